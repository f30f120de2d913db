"""What a question may name: the people, organisations and days that the archive knows."""

import datetime

from corpus.found import DateRange, KnownPerson
from corpus.rows import Rows
from corpus.store_records import make_day

_PEOPLE = """
    SELECT name, affiliation, role, meeting_id AS record_id FROM attendances
    UNION SELECT name, affiliation, role, id FROM memberships
    UNION SELECT name, affiliation, NULL, case_id FROM presenters
    UNION SELECT name, NULL, NULL, case_id FROM assigned_people
    UNION SELECT name, NULL, NULL, activity_id FROM activity_participants
    ORDER BY 1, 4, 2, 3
"""

_ORGANISATIONS = """
    SELECT affiliation AS name FROM attendances WHERE affiliation IS NOT NULL
    UNION SELECT affiliation FROM memberships WHERE affiliation IS NOT NULL
    UNION SELECT affiliation FROM presenters WHERE affiliation IS NOT NULL
    UNION SELECT name FROM activity_partners
    ORDER BY 1
"""

_DATES = """
    SELECT MIN(date), MAX(COALESCE(date_end, date)) FROM meetings
    UNION ALL SELECT MIN(date), MAX(COALESCE(date_end, date)) FROM activities
"""

_YEARS = "SELECT MIN(year), MAX(year) FROM documents WHERE kind <> 'minutes'"


def fetch_people(rows: Rows) -> tuple[KnownPerson, ...]:
    """Every written form of a name, with the affiliations, roles and records it stands with."""
    people: dict[str, tuple[dict[str, None], dict[str, None], dict[str, None]]] = {}
    for name, *said in rows.fetch(_PEOPLE):
        for values, value in zip(people.setdefault(name, ({}, {}, {})), said, strict=True):
            if value is not None:
                values[value] = None
    return tuple(KnownPerson(name, tuple(affiliations), tuple(roles), tuple(ids)) for name, (affiliations, roles, ids) in people.items())


def fetch_organisations(rows: Rows) -> tuple[str, ...]:
    """Every written form of an organisation: affiliations and partners."""
    return tuple(row[0] for row in rows.fetch(_ORGANISATIONS))


def fetch_date_range(rows: Rows) -> DateRange:
    """The first and the last day of meetings, activities and report years."""
    days = [make_day(day) for row in rows.fetch(_DATES) for day in row if day]
    first, last = rows.fetch(_YEARS)[0]
    if first:
        days += [datetime.date(first, 1, 1), datetime.date(last, 12, 31)]
    known = [day for day in days if day]
    return DateRange(min(known, default=None), max(known, default=None))
