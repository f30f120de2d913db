"""The numbers between evidence and score, and how they were found.

A logistic regression (`benchmarks/calibrate.py`) over judged questions about three archives (60 on one council, 40 on the examples, 36 on
other bodies' minutes in words that these avoid) and 164 topics that none of them treats gave the sizes; `nearness` and `title` were then
set by hand between what it gives (1.5 and 1.7) and what ranks encyclopedia articles best (some 40 and below 0). What that changes,
measured (all passages, not only those found; questions of people left out):

    nearness, standout, title     0, 11.5, 1.3    15, 9, 1.3    28, 6, 0.4
    NorQuAD, nDCG@10              0.955           0.957         0.963
    one council, list-F1          0.802           0.801         0.802
    other bodies, answered        0.778           0.778         0.778
    absent topics, no answer      0.92 to 0.97    0.92 to 0.97  0.91 to 0.98

Shipped, fitted (base -3.7, cover 2.6, around 2.5, title 1.7, nearness 1.5, standout 12.6, length -0.47, foreign 1.4), fitted without the
eighth of the questions that is scored, fitted on the other two archives alone:

                   ndcg@10                   list-F1                   answered                  absent topics, no answer
    one council    0.92  0.91  0.90  0.84    0.80  0.80  0.79  0.76    0.98  0.98  0.98  0.90    0.98  0.98  0.97  0.96
    others         0.59  0.61  0.61  0.65    0.42  0.44  0.43  0.36    0.75  0.75  0.75  0.94    0.91  0.92  0.92  0.56
    examples       0.94  0.95  0.95  0.91    0.80  0.79  0.79  0.78    1.00  1.00  1.00  0.96    0.93  0.92  0.93  0.93

Those are of index analysis 4. With 5 the council's are, shipped, fitted on it and the others, left out, fitted on the others alone:
nDCG@10 0.95 0.94 0.92 0.91, list-F1 0.85 0.84 0.83 0.82, answered 1.00 1.00 0.98 0.96. Sixty more questions over its papers, written by
someone who knew neither program nor numbers, then: 0.82, 0.74, answered 0.88, no answer to 0.83 of those without one (before what they
showed was mended).

The council's and the example papers have no long records, so that what is fitted on them alone takes long ones elsewhere for answers.
Without any bound of doubt the ranking of the others has nDCG@10 0.77. `foreign` lifts nDCG@10 of the English example questions from 0.52 to
0.77. The bound was chosen on the same questions: at 0.16 the others are answered in 0.83 of all cases, but only 0.63 instead of 0.88 of the
example questions without an answer get none.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """What each kind of evidence adds to the log odds that a record answers."""

    base: float
    cover: float
    """For the share of the question's words, by weight, that one of its passages has."""
    around: float
    """For the share that a passage has together with those beside it."""
    title: float
    """For the share that its heading has."""
    nearness: float
    """For by how much it is nearer to the question (by the cosine) than what does not answer it."""
    standout: float
    """The same, seen from what all passages and all questions have in common."""
    length: float
    """For the logarithm of how many passages it has: of many, one has the words or the likeness sooner by chance."""
    foreign: float
    """For the share of an English question's words that are not known: that they are missing says little."""


CALIBRATION = Calibration(base=-3.7, cover=3.0, around=3.0, title=0.4, nearness=28.0, standout=6.0, length=-0.41, foreign=1.0)
CLAIMED = 0.5
"""From this score on a record is offered as an answer."""
DOUBTED = 0.19
"""Where no record is surer than that, the answer is not here. Where the best is, but is not sure, it is offered with those near it."""
NEAR_BEST = 1.5
"""How far below the best, in log odds, a record may be that is offered beside one that is not sure."""
MOST_NEAR = 8
"""Records that are offered where none is sure: the right one is seldom further down."""
