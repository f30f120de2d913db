"""The embedded index as files: several processes read one folder, faults are told in our words."""

import subprocess
import sys
from pathlib import Path

import pytest

from radsminne.corpus.errors import ArchiveError
from radsminne.index.engines.edge import EdgeIndex, _translated_errors, build_folder
from tests.index.points import DIMENSION, make_passage, make_points, make_vector, make_words

ROOT = Path(__file__).parents[3]


def build(folder: Path, length: int = 30) -> Path:
    """An index of some passages."""
    build_folder(folder, make_points(make_passage(number) for number in range(length)), DIMENSION)
    return folder


def test_an_index_without_passages_answers_nothing(tmp_path: Path) -> None:
    index = EdgeIndex(build(tmp_path / "points", 0))
    assert index.count() == 0
    assert index.search_dense(make_vector(1), 5) == []
    assert index.search_sparse(make_words(1), 5) == []
    assert list(index.stored()) == []
    index.close()


@pytest.mark.parametrize("length", [1, 255, 256, 600])
def test_every_passage_goes_in(tmp_path: Path, length: int) -> None:
    index = EdgeIndex(build(tmp_path / "points", length))
    assert index.count() == len({passage.id for passage, _ in index.stored()}) == length
    index.close()


def test_several_processes_read_one_folder_at_once(tmp_path: Path) -> None:
    folder = build(tmp_path / "points")
    code = f"""
from pathlib import Path
from radsminne.index.engines.edge import EdgeIndex
index = EdgeIndex(Path({str(folder)!r}))
print(index.count(), flush=True)
input()
print(len(list(index.stored())))
index.close()
"""
    readers = [
        subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    # No reader goes on before all have opened it.
    opened = [reader.stdout.readline().strip() for reader in readers if reader.stdout]
    read = [reader.communicate("\n", timeout=60)[0].strip() for reader in readers]
    assert opened == read == ["30"] * 3


def test_reading_changes_no_answer(tmp_path: Path) -> None:
    folder = build(tmp_path / "points")
    answers = []
    for _ in range(3):
        index = EdgeIndex(folder)
        answers.append((index.search_dense(make_vector(5), 7), index.search_sparse(make_words(5), 7)))
        index.close()
    assert answers[0] == answers[1] == answers[2]


@pytest.mark.parametrize("there", ["nothing", "an empty folder", "a file"])
def test_what_is_no_index_is_said_to_be_none(tmp_path: Path, there: str) -> None:
    folder = tmp_path / "points"
    if there == "an empty folder":
        folder.mkdir()
    elif there == "a file":
        folder.write_text("x")
    with pytest.raises(ArchiveError, match="radsminne reindex"):
        EdgeIndex(folder)


def test_a_closed_index_says_so_and_may_be_closed_again(tmp_path: Path) -> None:
    index = EdgeIndex(build(tmp_path / "points"))
    index.close()
    index.close()
    with pytest.raises(ArchiveError):
        index.count()


def test_a_small_index_takes_little_room(tmp_path: Path) -> None:
    folder = build(tmp_path / "points", 200)
    # The engine lays out sparse files: their apparent size says nothing.
    assert sum(path.stat().st_blocks * 512 for path in folder.rglob("*")) < 4_000_000


@pytest.mark.parametrize(
    ("said", "told"),
    [("cannot open: Permission denied (os error 13)", "right to write"), ("bad magic number", "radsminne reindex")],
)
def test_a_folder_that_cannot_be_opened(tmp_path: Path, said: str, told: str) -> None:
    """An index is not made again where only the right to write is missing. The tests may run as one who has every right."""
    with pytest.raises(ArchiveError, match=told), _translated_errors(tmp_path):
        raise Exception(said)  # noqa: TRY002  the engine raises nothing else
