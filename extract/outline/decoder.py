"""The best row of headings: each is worth its evidence, and each step to the next has its price."""

from collections.abc import Mapping, Sequence
from math import log2

from radsminne.extract.outline.candidates import Candidate, Family
from radsminne.extract.outline.titles import are_alike, begins_alike
from radsminne.extract.outline.weights import Weights


def choose_row(candidates: Sequence[Candidate], worth: Sequence[float], agenda: Sequence[Candidate], weights: Weights) -> list[int]:
    """Return the places of the candidates whose worth less the price of their steps is greatest.

    From one entry of the agenda to a later one a step is free, whatever their numbers.
    """
    order = {entry.entry: (place, entry.title) for place, entry in enumerate(agenda)}
    best: list[tuple[float, int]] = []
    peaks: list[float] = []  # the most that any row so far is worth: no earlier one can win once it is less than what is found
    for place, candidate in enumerate(candidates):
        step = (-_start_price(candidate, weights), -1)
        for before in range(place - 1, -1, -1):
            if peaks[before] < step[0]:
                break
            if candidates[before].last < candidate.index:
                step = max(step, (best[before][0] - _step_price(candidates[before], candidate, order, weights), before))
        best.append((worth[place] + step[0], step[1]))
        peaks.append(max([best[-1][0], *peaks[-1:]]))
    place = max(range(len(best)), key=lambda each: best[each][0], default=-1)
    row: list[int] = []
    while place >= 0:
        row.append(place)
        place = best[place][1]
    return row[::-1]


def _start_price(candidate: Candidate, weights: Weights) -> float:
    """Return what a first number costs: plain ones begin at 1 or go on, and a sub-case is never first."""
    if candidate.family is Family.YEARLY:
        return 0.0
    return weights.first * (0 if candidate.key == (1,) else len(candidate.key))


def _step_price(one: Candidate, other: Candidate, order: Mapping[tuple[tuple[int, ...], str], tuple[int, str]], weights: Weights) -> float:
    """Return what it costs to go from one number to the next, in one row of numbers."""
    before, after = one.key, other.key
    if one.series != other.series:
        return 0.0
    if after == before:
        named = [each for each in (one, other) if each.entry in order and begins_alike(each.title, order[each.entry][1])]
        return weights.again if len(named) == 1 or are_alike(one.title, other.title) else weights.back
    if one.entry in order and other.entry in order and order[one.entry] < order[other.entry]:
        return 0.0
    if after <= before:
        return weights.back + weights.back / 10 * (before[0] - after[0])
    return 0.0 if _follows(before, after) else weights.gap * log2(1 + max(1, after[0] - before[0]))


def _follows(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Return True where no number is left out: 3 behind 2, 3.1 behind 3, 4 behind 3.7."""
    level = len(after)
    if level > len(before):
        return after == (*before, 1)
    return after[:-1] == before[: level - 1] and after[-1] == before[level - 1] + 1
