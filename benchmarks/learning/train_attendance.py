"""The sequence model of attendance.

Learnt from invented lists, the project's own fixtures, and labelled papers.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pycrfsuite

from benchmarks.invented_lists.labelled import mark_paper
from benchmarks.invented_lists.training import Example, make_examples
from benchmarks.learning.papers import Paper
from benchmarks.measures.extraction_score import Json
from benchmarks.measures.labelled import FIXTURES, ROOT, find_labelled, read_label
from radsminne.extract.attendance.marking import model as marking
from radsminne.extract.outline.outline import find_outline
from radsminne.extract.reading import read_lines
from radsminne.extract.source import Limits, open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.stretches import split_stretches

_INVENTED = 1200
"""Invented papers; with 700 of them names and persons of bodies left out are read as well within .01, with 400 by .02 less."""
_SEED = 1
_TIMES = 3
"""How often a labelled paper is learnt from, where an invented one is once."""
_SETTINGS: dict[str, object] = {"c1": 0.4, "c2": 0.5, "max_iterations": 80, "feature.minfreq": 4, "feature.possible_transitions": False}
"""c1 at 0.2 gives the same figures and half as large a file again."""


_READ_BY = ("groups",)
"""Modules of attendance by which papers are marked to learn from."""


class AttendancePart:
    """The part of the program that marks who was there."""

    name = "attendance"

    @property
    def sources(self) -> Sequence[Path]:
        """The code that makes what is learnt from."""
        rooms = ("benchmarks/invented_lists", "extract/people", "extract/words", "extract/attendance/marking")
        modules = ("benchmarks/learning/train_attendance.py", *(f"extract/attendance/{name}.py" for name in _READ_BY))
        return [ROOT / path for path in (*rooms, *modules)]

    def train(self, papers: Sequence[Paper], without: str | None) -> bytes:
        """Learn from invented lists, the fixtures, and the papers of all bodies but the one left out."""
        own = [(one.path, read_label(one.label)) for one in find_labelled() if one.group == FIXTURES]
        labelled = [*own, *((paper.path, paper.label) for paper in papers if paper.body != without)]
        real = [example for path, label in labelled for example in _mark(path, label)]
        return _train([*make_examples(_INVENTED, _SEED), *(example for example in real for _ in range(_TIMES))])

    @contextmanager
    def use(self, model: bytes) -> Iterator[None]:
        """Have attendance read with a model, as long as the context is open."""
        kept = marking.load_model
        loaded = marking.Model(model)
        marking.load_model = lambda: loaded  # type: ignore[assignment]
        try:
            yield
        finally:
            marking.load_model = kept

    def write(self, model: bytes) -> None:
        """Write a model into the package."""
        marking.WEIGHTS.write_bytes(model)


def _mark(path: Path, label: Json) -> Iterator[Example]:
    """Yield a labelled paper as it is learnt from; a label that names no attendees teaches nothing."""
    people = [person for person in label.get("attendees") or [] if "name" in person]
    if "attendees" not in label:
        return
    text = join_lines(read_lines(open_source(path, Limits()), Limits()))
    yield mark_paper(find_outline(split_stretches(text)).stretches, people)


def _train(examples: Sequence[Example]) -> bytes:
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(_SETTINGS)
    for features, labels in examples:
        trainer.append(features, labels)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return path.read_bytes()
