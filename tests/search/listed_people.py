"""Makes lines of invented lists of people; a test says only what matters to it."""

import datetime
from typing import Any

from radsminne.corpus.database.queries.listed_people import ListedPerson
from radsminne.corpus.records import DocumentKind, Period, Presence, Role, Span

DAY = datetime.date


def make_listed(name: str = "Kari Nordvik", **said: Any) -> ListedPerson:  # noqa: ANN401
    """A member in the list of a meeting on 4 March 2021, unless something else is said; `year` makes it a report's line."""
    year = said.pop("year", None)
    values: dict[str, Any] = {
        "record_id": "aaa-m1",
        "section_id": None,
        "affiliation": "Tare kommune",
        "title": None,
        "role": Role.MEMBER,
        "presence": Presence.PRESENT,
        "digital": False,
        "deputy_for": None,
        "note": None,
        "period": Period(None, None),
        "date": DAY(2021, 3, 4),
        "date_end": None,
        "council": "Kystrådet",
        "meeting": "2/2021",
        "document_id": "aaa",
        "document": "referat-2021-03-04.pdf",
        "kind": DocumentKind.MINUTES,
        "at": Span(1, 0, len(name), name),
    }
    if year:
        values |= {"presence": None, "date": DAY(year, 1, 1), "date_end": DAY(year, 12, 31), "meeting": None}
        values |= {"record_id": f"r{year}-p1", "section_id": f"r{year}-s1", "document_id": f"r{year}", "document": f"arsrapport-{year}.pdf"}
        values["kind"] = DocumentKind.ANNUAL_REPORT
    return ListedPerson(name=name, **(values | said))
