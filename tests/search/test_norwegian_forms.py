"""The same question in another form finds the same record first: the pairs of norwegian_forms over the example archive."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.index.importing import run_import
from radsminne.search.answer import Searcher
from tests.search.norwegian_forms import PAIRS

pytestmark = pytest.mark.slow
EXAMPLES = Path(__file__).parents[2] / "examples/archive"
LEAST = 0.95
FEWEST = 60


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """The example archive, open for questions."""
    archive = Archive.create(tmp_path_factory.mktemp("archive"))
    run_import(archive, [EXAMPLES])
    with Searcher(archive) as searcher:
        yield searcher
    archive.close()


def find_first(searcher: Searcher, question: str) -> str | None:
    """The record that comes first, None where nothing is found."""
    hits = searcher.answer(question).hits
    return hits[0].record.id if hits else None


def test_forms(searcher: Searcher) -> None:
    """All pairs but a few lead to the same first record."""
    pairs = [pair for several in PAIRS.values() for pair in several]
    apart = [pair for pair in pairs if (first := find_first(searcher, pair[0])) is None or first != find_first(searcher, pair[1])]
    assert len(pairs) >= FEWEST
    assert len(apart) <= (1 - LEAST) * len(pairs), apart
