"""PDF files of pictures, made here from printed pages."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from fpdf import FPDF
from PIL import Image

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Reading
from radsminne.extract.pdf.ocr import explain_missing_ocr
from radsminne.extract.pdf.pages import render_page
from radsminne.extract.pdf.scans import read_scans
from radsminne.extract.pdf.words import Area
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits
from tests.extract.pdf.geometry import set_page, set_row

ROOT = Path(__file__).parents[3]
LACK = explain_missing_ocr()
needs_tesseract = pytest.mark.skipif(LACK is not None, reason=LACK or "")

NAMES = ["Kari Nes, Snøy sykehus (leder)", "Ola Lie, Høgskolen i Snøy", "Åse Bøe, Sørvik kommune"]
PROSE = (
    "Rådet drøftet hvordan kommunene kan samarbeide om forskning og innovasjon i helsetjenesten, og pekte på at det trengs "
    "mer kunnskap. Det ble foreslått å invitere sektoren til et møte i løpet av våren."
)
DECISION = "Rådet ber sekretariatet legge frem en plan for samarbeidet til neste møte."


def start_page(made: FPDF) -> None:
    """A new page in Helvetica 11."""
    made.add_page()
    made.set_margins(70, 70)
    made.set_y(70)
    made.set_font("Helvetica", size=11)


def write(made: FPDF, text: str, *, size: float = 11, after: float = 8) -> None:
    """A paragraph, with **bold** words in it."""
    made.set_font("Helvetica", size=size)
    made.set_x(70)
    made.multi_cell(450, size * 1.3, text, markdown=True, new_x="LMARGIN", new_y="NEXT")
    made.ln(after)


def print_minutes(path: Path) -> Path:
    """Two pages of invented minutes."""
    made = FPDF(unit="pt")
    start_page(made)
    write(made, "Snøy helseråd", size=16)
    write(made, "Referat fra møte 3/2031", size=14)
    write(made, "**Dato:** 4. mars 2031 kl. 10.00-14.30", after=0)
    write(made, "**Sted:** Sørvik")
    write(made, "**Til stede:**", after=0)
    for name in NAMES:
        write(made, name, after=0)
    made.ln(10)
    write(made, "**Sak 11/31 Samarbeid om forskning**")
    write(made, PROSE)
    write(made, f"**Vedtak:** {DECISION}")
    start_page(made)
    write(made, "**Sak 12/31 Eventuelt**")
    write(made, PROSE)
    write(made, "**Vedtak:** Ingen vedtak.")
    made.output(str(path))
    return path


def scan(printed: Path, path: Path, *, angle: float = 0.0, dpi: int = 150, pages: tuple[int, ...] = (1, 2)) -> Path:
    """Pictures of the pages, as a scanner makes them of paper that lies slanted."""
    made = FPDF(unit="pt")
    for number in pages:
        picture, drawn = render_page(printed, number)
        page = Image.fromarray(picture)
        page = page.resize((round(page.width * dpi / drawn), round(page.height * dpi / drawn)))
        made.add_page()
        made.image(page.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255), x=0, y=0, w=made.w, h=made.h)
    made.output(str(path))
    return path


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """The minutes as they were printed."""
    return print_minutes(tmp_path / "printed.pdf")


def tell(reading: Reading) -> tuple[object, ...]:
    """What matters of minutes."""
    cases = [(case.number, case.title, case.text, [decision.text for decision in case.decisions]) for case in reading.cases]
    return reading.meeting and reading.meeting.date, [one.name for one in reading.attendances], cases


@needs_tesseract
def test_a_slanted_scan_reads_as_the_printed_page(printed: Path, tmp_path: Path) -> None:
    right = read_file(printed)
    found = read_file(scan(printed, tmp_path / "scan.pdf", angle=1.2))
    assert tell(found) == tell(right)
    assert [one.name for one in right.attendances] == ["Kari Nes", "Ola Lie", "Åse Bøe"]
    assert (right.document.source, found.document.source, found.document.pages) == ("layout", "ocr", 2)
    assert found.problems == right.problems


@needs_tesseract
def test_pages_without_text_are_read_one_by_one(printed: Path, tmp_path: Path) -> None:
    made = FPDF(unit="pt")
    start_page(made)
    write(made, "Referat fra møte 3/2031")
    write(made, PROSE)
    picture, _ = render_page(printed, 2)
    made.add_page()
    made.image(Image.fromarray(picture), x=0, y=0, w=made.w, h=made.h)
    path = tmp_path / "mixed.pdf"
    made.output(str(path))
    reading = read_file(path)
    assert reading.document.source == "mixed"
    assert [case.number for case in reading.cases] == ["12/31"]
    never = read_file(path, Limits(ocr="never"))
    assert (never.document.source, never.problems[0].code) == ("layout", "needs_ocr")


@needs_tesseract
def test_every_page_is_read_from_its_picture_where_that_is_wanted(printed: Path) -> None:
    reading = read_file(printed, Limits(ocr="always"))
    assert reading.document.source == "ocr"
    assert tell(reading) == tell(read_file(printed))


@needs_tesseract
def test_a_sideways_scan_is_turned(printed: Path, tmp_path: Path) -> None:
    picture, _ = render_page(printed, 1)
    made = FPDF(unit="pt")
    made.add_page(orientation="landscape")
    made.image(Image.fromarray(picture).rotate(90, expand=True).resize((1754, 1240)), x=0, y=0, w=made.w, h=made.h)
    path = tmp_path / "sideways.pdf"
    made.output(str(path))
    assert [case.number for case in read_file(path).cases] == ["11/31"]


@needs_tesseract
def test_a_scan_too_coarse_to_trust_says_so(printed: Path, tmp_path: Path) -> None:
    codes = [problem.code for problem in read_file(scan(printed, tmp_path / "coarse.pdf", dpi=50)).problems]
    assert codes.count(ProblemCode.OCR_UNSURE) == 2


@needs_tesseract
def test_no_time_left_keeps_what_was_read(printed: Path, tmp_path: Path) -> None:
    path = scan(printed, tmp_path / "scan.pdf")
    with pytest.raises(InputError, match="no time left") as caught:
        read_file(path, Limits(seconds=-1.0))
    assert caught.value.code == "needs_ocr"


@needs_tesseract
@pytest.mark.parametrize(
    ("letters", "share", "wanted"),
    [
        pytest.param(190, 1.0, True, id="a stamp on a scan"),
        pytest.param(210, 1.0, False, id="text over a picture"),
        pytest.param(190, 0.82, True, id="a scan with a margin"),
        pytest.param(190, 0.78, False, id="a picture on a page"),
    ],
)
def test_a_stamp_on_a_full_picture_may_stand_on_a_scan(printed: Path, letters: int, share: float, wanted: bool) -> None:
    """Without any time left such a page says that it was not read."""
    page = set_page(set_row("a" * letters, 50, 500), width=100, height=100, pictures=[Area(0, 0, 100, 100 * share)])
    (read,) = read_scans([page], printed, Limits(seconds=-1.0))
    assert (read.problem is not None) == wanted


def print_line(path: Path, text: str) -> Path:
    """A low page with one line."""
    made = FPDF(unit="pt", format=(400, 40))
    made.set_auto_page_break(False)
    made.add_page()
    made.set_font("Helvetica", size=12)
    made.text(20, 25, text)
    made.output(str(path))
    return path


@needs_tesseract
@pytest.mark.parametrize(("passed", "in_time"), [(79.0, True), (81.0, False)])
def test_pictures_are_read_in_four_fifths_of_a_files_time(tmp_path: Path, passed: float, in_time: bool) -> None:
    page = set_page(set_row("Kopi", 50, 90), width=400, height=40, pictures=[Area(0, 0, 400, 40)])
    clock = iter((0.0, passed))
    path = print_line(tmp_path / "made.pdf", "Referat")
    (read,) = read_scans([page], path, Limits(seconds=100.0), clock=lambda: next(clock))
    assert (read.problem is None) == in_time


@needs_tesseract
@pytest.mark.parametrize(("letters", "text"), [(15, "Referat fra møtet i Snøy kommunestyre den fjerde mai"), (19, "a" * 19)])
def test_a_stamp_is_replaced_by_a_picture_with_much_more_text(tmp_path: Path, letters: int, text: str) -> None:
    """The picture has 52 letters: a title on a cover would be in both, and is better as it is printed."""
    page = set_page(set_row("a" * letters, 50, 90), width=400, height=40, pictures=[Area(0, 0, 400, 40)])
    path = print_line(tmp_path / "made.pdf", "Referat fra møtet i Snøy kommunestyre den fjerde mai")
    (read,) = read_scans([page], path, Limits())
    assert [row.text for row in read.rows] == [text]


def test_without_tesseract_it_says_what_to_install(printed: Path, tmp_path: Path) -> None:
    path = scan(printed, tmp_path / "scan.pdf", pages=(1,))
    imports = (
        "from pathlib import Path; from radsminne.extract.pdf.reader import read_pdf; from radsminne.extract.source import open_source"
    )
    code = f"{imports}; read_pdf(open_source(Path({str(path)!r})))"
    without = {**os.environ, "PATH": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=without, capture_output=True, text=True, check=False)
    assert "page 1: is a picture without text; Tesseract is not installed (apt install tesseract-ocr tesseract-ocr-nor)" in run.stderr
