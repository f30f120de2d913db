"""What is inside a box, what runs out of it, and which frames are tables."""

from dataclasses import replace

import pytest

from radsminne.extract.pdf.layout import TableCount, read_regions
from radsminne.extract.pdf.words import Area, Row
from radsminne.extract.text.lines import LineRole
from tests.extract.pdf.geometry import set_page, set_row

BOX = Area(100, 100, 300, 200)


def count_boxed(*rows: Row) -> int:
    """How many rows belong to the box, of which one stands in it on the base line 190."""
    page = replace(set_page(set_row("Boks", 110, 200, 190), *rows), frames=(BOX,))
    return sum(len(region.rows) for group in read_regions(page, None, TableCount()) for region in group if region.role is LineRole.BOX)


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        pytest.param([set_row("mer", 110, 200, 205.9)], 2, id="the next line"),
        pytest.param([set_row("mer", 110, 200, 206.1)], 1, id="text below it"),
        pytest.param([set_row("mer", 111.9, 200, 204)], 2, id="it begins nearly there"),
        pytest.param([set_row("mer", 112.1, 200, 204)], 1, id="it begins further in"),
        pytest.param([set_row("mer", 110, 200, 204), set_row("Ord", 111.9, 400, 300)], 1, id="the page's text begins there too"),
        pytest.param([set_row("mer", 110, 200, 204), set_row("Ord", 112.1, 400, 300)], 2, id="it begins elsewhere"),
    ],
)
def test_rows_that_run_out_of_a_box_are_its_own(rows: list[Row], count: int) -> None:
    assert count_boxed(*rows) == count


@pytest.mark.parametrize(("rows", "role"), [(1, LineRole.BOX), (3, LineRole.BOX), (4, LineRole.BODY)])
def test_a_table_of_one_column_and_few_rows_is_a_box(rows: int, role: LineRole) -> None:
    cells = [Area(100, 100 + 20 * number, 300, 120 + 20 * number) for number in range(rows)]
    page = set_page(*(set_row("Ord", 110, 200, cell.bottom - 5) for cell in cells))
    page = replace(page, grids=(tuple((cell,) for cell in cells),))
    assert {region.role for group in read_regions(page, None, TableCount()) for region in group} == {role}
