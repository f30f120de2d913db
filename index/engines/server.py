"""The index on a Qdrant server or cluster, one collection for each index.

For archives beyond one machine.

`:memory:` in place of an address keeps everything in this process: slow, and the oracle that the embedded index is held to.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from qdrant_client import QdrantClient, models
from qdrant_client.http.exceptions import ApiException, ResponseHandlingException

from radsminne.corpus.errors import ArchiveError, ConnectionFailed
from radsminne.index.arrays import SparseVector, Vector
from radsminne.index.engines.payload import DAYS, KEYWORDS, AnyOf, Between, find_conditions, read_payload, write_payload
from radsminne.index.engines.vectors import EVERYWHERE, Match, Point, Where, number_passage, sort_matches
from radsminne.index.passages import Passage

MEMORY = ":memory:"
_MEANING, _WORDS = "meaning", "words"
_BATCH = 256


class Server:
    """A connection to a Qdrant server."""

    def __init__(self, address: str, key: str | None = None) -> None:
        self.address = address
        with _translated_errors(address):
            if address == MEMORY:
                self._client = QdrantClient(MEMORY)
            else:
                # The client's own look at the server's version warns where we raise.
                self._client = QdrantClient(url=address, api_key=key, check_compatibility=False, timeout=60)
                self._client.get_collections()

    def collections(self) -> list[str]:
        """Return the names of all collections, sorted."""
        with _translated_errors(self.address):
            return sorted(collection.name for collection in self._client.get_collections().collections)

    def build(self, collection: str, points: Iterable[Point], dimension: int) -> int:
        """Build a new collection and return the number of passages."""
        with _translated_errors(self.address):
            self._client.create_collection(
                collection,
                vectors_config={_MEANING: models.VectorParams(size=dimension, distance=models.Distance.COSINE)},
                sparse_vectors_config={_WORDS: models.SparseVectorParams(modifier=models.Modifier.IDF)},
            )
            if self.address != MEMORY:
                self._index_keys(collection)
            self._client.upload_points(collection, map(_make_point, points), batch_size=_BATCH, wait=True)
            return self._client.count(collection, exact=True).count

    def _index_keys(self, collection: str) -> None:
        for key in KEYWORDS:
            self._client.create_payload_index(collection, key, models.PayloadSchemaType.KEYWORD)
        for key in DAYS:
            self._client.create_payload_index(collection, key, models.PayloadSchemaType.INTEGER)

    def open(self, collection: str) -> "_ServerIndex":
        """Return the index in a collection."""
        with _translated_errors(self.address):
            if not self._client.collection_exists(collection):
                raise ArchiveError(f"{self.address} has no collection {collection}; build the index again: radsminne reindex")
        return _ServerIndex(self._client, self.address, collection)

    def drop(self, collection: str) -> None:
        """Delete a collection; one that is not there is no fault."""
        with _translated_errors(self.address):
            self._client.delete_collection(collection)

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()


class _ServerIndex:
    """A collection that is open for questions; the connection stays its server's."""

    def __init__(self, client: QdrantClient, address: str, collection: str) -> None:
        self._client, self._address, self._collection = client, address, collection

    def search_dense(self, vector: Vector, limit: int, where: Where = EVERYWHERE) -> list[Match]:
        """Return the passages nearest in meaning, best first."""
        return self._search(vector.tolist(), _MEANING, limit, where)

    def search_sparse(self, sparse: SparseVector, limit: int, where: Where = EVERYWHERE) -> list[Match]:
        """Return the passages that share the weightiest terms, best first.

        Those that share none are left out.
        """
        if not sparse.indices:
            return []
        return self._search(models.SparseVector(indices=list(sparse.indices), values=list(sparse.values)), _WORDS, limit, where)

    def _search(self, query: list[float] | models.SparseVector, using: str, limit: int, where: Where) -> list[Match]:
        which = _make_filter(where)
        with _translated_errors(self._address):
            found = self._client.query_points(self._collection, query, using=using, limit=limit, query_filter=which, with_payload=False)
        return sort_matches(Match(int(point.id), point.score) for point in found.points)

    def cosines(self, vector: Vector, numbers: Iterable[int]) -> dict[int, float]:
        """Return how near each of these passages is in meaning; unknown numbers are left out."""
        wanted = list(dict.fromkeys(numbers))
        if not wanted:
            return {}
        which = models.Filter(must=[models.HasIdCondition(has_id=[*wanted])])
        with _translated_errors(self._address):
            found = self._client.query_points(
                self._collection, vector.tolist(), using=_MEANING, limit=len(wanted), query_filter=which, with_payload=False
            )
        return {int(point.id): point.score for point in found.points}

    def get(self, numbers: Iterable[int]) -> dict[int, Passage]:
        """Return these passages in the order asked for; unknown numbers are left out."""
        wanted = list(dict.fromkeys(numbers))
        with _translated_errors(self._address):
            points = self._client.retrieve(self._collection, wanted, with_payload=True)
        found = {int(point.id): read_payload(point.payload or {}) for point in points}
        return {number: found[number] for number in wanted if number in found}

    def stored(self) -> Iterator[tuple[Passage, Vector]]:
        """Yield every passage with its dense vector, in no order."""
        offset: Any = None
        while True:
            with _translated_errors(self._address):
                points, offset = self._client.scroll(
                    self._collection, limit=_BATCH, offset=offset, with_payload=True, with_vectors=[_MEANING]
                )
            for point in points:
                if isinstance(point.vector, dict):
                    yield read_payload(point.payload or {}), np.asarray(point.vector[_MEANING], dtype=np.float32)
            if offset is None:
                return

    def count(self) -> int:
        """Return the number of passages."""
        with _translated_errors(self._address):
            return self._client.count(self._collection, exact=True).count

    def close(self) -> None:
        """Do nothing: the connection is closed where it was opened."""


def _make_point(point: Point) -> models.PointStruct:
    words = models.SparseVector(indices=list(point.sparse.indices), values=list(point.sparse.values))
    vectors = {_MEANING: point.dense.tolist(), _WORDS: words}
    return models.PointStruct(id=number_passage(point.passage.id), vector=vectors, payload=write_payload(point.passage))


def _make_filter(where: Where) -> models.Filter | None:
    conditions = [_make_condition(condition) for condition in find_conditions(where)]
    return models.Filter(must=list(conditions)) if conditions else None


def _make_condition(condition: AnyOf | Between) -> models.FieldCondition:
    match condition:
        case AnyOf(key, values):
            return models.FieldCondition(key=key, match=models.MatchAny(any=list(values)))
        case Between(key, low, high):
            return models.FieldCondition(key=key, range=models.Range(gte=low, lte=high))


@contextmanager
def _translated_errors(address: str) -> Iterator[None]:
    """Say in our words that the server does not answer as it should."""
    try:
        yield
    except (ApiException, ResponseHandlingException, OSError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ConnectionFailed(
            f"the Qdrant server {address} did not answer ({reason}); is it running, and is the address right?"
        ) from error
