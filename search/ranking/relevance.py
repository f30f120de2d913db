"""How surely a record answers a question, or that it does not.

A score means the same from one question to the next.
"""

import datetime
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from functools import cache

from radsminne.corpus.records import RecordKind
from radsminne.index.language.analysis import stem
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.ranking.calibration import CALIBRATION, CLAIMED, DOUBTED, MOST_NEAR, NEAR_BEST, UNHEARD_OF, Calibration
from radsminne.search.ranking.evidence import Evidence, PreparedQuery, weigh_evidence
from radsminne.search.ranking.limits import is_within_limits, weigh_names
from radsminne.search.ranking.retrieval import Candidate, Query, is_dated_by_year

GIVEN = 0.9
"""The score of a record that has all that was asked for where that is no topic: a person, a document, a date."""
_WORD = re.compile(r"\w+")
_DATED_BY_YEAR = 0.55
"""That of a chapter that is only dated by its report's year, where all that is asked is what happened."""
LISTING = (RecordKind.MEETING, RecordKind.MEMBERSHIP)
"""Kinds that repeat in short what cases and chapters tell: offered where they are asked for, or for a person, a number or a day
of which nothing else tells."""


@dataclass(frozen=True, slots=True)
class ScoredRecord:
    """A record with what it answers, and how surely (0..1)."""

    evidence: Evidence
    score: float

    @property
    def record_id(self) -> str:
        """The record's id."""
        return self.evidence.candidate.record_id

    @property
    def kind(self) -> RecordKind:
        """The record's kind."""
        return self.evidence.candidate.kind

    @property
    def date(self) -> datetime.date | None:
        """The day that the record is dated to."""
        return self.evidence.candidate.date


def score_records(
    query: Query,
    candidates: Iterable[Candidate],
    vocabulary: Vocabulary,
    calibration: Calibration = CALIBRATION,
) -> list[ScoredRecord]:
    """Score the candidates that keep to what is asked for, best first; ties by date, then by id."""
    kept = weigh_candidates(query, candidates, vocabulary)
    weighed = ((evidence, _score_record(query, evidence, weigh_names(query, evidence), calibration)) for evidence in kept)
    called = _read_title(query.restated.topic) if len(query.words) > 1 else ""
    scored = [ScoredRecord(evidence, round(score, 4)) for evidence, score in weighed if score > 0]
    scored.sort(key=lambda one: (not _is_called_so(one, called), -one.score, one.date or datetime.date.max, one.record_id))
    return scored


def _is_called_so(one: ScoredRecord, called: str) -> bool:
    """Tell whether a record's heading has all of the topic in its order, small words too.

    A copied title means that case.
    """
    if not called or one.score < CLAIMED:
        return False
    first = one.evidence.candidate.found[0].passage
    return called in _read_title(first.text if first.is_heading else first.context)


def _read_title(text: str) -> str:
    """Return the words of a heading, each in its one form, with a space around each."""
    return f" {' '.join(stem(word) or word.casefold() for word in _WORD.findall(text))} "


def weigh_candidates(query: Query, candidates: Iterable[Candidate], vocabulary: Vocabulary) -> list[Evidence]:
    """Hold the question against every candidate, and keep those that have what they must have."""
    prepared = PreparedQuery(query.words, vocabulary, query.question.language)
    weighed = (weigh_evidence(prepared, candidate) for candidate in candidates)
    return [evidence for evidence in weighed if is_within_limits(query, prepared, evidence)]


def choose_answers(query: Query, scored: Sequence[ScoredRecord], doubted: float = DOUBTED) -> list[ScoredRecord]:
    """Choose what is offered as answers, best first; an empty list says that the answer is not here."""
    telling = [one for one in scored if one.kind not in LISTING or one.kind in query.scope.kinds]
    claimed = [one for one in telling if one.score >= CLAIMED]
    if query.words:
        near = _choose_near(telling, CLAIMED if _is_unheard_of(query) else doubted)
        claimed = near if len(near) > len(claimed) else claimed
    if claimed or not (query.scope.people or query.scope.numbers or not query.words):
        return claimed
    return [one for one in scored if one.score >= CLAIMED]


def _choose_near(scored: Sequence[ScoredRecord], doubted: float) -> list[ScoredRecord]:
    """Choose the best few, however unsure, as long as the best stands out enough."""
    best = max((one.score for one in scored), default=0.0)
    if best < doubted:
        return []
    lowest = _read_odds(best) - NEAR_BEST
    return [one for one in scored[:MOST_NEAR] if _read_odds(one.score) >= lowest]


def _is_unheard_of(query: Query) -> bool:
    """Tell whether half of a question is words that the archive has never had: only a sure answer is one.

    English may be here in Norwegian.
    """
    total = sum(word.weight for word in query.words)
    return query.question.language != "en" and sum(word.weight for word in query.words if not word.is_heard_of) >= total * UNHEARD_OF


def _read_odds(score: float) -> float:
    return math.log(score / (1 - score)) if score < 1 else math.inf


def _score_record(query: Query, evidence: Evidence, names: float, calibration: Calibration) -> float:
    """Return how surely a record answers.

    `names` is how surely it names the people asked for: a record that does not is no answer.
    """
    scope, references = query.scope, query.question.references
    if not names:
        return 0.0
    if not query.words:
        limited = bool(scope.people or references or scope.numbers or scope.phrases)
        return GIVEN * names if limited or not is_dated_by_year(evidence.candidate.found[0].passage) else _DATED_BY_YEAR
    topic = score_topic(evidence, calibration)
    if references or scope.phrases:
        return max(topic, CLAIMED + (1 - CLAIMED) * topic)
    return topic * (1 + names) / 2


def score_topic(evidence: Evidence, calibration: Calibration) -> float:
    """Return how surely a record is about the topic."""
    odds = sum(weight * value for weight, value in zip(_read_weights(calibration), read_features(evidence), strict=True))
    return 1 / (1 + math.exp(-odds))


@cache
def _read_weights(calibration: Calibration) -> tuple[float, ...]:
    return astuple(calibration)


def read_features(evidence: Evidence) -> tuple[float, ...]:
    """Return what each number of a Calibration is multiplied with, in their order."""
    one, length = evidence.candidate, math.log(evidence.candidate.found[0].passage.of)
    return 1.0, evidence.cover, evidence.around, evidence.title, one.nearer, one.standout, length, evidence.foreign
