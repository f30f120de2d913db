"""The tables that hold an archive, for SQLite and PostgreSQL alike.

docs/archive.md tells what each is for.

Loaded when an archive is made, written or migrated, or lies on a PostgreSQL server: reading an SQLite archive needs
the table names only, and importing SQLAlchemy takes ten times as long as Python's own start (0.25 s against 0.02 s).

Records carry the ids that the whole program uses. `n` is the place among its like, from 1. Every span is four columns:
page, from_char and to_char (offsets in the text of that page) and quote (the words).
"""

from collections.abc import Sequence

from sqlalchemy import BigInteger, Boolean, Column, Date, DateTime, Float, ForeignKey, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.schema import SchemaItem

TABLES = MetaData()


def _span(*, needed: bool = True) -> list[SchemaItem]:
    return [
        Column("page", Integer),
        Column("from_char", Integer, nullable=not needed),
        Column("to_char", Integer, nullable=not needed),
        Column("quote", Text, nullable=not needed),
    ]


def _confidence() -> SchemaItem:
    return Column("confidence", Float)


def _document(*, key: bool = False) -> SchemaItem:
    return Column("document_id", String(12), ForeignKey("documents.id", ondelete="CASCADE"), primary_key=key, nullable=False)


def _part(name: str, *columns: SchemaItem) -> Table:
    """Return the table of what belongs to a document and has no id of its own."""
    return Table(name, TABLES, _document(key=True), Column("n", Integer, primary_key=True, autoincrement=False), *columns)


def _record(name: str, *columns: SchemaItem) -> Table:
    """Return the table of what a search can find: with an id, and a place in its document."""
    head: list[SchemaItem] = [Column("id", String(40), primary_key=True), _document(), Column("n", Integer, nullable=False)]
    return Table(name, TABLES, *head, *columns, Index(f"{name}_by_document", "document_id"))


def _detail(name: str, owner: str, *columns: SchemaItem, within: Sequence[str] = ()) -> Table:
    """Return the table of what belongs to a record.

    `owner` is the column with the record's id, `within` names what it is the n-th of.
    """
    places = [Column(place, Integer, primary_key=True, autoincrement=False) for place in (*within, "n")]
    head: list[SchemaItem] = [Column(owner, String(40), primary_key=True), *places, _document()]
    return Table(name, TABLES, *head, *columns, Index(f"{name}_by_document", "document_id"))


archive_info = Table("archive_info", TABLES, Column("key", String(40), primary_key=True), Column("value", Text, nullable=False))

documents = Table(
    "documents",
    TABLES,
    Column("id", String(12), primary_key=True),
    Column("path", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("title", Text),
    Column("council", Text),
    Column("language", String(20)),
    Column("year", Integer),
    Column("pages", Integer),
    Column("source", String(20), nullable=False),
)

files = Table(
    "files",
    TABLES,
    Column("path", Text, primary_key=True),
    Column("sha256", String(64)),
    Column("size", BigInteger),
    Column("mtime_ns", BigInteger),
    Column("reading_version", Integer, nullable=False),
    Column("limits", Text),
    Column("outcome", String(10), nullable=False),
    # Checked at the end of a transaction: a document that is put again goes and comes within one.
    Column("document_id", String(12), ForeignKey("documents.id", deferrable=True, initially="DEFERRED")),
    Column("problem_code", String(40)),
    Column("problem_message", Text),
    Column("council", Text),
    Index("files_by_document", "document_id"),
)

import_runs = Table(
    "import_runs",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("started", DateTime, nullable=False),
    Column("ended", DateTime),
    Column("reading_version", Integer, nullable=False),
    Column("files_read", Integer),
    Column("files_unchanged", Integer),
    Column("files_failed", Integer),
)

_pages = _part("pages", Column("number", Integer), Column("text", Text, nullable=False), Column("scanned", Boolean, nullable=False))

_meetings = _record(
    "meetings",
    Column("number", Text),
    Column("date", Date),
    Column("date_end", Date),
    Column("start_time", String(5)),
    Column("end_time", String(5)),
    Column("place", Text),
    Column("digital", Boolean, nullable=False),
    *_span(needed=False),
)

_attendances = _part(
    "attendances",
    Column("meeting_id", String(40)),
    Column("name", Text, nullable=False),
    Column("affiliation", Text),
    Column("title", Text),
    Column("role", String(20), nullable=False),
    Column("presence", String(10), nullable=False),
    Column("digital", Boolean, nullable=False),
    Column("deputy_for", Text),
    Column("note", Text),
    _confidence(),
    *_span(),
    Index("attendances_by_meeting", "meeting_id"),
)

_cases = _record("cases", Column("number", Text), Column("title", Text, nullable=False), _confidence(), *_span())

_decisions = _detail(
    "decisions",
    "case_id",
    Column("text", Text, nullable=False),
    Column("adopts", Text),
    Column("vote", Text),
    _confidence(),
    *_span(),
)

_presenters = _detail("presenters", "case_id", Column("name", Text, nullable=False), Column("affiliation", Text), *_span())

_assignments = _detail("assignments", "case_id", Column("what", Text, nullable=False), *_span())

_assigned_people = _detail("assigned_people", "case_id", Column("name", Text, nullable=False), within=["assignment"])

_public_references = _detail("public_references", "record_id", Column("name", Text, nullable=False), *_span())

_sections = _record("sections", Column("title", Text, nullable=False), Column("highlight", Boolean, nullable=False), *_span())

_section_titles = _detail("section_titles", "section_id", Column("title", Text, nullable=False))

_paragraphs = _detail("paragraphs", "record_id", Column("text", Text, nullable=False))

# The words are kept only where they are not the whole paragraph, that is, where it goes on on another page.
_paragraph_spans = _detail(
    "paragraph_spans",
    "record_id",
    Column("page", Integer),
    Column("from_char", Integer, nullable=False),
    Column("to_char", Integer, nullable=False),
    Column("quote", Text),
    within=["paragraph"],
)

_activities = _record(
    "activities",
    Column("category", Text),
    Column("title", Text, nullable=False),
    Column("date", Date),
    Column("date_end", Date),
    Column("date_precision", String(10), nullable=False),
    Column("place", Text),
    Column("outlet", Text),
    *_span(),
)

_activity_participants = _detail("activity_participants", "activity_id", Column("name", Text, nullable=False))

_activity_partners = _detail("activity_partners", "activity_id", Column("name", Text, nullable=False))

_memberships = _record(
    "memberships",
    Column("name", Text, nullable=False),
    Column("affiliation", Text),
    Column("role", String(20), nullable=False),
    Column("is_new", Boolean, nullable=False),
    Column("deputy_for", Text),
    Column("period_start", String(10)),
    Column("period_end", String(10)),
    *_span(),
)

_meeting_mentions = _part("meeting_mentions", Column("number", Text), Column("date", Date), *_span())

_meeting_counts = _part("meeting_counts", Column("year", Integer, nullable=False), Column("meetings", Integer, nullable=False), *_span())

_figures = _part(
    "figures",
    Column("what", Text, nullable=False),
    Column("value", Float, nullable=False),
    Column("unit", Text),
    Column("year", Integer),
    *_span(),
)

_problems = _part("problems", Column("code", String(40), nullable=False), Column("message", Text, nullable=False), *_span(needed=False))
