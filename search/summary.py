"""An answer: the hits in their order, when it was first and last, what was decided, what was searched and is missing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.coverage import Coverage
from corpus.records import Document, Problem, RecordKind
from search.hits import Hit, order_by_date
from search.no_decision_words import NO_DECISION
from search.options import SearchOptions, Sort
from search.question import Query


@dataclass(frozen=True, slots=True)
class Answer:
    """What the archive says to a question; without hits it is an honest no, with what was searched.

    `first`, `last`, `decided` (ids in date order), `years` and `total` are of all hits, also those beyond the limit.
    `cited` are the documents that show which meetings are missing.
    """

    query: Query
    hits: tuple[Hit, ...]
    total: int
    first: Hit | None
    last: Hit | None
    decided: tuple[str, ...]
    years: tuple[tuple[int, int], ...]
    coverage: Coverage
    cited: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Searched:
    """What was searched, what shows what is missing, and what is wrong with the archive."""

    coverage: Coverage
    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()


def make_answer(query: Query, hits: Sequence[Hit], searched: Searched, options: SearchOptions) -> Answer:
    """Put hits (best first) in the order asked for, and sum them up before any are left out."""
    by_date = order_by_date(hits)
    dated = [hit for hit in by_date if hit.record.date]
    shown = by_date if options.sort is Sort.DATE else list(hits)
    shown_in = {missing.document_id for missing in searched.coverage.missing}
    return Answer(
        query=query,
        hits=tuple(shown[: options.limit]),
        total=len(hits),
        # Within a year a day says more of when it was first and last than the year of a report does.
        first=min(dated, key=lambda hit: (hit.year, _is_whole_year(hit), hit.record.date), default=None),
        last=max(dated, key=lambda hit: (hit.year, not _is_whole_year(hit), hit.record.date), default=None),
        decided=tuple(hit.record.id for hit in by_date if has_decided(hit)),
        years=tuple(sorted(Counter(hit.year for hit in dated if hit.year).items())),
        coverage=searched.coverage,
        cited=tuple(document for document in searched.documents if document.id in shown_in),
        problems=searched.problems,
    )


def has_decided(hit: Hit) -> bool:
    """Tell whether something was decided: a case with a vedtak that says more than that there was none."""
    said = [decision.text.strip(" .«»\"'").casefold() for decision in hit.record.decisions]
    return hit.record.kind is RecordKind.CASE and any(text not in NO_DECISION for text in said)


def _is_whole_year(hit: Hit) -> bool:
    return hit.record.date_precision.value in {"year", "none"}
