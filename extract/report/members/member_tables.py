"""Who sits on the council by a table.

Its columns are known by their heads, else by what stands in them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from radsminne.corpus.records import Role
from radsminne.extract.report.members.member_lines import ListedMember, read_member_line, read_role
from radsminne.extract.report.members.terms import read_term
from radsminne.extract.text.column_heads import find_columns
from radsminne.extract.text.lines import Block
from radsminne.extract.text.table_rows import Row, make_rows
from radsminne.extract.words.reports import NOT_PEOPLE
from radsminne.extract.words.tables import Column

_NOT_PEOPLE = re.compile(NOT_PEOPLE, re.IGNORECASE)


def read_member_table(cells: Sequence[Block], year: int | None, *, listed: bool) -> Iterator[tuple[ListedMember, Block]]:
    """Yield the people in a table, each with the cell of the name.

    `listed` is whether a list of members is due here.
    """
    rows = make_rows(cells, apart=True)
    if not rows:
        return
    columns = find_columns({column: block.text for column, block in rows[0].items()})
    if Column.NAME in columns and len(rows) > 1:
        if listed or Column.ROLE in columns:
            yield from (found for row in rows[1:] for found in _read_row(row, columns, year))
    elif listed and not any(_NOT_PEOPLE.match(block.text) for block in rows[0].values()):
        columns = _guess_columns(rows, year)
        if Column.NAME in columns:
            yield from (found for row in rows for found in _read_row(row, columns, year))
        else:
            yield from ((member, block) for row in rows for block in row.values() for member in read_member_line(block.text, year))


def _guess_columns(rows: Sequence[Row], year: int | None) -> dict[Column, int]:
    """Tell which column holds what by what stands in it: a name in one, a role or a place in the others.

    Most of its cells say so: the 48 real reports and fixtures are read the same where three in ten do, or all.
    """
    columns: dict[Column, int] = {}
    for column in sorted({column for row in rows for column in row}):
        texts = [row[column].text for row in rows if column in row]
        sorts = {
            Column.ROLE: sum(read_role(text) is not None and not read_member_line(text, year) for text in texts),
            Column.NAME: sum(bool(read_member_line(text, year)) for text in texts),
            Column.PERIOD: sum(read_term(text, year) is not None for text in texts),
        }
        sort = next((name for name, count in sorts.items() if count * 2 > len(texts)), Column.AFFILIATION)
        # A second column of names: this is a list of names in columns.
        if sort == Column.NAME and Column.NAME in columns:
            return {}
        columns.setdefault(sort, column)
    return columns if len(columns) > 1 else {}


def _read_row(row: Row, columns: Mapping[Column, int], year: int | None) -> Iterator[tuple[ListedMember, Block]]:
    block = row.get(columns[Column.NAME])
    members = read_member_line(block.text, year) if block else []
    if block is None or not members:
        return
    member = members[0]
    if Column.ROLE in columns and (cell := row.get(columns[Column.ROLE])):
        member = replace(member, role=read_role(cell.text) or member.role)
    if Column.AFFILIATION in columns and not member.parts and (cell := row.get(columns[Column.AFFILIATION])):
        member = replace(member, parts=(cell.text,))
    if Column.PERIOD in columns and (cell := row.get(columns[Column.PERIOD])):
        member = replace(member, period=read_term(cell.text, year) or member.period)
    if Column.DEPUTY_FOR in columns and (cell := row.get(columns[Column.DEPUTY_FOR])) and (others := read_member_line(cell.text, year)):
        member = replace(member, role=Role.DEPUTY, deputy_for=others[0].name)
    yield member, block
    yield from ((other, block) for other in members[1:])
    vara = row.get(columns.get(Column.DEPUTY, -1))
    if vara and (deputies := read_member_line(vara.text, year)):
        yield replace(deputies[0], role=Role.DEPUTY, deputy_for=member.name, period=deputies[0].period or member.period), vara
