"""The numbers between evidence and score, and how they were found.

Found by `benchmarks/calibrate.py`: a logistic regression over the records of the judged example questions.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """What each kind of evidence adds to the log odds that a record answers; a score of 0.5 is claimed."""

    base: float
    spread: float
    """For the share of the question's words, by weight, that the record has."""
    title: float
    """For the share that its heading has."""
    likeness: float
    """For how like its likest passage is to the question."""
    beside_best: float
    """For its share of the words, times how near that is to the best record's."""
    wordless: float
    """For likeness again, times the share of the words that no record has: then only the sense can tell."""


CALIBRATION = Calibration(base=-2.9, spread=2.75, title=1.57, likeness=2.46, beside_best=3.65, wordless=3.06)
CLAIMED = 0.5
"""From this score on a record is offered as an answer."""
