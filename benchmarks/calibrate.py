"""Find the numbers of search/ranking/calibration.py from judged questions.

Tell also how they do on questions left out.

python -m benchmarks.calibrate --scorer SCORE.py --set QUESTIONS.json DOCUMENT... [--set QUESTIONS.json DOCUMENT...]

SCORE.py has `score(question, answer) -> dict` and `which(hit, refs)`; each set of questions is put to an archive of its own
documents (or to a ready archive's folder). So are the topics of absent_topics.txt, about which none of them says anything, and
the questions of the other sets, which hardly any of its documents answers. The tables show the shipped numbers, those fitted now,
those fitted without the questions they are shown for, and those fitted on the other sets; then how many questions get an answer,
and how many topics that are not there get none, for lower and higher bounds of doubt.
"""

import argparse
import importlib.util
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from radsminne.corpus.archive import Archive
from radsminne.index.generations.generations import open_background, open_live_index, open_vocabulary
from radsminne.index.importing import run_import
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.index.models.loading import load_embedder
from radsminne.search.answer import Searcher
from radsminne.search.ranking.calibration import CALIBRATION, DOUBTED, Calibration
from radsminne.search.ranking.relevance import LISTING, ScoredRecord, choose_answers, read_features, score_records, weigh_candidates
from radsminne.search.ranking.retrieval import Candidate, Query, embed_question, find_candidates, make_query

FOLDS = 8
RIDGE = 0.1
"""Keeps the few hundred relevant records from driving a number to infinity; 0.03 to 0.3 gave the same figures within 0.01."""
LENIENCE = 1.5
"""Added to the fitted base: at even odds too much is withheld. Swept 1 to 2.5: at 1.5 the lists are best, list-F1 of the one set
falls from 0.85 to 0.76 at 2.5."""
ABSENT_WEIGHT = 0.1
"""What a question without an answer counts beside one with: they are many, and only say what is not relevant."""
SCALES = (1.0, 1.0, 1.0, 1.0, 0.04, 0.25, 2.0, 1.0)
"""What is usual of each kind of evidence, so that the ridge holds none back more than another."""
DOUBTS = (0.08, 0.12, 0.15, 0.18, 0.22, 0.27, 0.32, 0.4, 0.5)
ABSENT_KINDS = ("absent topic", "another's question")
ABSENT_TOPICS = Path(__file__).with_name("absent_topics.txt")


@dataclass(frozen=True, slots=True)
class Example:
    """A question put to an archive.

    With it stand its answer's features (a row a record), and which records are relevant.
    """

    group: str
    question: dict[str, Any]
    archive: Archive
    asked: Query
    candidates: list[Candidate]
    vocabulary: Vocabulary
    features: NDArray[np.float64]
    relevant: NDArray[np.float64]

    @property
    def is_absent(self) -> bool:
        """Whether nothing in the archive is relevant."""
        return not self.question.get("relevant")


def main() -> None:
    """Fit, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--set", dest="sets", nargs="+", type=Path, action="append", required=True)
    options = parser.parse_args()
    scorer = load_scorer(options.scorer)
    asked = {questions.stem: json.loads(questions.read_text()) for questions, *_ in options.sets}
    with tempfile.TemporaryDirectory() as folder:
        examples: list[Example] = []
        for number, (questions, *documents) in enumerate(options.sets):
            archive = open_documents(Path(folder) / str(number), documents)
            examples += read_examples(archive, questions.stem, [*asked[questions.stem], *list_absent(asked, questions.stem)], scorer)
        print_tables(examples, scorer)


def open_documents(folder: Path, documents: Sequence[Path]) -> Archive:
    """Open a ready archive, or make one of documents."""
    if (documents[0] / "radsminne.db").exists():
        return Archive.open(documents[0])
    archive = Archive.create(folder)
    run_import(archive, documents)
    return archive


def list_absent(asked: Mapping[str, list[dict[str, Any]]], group: str) -> Iterator[dict[str, Any]]:
    """Yield questions that a set's documents do not answer.

    They are on absent topics, or what the other sets are asked.
    """
    for line in ABSENT_TOPICS.read_text(encoding="utf-8").splitlines():
        yield {"q": line, "kind": "absent topic", "relevant": [], "partly": []}
    for other, questions in asked.items():
        for question in questions if other != group else ():
            yield {"q": question["q"], "kind": "another's question", "relevant": [], "partly": []}


def print_tables(examples: Sequence[Example], scorer: ModuleType) -> None:
    """Fit in every way, and print how each does."""
    fitted = fit(examples)
    print("fitted", ", ".join(f"{name}={value:.2f}" for name, value in zip(Calibration.__slots__, astuple(fitted), strict=True)))
    print_figures("shipped", ((example, CALIBRATION) for example in examples), scorer)
    print_figures("fitted", ((example, fitted) for example in examples), scorer)
    print_figures("left out", leave_out(examples), scorer)
    if len({example.group for example in examples}) > 1:
        print_figures("of others", leave_set_out(examples), scorer)
    print_doubts([(example, CALIBRATION) for example in examples])
    print("left out:")
    print_doubts(list(leave_out(examples)))


def load_scorer(path: Path) -> ModuleType:
    """Load the scorer from its file."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_examples(archive: Archive, group: str, questions: Iterable[dict[str, Any]], scorer: ModuleType) -> list[Example]:
    """Put every question to the archive, and keep what the records of the answer have to show."""
    index, vocabulary, background = open_live_index(archive), open_vocabulary(archive), open_background(archive)
    embedder = load_embedder()
    searcher = Searcher(archive, embedder=embedder)
    examples = []
    for question in questions:
        asked = make_query(*searcher.understand(question["q"]), vocabulary)
        candidates = find_candidates(asked, embed_question(asked, embedder), index, background)
        rows, relevant = [], []
        for evidence in weigh_candidates(asked, candidates, vocabulary) if asked.words else ():
            hit = describe(archive, evidence.candidate.record_id)
            if evidence.candidate.kind not in LISTING and scorer.which(hit, question["partly"]) is None:
                rows.append(read_features(evidence))
                relevant.append(float(scorer.which(hit, question["relevant"]) is not None))
        features = np.array(rows).reshape(-1, len(Calibration.__slots__))
        examples.append(Example(group, question, archive, asked, candidates, vocabulary, features, np.array(relevant)))
    return examples


@cache
def describe(archive: Archive, record_id: str) -> dict[str, object]:
    """Return what the scorer looks at in a hit."""
    (record,) = archive.store.records([record_id])
    return {"kind": record.kind, "number": record.number, "title": record.title, "document": record.document, "path": list(record.path)}


def fit(examples: Sequence[Example]) -> Calibration:
    """Fit a logistic regression by Newton's method.

    A question with many records counts little more than one with few.
    """
    features = np.concatenate([example.features for example in examples]) / SCALES
    relevant = np.concatenate([example.relevant for example in examples])
    weights = np.concatenate([np.full(len(example.relevant), _weigh_question(example)) for example in examples])
    ridge = np.full(features.shape[1], RIDGE)
    ridge[0] = 0.0
    found = np.zeros(features.shape[1])
    for _ in range(40):
        chance = 1 / (1 + np.exp(-features @ found))
        slope = features.T @ (weights * (chance - relevant)) + ridge * found
        bend = (features * (weights * chance * (1 - chance))[:, np.newaxis]).T @ features + np.diag(ridge + 1e-6)
        found -= np.linalg.solve(bend, slope)
    found /= SCALES
    return Calibration(float(found[0]) + LENIENCE, *(float(value) for value in found[1:]))


def _weigh_question(example: Example) -> float:
    return float(max(len(example.relevant), 1) ** -0.5 * (ABSENT_WEIGHT if example.is_absent else 1.0))


def leave_out(examples: Sequence[Example]) -> Iterable[tuple[Example, Calibration]]:
    """Yield each question with the numbers fitted without it and without those of its fold."""
    for fold in range(FOLDS):
        numbers = fit([example for at, example in enumerate(examples) if at % FOLDS != fold])
        yield from ((example, numbers) for at, example in enumerate(examples) if at % FOLDS == fold)


def leave_set_out(examples: Sequence[Example]) -> Iterator[tuple[Example, Calibration]]:
    """Yield each question with the numbers fitted on the other sets alone."""
    for group in dict.fromkeys(example.group for example in examples):
        numbers = fit([example for example in examples if example.group != group])
        yield from ((example, numbers) for example in examples if example.group == group)


def print_figures(name: str, pairs: Iterable[tuple[Example, Calibration]], scorer: ModuleType) -> None:
    """Score every question with its numbers, and print the means for all and for each kind of question."""
    figures: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for example, calibration in pairs:
        claimed = claim(example, calibration)
        answer = {"found": bool(claimed), "hits": [describe(example.archive, one.record_id) for one in claimed]}
        for figure, value in scorer.score(example.question, answer).items():
            kind = example.question.get("kind", "?")
            for row in (f"{example.group}: all", f"{example.group}: {kind}") if kind not in ABSENT_KINDS else (f"{example.group}: {kind}",):
                figures[row][figure].append(value)
    for row, of in figures.items():
        print(f"{name:9} {row:36}", "  ".join(f"{figure} {np.mean(values):.3f} ({len(values)})" for figure, values in of.items()))


def claim(example: Example, calibration: Calibration, doubted: float = DOUBTED) -> list[ScoredRecord]:
    """Answer a question with these numbers."""
    return choose_answers(example.asked, score_records(example.asked, example.candidates, example.vocabulary, calibration), doubted)


def print_doubts(pairs: Sequence[tuple[Example, Calibration]]) -> None:
    """Print what each bound of doubt gives.

    That is the share of answered questions, and of those without an answer that get none.
    """
    best: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for example, calibration in pairs:
        claimed = claim(example, calibration, doubted=0.0)
        kind = example.question.get("kind", "?")
        sort = kind if kind in (*ABSENT_KINDS, "none") else "answered"
        best[example.group, sort].append(claimed[0].score if claimed else 0.0)
    for bound in DOUBTS:
        right = {name: np.mean([(score >= bound) == (name[1] == "answered") for score in scores]) for name, scores in best.items()}
        print(f"doubt {bound:.2f}  ", "  ".join(f"{group}, {sort} {share:.3f}" for (group, sort), share in right.items()))


if __name__ == "__main__":
    main()
