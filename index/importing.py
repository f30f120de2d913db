"""The import run: files are read, stored one by one, and then indexed together.

They are read beside each other.

It may be killed at any time: what is stored is stored, and the next run goes on from there. A file that cannot be read
stops nothing; it becomes a problem that the store keeps.
"""

import datetime
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import closing, nullcontext
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from stat import S_ISDIR
from typing import TYPE_CHECKING

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import ArchiveError, ConnectionFailed, InputError
from radsminne.corpus.files import ImportRun, Outcome, SeenFile
from radsminne.corpus.problems import UNREAD_PICTURES, ProblemCode
from radsminne.corpus.records import Document, DocumentKind, Problem, Reading
from radsminne.extract.source import Limits, open_source
from radsminne.extract.version import READING_VERSION
from radsminne.index.generations.generations import build_generation, is_current, read_live_generation
from radsminne.index.models.embedder import Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.index.paths import collect_files, find_vanished, make_absolute
from radsminne.index.progress import Progress, Stage, keep_quiet

if TYPE_CHECKING:
    from radsminne.extract.guard import Reader
    from radsminne.index.engines.server import Server

_CAUSE_OUTSIDE = {ProblemCode.MISSING, ProblemCode.UNREADABLE, ProblemCode.CRASHED}
"""Problems that may be gone although file, reading and limits are the same. These files are tried again each time."""


class FileOutcome(StrEnum):
    """What an import did with a file."""

    ADDED = "added"
    CHANGED = "changed"
    REREAD = "reread"
    """The same content, read again: by a newer version of the reading, with a page picture that can be read now, for another council."""
    UNCHANGED = "unchanged"
    COPY = "copy"
    """The archive has the same content under another name; that is its document too."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file of an import: its document, and why it could not be read.

    `problems` are those in the document.

    A file that failed still stands for the document of its last good reading, if it had one.
    """

    path: str
    outcome: FileOutcome
    document_id: str | None = None
    kind: DocumentKind | None = None
    problem: Problem | None = None
    problems: tuple[Problem, ...] = ()
    was_outdated: bool = False
    """It was read again because this version reads otherwise than the one that it was read by before."""


@dataclass(frozen=True, slots=True)
class _Counts:
    """What was read in this run, added and changed files together."""

    documents: int = 0
    meetings: int = 0
    cases: int = 0
    decisions: int = 0
    sections: int = 0
    activities: int = 0


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """How an import went.

    `vanished` are files of the given folders that are gone from there, their documents are kept.
    """

    files: tuple[FileResult, ...]
    counts: _Counts
    passages: int
    """In the whole index; 0 in a dry run."""
    vanished: tuple[str, ...]
    seconds: float
    is_index_built: bool = False

    @property
    def outdated(self) -> int:
        """How many files were read again because this version reads otherwise than the one before."""
        return sum(file.was_outdated for file in self.files)

    def having(self, outcome: FileOutcome) -> tuple[FileResult, ...]:
        """Return the files with this outcome."""
        return tuple(file for file in self.files if file.outcome is outcome)


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What can be asked of an import; `council` stands in place of what the documents themselves say."""

    workers: int | None = None
    council: str | None = None
    dry_run: bool = False
    model: str | None = None
    limits: Limits = field(default_factory=Limits)
    server: "Server | None" = None


_Read = Callable[[Path, Limits], Reading]
_Waiting = list[tuple[SeenFile, FileOutcome]]
"""Files of the same content that wait to be read, and how each will count then; only the first is opened."""


def run_import(
    archive: Archive,
    paths: Sequence[Path],
    options: ImportOptions | None = None,
    progress: Progress = keep_quiet,
    *,
    read: _Read | None = None,
    load: Callable[..., Embedder] = load_embedder,
) -> ImportSummary:
    """Read these files and folders into the archive and its index.

    What is unchanged since the last time is passed over.
    """
    options = options or ImportOptions()
    began, started = time.monotonic(), datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    files = collect_files(paths, leave_out=archive.path)
    with nullcontext() if options.dry_run else archive.lock():
        run_id = None if options.dry_run else archive.store.start_run(started, READING_VERSION)
        if run_id is not None:
            _forget_folders(archive, paths, files)
        with closing(_Readers()) as readers:
            run = _Run(archive, options, read or readers, readers.close)
            results = {result.path: result for result in run.go(files, progress)}
        passages, is_built = (0, False) if run_id is None else _index(archive, options, progress, load)
        vanished = tuple(find_vanished((file.path for file in archive.store.files()), paths))
        ordered = tuple(results[str(path)] for path in files)
        summary = ImportSummary(ordered, run.counts, passages, vanished, time.monotonic() - began, is_built)
        if run_id is not None:
            archive.store.end_run(_make_run(run_id, started, summary))
    return summary


class _Readers:
    """Reads each file in a child process; every thread has a child of its own and keeps it."""

    def __init__(self) -> None:
        self._mine = threading.local()
        self._all: list[Reader] = []

    def __call__(self, path: Path, limits: Limits) -> Reading:
        if not hasattr(self._mine, "reader"):
            from radsminne.extract.guard import Reader  # noqa: PLC0415  the readers of PDF and DOCX: seconds, and often nothing is new

            self._mine.reader = Reader()
            self._all.append(self._mine.reader)
        reader: Reader = self._mine.reader
        return reader.read(path, limits)

    def close(self) -> None:
        """End all children; a thread that waits for one is told that it died."""
        for reader in self._all:
            reader.close()


def _index(archive: Archive, options: ImportOptions, progress: Progress, load: Callable[..., Embedder]) -> tuple[int, bool]:
    """Bring the index up to what the store holds; return its passages, and whether it had to be built."""
    if is_current(archive, options.server):
        live = read_live_generation(archive)
        if options.model in (None, live.model):
            return live.passages, False
    return build_generation(archive, options.model, server=options.server, progress=progress, load=load).passages, True


def _make_run(number: int, started: datetime.datetime, summary: ImportSummary) -> ImportRun:
    unchanged = len(summary.having(FileOutcome.UNCHANGED)) + len(summary.having(FileOutcome.COPY))
    failed = len(summary.having(FileOutcome.FAILED))
    ended = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    return ImportRun(number, started, ended, READING_VERSION, len(summary.files) - unchanged - failed, unchanged, failed)


class _Run:
    """The part of an import that reads and stores."""

    def __init__(self, archive: Archive, options: ImportOptions, read: _Read, stop: Callable[[], None]) -> None:
        self._store, self._options, self._read, self._stop = archive.store, options, read, stop
        self._documents = {document.id: document for document in archive.store.documents()}
        self._seen = {file.path: file for file in archive.store.files()}
        self._read_before = {file.sha256: file for file in self._seen.values() if file.outcome is Outcome.READ}
        self._councils = {file.sha256: self._options.council or file.council for file in self._seen.values() if file.council}
        # A file that failed is tried again when it may be read further than before.
        self._limits = _write_limits(options.limits)
        # So is one, or a part of one, that is a picture and can be read now.
        waiting = _find_waiting(archive)
        self._readable = waiting if waiting and options.limits.ocr != "never" and _has_ocr() else frozenset()
        self.counts = _Counts()

    def go(self, files: Sequence[Path], progress: Progress) -> Iterator[FileResult]:
        """Yield a result for each file, in the order they are done."""
        done = 0
        waiting: dict[str | None, _Waiting] = {}
        for path in files:
            look = self._look(path)
            if isinstance(look, FileResult):
                done += 1
                progress(Stage.READING, look.path, done, len(files))
                yield look
            else:
                waiting.setdefault(look[0].sha256, []).append(look)
        for result in self._read_all(list(waiting.values())):
            done += 1
            progress(Stage.READING, result.path, done, len(files))
            yield result

    def _look(self, path: Path) -> FileResult | tuple[SeenFile, FileOutcome]:
        """Tell what becomes of a file that need not be read, or how it will count when it is."""
        before = self._seen.get(str(path))
        council = self._options.council or (before.council if before else None)
        now = SeenFile(str(path), None, None, None, READING_VERSION, council=council)
        try:
            state = _look_at(path)
            now = replace(now, size=state.st_size, mtime_ns=state.st_mtime_ns)
            if before and (before.size, before.mtime_ns) == (now.size, now.mtime_ns) and self._is_settled(before):
                return self._pass_over(before, now)
            now = replace(now, sha256=open_source(path, self._options.limits).sha256)
        except (InputError, OSError) as error:
            return self._fail(now, _make_problem(path, error))
        is_same = before is not None and before.sha256 == now.sha256
        if before and is_same and self._is_settled(before):
            return self._pass_over(before, now)
        if document := self._find_copy(now):
            return self._link(now, document)
        if before is None:
            return now, FileOutcome.ADDED
        return now, FileOutcome.REREAD if is_same else FileOutcome.CHANGED

    def _is_settled(self, before: SeenFile) -> bool:
        """Tell whether reading the same content again would come to the same."""
        if before.reading_version < READING_VERSION:
            return False
        if before.outcome is Outcome.FAILED:
            may_be_gone = before.problem is not None and before.problem.code in _CAUSE_OUTSIDE
            return before.limits == self._limits and not may_be_gone and before.path not in self._readable
        document = self._documents.get(before.document_id or "")
        if document is None or document.id in self._readable:
            return False
        return (self._options.council or before.council) in (None, document.council)

    def _pass_over(self, before: SeenFile, now: SeenFile) -> FileResult:
        touched = (before.size, before.mtime_ns, before.council) != (now.size, now.mtime_ns, now.council)
        if touched and not self._options.dry_run:
            self._store.touch(now)
        if before.outcome is Outcome.FAILED:
            return FileResult(before.path, FileOutcome.FAILED, before.document_id, problem=before.problem)
        document = self._documents[before.document_id or ""]
        return FileResult(before.path, FileOutcome.UNCHANGED, document.id, document.kind)

    def _find_copy(self, now: SeenFile) -> Document | None:
        """Return the document of the same content under another name, if it need not be read again."""
        same = self._read_before.get(now.sha256)
        return self._documents[same.document_id or ""] if same and self._is_settled(same) else None

    def _link(self, now: SeenFile, document: Document) -> FileResult:
        same = self._read_before.get(now.sha256)
        # What a newer program has read stays its reading.
        version = max(now.reading_version, same.reading_version) if same else now.reading_version
        now = replace(now, council=self._name_council(now), reading_version=version)
        if not self._options.dry_run:
            self._store.link(now, document.id)
        return FileResult(now.path, FileOutcome.COPY, document.id, document.kind)

    def _read_all(self, waiting: Sequence[_Waiting]) -> Iterator[FileResult]:
        """Read files beside each other, each in a process of its own; store each as it comes."""
        if not waiting:
            return
        workers = min(self._options.workers or os.cpu_count() or 1, len(waiting))
        with ThreadPoolExecutor(workers) as pool:
            try:
                futures = {pool.submit(self._read, Path(same[0][0].path), self._options.limits): same for same in waiting}
                for future in as_completed(futures):
                    # What is stored is let go of at once: a thousand readings at a time need much room.
                    yield from self._take(future, futures.pop(future))
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                self._stop()  # or the pool would wait until the files that are being read are done
                raise

    def _take(self, future: "Future[Reading]", same: _Waiting) -> Iterator[FileResult]:
        """Store a reading, and note the other files that hold the same."""
        (first, outcome), *copies = same
        try:
            reading = self._keep(future.result(), first)
        except (ArchiveError, ConnectionFailed):
            raise  # the archive's fault, so every file's
        except Exception as error:  # noqa: BLE001  the batch loop: one file, whatever is wrong with it, never stops the others
            problem = _make_problem(Path(first.path), error)
            yield from (self._fail(seen, problem) for seen, _ in same)
            return
        self.counts = _add(self.counts, reading)
        document = reading.document
        before = self._seen.get(first.path)
        was_outdated = outcome is FileOutcome.REREAD and before is not None and before.reading_version < READING_VERSION
        yield FileResult(first.path, outcome, document.id, document.kind, problems=reading.problems, was_outdated=was_outdated)
        yield from (self._link(seen, document) for seen, _ in copies)

    def _keep(self, reading: Reading, seen: SeenFile) -> Reading:
        """Store a reading, with the council that was named for it."""
        if council := self._name_council(seen):
            reading = replace(reading, document=replace(reading.document, council=council))
        if not self._options.dry_run:
            self._store.put(reading, replace(seen, council=council))
        return reading

    def _name_council(self, seen: SeenFile) -> str | None:
        """Return the council that was named for a file, or for another file with the same content.

        That is one document.
        """
        return seen.council or self._councils.get(seen.sha256)

    def _fail(self, now: SeenFile, problem: Problem) -> FileResult:
        """Keep the problem, unless it is the one that is kept already: the same import twice changes nothing."""
        before, now = self._seen.get(now.path), replace(now, limits=self._limits)
        known = before and replace(before, outcome=Outcome.READ, document_id=None)
        if known != replace(now, problem=problem) and not self._options.dry_run:
            self._store.failed(now, problem)
        return FileResult(now.path, FileOutcome.FAILED, before.document_id if before else None, problem=problem)


def _write_limits(limits: Limits) -> str:
    return f"{limits.bytes}/{limits.pages}/{limits.seconds:g}/{limits.megabytes}/{limits.ocr}"


def _find_waiting(archive: Archive) -> frozenset[str]:
    """Return what waits for Tesseract: ids of documents, and paths of files.

    Of such a document some page could not be read from its picture, of such a file no page could.
    """
    documents = {problem.document_id for problem in archive.store.problems() if problem.problem.code in UNREAD_PICTURES}
    return frozenset(documents | {file.path for file in archive.store.files() if file.problem and file.problem.code in UNREAD_PICTURES})


def _has_ocr() -> bool:
    from radsminne.extract.pdf.ocr import explain_missing_ocr  # noqa: PLC0415  most archives have no such page

    return explain_missing_ocr() is None


def _look_at(path: Path) -> os.stat_result:
    """Return a file's size and times; only a folder that cannot be looked into is given here as a file."""
    state = path.stat()
    if S_ISDIR(state.st_mode):
        raise InputError(ProblemCode.UNREADABLE, f"{path}: the folder cannot be looked into; check who may read it")
    return state


def _forget_folders(archive: Archive, paths: Sequence[Path], files: Sequence[Path]) -> None:
    """Forget the problems of folders that could not be looked into and now can."""
    given = [make_absolute(path) for path in paths]
    failed = (Path(file.path) for file in archive.store.files() if file.outcome is Outcome.FAILED and not file.sha256)
    for path in failed:
        if path not in files and any(path.is_relative_to(folder) for folder in given) and path.is_dir():
            archive.store.forget(str(path))


def _make_problem(path: Path, error: Exception) -> Problem:
    if isinstance(error, InputError):
        return Problem(error.code, str(error))
    if isinstance(error, OSError):
        return Problem(ProblemCode.UNREADABLE, f"{path}: cannot be read ({error.strerror}); check who may read the file")
    return Problem(ProblemCode.CRASHED, f"{path}: the reader failed on it ({type(error).__name__}: {error}); please report this")


def _add(counts: _Counts, reading: Reading) -> _Counts:
    return _Counts(
        counts.documents + 1,
        counts.meetings + (reading.meeting is not None),
        counts.cases + len(reading.cases),
        counts.decisions + sum(len(case.decisions) for case in reading.cases),
        counts.sections + len(reading.sections),
        counts.activities + len(reading.activities),
    )
