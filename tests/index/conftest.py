"""What tests of the import begin with: an empty archive and a folder of papers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from tests.index.imports import write


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An empty archive."""
    with Archive.create(tmp_path / "archive") as archive:
        yield archive


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three documents."""
    folder = tmp_path / "papers"
    for name, text in {"a.txt": "Havn", "b.txt": "Fiske", "under/c.txt": "Fyr"}.items():
        write(folder / name, text)
    return folder
