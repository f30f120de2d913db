"""Rows become lines: where lines are full, what white space is more than usual, what stands under a picture."""

from collections.abc import Sequence

import pytest

from radsminne.extract.pdf.packing import PackedPages
from radsminne.extract.pdf.page_lines import make_lines
from radsminne.extract.pdf.words import Area, Row
from radsminne.extract.text.lines import Line, LineRole
from tests.extract.pdf.geometry import set_page, set_row, set_word


def read(*rows: Row, pictures: Sequence[Area] = (), frames: Sequence[Area] = ()) -> tuple[Line, ...]:
    """The lines of one page, 600 points wide."""
    page = set_page(*rows, pictures=pictures)
    return make_lines(PackedPages([page if not frames else type(page)(1, 600.0, 1000.0, rows, frames=tuple(frames))]))


def stack(*steps: float, texts: str = "") -> list[Row]:
    """Rows in type 10 below each other, their base lines so many type sizes apart; "s" for one that begins small."""
    y, rows = 200.0, [set_row("Ord", 50, 500, 200)]
    for number, step in enumerate(steps):
        y += 10 * step
        rows.append(set_row("ord" if texts[number : number + 1] == "s" else "Ord", 50, 500, y))
    return rows


@pytest.mark.parametrize(
    ("rows", "gaps"),
    [
        pytest.param(stack(2.1, 2.1), [0.0, 0.0, 0.0], id="wide lines"),
        pytest.param(stack(2.3, 2.3), [0.0, 1.1, 1.1], id="paragraphs: lines are then as far apart as usually"),
        pytest.param(stack(1.6, 1.6, 1.3, texts="BBs"), [0.0, 0.3, 0.3, 0.0], id="one inside a sentence tells more than two"),
        pytest.param(stack(1.3, 1.6, 1.6, 1.6, 1.6, texts="sBBBB"), [0.0, 0, 0, 0, 0, 0], id="and less than four"),
    ],
)
def test_white_space_is_what_is_more_than_usual(rows: list[Row], gaps: list[float]) -> None:
    assert [line.gap for line in read(*rows)] == gaps


def end_at(*rights: float) -> list[Row]:
    """Rows from 50 to their ends."""
    return [set_row("Ord", 50, right, 200 + 14 * number) for number, right in enumerate(rights)]


@pytest.mark.parametrize(
    ("rows", "edge"),
    [
        pytest.param(end_at(500, 486, 486, 486, 486), 500, id="nearly at the longest"),
        pytest.param(end_at(500, 484, 484, 484, 484), 550, id="further in, so that the margins tell"),
        pytest.param(end_at(500, 500, 500, 500), 550, id="four show nothing"),
        pytest.param(end_at(550, 363, 363, 363, 363, 363), 363, id="one runs over"),
        pytest.param(end_at(550, 337, 337, 337, 337, 337), 550, id="names"),
        pytest.param(end_at(580, 580, 580), 580, id="more than the margins"),
    ],
)
def test_where_lines_are_full(rows: list[Row], edge: float) -> None:
    assert {line.edge for line in read(*rows)} == {edge}


def test_lines_are_full_before_a_picture_beside_them() -> None:
    rows = end_at(300, 300, 500, 500, 500, 500, 500)
    assert [line.edge for line in read(*rows, pictures=[Area(320, 150, 500, 220)])] == [320, 320, 500, 500, 500, 500, 500]


@pytest.mark.parametrize(("begins", "role"), [(119, LineRole.BODY), (121, LineRole.CONTENTS)])
def test_numbers_far_to_the_right_are_pages(begins: float, role: LineRole) -> None:
    rows = [Row((set_word("Møter", 50, 100, y), set_word("3", begins, begins + 5, y))) for y in (200, 214, 228)]
    assert {(line.text, line.role) for line in read(*rows)} == {("Møter 3", role)}


@pytest.mark.parametrize("size", [10.0, 9.5, 9.0])
@pytest.mark.parametrize("far", [2.4, 2.6, -0.5])
def test_small_type_right_under_a_picture_is_a_caption(size: float, far: float) -> None:
    text = [set_row(f"Linje {letter}", 50, 500, 600 + 14 * number) for number, letter in enumerate("abcd")]
    lines = read(set_row("Brygga i Snøy", 60, 160, 300 + far * size, size), *text, pictures=[Area(50, 100, 200, 300)])
    expected = LineRole.CAPTION if size < 10 and 0 < far < 2.5 else LineRole.BODY
    assert [line.role for line in lines] == [expected, *[LineRole.BODY] * 4]


@pytest.mark.parametrize(("step", "role"), [(1.6, LineRole.CAPTION), (1.7, LineRole.BODY)])
def test_a_caption_goes_on_until_white_space(step: float, role: LineRole) -> None:
    """The usual distance is 1.2, as the text shows, and paragraphs are 0.45 more apart."""
    rows = [set_row("Figur 1: Brygga", 50, 500, 200), set_row("i Snøy", 50, 500, 200 + 10 * step)]
    text = [set_row("ord", 50, 500, 400 + 12 * number) for number in range(9)]
    assert [line.role for line in read(*rows, *text)][:2] == [LineRole.CAPTION, role]


def set_columns(count: int, crossing: float = 0.0) -> Sequence[Row]:
    """Rows in two columns, with a word across the gutter where that is wanted."""
    rows = [row for y in range(200, 200 + 14 * count, 14) for row in (set_row("V", 50, 290, y), set_row("H", 310, 550, y + 7))]
    return [*([set_row("Overskrift", 280, 280 + crossing, 150)] if crossing else []), *rows]


@pytest.mark.parametrize(
    ("crossing", "texts"),
    [
        pytest.param(0, ["V", "V", "H", "H"], id="nothing crosses the usual gutter"),
        pytest.param(40, ["Overskrift", "V", "H", "V", "H"], id="a word does"),
    ],
)
def test_a_short_page_has_the_documents_gutter(crossing: float, texts: list[str]) -> None:
    pages = [set_page(*set_columns(10), number=1), set_page(*set_columns(2, crossing), number=2)]
    assert [line.text for line in make_lines(PackedPages(pages)) if line.page == 2] == texts


@pytest.mark.parametrize(("left", "first"), [(290, "Boks"), (310, "V")])
def test_a_box_belongs_to_the_column_that_it_begins_in(left: float, first: str) -> None:
    """One to the right of the middle comes after the text of the left column."""
    rows = [*set_columns(10), set_row("Boks", left + 10, left + 60, 170)]
    lines = read(*rows, frames=[Area(left, 150, left + 100, 180)])
    assert (lines[0].text, [line.gap for line in lines if line.text == "Boks"]) == (first, [1.0])


@pytest.mark.parametrize(("words", "marker"), [("– Møte", "–"), ("– Møte i Snøy", "–"), ("–", None), ("a Møte", None), ("§ Møte", None)])
def test_a_sign_before_words_is_their_marker(words: str, marker: str | None) -> None:
    row = Row(tuple(set_word(word, 50 + 40 * number, 80 + 40 * number) for number, word in enumerate(words.split())))
    assert [line.marker for line in read(row)] == [marker]
