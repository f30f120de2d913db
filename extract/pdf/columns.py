"""Columns of running text: the gutter between two, and the order in which they are read."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from statistics import median

from radsminne.extract.pdf.words import Row, Word, first_spaced

# Weighed on 108 papers, of which eleven have 31 pages in columns: how many are read otherwise with the number moved.
_CROSSING = 0.01
"""Share of words that may cross a gutter: titles and pictures' captions do. At 0.005 the same, at 0.02 three."""
_LEAST_ROWS = 8
"""Rows on each side before a page can tell a gutter by itself. From 10 to 20 the same, at 6 one, at 4 two, at 1 four."""
_LEFT_FILL, _RIGHT_FILL = 0.6, 0.45
"""How much of the column's width the usual row fills on each side: labels beside a list fill less.

On the left the same from 0.45, at 0.7 two, without it five; on the right the same without it,
which is for lists of names that no paper has so.
"""
_MIDDLE = (0.35, 0.65)
"""Parts of the width between which a gutter is looked for. From 0.26 the same, at 0.1 three, at 0.44 one; to 0.55 and 0.81 the same."""
_GUTTER = 0.8
"""The least width of a gutter between two words of a row, in type sizes: a space is a quarter.

At 0.6 the same, at 1 one, at 0.4 and 1.5 two.
"""


def find_gutter(rows: Sequence[Row], width: float) -> float | None:
    """Return the middle of the gutter between two columns of running text; None for one column."""
    words = [word for row in rows for word in row.words]
    if len(rows) < _LEAST_ROWS:
        return None
    places = range(round(width * _MIDDLE[0]), round(width * _MIDDLE[1]))
    begun, ended = sorted(word.x0 for word in words), sorted(word.x1 for word in words)
    crossing = {x: bisect_left(begun, x) - bisect_right(ended, x) for x in places}
    least = min(crossing.values(), default=0)
    best = [x for x in places if crossing[x] == least] if least <= _CROSSING * len(words) else []
    gutter = median(_longest_run(best)) if best else None
    return gutter if gutter is not None and _has_columns(rows, gutter) else None


def _longest_run(places: Sequence[int]) -> list[int]:
    """Return the longest stretch of points without a break."""
    runs: list[list[int]] = [[]]
    for place in places:
        if runs[-1] and place - runs[-1][-1] > 1:
            runs.append([])
        runs[-1].append(place)
    return max(runs, key=len)


def _has_columns(rows: Sequence[Row], gutter: float) -> bool:
    """Tell whether running text stands on both sides of a gutter."""
    sides = [_split_at_gutter(row, gutter) for row in rows]
    left = [side[0] for side in sides if side is not None and side[0] is not None]
    right = [side[1] for side in sides if side is not None and side[1] is not None]
    if len(left) < _LEAST_ROWS or len(right) < _LEAST_ROWS:
        return False
    return _fills(left, gutter) > _LEFT_FILL and _fills(right, max(row.x1 for row in right)) > _RIGHT_FILL


def _fills(rows: Sequence[Row], end: float) -> float:
    """Return the share of a column's width that its usual row fills."""
    start = min(row.x0 for row in rows)
    return median((row.x1 - row.x0) / ((end - start) or 1) for row in rows)


def _split_at_gutter(row: Row, gutter: float) -> tuple[Row | None, Row | None] | None:
    """Return the parts of a row left and right of a gutter; None where the row runs across it."""
    left = [word for word in row.words if word.x1 <= gutter]
    right = [word for word in row.words if word.x0 >= gutter]
    if len(left) + len(right) < len(row.words):
        return None
    if left and right and right[0].x0 - left[-1].x1 < _GUTTER * row.size:
        return None
    return _make_row(left), _make_row(right)


def _make_row(words: Sequence[Word]) -> Row | None:
    """Return a row of words, if there are any."""
    return Row(first_spaced(words)) if words else None


def read_in_columns(rows: Sequence[Row], gutter: float | None) -> Iterator[tuple[int, int, list[Row]]]:
    """Yield rows in the order in which they are read, with column index and how many columns there are.

    Rows that run across the gutter part the page in bands, each read column by column.
    """
    if gutter is None:
        yield 0, 1, list(rows)
        return
    columns: tuple[list[Row], list[Row]] = ([], [])
    across: list[Row] = []
    for row in rows:
        sides = _split_at_gutter(row, gutter)
        if sides is None:
            yield from ((index, 2, column) for index, column in enumerate(columns) if column)
            columns = ([], [])
            across.append(row)
            continue
        if across:
            yield 0, 1, across
            across = []
        for column, side in zip(columns, sides, strict=True):
            if side is not None:
                column.append(side)
    if across:
        yield 0, 1, across
    yield from ((index, 2, column) for index, column in enumerate(columns) if column)
