"""The chapter of a body's own members: its lead, its roster, when terms began and ended."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import replace

from benchmarks.invented_reports.bodies import say_council
from benchmarks.invented_reports.days import FORMS, draw_meeting, month_name
from benchmarks.invented_reports.parts import Head, Line, Para, Part
from benchmarks.invented_reports.people.layouts import LAYOUTS
from benchmarks.invented_reports.people.seats import Seat, Seats, draw_seats
from benchmarks.invented_reports.plan import Plan

TERMS = ("none", "since the election", "of each", "old and new", "left and came", "elected for years")


def _lead_sentence(plan: Plan, part: Part, _seats: Seats) -> None:
    who, year = say_council(plan.tongue, plan.body), plan.period.year
    part.add(Para(plan.pick(f"{who} har i {year} bestått av:", f"I {year} har desse vore medlemer:", f"In {year} the members were:")))


def _lead_part(plan: Plan, part: Part, _seats: Seats) -> None:
    part.add(Line(f"{say_council(plan.tongue, plan.body)}:"))


def _lead_count(plan: Plan, part: Part, seats: Seats) -> None:
    count, who = sum(seat.group == "members" for seat in seats), say_council(plan.tongue, plan.body)
    part.add(Para(plan.pick(f"{who} har {count} medlemmer.", f"{who} har {count} medlemer.", f"{who} has {count} members.")))
    part.facts["members_stated"] = count


LEADS: Mapping[str, Callable[[Plan, Part, Seats], None]] = {
    "head only": lambda _plan, _part, _seats: None,
    "sentence before": _lead_sentence,
    "head of its own": _lead_part,
    "number before": _lead_count,
}


def write_roster(plan: Plan) -> Part:
    """Write the chapter of a body's own members, its head too."""
    part = Part([Head(_name_chapter(plan))])
    seats, day = draw_seats(plan), plan.annual_meeting
    layout, term = LAYOUTS[plan.traits["roster"]], plan.traits["term"]
    if term == "old and new":
        old = [replace(seat, member=replace(seat.member, until=day.isoformat())) for seat in draw_seats(plan)]
        part.add(Para(_say_election(plan, day, before=True)))
        layout(plan, part, old)
        part.members += (seat.member for seat in old)
    if term in ("old and new", "since the election"):
        seats = [replace(seat, member=replace(seat.member, since=day.isoformat())) for seat in seats]
        part.add(Para(_say_election(plan, day, before=False)))
    else:
        LEADS[plan.traits["roster lead"]](plan, part, seats)
        seats = _give_terms(plan, seats)
    layout(plan, part, seats)
    if term == "left and came":
        seats = _tell_leaving(plan, part, seats)
    part.members += (seat.member for seat in seats)
    return part


def _name_chapter(plan: Plan) -> str:
    """Return the head, here and there with the time of the report, which is no term."""
    head = plan.say("council_head" if plan.body.is_council else "board_head")
    if plan.period.said and len(plan.period.said) < 12 and plan.flip(0.2):
        head = f"{head} {plan.period.said}"
    return f"{plan.pick('Vedlegg', 'Vedlegg', 'Appendix')} 1. {head}" if plan.traits["order"] == "people in an appendix" else head


def _say_day(plan: Plan, day: datetime.date) -> str:
    return FORMS[plan.random.choice(("day month year", "digits and year"))](plan.random, plan.tongue, day)


def _say_election(plan: Plan, day: datetime.date, *, before: bool) -> str:
    who, when = say_council(plan.tongue, plan.body), _say_day(plan, day)
    inside = who.lower()
    if plan.body.is_council:
        return plan.pick(*(text.format(when=when, who=inside) for text in (_UNTIL_NEW if before else _SINCE_NEW)))
    return plan.pick(*(text.format(when=when, who=inside) for text in (_UNTIL_ELECTED if before else plan.random.choice(_SINCE_ELECTED))))


_UNTIL_NEW = ("Fram til {when} besto {who} av:", "Fram til {when} var desse i {who}:", "Until {when} {who} consisted of:")
_SINCE_NEW = ("Nytt råd ble oppnevnt {when} og består av:", "Nytt råd vart oppnemnt {when}:", "A new council was appointed on {when}:")
_UNTIL_ELECTED = (
    "Fram til årsmøtet {when} besto {who} av:",
    "Fram til årsmøtet {when} var desse i {who}:",
    "Until the annual meeting on {when} {who} consisted of:",
)
_SINCE_ELECTED = (
    (
        "Etter årsmøtet {when} har {who} bestått av:",
        "Etter årsmøtet {when} har desse vore i {who}:",
        "Since the annual meeting on {when} {who} has consisted of:",
    ),
    (
        "Valget under årsmøtet {when} ga følgende resultat:",
        "Valet på årsmøtet {when} gav dette resultatet:",
        "The annual meeting on {when} elected:",
    ),
)


def _give_terms(plan: Plan, seats: Seats) -> list[Seat]:
    term = plan.traits["term"]
    if term == "of each":
        return [_with_term(plan, seat) if plan.flip(0.35) else seat for seat in seats]
    if term == "elected for years":
        remarks = plan.pick(
            "valgt for 2 år|ikke på valg|på valg|1 år igjen",
            "vald for 2 år|ikkje på val|på val|1 år att",
            "elected for 2 years|1 year left",
        ).split("|")
        return [replace(seat, remark=plan.random.choice(remarks)) for seat in seats]
    return list(seats)


def _with_term(plan: Plan, seat: Seat) -> Seat:
    day, month = draw_meeting(plan.random, plan.period), plan.flip(0.4)
    said = f"{month_name(plan.tongue, day.month)} {day.year}" if month else _say_day(plan, day)
    given = day.isoformat()[: 7 if month else 10]
    if plan.flip():
        return replace(seat, remark=f"{plan.pick('fra', 'frå', 'from')} {said}", member=replace(seat.member, since=given))
    return replace(seat, remark=f"{plan.pick('til', 'til', 'until')} {said}", member=replace(seat.member, until=given))


def _tell_leaving(plan: Plan, part: Part, seats: Seats) -> list[Seat]:
    """Tell behind the roster that one left; the day ends the term."""
    day: datetime.date | None = draw_meeting(plan.random, plan.period) if plan.flip(0.75) else None
    who = say_council(plan.tongue, plan.body)
    inside = who.lower()
    when = _say_day(plan, day) if day else plan.pick("i løpet av året", "i løpet av året", "during the year")
    plain = [seat for seat in seats if seat.member.role == "member"]
    gone = plan.random.choice(plain or list(seats))
    part.add(
        Para(
            plan.pick(
                f"{gone.name} gikk ut av {inside} {when}.",
                f"{gone.name} gjekk ut av {inside} {when}.",
                f"{gone.name} left {inside} {'on ' if day else ''}{when}.",
            )
        )
    )
    return [replace(seat, member=replace(seat.member, until=day.isoformat() if day else None)) if seat is gone else seat for seat in seats]
