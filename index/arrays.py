"""The numbers that an index is made of: dense rows and sparse weights."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
"""One row of numbers of unit length."""
Matrix = NDArray[np.float32]
"""One such row for each text."""


@dataclass(frozen=True, slots=True)
class SparseVector:
    """Weights of terms: `values[i]` belongs to the term with number `indices[i]` (32 bits, each once)."""

    indices: tuple[int, ...]
    values: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.indices) != len(self.values):
            raise ValueError(f"{len(self.indices)} indices, {len(self.values)} values")
