"""What in a record's passages answers to the words of a question, and where it stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.analysis import Forms, Word
from index.vocabulary import Vocabulary
from search.retrieval import Candidate, Found
from search.wording import AskedWord, Meaning


@dataclass(frozen=True, slots=True)
class PassageEvidence:
    """What one passage answers: for each asked word how surely (0..1), and the words that do, as they stand in its text."""

    found: Found
    strengths: tuple[float, ...]
    words: tuple[Word, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a record answers, by the share of the question's words, by their weight, that are answered (0..1)."""

    candidate: Candidate
    passages: tuple[PassageEvidence, ...]
    cover: float
    """In one passage and its heading; all passages together have any words, where a record is long."""
    title: float
    """In the heading alone."""


class Searched:
    """A question made ready to be held against many texts."""

    def __init__(self, words: Sequence[AskedWord], vocabulary: Vocabulary) -> None:
        self.words = words
        self._terms = {term for word in words for meaning in word.meanings for term in meaning.terms}
        self._vocabulary = vocabulary
        self.total = sum(word.weight for word in words)

    @cached_property
    def forms(self) -> Forms:
        """Every form of every term that is looked for."""
        return Forms({form: term for term in sorted(self._terms) for form in self._vocabulary.forms(term)})

    def cover(self, strengths: Iterable[float]) -> float:
        """Return the share of the question that these strengths of its words answer."""
        if not self.total:
            return 0.0
        return sum(word.weight * strength for word, strength in zip(self.words, strengths, strict=True)) / self.total


def weigh_evidence(searched: Searched, candidate: Candidate) -> Evidence:
    """Hold a question's words against a record."""
    passages = tuple(_read_passage(searched, found) for found in candidate.found)
    cover = max(searched.cover(passage.strengths) for passage in passages)
    return Evidence(candidate, passages, cover, searched.cover(_read_heading(searched, passages)))


def _read_heading(searched: Searched, passages: Sequence[PassageEvidence]) -> Iterable[float]:
    """What the heading answers; where it was not found itself, it stands above the text that was."""
    first = min(passages, key=lambda one: int(one.found.passage.id.rpartition(".")[2]))
    if first.found.passage.id.endswith(".0"):
        return first.strengths
    terms = {word.term for word in searched.forms.find(first.found.passage.context)}
    met = (_find_best(word.meanings, terms) for word in searched.words)
    return [meaning.quality if meaning else 0.0 for meaning in met]


def _read_passage(searched: Searched, found: Found) -> PassageEvidence:
    passage = found.passage
    words = searched.forms.find(passage.text)
    terms = {word.term for word in words} | {word.term for word in searched.forms.find(passage.context)}
    met = [_find_best(word.meanings, terms) for word in searched.words]
    told = {term for meaning in met if meaning for term in meaning.terms}
    return PassageEvidence(
        found,
        tuple(meaning.quality if meaning else 0.0 for meaning in met),
        tuple(word for word in words if word.term in told),
        tuple(f"{word.form}: {meaning.how}" for word, meaning in zip(searched.words, met, strict=True) if meaning),
    )


def _find_best(meanings: Sequence[Meaning], terms: set[str]) -> Meaning | None:
    """The surest meaning that a text has; they come surest first."""
    return next((meaning for meaning in meanings if terms.issuperset(meaning.terms)), None)
