"""Letters by their places: what is one word, one row, one letter printed twice."""

import pytest

from radsminne.extract.pdf.words import Area, Glyph, make_rows
from tests.extract.pdf.geometry import set_word


def print_glyphs(*places: tuple[str, float, float]) -> list[str]:
    """Rows of letters, 5 points wide in type 10, each at its place."""
    return [row.text for row in make_rows([Glyph(text, x, x + 5, y, 10.0, "Times") for text, x, y in places])]


@pytest.mark.parametrize(
    ("second", "rows"),
    [
        pytest.param(("b", 5.0, 104.0), ["ab"], id="a raised sign"),
        pytest.param(("b", 5.0, 105.0), ["a", "b"], id="the next row"),
        pytest.param(("b", 7.0, 100.0), ["ab"], id="letters set wide"),
        pytest.param(("b", 7.4, 100.0), ["a b"], id="a space that is not written"),
        pytest.param(("a", 1.4, 100.0), ["a"], id="one letter printed twice"),
        pytest.param(("a", 1.6, 100.0), ["aa"], id="two letters, narrow"),
    ],
)
def test_where_the_next_letter_belongs(second: tuple[str, float, float], rows: list[str]) -> None:
    assert print_glyphs(("a", 0.0, 100.0), second) == rows


@pytest.mark.parametrize(("base", "held"), [(102.8, True), (103.2, False)])
def test_an_area_holds_words_by_the_middle_of_their_small_letters(base: float, held: bool) -> None:
    assert Area(0, 0, 100, 100).holds(set_word("ord", 10, 30, base)) == held


@pytest.mark.parametrize(("left", "apart"), [(8.1, False), (7.9, True)])
def test_areas_that_share_a_border_do_not_overlap(left: float, apart: bool) -> None:
    assert Area(0, 0, 10, 10).overlaps(Area(left, 0, 30, 10)) == apart
    assert Area(0, 0, 10, 10).overlaps(Area(0, left, 10, 30)) == apart


@pytest.mark.parametrize(("off", "stacked"), [(1.9, True), (2.1, False)])
def test_areas_below_each_other_are_one(off: float, stacked: bool) -> None:
    above = Area(100, 100, 200, 120)
    assert [
        above.stacks_with(Area(x0, top, x1, 140)) for x0, top, x1 in ((100 + off, 120, 200), (100, 120, 200 + off), (100, 120 + off, 200))
    ] == [stacked] * 3


@pytest.mark.parametrize(("printed", "text"), [("琀椀dlig", "tidlig"), ("senƟtet", "sentitet"), ("Ɵ", "Ɵ")])
def test_signs_for_ligatures_are_their_letters(printed: str, text: str) -> None:
    assert [row.text for row in make_rows([Glyph(printed, 0, 40, 100, 10.0, "Calibri")])] == [text]


def test_a_page_without_size_is_covered_by_what_is_on_it() -> None:
    assert Area(0, 0, 2, 3).share(0, 0) == 6
