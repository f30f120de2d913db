"""Finds the numbers of search/calibration.py from judged questions, and tells how they do on questions left out.

python -m benchmarks.calibrate --scorer SCORE.py --set QUESTIONS.json DOCUMENT... [--set QUESTIONS.json DOCUMENT...]

SCORE.py has `score(question, answer) -> dict` and `which(hit, refs)`; each set of questions is put to an archive of its own
documents. The table shows the shipped numbers, those fitted now, and those fitted without the questions they are shown for.
"""

import argparse
import importlib.util
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpus.archive import Archive
from index.embedding import load_embedder
from index.generations import open_background, open_current, open_vocabulary
from index.importing import run_import
from index.vocabulary import Vocabulary
from search.answer import Searcher
from search.calibration import CALIBRATION, Calibration
from search.relevance import LISTING, choose_claimed, judge, read_features, weigh_candidates
from search.retrieval import Asked, Candidate, find_candidates, read_question

FOLDS = 8
RIDGE = 0.1
"""Keeps the few hundred relevant records from driving a number to infinity; 0.03 to 0.3 gave the same figures within 0.01."""
LENIENCE = 2.1
"""Added to the fitted base: at even odds too much is withheld. Swept 0.8 to 2.8 on both sets: the figures rise together until 2.2,
above it the first questions without an answer get one."""


@dataclass(frozen=True, slots=True)
class Example:
    """A judged question, its answer's features (a row a record), and which records are relevant."""

    group: str
    question: dict[str, Any]
    archive: Archive
    asked: Asked
    candidates: list[Candidate]
    vocabulary: Vocabulary
    features: NDArray[np.float64]
    relevant: NDArray[np.float64]


def main() -> None:
    """Fit, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--set", dest="sets", nargs="+", type=Path, action="append", required=True)
    options = parser.parse_args()
    scorer = load_scorer(options.scorer)
    with tempfile.TemporaryDirectory() as folder:
        examples: list[Example] = []
        for number, (questions, *documents) in enumerate(options.sets):
            archive = Archive.create(Path(folder) / str(number))
            run_import(archive, documents)
            examples += read_examples(archive, questions, scorer)
        fitted = fit(examples)
        print("fitted", ", ".join(f"{name}={value:.2f}" for name, value in zip(Calibration.__slots__, astuple(fitted), strict=True)))
        print_figures("shipped", ((example, CALIBRATION) for example in examples), scorer)
        print_figures("fitted", ((example, fitted) for example in examples), scorer)
        print_figures("left out", leave_out(examples), scorer)


def load_scorer(path: Path) -> ModuleType:
    """Load the scorer from its file."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_examples(archive: Archive, questions: Path, scorer: ModuleType) -> list[Example]:
    """Put every question to the archive, and keep what the records of the answer have to show."""
    index, vocabulary, background = open_current(archive), open_vocabulary(archive), open_background(archive)
    embedder = load_embedder()
    searcher = Searcher(archive, embedder=embedder)
    examples = []
    for question in json.loads(questions.read_text()):
        asked = read_question(searcher.understand(question["q"]), vocabulary)
        candidates = find_candidates(asked, index, embedder, background)
        kept = weigh_candidates(asked, candidates, vocabulary)
        best = max((evidence.spread for evidence in kept), default=0.0)
        rows, relevant = [], []
        for evidence in kept if asked.words else ():
            hit = describe(archive, evidence.candidate.record_id)
            if evidence.candidate.kind not in LISTING and scorer.which(hit, question["partly"]) is None:
                rows.append(read_features(evidence, best))
                relevant.append(float(scorer.which(hit, question["relevant"]) is not None))
        features = np.array(rows).reshape(-1, len(Calibration.__slots__))
        examples.append(Example(questions.stem, question, archive, asked, candidates, vocabulary, features, np.array(relevant)))
    return examples


def describe(archive: Archive, record_id: str) -> dict[str, object]:
    """What the scorer looks at in a hit."""
    (record,) = archive.store.records([record_id])
    return {"kind": record.kind, "number": record.number, "title": record.title, "document": record.document, "path": list(record.path)}


def fit(examples: Sequence[Example]) -> Calibration:
    """Fit a logistic regression by Newton's method; a question with many records counts little more than one with few."""
    features = np.concatenate([example.features for example in examples])
    relevant = np.concatenate([example.relevant for example in examples])
    weights = np.concatenate([np.full(len(example.relevant), max(len(example.relevant), 1) ** -0.5) for example in examples])
    ridge = np.full(features.shape[1], RIDGE)
    ridge[0] = 0.0
    found = np.zeros(features.shape[1])
    for _ in range(40):
        chance = 1 / (1 + np.exp(-features @ found))
        slope = features.T @ (weights * (chance - relevant)) + ridge * found
        bend = (features * (weights * chance * (1 - chance))[:, np.newaxis]).T @ features + np.diag(ridge + 1e-6)
        found -= np.linalg.solve(bend, slope)
    return Calibration(float(found[0]) + LENIENCE, *(float(value) for value in found[1:]))


def leave_out(examples: Sequence[Example]) -> Iterable[tuple[Example, Calibration]]:
    """Each question with the numbers fitted without it and without those of its fold."""
    for fold in range(FOLDS):
        numbers = fit([example for at, example in enumerate(examples) if at % FOLDS != fold])
        yield from ((example, numbers) for at, example in enumerate(examples) if at % FOLDS == fold)


def print_figures(name: str, pairs: Iterable[tuple[Example, Calibration]], scorer: ModuleType) -> None:
    """Score every question with its numbers, and print the means for all and for each kind of question."""
    figures: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for example, calibration in pairs:
        claimed = choose_claimed(example.asked, judge(example.asked, example.candidates, example.vocabulary, calibration))
        answer = {"found": bool(claimed), "hits": [describe(example.archive, one.record_id) for one in claimed]}
        for figure, value in scorer.score(example.question, answer).items():
            for row in ("all", f"{example.group}: all", f"{example.group}: {example.question.get('kind', '?')}"):
                figures[row][figure].append(value)
    for row, of in figures.items():
        print(f"{name:9} {row:36}", "  ".join(f"{figure} {np.mean(values):.3f} ({len(values)})" for figure, values in of.items()))


if __name__ == "__main__":
    main()
