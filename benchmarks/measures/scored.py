"""Documents and sets of questions that quality is measured on, with how they were read and answered."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measures.extraction_score import Tally
from benchmarks.measures.labelled import EXAMPLES, OWN, ROOT, SHARED, Labelled
from radsminne.search.evaluation.evaluation import Evaluation

TODAY = datetime.date(2025, 6, 1)
"""What "last year" is counted from, so that the figures do not change with the calendar."""


@dataclass(frozen=True, slots=True)
class ScoredDocument:
    """A document with what was right in its reading; `problem` tells why it could not be read."""

    document: Labelled
    tallies: dict[str, Tally]
    problem: str | None
    lacks_ocr: bool
    by_ocr: bool = False
    """Whether any of it was read from pictures."""


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Judged questions, and the papers that answer them."""

    name: str
    questions: Path
    folders: tuple[Path, ...]

    @property
    def is_here(self) -> bool:
        """Whether it can be asked on this machine."""
        return self.questions.is_file()

    @property
    def is_own(self) -> bool:
        """Whether it is in every clone."""
        return self.name in OWN


SETS = (
    QuestionSet(EXAMPLES, ROOT / "examples/questions.json", (ROOT / "examples/archive",)),
    QuestionSet("one council", SHARED / "questions/questions-dev.json", (SHARED / "seeds",)),
    QuestionSet(
        "other bodies",
        SHARED / "questions/questions-samples-dev.json",
        (SHARED / "samples/minutes", SHARED / "samples/pdf"),
    ),
)


@dataclass(frozen=True, slots=True)
class AnsweredSet:
    """A set of questions with how they were answered."""

    asked: QuestionSet
    evaluation: Evaluation
    lacks_ocr: bool
