"""What a learned part of the program is to those that train and judge it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from benchmarks.learning.papers import Paper


class Part(Protocol):
    """A part that reads with weights learnt from labelled papers.

    Weights that are set by hand are no part. The same papers give the same model. What a model is only its part knows; it can be pickled.
    """

    name: str

    @property
    def sources(self) -> Sequence[Path]:
        """The files and folders of code whose change asks for training anew: features, generators."""

    def train(self, papers: Sequence[Paper], without: str | None) -> Any:  # noqa: ANN401
        """Learn from the papers of all bodies but the one left out; None leaves out none."""

    def use(self, model: Any) -> AbstractContextManager[None]:  # noqa: ANN401
        """Have the program of this process read with a model, as long as the context is open."""

    def write(self, model: Any) -> None:  # noqa: ANN401
        """Write a model where the program takes its weights from."""
