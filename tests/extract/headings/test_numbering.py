"""Numbered lines that count on through a document, and those of a list."""

import pytest

from radsminne.extract.headings.numbering import find_counting
from tests.extract.texts import Row, make_text, row

LONG = "Rådet har brukt mye av året på å samle kunnskap om havnene langs kysten, og har hørt både fiskere og forskere."


def find(*rows: str | Row, contents: tuple[int, ...] = ()) -> list[tuple[str, int]]:
    """The words of each line that counts, with its depth."""
    blocks = make_text(*rows).blocks
    return [(blocks[place].text, depth) for place, depth in find_counting(blocks, frozenset(contents)).items()]


ROWS: list[tuple[list[str | Row], list[tuple[str, int]]]] = [
    (["1 Havn", LONG, "2 Fisk", LONG], [("1 Havn", 1), ("2 Fisk", 1)]),
    (
        ["1 Havn", LONG, "1.1 Kaier", LONG, "1.2 Båter", LONG, "2 Fisk", LONG],
        [("1 Havn", 1), ("1.1 Kaier", 2), ("1.2 Båter", 2), ("2 Fisk", 1)],
    ),
    (["1 Havn", LONG, "1.2 Båter", LONG], [("1 Havn", 1), ("1.2 Båter", 2)]),  # one was lost
    (["0 Forord", LONG, "1 Havn", LONG], [("0 Forord", 1), ("1 Havn", 1)]),
    (["2 Havn", LONG, "3 Fisk", LONG], [("2 Havn", 1), ("3 Fisk", 1)]),  # the first was lost
    (["3 Havn", LONG, "4 Fisk", LONG], []),
    (["1 Havn", LONG, "3 Fisk", LONG], [("1 Havn", 1)]),
    (["1 Havn", LONG, "2.1 Kaier", LONG], [("1 Havn", 1)]),  # of a chapter that is not there
    (["1 Havn", LONG, "12 båter ble solgt", LONG], [("1 Havn", 1)]),  # no title
    (["1 Havn", LONG, "2 Fisk.", LONG], [("1 Havn", 1)]),
    ([row("Havn", marker="1."), LONG, row("Fisk", marker="2."), LONG], [("Havn", 1), ("Fisk", 1)]),
    (["A) Havn", LONG, "B) Fisk", LONG], [("A) Havn", 1), ("B) Fisk", 1)]),
    (["A Havn", LONG, "B Fisk", LONG], []),  # a letter without a sign is a word
    (
        ["A. Havn", LONG, "1. Kaier", LONG, "2. Båter", LONG, "B. Fisk", LONG],
        [("A. Havn", 1), ("1. Kaier", 1), ("2. Båter", 1), ("B. Fisk", 1)],
    ),
    # the longest row counts, and of equal ones the first
    (["1 Vik", LONG, "1 Havn", LONG, "2 Fisk", LONG, "1 Kaier"], [("1 Vik", 1), ("2 Fisk", 1)]),
    (["1 Havn", LONG, "1.1 Vik", LONG, "2 Fisk", LONG, "3 Kaier"], [("1 Havn", 1), ("1.1 Vik", 2), ("2 Fisk", 1), ("3 Kaier", 1)]),
    (["1 Havn", LONG, "1 Fisk", LONG], [("1 Havn", 1)]),
]


@pytest.mark.parametrize(("rows", "found"), ROWS)
def test_which_lines_count_on(rows: list[str | Row], found: list[tuple[str, int]]) -> None:
    assert find(*rows) == found


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (["1 Havn", LONG, "2 Fisk", "3 Kaier"], 3),
        (["1 Havn", LONG, "2 Fisk", "3 Kaier", "4 Båter"], 0),
        (["1 Havn", LONG, "2 Fisk", "3 Kaier", LONG, "4 Båter"], 4),
    ],
)
def test_text_stands_between_them(rows: list[str], count: int) -> None:
    assert len(find(*rows)) == count


def test_those_of_the_contents_are_left_out() -> None:
    assert find("1 Havn", "2 Fisk", "1 Havn", LONG, "2 Fisk", contents=(0, 1)) == [("1 Havn", 1), ("2 Fisk", 1)]
    assert find("1 Havn", LONG, "2 Fisk", contents=(0,)) == [("2 Fisk", 1)]


@pytest.mark.parametrize(("lines", "count"), [(600, 2), (601, 0)])
def test_a_long_list_of_numbers_is_left_alone(lines: int, count: int) -> None:
    assert len(find("1 Havn", LONG, "2 Fisk", *["9 Kaier"] * (lines - 2))) == count


@pytest.mark.parametrize(("letters", "count"), [(220, 2), (221, 1)])
def test_a_numbered_paragraph_is_no_heading(letters: int, count: int) -> None:
    assert len(find("1 Havn", LONG, "2 " + "F" * (letters - 2), LONG)) == count
