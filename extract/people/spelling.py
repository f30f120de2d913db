"""What a word may be by its letters: a first name, a family name, a town.

No list of such words lies in the package.

The weights lie beside this module; benchmarks/learning/train_spelling.py learns them and tells what they reach.
"""

from array import array
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path
from zlib import crc32

WEIGHTS = Path(__file__).parent / "weights"
STEP = 1 / 16
"""What one unit of a weight is worth, in logits."""
SHORTEST = 3
"""Letters of a word that is judged: of two, as a party's, its letters tell too little."""


class Kind(StrEnum):
    """What a word may be spelled like."""

    FIRST_NAME = "first_names"
    SURNAME = "surnames"
    TOWN = "towns"


def list_features(word: str, size: int) -> list[int]:
    """Return the places among `size` of a word's weights: of its runs of two to five letters.

    The first place is of every word.
    """
    framed = f"^{word}$"
    runs = {framed[begin : begin + length] for length in (2, 3, 4, 5) for begin in range(len(framed) - length + 1)}
    return [0, *(crc32(run.encode()) % size for run in sorted(runs))]


@cache
def weigh(kind: Kind, word: str) -> float:
    """Return how much a word, in small letters, looks like one of a kind, in logits: above 0 it does.

    Of "kari-anne" the first half is looked at, of "dal-moen" the last.
    """
    half = word.rpartition("-")[2] if kind is Kind.SURNAME else word.partition("-")[0]
    weights = _load_weights(kind)
    return STEP * sum(weights[place] for place in list_features(half, len(weights)))


@cache
def _load_weights(kind: Kind) -> Sequence[int]:
    return array("b", (WEIGHTS / f"{kind.value}.bin").read_bytes())


def _looks_like(kind: Kind, word: str) -> bool:
    letters = word.replace("-", "")
    return len(letters) >= SHORTEST and letters.isalpha() and weigh(kind, word) > 0


def is_first_name(word: str) -> bool:
    """Return True for a word, in small letters, that looks like a first name."""
    return _looks_like(Kind.FIRST_NAME, word)


def is_surname(word: str) -> bool:
    """Return True for a word, in small letters, that looks like a family name."""
    return _looks_like(Kind.SURNAME, word)


def is_town(words: str) -> bool:
    """Return True for words that all look like the name of a town: "Snøvik", "Snø i Vika"."""
    return all(word[:1].isupper() and _looks_like(Kind.TOWN, word.casefold()) for word in words.replace(" i ", " ").split())
