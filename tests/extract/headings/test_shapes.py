"""Headings in text that has lost its type, at the borders of what makes one."""

import pytest

from radsminne.extract.headings.shapes import LENGTH, find_by_capitals, find_by_number, find_by_shape, is_highlight, is_title_like
from radsminne.extract.text.lines import Text
from tests.extract.texts import Row, make_block, make_text, row

LONG = "Rådet har brukt mye av året på å samle kunnskap om havnene langs kysten, og har hørt både fiskere og forskere."


def title(length: int) -> str:
    """Words of so many letters."""
    return "H" + "a" * (length - 1)


def find(text: Text) -> list[str]:
    """The headings by their shape."""
    return [heading.title for heading in find_by_shape(text.blocks, frozenset())]


@pytest.mark.parametrize(
    ("over", "under", "found"),
    [
        (title(41), title(100), True),  # surely a paragraph
        (title(41), title(99), False),
        (title(40), title(55), True),  # a short line over one that is nearly as wide as the page
        (title(40), title(54), False),
        (title(41), title(55), False),
        (title(80), LONG, True),
        (title(81), LONG, False),
    ],
)
def test_how_long_a_heading_and_the_line_under_it_are(over: str, under: str, found: bool) -> None:
    assert find(make_text("Vi var ute.", over, under, "Takk.")) == ([over] if found else [])


@pytest.mark.parametrize(("length", "found"), [(40, True), (39, False)])
def test_a_sentence_under_an_empty_line_has_some_length(length: int, found: bool) -> None:
    """In text with empty lines a label's value is shorter than a sentence."""
    text = make_text(*(row(words, gap=1.0) for words in (LONG, "Kaien (ny)", title(length - 1) + ".", LONG)))
    assert ("Kaien (ny)" in find(text)) == found


@pytest.mark.parametrize(("spaced", "found"), [(15, True), (16, False)])
def test_where_empty_lines_set_headings_apart_one_without_is_none(spaced: int, found: bool) -> None:
    rows: list[str | Row] = [row(LONG, gap=1.0) for _ in range(spaced)]
    assert (find(make_text(*rows, "Havnene", *[LONG] * (99 - spaced))) == ["Havnene"]) == found


@pytest.mark.parametrize(("text", "like"), [("Sum for hele 333444", True), ("Sum for hel 3334445", False)])
def test_a_row_of_figures_is_no_title(text: str, like: bool) -> None:
    """Six of twenty may be figures."""
    assert is_title_like(make_block(text + "."[:0] + "x" * (20 - len(text))), LENGTH) == like


@pytest.mark.parametrize(("length", "like"), [(80, True), (81, False)])
def test_a_box_has_a_short_head(length: int, like: bool) -> None:
    assert is_highlight("Høydepunkt " + "x" * (length - 11)) == like


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (["RÅDET", LONG, "MØTER", LONG, "HAVN", LONG], 3),
        (["RÅDET", LONG, "MØTER", LONG, "FAU", LONG], 2),  # an abbreviation
        (["RÅDET", "MØTER", LONG, "HAVN"], 3),
        (["RÅDET", "MØTER", "HAVN", LONG], 0),  # a list in capitals
        (["RÅDET", LONG, "MØTER", "HAVN", "FISK", "KAIER", LONG], 0),
    ],
)
def test_lines_in_capitals_have_text_between_them(rows: list[str], count: int) -> None:
    assert len(find_by_capitals(make_text(*rows).blocks, frozenset())) == count


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (["1 Havn", LONG, "2 Fisk", "3 Kaier"], 3),
        (["1 Havn", LONG, "2 Fisk", "3 Kaier", "4 Båter"], 0),
        (["1 Havn", LONG, "2 Fisk", "3 Kaier", LONG, "4 Båter"], 4),
    ],
)
def test_numbered_lines_have_text_between_them(rows: list[str], count: int) -> None:
    assert len(find_by_number(make_text(*rows).blocks, frozenset())) == count


@pytest.mark.parametrize(("lines", "count"), [(600, 2), (601, 0)])
def test_a_long_list_of_numbers_is_left_alone(lines: int, count: int) -> None:
    rows = ["1 Havn", LONG, "2 Fisk", *["9 Kaier"] * (lines - 2)]
    assert len(find_by_number(make_text(*rows).blocks, frozenset())) == count
