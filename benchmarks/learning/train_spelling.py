"""Learn how first names, family names and towns are spelled.

    python -m benchmarks.learning.train_spelling ../shared/norne

A logistic regression for each over runs of letters (extract/people/spelling.py), hashed so that no name can be read from its weights. It
learns from the names of NorNE (the treebank of `benchmarks.learning.train_tagger`) and those that the invented lists are made of, against
all other words of that treebank and of the project's own tables. Printed is what it reaches on a fifth of the words that it has not seen.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np

from benchmarks.invented_lists.people import FIRST_NAMES, SURNAME_ENDINGS, TOWNS, syllable
from benchmarks.learning.train_tagger import read_sentences
from radsminne.extract.people.spelling import STEP, WEIGHTS, Kind, list_features
from radsminne.extract.words.names import NOT_NAMES
from radsminne.extract.words.vocabulary import TABLE_WORDS

_SIZE = 65536
"""Weights of a kind, a byte each; with a quarter of them one more ordinary word in a hundred looks like a name."""
_PULL = 0.2
"""How hard weights are held near nothing."""
_NAME_WEIGHT = 4.0
"""How much more a name counts than another word, of which there are nine times as many."""
_ROUNDS, _RATE = 400, 0.3
_INVENTED = 2000
"""Invented family names, beside some thousands of the treebank."""
_OWN: dict[Kind, set[str]] = {
    Kind.FIRST_NAME: set(FIRST_NAMES),
    Kind.SURNAME: {syllable(random) + random.choice(SURNAME_ENDINGS) for random in (Random(2),) for _ in range(_INVENTED)},  # noqa: S311
    Kind.TOWN: {word for town in TOWNS for word in town.casefold().split() if len(word) > 2},
}
"""What the project has of each kind itself."""


def count_words(folder: Path) -> Counter[tuple[str, str]]:
    """Return how often each word, in small letters, is of a kind, or of none: an empty string.

    A person's name of one word is left out: it may be a first name or a family name.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for form in ("nob", "nno"):
        for sentence in read_sentences(folder / f"{form}-train.conll.gz"):
            followed = (*sentence.names[1:], "O")
            for word, name, after in zip(sentence.words, sentence.names, followed, strict=True):
                if word.isalpha() and len(word) > 1 and (name, after[:1]) != ("B-PER", "O"):
                    counts[word.casefold(), _tell_kind(name, after)] += 1
    return counts


def _tell_kind(name: str, after: str) -> str:
    if name == "B-PER":
        return Kind.FIRST_NAME
    if name == "I-PER":
        return "" if after == "I-PER" else Kind.SURNAME
    return Kind.TOWN if name in ("B-GPE", "B-LOC") and not after.startswith("I-") else ""


def find_words(counts: Counter[tuple[str, str]], kind: Kind) -> tuple[list[str], list[str]]:
    """Return words of a kind, and words that are none."""
    totals: Counter[str] = Counter()
    for (word, _), count in counts.items():
        totals[word] += count
    own = {word for word in totals if len(word) > 2 and counts[word, kind] > 2 * (totals[word] - counts[word, kind])} | _OWN[kind]
    others = {word for word, count in totals.items() if count > 1} | TABLE_WORDS | NOT_NAMES | set().union(*_OWN.values())
    return sorted(own), sorted(word for word in others - own if not counts[word, kind])


def fit(words: Sequence[str], holds: Sequence[bool]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return the weights that tell words that hold from others, by steps in proportion to past ones."""
    rows = [list_features(word, _SIZE) for word in words]
    places, owners = np.concatenate([np.array(row) for row in rows]), np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    target = np.array(holds, dtype=float)
    counts = np.where(target > 0, _NAME_WEIGHT, 1.0)
    weights, past = np.zeros(_SIZE), np.full(_SIZE, 1e-6)
    for _ in range(_ROUNDS):
        error = counts * (1 / (1 + np.exp(-np.bincount(owners, weights[places], len(rows)))) - target)
        slope = np.bincount(places, error[owners], _SIZE) + _PULL * weights
        past += slope**2
        weights -= _RATE * slope / np.sqrt(past)
    return weights


def score(weights: np.ndarray[tuple[int], np.dtype[np.float64]], words: Sequence[str]) -> float:
    """Return the share of the words that look like a name."""
    return float(np.mean([weights[list_features(word, _SIZE)].sum() > 0 for word in words]))


def learn(kind: Kind, names: Sequence[str], others: Sequence[str]) -> None:
    """Learn a kind, tell what words held out are taken for, and write what is learnt from all."""
    random = Random(1)  # noqa: S311 - a split, no secret
    held = [[word for word in words if random.random() < 0.2] for words in (names, others)]
    seen = [sorted(set(words) - set(out)) for words, out in zip((names, others), held, strict=True)]
    weights = fit([*seen[0], *seen[1]], [True] * len(seen[0]) + [False] * len(seen[1]))
    print(f"{kind.value} held out that look like one: {score(weights, held[0]):.3f}, other words: {score(weights, held[1]):.3f}")
    weights = fit([*names, *others], [True] * len(names) + [False] * len(others))
    print(f"{kind.value} learnt from that look like one: {score(weights, names):.3f}, other words: {score(weights, others):.3f}")
    (WEIGHTS / f"{kind.value}.bin").write_bytes(np.clip(np.round(weights / STEP), -127, 127).astype(np.int8).tobytes())


def main() -> None:
    """Learn each kind."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("treebank", type=Path)
    counts = count_words(parser.parse_args().treebank)
    for kind in Kind:
        learn(kind, *find_words(counts, kind))


if __name__ == "__main__":
    main()
