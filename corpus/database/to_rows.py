"""A reading taken apart into the rows of the archive's tables (corpus/database/schema.py)."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from radsminne.corpus.database.from_rows import keep_path
from radsminne.corpus.found import name_record
from radsminne.corpus.records import Activity, Case, Document, Paragraph, Reading, RecordKind, Reference, Section, Span

_Rowed = Mapping[str, object]
Tables = dict[str, list[_Rowed]]


def take_apart(reading: Reading) -> Tables:
    """The rows of each table, in an order in which they can be inserted."""
    tables: Tables = {"documents": [_document(reading.document)]}
    document_id = reading.document.id
    _add_meeting(tables, reading)
    for place, case in enumerate(reading.cases, 1):
        _add_case(tables, name_record(document_id, RecordKind.CASE, place), place, case)
    for place, section in enumerate(reading.sections, 1):
        _add_section(tables, name_record(document_id, RecordKind.SECTION, place), place, section)
    for place, activity in enumerate(reading.activities, 1):
        _add_activity(tables, name_record(document_id, RecordKind.ACTIVITY, place), place, activity)
    _add_memberships(tables, reading)
    _add_remarks(tables, reading)
    return {
        table: rows if table == "documents" else [{"document_id": document_id, **row} for row in rows] for table, rows in tables.items()
    }


def _add(tables: Tables, table: str, rows: Iterable[_Rowed]) -> None:
    """Rows of one thing, numbered from 1."""
    tables.setdefault(table, []).extend({"n": place, **row} for place, row in enumerate(rows, 1))


def _span(at: Span | None) -> _Rowed:
    if at is None:
        return {"page": None, "from_char": None, "to_char": None, "quote": None}
    return {"page": at.page, "from_char": at.start, "to_char": at.end, "quote": at.quote}


def _document(document: Document) -> _Rowed:
    return {
        "id": document.id,
        "path": keep_path(document.path),
        "file_name": keep_path(PurePath(document.path).name),
        "sha256": document.sha256,
        "kind": document.kind.value,
        "title": document.title,
        "council": document.council,
        "language": document.language,
        "year": document.year,
        "pages": document.pages,
        "source": document.source.value,
    }


def _add_meeting(tables: Tables, reading: Reading) -> None:
    meeting = reading.meeting
    meeting_id = name_record(reading.document.id, RecordKind.MEETING, 1) if meeting else None
    if meeting:
        row = {
            "id": meeting_id,
            "number": meeting.number,
            "date": meeting.date,
            "date_end": meeting.date_end,
            "start_time": meeting.start,
            "end_time": meeting.end,
            "place": meeting.place,
            "digital": meeting.digital,
        }
        _add(tables, "meetings", [row | dict(_span(meeting.at))])
    attendances = (
        {
            "meeting_id": meeting_id,
            "name": attendance.name,
            "affiliation": attendance.affiliation,
            "title": attendance.title,
            "role": attendance.role.value,
            "presence": attendance.presence.value,
            "digital": attendance.digital,
            "deputy_for": attendance.deputy_for,
            "note": attendance.note,
            **_span(attendance.at),
        }
        for attendance in reading.attendances
    )
    _add(tables, "attendances", attendances)


def _add_case(tables: Tables, case_id: str, place: int, case: Case) -> None:
    tables.setdefault("cases", []).append({"id": case_id, "n": place, "number": case.number, "title": case.title, **_span(case.at)})
    _add_body(tables, case_id, case.body)
    _add_references(tables, case_id, case.references)
    decisions = ({"case_id": case_id, "text": decision.text, "vote": decision.vote, **_span(decision.at)} for decision in case.decisions)
    _add(tables, "decisions", decisions)
    presenters = (
        {"case_id": case_id, "name": presenter.name, "affiliation": presenter.affiliation, **_span(presenter.at)}
        for presenter in case.presenters
    )
    _add(tables, "presenters", presenters)
    _add(tables, "assignments", ({"case_id": case_id, "what": given.what, **_span(given.at)} for given in case.assignments))
    for number, assignment in enumerate(case.assignments, 1):
        _add(tables, "assigned_people", ({"case_id": case_id, "assignment": number, "name": name} for name in assignment.who))


def _add_section(tables: Tables, section_id: str, place: int, section: Section) -> None:
    row = {"id": section_id, "n": place, "title": section.title, "highlight": section.highlight, **_span(section.at)}
    tables.setdefault("sections", []).append(row)
    _add(tables, "section_titles", ({"section_id": section_id, "title": title} for title in section.path))
    _add_body(tables, section_id, section.body)


def _add_body(tables: Tables, record_id: str, body: Iterable[Paragraph]) -> None:
    for number, paragraph in enumerate(body, 1):
        tables.setdefault("paragraphs", []).append({"record_id": record_id, "n": number, "text": paragraph.text})
        spans = (
            {
                "record_id": record_id,
                "paragraph": number,
                "page": span.page,
                "from_char": span.start,
                "to_char": span.end,
                "quote": None if span.quote == paragraph.text else span.quote,
            }
            for span in paragraph.spans
        )
        _add(tables, "paragraph_spans", spans)


def _add_references(tables: Tables, record_id: str, references: Iterable[Reference]) -> None:
    _add(tables, "public_references", ({"record_id": record_id, "name": reference.name, **_span(reference.at)} for reference in references))


def _add_activity(tables: Tables, activity_id: str, place: int, activity: Activity) -> None:
    row = {
        "id": activity_id,
        "n": place,
        "category": activity.category,
        "title": activity.title,
        "date": activity.date,
        "date_end": activity.date_end,
        "date_precision": activity.date_precision.value,
        "place": activity.place,
        "outlet": activity.outlet,
        **_span(activity.at),
    }
    tables.setdefault("activities", []).append(row)
    _add(tables, "activity_partners", ({"activity_id": activity_id, "name": name} for name in activity.partners))
    _add(tables, "activity_participants", ({"activity_id": activity_id, "name": name} for name in activity.participants))
    _add_references(tables, activity_id, activity.references)


def _add_memberships(tables: Tables, reading: Reading) -> None:
    rows = (
        {
            "id": name_record(reading.document.id, RecordKind.MEMBERSHIP, place),
            "name": membership.name,
            "affiliation": membership.affiliation,
            "role": membership.role.value,
            "is_new": membership.new,
            "deputy_for": membership.deputy_for,
            "period_start": membership.period.start,
            "period_end": membership.period.end,
            **_span(membership.at),
        }
        for place, membership in enumerate(reading.memberships, 1)
    )
    _add(tables, "memberships", rows)


def _add_remarks(tables: Tables, reading: Reading) -> None:
    """What stands beside the records: the pages' text, what is said of other meetings, what is wrong."""
    _add(tables, "pages", ({"number": page.number, "text": page.text, "scanned": page.scanned} for page in reading.pages))
    _add(tables, "meeting_mentions", ({"number": said.number, "date": said.date, **_span(said.at)} for said in reading.mentions))
    _add(tables, "meeting_counts", ({"year": said.year, "meetings": said.count, **_span(said.at)} for said in reading.counts))
    _add(tables, "problems", ({"code": wrong.code.value, "message": wrong.message, **_span(wrong.at)} for wrong in reading.problems))
