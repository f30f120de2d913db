"""The lists of people in reports and minutes, and all names.

Who sat where and was at which meeting.
"""

import datetime
from dataclasses import dataclass

from radsminne.corpus.database.columns import make_day, read_records
from radsminne.corpus.database.rows import Fetched, Row, Rows
from radsminne.corpus.found import KnownPerson
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


# A list stands in the chapter whose paragraph holds it; papers without pages have one page without a number.
_MEMBERSHIPS = """
    SELECT m.id AS record_id,
           (SELECT MIN(s.record_id) FROM paragraph_spans s JOIN sections c ON c.id = s.record_id
            WHERE s.document_id = m.document_id AND COALESCE(s.page, 0) = COALESCE(m.page, 0)
              AND s.from_char <= m.from_char AND m.from_char < s.to_char) AS section_id,
           m.name, m.affiliation, NULL AS title, m.role, NULL AS presence, 0 AS digital, m.deputy_for, NULL AS note,
           m.period_start, m.period_end, NULL AS date, NULL AS date_end, d.year, d.council, NULL AS meeting,
           d.id AS document_id, d.file_name AS document, d.kind, m.page, m.from_char, m.to_char, m.quote
    FROM memberships m JOIN documents d ON d.id = m.document_id ORDER BY d.path, d.id, m.n
"""

_ATTENDANCES = """
    SELECT a.meeting_id AS record_id, NULL AS section_id, a.name, a.affiliation, a.title, a.role, a.presence, a.digital, a.deputy_for,
           a.note, NULL AS period_start, NULL AS period_end, m.date, m.date_end, d.year, d.council, m.number AS meeting,
           d.id AS document_id, d.file_name AS document, d.kind, a.page, a.from_char, a.to_char, a.quote
    FROM attendances a JOIN documents d ON d.id = a.document_id JOIN meetings m ON m.id = a.meeting_id
    WHERE d.kind = 'minutes' ORDER BY m.date, d.path, d.id, a.n
"""

_PEOPLE = """
    SELECT name, affiliation, role, meeting_id AS record_id FROM attendances
    UNION SELECT name, affiliation, role, id FROM memberships
    UNION SELECT name, affiliation, NULL, case_id FROM presenters
    UNION SELECT name, NULL, NULL, case_id FROM assigned_people
    UNION SELECT name, NULL, NULL, activity_id FROM activity_participants
    ORDER BY 1, 4, 2, 3
"""


def fetch_listed_people(rows: Rows) -> tuple[ListedPerson, ...]:
    """Return every line of every list of people: the reports' lists first, then the meetings by date."""
    return (*_read_listed(rows.fetch(_MEMBERSHIPS)), *_read_listed(rows.fetch(_ATTENDANCES)))


def fetch_people(rows: Rows) -> tuple[KnownPerson, ...]:
    """Return every written form of a name, with the affiliations, roles and records it stands with."""
    people: dict[str, tuple[dict[str, None], dict[str, None], dict[str, None]]] = {}
    for name, *said in rows.fetch(_PEOPLE).rows:
        for values, value in zip(people.setdefault(name, ({}, {}, {})), said, strict=True):
            if value is not None:
                values[value] = None
    return tuple(KnownPerson(name, tuple(affiliations), tuple(roles), tuple(ids)) for name, (affiliations, roles, ids) in people.items())


def _read_listed(fetched: Fetched) -> list[ListedPerson]:
    read_days = fetched.read("date", "date_end", "year")

    def read_first(row: Row) -> datetime.date | None:
        day, _, year = read_days(row)
        return datetime.date(year, 1, 1) if day is None and year else make_day(day)

    def read_last(row: Row) -> datetime.date | None:
        day, last, year = read_days(row)
        return datetime.date(year, 12, 31) if day is None and year else make_day(last)

    return read_records(ListedPerson, fetched, {"date": read_first, "date_end": read_last})
