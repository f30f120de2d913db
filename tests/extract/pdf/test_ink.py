"""What pictures drawn here show besides letters."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from radsminne.extract.pdf.ink import Box, Ink
from radsminne.extract.pdf.ocr import even_light


def draw(*boxes: tuple[int, int, int, int], width: int = 400, height: int = 300) -> Image.Image:
    """Black boxes on white paper."""
    page = Image.new("L", (width, height), 255)
    for box in boxes:
        ImageDraw.Draw(page).rectangle(box, fill=0)
    return page


def take_ink(page: Image.Image) -> Ink:
    """The ink of a picture."""
    return Ink.of(np.asarray(page))


LINES = [(30, y, 370, y + 1) for y in range(60, 240, 20)]


@pytest.mark.parametrize("angle", [0.0, 0.6, -1.5, 3.0, -4.5])
def test_the_slant_of_lines(angle: float) -> None:
    page = draw(*LINES).rotate(-angle, Image.Resampling.BICUBIC, fillcolor=255)
    assert take_ink(page).find_slant() == pytest.approx(angle, abs=0.11)


@pytest.mark.parametrize("angle", [0.1, -0.15, 0.35, -2.6])
def test_a_slant_is_found_to_a_twentieth_of_a_degree(angle: float) -> None:
    dots, across = np.zeros((500, 3000), dtype=np.bool_), np.arange(3000)
    for y in range(140, 360, 40):
        fall = np.round(np.tan(np.radians(angle)) * (across - 1500)).astype(int)
        dots[y + fall, across] = dots[y + fall + 1, across] = True
    assert Ink(dots).find_slant() == pytest.approx(angle, abs=0.01)


def test_a_page_that_lies_further_askew_is_no_slip_of_the_paper() -> None:
    page = draw(*LINES).rotate(6.2, Image.Resampling.BICUBIC, fillcolor=255)
    assert take_ink(page).find_slant() > -5.3


def test_a_blank_page_has_no_slant() -> None:
    assert Ink(np.zeros((20, 20), dtype=np.bool_)).find_slant() == 0


def test_thick_strokes_measure_thicker() -> None:
    ink = take_ink(draw((10, 10, 60, 13), (10, 40, 60, 45)))
    assert ink.measure_stroke(Box(0, 0, 100, 30)) < ink.measure_stroke(Box(0, 30, 100, 60))


@pytest.mark.parametrize(
    ("spot", "found"),
    [
        ((50, 108, 59, 117), True),  # a square bullet
        ((50, 111, 62, 113), True),  # a dash
        ((50, 111, 51, 112), False),  # dirt
        ((50, 60, 53, 140), False),  # the border of a table
        ((50, 100, 75, 120), False),  # a picture
        ((93, 108, 99, 117), False),  # a letter of the word itself
        ((50, 60, 59, 69), False),  # on the line above
    ],
)
def test_a_spot_before_words_is_a_bullet(spot: tuple[int, int, int, int], found: bool) -> None:
    bullet = take_ink(draw(spot)).find_bullet(100, 120, 30)
    assert (bullet is not None) == found
    if bullet is not None:
        assert (bullet.x0, bullet.x1) == (spot[0], spot[2] + 1)


@pytest.mark.parametrize(
    ("spot", "found"),
    [
        # 100 dots a type size, the words at 400 on the base line 200: a bullet is 10 to 45 dots, 80 to 375, 125 to 205
        pytest.param((300, 150, 311, 170), True, id="narrow"),
        pytest.param((300, 150, 307, 170), False, id="thin"),
        pytest.param((300, 140, 342, 170), True, id="wide"),
        pytest.param((300, 140, 348, 170), False, id="too wide"),
        pytest.param((300, 140, 330, 182), True, id="high"),
        pytest.param((300, 140, 330, 188), False, id="too high"),
        pytest.param((83, 150, 103, 170), True, id="far before the words"),
        pytest.param((30, 150, 70, 170), False, id="too far"),
        pytest.param((362, 150, 373, 170), True, id="near the words"),
        pytest.param((368, 150, 385, 170), False, id="too near"),
        pytest.param((300, 128, 330, 150), True, id="high up"),
        pytest.param((300, 122, 330, 150), False, id="on the line above"),
        pytest.param((300, 180, 330, 203), True, id="low"),
        pytest.param((300, 180, 330, 208), False, id="under the line"),
    ],
)
def test_a_bullet_by_its_measures(spot: tuple[int, int, int, int], found: bool) -> None:
    assert (take_ink(draw(spot, width=500)).find_bullet(400, 200, 100) is not None) == found


@pytest.mark.parametrize(("filled", "found"), [(0.5, True), (0.4, False)])
def test_a_bullet_is_filled(filled: float, found: bool) -> None:
    """A frame is none, nor is a thin letter."""
    dots = np.zeros((300, 500), dtype=np.bool_)
    dots[150:158, 300:340] = True
    dots[158:190, 300 : 300 + round(50 * filled - 10)] = True
    assert (Ink(dots).find_bullet(400, 200, 100) is not None) == found


@pytest.mark.parametrize(("dirt", "found"), [(5, True), (7, False)])
def test_dirt_beside_a_bullet(dirt: int, found: bool) -> None:
    """It is narrower than 0.06 type sizes; two spots are no bullet."""
    ink = take_ink(draw((300, 150, 320, 170), (340, 150, 340 + dirt - 1, 165), width=500))
    assert (ink.find_bullet(400, 200, 100) is not None) == found


def test_two_spots_are_no_bullet() -> None:
    assert take_ink(draw((30, 108, 39, 117), (60, 108, 69, 117))).find_bullet(100, 120, 30) is None


def even(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A picture with its paper equally light all over."""
    return np.asarray(even_light(Image.fromarray(picture)))


def test_shadow_is_no_ink() -> None:
    shadow = np.linspace(0.5, 1.0, 400)[None, :]
    shaded = (np.asarray(draw(*LINES, width=400, height=300)) * shadow + 20 * shadow).clip(0, 255).astype(np.uint8)
    right = take_ink(draw(*LINES)).dots
    assert (Ink.of(shaded).dots != right).mean() > 0.2
    assert (Ink.of(even(shaded)).dots != right).mean() < 0.02


@pytest.mark.parametrize(("shade", "evened"), [(200, False), (190, True), (120, True)])
def test_paper_is_evened_where_its_shades_differ_by_sixty(shade: int, evened: bool) -> None:
    page = np.full((320, 640), 255, dtype=np.uint8)
    page[:, 320:] = shade
    assert (even(page) != page).any() == evened


@pytest.mark.parametrize(("shade", "right"), [(110, 255), (90, 229), (50, 127)])
def test_what_is_darker_than_shadow_stays_dark(shade: int, right: int) -> None:
    """Paper in shadow becomes white, a photograph no lighter than if the paper behind it had the shade 100."""
    page = np.full((640, 1280), 255, dtype=np.uint8)
    page[:, 640:] = shade
    assert even(page)[320, 1200] == right


def test_a_heading_is_not_taken_for_shadow() -> None:
    """Patches of 16 dots, nine of them beside each other: bars of 110 dots are ink, those of 190 are shadow."""
    page = np.full((640, 1280), 255, dtype=np.uint8)
    page[:, 640:] = 150
    page[200:310, 800:1100] = 60
    assert even(page)[255, 950] < 128


def test_a_clean_page_is_left_as_it_is() -> None:
    page = draw(*LINES)
    assert even_light(page) is page
