"""Names that stand in no list, or are none: left out of those who were there."""

import re
from collections.abc import Sequence

from radsminne.extract.attendance.entry import Entry
from radsminne.extract.people.names import is_known_name, is_no_name, is_organisation
from radsminne.extract.people.offices import is_role
from radsminne.extract.words.attendance import MEETING_OFFICES

_SHORTEST_LIST = 4
"""So many names in a row are those who met, where no head says so."""


def drop_strays(entries: Sequence[Entry]) -> list[Entry]:
    """Leave out names that stand in no list: only "Referent: Kari Dal" and a long row of names need none."""
    bare = [entry for entry in entries if not entry.listed and _begins_line(entry, entries)]
    near = {
        id(entry) for entry in bare if sum(abs(other.name.place - entry.name.place) <= _SHORTEST_LIST for other in bare) >= _SHORTEST_LIST
    }
    first = next((entry.name.place for entry in entries if entry.listed), None)
    return [
        entry
        for entry in entries
        if not is_stray(entry, entries)
        if entry.listed or (entry.labelled and _serves(entry)) or (id(entry) in near and (first is None or entry.name.place < first))
    ]


def is_stray(entry: Entry, entries: Sequence[Entry]) -> bool:
    """Return True for one word that is no name.

    An office, a body, or an unknown word with nothing beside it among whole names.
    """
    text = entry.name.text.strip(" .:")
    if re.fullmatch(r"[A-ZÆØÅ]{2,4}, [A-ZÆØÅ]{2,4}", text):
        return True  # letters of two organisations
    if " " in text or entry.person:
        return False
    if is_role(text) or is_organisation(text) or is_no_name(text.casefold()) or text.casefold() in MEETING_OFFICES:
        return not is_known_name(text)
    if re.match(r"\s\d", entry.name.line.text[entry.name.stop :]):
        return True  # "Item 1"
    alone = sum(" " not in other.name.text.strip() for other in entries)
    return not (is_known_name(text) or entry.roles or entry.affiliation) and alone * _FEW_ALONE < len(entries)


_FEW_ALONE = 4
"""Single names are strays where fewer than one in so many stands alone."""


def _begins_line(entry: Entry, entries: Sequence[Entry]) -> bool:
    """Return True for a name at the beginning of a line, or on a line that begins with one."""
    first = next(other for other in entries if other.name.place == entry.name.place)
    return first.marks[0].begin == 0 and not first.labelled


def _serves(entry: Entry) -> bool:
    """Return True for an office of the meeting itself: who led it, or wrote its minutes."""
    return any(mark.text.casefold() in MEETING_OFFICES for mark in entry.roles)
