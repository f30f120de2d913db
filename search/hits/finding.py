"""The search: a question in its scope, and in the other scopes that it may mean.

The others are looked through only where the first has nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from radsminne.search.hits.hits import Hit, drop_copies, make_quote
from radsminne.search.hits.quoting import quote_passage
from radsminne.search.hits.why import Why, explain_scores
from radsminne.search.opened_archive import OpenedArchive
from radsminne.search.outcomes.outcome import find_outcome
from radsminne.search.question.question import Question
from radsminne.search.question.stated_times import states_times
from radsminne.search.question.topic import names_body
from radsminne.search.ranking.relevance import ScoredRecord, choose_answers, score_records
from radsminne.search.ranking.restating import Correction
from radsminne.search.ranking.retrieval import Query, embed_question, find_candidates, make_query
from radsminne.search.scope.scope import Scope, asks_nothing
from radsminne.search.scope.variants import leave_out_period, name_cases, take_times_for_words


@dataclass(frozen=True, slots=True)
class Findings:
    """The hits in a scope, best first; `corrections` tell how words of the question were taken.

    `elsewhere` are the sure hits outside the scope's period, where there is nothing within. `in_own` tells that the councils' own
    papers alone were looked through.
    """

    scope: Scope
    hits: tuple[Hit, ...] = ()
    corrections: tuple[Correction, ...] = ()
    elsewhere: tuple[Hit, ...] = ()
    in_own: bool = False


def find_hits(question: Question, scope: Scope, opened: OpenedArchive, *, explain: bool = False) -> Findings:
    """Find the hits of a question. Each step is taken only where those before it have found nothing."""
    search = partial(_search_cases, question, opened=opened)
    found = search(scope, explain=explain) if _can_hold(question, scope) else Findings(scope)
    if found.hits:
        return found
    if scope.dated_topic:
        # The times may be words of what is asked about: then the records answer that have them in their own words.
        dated = search(take_times_for_words(scope), explain=explain)
        if hits := tuple(hit for hit in dated.hits if states_times(hit.record, question)):
            return replace(dated, hits=hits, in_own=found.in_own and dated.in_own)
    if _may_lie_outside(question, scope):
        outside = search(leave_out_period(scope), explain=False)
        return replace(found, elsewhere=tuple(hit for hit in outside.hits if hit.is_sure))
    return found


def _can_hold(question: Question, scope: Scope) -> bool:
    """Tell whether the records can answer at all.

    Who was at a meeting stands in its list alone. What asks for nothing, or for a meeting that is not here, would find everything.
    """
    return not (scope.asks_for_attendance or scope.is_empty or asks_nothing(question, scope))


def _may_lie_outside(question: Question, scope: Scope) -> bool:
    """Tell whether to look outside the period: with nothing to look for, all there would be an answer."""
    is_limited = scope.start is not None or scope.end is not None
    return is_limited and scope.asked_list is None and bool(scope.topic or scope.people or question.references or scope.numbers)


def _search_cases(question: Question, scope: Scope, *, opened: OpenedArchive, explain: bool) -> Findings:
    """Search for each case that a number may mean; the case itself comes before those that speak of it."""
    searched = [_search_papers(question, one, opened, explain=explain) for one in name_cases(scope)]
    best: dict[str, Hit] = {}
    for hit in (hit for found in searched for hit in found.hits):
        if hit.record.id not in best or best[hit.record.id].score < hit.score:
            best[hit.record.id] = hit
    hits = list(best.values())
    if scope.meant:
        hits.sort(key=lambda hit: (hit.record.number not in scope.meant, -hit.score))
    kept = [hit for hit in hits if question.outcome in (None, find_outcome(hit.record, scope.topic))]
    in_own = all(found.in_own for found in searched)
    return Findings(scope, tuple(drop_copies(kept, opened.documents)), searched[-1].corrections, in_own=in_own)


def _search_papers(question: Question, scope: Scope, opened: OpenedArchive, *, explain: bool) -> Findings:
    """Look through the councils' own papers, and then through others beside them.

    Others count only where the councils' own have nothing and no council is asked for.
    """
    found = Findings(scope)
    for documents in _choose_papers(question, scope, opened):
        found = _look_through(question, scope, documents, opened, explain=explain)
        if found.hits:
            break
    return found


def _choose_papers(question: Question, scope: Scope, opened: OpenedArchive) -> Iterator[tuple[str, ...]]:
    """Yield the papers that are looked through one after another, by their ids; no ids mean all papers."""
    own = () if scope.council else opened.own_papers
    yield own
    if own and not names_body(question.text):
        yield ()


def _look_through(question: Question, scope: Scope, documents: tuple[str, ...], opened: OpenedArchive, *, explain: bool) -> Findings:
    vocabulary, background = opened.open_words(scope.council, own=bool(documents))
    query = make_query(question, scope, vocabulary)
    vector, forms = embed_question(query, opened.embedder), opened.find_forms(scope.council)
    candidates = find_candidates(query, vector, opened.index, background, forms, documents)
    claimed = choose_answers(query, score_records(query, candidates, vocabulary))
    why = explain_scores(query, candidates, vocabulary, {one.record_id: one.score for one in claimed}) if explain else {}
    return Findings(scope, tuple(_make_hits(query, claimed, why, opened)), query.restated.corrections, in_own=bool(documents))


def _make_hits(query: Query, claimed: Sequence[ScoredRecord], why: Mapping[str, Why], opened: OpenedArchive) -> Iterable[Hit]:
    records = {record.id: record for record in opened.fetch([judged.record_id for judged in claimed])}
    for judged in claimed:
        if record := records.get(judged.record_id):  # the store may have changed since the index was built
            at, marks, is_marked_whole = quote_passage(query, judged.evidence)
            yield Hit(record, make_quote(record, at, marks, is_marked_whole=is_marked_whole), judged.score, why.get(judged.record_id))
