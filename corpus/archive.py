"""An archive: one folder with the database of records and the index built from it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from radsminne.corpus.database.store import Store
from radsminne.corpus.errors import ArchiveError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

DATABASE = "radsminne.db"
_INDEX = "index"
_LOCK = "import.lock"


def is_part(name: str) -> bool:
    """Tell whether a file or folder beside an archive's database is the archive's own.

    SQLite keeps files of like name beside it.
    """
    return name.startswith(DATABASE) or name in {_INDEX, _LOCK}


class Archive:
    """An open archive; use as a context manager or `close` it.

    With `database` the records lie on a PostgreSQL server, and the folder holds what else this machine needs.
    """

    def __init__(self, path: Path, store: Store) -> None:
        self.path = path
        self.store = store

    @classmethod
    def open(cls, path: Path, database: str | None = None) -> "Archive":
        """Return an archive that is there; ArchiveError if it is not."""
        if database is None and not (path / DATABASE).is_file():
            raise ArchiveError(f"no archive at {path}: import something first, or name it with --archive")
        return cls(path, Store.open(database or path / DATABASE))

    @classmethod
    def create(cls, path: Path, database: str | None = None) -> "Archive":
        """Return the archive at a path, made there if it is not there yet."""
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(f"{path}: no archive can be made here ({error.strerror}); name another folder with --archive") from error
        return cls(path, Store.create(database or path / DATABASE))

    @property
    def index_folder(self) -> Path:
        """Where the index generations lie; the folder may not be there yet."""
        return self.path / _INDEX

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the archive for an import; ArchiveError if another import holds it. Reading is never held up."""
        with self._open_lock() as file:
            if not _take(file.fileno()):
                raise ArchiveError(f"{self.path}: another import is running on this archive; wait until it is done")
            yield

    def _open_lock(self) -> BinaryIO:
        try:
            return (self.path / _LOCK).open("a+b")
        except OSError as error:
            raise ArchiveError(
                f"{self.path}: the archive cannot be written ({error.strerror}); "
                "get leave to write to it, or copy it and name the copy with --archive"
            ) from error

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _take(descriptor: int) -> bool:
    """Lock an open file until it is closed, by this program or by its death."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
