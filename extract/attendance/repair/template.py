"""A list is its own template.

Marks of lines that differ from the others are read again by the form of most.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.attendance.repair.line_heads import LONGEST_PERSON, SETTING, add_heads
from radsminne.extract.attendance.repair.line_marks import mend_line
from radsminne.extract.attendance.unread import is_running
from radsminne.extract.people.name_lists import split_people
from radsminne.extract.people.names import is_known_name, is_likely_person
from radsminne.extract.people.person import read_person
from radsminne.extract.text.column_heads import split_heads
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.tables import Column

_FEWEST = 3
"""_Lines of one form that make it the form of a list."""


_WIDELY = 5
"""_Lines of one form in all lists of a paper that make it the form of a short one."""


_SHARE = 0.5
"""More than this share of a list's lines have its form."""


_Lines = dict[int, list[Marked]]


def repair_lists(lines: Sequence[Stretch], marks: Sequence[Marked], tables: Collection[int]) -> list[Marked]:
    """Read again what differs from the form of its list."""
    by_line: _Lines = {}
    for mark in marks:
        by_line.setdefault(mark.place, []).append(mark)
    add_heads(lines, by_line, tables)
    for place, line in list(by_line.items()):
        by_line[place] = mend_line(line)
    _read_columns(lines, by_line)
    runs = _find_runs(lines, by_line)
    forms = Counter(form for run in runs for place in run if (form := _form(by_line.get(place, []), lines[place].text)))
    for run in runs:
        _add_names(lines, by_line, run)
        _apply_form(lines, by_line, run, forms)
    return [mark for place in sorted(by_line) for mark in by_line[place]]


def _find_runs(lines: Sequence[Stretch], by_line: _Lines) -> list[list[int]]:
    """Return the runs of lines that make up one list each.

    From below a head to the next, or to words that end it.
    """
    runs: list[list[int]] = [[]]
    above = -2
    for place in range(max(by_line, default=-1) + 1):
        marks = by_line.get(place, [])
        if any(mark.mark is Mark.HEAD for mark in marks) or len(lines[place].text) > LONGEST_PERSON:
            runs.append([])
            if len(lines[place].text) <= LONGEST_PERSON:
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
        columns = split_heads(lines[place].text) if len(lines[place].text) <= LONGEST_PERSON else ()
        if columns or any(mark.mark is Mark.HEAD for mark in by_line.get(place, [])):
            deputies = Column.DEPUTY_FOR in columns
        names = [each for each, mark in enumerate(by_line.get(place, [])) if mark.mark is Mark.NAME]
        if deputies and len(names) > 1:
            by_line[place][names[1]] = replace(by_line[place][names[1]], mark=Mark.DEPUTY_FOR)


def _add_names(lines: Sequence[Stretch], by_line: _Lines, run: Sequence[int]) -> None:
    """Mark people of a list that the model did not see, where the lists of names know them."""
    for place in run:
        line, marks = lines[place], by_line.get(place, [])
        if (
            len(line.text) > LONGEST_PERSON
            or is_running(line.text)
            or SETTING.match(line.text)
            or any(mark.mark in (Mark.PART, Mark.HEAD, Mark.DEPUTY_FOR) for mark in marks)
        ):
            continue
        for begin, stop in split_people(line.text):
            person = read_person(line.text[begin:stop])
            if person is None or not (is_likely_person(person.name) and is_known_name(person.name)):
                continue
            first, last = begin + person.begin, begin + person.stop
            if not any(mark.begin < last and first < mark.stop and mark.mark is not Mark.AFFILIATION for mark in marks):
                outside = [mark for mark in marks if mark.stop <= first or last <= mark.begin]
                by_line[place] = sorted([*outside, Marked(Mark.NAME, line, place, first, last, 0.3)], key=lambda mark: mark.begin)
                marks = by_line[place]


_SIGNS = re.compile(r"\s*[,;]\s*|\s+[-–—]\s+|\s*:\s+|\s*\(|\t")


def _form(marks: Sequence[Marked], text: str) -> tuple[str, ...] | None:
    """Return the form of a line with one person: its marks and the signs between them."""
    if sum(mark.mark is Mark.NAME for mark in marks) != 1 or any(mark.mark in (Mark.PART, Mark.HEAD) for mark in marks):
        return None
    form: list[str] = []
    for place, mark in enumerate(marks):
        if place:
            sign = _SIGNS.match(text, marks[place - 1].stop)
            form.append(sign[0].strip() if sign and sign.end() <= mark.begin else " ")
        form.append("A" if mark.mark is Mark.ROLE and place else mark.mark.value)
    return tuple(form)


def _apply_form(lines: Sequence[Stretch], by_line: _Lines, run: Sequence[int], all_forms: Counter[tuple[str, ...]]) -> None:
    """Read lines of another form, or of none, by the form of most, where their signs allow it."""
    forms = {place: _form(by_line.get(place, []), lines[place].text) for place in run}
    counts = Counter(form for form in forms.values() if form is not None)
    if not counts:
        return
    most, count = counts.most_common(1)[0]
    widely = all_forms[most] >= _WIDELY
    if (count < _FEWEST and not widely) or count <= len(run) * _SHARE or most not in _READABLE:
        return
    for place in run:
        text = lines[place].text
        if forms[place] == most or any(mark.mark in (Mark.PART, Mark.PRESENCE, Mark.DEPUTY_FOR) for mark in by_line.get(place, [])):
            continue
        pieces = [match.span() for match in re.finditer(_PIECES[most], text)]
        if len(pieces) == 2 and text[pieces[0][0]].isalpha() and not text[pieces[0][0] : pieces[0][1]].strip().endswith("."):
            by_line[place] = [_mark(lines[place], place, kind, span) for kind, span in zip(_READABLE[most], pieces, strict=True)]


def _mark(line: Stretch, place: int, kind: Mark, span: tuple[int, int]) -> Marked:
    text = line.text[slice(*span)]
    begin = span[0] + len(text) - len(text.lstrip())
    return Marked(kind, line, place, begin, begin + len(text.strip(" ,;:.)")), 0.5)


_NA, _AN = (Mark.NAME, Mark.AFFILIATION), (Mark.AFFILIATION, Mark.NAME)


_READABLE: dict[tuple[str, ...], tuple[Mark, Mark]] = {
    ("N", ",", "A"): _NA,
    ("N", ":", "A"): _NA,
    ("N", "-", "A"): _NA,
    ("N", "–", "A"): _NA,
    ("N", "(", "A"): _NA,
    ("A", ",", "N"): _AN,
    ("A", ":", "N"): _AN,
}


_PIECES = {
    form: r"[^,]+"
    if form[1] == ","
    else r"[^:]+"
    if form[1] == ":"
    else r"[^()]+"
    if form[1] == "("
    else r"(?:[^–-]|(?<! )[–-]|[–-](?! ))+"
    for form in _READABLE
}
