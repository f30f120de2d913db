"""What pictures drawn here show besides letters."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from radsminne.extract.pdf.ink import Box, Ink, even_light


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


@pytest.mark.parametrize("angle", [0.0, 0.6, -1.5, 3.0])
def test_the_slant_of_lines(angle: float) -> None:
    page = draw(*LINES).rotate(-angle, Image.Resampling.BICUBIC, fillcolor=255)
    assert take_ink(page).find_slant() == pytest.approx(angle, abs=0.11)


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


def test_two_spots_are_no_bullet() -> None:
    assert take_ink(draw((30, 108, 39, 117), (60, 108, 69, 117))).find_bullet(100, 120, 30) is None


def test_shadow_is_no_ink() -> None:
    shadow = np.linspace(0.5, 1.0, 400)[None, :]
    shaded = (np.asarray(draw(*LINES, width=400, height=300)) * shadow + 20 * shadow).clip(0, 255).astype(np.uint8)
    right = take_ink(draw(*LINES)).dots
    assert (Ink.of(shaded).dots != right).mean() > 0.2
    assert (Ink.of(even_light(shaded)).dots != right).mean() < 0.02


def test_a_clean_page_is_left_as_it_is() -> None:
    page = np.asarray(draw(*LINES))
    assert even_light(page) is page
