"""What a council did outside its meetings: the dated lists of a report, item by item."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.records import Activity, DatePrecision
from extract.chapters import Chapter
from extract.dates import FoundDate
from extract.happenings import Happening, find_last_date, read_happening, tells_seat
from extract.lines import Block, LineRole
from extract.references import find_references
from extract.report_words import ACTIVITY_TITLES, APPENDIX, LIST_WORDS, MEMBER_TITLE, NOT_ACTIVITIES, OWN_MEETING
from extract.sentences import split_sentences

# A list in any chapter is one of activities if this part of its items is dated, and at least so many are.
DATED_SHARE = 0.6
DATED = 2
# A line longer than this is no category, and a dated paragraph longer than the next no item.
HEAD_LENGTH = 110
ITEM_LENGTH = 600
# With a colon behind, so many words may be a category: "Kronikker og innlegg:".
CATEGORY_WORDS = 4

_APPENDIX = re.compile(rf"{APPENDIX}\b", re.IGNORECASE)
_MEMBERS = re.compile(MEMBER_TITLE, re.IGNORECASE)
_ACTIVITY = re.compile("|".join(ACTIVITY_TITLES), re.IGNORECASE)
_NUMBER = re.compile(r"^[\d.]+\s+")
_LIST = re.compile("|".join(LIST_WORDS), re.IGNORECASE)
_OWN_MEETING = re.compile(OWN_MEETING, re.IGNORECASE)
_NOT_ACTIVITY = re.compile(NOT_ACTIVITIES, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """A list item or a table's row: its words (cells parted by line breaks), and the block that holds their place."""

    words: str
    block: Block


@dataclass(frozen=True, slots=True)
class Listing:
    """Items that stand together under one head (None without)."""

    category: str | None
    items: tuple[Item, ...]


def find_activities(chapters: Sequence[Chapter], year: int | None) -> tuple[Activity, ...]:
    """Find the activities: everything in a chapter that promises a list of them, elsewhere lists whose items are dated."""
    found: list[Activity] = []
    for chapter in chapters:
        if chapter.highlight or _MEMBERS.search(chapter.title) or _NOT_ACTIVITY.search(chapter.title):
            continue
        listed = list(_read_lists(chapter, year))
        found.extend(listed or _read_sentences(chapter, year))
    return tuple(found)


def _read_lists(chapter: Chapter, year: int | None) -> Iterator[Activity]:
    whole = _is_whole_list(chapter)
    for listing in _split_listings(chapter, year, whole=whole):
        if whole or _is_dated(listing, year):
            yield from _read_listing(listing, year, whole=whole)


def _read_sentences(chapter: Chapter, year: int | None) -> Iterator[Activity]:
    """In a chapter on activities without a list: each sentence of its running text that names a day."""
    if not _ACTIVITY.search(chapter.title):
        return
    category = _NUMBER.sub("", chapter.title)
    for block in chapter.blocks:
        if block.marker is not None or block.cell is not None or block.role is not LineRole.BODY:
            continue
        for start, end in split_sentences(block.text):
            happening = read_happening(block.text[start:end], year)
            if happening and happening.date and happening.date.precision is DatePrecision.DAY:
                yield _make_activity(category, block, happening, start, end)


def _is_whole_list(chapter: Chapter) -> bool:
    """Whether the chapter's title promises a list of activities: "Vedlegg 2. Aktiviteter", "Oversikt over arrangementer"."""
    titles = [title for title in chapter.path if _ACTIVITY.search(title)]
    return any(_APPENDIX.match(title) or _LIST.search(title) for title in titles)


def _split_listings(chapter: Chapter, year: int | None, *, whole: bool) -> Iterator[Listing]:
    """The runs of items in a chapter, each with the short line above it."""
    category = None if whole and _LIST.search(chapter.title) else _NUMBER.sub("", chapter.title)
    items: list[Item] = []
    for item in _join_rows(chapter.blocks):
        block = item.block
        if _is_item(item.words, block, year, whole=whole):
            items.append(item)
            continue
        if items:
            yield Listing(category, tuple(items))
            items = []
        if _is_category(block):
            category = block.text.rstrip(" :")
    if items:
        yield Listing(category, tuple(items))


def _join_rows(blocks: Sequence[Block]) -> Iterator[Item]:
    """The blocks, with the cells of a table's row as one item."""
    item: Item | None = None
    for block in blocks:
        joined = _join_cell(item, block) if item else None
        if item and joined is None:
            yield item
        item = joined or Item(block.text, block)
    if item:
        yield item


def _join_cell(item: Item, block: Block) -> Item | None:
    """The item with one more cell of its row, if the cell's words follow on the page."""
    last = item.block
    if last.cell is None or block.cell is None or (last.cell.table, last.cell.row) != (block.cell.table, block.cell.row):
        return None
    end, start = last.pieces[-1], block.pieces[0]
    if end.page != start.page or end.offset + end.length + 1 != start.offset or len(block.pieces) > 1:
        return None
    piece = replace(end, length=end.length + 1 + start.length)
    joined = replace(last, text=f"{last.text} {block.text}", pieces=(*last.pieces[:-1], piece))
    return Item(f"{item.words}\n{block.text}", joined)


def _is_item(words: str, block: Block, year: int | None, *, whole: bool) -> bool:
    """A list item, a table's row, or a dated line that lost its bullet."""
    if len(words) > ITEM_LENGTH:
        return False
    if block.marker is not None or block.cell is not None:
        return True
    if whole and tells_seat(words):
        return True
    date = find_last_date(words, year)
    return date is not None and (whole or date.begin == 0) and words[: date.begin] + words[date.stop :] != ""


def _is_category(block: Block) -> bool:
    """A short line over a list; one with a colon after a sentence only leads over to it."""
    text = block.text
    if block.marker is not None or block.cell is not None or len(text) > HEAD_LENGTH or text.endswith((".", ",", ";")):
        return False
    return text[:1].isupper() and (not text.endswith(":") or len(text.split()) <= CATEGORY_WORDS)


def _is_dated(listing: Listing, year: int | None) -> bool:
    dated = sum(find_last_date(item.words, year) is not None for item in listing.items)
    return dated >= max(DATED, DATED_SHARE * len(listing.items))


def _read_listing(listing: Listing, year: int | None, *, whole: bool) -> Iterator[Activity]:
    for item in listing.items:
        happening = read_happening(item.words, year)
        # Between dated items an undated one may be anything; in a list of activities it is one.
        if happening is None or (happening.date is None and not whole) or _OWN_MEETING.match(happening.title):
            continue
        yield _make_activity(listing.category, item.block, happening, 0, len(item.block.text))


def _make_activity(category: str | None, block: Block, happening: Happening, start: int, end: int) -> Activity:
    date = happening.date
    at = block.span(start, end)
    return Activity(
        category=category,
        title=happening.title,
        date=date.start if date else None,
        date_end=date.end if date else None,
        date_precision=_read_precision(date),
        place=happening.place,
        partners=happening.partners,
        outlet=happening.outlet,
        participants=happening.participants,
        references=tuple(reference for reference in find_references(block) if reference.at.quote in at.quote),
        at=at,
    )


def _read_precision(date: FoundDate | None) -> DatePrecision:
    return date.precision if date else DatePrecision.NONE
