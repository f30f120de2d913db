"""A reading and its records as text for a person; the problems come last, so that nothing hides."""

from collections.abc import Iterable, Iterator

from corpus.found import FoundRecord
from corpus.records import Activity, Attendance, Case, Document, Meeting, Membership, Presence, Problem, Reading, Section, Span

HEADINGS = {
    "minutes": "minutes",
    "annual_report": "annual report",
    "notice": "notice",
    "other": "document of another kind",
}


def reading_text(reading: Reading) -> str:
    """Everything that was understood of one file, and what was not."""
    parts = [
        _document(reading.document),
        _meeting(reading.meeting),
        _list("Attendees", map(_attendance, reading.attendances)),
        _list("Cases", map(_case, reading.cases)),
        _list("Sections", map(_section, reading.sections)),
        _list("Members", map(_membership, reading.memberships)),
        _list("Activities", map(_activity, reading.activities)),
        _list("Problems", map(problem_text, reading.problems)),
    ]
    return "\n\n".join(part for part in parts if part)


def record_text(record: FoundRecord) -> str:
    """One record as the archive knows it, with its whole text."""
    heading = " ".join(filter(None, [record.number, record.title]))
    days = "–".join(dict.fromkeys(day.isoformat() for day in (record.date, record.date_end) if day))
    facts = [
        f"{record.kind.value} {record.id}",
        " · ".join(filter(None, [days, record.council, record.meeting and f"meeting {record.meeting}"])),
        " / ".join(record.path),
        f"people: {', '.join(record.people)}" if record.people else "",
        f"document: {record.document} ({record.document_id}){_page(record.page)}",
    ]
    decisions = _list("Decisions", (decision.text for decision in record.decisions))
    return "\n\n".join(filter(None, [heading, "\n".join(filter(None, facts)), record.text, decisions]))


def problem_text(problem: Problem) -> str:
    """What is wrong, where, and the words that show it."""
    return problem.message if problem.at is None else f"{problem.message}{_where(problem.at)}: «{problem.at.quote}»"


def _list(title: str, lines: Iterable[str]) -> str:
    items = [f"  - {line}" for line in lines]
    return "\n".join([f"{title} ({len(items)})", *items]) if items else ""


def _page(page: int | None) -> str:
    return "" if page is None else f", p. {page}"


def _where(span: Span) -> str:
    return "" if span.page is None else f" (p. {span.page})"


def _document(document: Document) -> str:
    read = f"pages: {document.pages or 'none'} · read from: {document.source} · id: {document.id}"
    lines = [
        document.title or document.path,
        f"{HEADINGS[document.kind]}{f' of {document.council}' if document.council else ''}{f', {document.year}' if document.year else ''}",
        f"language: {document.language or 'not known'} · {read}",
    ]
    return "\n".join(lines)


def _meeting(meeting: Meeting | None) -> str:
    if meeting is None:
        return ""
    days = "–".join(day.isoformat() for day in (meeting.date, meeting.date_end) if day)
    hours = "–".join(filter(None, [meeting.start, meeting.end]))
    place = meeting.place or ("digital" if meeting.digital else None)
    return "Meeting " + " · ".join([meeting.number or "without number", *filter(None, [days, hours, place])])


def _attendance(person: Attendance) -> str:
    told = [person.affiliation, person.title, person.role.value.replace("_", " ")]
    if person.presence is not Presence.PRESENT:
        told.append(person.presence.value)
    told += ["digital" if person.digital else None, person.deputy_for and f"for {person.deputy_for}", person.note]
    return f"{person.name} ({', '.join(filter(None, told))})"


def _case(case: Case) -> str:
    return "\n".join(_case_lines(case))


def _case_lines(case: Case) -> Iterator[str]:
    yield " ".join(filter(None, [case.number, case.title])) + _where(case.at)
    for presenter in case.presenters:
        yield f"      presented by {', '.join(filter(None, [presenter.name, presenter.affiliation]))}"
    for decision in case.decisions:
        yield f"      decision: {decision.text}{f' ({decision.vote})' if decision.vote else ''}"
    for assignment in case.assignments:
        yield f"      {', '.join(assignment.who)}: {assignment.what}"
    if case.references:
        yield f"      refers to {', '.join(reference.name for reference in case.references)}"


def _section(section: Section) -> str:
    return f"{'  ' * (len(section.path) - 1)}{section.title}{' (highlight)' if section.highlight else ''}{_where(section.at)}"


def _membership(member: Membership) -> str:
    period = f"{member.period.start or ''}–{member.period.end or ''}" if member.period.start or member.period.end else None
    told = [member.affiliation, member.role.value.replace("_", " "), "new" if member.new else None, period]
    told.append(member.deputy_for and f"for {member.deputy_for}")
    return f"{member.name} ({', '.join(filter(None, told))})"


def _activity(activity: Activity) -> str:
    days = "–".join(day.isoformat() for day in (activity.date, activity.date_end) if day)
    return f"{days or 'no date'}  {activity.title}{f' [{activity.category}]' if activity.category else ''}{_where(activity.at)}"
