"""Invented papers of two bodies, and a part that learns one word from them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.learning.papers import Paper

MINUTES = """Referat fra møte 1/2022 i {council}

Dato: 3. februar 2022
Til stede: Liv Strand (leder), Bo Vik

Sak 1/22 Landstrøm i havnene
Rådet drøftet landstrøm til ferger.
Vedtak: Rådet ber om en plan.
"""


def write_paper(folder: Path, council: str, body: str, decision: str = "Rådet ber om en plan.") -> Paper:
    path = folder / f"{council}.txt"
    path.write_text(MINUTES.format(council=council), encoding="utf-8")
    case = {"number": "1/22", "title": "Landstrøm i havnene", "decisions": [decision]}
    return Paper(path, {"document": {"kind": "minutes"}, "meeting": {"number": "1/2022"}, "cases": [case]}, body)


class Listening:
    """Learns whose papers it was shown, and writes down with what model which reading was made."""

    name = "listening"

    def __init__(self, *sources: Path) -> None:
        self.sources = sources
        self.trained: list[str | None] = []
        self.used: list[str] = []
        self.written: list[str] = []

    def train(self, papers: Sequence[Paper], without: str | None) -> str:
        """Learn the letters of the bodies."""
        self.trained.append(without)
        return "".join(sorted({paper.body for paper in papers if paper.body != without}))

    @contextmanager
    def use(self, model: Any) -> Iterator[None]:  # noqa: ANN401
        """Note the model, and its end."""
        self.used.append(str(model))
        yield
        self.used.append("end")

    def write(self, model: Any) -> None:  # noqa: ANN401
        """Note what would be written."""
        self.written.append(str(model))
