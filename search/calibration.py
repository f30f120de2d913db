"""The numbers between evidence and score, and how they were found.

Found by `benchmarks/calibrate.py`: a logistic regression over the records of 96 judged questions, 60 about the two example papers
and 36 about nine other bodies' minutes that avoid the papers' own words. Figures of the two sets, fitted on all and left out by eighths:

                ndcg@10        list-F1        answered       no answer
    examples    0.89  0.89     0.85  0.84     0.98  0.98     1.00  1.00
    others      0.47  0.47     0.38  0.38     0.72  0.72     (none asked)

Of 68 more questions about what the example papers do not treat, 67 got no answer. With 862 web pages of ministries beside the
example papers nDCG@10 was 0.78, though only the papers were judged; six of the twelve questions got no answer, the others found
pages that have the asked words (a name, road tolls, vaccination), two of them only some of the words.
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


CALIBRATION = Calibration(base=-2.87, spread=2.57, title=1.52, likeness=2.82, beside_best=3.57, wordless=3.11)
CLAIMED = 0.5
"""From this score on a record is offered as an answer."""
