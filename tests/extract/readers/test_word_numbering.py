"""The numbers of list items in Word: how each kind is written, and how levels count."""

import pytest

from radsminne.extract.readers.word_numbering import Form, Numbering, Place

TOP, BELOW = Place("1", 0), Place("1", 1)


@pytest.mark.parametrize(
    ("kind", "number", "written"),
    [
        ("decimal", 7, "7"),
        ("decimalZero", 7, "07"),
        ("lowerLetter", 3, "c"),
        ("upperLetter", 26, "Z"),
        ("lowerRoman", 4, "iv"),
        ("lowerRoman", 8, "viii"),
        ("lowerRoman", 49, "xlix"),
        ("lowerRoman", 94, "xciv"),
        ("upperRoman", 1999, "MCMXCIX"),
        ("upperRoman", 2444, "MMCDXLIV"),
        ("upperRoman", 666, "DCLXVI"),
    ],
)
def test_a_number_is_written_in_its_kind(kind: str, number: int, written: str) -> None:
    assert Numbering({TOP: Form(kind, "%1)", start=number)}).next_marker(TOP) == f"{written})"


def test_levels_below_begin_anew() -> None:
    numbering = Numbering({TOP: Form("decimal", "%1."), BELOW: Form("decimal", "%1.%2")})
    markers = [numbering.next_marker(place) for place in (TOP, BELOW, BELOW, TOP, BELOW)]
    assert markers == ["1.", "1.1", "1.2", "2.", "2.1"]
