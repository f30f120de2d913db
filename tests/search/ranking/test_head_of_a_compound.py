"""What a compound is a kind of is found in real papers too: "helsedata" finds what is said of "data"."""

import datetime
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.index.importing import run_import
from radsminne.search.answer import Searcher


@pytest.mark.slow
def test_a_timeline_holds_what_says_only_the_last_part(shared: Path, tmp_path: Path) -> None:
    """A hearing of December 2024 has the topic by its last part alone; the timeline begins with the minutes and ends with it."""
    with Archive.create(tmp_path / "archive") as archive:
        run_import(archive, [shared / "seeds"])
        with Searcher(archive) as searcher:
            hits = searcher.answer("when did the council discuss helsedata").hits
    dates = {hit.record.date for hit in hits if hit.record.date}
    assert (min(dates), max(dates)) == (datetime.date(2023, 2, 3), datetime.date(2024, 12, 9))
