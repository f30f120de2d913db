"""The numbers of all cases, as the documents write them."""

import datetime
from dataclasses import dataclass

from radsminne.corpus.database.columns import read_records
from radsminne.corpus.database.rows import Rows


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case number as a document writes it, and when the case was."""

    record_id: str
    number: str
    date: datetime.date | None
    year: int | None
    council: str | None
    document_id: str


_CASES = """
    SELECT c.id AS record_id, c.number, m.date, d.year, d.council, d.id AS document_id
    FROM cases c JOIN documents d ON d.id = c.document_id LEFT JOIN meetings m ON m.document_id = d.id
    WHERE c.number IS NOT NULL ORDER BY m.date, d.path, d.id, c.n
"""


def fetch_case_numbers(rows: Rows) -> tuple[StoredCase, ...]:
    """Return the numbers of all cases, by the day of their meeting."""
    return tuple(read_records(StoredCase, rows.fetch(_CASES)))
