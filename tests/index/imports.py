"""Imports of invented one-line files: what reads them, and what a test asks of a run."""

import hashlib
import threading
from dataclasses import replace
from pathlib import Path

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Reading
from radsminne.extract.source import Limits
from radsminne.index.importing import FileOutcome, ImportOptions, ImportSummary, run_import
from tests.corpus.samples import case, minutes
from tests.index.points import KeywordEmbedder


class Reader:
    """Stands in for the readers: the first line of a file is a case's title, "!code" is a fault."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self._lock = threading.Lock()

    def __call__(self, path: Path, _limits: Limits) -> Reading:
        """Read a file."""
        with self._lock:
            self.read.append(path.name)
        content = path.read_bytes()
        title = content.decode().splitlines()[0]
        if title == "!bug":
            raise ZeroDivisionError("oh")
        if title.startswith("!"):
            raise InputError(ProblemCode(title[1:]), f"{path}: {title}")
        reading = minutes("1/31", "2031-03-01", cases=(case("1/31", title, f"Rådet drøftet {title}."),))
        sha256 = hashlib.sha256(content).hexdigest()
        return replace(reading, document=replace(reading.document, id=sha256[:12], sha256=sha256, path=str(path)))


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def run(archive: Archive, *paths: Path, options: ImportOptions | None = None) -> tuple[ImportSummary, list[str]]:
    """Import, and tell which files were opened for it."""
    reader = Reader()
    embedder = KeywordEmbedder()
    summary = run_import(archive, paths, options or ImportOptions(workers=2), read=reader, load=lambda *_, **__: embedder)
    return summary, sorted(reader.read)


def outcomes(summary: ImportSummary) -> dict[str, FileOutcome]:
    return {Path(file.path).name: file.outcome for file in summary.files}
