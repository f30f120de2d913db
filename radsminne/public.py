"""What a program does with Radsminne: open an archive, ask it, fill it, read one document.

docs/python.md shows how.

Whatever a user needs by name to work with an answer is here too; everything else may change from one version to the next.
"""

import datetime
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Self, TypeVar

from radsminne.corpus.archive import Archive
from radsminne.corpus.coverage import Coverage
from radsminne.corpus.days import read_day
from radsminne.corpus.errors import ArchiveError, ConnectionFailed, EngineMissing, Error, InputError, UsageError
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.missing import MissingMeeting
from radsminne.corpus.records import (
    Activity,
    Attendance,
    Case,
    DatePrecision,
    Decision,
    Document,
    DocumentKind,
    Meeting,
    Membership,
    Presence,
    Problem,
    Reading,
    RecordKind,
    Role,
    Section,
    Span,
)
from radsminne.corpus.settings import Settings, Value, load_settings
from radsminne.extract.guard import read_guarded
from radsminne.extract.source import Limits
from radsminne.index.engines.connecting import connect_server
from radsminne.index.importing import FileOutcome, FileResult, ImportOptions, ImportSummary, run_import
from radsminne.search.answer import Searcher
from radsminne.search.hits.hits import Hit, Quote
from radsminne.search.options import SearchOptions, Sort
from radsminne.search.outcomes.outcome import Outcome
from radsminne.search.people_lists.matching import PersonSummary as Told
from radsminne.search.question.question import Intent, Question
from radsminne.search.scope.scope import Scope
from radsminne.search.summary import Answer

__all__ = [
    "Activity",
    "Answer",
    "ArchiveError",
    "Attendance",
    "Case",
    "ConnectionFailed",
    "Coverage",
    "DatePrecision",
    "Decision",
    "Document",
    "DocumentKind",
    "EngineMissing",
    "Error",
    "FileOutcome",
    "FileResult",
    "FoundRecord",
    "Hit",
    "ImportSummary",
    "InputError",
    "Intent",
    "Meeting",
    "Membership",
    "MissingMeeting",
    "OpenArchive",
    "Outcome",
    "Presence",
    "Problem",
    "Question",
    "Quote",
    "Reading",
    "RecordKind",
    "Role",
    "Scope",
    "Section",
    "Sort",
    "Span",
    "Told",
    "UsageError",
    "create",
    "open",
    "read",
]

_Choice = TypeVar("_Choice", bound=StrEnum)


class OpenArchive:
    """An archive that is open for questions and imports; use as a context manager or `close` it."""

    def __init__(self, archive: Archive, settings: Settings) -> None:
        """Take an archive over; `open` and `create` are what a program calls."""
        self._archive = archive
        self._settings = settings
        self._server = connect_server(settings)
        self._searcher: Searcher | None = None

    @property
    def path(self) -> Path:
        """The archive's folder."""
        return self._archive.path

    def search(  # noqa: PLR0913 - each is one way to narrow a question
        self,
        question: str,
        *,
        start: datetime.date | str | None = None,
        end: datetime.date | str | None = None,
        kinds: Iterable[str] = (),
        person: str | None = None,
        council: str | None = None,
        limit: int | None = None,
        sort: str = Sort.SCORE,
        intent: str | None = None,
        explain: bool = False,
    ) -> Answer:
        """Answer a question, in Norwegian or English.

        What narrows it is what `radsminne search` takes as options.

        `start` and `end` (both included) are days, or text like "2023-02-03", "2023-02" and "2023". `kinds` are members of
        RecordKind or their values ("case"), `sort` of Sort, and `intent`, what is asked for, of Intent. With `explain` each hit
        says why it is one (`hit.why`). UsageError for what can never be answered: a period that ends before it begins, a
        council that the archive does not name.
        """
        options = SearchOptions(
            _read_day(start, last=False),
            _read_day(end, last=True),
            tuple(_choose(RecordKind, kind) for kind in kinds),
            person,
            council,
            limit,
            _choose(Sort, sort),
            _choose(Intent, intent) if intent else None,
            explain,
        )
        if self._searcher is None:
            self._searcher = Searcher(self._archive, today=self._settings.clock, server=self._server)
        return self._searcher.answer(question, options)

    def import_files(self, *paths: str | Path, council: str | None = None, dry_run: bool = False) -> ImportSummary:
        """Read files and folders into the archive, as `radsminne import` does.

        What is unchanged is passed over.

        A file that cannot be read stops nothing: the summary names it. `council` stands in place of what the documents say.
        """
        settings = self._settings
        options = ImportOptions(settings.workers, council, dry_run, settings.model, Limits.of(settings), self._server)
        self._close_searcher()  # what it holds is of the archive as it was
        return run_import(self._archive, [Path(path) for path in paths], options)

    def documents(self) -> tuple[Document, ...]:
        """Return all documents of the archive."""
        return self._archive.store.documents()

    def reading(self, document_id: str) -> Reading:
        """Return all that one document became.

        `document_id` is a document's `id`, or a hit's `record.document_id`.
        """
        return self._archive.store.reading(document_id)

    def close(self) -> None:
        """Let go of the index and the database."""
        self._close_searcher()
        self._archive.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _close_searcher(self) -> None:
        if self._searcher:
            self._searcher.close()
        self._searcher = None


def open(archive: str | Path | None = None, **settings: Value) -> OpenArchive:  # noqa: A001 - the name that is looked for
    """Open an archive that is there; ArchiveError if it is not.

    None is the archive that the command line would take. `settings` are those of radsminne.toml, and count for more than what
    is set there and in the environment: `radsminne.open("council", clock=datetime.date(2024, 12, 31))`.
    """
    found = load_settings({"archive": archive, **settings})
    return OpenArchive(Archive.open(found.archive, found.database), found)


def create(archive: str | Path | None = None, **settings: Value) -> OpenArchive:
    """Open an archive, made if it is not there yet; else as `open`."""
    found = load_settings({"archive": archive, **settings})
    return OpenArchive(Archive.create(found.archive, found.database), found)


def read(path: str | Path, **settings: Value) -> Reading:
    """Read one document, without an archive, as `radsminne extract` does.

    InputError if it cannot be read.
    """
    return read_guarded(Path(path), Limits.of(load_settings(settings)))


def _read_day(day: datetime.date | str | None, *, last: bool) -> datetime.date | None:
    if not isinstance(day, str):
        return day
    try:
        return read_day(day, last=last)
    except ValueError:
        raise UsageError(f"{day!r} is not a day (2023-02-03), a month (2023-02) or a year (2023)") from None


def _choose(kind: type[_Choice], value: str) -> _Choice:
    """Return the member that a text names."""
    try:
        return kind(value.replace("-", "_"))
    except ValueError:
        raise UsageError(f"{value!r} is none of {', '.join(kind)}") from None
