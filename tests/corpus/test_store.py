"""What is put comes out again; files come and go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.records import Reading
from corpus.store import Store
from tests.corpus.samples import full_minutes, full_report, minutes, seen


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "radsminne.db")
    yield store
    store.close()


@pytest.mark.parametrize("reading", [full_minutes(), full_report(), minutes(None, None)], ids=["minutes", "report", "bare"])
def test_a_reading_comes_out_as_it_was_put(store: Store, reading: Reading) -> None:
    store.put(reading, seen(reading))
    assert store.reading(reading.document.id) == reading
    assert list(store.readings()) == [reading]
    assert store.documents() == (reading.document,)
