"""How sure an outline is: by the margin to the next reading, and by what speaks for each heading."""

import math
from collections.abc import Sequence
from statistics import fmean

from radsminne.corpus.records import Case

_ALONE, _MARGIN, _WORTH = 0.5, 1.7, 0.5
"""Log-odds of a heading with nothing for it, and what the margin to the next reading and its own evidence add, each up to two.

Fitted (logistic regression) on the headings of 36 labelled papers, read with the weights as they are and with 15 draws of noise of 40 %.
"""
_ENOUGH = 2.0
"""A greater margin, or more evidence, says no more."""
_UNDECIDED = 0.7
"""What is left of the trust in minutes in which no case is found to decide anything: decisions are easily missed."""
_NO_DECISION = 0.8
"""The trust in decisions where there are none to be trusted."""
UNSURE = 0.62
"""Papers below it are to be checked: 9 of 36 labelled ones, and 3 of 16 that were labelled before they were read."""


def trust_heading(worth: float, margin: float) -> float:
    """Return how likely it is, 0 to 1, that a heading was read right, of an outline with this margin."""
    odds = _ALONE + _MARGIN * min(margin, _ENOUGH) + _WORTH * min(worth, _ENOUGH)
    return round(1 / (1 + math.exp(-odds)), 3)


def trust_structure(cases: Sequence[Case], *, decide: bool) -> float:
    """Return how surely the cases of a paper and what they decide were read, 0 to 1; 0 without cases.

    `decide` tells whether they can decide anything, as those of a notice cannot.
    """
    headings = [case.confidence for case in cases if case.confidence is not None]
    if not headings or not decide:
        return fmean(headings) if headings else 0.0
    decisions = [decision.confidence for case in cases for decision in case.decisions if decision.confidence is not None]
    share = sum(bool(case.decisions) for case in cases) / len(cases)
    return fmean(headings) * (fmean(decisions) if decisions else _NO_DECISION) * (_UNDECIDED + (1 - _UNDECIDED) * share)
