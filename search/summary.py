"""An answer: its hits in their order and the sum of them.

The sum tells when it was first and last, what was decided, what was searched and is missing.
"""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from radsminne.corpus.coverage import Coverage, name_key
from radsminne.corpus.missing import MissingMeeting
from radsminne.corpus.records import Document, Problem
from radsminne.search.hits.finding import Findings
from radsminne.search.hits.hits import Hit, order_by_date
from radsminne.search.options import SearchOptions, Sort
from radsminne.search.outcomes.outcome import Outcome, find_outcome
from radsminne.search.people_lists.matching import PersonSummary
from radsminne.search.question.question import Question
from radsminne.search.ranking.restating import Correction
from radsminne.search.scope.scope import Scope


@dataclass(frozen=True, slots=True)
class Answer:
    """What the archive says to a question; without hits it is an honest no, with what was searched.

    `first`, `last`, `decided` (ids in date order), `outcomes`, `years` and `total` are of all hits, also those beyond the limit.
    `cited` are the documents that show which meetings are missing. `people` is what the lists of people say to the question.
    `corrections` tell how words were taken, `scope` how all else was. `elsewhere` are the hits a year that there would be
    without the scope's period, where there are none within it. `coverage` tells of the missing meetings only those that may lie
    within that period; `has_several` is whether the archive holds papers of several councils, so that each must be named.
    """

    question: Question
    scope: Scope
    hits: tuple[Hit, ...]
    total: int
    first: Hit | None
    last: Hit | None
    decided: tuple[str, ...]
    years: tuple[tuple[int, int], ...]
    coverage: Coverage
    cited: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()
    outcomes: tuple[tuple[Outcome, int], ...] = ()
    people: tuple[PersonSummary, ...] = ()
    corrections: tuple[Correction, ...] = ()
    elsewhere: tuple[tuple[int, int], ...] = ()
    has_several: bool = False


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched, what shows what is missing, and what is wrong with the archive."""

    coverage: Coverage
    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


def make_answer(
    question: Question, found: Findings, searched: Searched, options: SearchOptions, people: tuple[PersonSummary, ...] = ()
) -> Answer:
    """Put hits (best first) in the order asked for, and sum them up before any are left out."""
    scope, hits = found.scope, found.hits
    by_date = order_by_date(hits)
    dated = [hit for hit in by_date if hit.record.date]
    outcomes = {hit.record.id: find_outcome(hit.record, scope.topic) for hit in by_date}
    counted = Counter(outcomes.values())
    shown = tuple(by_date) if options.sort is Sort.DATE else hits
    coverage = replace(searched.coverage, missing=tuple(one for one in searched.coverage.missing if _may_lie_within(one, scope)))
    shown_in = {missing.document_id for missing in coverage.missing}
    return Answer(
        question=question,
        scope=scope,
        hits=shown[: options.limit],
        total=len(hits),
        # Within a year a day says more of when it was first and last than the year of a report does.
        first=min(dated, key=lambda hit: (hit.year, hit.is_of_year, hit.record.date), default=None),
        last=max(dated, key=lambda hit: (hit.year, not hit.is_of_year, hit.record.date), default=None),
        decided=tuple(record_id for record_id, outcome in outcomes.items() if outcome is Outcome.DECIDED),
        years=_count_years(dated),
        coverage=coverage,
        cited=tuple(document for document in searched.documents if document.id in shown_in),
        problems=searched.problems,
        outcomes=tuple((outcome, counted[outcome]) for outcome in Outcome if counted[outcome]),
        people=people,
        corrections=found.corrections,
        elsewhere=_count_years(found.elsewhere),
        has_several=len({name_key(document.council) for document in searched.documents if document.council}) > 1,
    )


def _may_lie_within(missing: MissingMeeting, scope: Scope) -> bool:
    """Tell whether a meeting was, or may have been, within the period that is asked of.

    Of some only the year is known, or not even that.
    """
    first = missing.date or (datetime.date(missing.year, 1, 1) if missing.year else None)
    last = missing.date or (datetime.date(missing.year, 12, 31) if missing.year else None)
    return not (first and scope.end and first > scope.end) and not (last and scope.start and last < scope.start)


def _count_years(hits: Iterable[Hit]) -> tuple[tuple[int, int], ...]:
    """Return how many hits each year has."""
    return tuple(sorted(Counter(hit.year for hit in hits if hit.year).items()))
