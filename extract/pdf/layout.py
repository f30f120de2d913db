"""What stands where on a printed page: running text in columns, tables, boxes, pictures."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.records import Problem, TextSource
from radsminne.extract.pdf.borderless_tables import TableCell, find_tables
from radsminne.extract.pdf.columns import read_in_columns
from radsminne.extract.pdf.words import NEAR, TOUCH, Area, Row, Word, regroup
from radsminne.extract.text.lines import BOX_ROWS, Cell, LineRole


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page as it was printed: its rows of words, and the shapes drawn on it."""

    number: int
    width: float
    height: float
    rows: tuple[Row, ...] = ()
    grids: tuple[tuple[tuple[Area | None, ...], ...], ...] = ()
    frames: tuple[Area, ...] = ()
    pictures: tuple[Area, ...] = ()
    problem: Problem | None = None
    source: TextSource = TextSource.LAYOUT


@dataclass(frozen=True, slots=True)
class Column:
    """The column that text stands in: which of how many."""

    index: int = 0
    count: int = 1


@dataclass(frozen=True, slots=True)
class Region:
    """Rows that follow each other: running text in a column, a table's cell, or a box.

    `edge` is known for cells and boxes.
    """

    rows: tuple[Row, ...]
    page: int
    column: Column = Column()
    cell: Cell | None = None
    role: LineRole = LineRole.BODY
    edge: float | None = None
    area: Area | None = None


@dataclass(slots=True)
class TableCount:
    """The tables met so far, through the document."""

    count: int = 0

    def next(self) -> int:
        """Return the number of the next table."""
        self.count += 1
        return self.count - 1


def read_regions(page: PrintedPage, gutter: float | None, tables: TableCount) -> list[list[Region]]:
    """Return a page's regions in groups, in reading order: each group a column's text, a table, or a box.

    Tables and boxes come after the running text of their column; the lines of the column decide where they belong.
    """
    words = [word for row in page.rows for word in row.words]
    atoms: list[list[Region]] = []
    for grid in page.grids:
        words, regions = _take_grid(words, grid, page.number, tables)
        atoms.append(regions)
    for frame in page.frames:
        words, regions = _take_frame(words, _unclip(frame, page), page.number)
        atoms.append(regions)
    flows = [group for group in _read_flows(regroup(words), page, gutter, tables) if group]
    return flows + [atom for atom in atoms if atom]


def _take_grid(words: list[Word], grid: Sequence[Sequence[Area | None]], page: int, tables: TableCount) -> tuple[list[Word], list[Region]]:
    """Return the words that are not in a table, and the table's cells as regions."""
    boxed = _is_box(grid)
    number = -1 if boxed else tables.next()
    regions = []
    for row, areas in enumerate(grid):
        for column, area in enumerate(areas):
            inside = [word for word in words if area is not None and area.holds(word)]
            if area is None or not inside:
                continue
            words = [word for word in words if not area.holds(word)]
            cell = None if boxed else Cell(number, row, column)
            role = LineRole.BOX if boxed else LineRole.BODY
            regions.append(Region(tuple(regroup(inside)), page, cell=cell, role=role, edge=_find_inner_edge(inside, area), area=area))
    return words, regions


def _is_box(grid: Sequence[Sequence[Area | None]]) -> bool:
    """Tell whether a table is a frame around text."""
    return len(grid) <= BOX_ROWS and all(sum(area is not None for area in row) <= 1 for row in grid)


def _find_inner_edge(words: Sequence[Word], area: Area) -> float:
    """Find where lines end at the latest inside a frame.

    That is as far from its right side as they begin from its left.
    """
    space = max(0.0, min(word.x0 for word in words) - area.x0)
    return max(area.x1 - space, *(word.x1 for word in words))


def _unclip(frame: Area, page: PrintedPage) -> Area:
    """Return a box that the page's right side cuts off, with the words that run out of the page with it."""
    if frame.x1 < page.width - TOUCH:
        return frame
    return replace(frame, x1=max([frame.x1, *(row.x1 for row in page.rows)]))


def _take_frame(words: list[Word], frame: Area, page: int) -> tuple[list[Word], list[Region]]:
    """Return the words that are not in a box, and the box as a region.

    Rows that run out of it below belong to it.
    """
    inside = [word for word in words if frame.holds(word)]
    if not inside:
        return words, []
    rest = [word for word in words if not frame.holds(word)]
    spilled = _find_spilled(inside, rest, frame)
    rest = [word for word in rest if word not in spilled]
    rows = tuple(regroup([*inside, *spilled]))
    return rest, [Region(rows, page, role=LineRole.BOX, edge=_find_inner_edge(inside, frame), area=frame)]


def _find_spilled(inside: Sequence[Word], rest: Sequence[Word], frame: Area) -> set[Word]:
    """Return the words of rows below a box that go on with its text.

    They begin where its rows begin and keep to its width.
    """
    rows = regroup(inside)
    left, last = min(row.x0 for row in rows), rows[-1]
    others = regroup(word for word in rest if frame.x0 <= word.x0 and word.x1 <= frame.x1 + 1)
    spilled: set[Word] = set()
    if any(abs(row.x0 - left) <= TOUCH and row.x1 > frame.x1 for row in regroup(rest)):
        return spilled  # the page's own text begins there too
    for row in others:
        if abs(row.x0 - left) <= TOUCH and row.size == last.size and 0 < row.y - last.y < NEAR * row.size:
            spilled.update(row.words)
            last = row
    return spilled


def _read_flows(rows: Sequence[Row], page: PrintedPage, gutter: float | None, tables: TableCount) -> Iterator[list[Region]]:
    """Yield the running text of a page, column by column.

    What stands in columns without lines comes as tables.
    """
    for index, count, column_rows in read_in_columns(rows, gutter):
        column = Column(index, count)
        flow: list[Row] = []
        for part in find_tables(column_rows):
            if isinstance(part, Row):
                flow.append(part)
                continue
            yield [Region(tuple(flow), page.number, column)] if flow else []
            flow = []
            yield list(_make_cells(part, page.number, column, tables.next()))
        yield [Region(tuple(flow), page.number, column)] if flow else []


def _make_cells(table: Iterable[TableCell], page: int, column: Column, number: int) -> Iterator[Region]:
    """Yield the cells of a table without lines."""
    for cell in table:
        yield Region(cell.rows, page, column, Cell(number, cell.row, cell.column), edge=cell.edge)
