"""The rows of printed pages become lines, in reading order, each with its role.

They are measured against their column.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from radsminne.corpus.records import TextSource
from radsminne.extract.headings.leaders import LEADERS, mark_contents
from radsminne.extract.pdf.columns import find_gutter
from radsminne.extract.pdf.furniture import drop_furniture
from radsminne.extract.pdf.layout import Column, PrintedPage, Region, TableCount, read_regions
from radsminne.extract.pdf.packing import PackedPages
from radsminne.extract.pdf.words import APART, Area, Row, Word
from radsminne.extract.text.blocks import PARTING_GAP, continues
from radsminne.extract.text.lines import Line, LineRole
from radsminne.extract.text.marks import Run, clean_words, measure_bold, split_marker

# Weighed on 108 papers, 32 of them with labels: how many are read otherwise with the number moved.
_USUAL_LEADING = 1.22
"""Distance of base lines, in type sizes, where a document is too short to show its own: as printers set it. At 1 and 1.5 two."""
_INSIDE_SENTENCE = 3
"""A row that goes on with a sentence tells so many times what others do how far lines are apart. At 2 and 5 the same, at 1 one."""
_NEAR_EDGE = 0.03
"""Rows ending within this part of the width before the longest end where it does. At 0.02 and 0.04 one, at 0 nine."""
_FULL_ROWS = 5
"""So many of them tell where the column ends. At 4 the same, at 3 and 6 one, at 1 four, at 10 five."""
_LONG = 0.6
"""Part of the longest row that they must fill: names below each other end near each other too.

At 0.45 and 0.8 the same; without it two, of which one loses its names.
"""
_WIDE = 2.0
"""Gap, in type sizes, before a number at a row's end that stands for the dots of a table of contents.

At 1.5 the same, at 1, 2.5 and 4 one; without it five.
"""
_CAPTION_GAP = 2.5
"""Distance, in type sizes, of a caption's base line from its picture. From 1.5 to 3 the same, at 5 one; without it four."""
_SET_APART = 1.0
"""White space before a table or a box, in line heights: more than paragraphs have, so that nothing is joined with it."""
_CAPTION = re.compile(r"(?:figur|tabell|bilde|foto|figure|table|photo)\s*\d*\s*[:.]", re.IGNORECASE)
UNREADABLE_SIGN = re.compile(r"\(cid:\d+\)")


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is usual in a document.

    That is the distance of lines, the size of its text, and where each column begins and ends.
    """

    leading: float
    size: float
    lefts: Mapping[Column, float]
    edges: Mapping[Column, float]


@dataclass(frozen=True, slots=True)
class _Printed:
    """A line and where it stands."""

    line: Line
    y: float
    x0: float
    column: Column


def make_lines(pages: PackedPages) -> tuple[Line, ...]:
    """Return the lines of all pages, in reading order, after those of running heads."""
    heads, pages = drop_furniture(pages)
    gutters = _find_gutters(pages)
    measures = _take_measures(pages, gutters)
    lines = [Line(clean_words(head), page=1, role=LineRole.FURNITURE, source=TextSource.LAYOUT) for head in heads]
    for page, groups in _lay_out(pages, gutters):
        lines.extend(mark_contents([printed.line for printed in _print_page(page, groups, measures)]))
    return tuple(lines)


def _lay_out(pages: PackedPages, gutters: Mapping[int, float]) -> Iterator[tuple[PrintedPage, list[list[Region]]]]:
    """Yield each page with its regions."""
    tables = TableCount()
    for page in pages:
        yield page, read_regions(page, gutters.get(page.number), tables)


def _find_gutters(pages: PackedPages) -> dict[int, float]:
    """Return the gutters of the pages in two columns.

    A page with too few rows to tell takes the document's usual gutter, if no word crosses it.
    """
    found = {page.number: gutter for page in pages if (gutter := find_gutter(page.rows, page.width)) is not None}
    if len(found) > 1 or (found and len(pages) == len(found) + 1):
        usual = median(found.values())
        for page in pages:
            if page.number not in found and page.rows and _is_free(page.rows, usual):
                found[page.number] = usual
    return found


def _is_free(rows: Sequence[Row], gutter: float) -> bool:
    """Tell whether rows begin to the right of a gutter, and no word crosses it."""
    across = any(word.x0 < gutter < word.x1 for row in rows for word in row.words)
    return not across and any(row.x0 > gutter for row in rows)


def _take_measures(pages: PackedPages, gutters: Mapping[int, float]) -> _Measures:
    """Measure a document's running text."""
    sizes: Counter[float] = Counter()
    leadings: Counter[float] = Counter()
    spans: defaultdict[Column, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    width = 0.0
    for page, groups in _lay_out(pages, gutters):
        width = max(width, page.width)
        for region in (region for group in groups for region in group if region.area is None and region.cell is None):
            for row in region.rows:
                sizes[row.size] += len(row.text)
            leadings.update(_find_leadings(region.rows))
            begins, ends = spans[region.column]
            begins.extend(row.x0 for row in region.rows)
            ends.extend(row.x1 for row in region.rows)
    lefts = {column: min(begins) for column, (begins, _) in spans.items()}
    edges = {column: _find_edge(ends, lefts[column], column, width) for column, (_, ends) in spans.items()}
    leading = leadings.most_common(1)[0][0] if leadings else _USUAL_LEADING
    return _Measures(leading, sizes.most_common(1)[0][0] if sizes else 0.0, lefts, edges)


def _find_leadings(rows: Sequence[Row]) -> Counter[float]:
    """Count how far rows of one size are apart, in type sizes: lines inside sentences tell more."""
    leadings: Counter[float] = Counter()
    for last, row in pairwise(rows):
        distance = (row.y - last.y) / row.size
        if last.size == row.size and distance < APART:
            leadings[round(distance, 1)] += 1 if _begins_big(row) else _INSIDE_SENTENCE
    return leadings


def _begins_big(row: Row) -> bool:
    """Tell whether a row begins as a sentence or an item does."""
    return not row.text[:1].islower()


def _find_edge(rights: Sequence[float], left: float, column: Column, width: float) -> float:
    """Return where a column's rows end: at the longest that several others come near.

    A row alone runs over, and shows nothing.

    Without such rows a page is taken to have as much white on the right as on the left.
    """
    ends = sorted((right for right in rights if right < width), reverse=True)
    for number, end in enumerate(ends):
        near = ends[number : number + _FULL_ROWS]
        if len(near) == _FULL_ROWS and near[-1] >= end * (1 - _NEAR_EDGE) and end - left >= _LONG * (ends[0] - left):
            return end
    longest = ends[0] if ends else width
    return longest if column.count > 1 else max(longest, width - left)


def _print_page(page: PrintedPage, groups: Sequence[Sequence[Region]], measures: _Measures) -> list[_Printed]:
    """Return the lines of one page: running text, and where they belong in it, tables and boxes."""
    flowing: list[_Printed] = []
    last: dict[Column, Row] = {}
    for group in groups:
        for region in group:
            if region.area is None:
                flowing.extend(_print_region(region, page, measures, last))
    for group in sorted((group for group in groups if group[0].area is not None), key=_find_top):
        atom = [printed for region in group for printed in _print_region(region, page, measures, {})]
        place = _find_place(flowing, group, page)
        flowing[place:place] = [replace(atom[0], line=replace(atom[0].line, gap=_SET_APART)), *atom[1:]]
    return flowing


def _find_top(group: Sequence[Region]) -> float:
    """Return the upper end of a table or box."""
    return min(region.area.top for region in group if region.area is not None)


def _find_place(lines: Sequence[_Printed], group: Sequence[Region], page: PrintedPage) -> int:
    """Find where among a page's lines a table or box belongs.

    That is before the first line of its column below its top, at a paragraph's end.
    """
    top = _find_top(group)
    right = all(region.area is None or region.area.x0 > page.width / 2 for region in group)
    place = len(lines)
    for number, printed in enumerate(lines):
        beside = printed.column.count == 1 or (printed.column.index == 1) == right
        if beside and printed.y > top:
            place = number
            break
    while 0 < place < len(lines) and continues(lines[place - 1].line, lines[place].line):
        place += 1
    return place


def _print_region(region: Region, page: PrintedPage, measures: _Measures, before: dict[Column, Row]) -> Iterator[_Printed]:
    """Yield the lines of one region.

    `before` holds the row above in each column, for the white space between.
    """
    left = measures.lefts.get(region.column, 0.0) if region.cell is None and region.area is None else 0.0
    beside = region.cell is not None and region.cell.column > 0
    last = None if beside else before.get(region.column)
    role = region.role
    for row in region.rows:
        gap = 0.0 if last is None else max(0.0, round((row.y - last.y) / row.size - measures.leading, 1))
        edge = region.edge or _clear_edge(row, page, measures.edges.get(region.column, page.width))
        if role is not LineRole.BOX:
            captioned = role is LineRole.CAPTION and last is not None and last.size == row.size and gap <= PARTING_GAP
            role = LineRole.CAPTION if captioned or _is_caption(row, page, measures) else LineRole.BODY
        last = row
        line = _make_line(row.words, edge, region.page)
        if line.text:
            line = replace(line, left=line.left - left, gap=gap, cell=region.cell, role=role, source=page.source)
            yield _Printed(line, row.y, row.x0, region.column)
    if last is not None:
        before[region.column] = last


def _clear_edge(row: Row, page: PrintedPage, edge: float) -> float:
    """Return the end of a row's line, before a box or a picture that stands to its right."""
    shapes = [*page.frames, *page.pictures]
    beside = [shape.x0 for shape in shapes if row.x1 <= shape.x0 < edge and shape.top - row.size < row.y < shape.bottom + row.size]
    return min([edge, *beside])


def _is_caption(row: Row, page: PrintedPage, measures: _Measures) -> bool:
    """Tell whether a row begins a caption: in smaller type or italics under a picture, or called so."""
    if _CAPTION.match(row.text):
        return True
    set_apart = row.size < measures.size or all(word.italic for word in row.words)
    return set_apart and any(_is_under(row, picture) for picture in page.pictures)


def _is_under(row: Row, picture: Area) -> bool:
    """Tell whether a row stands right below a picture."""
    return 0 < row.y - picture.bottom < _CAPTION_GAP * row.size and row.x0 < picture.x1 and row.x1 > picture.x0


def _make_line(words: Sequence[Word], edge: float, page: int) -> Line:
    """Make one line of its words, with its list marker set apart."""
    marker, rest = _split_sign(words)
    runs = [Run(f" {word.text}" if word.spaced else word.text, word.bold) for word in rest]
    text = _write_words(rest)
    share, lead = measure_bold(runs)
    first = [word for number, word in enumerate(words) if number == 0 or not any(later.spaced for later in words[1 : number + 1])]
    return Line(
        text if LEADERS.search(text) or "\t" in text else clean_words(text),
        page=page,
        left=words[0].x0,
        right=max(word.x1 for word in words),
        edge=edge,
        first_word=first[-1].x1 - words[0].x0,
        size=Row(tuple(rest)).size,
        bold=share,
        lead=UNREADABLE_SIGN.sub("", lead).strip(),
        marker=marker,
        source=TextSource.LAYOUT,
    )


def _split_sign(words: Sequence[Word]) -> tuple[str | None, Sequence[Word]]:
    """Return a row's list marker, and the words after it.

    A lone sign from a font of signs is a bullet, whatever letter it is.
    """
    if len(words) < 2 or not words[1].spaced:
        return None, words
    first = words[0]
    if len(first.text) == 1 and (first.sign or (first.text == "o" and not words[1].sign and first.x1 + first.size < words[1].x0)):
        return "•", words[1:]
    if UNREADABLE_SIGN.fullmatch(first.text):
        return "•", words[1:]
    marker, _ = split_marker(" ".join(word.text for word in words))
    return (marker, words[1:]) if marker == first.text else (None, words)


def _write_words(words: Sequence[Word]) -> str:
    """Return the text of words; a number set far to the right at the end is parted by a tab."""
    text = "".join((" " if word.spaced and number else "") + word.text for number, word in enumerate(words))
    text = UNREADABLE_SIGN.sub("", text)
    if len(words) > 1 and words[-1].text.isdigit() and words[-1].x0 - words[-2].x1 > _WIDE * words[-1].size and not LEADERS.search(text):
        text = f"{text[: -len(words[-1].text)].rstrip()}\t{words[-1].text}"
    return text
