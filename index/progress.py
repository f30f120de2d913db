"""How far a long run is: what is told to whoever waits for it."""

from enum import StrEnum
from typing import Protocol


class Stage(StrEnum):
    """What is being done."""

    READING = "reading"
    EMBEDDING = "embedding"


class Progress(Protocol):
    """Is called after each step: so many of `total` files or passages are done.

    `name` is the file just done, or empty.
    """

    def __call__(self, stage: Stage, name: str, done: int, total: int, /) -> None:
        """Take note of it."""
        ...


def keep_quiet(stage: Stage, name: str, done: int, total: int) -> None:
    """Tell nobody."""
