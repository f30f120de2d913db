"""The head that a list of people stands under: what it says of everyone in it."""

import re
from dataclasses import dataclass, replace

from radsminne.corpus.records import Period, Role
from radsminne.extract.report.members.terms import NO_PERIOD, heads_new_group, read_election, read_term
from radsminne.extract.text.lines import Block
from radsminne.extract.words.reports import GROUP_ROLES, MEMBER_HEAD, MEMBER_TITLE, NO_SEATS, OTHER_BODIES

_HEAD_LENGTH = 200
"""A line longer than this heads no list. The 48 are read the same at 100 and without it: they have no such line in a list of members."""
_LABEL_WORDS = 4
"""Words of a label over people: more are a sentence that leads to them."""

_TITLE = re.compile(MEMBER_TITLE, re.IGNORECASE)
_HEAD = re.compile(MEMBER_HEAD, re.IGNORECASE)
_GROUPS = tuple((re.compile(pattern, re.IGNORECASE), role) for pattern, role in GROUP_ROLES)
# "Fra Avdeling for helse:" says where those under it come from.
_FROM_PLACE = re.compile(r"(?i:(?:medle?m+\w*|representant\w*|sekretariat\w*)\s)?(?i:fra|frå|from)\s(?P<place>[A-ZÆØÅ][^:]{1,80}?)\s*:?")
# "Medlemmer: Varamedlem (personlige):": the heads of two columns
_PAIRS = re.compile(
    r"(?:faste\s)?medle?m+(?:er|ar)?\s?:?\s*(?P<own>personl[ei]ge?\s)?vara(?:medle?m+(?:er|ar)?|representant(?:er|ar)?)?\s*(?P<personal>\(?personl[ei]ge?)?\)?\s?:?$",
    re.IGNORECASE,
)
COUNCIL_ROLES = frozenset({Role.LEADER, Role.DEPUTY_LEADER, Role.MEMBER, Role.DEPUTY})
OTHER_BODY = re.compile(rf"(?:\w+\s)?(?:{OTHER_BODIES}|{NO_SEATS})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Group:
    """The head a list stands under: what it says of everyone in it."""

    role: Role
    period: Period
    new: bool
    place: str | None = None
    paired: str = ""
    """Of a list with a member and a deputy on each line: "both", "personal" where the deputy is the member's own."""


PLAIN = Group(Role.MEMBER, NO_PERIOD, new=False)


def read_group(head: str, year: int | None, appointed: str | None, *, default: Group | None = None) -> Group:
    """Read what a head says of the people under it; `default` is the chapter's own, where it says less."""
    role = next((role for pattern, role in _GROUPS if pattern.search(head)), default.role if default else Role.MEMBER)
    period = read_term(head, year) or read_election(head, year) or (default.period if default and role in COUNCIL_ROLES else NO_PERIOD)
    is_new = heads_new_group(head)
    if is_new and period.start is None:
        period = replace(period, start=appointed)
    place = _FROM_PLACE.fullmatch(head)
    if pairs := _PAIRS.match(head):
        return Group(Role.MEMBER, period, new=False, paired="personal" if pairs["personal"] or pairs["own"] else "both")
    return Group(role, period, re.search(r"\bnye medlem", head, re.IGNORECASE) is not None, place["place"] if place else None)


def heads_members(title: str) -> bool:
    """Tell whether a chapter's title promises those who sit on the council: "Medlemmer", "Nytt råd"."""
    is_new = heads_new_group(title) and any(pattern.search(title) for pattern, role in _GROUPS if role is Role.MEMBER)
    return _TITLE.search(title) is not None or (is_new and len(title.split()) <= _LABEL_WORDS)


def next_group(block: Block, group: Group | None, start: Group | None, year: int | None, appointed: str | None) -> Group | None:
    """Return the group that holds after a line that names nobody."""
    if OTHER_BODY.match(block.text):
        return None
    if start and start.role is Role.SECRETARIAT and _heads_others(block.text):
        return None
    if _is_head(block, in_list=start is not None):
        return read_group(block.text, year, appointed, default=start)
    is_item = block.marker is not None
    return group if is_item or start is not None else None


def _heads_others(text: str) -> bool:
    """Tell whether a line heads people who are no staff: "Lokale hjelpere:"."""
    is_label = text.endswith(":") and len(text.split()) <= _LABEL_WORDS
    return is_label and not any(groups.search(text) for groups, _ in _GROUPS)


def _is_head(block: Block, *, in_list: bool) -> bool:
    """Tell whether a line heads a list of people.

    In a member chapter any short line does, elsewhere one that says so.
    """
    if block.marker is not None or len(block.text) > _HEAD_LENGTH:
        return False
    says = _HEAD.search(block.text) is not None
    if len(block.text) > _HEAD_LENGTH / 2 or block.text.endswith("."):
        return says and re.search(r"følgende|følgjande|desse|disse|following", block.text, re.IGNORECASE) is not None
    return in_list or says
