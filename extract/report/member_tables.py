"""Who sits on the council by a table: its columns are known by their heads, else by what stands in them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from radsminne.corpus.records import Role
from radsminne.extract.report.seats import Seat, read_role, read_seats
from radsminne.extract.report.tenure import read_period
from radsminne.extract.text.lines import Block
from radsminne.extract.text.table_rows import Row, make_rows
from radsminne.extract.words.reports import COLUMNS, NOT_PEOPLE

# A column without a head holds names, roles or terms if this part of its cells does.
_SHARE = 0.6

_COLUMNS = {name: re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE) for name, pattern in COLUMNS.items()}
_NOT_PEOPLE = re.compile(NOT_PEOPLE, re.IGNORECASE)


def read_member_table(cells: Sequence[Block], year: int | None, *, listed: bool) -> Iterator[tuple[Seat, Block]]:
    """The people in a table, each with the cell of the name; `listed` is whether a list of members is due here."""
    rows = make_rows(cells, apart=True)
    if not rows:
        return
    columns = _read_head(rows[0])
    if "name" in columns and len(rows) > 1:
        if listed or "role" in columns:
            yield from (found for row in rows[1:] for found in _read_row(row, columns, year))
    elif listed and not any(_NOT_PEOPLE.match(block.text) for block in rows[0].values()):
        columns = _find_columns(rows, year)
        if "name" in columns:
            yield from (found for row in rows for found in _read_row(row, columns, year))
        else:
            yield from ((seat, block) for row in rows for block in row.values() for seat in read_seats(block.text, year))


def _read_head(head: Row) -> dict[str, int]:
    """Which column holds what, by the words in its head; of two the first counts."""
    return {name: column for column, block in sorted(head.items(), reverse=True) for name in _COLUMNS if _COLUMNS[name].match(block.text)}


def _find_columns(rows: Sequence[Row], year: int | None) -> dict[str, int]:
    """Which column holds what, by what stands in it: a name in one and a role or a place in the others."""
    columns: dict[str, int] = {}
    for column in sorted({column for row in rows for column in row}):
        texts = [row[column].text for row in rows if column in row]
        sorts = {
            "role": sum(read_role(text) is not None and not read_seats(text, year) for text in texts),
            "name": sum(bool(read_seats(text, year)) for text in texts),
            "period": sum(read_period(text, year) is not None for text in texts),
        }
        sort = next((name for name, count in sorts.items() if count >= _SHARE * len(texts)), "affiliation")
        # A second column of names: this is a list of names in columns.
        if sort == "name" and "name" in columns:
            return {}
        columns.setdefault(sort, column)
    return columns if len(columns) > 1 else {}


def _read_row(row: Row, columns: Mapping[str, int], year: int | None) -> Iterator[tuple[Seat, Block]]:
    block = row.get(columns["name"])
    seats = read_seats(block.text, year) if block else []
    if block is None or not seats:
        return
    seat = seats[0]
    if "role" in columns and (cell := row.get(columns["role"])):
        seat = replace(seat, role=read_role(cell.text) or seat.role)
    if "affiliation" in columns and not seat.parts and (cell := row.get(columns["affiliation"])):
        seat = replace(seat, parts=(cell.text,))
    if "period" in columns and (cell := row.get(columns["period"])):
        seat = replace(seat, period=read_period(cell.text, year) or seat.period)
    yield seat, block
    yield from ((other, block) for other in seats[1:])
    vara = row.get(columns.get("deputy", -1))
    if vara and (deputies := read_seats(vara.text, year)):
        yield replace(deputies[0], role=Role.DEPUTY, deputy_for=seat.name, period=deputies[0].period or seat.period), vara
