"""Lines about the same person made one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from radsminne.corpus.records import Attendance, Presence, Role


def drop_first_names(attendances: Sequence[Attendance]) -> Iterator[Attendance]:
    """Leave out "Ordstyrer: Kari" where one Kari Dal is listed already.

    Her first name says again that she was there.
    """
    whole = [attendance.name.casefold().split()[0] for attendance in attendances if " " in attendance.name]
    for attendance in attendances:
        if " " in attendance.name or whole.count(attendance.name.casefold()) != 1:
            yield attendance


def _join_attendances(first: Attendance, second: Attendance, *, alone: bool) -> Attendance:
    """Join two lines that agree.

    The list tells the office; "Møteleder: …" does only where the list names no other leader.
    """
    roles = (first.role, second.role)
    role = first.role
    if roles == (Role.MEMBER, Role.LEADER) and alone:
        role = Role.LEADER
    elif roles in ((Role.LEADER, Role.DEPUTY_LEADER), (Role.SECRETARIAT, Role.MEMBER), (Role.LEADER, Role.DEPUTY)):
        role = second.role
    presence = Presence.PARTIAL if Presence.PARTIAL in (first.presence, second.presence) else first.presence
    return replace(first, role=role, presence=presence, affiliation=first.affiliation or second.affiliation)


_ALIKE = 90.0
"""How alike two spellings of one name are (0 to 100): "Kari Mathisen", and "Kari Matisen" among those on leave."""


def _find_key(attendance: Attendance, kept: Mapping[str, Attendance]) -> str:
    """Return the key of a name: that of a name already kept, where one of the two lists misspells it."""
    key = re.sub(r"\W+", " ", attendance.name.casefold()).strip()
    if key in kept or " " not in key:
        return key
    other = {
        each: fuzz.ratio(key, each)
        for each, first in kept.items()
        if (first.presence is Presence.ABSENT) != (attendance.presence is Presence.ABSENT) and first.affiliation == attendance.affiliation
    }
    best = max(other, key=other.__getitem__, default=key)
    return best if other.get(best, 0.0) >= _ALIKE else key


def merge_attendances(attendances: Iterable[Attendance]) -> Iterator[Attendance]:
    """Make one of two lines about the same name: present and on leave is there for a part.

    A second label adds nothing.
    """
    kept: dict[str, Attendance] = {}
    attendances = list(attendances)
    leaders = {attendance.name.casefold() for attendance in attendances if attendance.role is Role.LEADER}
    for attendance in attendances:
        key = _find_key(attendance, kept)
        first = kept.get(key)
        if first is None:
            kept[key] = attendance
        elif {first.presence, attendance.presence} == {Presence.PRESENT, Presence.ABSENT}:
            present, absent = (first, attendance) if first.presence is Presence.PRESENT else (attendance, first)
            presence = Presence.PARTIAL if absent.note else Presence.ABSENT
            kept[key] = replace(present, presence=presence, note=absent.note or present.note)
        else:
            kept[key] = _join_attendances(first, attendance, alone=len(leaders) == 1)
    yield from kept.values()
