"""The invented archives and the clock of the stages, on twenty records."""

import random
from pathlib import Path

from benchmarks.measures.invented import CASES, ask_questions, fill_archive, write_minutes
from benchmarks.warm_search import make_rows, write_table
from radsminne.index.generations.generations import read_live_generation
from tests.search.archives import WordEmbedder


def test_an_archive_has_as_many_records_as_were_asked_for(tmp_path: Path) -> None:
    with fill_archive(tmp_path / "a", 20, WordEmbedder()) as archive:
        assert len(archive.store.all_ids()) == 20
        assert read_live_generation(archive).passages > 2 * 2 * CASES


def test_the_same_seed_writes_the_same() -> None:
    first, again, other = (write_minutes(3, random.Random(seed)) for seed in (1, 1, 2))  # noqa: S311
    assert first == again != other
    assert list(ask_questions(4)) == list(ask_questions(4)) != list(ask_questions(4, seed=2))


def test_a_share_is_of_the_whole_answer() -> None:
    rows = list(make_rows(1000, {"answer": [10.0, 10.0], "embed": [4.0, 6.0]}))
    assert rows[1] == ("1,000 records, embed", "5.0", rows[1][2], "50%")
    assert write_table(rows).splitlines()[2].startswith("| 1,000 records, answer | 10.0 | 10.0 | 100% |")
