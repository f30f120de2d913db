"""What a question may name: the people that the archive knows."""

from radsminne.corpus.database.rows import Rows
from radsminne.corpus.found import KnownPerson

_PEOPLE = """
    SELECT name, affiliation, role, meeting_id AS record_id FROM attendances
    UNION SELECT name, affiliation, role, id FROM memberships
    UNION SELECT name, affiliation, NULL, case_id FROM presenters
    UNION SELECT name, NULL, NULL, case_id FROM assigned_people
    UNION SELECT name, NULL, NULL, activity_id FROM activity_participants
    ORDER BY 1, 4, 2, 3
"""


def fetch_people(rows: Rows) -> tuple[KnownPerson, ...]:
    """Every written form of a name, with the affiliations, roles and records it stands with."""
    people: dict[str, tuple[dict[str, None], dict[str, None], dict[str, None]]] = {}
    for name, *said in rows.fetch(_PEOPLE):
        for values, value in zip(people.setdefault(name, ({}, {}, {})), said, strict=True):
            if value is not None:
                values[value] = None
    return tuple(KnownPerson(name, tuple(affiliations), tuple(roles), tuple(ids)) for name, (affiliations, roles, ids) in people.items())
