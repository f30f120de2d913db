"""Prose that tells what was done, among what others did and when; what is said of meetings."""

import datetime
from collections.abc import Callable, Mapping, Sequence

from benchmarks.invented_reports.bodies import say_council
from benchmarks.invented_reports.days import draw_days, month_name, month_of
from benchmarks.invented_reports.events import DECIDED, FOREIGN_ACTS, GATHERINGS, HELD, LETTERS, TAILS, fill, plain_sentences
from benchmarks.invented_reports.parts import Activity, Days, Head, Item, Para, Part, Table
from benchmarks.invented_reports.plan import Plan

Told = tuple[str, list[Activity]]
"""A sentence, with what it tells of."""


def _when(plan: Plan, days: Days) -> str:
    lead = plan.pick("i ", "i ", "in ") if days.precision == "month" else plan.pick("", "", "on ")
    return f"{lead}{plan.date_in_prose(days)}"


def _who(plan: Plan) -> str:
    return plan.random.choice((plan.body.noun, plan.body.noun, plan.pick("Vi", "Vi", "We")))


def _after_verb(plan: Plan, who: str) -> str:
    """Return the subject as it stands inside a sentence."""
    return who if who == plan.body.name else who[0].lower() + who[1:]


def _draw_act(plan: Plan) -> tuple[str, str]:
    verb, rest = plan.pick(*plan.random.choice((*GATHERINGS, *LETTERS))).split("|")
    return verb, fill(plan.random, plan.tongue, rest)


def _draw_tail(plan: Plan) -> str:
    """Return what may stand behind the day of a gathering: no part of its title."""
    return fill(plan.random, plan.tongue, plan.pick(*plan.random.choice(TAILS)))


def _date_first(plan: Plan, days: Days) -> Told:
    verb, rest = _draw_act(plan)
    who = _after_verb(plan, _who(plan))
    lead = plan.pick("Den ", "Den ", "") if days.precision == "day" and not days.last and plan.flip(0.3) else ""
    title = plan.pick(f"{verb} {who} {rest}", f"{verb} {who} {rest}", f"{who} {verb} {rest}")
    when = f"{lead}{_when(plan, days)}"
    return f"{when[0].upper()}{when[1:]} {title}.", [Activity(title, days)]


def _date_last(plan: Plan, days: Days) -> Told:
    verb, rest = _draw_act(plan)
    title = f"{_who(plan)} {verb} {rest}"
    return f"{title} {_when(plan, days)}.", [Activity(title, days)]


def _tail_last(plan: Plan, days: Days) -> Told:
    verb, rest = plan.pick(*plan.random.choice(GATHERINGS)).split("|")
    title = f"{_who(plan)} {verb} {fill(plan.random, plan.tongue, rest)}"
    return f"{title} {_when(plan, days)}{_draw_tail(plan)}.", [Activity(title, days)]


def _date_inside(plan: Plan, days: Days) -> Told:
    verb, rest = _draw_act(plan)
    title = f"{_who(plan)} {verb} {_when(plan, days)} {rest}"
    return f"{title}.", [Activity(title, days)]


def _passive(plan: Plan, days: Days) -> Told:
    gathers = plan.flip()
    title = fill(plan.random, plan.tongue, plan.pick(*plan.random.choice(HELD if gathers else DECIDED)))
    return f"{title} {_when(plan, days)}{_draw_tail(plan) if gathers else ''}.", [Activity(title, days)]


def _two_acts(plan: Plan, days: Days) -> Told:
    later = Days(days.first + datetime.timedelta(4))
    first, second = _date_last(plan, days)[1][0].title, " ".join(_draw_act(plan))
    text = f"{first} {_when(plan, days)}, {plan.pick('og', 'og', 'and')} {second} {_when(plan, later)}."
    return text, [Activity(first, days), Activity(second, later)]


def _foreign(plan: Plan, days: Days) -> Told:
    """Return a dated sentence of which nothing is to be found."""
    text = fill(plan.random, plan.tongue, _set_years(plan, plan.pick(*plan.random.choice(FOREIGN_ACTS)), days))
    return text, []


def _set_years(plan: Plan, text: str, days: Days) -> str:
    given = {
        "d": plan.date_in_prose(Days(days.first)),
        "y": str(plan.period.year + 1),
        "e": str(plan.period.year - plan.random.randint(2, 30)),
    }
    for key, value in given.items():
        text = text.replace(f"{{{key}}}", value)
    return text


_OWN = (_date_first, _date_first, _date_last, _tail_last, _date_inside, _passive)


def _tell(plan: Plan, part: Part, told: list[Told]) -> None:
    """Write sentences as paragraphs of a few."""
    while told:
        size = plan.random.randint(1, 4)
        some, told = told[:size], told[size:]
        part.tell(Para(" ".join(text for text, _ in some)), *(one for _, found in some for one in found))


def _draw(plan: Plan, count: int) -> list[Days]:
    return draw_days(plan.random, plan.period, count, months=0.35, ranges=0.08)


def _own_only(plan: Plan, part: Part) -> None:
    _tell(plan, part, [plan.random.choice(_OWN)(plan, days) for days in _draw(plan, plan.random.randint(3, 7))])


def _among_others(plan: Plan, part: Part) -> None:
    """Write as many sentences that only look like acts of the body in the year."""
    acts = (*_OWN, *(_foreign,) * len(_OWN))
    _tell(plan, part, [plan.random.choice(acts)(plan, days) for days in _draw(plan, plan.random.randint(6, 12))])


def _others_only(plan: Plan, part: Part) -> None:
    _tell(plan, part, [_foreign(plan, days) for days in _draw(plan, plan.random.randint(3, 6))])


def _plain_between(plan: Plan, part: Part) -> None:
    """Write acts each in a paragraph of other words."""
    for days in _draw(plan, plan.random.randint(3, 6)):
        text, found = plan.random.choice(_OWN)(plan, days)
        before, after = (plain_sentences(plan.random, plan.tongue, 1) for _ in range(2))
        part.tell(Para(f"{before} {text} {after}"), *found)


def _split_acts(plan: Plan, part: Part) -> None:
    _tell(plan, part, [_two_acts(plan, Days(days.first)) for days in draw_days(plan.random, plan.period, 3, months=0.0, ranges=0.0)])


def _acts_as_items(plan: Plan, part: Part) -> None:
    """Write a list of whole sentences."""
    for days in _draw(plan, plan.random.randint(3, 7)):
        text, found = plan.random.choice(_OWN)(plan, days)
        part.tell(Item(text), *found)


def _month_sentences(plan: Plan, part: Part) -> None:
    """Write a paragraph that goes through the months."""
    held = draw_days(plan.random, plan.period, plan.random.randint(3, 5), months=0.0, ranges=0.0)
    told = [_date_first(plan, month_of(days.first)) for days in held]
    part.tell(Para(" ".join(text for text, _ in told)), *(one for _, found in told for one in found))


def _no_acts(plan: Plan, part: Part) -> None:
    part.add(Para(plain_sentences(plan.random, plan.tongue, plan.random.randint(2, 4))))


LAYOUTS: Mapping[str, Callable[[Plan, Part], None]] = {
    "nothing dated": _no_acts,
    "own acts": _own_only,
    "own acts among others": _among_others,
    "acts of others only": _others_only,
    "own acts in other words": _plain_between,
    "two acts a sentence": _split_acts,
    "sentences as items": _acts_as_items,
    "month by month": _month_sentences,
}


def write_narrative(plan: Plan) -> Part:
    """Write a chapter of prose, without its head."""
    part = Part()
    LAYOUTS[plan.traits["prose"]](plan, part)
    return part


_NUMBERS = (
    ("tre", "fire", "fem", "seks", "syv", "åtte", "ni", "ti", "elleve"),
    ("tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve"),
    ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
)
"""From three on, in the three languages."""


def _count(plan: Plan, count: int) -> str:
    return plan.pick(*(numbers[count - 3] for numbers in _NUMBERS)) if plan.flip() else str(count)


def _number_and_cases(plan: Plan) -> Part:
    held, cases, who = plan.random.randint(3, 11), plan.random.randint(12, 90), say_council(plan.tongue, plan.body)
    texts = (
        (
            f"{who} har hatt {_count(plan, held)} møter og behandlet {cases} saker.",
            f"Det er holdt {held} møter og behandlet {cases} saker.",
        ),
        (f"{who} har hatt {_count(plan, held)} møte og handsama {cases} saker.", f"Det er halde {held} møte og handsama {cases} saker."),
        (f"{who} held {_count(plan, held)} meetings and dealt with {cases} matters.",),
    )
    text = plan.random.choice(texts[("nb", "nn", "en").index(plan.tongue.value)])
    return Part([Para(text)], facts={"meetings_held": held})


def _days_told(plan: Plan) -> Part:
    """Write on which days meetings were: they are no activities."""
    days = draw_days(plan.random, plan.period, plan.random.randint(3, 8), months=0.0, ranges=0.0)
    who, listed = say_council(plan.tongue, plan.body), plan.join([plan.date_in_prose(day) for day in days])
    text = plan.pick(f"{who} hadde møter {listed}.", f"{who} hadde møte {listed}.", f"{who} met on {listed}.")
    return Part([Para(text)], facts={"meetings_held": len(days)})


def _table_of_meetings(plan: Plan) -> Part:
    days = draw_days(plan.random, plan.period, plan.random.randint(3, 8), months=0.0, ranges=0.0)
    head = (plan.pick("Møte nr.", "Møte nr.", "Meeting"), plan.say("column_date"), plan.pick("Saker", "Saker", "Matters"))
    rows = [(str(number), plan.date(day), str(plan.random.randint(3, 14))) for number, day in enumerate(days, 1)]
    return Part([Table((head, *rows))], facts={"meetings_held": len(days)})


def _days_as_items(plan: Plan) -> Part:
    days = draw_days(plan.random, plan.period, plan.random.randint(3, 6), months=0.0, ranges=0.0)
    lead = plan.pick("Møtene ble holdt disse dagene:", "Møta vart haldne desse dagane:", "Meetings were held on these days:")
    return Part([Para(lead), *(Item(plan.date(day)) for day in days)], facts={"meetings_held": len(days)})


def _with_annual_meeting(plan: Plan) -> Part:
    part = _number_and_cases(plan)
    days = Days(plan.annual_meeting)
    title = plan.pick("Årsmøtet ble holdt", "Årsmøtet vart halde", "The annual meeting was held")
    part.tell(Para(f"{title} {_when(plan, days)}{fill(plan.random, plan.tongue, plan.pick(*TAILS[0]))}."), Activity(title, days))
    return part


MEETINGS: Mapping[str, Callable[[Plan], Part]] = {
    "number and cases": _number_and_cases,
    "days in a sentence": _days_told,
    "table of meetings": _table_of_meetings,
    "days as items": _days_as_items,
    "annual meeting too": _with_annual_meeting,
}


def _again(plan: Plan, told: Sequence[Activity]) -> Part:
    """Tell once more of something that a list tells: it is found once, with the words of the list."""
    days = [one for one in told if one.days.precision == "day" and not one.days.last]
    if not days:
        return Part()
    one = plan.random.choice(days)
    when = plan.date_in_prose(one.days)
    text = plan.pick(
        f"Årets høydepunkt var {one.title} {when}.",
        f"Høgdepunktet i året var {one.title} {when}.",
        f"The highlight was {one.title} on {when}.",
    )
    return Part([Para(text)])


AGAIN: Mapping[str, Callable[[Plan, Sequence[Activity]], Part]] = {"no": lambda _plan, _told: Part(), "in a sentence": _again}


def write_plans(plan: Plan) -> Part:
    """Write what is to come: nothing of it is to be found."""
    year = plan.period.year + 1
    month = month_name(plan.tongue, plan.random.randint(1, 12))
    texts = plan.pick(
        f"I {month} {year} skal vi arrangere fagdag. Styret vil også søke om støtte innen 15. mars {year}.",
        f"I {month} {year} skal vi skipa til fagdag. Styret vil òg søkja om støtte innan 15. mars {year}.",
        f"In {month} {year} we will hold a conference. The board will also apply for support by 15 March {year}.",
    )
    return Part([Head(plan.say("plans_head")), Para(texts)])
