"""Who was there and who was not.

The words of a paper are marked, and what they mark is read by the conventions of lists.
"""

from collections.abc import Sequence
from dataclasses import replace

from radsminne.corpus.records import Attendance, Problem
from radsminne.extract.attendance.confidence import ELECTED, judge
from radsminne.extract.attendance.duplicates import drop_first_names, merge_attendances
from radsminne.extract.attendance.elections import read_elections
from radsminne.extract.attendance.entries import read_entries
from radsminne.extract.attendance.entry import Entry
from radsminne.extract.attendance.marking.model import mark_words
from radsminne.extract.attendance.marking.tokens import split_lines
from radsminne.extract.attendance.persons import make_attendance
from radsminne.extract.attendance.repair import repair_lists
from radsminne.extract.attendance.tables import find_people_tables
from radsminne.extract.text.stretches import Stretch

_BEYOND = 10
"""Lines from the first case on that are marked with those before it: they tell that the list has ended. With 40, or all, the 88 real
papers and the fixtures are read the same; with none seven are read worse."""


def find_listed(stretches: Sequence[Stretch]) -> list[Entry]:
    """Find the people whom lists name, in any paper, with what is marked of each."""
    lines = split_lines(stretches)
    entries, _ = read_entries(lines, repair_lists(lines, mark_words(lines), {}), {}, len(lines))
    return [entry for entry in entries if entry.listed or entry.labelled]


def read_attendance(stretches: Sequence[Stretch], first: int | None = None) -> tuple[tuple[Attendance, ...], tuple[Problem, ...]]:
    """Read who was there from a whole paper; a line of a list without a readable name is a problem.

    `first` is the place of the first case's heading, None where there is none: behind it a list counts only where none stands before.
    """
    head = split_lines(stretches[:first])
    lines = head if first is None else [*head, *split_lines(stretches[first:])]
    entries, problems = _read_entries(lines[: len(head) + _BEYOND], len(head))
    entries = [entry for entry in entries if entry.name.place < len(head)]
    if first is not None and not any(entry.listed for entry in entries):
        entries, problems = _read_entries(lines, len(head))
        entries = [entry for entry in entries if entry.name.place < len(head) or (entry.head.there if entry.listed else entry.labelled)]
    made = [(entry, make_attendance(entry)) for entry in entries]
    listed = [replace(attendance, confidence=judge(entry, attendance)) for entry, attendance in made]
    names = {attendance.name.casefold() for attendance in listed}
    chosen = [replace(each, confidence=ELECTED) for each in read_elections(lines) if each.name.casefold() not in names]
    return tuple(merge_attendances(drop_first_names([*listed, *chosen]))), problems


def _read_entries(lines: Sequence[Stretch], cases: int) -> tuple[list[Entry], tuple[Problem, ...]]:
    """Read the people of lines, of which the first case begins at `cases`."""
    tables = find_people_tables(lines)
    return read_entries(lines, repair_lists(lines, mark_words(lines), tables), tables, cases)
