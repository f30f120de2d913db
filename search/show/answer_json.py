"""An answer as the JSON that `search --json` prints; the field names are promised to other programs."""

import datetime

from radsminne.corpus.missing import Evidence, MissingMeeting
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem
from radsminne.corpus.show.as_json import problem_json
from radsminne.search.hits.hits import Hit
from radsminne.search.hits.why import Why
from radsminne.search.people_lists.matching import PersonSummary
from radsminne.search.show.coverage_text import label_missing
from radsminne.search.summary import Answer
from radsminne.search.words.languages import read_language

_SCHEMA = 1
"""Raised when a field changes its meaning or goes; a new field does not raise it."""


def answer_json(answer: Answer) -> dict[str, object]:
    """Return the answer with its hits best first (or as they were asked to be sorted)."""
    coverage = answer.coverage
    return {
        "schema": _SCHEMA,
        "query": _query_json(answer),
        "found": bool(answer.hits),
        "hits": [_hit_json(hit) for hit in answer.hits],
        "answer": {
            "first": answer.first.record.id if answer.first else None,
            "last": answer.last.record.id if answer.last else None,
            "decided": list(answer.decided),
            "outcomes": {outcome.value: count for outcome, count in answer.outcomes},
            "years": {str(year): count for year, count in answer.years},
            "elsewhere": {str(year): count for year, count in answer.elsewhere},
            "people": [_person_json(one) for one in answer.people],
        },
        "coverage": {
            "meetings_searched": coverage.meetings_searched,
            "documents_searched": coverage.documents_searched,
            "from": _date_json(coverage.first),
            "to": _date_json(coverage.last),
            "missing_meetings": [_name_missing(answer, meeting) for meeting in coverage.missing],
            "missing_councils": [meeting.council for meeting in coverage.missing],
            "unreadable": list(coverage.unreadable),
        },
        "problems": [problem_json(problem) for problem in (*answer.problems, *_find_unsure(answer))],
    }


def _find_unsure(answer: Answer) -> list[Problem]:
    """Return which of the papers that answer are to be checked; text says so beside each record."""
    code = ProblemCode.STRUCTURE_UNSURE
    return [
        Problem(code, f"{name}: {code.gloss}") for name in dict.fromkeys(hit.record.document for hit in answer.hits if hit.record.is_unsure)
    ]


def _name_missing(answer: Answer, meeting: MissingMeeting) -> str:
    """Return a number or a day as it is; a count and case numbers in the question's language."""
    in_words = meeting.evidence in {Evidence.COUNT, Evidence.CASES}
    return label_missing(meeting, read_language(answer.question.language).answer) if in_words else meeting.label


def _query_json(answer: Answer) -> dict[str, object]:
    question, scope = answer.question, answer.scope
    return {
        "text": question.text,
        "topic": scope.topic,
        "intent": scope.intent.value,
        "from": _date_json(scope.start),
        "to": _date_json(scope.end),
        "people": [person.name for person in scope.people] + list(scope.unknown_people),
        "kinds": [kind.value for kind in scope.kinds],
        "council": scope.council,
        "language": question.language,
        "numbers": list(scope.numbers),
        "references": list(question.references),
        "outcome": question.outcome.value if question.outcome else None,
        "taken_for": {
            **{correction.asked: [correction.read] for correction in answer.corrections},
            **{number.asked: list(number.meant) for number in scope.case_numbers if not number.is_exact},
            **{person.words: [forms[0] for forms in person.persons] for person in scope.people if person.words != person.name},
        },
    }


def _person_json(told: PersonSummary) -> dict[str, object]:
    """Return one line of a list of people.

    "from" and "to" are what the list says, "known" is for when it is known.
    """
    listed = told.listed
    return {
        "name": listed.name,
        "role": listed.role.value,
        "affiliation": listed.affiliation,
        "title": listed.title,
        "presence": listed.presence.value if listed.presence else None,
        "deputy_for": listed.deputy_for,
        "from": listed.period.start,
        "to": listed.period.end,
        "known": [_date_json(told.first), _date_json(told.last)],
        "council": listed.council,
        "meeting": listed.meeting,
        "document": listed.document,
        "page": listed.at.page,
        "quote": listed.at.quote,
        "id": listed.record_id,
    }


def _why_json(why: Why) -> dict[str, object]:
    return {
        "words": [
            {"asked": word.asked, "forms": list(word.forms), "how": word.how or None, "strength": word.strength, "weight": word.weight}
            for word in why.words
        ],
        "similarity": why.similarity,
        "standout": why.standout,
        "names": why.names,
        "counted": dict(why.counted),
        "score": why.score,
        "sure": why.sure,
        "least": why.least,
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
        "source": record.source.value,
        "unsure": record.is_unsure,
        "quote": hit.quote.text,
        "highlights": [list(stretch) for stretch in hit.quote.highlights],
        "score": round(hit.score, 4),
        "decisions": [decision.whole_text for decision in record.decisions],
        "people": list(record.people),
        **({"why": _why_json(hit.why)} if hit.why else {}),
    }


def _date_json(date: datetime.date | None) -> str | None:
    return date.isoformat() if date else None
