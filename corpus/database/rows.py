"""Rows out of an SQLite archive, through Python's own sqlite3.

All that a search needs, and loaded in a moment.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any, Protocol

from radsminne.corpus.errors import ArchiveError, ConnectionFailed, Error

BUSY_SECONDS = 30
"""How long a reader or a writer waits for another; writing a document takes a fraction of a second."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Fetched:
    """Rows with the names of their columns."""

    columns: tuple[str, ...]
    rows: list[Row]

    def read(self, *columns: str) -> Callable[[Row], Any]:
        """Return what takes these columns out of a row: the value of one, or a tuple of several.

        ValueError where one is not there.
        """
        return itemgetter(*(self.columns.index(column) for column in columns))


class Rows(Protocol):
    """Something that answers SQL: SQLite by itself, or a server through SQLAlchemy."""

    def fetch(self, sql: str, values: Mapping[str, object] | None = None) -> Fetched:
        """Return all rows of a SELECT whose values stand as `:name`."""

    def has_tables(self) -> bool:
        """Tell whether an archive lies in the database."""

    def snapshot(self) -> AbstractContextManager[None]:
        """Hold a snapshot: within it, all answers are from one moment, whatever is written meanwhile."""

    def close(self) -> None:
        """Let go of the database."""


class SqliteRows:
    """The rows of one SQLite file, for any number of threads; it never writes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        try:
            self._connection = _connect(path)
        except sqlite3.Error as error:
            raise sqlite_error(path, error) from error

    def fetch(self, sql: str, values: Mapping[str, object] | None = None) -> Fetched:
        """Return all rows of a SELECT whose values stand as `:name`."""
        try:
            with self._lock:
                cursor = self._connection.execute(sql, values or {})
                return Fetched(tuple(name for name, *_ in cursor.description or ()), cursor.fetchall())
        except sqlite3.Error as error:
            raise sqlite_error(self.path, error) from error

    def has_tables(self) -> bool:
        """Tell whether an archive lies in the file; one that was cut off while it was made holds nothing."""
        return bool(self.fetch("SELECT 1 FROM sqlite_master WHERE name = 'archive_info'").rows)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Hold a snapshot: within it, all answers are from one moment, whatever is written meanwhile."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self.fetch("BEGIN")
            try:
                yield
            finally:
                self._connection.rollback()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _connect(path: Path) -> sqlite3.Connection:
    """Open the file for reading only.

    A read-only folder (a share, a CD) holds no living log, so there the file is read as it lies.
    """
    address = path.absolute().as_uri()
    connection = _open(f"{address}?mode=rw")
    try:
        connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if not any(words in str(error) for words in ("unable to open", "readonly")):
            raise
        connection = _open(f"{address}?immutable=1")
        connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA query_only = ON")
    return connection


def _open(address: str) -> sqlite3.Connection:
    # The lock in SqliteRows keeps threads apart; isolation_level None leaves transactions to `snapshot`.
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


# What SQLite says that is no damage, and what to tell instead.
_TROUBLE = {
    "locked": f"another program has held the archive for {BUSY_SECONDS} seconds; try again when it is done",
    "unable to open": "the archive's database cannot be opened; see that you may read the file and its folder",
    "readonly": "the archive's database cannot be written; see that you may write to the file and its folder",
    "disk is full": "the disk is full; make room and start the import again, what was done is kept",
}


def sqlite_error(path: Path, error: sqlite3.Error) -> Error:
    """Return the error that a user is shown for what SQLite says."""
    message = str(error)
    for words, told in _TROUBLE.items():
        if words in message:
            return ConnectionFailed(f"{path}: {told}") if words == "locked" else ArchiveError(f"{path}: {told}")
    return ArchiveError(f"{path}: the archive's database is damaged ({message}); take it from a backup, or import into a new archive")
