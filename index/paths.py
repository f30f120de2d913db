"""Which files an import is about: those it was given, and those in the folders it was given."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from radsminne.corpus.archive import DATABASE, is_part
from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode

_LEFT_BY_SYSTEMS = {"thumbs.db", "desktop.ini", "icon\r"}
_LOCK_OF_OFFICE = "~$"
"""Word lays a file of this name beside a document that is open in it."""


def collect_files(paths: Sequence[Path], leave_out: Path) -> list[Path]:
    """Return all files as absolute paths, each once, sorted.

    A folder's hidden files, what belongs to an archive that lies in it, and the folder `leave_out` are not among them.

    A folder that cannot be looked into is among them, to be reported as a file that cannot be read. InputError where a path
    does not exist.
    """
    found: set[Path] = set()
    for path in (make_absolute(path) for path in paths):
        if _is_gone(path):
            raise InputError(ProblemCode.MISSING, f"{path}: no such file or folder; check the path")
        found.update(_walk(path, make_absolute(leave_out)) if _is_folder(path) else [path])
    return sorted(found)


def find_vanished(known: Iterable[str], paths: Sequence[Path]) -> list[str]:
    """Return the known files that were in one of these folders and are there no more."""
    folders = [make_absolute(path) for path in paths if _is_folder(path)]
    inside = (path for path in known if any(Path(path).is_relative_to(folder) for folder in folders))
    return sorted(path for path in inside if _is_gone(Path(path)))


def make_absolute(path: Path) -> Path:
    """Return the path from the root, without "..", links left as they are.

    A file is known by the name it was given.
    """
    return Path(os.path.abspath(path))  # noqa: PTH100  Path.resolve follows links, Path.absolute keeps ".."


def _walk(folder: Path, leave_out: Path) -> Iterator[Path]:
    """Yield the files in a folder and what cannot be looked into.

    Linked folders last, and each folder once, by its first name.
    """
    visited = {_identify(leave_out)}
    waiting = deque([folder])
    while waiting:
        links: list[Path] = []
        yield from _walk_tree(waiting.popleft(), visited, links)
        waiting.extend(sorted(links))


def _walk_tree(root: Path, visited: set[object], links: list[Path]) -> Iterator[Path]:
    failed: list[OSError] = []
    for name, folders, files in os.walk(root, onerror=failed.append):
        inside = Path(name)
        identity = _identify(inside)
        if identity in visited:
            folders.clear()
            continue
        visited.add(identity)
        in_archive = DATABASE in files
        folders[:] = [child for child in folders if not child.startswith(".") and not (in_archive and is_part(child))]
        links.extend(inside / child for child in folders if (inside / child).is_symlink())
        yield from (inside / file for file in files if _is_document(inside / file) and not (in_archive and is_part(file)))
    yield from (Path(error.filename) for error in failed)


def _identify(folder: Path) -> object:
    """Return what two names of the same folder have in common."""
    return os.path.realpath(folder)


def _is_document(path: Path) -> bool:
    """Tell whether a path is a document; so is a link to nothing, which an import says cannot be read."""
    is_left_over = path.name.startswith((".", _LOCK_OF_OFFICE)) or path.name.lower() in _LEFT_BY_SYSTEMS
    try:
        return not is_left_over and (path.is_file() or (path.is_symlink() and not path.exists()))
    except OSError:
        return True


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_gone(path: Path) -> bool:
    """Tell whether a file is gone; one that cannot be looked at is not."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False
