"""Floors: figures that were reached once, and below which nothing may fall again.

benchmarks/measures/floors.json keeps them with a fingerprint of what they were measured on. They are raised by pinning,
and lowered only when that is asked for.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("floors.json")

ROUNDING = 0.0005
"""What a figure of extraction may lie under its floor: reading is exact, so only what the rounding of the floor takes."""
OTHER_OCR = 0.1
"""What one may where pictures were read: another release of Tesseract reads a few letters in another way, and a name or a title with a
wrong letter is a wrong one; one of ten names is that much."""
NEAR_TIES = 0.005
"""What a figure of questions may: two machines round vectors differently, which turns near ties around. One answer whose only right
record falls from the first to the second place costs 0.006 in nDCG@10 over 60 questions."""
_PLACES = 10_000


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of a document or of a set of questions; `faults` tell for a figure what pulls it down."""

    name: str
    fingerprint: str
    figures: Mapping[str, float]
    faults: Mapping[str, Sequence[str]]
    epsilon: float = ROUNDING


@dataclass(frozen=True, slots=True)
class Floor:
    """What was reached, and on what."""

    fingerprint: str
    figures: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Breach:
    """Something under its floor, or that cannot be held against it, and why."""

    name: str
    message: str
    faults: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n".join((f"{self.name}: {self.message}", *(f"    {fault}" for fault in self.faults)))


MOST_FAULTS = 6


def read_floors(path: Path = FILE) -> dict[str, Floor]:
    """Read the floors; a file that is not there has none."""
    values = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {name: Floor(value["fingerprint"], value["figures"]) for name, value in values.items()}


def write_floors(floors: Mapping[str, Floor], path: Path = FILE) -> None:
    """Write the floors in the order of their names, a line each, so that a change can be read."""
    lines = (
        f" {json.dumps(name, ensure_ascii=False)}: "
        + json.dumps({"fingerprint": floor.fingerprint, "figures": dict(sorted(floor.figures.items()))}, ensure_ascii=False)
        for name, floor in sorted(floors.items())
    )
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def check_floors(measured: Iterable[Measured], floors: Mapping[str, Floor], expected: Iterable[str] = ()) -> list[Breach]:
    """Return what is under its floor.

    `expected` are names that must be measured wherever there is a floor for them.
    """
    found = {one.name: one for one in measured}
    gone = [Breach(name, "has a floor, but is not here to be measured") for name in expected if name in floors and name not in found]
    return gone + [breach for one in found.values() if one.name in floors for breach in _compare(one, floors[one.name])]


def _compare(one: Measured, floor: Floor) -> list[Breach]:
    if one.fingerprint != floor.fingerprint:
        return [Breach(one.name, "the documents, labels or questions are not those of its floor: look at the figures, then --pin")]
    return _find_low(one, floor)


def _find_low(one: Measured, floor: Floor) -> list[Breach]:
    low = []
    for figure, least in floor.figures.items():
        got = one.figures.get(figure)
        if got is None or got < least - one.epsilon:
            told = "none" if got is None else f"{got:.4f}"
            low.append(Breach(one.name, f"{figure} {told}, floor {least:.4f}", tuple(one.faults.get(figure, ()))[:MOST_FAULTS]))
    return low


def raise_floors(
    measured: Iterable[Measured], floors: Mapping[str, Floor], expected: Iterable[str] = (), *, allow_lower: bool = False
) -> tuple[dict[str, Floor], list[Breach]]:
    """Return the floors as they are now reached, and what would have had to be lowered.

    With any of that, nothing is to be written.
    """
    found = list(measured)
    refused = [] if allow_lower else [breach for one in found if one.name in floors for breach in _find_low(one, floors[one.name])]
    gone = {name for name in expected if name in floors} - {one.name for one in found}
    if not allow_lower:
        refused += [Breach(name, "has a floor, but is not here to be measured") for name in sorted(gone)]
    kept = {name: floor for name, floor in floors.items() if name not in gone}
    return kept | {one.name: _raise(one, floors.get(one.name), allow_lower=allow_lower) for one in found}, refused


def _raise(one: Measured, floor: Floor | None, *, allow_lower: bool) -> Floor:
    before = {} if floor is None or allow_lower else floor.figures
    return Floor(one.fingerprint, {figure: max(_round_down(value), before.get(figure, 0.0)) for figure, value in one.figures.items()})


def _round_down(value: float) -> float:
    # A sum of thirds may end in …9999: that is not to cost a last digit.
    return math.floor(value * _PLACES + 1e-6) / _PLACES
