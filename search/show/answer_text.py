"""An answer as text for a person.

It tells what was asked for, the records with their words, and what was searched and is missing.
"""

import shlex
from collections.abc import Iterator, Sequence
from itertools import groupby

from radsminne.corpus.coverage import name_key
from radsminne.corpus.missing import MissingMeeting
from radsminne.corpus.numbers import parse_number
from radsminne.corpus.records import RecordKind
from radsminne.search.hits.hits import Hit, order_by_date
from radsminne.search.outcomes.outcome import Outcome
from radsminne.search.people_lists.citing import is_list
from radsminne.search.question.question import Intent
from radsminne.search.scope.scope import Scope, asks_nothing
from radsminne.search.show.coverage_text import name_missing, write_coverage
from radsminne.search.show.dates_in_words import write_date, write_date_in_year, write_day_of_year, write_period
from radsminne.search.show.entries import NEAR, name_hit, name_source, shows_near, write_entry
from radsminne.search.show.people_text import write_people, write_short
from radsminne.search.show.sheet import Sheet, choose
from radsminne.search.show.typesetting import Paint, clean, join_paint, shorten
from radsminne.search.show.understood import describe_people, describe_question, names_meeting
from radsminne.search.summary import Answer

_WIDEST = 110
"""Longer lines are tiring to read, however wide the terminal."""
_NARROWEST = 40
_LONGEST_PLACE = 40


def answer_text(answer: Answer, *, width: int = 80, colour: bool = False, archive: str | None = None) -> str:
    """Return the answer in the language of the question.

    "when" questions get a timeline, others a list, best first.

    `archive` is the folder that the search was told to look in: what it advises to run next needs to be told too.
    """
    sheet = Sheet(answer, max(_NARROWEST, min(width, _WIDEST)), Paint(colour), archive)
    return "".join(f"{join_paint(line)}\n" for line in _write(sheet))


def _write(sheet: Sheet) -> Iterator[str]:
    answer = sheet.answer
    if not answer.hits:
        yield from _write_not_found(sheet)
    else:
        asked = sheet.paint.aside(sheet.words.searched_for[answer.scope.intent])
        yield from sheet.write(f"{asked} {_describe(answer)}", hanging="  ")
        yield from (
            line for said in describe_people(answer.question, answer.scope) for line in sheet.write(sheet.paint.warning(said), hanging="  ")
        )
        if answer.scope.asked_list and answer.people:
            yield from _write_register(sheet)
        else:
            yield from write_short(sheet)
            yield from _write_records(sheet)
            yield ""
            yield from _write_summary(sheet)
    yield from write_coverage(sheet)
    yield from _write_hint(sheet)


def _describe(answer: Answer) -> str:
    return describe_question(answer.question, answer.scope, answer.corrections)


# records


def _write_records(sheet: Sheet) -> Iterator[str]:
    intent = sheet.answer.scope.intent
    if intent is Intent.WHEN:
        yield from _write_timeline(sheet)
    elif intent is Intent.WHAT_DECIDED:
        yield from _write_decided(sheet)
    else:
        yield from _write_list(sheet, sheet.answer.hits)


def _write_timeline(sheet: Sheet) -> Iterator[str]:
    """Yield the hits from first to last under the years, missing meetings in their places.

    The day stands in a column where there is room.
    """
    hits = order_by_date(sheet.answer.hits)
    years = {hit.year for hit in hits}
    all_missing = _find_gaps(sheet.answer)
    gaps = [write_day_of_year(one.date, sheet.words) for one in all_missing if one.date and one.year in years]
    column = max(len(day) for day in [*(_name_day(sheet, hit) for hit in hits), *gaps]) + 2
    for year, group in groupby(hits, key=lambda hit: hit.year):
        yield ""
        yield sheet.paint.heading(str(year) if year else sheet.words.undated)
        missing = [meeting for meeting in all_missing if year and meeting.year == year]
        for hit in group:
            gone = [meeting for meeting in missing if meeting.date and hit.record.date and _is_before(meeting, hit)]
            missing = [meeting for meeting in missing if meeting not in gone]
            yield from _write_gaps(sheet, gone, column)
            yield from _write_at_day(sheet, hit, column)
        yield from _write_gaps(sheet, missing, column)


def _find_gaps(answer: Answer) -> list[MissingMeeting]:
    """Return the missing meetings of the councils that the answer tells of."""
    told = {name_key(hit.record.council) for hit in answer.hits}
    return [meeting for meeting in answer.coverage.missing if not answer.has_several or name_key(meeting.council) in told]


def _is_before(meeting: MissingMeeting, hit: Hit) -> bool:
    """Tell whether a missing meeting comes before a hit; a chapter of the whole year comes last in it."""
    return hit.is_of_year or (meeting.date is not None and hit.record.date is not None and meeting.date < hit.record.date)


def _write_at_day(sheet: Sheet, hit: Hit, column: int) -> Iterator[str]:
    day = _name_day(sheet, hit)
    if sheet.width < column + _NARROWEST:
        if day:
            yield "  " + day
        yield from write_entry(sheet, hit, "    ")
    else:
        yield from write_entry(sheet, hit, " " * (column + 2), f"  {day:<{column}}")


def _write_gaps(sheet: Sheet, missing: Sequence[MissingMeeting], column: int) -> Iterator[str]:
    for meeting in missing:
        day = write_day_of_year(meeting.date, sheet.words) if meeting.date else ""
        said = sheet.words.gap.format(meeting=name_missing(sheet.answer, meeting, with_date=not meeting.number))
        indent, first = " " * (column + 2), f"  {day:<{column}}"
        if sheet.width < column + _NARROWEST:
            indent = first = "    "
            yield from [f"  {day}"] if day else []
        yield from sheet.write(sheet.paint.warning(f"– {clean(said)} –"), first, indent)


def _name_day(sheet: Sheet, hit: Hit) -> str:
    record = hit.record
    if record.date is None:
        return ""
    return write_date_in_year(record.date, record.date_end, record.date_precision, sheet.words) or sheet.words.whole_year


def _write_decided(sheet: Sheet) -> Iterator[str]:
    """Yield the cases that decided something from first to last, then what else speaks of it, best first."""
    decided = set(sheet.answer.decided)
    cases = [hit for hit in order_by_date(sheet.answer.hits) if hit.record.id in decided]
    # Where only a day or a council is asked for, none is better than another.
    others = [
        hit for hit in (sheet.answer.hits if sheet.answer.scope.topic else order_by_date(sheet.answer.hits)) if hit.record.id not in decided
    ]
    yield from _write_list(sheet, cases)
    if cases and others:
        yield ""
        yield sheet.paint.heading(sheet.words.also)
    yield from _write_list(sheet, others, len(cases))


def _write_list(sheet: Sheet, hits: Sequence[Hit], before: int = 0) -> Iterator[str]:
    """Yield records under each other, each with its whole date."""
    figures = len(str(len(sheet.answer.hits)))
    for n, hit in enumerate(hits, before + 1):
        yield ""
        yield from write_entry(sheet, hit, " " * (figures + 2), f"{n:>{figures}}. ", is_dated=True)


def _write_register(sheet: Sheet) -> Iterator[str]:
    """Yield the people, and what else names them.

    What is cited for the lists themselves stands with them.
    """
    yield from write_people(sheet)
    listed = {one.listed.document_id for one in sheet.answer.people}
    cited = [hit for hit in sheet.answer.hits if is_list(hit)]
    lists = [hit for hit in cited if hit.record.document_id not in listed]
    others = [hit for hit in sheet.answer.hits if hit not in cited]
    if lists or others:
        yield ""
        yield sheet.paint.heading(sheet.people_words.also)
    for hit in lists:
        yield from sheet.write(
            f"{clean(hit.record.title)} {sheet.paint.aside(f'({name_source(sheet, hit, is_dated=True)})')}", "  ", "    "
        )
    yield from _write_list(sheet, others)
    yield ""


# below the records


def _write_summary(sheet: Sheet) -> Iterator[str]:
    answer, words = sheet.answer, sheet.words
    count = choose(words.hits, answer.total)
    if answer.total > len(answer.hits):
        count += f" ({words.shown.format(shown=len(answer.hits), n=answer.total)})"
    if unsure := sum(not hit.is_sure for hit in answer.hits):
        count += f", {choose(words.possibles, unsure)}"
    years = ", ".join(f"{year}: {n}" for year, n in answer.years) if len(answer.years) > 1 else ""
    yield from sheet.write(sheet.paint.heading(count) + (f" · {years}" if years else ""), hanging="  ")
    said = "; ".join(part for part in [*_describe_ends(sheet), _describe_outcomes(sheet)] if part)
    yield from sheet.write(f"{said[:1].upper()}{said[1:]}." if said else "", hanging="  ")
    if any(shows_near(sheet, hit) for hit in answer.hits):
        yield from sheet.write(sheet.paint.aside(f"{NEAR} {words.near}."), hanging="  ")


def _describe_outcomes(sheet: Sheet) -> str:
    """Return in how many cases something was decided, and what became of the others that have a vedtak."""
    counted, words = dict(sheet.answer.outcomes), sheet.words
    others = [choose(words.outcomes[outcome], counted[outcome]) for outcome in Outcome if outcome in counted and outcome in words.outcomes]
    decided = counted.get(Outcome.DECIDED, 0)
    if not decided:
        return f"{words.undecided} ({', '.join(others)})" if others else ""
    return choose(words.decided, decided) + (f" ({words.beside.format(others=', '.join(others))})" if others else "")


def _describe_ends(sheet: Sheet) -> Iterator[str]:
    """Yield when it was first and last."""
    first, last = sheet.answer.first, sheet.answer.last
    if not first or not last:
        return
    if _name_date(sheet, first) == _name_date(sheet, last):
        yield sheet.words.only.format(day=_name_date(sheet, first))
    else:
        yield f"{_describe_place(sheet, sheet.words.first, first)}, {_describe_place(sheet, sheet.words.last, last)}"


def _name_date(sheet: Sheet, hit: Hit) -> str:
    record = hit.record
    return write_date(record.date, record.date_end, record.date_precision, sheet.words) if record.date else ""


def _describe_place(sheet: Sheet, template: str, hit: Hit) -> str:
    label = shorten(name_hit(sheet, hit), _LONGEST_PLACE)
    where = label[:1].lower() + label[1:] if hit.record.kind in {RecordKind.CASE, RecordKind.MEETING} else label
    return template.format(day=_name_date(sheet, hit), where=where)


def _write_not_found(sheet: Sheet) -> Iterator[str]:
    answer, words = sheet.answer, sheet.words
    not_found = words.nothing_asked if asks_nothing(answer.question, answer.scope) else words.not_found.format(what=_describe(answer))
    yield from sheet.write(sheet.paint.heading(not_found), hanging="  ")
    yield from (line for name in answer.scope.unknown_people for line in sheet.write(clean(words.not_known.format(name=name))))
    for meeting in answer.coverage.missing:
        if _is_asked(answer.scope, meeting):
            said = words.gap.format(meeting=name_missing(answer, meeting))
            yield from sheet.write(f"{clean(said[:1].upper() + said[1:])}.", hanging="  ")
    if answer.elsewhere:
        period = write_period(answer.scope.start, answer.scope.end, words)
        years = ", ".join(f"{year}: {n}" for year, n in answer.elsewhere)
        hits = choose(words.hits, sum(n for _, n in answer.elsewhere))
        yield from sheet.write(words.elsewhere.format(period=period, hits=hits, years=years), hanging="  ")


def _is_asked(scope: Scope, missing: MissingMeeting) -> bool:
    """Tell whether it is a meeting by whose number the question asks, or the day asked for is its day."""
    number = parse_number(missing.number, missing.year)
    asked = [parse_number(one, None) for one in scope.numbers if names_meeting(scope, one)]
    is_numbered = number is not None and any(one and (one.year, one.place) == (number.year, number.place) for one in asked)
    return is_numbered or (missing.date is not None and scope.start == scope.end == missing.date)


def _write_hint(sheet: Sheet) -> Iterator[str]:
    """Yield how to see a whole case, by the first that has a number, or else any other record."""
    where = f" --archive {shlex.quote(sheet.archive)}" if sheet.archive else ""
    numbers = [hit.record.number for hit in sheet.answer.hits if hit.record.kind is RecordKind.CASE and hit.record.number]
    if numbers:
        label = sheet.words.labels[RecordKind.CASE].lower()
        yield from sheet.write(
            sheet.paint.aside(f'{sheet.words.show} radsminne show "{label} {clean(numbers[0])}"{clean(where)}'), hanging="  "
        )
    elif sheet.answer.hits and not sheet.answer.scope.asked_list:
        yield from sheet.write(sheet.paint.aside(sheet.words.show_id.format(where=clean(where))), hanging="  ")
