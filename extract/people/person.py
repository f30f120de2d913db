"""A person as a list writes it: "Navn, Affiliation (role)" in its many forms, read into fields."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from radsminne.corpus.records import Presence, Role
from radsminne.extract.people.names import SURNAME_WORDS, is_known_name, is_name, is_name_word, is_organisation
from radsminne.extract.people.offices import BRACKETS, find_role, is_role, is_title, read_leading_titles
from radsminne.extract.words.attendance import ABSENT_WORDS, DEPUTY_FOR, DIGITAL_WORDS, INDEPENDENT_WORDS, PARTIAL_WORDS
from radsminne.extract.words.names import PARTICLES, SUFFIXES
from radsminne.extract.words.roles import PLAIN_ROLES, ROLE_WORDS, TITLE_ENDINGS, VICE_WORDS


@dataclass(frozen=True, slots=True)
class Person:
    """What a line says of one person; None is not said. The name stands at `begin:stop` of the line."""

    name: str
    begin: int
    stop: int
    affiliation: str | None = None
    title: str | None = None
    role: Role | None = None
    presence: Presence | None = None
    digital: bool = False
    deputy_for: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the line between separators; `inner` stood in brackets."""

    text: str
    begin: int
    inner: bool = False
    glued: bool = False
    """It stands behind a name with nothing between."""


_WORD = re.compile(r"\S+")
_NUMBERING = re.compile(r"[\s\"'«“]*(?:\d{1,3}[.):]|[-–•*·]|(?:representant\s+)?nr\.?\s*\d{1,3})\s+", re.IGNORECASE)
# "Kari Dal- 2.klasse", "Per Li-rektor": a dash without its spaces, before a figure or an office; "vice-chair" is one word
_NO_VICE = "".join(rf"(?<!\b(?i:{word}))" for word in VICE_WORDS)
_OFFICES = "|".join(sorted({*map(re.escape, TITLE_ENDINGS), *(word for word in ROLE_WORDS if word.isalpha())}, key=len, reverse=True))
_TIGHT_DASH = rf"(?<=[^\W\d_])\s?[-–—]\s?(?=\d)|(?<=[a-zæøå]){_NO_VICE}[-–—]\s?(?=[a-zæøå]*(?:{_OFFICES})\b)"
_SEPARATOR = re.compile(rf"\s*[,;]\s*|\s+[–—-]+\s+|\s*:\s+|\s+:|\s*\t\s*|\s*\|\s*|{_TIGHT_DASH}")
# the stop of "Dal, Per A." belongs to the initial
_TAIL = re.compile(r"(?:(?<!\b[A-ZÆØÅ])\.|[\s,;:–—*|\"'«»“”-])+$")
# "Kari Dal21." in a numbered roll-call: the next one's number
_COUNT = re.compile(r"(?:(?<=[^\W\d_]|\))|(?<=[js]r\.))\s?\d{1,3}$")
_LETTERS = re.compile(r"[^\W\d_]")


def read_person(text: str, *, reverse: bool = False, take: Callable[[Part], bool] | None = None) -> Person | None:
    """Read a line about one person; None where no name is found.

    `reverse` is for lists that put the organisation first. `take` is for lists that say more of people than all do: it is shown each
    part behind the name, and what it has taken is not read here.
    """
    body = _TAIL.sub("", _COUNT.sub("", _TAIL.sub("", text)))
    lead, offset = read_leading_titles(body, _skip_numbering(body))
    parts = split_parts(body, offset)
    if not parts:
        return None
    parts = _order_parts(parts, reverse=reverse, led=bool(lead))
    found = _read_name(body, parts[0])
    if found is None:
        return None
    person, rest = found
    for word in lead:
        person = _add_lead(person, word)
    for part in (*rest, *parts[1:]):
        changed = person if take and take(part) else add_part(person, part)
        if changed is None:
            return None
        person = changed
    return person


def _skip_numbering(text: str) -> int:
    """Skip "3. ", "- " and the like."""
    match = _NUMBERING.match(text)
    return match.end() if match else len(text) - len(text.lstrip(" \t\"'«“"))


def split_parts(text: str, offset: int) -> list[Part]:
    """Split at commas, dashes and colons outside brackets; brackets are parts of their own."""
    parts: list[Part] = []
    start = offset
    bracket, separator = BRACKETS.search(text, start), _SEPARATOR.search(text, start)
    while start < len(text):
        # what lies ahead is not looked for again: a line of a thousand brackets takes no thousand searches to its end
        bracket = BRACKETS.search(text, start) if bracket and bracket.start() < start else bracket
        separator = _SEPARATOR.search(text, start) if separator and separator.start() < start else separator
        nearest = min((m for m in (bracket, separator) if m), key=lambda m: m.start(), default=None)
        stop = nearest.start() if nearest else len(text)
        if text[start:stop].strip():
            parts.append(Part(text[start:stop].strip(), start + len(text[start:stop]) - len(text[start:stop].lstrip())))
        if nearest is None:
            break
        if nearest is bracket and nearest[1].strip():
            parts.append(Part(nearest[1].strip(), nearest.start(1), inner=True))
        start = max(nearest.end(), start + 1)
    return parts


def _order_parts(parts: list[Part], *, reverse: bool, led: bool) -> list[Part]:
    """Put the name first: lists of "organisation, name", and "Etternavn, Fornavn" after a role."""
    if reverse and len(parts) > 1 and is_name(parts[1].text):
        return [parts[1], parts[0], *parts[2:]]
    surname = parts[0].text
    if (
        led
        and len(parts) > 1
        and not parts[1].inner
        and len(surname.split()) <= SURNAME_WORDS
        and not is_known_name(surname)
        and is_known_name(parts[1].text)
    ):
        return [Part(f"{parts[1].text} {surname}", parts[0].begin), *parts[2:]]
    return parts


def _read_name(line: str, part: Part) -> tuple[Person, list[Part]] | None:
    """Read the name at the head of a part; what stands after it without a separator is a part again."""
    if part.inner:
        return None
    words = list(_WORD.finditer(part.text))
    count = 0
    while count < len(words) and (
        is_name_word(words[count][0]) or (0 < count < len(words) - 1 and words[count][0].casefold() in PARTICLES)
    ):
        count += 1
    if 1 < count < len(words) and words[count][0].casefold() in SUFFIXES:
        count += 1
    count = next((place for place in range(2, count) if words[place][0].casefold() in ROLE_WORDS), count)
    count = next((place for place in range(2, count) if is_title(words[place][0])), count)
    while count and (words[count - 1][0].casefold() in PARTICLES or _is_tail_role(words, count)):
        count -= 1
    name = part.text[: words[count - 1].end()] if count else ""
    if not name or not is_name(name) or is_role(name) or (is_title(name) and " " not in name):
        return None
    stop = part.begin + len(name) if line.startswith(name, part.begin) else part.begin + len(part.text)
    rest = part.text[len(name) :].strip()
    return Person(name, part.begin, stop), [Part(rest, part.begin + len(name) + 1, glued=True)] if rest else []


def _is_tail_role(words: list[re.Match[str]], count: int) -> bool:
    """Return True where the last word taken for a name is a role: "Kari Dal Leder"."""
    return count > 1 and words[count - 1][0].casefold() in ROLE_WORDS


def _add_lead(person: Person, text: str) -> Person:
    """Add what stood before the name."""
    for word in re.split(r"\s+og\s+", text):
        role = find_role(word)
        if role and person.role is None:
            person = replace(person, role=role)
            if word.casefold().strip(" .") in PLAIN_ROLES:
                continue
        person = replace(person, title=f"{person.title}, {word}" if person.title else word)
    return person


def add_part(person: Person, part: Part) -> Person | None:
    """Add what a part says.

    It is None where the words after a name cannot be understood, so that it may be no name at all.
    """
    text = part.text
    folded = text.casefold().strip(" .")
    for change in (_read_deputy, _read_presence, _read_capacity, _read_source):
        changed = change(person, text, folded)
        if changed is not None:
            return changed
    if part.inner:
        return _add_bracket(person, text)
    if not _LETTERS.search(text):
        return replace(person, note=text) if re.search(r"\d", text) else person
    if part.glued and text[:1].islower():
        return None
    return replace(person, affiliation=f"{person.affiliation}, {text}" if person.affiliation else text)


# "fra Snøy ungdomsskole", "fra Snøy fikk tale"
_FROM_WHERE = re.compile(r"(?:(?:fra|frå)\s+|(?:i|ved|for)\s+(?=[A-ZÆØÅÁČĐŊŠŦŽ]))([^\d\W].*?)(?:\s+(?:fikk|fekk|var|deltok|møtte)\b.*)?")
_MOST_FROM = 6
"""Words of an organisation after "fra"; more are a sentence.

Of 303 real papers and fixtures 2 are read otherwise at 3, none at 5 and 7, one at 8 and without it.
"""


# "vara for NN", "3. varamedlem for medlem NN", "møtte for representant nr. 27 NN"
_FOR = re.compile(
    rf"(?:\d\.\s*|som\s+)?(?:{'|'.join(DEPUTY_FOR)})\s+(?:medlem\s+|representant\s+)?(?:nr\.?\s*\d+\s+)?(?P<name>.+)",
    re.IGNORECASE,
)


def _read_deputy(person: Person, text: str, _folded: str) -> Person | None:
    """Read "vara for NN"."""
    match = _FOR.fullmatch(text)
    if match is None or not is_name(match["name"].strip(" .")) or is_organisation(match["name"]):
        return None
    return replace(person, role=Role.DEPUTY, deputy_for=match["name"].strip(" ."))


# "(sak 12 og 14)", "sakene 3/31–5/31": there for these cases only
# "(tom. O-sak 1)", "(fra V-sak 3)", "(kom før D-sak 1)", "(sen, kom 16:40)"
_CASES_ONLY = re.compile(
    r"(?:kun |bare |berre |deltok |deltok på |på |i |under )*(?:[a-zæøå]-)?sak(?:ene|ane|er)?\.?\s+(?:nr\.?\s*)?\d"
    r"|.*\b(?:fra|frå|til|tom\.?|fom\.?|t\.o\.m\.?|f\.o\.m\.?|før|etter|under|kun|bare|berre)\s+(?:og med\s+)?(?:[a-zæøå]-)?sak\b"
    r"|.*\b(?:kom|gikk|gjekk)\s+(?:ca\.?\s*|kl\.?\s*)?\d"
)


# Whole words: "fra klinikken" is no "fra kl". An hour alone, "til 13.30", "fra 10:15": "medlem til 2027" and "til 31.12." are none.
_FOR_A_PART = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, PARTIAL_WORDS))})(?!\w)"
    r"|(?<!\w)(?:første|siste)\s+halvdel(?!\w)"
    r"|(?<!\w)(?:til|fra|frå)\s+(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d.]|:\d)"
)


# "Innkallingen ble …": a sentence, and no one's presence
_HAPPENED = re.compile(r"(?:ble|blei|vart|har|var (?:in|u)?(?:habil|gild))\b")


def _read_presence(person: Person, text: str, folded: str) -> Person | None:
    """Read how a person was there: digitally, for a part, not at all."""
    if folded in DIGITAL_WORDS or (folded.startswith(("digital", "på teams", "via teams", "via zoom", "på zoom"))):
        rest = None if folded in DIGITAL_WORDS else text
        return replace(person, digital=True, note=rest, presence=Presence.PARTIAL if is_partly_present(folded) else person.presence)
    if folded in ABSENT_WORDS:
        return replace(person, presence=Presence.ABSENT)
    if _HAPPENED.match(folded):
        return None
    if is_partly_present(folded) or _CASES_ONLY.match(folded):
        return replace(person, presence=Presence.PARTIAL, note=text.lstrip(". "))
    return None


def says_presence(text: str) -> bool:
    """Return True for words by which someone was there for a part, or not at all."""
    folded = re.sub(r"^(?:har|hadde|have|var|er|som)\s+", "", text.casefold())
    return folded in ABSENT_WORDS or is_partly_present(folded) or _CASES_ONLY.match(folded) is not None


def is_partly_present(folded: str) -> bool:
    """Return True for words by which someone was there for a part: "fra kl. 12", "til 13.30".

    The words are in small letters.
    """
    return _FOR_A_PART.search(folded) is not None


def _read_capacity(person: Person, text: str, folded: str) -> Person | None:
    """Read a role or a title."""
    if folded in INDEPENDENT_WORDS:
        return replace(person, role=Role.OTHER, note=text)
    role = find_role(text)
    if role is not None:
        title = None if folded in PLAIN_ROLES else text
        return replace(person, role=role, title=title or person.title)
    if is_title(text):
        return replace(person, title=text)
    return None


def _read_source(person: Person, text: str, _folded: str) -> Person | None:
    """Read "fra Snøy ungdomsskole"."""
    source = _FROM_WHERE.fullmatch(text)
    if source is None or len(source[1].split()) > _MOST_FROM:
        return None
    return replace(person, affiliation=source[1])


_MOST_BRACKETED = 4
"""Words of an organisation in a bracket behind a name; more are a note: of the 303 three read otherwise at 1, none at 3, one from 5 on."""
_SCHOOL_CLASS = re.compile(r"\d{1,2}\.?\s?(?:[A-Fa-f]|klasse|trinn)")


def _add_bracket(person: Person, text: str) -> Person:
    """Add a bracket that is neither role nor presence: a party, an abbreviation, a user name, a note."""
    if (text[:1].isupper() and len(text.split()) <= _MOST_BRACKETED) or _SCHOOL_CLASS.fullmatch(text):
        return replace(person, affiliation=f"{person.affiliation} ({text})" if person.affiliation else text)
    if is_organisation(text) and text.isalpha():
        return replace(person, affiliation=f"{person.affiliation} ({text})" if person.affiliation else text)
    if re.fullmatch(r"[a-z0-9._-]+|\?", text):
        return person
    return replace(person, note=text)
