"""What documents say of meetings: those they are about or speak of, and how many there were."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

from radsminne.corpus.database.columns import list_columns, read_records
from radsminne.corpus.database.rows import Rows
from radsminne.corpus.records import DocumentKind, MeetingCount, MeetingMention, Span


@dataclass(frozen=True, slots=True)
class StoredMeeting:
    """The meeting that minutes or a notice are about."""

    document_id: str
    kind: DocumentKind
    number: str | None
    date: datetime.date | None
    date_end: datetime.date | None
    at: Span | None
    case_numbers: tuple[str, ...]
    """Those that are written with a year, in the order of the document."""


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A meeting that a document speaks of."""

    document_id: str
    mention: MeetingMention


@dataclass(frozen=True, slots=True)
class StoredCount:
    """How many meetings a document tells of."""

    document_id: str
    said: MeetingCount


_SPAN = ", ".join(list_columns(Span))

_MEETINGS = """
    SELECT d.id AS document_id, d.kind, m.number, m.date, m.date_end, m.page, m.from_char, m.to_char, m.quote
    FROM meetings m JOIN documents d ON d.id = m.document_id ORDER BY m.date, m.number, d.path
"""

# "1/1/23" runs within its meeting, so it tells nothing of other meetings.
_CASES = "SELECT document_id, number FROM cases WHERE number LIKE '%/%' AND number NOT LIKE '%/%/%' ORDER BY document_id, n"


def fetch_meetings(rows: Rows) -> tuple[StoredMeeting, ...]:
    """Return the meetings of all minutes and notices, by date."""
    numbers: dict[str, list[str]] = {}
    for document_id, number in rows.fetch(_CASES).rows:
        numbers.setdefault(document_id, []).append(number)
    fetched = rows.fetch(_MEETINGS)
    read_id = fetched.read("document_id")
    return tuple(read_records(StoredMeeting, fetched, {"case_numbers": lambda row: tuple(numbers.get(read_id(row), ()))}))


def fetch_mentions(rows: Rows) -> tuple[StoredMention, ...]:
    """Return the meetings that documents speak of."""
    return tuple(read_records(StoredMention, rows.fetch(_select(StoredMention, "meeting_mentions"))))


def fetch_counts(rows: Rows) -> tuple[StoredCount, ...]:
    """Return how many meetings documents tell of."""
    return tuple(read_records(StoredCount, rows.fetch(_select(StoredCount, "meeting_counts"))))


def _select(record: type, table: str) -> str:
    return f"SELECT {', '.join(list_columns(record))} FROM {table} ORDER BY document_id, n"  # noqa: S608


def fetch_number(rows: Rows, document_id: str, number: str) -> Span | None:
    """Return the first line of a document that holds this number, as that line stands."""
    line = re.compile(rf"^.*(?<![\w/–-]){re.escape(number)}(?![\w/–-]).*$", re.MULTILINE)
    pages = rows.fetch("SELECT number, text FROM pages WHERE document_id = :document ORDER BY n", {"document": document_id})
    for page, text in pages.rows:
        if found := line.search(text):
            quote = found.group().strip()
            start = found.start() + found.group().index(quote)
            return Span(page, start, start + len(quote), quote)
    return None


def fetch_first_heading(rows: Rows, document_id: str) -> Span | None:
    """Return where the first case of a document stands."""
    return _fetch_heading(rows, "document_id = :document", {"document": document_id})


def fetch_case_heading(rows: Rows, document_id: str, number: str) -> Span | None:
    """Return where a case with this number stands in a document."""
    return _fetch_heading(rows, "document_id = :document AND number = :number", {"document": document_id, "number": number})


def _fetch_heading(rows: Rows, condition: str, values: Mapping[str, object]) -> Span | None:
    found = read_records(Span, rows.fetch(f"SELECT {_SPAN} FROM cases WHERE {condition} ORDER BY n LIMIT 1", values))  # noqa: S608
    return found[0] if found else None
