"""Who sat on the council: the member lists of a report, with roles, terms and deputies."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.records import Membership, Period, Role
from radsminne.extract.attendance.attendance import find_listed
from radsminne.extract.attendance.entry import Entry
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.people.names import NAME, is_full_name, is_known_name, is_organisation
from radsminne.extract.report.member_lines import ROLE_LABEL, ListedMember, drop_towns, names_replaced, read_member_line, read_role
from radsminne.extract.report.member_tables import read_member_table
from radsminne.extract.report.rosters import Seat, read_rosters
from radsminne.extract.report.several_members import find_member_sentences, names_several, read_run_together, read_several
from radsminne.extract.report.terms import NO_PERIOD, find_appointment, heads_new_group, read_term
from radsminne.extract.text.lines import Block
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.committees import is_committee
from radsminne.extract.words.reports import ACTIVITY_TITLES, GROUP_ROLES, MEMBER_HEAD, MEMBER_TITLE, NO_SEATS, OTHER_BODIES, STANDING
from radsminne.extract.words.towns import TOWNS

_ITEM_LENGTH = 160
"""A line longer than this is a paragraph, no item of a list without bullets: of 48 real reports 2 are read otherwise at 80, none above."""
_HEAD_LENGTH = 200
"""A line longer than this heads no list. The 48 are read the same at 100 and without it: they have no such line in a list of members."""
_LABEL_WORDS = 4
"""Words of a label over people: more are a sentence that leads to them."""
_FEWEST = 3
"""A list under a head that says nothing is one of members if it is as long: one of the 48 is read otherwise at 1 and at 4, none at 2."""

_TITLE = re.compile(MEMBER_TITLE, re.IGNORECASE)
_HEAD = re.compile(MEMBER_HEAD, re.IGNORECASE)
_GROUPS = tuple((re.compile(pattern, re.IGNORECASE), role) for pattern, role in GROUP_ROLES)
_ACTIVITY = re.compile("|".join(ACTIVITY_TITLES), re.IGNORECASE)
# A label for several: "Varamedlemmer", "Alternates"; "Leder" and "Kasserer" are one.
_PLURAL = re.compile(r"(?:m[ea]r|ant[ea]r|tør[ea]r|er[nm]e|ane|s)$", re.IGNORECASE)
# "Fra Avdeling for helse:" says where those under it come from.
_FROM_PLACE = re.compile(r"(?i:(?:medle?m+\w*|representant\w*|sekretariat\w*)\s)?(?i:fra|frå|from)\s(?P<place>[A-ZÆØÅ][^:]{1,80}?)\s*:?")
_NO_SEATS = re.compile(rf"(?:{NO_SEATS})\b", re.IGNORECASE)
# "Medlemmer: Varamedlem (personlige):": the heads of two columns
_PAIRS = re.compile(
    r"(?:faste\s)?medle?m+(?:er|ar)?\s?:?\s*(?P<own>personl[ei]ge?\s)?vara(?:medle?m+(?:er|ar)?|representant(?:er|ar)?)?\s*(?P<personal>\(?personl[ei]ge?)?\)?\s?:?$",
    re.IGNORECASE,
)
_PAIR = 2
_TREASURER = re.compile(r"\b(?:kasser[ea]r|styremedlem|økonomiansvarlig|treasurer)", re.IGNORECASE)
_NAME = re.compile(NAME)
_JOINT = re.compile(r"[\s,;&]+(?:og|and|samt)?\s*$")
_COUNCIL_ROLES = frozenset({Role.LEADER, Role.DEPUTY_LEADER, Role.MEMBER, Role.DEPUTY})
_OTHER_BODY = re.compile(rf"(?:\w+\s)?(?:{OTHER_BODIES}|{NO_SEATS})\b", re.IGNORECASE)
# "Medlemmer: Kari Moe, Ola Li og Siri Bø": names behind a label on one line.
_LABELLED = re.compile(r"(?P<label>[^:]{4,60}):\s+(?P<names>[A-ZÆØÅ].*)")


@dataclass(frozen=True, slots=True)
class _Group:
    """The head a list stands under: what it says of everyone in it."""

    role: Role
    period: Period
    new: bool
    place: str | None = None
    paired: str = ""
    """Of a list with a member and a deputy on each line: "both", "personal" where the deputy is the member's own."""


_PLAIN = _Group(Role.MEMBER, NO_PERIOD, new=False)


@dataclass(frozen=True, slots=True)
class _PlacedMember:
    """A member with the block where the name stands and the group it belongs to.

    The name is at `start` to `end` in the block's words.
    """

    member: ListedMember
    block: Block
    group: _Group


def find_members(chapters: Sequence[Chapter], year: int | None, council: str | None = None) -> tuple[Membership, ...]:
    """Find the people listed as members, deputies, observers or secretariat.

    Those who sit on a committee of `council` have it as affiliation.
    """
    appointed = find_appointment((block.text for chapter in chapters for block in chapter.blocks), year)
    found: list[_PlacedMember] = []
    for chapter in chapters:
        if not chapter.highlight:
            found.extend(_seat_secretary(list(_read_chapter(chapter, year, appointed))))
    found = _prefer_rosters(found, chapters, year)
    found = [_seat_on_council(each, council) for each in found]
    members = drop_towns([each.member for each in found])
    return _join(_make_membership(replace(each, member=member)) for each, member in zip(found, members, strict=True))


def _seat_on_council(each: _PlacedMember, council: str | None) -> _PlacedMember:
    """Return a member without the committee that is the council itself: "Havutvalget har bestått av …"."""
    place = each.group.place
    is_own = place is not None and is_committee(place) and council is not None and place.split()[-1].casefold() in council.casefold()
    return replace(each, group=replace(each.group, place=None)) if is_own else each


def _join(memberships: Iterable[Membership]) -> tuple[Membership, ...]:
    """Return each person once for a seat, by the first place; what else is said of its time is kept."""
    kept: dict[tuple[str, Role, str | None, str | None], Membership] = {}
    for each in memberships:
        key = each.name, each.role, each.affiliation, each.deputy_for
        first = kept.setdefault(key, each)
        if first is not each and NO_PERIOD in (first.period, each.period):
            kept[key] = replace(first, period=Period(first.period.start or each.period.start, first.period.end or each.period.end))
        elif first is not each and first.period != each.period:  # who came back sits twice
            kept[*key[:3], f"{key[3]} {each.period}"] = each
    return tuple(kept.values())


def _seat_secretary(found: list[_PlacedMember]) -> list[_PlacedMember]:
    """Return a chapter's people, the secretary of a board that has a treasurer as one who sits on it."""
    if not any(_TREASURER.search(each.block.text) for each in found):
        return found
    return [
        replace(each, member=replace(each.member, role=Role.MEMBER), group=replace(each.group, role=Role.MEMBER))
        if Role.SECRETARIAT in (each.member.role, each.group.role)
        else each
        for each in found
    ]


def _prefer_rosters(found: list[_PlacedMember], chapters: Sequence[Chapter], year: int | None) -> list[_PlacedMember]:
    """Return the members, those of each roster by the better of its two readings."""
    place = {
        id(block): number for number, block in enumerate(block for chapter in chapters for block in (chapter.heading, *chapter.blocks))
    }
    blocks: dict[int, tuple[Block, Role]] = {}
    for chapter in chapters:
        if not chapter.highlight and not _is_on_activities(chapter):
            role = _read_group(chapter.title, year, None).role if _TITLE.search(chapter.title) else Role.MEMBER
            blocks |= {id(block): (block, role) for block in (chapter.heading, *chapter.blocks)}
    for seats in read_rosters([block for block, _ in blocks.values()], year):
        inside = {place[id(seat.block)] for seat in seats}
        here = [each for each in found if min(inside) <= place.get(id(each.block), -1) <= max(inside)]
        found = [each for each in found if each not in here]
        found += _choose(here, [(seat, blocks[id(seat.block)][1]) for seat in seats])
    return sorted(found, key=lambda each: (place.get(id(each.block), -1), each.member.start))


def _choose(listed: Sequence[_PlacedMember], seated: Sequence[tuple[Seat, Role]]) -> list[_PlacedMember]:
    """Return the people of a roster: by its sequence where that tells more of them, else by its lines."""
    seats = [seat for seat, _ in seated]
    names, known = {seat.name for seat in seats}, {each.member.name for each in listed}
    placed = sum(any(_tells_place(part) and part not in names for part in each.member.parts) for each in listed)
    told = sum(seat.told for seat in seats)
    if len(names) > len(known) and 3 * placed < len(listed) + 1 and 2 * told > len(seats):
        return [_place_seat(seat, role) for seat, role in seated]
    since = _find_since(seats)
    dated = [_date_group(each, since) for each in listed] if since else list(listed)
    beside = [
        (seat, role) for seat, role in seated if seat.name not in known and (seat.role is Role.OTHER or is_committee(seat.body or ""))
    ]
    return dated + [_place_seat(seat, role) for seat, role in beside if listed]


def _find_since(seats: Sequence[Seat]) -> Period | None:
    """Return since when all of a roster sit, where they were chosen on one day."""
    starts = {seat.period.start for seat in seats}
    return Period(starts.pop(), None) if len(starts) == 1 and len(seats) > 1 and None not in starts else None


def _date_group(each: _PlacedMember, since: Period) -> _PlacedMember:
    """Return a member of a list whose election is told above it."""
    return replace(each, group=replace(each.group, period=Period(each.group.period.start or since.start, each.group.period.end)))


def _tells_place(part: str) -> bool:
    """Return True for words that say where someone comes from, and not for how long they were chosen."""
    return re.search(STANDING, part, re.IGNORECASE) is None and read_role(part) is None


def _place_seat(seat: Seat, listed: Role) -> _PlacedMember:
    """Return a seat as a member; who only is named in a list of staff is of them."""
    role = listed if seat.role is Role.MEMBER and seat.body is None else seat.role
    member = ListedMember(seat.name, (), role, seat.new, seat.period, None, seat.begin, seat.stop)
    return _PlacedMember(member, seat.block, _Group(role, NO_PERIOD, new=False, place=seat.body))


def _make_membership(found: _PlacedMember) -> Membership:
    member, group = found.member, found.group
    role = group.role if member.role is None or (group.role is Role.SECRETARIAT and not member.deputy_for) else member.role
    said = member.period or NO_PERIOD
    # The head of a list of members says nothing of the secretary and the observers that are named under it.
    listed = NO_PERIOD if role is not group.role and role in {Role.OBSERVER, Role.SECRETARIAT} else group.period
    # What is said of the person goes before what is said of the list, each end by itself.
    period = Period(said.start or listed.start, said.end or listed.end)
    elsewhere = member.office_at if role is not Role.SECRETARIAT else None
    # "Vaktmester: Ola Li" tells the post of one who is employed, "Havforskerne: Kari Moe" where one comes from
    is_post = role is Role.SECRETARIAT and len(member.parts) == 1 and found.block.text.startswith(f"{member.parts[0]}:")
    affiliation = (None if is_post else ", ".join(member.parts)) or found.group.place or elsewhere
    at = found.block.span(member.start, member.end)
    return Membership(member.name, affiliation, role, member.new or group.new, member.deputy_for, period, at)


def _read_chapter(chapter: Chapter, year: int | None, appointed: str | None) -> Iterator[_PlacedMember]:
    """Yield those whom a chapter's lines name; under a committee's own heading they sit on that."""
    found = _read_lines(chapter, year, appointed)
    if not is_committee(chapter.title):
        return found
    return (replace(each, group=replace(each.group, place=each.group.place or chapter.title.strip(" :"))) for each in found)


def _read_lines(chapter: Chapter, year: int | None, appointed: str | None) -> Iterator[_PlacedMember]:
    start = _read_group(chapter.title, year, appointed) if _TITLE.search(chapter.title) else None
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
            group = _Group(Role.MEMBER, NO_PERIOD, new=False)
        if rows and (block.cell is None or (rows[-1].cell and rows[-1].cell.table != block.cell.table)):
            yield from _read_table(rows, group, year)
            rows = []
        if block.cell is not None:
            rows.append(block)
            continue
        found = list(_read_line(block, group, year)) or list(_read_prose(block, start, year, _is_on_activities(chapter)))
        found = found or list(_read_marked(block, marked.get(id(block), ()), group or _PLAIN, year))
        yield from found
        if not found:
            group = _next_group(block, group, start, year, appointed)
    yield from _read_table(rows, group, year)


def _mark_chapter(chapter: Chapter) -> dict[int, list[Entry]]:
    """Return those whom the sequence model finds in a chapter's lists, by the block they stand on."""
    likely = [block for block in chapter.blocks if block.cell is None and _NAME.search(block.text)]
    if not likely or _is_on_activities(chapter):
        return {}
    blocks = chapter.blocks if chapter.heading in chapter.blocks else (chapter.heading, *chapter.blocks)
    marked: dict[int, list[Entry]] = {}
    for entry in find_listed([Stretch(block, 0, len(block.text)) for block in blocks if block.cell is None]):
        if not is_organisation(entry.name.text) and is_full_name(entry.name.text):
            marked.setdefault(id(entry.name.line.block), []).append(entry)
    return marked


def _read_marked(block: Block, entries: Sequence[Entry], group: _Group, year: int | None) -> Iterator[_PlacedMember]:
    """Yield the people that the sequence model found on a line, each read with the words up to the next."""
    if _OTHER_BODY.match(block.text) or (block.marker is None and len(block.text) > _ITEM_LENGTH):
        return
    if names_replaced(block.text):
        yield from (_PlacedMember(member, block, group) for member in read_member_line(block.text, year))
        return
    entries = sorted(entries, key=lambda entry: entry.name.line.start + entry.name.begin)
    starts = [entry.name.line.start + entry.name.begin for entry in entries]
    for entry, start, stop in zip(entries, starts, [*starts[1:], len(block.text)], strict=False):
        roles = [role for mark in entry.roles if (role := read_role(mark.text))]
        if not (roles or (entry.head.named and entry.head.role is not Role.OTHER) or group is not _PLAIN):
            continue
        role = roles[0] if roles else entry.head.role if entry.head.named else group.role
        period = group.period if role in _COUNCIL_ROLES else NO_PERIOD
        for member in read_member_line(_JOINT.sub("", block.text[start:stop]), year)[:1]:
            yield _PlacedMember(
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


def _is_on_activities(chapter: Chapter) -> bool:
    return _ACTIVITY.search(chapter.title) is not None


def _next_group(block: Block, group: _Group | None, start: _Group | None, year: int | None, appointed: str | None) -> _Group | None:
    """Return the group that holds after a line that names nobody."""
    if _OTHER_BODY.match(block.text):
        return None
    if start and start.role is Role.SECRETARIAT and _heads_others(block.text):
        return None
    if _is_head(block, in_list=start is not None):
        return _read_group(block.text, year, appointed, default=start)
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


def _read_group(head: str, year: int | None, appointed: str | None, *, default: _Group | None = None) -> _Group:
    role = next((role for pattern, role in _GROUPS if pattern.search(head)), default.role if default else Role.MEMBER)
    period = read_term(head, year) or (default.period if default and role in _COUNCIL_ROLES else NO_PERIOD)
    is_new = heads_new_group(head)
    if is_new and period.start is None:
        period = replace(period, start=appointed)
    place = _FROM_PLACE.fullmatch(head)
    if pairs := _PAIRS.match(head):
        return _Group(Role.MEMBER, period, new=False, paired="personal" if pairs["personal"] or pairs["own"] else "both")
    return _Group(role, period, re.search(r"\bnye medlem", head, re.IGNORECASE) is not None, place["place"] if place else None)


def _read_line(block: Block, group: _Group | None, year: int | None) -> Iterator[_PlacedMember]:
    """Yield the people in one line of a list.

    It is an item, names behind a label, or columns that ran together.
    """
    if group is None or _OTHER_BODY.match(block.text):
        return
    label = ROLE_LABEL.match(block.text)
    if label and len(split_sentences(block.text)) == 1:
        role = read_role(label["role"]) or group.role
        own = replace(group, role=role, period=group.period if role in _COUNCIL_ROLES else NO_PERIOD)
        several = _PLURAL.search(label["role"]) or names_several(block.text, label.end())
        members = list(read_several(block.text, year, label.end())) if several else read_member_line(block.text, year)
        yield from (_PlacedMember(member, block, own) for member in members)
        return
    labelled = _LABELLED.fullmatch(block.text)
    # With more sentences behind it the label is one of running text.
    if labelled and len(split_sentences(block.text)) == 1 and _HEAD.search(labelled["label"]):
        own = _read_group(labelled["label"], year, None, default=group)
        yield from (_PlacedMember(member, block, own) for member in read_several(block.text, year, labelled.start("names")))
        return
    if block.marker is None and len(block.text) > _ITEM_LENGTH:
        return
    if group.paired and (pair := _read_pair(block.text, group, year)):
        yield from (_PlacedMember(member, block, group) for member in pair)
        return
    members = list(read_run_together(block.text, year)) or read_member_line(block.text, year)
    # Without a bullet a bare name may be a signature or a heading; with a role, a place or a list around it, it is a member.
    yield from (_PlacedMember(member, block, group) for member in members)


def _read_pair(text: str, group: _Group, year: int | None) -> list[ListedMember]:
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
    if " " in rest and home.casefold() in TOWNS:  # of the member before
        second += len(home) + 1
    member, deputy = read_member_line(text[first:second], year), read_member_line(text[second:], year)
    if not (member and deputy):
        return []
    whose = member[0].name if group.paired == "personal" else None
    placed = replace(deputy[0], role=Role.DEPUTY, deputy_for=whose, start=deputy[0].start + second, end=deputy[0].end + second)
    return [replace(member[0], start=member[0].start + first, end=member[0].end + first), placed]


def _read_prose(block: Block, start: _Group | None, year: int | None, on_activities: bool) -> Iterator[_PlacedMember]:
    """Yield the people of a line or a sentence that says itself in what capacity they sit.

    It may stand in any chapter.
    """
    label = ROLE_LABEL.match(block.text)
    if label and start is None and not on_activities and len(block.text) <= _ITEM_LENGTH:
        members = list(read_several(block.text, year, label.end()))
        role = read_role(label["role"]) or Role.MEMBER
        yield from (_PlacedMember(member, block, _Group(role, NO_PERIOD, new=False)) for member in members)
        return
    for said in find_member_sentences(block.text, start.role if start else None):
        period = start.period if start and said.role is start.role else NO_PERIOD
        committee = next((word for word in said.subject.split() if is_committee(word)), None)
        group = _Group(said.role, period, new=False, place=committee)
        yield from (_PlacedMember(member, block, group) for member in read_several(block.text, year, said.start, said.end))


def _read_table(cells: Sequence[Block], group: _Group | None, year: int | None) -> Iterator[_PlacedMember]:
    """Yield the people in a table.

    One with a column for their roles is a list of them wherever it stands.
    """
    found = _Group(Role.MEMBER, NO_PERIOD, new=False)
    yield from (_PlacedMember(member, block, group or found) for member, block in read_member_table(cells, year, listed=group is not None))
