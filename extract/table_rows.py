"""A table's cells by rows and columns."""

from collections.abc import Mapping, Sequence

from extract.lines import Block

Row = Mapping[int, Block]
"""A table's row: its filled cells by their columns."""


def make_rows(cells: Sequence[Block]) -> list[Row]:
    """The rows of a table from top to bottom; of two blocks in one cell the first counts."""
    rows: dict[int, dict[int, Block]] = {}
    for block in cells:
        if block.cell is not None:
            rows.setdefault(block.cell.row, {}).setdefault(block.cell.column, block)
    return [rows[number] for number in sorted(rows)]
