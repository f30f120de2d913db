"""One line of a member list: a name, and what is said about it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.records import Period, Role
from radsminne.extract.people.names import NAME, NAME_WORD, is_full_name, is_organisation
from radsminne.extract.report.tenure import read_period
from radsminne.extract.words.reports import CHOSEN_BY, COMES_FROM, FOR_NOW, NEW, OTHER_BODIES, PERSON_ROLES, TITLES
from radsminne.extract.words.towns import TOWNS


@dataclass(frozen=True, slots=True)
class Seat:
    """A person as a list names them, at `text[start:end]` of its line; None is not said. `parts` are the affiliation's, in order."""

    name: str
    parts: tuple[str, ...]
    role: Role | None
    new: bool
    period: Period | None
    deputy_for: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Said:
    """What one bracket or comma part says, when it is no affiliation."""

    role: Role | None = None
    new: bool = False
    period: Period | None = None


_TITLED = re.compile(rf"^(?:(?i:{TITLES})(?:e?ne|ane)?\s+)+(?={NAME_WORD} )")
# "professor", "direktør i Havvernet", "rådgiver ved Kystskolen": what someone does, and where.
_OFFICE = re.compile(rf"(?i:{TITLES}(?: emerit\w+)?)(?:\s+(?i:ved|i|hos|for|at|in|of)\s+(?P<place>{NAME_WORD}.*)|\s+(?:[a-zæøå]+\s?)+)?")
_ROLES = tuple((re.compile(pattern, re.IGNORECASE), role) for pattern, role in PERSON_ROLES)
_ROLE_WORD = "|".join(pattern for pattern, _ in PERSON_ROLES)
# "Leder: Kari Moe", "Nestleder Ola Li", "Medlem – Siri Bø".
_ROLE_FIRST = re.compile(
    rf"^(?i:(?:{FOR_NOW}\s)?(?P<role>{_ROLE_WORD})(?:\s(?:er|var|har vært|har vore))?)\s*(?:[:–-]\s*|\s)"
    rf"(?=(?:(?i:{TITLES})\s+)*{NAME_WORD}\s)"
)
# "Rådets sekretær: Kari Moe", "Sekretær for utvalget: Ola Li".
ROLE_LABEL = re.compile(
    rf"^(?i:(?:\w+s\s|\w+\s(?=medlem)|{FOR_NOW}\s)?(?P<role>{_ROLE_WORD})(?:\s(?:for|i|av|til|of)\s[^:,]{{3,40}})?)\s*(?:\([^()]*\))?:\s*(?=\S)"
)
_OTHER_LABEL = re.compile(rf"^(?:\w+\s)?(?:{OTHER_BODIES})\b[^:]{{0,40}}:", re.IGNORECASE)
# "Vara: Kari Moe" after a member, in brackets or after a stop; "personlig vara for" names the other way round.
_DEPUTY = re.compile(r"[\s.,;(–-]+(?i:personleg |personlig )?(?i:vara(?:medlem|representant|person)?)\s*(?:er|:|–|-)?\s+(?=[^\W\d_a-zæøå])")
_DEPUTY_FOR = re.compile(
    rf"[\s,(–-]*(?i:(?:personl[ei]g )?vara(?:medlem|representant)? for|møtte for|deputy for)\s+(?P<name>{NAME})(?:\s\([^()]*\))?\)?"
)
_BRACKET = re.compile(r"\s*\((?P<said>[^()]*)\)")
_VERB = re.compile(r"\b(?:har|er|ble|blei|vart|blir|skal|var|kan|må|hadde)\b")
# Who is away for a time keeps the seat.
_ON_LEAVE = re.compile(r"(?:i |har )?permisjon|on leave", re.IGNORECASE)
_NEW = re.compile(NEW, re.IGNORECASE)
_DASH = re.compile(r"\s+[–—-]\s+|:\s+|\t")
# What parts the things that are said behind a name: "– avdelingssjef, Havvernet – leder".
_AFTER_NAME = re.compile(r",|\s+[–—-]\s+")
_COMES_FROM = re.compile(rf"^{COMES_FROM}\s+(?=[A-ZÆØÅ])", re.IGNORECASE)
_CHOSEN_BY = re.compile(rf"^{CHOSEN_BY}", re.IGNORECASE)
# Where someone can be reached.
_CONTACT = re.compile(r"@|(?i:tlf|telefon|mobil|e-?post)\b|^(?:\d\s?){8}$")
# "leder i Fagforbundet", "styreleder for Kystlaget": a role in another body, which has a name.
_ELSEWHERE = re.compile(r"\s+(?:i|for|av|ved|in|of|at)\s+[A-ZÆØÅ]")


def _is_said_of_person(part: str) -> bool:
    """Whether a part can be an affiliation: a table's figures and the rest of a sentence are none."""
    letters = sum(character.isalpha() for character in part)
    return letters > sum(character.isdigit() for character in part) and _VERB.search(part) is None


def read_seats(text: str, year: int | None) -> list[Seat]:
    """The member a line names, then the member's deputies; nothing where it names nobody."""
    deputy = _DEPUTY.search(text)
    main_end = deputy.start() if deputy else len(text)
    seat = _read_seat(text, 0, main_end, year)
    if seat is None:
        return []
    seats = [seat]
    if deputy:
        end = len(text.rstrip(" ."))
        if text[deputy.start() : deputy.end()].count("(") and text[:end].endswith(")"):
            end -= 1
        vara = _read_seat(text, deputy.end(), end, year)
        if vara:
            seats.append(replace(vara, role=Role.DEPUTY, deputy_for=seat.name, period=vara.period or seat.period))
    return seats


def _read_seat(text: str, start: int, end: int, year: int | None) -> Seat | None:
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
    name, parts, said = _read_parts(rest, year)
    if name is None or not all(map(_is_said_of_person, parts)):
        return None
    role = read_role(role_first["role"]) if role_first else None
    role = Role.DEPUTY if deputy_for else role or next((each.role for each in said if each.role), None)
    period = next((each.period for each in said if each.period), None)
    new = any(each.new for each in said)
    return Seat(name, parts, role, new, period, deputy_for["name"] if deputy_for else None, start, start + len(words))


def _read_parts(words: str, year: int | None) -> tuple[str | None, tuple[str, ...], list[_Said]]:
    """The name, the parts of the affiliation, and what else is said, of a line without deputies."""
    said: list[_Said] = []
    bare = _take_brackets(words, year, said)
    pieces = [piece.strip(" .;") for piece in bare.split(",")]
    if len(pieces) == 1 or not is_full_name(_split_affiliation_bracket(strip_title(pieces[0]))[0]):
        pieces = [part.strip(" .;,") for part in _DASH.split(bare, maxsplit=1)]
        # "Fagforbundet: Kari Moe": the organisation first.
        if len(pieces) == 2 and not is_full_name(strip_title(pieces[0])) and is_full_name(strip_title(pieces[1])):
            pieces.reverse()
        pieces = [pieces[0], *(part.strip() for piece in pieces[1:] for part in _AFTER_NAME.split(piece))]
    name, brackets = _split_affiliation_bracket(strip_title(pieces[0]))
    if not is_full_name(name):
        return None, (), said
    parts: list[str] = []
    for piece in filter(None, (*brackets, *pieces[1:])):
        told = _read_said(piece, year)
        if told is not None:
            said.append(told)
        elif (place := _read_place(piece)) is not None:
            parts.append(place)
    return name, tuple(parts), said


def strip_title(words: str) -> str:
    """Words without the title that stands before a name: "Professor Kari Moe"."""
    return _TITLED.sub("", words)


def _read_place(piece: str) -> str | None:
    """Where a part says that someone comes from: "direktør i Havvernet" is of Havvernet, "fysioterapeut" tells no place."""
    if office := _OFFICE.fullmatch(piece):
        return office["place"]
    if _CHOSEN_BY.match(piece) or _CONTACT.search(piece) or (piece.islower() and not is_organisation(piece)):
        return None
    return _COMES_FROM.sub("", piece)


def _split_affiliation_bracket(words: str) -> tuple[str, list[str]]:
    """Kari Moe (Ap)": what a bracket right after the name holds, if it is neither role nor time, is where the person comes from."""
    found = _BRACKET.search(words)
    return (words[: found.start()].strip(), [found["said"].strip()]) if found else (words, [])


def _take_brackets(words: str, year: int | None, said: list[_Said]) -> str:
    """The line without what brackets tell of role, time or newness; what belongs to an affiliation stays."""

    def judge(found: re.Match[str]) -> str:
        parts = [part.strip() for part in found["said"].split(",")]
        told = [_read_said(part, year) for part in parts]
        said.extend(each for each in told if each)
        rest = [part for part, each in zip(parts, told, strict=True) if each is None]
        return f" ({', '.join(rest)})" if rest else ""

    return _BRACKET.sub(judge, words)


def _read_said(words: str, year: int | None) -> _Said | None:
    """What a bracket or part says of role, time or newness; None where it says none of them."""
    if _NEW.fullmatch(words):
        return _Said(new=True)
    if _ON_LEAVE.match(words):
        return _Said()
    period = read_period(words, year)
    role = read_role(words)
    if role is None and period is None:
        return None
    # "Universitetet fra 2020" and the like would be an affiliation with a time; a time says little else.
    if role is None and len(words.split()) > 7:
        return None
    return _Said(role=role, period=period)


def read_role(words: str) -> Role | None:
    """The role that words begin with: "leder", "nestleder fra mai"; "lederstøtte" and "leder i Fagforbundet" are none."""
    for pattern, role in _ROLES:
        found = pattern.match(words)
        if not found or words[found.end() : found.end() + 1].isalpha() or len(words) - found.end() > 30:
            continue
        return None if _ELSEWHERE.match(words, found.end()) else role
    return None


def trim_towns(seats: Sequence[Seat]) -> Iterator[Seat]:
    """The seats without the town that follows the affiliation; a town that is all that is said stays."""
    for seat in seats:
        if len(seat.parts) > 1 and seat.parts[-1].casefold().strip(" .") in TOWNS:
            yield replace(seat, parts=seat.parts[:-1])
        else:
            yield seat
