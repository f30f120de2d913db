"""What happened, by a table: its columns are known by their heads."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from radsminne.extract.report.activities.items import ActivityItem, read_activity_item
from radsminne.extract.report.reporting_period import ReportingPeriod
from radsminne.extract.text.column_heads import find_columns
from radsminne.extract.text.lines import Block
from radsminne.extract.text.table_rows import Row, make_rows
from radsminne.extract.words.tables import EVENT_COLUMNS, Column

_PAGE_LINE = 40
"""Letters of a line between two parts of a table that is a page's foot; a longer one ends the table. No real report has one."""


@dataclass(frozen=True, slots=True)
class _Event:
    """A row of a table of events, with the cells that it stands in."""

    activity: ActivityItem
    cells: tuple[Block, ...]


def _read_head(row: Row) -> dict[Column, int]:
    """Return which column holds what; nothing where this is no head of a table of events.

    A table may have several that tell of what happened.
    """
    columns = find_columns({column: block.text for column, block in row.items()}, EVENT_COLUMNS)
    return columns if {Column.DATE, Column.WHAT} <= columns.keys() else {}


_Table = tuple[list[Row], dict[Column, int]]
"""The rows under a head, and which column holds what."""


def split_event_tables(blocks: Sequence[Block]) -> tuple[list[_Table], tuple[Block, ...]]:
    """Return the tables of events among a chapter's blocks, and all other blocks.

    A table that goes on over the page keeps its head.
    """
    tables: list[_Table] = []
    rest: list[Block] = []
    head: dict[Column, int] = {}
    for number, run in groupby(blocks, key=lambda block: block.cell.table if block.cell else None):
        cells = list(run)
        rows = make_rows(cells)
        own = _read_head(rows[0]) if rows else {}
        if number is None or not (own or head):
            rest.extend(cells)
            head = {} if any(len(block.text) > _PAGE_LINE for block in cells) else head
            continue
        head = own or head
        tables.append((rows[1:] if own else rows, head))
    return tables, tuple(rest)


def read_event_table(rows: Sequence[Row], columns: Mapping[Column, int], reporting_period: ReportingPeriod) -> Iterator[_Event]:
    """Yield the events of a table's rows."""
    for row in rows:
        cells = {kind: row[column] for kind, column in columns.items() if column in row}
        what, when = cells.get(Column.WHAT), cells.get(Column.DATE)
        activity = read_activity_item(what.text, reporting_period) if what else None
        if what is None or activity is None:
            continue
        day = next(iter(reporting_period.find_dates(when.text)), None) or reporting_period.find_month(when.text) if when else None
        place, outlet = cells.get(Column.PLACE), cells.get(Column.OUTLET)
        yield _Event(
            ActivityItem(
                what.text.strip(" .") if day else activity.title,
                day or activity.date,
                place.text if place else activity.place,
                activity.partners,
                outlet.text if outlet else activity.outlet,
                activity.participants,
            ),
            tuple(row[column] for column in sorted(row)),
        )
