"""The gate on an invented document: what is found, measured, held, pinned and written."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks.measures.caches import CachedReader, lacks_ocr
from benchmarks.measures.extraction_score import Tally
from benchmarks.measures.floors import read_floors
from benchmarks.measures.labelled import OTHERS, ROOT, find_labelled, make_fingerprint
from benchmarks.measures.quality_page import PARTS, make_table, write_part, write_quality
from benchmarks.measures.scored import ScoredDocument
from benchmarks.quality import QUESTIONS, find_expected, find_unread, measure_document, parse, score_documents, settle
from radsminne.corpus.errors import InputError
from radsminne.corpus.show.as_json import reading_json
from radsminne.extract.guard import try_read
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits

MINUTES = """Referat fra møte 1/2022 i Kystrådet

Dato: 3. februar 2022
Sted: Kaia
Til stede: Liv Strand (leder), Bo Vik

Sak 1/22 Landstrøm i havnene
Rådet drøftet landstrøm til ferger.
Vedtak: Rådet ber om en plan.
"""
LABEL = {
    "document": {"kind": "minutes", "council": "Kystrådet", "year": 2022},
    "meeting": {"number": "1/2022", "date": "2022-02-03"},
    "cases": [{"number": "1/22", "title": "Landstrøm i havnene", "decisions": ["Rådet ber om en plan."]}],
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one fixture."""
    folder = tmp_path / "tests/extract/fixtures"
    folder.mkdir(parents=True)
    (folder / "kyst.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "kyst.json").write_text(json.dumps(LABEL), encoding="utf-8")
    (folder / "alone.json").write_text(json.dumps(LABEL), encoding="utf-8")
    return tmp_path


def read(path: Path) -> dict[str, Any]:
    """Read a file here, which is quicker than in a child process."""
    reading = try_read(read_file, path, Limits())
    return {"problems": [{"code": reading.code, "message": str(reading)}]} if isinstance(reading, InputError) else reading_json(reading)


def score(root: Path) -> ScoredDocument:
    """The fixture, read and held against its label."""
    (one,) = score_documents(find_labelled(root, root / "nothing"), read)
    return one


def test_a_fixture_is_found_read_and_measured(root: Path) -> None:
    scored = score(root)
    measured = measure_document(scored)
    assert measured.name == "fixtures/kyst.txt"
    assert scored.document.described == "council minutes 2022 (text)"
    assert scored.problem is None
    assert measured.figures == {"header": 1, "document": 1, "kind": 1, "case": 1, "decision": 1, "complete": 1}


def test_the_gate_fails_under_a_floor_and_pins_over_it(root: Path) -> None:
    floors = root / "floors.json"
    good, arguments = measure_document(score(root)), ["--floors", str(floors)]
    assert settle([good], [], parse([*arguments, "--pin"])) == []
    assert read_floors(floors)[good.name].figures["case"] == 1
    assert settle([good], [good.name], parse(arguments)) == []

    (root / "tests/extract/fixtures/kyst.txt").write_text(MINUTES.replace("Sak 1/22", "Sak 2/22"), encoding="utf-8")
    low = measure_document(score(root))
    assert "not those of its floor" in str(settle([low], [], parse(arguments))[0])
    assert {breach.message.split(",")[0] for breach in settle([low], [], parse([*arguments, "--pin"]))} == {
        "case 0.0000",
        "decision 0.0000",
        "complete 0.0000",
    }
    assert read_floors(floors)[good.name].figures["case"] == 1
    assert settle([low], [], parse([*arguments, "--pin", "--allow-lower"])) == []
    assert read_floors(floors)[good.name].figures["case"] == 0


def test_a_file_that_cannot_be_read_is_a_breach_and_all_wrong(root: Path) -> None:
    (root / "tests/extract/fixtures/kyst.txt").write_bytes(b"")
    one = score(root)
    measured = measure_document(one)
    assert one.problem
    assert measured.figures["case"] == 0
    assert one.problem in measured.faults["case"]
    assert [breach.name for breach in find_unread([one])] == ["fixtures/kyst.txt"]
    assert find_unread([replace(one, lacks_ocr=True)]) == []


def test_a_reading_is_kept_for_the_same_bytes_and_program(root: Path) -> None:
    path = root / "tests/extract/fixtures/kyst.txt"
    with CachedReader(root / "kept") as reader:
        first = reader.read(path)
    (kept,) = (root / "kept").iterdir()
    kept.write_text(json.dumps(first | {"cases": []}), encoding="utf-8")
    with CachedReader(root / "kept") as reader:
        assert reader.read(path)["cases"] == []
        path.write_text(MINUTES + "Sak 2/22 Ferger\nRådet drøftet ferger.\n", encoding="utf-8")
        assert [case["number"] for case in reader.read(path)["cases"]] == ["1/22", "2/22"]


def test_what_waits_for_ocr_is_told_apart() -> None:
    assert lacks_ocr({"problems": [{"code": "no_date"}, {"code": "needs_ocr"}]})
    assert not lacks_ocr({"problems": [{"code": "no_date"}]})


def test_all_that_has_a_floor_in_this_project_is_expected() -> None:
    own = [name for name in read_floors() if name.startswith(("examples/", "fixtures/"))]
    assert len(own) >= 16
    assert find_expected("extraction", [], []) == own
    assert find_expected("questions", [], []) == [QUESTIONS + "examples"]


def test_the_floors_are_of_the_documents_as_they_are() -> None:
    """A paper that was made anew, or another right reading, asks for new floors; no two papers go by one name."""
    floors = read_floors()
    names = [one.name for one in find_labelled(ROOT, ROOT / "nothing")]
    assert len(names) == len(set(names))
    for one in find_labelled(ROOT, ROOT / "nothing"):
        if one.name in floors:
            assert floors[one.name].fingerprint == make_fingerprint(one.path, one.label), f"{one.name}: python -m benchmarks.quality --pin"


def test_the_page_tells_what_is_not_read_without_a_fault(root: Path) -> None:
    page, good = root / "quality.md", score(root)
    write_quality([good], [], page)
    text = page.read_text(encoding="utf-8")
    assert "| short ones of the tests | 1 | 1 |" in text
    assert "kyst.txt" not in text
    bad = replace(good, tallies=good.tallies | {"case": Tally(1, 2, 2)})
    real = replace(bad, document=replace(bad.document, group=OTHERS))
    write_quality([good, bad, real], [], page)
    text = page.read_text(encoding="utf-8")
    assert "| short ones of the tests | 2 | 1 |" in text
    assert text.count("| kyst.txt | case 0.500 |") == 1
    assert OTHERS not in text.partition("written by a program")[2]


def test_a_part_of_the_page_is_replaced_alone(tmp_path: Path) -> None:
    page = tmp_path / "quality.md"
    for part, text in (("questions", "what was before"), ("comparison", "kept"), ("questions", "new")):
        write_part(part, text, page)
    written = page.read_text(encoding="utf-8")
    assert "what was before" not in written
    assert written.index("\nnew\n") < written.index("\nkept\n")
    assert [part for part in PARTS if f"<!-- {part}:" in written] == ["questions", "comparison"]


def test_a_table() -> None:
    assert list(make_table(("", "a"), [("x", "1")])) == ["|  | a |", "| --- | ---: |", "| x | 1 |"]
