"""Answering a question in an archive that is open already: how long, and which stage takes it.

    python -m benchmarks.warm_search [--records N]... [--questions N] [--write]

The archives are invented (`benchmarks.measures.invented`): their passages have random vectors, their questions are
embedded by the real model. The engine compares the same number of vectors of the same length as it would with real ones; what is
found means nothing.
"""

import argparse
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.measures.invented import RandomVectors, ask_questions, fill_archive
from benchmarks.measures.quality_page import make_table, write_part
from radsminne.corpus.archive import Archive
from radsminne.index.arrays import Matrix
from radsminne.index.generations.generations import open_background, open_live_index, open_vocabulary
from radsminne.index.models.embedder import Embedder
from radsminne.search.answer import Searcher
from radsminne.search.ranking.relevance import choose_answers, score_records
from radsminne.search.ranking.retrieval import embed_question, find_candidates, make_query

SIZES = (1_000, 10_000)
QUESTIONS = 60
WARM_UP = 5


@dataclass(slots=True)
class Clock:
    """Milliseconds by stage, a list a stage."""

    taken: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    @contextmanager
    def time(self, stage: str) -> Iterator[None]:
        """Time what is done inside."""
        began = time.perf_counter()
        yield
        self.taken[stage].append((time.perf_counter() - began) * 1000)


class TimedVectors(RandomVectors):
    """The embedder, timed."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked, and note how long it takes."""
        with self._clock.time("embed"):
            return super().embed_queries(texts)


def main() -> None:
    """Fill an archive of each size, and time the same questions in it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, action="append")
    parser.add_argument("--questions", type=int, default=QUESTIONS)
    parser.add_argument("--write", action="store_true", help="write docs/quality.md")
    options = parser.parse_args()
    rows: list[tuple[str, ...]] = []
    for records in options.records or SIZES:
        with tempfile.TemporaryDirectory() as folder, fill_archive(Path(folder), records, RandomVectors()) as archive:
            rows += make_rows(records, time_questions(archive, list(ask_questions(options.questions + WARM_UP))))
    print(write_table(rows))
    if options.write:
        write_part("warm search", f"{HEAD}\n\n{write_table(rows)}")


HEAD = """## Warm search

`python -m benchmarks.warm_search`: a question to an archive that is open already. The archives are invented, their passages have random
vectors, the questions are embedded by the real model. Wall time, so it says most by its shares and by how it grows; *embed* is the
question's vector, *search* both sides of the index, *judge* the scoring of what was found."""


def time_questions(archive: Archive, questions: Sequence[str]) -> dict[str, list[float]]:
    """Time whole answers, and then the stages of the same questions.

    The stages in an index that is opened anew: an open one remembers.
    """
    whole, stages = Clock(), Clock()
    embedder = TimedVectors(stages)
    with Searcher(archive, embedder=embedder) as searcher:
        for question in questions:
            with whole.time("answer"):
                searcher.answer(question)
        stages.taken.clear()
        step = make_stages(archive, searcher, embedder, stages)
        for question in questions:
            step(question)
    taken = {"answer": whole.taken["answer"], **stages.taken}
    taken["search"] = [both - embed for both, embed in zip(taken["search"], taken["embed"], strict=True)]
    rest = zip(taken["answer"], *(stages.taken[stage] for stage in ("understand", "search", "judge")), strict=True)
    taken["records and coverage"] = [max(0.0, answer - sum(known)) for answer, *known in rest]
    return {stage: values[WARM_UP:] for stage, values in taken.items()}


def make_stages(archive: Archive, searcher: Searcher, embedder: Embedder, clock: Clock) -> Callable[[str], None]:
    """Return what answers a question stage by stage, each timed."""
    index, vocabulary, background = open_live_index(archive), open_vocabulary(archive), open_background(archive)

    def step(question: str) -> None:
        with clock.time("understand"):
            asked = make_query(*searcher.understand(question), vocabulary)
        with clock.time("search"):
            candidates = find_candidates(asked, embed_question(asked, embedder), index, background)
        with clock.time("judge"):
            choose_answers(asked, score_records(asked, candidates, vocabulary))

    return step


def make_rows(records: int, taken: dict[str, list[float]]) -> Iterator[tuple[str, ...]]:
    """Yield a row for the whole answer, and one for each stage with its share."""
    whole = statistics.mean(taken["answer"])
    for stage, values in taken.items():
        p50, p95 = statistics.median(values), statistics.quantiles(values, n=20)[-1]
        yield f"{records:,} records, {stage}", f"{p50:.1f}", f"{p95:.1f}", f"{statistics.mean(values) / whole:.0%}"


def write_table(rows: Sequence[tuple[str, ...]]) -> str:
    """Write the rows as a table."""
    return "\n".join(make_table(("", "p50 ms", "p95 ms", "share"), rows))


if __name__ == "__main__":
    main()
