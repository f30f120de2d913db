"""What an index holds and how it is asked: passages, sparse vectors, filters, matches.

Two engines keep to this: `index.engines.edge` in the program itself, `index.engines.server` over the network.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

from radsminne.corpus.records import RecordKind
from radsminne.index.arrays import SparseVector, Vector
from radsminne.index.passages import Passage


@dataclass(frozen=True, slots=True)
class Where:
    """What a passage must be to be looked at; what is left open does not matter.

    `start` and `end` (both included) take every passage whose own period overlaps them; a passage without a date is
    then left out. `councils` take a passage that has any of them.
    """

    kinds: tuple[RecordKind, ...] = ()
    councils: tuple[str, ...] = ()
    start: datetime.date | None = None
    end: datetime.date | None = None
    document_ids: tuple[str, ...] = ()


EVERYWHERE = Where()


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that was found, by its number (`number_passage`).

    `score` is the cosine (dense) or the sum of term weights (sparse).
    """

    number: int
    score: float


@dataclass(frozen=True, slots=True)
class Point:
    """A passage on its way into an index, with both its vectors."""

    passage: Passage
    dense: Vector
    sparse: SparseVector


class VectorIndex(Protocol):
    """An index that is open for questions; several threads may ask at once."""

    def search_dense(self, vector: Vector, limit: int, where: Where = EVERYWHERE) -> list[Match]:
        """Return the passages nearest in meaning, best first."""
        ...

    def search_sparse(self, sparse: SparseVector, limit: int, where: Where = EVERYWHERE) -> list[Match]:
        """Return the passages that share the weightiest terms, best first.

        Those that share none are left out.
        """
        ...

    def cosines(self, vector: Vector, numbers: Iterable[int]) -> dict[int, float]:
        """Return how near each of these passages is in meaning; unknown numbers are left out."""
        ...

    def get(self, numbers: Iterable[int]) -> dict[int, Passage]:
        """Return these passages in the order asked for; unknown numbers are left out."""
        ...

    def stored(self) -> Iterator[tuple[Passage, Vector]]:
        """Yield every passage with its dense vector, in no order."""
        ...

    def count(self) -> int:
        """Return the number of passages."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


def sort_matches(matches: Iterable[Match]) -> list[Match]:
    """Return matches best first, equals by number: engines leave the order of equals open."""
    return sorted(matches, key=lambda match: (-match.score, match.number))


def number_passage(passage_id: str) -> int:
    """Return the number under which an engine keeps a passage.

    63 bits of a hash, the same everywhere and always.
    """
    return int.from_bytes(blake2b(passage_id.encode(), digest_size=8).digest()) >> 1
