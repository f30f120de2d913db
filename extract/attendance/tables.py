"""Attendance tables: a person a row, with columns for where from, in what role, whether there."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import TypeAlias

from radsminne.corpus.records import Presence, Role
from radsminne.extract.attendance.groups import Group, open_group
from radsminne.extract.people.names import is_known_name, is_name, is_organisation
from radsminne.extract.people.offices import find_role, is_role, is_title
from radsminne.extract.people.person import Part, Person, add_part, read_person, split_parts
from radsminne.extract.text.column_heads import read_head, read_heads
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ATTENDANCE_LABELS
from radsminne.extract.words.tables import AWAY_MARKS, NO_MARKS, ROLE_MARKS, THERE_MARKS, YES_MARKS, Column

_Row: TypeAlias = dict[int, list[Stretch]]


@dataclass(frozen=True, slots=True)
class _TablePerson:
    """A person of a table, with the group their row stands in."""

    group: Group
    stretch: Stretch
    person: Person


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """A table that lists people: `length` stretches from its first on, in rows."""

    rows: tuple[_Row, ...]
    length: int


def find_people_tables(head: Sequence[Stretch]) -> dict[int, PeopleTable]:
    """Find the tables with a person a row, by the place of their first stretch.

    A list beside its label is none.
    """
    found = {}
    place = 0
    while place < len(head):
        rows, length = _take_table(head, place)
        if len(rows) > 1 and _is_people_table(rows):
            found[place] = PeopleTable(tuple(rows), length)
        place += max(length, 1)
    return found


def _is_people_table(rows: Sequence[_Row]) -> bool:
    """Return True for rows with a head, or with names in one column."""
    return any(_find_columns(row) for row in rows) or _find_name_column(rows) is not None


def _take_table(head: Sequence[Stretch], place: int) -> tuple[list[_Row], int]:
    """Return the rows of the table that begins at a place, and over how many stretches it goes."""
    rows: dict[int, _Row] = {}
    first = head[place].block.cell
    length = 0
    for stretch in head[place:]:
        cell = stretch.block.cell
        if cell is None or first is None or cell.table != first.table:
            break
        rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(stretch)
        length += 1
    return [rows[number] for number in sorted(rows)], length


# --- what the columns are -------------------------------------------------------------------------------------------------


def _find_columns(row: _Row) -> dict[int, Column] | None:
    """Return what the columns of a table hold, where a row is its head.

    A head names a column of names and another that is known.
    """
    columns = read_heads({number: cell[0].text for number, cell in row.items() if len(cell) == 1})
    others = [kind for kind in columns.values() if kind not in (Column.NAME, Column.ANY)]
    return columns if Column.NAME in columns.values() and (others or len(columns) == len(row)) else None


def _find_name_column(rows: Sequence[_Row]) -> int | None:
    """Return the column with the names in a table without a head.

    Most of its cells begin with a first name, and most of no other column's do.
    """
    bodies = [cells for row in rows if len(cells := _drop_label(row)) > 1]
    known = Counter(column for cells in bodies for column, cell in cells.items() if _names_someone(cell[0].text))
    most = [column for column, count in known.items() if count * 2 > len(bodies)]
    return most[0] if len(most) == 1 else None


def _names_someone(text: str) -> bool:
    return is_known_name(text) and not is_role(text)


def _find_role_column(rows: Sequence[_Row]) -> int | None:
    """Return the first column, where it holds the roles: "Leder | Kari Dal | Xp".

    Every row with more than one cell has a role or the column's head there.
    """
    firsts = [(min(row), row[min(row)][0].text) for row in rows if len(row) > 1]
    roles = sum(is_role(text) for _, text in firsts)
    heads = sum(read_head(text) is not None and not is_role(text) for _, text in firsts)
    is_one = len({column for column, _ in firsts}) == 1
    return firsts[0][0] if is_one and roles > 1 and roles + heads == len(firsts) else None


def _drop_label(row: _Row) -> _Row:
    """Return a row without the label of a list before it: "Til stede | Kari Dal | Xp"."""
    first = min(row)
    label = find_label(row[first][0].text, ATTENDANCE_LABELS)
    if label and label.rest == len(row[first][0].text) and (first == 0 or len(row) == 1):
        return {column: cell for column, cell in row.items() if column != first}
    return row


# --- rows to people -----------------------------------------------------------------------------------------------------


def read_table(table: PeopleTable, group: Group) -> tuple[list[_TablePerson], Group]:
    """Read the people of a table, with the group that holds after it."""
    columns: dict[int, Column] | None = None
    names = _find_name_column(table.rows)
    roles = _find_role_column(table.rows)
    people: list[_TablePerson] = []
    for row in table.rows:
        head = _find_columns(row)
        if head:
            columns = head
            continue
        label = row[min(row)][0].text
        opened = open_group(label, within=True) if roles != min(row) or len(row) == 1 else None
        labelled = opened is not None and opened[1] == len(label)
        group = opened[0] if opened and labelled else group
        rest = _drop_label(row) if labelled else row
        if rest:
            people.extend(_read_headed(rest, columns, group) if columns else _read_bare(rest, names, group))
    return people, group


def _read_headed(row: _Row, columns: dict[int, Column], group: Group) -> Iterator[_TablePerson]:
    """Yield the person of a row under a head."""
    number = next(column for column, kind in columns.items() if kind is Column.NAME)
    for stretch, person in _read_names(row.get(number, [])):
        yield _TablePerson(group, stretch, _add_cells(person, row, columns))


def _add_cells(person: Person, row: _Row, columns: dict[int, Column]) -> Person:
    """Add what the cells of a row say; an empty cell under "Til stede" says that the person was not."""
    marked = False
    for column, kind in columns.items():
        for cell in row.get(column, []):
            person = _add_cell(person, kind, cell.text)
            marked = marked or kind in (Column.PRESENT, Column.ABSENT)
    if Column.PRESENT in columns.values() and not marked and person.presence is None:
        return replace(person, presence=Presence.ABSENT)
    return person


def _read_names(cells: Sequence[Stretch]) -> Iterator[tuple[Stretch, Person]]:
    """Yield the people of a cell: a name, with what stands on the lines under it, or several names."""
    held: tuple[Stretch, Person] | None = None
    for stretch in cells:
        person = read_person(stretch.text)
        if held and (person is None or is_organisation(person.name) or is_role(stretch.text) or is_title(stretch.text)):
            for part in split_parts(stretch.text, 0):
                held = held[0], add_part(held[1], part) or held[1]
        elif person is not None:
            if held:
                yield held
            held = stretch, person
    if held:
        yield held


def _add_cell(person: Person, kind: Column, text: str) -> Person:
    """Add what a cell says, by its column."""
    match kind:
        case Column.PRESENT | Column.ABSENT:
            return _add_mark(person, kind, text)
        case Column.DEPUTY_FOR if is_name(text.strip(" .")) and not is_organisation(text):
            return replace(person, role=Role.DEPUTY, deputy_for=text.strip(" ."))
        case Column.AFFILIATION:
            return replace(person, affiliation=text.strip(" ,"))
        case Column.ROLE | Column.TITLE | Column.NOTE:
            return reduce(lambda each, part: _add_words(each, kind, part), split_parts(text, 0), person)
    return person


def _add_mark(person: Person, kind: Column, text: str) -> Person:
    """Add a cross, "ja" or "møtt" under "Til stede", "x" under "Forfall".

    "forfall" means the same under either.
    """
    words = text.casefold().strip(" .:")
    there, away = (Presence.PRESENT, Presence.ABSENT) if kind is Column.PRESENT else (Presence.ABSENT, Presence.PRESENT)
    if words in AWAY_MARKS or words in NO_MARKS:
        return replace(person, presence=Presence.ABSENT if words in AWAY_MARKS else away)
    if words in THERE_MARKS or words in YES_MARKS:
        return replace(person, presence=Presence.PRESENT if words in THERE_MARKS else there)
    return reduce(lambda each, part: _add_words(each, Column.NOTE, part), split_parts(text, 0), person)


def _add_words(person: Person, kind: Column, part: Part) -> Person:
    """Add what a cell of roles, titles or notes says.

    What add_part does not know is kept as the words under that column.
    """
    added = add_part(replace(person, affiliation=None), replace(part, inner=False, glued=False))
    if added and added.affiliation is None and added != replace(person, affiliation=None):
        return replace(added, affiliation=person.affiliation)
    role = find_role(ROLE_MARKS.get(part.text.casefold().strip(" ."), ""))
    if role:
        return replace(person, role=role)
    if kind is Column.NOTE:
        return replace(person, note=f"{person.note}, {part.text}" if person.note else part.text)
    return replace(person, title=f"{person.title}, {part.text}" if person.title else part.text)


def _read_bare(row: _Row, names: int | None, group: Group) -> Iterator[_TablePerson]:
    """Yield the person of a row without a head: what the other cells hold is told by their words."""
    column = names if names in row else min(row)
    parts = [part for other, cells in sorted(row.items()) if other != column for cell in cells for part in split_parts(cell.text, 0)]
    for stretch, person in _read_names(row[column]):
        yield _TablePerson(group, stretch, reduce(lambda each, part: add_part(each, replace(part, glued=False)) or each, parts, person))
