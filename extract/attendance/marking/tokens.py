"""The words of a paper's beginning, one by one, with where they stand: what the sequence model reads."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from radsminne.extract.attendance.groups import open_group
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import AWAY_WORDS, DEPUTY_WORDS, MEMBER_WORDS, THERE_WORDS

_MOST_TOKENS = 1600
"""So many words are read of a paper's beginning, and as many more from each label of attendance on: time is bounded, no list is cut off."""

# an initial keeps its stop, figures stay together, "DalPer" is two words; every other sign is a word of its own
TOKEN = re.compile(
    r"(?:[^\W\d_]\.-?)+(?=\W|$|[^\W\d_])|(?:Th|Chr|Kr|Joh|Fr|Aa)\.(?=\s)"
    r"|(?:[^\W\d_]|\?(?=[a-zæøå]))(?:(?<![a-zæøå])[^\W\d_]|(?<=[a-zæøå])(?![A-ZÆØÅ][a-zæøå])[^\W\d_]|['’´`?-](?=[^\W\d_]))*"
    r"|\d+(?:[.:/,]\d+)*|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure or sign: `stretch.text[begin:stop]` of the line that is the `line`th of those read."""

    text: str
    line: int
    begin: int
    stop: int
    tight: bool
    """Nothing parts it from the word before."""


def split_lines(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Cut running text into its sentences: one may tell who was there."""
    return [line for stretch in stretches for part in _split_labels(stretch) for line in _split_sentences(part)]


def _split_labels(stretch: Stretch) -> Iterator[Stretch]:
    """Cut a page that was run into one line at the label of a list inside it.

    From there on it is cut at each label.
    """
    whole = ":" not in stretch.text or stretch.block.cell is not None or len(stretch.text) > LONGEST_HEAD
    labels = [] if whole else list(_INSIDE.finditer(stretch.text))
    opening = next((place for place, label in enumerate(labels) if label.start() and _opens_list(label[0])), len(labels))
    cuts = [0, *(label.start() for label in labels[opening:]), len(stretch.text)]
    for begin, stop in pairwise(cuts):
        yield replace(stretch, start=stretch.start + begin, end=stretch.start + begin + len(stretch.text[begin:stop].rstrip()))


_INSIDE = re.compile(r"(?<!\S)[A-ZÆØÅ][^\W\d_]+(?: [^\W\d_A-ZÆØÅ]+){0,3}:(?!\S)")
"""A label with a colon."""


def _split_sentences(stretch: Stretch) -> Iterator[Stretch]:
    text = stretch.text
    sentences = split_sentences(text) if stretch.block.cell is None and len(text) <= LONGEST_HEAD else [(0, len(text))]
    start = 0
    for (_, end), (begin, stop) in pairwise(sentences):
        first = text[begin:stop].split(maxsplit=1)[0].casefold()
        small = sum(word.isalpha() and word.islower() for word in text[start:end].split())
        if (small >= _SENTENCE and not _SHORTENED.search(text[start:end])) or first in _OPENING:  # the stop of "varaordf." ends no sentence
            yield replace(stretch, start=stretch.start + start, end=stretch.start + end)
            start = begin
    yield replace(stretch, start=stretch.start + start)


_SHORTENED = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,3}\.$")
"""What is hardly the last word of a sentence: "Th." and "nr." are none."""
_LONGEST_LABEL = 60
_TELLING = THERE_WORDS | MEMBER_WORDS
_SENTENCE = 2
"""Words in small letters that make a sentence of what a stop ends."""
_OPENING = (THERE_WORDS | AWAY_WORDS | DEPUTY_WORDS | {"til", "dessuten", "dessutan", "fra", "frå"}) - {"ikke", "ikkje"}
"""Words with which a sentence begins that tells who was there."""


def split_tokens(lines: Sequence[Stretch]) -> list[Token]:
    """Split lines into words: `_MOST_TOKENS` of them at first and behind each label of attendance."""
    tokens: list[Token] = []
    left = _MOST_TOKENS
    for number, line in enumerate(lines):
        if _opens_list(line.text):
            left = _MOST_TOKENS
        end = -1
        if left <= 0:
            continue
        for match in TOKEN.finditer(line.text):
            tokens.append(Token(match[0], number, *match.span(), tight=match.start() == end))
            end = match.end()
            left -= 1
    return tokens


def _opens_list(text: str) -> bool:
    """Return True for a label alone that tells who was there: "Til stede:", "Representanter:"."""
    words = re.findall(r"[^\W\d_]+", text.casefold()) if len(text) <= _LONGEST_LABEL else ()
    return bool(words) and not re.search(r"\d", text) and bool(set(words) & _TELLING) and open_group(text, within=False) is not None
