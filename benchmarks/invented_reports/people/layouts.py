"""The layouts in which reports tell who sits in a board or a council."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from benchmarks.invented_reports.bodies import make_place, say_council
from benchmarks.invented_reports.parts import Columns, Item, Line, Para, Part, Table
from benchmarks.invented_reports.people.seats import Seat, Seats, say_member
from benchmarks.invented_reports.plan import Plan


def _behind(*parts: str) -> str:
    """Join what is said of someone with commas, leaving out what is not said."""
    return ", ".join(part for part in parts if part)


def _brackets(*parts: str) -> str:
    return f" ({said})" if (said := _behind(*parts)) else ""


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _spoken_office(seat: Seat) -> str:
    return _lower(seat.office)


def _name_office(seat: Seat) -> str:
    return _behind(seat.name, seat.origin, _spoken_office(seat)) + _brackets(seat.remark)


def _name_bracket(seat: Seat) -> str:
    return _behind(seat.name, seat.origin) + _brackets(_spoken_office(seat), seat.remark)


def _origin_bracket(seat: Seat) -> str:
    return _behind(f"{seat.name}{_brackets(seat.origin)}", _spoken_office(seat), seat.remark)


def _name_dash(seat: Seat) -> str:
    said = " – ".join(part for part in (seat.name, seat.origin, _spoken_office(seat)) if part)
    return said + _brackets(seat.remark)


def _office_name(plan: Plan, seat: Seat, sign: str) -> str:
    return f"{seat.office or say_member(plan)}{sign}{_behind(seat.name, seat.origin)}{_brackets(seat.remark)}"


def _in_parts(plan: Plan, part: Part, seats: Seats, write: Callable[[Seat], str]) -> None:
    """Write members, and deputies and observers below a head of their own that alone tells their office."""
    for group in ("members", "deputies", "observers"):
        held = [seat for seat in seats if seat.group == group]
        if held and (group != "members" or plan.flip(0.3)):
            part.add(Line(f"{plan.say(group)}:"))
        part.add(*(Item(write(seat if group == "members" else replace(seat, office=""))) for seat in held))


def _items(write: Callable[[Seat], str]) -> Callable[[Plan, Part, Seats], None]:
    def layout(plan: Plan, part: Part, seats: Seats) -> None:
        if plan.flip():
            _in_parts(plan, part, seats, write)
        else:
            part.add(*(Item(write(seat)) for seat in seats))

    return layout


def _lines(sign: str) -> Callable[[Plan, Part, Seats], None]:
    return lambda plan, part, seats: part.add(*(Line(_office_name(plan, seat, sign)) for seat in seats))


def _bold_offices(plan: Plan, part: Part, seats: Seats) -> None:
    part.add(*(Para(f"**{seat.office or say_member(plan)}:** {_behind(seat.name, seat.origin)}{_brackets(seat.remark)}") for seat in seats))


def _offices_grouped(plan: Plan, part: Part, seats: Seats) -> None:
    """Write "Leder: A", "Styremedlemmer: B, C og D"."""
    heads = {group: plan.say(group) for group in ("members", "deputies", "observers")}
    grouped: dict[str, list[Seat]] = {}
    for seat in seats:
        grouped.setdefault(heads[seat.group] if seat.plain or seat.group != "members" else seat.office, []).append(seat)
    for head, held in grouped.items():
        part.add(Line(f"{head}: {plan.join([f'{seat.name}{_brackets(seat.origin, seat.remark)}' for seat in held])}"))


def _rows(plan: Plan, seats: Seats, order: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    columns = [key for key in order if key != "column_from" or any(seat.origin for seat in seats)]
    rows = [
        {"column_name": seat.name + _brackets(seat.remark), "column_office": seat.office or say_member(plan), "column_from": seat.origin}
        for seat in seats
    ]
    return (tuple(plan.say(key) for key in columns), *(tuple(row[key] for key in columns) for row in rows))


def _table(plan: Plan, part: Part, seats: Seats) -> None:
    part.add(Table(_rows(plan, seats, ("column_name", "column_office", "column_from"))))


def _table_office_first(plan: Plan, part: Part, seats: Seats) -> None:
    part.add(Table(_rows(plan, seats, ("column_office", "column_name", "column_from"))))


def _columns(plan: Plan, part: Part, seats: Seats) -> None:
    part.add(Columns(_rows(plan, seats, ("column_office", "column_name", "column_from"))[1:]))


def _two_columns(_plan: Plan, part: Part, seats: Seats) -> None:
    texts = [_name_bracket(seat) for seat in seats]
    half = -(-len(texts) // 2)
    part.add(Columns(tuple(tuple(pair) for pair in zip(texts[:half], [*texts[half:], ""][:half], strict=True))))


def _beside_deputies(plan: Plan, part: Part, seats: Seats) -> None:
    """Write members beside their deputies, in a table or in columns."""
    members = [seat for seat in seats if seat.group != "deputies"]
    deputies = [f"{seat.name}{_brackets(seat.origin, seat.remark)}" for seat in seats if seat.group == "deputies"]
    deputies += [""] * (len(members) - len(deputies))
    rows = [(_name_bracket(seat), deputy) for seat, deputy in zip(members, deputies, strict=True)]
    head = (plan.say("members"), plan.say("deputies"))
    part.add(Table((head, *rows)) if plan.flip() else Columns((head, *rows)))


def _cells(plan: Plan, part: Part, seats: Seats) -> None:
    """Write a table that was flattened: a cell a line."""
    order = ("column_name", "column_office", "column_from") if plan.flip() else ("column_office", "column_name", "column_from")
    part.add(*(Line(cell) for row in _rows(plan, seats, order) for cell in row if cell))


def _one_line(_plan: Plan, part: Part, seats: Seats) -> None:
    part.add(Para(", ".join(f"{seat.name}{_brackets(_spoken_office(seat), seat.origin, seat.remark)}" for seat in seats)))


def _split_groups(seats: Seats) -> tuple[list[Seat], list[Seat], list[Seat]]:
    return tuple([seat for seat in seats if seat.group == group] for group in ("members", "deputies", "observers"))  # type: ignore[return-value]


def _tell_others(plan: Plan, deputies: Seats, observers: Seats) -> str:
    text = ""
    for key, held in (("deputies", deputies), ("observers", observers)):
        if held:
            listed = plan.join([f"{seat.name}{_brackets(seat.origin, seat.remark)}" for seat in held])
            text += f" {plan.say(key)} {plan.pick('har vært', 'har vore', 'were')} {listed}."
    return text


def _sentence_brackets(plan: Plan, part: Part, seats: Seats) -> None:
    members, deputies, observers = _split_groups(seats)
    listed = plan.join([f"{seat.name}{_brackets(_spoken_office(seat), seat.origin, seat.remark)}" for seat in members])
    lead = plan.pick(
        f"{say_council(plan.tongue, plan.body)} har bestått av",
        "Desse har vore med:",
        f"{say_council(plan.tongue, plan.body)} consisted of",
    )
    part.add(Para(f"{lead} {listed}.{_tell_others(plan, deputies, observers)}"))


def _sentence_offices(plan: Plan, part: Part, seats: Seats) -> None:
    members, deputies, observers = _split_groups(seats)
    named = [f"{_spoken_office(seat)} {seat.name}{_brackets(seat.origin, seat.remark)}" for seat in members if seat.member.role != "member"]
    others = plan.join([f"{seat.name}{_brackets(seat.origin, seat.remark)}" for seat in members if seat.member.role == "member"])
    who = say_council(plan.tongue, plan.body)
    lead = plan.pick(f"{who} har hatt disse medlemmene:", f"{who} har hatt desse medlemene:", f"{who} consisted of")
    rest = plan.pick("og medlemmene", "og medlemene", "and the members")
    part.add(Para(f"{lead} {', '.join(named)} {rest} {others}.{_tell_others(plan, deputies, observers)}"))


def _sentences(plan: Plan, part: Part, seats: Seats) -> None:
    members, deputies, observers = _split_groups(seats)
    verb = plan.pick("har vært", "har vore", "was")
    offices = [
        f"{seat.office} {verb} {seat.name}{_brackets(seat.origin, seat.remark)}." for seat in members if seat.member.role != "member"
    ]
    others = plan.join([f"{seat.name}{_brackets(seat.origin, seat.remark)}" for seat in members if seat.member.role == "member"])
    lead = plan.pick("Øvrige medlemmer har vært", "Dei andre medlemene har vore", "Other members were")
    part.add(Para(f"{' '.join(offices)} {lead} {others}.{_tell_others(plan, deputies, observers)}"))


def _numbered(_plan: Plan, part: Part, seats: Seats) -> None:
    part.add(*(Line(f"{number}. {_name_office(seat)}") for number, seat in enumerate(seats, 1)))


def _origin_first(plan: Plan, part: Part, seats: Seats) -> None:
    """Write whom each speaks for before the name; who speaks for nobody has the office there."""
    part.add(
        *(
            Line(
                f"{seat.origin}: {seat.name}{_brackets(_spoken_office(seat), seat.remark)}"
                if seat.origin
                else _office_name(plan, seat, ": ")
            )
            for seat in seats
        )
    )


def _dots(plan: Plan, part: Part, seats: Seats) -> None:
    for seat in seats:
        office = seat.office or say_member(plan)
        part.add(Line(f"{office} {'.' * (30 - len(office))} {_behind(seat.name, seat.origin)}{_brackets(seat.remark)}"))


def _with_home(plan: Plan, part: Part, seats: Seats) -> None:
    """Write where each lives, which is no affiliation; who speaks for someone is written with that."""
    part.add(
        *(
            Item(
                _name_office(seat)
                if seat.origin
                else _behind(seat.name, make_place(plan.random), _spoken_office(seat)) + _brackets(seat.remark)
            )
            for seat in seats
        )
    )


def _with_deputies(_plan: Plan, part: Part, seats: Seats) -> None:
    """Write each with the deputy behind: "Kari Dal, vara: Per Li"."""
    deputies = [seat for seat in seats if seat.group == "deputies"]
    for seat in seats:
        if seat.group != "deputies":
            deputy = deputies.pop(0) if deputies else None
            behind = f", {_spoken_office(deputy)}: {deputy.name}{_brackets(deputy.origin, deputy.remark)}" if deputy else ""
            part.add(Item(f"{seat.name}{_brackets(seat.origin, _spoken_office(seat), seat.remark)}{behind}"))


def _with_telephone(plan: Plan, part: Part, seats: Seats) -> None:
    """Write how each is reached, which is nothing of the seat."""
    for seat in seats:
        number = f"{plan.random.randint(900, 999)} {plan.random.randint(10, 99)} {plan.random.randint(100, 999)}"
        part.add(Line(f"{_office_name(plan, seat, ': ')}, {plan.pick('tlf.', 'tlf.', 'tel.')} {number}"))


LAYOUTS: Mapping[str, Callable[[Plan, Part, Seats], None]] = {
    "office: name": _lines(": "),
    "name, office": _items(_name_office),
    "name (office)": _items(_name_bracket),
    "name (organisation), office": _items(_origin_bracket),
    "name – office": _items(_name_dash),
    "office name": _lines(" "),
    "office – name": _lines(" – "),
    "office tab name": _lines("\t"),
    "bold office: name": _bold_offices,
    "office: names": _offices_grouped,
    "dots between": _dots,
    "table": _table,
    "table, office first": _table_office_first,
    "columns": _columns,
    "two columns of people": _two_columns,
    "members beside deputies": _beside_deputies,
    "member, deputy behind": _with_deputies,
    "cells, one a line": _cells,
    "one line": _one_line,
    "sentence, offices in brackets": _sentence_brackets,
    "sentence, offices before": _sentence_offices,
    "a sentence each": _sentences,
    "numbered": _numbered,
    "organisation: name": _origin_first,
    "name, home, office": _with_home,
    "office: name, telephone": _with_telephone,
}
