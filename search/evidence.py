"""What in a record's passages answers to the words of a question, and where it stands."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.analysis import Word, find_forms
from index.vocabulary import Vocabulary
from search.retrieval import Asked, Candidate, Found
from search.wording import AskedWord, Meaning

ROLE_QUALITY = 0.6
"""How surely a text that says only the role ("rådsleder") means the person who has it."""
SURNAME_QUALITY = 0.8

ROLE_WORDS = {
    "leader": "leder|leiar|rådsleder|rådsleiar|styreleder|styreleiar|chair|chairman|chairperson|ordfører|ordførar",
    "deputy_leader": "nestleder|nestleiar|varaordfører|varaordførar|deputy chair|vice chair",
}
"""What a text may call the bearer of a role; other roles are borne by many."""


@dataclass(frozen=True, slots=True)
class PassageEvidence:
    """What one passage answers: for each asked word how surely (0..1), and the words that do, as they stand in its text."""

    found: Found
    strengths: tuple[float, ...]
    words: tuple[Word, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a record answers; coverage is the share of the question's words, by their weight, that are answered (0..1)."""

    candidate: Candidate
    passages: tuple[PassageEvidence, ...]
    coverage: float
    """In the best single passage, with the title it stands under."""
    spread: float
    """In all passages together."""
    title: float
    """In the heading alone."""
    likeness: float
    """Of the likest passage."""


class Searched:
    """A question made ready to be held against many texts."""

    def __init__(self, words: Sequence[AskedWord], vocabulary: Vocabulary) -> None:
        self.words = words
        self._terms = {term for word in words for meaning in word.meanings for term in meaning.terms}
        self._vocabulary = vocabulary
        self.total = sum(word.weight for word in words)

    @cached_property
    def forms(self) -> Mapping[str, str]:
        """Every form of every term that is looked for."""
        return {form: term for term in sorted(self._terms) for form in self._vocabulary.forms(term)}

    def cover(self, strengths: Iterable[float]) -> float:
        """Return the share of the question that these strengths of its words answer."""
        if not self.total:
            return 0.0
        return sum(word.weight * strength for word, strength in zip(self.words, strengths, strict=True)) / self.total


def weigh_evidence(searched: Searched, candidate: Candidate) -> Evidence:
    """Hold a question's words against a record."""
    passages = tuple(_read_passage(searched, found) for found in candidate.found)
    best = max(searched.cover(passage.strengths) for passage in passages)
    together = [max(strengths) for strengths in zip(*(passage.strengths for passage in passages), strict=True)]
    headings = [searched.cover(passage.strengths) for passage in passages if passage.found.passage.id.endswith(".0")]
    return Evidence(
        candidate, passages, best, searched.cover(together), max(headings, default=0.0), max(found.likeness for found in candidate.found)
    )


def _read_passage(searched: Searched, found: Found) -> PassageEvidence:
    passage = found.passage
    words = find_forms(passage.text, searched.forms)
    terms = {word.term for word in words} | {word.term for word in find_forms(passage.context, searched.forms)}
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


def name_quality(asked: Asked, evidence: Evidence) -> float:
    """Return how surely a record names every person asked for: by full name, by surname, or by the role alone."""
    texts = [f"{one.found.passage.context}\n{one.found.passage.text}" for one in evidence.passages]
    people = {name for one in evidence.passages for name in one.found.passage.people}
    return min((_name_one(person.forms, person.roles, texts, people) for person in asked.query.people), default=1.0)


def _name_one(forms: Sequence[str], roles: Sequence[str], texts: Sequence[str], people: set[str]) -> float:
    if people & set(forms) or any(form.casefold() in text.casefold() for form in forms for text in texts):
        return 1.0
    surnames = "|".join(re.escape(form.split()[-1]) for form in forms)
    if any(re.search(rf"(?<!\w)(?:{surnames})s?(?!\w)", text) for text in texts):
        return SURNAME_QUALITY
    said = "|".join(ROLE_WORDS[role] for role in roles if role in ROLE_WORDS)
    if said and any(re.search(rf"(?<!\w)(?:{said})s?(?!\w)", text, re.IGNORECASE) for text in texts):
        return ROLE_QUALITY
    return 0.0


def keeps_to(asked: Asked, evidence: Evidence) -> bool:
    """True if a record has every reference, number and phrase that is asked for."""
    text = "\n".join(f"{one.found.passage.context}\n{one.found.passage.text}" for one in evidence.passages)
    plain = " ".join(text.casefold().split())
    terms = {word.term for word in find_forms(text, {term: term for term in asked.exact})}
    has_phrases = all(" ".join(phrase.casefold().split()) in plain for phrase in asked.query.phrases)
    has_numbers = all(re.search(rf"(?<![\w/.]){re.escape(number)}(?![\w/])", text) for number in asked.query.numbers)
    return has_phrases and has_numbers and terms.issuperset(asked.exact)
