"""The lists of a chapter: bullets, rows of a table, lines with a day, parts of a paragraph with one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from radsminne.corpus.records import DatePrecision
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.headings.shapes import is_signed
from radsminne.extract.report.activities.items import find_item_date, names_representative
from radsminne.extract.report.reporting_period import ReportingPeriod
from radsminne.extract.text.dates import MONTH_NAME, FoundDate
from radsminne.extract.text.lines import Block
from radsminne.extract.words.reports import LIST_WORDS

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

NUMBER = re.compile(r"^[\d.]+\s+")
_LIST = re.compile("|".join(LIST_WORDS), re.IGNORECASE)
# "Mars 12. mars: Fasteaksjon": the month as a head in the paragraph itself.
_MONTH_FIRST = re.compile(rf"(?P<month>{MONTH_NAME})[:.]?\s+(?=[A-ZÆØÅ«\d])", re.IGNORECASE)
_AFTER_DAY = re.compile(r"\s*(?::|[–-]\s)\s*")
# "Den 4. mai: …", "(4. mai) …": what may stand before a date at the head
_BEFORE_DATE = re.compile(r"(?:den |d\. |\()?", re.IGNORECASE)
_BRACKETED, _NEXT_PART = re.compile(r"\((?P<words>[^()]{3,30})\)"), re.compile(r"\s*[,;]?\s*(?:(?:og|samt)\s+)?")
_LEAD = re.compile(r"(?:[^:()]{2,80}:\s+)?")
_DAY_ENDS = (".", ";", "!", "?", "»", ")")


@dataclass(frozen=True, slots=True)
class _Item:
    """A list item, a dated part of a paragraph, or a table's row.

    It has its words (cells parted by line breaks), and the block they stand in.
    """

    words: str
    block: Block


@dataclass(frozen=True, slots=True)
class Listing:
    """Items that stand together under one head (None without)."""

    category: str | None
    items: tuple[_Item, ...]


def is_list_title(title: str) -> bool:
    """Tell whether a title promises a list."""
    return _LIST.search(title) is not None


def begins_with_day(words: str, reporting_period: ReportingPeriod) -> bool:
    """Tell whether a line begins with its day and is no sentence: "Ti 3. mai, Befaring", "Mai: Tur"."""
    dates = reporting_period.find_dates(words)
    if (month := reporting_period.find_loose_month(words)) and month.begin == 0 and month.stop < len(words):
        return True
    if not dates or dates[0].precision is not DatePrecision.DAY or not _BEFORE_DATE.fullmatch(words, 0, dates[0].begin):
        return False
    rest = words[dates[0].stop :].strip(' .,:;–-)(«»”"')
    return rest[:1].isalpha() and _is_listed(words, dates[0]) and not _is_signature(words, dates[0], reporting_period)


def split_listings(chapter: Chapter, reporting_period: ReportingPeriod, *, whole: bool, about: bool) -> Iterator[Listing | Block]:
    """Yield the lists of activities in a chapter, and all blocks that are in none of them.

    A list has the short line above it as its category.
    """
    category = None if whole and is_list_title(chapter.title) else NUMBER.sub("", chapter.title)
    rows = _join_days(list(_join_rows(chapter.blocks)), reporting_period)
    lines = _find_dated_lines(rows, reporting_period) | _find_day_lines(rows, reporting_period)
    items: list[_Item] = []
    for row in rows:
        parts = _split_bracketed(row, reporting_period) or ([row] if id(row) in lines else _split_dated(row, reporting_period))
        if len(parts) > 1 or parts[0] is not row or id(row) in lines or _is_item(row, reporting_period, whole=whole, about=about):
            items.extend(parts)
            continue
        yield from _close(category, items, lines, reporting_period, counts=whole or about)
        items = []
        if _is_category(row.block):
            category = row.block.text.rstrip(" :")
        yield row.block
    yield from _close(category, items, lines, reporting_period, counts=whole or about)


def _close(
    category: str | None, items: list[_Item], lines: set[int], reporting_period: ReportingPeriod, *, counts: bool
) -> Iterator[Listing | Block]:
    """Yield a run of items as a list, or as the blocks that they are where it is none."""
    listing = Listing(category, tuple(items))
    if counts or _is_dated(listing, reporting_period) or any(id(item) in lines for item in items):
        yield listing
    else:
        yield from (item.block for item in items)


def _find_day_lines(rows: Sequence[_Item], reporting_period: ReportingPeriod) -> set[int]:
    """Return the lines that begin with their day, where a chapter has several.

    What stands between them tells more of each.
    """
    found = {
        id(row) for row in rows if len(row.words) <= _ITEM_LENGTH and "\n" not in row.words and begins_with_day(row.words, reporting_period)
    }
    return found if len(found) >= _DATED else set()


def _find_dated_lines(rows: Sequence[_Item], reporting_period: ReportingPeriod) -> set[int]:
    """Return the short lines without bullets that are a list: most of those under each other name a day."""
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
    if starts in ([], [0]) or (len(starts) == 1 and text[first : starts[0]].strip(" .")):
        return [item]
    return [_cut_item(item, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _split_bracketed(item: _Item, reporting_period: ReportingPeriod) -> list[_Item]:
    """Return the parts of a sentence that counts up events, each with its time in brackets.

    So does "Vi holdt: Kurs (mai) og tur (3. juni)."; any other item has none.
    """
    text = item.words
    ends = [found.end() for found in _BRACKETED.finditer(text) if _is_time(found["words"], reporting_period)]
    lead = _LEAD.match(text)
    if "\n" in text or len(ends) < _DATED or lead is None or lead.end() > ends[0]:
        return []
    behind = [found.end() for end in ends[:-1] if (found := _NEXT_PART.match(text, end))]
    return [_cut_item(item, start, end) for start, end in zip([lead.end(), *behind], ends, strict=True)]


def _is_time(words: str, reporting_period: ReportingPeriod) -> bool:
    """Tell whether words are nothing but a day or a month."""
    dates = reporting_period.find_dates(words)
    return (
        any(_BEFORE_DATE.fullmatch(words, 0, date.begin) and not words[date.stop :].strip(" .") for date in dates)
        or reporting_period.find_month(words) is not None
    )


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


def _join_days(rows: Sequence[_Item], reporting_period: ReportingPeriod) -> list[_Item]:
    """Return the rows, with the lines of a table that lost its form joined.

    There a day stands alone on its line, and below it what happened.
    """
    times = {at for at, row in enumerate(rows) if len(row.words) <= _LINE and _is_time(row.words, reporting_period)}
    if len(times) < _DATED:
        return list(rows)
    joined: list[_Item] = []
    for at, row in enumerate(rows):
        with_day = joined and at - 1 in times and at not in times and len(row.words) <= _LINE
        item = _join_block(joined[-1], row.block) if with_day else None
        if item:
            joined[-1] = item
        else:
            joined.append(row)
    return joined


def _join_cell(item: _Item, block: Block) -> _Item | None:
    """Return the item with one more cell of its row, if the cell's words follow on the page."""
    last = item.block
    if last.cell is None or block.cell is None or (last.cell.table, last.cell.row) != (block.cell.table, block.cell.row):
        return None
    return _join_block(item, block)


def _join_block(item: _Item, block: Block) -> _Item | None:
    """Return the item with one more block, if the block's words follow on the page."""
    last = item.block
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


def _is_dated(listing: Listing, reporting_period: ReportingPeriod) -> bool:
    dated = sum(find_item_date(item.words, reporting_period) is not None for item in listing.items)
    return dated >= max(_DATED, _DATED_SHARE * len(listing.items))


def join_cells(cells: Sequence[Block]) -> Block:
    """Return the cells of a row as one block, as far as their words follow each other on the page."""
    item = _Item(cells[0].text, cells[0])
    for cell in cells[1:]:
        item = _join_cell(item, cell) or item
    return item.block
