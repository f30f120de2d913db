"""Whether a report was understood: by how much of what it tells was found."""

import re
from collections.abc import Collection, Iterator, Sequence

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Activity, Membership, Problem
from radsminne.extract.people.names import NAME, is_full_name, is_known_name
from radsminne.extract.people.offices import SEAT
from radsminne.extract.text.lines import Block

_FEWEST = 3
"""Activities of a report that tells what was done. Of 42 labelled reports the ten with as many, and few people passed over, read at
.97 (members) and .91 (activities), the others at .68 and .73.
"""
_PASSED_OVER = 0.35
"""The share of those named beside an office who were found to hold none: more, and the lists of people were not understood."""
_MORE_OR_LESS = 2
"""Added to the count of people, so that one or two are no share."""
_LINE = 60
"""Letters of a line that may be a name in a list."""

_NAME, _SEAT = re.compile(rf"(?<![^\W\d_]){NAME}"), re.compile(SEAT, re.IGNORECASE)


def find_doubt(blocks: Sequence[Block], memberships: Sequence[Membership], activities: Sequence[Activity]) -> Iterator[Problem]:
    """Yield STRUCTURE_UNSURE, with the reason, for a report of which much seems to be lacking."""
    if not blocks:
        return
    names = list(_list_seated(blocks))
    found = {member.name for member in memberships}
    passed = sum(not _is_among(name, found) for name in names)
    said = []
    if len(activities) < _FEWEST:
        said.append(f"of what was done {('nothing', 'one thing', 'two things')[len(activities)]} was found")
    if passed > _PASSED_OVER * (len(names) + _MORE_OR_LESS):
        said.append(f"{passed} of {len(names)} people named beside an office were not understood")
    if said:
        yield Problem(
            ProblemCode.STRUCTURE_UNSURE, f"the report was not understood with certainty: {', and '.join(said)}", blocks[0].span()
        )


def _list_seated(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the names beside an office, or on short lines."""
    for block in blocks:
        if len(block.text) < _LINE or _SEAT.search(block.text):
            yield from (name[0] for name in _NAME.finditer(block.text) if is_full_name(name[0]) and is_known_name(name[0]))


def _is_among(name: str, found: Collection[str]) -> bool:
    return any(name in other or other in name for other in found)
