"""What is on pages but not in their text: told by place, number and size."""

from collections.abc import Iterable

import pytest

from radsminne.extract.pdf.furniture import drop_furniture
from radsminne.extract.pdf.layout import PrintedPage
from radsminne.extract.pdf.packing import PackedPages
from radsminne.extract.pdf.words import Row
from tests.extract.pdf.geometry import set_page, set_row


def place(text: str, y: float, size: float = 11.0) -> Row:
    """A row at its height; the page is 1000 points high."""
    return set_row(text, 70, 300, y, size)


def fill(number: int, *rows: Row) -> PrintedPage:
    """A page with text in its middle and these rows over it."""
    return set_page(*rows, place(f"Rådet drøftet sak {'abcdefghijklm'[number - 1]}.", 500), number=number)


def keep(pages: Iterable[PrintedPage], text: str) -> int:
    """How often a row is kept."""
    return sum(row.text == text for page in drop_furniture(PackedPages(pages))[1] for row in page.rows)


HEAD = "Snøy snøråd"


@pytest.mark.parametrize(("y", "kept"), [(115, 0), (125, 3), (875, 3), (885, 0)])
def test_running_heads_stand_in_the_margins(y: float, kept: int) -> None:
    assert keep([set_page(place("Sak a", 110), place(HEAD, y), place("Sak b", 890), number=number) for number in (1, 2, 3)], HEAD) == kept


@pytest.mark.parametrize(("y", "kept"), [(190, 0), (210, 1), (790, 1), (810, 0)])
def test_a_page_number_may_stand_further_in(y: float, kept: int) -> None:
    beside = place("Rådet møttes.", 500)
    assert keep([set_page(*sorted((place("3", y), beside), key=lambda row: row.y))], "3") == kept


@pytest.mark.parametrize(("pages", "headed", "kept"), [(13, 6, 0), (13, 5, 5), (2, 2, 0), (2, 1, 1), (1, 1, 1)])
def test_a_head_is_on_many_pages(pages: int, headed: int, kept: int) -> None:
    """It is on two fifths, but on two at least."""
    assert keep([fill(number, *[place(HEAD, 50)] * (number <= headed)) for number in range(1, pages + 1)], HEAD) == kept


@pytest.mark.parametrize(("apart", "kept"), [(3.9, 0), (8.1, 2)])
def test_a_head_stands_at_one_height(apart: float, kept: int) -> None:
    """Wherever it stands in the raster."""
    for y in (40 + number / 2 for number in range(32)):
        assert keep([fill(1, place(HEAD, y)), fill(2, place(HEAD, y + apart))], HEAD) == kept


@pytest.mark.parametrize(("above", "kept"), [(7, 0), (8, 1)])
def test_a_head_met_once_repeats_the_first_rows(above: int, kept: int) -> None:
    """The words of the eighth row are the opening's, those of the ninth the text's."""
    first = set_page(*(place(f"Linje {'abcdefgh'[number]}", 200 + 20 * number) for number in range(above)), place("Referat 4/31", 700))
    assert keep([first, fill(2, place("Referat 4/31", 50, 9.0))], "Referat 4/31") == 1 + kept


@pytest.mark.parametrize(("size", "kept"), [(10.5, 0), (11.0, 1)])
def test_a_head_met_once_is_smaller_than_the_text(size: float, kept: int) -> None:
    first = set_page(place("Referat 4/31", 200), place("Rådet drøftet dette lenge.", 500))
    assert keep([first, fill(2, place("Referat 4/31", 50, size))], "Referat 4/31") == 1 + kept
