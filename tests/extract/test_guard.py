"""Files that hang or kill their reader."""

import os
import time
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Document, DocumentKind, Reading, TextSource
from radsminne.extract.guard import SPAWN, Reader, read_guarded, serve
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits


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


def test_a_child_whose_parent_is_gone_ends_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    near, far = SPAWN.Pipe()
    child = SPAWN.Process(target=serve, args=(far, read_file, Limits().megabytes))
    child.start()
    near.close()
    far.close()
    child.join()
    assert (child.exitcode, capfd.readouterr().err) == (0, "")
