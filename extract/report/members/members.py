"""Who sat on the council: the member lists of a report, with roles, terms and deputies."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from radsminne.corpus.records import Membership, Period, Role
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.report.members.groups import Group, heads_members, read_group
from radsminne.extract.report.members.member_lines import ListedMember, drop_towns, read_role
from radsminne.extract.report.members.member_lists import PlacedMember, is_on_activities, read_chapter, seat_secretary
from radsminne.extract.report.members.rosters import Seat, read_rosters
from radsminne.extract.report.members.terms import NO_PERIOD, find_appointment
from radsminne.extract.text.lines import Block
from radsminne.extract.words.committees import is_committee
from radsminne.extract.words.reports import STANDING


def find_members(chapters: Sequence[Chapter], year: int | None, council: str | None = None) -> tuple[Membership, ...]:
    """Find the people listed as members, deputies, observers or secretariat.

    Those who sit on a committee of `council` have it as affiliation.
    """
    appointed = find_appointment((block.text for chapter in chapters for block in chapter.blocks), year)
    found: list[PlacedMember] = []
    for chapter in chapters:
        if not chapter.highlight:
            found.extend(seat_secretary(list(read_chapter(chapter, year, appointed))))
    found = _prefer_rosters(found, chapters, year)
    found = [_seat_on_council(each, council) for each in found]
    members = drop_towns([each.member for each in found])
    return _join(_make_membership(replace(each, member=member)) for each, member in zip(found, members, strict=True))


def _seat_on_council(each: PlacedMember, council: str | None) -> PlacedMember:
    """Return a member without the committee that is the council itself: "Havutvalget har bestått av …"."""
    place = each.group.place
    is_own = place is not None and council is not None and place.split()[-1].casefold() in council.casefold()
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


def _prefer_rosters(found: list[PlacedMember], chapters: Sequence[Chapter], year: int | None) -> list[PlacedMember]:
    """Return the members, those of each roster by the better of its two readings."""
    place = {
        id(block): number for number, block in enumerate(block for chapter in chapters for block in (chapter.heading, *chapter.blocks))
    }
    blocks: dict[int, tuple[Block, Role]] = {}
    for chapter in chapters:
        if not chapter.highlight and not is_on_activities(chapter):
            role = read_group(chapter.title, year, None).role if heads_members(chapter.title) else Role.MEMBER
            blocks |= {id(block): (block, role) for block in (chapter.heading, *chapter.blocks)}
    for seats in read_rosters([block for block, _ in blocks.values()], year):
        inside = {place[id(seat.block)] for seat in seats}
        here = [each for each in found if min(inside) <= place.get(id(each.block), -1) <= max(inside)]
        found = [each for each in found if each not in here]
        found += _choose(here, [(seat, blocks[id(seat.block)][1]) for seat in seats])
    return sorted(found, key=lambda each: (place.get(id(each.block), -1), each.member.start))


def _choose(listed: Sequence[PlacedMember], seated: Sequence[tuple[Seat, Role]]) -> list[PlacedMember]:
    """Return the people of a roster: by its sequence where that tells more of them, else by its lines."""
    seats = [seat for seat, _ in seated]
    names, known = {seat.name for seat in seats}, {each.member.name for each in listed}
    placed = sum(any(_tells_place(part) and part not in names for part in each.member.parts) for each in listed)
    told = sum(seat.told for seat in seats)
    is_more = len(names) > len(known) or (names >= known and any(seat.carried for seat in seats))
    if is_more and 3 * placed < len(listed) + 1 and 2 * told > len(seats):
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


def _date_group(each: PlacedMember, since: Period) -> PlacedMember:
    """Return a member of a list whose election is told above it."""
    return replace(each, group=replace(each.group, period=Period(each.group.period.start or since.start, each.group.period.end)))


def _tells_place(part: str) -> bool:
    """Return True for words that say where someone comes from, and not for how long they were chosen."""
    return re.search(STANDING, part, re.IGNORECASE) is None and read_role(part) is None


def _place_seat(seat: Seat, listed: Role) -> PlacedMember:
    """Return a seat as a member; who only is named in a list of staff is of them."""
    role = listed if seat.role is Role.MEMBER and seat.body is None else seat.role
    member = ListedMember(seat.name, (), role, seat.new, seat.period, None, seat.begin, seat.stop)
    return PlacedMember(member, seat.block, Group(role, NO_PERIOD, new=False, place=seat.body))


def _make_membership(found: PlacedMember) -> Membership:
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
