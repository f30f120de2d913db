"""A reading and its records as text for a person; the problems come last, so that nothing hides."""

from collections.abc import Iterable, Iterator, Sequence

from radsminne.corpus.found import FoundRecord
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import (
    Activity,
    Attendance,
    Case,
    Document,
    Figure,
    Meeting,
    Membership,
    Presence,
    Problem,
    Reading,
    Section,
    Span,
    TextSource,
)
from radsminne.corpus.sources import UNSURE, Record, Sources, find_spans

_HEADINGS = {
    "minutes": "minutes",
    "annual_report": "annual report",
    "notice": "notice",
    "other": "document of another kind",
}
_SCANNED = " [scan]"


def reading_text(reading: Reading) -> str:
    """Everything that was understood of one file, and what was not."""
    sources = Sources.of(reading.document.source, reading.pages)
    parts = [
        _document(reading.document),
        _scans(reading),
        _meeting(reading.meeting, sources),
        _list("Attendees", (_attendance(person) + _mark(person, sources) for person in reading.attendances)),
        _list("Cases", (_case(case, sources) for case in reading.cases)),
        _list("Sections", (_section(section) + _mark(section, sources) for section in reading.sections)),
        _list("Members", (_membership(member) + _mark(member, sources) for member in reading.memberships)),
        _list("Activities", (_activity(activity) + _mark(activity, sources) for activity in reading.activities)),
        _list("Meetings held", (f"{count.count} in {count.year}{_where(count.at)}" for count in reading.counts)),
        _list("Figures", map(_figure, reading.figures)),
        _list("Problems", map(problem_text, reading.problems)),
    ]
    return "\n\n".join(part for part in parts if part)


def record_text(record: FoundRecord) -> str:
    """Return one record as the archive knows it, with its whole text."""
    heading = " ".join(filter(None, [record.number, record.title]))
    days = "–".join(dict.fromkeys(day.isoformat() for day in (record.date, record.date_end) if day))
    facts = [
        f"{record.kind.value} {record.id}",
        " · ".join(filter(None, [days, record.council, record.meeting and f"meeting {record.meeting}"])),
        " / ".join(record.path),
        "" if record.confidence is None else f"confidence: {record.confidence:.2f}",
        f"people: {', '.join(record.people)}" if record.people else "",
        f"document: {record.document} ({record.document_id}){_page(record.page)}",
        UNSURE if record.source is TextSource.OCR else "",
        ProblemCode.STRUCTURE_UNSURE.gloss if record.is_unsure else "",
    ]
    decisions = _list("Decisions", (decision.whole_text for decision in record.decisions))
    return "\n\n".join(filter(None, [heading, "\n".join(filter(None, facts)), record.text, decisions]))


def problem_text(problem: Problem) -> str:
    """Return what is wrong, where, and the words that show it."""
    return problem.message if problem.at is None else f"{problem.message}{_where(problem.at)}: «{problem.at.quote}»"


def _list(title: str, lines: Iterable[str]) -> str:
    items = [f"  - {line}" for line in lines]
    return "\n".join([f"{title} ({len(items)})", *items]) if items else ""


def _figure(figure: Figure) -> str:
    said = " ".join(filter(None, [f"{figure.value:.12g}", figure.unit]))
    year = "" if figure.year is None else f" ({figure.year})"
    return f"{figure.what}: {said}{year}{_where(figure.at)}"


def _page(page: int | None) -> str:
    return "" if page is None else f", p. {page}"


def _where(span: Span) -> str:
    return "" if span.page is None else f" (p. {span.page})"


def _document(document: Document) -> str:
    read = f"pages: {document.pages or 'none'} · read from: {document.source} · id: {document.id}"
    lines = [
        document.title or document.path,
        f"{_HEADINGS[document.kind]}{f' of {document.council}' if document.council else ''}{f', {document.year}' if document.year else ''}",
        f"language: {document.language or 'not known'} · {read}",
    ]
    return "\n".join(lines)


def _scans(reading: Reading) -> str:
    """Return which pages are not certain."""
    scanned = [page.number for page in reading.pages if page.scanned]
    return f"{name_pages(scanned)}: {UNSURE}; what stands there is marked{_SCANNED}" if scanned else ""


def name_pages(numbers: Sequence[int | None]) -> str:
    """Write pages in words, rows of them by their ends: "pages 1, 4-6"."""
    runs: list[list[int]] = []
    for number in (number for number in numbers if number is not None):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
    return f"page{'' if len(numbers) == 1 else 's'} {told}"


def _mark(record: Record, sources: Sources) -> str:
    return _SCANNED if sources.find_source(find_spans(record)) is TextSource.OCR else ""


def _meeting(meeting: Meeting | None, sources: Sources) -> str:
    if meeting is None:
        return ""
    days = "–".join(day.isoformat() for day in (meeting.date, meeting.date_end) if day)
    hours = "–".join(filter(None, [meeting.start, meeting.end]))
    place = meeting.place or ("digital" if meeting.digital else None)
    return "Meeting " + " · ".join([meeting.number or "without number", *filter(None, [days, hours, place])]) + _mark(meeting, sources)


def _attendance(person: Attendance) -> str:
    told = [person.affiliation, person.title, person.role.value.replace("_", " ")]
    if person.presence is not Presence.PRESENT:
        told.append(person.presence.value)
    told += ["digital" if person.digital else None, person.deputy_for and f"for {person.deputy_for}", person.note]
    return f"{person.name} ({', '.join(filter(None, told))})"


def _case(case: Case, sources: Sources) -> str:
    return "\n".join(_case_lines(case, sources))


def _case_lines(case: Case, sources: Sources) -> Iterator[str]:
    yield " ".join(filter(None, [case.number, case.title])) + _where(case.at) + _mark(case, sources)
    for presenter in case.presenters:
        yield f"      presented by {', '.join(filter(None, [presenter.name, presenter.affiliation]))}"
    for decision in case.decisions:
        yield f"      decision: {decision.text}{f' ({decision.vote})' if decision.vote else ''}"
        if decision.adopts:
            yield f"      adopts: {decision.adopts}"
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
