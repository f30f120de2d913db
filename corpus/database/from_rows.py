"""Rows become records again: the parts that one document's reading and an answer's records have in common."""

import datetime
from collections import defaultdict

from radsminne.corpus.database.rows import Row, Rows
from radsminne.corpus.database.selection import SPAN, Selection
from radsminne.corpus.records import Decision, Document, DocumentKind, Paragraph, Span, TextSource

DOCUMENT = "id, path, sha256, kind, title, council, language, year, pages, source"

# File names in old archives are not always UTF-8. Python holds their odd bytes as U+DC80-U+DCFF, which no database takes;
# kept as U+F780-U+F7FF, from the area that Unicode leaves to programs, they come back as they were.
_ODD_BYTES = {0xDC80 + place: 0xF780 + place for place in range(128)}
_ODD_BYTES_SHOWN = {0xDC00 + byte: f"\\x{byte:02x}" for byte in range(128, 256)}
_ODD_BYTES_BACK = {kept: odd for odd, kept in _ODD_BYTES.items()}


def keep_path(path: str) -> str:
    """The path in a form that a database takes."""
    return path.translate(_ODD_BYTES)


def restore_path(kept: str) -> str:
    """The path as the file system gave it."""
    return kept.translate(_ODD_BYTES_BACK)


def show_path(text: str) -> str:
    r"""A path, or words with one, in a form that every screen and file takes: odd bytes as "\xe5"."""
    return text.translate(_ODD_BYTES_SHOWN).encode("utf-8", "backslashreplace").decode("utf-8")


def make_document(row: Row) -> Document:
    """A row of DOCUMENT."""
    number, path, sha256, kind, title, council, language, year, pages, source = row
    paper = DocumentKind(kind)
    return Document(number, restore_path(path), sha256, paper, title, council, language, year, pages, TextSource(source))


def make_day(value: str | datetime.date | None) -> datetime.date | None:
    """SQLite gives days as text, PostgreSQL as days."""
    return datetime.date.fromisoformat(value) if isinstance(value, str) else value


def make_span(row: Row) -> Span:
    """The last four columns of a row."""
    return Span(*row[-4:])


def make_span_or_none(row: Row) -> Span | None:
    """The last four columns of a row that need not stand anywhere."""
    return None if row[-1] is None else Span(*row[-4:])


def group_rows(rows: Rows, selection: Selection, columns: str, table: str, owner: str, order: str = "n") -> dict[str, list[Row]]:
    """The rows of each record, without its id."""
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows.fetch(selection.select(columns, table, owner, order), selection.values):
        grouped[row[0]].append(tuple(row[1:]))
    return grouped


def fetch_paragraphs(rows: Rows, selection: Selection) -> dict[str, tuple[Paragraph, ...]]:
    """The running text of cases and sections."""
    spans = group_rows(rows, selection, f"paragraph, {SPAN}", "paragraph_spans", "record_id", "paragraph, n")
    texts = group_rows(rows, selection, "n, text", "paragraphs", "record_id")
    return {record: tuple(_join_spans(found, spans.get(record, []))) for record, found in texts.items()}


def _join_spans(texts: list[Row], spans: list[Row]) -> list[Paragraph]:
    by_paragraph: dict[int, list[Row]] = defaultdict(list)
    for place, *span in spans:
        by_paragraph[place].append(tuple(span))
    return [
        Paragraph(text, tuple(Span(page, start, end, text if quote is None else quote) for page, start, end, quote in by_paragraph[n]))
        for n, text in texts
    ]


def fetch_decisions(rows: Rows, selection: Selection) -> dict[str, tuple[Decision, ...]]:
    """What was decided in each case."""
    grouped = group_rows(rows, selection, f"text, vote, {SPAN}", "decisions", "case_id")
    return {case: tuple(Decision(row[0], row[1], make_span(row)) for row in found) for case, found in grouped.items()}


def fetch_section_titles(rows: Rows, selection: Selection) -> dict[str, tuple[str, ...]]:
    """The titles that each section stands under, its own last."""
    grouped = group_rows(rows, selection, "title", "section_titles", "section_id")
    return {section: tuple(row[0] for row in found) for section, found in grouped.items()}
