"""What the archive remembers of the files that were given to it, so that an import knows what is new."""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from radsminne.corpus.problems import TO_INSTALL_TESSERACT, ProblemCode
from radsminne.corpus.records import Problem


class Outcome(StrEnum):
    """What became of a file."""

    READ = "read"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as it was when it was last looked at, and the version of the reading that did so.

    Whoever gives one to the store leaves `outcome`, `document_id` and `problem` out: the store fills them in.
    """

    path: str
    sha256: str | None
    """None where the file could not even be opened."""
    size: int | None
    mtime_ns: int | None
    reading_version: int
    limits: str | None = None
    """The limits under which it could not be read: under others it may be."""
    outcome: Outcome = Outcome.READ
    document_id: str | None = None
    """The document that it stands for; a file that fails keeps the document of its last good reading."""
    problem: Problem | None = None
    """Why it could not be read."""
    council: str | None = None
    """The council that was named for it at an import, in place of what the document says."""


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import: when, by which version of the reading, and how many files.

    `ended` is None while it runs or when it was killed.
    """

    id: int
    started: datetime.datetime
    ended: datetime.datetime | None
    reading_version: int
    read: int | None
    unchanged: int | None
    failed: int | None


@dataclass(frozen=True, slots=True)
class DocumentProblem:
    """Something wrong in a document of the archive."""

    document_id: str
    document: str
    """The file's name."""
    problem: Problem


def waits_for_tesseract(problem: Problem | None) -> bool:
    """Tell whether a file was not read only because its pages are pictures, which nothing here reads."""
    return problem is not None and problem.code is ProblemCode.NEEDS_TESSERACT


def describe_waiting(count: int) -> str:
    """Say how many documents can be read as soon as Tesseract is here."""
    waiting = "1 scanned document waits" if count == 1 else f"{count} scanned documents wait"
    return f"{waiting} for Tesseract: {TO_INSTALL_TESSERACT}"


def show_relative(path: str) -> str:
    """Return a path as seen from the current folder where it lies in there, else whole."""
    try:
        return str(Path(path).relative_to(Path.cwd()))
    except (ValueError, OSError):  # it lies elsewhere, or there is no current folder any more
        return path


def describe_failure(path: str, problem: Problem | None, *, is_kept: bool) -> str:
    """Say why a file could not be read; `is_kept` is whether the archive has an earlier reading of it."""
    near = show_relative(path)
    reason = near if problem is None or waits_for_tesseract(problem) else problem.message.replace(path, near)
    return f"{reason} (what was read of it before is kept)" if is_kept else reason
