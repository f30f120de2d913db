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
    tables = find_people_tables(lines)
    entries, problems = read_entries(lines, repair_lists(lines, mark_words(lines), tables), tables, len(head))
    before = [entry for entry in entries if entry.name.place < len(head)]
    behind = [entry for entry in entries if entry.name.place >= len(head) and (entry.head.there if entry.listed else entry.labelled)]
    counted = before if any(entry.listed for entry in before) else [*before, *behind]
    made = [(entry, make_attendance(entry)) for entry in counted]
    listed = [replace(attendance, confidence=judge(entry, attendance)) for entry, attendance in made]
    names = {attendance.name.casefold() for attendance in listed}
    chosen = [replace(each, confidence=ELECTED) for each in read_elections(lines) if each.name.casefold() not in names]
    return tuple(merge_attendances(drop_first_names([*listed, *chosen]))), problems
