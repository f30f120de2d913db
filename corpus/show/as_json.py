"""A reading as the JSON that `extract --json` prints; the field names are promised to other programs."""

import datetime

from radsminne.corpus.found import FoundRecord
from radsminne.corpus.records import (
    Activity,
    Attendance,
    Case,
    Decision,
    Document,
    DocumentKind,
    Figure,
    Meeting,
    Membership,
    Problem,
    Reading,
    Section,
    Span,
)
from radsminne.corpus.sources import Record, Sources, find_spans

_SCHEMA = 1
"""Raised when a field changes its meaning or goes; a new field does not raise it."""


def reading_json(reading: Reading) -> dict[str, object]:
    """Return all that one file became.

    What the document does not say is null, and lists that do not apply are empty.
    """
    sources = Sources.of(reading.document.source, reading.pages)
    return {
        "schema": _SCHEMA,
        "document": _document_json(reading.document),
        "meeting": None if reading.meeting is None else _meeting_json(reading.meeting) | _source(reading.meeting, sources),
        "attendees": [_attendance(attendance) | _source(attendance, sources) for attendance in reading.attendances],
        "cases": [_case(case, sources) for case in reading.cases],
        "front": [_section(section) | _source(section, sources) for section in reading.sections if _is_front(reading, section)],
        "sections": [_section(section) | _source(section, sources) for section in reading.sections if not _is_front(reading, section)],
        "members": [_membership(membership) | _source(membership, sources) for membership in reading.memberships],
        "activities": [_activity(activity) | _source(activity, sources) for activity in reading.activities],
        "meeting_counts": [{"year": count.year, "meetings": count.count, "at": _at(count.at)} for count in reading.counts],
        "figures": [_figure(figure) for figure in reading.figures],
        "problems": [problem_json(problem) for problem in reading.problems],
    }


def _is_front(reading: Reading, section: Section) -> bool:
    """Return True for what a report says under no heading; another paper has no chapters before it."""
    return not section.path and reading.document.kind is DocumentKind.ANNUAL_REPORT


def _document_json(document: Document) -> dict[str, object]:
    """Return the document alone, without what is in it."""
    return {
        "id": document.id,
        "path": document.path,
        "sha256": document.sha256,
        "kind": document.kind.value,
        "title": document.title,
        "council": document.council,
        "language": document.language,
        "year": document.year,
        "pages": document.pages,
        "source": document.source.value,
    }


def _meeting_json(meeting: Meeting) -> dict[str, object]:
    """Return when and where the meeting was."""
    return {
        "number": meeting.number,
        "date": _day(meeting.date),
        "date_end": _day(meeting.date_end),
        "start": meeting.start,
        "end": meeting.end,
        "place": meeting.place,
        "digital": meeting.digital,
    }


def record_json(record: FoundRecord) -> dict[str, object]:
    """Return one record with what it stands in, as `show --json` prints it."""
    return {
        "schema": _SCHEMA,
        "id": record.id,
        "kind": record.kind.value,
        "number": record.number,
        "title": record.title,
        "date": _day(record.date),
        "date_end": _day(record.date_end),
        "date_precision": record.date_precision.value,
        "council": record.council,
        "meeting": record.meeting,
        "document": record.document,
        "document_id": record.document_id,
        "path": list(record.path),
        "text": record.text,
        "confidence": _confidence(record.confidence),
        "decisions": [_decision(decision) for decision in record.decisions],
        "people": list(record.people),
        "at": _at(record.at),
        "source": record.source.value,
        "unsure": record.is_unsure,
    }


def problem_json(problem: Problem) -> dict[str, object]:
    """Return what is wrong, and where."""
    return {"code": problem.code.value, "message": problem.message, "at": _at(problem.at)}


def _figure(figure: Figure) -> dict[str, object]:
    return {"what": figure.what, "value": figure.value, "unit": figure.unit, "year": figure.year, "at": _at(figure.at)}


def _day(day: datetime.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _at(span: Span | None) -> dict[str, object] | None:
    return None if span is None else {"page": span.page, "quote": span.quote}


def _attendance(attendance: Attendance) -> dict[str, object]:
    return {
        "name": attendance.name,
        "affiliation": attendance.affiliation,
        "title": attendance.title,
        "role": attendance.role.value,
        "presence": attendance.presence.value,
        "digital": attendance.digital,
        "deputy_for": attendance.deputy_for,
        "note": attendance.note,
        "confidence": _confidence(attendance.confidence),
        "at": _at(attendance.at),
    }


def _decision(decision: Decision) -> dict[str, object]:
    return {
        "text": decision.text,
        "adopts": decision.adopts,
        "vote": decision.vote,
        "confidence": _confidence(decision.confidence),
        "at": _at(decision.at),
    }


def _confidence(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _source(record: Record, sources: Sources) -> dict[str, object]:
    return {"source": sources.find_source(find_spans(record)).value}


def _case(case: Case, sources: Sources) -> dict[str, object]:
    return {
        "number": case.number,
        "title": case.title,
        "text": case.text,
        "confidence": _confidence(case.confidence),
        "decisions": [_decision(decision) | _source(decision, sources) for decision in case.decisions],
        "presenters": [{"name": presenter.name, "affiliation": presenter.affiliation} for presenter in case.presenters],
        "assignments": [{"who": list(assignment.who), "what": assignment.what} for assignment in case.assignments],
        "references": [reference.name for reference in case.references],
        "at": _at(case.at),
        **_source(case, sources),
    }


def _section(section: Section) -> dict[str, object]:
    return {
        "path": list(section.path),
        "title": section.title,
        "text": section.text,
        "highlight": section.highlight,
        "at": _at(section.at),
    }


def _membership(membership: Membership) -> dict[str, object]:
    return {
        "name": membership.name,
        "affiliation": membership.affiliation,
        "role": membership.role.value,
        "new": membership.new,
        "deputy_for": membership.deputy_for,
        "period": {"from": membership.period.start, "to": membership.period.end},
        "at": _at(membership.at),
    }


def _activity(activity: Activity) -> dict[str, object]:
    return {
        "category": activity.category,
        "title": activity.title,
        "date": _day(activity.date),
        "date_end": _day(activity.date_end),
        "date_precision": activity.date_precision.value,
        "place": activity.place,
        "partners": list(activity.partners),
        "outlet": activity.outlet,
        "participants": list(activity.participants),
        "references": [reference.name for reference in activity.references],
        "at": _at(activity.at),
    }
