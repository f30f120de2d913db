"""A table's cells by rows and columns."""

from collections.abc import Mapping, Sequence

from radsminne.extract.text.lines import Block

Row = Mapping[int, Block]
"""A table's row: its filled cells by their columns."""


def make_rows(cells: Sequence[Block], *, apart: bool = False) -> list[Row]:
    """Return the rows of a table from top to bottom.

    A row whose cells hold several blocks each is as many rows. Where one cell alone does, its first block counts; `apart` makes rows of
    the others too, without the cells beside them.
    """
    rows: dict[int, dict[int, list[Block]]] = {}
    for block in cells:
        if block.cell is not None:
            rows.setdefault(block.cell.row, {}).setdefault(block.cell.column, []).append(block)
    return [row for number in sorted(rows) for row in _split_row(rows[number], apart=apart)]


def _split_row(row: Mapping[int, Sequence[Block]], *, apart: bool) -> list[Row]:
    counts = sorted((len(blocks) for blocks in row.values()), reverse=True)
    several = counts[0] if apart or counts[:1] == counts[1:2] else 1
    return [{column: blocks[at] for column, blocks in row.items() if at < len(blocks)} for at in range(several)]
