"""Tables without lines: rows whose gaps stand below each other.

"Kari Nordmann    Storvik kommune    leder".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from statistics import median

from radsminne.extract.pdf.label_tables import LabelRow, read_label_table
from radsminne.extract.pdf.words import Row, Word, first_spaced
from radsminne.extract.text.marks import split_marker

# Lengths are parts of the type size. A space is a quarter, in a font of one width 0.6; a table's cells have 0.5 on either side.
# Weighed on 108 papers: how many are read otherwise with the number moved.
_WIDE = 1.0
"""Gap between two cells in most rows. At 0.75, 1.25 and 1.5 one is read otherwise."""
_NARROW = 0.7
"""Gap between two cells in the row with the longest. From 0.55 to 1 the same, at 0.3 two, at 0.1 five."""
_ALIGNED = 0.4
"""Difference of the places where the cells of a column begin or end: on a scan letters begin a little before or after.

From 0.1 to 0.5 the same, at 2 one.
"""
_LEAST_ROWS = 3
"""With several cells before rows are a table. At 4 one, at 2 five, at 1 twelve."""
_ALIGNED_SHARE = 0.7
"""Part of a column's cells that begin or end below each other. At 0.5 two are read otherwise, at 0.85 one."""

_NUMBER = re.compile(
    r"(?:(?:sak|pkt|punkt|nr|ps|rs|fs)\b\.?\s*)?(?:nr\.?\s*)?(?:\d{1,4}(?:[/.-]\d{1,4})?[.):]?|\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?)",
    re.IGNORECASE,
)
"""The number of a case or an item, or the time of day: what stands beside it is its line, not another cell."""


@dataclass(frozen=True, slots=True)
class TableCell:
    """A filled cell of a table without lines, with the end of its column where that is known."""

    row: int
    column: int
    rows: tuple[Row, ...]
    edge: float | None = None


_Gap = tuple[float, float]
"""White space from left to right."""
_Cells = Mapping[int, Row]
"""A row's filled cells by their columns."""


def find_tables(rows: Sequence[Row]) -> Iterator[Row | list[TableCell]]:
    """Yield the same rows, with those that make up tables put together."""
    start = 0
    while start < len(rows):
        table, end, columns = _read_aligned_table(rows, start)
        if columns <= 2:
            labels, after = read_label_table(rows, start)
            if labels:
                table, end = list(_place_labels(labels)), after
        if not table:
            yield rows[start]
            start += 1
            continue
        yield table
        start = end


def _place_labels(table: Sequence[LabelRow]) -> Iterator[TableCell]:
    """Yield the cells of lists beside their labels."""
    for number, part in enumerate(table):
        yield TableCell(number, 0, tuple(part.label), max(one.x1 for one in part.label))
        if part.rows:
            yield TableCell(number, 1, tuple(part.rows))


def _read_aligned_table(rows: Sequence[Row], start: int) -> tuple[list[TableCell], int, int]:
    """Return the table that begins at a row, if one does, the row after it, and how many columns it has."""
    run = _take_run(rows, start)
    gaps = _find_columns(run) if len(run) >= _LEAST_ROWS else []
    split = [_split_row(row, gaps) for row in run] if gaps else []
    length = _find_end(split) if split else 0
    split = split[:length]
    if sum(len(cells) > 1 for cells in split) < _LEAST_ROWS or not _is_table(split, len(gaps)):
        return [], start, 0
    return list(_place_cells(split)), start + length, len(gaps) + 1


# --- rows that stand together -------------------------------------------------------------------------------------------


def _take_run(rows: Sequence[Row], start: int) -> list[Row]:
    """Return the rows from one on that leave the same space free."""
    gaps = _find_wide_gaps(rows[start])
    run = [rows[start]] if gaps else []
    for number in range(start + 1, len(rows) if gaps else 0):
        row = rows[number]
        narrowed = _narrow_gaps(gaps, row)
        if not narrowed or (len(narrowed) < len(gaps) and not _find_wide_gaps(row)):
            break
        gaps = narrowed
        run.append(row)
    return run


def _find_wide_gaps(row: Row) -> list[_Gap]:
    """Return the white space between words of a row that may part cells."""
    return [(last.x1, word.x0) for last, word in pairwise(row.words) if word.x0 - last.x1 >= _WIDE * word.size]


def _find_gaps(row: Row) -> list[_Gap]:
    """Return the white space between the words of a row."""
    return [(last.x1, word.x0) for last, word in pairwise(row.words) if word.x0 > last.x1]


def _narrow_gaps(gaps: Sequence[_Gap], row: Row) -> list[_Gap]:
    """Return what a row leaves free of gaps, where that is wide enough."""
    free = [(-inf, row.x0), *_find_gaps(row), (row.x1, inf)]
    least = _NARROW * row.words[0].size
    both = [(max(gap[0], space[0]), min(gap[1], space[1])) for gap in gaps for space in free]
    return [gap for gap in both if gap[1] - gap[0] >= least]


def _find_end(split: Sequence[_Cells]) -> int:
    """Count the rows that are the table's: up to the last one with several cells, or to a heading in it."""
    length = max((number + 1 for number, cells in enumerate(split) if len(cells) > 1), default=0)
    headed = _is_bold(split[0])
    for number in range(1, length):
        cells = split[number]
        if set(cells) == {0} and _is_bold(cells) and not headed:
            length = number
            break
    return length


def _is_bold(cells: _Cells) -> bool:
    """Tell whether a row is bold in all its cells."""
    return all(word.bold for row in cells.values() for word in row.words)


# --- columns ------------------------------------------------------------------------------------------------------------


def _find_columns(run: Sequence[Row]) -> list[_Gap]:
    """Return the gaps between the columns of rows.

    They are free in all rows, and on one side the cells begin or end at one place.
    """
    size = median(row.size for row in run)
    gaps = [(min(row.x0 for row in run), max(row.x1 for row in run))]
    for row in run:
        gaps = _narrow_gaps(gaps, row) if _find_wide_gaps(row) else gaps
    gaps = [gap for gap in gaps if any(row.x1 <= gap[0] + 1 or row.x0 < gap[0] for row in run)]
    for _ in range(2):
        gaps = [gap for number, gap in enumerate(gaps) if _is_gutter(run, gaps, number, size)]
    return gaps


def _is_gutter(run: Sequence[Row], gaps: Sequence[_Gap], number: int, size: float) -> bool:
    """Tell whether cells to the right of a gap are a column's, and mostly far from what is on their left."""
    split = [_split_row(row, gaps) for row in run]
    right = [cells[number + 1] for cells in split if number + 1 in cells]
    beside = [
        (cells[max(left)], cells[number + 1]) for cells in split if number + 1 in cells and (left := [c for c in cells if c <= number])
    ]
    if not beside:
        return False
    wide = sum(after.x0 - before.x1 >= _WIDE * size for before, after in beside)
    places = [row.x0 for row in right], [row.x1 for row in right], [(row.x0 + row.x1) / 2 for row in right]
    share = max(_count_alike(place, _ALIGNED * size) for place in places) / len(right)
    return wide >= len(beside) / 2 and (share >= _ALIGNED_SHARE or len(right) == 1)


def _count_alike(places: Sequence[float], tolerance: float) -> int:
    """Return how many places are near one of them."""
    return max(sum(abs(other - place) <= tolerance for other in places) for place in places)


def _split_row(row: Row, gaps: Sequence[_Gap]) -> dict[int, Row]:
    """Return the cells of a row: its words by the gaps that they stand between."""
    cells: dict[int, list[Word]] = {}
    for word in row.words:
        cells.setdefault(sum(word.x0 >= gap[1] - 1 or (word.x0 + word.x1) / 2 > gap[1] for gap in gaps), []).append(word)
    return {column: Row(first_spaced(words)) for column, words in sorted(cells.items())}


# --- what is no table ---------------------------------------------------------------------------------------------------


def _is_table(split: Sequence[_Cells], gaps: int) -> bool:
    """Tell whether cells are a table's: numbered lines, and contents with their pages, are none."""
    first = [cells[0] for cells in split if 0 in cells]
    last = [cells[gaps] for cells in split if gaps in cells]
    if not first or sum(_is_number(row) for row in first) > len(first) / 2:
        return False
    return gaps > 1 or sum(row.text.strip(" .").isdigit() for row in last) <= len(last) / 2


def _is_number(row: Row) -> bool:
    """Tell whether a cell holds a number or a list's marker alone."""
    return row.words[0].sign or _NUMBER.fullmatch(row.text.strip()) is not None or split_marker(f"{row.text} x")[1] == "x"


# --- rows of lines to rows of cells -------------------------------------------------------------------------------------


def _place_cells(split: Sequence[_Cells]) -> Iterator[TableCell]:
    """Yield the cells of a table; a row without a first cell goes on with the one above it."""
    columns = sorted({column for cells in split for column in cells})
    edges = {column: max(cells[column].x1 for cells in split if column in cells) for column in columns}
    joined: list[dict[int, list[Row]]] = []
    for cells in split:
        if joined and 0 not in cells:
            for column, row in cells.items():
                joined[-1].setdefault(column, []).append(row)
        else:
            joined.append({column: [row] for column, row in cells.items()})
    for number, lines in enumerate(joined):
        for column, parts in sorted(lines.items()):
            yield TableCell(number, column, tuple(parts), edges[column])
