"""The long file that reading is measured on."""

from pathlib import Path

from benchmarks.long_pdf import write_long_pdf
from radsminne.extract.reading import read_file


def test_it_has_as_many_pages_as_are_wanted_and_cases_on_them(tmp_path: Path) -> None:
    write_long_pdf(tmp_path / "long.pdf", 4)
    reading = read_file(tmp_path / "long.pdf")
    assert reading.document.pages == 4
    assert [case.number for case in reading.cases] == [f"{number}/31" for number in range(1, len(reading.cases) + 1)]
    assert len(reading.cases) > 8
    assert all(len(case.decisions) == 1 for case in reading.cases)
