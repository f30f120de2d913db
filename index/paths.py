"""Which files an import is about: those it was given, and those in the folders it was given."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from corpus.errors import InputError

_LEFT_BY_SYSTEMS = {"thumbs.db", "desktop.ini", "icon\r"}
_LOCK_OF_OFFICE = "~$"
"""Word lays a file of this name beside a document that is open in it."""


def collect_files(paths: Sequence[Path], leave_out: Path) -> list[Path]:
    """Return all files as absolute paths, each once, sorted; a folder's hidden files and the folder `leave_out` are not among them.

    InputError where a path does not exist.
    """
    found: set[Path] = set()
    for path in (make_absolute(path) for path in paths):
        if not path.exists():
            raise InputError("missing", f"{path}: no such file or folder; check the path")
        found.update(_walk(path, make_absolute(leave_out)) if path.is_dir() else [path])
    return sorted(found)


def find_vanished(known: Iterable[str], paths: Sequence[Path]) -> list[str]:
    """Return the known files that were in one of these folders and are there no more."""
    folders = [make_absolute(path) for path in paths if path.is_dir()]
    inside = (path for path in known if any(Path(path).is_relative_to(folder) for folder in folders))
    return sorted(path for path in inside if not Path(path).exists())


def make_absolute(path: Path) -> Path:
    """Return the path from the root, without "..", links left as they are: a file is known by the name it was given."""
    return Path(os.path.abspath(path))  # noqa: PTH100  Path.resolve follows links, Path.absolute keeps ".."


def _walk(folder: Path, leave_out: Path) -> Iterator[Path]:
    for name, folders, files in os.walk(folder):
        inside = Path(name)
        folders[:] = [child for child in folders if not child.startswith(".") and inside / child != leave_out]
        yield from (inside / file for file in files if _is_document(inside / file))


def _is_document(path: Path) -> bool:
    is_left_over = path.name.startswith((".", _LOCK_OF_OFFICE)) or path.name.lower() in _LEFT_BY_SYSTEMS
    return not is_left_over and path.is_file()
