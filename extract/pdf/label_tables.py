"""Tables without lines: a list set beside its label.

"Til stede:   Kari Nordmann", with names below each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from radsminne.extract.pdf.words import APART, NEAR, TOUCH, Row, Word, first_spaced

_WIDE = 1.2
"""Gap, in type sizes, between a label and the list beside it: a space is a quarter, justified text seldom has one.

Of 108 papers the same are read at 0.9, one otherwise at 1.5, three at 0.
"""
_LEAST_ROWS = 3
"""Rows that begin at the same place before they are a list beside a label.

Of 108 papers the same are read at 4, two otherwise at 2, four at 1.
"""


@dataclass(slots=True)
class LabelRow:
    """A label, and the rows of the list beside it."""

    label: list[Row] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


def read_label_table(rows: Sequence[Row], start: int) -> tuple[list[LabelRow], int]:
    """Return the table that begins at a row, if one does, and where it ends."""
    begins = _find_second_column(rows[start])
    if begins is None:
        return [], start
    table: list[LabelRow] = []
    count, end = 0, start
    for row in rows[start:]:
        sides = _split_row(row, begins)
        far = end > start and row.y - rows[end - 1].y > APART * row.size
        if sides is None or (far and not sides[0]) or (sides[0] and not _is_label(sides[0], table)):
            break
        _add_row(table, *sides)
        count += bool(sides[1])
        end += 1
    return (table, end) if count >= _LEAST_ROWS else ([], start)


def _find_second_column(row: Row) -> float | None:
    """Return where the list beside a label begins: after a bold label, or a colon, and a wide gap."""
    for last, word in zip(row.words, row.words[1:], strict=False):
        if word.x0 - last.x1 > _WIDE * word.size:
            labelled = last.text.endswith(":") or (row.words[0].bold and last.bold and not word.bold)
            return word.x0 if labelled else None
    return None


def _split_row(row: Row, begins: float) -> tuple[tuple[Word, ...], tuple[Word, ...]] | None:
    """Return the words of a row before and after the place where the list begins.

    It is None where they do not part there.
    """
    left = [word for word in row.words if word.x0 < begins - TOUCH]
    right = [word for word in row.words if word.x0 >= begins - TOUCH]
    if any(word.x1 > begins for word in left) or (left and begins - left[-1].x1 < _WIDE * row.size / 2 and not right):
        return None
    if right and abs(right[0].x0 - begins) > TOUCH:
        return None
    return first_spaced(left) if left else (), first_spaced(right) if right else ()


def _is_label(words: Sequence[Word], table: Sequence[LabelRow]) -> bool:
    """Tell whether words on the left are a label like those before: bold where they are."""
    return not table or not table[0].label or words[0].bold == table[0].label[0].words[0].bold


def _add_row(table: list[LabelRow], left: tuple[Word, ...], right: tuple[Word, ...]) -> None:
    """Add a row; its label goes on with the one above where that one is not done."""
    if left:
        row = Row(left)
        if not table or not _goes_on(table[-1], row):
            table.append(LabelRow())
        table[-1].label.append(row)
    if right:
        table[-1].rows.append(Row(right))


def _goes_on(last: LabelRow, row: Row) -> bool:
    """Tell whether a label is broken over rows.

    The rows touch, and the first part has no colon though the labels have them.
    """
    before = last.label[-1]
    near = row.y - before.y < NEAR * row.size
    return near and not before.text.endswith(":") and (row.text.endswith(":") or row.text[0].islower() or before.text.endswith("-"))
