"""Lists, tables and heads that tell what was done and when."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from benchmarks.invented_reports.bodies import make_people
from benchmarks.invented_reports.days import draw_days, month_name, write_days
from benchmarks.invented_reports.events import fill, make_event, make_events, plain_sentences
from benchmarks.invented_reports.parts import Activity, Block, Columns, Days, Head, Item, Line, Para, Part, Table
from benchmarks.invented_reports.plan import Plan
from benchmarks.invented_reports.words import several


@dataclass(frozen=True, slots=True)
class _Event:
    """Something of a list; without a day, or cancelled, it is not to be found."""

    title: str
    days: Days | None
    cancelled: bool = False

    @property
    def counts(self) -> bool:
        return self.days is not None and not self.cancelled


Events = Sequence[_Event]


def write_activities(plan: Plan) -> Part:
    """Write a chapter of what was done, without its head."""
    part, events = Part(), _draw_events(plan)
    layout = LAYOUTS[plan.traits["activities"]]
    if not plan.period.terms:
        layout(plan, part, events, 2)
        return part
    year = datetime.date(plan.period.year, 1, 1)
    spring = [one for one in events if one.days and one.days.first >= year]
    autumn = [one for one in events if not one.days or one.days.first < year]
    for head, held in zip(plan.period.terms, (spring, autumn), strict=True):
        part.add(Head(head, 2))
        if any(event.counts for event in held):
            layout(plan, part, held, 3)
        else:
            part.add(Para(plain_sentences(plan.random, plan.tongue, 1)))
    return part


def _draw_events(plan: Plan) -> list[_Event]:
    count = plan.random.randint(4, 14)
    titles = make_events(plan.random, plan.tongue, count)
    events = [_Event(title, days) for title, days in zip(titles, draw_days(plan.random, plan.period, count), strict=True)]
    if plan.flip(0.08):
        at = next((at for at, one in enumerate(events) if one.days and one.days.first.month == 5), 0)
        events[at] = _with_its_day(plan, events[at])
    if plan.flip(0.25):
        at = plan.random.randrange(count)
        days = events[at].days
        events[at] = replace(events[at], cancelled=days is not None and days.precision == "day")
    if plan.flip(0.35):
        events.insert(plan.random.randrange(count), _Event(_name_undated(plan), None))
    return events


def _name_undated(plan: Plan) -> str:
    """Return something of a list that has no day, or a season at most."""
    named = make_event(plan.random, plan.tongue)
    season = f"{named} {plan.pick('høsten', 'hausten', 'autumn')} {plan.period.first.year}"
    return plan.random.choice((plan.pick("Åpen kafé hver uke", "Open kafé kvar veke", "Weekly open café"), f"{named} (2)", season))


def _with_its_day(plan: Plan, event: _Event) -> _Event:
    """Give an event of May the name of the day: its title begins with a date that is none."""
    if event.days is None or event.days.precision != "day" or event.days.first.month != 5:
        return event
    title = plan.pick("17. mai-frokost", "17. mai-frokost", "17 May breakfast")
    return _Event(title, Days(event.days.first.replace(day=17)))


def _tell(part: Part, event: _Event, *blocks: Block) -> None:
    """Write what tells of an event; the first block is where it stands."""
    if event.counts and event.days:
        part.tell(blocks[0], Activity(event.title, event.days))
    else:
        part.add(blocks[0])
    part.add(*blocks[1:])


def _cancel(plan: Plan, event: _Event, text: str) -> str:
    return f"{text} {plan.pick('– avlyst', '– avlyst', '– cancelled')}" if event.cancelled else text


def _listed(write: Callable[[Plan, _Event, str], str], block: type[Item] | type[Line] = Item) -> Callable[[Plan, Part, Events, int], None]:
    """Return a layout of one item for each event, its words and its date in an order."""

    def layout(plan: Plan, part: Part, events: Events, _level: int) -> None:
        for event in events:
            text = write(plan, event, plan.date(event.days)) if event.days else event.title
            _tell(part, event, block(_cancel(plan, event, text)))

    return layout


def _with_names(plan: Plan, event: _Event, date: str) -> str:
    names = ", ".join(name.split()[0] for name in make_people(plan.random, plan.random.randint(1, 3), "usual"))
    return f"{date}{'' if date.endswith('.') else ' '} {event.title}. {names}".replace("  ", " ")


def _with_result(plan: Plan, event: _Event, date: str) -> str:
    count = plan.random.randint(8, 120)
    tail = plan.pick(f"{count} påmeldte", f"{count} påmelde", f"{count} signed up")
    return f"{event.title} {date}{plan.random.choice((' - ', ' – ', ', '))}{tail}"


def _with_place(plan: Plan, event: _Event, date: str) -> str:
    place = fill(plan.random, plan.tongue, plan.pick("på {p} samfunnshus", "på {p} samfunnshus", "at {p} hall"))
    lead = plan.pick("i ", "i ", "in ") if event.days and event.days.precision == "month" else ""
    return f"{event.title} {lead}{date} {place}"


def _with_clock(plan: Plan, event: _Event, date: str) -> str:
    if event.days is None or event.days.precision != "day" or event.days.last:
        return f"{date}: {event.title}"
    clock = f"{plan.random.randint(9, 20)}.{plan.random.choice(('00', '30'))}"
    return f"{date} {plan.pick('kl.', 'kl.', 'at')} {clock}{plan.random.choice((': ', ' '))}{event.title}"


def _with_details(plan: Plan, part: Part, events: Events, _level: int) -> None:
    """Write below some items how it went."""
    for event in events:
        text = f"{event.title}, {plan.date(event.days)}" if event.days else event.title
        details = [Line(f"    - {plain_sentences(plan.random, plan.tongue, 1)}") for _ in range(plan.random.choice((0, 1, 2)))]
        _tell(part, event, Item(_cancel(plan, event, text)), *details)


def _year_heads(plan: Plan, part: Part, events: Events, level: int) -> None:
    """Write the events of each year below it, their days without a year."""
    dated = [event for event in events if event.days]
    for year, held in groupby(dated, key=lambda event: event.days.first.year if event.days else 0):
        part.add(Head(str(year), level))
        for event in held:
            if event.days:
                date = write_days(plan.random, plan.tongue, plan.traits["date"], event.days, year=False)
                _tell(part, event, Item(_cancel(plan, event, f"{event.title}, {date}")))


def _newest_first(plan: Plan, part: Part, events: Events, level: int) -> None:
    LAYOUTS["item, date last behind a comma"](plan, part, list(reversed(events)), level)


def _cells_of(plan: Plan, event: _Event) -> tuple[str, str]:
    return plan.date(event.days) if event.days else "", _cancel(plan, event, event.title)


def _draw_rows(plan: Plan, events: Events) -> list[tuple[str, ...]]:
    """Return the rows of a table, its head first; its last column is a place or a number."""
    places = plan.flip()
    head = (plan.say("column_date"), plan.say("column_what"), plan.say("column_place" if places else "column_count"))
    last = [fill(plan.random, plan.tongue, "{p}") if places else str(plan.random.randint(5, 90)) for _ in events]
    rows = [(*_cells_of(plan, event), end) for event, end in zip(events, last, strict=True)]
    order = (0, 1, 2) if plan.flip(0.6) else (1, 0, 2)
    return [tuple(row[column] for column in order) for row in (head, *rows)]


def _table(plan: Plan, part: Part, events: Events, _level: int) -> None:
    _tell_all(part, events, Table(tuple(_draw_rows(plan, events))))


def _columns(plan: Plan, part: Part, events: Events, _level: int) -> None:
    _tell_all(part, events, Columns(tuple(_draw_rows(plan, events))))


def _columns_without_head(plan: Plan, part: Part, events: Events, _level: int) -> None:
    _tell_all(part, events, Columns(tuple(_cells_of(plan, event) for event in events if event.days)))


def _tell_all(part: Part, events: Events, block: Block) -> None:
    part.tell(block, *(Activity(event.title, event.days) for event in events if event.counts and event.days))


def _cells(plan: Plan, part: Part, events: Events, _level: int) -> None:
    """Write a table that was flattened: a cell a line."""
    part.add(Line(plan.say("column_date")), Line(plan.say("column_what")))
    for event in events:
        if event.days:
            date, title = _cells_of(plan, event)
            _tell(part, event, Line(date), Line(title))


def _group_by_month(events: Events) -> list[tuple[int, list[_Event]]]:
    dated = [event for event in events if event.days]
    return [(month, list(held)) for month, held in groupby(dated, key=lambda event: event.days.first.month if event.days else 0)]


def _month_heads(plan: Plan, part: Part, events: Events, level: int) -> None:
    short = plan.flip(0.4)
    for month, held in _group_by_month(events):
        name = month_name(plan.tongue, month)
        year = f" {held[0].days.first.year}" if plan.period.needs_year and held[0].days else ""
        part.add(Head(f"{name.capitalize()}{year}", level))
        for event in held:
            if event.days and event.days.precision == "month" and event.days.last and event.days.last.month == month:
                text = event.title
            elif short and event.days and event.days.precision == "day" and not event.days.last:
                text = f"{event.days.first.day}.{event.days.first.month}: {event.title}"
            else:
                text = f"{event.title} {plan.date(event.days)}" if event.days else event.title
            _tell(part, event, Item(_cancel(plan, event, text)))


def _months_run_in(plan: Plan, part: Part, events: Events, _level: int) -> None:
    """Write a paragraph for each month: "Mai: Dugnad ved kirka (3.), Julebord"."""
    for month, held in _group_by_month(events):
        year = f" {held[0].days.first.year}" if plan.period.needs_year and held[0].days else ""
        told = [(one.title, one.days) for one in held if one.days and not one.cancelled]
        if told:
            texts = [f"{title} ({plan.date(days)})" for title, days in told]
            block = Para(f"{month_name(plan.tongue, month).capitalize()}{year}: {', '.join(texts)}.")
            part.tell(block, *(Activity(title, days) for title, days in told))


def _dated_heads(plan: Plan, part: Part, events: Events, _level: int) -> None:
    """Write a line with the day and the event over a paragraph each."""
    bold, sign = plan.flip(0.3), plan.random.choice((", ", ": ", " – "))
    for event in events:
        if event.days:
            date = plan.date(event.days)
            text = _cancel(plan, event, f"{date[0].upper()}{date[1:]}{sign}{event.title}")
            _tell(part, event, Line(f"**{text}**" if bold else text), Para(plain_sentences(plan.random, plan.tongue, 2)))


def _event_heads(plan: Plan, part: Part, events: Events, level: int) -> None:
    """Write a head for each event, and its day in the sentence below."""
    for event in events:
        part.add(Head(event.title, level))
        text = plain_sentences(plan.random, plan.tongue, 1)
        if event.days:
            verb = (
                plan.pick("Ble avlyst", "Vart avlyst", "Was cancelled")
                if event.cancelled
                else plan.pick("Ble holdt", "Vart halde", "Was held")
            )
            text = f"{verb} {_when(plan, event.days)}. {text}"
        _tell(part, event, Para(text))


def _when(plan: Plan, days: Days) -> str:
    """Return the date as it stands behind a verb: "3. mai", "i mai", "on 3 May"."""
    lead = plan.pick("i ", "i ", "in ") if days.precision == "month" else plan.pick("", "", "on ")
    return f"{lead}{plan.date_in_prose(days)}"


def _labels(plan: Plan, part: Part, events: Events, _level: int) -> None:
    """Write a paragraph for each event, whose name runs into it: "Julebord: ble holdt 2. juni"."""
    for event in events:
        if event.days and not event.cancelled:
            verb = plan.pick("ble arrangert", "vart skipa til", "was held")
            _tell(part, event, Para(f"{event.title}: {verb} {_when(plan, event.days)}."))


def _topics(plan: Plan, part: Part, events: Events, write: Callable[[str], Block]) -> None:
    names = several(plan.random, plan.tongue, "topic", plan.random.randint(2, 3))
    size = -(-len(events) // len(names))
    for number, name in enumerate(names):
        if held := events[number * size : (number + 1) * size]:
            part.add(write(name))
            LAYOUTS[plan.random.choice(("item, date last", "item, date in brackets", "item, date first"))](plan, part, held, 3)


def _topic_heads(plan: Plan, part: Part, events: Events, level: int) -> None:
    _topics(plan, part, events, lambda name: Head(name, level))


def _in_a_sentence(plan: Plan, part: Part, events: Events, _level: int) -> None:
    """Write one sentence that counts up what was done."""
    told = [event for event in events if event.counts and event.days]
    listed = plan.join([f"{event.title} ({plan.date(event.days)})" for event in told if event.days])
    lead = plan.pick("Følgende er gjennomført i perioden: ", "Dette er gjennomført i perioden: ", "The following took place: ")
    _tell_all(part, told, Para(f"{lead}{listed}."))


def _repeated(plan: Plan, part: Part, events: Events, level: int) -> None:
    """Write some events with several days: each is found by itself."""
    for event in events:
        days = event.days
        if event.cancelled or days is None or days.precision != "day" or days.last or days.first.day > 14 or plan.period.needs_year:
            LAYOUTS["item, date last"](plan, part, [event], level)
            continue
        held = [days, *(Days(days.first.replace(day=days.first.day + later)) for later in (5, 12))]
        month = month_name(plan.tongue, days.first.month)
        numbers = [str(one.first.day) for one in held]
        dates = plan.pick(
            f"{'., '.join(numbers[:2])}. og {numbers[2]}. {month}",
            f"{'., '.join(numbers[:2])}. og {numbers[2]}. {month}",
            f"{', '.join(numbers[:2])} and {numbers[2]} {month}",
        )
        part.tell(Item(f"{event.title} {dates}"), *(Activity(event.title, one) for one in held))


LAYOUTS: Mapping[str, Callable[[Plan, Part, Events, int], None]] = {
    "item, date last behind a comma": _listed(lambda _, event, date: f"{event.title}, {date}"),
    "item, date last": _listed(lambda _, event, date: f"{event.title} {date}"),
    "item, date in brackets": _listed(lambda _, event, date: f"{event.title} ({date})"),
    "item, date first": _listed(lambda _, event, date: f"{date}: {event.title}"),
    "item, date first, no sign": _listed(lambda _, event, date: f"{date} {event.title}"),
    "item, date first behind a dash": _listed(lambda _, event, date: f"{date} – {event.title}"),
    "item, date first, names last": _listed(_with_names),
    "item, date and result": _listed(_with_result),
    "item, date and place": _listed(_with_place),
    "item, date and clock first": _listed(_with_clock),
    "items with details": _with_details,
    "year heads": _year_heads,
    "newest first": _newest_first,
    "lines, date last": _listed(lambda _, event, date: f"{event.title} {date}", Line),
    "lines, date first": _listed(lambda _, event, date: f"{date} {event.title}", Line),
    "table": _table,
    "columns": _columns,
    "columns without head": _columns_without_head,
    "cells, one a line": _cells,
    "month heads": _month_heads,
    "months run in": _months_run_in,
    "dated heads": _dated_heads,
    "event heads": _event_heads,
    "event run into its sentence": _labels,
    "topic heads": _topic_heads,
    "counted up in a sentence": _in_a_sentence,
    "several days each": _repeated,
}
