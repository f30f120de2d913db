"""Invented passages with vectors that need no model."""

import datetime
from collections.abc import Iterable, Sequence

import numpy as np

from radsminne.corpus.records import RecordKind, Span
from radsminne.index.arrays import Matrix, SparseVector, Vector
from radsminne.index.engines.vectors import Point
from radsminne.index.passages import Passage

DIMENSION = 8


def make_passage(number: int, *, text: str = "", **values: object) -> Passage:
    """A passage where a test says only what matters to it."""
    text = text or f"Sak {number} om fiske i Lillesund."
    record = f"{'d' * 11}{number % 7}-c{number // 3}"
    usual: dict[str, object] = {
        "record_id": record,
        "number": number,
        "kind": RecordKind.CASE,
        "document_id": record.partition("-")[0],
        "council": "Kystrådet",
        "date": datetime.date(2031, 3, 1),
        "date_end": None,
        "people": (),
        "context": "Møte 2/2031",
        "text": text,
        "page": 1,
        "span": Span(1, 10, 10 + len(text), text),
    }
    return Passage(**(usual | values))  # type: ignore[arg-type]


def make_vector(seed: int) -> Vector:
    """A vector of unit length, always the same for a seed."""
    numbers = np.random.default_rng(seed).normal(size=DIMENSION).astype(np.float32)
    return numbers / np.float32(np.linalg.norm(numbers))


def make_words(seed: int) -> SparseVector:
    """Some of forty terms, the low numbers more common."""
    random = np.random.default_rng(seed)
    terms = sorted({int(term) for term in random.integers(0, 40, 6) ** 2 // 40})
    return SparseVector(tuple(terms), tuple(float(value) for value in random.uniform(0.2, 2, len(terms))))


def make_points(passages: Iterable[Passage]) -> list[Point]:
    """Passages with vectors."""
    return [Point(passage, make_vector(seed), make_words(seed)) for seed, passage in enumerate(passages)]


class KeywordEmbedder:
    """Stands in for a model: a text's vector has a one for each of its words."""

    name = "keywords"
    dimension = 64

    def __init__(self) -> None:
        self.embedded: list[str] = []

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked."""
        rows = np.zeros((len(texts), self.dimension), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in text.lower().split():
                row[sum(word.encode()) % self.dimension] += 1
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """Embed what is searched, and remember what it was."""
        self.embedded.extend(texts)
        return self.embed_queries(texts)
