"""What the head of a list says of those below it, told by its words."""

import re
from dataclasses import replace

from radsminne.corpus.records import Presence, Role
from radsminne.extract.attendance.groups import TELLING_WORDS, Group, open_group, tell_role
from radsminne.extract.words.attendance import AWAY_WORDS, MEMBER_WORDS, NO_VOTE, PART_WORDS, THERE_WORDS
from radsminne.extract.words.meetings import HEAD_LABELS

_ROLL_CALL = THERE_WORDS | AWAY_WORDS | {"representanter", "representantar", "opprop"}
INITIAL = Group(Role.MEMBER, Presence.PRESENT)
"""What holds where no head stands."""


def tells(text: str) -> bool:
    """Return True for words that can head a list.

    One of them at least tells of whom it speaks, or whether they were there.
    """
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    if words & HEAD_LABELS and not words & _TELLING:  # "Frå kl."
        return False
    return bool(words & _TELLING) or open_group(f"{text.strip(' :')}:", within=True) is not None or text.casefold().endswith(PART_WORDS)


_TELLING = TELLING_WORDS | {"styret"}


def read_head(text: str, above: Group | None, *, fresh: bool) -> Group:
    """Read a head; `above` is the one before it in the same list, `fresh` where nobody stands between."""
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    opened = open_group(f"{text.strip(' :')}:", within=True)
    told = Group(tell_role(words), Presence.ABSENT if words & AWAY_WORDS else Presence.PRESENT, leave="permisjon" in text.casefold())
    head = opened[0] if opened else told
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
