"""Vectors that need not be computed again.

Those of the live index, and those that a killed run had made.

A vector belongs to its text and its model, nothing else. What a run computes is appended to a file at once, so that a run
that is killed after an hour goes on where it stopped.
"""

import json
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from types import TracebackType

import numpy as np

from radsminne.index.arrays import Matrix, Vector
from radsminne.index.passages import Passage

_DIGEST = 16


def _digest_text(text: str) -> bytes:
    """Return a short fingerprint of what is embedded."""
    return blake2b(text.encode(), digest_size=_DIGEST).digest()


class EmbeddedTexts:
    """Vectors by text, for one model; with a file that keeps the new ones until the index is built."""

    def __init__(self, path: Path, model: str) -> None:
        self._path, self._model = path, model
        self._vectors: dict[bytes, Vector] = self._read()
        self._file = path.open("ab")

    def __contains__(self, text: str) -> bool:
        return _digest_text(text) in self._vectors

    def __getitem__(self, text: str) -> Vector:
        return self._vectors[_digest_text(text)]

    def learn(self, stored: Iterable[tuple[Passage, Vector]]) -> None:
        """Take over the vectors of an index."""
        for passage, vector in stored:
            self._vectors.setdefault(_digest_text(passage.embedded), vector)

    def add(self, texts: Sequence[str], rows: Matrix) -> None:
        """Take in vectors that were just computed, and write them down."""
        if self._file.tell() == 0:
            self._file.write(_make_head(self._model, rows.shape[1]))
        for text, row in zip(texts, rows, strict=True):
            digest = _digest_text(text)
            self._vectors[digest] = row
            self._file.write(digest + row.astype("<f4").tobytes())
        self._file.flush()

    def forget(self) -> None:
        """Remove the file: the vectors are in an index now."""
        self._file.close()
        self._path.unlink()

    def __enter__(self) -> "EmbeddedTexts":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    def _read(self) -> dict[bytes, Vector]:
        """Read what a killed run left; a file of another model or with a torn end is cut to what can be used."""
        if not self._path.is_file():
            return {}
        data = self._path.read_bytes()
        head, _, rest = data.partition(b"\n")
        dimension = _read_head(head, self._model)
        if not dimension:
            self._path.unlink()
            return {}
        row = np.dtype([("digest", "V16"), ("vector", "<f4", dimension)])
        whole = len(rest) // row.itemsize
        with self._path.open("r+b") as file:
            file.truncate(len(head) + 1 + whole * row.itemsize)
        rows = np.frombuffer(rest, row, whole)
        return {digest.tobytes(): vector for digest, vector in zip(rows["digest"], rows["vector"], strict=True)}


def _make_head(model: str, dimension: int) -> bytes:
    return json.dumps({"schema": 1, "model": model, "dimension": dimension}).encode() + b"\n"


def _read_head(head: bytes, model: str) -> int:
    """Return the length of a vector; 0 where the file is of another model or no such file."""
    try:
        values = json.loads(head)
    except ValueError:
        return 0
    is_ours = isinstance(values, dict) and values.get("schema") == 1 and values.get("model") == model
    return int(values["dimension"]) if is_ours else 0
