"""How sure an outline is: by the margin to the next reading, its headings, and what its cases decide."""

import math
from collections.abc import Mapping, Sequence
from statistics import fmean

from radsminne.corpus.records import Case

_ALONE, _MARGIN, _WORTH = 0.5, 1.7, 0.5
"""Log-odds of a heading with nothing for it, and what the margin to the next reading and its own evidence add, each up to two.

Fitted (logistic regression) on the headings of 36 labelled papers, read with the weights as they are and with 15 draws of noise of 40 %.
"""
_ENOUGH = 2.0
"""A greater margin, or more evidence, says no more."""
_SIGNS: Mapping[str, float] = {"any": 0.5, "worth": 1.5, "undecided": -0.3, "doubt": -3.4, "number twice": -3.4}
"""What each sign is worth, in log-odds, that a case was read whole: number, title and what it decides.

Logistic regression on 596 cases of 89 labelled papers of 57 bodies, a case weighed by one over the root of their number in its paper: with
the body of 18 papers left out the weights move by a tenth. The margin, the number of cases, the length of their text, labels elsewhere and
what a second reading finds beside a label added nothing on bodies that were left out.
"""
UNSURE = 0.85
"""Papers that expect less are to be checked: four in ten of the 89. Of the others 0.92 is whole, each body left out once; a bound of 0.9
does no better.
"""


def trust_heading(worth: float, margin: float) -> float:
    """Return how likely it is, 0 to 1, that a heading was read right, of an outline with this margin."""
    odds = _ALONE + _MARGIN * min(margin, _ENOUGH) + _WORTH * min(worth, _ENOUGH)
    return round(1 / (1 + math.exp(-odds)), 3)


def trust_structure(cases: Sequence[Case], worths: Sequence[float]) -> float:
    """Return which share of the cases of minutes is expected to be whole, 0 to 1; 0 without cases.

    `worths` is what speaks for the heading of each.
    """
    numbers = [case.number for case in cases if case.number]
    twice = len(set(numbers)) < len(numbers)
    shares = (_trust_case(case, worth, twice=twice) for case, worth in zip(cases, worths, strict=True))
    return fmean(shares) if cases else 0.0


def _trust_case(case: Case, worth: float, *, twice: bool) -> float:
    """Return how likely all of a case was read right; `twice` tells that its paper has a number twice."""
    least = min((decision.confidence for decision in case.decisions if decision.confidence is not None), default=1.0)
    odds = _SIGNS["any"] + _SIGNS["worth"] * max(0.0, min(worth, _ENOUGH)) + _SIGNS["doubt"] * (1 - least)
    odds += _SIGNS["undecided"] * (not case.decisions) + _SIGNS["number twice"] * twice
    return 1 / (1 + math.exp(-odds))
