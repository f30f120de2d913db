"""Columns by their measures: rows on both sides of a gutter, and what runs across it."""

import pytest

from radsminne.extract.pdf.columns import find_gutter
from radsminne.extract.pdf.words import Row
from tests.extract.pdf.geometry import set_row, set_word

WIDTH = 600.0


def set_columns(
    count: int = 20, *, left: float = 1.0, right: float = 1.0, gutter: tuple[float, float] = (290, 310), crossing: int = 0
) -> list[Row]:
    """Rows of ten words on each side of a gutter, which the usual row fills so far, and words that cross it."""
    end, begin = gutter
    rows = []
    for number in range(count):
        shares = (1.0, 1.0) if number < 2 else (left, right)
        width, beside = (end - 50) * shares[0] / 10, (550 - begin) * shares[1] / 10
        words = [set_word("ord", 50 + width * place, 50 + width * (place + 1), 100 + 14 * number) for place in range(10)]
        words += [set_word("ord", begin + beside * place, begin + beside * (place + 1), 100 + 14 * number) for place in range(10)]
        rows.append(Row(tuple(words)))
    return [*(set_row("Overskrift", 100, 500, 50 - number) for number in range(crossing)), *rows]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        pytest.param(set_columns(crossing=4), True, id="a word in a hundred crosses"),
        pytest.param(set_columns(crossing=5), False, id="more do"),
        pytest.param(set_columns(8), True, id="rows enough to tell"),
        pytest.param(set_columns(7, crossing=1), False, id="too few rows"),
        pytest.param([set_row("ord", 50, 550)] * 7, False, id="hardly any rows"),
        pytest.param(set_columns(left=0.63), True, id="running text on the left"),
        pytest.param(set_columns(left=0.57), False, id="labels"),
        pytest.param(set_columns(right=0.48), True, id="short lines on the right"),
        pytest.param(set_columns(right=0.42), False, id="a list of names"),
        pytest.param(set_columns(gutter=(298, 306.2)), True, id="a narrow gutter"),
        pytest.param(set_columns(gutter=(298, 305.8)), False, id="a space"),
        pytest.param(set_columns(gutter=(208, 222)), True, id="the left column is narrower"),
        pytest.param(set_columns(gutter=(192, 206)), False, id="a margin"),
        pytest.param(set_columns(gutter=(378, 394)), True, id="the right column is narrower"),
        pytest.param(set_columns(gutter=(396, 410)), False, id="a column of figures"),
    ],
)
def test_a_gutter_parts_running_text(rows: list[Row], found: bool) -> None:
    assert (find_gutter(rows, WIDTH) is not None) == found


def test_the_gutter_is_the_middle_of_what_is_free() -> None:
    assert find_gutter(set_columns(), WIDTH) == pytest.approx(300, abs=1)
