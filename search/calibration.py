"""The numbers between evidence and score, and how they were found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """What each kind of evidence adds to the log odds that a record answers."""

    base: float
    cover: float
    """For the share of the question's words, by weight, that one of its passages has."""
    title: float
    """For the share that its heading has."""
    standout: float
    """For by how much it is more like the question than what does not answer it."""
    length: float
    """For the logarithm of how many passages it has: of many, one has the words or the likeness sooner by chance."""


CALIBRATION = Calibration(base=-3.7, cover=5.6, title=1.3, standout=11.5, length=-0.41)
CLAIMED = 0.5
"""From this score on a record is offered as an answer."""
DOUBTED = 0.18
"""Where no record is surer than that, the answer is not here. Where the best is, but is not sure, it is offered with those near it."""
NEAR_BEST = 1.0
"""How far below the best, in log odds, a record may be that is offered beside one that is not sure."""
MOST_NEAR = 5
"""Records that are offered where none is sure: the right one is seldom further down."""
