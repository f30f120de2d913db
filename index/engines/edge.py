"""The embedded index: Qdrant's engine in this process, one folder for each index, no server.

A folder is built once and then only read. It is made without a write-ahead log, so that several processes can have it
open at once. The engine does not wait for the disk, so `build_folder` does, once, at the end.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TypeVar

import numpy as np
import qdrant_edge as qdrant

from radsminne.corpus.errors import ArchiveError
from radsminne.index.arrays import SparseVector, Vector
from radsminne.index.disk import wait_for_tree
from radsminne.index.engines.payload import DAYS, KEYWORDS, AnyOf, Between, find_conditions, read_payload, write_payload
from radsminne.index.engines.vectors import EVERYWHERE, Match, Point, Where, number_passage, sort_matches
from radsminne.index.passages import Passage

_T = TypeVar("_T")

_MEANING, _WORDS = "meaning", "words"
_BATCH = 256
"""Points handed over at a time; 64 to 1024 took the same time."""

_KEYS_FROM = 2_000
"""From so many passages up the keys of the payload get indexes of their own: opening takes longer, and a search in a period, for a
council or a kind less. Measured, opening and both sides of such a search: 2,900 passages 49 and 0.2 ms with them, 10 and 15 without;
8,600 passages 77 and 1.3 ms with them, 20 and 48 without. The folder of a small archive also shows 200 MB instead of 140."""


_COMPACT_FROM = 300
"""From so many passages up they are put into a segment that is only read: at 1000 it opens in 25 ms instead of 50, at 10,000
in 35 instead of 115. It takes half a second more to build and shows 40 MB more, so the smallest archives go without."""


_MOST_KEPT = 20_000
"""Passages that an open index remembers, some 30 MB, before it begins anew with those of the question at hand: fetching and reading
those of one question is a tenth of the time it takes."""

_NO_RIGHTS = ("Permission denied", "Read-only file system")
"""What the engine says where it may not write: it opens nothing that it could not change."""


class EdgeIndex:
    """An index folder that is open for questions."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[int, Passage] = {}
        with _translated_errors(folder):
            self._shard = qdrant.EdgeShard.load(str(folder))

    def search_dense(self, vector: Vector, limit: int, where: Where = EVERYWHERE) -> list[Match]:
        """Return the passages nearest in meaning, best first."""
        return self._search(qdrant.Query.Nearest(vector.tolist(), using=_MEANING), limit, where)

    def search_sparse(self, sparse: SparseVector, limit: int, where: Where = EVERYWHERE) -> list[Match]:
        """Return the passages that share the weightiest terms, best first.

        Those that share none are left out.
        """
        if not sparse.indices:
            return []
        weights = qdrant.SparseVector(list(sparse.indices), list(sparse.values))
        return self._search(qdrant.Query.Nearest(weights, using=_WORDS), limit, where)

    def _search(self, query: qdrant.Query, limit: int, where: Where) -> list[Match]:
        request = qdrant.QueryRequest(limit=limit, query=query, filter=_make_filter(where), with_payload=False)
        with _translated_errors(self._folder):
            return sort_matches(Match(_read_id(point.id), point.score) for point in self._shard.query(request))

    def cosines(self, vector: Vector, numbers: Iterable[int]) -> dict[int, float]:
        """Return how near each of these passages is in meaning; unknown numbers are left out."""
        wanted: set[qdrant.PointId] = set(numbers)
        if not wanted:
            return {}
        request = qdrant.QueryRequest(
            limit=len(wanted),
            query=qdrant.Query.Nearest(vector.tolist(), using=_MEANING),
            filter=qdrant.Filter(must=[qdrant.HasIdCondition(wanted)]),
        )
        with _translated_errors(self._folder):
            return {_read_id(point.id): point.score for point in self._shard.query(request)}

    def get(self, numbers: Iterable[int]) -> dict[int, Passage]:
        """Return these passages in the order asked for; unknown numbers are left out."""
        wanted = list(dict.fromkeys(numbers))
        kept = self._kept  # another thread may begin anew meanwhile, but takes nothing out of this one
        new = [number for number in wanted if number not in kept]
        with _translated_errors(self._folder):
            points = self._shard.retrieve([*new], True, False)
        if len(kept) + len(new) > _MOST_KEPT:
            self._kept = kept = {number: kept[number] for number in wanted if number in kept}
        kept |= {_read_id(point.id): read_payload(point.payload or {}) for point in points}
        return {number: kept[number] for number in wanted if number in kept}

    def stored(self) -> Iterator[tuple[Passage, Vector]]:
        """Yield every passage with its dense vector, in no order."""
        offset: qdrant.PointId | None = None
        while True:
            request = qdrant.ScrollRequest(offset=offset, limit=_BATCH, with_payload=True, with_vector=[_MEANING])
            with _translated_errors(self._folder):
                points, offset = self._shard.scroll(request)
            for point in points:
                if isinstance(point.vector, dict):
                    yield read_payload(point.payload or {}), np.asarray(point.vector[_MEANING], dtype=np.float32)
            if offset is None:
                return

    def count(self) -> int:
        """Return the number of passages."""
        with _translated_errors(self._folder):
            return self._shard.count(qdrant.CountRequest())

    def close(self) -> None:
        """Let go of the folder; a second time does nothing."""
        with _translated_errors(self._folder):
            self._shard.close()


def build_folder(folder: Path, points: Iterable[Point], dimension: int, *, keys_from: int = _KEYS_FROM) -> int:
    """Build an index in a new folder and wait until it is on the disk; return the number of passages."""
    folder.mkdir(parents=True)
    with _translated_errors(folder):
        shard = qdrant.EdgeShard.create(str(folder), _make_config(dimension))
        number = 0
        for batch in _cut(points, _BATCH):
            shard.update(qdrant.UpdateOperation.upsert_points([_make_point(point) for point in batch]))
            number += len(batch)
        if number >= keys_from:
            _index_keys(shard)
        if number >= _COMPACT_FROM:
            shard.optimize()
        shard.flush()
        shard.close()
        # The first opening works off a journal; done here, no two readers do it at once.
        qdrant.EdgeShard.load(str(folder)).close()
    wait_for_tree(folder)
    return number


def _make_config(dimension: int) -> qdrant.EdgeConfig:
    return qdrant.EdgeConfig(
        vectors={_MEANING: qdrant.EdgeVectorParams(size=dimension, distance=qdrant.Distance.Cosine)},
        sparse_vectors={_WORDS: qdrant.EdgeSparseVectorParams(modifier=qdrant.Modifier.Idf)},
        # m=0 builds no graph: every search looks at every vector and is exact. A graph took six minutes at 50,000 passages
        # (findings: 16 ms a search at 94,000 without); an archive of several hundred thousand belongs on a server.
        hnsw_config=qdrant.HnswIndexConfig(m=0, ef_construct=100, full_scan_threshold=10_000),
        optimizers=qdrant.EdgeOptimizersConfig(default_segment_number=1, indexing_threshold=1),
        wal_enabled=False,
    )


def _make_point(point: Point) -> qdrant.Point:
    words = qdrant.SparseVector(list(point.sparse.indices), list(point.sparse.values))
    vectors = {_MEANING: point.dense.tolist(), _WORDS: words}
    return qdrant.Point(number_passage(point.passage.id), vectors, write_payload(point.passage))


def _index_keys(shard: qdrant.EdgeShard) -> None:
    for key in KEYWORDS:
        shard.update(qdrant.UpdateOperation.create_field_index(key, qdrant.PayloadSchemaType.Keyword))
    for key in DAYS:
        shard.update(qdrant.UpdateOperation.create_field_index(key, qdrant.PayloadSchemaType.Integer))


def _read_id(number: "qdrant.PointId") -> int:
    """Return a point's number: the engine may name its points otherwise, ours all have numbers."""
    return number if isinstance(number, int) else int(number)


def _make_filter(where: Where) -> qdrant.Filter | None:
    conditions = [_make_condition(condition) for condition in find_conditions(where)]
    return qdrant.Filter(must=list(conditions)) if conditions else None


def _make_condition(condition: AnyOf | Between) -> qdrant.FieldCondition:
    match condition:
        case AnyOf(key, values):
            return qdrant.FieldCondition(key, match=qdrant.MatchAny(list(values)))
        case Between(key, low, high):
            return qdrant.FieldCondition(key, range=qdrant.RangeFloat(gte=low, lte=high))


def _cut(items: Iterable[_T], length: int) -> Iterator[list[_T]]:
    rest = iter(items)
    while batch := list(islice(rest, length)):
        yield batch


@contextmanager
def _translated_errors(folder: Path) -> Iterator[None]:
    """Say in our words what the engine says in its own."""
    try:
        yield
    except Exception as error:
        # The engine raises nothing but bare `Exception`.
        if type(error) is not Exception:
            raise
        if any(sign in str(error) for sign in _NO_RIGHTS):
            raise ArchiveError(f"the index {folder} cannot be opened: its engine needs the right to write there ({error})") from error
        raise ArchiveError(f"the index {folder} cannot be read ({error}); build it again: radsminne reindex") from error
