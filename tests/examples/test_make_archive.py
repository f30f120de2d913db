"""The script makes the committed archive again."""

import subprocess
import sys
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.extract.reading import read_file

EXAMPLES = Path(__file__).parents[2] / "examples"
DOCUMENTS = sorted(path.name for path in (EXAMPLES / "archive").iterdir())
READINGS = sorted(path.name for path in (EXAMPLES / "expected").iterdir())


def read_text(path: Path) -> object:
    """What is read in a document: its pages, or why it cannot be read."""
    try:
        return read_file(path).pages
    except InputError as error:
        return error.code


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the script fills when it is run again."""
    folder = tmp_path_factory.mktemp("made")
    subprocess.run([sys.executable, str(EXAMPLES / "make_archive.py"), str(folder)], check=True, capture_output=True)
    return folder


def test_the_script_makes_the_same_files(made: Path) -> None:
    assert sorted(path.name for path in (made / "archive").iterdir()) == DOCUMENTS
    assert sorted(path.name for path in (made / "expected").iterdir()) == READINGS


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document_is_made_again(made: Path, name: str) -> None:
    """Byte for byte; where another version of a library packs otherwise, page for page in what is read."""
    again, committed = made / "archive" / name, EXAMPLES / "archive" / name
    assert again.read_bytes() == committed.read_bytes() or read_text(again) == read_text(committed)


@pytest.mark.parametrize("name", READINGS)
def test_right_reading_is_made_again(made: Path, name: str) -> None:
    assert (made / "expected" / name).read_text(encoding="utf-8") == (EXAMPLES / "expected" / name).read_text(encoding="utf-8")


def test_the_archive_is_small() -> None:
    assert sum((EXAMPLES / "archive" / name).stat().st_size for name in DOCUMENTS) < 1_500_000
