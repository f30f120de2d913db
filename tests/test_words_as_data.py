"""Every list of words in a folder `data` is well formed and is read by the modules beside it."""

from collections import Counter
from itertools import groupby
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LISTS = sorted(path for room in ("corpus", "extract", "index", "search") for path in (ROOT / room).rglob("data/*.txt"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_there_are_lists() -> None:
    assert LISTS


@pytest.mark.parametrize("path", LISTS, ids=name_of)
def test_a_list_is_well_formed(path: Path) -> None:
    """In UTF-8, with a sentence on top that says what it is; no row twice, and within a topic each in its place."""
    text = path.read_bytes().decode("utf-8")
    assert text.startswith("# ")
    assert text.endswith("\n")
    lines = text.removesuffix("\n").split("\n")
    assert [line for line in lines if line != " ".join(line.split()) or not line] == []
    topics = [[*rows] for is_topic, rows in groupby(lines, lambda line: line.startswith("#")) if not is_topic]
    assert [(first, second) for rows in topics for first, second in zip(rows, sorted(rows), strict=True) if first != second] == []
    counts = Counter(row for rows in topics for row in rows)
    assert [row for row, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("path", LISTS, ids=name_of)
def test_what_is_asked_for_stands_once(path: Path) -> None:
    """Of two rows of a dictionary for one word, or of two pairs, only the last would be read."""
    rows = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    if all(": " in row for row in rows):
        asked = [row.partition(": ")[0] for row in rows]
        assert len(asked) == len(set(asked))


@pytest.mark.parametrize("path", LISTS, ids=name_of)
def test_a_list_is_read_by_a_module_beside_it(path: Path) -> None:
    modules = [module.read_text(encoding="utf-8") for module in path.parents[1].glob("*.py")]
    assert any(f'__package__, "{path.name}"' in module for module in modules)
