"""Who sat on the council: the member lists of a report, with roles, terms and deputies."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.records import Membership, Period, Role
from extract.chapters import Chapter
from extract.lines import Block
from extract.names import is_full_name
from extract.report_words import COLUMNS, GROUP_ROLES, MEMBER_HEAD, MEMBER_TITLE
from extract.seats import Seat, read_seats, trim_towns
from extract.tenure import NO_PERIOD, find_appointment, heads_new_group, read_period

# A line longer than this is a paragraph, not an item of a list without bullets.
ITEM_LENGTH = 160
HEAD_LENGTH = 200

_TITLE = re.compile(MEMBER_TITLE, re.IGNORECASE)
_HEAD = re.compile(MEMBER_HEAD, re.IGNORECASE)
_GROUPS = tuple((re.compile(pattern, re.IGNORECASE), role) for pattern, role in GROUP_ROLES)
_COLUMNS = {name: re.compile(rf"(?:{pattern})\b", re.IGNORECASE) for name, pattern in COLUMNS.items()}
# "Medlemmer: Kari Moe, Ola Li og Siri Bø": names behind a label on one line.
_LABELLED = re.compile(r"(?P<label>[^:]{4,60}):\s+(?P<names>[A-ZÆØÅ].*)")
_BETWEEN_NAMES = re.compile(r"\s*[,;]\s*(?![^()]*\))|\s+(?:og|and)\s+")


@dataclass(frozen=True, slots=True)
class Group:
    """The head a list stands under: what it says of everyone in it. `known` is whether the list is surely one of people."""

    role: Role
    period: Period
    new: bool
    known: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A seat with the block it stands in and the group it belongs to; `start` to `end` in the block's words."""

    seat: Seat
    block: Block
    group: Group


def find_members(chapters: Sequence[Chapter], year: int | None) -> tuple[Membership, ...]:
    """Find the people listed as members, deputies, observers or secretariat."""
    appointed = find_appointment((block.text for chapter in chapters for block in chapter.blocks), year)
    found: list[Found] = []
    for chapter in chapters:
        if not chapter.highlight:
            found.extend(_read_chapter(chapter, year, appointed))
    seats = list(trim_towns([each.seat for each in found]))
    return tuple(_make_membership(replace(each, seat=seat)) for each, seat in zip(found, seats, strict=True))


def _make_membership(found: Found) -> Membership:
    seat, group = found.seat, found.group
    role = group.role if seat.role is None or (group.role is Role.SECRETARIAT and not seat.deputy_for) else seat.role
    said = seat.period or NO_PERIOD
    # The head of a list of members says nothing of the secretary and the observers that are named under it.
    listed = NO_PERIOD if role is not group.role and role in {Role.OBSERVER, Role.SECRETARIAT} else group.period
    # What is said of the person goes before what is said of the list, each end by itself.
    period = Period(said.start or listed.start, said.end or listed.end)
    affiliation = ", ".join(seat.parts) or None
    at = found.block.span(seat.start, seat.end)
    return Membership(seat.name, affiliation, role, seat.new or group.new, seat.deputy_for, period, at)


def _read_chapter(chapter: Chapter, year: int | None, appointed: str | None) -> Iterator[Found]:
    start = _read_group(chapter.title, year, appointed, known=True) if _TITLE.search(chapter.title) else None
    group = start
    rows: list[Block] = []
    for block in chapter.blocks:
        if rows and (block.cell is None or (rows[-1].cell and rows[-1].cell.table != block.cell.table)):
            yield from _read_table(rows, group, year)
            rows = []
        if block.cell is not None:
            rows.append(block)
            continue
        found = list(_read_line(block, group, year))
        yield from found
        if not found:
            group = _next_group(block, group, start, year, appointed)
    yield from _read_table(rows, group, year)


def _next_group(block: Block, group: Group | None, start: Group | None, year: int | None, appointed: str | None) -> Group | None:
    """The group that holds after a line that names nobody."""
    if _is_head(block, in_list=start is not None):
        return _read_group(block.text, year, appointed, known=True, default=start)
    is_item = block.marker is not None
    return group if is_item or start is not None else None


def _is_head(block: Block, *, in_list: bool) -> bool:
    """Whether a line heads a list of people: in a member chapter any short line, elsewhere one that says so."""
    if block.marker is not None or len(block.text) > HEAD_LENGTH:
        return False
    says = _HEAD.search(block.text) is not None
    if len(block.text) > HEAD_LENGTH / 2 or block.text.endswith("."):
        return says and re.search(r"følgende|følgjande|desse|disse|following", block.text, re.IGNORECASE) is not None
    return in_list or (says and (block.text.endswith(":") or len(block.text.split()) <= 4))


def _read_group(head: str, year: int | None, appointed: str | None, *, known: bool, default: Group | None = None) -> Group:
    role = next((role for pattern, role in _GROUPS if pattern.search(head)), default.role if default else Role.MEMBER)
    period = read_period(head, year) or NO_PERIOD
    is_new = heads_new_group(head)
    if is_new and period.start is None:
        period = replace(period, start=appointed)
    return Group(role, period, re.search(r"\bnye medlem", head, re.IGNORECASE) is not None, known)


def _read_line(block: Block, group: Group | None, year: int | None) -> Iterator[Found]:
    """The people in one line: an item of a list, or names behind a label."""
    if group is None or (block.marker is None and len(block.text) > ITEM_LENGTH):
        return
    labelled = _LABELLED.fullmatch(block.text)
    if labelled and _HEAD.search(labelled["label"]):
        own = _read_group(labelled["label"], year, None, known=True, default=group)
        yield from (Found(seat, block, own) for seat in _read_row_of_names(block.text, labelled.start("names"), year))
        return
    seats = read_seats(block.text, year)
    # Without a bullet a bare name may be a signature or a heading; with a role, a place or a list around it, it is a seat.
    yield from (Found(seat, block, group) for seat in seats)


def _read_row_of_names(text: str, start: int, year: int | None) -> Iterator[Seat]:
    """The names in a row, each with its brackets; a part that is no name ends nothing and is passed by."""
    borders = [(found.start() + start, found.end() + start) for found in _BETWEEN_NAMES.finditer(text[start:])]
    starts = [start, *(end for _, end in borders)]
    ends = [*(begin for begin, _ in borders), len(text)]
    for first, last in zip(starts, ends, strict=True):
        for seat in read_seats(text[first:last], year):
            yield replace(seat, start=seat.start + first, end=seat.end + first)


def _read_table(cells: Sequence[Block], group: Group | None, year: int | None) -> Iterator[Found]:
    """The people in a table whose head names a column for them."""
    rows: dict[int, dict[int, Block]] = {}
    for block in cells:
        if block.cell is not None:
            rows.setdefault(block.cell.row, {})[block.cell.column] = block
    if len(rows) < 2:
        return
    head = rows[min(rows)]
    columns = {
        name: column for column, block in sorted(head.items(), reverse=True) for name in _COLUMNS if _COLUMNS[name].match(block.text)
    }
    if "name" not in columns or (group is None and "role" not in columns):
        return
    group = group or Group(Role.MEMBER, NO_PERIOD, new=False, known=True)
    for number in sorted(rows)[1:]:
        yield from _read_row(rows[number], columns, group, year)


def _read_row(row: dict[int, Block], columns: dict[str, int], group: Group, year: int | None) -> Iterator[Found]:
    block = row.get(columns["name"])
    seats = read_seats(block.text, year) if block else []
    if block is None or not seats:
        return
    seat = seats[0]
    if "role" in columns and (role := row.get(columns["role"])):
        told = read_seats(f"{role.text}: {seat.name}", year)
        seat = replace(seat, role=told[0].role if told else seat.role)
    if "affiliation" in columns and not seat.parts and (affiliation := row.get(columns["affiliation"])):
        seat = replace(seat, parts=(affiliation.text,))
    if "period" in columns and (term := row.get(columns["period"])):
        seat = replace(seat, period=read_period(term.text, year) or seat.period)
    yield Found(seat, block, group)
    yield from (Found(other, block, group) for other in seats[1:])
    vara = row.get(columns.get("deputy", -1))
    if vara and (deputies := read_seats(vara.text, year)):
        yield Found(replace(deputies[0], role=Role.DEPUTY, deputy_for=seat.name, period=seat.period), vara, group)


def list_names(members: Iterable[Membership]) -> frozenset[str]:
    """The names of the members, for telling people from bodies elsewhere in the report."""
    return frozenset(member.name for member in members if is_full_name(member.name))
