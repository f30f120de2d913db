"""Lists set beside their labels, by their measures: where they begin, and how far down they go."""

import pytest

from radsminne.extract.pdf.label_tables import read_label_table
from radsminne.extract.pdf.words import Row
from tests.extract.pdf.geometry import set_row, set_word

LIST = 200.0
"""Where the list begins."""


def set_beside(label: str, y: float = 100.0, *, ends: float = 150.0, begins: float = LIST) -> Row:
    """A label and a name beside it."""
    return Row((set_word(label, 70, ends, y), set_word("Navn", begins, begins + 40, y)))


def name(y: float, begins: float = LIST) -> Row:
    """A name in the list."""
    return set_row("Navn", begins, begins + 40, y)


def read(*rows: Row) -> list[tuple[str, int]] | None:
    """The labels of the table that begins at the first row, each with how many rows are beside it."""
    table, _ = read_label_table(rows, 0)
    return [("/".join(row.text for row in one.label), len(one.rows)) for one in table] or None


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([set_beside("Dato:", ends=187), name(114), name(128)], [("Dato:", 3)], id="a wide gap"),
        pytest.param([set_beside("Dato:", ends=189), name(114), name(128)], None, id="a space set wide"),
        pytest.param([set_beside("Dato:"), name(114)], None, id="two rows are no list"),
        pytest.param([set_beside("Dato:"), name(114, LIST + 1.9), name(128, LIST - 1.9)], [("Dato:", 3)], id="nearly below each other"),
        pytest.param([set_beside("Dato:"), name(114), name(128), name(142, LIST + 2.1)], [("Dato:", 3)], id="further in is another"),
        pytest.param([set_beside("Dato:"), name(114), name(128), name(142, LIST - 2.1)], [("Dato:", 3)], id="so is further out"),
        pytest.param([set_beside("Dato:"), name(114), name(128), name(149)], [("Dato:", 4)], id="a wide row"),
        pytest.param([set_beside("Dato:"), name(114), name(128), name(151)], [("Dato:", 3)], id="a new part of the page"),
        pytest.param(
            [set_beside("Til"), set_beside("stede:", 115), name(129)],
            None,
            id="no label without its colon",
        ),
        pytest.param(
            [set_beside("Til stede:"), name(114), name(128), set_row("Forfall", 70, 193, 142), set_beside("fra:", 157)],
            [("Til stede:", 3), ("Forfall/fra:", 1)],
            id="a label over two rows, far enough from the list",
        ),
        pytest.param(
            [set_beside("Til stede:"), name(114), name(128), set_row("Forfall", 70, 195, 142), set_beside("fra:", 157)],
            [("Til stede:", 3)],
            id="too near",
        ),
        pytest.param(
            [set_beside("Til stede:"), name(114), name(128), set_row("Forfall", 70, 110, 142), set_beside("fra:", 159)],
            [("Til stede:", 3), ("Forfall", 0), ("fra:", 1)],
            id="too far from each other to be one label",
        ),
    ],
)
def test_a_list_beside_its_label(rows: list[Row], expected: list[tuple[str, int]] | None) -> None:
    assert read(*rows) == expected
