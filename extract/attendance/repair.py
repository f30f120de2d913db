"""What the sequence model marked wrongly, read again by the list itself and by the tables of words.

A list is its own template: marks of lines that differ from the others are read again by the form of most.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from radsminne.extract.attendance.entry import TELLS
from radsminne.extract.attendance.groups import open_group
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.attendance.unread import is_running
from radsminne.extract.people.names import NAME, is_known_name, is_likely_person, is_organisation
from radsminne.extract.people.offices import find_role, is_title
from radsminne.extract.text.column_heads import split_heads
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import DEPUTY_FOR
from radsminne.extract.words.roles import TITLE_FRONTS
from radsminne.extract.words.tables import Column

_LONGEST_PERSON = 90
"""Letters of a line that may be one person's."""
_FEWEST = 3
"""Lines of one form that make it the form of a list."""


_WIDELY = 5
"""Lines of one form in all lists of a paper that make it the form of a short one."""
_SHARE = 0.5
"""More than this share of a list's lines have its form."""


_Lines = dict[int, list[Marked]]


def repair_lists(lines: Sequence[Stretch], marks: Sequence[Marked], tables: Collection[int]) -> list[Marked]:
    """Read again what differs from the form of its list."""
    by_line: _Lines = {}
    for mark in marks:
        by_line.setdefault(mark.place, []).append(mark)
    _add_heads(lines, by_line, tables)
    for place, line in list(by_line.items()):
        by_line[place] = [
            each for mark in _join_hyphens(line) for part in _split_told(mark) for each in _split_first_names(_begin_earlier(part))
        ]
        _tell_apart(by_line[place])
    _add_missed(lines, by_line)
    _read_columns(lines, by_line)
    runs = _find_runs(lines, by_line)
    forms = Counter(form for run in runs for place in run if (form := _form(by_line.get(place, []), lines[place].text)))
    if forms[_BRACKETED] >= _WIDELY:
        _take_brackets(lines, by_line)
    for run in runs:
        _apply_form(lines, by_line, run, forms)
    return [mark for place in sorted(by_line) for mark in by_line[place]]


# --- heads and offices at the beginning of lines ---


def _add_heads(lines: Sequence[Stretch], by_line: dict[int, list[Marked]], tables: Collection[int]) -> None:
    """Take a line that is a label of attendance and nothing else for a head, where people stand below it."""
    headed = False
    for place in range(max((*by_line, *tables), default=-1) + 1):
        line = lines[place]
        kinds = {mark.mark for mark in by_line.get(place, [])}
        below = any(by_line.get(each) or each in tables for each in (place + 1, place + 2))
        opened = open_group(line.text, within=headed) if len(line.text) <= LONGEST_HEAD else None
        if (
            opened
            and not re.search(r"[^\W\d_]", line.text[opened[1] :])
            and kinds <= {Mark.HEAD, Mark.ROLE, Mark.PART, Mark.AFFILIATION}
            and below
            and not line.text.startswith("(")
            and (":" in line.text or find_role(line.text) is None)
        ):
            by_line[place] = [Marked(Mark.HEAD, line, place, 0, len(line.text[: opened[1]].rstrip(" :.")), 1.0)]
        elif _heads_several(by_line.get(place, ())):
            by_line[place][0] = replace(by_line[place][0], mark=Mark.HEAD if opened else Mark.PART)
        elif opened and Mark.NAME in kinds and ":" in line.text[: opened[1]]:
            inside = [mark for mark in by_line[place] if mark.begin < opened[1]]
            one = inside[0].mark if inside else None
            if one is None or (one is Mark.HEAD and len(inside) > 1) or (one is Mark.AFFILIATION and opened[0].lasting):
                kind = Mark.HEAD if opened[0].lasting or inside else Mark.ROLE
                head = Marked(kind, line, place, 0, len(line.text[: opened[1]].rstrip(" :.")), 0.5)
                by_line[place] = [head, *(mark for mark in by_line[place] if mark.begin >= opened[1])]
        elif SETTING.match(line.text):
            by_line.pop(place, None)
        elif Mark.NAME in kinds and (side := _SIDE.match(line.text)) and by_line[place][0].begin >= side.end() and _heads(side["side"]):
            by_line[place].insert(0, Marked(Mark.PART, line, place, 0, len(side["side"]), 0.5))
        headed = headed or any(mark.mark is Mark.HEAD for mark in by_line.get(place, ()))


# a key of the settings before a page: "subtitle: …"
SETTING = re.compile(r"[a-z_]+:\s")


# "For arbeidsgiver: Kari Dal", "Deputy leaders: Kari Dal"
_SIDE = re.compile(r"(?P<side>[^:,()]{3,40}?)\s*:\s")


def _heads(words: str) -> bool:
    return words.startswith("For ") or find_role(words) is not None


def _heads_several(marks: Sequence[Marked]) -> bool:
    """Return True for an office that is a label before several people: "Sekretariat: Kari Dal, Per Li"."""
    if not marks or marks[0].mark not in (Mark.ROLE, Mark.AFFILIATION) or marks[0].begin:
        return False
    if not marks[0].line.text[marks[0].stop :].lstrip().startswith(":"):
        return False
    if marks[0].mark is Mark.AFFILIATION and any(mark.mark is Mark.ROLE for mark in marks):
        return False  # "1A: Kari Dal, vara Per Li"
    return sum(mark.mark is Mark.NAME for mark in marks) > 1 and not any(_is_parted(mark) for mark in marks[1:])


def _is_parted(mark: Marked) -> bool:
    """Return True for another label on the line: "Rådmann: Kari Dal Tolk: Per Li"."""
    return mark.mark is Mark.ROLE and mark.line.text[mark.stop :].lstrip().startswith(":")


# --- marks of one line ---


_FRONT = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(TITLE_FRONTS)})\.?\s$", re.IGNORECASE)
"""What belongs to an office before the words that the model saw: "Adm. "."""


def _begin_earlier(mark: Marked) -> Marked:
    front = _FRONT.search(mark.line.text[: mark.begin]) if mark.mark is Mark.ROLE else None
    return replace(mark, begin=front.start()) if front else mark


def _join_hyphens(marks: Sequence[Marked]) -> Iterator[Marked]:
    """Yield "Anne - Marie Dal", of whom two marks were made, as one."""
    last: Marked | None = None
    for mark in marks:
        between = mark.line.text[last.stop : mark.begin] if last and is_known_name(last.text) and " " not in last.text else ""
        whole = mark.mark is Mark.NAME and " " in mark.text and (between[0:1] == "-" or is_known_name(mark.text))
        if last and between.strip() == "-" and whole:
            mark, last = replace(mark, begin=last.begin), None  # noqa: PLW2901 - the mark as it is meant
        if last:
            yield last
        last = mark
    if last:
        yield last


def _split_told(mark: Marked) -> Iterator[Marked]:
    """Yield "(Kari hadde meldt forfall)", which looks like a head, as whom it tells of and what it tells."""
    name, _, told = mark.text.partition(" ")
    if mark.mark is not Mark.HEAD or not TELLS.match(told) or not is_known_name(name):
        yield mark
        return
    yield replace(mark, mark=Mark.NAME, stop=mark.begin + len(name))
    yield replace(mark, mark=Mark.PRESENCE, begin=mark.stop - len(told))


def _split_first_names(mark: Marked) -> Iterator[Marked]:
    """Yield "Kari, Per" as two; "Dal, Kari" is one, her family name first."""
    first, comma, second = mark.text.partition(", ")
    if mark.mark is not Mark.NAME or not comma or not (is_known_name(first) and is_known_name(second)):
        yield mark
        return
    yield replace(mark, stop=mark.begin + len(first))
    yield replace(mark, begin=mark.stop - len(second))


def _tell_apart(marks: list[Marked]) -> None:
    """Tell those who were there and those they sat for apart by the words before them."""
    for place, mark in enumerate(marks):
        named = any(other.mark is Mark.NAME for other in marks[:place])
        if mark.mark is Mark.PRESENCE and _FOR.fullmatch(f"{mark.text} "):
            marks[place] = replace(mark, mark=Mark.ROLE)
        elif mark.mark is Mark.DEPUTY_FOR and not _FOR.search(mark.line.text[: mark.begin]) and not named:
            marks[place] = replace(mark, mark=Mark.NAME)
        elif mark.mark is Mark.NAME and named and _FOR.search(mark.line.text[: mark.begin]):
            marks[place] = replace(mark, mark=Mark.DEPUTY_FOR)
        elif mark.mark is Mark.NAME and marks[place - 1].mark is Mark.AFFILIATION and named and _goes_straight_on(marks[place - 1], mark):
            marks[place] = replace(mark, mark=Mark.AFFILIATION)
        elif mark.mark is Mark.NAME and named and " " not in mark.text and (front := _PLACED.search(mark.line.text[: mark.begin])):
            marks[place] = replace(mark, mark=Mark.AFFILIATION, begin=front.start("whose"))


def _goes_straight_on(last: Marked, mark: Marked) -> bool:
    """Return True for the last word of "Kari Dal, Fjellaget Snøvik"."""
    behind = mark.line.text[mark.stop :].strip()
    return " " not in mark.text and mark.line.text[last.stop : mark.begin].isspace() and (not behind or behind[0] in ",;.(")


# ", Statsforvalteren i " before "Eidvær"
_PLACED = re.compile(r",\s*(?P<whose>[^\W\d_][^,;:()]*\s(?:i|på|for|ved)\s)$")
_FOR = re.compile(
    rf"(?:^|[\s,(])(?:{'|'.join(map(re.escape, DEPUTY_FOR))})\s+(?:medlem\s+|representant\s+)?(?:nr\.?\s*\d+\s+)?$", re.IGNORECASE
)


def join_brackets(mark: Marked) -> Marked:
    """Take the letters in brackets behind an organisation for a part of its name: "Fjellfolket (FJ)"."""
    short = _SHORT.match(mark.line.text, mark.stop)
    inside = mark.line.text[: mark.begin].rstrip().endswith("(")
    return replace(mark, stop=short.end()) if short and not inside else mark


_SHORT = re.compile(r"\s*\([A-ZÆØÅÁČĐŊŠŦŽ][^\W\d_]{0,5}(?:/[^\W\d_]{1,5})*\)")


def part_office(office: Marked, mark: Marked) -> tuple[Marked | None, Marked | None]:
    """Part an office from where it is held: the body that is named behind it is all of its words."""
    text = mark.line.text
    if mark.place != office.place:
        return office, mark
    if (place := _HELD.match(text, office.stop)) and place.start("body") < mark.stop:
        return office, replace(mark, begin=place.start("body"))
    if not text[office.stop : mark.begin].isspace():
        return office, mark
    if mark.text[0].islower():
        return replace(office, stop=mark.stop), None  # "Kommunalsjef oppvekst"
    known = find_role(office.text) is not None or is_title(office.text)
    return (office, mark) if known or not text[: office.begin].endswith("(") else (None, replace(mark, begin=office.begin))


# "direktør i Fjellaget i Snøvik": begins behind "i"
_HELD = re.compile(r"\s+(?:i|ved|på|hos|fra|frå)\s+(?P<body>[^\W\d_a-zæøå])")
# --- lists ---


def _add_missed(lines: Sequence[Stretch], by_line: _Lines) -> None:
    """Take whole names and parts that the model passed over, right behind those that it saw."""
    parted = False
    for place, line in enumerate(lines):
        marks = by_line.get(place, [])
        above = by_line.get(place - 1, [])
        parted = parted or [mark.mark for mark in marks] == [Mark.PART]
        if parted and line.marker is None and _names_part(line, marks, by_line.get(place + 1, ())):
            by_line[place] = [_mark(line, place, Mark.PART, (0, len(line.text)))]
        elif marks and marks[-1].mark is Mark.NAME:
            by_line[place] = [*marks, *_find_names(line, place, marks[-1].stop)]
        elif marks and (told := _find_told(line, marks)):
            by_line[place] = [*marks[:-1], _mark(line, place, Mark.NAME, told), marks[-1]]
        elif not marks and above and is_likely_person(line.text.strip(" .")):
            by_line[place] = [_mark(line, place, Mark.NAME, (0, len(line.text)))]
        elif (
            _goes_on(line, marks, [*above, *by_line.get(place - 2, ())])
            and (name := _FIRST.match(line.text))
            and is_known_name(name["name"])
        ):
            by_line[place] = [_mark(line, place, Mark.NAME, name.span("name")), *marks]


def _goes_on(line: Stretch, marks: Sequence[Marked], above: Sequence[Marked]) -> bool:
    """Return True for an item without a name right below a head, or below items that have one."""
    begun = any(mark.mark is Mark.HEAD or (mark.mark is Mark.NAME and mark.line.marker is not None) for mark in above)
    return begun and line.marker is not None and len(line.text) <= _LONGEST_PERSON and {mark.mark for mark in marks} <= {Mark.PRESENCE}


_FIRST = re.compile(rf"(?:[a-zæøå]{{1,4}}\.\s+)*(?P<name>{NAME})")
"""A whole name at the beginning of an item, small letters before it, "sr. Kari Dal", left out."""


def _find_told(line: Stretch, marks: Sequence[Marked]) -> tuple[int, int] | None:
    """Find the first name in a bracket of which the last mark tells: "(Kari hadde meldt forfall)"."""
    found = re.search(r"(?<=\()\S+ $", line.text[: marks[-1].begin]) if TELLS.match(marks[-1].text) else None
    return found.span() if found and is_known_name(found[0]) and all(mark.stop <= found.start() for mark in marks[:-1]) else None


def _names_part(line: Stretch, marks: Sequence[Marked], below: Sequence[Marked]) -> bool:
    """Return True for an organisation alone on its line, where others head the people below them."""
    if not marks:
        return is_organisation(line.text) and not is_running(line.text)
    words = line.text.strip(" .:")
    nobody = " " not in words and not is_known_name(words) and open_group(words, within=True) is None
    heads = nobody and [mark.mark for mark in below] == [Mark.NAME]
    return len(marks) == 1 and marks[0].text == words and (marks[0].mark is Mark.AFFILIATION or heads)


def _find_names(line: Stretch, place: int, begin: int) -> Iterator[Marked]:
    """Yield the whole names behind commas."""
    for piece in re.finditer(r"(?<=,)[^,]+", line.text[begin:]):
        if is_likely_person(piece[0].strip(" .")):
            yield _mark(line, place, Mark.NAME, (begin + piece.start(), begin + piece.end()))


def _find_runs(lines: Sequence[Stretch], by_line: _Lines) -> list[list[int]]:
    """Return the runs of lines that make up one list each.

    From below a head to the next, or to words that end it.
    """
    runs: list[list[int]] = [[]]
    above = -2
    for place in range(max(by_line, default=-1) + 1):
        marks = by_line.get(place, [])
        if any(mark.mark is Mark.HEAD for mark in marks) or len(lines[place].text) > _LONGEST_PERSON:
            runs.append([])
            if len(lines[place].text) <= _LONGEST_PERSON:
                above = place
        elif marks or (place - (runs[-1][-1] if runs[-1] else above) == 1 and any(by_line.get(below) for below in (place + 1, place + 2))):
            runs[-1].append(place)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _read_columns(lines: Sequence[Stretch], by_line: _Lines) -> None:
    """Take the second name of a row for the one sat for, where a column's head says so.

    "Navn Møtte for Parti".
    """
    deputies = False
    for place in range(max(by_line, default=-1) + 1):
        columns = split_heads(lines[place].text) if len(lines[place].text) <= _LONGEST_PERSON else ()
        if columns or any(mark.mark is Mark.HEAD for mark in by_line.get(place, [])):
            deputies = Column.DEPUTY_FOR in columns
        names = [each for each, mark in enumerate(by_line.get(place, [])) if mark.mark is Mark.NAME]
        if deputies and len(names) > 1:
            by_line[place][names[1]] = replace(by_line[place][names[1]], mark=Mark.DEPUTY_FOR)


_SIGNS = re.compile(r"\s*[,;]\s*|\s+[-–—]\s+|\s*:\s+|\s*\(|\t")


def _form(marks: Sequence[Marked], text: str) -> tuple[str, ...] | None:
    """Return the form of a line with one person: its first two marks and the sign between them."""
    if sum(mark.mark is Mark.NAME for mark in marks) != 1 or any(mark.mark in (Mark.PART, Mark.HEAD) for mark in marks):
        return None
    form: list[str] = []
    for place, mark in enumerate(marks):
        if place:
            sign = _SIGNS.match(text, marks[place - 1].stop)
            form.append(sign[0].strip() if sign and sign.end() <= mark.begin else " ")
        form.append("A" if mark.mark is Mark.ROLE and place else mark.mark.value)
    return tuple(form[:3])


def _apply_form(lines: Sequence[Stretch], by_line: _Lines, run: Sequence[int], all_forms: Counter[tuple[str, ...]]) -> None:
    """Read lines of another form, or of none, by the form of most, where their signs allow it."""
    forms = {place: _form(by_line.get(place, []), lines[place].text) for place in run}
    counts = Counter(form for form in forms.values() if form is not None)
    if not counts:
        return
    most, count = counts.most_common(1)[0]
    if most == _BARE and len(run) < _FEWEST and all_forms.most_common(1)[0][1] >= _WIDELY:
        most = all_forms.most_common(1)[0][0]
    elif count < _FEWEST or count <= len(run) * _SHARE:
        return
    if most not in _READABLE:
        return
    for place in run:
        text = lines[place].text
        if forms[place] == most or any(mark.mark in (Mark.PART, Mark.PRESENCE, Mark.DEPUTY_FOR) for mark in by_line.get(place, [])):
            continue
        first, second, part = _READABLE[most]
        pieces = [match.span() for match in re.finditer(part, text)]
        if len(pieces) == 2 and text[pieces[0][0]].isalpha() and not text[pieces[0][0] : pieces[0][1]].strip().endswith("."):
            by_line[place] = [_mark(lines[place], place, kind, span) for kind, span in zip((first, second), pieces, strict=True)]


def _take_brackets(lines: Sequence[Stretch], by_line: _Lines) -> None:
    """Take the words in a bracket right behind the only name of a line for where someone is from."""
    for place, marks in by_line.items():
        names = [mark for mark in marks if mark.mark is Mark.NAME]
        bracket = _WHENCE.match(lines[place].text, names[0].stop) if len(names) == 1 else None
        if bracket and not any(mark.begin < bracket.end() and mark.stop > bracket.start("whence") for mark in marks):
            marks.insert(marks.index(names[0]) + 1, _mark(lines[place], place, Mark.AFFILIATION, bracket.span("whence")))


_WHENCE = re.compile(r"(?: [a-zæøå]{2,4})?\s*\((?P<whence>[^()\d]+)\)")
"""A bracket behind a name, small letters, as of an order, between."""


def _mark(line: Stretch, place: int, kind: Mark, span: tuple[int, int]) -> Marked:
    text = line.text[slice(*span)]
    begin = span[0] + len(text) - len(text.lstrip())
    return Marked(kind, line, place, begin, begin + len(text.strip(" ,;:.)")), 0.5)


_BETWEEN = {",": r"[^,]+", ":": r"[^:]+", "(": r"[^()]+", "-": r"(?:[^–-]|(?<! )[–-]|[–-](?! ))+"}
"""What stands on either side of a sign."""
_NAME, _FROM = Mark.NAME, Mark.AFFILIATION
_BRACKETED = (_NAME.value, "(", _FROM.value)
_BARE = (_NAME.value,)
"""A name with nothing beside it that was marked."""
_READABLE = {
    (first.value, sign, second.value): (first, second, _BETWEEN[sign.replace("–", "-")])
    for first, second, signs in ((_NAME, _FROM, ",:-–("), (_FROM, _NAME, ",:"))
    for sign in signs
}
"""Forms of two parts by which lines can be read: what the parts are, and how they look."""
