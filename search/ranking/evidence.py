"""What in a record's passages answers to the words of a question, and where it stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from radsminne.index.language.analysis import Forms, Word
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.ranking.retrieval import Candidate, FoundPassage
from radsminne.search.ranking.wording import AskedWord, Meaning

_BESIDE = 2
"""Passages on either side that are read together with one. On encyclopedia articles (1,200 questions) nDCG@10 is 0.955 without
them, 0.957 with two on each side; the councils' questions come out the same with one, two or four."""


@dataclass(frozen=True, slots=True)
class PassageEvidence:
    """What one passage answers.

    It holds for each asked word how surely (0..1), and the words that do, as they stand in its text.
    """

    found: FoundPassage
    strengths: tuple[float, ...]
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a record answers.

    Shares are of the question's words, by their weight, that are answered (0..1).
    """

    candidate: Candidate
    passages: tuple[PassageEvidence, ...]
    cover: float
    """In one passage and its heading; all passages together have any words, where a record is long."""
    around: float
    """In a passage, those beside it and its heading: what is told runs on."""
    title: float
    """In the heading alone."""
    foreign: float
    """The share of an English question, by weight, that the archive has no words for: it may be here in Norwegian."""


class PreparedQuery:
    """A question made ready to be held against many texts."""

    def __init__(self, words: Sequence[AskedWord], vocabulary: Vocabulary, language: str = "nb") -> None:
        self.words = words
        self._terms = {term for word in words for meaning in word.meanings for term in meaning.terms}
        self._vocabulary = vocabulary
        self.total = sum(word.weight for word in words)
        unknown = sum(word.weight for word in words if not word.known) if language == "en" else 0.0
        self.foreign = unknown / self.total if self.total else 0.0
        self._headings: dict[str, frozenset[str]] = {}

    @cached_property
    def forms(self) -> Forms:
        """Every form of every term that is looked for."""
        return Forms({form: term for term in sorted(self._terms) for form in self._vocabulary.forms(term)})

    def read_heading(self, heading: str) -> frozenset[str]:
        """Return the terms of a heading that are looked for.

        All passages of a record stand under the same one.
        """
        if heading not in self._headings:
            self._headings[heading] = frozenset(word.term for word in self.forms.find(heading))
        return self._headings[heading]

    def cover(self, strengths: Iterable[float]) -> float:
        """Return the share of the question that these strengths of its words answer."""
        if not self.total:
            return 0.0
        return sum(word.weight * strength for word, strength in zip(self.words, strengths, strict=True)) / self.total


def weigh_evidence(prepared: PreparedQuery, candidate: Candidate) -> Evidence:
    """Hold a question's words against a record."""
    passages = tuple(_read_passage(prepared, found) for found in candidate.found)
    if not any(any(passage.strengths) for passage in passages):  # most of what is only near in meaning; half of the time was spent on it
        return Evidence(candidate, passages, 0.0, 0.0, 0.0, prepared.foreign)
    cover = max(prepared.cover(passage.strengths) for passage in passages)
    around = max(prepared.cover(strengths) for strengths in _join_neighbours(passages))
    return Evidence(candidate, passages, cover, around, prepared.cover(_read_heading(prepared, passages)), prepared.foreign)


def _join_neighbours(passages: Sequence[PassageEvidence]) -> Iterator[Iterable[float]]:
    """Yield what each passage answers together with those beside it that were found."""
    numbered = {one.found.passage.number: one.strengths for one in passages}
    for number, strengths in numbered.items():
        beside = [numbered[other] for other in range(number - _BESIDE, number + _BESIDE + 1) if other in numbered]
        yield strengths if len(beside) == 1 else map(max, zip(*beside, strict=True))


def _read_heading(prepared: PreparedQuery, passages: Sequence[PassageEvidence]) -> Iterable[float]:
    """Return what the heading answers; where it was not found itself, it stands above the text that was."""
    first = min(passages, key=lambda one: one.found.passage.number)
    if first.found.passage.is_heading:
        return first.strengths
    terms = prepared.read_heading(first.found.passage.context)
    met = (_find_best(word.meanings, terms) for word in prepared.words)
    return [meaning.quality if meaning else 0.0 for meaning in met]


def _read_passage(prepared: PreparedQuery, found: FoundPassage) -> PassageEvidence:
    passage = found.passage
    words = prepared.forms.find(passage.text)
    terms = {word.term for word in words} | prepared.read_heading(passage.context)
    if not terms:
        return PassageEvidence(found, (0.0,) * len(prepared.words), ())
    met = [_find_best(word.meanings, terms) for word in prepared.words]
    told = {term for meaning in met if meaning for term in meaning.terms}
    return PassageEvidence(
        found,
        tuple(meaning.quality if meaning else 0.0 for meaning in met),
        tuple(word for word in words if word.term in told),
    )


def _find_best(meanings: Sequence[Meaning], terms: set[str] | frozenset[str]) -> Meaning | None:
    """Return the surest meaning that a text has; they come surest first."""
    return next((meaning for meaning in meanings if terms.issuperset(meaning.terms)), None)
