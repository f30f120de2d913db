"""How far a stated confidence can be trusted: how much of what is told with it is right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

STEPS = 5
"""Rows of a table of reliability."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Something told with a confidence of 0 to 1, and how right it was.

    That is yes or no, or a figure of 0 to 1.
    """

    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Row:
    """What was told with a confidence from `first` up to `last`.

    How much it was, how sure on the mean, and how right on the mean.
    """

    first: float
    last: float
    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Covered:
    """What is told with at least a confidence.

    Its share of all, and how right that is on the mean: None where it is nothing.
    """

    bound: float
    share: float
    right: float | None


def make_rows(judged: Iterable[Judged], steps: int = STEPS) -> list[Row]:
    """Sort what was told into equal steps of confidence.

    A step in which nothing was told is left out.
    """
    kept: dict[int, list[Judged]] = {}
    for one in judged:
        kept.setdefault(min(int(one.confidence * steps), steps - 1), []).append(one)
    return [
        Row(step / steps, (step + 1) / steps, len(held), _average(one.confidence for one in held), _average(one.right for one in held))
        for step, held in sorted(kept.items())
    ]


def measure_error(judged: Sequence[Judged], steps: int = STEPS) -> float:
    """Return how far confidence lies from what is right, on the mean over all that was told."""
    return sum(row.count * abs(row.confidence - row.right) for row in make_rows(judged, steps)) / len(judged) if judged else 0.0


def cover(judged: Sequence[Judged], bound: float) -> Covered:
    """Return how much is told with at least this confidence, and how right it is."""
    held = [one.right for one in judged if one.confidence >= bound]
    return Covered(bound, len(held) / len(judged) if judged else 0.0, _average(held) if held else None)


def find_bound(judged: Sequence[Judged], right: float) -> Covered | None:
    """Return the lowest bound over which this share is right, so that the most is covered.

    None where there is no such bound.
    """
    found = (cover(judged, bound) for bound in sorted({one.confidence for one in judged}))
    return next((covered for covered in found if covered.right is not None and covered.right >= right), None)


def _average(values: Iterable[float]) -> float:
    held = list(values)
    return sum(held) / len(held)
