"""Records and tables correspond: what a record has and no table keeps, and the other way round, is told here by name."""

import dataclasses
import typing
from collections.abc import Iterator

import pytest

from radsminne.corpus.database.columns import list_columns, read_records, write_row
from radsminne.corpus.database.parts import PARTS, Part
from radsminne.corpus.database.rows import Fetched
from radsminne.corpus.database.schema import TABLES
from radsminne.corpus.files import ImportRun, SeenFile
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Document, MeetingCount, Membership, Period, Problem, Reading, Role, Section, Span
from tests.corpus.samples import at

BESIDE = {"documents": {"file_name"}, "attendances": {"meeting_id"}}
"""Columns that are no field: they save a join or a cut."""
ALL_PARTS = list(dict.fromkeys(part for parts in PARTS.values() for part in parts.values()))


def find_records(record: type) -> Iterator[type]:
    """A record and all that it is made of."""
    yield record
    for field in dataclasses.fields(record):
        for kind in typing.get_args(field.type) or (field.type,):
            if dataclasses.is_dataclass(kind) and isinstance(kind, type):
                yield from find_records(kind)


@pytest.mark.parametrize("part", ALL_PARTS, ids=lambda part: part.table)
def test_a_table_has_the_columns_of_its_record(part: Part) -> None:
    values = [part.column] if part.record is None else list_columns(part.record)
    expected = {"document_id", "n", *part.keys, *part.names, *values}
    assert set(TABLES.tables[part.table].columns.keys()) - BESIDE.get(part.table, set()) == expected


@pytest.mark.parametrize(("table", "record"), [("documents", Document), ("files", SeenFile), ("import_runs", ImportRun)])
def test_a_table_of_one_record_has_its_columns(table: str, record: type) -> None:
    assert set(TABLES.tables[table].columns.keys()) - BESIDE.get(table, set()) == set(list_columns(record))


@pytest.mark.parametrize("record", dict.fromkeys(find_records(Reading)))
def test_what_a_record_has_several_of_has_a_table(record: type) -> None:
    several = {field.name for field in dataclasses.fields(record) if typing.get_origin(field.type) is tuple}
    assert several - PARTS.get(record, {}).keys() == set()


def test_all_tables_are_told_of() -> None:
    assert {part.table for part in ALL_PARTS} | {"documents", "files", "import_runs", "archive_info"} == set(TABLES.tables)


SPAN = {"page": 1, "from_char": 0, "to_char": 3, "quote": "Per"}
NO_SPAN = dict.fromkeys(SPAN)


@pytest.mark.parametrize(
    ("record", "row"),
    [
        (MeetingCount(2024, 4, at("Per")), {"year": 2024, "meetings": 4, **SPAN}),
        (Problem(ProblemCode.NO_DATE, "ingen dato"), {"code": "no_date", "message": "ingen dato", **NO_SPAN}),
        (
            Membership("Per", None, Role.LEADER, True, None, Period(None, "2024"), at("Per")),
            {"name": "Per", "affiliation": None, "role": "leader", "is_new": True, "deputy_for": None}
            | {"period_start": None, "period_end": "2024", **SPAN},
        ),
    ],
)
def test_a_record_becomes_a_row_and_comes_back(record: object, row: dict[str, object]) -> None:
    assert write_row(record) == row
    # The order of columns is the SELECT's own.
    backwards = Fetched(tuple(row)[::-1], [tuple(row.values())[::-1]])
    assert read_records(type(record), backwards) == [record]


def test_a_row_without_a_column_that_a_record_needs_is_an_error() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        read_records(Span, Fetched(("page", "from_char", "to_char"), []))
    with pytest.raises(TypeError, match="path"):
        read_records(Section, Fetched(("title", "highlight", *SPAN), [("Havn", 0, *SPAN.values())]))
