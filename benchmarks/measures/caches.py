"""What the measurements keep between runs under build/.

These are readings, by what was read and by which program, and filled archives.

Everything here can be removed at any time; then the next run makes it again.
"""

import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.measures.extraction_score import Json
from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import ArchiveError, InputError
from radsminne.corpus.problems import UNREAD_PICTURES
from radsminne.corpus.show.as_json import reading_json
from radsminne.extract.guard import Reader
from radsminne.index.importing import run_import
from radsminne.index.rebuild import reindex

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build/quality"


@cache
def _digest_program() -> str:
    """Return a digest of all that reads: whoever works on it wants each change measured, released or not."""
    digest = sha256()
    for path in sorted(path for path in (ROOT / "extract").rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


class CachedReader:
    """Reads documents in a child process, each once for the same bytes and the same program."""

    def __init__(self, folder: Path = FOLDER / "readings") -> None:
        self._folder = folder
        self._reader = Reader()

    def __enter__(self) -> "CachedReader":
        return self

    def __exit__(self, *_: object) -> None:
        self._reader.close()

    def read(self, path: Path) -> dict[str, Any]:
        """Return the reading as JSON; of a file that cannot be read, only the problem."""
        digest = sha256(path.read_bytes())
        digest.update(f"{path.name} {_digest_program()}".encode())
        kept = self._folder / f"{digest.hexdigest()[:24]}.json"
        if kept.exists():
            known: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
            return known
        try:
            reading = reading_json(self._reader.read(path))
        except InputError as error:
            return {"problems": [{"code": error.code, "message": str(error)}]}
        # Where OCR is missing, the same file is read further once it is there.
        if not lacks_ocr(reading):
            self._folder.mkdir(parents=True, exist_ok=True)
            kept.write_text(json.dumps(reading, ensure_ascii=False), encoding="utf-8")
        return reading


def lacks_ocr(reading: Json) -> bool:
    """Tell whether a part of the document is a picture that could not be read on this machine."""
    return any(problem["code"] in UNREAD_PICTURES for problem in reading.get("problems") or ())


@contextmanager
def open_filled(name: str, documents: Sequence[Path], folder: Path = FOLDER / "archives") -> Iterator[Archive]:
    """Open an archive that holds these documents, read and indexed by the program as it is now.

    Vectors of known texts are kept.
    """
    path = folder / name
    try:
        archive = Archive.create(path)
    except ArchiveError:  # made by another version of the store
        shutil.rmtree(path)
        archive = Archive.create(path)
    with archive:
        for gone in {file.path for file in archive.store.files()} - {str(document) for document in documents}:
            archive.store.forget(gone)
        run_import(archive, documents)
        refresh_index(archive)
        yield archive


def refresh_index(archive: Archive) -> None:
    """Index an archive again where the program, or what it holds, is not what it was indexed with."""
    stamp, program = archive.path / "indexed-by", f"{_fingerprint_program()} {archive.store.revision()}"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != program:
        reindex(archive)
        stamp.write_text(program, encoding="utf-8")


def read_without_ocr(archive: Archive) -> list[str]:
    """Return the files of an archive of which this machine cannot read all, for want of OCR."""
    failed = [file.path for file in archive.store.files() if file.problem and file.problem.code in UNREAD_PICTURES]
    return failed + [one.document_id for one in archive.store.problems() if one.problem.code in UNREAD_PICTURES]


def _fingerprint_program(rooms: Iterable[str] = ("corpus", "extract", "index")) -> str:
    digest = sha256()
    for room in rooms:
        for path in sorted(path for path in (ROOT / room).rglob("*") if path.suffix in {".py", ".txt"}):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
