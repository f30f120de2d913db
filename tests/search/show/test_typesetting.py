"""Lines for a terminal, and dates in words."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radsminne.corpus.records import DatePrecision
from radsminne.search.show.dates_in_words import write_date, write_date_in_year, write_period
from radsminne.search.show.typesetting import Paint, clean, join_paint, mark_words, measure, shorten, wrap
from radsminne.search.words.languages import read_language

DAY = datetime.date
PLAIN, COLOUR = Paint(colour=False), Paint(colour=True)


@given(st.text(), st.integers(20, 60), st.booleans())
def test_wrapping_keeps_to_the_width_and_loses_nothing(text: str, width: int, colour: bool) -> None:
    """Whatever a document holds; a word that no line can hold is broken only where it has no colour."""
    paint = Paint(colour and all(measure(word) <= width - 2 for word in text.split()))
    lines = wrap(paint.title(clean(text)), width, "> ", "  ")
    assert all(measure(line) <= width for line in lines)
    assert "".join("".join(join_paint(line).split()) for line in wrap(clean(text), width)) == "".join(clean(text).split())


@pytest.mark.parametrize(
    ("text", "highlights", "plain"),
    [
        ("om landstrøm her", [(3, 12)], "om *landstrøm* her"),
        # part of a word marks the word; neighbours are one
        ("om landstrøm her", [(3, 7)], "om *landstrøm* her"),
        ("små båter her", [(0, 3), (4, 9)], "*små båter* her"),
        ("uten noe", [], "uten noe"),
    ],
)
def test_marks_words(text: str, highlights: list[tuple[int, int]], plain: str) -> None:
    """With signs, or with colour and the same letters."""
    assert mark_words(text, highlights, PLAIN) == plain
    assert measure(mark_words(text, highlights, COLOUR)) == len(text)


def test_words_of_one_colour_are_painted_together() -> None:
    """The breaks are only needed where a line may end."""
    assert join_paint(COLOUR.title("Plan for kai")) == "\x1b[1mPlan for kai\x1b[0m"


@pytest.mark.parametrize(("text", "short"), [("kort", "kort"), ("en lang setning her", "en lang …"), ("x" * 30, "x" * 12 + " …")])
def test_shortens_between_words(text: str, short: str) -> None:
    """With an ellipsis where something is left out."""
    assert shorten(text, 12) == short


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (DAY(2023, 1, 1), DAY(2023, 12, 31), "2023"),
        (DAY(2020, 1, 1), DAY(2022, 12, 31), "2020–2022"),
        (DAY(2024, 10, 1), DAY(2024, 10, 31), "oktober 2024"),
        (DAY(2024, 3, 1), DAY(2024, 5, 31), "mars–mai 2024"),
        (DAY(2023, 12, 1), DAY(2024, 2, 29), "desember 2023 – februar 2024"),
        (DAY(2024, 8, 14), DAY(2024, 8, 14), "14. august 2024"),
        (DAY(2024, 8, 14), DAY(2024, 8, 16), "14.–16. august 2024"),
        (DAY(2024, 2, 28), DAY(2024, 3, 2), "28. februar – 2. mars 2024"),
        (DAY(2023, 12, 30), DAY(2024, 1, 2), "30. desember 2023 – 2. januar 2024"),
        (DAY(2020, 1, 1), None, "fra 2020"),
        (DAY(2020, 3, 1), None, "fra mars 2020"),
        (DAY(2020, 3, 2), None, "fra 2. mars 2020"),
        (None, DAY(2019, 12, 31), "til 2019"),
        (None, DAY(2019, 11, 30), "til november 2019"),
        (None, DAY(2019, 11, 29), "til 29. november 2019"),
        (None, None, ""),
    ],
)
def test_writes_periods_briefly(start: datetime.date | None, end: datetime.date | None, expected: str) -> None:
    """As one would say them."""
    assert write_period(start, end, read_language("nb").answer) == expected


@pytest.mark.parametrize(
    ("end", "precision", "whole", "in_year"),
    [
        (None, DatePrecision.DAY, "3 February 2023", "3 February"),
        (DAY(2023, 2, 5), DatePrecision.DAY, "3–5 February 2023", "3–5 February"),
        (DAY(2023, 3, 1), DatePrecision.DAY, "3 February – 1 March 2023", "3 February –"),
        (None, DatePrecision.MONTH, "February 2023", "February"),
        (None, DatePrecision.YEAR, "2023", ""),
    ],
)
def test_writes_dates_as_exactly_as_they_are_known(end: datetime.date | None, precision: DatePrecision, whole: str, in_year: str) -> None:
    """In full, and under the heading of a year."""
    start = DAY(2023, 2, 1 if precision is not DatePrecision.DAY else 3)
    assert write_date(start, end, precision, read_language("en").answer) == whole
    assert write_date_in_year(start, end, precision, read_language("en").answer) == in_year
