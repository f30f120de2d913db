"""Several people on one line: where one ends and the next begins."""

import re
from collections.abc import Iterator

from radsminne.extract.people.names import SURNAME_WORDS, is_full_name, is_known_name, is_likely_person, is_name, is_organisation
from radsminne.extract.people.offices import BRACKETS, is_role, is_title, read_leading_titles
from radsminne.extract.people.person import Person, is_partly_present, read_person
from radsminne.extract.people.spelling import is_first_name
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.attendance import DIGITAL_WORDS
from radsminne.extract.words.roles import ROLE_WORDS


def split_people(text: str) -> list[tuple[int, int]]:
    """Split a line into persons.

    It is split at semicolons, before roles, at commas and "og" where names stand on both sides.
    """
    for split in (_split_at_semicolons, _split_at_stops, _split_at_dashes, _split_at_roles, _split_glued):
        pieces = split(text)
        if len(pieces) > 1:
            return pieces
    return _split_at_commas(text)


def _split_at_semicolons(text: str) -> list[tuple[int, int]]:
    """Split "A, X; B, Y og C, Z": between semicolons only "og" before a person parts two.

    The last piece may be two names with a comma between.
    """
    pieces = [m.span() for m in _BETWEEN_SEMICOLONS.finditer(text) if m[0].strip()]
    if len(pieces) < 2:
        return pieces
    start, stop = pieces[-1]
    last = [(start + a, start + b) for a, b in _split_at_commas(text[start:stop])]
    if len(last) != 2 or not all(is_likely_person(text[a:b].strip(" .,")) for a, b in last):
        last = list(_cut_before_persons(text, start, stop))
    return [*(cut for piece in pieces[:-1] for cut in _cut_before_persons(text, *piece)), *last]


def _cut_before_persons(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Cut a stretch of a line at each "og" outside brackets that a person follows."""
    joints = [match for match in _AND.finditer(text, start, stop) if match["joint"]]
    ends = [*(joint.start() for joint in joints[1:]), stop]
    for joint, end in zip(joints, ends, strict=False):
        person = read_person(text[joint.end() : end])
        if person and is_likely_person(person.name):
            yield start, joint.start()
            start = joint.end()
    yield start, stop


def _split_at_stops(text: str) -> list[tuple[int, int]]:
    """Split "A, X. Ordfører B, Y", where every sentence is a person's."""
    pieces = split_sentences(text)
    people = [read_person(text[start:stop]) for start, stop in pieces]
    return pieces if all(person and (" " in person.name or person.title) for person in people) else [(0, len(text))]


def _split_at_dashes(text: str) -> list[tuple[int, int]]:
    """Split "Kari Dal - Per Li – Åse Vik (vara)", where a whole name stands between all dashes."""
    stops = [m.span() for m in re.finditer(r"\s+[–—-]\s*|\s*[–—-]\s+", text)]
    pieces = list(zip([0, *(end for _, end in stops)], [*(start for start, _ in stops), len(text)], strict=True))
    pieces = [(start, stop) for start, stop in pieces if text[start:stop].strip()]
    names = [BRACKETS.sub("", text[start:stop]).strip(" .") for start, stop in pieces]
    enough = sum(map(is_known_name, names)) > 1
    return pieces if enough and all(is_full_name(name) and not is_organisation(name) for name in names) else [(0, len(text))]


_GLUED = re.compile(r"(?<=[^\W\d_A-ZÆØÅ])(?=(?P<first>[A-ZÆØÅ][^\W\d_]+)\s)")


def _split_glued(text: str) -> list[tuple[int, int]]:
    """Split "Kari DalPer Li", which a reader ran together: a known first name begins inside a word."""
    starts = [0, *(m.start() for m in _GLUED.finditer(text) if is_first_name(m["first"].casefold()))]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


_ROLE_NAMES = "|".join(sorted((re.escape(word) for word in ROLE_WORDS), key=len, reverse=True))
_ROLE_START = re.compile(rf"(?<![\w(])(?:{_ROLE_NAMES})(?:\s+og\s+\w+)?(?:\s*\([^)]*\))?:?\s+(?=[A-ZÆØÅÁČĐŊŠŦŽ])", re.IGNORECASE)


def _split_at_roles(text: str) -> list[tuple[int, int]]:
    """Split "Leder Kari Dal, X Nestleder Per Li, Y Medlem Åse Vik".

    Each capitalised role begins a person.
    """
    starts = [m.start() for m in _ROLE_START.finditer(text) if m[0][0].isupper()]
    if not starts or text[: starts[0]].strip(" -–•0123456789."):
        return [(0, len(text))]
    pieces: list[tuple[int, int]] = []
    for start, following in zip(starts, [*starts[1:], len(text)], strict=True):
        stop = start + len(re.sub(r"\s+(?:og|and|&)\s*$", "", text[start:following]))
        # after the last role plain members may follow: "Leder A, Nestleder B, C, D og E"
        inner = _split_at_commas(text[start:stop]) if stop == len(text) and len(starts) > 1 else [(0, stop - start)]
        pieces.extend((start + a, start + b) for a, b in inner)
    return pieces


# a bracket is taken whole
_BETWEEN_SEMICOLONS = re.compile(r"(?:\([^()]*\)|[^;])+")
_AND = re.compile(r"\([^()]*\)|(?P<joint>(?<!\s)(?:\s*,)?\s+(?:og|samt|and|[&+])\s+)")
# "og" parts persons only before a capital or a title and a capital: "Medlem og rådsmedlem Kari Dal" is one
_COMMA = re.compile(r"\s*,\s*(?:(?:og|samt|and)\s+)?|\s+(?:og|samt|and|[&+])\s+(?=(?:[a-zæøå.-]+\s+){0,3}[A-ZÆØÅÁČĐŊŠŦŽ])")


def _split_at_commas(text: str) -> list[tuple[int, int]]:
    """Split where a comma or "og" parts two persons, and not a person from an organisation."""
    parts = list(_split_outside_brackets(text))
    kinds = [_sort_part(text[a:b]) for a, b in parts]
    plain = "other" not in kinds and len([k for k in kinds if k != "detail"]) > 2
    # "Kari, Ingeleiv": after a first name alone comes another
    plain = plain or (len(parts) > 1 and kinds[0] == "known" and all(_is_alone(text[a:b]) for a, b in parts))
    if len(parts) > 1 and _is_surname_first(text[parts[0][0] : parts[0][1]], text[parts[1][0] : parts[1][1]]):
        kinds[1] = "detail"
    pieces: list[tuple[int, int]] = []
    for place, ((start, stop), kind) in enumerate(zip(parts, kinds, strict=True)):
        joined = text[:start].rstrip().endswith((" og", " and", " &", " samt", " +")) and len(text[start:stop].split()) > 1
        # "Kari Dal, leder, Dalens Lag, Tollef Hegge, nestleder": a name before an office, behind one of whom all is told
        before_office = (
            place + 1 < len(parts) and is_role(text[slice(*parts[place + 1])]) and text[slice(*(pieces or [(0, 0)])[-1])].count(",") > 1
        )
        begins = kind == "known" or (kind == "name" and (plain or joined or before_office))
        if begins or not pieces:
            pieces.append((start, stop))
        else:
            pieces[-1] = (pieces[-1][0], stop)
    return pieces


def _is_alone(text: str) -> bool:
    """Return True for a single word that can be a first name."""
    return " " not in text.strip() and is_name(text.strip(" .")) and not is_organisation(text.strip(" ."))


def _is_surname_first(first: str, second: str) -> bool:
    """Return True for "Leder Dal, Kari Marie": a role, a family name, then given names."""
    lead, offset = read_leading_titles(first, 0)
    return bool(lead) and len(first[offset:].split()) <= SURNAME_WORDS and not is_known_name(first[offset:]) and is_known_name(second)


def _sort_part(text: str) -> str:
    """Tell what a part of a comma line is.

    It is a known name, a likely name, a detail of the person before it, or other words.
    """
    person = read_person(text)
    if person is None:
        folded = text.casefold().strip(" .")
        is_detail = is_title(text) or is_role(text) or folded in DIGITAL_WORDS or is_partly_present(folded)
        return "detail" if is_detail else "other"
    if is_organisation(person.name):
        return "other"
    titled = " " in person.name and (read_leading_titles(text, 0)[0] or person.role is not None or _is_with_bracket(text, person))
    return "known" if is_known_name(person.name) or is_likely_person(person.name) or titled else "name"


def _is_with_bracket(text: str, person: Person) -> bool:
    """Return True for "Mary Skei (Xp)": whole names with a bracket each.

    "Fjord-Dal Kraft (FjDK)" is none: the bracket has its letters.
    """
    bracket = BRACKETS.search(text)
    if bracket is None or not is_full_name(person.name):
        return False
    initials = "".join(word[0] for word in re.split(r"[\s-]+", person.name) if word).casefold()
    said = bracket[1].strip()
    return initials not in (said.casefold(), "".join(letter for letter in said if letter.isupper()).casefold())


def _split_outside_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Split at commas and "og" that stand outside brackets."""
    inside = [(m.start(), m.end()) for m in BRACKETS.finditer(text)]
    start = 0
    for match in _COMMA.finditer(text):
        # "Medlem og rådsmedlem Kari Dal" is one person; so is "Leder, Kari Dal", but not "Kari Dal, leder, Per Li"
        office = is_role(text[start : match.start()]) and (start == 0 or "," not in match[0])
        if not any(a <= match.start() < b for a, b in inside) and not office:
            if text[start : match.start()].strip():
                yield start, match.start()
            start = match.end()
    if text[start:].strip():
        yield start, len(text)
