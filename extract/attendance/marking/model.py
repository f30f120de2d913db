"""The sequence model of attendance: it marks the words of a paper's beginning."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pycrfsuite

from radsminne.extract.attendance.marking.features import make_features
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.tokens import Token, split_tokens
from radsminne.extract.text.stretches import Stretch

WEIGHTS = Path(__file__).parent / "weights" / "attendance.crfsuite"
"""What `python -m benchmarks.train attendance` writes."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words of one line that are one thing, `line.text[begin:stop]`.

    And how sure the model is of them (0..1).
    """

    mark: Mark
    line: Stretch
    place: int
    """Which of the lines read it is."""
    begin: int
    stop: int
    sure: float

    @property
    def text(self) -> str:
        """The words."""
        return self.line.text[self.begin : self.stop]


def mark_words(lines: Sequence[Stretch]) -> list[Marked]:
    """Find what is a name, an affiliation, a role … in the first lines of a paper."""
    tokens = split_tokens(lines)
    if not tokens:
        return []
    labels, sure = load_model().mark(make_features(lines, tokens))
    return _join_words(lines, tokens, labels, sure)


def _join_words(lines: Sequence[Stretch], tokens: Sequence[Token], labels: Sequence[str], sure: Sequence[float]) -> list[Marked]:
    """Join words that are one thing; a thing ends with its line."""
    found: list[Marked] = []
    for token, label, weight in zip(tokens, labels, sure, strict=True):
        begins, _, mark = label.partition("-")
        last = found[-1] if found else None
        if begins == "I" and last and last.place == token.line and last.mark == mark and _stands_next(last, token):
            found[-1] = Marked(last.mark, last.line, last.place, last.begin, token.stop, min(last.sure, weight))
        elif label != "O":
            found.append(Marked(Mark(mark), lines[token.line], token.line, token.begin, token.stop, weight))
    return found


def _stands_next(last: Marked, token: Token) -> bool:
    """Return True for a word right behind those before it."""
    return not last.line.text[last.stop : token.begin].strip()


class Model:
    """Weights, and the tagger that reads with them; it reads where they lie, so they must be kept."""

    def __init__(self, weights: bytes) -> None:
        self._weights = weights
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(self._weights)

    def mark(self, features: list[list[str]]) -> tuple[list[str], list[float]]:
        """Return the label of each word, and how sure it is."""
        labels = self._tagger.tag(features)
        return labels, [self._tagger.marginal(label, place) for place, label in enumerate(labels)]


@cache
def load_model() -> Model:
    """Load the model that lies in the package, once a process."""
    return Model(WEIGHTS.read_bytes())
