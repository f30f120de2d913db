"""Every paper of the example archive is read as its right reading says."""

import datetime
import functools
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from radsminne.corpus.errors import InputError
from radsminne.corpus.records import Reading
from radsminne.extract.pdf.ocr import explain_missing_ocr
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits

EXAMPLES = Path(__file__).parents[2] / "examples"
DOCUMENTS = sorted((EXAMPLES / "archive").iterdir(), key=lambda path: path.stem)
MEETINGS = [path for path in DOCUMENTS if not path.stem.startswith("ars")]
REPORTS = [path for path in DOCUMENTS if path.stem.startswith("ars")]

every_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
every_meeting = pytest.mark.parametrize("path", MEETINGS, ids=lambda path: path.stem)
every_report = pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)


@functools.cache
def read(path: Path) -> Reading:
    """The document as the program reads it; a scan only where Tesseract is."""
    if expect(path)["document"]["source"] == "ocr" and (lack := explain_missing_ocr()):
        pytest.skip(lack)
    return read_file(path)


def expect(path: Path) -> dict[str, Any]:
    """The right reading."""
    reading: dict[str, Any] = json.loads((EXAMPLES / "expected" / f"{path.stem}.json").read_text(encoding="utf-8"))
    return reading


def join_points(texts: Iterable[str]) -> str:
    """The points of a decision as one text, without their numbers."""
    return " ".join(re.sub(r"^\d\. ", "", line) for text in texts for line in text.splitlines())


def write_date(date: datetime.date | None) -> str | None:
    """A date as JSON has it."""
    return date.isoformat() if date else None


@every_document
def test_document(path: Path) -> None:
    document, right = read(path).document, expect(path)["document"]
    found = {"kind": document.kind, "council": document.council, "language": document.language}
    assert found == {key: right[key] for key in found}
    assert (document.pages, document.source) == (right["pages"], right["source"])


@every_meeting
def test_heading(path: Path) -> None:
    meeting, right = read(path).meeting, expect(path)["meeting"]
    assert meeting is not None
    assert {
        "number": meeting.number,
        "date": write_date(meeting.date),
        "date_end": write_date(meeting.date_end),
        "start": meeting.start,
        "end": meeting.end,
        "place": meeting.place,
        "digital": meeting.digital,
    } == right


@every_meeting
def test_attendees(path: Path) -> None:
    found = [(one.name, one.affiliation, one.title, one.role.value, one.presence.value, one.digital) for one in read(path).attendances]
    keys = ("name", "affiliation", "title", "role", "presence", "digital")
    assert found == [tuple(one[key] for key in keys) for one in expect(path)["attendees"]]


@every_meeting
def test_deputies_and_notes(path: Path) -> None:
    found = [(one.name, one.deputy_for, one.note) for one in read(path).attendances]
    assert found == [(one["name"], one["deputy_for"], one["note"]) for one in expect(path)["attendees"]]


@every_meeting
def test_cases(path: Path) -> None:
    found = [(case.number, case.title) for case in read(path).cases]
    assert found == [(case["number"], case["title"]) for case in expect(path)["cases"]]


@every_meeting
def test_decisions(path: Path) -> None:
    """It does not matter whether a decision in points is given as one text or as several."""
    found = [(case.number, join_points(decision.text for decision in case.decisions)) for case in read(path).cases]
    assert found == [(case["number"], " ".join(decision["text"] for decision in case["decisions"])) for case in expect(path)["cases"]]


@every_meeting
def test_votes(path: Path) -> None:
    found = {case.number: {decision.vote for decision in case.decisions} for case in read(path).cases}
    right = {case["number"]: {decision["vote"] for decision in case["decisions"]} for case in expect(path)["cases"]}
    assert found == right


@every_meeting
def test_presenters(path: Path) -> None:
    found = [(case.number, one.name, one.affiliation) for case in read(path).cases for one in case.presenters]
    assert found == [(case["number"], one["name"], one["affiliation"]) for case in expect(path)["cases"] for one in case["presenters"]]


@every_meeting
def test_assignments_and_references(path: Path) -> None:
    found = [
        (case.number, [(list(one.who), one.what) for one in case.assignments], [reference.name for reference in case.references])
        for case in read(path).cases
    ]
    right = [
        (case["number"], [(one["who"], one["what"]) for one in case["assignments"]], case["references"]) for case in expect(path)["cases"]
    ]
    assert found == right


@every_report
def test_sections(path: Path) -> None:
    sections = read(path).sections
    assert [section.title for section in sections if not section.highlight] == expect(path)["sections"]
    boxes = [f"{section.title} {section.text}" for section in sections if section.highlight]
    for text, box in zip(expect(path)["highlights"], boxes, strict=True):
        assert text in box


@every_report
def test_year(path: Path) -> None:
    assert read(path).document.year == expect(path)["document"]["year"]


@every_report
def test_members(path: Path) -> None:
    found = [
        (one.name, one.affiliation, one.role.value, one.new, one.deputy_for, one.period.start, one.period.end)
        for one in read(path).memberships
    ]
    keys = ("name", "affiliation", "role", "new", "deputy_for")
    right = expect(path)["members"]
    assert found == [(*(one[key] for key in keys), one["period"]["from"], one["period"]["to"]) for one in right]


@every_report
def test_activities(path: Path) -> None:
    keys = ("category", "title", "date", "date_end", "date_precision")
    found = [
        (one.category, one.title, write_date(one.date), write_date(one.date_end), one.date_precision.value) for one in read(path).activities
    ]
    assert found == [tuple(one[key] for key in keys) for one in expect(path)["activities"]]


@every_report
def test_what_activities_tell(path: Path) -> None:
    keys = ("title", "place", "partners", "outlet", "participants", "references")
    found = [
        (one.title, one.place, list(one.partners), one.outlet, list(one.participants), [reference.name for reference in one.references])
        for one in read(path).activities
    ]
    assert found == [tuple(one[key] for key in keys) for one in expect(path)["activities"]]


@every_report
def test_number_of_meetings(path: Path) -> None:
    assert [(one.year, one.count) for one in read(path).counts] == [(expect(path)["document"]["year"], 5)]


@every_document
def test_problems(path: Path) -> None:
    assert {problem.code for problem in read(path).problems} == set(expect(path)["warnings"])


def test_the_missing_meeting_is_spoken_of() -> None:
    path = EXAMPLES / "archive" / "protokoll-2023-3.pdf"
    assert ("2/2023", datetime.date(2023, 4, 19)) in [(one.number, one.date) for one in read(path).mentions]


def test_a_scan_that_is_not_to_be_read_says_so() -> None:
    with pytest.raises(InputError) as caught:
        read_file(EXAMPLES / "archive" / "protokoll-2022-4.pdf", Limits(ocr="never"))
    assert caught.value.code == "needs_ocr"
