"""Candidates: the passages that may answer a question, grouped by record.

They come from both sides of the index.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from radsminne.corpus.records import RecordKind
from radsminne.index.arrays import Vector
from radsminne.index.engines.vectors import Match, VectorIndex, Where
from radsminne.index.generations.background import Background
from radsminne.index.language.analysis import query_weights, write_reference
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.index.models.embedder import Embedder
from radsminne.index.passages import Passage
from radsminne.search.question.question import Question
from radsminne.search.ranking.restating import Restated, restate
from radsminne.search.ranking.wording import SAME, AskedWord, read_words
from radsminne.search.scope.scope import Scope

_DENSE_LIMIT = 100
_SPARSE_LIMIT = 100
"""Passages taken from each side. A question's records are seldom more than some tens, each with a few passages."""

_EVERYTHING = 1_000_000
"""For a question without a topic ("hva vedtok rådet i 2022"): whatever keeps to its limits is an answer."""

_SPARE = 100
"""Passages beyond these, so that it is not the engine that chooses among equals: every meeting may have a heading "Eventuelt"."""
_TIE = 1e-4
"""Sums of the same weights in another order differ by less."""

_NEAR_ALL, _NEAR_NONE = 10, 30
"""The records between these places in the order of likeness are about as like the question as what does not answer it ever comes.
Places 5 to 20 and 20 to 40 parted answers from the rest a little less surely."""

_ANSWERING = 3
"""Of fewer records than that a third at most answer."""

_LONG_PERIOD = 300
"""Days: a question about a shorter time is not answered by a chapter that is only dated by its report's year."""


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage with its nearness to the question (the cosine), and its likeness.

    Likeness is the same, seen from the two means of `index.generations.background`.
    """

    passage: Passage
    likeness: float
    nearness: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that may answer, with those of its passages that were found, likest first."""

    record_id: str
    kind: RecordKind
    date: datetime.date | None
    found: tuple[FoundPassage, ...]
    standout: float
    """By how much its likest passage is more like the question than what does not answer it."""
    nearer: float = 0.0
    """By how much its nearest passage is nearer to the question than what does not answer it."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: a question in one scope, its words as the archive knows them."""

    question: Question
    scope: Scope
    restated: Restated
    words: tuple[AskedWord, ...]
    names: tuple[tuple[AskedWord, ...], ...]
    """For each person asked for, the written forms: any of their words may stand for them."""
    exact: frozenset[str]
    """The terms of the public documents asked for."""


def make_query(question: Question, scope: Scope, vocabulary: Vocabulary) -> Query:
    """Put a question into the words of the archive that is asked."""
    restated = restate(question, scope, vocabulary)
    words = read_words(restated.topic, question.language, vocabulary, scope.unknown_people)
    names = tuple(tuple(word for form in person.forms for word in read_words(form, "", vocabulary)) for person in scope.people)
    return Query(question, scope, restated, words, names, frozenset(write_reference(name) for name in question.references))


def embed_question(query: Query, embedder: Embedder) -> Vector:
    """Return a question's vector."""
    # The whole question: without the words around its topic nDCG@10 was the same on the example documents and 0.03 lower on others.
    vector: Vector = embedder.embed_queries([query.restated.text or "?"])[0]
    return vector


def find_candidates(
    query: Query,
    question: Vector,
    index: VectorIndex,
    background: Background,
    councils: tuple[str, ...] = (),
    documents: tuple[str, ...] = (),
) -> list[Candidate]:
    """Find the records that may answer, in the order of their ids; what the question limits is kept to.

    `question` is its vector (`embed_question`). `councils` are the written forms of the council that is asked; without them it is the
    form in the question. `documents` are the papers that are looked through; without them all are.
    """
    councils = councils or ((query.scope.council,) if query.scope.council else ())
    where = _make_where(query.scope, councils, documents)
    turned = background.turn(question)
    near = _search_meaning(turned, index, _DENSE_LIMIT if query.words else _EVERYTHING, where)
    said = _search_words(query, index, where)
    anywhere = Where(councils=councils, document_ids=documents)
    # What is usual is looked for in all of the council's papers: few records of a short time may all be about what is asked.
    usual = near if where == anywhere else _search_meaning(turned, index, _DENSE_LIMIT, anywhere)
    passages = index.get(match.number for match in (*near, *said, *usual))
    likeness = _compare([*near, *usual], passages, turned, index, background)
    nearness = index.cosines(question, passages)
    found = {number: FoundPassage(passage, likeness[number], nearness.get(number, 0.0)) for number, passage in passages.items()}
    level = _find_levels([found[match.number] for match in usual if match.number in found])
    within = {match.number for match in (*near, *said)}
    return _group([one for number, one in found.items() if number in within and _is_in_period(one.passage, query.scope)], level)


def _make_where(scope: Scope, councils: tuple[str, ...], documents: tuple[str, ...]) -> Where:
    """Return a scope's limits as the index knows them."""
    return Where(kinds=scope.kinds, councils=councils, start=scope.start, end=scope.end, document_ids=documents)


def _search_meaning(turned: Vector, index: VectorIndex, limit: int, where: Where) -> list[Match]:
    return _cut(index.search_dense(turned, limit + _SPARE, where), limit)


def _search_words(query: Query, index: VectorIndex, where: Where) -> list[Match]:
    return _cut(index.search_sparse(query_weights(_weigh_terms(query)), _SPARSE_LIMIT + _SPARE, where), _SPARSE_LIMIT)


def _cut(found: list[Match], limit: int) -> list[Match]:
    """Keep the best.

    Where the engine cuts between such as share a score is chance: the last ones are dropped, if they are not all.
    """
    if len(found) == limit + _SPARE:
        found = [match for match in found if match.score > found[-1].score + _TIE] or found
    return sorted(found, key=lambda match: (-round(match.score, 4), match.number))[:limit]


def _find_levels(found: Sequence[FoundPassage]) -> tuple[float, float]:
    """Return how like a question the records are that do not answer it, and how near to it."""
    return _find_level((one.passage.record_id, one.likeness) for one in found), _find_level(
        (one.passage.record_id, one.nearness) for one in found
    )


def _find_level(values: Iterable[tuple[str, float]]) -> float:
    best: dict[str, float] = {}
    for record_id, value in values:
        best[record_id] = max(value, best.get(record_id, value))
    order = sorted(best.values(), reverse=True)
    level = order[min(_NEAR_ALL, len(order) // _ANSWERING) : _NEAR_NONE]
    return sum(level) / len(level) if level else 0.0


def _weigh_terms(query: Query) -> dict[str, float]:
    weights = dict.fromkeys(sorted({*query.exact, *query.scope.numbers}), SAME)
    for word in [*query.words, *(word for name in query.names for word in name)]:
        for meaning in word.meanings:
            for term in meaning.terms:
                weights[term] = max(meaning.quality, weights.get(term, 0.0))
    return weights


def is_dated_by_year(passage: Passage) -> bool:
    """Tell whether a passage is only dated by its report's year."""
    return passage.date is not None and passage.date_end is not None and (passage.date_end - passage.date).days >= _LONG_PERIOD


def _is_in_period(passage: Passage, scope: Scope) -> bool:
    """Return True if a passage is dated well enough for the period that is asked for.

    That the two overlap, the index sees to.
    """
    if scope.start is None or scope.end is None:
        return True
    return not is_dated_by_year(passage) or (scope.end - scope.start).days >= _LONG_PERIOD


def _compare(near: Iterable[Match], numbers: Iterable[int], turned: Vector, index: VectorIndex, background: Background) -> dict[int, float]:
    """Return the likeness of every passage, by its number.

    Those found by their words have to be held against the question yet.
    """
    wanted = list(numbers)
    nearness = {match.number: match.score for match in near}
    nearness |= index.cosines(turned, [number for number in wanted if number not in nearness])
    central = index.cosines(background.centre, wanted)
    rows = [np.array([known.get(number, 0.0) for number in wanted], dtype=np.float32) for known in (nearness, central)]
    return dict(zip(wanted, background.compare(turned, rows[0], rows[1]).tolist(), strict=True))


def _group(found: Iterable[FoundPassage], level: tuple[float, float]) -> list[Candidate]:
    records: defaultdict[str, list[FoundPassage]] = defaultdict(list)
    for one in found:
        records[one.passage.record_id].append(one)
    candidates = []
    for record_id in sorted(records):
        best = sorted(records[record_id], key=lambda one: (-one.likeness, one.passage.id))
        first = best[0].passage
        standout, nearer = best[0].likeness - level[0], max(one.nearness for one in best) - level[1]
        candidates.append(Candidate(record_id, first.kind, first.date, tuple(best), standout, nearer))
    return candidates
