"""Lists of words as text files: what a row may be, and what is said of one that is none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from radsminne.corpus.word_lists import read_dictionary, read_groups, read_pairs, read_rows


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], str]:
    """Make a package with one list; the test's own folder is part of its name, since what is read is kept."""
    monkeypatch.syspath_prepend(tmp_path.parent)

    def write_list(content: bytes) -> str:
        (tmp_path / "data").mkdir(parents=True)
        (tmp_path / "__init__.py").write_bytes(b"")
        (tmp_path / "data/words.txt").write_bytes(content)
        return tmp_path.name

    return write_list


ROWS = "# Havn\nkai\nbølge bryter\n# Øy\nskjær: rev\n".encode()


def test_a_row_a_line(write: Callable[[bytes], str]) -> None:
    package = write(ROWS)
    assert read_rows(package, "words.txt") == ("kai", "bølge bryter", "skjær: rev")
    assert read_groups(package, "words.txt") == (("kai",), ("bølge", "bryter"), ("skjær:", "rev"))


def test_pairs(write: Callable[[bytes], str]) -> None:
    assert read_pairs(write(b"# Nynorsk\nikkje ikke\nhamn havn\n"), "words.txt") == {"ikkje": "ikke", "hamn": "havn"}


def test_a_dictionary(write: Callable[[bytes], str]) -> None:
    entries = read_dictionary(write("annual report: årsrapport årsmelding\nharbour: havn\n".encode()), "words.txt")
    assert entries == {"annual report": "årsrapport årsmelding", "harbour": "havn"}


@pytest.mark.parametrize(
    ("read", "content", "line"),
    [
        (read_rows, "# Havn\nkai\n\nbrygge\n", 3),
        (read_rows, "# Havn\n kai\n", 2),
        (read_groups, "kai brygge \n", 1),
        (read_pairs, "# Nynorsk\nikkje ikke\nhamn\n", 3),
        (read_pairs, "hamn havn kai\n", 1),
        (read_dictionary, "harbour: havn\nquay kai\n", 2),
        (read_dictionary, "harbour:havn\n", 1),
    ],
)
def test_a_bad_row_is_named_by_its_line(read: Callable[[str, str], object], content: str, line: int, write: Callable[[bytes], str]) -> None:
    package = write(content.encode())
    with pytest.raises(ValueError, match=rf"^{package}, data/words\.txt, line {line}: "):
        read(package, "words.txt")


def test_what_is_no_utf_8_is_named_by_its_line(write: Callable[[bytes], str]) -> None:
    package = write(b"# Havn\nkai\n" + "bølge\n".encode("latin-1"))
    with pytest.raises(ValueError, match=rf"^{package}, data/words\.txt, line 3: this is not UTF-8"):
        read_rows(package, "words.txt")
