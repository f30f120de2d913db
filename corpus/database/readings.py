"""One document's rows become the reading that was put, exactly."""

from collections.abc import Callable
from typing import TypeVar

from radsminne.corpus.database.from_rows import (
    DOCUMENT,
    fetch_decisions,
    fetch_paragraphs,
    fetch_section_titles,
    group_rows,
    make_day,
    make_document,
    make_span,
    make_span_or_none,
)
from radsminne.corpus.database.rows import Row, Rows
from radsminne.corpus.database.selection import SPAN, Selection, select_document
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import (
    Activity,
    Assignment,
    Attendance,
    Case,
    DatePrecision,
    Meeting,
    MeetingCount,
    MeetingMention,
    Membership,
    Page,
    Paragraph,
    Period,
    Presence,
    Presenter,
    Problem,
    Reading,
    Reference,
    Role,
    Section,
    Span,
)

_Record = TypeVar("_Record")
_Bodies = dict[str, tuple[Paragraph, ...]]
_References = dict[str, tuple[Reference, ...]]


def fetch_reading(rows: Rows, document_id: str) -> Reading | None:
    """All that one file became; None for a document that the archive does not hold."""
    found = rows.fetch(f"SELECT {DOCUMENT} FROM documents WHERE id = :id", {"id": document_id})  # noqa: S608
    if not found:
        return None
    selection = select_document(document_id)
    bodies = fetch_paragraphs(rows, selection)
    references = _fetch_references(rows, selection)
    meetings = _fetch(rows, document_id, "meetings", f"number, date, date_end, start_time, end_time, place, digital, {SPAN}", _meeting)
    return Reading(
        make_document(found[0]),
        _fetch(rows, document_id, "pages", "number, text, scanned", lambda row: Page(row[0], row[1], bool(row[2]))),
        meetings[0] if meetings else None,
        _fetch(rows, document_id, "attendances", f"{_ATTENDANCE}, {SPAN}", _attendance),
        _fetch_cases(rows, selection, bodies, references),
        _fetch_sections(rows, selection, bodies),
        _fetch(rows, document_id, "memberships", f"{_MEMBERSHIP}, {SPAN}", _membership),
        _fetch_activities(rows, selection, references),
        _fetch(rows, document_id, "meeting_mentions", f"number, date, {SPAN}", _mention),
        _fetch(rows, document_id, "meeting_counts", f"year, meetings, {SPAN}", lambda row: MeetingCount(row[0], row[1], make_span(row))),
        _fetch(
            rows,
            document_id,
            "problems",
            f"code, message, {SPAN}",
            _problem,
        ),
    )


_ATTENDANCE = "name, affiliation, title, role, presence, digital, deputy_for, note"
_MEMBERSHIP = "name, affiliation, role, is_new, deputy_for, period_start, period_end"


def _fetch(rows: Rows, document_id: str, table: str, columns: str, make: Callable[[Row], _Record]) -> tuple[_Record, ...]:
    sql = f"SELECT {columns} FROM {table} WHERE document_id = :id ORDER BY n"  # noqa: S608
    return tuple(make(row) for row in rows.fetch(sql, {"id": document_id}))


def _meeting(row: Row) -> Meeting:
    number, date, date_end, start, end, place, digital = row[:7]
    return Meeting(number, make_day(date), make_day(date_end), start, end, place, bool(digital), make_span_or_none(row))


def _attendance(row: Row) -> Attendance:
    name, affiliation, title, role, presence, digital, deputy_for, note = row[:8]
    return Attendance(name, affiliation, title, Role(role), Presence(presence), bool(digital), deputy_for, note, make_span(row))


def _membership(row: Row) -> Membership:
    name, affiliation, role, new, deputy_for, start, end = row[:7]
    return Membership(name, affiliation, Role(role), bool(new), deputy_for, Period(start, end), make_span(row))


def _problem(row: Row) -> Problem:
    return Problem(ProblemCode(row[0]), row[1], make_span_or_none(row))


def _mention(row: Row) -> MeetingMention:
    return MeetingMention(row[0], make_day(row[1]), make_span(row))


def _fetch_cases(rows: Rows, selection: Selection, bodies: _Bodies, references: _References) -> tuple[Case, ...]:
    decisions = fetch_decisions(rows, selection)
    presenters = group_rows(rows, selection, f"name, affiliation, {SPAN}", "presenters", "case_id")
    assignments = _fetch_assignments(rows, selection)
    return tuple(
        Case(
            row[1],
            row[2],
            bodies.get(row[0], ()),
            decisions.get(row[0], ()),
            tuple(Presenter(presenter[0], presenter[1], make_span(presenter)) for presenter in presenters.get(row[0], [])),
            assignments.get(row[0], ()),
            references.get(row[0], ()),
            make_span(row),
        )
        for row in _fetch(rows, selection.ids[0], "cases", f"id, number, title, {SPAN}", tuple)
    )


def _fetch_assignments(rows: Rows, selection: Selection) -> dict[str, tuple[Assignment, ...]]:
    people: dict[tuple[str, int], list[str]] = {}
    for case, found in group_rows(rows, selection, "assignment, name", "assigned_people", "case_id", "assignment, n").items():
        for place, name in found:
            people.setdefault((case, place), []).append(name)
    grouped = group_rows(rows, selection, f"n, what, {SPAN}", "assignments", "case_id")
    return {
        case: tuple(Assignment(tuple(people.get((case, row[0]), ())), row[1], make_span(row)) for row in found)
        for case, found in grouped.items()
    }


def _fetch_references(rows: Rows, selection: Selection) -> _References:
    grouped = group_rows(rows, selection, f"name, {SPAN}", "public_references", "record_id")
    return {record: tuple(Reference(row[0], make_span(row)) for row in found) for record, found in grouped.items()}


def _fetch_sections(rows: Rows, selection: Selection, bodies: _Bodies) -> tuple[Section, ...]:
    titles = fetch_section_titles(rows, selection)
    return tuple(
        Section(titles.get(row[0], ()), row[1], bodies.get(row[0], ()), bool(row[2]), make_span(row))
        for row in _fetch(rows, selection.ids[0], "sections", f"id, title, highlight, {SPAN}", tuple)
    )


def _fetch_names(rows: Rows, selection: Selection, table: str) -> dict[str, tuple[str, ...]]:
    return {
        activity: tuple(row[0] for row in found) for activity, found in group_rows(rows, selection, "name", table, "activity_id").items()
    }


def _fetch_activities(rows: Rows, selection: Selection, references: _References) -> tuple[Activity, ...]:
    partners = _fetch_names(rows, selection, "activity_partners")
    participants = _fetch_names(rows, selection, "activity_participants")
    columns = f"id, category, title, date, date_end, date_precision, place, outlet, {SPAN}"
    return tuple(
        Activity(
            category,
            title,
            make_day(date),
            make_day(date_end),
            DatePrecision(precision),
            place,
            partners.get(activity, ()),
            outlet,
            participants.get(activity, ()),
            references.get(activity, ()),
            Span(*span),
        )
        for activity, category, title, date, date_end, precision, place, outlet, *span in _fetch(
            rows, selection.ids[0], "activities", columns, tuple
        )
    )
