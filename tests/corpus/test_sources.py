"""What stands on a page that was read from its picture is told as that, wherever it is shown."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.records import Page, Reading, TextSource
from radsminne.corpus.show.as_json import reading_json, record_json
from radsminne.corpus.show.as_text import name_pages, reading_text, record_text
from radsminne.corpus.sources import UNSURE, Sources
from tests.corpus.older import make_older
from tests.corpus.samples import at, full_minutes, seen


def scan(source: str, *scanned: int) -> Reading:
    """Minutes with pages that were read from their picture; its second case begins on page 1 and ends on page 2."""
    reading = full_minutes()
    pages = tuple(replace(page, scanned=page.number in scanned) for page in reading.pages)
    return replace(reading, document=replace(reading.document, source=TextSource(source)), pages=pages)


def list_sources(found: Mapping[str, Any]) -> list[str]:
    """The sources of the meeting, its attendees, cases, sections, and the decisions of the second case."""
    records = [found["meeting"], *found["attendees"], *found["cases"], *found["sections"], *found["cases"][1]["decisions"]]
    return [record["source"] for record in records]


@pytest.mark.parametrize(
    ("document", "scanned", "pages", "source"),
    [
        ("mixed", {2}, [1], "layout"),
        ("mixed", {2}, [1, 2], "ocr"),
        ("mixed", {2}, [2], "ocr"),
        ("mixed", {2}, [], "ocr"),
        ("ocr", {1}, [1], "ocr"),
        ("ocr", set(), [], "ocr"),
        ("docx", set(), [None], "docx"),
        ("text", set(), [], "text"),
    ],
)
def test_one_scanned_page_is_enough(document: str, scanned: set[int], pages: list[int | None], source: str) -> None:
    sources = Sources.of(TextSource(document), (Page(number, "", number in scanned) for number in (1, 2)))
    assert sources.find_source(at("ord", page) for page in pages) == source


def test_json_tells_it_of_each_record() -> None:
    reading = scan("mixed", 2)
    assert list_sources(reading_json(reading)) == ["layout"] * 3 + ["layout", "ocr", "layout", "ocr", "ocr"]
    assert set(list_sources(reading_json(scan("ocr", 1, 2)))) == {"ocr"}
    assert set(list_sources(reading_json(full_minutes()))) == {"layout"}


def test_text_tells_it_in_words() -> None:
    text = reading_text(scan("mixed", 2))
    assert f"page 2: {UNSURE}; what stands there is marked [scan]" in text
    marked = [line for line in text.splitlines() if line.startswith("  - ") and line.endswith("[scan]")]
    assert marked == ["  - 2/23 Sjøgata (p. 1) [scan]"]
    assert "[scan]" not in reading_text(full_minutes())


@pytest.mark.parametrize(("numbers", "told"), [([3], "page 3"), ([1, 4, 5, 6, 8], "pages 1, 4-6, 8"), ([1, 2], "pages 1-2")])
def test_pages_are_named_by_their_ends(numbers: list[int | None], told: str) -> None:
    assert name_pages(numbers) == told


def test_the_archive_keeps_it(tmp_path: Path) -> None:
    reading = scan("mixed", 2)
    with Archive.create(tmp_path) as archive:
        archive.store.put(reading, seen(reading))
        assert archive.store.reading("a" * 12) == reading
        first, second = (archive.store.record(f"aaaaaaaaaaaa-c{number}") for number in (1, 2))
    assert first is not None
    assert second is not None
    assert (first.source, second.source) == ("layout", "ocr")
    assert (record_json(first)["source"], record_json(second)["source"]) == ("layout", "ocr")
    assert UNSURE in record_text(second)
    assert UNSURE not in record_text(first)


@pytest.mark.parametrize(("source", "told"), [("mixed", "ocr"), ("ocr", "ocr"), ("layout", "layout")])
def test_an_older_archive_tells_nothing_as_certain_that_may_be_a_scan(tmp_path: Path, source: str, told: str) -> None:
    reading = scan(source)
    with Archive.create(tmp_path) as archive:
        archive.store.put(reading, seen(reading))
    make_older(tmp_path, 2)
    with Archive.open(tmp_path) as archive:
        record = archive.store.record("aaaaaaaaaaaa-c1")
    assert record is not None
    assert record.source == told
