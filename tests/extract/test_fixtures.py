"""Invented minutes in the layouts that real ones have, each with its right reading beside it.

A case more is two files more: `fixtures/<name>.txt`, and `<name>.json` in the shape of `radsminne extract --json`,
of which only the keys that are given are compared.
"""

import json
from pathlib import Path

import pytest

from radsminne.corpus.show.as_json import reading_json
from radsminne.extract.reading import read_file

PAPERS = sorted((Path(__file__).parent / "fixtures").glob("*.txt"))


def keep(found: object, right: object) -> object:
    """What was found, as far as the right reading tells something."""
    if isinstance(found, dict) and isinstance(right, dict):
        return {key: keep(found.get(key), value) for key, value in right.items()}
    if isinstance(found, list) and isinstance(right, list) and len(found) == len(right):
        return [keep(one, other) for one, other in zip(found, right, strict=True)]
    return found


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_right_reading(path: Path) -> None:
    right = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    found = json.loads(json.dumps(reading_json(read_file(path)), default=str))
    assert keep(found, right) == right


def test_every_paper_has_its_right_reading() -> None:
    assert PAPERS
    assert {path.stem for path in PAPERS} == {path.stem for path in (Path(__file__).parent / "fixtures").glob("*.json")}
