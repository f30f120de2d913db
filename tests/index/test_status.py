"""What an archive holds and lacks, as `radsminne status` tells it."""

import datetime
from dataclasses import replace
from pathlib import Path

from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import MeetingCount, Problem
from radsminne.index.generations.generations import build_generation
from radsminne.index.status import find_status, status_json, status_text
from tests.search.archives import load_words, make_minutes, make_report


def test_a_council_is_listed_once_however_it_is_spelt(tmp_path: Path) -> None:
    """In the spelling that most papers have; a count of meetings is told in English, as all else is."""
    with Archive.create(tmp_path / "a") as archive:
        for n, council in enumerate(("Kyst 21-rådet", "Kyst21-rådet", "Kyst21-rådet"), 1):
            reading = make_minutes(n, datetime.date(2022, n, 1), [("Landstrøm", "Landstrøm ble drøftet.", "Ja.")], f"{n}.txt")
            reading = replace(reading, document=replace(reading.document, council=council))
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        report = make_report(2023)
        count = MeetingCount(2023, 2, report.sections[0].at)
        report = replace(report, document=replace(report.document, council="Kyst21-rådet"), counts=(count,))
        archive.store.put(report, SeenFile(report.document.path, report.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        status = find_status(archive)
    lines = status_text(status).splitlines()
    assert lines[2:5] == ["Kyst21-rådet", "  2022  3 sets of minutes", "  2023  1 annual report"]
    assert "  - 2 of 2 meetings in 2023: arsrapport-2023.txt tells of 2 meetings in 2023, 0 in the archive" in lines
    assert [missing["label"] for missing in status_json(status)["missing_meetings"]] == ["2 of 2 meetings in 2023"]  # type: ignore[attr-defined]


def test_with_several_councils_a_missing_meeting_names_its_own(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a") as archive:
        for n, council in ((1, "Kystrådet"), (3, "Kystrådet"), (1, "Fjellrådet")):
            reading = make_minutes(n, datetime.date(2022, n, 1), [("Landstrøm", "Landstrøm ble drøftet.", "Ja.")], f"{council}-{n}.txt")
            reading = replace(reading, document=replace(reading.document, council=council))
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        text = status_text(find_status(archive))
    assert "  - 2/2022 of Kystrådet: " in text


def test_documents_to_check_come_before_all_other_problems(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "a") as archive:
        for n, code in enumerate((ProblemCode.NO_DATE, ProblemCode.STRUCTURE_UNSURE), 1):
            reading = make_minutes(n, datetime.date(2022, n, 1), [("Landstrøm", "Landstrøm ble drøftet.", "Ja.")], f"{n}.txt")
            reading = replace(reading, problems=(Problem(code, "said"),))
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        status = find_status(archive)
    lines = status_text(status).splitlines()
    first = lines.index("Check first: the structure of these documents was not understood with certainty (1)")
    assert lines[first : first + 5][1:] == ["  - 2.txt", "", "Problems in the documents (1)", "  - 1.txt: said"]
    assert [problem["document"] for problem in status_json(status)["problems"]] == ["2.txt", "1.txt"]  # type: ignore[attr-defined]
