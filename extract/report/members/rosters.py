"""A roster read in sequence: offices, names and committees as they follow each other.

"Leder Kari Moe Nestleder Ola Li", "Leder" with the name below, "Kari Moe (leder), Ola Li", "Valgkomité: Siri Bø og Per Vik": which of the
two comes first, the office or the name, is told by most lines of the roster.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from radsminne.corpus.records import DatePrecision, Period, Role
from radsminne.extract.report.members.roster_places import Lead, find_regions
from radsminne.extract.report.members.roster_words import MAIN_BODY, NOBODYS_SEAT, Kind, Token, find_office_role, is_beside
from radsminne.extract.report.members.terms import NO_PERIOD, heads_new_group, read_election, read_term
from radsminne.extract.text.dates import find_dates
from radsminne.extract.text.lines import Block

_ABOUT = re.compile(r"^(?:om|det|nytt|nye|nåværende|følgende|følgjande)\s+", re.IGNORECASE)
_ANNUAL_MEETING = re.compile(r"årsmøte|generalforsamling", re.IGNORECASE)
_NEW = re.compile(r"\b(?:ny|nyvalgt|nyvald)\b", re.IGNORECASE)
_RANK = (Role.LEADER, Role.DEPUTY_LEADER, Role.DEPUTY, Role.MEMBER, Role.OBSERVER, Role.SECRETARIAT, Role.OTHER)


@dataclass(frozen=True, slots=True)
class Seat:
    """Who holds which seat; `block.text[begin:stop]` is the name.

    `body` is the committee's head, None for the council itself.
    """

    name: str
    role: Role
    body: str | None
    new: bool
    period: Period
    block: Block
    begin: int
    stop: int
    told: bool
    """An office or a committee tells of the seat."""
    carried: bool = False
    """The office, one that a single person holds, stands on a line before the name's."""


def read_rosters(blocks: Sequence[Block], year: int | None) -> Iterator[tuple[Seat, ...]]:
    """Yield those who sit by each roster, in the order of the page."""
    for lead, lines in find_regions(blocks):
        if seats := tuple(_read_region(lead, lines, year)):
            yield seats


@dataclass(slots=True)
class _State:
    """What holds at a place of the roster."""

    body: str | None = None
    role: Role | None = None
    several: bool = False
    """The office is of all that follow, not of the next only."""
    seats: list[Seat] = field(default_factory=list)


def _read_region(lead: Lead, lines: Sequence[Sequence[Token]], year: int | None) -> Iterator[Seat]:
    """Read the lines of a roster in their order."""
    period = _read_election(lead, year)
    state = _State()
    for line in lines:
        for part in _split_groups(line):
            _read_seats(part, state, year)
    is_board = any(seat.role in (Role.LEADER, Role.DEPUTY_LEADER) for seat in state.seats)
    seen: set[tuple[str, Role, str | None]] = set()
    for seat in state.seats:
        if (seat.name, seat.role, seat.body) in seen or (seat.body and NOBODYS_SEAT.fullmatch(seat.body)):
            continue
        seen.add((seat.name, seat.role, seat.body))
        role = Role.MEMBER if is_board and seat.role is Role.SECRETARIAT else seat.role
        own = Period(seat.period.start or period.start, seat.period.end or period.end)
        yield replace(seat, role=role, period=own, told=seat.told or lead.heads_members)


def _read_election(lead: Lead, year: int | None) -> Period:
    """Return since when those sit whom an election at a day chose: "Etter årsmøtet 23. oktober 2030 …"."""
    near = f"{lead.before[-1] if lead.before else ''} {lead.last}"
    if period := read_election(near, year):
        return period
    told = next((sentence for sentence in reversed(lead.before) if _ANNUAL_MEETING.search(sentence)), "")
    days = [date for date in find_dates(told, year=year) if date.precision is DatePrecision.DAY] if heads_new_group(lead.last) else []
    return Period(days[0].start.isoformat(), None) if days else NO_PERIOD


def _split_groups(line: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield the parts of a line: one from each committee, and from each office beside the council."""
    begin = 0
    for place in range(1, len(line)):
        names_before = any(token.kind is Kind.NAME for token in line[begin:place])
        follows = next((token for token in line[place + 1 :] if token.kind is not Kind.SIGN), None)
        opens = line[place].kind is Kind.BODY or (is_beside(line[place : place + 1]) and line[place - 1].kind is not Kind.SIGN)
        if opens and names_before and follows is not None and follows.kind is Kind.NAME:
            yield line[begin:place]
            begin = place
    yield line[begin:]


def _read_seats(line: Sequence[Token], state: _State, year: int | None) -> None:
    """Read one line: each name takes the office beside it, or the one that holds."""
    names = list(_find_names(line))
    _open_body(line[: names[0]] if names else line, state)
    if not names:
        if offices := _join_offices(line):
            state.role, state.several = offices, offices not in (Role.LEADER, Role.DEPUTY_LEADER)
            state.body = None if state.role is Role.OTHER else state.body
        return
    seats: list[Seat] = []
    for place, role, is_before, is_own in _pair_offices(line, names):
        if role is not None and not is_own:
            state.body = None if role is Role.OTHER and is_beside(line) else state.body
            state.role = role if is_before else None
            state.several = is_before and role not in (Role.LEADER, Role.DEPUTY_LEADER)
        seats.append(_make_seat(line, place, role, is_before, state, year))
        if not state.several:
            state.role = None
    seated = {seat.name for seat in state.seats if seat.told}
    state.seats += [seat for seat in seats if seat.told or seat.name not in seated]


def _find_names(line: Sequence[Token]) -> Iterator[int]:
    return (place for place, token in enumerate(line) if token.kind is Kind.NAME)


def _open_body(tokens: Sequence[Token], state: _State) -> None:
    """Take the committee before the names for the one that those who follow sit on."""
    if opened := next((token.text for token in tokens if token.kind is Kind.BODY), None):
        opened = _ABOUT.sub("", opened)
        state.body = None if MAIN_BODY.fullmatch(opened) else opened
        state.role, state.several = None, False


def _pair_offices(line: Sequence[Token], names: Sequence[int]) -> Iterator[tuple[int, Role | None, bool, bool]]:
    """Yield where each name stands, and the role of the office beside it.

    Then whether the offices stand before the names, and whether this one stands behind its own name all the same.
    """
    kinds = [token.kind for token in line if token.kind in (Kind.NAME, Kind.OFFICE)]
    is_before = kinds[0] is not Kind.NAME or Kind.OFFICE not in kinds
    between = line[names[-1] + 1 :]
    if not is_before and len(names) > 1 and any(token.kind is Kind.WORD for token in between[:1]) and kinds[:-1].count(Kind.OFFICE) == 0:
        yield from ((place, _join_offices(between), False, False) for place in names)  # "Kari Moe og Ola Li var revisorer"
        return
    before = 0
    for place, stop in zip(names, [*names[1:], len(line)], strict=True):
        after = line[place + 1 : stop]
        if is_before:
            bracketed = _find_bracketed(after)
            own = _join_offices(bracketed)
            yield place, own or _join_offices(line[before:place]), True, own is not None
            before = place + 1 + len(bracketed)
        else:
            yield place, _join_offices(after) or (_join_offices(line[:place]) if place == names[0] else None), False, False


def _make_seat(line: Sequence[Token], place: int, role: Role | None, is_before: bool, state: _State, year: int | None) -> Seat:
    token = line[place]
    stop = next((other.begin for other in line[place + 1 :] if other.kind is Kind.NAME), None)
    said = token.block.text[token.stop : stop]
    name = token.text.rstrip(".")
    # "Kari Moe Valgkomité": a committee that closes the line is of the name before it
    closing = line[-1].text if line[-1].kind is Kind.BODY and line[-2].kind is Kind.NAME and stop is None else None
    return Seat(
        name,
        role or (state.role if is_before and state.role else Role.MEMBER),
        closing or state.body,
        _NEW.search(said) is not None,
        read_term(said, year) or NO_PERIOD,
        token.block,
        token.begin,
        token.begin + len(name),
        told=role is not None or state.role is not None or (closing or state.body) is not None,
        carried=role is None and state.role is not None and not state.several and token.block.cell is None,
    )


def _find_bracketed(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands in brackets right behind a name, or behind a comma: "(leder)", ", leder,"."""
    if not tokens or tokens[0].text not in ("(", ","):
        return ()
    stop = next((place for place, token in enumerate(tokens[1:], 1) if token.text in (")", ",", ";", ".")), len(tokens))
    inside = tokens[: stop + 1]
    return inside if any(token.kind is Kind.OFFICE for token in inside) and (tokens[0].text == "(" or stop < len(tokens)) else ()


def _join_offices(tokens: Sequence[Token]) -> Role | None:
    """Return the role of offices that stand together; the first of the ranks."""
    # "Leder Kulturkomiteen, styremedlem": an office of another body says nothing of this one
    elsewhere = [first for first, second in pairwise(tokens) if second.kind is Kind.BODY]
    roles = [find_office_role(token.text) for token in tokens if token.kind is Kind.OFFICE and token not in elsewhere]
    return min(roles, key=_RANK.index) if roles else None
