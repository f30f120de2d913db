"""The register of people: who sat where and was at which meeting, as minutes and reports list them; and all case numbers."""

import datetime
from dataclasses import dataclass

from radsminne.corpus.database.from_rows import make_day, make_span, restore_path
from radsminne.corpus.database.rows import Row, Rows
from radsminne.corpus.database.selection import SPAN
from radsminne.corpus.records import DocumentKind, Period, Presence, Role, Span


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One line of a list of people.

    A report lists the council (`presence` is None, and `period` may say from when to when), minutes list who was at the meeting.
    `date` to `date_end` is when the line is true: the meeting's day, or the year of the report. `record_id` is the
    membership or the meeting, `section_id` the chapter that the list stands in.
    """

    record_id: str
    section_id: str | None
    name: str
    affiliation: str | None
    title: str | None
    role: Role
    presence: Presence | None
    digital: bool
    deputy_for: str | None
    note: str | None
    period: Period
    date: datetime.date | None
    date_end: datetime.date | None
    council: str | None
    meeting: str | None
    document_id: str
    document: str
    kind: DocumentKind
    at: Span


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A case number as a document writes it, and when the case was."""

    record_id: str
    number: str
    date: datetime.date | None
    year: int | None
    council: str | None
    document_id: str


# A list stands in the chapter whose paragraph holds it; papers without pages have one page without a number.
_MEMBERSHIPS = f"""
    SELECT m.id,
           (SELECT MIN(s.record_id) FROM paragraph_spans s JOIN sections c ON c.id = s.record_id
            WHERE s.document_id = m.document_id AND COALESCE(s.page, 0) = COALESCE(m.page, 0)
              AND s.from_char <= m.from_char AND m.from_char < s.to_char),
           m.name, m.affiliation, NULL, m.role, NULL, 0, m.deputy_for, NULL, m.period_start, m.period_end,
           NULL, NULL, d.year, d.council, NULL, d.id, d.file_name, d.kind, {SPAN}
    FROM memberships m JOIN documents d ON d.id = m.document_id ORDER BY d.path, d.id, m.n
"""  # noqa: S608

_ATTENDANCES = """
    SELECT a.meeting_id, NULL, a.name, a.affiliation, a.title, a.role, a.presence, a.digital, a.deputy_for, a.note, NULL, NULL,
           m.date, m.date_end, d.year, d.council, m.number, d.id, d.file_name, d.kind, a.page, a.from_char, a.to_char, a.quote
    FROM attendances a JOIN documents d ON d.id = a.document_id JOIN meetings m ON m.id = a.meeting_id
    WHERE d.kind = 'minutes' ORDER BY m.date, d.path, d.id, a.n
"""

_CASES = """
    SELECT c.id, c.number, m.date, d.year, d.council, d.id
    FROM cases c JOIN documents d ON d.id = c.document_id LEFT JOIN meetings m ON m.document_id = d.id
    WHERE c.number IS NOT NULL ORDER BY m.date, d.path, d.id, c.n
"""


def fetch_register(rows: Rows) -> tuple[ListedPerson, ...]:
    """Every line of every list of people: the reports' lists first, then the meetings by date."""
    return tuple(_make_listed(row) for sql in (_MEMBERSHIPS, _ATTENDANCES) for row in rows.fetch(sql))


def fetch_case_numbers(rows: Rows) -> tuple[KeptCase, ...]:
    """The numbers of all cases, by the day of their meeting."""
    return tuple(KeptCase(row[0], row[1], make_day(row[2]), row[3], row[4], row[5]) for row in rows.fetch(_CASES))


def _make_listed(row: Row) -> ListedPerson:
    day, day_end, year = make_day(row[12]), make_day(row[13]), row[14]
    if day is None and year:
        day, day_end = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    return ListedPerson(
        record_id=row[0],
        section_id=row[1],
        name=row[2],
        affiliation=row[3],
        title=row[4],
        role=Role(row[5]),
        presence=Presence(row[6]) if row[6] else None,
        digital=bool(row[7]),
        deputy_for=row[8],
        note=row[9],
        period=Period(row[10], row[11]),
        date=day,
        date_end=day_end,
        council=row[15],
        meeting=row[16],
        document_id=row[17],
        document=restore_path(row[18]),
        kind=DocumentKind(row[19]),
        at=make_span(row),
    )
