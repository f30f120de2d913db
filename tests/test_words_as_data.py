"""Every list of words in a folder `data` is well formed and is read by the modules beside it."""

import re
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


def find_readers(path: Path) -> set[str]:
    """How the modules beside a list read it: "rows", "groups", "pairs", "dictionary"."""
    modules = [module.read_text(encoding="utf-8") for module in path.parents[1].glob("*.py")]
    return {found for module in modules for found in re.findall(rf'read_(\w+)\(__package__, "{re.escape(path.name)}"\)', module)}


@pytest.mark.parametrize("path", LISTS, ids=name_of)
def test_a_list_is_read_by_a_module_beside_it(path: Path) -> None:
    assert len(find_readers(path)) == 1


KEYED = {"pairs": " ", "dictionary": ": "}
"""What stands behind the key of a row."""


@pytest.mark.parametrize("path", [path for path in LISTS if find_readers(path) & KEYED.keys()], ids=name_of)
def test_what_is_asked_for_stands_once(path: Path) -> None:
    """Of two rows with one key only the last would be read."""
    (reader,) = find_readers(path)
    rows = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    counts = Counter(row.partition(KEYED[reader])[0] for row in rows)
    assert [key for key, count in counts.items() if count > 1] == []
