"""The public names: reached from `radsminne`, loaded when they are used, and doing what the commands do."""

import dataclasses
import datetime
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import radsminne
from radsminne import public

ROOT = Path(__file__).parents[2]
MINUTES = """\
# Referat fra møte {number}/2031 i Fjordrådet

**Dato** {day}. mars 2031

Til stede: Kari Nordvik, Tare kommune (leder)

### Sak {number}/31 Tareskog i fjorden

Rådet drøftet hvordan tareskogen kan vernes.

**Vedtak:** Rådet ber om plan {number} for tareskogen.
"""


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    for number in (1, 2):
        (folder / f"{number}.md").write_text(MINUTES.format(number=number, day=3 + number), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory, papers: Path) -> Iterator[radsminne.OpenArchive]:
    with radsminne.create(tmp_path_factory.mktemp("archive")) as opened:
        assert [file.outcome.value for file in opened.import_files(papers).files] == ["added", "added"]
        yield opened


def find_loaded(code: str) -> set[str]:
    """The modules that are there after this, and were not before."""
    told = f"import sys; before = set(sys.modules); {code}; print(*set(sys.modules) - before)"
    ran = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_the_package_itself_loads_nothing() -> None:
    assert find_loaded("import radsminne") == {"radsminne"}


def test_the_command_line_loads_no_public_name() -> None:
    assert not {"radsminne.public", "radsminne.demo"} & find_loaded("import radsminne.cli, radsminne.search.answer")


def test_every_public_name_is_reached() -> None:
    assert dir(radsminne) == sorted(public.__all__)
    for name in public.__all__:
        assert getattr(radsminne, name) is getattr(public, name)
    taken: dict[str, object] = {}
    exec("from radsminne import *", taken)  # noqa: S102
    assert set(public.__all__) <= taken.keys()


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(AttributeError, match="serach"):
        _ = radsminne.serach  # type: ignore[attr-defined]


NARROWED: tuple[tuple[dict[str, Any], list[str]], ...] = (
    ({}, ["1/31", "2/31"]),
    ({"start": "2031-03-05"}, ["2/31"]),
    ({"end": datetime.date(2031, 3, 4)}, ["1/31"]),
    ({"start": "2031", "end": "2031-03"}, ["1/31", "2/31"]),
    ({"start": "2032"}, []),
    ({"limit": 1}, ["1/31"]),
    ({"kinds": ["meeting"]}, []),
    ({"council": "Fjordrådet", "intent": "what-decided", "kinds": [radsminne.RecordKind.CASE]}, ["1/31", "2/31"]),
)


@pytest.mark.parametrize(("narrowing", "numbers"), NARROWED)
def test_a_question_is_narrowed_as_on_the_command_line(
    archive: radsminne.OpenArchive, narrowing: dict[str, Any], numbers: list[str]
) -> None:
    answer = archive.search("tareskog", sort="date", **narrowing)
    assert [hit.record.number for hit in answer.hits if hit.record.kind is radsminne.RecordKind.CASE] == numbers


@pytest.mark.parametrize(
    ("narrowing", "said"),
    [
        ({"start": "mars"}, "'mars' is not a day"),
        ({"kinds": ["saker"]}, "'saker' is none of case, activity"),
        ({"intent": "why"}, "'why' is none of when"),
        ({"sort": "length"}, "'length' is none of score, date"),
        ({"council": "Fjellrådet"}, "the archive names Fjordrådet"),
    ],
)
def test_what_cannot_be_answered_is_told(archive: radsminne.OpenArchive, narrowing: dict[str, Any], said: str) -> None:
    with pytest.raises(radsminne.UsageError, match=said):
        archive.search("tareskog", **narrowing)


def test_an_answer_cannot_be_changed(archive: radsminne.OpenArchive) -> None:
    answer = archive.search("tareskog")
    with pytest.raises(dataclasses.FrozenInstanceError):
        answer.hits[0].record.title = "Annet"  # type: ignore[misc]
    assert dataclasses.asdict(answer.hits[0])["record"]["title"] == "Tareskog i fjorden"


def test_today_is_what_was_set(archive: radsminne.OpenArchive) -> None:
    with radsminne.open(archive.path, clock=datetime.date(2032, 6, 1)) as opened:
        assert opened.search("tareskog i fjor").total >= 2


def test_what_is_imported_is_found_at_once(tmp_path: Path, papers: Path) -> None:
    with radsminne.create(tmp_path / "council") as opened:
        opened.import_files(papers / "1.md")
        assert {hit.record.number for hit in opened.search("tareskog").hits} == {"1/31"}
        assert opened.import_files(papers, dry_run=True).passages == 0
        assert len(opened.documents()) == 1
        opened.import_files(str(papers), council="Havrådet")
        assert {hit.record.number for hit in opened.search("tareskog").hits} == {"1/31", "2/31"}
        assert {document.council for document in opened.documents()} == {"Havrådet"}
        assert [case.number for case in opened.reading(opened.documents()[0].id).cases] == ["1/31"]


def test_one_document_is_read_without_an_archive(papers: Path) -> None:
    reading = radsminne.read(papers / "2.md")
    assert reading.meeting == radsminne.read(str(papers / "2.md"), max_seconds=30).meeting
    assert [case.decisions[0].text for case in reading.cases] == ["Rådet ber om plan 2 for tareskogen."]


def test_errors_are_those_of_the_commands(tmp_path: Path) -> None:
    with pytest.raises(radsminne.ArchiveError, match="no archive at"):
        radsminne.open(tmp_path)
    with pytest.raises(radsminne.InputError, match="no such file") as caught:
        radsminne.read(tmp_path / "ingen.pdf")
    assert caught.value.code == "missing"
    with pytest.raises(radsminne.UsageError, match="oxr is not a setting; did you mean ocr"):
        radsminne.read(tmp_path / "ingen.pdf", oxr="never")
