"""Whether text was wrapped when it was written, at the borders of what tells it."""

import pytest

from radsminne.extract.text.wrapping import find_wrap_width


def wrap(*lines: str) -> int | None:
    """The width of one paragraph."""
    return find_wrap_width([[(line, False) for line in lines]])


def line(length: int, first: str = "a") -> str:
    """A line with a first word of one letter."""
    return f"{first} " + "b" * (length - 2)


@pytest.mark.parametrize(("width", "wrapped"), [(30, True), (29, False), (200, True), (201, False)])
def test_people_wrap_at_some_width(width: int, wrapped: bool) -> None:
    assert wrap(*[line(width)] * 4) == (width if wrapped else None)


@pytest.mark.parametrize(("small", "wrapped"), [(8, True), (7, False)])
def test_full_lines_go_on_in_small_letters(small: int, wrapped: bool) -> None:
    """In a list of names few do: eight of twenty are enough."""
    lines = [line(50)] + [line(50, "a" if number < small else "A") for number in range(20)]
    assert wrap(*lines) == (50 if wrapped else None)


@pytest.mark.parametrize(("longer", "wrapped"), [(4, True), (5, False)])
def test_a_few_lines_may_be_longer(longer: int, wrapped: bool) -> None:
    """An address or a row of a table is not wrapped: four of two hundred."""
    text = [(line(50), False) for _ in range(200 - longer)]
    assert find_wrap_width([text, *([(line(90), False)] for _ in range(longer))]) == (50 if wrapped else None)


@pytest.mark.parametrize(("lines", "wrapped"), [(3, True), (2, False)])
def test_one_full_line_is_chance(lines: int, wrapped: bool) -> None:
    assert wrap(*[line(50)] * lines) == (50 if wrapped else None)
