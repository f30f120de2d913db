"""What a council did outside its meetings, each event once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.records import Activity, DatePrecision
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.report.activities.event_tables import read_event_table, split_event_tables
from radsminne.extract.report.activities.items import ActivityItem, read_activity_item
from radsminne.extract.report.activities.listings import NUMBER, Listing, begins_with_day, is_list_title, join_cells, split_listings
from radsminne.extract.report.activities.own_acts import Body, is_as_of
from radsminne.extract.report.activities.prose import read_acts, tells_of_several
from radsminne.extract.report.activities.repeated import drop_repeated
from radsminne.extract.report.reporting_period import ReportingPeriod, narrow_to_chapter, read_reporting_period
from radsminne.extract.text.dates import FoundDate
from radsminne.extract.text.lines import Block, LineRole
from radsminne.extract.text.references import find_references
from radsminne.extract.text.table_rows import Row
from radsminne.extract.words.acts import CANCELLED, POST
from radsminne.extract.words.reports import ACTIVITY_TITLES, APPENDIX, FINITE, FUNDS, MEMBER_TITLE, NOT_ACTIVITIES, OWN_MEETING
from radsminne.extract.words.tables import Column

_APPENDIX = re.compile(rf"{APPENDIX}\b", re.IGNORECASE)
_MEMBERS = re.compile(MEMBER_TITLE, re.IGNORECASE)
_ACTIVITY = re.compile("|".join(ACTIVITY_TITLES), re.IGNORECASE)
_OWN_MEETING = re.compile(OWN_MEETING, re.IGNORECASE)
_NOT_ACTIVITY = re.compile(NOT_ACTIVITIES, re.IGNORECASE)
_NOT_DONE = re.compile(rf"{CANCELLED}|{POST}", re.IGNORECASE)
_FINITE = re.compile(FINITE, re.IGNORECASE)
_COUNTED = re.compile(r":\s*\d+\W*$")
_FUNDS = re.compile(FUNDS, re.IGNORECASE)
_HEAD, _LINE = 8, 120
"""At so many blocks from its beginning, each a line, a report may say which two years it is of."""
_FEW = 3
"""A list of all activities has at least so many with their time."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A chapter with what its lists tell, and the blocks that are in none.

    `is_whole` where the lists are all there is.
    """

    chapter: Chapter
    reporting_period: ReportingPeriod
    listed: tuple[Activity, ...]
    others: tuple[Block, ...]
    is_about: bool
    is_whole: bool


def find_activities(
    chapters: Sequence[Chapter], year: int | None, title: str | None = None, council: str | None = None, *, told: bool = True
) -> tuple[Activity, ...]:
    """Find the activities of a report.

    They are all that is in a chapter that promises a list of them, elsewhere items with a day, and sentences with one that
    tell of an act of the body, which is `council`; without `told` no sentences.
    """
    head = [title or "", *(block.text for chapter in chapters[:1] for block in chapter.blocks[:_HEAD] if len(block.text) <= _LINE)]
    reporting_period, body = read_reporting_period(head, year, [chapter.title for chapter in chapters]), Body.of(council)
    parts = [
        _read_lists(chapter, narrow_to_chapter(reporting_period, title, chapter.path))
        for chapter in _join_dated(chapters, reporting_period)
        if not chapter.highlight and (not _is_on_others(chapter) or _is_on_funds(chapter))
    ]
    found = [activity for part in parts for activity in part.listed]
    # A report that has a list of all its activities only speaks more of them elsewhere.
    if told and not any(part.is_whole for part in parts):
        found += drop_repeated((activity for part in parts for activity in _read_prose(part, body)), found)
    return tuple(sorted(found, key=lambda activity: (activity.at.page or 0, activity.at.start)))


def _join_dated(chapters: Sequence[Chapter], reporting_period: ReportingPeriod) -> list[Chapter]:
    """Return the chapters; a heading that is a sentence or begins with a day is a line of the one above."""
    joined: list[Chapter] = []
    for chapter in chapters:
        above = joined[-1] if joined else None
        is_line = _is_sentence(chapter.heading.text) or begins_with_day(chapter.heading.text, reporting_period)
        if above and is_line and not above.highlight and not chapter.highlight:
            joined[-1] = replace(above, blocks=(*above.blocks, chapter.heading, *chapter.blocks))
        else:
            joined.append(chapter)
    return joined


def _read_lists(chapter: Chapter, reporting_period: ReportingPeriod) -> _Part:
    """Read the tables and lists of a chapter."""
    if _is_on_funds(chapter):
        return _Part(chapter, reporting_period, (), chapter.blocks, is_about=False, is_whole=False)
    tables, rest = split_event_tables(chapter.blocks)
    reporting_period = reporting_period.turn([block.text for block in rest if begins_with_day(block.text, reporting_period)])
    whole, about, month = _is_whole_list(chapter), _is_about(chapter, reporting_period), reporting_period.find_month(chapter.title)
    found = [activity for table in tables for activity in _read_table(chapter, *table, reporting_period)]
    others: list[Block] = []
    for listing in split_listings(replace(chapter, blocks=rest), reporting_period, whole=whole, about=about):
        if isinstance(listing, Block):
            others.append(listing)
            continue
        others.extend(item.block for item in listing.items if tells_of_several(item.words, reporting_period))
        single = tuple(item for item in listing.items if not tells_of_several(item.words, reporting_period))
        found.extend(_read_listing(replace(listing, items=single), reporting_period, month if about else None, whole=whole))
    is_whole = whole and sum(activity.date is not None for activity in found) >= _FEW
    return _Part(chapter, reporting_period, tuple(found), tuple(others), is_about=about, is_whole=is_whole)


def _read_table(
    chapter: Chapter, rows: Sequence[Row], columns: Mapping[Column, int], reporting_period: ReportingPeriod
) -> Iterator[Activity]:
    for event in read_event_table(rows, columns, reporting_period):
        if event.activity.date and not _OWN_MEETING.match(event.activity.title):
            yield from _make_activities(_read_category(chapter), join_cells(event.cells), event.activity, (event.activity.date,))


def _read_prose(part: _Part, body: Body) -> Iterator[Activity]:
    """Yield the acts that the sentences beside a chapter's lists tell of."""
    category = _read_category(part.chapter)
    running = [block for block in part.others if block.cell is None and block.role is LineRole.BODY]
    for act in read_acts(running, category, body, part.reporting_period, about=part.is_about):
        read = read_activity_item(act.block.text[act.start : act.end], part.reporting_period)
        item = replace(read, title=act.title) if read else ActivityItem(act.title, None, None, (), None, ())
        yield from _make_activities(category, act.block, item, act.dates, act.start, act.end)


def _read_category(chapter: Chapter) -> str:
    return NUMBER.sub("", chapter.title)


def _is_sentence(heading: str) -> bool:
    return heading.endswith(".") and _FINITE.search(heading) is not None


def _is_on_others(chapter: Chapter) -> bool:
    """Tell whether a chapter is on people, meetings, cases or figures; "Saker: 74" is only a figure."""
    title = chapter.title
    return _MEMBERS.search(title) is not None or (_NOT_ACTIVITY.search(title) is not None and not _COUNTED.search(title))


def _is_on_funds(chapter: Chapter) -> bool:
    """Tell whether a chapter is on money: its lists are sums, its sentences tell of acts."""
    return _FUNDS.search(chapter.title) is not None


def _is_about(chapter: Chapter, reporting_period: ReportingPeriod) -> bool:
    """Tell whether a chapter is on activities: its title says so, or one above it, or it is a month's."""
    return any(_ACTIVITY.search(title) for title in chapter.path) or reporting_period.find_month(chapter.title) is not None


def _is_whole_list(chapter: Chapter) -> bool:
    """Tell whether the chapter's title promises a list of activities.

    Such are "Vedlegg 2. Aktiviteter" and "Oversikt over arrangementer".
    """
    titles = [title for title in chapter.path if _ACTIVITY.search(title)]
    return any(_APPENDIX.match(title) or is_list_title(title) for title in titles)


def _read_listing(listing: Listing, reporting_period: ReportingPeriod, month: FoundDate | None, *, whole: bool) -> Iterator[Activity]:
    for item in listing.items:
        activity = read_activity_item(item.words, reporting_period)
        if activity is None or _OWN_MEETING.match(activity.title) or _NOT_DONE.search(item.words):
            continue
        date = activity.date or month
        if activity.date and is_as_of(item.words, activity.date):
            continue
        if date and reporting_period.holds(date):
            yield from _make_activities(listing.category, item.block, activity, reporting_period.split_days(item.words, date))
        elif date is None and whole:
            # Between dated items an undated one may be anything; in a list of activities it is one.
            yield from _make_activities(listing.category, item.block, activity, (None,))


def _make_activities(
    category: str | None, block: Block, activity: ActivityItem, dates: Sequence[FoundDate | None], start: int = 0, end: int | None = None
) -> Iterator[Activity]:
    """Yield the activity, once for each of its days."""
    at = block.span(start, len(block.text) if end is None else end)
    for date in dates:
        yield Activity(
            category=category,
            title=activity.title,
            date=date.start if date else None,
            date_end=date.end if date else None,
            date_precision=date.precision if date else DatePrecision.NONE,
            place=activity.place,
            partners=activity.partners,
            outlet=activity.outlet,
            participants=activity.participants,
            references=tuple(reference for reference in find_references(block) if reference.at.quote in at.quote),
            at=at,
        )
