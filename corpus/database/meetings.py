"""What the documents say of meetings: those they are about, those they speak of, and how many there were."""

import datetime
import re
from dataclasses import dataclass

from radsminne.corpus.database.from_rows import make_day, make_span, make_span_or_none
from radsminne.corpus.database.rows import Rows
from radsminne.corpus.database.selection import SPAN
from radsminne.corpus.records import DocumentKind, MeetingCount, MeetingMention, Span


@dataclass(frozen=True, slots=True)
class KeptMeeting:
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
class KeptMention:
    """A meeting that a document speaks of."""

    document_id: str
    mention: MeetingMention


@dataclass(frozen=True, slots=True)
class KeptCount:
    """How many meetings a document tells of."""

    document_id: str
    said: MeetingCount


_MEETINGS = """
    SELECT d.id, d.kind, m.number, m.date, m.date_end, m.page, m.from_char, m.to_char, m.quote
    FROM meetings m JOIN documents d ON d.id = m.document_id ORDER BY m.date, m.number, d.path
"""

# "1/1/23" runs within its meeting, so it tells nothing of other meetings.
_CASES = "SELECT document_id, number FROM cases WHERE number LIKE '%/%' AND number NOT LIKE '%/%/%' ORDER BY document_id, n"


def fetch_meetings(rows: Rows) -> tuple[KeptMeeting, ...]:
    """The meetings of all minutes and notices, by date."""
    numbers: dict[str, list[str]] = {}
    for document_id, number in rows.fetch(_CASES):
        numbers.setdefault(document_id, []).append(number)
    return tuple(
        KeptMeeting(
            row[0], DocumentKind(row[1]), row[2], make_day(row[3]), make_day(row[4]), make_span_or_none(row), tuple(numbers.get(row[0], ()))
        )
        for row in rows.fetch(_MEETINGS)
    )


def fetch_mentions(rows: Rows) -> tuple[KeptMention, ...]:
    """The meetings that documents speak of."""
    sql = f"SELECT document_id, number, date, {SPAN} FROM meeting_mentions ORDER BY document_id, n"  # noqa: S608
    return tuple(KeptMention(row[0], MeetingMention(row[1], make_day(row[2]), make_span(row))) for row in rows.fetch(sql))


def fetch_counts(rows: Rows) -> tuple[KeptCount, ...]:
    """How many meetings documents tell of."""
    sql = f"SELECT document_id, year, meetings, {SPAN} FROM meeting_counts ORDER BY document_id, n"  # noqa: S608
    return tuple(KeptCount(row[0], MeetingCount(row[1], row[2], make_span(row))) for row in rows.fetch(sql))


def fetch_number(rows: Rows, document_id: str, number: str) -> Span | None:
    """The first line of a document that holds this number, as that line stands."""
    line = re.compile(rf"^.*(?<![\w/–-]){re.escape(number)}(?![\w/–-]).*$", re.MULTILINE)
    for page, text in rows.fetch("SELECT number, text FROM pages WHERE document_id = :document ORDER BY n", {"document": document_id}):
        if found := line.search(text):
            quote = found.group().strip()
            start = found.start() + found.group().index(quote)
            return Span(page, start, start + len(quote), quote)
    return None


def fetch_first_heading(rows: Rows, document_id: str) -> Span | None:
    """Where the first case of a document stands."""
    found = rows.fetch(f"SELECT {SPAN} FROM cases WHERE document_id = :document ORDER BY n", {"document": document_id})  # noqa: S608
    return make_span(found[0]) if found else None


def fetch_case_heading(rows: Rows, document_id: str, number: str) -> Span | None:
    """Where a case with this number stands in a document."""
    sql = f"SELECT {SPAN} FROM cases WHERE document_id = :document AND number = :number ORDER BY n"  # noqa: S608
    found = rows.fetch(sql, {"document": document_id, "number": number})
    return make_span(found[0]) if found else None
