"""Which files an import is about: links, loops, and folders that cannot be looked into."""

import os
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.index.paths import collect_files, find_vanished


def find(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in collect_files([folder], folder / "archive")]


def test_linked_folders_are_followed_once(tmp_path: Path) -> None:
    papers, other = tmp_path / "papers", tmp_path / "other"
    for folder in (papers / "z", papers / "archive", other):
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text("Havn")
    (papers / "elsewhere").symlink_to(other)
    (papers / "again").symlink_to(papers / "z")
    (papers / "kept").symlink_to(papers / "archive")
    (other / "loop").symlink_to(papers)
    assert find(papers) == ["elsewhere/a.txt", "z/a.txt"]


def test_a_link_to_nothing_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere.txt")
    assert find(tmp_path) == ["a.txt"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_folder_that_is_closed_is_told(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a.txt").write_text("Havn")
    closed.chmod(0)
    try:
        assert find(tmp_path) == ["closed"]
        assert find_vanished([str(closed / "a.txt")], [tmp_path]) == []
    finally:
        closed.chmod(0o755)


@pytest.mark.parametrize("place", ["", "earlier"])
def test_an_archive_among_the_documents_is_passed_over(tmp_path: Path, place: str) -> None:
    """But not the papers that lie in its folder."""
    with Archive.create(tmp_path / place):
        (tmp_path / place / "index").mkdir()
        (tmp_path / place / "index" / "vectors.bin").write_bytes(b"1")
        (tmp_path / place / "minutes.txt").write_text("Referat")
        assert collect_files([tmp_path], tmp_path / "archive") == [tmp_path / place / "minutes.txt"]
