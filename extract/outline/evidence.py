"""What speaks for a candidate: how it is written and looks, what stands under it, the agenda."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log10
from typing import TypeVar

from radsminne.extract.outline.candidates import Candidate, Family
from radsminne.extract.outline.titles import begins_alike
from radsminne.extract.outline.unnumbered import shape, shape_title
from radsminne.extract.outline.weights import Weights
from radsminne.extract.text.stretches import Stretch

_MUCH = 2.0
"""The decimal logarithm of the characters under a heading that are as good as any more."""

_PAGE_HEADS = 3
"""So many lines with the same words are heads of pages."""

_Trait = TypeVar("_Trait")
_Look = tuple[int, bool, bool, bool]


@dataclass(frozen=True, slots=True)
class _Usual:
    """What most candidates of a document have in common, each as a share of them, 0..1."""

    forms: Mapping[tuple[int, str], float]
    """By the depth of their numbers: "Sak 6", "6.1"."""
    looks: Mapping[tuple[int, _Look], float]


def _find_look(candidate: Candidate) -> _Look:
    """Return its level by style, whether it is bold, in capitals, and begins inside a block."""
    block = candidate.stretch.block
    return block.heading or 0, block.is_bold, _is_in_capitals(candidate.title), candidate.stretch.start > 0


def _is_in_capitals(text: str) -> bool:
    """Return True for words wholly in capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 3 and all(letter.isupper() for letter in letters)


def find_usual(candidates: Sequence[Candidate], named: Sequence[bool]) -> _Usual:
    """Return what most candidates of each depth have in common, of those that the agenda names."""
    known = {len(each.key) for each, is_named in zip(candidates, named, strict=True) if is_named}
    model = [each for each, is_named in zip(candidates, named, strict=True) if is_named or len(each.key) not in known]
    return _Usual(
        _share((len(each.key), each.form) for each in model),
        _share((len(each.key), _find_look(each)) for each in model),
    )


def _share(forms: Iterable[tuple[int, _Trait]]) -> dict[tuple[int, _Trait], float]:
    """Return which share of the numbers of each depth is written in each form."""
    counts = Counter(forms)
    depths = Counter({depth: 0 for depth, _ in counts})
    for (depth, _), number in counts.items():
        depths[depth] += number
    return {(depth, form): number / depths[depth] for (depth, form), number in counts.items()}


def weigh(candidate: Candidate, usual: _Usual, below: int, weights: Weights, *, is_named: bool) -> float:
    """Return what speaks for a candidate.

    `below` are the characters under it, `is_named` tells whether the agenda has it.
    """
    block = candidate.stretch.block
    worth = weights.form * (usual.forms.get((len(candidate.key), candidate.form), 0.0) - 0.5) - weights.base
    worth += weights.look * usual.looks.get((len(candidate.key), _find_look(candidate)), 0.0)
    worth += weights.set_apart * bool(block.heading or block.is_bold or _is_in_capitals(candidate.title))
    worth += weights.agenda * is_named
    worth += weights.over_text * min(1.0, log10(1 + below) / _MUCH)
    worth -= weights.inside * (candidate.stretch.start > 0)
    if candidate.family is not Family.YEARLY:
        worth -= weights.plain + weights.shape * (1 - shape_title(candidate.title))
    return worth


def weigh_unnumbered(
    candidate: Candidate, stretches: Sequence[Stretch], below: int, titles: Sequence[str], again: int, weights: Weights
) -> float:
    """Return what speaks for a line without a number; `again` counts the lines of the same words."""
    worth = weights.shape * (shape(candidate, stretches) - 0.5) - weights.base
    worth += weights.set_apart * (candidate.form == "marked")
    worth -= weights.repeated * (again >= _PAGE_HEADS)
    worth += weights.over_text * min(1.0, log10(1 + below) / _MUCH)
    worth += weights.agenda * any(begins_alike(candidate.title, title) for title in titles)
    return worth
