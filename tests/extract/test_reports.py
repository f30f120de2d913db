"""Invented annual reports in the layouts that real ones have, each with its right reading beside it.

A case more is two files more in `fixtures/reports`: the report, and `<name>.json` in the shape of `radsminne extract --json`, of which
only the keys that are given are compared.
"""

import json
from pathlib import Path

import pytest

from radsminne.corpus.records import Reading
from radsminne.corpus.show.as_json import reading_json
from radsminne.extract.reading import read_file
from tests.extract.test_fixtures import keep

FOLDER = Path(__file__).parent / "fixtures" / "reports"
REPORTS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_right_reading(path: Path) -> None:
    right = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    found = json.loads(json.dumps(reading_json(read_file(path)), default=str))
    for part in right:
        assert keep(found[part], right[part]) == right[part]


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_every_record_stands_where_it_says(path: Path) -> None:
    reading = read_file(path)
    pages = {page.number: page.text.replace("\n", " ") for page in reading.pages}
    spans = [member.at for member in reading.memberships] + [activity.at for activity in reading.activities]
    spans += [section.at for section in reading.sections] + [count.at for count in reading.counts]
    assert spans
    assert [span for span in spans if pages[span.page][span.start : span.end] != span.quote] == []


def test_no_running_text_is_in_no_section() -> None:
    assert [(path.name, line) for path in REPORTS for line in find_lost(read_file(path))] == []


def find_lost(reading: Reading) -> list[str]:
    """The sentences of a report that no section holds; a cover and a table of contents are no sentences."""
    kept = " ".join(f"{section.title} {section.text}" for section in reading.sections).replace("\n", " ")
    lines = [line.strip() for page in reading.pages for line in page.text.split("\n")]
    return [line for line in lines if line.endswith(".") and "..." not in line and line.partition(" ")[2] not in kept]


def test_every_report_has_its_right_reading() -> None:
    assert {path.stem for path in REPORTS} == {path.stem for path in FOLDER.glob("*.json")}
