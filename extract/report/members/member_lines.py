"""One line of a member list: a name, and what is said about it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from radsminne.corpus.records import Period, Role
from radsminne.extract.people.names import NAME, NAME_WORD, is_full_name, is_known_name, is_organisation
from radsminne.extract.people.offices import SEAT, find_seat
from radsminne.extract.people.person import Part, Person, read_person
from radsminne.extract.people.spelling import is_town
from radsminne.extract.report.members.terms import read_term
from radsminne.extract.words.reports import CHOSEN_BY, COMES_FROM, FOR_NOW, NEW, OTHER_BODIES, STANDING, TITLES


@dataclass(frozen=True, slots=True)
class ListedMember:
    """A person as a member list names one, at `text[start:end]` of its line; None is not said.

    `parts` are the affiliation's, in order.
    """

    name: str
    parts: tuple[str, ...]
    role: Role | None
    new: bool
    period: Period | None
    deputy_for: str | None
    start: int
    end: int
    office_at: str | None = None
    """Where the office is that they hold besides: "rektor på Skaret skole"."""


@dataclass(slots=True)
class _MemberDetails:
    """What a member list says besides name and affiliation, gathered part by part."""

    year: int | None
    role: Role | None = None
    new: bool = False
    period: Period | None = None
    places: list[str] = field(default_factory=list)
    office_at: str | None = None
    is_strange: bool = False
    """Something stands there that is said of nobody: figures, the rest of a sentence."""

    def take(self, part: Part) -> bool:
        """Read a part behind the name; False for one that runs into the name and is left to read_person.

        Brackets behind a place belong to it, and what begins with a stop is said of nobody.
        """
        if part.glued or part.text.startswith("."):
            return not part.glued
        pieces = [piece.strip(" .;") for piece in part.text.split(",")]
        places = [place for piece in pieces if (place := self._take_piece(piece))]
        if part.inner and places and self.places:
            self.places[-1] += f" ({', '.join(places)})"
        else:
            self.places += places
        return True

    def _take_piece(self, piece: str) -> str | None:
        """Read one thing that is said; the place where the person comes from, if it is that."""
        piece = _STANDING.sub("", piece).strip(" .;")
        if not piece:
            return None
        self.is_strange |= (
            "%" not in piece and read_term(piece, self.year) is None and _CONTACT.search(piece) is None and not _is_said_of_person(piece)
        )
        if _NEW.fullmatch(piece):
            self.new = True
        elif not _ON_LEAVE.match(piece):
            role, period = read_role(piece), read_term(piece, self.year)
            if role and (body := _MEMBER_OF.fullmatch(piece)):
                self.office_at = self.office_at or body["body"]
            elif role is None and period is None:
                self.office_at = self.office_at or _read_office_place(piece)
                return _read_place(piece)
            self.role, self.period = self.role or role, self.period or period
        return None


_TITLED = re.compile(rf"^(?:(?i:{TITLES})(?:e?ne|ane)?\s+)+(?={NAME_WORD} )")
# "professor", "direktør i Havvernet", "rådgiver ved Kystskolen": what someone does, and where.
_OFFICE = re.compile(rf"(?i:{TITLES}(?: emerit\w+)?)(?:\s+(?i:ved|i|hos|for|at|in|of)\s+(?P<place>{NAME_WORD}.*)|\s+(?:[a-zæøå]+\s?)+)?")
# "rektor på fjellskolen", "vikar ved Skaret skole": what someone does, whatever it is called, and where
_HELD_AT = re.compile(r"[a-zæøå]+(?:\s[^\W\d_]+)?\s(?:(?:på|ved|av|hos)\s(?P<any>[^,;\d]+)|i\s(?P<named>[A-ZÆØÅ][^,;\d]+))")
# a body that is written small: "kulturskolen", "samepolitisk utvalg"
_NAMED_SMALL = re.compile(r"[^\W\d_]+(?:[\s-][^\W\d_]+){0,2}")
# "medlem av kulturpolitisk utvalg": on another body, written small
_MEMBER_OF = re.compile(r"medlem (?:av|i) (?P<body>[a-zæøå]+\s[a-zæøå]*(?:utvalg|utval|styre|råd|komit[eé]|nemnd))")
_STANDING = re.compile(STANDING, re.IGNORECASE)
_SEAT = re.compile(SEAT, re.IGNORECASE)
# "Leder: Kari Moe", "Nestleder Ola Li", "Medlem – Siri Bø".
_ROLE_FIRST = re.compile(
    rf"^(?i:(?:{FOR_NOW}\s)?(?P<role>{SEAT})(?:\s(?:er|var|har vært|har vore))?)\s*(?:[:–-]\s*|\s)"
    rf"(?=(?:(?i:{TITLES})\s+)*{NAME_WORD}\s)"
)
# "Rådets sekretær: Kari Moe", "Sekretær for utvalget: Ola Li".
ROLE_LABEL = re.compile(
    rf"^(?i:(?:\w+s\s|\w+\s(?=medlem)|{FOR_NOW}\s)?(?P<role>{SEAT})(?:\s(?:for|i|av|til|of)\s[^:,]{{3,40}})?)\s*(?:\([^()]*\))?:\s*(?=\S)"
)
_OTHER_LABEL = re.compile(rf"^(?:\w+\s)?(?:{OTHER_BODIES})\b[^:]{{0,40}}:", re.IGNORECASE)
# "Vara: Kari Moe" after a member, in brackets or after a stop; "personlig vara for" names the other way round.
_DEPUTY = re.compile(r"[\s.,;(–-]+(?i:personleg |personlig )?(?i:vara(?:medlem|representant|person)?)\s*(?:er|:|–|-)?\s+(?=[^\W\d_a-zæøå])")
_DEPUTY_FOR = re.compile(
    rf"[\s,(–-]*(?i:(?:personl[ei]g )?vara(?:medlem|representant)? for|møtte for|deputy for)\s+(?P<name>{NAME})(?:\s\([^()]*\))?\)?"
)
_REPLACED = re.compile(
    r",?\s+som\s+(?P<when>[^,;]{0,30}?)\s?\b(?:ble|blei|vart)\s(?:erstattet|erstatta|avløst|avløyst|etterfulgt|etterfølgd)\s(?:med|av)\s+"
)
# "Kari Moe leiar / medlem av fellesrådet", "Ola Li varamedl.": columns that lost the space between them
_SEATED = re.compile(rf"\s*(?P<name>{NAME})\s+(?P<role>(?i:{SEAT}|(?:vara)?medl(?=\.)))\.?(?P<rest>(?:\s?[/(].*)?)")
_VERB = re.compile(r"\b(?:har|er|ble|blei|vart|blir|skal|var|kan|må|hadde)\b")
# Who is away for a time keeps the seat.
_ON_LEAVE = re.compile(r"(?:i |har )?permisjon|on leave", re.IGNORECASE)
_NEW = re.compile(NEW, re.IGNORECASE)
_FEWEST_HOMES = 3
"""So many members of whom one word is said, of half a town, are told where they live."""
_LONGEST_BEHIND = 30
"""Characters behind a role that may say from when; more are a sentence. One of 48 real reports reads otherwise at 10, none from 22 on."""
# Behind a name comes something else, or nothing.
_ENDS_NAME = re.compile(r"\s*(?:[,;(–—-]|:\s*\S|\.?$)")
_COMES_FROM = re.compile(rf"^{COMES_FROM}\s+(?=[A-ZÆØÅ])", re.IGNORECASE)
_CHOSEN_BY = re.compile(rf"^{CHOSEN_BY}", re.IGNORECASE)
# Where someone can be reached.
_CONTACT = re.compile(r"@|(?i:tlf|telefon|mobil|e-?post)\b|^(?:\d\s?){8}$")
# "leder i Fagforbundet", "styreleder for Kystlaget": a role in another body, which has a name.
_ELSEWHERE = re.compile(r"\s+(?:i|for|av|ved|in|of|at)\s+[A-ZÆØÅ]")


def _is_said_of_person(part: str) -> bool:
    """Tell whether a part can be an affiliation: a table's figures and the rest of a sentence are none."""
    letters = sum(character.isalpha() for character in part)
    return letters >= sum(character.isdigit() for character in part) and _VERB.search(part) is None


def read_member_line(text: str, year: int | None) -> list[ListedMember]:
    """Return the member a line names, then the deputies or who came instead; nothing for nobody."""
    if replaced := _REPLACED.search(text):
        return _read_replaced(text, replaced, year)
    if (seated := _SEATED.fullmatch(text)) and is_full_name(seated["name"]) and not is_organisation(seated["name"]):
        period = read_term(seated["rest"], year)
        return [
            ListedMember(seated["name"], (), _find_seated(seated["role"]), _says_new(seated["rest"]), period, None, *seated.span("name"))
        ]
    deputy = _DEPUTY.search(text)
    main_end = deputy.start() if deputy else len(text)
    member = _read_member(text, 0, main_end, year)
    if member is None:
        return []
    members = [member]
    if deputy:
        end = len(text.rstrip(" ."))
        if text[deputy.start() : deputy.end()].count("(") and text[:end].endswith(")"):
            end -= 1
        vara = _read_member(text, deputy.end(), end, year)
        if vara:
            members.append(replace(vara, role=Role.DEPUTY, deputy_for=member.name, period=vara.period or member.period))
    return members


def _find_seated(role: str) -> Role | None:
    """Find a seat, also cut short: "varamedl."."""
    short = role.casefold().removesuffix("medl")
    return find_seat(role) or {"vara": Role.DEPUTY, "": Role.MEMBER}.get(short)


def _says_new(words: str) -> bool:
    return any(_NEW.fullmatch(word) for word in re.findall(r"\w+", words))


def names_replaced(text: str) -> bool:
    """Return True for a line that tells who came instead of whom."""
    return _REPLACED.search(text) is not None


def _read_replaced(text: str, replaced: re.Match[str], year: int | None) -> list[ListedMember]:
    """Return who sat until a day and who came then: "Kari Moe, som 1. mai ble avløst av Ola Li"."""
    day = read_term(f"fra {replaced['when']}", year) if replaced["when"] else None
    when = day.start if day else None
    left = _read_member(text, 0, replaced.start(), year)
    came = _read_member(text, replaced.end(), len(text), year)
    members = [replace(left, period=Period(left.period.start if left.period else None, when))] if left else []
    return members + ([replace(came, period=Period(when, came.period.end if came.period else None))] if came else [])


def _read_member(text: str, start: int, end: int, year: int | None) -> ListedMember | None:
    words = text[start:end].strip(" .;,")
    start += len(text[start:end]) - len(text[start:end].lstrip(" .;,"))
    if _OTHER_LABEL.match(words):
        return None
    # "Daglig leder Kari Moe" is a title, "Daglig leder: Kari Moe" a role.
    role_first = ROLE_LABEL.match(words) or (None if _TITLED.match(words) else _ROLE_FIRST.match(words))
    rest = words[role_first.end() :] if role_first else words
    deputy_for = _DEPUTY_FOR.search(rest)
    if deputy_for:
        rest = rest[: deputy_for.start()] + rest[deputy_for.end() :]
    named = _read_named(rest, year)
    if named is None:
        return None
    person, details = named
    if details.is_strange or not all(map(_is_said_of_person, details.places)):
        return None
    role = read_role(role_first["role"]) if role_first else None
    role = Role.DEPUTY if deputy_for else role or details.role
    name = deputy_for["name"] if deputy_for else None
    return ListedMember(
        person.name, tuple(details.places), role, details.new, details.period, name, start, start + len(words), details.office_at
    )


def _read_named(words: str, year: int | None) -> tuple[Person, _MemberDetails] | None:
    """Read a line of which the name is a part of its own.

    What stands before a colon tells where the person comes from.
    """
    words = strip_title(words)
    for reverse in (False, True):
        details = _MemberDetails(year)
        person = read_person(words, reverse=reverse, take=details.take)
        if person is None or not is_full_name(person.name) or not _ENDS_NAME.match(words, person.stop):
            continue
        head, after = words[: person.begin].strip(" -–—"), words[person.stop :].strip(" .")
        if head.endswith(":") and not after:
            details.places = details.places or [place for place in [_read_place(head.strip(" :"))] if place]
            return person, details
        if not head or (":" not in head and not _VERB.search(head)):
            return person, details
    return None


def strip_title(words: str) -> str:
    """Return words without the title that stands before a name: "Professor Kari Moe"."""
    return _TITLED.sub("", words)


def _read_office_place(piece: str) -> str | None:
    """Return where an office is held: "direktør i Havvernet", "rektor på fjellskolen"."""
    if (office := _OFFICE.fullmatch(piece)) and office["place"]:
        return office["place"]
    held = None if _CHOSEN_BY.match(piece) else _HELD_AT.fullmatch(piece)
    return held["any"] or held["named"] if held else None


def _read_place(piece: str) -> str | None:
    """Return where a part says that someone comes from; None where it tells no place.

    "direktør i Havvernet" is of Havvernet, "fysioterapeut" tells no place.
    """
    if _OFFICE.fullmatch(piece) or _CHOSEN_BY.match(piece) or _CONTACT.search(piece) or piece[:1].isdigit() or "%" in piece:
        return None
    is_other = is_known_name(piece) and is_full_name(piece)
    is_small = piece[:1].islower() and not _NAMED_SMALL.fullmatch(piece)
    if is_small or ((is_other or piece.islower()) and not is_organisation(piece)):
        return None
    return _COMES_FROM.sub("", piece)


def read_role(words: str) -> Role | None:
    """Return the role that words begin with: "leder", "nestleder fra mai".

    "lederstøtte" and "leder i Fagforbundet" are none.
    """
    found = _SEAT.match(words)
    if found is None or len(words) - found.end() > _LONGEST_BEHIND or _ELSEWHERE.match(words, found.end()):
        return None
    return find_seat(found[0])


def drop_towns(members: Sequence[ListedMember]) -> Iterator[ListedMember]:
    """Yield the members without the town behind an affiliation, or where each only is told to live.

    A town that alone is said of one among others stays.
    """
    told = [member.parts for member in members if member.parts]
    single = all(len(parts) == 1 and parts[0].isalpha() for parts in told)
    homes = single and len(told) >= _FEWEST_HOMES and 2 * sum(is_town(parts[0]) for parts in told) >= len(told)
    for member in members:
        cut = homes or (len(member.parts) > 1 and is_town(member.parts[-1].strip(" .")))
        yield replace(member, parts=member.parts[:-1]) if cut else member
