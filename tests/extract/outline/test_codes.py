"""Cases numbered by a code: what rises in it, and which codes are none."""

import pytest

from radsminne.extract.outline.candidates import find_coded
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_outline import VEDTAK, outlined
from tests.extract.texts import make_text


def put(*numbers: str) -> list[str]:
    """Cases on three matters, each under its code."""
    titles = ("Snøen på taket", "Isen på vannet", "Regnet i kjelleren")
    return [line for number, title in zip(numbers, titles, strict=True) for line in (f"{number} {title}", VEDTAK)]


@pytest.mark.parametrize(
    "numbers",
    [
        ("0731", "0831", "0931"),  # the year behind
        ("000037", "000038", "000040"),
        ("2-1.", "2-2.", "2-3."),  # the meeting's number before
        ("Sak 0731", "Sak 0831", "Sak 0931:"),
    ],
)
def test_codes_that_rise_are_cases(numbers: tuple[str, ...]) -> None:
    found = [number for number, _ in outlined(*put(*numbers))]
    assert found == [number.removeprefix("Sak ").strip(".:") for number in numbers]


def test_a_code_alone_takes_the_next_line_as_its_title() -> None:
    lines = [part for number, title in (("000037", "Snøen"), ("000038", "Isen"), ("000039", "Regnet")) for part in (number, title, VEDTAK)]
    assert outlined(*lines) == [("000037", "Snøen"), ("000038", "Isen"), ("000039", "Regnet")]


@pytest.mark.parametrize(
    ("numbers", "keys"),
    [
        (("0731", "0831", "0931"), [(7,), (8,), (9,)]),
        (("000037", "000038", "000040"), [(37,), (38,), (40,)]),
        (("2-1", "2-2", "2-3"), [(2, 1), (2, 2), (2, 3)]),
    ],
)
def test_what_rises_in_a_code(numbers: tuple[str, ...], keys: list[tuple[int, ...]]) -> None:
    assert [candidate.key for candidate in find_coded(split_stretches(make_text(*put(*numbers))))] == keys


@pytest.mark.parametrize(
    "numbers",
    [
        ("1998", "2004", "2011"),  # years
        ("4731", "2210", "1904"),  # telephone numbers fall as often as they rise
        ("0731", "0731", "0731"),
    ],
)
def test_what_is_no_code(numbers: tuple[str, ...]) -> None:
    assert find_coded(split_stretches(make_text(*put(*numbers)))) == []


def test_two_codes_are_chance() -> None:
    assert find_coded(split_stretches(make_text("4731 Storvik", "Tekst.", "4752 Nesby"))) == []
