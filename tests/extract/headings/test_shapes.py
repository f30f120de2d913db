"""What any heading looks like, whatever its type, at the borders."""

import pytest

from radsminne.extract.headings.shapes import LENGTH, is_box_head, is_highlight, is_signed, is_title_like, write_title
from radsminne.extract.text.lines import Cell, LineRole
from tests.extract.texts import Row, make_block, make_text, row

TITLES: list[tuple[str | Row, bool]] = [
    ("Havnene i nord", True),
    ("1.1 Havnene", True),
    ("2031", False),
    ("havnene i nord", False),
    ("Havnene.", False),
    ("Havnene:", False),
    ("Høydepunkt 2031", False),
    ("Figur 2: Fangst i 2015", False),
    ("Figur og tekst", True),
    ("Storvik, 15. januar 2024", False),
    ("Møter i 2030 og 2031", True),  # years are no figures
    ("H" * LENGTH, True),
    ("H" * (LENGTH + 1), False),
    (row("Havnene", cell=Cell(0, 0, 0)), False),
    (row("Havnene", role=LineRole.BOX), False),
    (row("havnene", marker="1."), True),
    (row("havnene", marker="-"), False),
]


@pytest.mark.parametrize(("line", "like"), TITLES)
def test_a_title_is_a_short_line_without_a_stop(line: str | Row, like: bool) -> None:
    assert is_title_like(make_text(line).blocks[0], LENGTH) is like


@pytest.mark.parametrize(("figures", "like"), [(6, True), (7, False)])
def test_a_row_of_figures_is_no_title(figures: int, like: bool) -> None:
    """Six of twenty signs may be figures."""
    assert is_title_like(make_block("S" * (20 - figures) + "4" * figures), LENGTH) is like


@pytest.mark.parametrize(("text", "heads"), [("Høydepunkt " + "x" * 69, True), ("Høydepunkt " + "x" * 70, False), ("Høydepunkt.", False)])
def test_a_box_has_a_short_head(text: str, heads: bool) -> None:
    assert (is_highlight(text), is_box_head(text)) == (heads, heads)


@pytest.mark.parametrize(("text", "heads"), [("Anbefalinger:", True), ("Hovedpunkter 2031", True), ("Hovedpunkter i året", False)])
def test_a_box_may_be_headed_by_a_word_of_its_own(text: str, heads: bool) -> None:
    assert (is_highlight(text), is_box_head(text)) == (False, heads)


@pytest.mark.parametrize(("text", "signed"), [("Storvik, den 15.1.2024", True), ("Storvik 15. januar", False), ("Møte 3. i 2024", False)])
def test_where_and_when_a_report_was_signed(text: str, signed: bool) -> None:
    assert is_signed(text) is signed


@pytest.mark.parametrize(("marker", "title"), [("1.", "1. Havnene"), ("a)", "a) Havnene"), ("-", "Havnene"), (None, "Havnene")])
def test_a_number_that_was_read_as_a_marker_is_of_the_title(marker: str | None, title: str) -> None:
    assert write_title(make_text(row("Havnene", marker=marker)).blocks[0]) == title
