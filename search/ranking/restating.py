"""A question's topic in the words of the archive.

Slips of the pen are mended, split compounds joined, and forms written as they are here.

Two questions that a reader takes for the same one become the same text, so that both sides of the index answer them alike.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from radsminne.corpus.word_lists import read_pairs
from radsminne.extract.text.references import FORMS, write_name
from radsminne.index.language.analysis import Word, find_words, stem, terms
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.question.question import Question
from radsminne.search.scope.scope import Scope

_MOST_JOINED = 3
"""Words that are one compound: "skole helse tjeneste"."""
_SHORTEST_PART = 3
_SHORTEST_MENDED = 5
"""Letters of the shortest word that is taken for a slip: a shorter one is a slip away from too many others."""
_LONG = 8
"""Letters of a word that is not met by chance a slip away from another, even where it could be a compound of its own."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BOKMAAL_OF = read_pairs(__package__, "nynorsk.txt")
_SMALL_WORD = re.compile(rf"\b(?:{'|'.join(_BOKMAAL_OF)})\b", re.IGNORECASE)
_LINKS = ("", "s", "e")


@dataclass(frozen=True, slots=True)
class Correction:
    """A word as it was asked, and the word of the archive that it was taken for."""

    asked: str
    read: str


@dataclass(frozen=True, slots=True)
class Restated:
    """What is asked about, and the whole question, in the archive's words.

    Another form of the same word is no correction.
    """

    topic: str
    text: str
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class _Change:
    start: int
    end: int
    read: str
    is_correction: bool


def restate(question: Question, scope: Scope, vocabulary: Vocabulary) -> Restated:
    """Write a Norwegian question's topic as the archive would.

    What is quoted, English or in the archive already is left as it is.
    """
    asked = scope.topic
    if question.language == "en" or scope.phrases or not asked:
        return Restated(asked, question.text)
    changes = list(_find_changes(asked, vocabulary))
    topic = asked
    for change in reversed(changes):
        topic = topic[: change.start] + change.read + topic[change.end :]
    corrections = tuple(Correction(asked[change.start : change.end], change.read) for change in changes if change.is_correction)
    text = _SMALL_WORD.sub(_write_bokmaal, " ".join(question.text.split()).replace(asked, topic, 1))
    return Restated(topic, _write_names(text, vocabulary), corrections)


def _write_bokmaal(word: re.Match[str]) -> str:
    read = _BOKMAAL_OF.get(word.group().casefold(), word.group())
    return read.capitalize() if word.group()[0].isupper() else read


def _write_names(text: str, vocabulary: Vocabulary) -> str:
    """Write public documents by their usual names, abbreviations beside what they stand for.

    The abbreviations are the archive's.
    """
    for pattern, begin in FORMS:
        text = pattern.sub(partial(write_name, begin), text)
    words = find_words(text)
    for short, long in vocabulary.find_abbreviations(frozenset(word.term for word in words)):
        at = _find_run(words, short.casefold()) or _find_run(words, *terms(long))
        if at:
            text = f"{text[: at[0]]}{long} ({short}){text[at[1] :]}"
            words = find_words(text)
    return text


def _find_run(words: Sequence[Word], *wanted: str) -> tuple[int, int] | None:
    """Find where terms stand one after another."""
    found = [word.term for word in words]
    for at in range(len(words) - len(wanted) + 1):
        if tuple(found[at : at + len(wanted)]) == wanted:
            return words[at].start, words[at + len(wanted) - 1].end
    return None


def _find_changes(topic: str, vocabulary: Vocabulary) -> Iterator[_Change]:
    words = list(_WORD.finditer(topic))
    at = 0
    while at < len(words):
        joined, count = _join(topic, words[at:], vocabulary)
        word = words[at]
        if joined:
            yield _Change(word.start(), words[at + count - 1].end(), joined, is_correction=False)
        else:
            read, is_correction = _read_word(word.group(), vocabulary)
            if read.casefold() != word.group().casefold():
                yield _Change(word.start(), word.end(), read, is_correction)
        at += count


def _join(topic: str, words: Sequence[re.Match[str]], vocabulary: Vocabulary) -> tuple[str, int]:
    """Join the first words to a compound of the archive; nothing, and one word, where they are none."""
    for count in range(min(_MOST_JOINED, len(words)), 1, -1):
        parts = words[:count]
        between = [topic[first.end() : second.start()] for first, second in pairwise(parts)]
        if any(space != " " for space in between) or any(len(part.group()) < _SHORTEST_PART for part in parts):
            continue
        for link in _LINKS:
            written = link.join(part.group() for part in parts)
            term = stem(written)
            if term in vocabulary:
                return _choose_form(written, term, vocabulary), count
    return "", 1


def _read_word(word: str, vocabulary: Vocabulary) -> tuple[str, bool]:
    """Return the word as the archive writes it, and True if it was taken for another."""
    term = stem(word.replace("-", ""))
    if not term or word.isupper():
        return word, False
    if term in vocabulary:
        return _choose_form(word, term, vocabulary), False
    folded = vocabulary.find_folded(term)
    if folded:
        return _choose_form(word, folded[0], vocabulary), True
    if len(word) < _SHORTEST_MENDED or (len(word) < _LONG and vocabulary.find_parts(term)):
        return word, False
    mended = vocabulary.find_written_misspelt(word)
    return (mended, True) if mended else (word, False)


def _choose_form(word: str, term: str, vocabulary: Vocabulary) -> str:
    """Return the archive's form of a word; as it was asked where the archive has it so."""
    read = vocabulary.choose_form(term, word)
    if read == word.casefold():
        return word
    return read.capitalize() if word[:1].isupper() else read
