"""What the head of a list says of those below it, told by its words."""

import re
from dataclasses import dataclass, replace

from radsminne.corpus.records import Presence, Role
from radsminne.extract.attendance.groups import TELLING_WORDS, open_group
from radsminne.extract.words.attendance import (
    AWAY_WORDS,
    DEPUTY_WORDS,
    GUEST_WORDS,
    MEMBER_WORDS,
    NO_VOTE,
    OBSERVER_WORDS,
    OFFICE_WORDS,
    OTHER_WORDS,
    PART_WORDS,
    THERE_WORDS,
)
from radsminne.extract.words.meetings import HEAD_LABELS


@dataclass(frozen=True, slots=True)
class Head:
    """What a list's head says of those below it."""

    role: Role
    presence: Presence
    named: bool = False
    """It names their role: "Medlemmer", not only "Til stede"."""
    leave: bool = False
    affiliation: str | None = None
    there: bool = False
    """It tells of those who were there or not, and not only of a role."""
    divided: bool = False
    """It heads a part of the members."""


_ROLL_CALL = THERE_WORDS | AWAY_WORDS | {"representanter", "representantar", "opprop"}
INITIAL = Head(Role.MEMBER, Presence.PRESENT)
"""What holds where no head stands."""
_SETS = (
    (OFFICE_WORDS, Role.SECRETARIAT),
    (OBSERVER_WORDS, Role.OBSERVER),
    (GUEST_WORDS, Role.GUEST),
    (DEPUTY_WORDS, Role.DEPUTY),
    (OTHER_WORDS, Role.OTHER),
)


def tells(text: str) -> bool:
    """Return True for words that can head a list.

    One of them at least tells of whom it speaks, or whether they were there.
    """
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    if words & HEAD_LABELS and not words & _TELLING:  # "Frå kl."
        return False
    return bool(words & _TELLING) or open_group(f"{text.strip(' :')}:", within=True) is not None or text.casefold().endswith(PART_WORDS)


_TELLING = TELLING_WORDS | {"styret"}


def read_head(text: str, above: Head | None, *, fresh: bool) -> Head:
    """Read a head; `above` is the one before it in the same list, `fresh` where nobody stands between."""
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    opened = open_group(f"{text.strip(' :')}:", within=True)
    if opened:
        head = Head(opened[0].role, opened[0].presence, leave=opened[0].leave, affiliation=opened[0].affiliation)
    else:
        role = next((role for some, role in _SETS if words & some), Role.MEMBER)
        head = Head(role, Presence.ABSENT if words & AWAY_WORDS else Presence.PRESENT, leave="permisjon" in text.casefold())
    members = above is not None and above.role is Role.MEMBER and above.presence is Presence.PRESENT and (fresh or above.divided)
    if above and members and text.casefold().endswith(PART_WORDS):
        return replace(above, affiliation=text.strip(" :"), divided=True)
    if above and members and words & {"for"} and text.casefold().startswith("for "):
        return replace(above, named=True, divided=True)
    there = bool(words & _ROLL_CALL) or (above is not None and above.there)
    head = replace(head, there=there, named=head.role is not Role.MEMBER or bool(words & MEMBER_WORDS and not words & set(NO_VOTE)))
    if above and fresh and above.presence is Presence.ABSENT and not words & (THERE_WORDS | AWAY_WORDS) and head.role is Role.MEMBER:
        return replace(head, presence=Presence.ABSENT, leave=above.leave)
    # "Deltakere", and below it "Fra kommunene:": a part of the members
    if members and head.role is Role.OTHER and words & {"fra", "frå"}:
        return replace(head, role=Role.MEMBER, named=False, divided=True)
    return head
