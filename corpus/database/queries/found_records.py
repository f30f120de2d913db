"""What an answer shows of records, for any number of them in a fixed number of SELECTs."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from radsminne.corpus.database.columns import read_records
from radsminne.corpus.database.from_rows import PartFetcher
from radsminne.corpus.database.parts import BODY, DECISIONS, TITLES
from radsminne.corpus.database.rows import Rows
from radsminne.corpus.database.selection import Selection
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import DatePrecision, Decision, DocumentKind, Paragraph, RecordKind, Span, TextSource
from radsminne.corpus.sources import Sources

_MOST_IDS = 10_000
"""In one SELECT: SQLite takes 32 766 values, PostgreSQL 65 535."""


@dataclass(frozen=True, slots=True)
class _Head:
    """A record without what it has several of, and what its document and its meeting say."""

    id: str
    kind: RecordKind
    number: str | None
    title: str | None
    highlight: bool
    date: datetime.date | None
    date_end: datetime.date | None
    date_precision: DatePrecision | None
    category: str | None
    document_id: str
    document: str
    document_kind: DocumentKind
    document_title: str | None
    council: str | None
    year: int | None
    meeting: str | None
    meeting_date: datetime.date | None
    meeting_date_end: datetime.date | None
    source: TextSource
    is_unsure: bool
    confidence: float | None
    at: Span | None


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the records have several of, by their ids."""

    titles: Mapping[str, tuple[str, ...]]
    paragraphs: Mapping[str, tuple[Paragraph, ...]]
    decisions: Mapping[str, tuple[Decision, ...]]
    people: Mapping[str, tuple[str, ...]]


_HEADS = f"""
    SELECT r.id, r.kind, r.number, r.title, r.highlight, r.date, r.date_end, r.date_precision, r.category,
           d.id AS document_id, d.file_name AS document, d.kind AS document_kind, d.title AS document_title, d.council, d.year,
           m.number AS meeting, m.date AS meeting_date, m.date_end AS meeting_date_end, d.source,
           EXISTS (SELECT 1 FROM problems p WHERE p.document_id = d.id AND p.code = '{ProblemCode.STRUCTURE_UNSURE.value}') AS is_unsure,
           r.confidence, r.page, r.from_char, r.to_char, r.quote
    FROM records r JOIN documents d ON d.id = r.document_id LEFT JOIN meetings m ON m.document_id = d.id
"""  # noqa: S608 - our own code

_LINES = (RecordKind.MEETING, RecordKind.ACTIVITY, RecordKind.MEMBERSHIP)
"""What has no running text: it is told by its words in the document."""

_SCANNED = (TextSource.OCR, TextSource.MIXED)
"""The sources of documents with pages that were read from their picture."""

_PEOPLE = """
    SELECT case_id AS record_id, name, 1 AS source, n, 0 AS place FROM presenters WHERE case_id IN ({ids})
    UNION ALL SELECT case_id, name, 2, assignment, n FROM assigned_people WHERE case_id IN ({ids})
    UNION ALL SELECT meeting_id, name, 1, n, 0 FROM attendances WHERE meeting_id IN ({ids}) AND presence <> 'absent'
    UNION ALL SELECT activity_id, name, 1, n, 0 FROM activity_participants WHERE activity_id IN ({ids})
    UNION ALL SELECT id, name, 1, n, 0 FROM memberships WHERE id IN ({ids})
    ORDER BY 1, 3, 4, 5
"""


def fetch_records(rows: Rows, ids: Sequence[str]) -> dict[str, FoundRecord]:
    """Return the records with these ids; an id that the archive does not hold is left out."""
    found: dict[str, FoundRecord] = {}
    for start in range(0, len(ids), _MOST_IDS):
        found |= _fetch_some(rows, ids[start : start + _MOST_IDS])
    return found


def _fetch_some(rows: Rows, ids: Sequence[str]) -> dict[str, FoundRecord]:
    selection = Selection(tuple(ids))
    fetcher = PartFetcher(rows, selection)
    parts = _Parts(fetcher.fetch(TITLES), fetcher.fetch(BODY), fetcher.fetch(DECISIONS), _fetch_people(rows, ids))
    heads = read_records(_Head, rows.fetch(f"{_HEADS} WHERE {selection.condition('r.id')}", selection.values))
    scanned = _fetch_scanned(rows, sorted({head.document_id for head in heads if head.source in _SCANNED}))
    return {head.id: _make_record(head, parts, Sources(head.source, scanned.get(head.document_id, frozenset()))) for head in heads}


def _fetch_scanned(rows: Rows, documents: Sequence[str]) -> dict[str, frozenset[int | None]]:
    """Return the pages of these documents that were read from their picture."""
    if not documents:
        return {}
    selection = Selection(tuple(documents))
    pages: dict[str, set[int | None]] = {}
    condition = f"scanned AND {selection.condition('document_id')}"
    for document_id, number in rows.fetch(f"SELECT document_id, number FROM pages WHERE {condition}", selection.values).rows:  # noqa: S608
        pages.setdefault(document_id, set()).add(number)
    return {document_id: frozenset(numbers) for document_id, numbers in pages.items()}


def _fetch_people(rows: Rows, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return each name once, in the document's order: presenters, then those who were assigned something."""
    selection = Selection(tuple(ids))
    names = ", ".join(f":{name}" for name in selection.values)
    people: dict[str, dict[str, None]] = {}
    for record_id, name, *_ in rows.fetch(_PEOPLE.format(ids=names), selection.values).rows:
        people.setdefault(record_id, {})[name] = None
    return {record_id: tuple(names) for record_id, names in people.items()}


def _make_record(head: _Head, parts: _Parts, sources: Sources) -> FoundRecord:
    date, date_end, precision = _date_record(head)
    paragraphs = parts.paragraphs.get(head.id, ())
    if head.kind in _LINES and head.at:
        paragraphs = (Paragraph(head.at.quote, (head.at,)),)
    spans = (span for paragraph in paragraphs for span in paragraph.spans)
    return FoundRecord(
        id=head.id,
        kind=head.kind,
        number=head.number,
        title=head.title or head.document_title or head.document,
        date=date,
        date_end=date_end,
        date_precision=precision,
        council=head.council,
        meeting=head.meeting,
        document_id=head.document_id,
        document=head.document,
        path=parts.titles.get(head.id) or ((head.category,) if head.category else ()),
        page=head.at.page if head.at else None,
        at=head.at,
        paragraphs=paragraphs,
        decisions=parts.decisions.get(head.id, ()),
        people=parts.people.get(head.id, ()),
        highlight=head.highlight,
        source=sources.find_source([*([head.at] if head.at else []), *spans]),
        is_unsure=head.is_unsure,
        confidence=head.confidence,
    )


def _date_record(head: _Head) -> tuple[datetime.date | None, datetime.date | None, DatePrecision]:
    """Return an activity's own date; of all else the meeting's, or the document's year where it has one."""
    if head.kind is RecordKind.ACTIVITY:
        return head.date, head.date_end, head.date_precision or DatePrecision.NONE
    if head.meeting_date:
        return head.meeting_date, head.meeting_date_end, DatePrecision.DAY
    if head.year and head.document_kind is not DocumentKind.MINUTES:
        return datetime.date(head.year, 1, 1), datetime.date(head.year, 12, 31), DatePrecision.YEAR
    return None, None, DatePrecision.NONE
