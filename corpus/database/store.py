"""The archive's records: put by an import, asked for by everything else.

An SQLite archive is read through Python's own sqlite3; SQLAlchemy is loaded for the first write, and for a server.
"""

import datetime
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from radsminne.corpus.database.columns import list_columns, read_records
from radsminne.corpus.database.from_rows import fetch_documents, fetch_reading
from radsminne.corpus.database.migrations import SCHEMA_VERSION
from radsminne.corpus.database.queries.case_numbers import StoredCase, fetch_case_numbers
from radsminne.corpus.database.queries.found_records import fetch_records
from radsminne.corpus.database.queries.listed_people import ListedPerson, fetch_listed_people, fetch_people
from radsminne.corpus.database.queries.meetings import (
    StoredCount,
    StoredMeeting,
    StoredMention,
    fetch_case_heading,
    fetch_counts,
    fetch_first_heading,
    fetch_meetings,
    fetch_mentions,
    fetch_number,
)
from radsminne.corpus.database.rows import Rows, SqliteRows
from radsminne.corpus.errors import ArchiveError
from radsminne.corpus.files import DocumentProblem, ImportRun, SeenFile
from radsminne.corpus.found import FoundRecord, KnownPerson
from radsminne.corpus.paths import keep_path
from radsminne.corpus.records import Document, Problem, Reading, RecordKind, Span

if TYPE_CHECKING:
    from radsminne.corpus.database.writer import Writer


class Store:
    """All documents and records of one archive, in an SQLite file or on a PostgreSQL server."""

    def __init__(self, place: Path | str, rows: Rows) -> None:
        """Use `open` or `create`."""
        self._place = place
        self._rows = rows

    @classmethod
    def open(cls, place: Path | str) -> "Store":
        """Return the store in an SQLite file (a path) or at an address ("postgresql://…").

        It must be there.
        """
        store = cls(place, _open_rows(place))
        try:
            store._check_version()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def create(cls, place: Path | str) -> "Store":
        """Return the store at a place, made there if it is not there yet."""
        writer = _open_writer(place)
        try:
            writer.create_tables()
        finally:
            writer.engine.dispose()
        return cls.open(place)

    def close(self) -> None:
        """Let go of the database."""
        self._rows.close()
        if "_writer" in self.__dict__:
            self._writer.engine.dispose()

    # writing

    @cached_property
    def _writer(self) -> "Writer":
        return _open_writer(self._place)

    def put(self, reading: Reading, seen: SeenFile) -> None:
        """Keep a reading and the file it came from, in place of what that document or that file was before."""
        self._writer.put(reading, seen)

    def failed(self, seen: SeenFile, problem: Problem) -> None:
        """Remember that a file could not be read; its last good reading stays."""
        self._writer.failed(seen, problem)

    def link(self, seen: SeenFile, document_id: str) -> None:
        """Remember a file whose content the archive holds already, under another path."""
        self._writer.link(seen, document_id)

    def touch(self, seen: SeenFile) -> None:
        """Remember a file's new time, and the council that is named for it; nothing else of it has changed."""
        self._writer.touch(seen)

    def forget(self, path: str) -> None:
        """Take a file out of the archive, and its document unless another file has the same content."""
        self._writer.forget(path)

    def start_run(self, started: datetime.datetime, reading_version: int) -> int:
        """Note that an import begins; gives its number. Times are naive, in UTC."""
        return self._writer.start_run(started, reading_version)

    def end_run(self, run: ImportRun) -> None:
        """Note how an import ended."""
        self._writer.end_run(run)

    # files and imports

    def seen(self, path: str) -> SeenFile | None:
        """Return what is remembered of a file."""
        found = self._fetch_files("WHERE path = :path", {"path": keep_path(path)})
        return found[0] if found else None

    def files(self) -> tuple[SeenFile, ...]:
        """Return all files that were ever given to the archive, by path."""
        return self._fetch_files("ORDER BY path", {})

    def _fetch_files(self, condition: str, values: dict[str, object]) -> tuple[SeenFile, ...]:
        columns = ", ".join(list_columns(SeenFile))
        return tuple(read_records(SeenFile, self._rows.fetch(f"SELECT {columns} FROM files {condition}", values)))  # noqa: S608

    def runs(self) -> tuple[ImportRun, ...]:
        """Return all imports, the oldest first."""
        sql = f"SELECT {', '.join(list_columns(ImportRun))} FROM import_runs ORDER BY id"  # noqa: S608
        return tuple(read_records(ImportRun, self._rows.fetch(sql)))

    def revision(self) -> int:
        """Return a number that grows with every change.

        An index that was built at a lower one is out of date.
        """
        return self._read_info("revision")

    def _read_info(self, key: str) -> int:
        return int(self._rows.fetch("SELECT value FROM archive_info WHERE key = :key", {"key": key}).rows[0][0])

    # documents and records

    def documents(self) -> tuple[Document, ...]:
        """Return all documents, by path."""
        return tuple(fetch_documents(self._rows, "ORDER BY path, id"))

    def reading(self, document_id: str) -> Reading:
        """Return all that one file became, as it was put."""
        with self._rows.snapshot():
            reading = fetch_reading(self._rows, document_id)
        if reading is None:
            raise ArchiveError(f"{self._place}: no document {document_id} in the archive")
        return reading

    def readings(self) -> Iterator[Reading]:
        """Yield the readings of all documents, by path; one that goes meanwhile is passed over."""
        for document in self.documents():
            with self._rows.snapshot():
                reading = fetch_reading(self._rows, document.id)
            if reading is not None:
                yield reading

    def record(self, record_id: str) -> FoundRecord | None:
        """Return one record with what it stands in; None for an id that the archive does not hold."""
        return next(iter(self.records([record_id])), None)

    def records(self, ids: Sequence[str]) -> tuple[FoundRecord, ...]:
        """Return these records in this order, each once, in as many SELECTs for a hundred as for one.

        Unknown ids are left out.
        """
        with self._rows.snapshot():
            found = fetch_records(self._rows, list(dict.fromkeys(ids)))
        return tuple(found[record_id] for record_id in dict.fromkeys(ids) if record_id in found)

    def all_ids(self, kind: RecordKind | None = None) -> tuple[str, ...]:
        """Return the ids of all records, or of all of a kind, in the order of their documents."""
        sql = "SELECT id FROM records WHERE kind = COALESCE(:kind, kind) ORDER BY document_id, kind, n"
        return tuple(record_id for (record_id,) in self._rows.fetch(sql, {"kind": kind.value if kind else None}).rows)

    def problems(self) -> tuple[DocumentProblem, ...]:
        """Return what is wrong in the documents; files that could not be read are in `files`."""
        sql = f"""
            SELECT d.id AS document_id, d.file_name AS document, {", ".join(list_columns(Problem))}
            FROM problems p JOIN documents d ON d.id = p.document_id ORDER BY d.path, p.n
        """  # noqa: S608
        return tuple(read_records(DocumentProblem, self._rows.fetch(sql)))

    # what is said of meetings

    def meetings(self) -> tuple[StoredMeeting, ...]:
        """Return the meetings of all minutes and notices, by date."""
        return fetch_meetings(self._rows)

    def mentions(self) -> tuple[StoredMention, ...]:
        """Return the meetings that documents speak of."""
        return fetch_mentions(self._rows)

    def counts(self) -> tuple[StoredCount, ...]:
        """Return how many meetings documents tell of."""
        return fetch_counts(self._rows)

    def case_heading(self, document_id: str, number: str) -> Span | None:
        """Return where a case with this number stands in a document."""
        return fetch_case_heading(self._rows, document_id, number)

    def quote_number(self, document_id: str, number: str) -> Span | None:
        """Return the line that shows a meeting's number.

        Where it is no more than a part of its cases' numbers, the first case's heading.
        """
        return fetch_number(self._rows, document_id, number) or fetch_first_heading(self._rows, document_id)

    # what a question may name

    def known_people(self) -> tuple[KnownPerson, ...]:
        """Return every written form of a name, with the affiliations, roles and records it stands with."""
        return fetch_people(self._rows)

    def listed_people(self) -> tuple[ListedPerson, ...]:
        """Return every line of every list of people: the reports' lists first, then the meetings by date."""
        return fetch_listed_people(self._rows)

    def case_numbers(self) -> tuple[StoredCase, ...]:
        """Return the numbers of all cases, by the day of their meeting."""
        return fetch_case_numbers(self._rows)

    def known_councils(self) -> tuple[str, ...]:
        """Return every written form of a council's name."""
        found = self._rows.fetch("SELECT DISTINCT council FROM documents WHERE council IS NOT NULL ORDER BY council")
        return tuple(council for (council,) in found.rows)

    # opening

    def _check_version(self) -> None:
        if not self._rows.has_tables():
            raise ArchiveError(f"no archive at {self._place}: import something first, or name it with --archive")
        version = self._read_info("schema_version")
        if version > SCHEMA_VERSION:
            raise ArchiveError(
                f"{self._place}: the archive has version {version}, this program reads up to {SCHEMA_VERSION}; "
                "install a newer radsminne, or import into a new archive"
            )
        if version < SCHEMA_VERSION:
            self._writer.migrate(version)


def _open_rows(place: Path | str) -> Rows:
    if isinstance(place, Path):
        if not place.is_file():
            raise ArchiveError(f"no archive at {place}: import something first, or name it with --archive")
        return SqliteRows(place)
    from radsminne.corpus.database.writer import EngineRows, open_server  # noqa: PLC0415 - a server only; SQLAlchemy takes 0.25 s

    return EngineRows(open_server(place), _hide_password(place))


def _open_writer(place: Path | str) -> "Writer":
    from radsminne.corpus.database.writer import Writer, open_server, open_sqlite  # noqa: PLC0415 - for writing only; SQLAlchemy takes 0.25 s

    return Writer(open_sqlite(place), str(place)) if isinstance(place, Path) else Writer(open_server(place), _hide_password(place))


def _hide_password(address: str) -> str:
    """Return an address as errors show it: without its password."""
    head, mark, tail = address.rpartition("@")
    return f"{head.partition('://')[0]}://…{mark}{tail}" if mark else address
