"""Records become rows and rows become records: a column is called as the field that it holds.

Where it is not, that stands here. A value that is a record itself (a span, a period) lies in the same row, its fields in columns of
their own. What a record has several of lies in another table (corpus/database/parts.py).
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import Field, dataclass, fields, is_dataclass, replace
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin

from radsminne.corpus.database.rows import Fetched, Row
from radsminne.corpus.files import ImportRun, SeenFile
from radsminne.corpus.paths import keep_path, restore_path
from radsminne.corpus.records import Meeting, MeetingCount, Membership, Period, Span

_NAMES: Mapping[type, Mapping[str, str]] = {
    Span: {"start": "from_char", "end": "to_char"},
    Period: {"start": "period_start", "end": "period_end"},
    Meeting: {"start": "start_time", "end": "end_time"},
    Membership: {"new": "is_new"},
    MeetingCount: {"count": "meetings"},
    ImportRun: {"read": "files_read", "unchanged": "files_unchanged", "failed": "files_failed"},
}
"""The columns that are called otherwise than their fields."""

_WITHIN: Mapping[tuple[type, str], Mapping[str, str]] = {
    (SeenFile, "problem"): {"code": "problem_code", "message": "problem_message"},
}
"""Records in the row of another that are called otherwise there; fields that are not named are not kept, and come back as their default."""

_PATHS = {"path", "file_name", "document", "problem_message"}
"""Columns that may hold a file's name, which need not be text."""

_Record = TypeVar("_Record")
_Read = Callable[[Row], Any]


@dataclass(frozen=True, slots=True)
class _Field:
    """A field that lies in a record's own row.

    It lies in one column, or for a record within (`inner`) in that record's columns.
    """

    name: str
    kind: type[Any]
    optional: bool
    column: str
    inner: tuple["_Field", ...] = ()


_found: dict[type[Any], tuple[_Field, ...]] = {}


def _find_fields(record: type[Any]) -> tuple[_Field, ...]:
    """Return the fields of a record that lie in its own row: those with several values do not."""
    if record not in _found:
        _found[record] = tuple(_make_field(record, field) for field in fields(record) if get_origin(field.type) is not tuple)
    return _found[record]


def _make_field(record: type[Any], field: Field[Any]) -> _Field:
    kind, is_optional = field.type, isinstance(field.type, UnionType)
    if is_optional:
        kind = next(part for part in get_args(kind) if part is not NoneType)
    inner = _find_fields(kind) if isinstance(kind, type) and is_dataclass(kind) else ()
    if names := _WITHIN.get((record, field.name)):
        inner = tuple(replace(each, column=names[each.name]) for each in inner if each.name in names)
    column = _NAMES.get(record, {}).get(field.name, field.name)
    return _Field(field.name, cast(type[Any], kind), is_optional, column, inner)


def list_columns(record: type[Any]) -> tuple[str, ...]:
    """Return the columns of a record's own row."""
    return tuple(_find_columns(_find_fields(record)))


def _find_columns(found: tuple[_Field, ...]) -> Iterator[str]:
    for field in found:
        if field.inner:
            yield from _find_columns(field.inner)
        else:
            yield field.column


def write_row(record: object) -> dict[str, object]:
    """Return the row that a record becomes, by column."""
    return dict(_write_fields(_find_fields(type(record)), record))


def _write_fields(found: tuple[_Field, ...], record: object) -> Iterator[tuple[str, object]]:
    for field in found:
        value = None if record is None else getattr(record, field.name)
        if field.inner:
            yield from _write_fields(field.inner, value)
        else:
            yield field.column, _write_value(field.column, value)


def _write_value(column: str, value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return keep_path(value) if isinstance(value, str) and column in _PATHS else value


def read_records(record: type[_Record], fetched: Fetched, given: Mapping[str, _Read] | None = None) -> list[_Record]:
    """Return the records that rows become.

    `given` tells from a row what lies in no column of it, by field.

    ValueError where the rows lack a column that the record needs.
    """
    readers = dict(given or {})
    readers |= _make_readers((field for field in _find_fields(record) if field.name not in readers), fetched)
    make = _make_maker(record, readers)
    return [make(row) for row in fetched.rows]


def _make_maker(record: type[Any], readers: Mapping[str, _Read]) -> _Read:
    """Return what makes a record, by place if all fields are there: a question makes thousands of them."""
    names = [field.name for field in fields(record)]
    if all(name in readers for name in names):
        ordered = [readers[name] for name in names]
        return lambda row: record(*[read(row) for read in ordered])
    return lambda row: record(**{name: read(row) for name, read in readers.items()})


def _make_readers(found: Iterable[_Field], fetched: Fetched) -> dict[str, _Read]:
    return {field.name: _make_reader(field, fetched) for field in found}


def _make_reader(field: _Field, fetched: Fetched) -> _Read:
    if not field.inner:
        return _convert(field, fetched.read(field.column))
    make: _Read = _make_maker(field.kind, _make_readers(field.inner, fetched))
    if not field.optional:
        return make
    # It is there if what it cannot lack is.
    needed = fetched.read(next(inner.column for inner in field.inner if not inner.optional))
    return lambda row: None if needed(row) is None else make(row)


def _convert(field: _Field, read: _Read) -> _Read:
    """Return what makes of a column's value what it is to the program.

    Databases know no enums, and SQLite no days and no truth.
    """
    convert: Callable[[Any], Any]
    if field.column in _PATHS:
        convert = restore_path
    elif issubclass(field.kind, datetime.datetime):
        convert = _make_time
    elif issubclass(field.kind, datetime.date):
        convert = make_day
    elif issubclass(field.kind, StrEnum | bool):
        convert = field.kind
    else:
        return read
    return (lambda row: None if (value := read(row)) is None else convert(value)) if field.optional else lambda row: convert(read(row))


def make_day(value: str | datetime.date | None) -> datetime.date | None:
    """Return a day; SQLite gives days as text, PostgreSQL as days."""
    return datetime.date.fromisoformat(value) if isinstance(value, str) else value


def _make_time(value: str | datetime.datetime) -> datetime.datetime:
    return datetime.datetime.fromisoformat(value) if isinstance(value, str) else value
