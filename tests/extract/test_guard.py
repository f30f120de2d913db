"""Files that hang or kill their reader."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Document, DocumentKind, Reading, TextSource
from radsminne.extract.guard import SPAWN, Reader, read_guarded, serve
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits

ROOT = Path(__file__).parents[2]


def misbehave(path: Path, limits: Limits) -> Reading:
    """Do what the file's name says."""
    match path.name:
        case "hang":
            time.sleep(60)
        case "die":
            os._exit(1)
        case "raise":
            raise LookupError("odd")
        case "refuse":
            raise InputError(ProblemCode.PASSWORD, "locked")
        case "grow":
            bytearray(limits.megabytes * 2**21)
    return Reading(Document("0", str(path), "0", DocumentKind.OTHER, None, None, None, None, None, TextSource.TEXT), ())


def test_bad_files_become_errors_and_the_next_is_read() -> None:
    """One reader for all: a child is replaced only after it hung or died, since a new one takes long to start."""
    expected = {"refuse": "password", "raise": "unreadable", "grow": "too_large", "die": "crashed", "hang": "timeout"}
    found = {}
    with Reader(misbehave) as reader:
        for name in expected:
            with pytest.raises(InputError) as caught:
                reader.read(Path(name), Limits(seconds=1.0 if name == "hang" else 60.0))
            found[name] = caught.value.code
        assert reader.read(Path("fine"), Limits()).document.path == "fine"
    assert found == expected


def test_a_file_is_read_in_a_child(tmp_path: Path) -> None:
    path = tmp_path / "notat.txt"
    path.write_text("Rådet drøftet saken.", encoding="utf-8")
    assert read_guarded(path).pages[0].text == "Rådet drøftet saken."


def test_a_script_that_reads_a_file_is_not_run_again_by_the_child(tmp_path: Path) -> None:
    """A spawned child runs its parent's script anew, and ends there, unless that stands under `if __name__ == "__main__"`."""
    (tmp_path / "notat.txt").write_text("Rådet drøftet saken.", encoding="utf-8")
    script = tmp_path / "script.py"
    script.write_text(
        "from pathlib import Path\n"
        "from radsminne.extract.guard import read_guarded\n"
        "print(read_guarded(Path('notat.txt')).pages[0].text, __import__('sys').modules['__main__'].__file__)\n",
        encoding="utf-8",
    )
    path = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    ran = subprocess.run([sys.executable, script], cwd=tmp_path, env=path, capture_output=True, text=True, encoding="utf-8", check=True)
    assert ran.stdout == f"Rådet drøftet saken. {script}\n"


def test_a_child_whose_parent_is_gone_ends_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    near, far = SPAWN.Pipe()
    child = SPAWN.Process(target=serve, args=(far, read_file, Limits().megabytes))
    child.start()
    near.close()
    far.close()
    child.join()
    assert (child.exitcode, capfd.readouterr().err) == (0, "")
