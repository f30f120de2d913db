"""An answer as the JSON that `search --json` prints; the field names are promised to other programs."""

import datetime

from corpus.as_json import problem_json
from search.hits import Hit
from search.question import Query
from search.summary import Answer

SCHEMA = 1
"""Raised when a field changes its meaning or goes; a new field does not raise it."""


def answer_json(answer: Answer) -> dict[str, object]:
    """Return the answer with its hits best first (or as they were asked to be sorted)."""
    coverage = answer.coverage
    return {
        "schema": SCHEMA,
        "query": _query_json(answer.query),
        "found": bool(answer.hits),
        "hits": [_hit_json(hit) for hit in answer.hits],
        "answer": {
            "first": answer.first.record.id if answer.first else None,
            "last": answer.last.record.id if answer.last else None,
            "decided": list(answer.decided),
            "years": {str(year): count for year, count in answer.years},
        },
        "coverage": {
            "meetings_searched": coverage.meetings_searched,
            "documents_searched": coverage.documents_searched,
            "from": _date_json(coverage.first),
            "to": _date_json(coverage.last),
            "missing_meetings": [meeting.label for meeting in coverage.missing],
            "unreadable": list(coverage.unreadable),
        },
        "problems": [problem_json(problem) for problem in answer.problems],
    }


def _query_json(query: Query) -> dict[str, object]:
    return {
        "text": query.text,
        "topic": query.topic,
        "intent": query.intent.value,
        "from": _date_json(query.start),
        "to": _date_json(query.end),
        "people": [person.name for person in query.people] + list(query.unknown_people),
        "kinds": [kind.value for kind in query.kinds],
        "council": query.council,
    }


def _hit_json(hit: Hit) -> dict[str, object]:
    record = hit.record
    return {
        "id": record.id,
        "kind": record.kind.value,
        "number": record.number,
        "title": record.title,
        "date": _date_json(record.date),
        "date_precision": record.date_precision.value,
        "council": record.council,
        "meeting": record.meeting,
        "document": record.document,
        "path": list(record.path),
        "page": hit.quote.page,
        "quote": hit.quote.text,
        "highlights": [list(stretch) for stretch in hit.quote.highlights],
        "score": round(hit.score, 4),
        "decisions": [decision.text for decision in record.decisions],
        "people": list(record.people),
    }


def _date_json(date: datetime.date | None) -> str | None:
    return date.isoformat() if date else None
