"""What an answer shows of records, for any number of them in a fixed number of SELECTs."""

import datetime
from collections.abc import Sequence
from dataclasses import replace

from radsminne.corpus.database.from_rows import (
    fetch_decisions,
    fetch_paragraphs,
    fetch_section_titles,
    make_day,
    make_span_or_none,
    restore_path,
)
from radsminne.corpus.database.rows import Row, Rows
from radsminne.corpus.database.selection import select_records
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.records import DatePrecision, Decision, DocumentKind, Paragraph, RecordKind, TextSource
from radsminne.corpus.sources import Sources

_MOST_IDS = 10_000
"""In one SELECT: SQLite takes 32 766 values, PostgreSQL 65 535."""

_RECORDS = """
    SELECT r.id, r.kind, r.number, r.title, r.highlight, r.date, r.date_end, r.date_precision, r.category,
           d.id, d.file_name, d.kind, d.title, d.council, d.year, m.number, m.date, m.date_end, d.source,
           r.page, r.from_char, r.to_char, r.quote
    FROM records r JOIN documents d ON d.id = r.document_id LEFT JOIN meetings m ON m.document_id = d.id
"""

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
    """The records with these ids; an id that the archive does not hold is left out."""
    found: dict[str, FoundRecord] = {}
    for start in range(0, len(ids), _MOST_IDS):
        found |= _fetch_some(rows, ids[start : start + _MOST_IDS])
    return found


def _fetch_some(rows: Rows, ids: Sequence[str]) -> dict[str, FoundRecord]:
    selection = select_records(ids)
    paragraphs = fetch_paragraphs(rows, selection)
    decisions = fetch_decisions(rows, selection)
    paths = fetch_section_titles(rows, selection)
    people = _fetch_people(rows, ids)
    heads = rows.fetch(f"{_RECORDS} WHERE {selection.condition('r.id')}", selection.values)
    scanned = _fetch_scanned(rows, sorted({row[9] for row in heads if row[18] in _SCANNED}))
    found = {
        row[0]: _make_record(row, paths.get(row[0]), paragraphs.get(row[0], ()), decisions.get(row[0], ()), people.get(row[0], ()))
        for row in heads
    }
    return {row[0]: _tell_source(found[row[0]], Sources(TextSource(row[18]), scanned.get(row[9], frozenset()))) for row in heads}


def _fetch_scanned(rows: Rows, documents: Sequence[str]) -> dict[str, frozenset[int | None]]:
    """The pages of these documents that were read from their picture."""
    if not documents:
        return {}
    selection = select_records(documents)
    pages: dict[str, set[int | None]] = {}
    condition = f"scanned AND {selection.condition('document_id')}"
    for document_id, number in rows.fetch(f"SELECT document_id, number FROM pages WHERE {condition}", selection.values):  # noqa: S608
        pages.setdefault(document_id, set()).add(number)
    return {document_id: frozenset(numbers) for document_id, numbers in pages.items()}


def _tell_source(record: FoundRecord, sources: Sources) -> FoundRecord:
    spans = [*([record.at] if record.at else []), *(span for paragraph in record.paragraphs for span in paragraph.spans)]
    return replace(record, source=sources.tell(spans))


def _fetch_people(rows: Rows, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Each name once, in the order of the document: presenters before those who were assigned something."""
    selection = select_records(ids)
    names = ", ".join(f":{name}" for name in selection.values)
    people: dict[str, dict[str, None]] = {}
    for record_id, name, *_ in rows.fetch(_PEOPLE.format(ids=names), selection.values):
        people.setdefault(record_id, {})[name] = None
    return {record_id: tuple(names) for record_id, names in people.items()}


def _make_record(
    row: Row, path: tuple[str, ...] | None, paragraphs: tuple[Paragraph, ...], decisions: tuple[Decision, ...], people: tuple[str, ...]
) -> FoundRecord:
    number, title, category = row[2], row[3], row[8]
    document_id, document, document_title, council, meeting = row[9], restore_path(row[10]), row[12], row[13], row[15]
    kind = RecordKind(row[1])
    at = make_span_or_none(row)
    date, date_end, precision = _date_record(kind, row)
    if kind in {RecordKind.MEETING, RecordKind.ACTIVITY, RecordKind.MEMBERSHIP} and at:
        paragraphs = (Paragraph(at.quote, (at,)),)
    return FoundRecord(
        id=row[0],
        kind=kind,
        number=number,
        title=title or document_title or document,
        date=date,
        date_end=date_end,
        date_precision=precision,
        council=council,
        meeting=meeting,
        document_id=document_id,
        document=document,
        path=path or ((category,) if category else ()),
        page=at.page if at else None,
        at=at,
        paragraphs=paragraphs,
        decisions=decisions,
        people=people,
        highlight=bool(row[4]),
    )


def _date_record(kind: RecordKind, row: Row) -> tuple[datetime.date | None, datetime.date | None, DatePrecision]:
    """An activity has its own date; all else that of its meeting, or else its document's year where the document has one."""
    if kind is RecordKind.ACTIVITY:
        return make_day(row[5]), make_day(row[6]), DatePrecision(row[7])
    day, year = make_day(row[16]), row[14]
    if day:
        return day, make_day(row[17]), DatePrecision.DAY
    if year and DocumentKind(row[11]) is not DocumentKind.MINUTES:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31), DatePrecision.YEAR
    return None, None, DatePrecision.NONE
