"""What a council did outside its meetings: the dated lists of a report, item by item."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from radsminne.corpus.records import Activity, DatePrecision
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.headings.shapes import is_signed
from radsminne.extract.report.activity_items import ActivityItem, find_item_date, names_representative, read_activity_item
from radsminne.extract.report.event_tables import read_event_table, split_event_tables
from radsminne.extract.report.reporting_period import ReportingPeriod, narrow_to_chapter, read_reporting_period
from radsminne.extract.text.dates import MONTH_NAME, FoundDate
from radsminne.extract.text.lines import Block, LineRole
from radsminne.extract.text.references import find_references
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.reports import ACTIVITY_TITLES, APPENDIX, LIST_WORDS, MEMBER_TITLE, NOT_ACTIVITIES, OWN_MEETING

_DATED_SHARE, _DATED = 0.6, 2
"""A list in a chapter on something else is one of activities if this part of its items is dated, and at least so many.

Of 48 real reports and fixtures one gets items that are none at 0.45, none changes above; without the least number 4 get them.
"""
_LINE, _DATED_LINES = 120, 3
"""Letters of a line that may be an item without its bullet, and how many of them with a day are a list."""
_ITEM_LENGTH = 600
"""A dated paragraph longer than this is no item: 9 of 48 reports lose items at 300, none at 450 or 750, one gets a paragraph without it."""
_CATEGORY_WORDS = 4
"""With a colon behind, so many words may be a category: "Kronikker og innlegg:". Two of 48 reports lose one at 3, none changes at 5."""

_APPENDIX = re.compile(rf"{APPENDIX}\b", re.IGNORECASE)
_MEMBERS = re.compile(MEMBER_TITLE, re.IGNORECASE)
_ACTIVITY = re.compile("|".join(ACTIVITY_TITLES), re.IGNORECASE)
_NUMBER = re.compile(r"^[\d.]+\s+")
_LIST = re.compile("|".join(LIST_WORDS), re.IGNORECASE)
# "Mars 12. mars: Fasteaksjon": the month as a head in the paragraph itself.
_MONTH_FIRST = re.compile(rf"(?P<month>{MONTH_NAME})[:.]?\s+(?=[A-ZÆØÅ«\d])", re.IGNORECASE)
_AFTER_DAY = re.compile(r"\s*(?::|[–-]\s)\s*")
_DAY_ENDS = (".", ";", "!", "?", "»", ")")
_OWN_MEETING = re.compile(OWN_MEETING, re.IGNORECASE)
_NOT_ACTIVITY = re.compile(NOT_ACTIVITIES, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Item:
    """A list item, a dated part of a paragraph, or a table's row.

    It has its words (cells parted by line breaks), and the block they stand in.
    """

    words: str
    block: Block


@dataclass(frozen=True, slots=True)
class _Listing:
    """Items that stand together under one head (None without)."""

    category: str | None
    items: tuple[_Item, ...]


def find_activities(chapters: Sequence[Chapter], year: int | None, title: str | None = None) -> tuple[Activity, ...]:
    """Find the activities of a report.

    They are all that is in a chapter that promises a list of them, elsewhere lists whose items are dated.
    """
    reporting_period = read_reporting_period(title, year)
    found: list[Activity] = []
    for chapter in chapters:
        if not chapter.highlight and not _MEMBERS.search(chapter.title) and not _NOT_ACTIVITY.search(chapter.title):
            found.extend(_read_chapter(chapter, narrow_to_chapter(reporting_period, title, chapter.path)))
    return tuple(found)


def _read_chapter(chapter: Chapter, reporting_period: ReportingPeriod) -> Iterator[Activity]:
    """Yield the activities of a chapter's tables, its lists and, where it has no lists, its sentences."""
    tables, rest = split_event_tables(chapter.blocks)
    category = _NUMBER.sub("", chapter.title)
    for event in (event for rows, columns in tables for event in read_event_table(rows, columns, reporting_period)):
        if event.activity.date and not _OWN_MEETING.match(event.activity.title):
            (item,) = _join_rows(event.cells[:1])
            for cell in event.cells[1:]:
                item = _join_cell(item, cell) or item
            yield _make_activity(category, item.block, event.activity, 0, len(item.block.text))
    listed = list(_read_lists(replace(chapter, blocks=rest), reporting_period))
    yield from listed or _read_sentences(replace(chapter, blocks=rest), reporting_period)


def _read_lists(chapter: Chapter, reporting_period: ReportingPeriod) -> Iterator[Activity]:
    whole, about = _is_whole_list(chapter), _is_about(chapter, reporting_period)
    for listing in _split_listings(chapter, reporting_period, whole=whole, about=about):
        month = reporting_period.find_month(listing.category or "")
        if whole or about or _is_dated(listing, reporting_period):
            yield from _read_listing(listing, reporting_period, month if about else None, whole=whole)


def _is_about(chapter: Chapter, reporting_period: ReportingPeriod) -> bool:
    """Tell whether a chapter is on activities: its title says so, or one above it, or it is a month's."""
    return any(_ACTIVITY.search(title) for title in chapter.path) or reporting_period.find_month(chapter.title) is not None


def _read_sentences(chapter: Chapter, reporting_period: ReportingPeriod) -> Iterator[Activity]:
    """Yield the sentences that name a day, in a chapter on activities without a list."""
    if not _ACTIVITY.search(chapter.title):
        return
    category = _NUMBER.sub("", chapter.title)
    for block in chapter.blocks:
        if block.marker is not None or block.cell is not None or block.role is not LineRole.BODY:
            continue
        for start, end in split_sentences(block.text):
            activity = read_activity_item(block.text[start:end], reporting_period)
            date = activity.date if activity else None
            if activity and date and date.precision is DatePrecision.DAY and not _is_signature(block.text, date, reporting_period):
                yield _make_activity(category, block, activity, start, end)


def _is_whole_list(chapter: Chapter) -> bool:
    """Tell whether the chapter's title promises a list of activities.

    Such are "Vedlegg 2. Aktiviteter" and "Oversikt over arrangementer".
    """
    titles = [title for title in chapter.path if _ACTIVITY.search(title)]
    return any(_APPENDIX.match(title) or _LIST.search(title) for title in titles)


def _split_listings(chapter: Chapter, reporting_period: ReportingPeriod, *, whole: bool, about: bool) -> Iterator[_Listing]:
    """Yield the runs of items in a chapter, each with the short line above it."""
    category = None if whole and _LIST.search(chapter.title) else _NUMBER.sub("", chapter.title)
    items: list[_Item] = []
    rows = list(_join_rows(chapter.blocks))
    lines = _find_dated_lines(rows, reporting_period)
    for row in rows:
        parts = [row] if id(row) in lines else _split_dated(row, reporting_period)
        is_item = id(row) in lines or _is_item(row, reporting_period, whole=whole, about=about)
        if len(parts) > 1 or parts[0] is not row or is_item:
            items.extend(parts)
            continue
        if items:
            yield _Listing(category, tuple(items))
            items = []
        if _is_category(row.block):
            category = row.block.text.rstrip(" :")
    if items:
        yield _Listing(category, tuple(items))


def _find_dated_lines(rows: Sequence[_Item], reporting_period: ReportingPeriod) -> set[int]:
    """Return the short lines without bullets that are a list all the same: most of those under each other name a day."""
    found: set[int] = set()
    for is_line, run in groupby(rows, key=lambda row: row.block.marker is None and row.block.cell is None and len(row.words) <= _LINE):
        lines = list(run)
        if any(_MONTH_FIRST.match(line.words) for line in lines):
            continue
        dated = [line for line in lines if (date := find_item_date(line.words, reporting_period)) and date.precision is DatePrecision.DAY]
        if is_line and len(dated) >= max(_DATED_LINES, _DATED_SHARE * len(lines)):
            found |= {id(line) for line in lines}
    return found


def _split_dated(item: _Item, reporting_period: ReportingPeriod) -> list[_Item]:
    """Return a paragraph that tells of several days, each with a colon after it, as one item a day.

    A month before the first is its head.
    """
    text = item.words
    if "\n" in text:
        return [item]
    first = len(month["month"]) + 1 if (month := _MONTH_FIRST.match(text)) else 0
    starts = [
        date.begin
        for date in reporting_period.find_dates(text)
        if _AFTER_DAY.match(text, date.stop)
        and (text[: date.begin].rstrip().endswith(_DAY_ENDS) or not text[first : date.begin].strip(" ."))
    ]
    if not starts and first and reporting_period.find_dates(text[first:]):
        starts = [first]
    if starts in ([], [0]):
        return [item]
    return [_cut_item(item, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _cut_item(item: _Item, start: int, end: int) -> _Item:
    block = item.block.cut(start, end)
    return _Item(block.text, block)


def _join_rows(blocks: Sequence[Block]) -> Iterator[_Item]:
    """Yield the blocks, with the cells of a table's row as one item."""
    item: _Item | None = None
    for block in blocks:
        joined = _join_cell(item, block) if item else None
        if item and joined is None:
            yield item
        item = joined or _Item(block.text, block)
    if item:
        yield item


def _join_cell(item: _Item, block: Block) -> _Item | None:
    """Return the item with one more cell of its row, if the cell's words follow on the page."""
    last = item.block
    if last.cell is None or block.cell is None or (last.cell.table, last.cell.row) != (block.cell.table, block.cell.row):
        return None
    end, start = last.pieces[-1], block.pieces[0]
    if end.page != start.page or end.offset + end.length + 1 != start.offset or len(block.pieces) > 1:
        return None
    piece = replace(end, length=end.length + 1 + start.length)
    joined = replace(last, text=f"{last.text} {block.text}", pieces=(*last.pieces[:-1], piece))
    return _Item(f"{item.words}\n{block.text}", joined)


def _is_item(item: _Item, reporting_period: ReportingPeriod, *, whole: bool, about: bool) -> bool:
    """Return True for a list item, a table's row, or a dated line that lost its bullet."""
    words, block = item.words, item.block
    if len(words) > _ITEM_LENGTH:
        return False
    if block.marker is not None or block.cell is not None:
        return True
    if whole and names_representative(words):
        return True
    date = find_item_date(words, reporting_period)
    if date is None or words[: date.begin] + words[date.stop :] == "":
        return False
    if _is_signature(words, date, reporting_period):
        return False
    # A short line that ends in its date is an item even where it stands as a paragraph.
    line = about and date.stop >= len(words.rstrip(" .)")) and not words.rstrip().endswith(".")
    return whole or line or (date.begin == 0 and _is_listed(words, date))


def _is_signature(words: str, date: FoundDate, reporting_period: ReportingPeriod) -> bool:
    """Tell whether a line says where and when a report was signed.

    So does "Storvik, 14. januar 2022" under one on 2021.
    """
    return is_signed(words) and date.start.year > (reporting_period.year or date.start.year)


def _is_listed(words: str, date: FoundDate) -> bool:
    """Tell whether a line that begins with its date is no sentence.

    "3. mai: Befaring" is none, "3. mai åpnet rådet …" is one.
    """
    return _AFTER_DAY.match(words, date.stop) is not None or not words[date.stop :].lstrip()[:1].islower()


def _is_category(block: Block) -> bool:
    """Return True for a short line over a list; one with a colon after a sentence only leads over to it."""
    text = block.text
    if block.marker is not None or block.cell is not None or text.endswith((".", ",", ";")):
        return False
    return text[:1].isupper() and (not text.endswith(":") or len(text.split()) <= _CATEGORY_WORDS)


def _is_dated(listing: _Listing, reporting_period: ReportingPeriod) -> bool:
    dated = sum(find_item_date(item.words, reporting_period) is not None for item in listing.items)
    return dated >= max(_DATED, _DATED_SHARE * len(listing.items))


def _read_listing(listing: _Listing, reporting_period: ReportingPeriod, month: FoundDate | None, *, whole: bool) -> Iterator[Activity]:
    for item in listing.items:
        activity = read_activity_item(item.words, reporting_period)
        if activity and activity.date is None and month:
            activity = replace(activity, date=month)
        # Between dated items an undated one may be anything; in a list of activities it is one.
        if activity and activity.date and not reporting_period.holds(activity.date):
            continue
        if activity is None or (activity.date is None and not whole) or _OWN_MEETING.match(activity.title):
            continue
        yield _make_activity(listing.category, item.block, activity, 0, len(item.block.text))


def _make_activity(category: str | None, block: Block, activity: ActivityItem, start: int, end: int) -> Activity:
    date = activity.date
    at = block.span(start, end)
    return Activity(
        category=category,
        title=activity.title,
        date=date.start if date else None,
        date_end=date.end if date else None,
        date_precision=_read_precision(date),
        place=activity.place,
        partners=activity.partners,
        outlet=activity.outlet,
        participants=activity.participants,
        references=tuple(reference for reference in find_references(block) if reference.at.quote in at.quote),
        at=at,
    )


def _read_precision(date: FoundDate | None) -> DatePrecision:
    return date.precision if date else DatePrecision.NONE
