"""The people in a chapter's lists, line by line: items, labels, columns, tables and sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.records import Role
from radsminne.extract.attendance.attendance import find_listed
from radsminne.extract.attendance.entry import Entry
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.people.names import NAME, is_full_name, is_known_name, is_organisation
from radsminne.extract.people.spelling import is_town
from radsminne.extract.report.members.groups import COUNCIL_ROLES, OTHER_BODY, PLAIN, Group, heads_members, next_group, read_group
from radsminne.extract.report.members.member_lines import ROLE_LABEL, ListedMember, names_replaced, read_member_line, read_role
from radsminne.extract.report.members.member_tables import read_member_table
from radsminne.extract.report.members.several_members import find_member_sentences, names_several, read_run_together, read_several
from radsminne.extract.report.members.terms import NO_PERIOD
from radsminne.extract.text.lines import Block
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.committees import is_committee
from radsminne.extract.words.reports import ACTIVITY_TITLES, MEMBER_HEAD, NO_SEATS

_ITEM_LENGTH = 160
"""A line longer than this is a paragraph, no item of a list without bullets: of 48 real reports 2 are read otherwise at 80, none above."""
_FEWEST = 3
"""A list under a head that says nothing is one of members if it is as long: one of the 48 is read otherwise at 1 and at 4, none at 2."""

_HEAD = re.compile(MEMBER_HEAD, re.IGNORECASE)
_ACTIVITY = re.compile("|".join(ACTIVITY_TITLES), re.IGNORECASE)
# A label for several: "Varamedlemmer", "Alternates"; "Leder" and "Kasserer" are one.
_PLURAL = re.compile(r"(?:m[ea]r|ant[ea]r|tør[ea]r|er[nm]e|ane|s)$", re.IGNORECASE)
_NO_SEATS = re.compile(rf"(?:{NO_SEATS})\b", re.IGNORECASE)
_PAIR = 2
_TREASURER = re.compile(r"\b(?:kasser[ea]r|styremedlem|økonomiansvarlig|treasurer)", re.IGNORECASE)
_NAME = re.compile(rf"(?<![^\W\d_]){NAME}")
_JOINT = re.compile(r"[\s,;&]+(?:og|and|samt)?\s*$")
# "Medlemmer: Kari Moe, Ola Li og Siri Bø": names behind a label on one line.
_LABELLED = re.compile(r"(?P<label>[^:]{4,60}):\s+(?P<names>[A-ZÆØÅ].*)")


@dataclass(frozen=True, slots=True)
class PlacedMember:
    """A member with the block where the name stands and the group it belongs to.

    The name is at `start` to `end` in the block's words.
    """

    member: ListedMember
    block: Block
    group: Group


def read_chapter(chapter: Chapter, year: int | None, appointed: str | None) -> Iterator[PlacedMember]:
    """Yield those whom a chapter's lines name; under a committee's own heading they sit on that."""
    found = _read_lines(chapter, year, appointed)
    if not is_committee(chapter.title):
        return found
    return (replace(each, group=replace(each.group, place=each.group.place or chapter.title.strip(" :"))) for each in found)


def _read_lines(chapter: Chapter, year: int | None, appointed: str | None) -> Iterator[PlacedMember]:
    start = read_group(chapter.title, year, appointed) if heads_members(chapter.title) else None
    group = start
    rows: list[Block] = []
    marked = _mark_chapter(chapter)
    beside = False
    for number, block in enumerate(chapter.blocks):
        beside = _NO_SEATS.match(block.text) is not None or (beside and bool(read_member_line(block.text, year)))
        if beside:
            group = None
            continue
        if group is None and _begins_list(chapter.blocks[number:], year):
            group = Group(Role.MEMBER, NO_PERIOD, new=False)
        if rows and (block.cell is None or (rows[-1].cell and rows[-1].cell.table != block.cell.table)):
            yield from _read_table(rows, group, year)
            rows = []
        if block.cell is not None:
            rows.append(block)
            continue
        found = list(_read_line(block, group, year)) or list(_read_prose(block, start, year, is_on_activities(chapter)))
        found = found or list(_read_marked(block, marked.get(id(block), ()), group or PLAIN, year))
        yield from found
        if not found:
            group = next_group(block, group, start, year, appointed)
    yield from _read_table(rows, group, year)


def _mark_chapter(chapter: Chapter) -> dict[int, list[Entry]]:
    """Return those whom the sequence model finds in a chapter's lists, by the block they stand on."""
    likely = [block for block in chapter.blocks if block.cell is None and _NAME.search(block.text)]
    if not likely or is_on_activities(chapter):
        return {}
    blocks = chapter.blocks if chapter.heading in chapter.blocks else (chapter.heading, *chapter.blocks)
    marked: dict[int, list[Entry]] = {}
    for entry in find_listed([Stretch(block, 0, len(block.text)) for block in blocks if block.cell is None]):
        if not is_organisation(entry.name.text) and is_full_name(entry.name.text):
            marked.setdefault(id(entry.name.line.block), []).append(entry)
    return marked


def _read_marked(block: Block, entries: Sequence[Entry], group: Group, year: int | None) -> Iterator[PlacedMember]:
    """Yield the people that the sequence model found on a line, each read with the words up to the next."""
    if OTHER_BODY.match(block.text) or (block.marker is None and len(block.text) > _ITEM_LENGTH):
        return
    if names_replaced(block.text):
        yield from (PlacedMember(member, block, group) for member in read_member_line(block.text, year))
        return
    entries = sorted(entries, key=lambda entry: entry.name.line.start + entry.name.begin)
    starts = [entry.name.line.start + entry.name.begin for entry in entries]
    for entry, start, stop in zip(entries, starts, [*starts[1:], len(block.text)], strict=False):
        roles = [role for mark in entry.roles if (role := read_role(mark.text))]
        if not (roles or (entry.head.named and entry.head.role is not Role.OTHER) or group is not PLAIN):
            continue
        role = roles[0] if roles else entry.head.role if entry.head.named else group.role
        period = group.period if role in COUNCIL_ROLES else NO_PERIOD
        for member in read_member_line(_JOINT.sub("", block.text[start:stop]), year)[:1]:
            yield PlacedMember(
                replace(member, start=member.start + start, end=member.end + start), block, replace(group, role=role, period=period)
            )


def _begins_list(blocks: Sequence[Block], year: int | None) -> bool:
    """Tell whether a list of people begins here, one of whom leads.

    They sit on the council, whatever the chapter is called.
    """
    members: list[ListedMember] = []
    for block in blocks:
        found = read_member_line(block.text, year) if len(block.text) <= _ITEM_LENGTH and block.cell is None else []
        if not found or not block.text.startswith(found[0].name):
            # One item that is no person makes it another list.
            return block.marker is None and _has_leader(members)
        members.append(found[0])
    return _has_leader(members)


def _has_leader(members: Sequence[ListedMember]) -> bool:
    return len(members) >= _FEWEST and any(member.role is Role.LEADER for member in members)


def is_on_activities(chapter: Chapter) -> bool:
    """Tell whether a chapter is on what was done, whose people hold no seats by it."""
    return _ACTIVITY.search(chapter.title) is not None


def _read_line(block: Block, group: Group | None, year: int | None) -> Iterator[PlacedMember]:
    """Yield the people in one line of a list.

    It is an item, names behind a label, or columns that ran together.
    """
    if group is None or OTHER_BODY.match(block.text):
        return
    label = ROLE_LABEL.match(block.text)
    if label and len(split_sentences(block.text)) == 1:
        role = read_role(label["role"]) or group.role
        own = replace(group, role=role, period=group.period if role in COUNCIL_ROLES else NO_PERIOD)
        several = _PLURAL.search(label["role"]) or names_several(block.text, label.end())
        members = list(read_several(block.text, year, label.end())) if several else read_member_line(block.text, year)
        yield from (PlacedMember(member, block, own) for member in members)
        return
    labelled = _LABELLED.fullmatch(block.text)
    # With more sentences behind it the label is one of running text.
    if labelled and len(split_sentences(block.text)) == 1 and _HEAD.search(labelled["label"]):
        own = read_group(labelled["label"], year, None, default=group)
        yield from (PlacedMember(member, block, own) for member in read_several(block.text, year, labelled.start("names")))
        return
    if block.marker is None and len(block.text) > _ITEM_LENGTH:
        return
    if group.paired and (pair := _read_pair(block.text, group, year)):
        yield from (PlacedMember(member, block, group) for member in pair)
        return
    members = list(read_run_together(block.text, year)) or read_member_line(block.text, year)
    # Without a bullet a bare name may be a signature or a heading; with a role, a place or a list around it, it is a member.
    yield from (PlacedMember(member, block, group) for member in members)


def _read_pair(text: str, group: Group, year: int | None) -> list[ListedMember]:
    """Return the member and the deputy of columns that ran together: "Kari Moe, leder Ola Li, Vik"."""
    names = list(_NAME.finditer(text))
    if (
        len(names) == 1
        and len(words := names[0][0].split()) == 2 * _PAIR
        and all(map(is_known_name, (names[0][0], " ".join(words[_PAIR:]))))
    ):
        names = list(re.finditer(r"\S+ \S+", text))
    if len(names) != _PAIR:
        return []
    first, second = names[0].start(), names[1].start()
    home, _, rest = names[1][0].partition(" ")
    if " " in rest and is_town(home):  # of the member before
        second += len(home) + 1
    member, deputy = read_member_line(text[first:second], year), read_member_line(text[second:], year)
    if not (member and deputy):
        return []
    whose = member[0].name if group.paired == "personal" else None
    placed = replace(deputy[0], role=Role.DEPUTY, deputy_for=whose, start=deputy[0].start + second, end=deputy[0].end + second)
    return [replace(member[0], start=member[0].start + first, end=member[0].end + first), placed]


def _read_prose(block: Block, start: Group | None, year: int | None, on_activities: bool) -> Iterator[PlacedMember]:
    """Yield the people of a line or a sentence that says itself in what capacity they sit.

    It may stand in any chapter.
    """
    label = ROLE_LABEL.match(block.text)
    if label and start is None and not on_activities and len(block.text) <= _ITEM_LENGTH:
        members = list(read_several(block.text, year, label.end()))
        role = read_role(label["role"]) or Role.MEMBER
        yield from (PlacedMember(member, block, Group(role, NO_PERIOD, new=False)) for member in members)
        return
    for said in find_member_sentences(block.text, start.role if start else None):
        period = start.period if start and said.role is start.role else NO_PERIOD
        committee = next((word for word in said.subject.split() if is_committee(word)), None)
        group = Group(said.role, period, new=False, place=committee)
        yield from (PlacedMember(member, block, group) for member in read_several(block.text, year, said.start, said.end))


def _read_table(cells: Sequence[Block], group: Group | None, year: int | None) -> Iterator[PlacedMember]:
    """Yield the people in a table.

    One with a column for their roles is a list of them wherever it stands.
    """
    found = Group(Role.MEMBER, NO_PERIOD, new=False)
    yield from (PlacedMember(member, block, group or found) for member, block in read_member_table(cells, year, listed=group is not None))


def seat_secretary(found: list[PlacedMember]) -> list[PlacedMember]:
    """Return a chapter's people, the secretary of a board that has a treasurer as one who sits on it."""
    if not any(_TREASURER.search(each.block.text) for each in found):
        return found
    return [
        replace(each, member=replace(each.member, role=Role.MEMBER), group=replace(each.group, role=Role.MEMBER))
        if Role.SECRETARIAT in (each.member.role, each.group.role)
        else each
        for each in found
    ]
