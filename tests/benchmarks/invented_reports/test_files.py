"""Invented reports as files."""

from pathlib import Path

import pytest

from benchmarks.invented_reports.files import FILES
from benchmarks.invented_reports.papers import make_reports
from radsminne.extract.reading import read_file
from tests.benchmarks.invented_reports.test_papers import list_words

SETTLED = {"names": "usual", "contents": "none", "paragraphs": "one line"}
"""Layouts that make no word stand otherwise in the file: a long line that is broken is no fault of it."""


def squeeze(text: str) -> str:
    """Return a text without white space."""
    return "".join(text.split()).casefold()


@pytest.mark.parametrize("kind", FILES)
def test_a_file_holds_the_words_of_its_label(kind: str, tmp_path: Path) -> None:
    for report in make_reports(4, 21, SETTLED | {"file": kind, "activities": "table", "highlights": "quoted"}):
        reading = read_file(FILES[kind](report.text, tmp_path))
        told = squeeze(" ".join(page.text for page in reading.pages))
        assert [words for words in list_words(report.label) if squeeze(words) not in told] == []


@pytest.mark.parametrize("kind", ["Word", "PDF"])
def test_marks_of_text_do_not_come_into_a_file(kind: str, tmp_path: Path) -> None:
    heads = "# Årsmelding 2031\n\nStyret\n======\n\n## Møter ##\n\n"
    text = f"{heads}**Leder:** Kari Dal\n\n> **Høydepunkt**\n>\n> - Ny bru\n\n| Dato | Hva |\n| --- | --- |\n| 3. mai | Kurs |\n"
    told = " ".join(page.text for page in read_file(FILES[kind](text, tmp_path)).pages)
    assert not set("#*=>|") & set(told)
    assert all(words in told for words in ("Årsmelding 2031", "Styret", "Møter", "Leder: Kari Dal", "Ny bru", "3. mai"))
