"""What an answer is told of a record."""

import contextlib
import dataclasses
import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from radsminne.corpus.database.rows import Fetched, SqliteRows
from radsminne.corpus.database.store import Store
from radsminne.corpus.found import FoundRecord, name_record
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import DatePrecision, Problem, RecordKind, TextSource
from radsminne.corpus.show.as_json import record_json
from radsminne.corpus.show.as_text import record_text
from tests.corpus.samples import case, document, full_minutes, full_report, minutes, seen


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "radsminne.db")
    for reading in (full_minutes(), full_report()):
        store.put(reading, seen(reading))
    yield store
    store.close()


def find(store: Store, record_id: str) -> FoundRecord:
    found = store.record(record_id)
    assert found is not None
    return found


def test_a_case_is_told_with_its_meeting(store: Store) -> None:
    harbour = full_minutes().cases[1]
    assert find(store, "aaaaaaaaaaaa-c2") == FoundRecord(
        id="aaaaaaaaaaaa-c2",
        kind=RecordKind.CASE,
        number="2/23",
        title="Sjøgata",
        date=datetime.date(2023, 3, 14),
        date_end=datetime.date(2023, 3, 15),
        date_precision=DatePrecision.DAY,
        council="Fjordrådet",
        meeting="1/2023",
        document_id="aaaaaaaaaaaa",
        document="møte 1.pdf",
        path=(),
        page=1,
        at=harbour.at,
        paragraphs=harbour.body,
        decisions=harbour.decisions,
        people=("Mona Li", "Per Å", "Ola Nes", "Kari Vik"),
        highlight=False,
        source=TextSource.LAYOUT,
        confidence=0.87654,
    )


@pytest.mark.parametrize(
    ("record_id", "field", "value"),
    [
        ("aaaaaaaaaaaa-m1", "people", ("Ola Nes",)),
        ("aaaaaaaaaaaa-m1", "number", "1/2023"),
        ("aaaaaaaaaaaa-m1", "title", "Referat"),
        ("aaaaaaaaaaaa-m1", "text", "Møte 1/2023"),
        ("aaaaaaaaaaaa-s1", "path", ("Referat", "Vedlegg")),
        ("aaaaaaaaaaaa-s1", "highlight", True),
        ("aaaaaaaaaaaa-s1", "date", datetime.date(2023, 3, 14)),
        ("bbbbbbbbbbbb-s1", "date", datetime.date(2024, 1, 1)),
        ("bbbbbbbbbbbb-s1", "date_end", datetime.date(2024, 12, 31)),
        ("bbbbbbbbbbbb-s1", "date_precision", DatePrecision.YEAR),
        ("bbbbbbbbbbbb-s1", "text", "Rådet har hatt fire møter."),
        ("bbbbbbbbbbbb-s1", "page", None),
        ("bbbbbbbbbbbb-s2", "text", ""),
        ("bbbbbbbbbbbb-a1", "date_end", datetime.date(2024, 9, 30)),
        ("bbbbbbbbbbbb-a1", "date_precision", DatePrecision.MONTH),
        ("bbbbbbbbbbbb-a1", "people", ("Ola Nes", "Mona Li")),
        ("bbbbbbbbbbbb-a1", "path", ("Innlegg",)),
        ("bbbbbbbbbbbb-a1", "text", "Havet og vi, august og september 2024"),
        ("bbbbbbbbbbbb-a2", "date", None),
        ("bbbbbbbbbbbb-a2", "date_precision", DatePrecision.NONE),
        ("bbbbbbbbbbbb-p1", "title", "Mona Li"),
        ("bbbbbbbbbbbb-p1", "people", ("Mona Li",)),
        ("bbbbbbbbbbbb-p1", "date", datetime.date(2024, 1, 1)),
        ("bbbbbbbbbbbb-p1", "meeting", None),
    ],
)
def test_other_records_are_told_their_own_way(store: Store, record_id: str, field: str, value: object) -> None:
    assert getattr(find(store, record_id), field) == value


def test_a_case_of_a_meeting_without_a_date_has_none(store: Store) -> None:
    reading = minutes("4/2023", None, cases=(case("1/23"),))
    reading = dataclasses.replace(reading, document=dataclasses.replace(document(), year=2023))
    store.put(reading, seen(reading))
    found = find(store, name_record(reading.document.id, RecordKind.CASE, 1))
    assert (found.date, found.date_precision) == (None, DatePrecision.NONE)


def test_records_come_in_the_order_asked_each_once(store: Store) -> None:
    ids = ["bbbbbbbbbbbb-a2", "aaaaaaaaaaaa-c1", "unknown-c9", "bbbbbbbbbbbb-a2", "aaaaaaaaaaaa-m1"]
    assert [found.id for found in store.records(ids)] == ["bbbbbbbbbbbb-a2", "aaaaaaaaaaaa-c1", "aaaaaaaaaaaa-m1"]


class CountedRows(SqliteRows):
    """Rows that count how often they are asked."""

    asked = 0

    def fetch(self, sql: str, values: Mapping[str, object] | None = None) -> Fetched:
        """All rows of a SELECT."""
        self.asked += 1
        return super().fetch(sql, values)


@pytest.mark.parametrize("number", [1, 10])
def test_many_records_take_no_more_selects_than_one(store: Store, tmp_path: Path, number: int) -> None:
    rows = CountedRows(tmp_path / "radsminne.db")
    counted = Store(rows.path, rows)
    assert len(counted.records(store.all_ids()[:number])) == number
    assert rows.asked == 7  # with BEGIN
    counted.close()


def test_every_record_is_found_by_its_id(store: Store) -> None:
    ids = store.all_ids()
    assert len(ids) == 10
    assert [found.id for found in store.records(ids)] == list(ids)


def test_records_of_an_unsure_document_say_so(tmp_path: Path) -> None:
    reading = full_minutes()
    unsure = dataclasses.replace(reading, problems=(*reading.problems, Problem(ProblemCode.STRUCTURE_UNSURE, "said")))
    for one, is_unsure in ((reading, False), (unsure, True)):
        with contextlib.closing(Store.create(tmp_path / f"{is_unsure}.db")) as store:
            store.put(one, seen(one))
            record = find(store, "aaaaaaaaaaaa-c2")
        assert record.is_unsure is is_unsure
        assert record_json(record)["unsure"] is is_unsure
        assert ("not understood with certainty" in record_text(record)) is is_unsure
        assert "confidence: 0.88" in record_text(record)
