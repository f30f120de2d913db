"""What stands before and around a report: title, contents, boxes, page heads, signatures."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence

from benchmarks.invented_reports.chapters import LOOKS
from benchmarks.invented_reports.days import FORMS, draw_days
from benchmarks.invented_reports.events import make_results, plain_sentences
from benchmarks.invented_reports.parts import Box, Head, Item, Line, Member, Para, Part, Table
from benchmarks.invented_reports.plan import Plan


def _one_line(plan: Plan) -> list[str]:
    sign = " " if plan.period.said.isdigit() else plan.random.choice((" ", " – ", ", "))
    return [f"{plan.say('title')} for {plan.body.name}{sign}{plan.period.said}".strip(" –,")]


def _year_first(plan: Plan) -> list[str]:
    return [f"{plan.say('title')} {plan.period.said}".strip() + f" for {plan.body.name}"]


def _body_first(plan: Plan) -> list[str]:
    return [plan.body.name, f"{plan.say('title')} {plan.period.said}".strip()]


def _body_last(plan: Plan) -> list[str]:
    return [f"{plan.say('title')} {plan.period.said}".strip(), plan.body.name]


def _capitals(plan: Plan) -> list[str]:
    return [line.upper() for line in _body_last(plan)]


def _three_lines(plan: Plan) -> list[str]:
    return [plan.body.name, plan.say("title"), *([plan.period.said] if plan.period.said else [])]


def _without_year(plan: Plan) -> list[str]:
    return [f"{plan.say('title')} for {plan.body.name}"]


def _markdown(plan: Plan) -> list[str]:
    return [f"# {line}" for line in _one_line(plan)]


def _bold(plan: Plan) -> list[str]:
    return [f"**{line}**" for line in _one_line(plan)]


def _settings(plan: Plan) -> list[str]:
    return ["---", "layout: report", f'title: "{_one_line(plan)[0]}"', "published: true", "---"]


def _letter_head(plan: Plan) -> list[str]:
    return [
        plan.body.name,
        f"Postboks {plan.random.randint(2, 90)}, {plan.random.randint(1000, 9900)} {plan.body.place}",
        "Org.nr. 987 654 321",
        "",
        *_capitals(plan)[:1],
    ]


def _adopted(plan: Plan) -> list[str]:
    day = datetime.date(plan.period.year + 1, 3, plan.random.randint(1, 28))
    said = FORMS["day month year"](plan.random, plan.tongue, day)
    return [
        *_one_line(plan),
        plan.pick(f"Vedtatt på årsmøtet {said}", f"Vedteken på årsmøtet {said}", f"Adopted at the annual meeting on {said}"),
    ]


TITLES: Mapping[str, Callable[[Plan], list[str]]] = {
    "title, body, year": _one_line,
    "title, year, body": _year_first,
    "body, then title": _body_first,
    "title, then body": _body_last,
    "capitals": _capitals,
    "three lines": _three_lines,
    "without year": _without_year,
    "markdown": _markdown,
    "bold": _bold,
    "settings of a web page": _settings,
    "below a letter head": _letter_head,
    "with the day it was adopted": _adopted,
}


def write_foreword(plan: Plan) -> Part:
    """Write the first chapter: the year is told in it where the title does not."""
    part, tongue = Part([Head(plan.say("foreword_head"))]), plan.tongue
    told = plan.traits["title"] == "without year" and plan.period.said
    lead = plan.pick(
        f"Denne meldingen gjelder {plan.period.said}. ",
        f"Denne meldinga gjeld {plan.period.said}. ",
        f"This report is for {plan.period.said}. ",
    )
    part.add(Para(f"{lead if told else ''}{plain_sentences(plan.random, tongue, 2)}"))
    return part


Entry = tuple[str, Sequence[int]]


def _named(plan: Plan, entry: Entry) -> str:
    """Return an entry with the number of its chapter, where chapters have some."""
    title, numbers = entry
    look = LOOKS[plan.traits["chapters"]](title, numbers)
    numbered = plan.traits["chapters"].startswith(("numbers", "letters", "roman")) and not title.startswith(("Vedlegg", "Appendix"))
    return look.lines[0] if numbered and look.lines else title


def _with_pages(sign: Callable[[str], str]) -> Callable[[Plan, Sequence[Entry]], list[str]]:
    def write(plan: Plan, entries: Sequence[Entry]) -> list[str]:
        page, lines = 2, []
        for entry in entries:
            text = _named(plan, entry)
            lines.append(f"{'  ' * (len(entry[1]) - 1)}{text}{sign(text)}{page}")
            page += plan.random.choice((0, 0, 1, 2))
        return lines

    return write


def _without_pages(plan: Plan, entries: Sequence[Entry]) -> list[str]:
    return [_named(plan, entry) for entry in entries]


def _links(_plan: Plan, entries: Sequence[Entry]) -> list[str]:
    return [f"{'  ' * (len(numbers) - 1)}- [{title}](#{title.lower().replace(' ', '-')})" for title, numbers in entries]


CONTENTS: Mapping[str, Callable[[Plan, Sequence[Entry]], list[str]]] = {
    "none": lambda _plan, _entries: [],
    "dots and pages": _with_pages(lambda text: f" {'.' * max(4, 60 - len(text))} "),
    "tab and pages": _with_pages(lambda _: "\t"),
    "pages": _with_pages(lambda _: " "),
    "no pages": _without_pages,
    "links": _links,
}


def _box_as_lines(plan: Plan, part: Part, items: Sequence[str]) -> None:
    part.add(Line("-" * 40), Line(plan.say("box_head").upper()), *(Line(f"- {item}") for item in items), Line("-" * 40))


def _box_quoted(plan: Plan, part: Part, items: Sequence[str]) -> None:
    part.add(Box(plan.say("box_head"), tuple(items)))


def _box_as_table(plan: Plan, part: Part, items: Sequence[str]) -> None:
    part.add(Table(((f"**{plan.say('box_head')}**",), *((item,) for item in items))))


def _box_bold(plan: Plan, part: Part, items: Sequence[str]) -> None:
    part.add(Line(f"**{plan.say('box_head')}**"), *(Item(item) for item in items))


BOXES: Mapping[str, Callable[[Plan, Part, Sequence[str]], None]] = {
    "none": lambda _plan, _part, _items: None,
    "quoted": _box_quoted,
    "between rules": _box_as_lines,
    "table of one column": _box_as_table,
    "bold head": _box_bold,
}


def write_box(plan: Plan) -> Part:
    """Write what the report sets apart as its highlights."""
    part = Part()
    items = make_results(plan.random, plan.tongue, plan.random.randint(2, 4))
    BOXES[plan.traits["highlights"]](plan, part, items)
    part.highlights += ["\n".join(items)] if part.blocks else []
    return part


def _figures_table(plan: Plan, part: Part) -> None:
    year = plan.period.year
    names = plan.pick("Medlemmer|Deltakere|Besøk", "Medlemer|Deltakarar|Besøk", "Members|Participants|Visits").split("|")
    rows = [(name, str(plan.random.randint(20, 900)), str(plan.random.randint(20, 900))) for name in names]
    part.add(Table((("", str(year - 1), str(year)), *rows)))


def _figures_items(plan: Plan, part: Part) -> None:
    names = plan.pick(
        "Antall medlemmer|Antall deltakere", "Tal på medlemer|Tal på deltakarar", "Number of members|Number of participants"
    ).split("|")
    part.add(*(Item(f"{name}: {plan.random.randint(20, 900)}") for name in names))


def _figures_with_day(plan: Plan, part: Part) -> None:
    count, day = plan.random.randint(20, 900), FORMS["digits and year"](plan.random, plan.tongue, plan.period.last)
    part.add(
        Para(
            plan.pick(
                f"Per {day} var det {count} betalende medlemmer.",
                f"Per {day} var det {count} betalande medlemer.",
                f"As of {day} there were {count} paying members.",
            )
        )
    )


def _visits_by_day(plan: Plan, part: Part) -> None:
    """Write a table of days and numbers: none is an activity."""
    days = draw_days(plan.random, plan.period, 5, months=0.0, ranges=0.0)
    head = (plan.say("column_date"), plan.pick("Besøkende", "Besøkjande", "Visitors"))
    part.add(Table((head, *((plan.date(one), str(plan.random.randint(3, 90))) for one in days))))


FIGURES: Mapping[str, Callable[[Plan, Part], None]] = {
    "none": lambda _plan, _part: None,
    "table": _figures_table,
    "items": _figures_items,
    "with a day": _figures_with_day,
    "visits by day": _visits_by_day,
}


def write_figures(plan: Plan) -> Part:
    """Write the chapter of figures: none of it is an activity or a seat."""
    part = Part([Head(plan.say("figures_head"))])
    FIGURES[plan.traits["figures"]](plan, part)
    return part if len(part.blocks) > 1 else Part()


_PAGE = 38
"""Lines of a page."""


def _paged(write: Callable[[Plan, int], list[str]]) -> Callable[[Plan, list[str]], list[str]]:
    def furnish(plan: Plan, lines: list[str]) -> list[str]:
        pages = list(_split_pages(lines))
        return [line for number, page in enumerate(pages, 1) for line in (*page, "", *write(plan, number), "")]

    return furnish


def _split_pages(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield lines by pages; no table goes over two."""
    start = 0
    while start < len(lines):
        end = start + _PAGE
        while end < len(lines) and lines[end].startswith("|"):
            end += 1
        yield lines[start:end]
        start = end


def _page_foot(plan: Plan, number: int) -> list[str]:
    return [f"{plan.pick('Side', 'Side', 'Page')} {number}"]


def _page_head(plan: Plan, number: int) -> list[str]:
    return [f"{plan.body.name}     {plan.pick('Årsmelding', 'Årsmelding', 'Annual report')} {plan.period.said}     {number}"]


def _web_page(plan: Plan, lines: list[str]) -> list[str]:
    before = plan.pick("Hjem|Om oss|Aktiviteter|Kontakt", "Heim|Om oss|Aktivitetar|Kontakt", "Home|About us|Events|Contact").split("|")
    day = f"12.4.{plan.period.year + 1}"
    after = plan.pick(f"Sist oppdatert {day}", f"Sist oppdatert {day}", f"Last updated {day}")
    return [*before, "", *lines, "", after, plan.pick("Del på Facebook", "Del på Facebook", "Share")]


FURNITURE: Mapping[str, Callable[[Plan, list[str]], list[str]]] = {
    "none": lambda _plan, lines: lines,
    "page foot": _paged(_page_foot),
    "page head": _paged(_page_head),
    "web page": _web_page,
}


def _signatures(plan: Plan, members: Sequence[Member]) -> list[str]:
    day = FORMS["day month year"](plan.random, plan.tongue, datetime.date(plan.period.year + 1, 2, 12))
    office = plan.pick("leder", "leiar", "chair")
    return [
        f"{plan.body.place}, {day}",
        "",
        *(line for number, one in enumerate(members[:3]) for line in (one.name, office if not number else "(sign.)")),
    ]


def _signatures_in_columns(plan: Plan, members: Sequence[Member]) -> list[str]:
    day = FORMS["digits and year"](plan.random, plan.tongue, datetime.date(plan.period.year + 1, 2, 12))
    return [day, "", "      ".join("_" * 20 for _ in members[:2]), "      ".join(one.name for one in members[:2])]


def _adoption(plan: Plan, _members: Sequence[Member]) -> list[str]:
    day = FORMS["day month year"](plan.random, plan.tongue, datetime.date(plan.period.year + 1, 2, 12))
    return [plan.pick(f"Årsmeldingen ble vedtatt {day}.", f"Årsmeldinga vart vedteken {day}.", f"This report was adopted on {day}.")]


def _thanks(plan: Plan, _members: Sequence[Member]) -> list[str]:
    return [
        plan.pick("Takk til alle som har bidratt i året som gikk!", "Takk til alle som har vore med i året!", "Thanks to all who helped!")
    ]


CLOSINGS: Mapping[str, Callable[[Plan, Sequence[Member]], list[str]]] = {
    "none": lambda _plan, _members: [],
    "signatures": _signatures,
    "signatures in columns": _signatures_in_columns,
    "day of adoption": _adoption,
    "thanks": _thanks,
}
