"""Heads and offices at the beginning of lines, where tables of words tell them better than the model."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from radsminne.extract.attendance.groups import open_group
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.people.offices import find_role
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.stretches import Stretch

LONGEST_PERSON = 90
"""Letters of a line that may be one person's."""


def add_heads(lines: Sequence[Stretch], by_line: dict[int, list[Marked]], tables: Collection[int]) -> None:
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
            if not inside or (inside[0].mark is Mark.HEAD and len(inside) > 1):
                kind = Mark.HEAD if opened[0].lasting or inside else Mark.ROLE
                head = Marked(kind, line, place, 0, len(line.text[: opened[1]].rstrip(" :.")), 0.5)
                by_line[place] = [head, *(mark for mark in by_line[place] if mark.begin >= opened[1])]
        elif SETTING.match(line.text):
            by_line.pop(place, None)
        elif Mark.NAME in kinds and (lead := find_lead(line.text, by_line[place][0].begin)):
            by_line[place].insert(0, Marked(Mark.HEAD, line, place, 0, lead, 0.5))
        elif Mark.NAME in kinds and (side := _SIDE.match(line.text)) and by_line[place][0].begin >= side.end():
            by_line[place].insert(0, Marked(Mark.PART, line, place, 0, len(side["side"]), 0.5))
        headed = headed or any(mark.mark is Mark.HEAD for mark in by_line.get(place, ()))


# a key of the settings before a page: "subtitle: …"
SETTING = re.compile(r"[a-z_]+:\s")


# "For arbeidsgiver: Kari Dal"
_SIDE = re.compile(r"(?P<side>For [^:,()]{3,40}?)\s*:\s")


def find_lead(text: str, stop: int) -> int | None:
    """Return where the words end that tell who was there, before the first of them.

    "Til stede var Kari Dal".
    """
    lead = text[:stop].rstrip(" :")
    opened = open_group(f"{lead}:", within=True) if lead else None
    return len(lead) if opened and opened[1] > len(lead) else None


def _heads_several(marks: Sequence[Marked]) -> bool:
    """Return True for an office that is a label before several people: "Sekretariat: Kari Dal, Per Li"."""
    if not marks or marks[0].mark is not Mark.ROLE or marks[0].begin or not marks[0].line.text[marks[0].stop :].lstrip().startswith(":"):
        return False
    return sum(mark.mark is Mark.NAME for mark in marks) > 1 and not any(_is_parted(mark) for mark in marks[1:])


def _is_parted(mark: Marked) -> bool:
    """Return True for another label on the line: "Rådmann: Kari Dal Tolk: Per Li"."""
    return mark.mark is Mark.ROLE and mark.line.text[mark.stop :].lstrip().startswith(":")
