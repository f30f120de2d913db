"""The words that a hit is shown by."""

from pathlib import Path

import pytest

from radsminne.search.hits.quoting import quote_passage
from tests.search.searching import Records, SmallSearch, ask


@pytest.mark.parametrize(("length", "sentences"), [(320, 2), (321, 1)])
def test_whole_sentences_are_shown_as_far_as_there_is_room(tmp_path: Path, length: int, sentences: int) -> None:
    """Four lines on a screen; both have words that answer."""
    first = "Landstrøm ble drøftet."
    second = f"Mer landstrøm {'x' * (length - len(first) - 16)}."
    records = Records()
    records.add("a-c1", "Sak 1", f"{first} {second}")
    search = SmallSearch(tmp_path / "points", records.passages)
    asked = search.word(ask("landstrøm"))
    (found,) = search.score_records(asked.question)
    at, marks, _ = quote_passage(asked, found.evidence)
    assert at.quote == (f"{first} {second}" if sentences == 2 else first)
    assert (len(f"{first} {second}"), len(marks)) == (length, sentences)
