"""Readings become rows, one transaction a document; and the way to a PostgreSQL server."""

import datetime
import re
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    Integer,
    Text,
    cast,
    create_engine,
    delete,
    event,
    func,
    insert,
    inspect,
    make_url,
    select,
    text,
    update,
)
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from radsminne.corpus.database import schema
from radsminne.corpus.database.columns import write_row
from radsminne.corpus.database.migrations import SCHEMA_VERSION, STEPS, Step
from radsminne.corpus.database.rows import BUSY_SECONDS, Fetched, sqlite_error
from radsminne.corpus.database.to_rows import Tables, take_apart
from radsminne.corpus.database.views import VIEWS
from radsminne.corpus.errors import ArchiveError, ConnectionFailed, EngineMissing, Error, InputError, UsageError
from radsminne.corpus.files import ImportRun, Outcome, SeenFile
from radsminne.corpus.paths import keep_path
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem, Reading


def open_sqlite(path: Path) -> Engine:
    """Return an engine on one file, for writing."""
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    # sqlite3's own BEGIN comes late and takes no lock: two writers would both read first, and one then fail.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")


def open_server(address: str) -> Engine:
    """Return an engine on a PostgreSQL server, through psycopg."""
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise UsageError("database: not an address like postgresql://user@host/name") from error
    if url.drivername in {"postgres", "postgresql"}:
        url = url.set(drivername="postgresql+psycopg")
    try:
        return create_engine(url)
    except ArgumentError as error:
        raise UsageError(f"database: no kind of database is called {url.drivername}; write postgresql://user@host/name") from error
    except ModuleNotFoundError as error:
        raise EngineMissing(f"{url.drivername}: no driver for this database ({error}); pip install 'psycopg[binary]'") from error


class Writer:
    """Writes to an archive's database; every method is one transaction."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self._name = name

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self.engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise _database_error(self._name, error) from error

    @contextmanager
    def _document_transaction(self, path: str) -> Iterator[Connection]:
        """Hold one transaction; what the database refuses of a document is that document's fault alone."""
        try:
            with self._transaction() as connection:
                yield connection
        except Error as error:
            if isinstance(error.__cause__, IntegrityError | DataError):
                raise InputError(
                    ProblemCode.UNREADABLE, f"{path}: the database refused it ({error.__cause__.orig}); please report this"
                ) from error
            raise

    def create_tables(self) -> None:
        """Make an empty archive where there is none."""
        with self._transaction() as connection:
            if inspect(connection).has_table("archive_info"):
                return
            schema.TABLES.create_all(connection)
            _create_views(connection)
            connection.execute(
                insert(schema.archive_info), [{"key": "schema_version", "value": str(SCHEMA_VERSION)}, {"key": "revision", "value": "0"}]
            )

    def migrate(self, version: int, steps: tuple[Step, ...] = STEPS) -> None:
        """Take the archive from an older version through the steps after it."""
        with self._transaction() as connection:
            for view in inspect(connection).get_view_names():
                connection.exec_driver_sql(f'DROP VIEW "{view}"')
            for step in steps:
                for statement in step.statements if step.version > version else ():
                    connection.exec_driver_sql(statement)
            schema.TABLES.create_all(connection)
            _create_views(connection)
            _set_info(connection, "schema_version", str(steps[-1].version))

    def put(self, reading: Reading, seen: SeenFile) -> None:
        """Keep a reading and the file it came from, in place of what that document or that file was before."""
        document_id = reading.document.id
        tables = take_apart(reading)
        _check_text(tables, seen.path)
        with self._document_transaction(seen.path) as connection:
            _lock_document(connection, document_id)
            connection.execute(delete(schema.documents).where(schema.documents.c.id == document_id))
            for table in schema.TABLES.sorted_tables:
                if rows := tables.get(table.name):
                    connection.execute(insert(table), rows)
            _keep_file(connection, seen, Outcome.READ, document_id, None)
            # One document has one council, whichever of its files it was named for.
            table = schema.files
            connection.execute(update(table).where(table.c.document_id == document_id).values(council=seen.council))

    def failed(self, seen: SeenFile, problem: Problem) -> None:
        """Remember that a file could not be read.

        Its last good reading stays until a better one takes its place.
        """
        with self._transaction() as connection:
            _keep_file(connection, seen, Outcome.FAILED, _find_document(connection, seen), problem)

    def link(self, seen: SeenFile, document_id: str) -> None:
        """Remember a file whose content the archive holds already."""
        with self._transaction() as connection:
            _keep_file(connection, seen, Outcome.READ, document_id, None)

    def touch(self, seen: SeenFile) -> None:
        """Remember a file's new time, and the council that is named for it; no index is out of date for that."""
        values = {"size": seen.size, "mtime_ns": seen.mtime_ns, "council": seen.council}
        with self._transaction() as connection:
            connection.execute(update(schema.files).where(schema.files.c.path == keep_path(seen.path)).values(values))

    def forget(self, path: str) -> None:
        """Take a file out of the archive, and its document unless another file has the same content."""
        with self._transaction() as connection:
            _drop_file(connection, path, None)

    def start_run(self, started: datetime.datetime, reading_version: int) -> int:
        """Note that an import begins; gives its number."""
        with self._transaction() as connection:
            adding = insert(schema.import_runs).values(started=started, reading_version=reading_version).returning(schema.import_runs.c.id)
            return int(connection.execute(adding).scalar_one())

    def end_run(self, run: ImportRun) -> None:
        """Note how an import ended."""
        with self._transaction() as connection:
            connection.execute(update(schema.import_runs).where(schema.import_runs.c.id == run.id).values(write_row(run)))


class EngineRows:
    """The rows of a database behind an engine, for any number of threads."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._name = name
        self._local = threading.local()

    def fetch(self, sql: str, values: Mapping[str, object] | None = None) -> Fetched:
        """Return all rows of a SELECT whose values stand as `:name`."""
        try:
            connection: Connection | None = getattr(self._local, "connection", None)
            if connection is not None:
                return _fetch(connection, sql, values)
            with self._engine.connect() as connection:
                return _fetch(connection, sql, values)
        except SQLAlchemyError as error:
            raise _database_error(self._name, error) from error

    def has_tables(self) -> bool:
        """Tell whether an archive lies in the database."""
        try:
            return inspect(self._engine).has_table("archive_info")
        except SQLAlchemyError as error:
            raise _database_error(self._name, error) from error

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Hold a snapshot: within it, all this thread's answers are from one moment, whatever is written."""
        if getattr(self._local, "connection", None) is not None:
            yield
            return
        with self._engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
            self._local.connection = connection
            try:
                yield
            finally:
                self._local.connection = None

    def close(self) -> None:
        """Let go of the server."""
        self._engine.dispose()


def _fetch(connection: Connection, sql: str, values: Mapping[str, object] | None) -> Fetched:
    result = connection.execute(text(sql), values or {})
    return Fetched(tuple(result.keys()), [tuple(row) for row in result])


# A half of a character, and NUL: the first is no UTF-8, and the second PostgreSQL refuses and SQLite's tools cut at.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def _check_text(tables: Tables, path: str) -> None:
    for rows in tables.values():
        for row in rows:
            for column, value in row.items():
                if isinstance(value, str) and (wrong := _UNSTORABLE.search(value)):
                    raise InputError(ProblemCode.UNREADABLE, f"{path}: its text holds {wrong.group()!r} ({column}), which cannot be stored")


def _create_views(connection: Connection) -> None:
    for name, sql in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {sql}")


def _set_info(connection: Connection, key: str, value: str) -> None:
    connection.execute(update(schema.archive_info).where(schema.archive_info.c.key == key).values(value=value))


def _lock_document(connection: Connection, document_id: str) -> None:
    """Make machines that import the same file wait for each other; SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(int(document_id, 16))))


def _find_document(connection: Connection, seen: SeenFile) -> str | None:
    table = schema.files
    return connection.execute(select(table.c.document_id).where(table.c.path == keep_path(seen.path))).scalar()


def _keep_file(connection: Connection, seen: SeenFile, outcome: Outcome, document_id: str | None, problem: Problem | None) -> None:
    """Note a file; every change of the archive goes through here or `forget`: both raise its revision."""
    _drop_file(connection, seen.path, document_id)
    row = write_row(replace(seen, outcome=outcome, document_id=document_id, problem=problem))
    connection.execute(insert(schema.files), row)


def _drop_file(connection: Connection, path: str, successor: str | None) -> None:
    """Forget a file, and its document if no other file has it and it is not the `successor` either."""
    files, documents, info = schema.files.c, schema.documents.c, schema.archive_info
    document = connection.execute(select(files.document_id).where(files.path == keep_path(path))).scalar()
    connection.execute(delete(schema.files).where(files.path == keep_path(path)))
    if document and document != successor:
        others = select(func.count()).select_from(schema.files).where(files.document_id == document)
        if not connection.execute(others).scalar():
            connection.execute(delete(schema.documents).where(documents.id == document))
    revision = cast(cast(info.c.value, Integer) + 1, Text)
    connection.execute(update(info).where(info.c.key == "revision").values(value=revision))


def _database_error(name: str, error: SQLAlchemyError) -> Error:
    """Return the error that a user is shown for what a database says."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    if isinstance(cause, sqlite3.Error):
        return sqlite_error(Path(name), cause)
    first_line = str(cause or error).strip().splitlines()[0]
    if isinstance(error, OperationalError | InterfaceError):
        return ConnectionFailed(f"{name}: the database cannot be reached ({first_line}); check that it runs and that its address is right")
    return ArchiveError(f"{name}: the database refused ({first_line})")
