"""The labelled papers of real bodies, by whose they are.

A figure is worth something on a body that nothing was learnt from. Papers of one organisation count as one body's: one office writes
them, on one template. They lie in a folder `shared` beside the project; where that is absent there are none.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measures.extraction_score import Json
from benchmarks.measures.labelled import OTHERS, find_labelled, read_label

_BODIES: dict[str, str] = json.loads(Path(__file__).with_name("bodies.json").read_text(encoding="utf-8"))
"""The letter of each paper's body, by the name of its file without ending."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A labelled paper: its file, its right reading, and the letter of the body that wrote it."""

    path: Path
    label: Json
    body: str


def find_papers() -> list[Paper]:
    """Find the labelled papers of real bodies; one whose body nobody has told is a body of its own."""
    found = [one for one in find_labelled() if one.group == OTHERS]
    return [Paper(one.path, read_label(one.label), _BODIES.get(one.path.stem, one.path.stem)) for one in found]


def list_bodies(papers: Sequence[Paper]) -> list[str]:
    """Return whose the papers are, each once."""
    return sorted({paper.body for paper in papers})
