"""At how many dots an inch a page is looked at."""

from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.enums import TextMode
from PIL import Image

from radsminne.extract.pdf.pages import has_hidden_text, render_page

SIDE = 72.0
"""The page's sides in points: one inch."""


@pytest.mark.parametrize(
    ("dots", "share", "dpi"),
    [
        pytest.param(100, 1.0, 150, id="a coarse scan is made larger"),
        pytest.param(170, 1.0, 170, id="it is read as it was scanned"),
        pytest.param(280, 1.0, 280, id="and so is a fine one"),
        pytest.param(600, 1.0, 300, id="a very fine one is made smaller"),
        pytest.param(170, 0.33, 170, id="a picture over a third of the page is its scan"),
        pytest.param(170, 0.27, 300, id="one over less is none"),
        pytest.param(0, 0.0, 300, id="drawn letters"),
    ],
)
def test_the_dots_of_a_page_are_those_of_its_scan(tmp_path: Path, dots: int, share: float, dpi: int) -> None:
    made = FPDF(unit="pt", format=(SIDE, SIDE))
    made.set_auto_page_break(False)
    made.add_page()
    if dots:
        height = SIDE * share
        made.image(Image.new("L", (dots, max(1, round(dots * share))), 255), x=0, y=0, w=SIDE, h=height)
    path = tmp_path / "made.pdf"
    made.output(str(path))
    picture, found = render_page(path, 1)
    assert (round(found), picture.shape) == (dpi, (dpi, dpi))


def test_a_poster_is_read_with_fewer_dots(tmp_path: Path) -> None:
    """No picture of a page has over forty million."""
    made = FPDF(unit="pt", format=(3000, 3000))
    made.add_page()
    path = tmp_path / "made.pdf"
    made.output(str(path))
    picture, _ = render_page(path, 1)
    assert 39_000_000 < picture.size < 41_000_000


@pytest.mark.parametrize(("unseen", "hidden"), [(2, False), (3, True)])
def test_text_is_hidden_where_most_of_it_is(tmp_path: Path, unseen: int, hidden: bool) -> None:
    """Of five pieces of text; an archive may have stamped a page after its OCR."""
    made = FPDF(unit="pt")
    made.add_page()
    made.set_font("Helvetica", size=11)
    for number in range(5):
        made.text_mode = TextMode.INVISIBLE if number >= 5 - unseen else TextMode.FILL
        made.text(70, 100 + 20 * number, "Ordet")
    path = tmp_path / "made.pdf"
    made.output(str(path))
    assert has_hidden_text(path, 1) == hidden
