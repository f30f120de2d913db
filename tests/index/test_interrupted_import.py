"""An import that is killed, or whose index is damaged, is gone on with; two at once are refused."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import ArchiveError
from radsminne.index.generations.generations import is_current, read_live_generation
from radsminne.index.importing import FileOutcome, ImportOptions, run_import
from radsminne.index.progress import Stage
from tests.index.imports import Reader, outcomes, run


def test_a_damaged_index_is_built_again(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    (archive.index_folder / "CURRENT").unlink()
    summary, read = run(archive, folder)
    assert read == []
    assert summary.passages == read_live_generation(archive).passages


def test_a_killed_run_is_gone_on_with(archive: Archive, folder: Path) -> None:
    def die(stage: Stage, _name: str, done: int, _total: int) -> None:
        if stage is Stage.READING and done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_import(archive, [folder], ImportOptions(workers=1), die, read=Reader())
    stored = len(archive.store.documents())
    assert stored == 2
    _, read = run(archive, folder)
    assert len(read) == 3 - stored
    assert is_current(archive)


def test_a_run_that_dies_without_a_word_is_gone_on_with(archive: Archive, folder: Path) -> None:
    code = f"""
import os, signal
from pathlib import Path
from radsminne.corpus.archive import Archive
from radsminne.index.importing import ImportOptions, run_import
from tests.index.points import KeywordEmbedder
from tests.index.imports import Reader

class Deadly(KeywordEmbedder):
    def embed_passages(self, texts):
        os.kill(os.getpid(), signal.SIGKILL)

with Archive.open(Path({str(archive.path)!r})) as archive:
    run_import(archive, [Path({str(folder)!r})], read=Reader(), load=lambda *_, **__: Deadly())
"""
    dead = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False, capture_output=True)
    assert dead.returncode == -signal.SIGKILL, dead.stderr
    with pytest.raises(ArchiveError, match="no index"):
        read_live_generation(archive)
    summary, read = run(archive, folder)
    assert set(outcomes(summary).values()) == {FileOutcome.UNCHANGED}
    assert (read, summary.passages) == ([], read_live_generation(archive).passages)
    assert is_current(archive)
    assert sorted(path.name for path in archive.index_folder.iterdir()) == ["0001", "CURRENT"]


def test_two_imports_at_once_are_refused(archive: Archive, folder: Path) -> None:
    with archive.lock(), pytest.raises(ArchiveError, match="another import"):
        run(archive, folder)
