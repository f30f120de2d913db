"""Days as exactly as they are written."""

import datetime

import pytest

from radsminne.corpus.days import read_day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023", (2023, 1, 1), (2023, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2023-02-03", (2023, 2, 3), (2023, 2, 3)),
    ],
)
def test_a_month_or_a_year_is_its_first_or_its_last_day(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    assert read_day(text, last=False) == datetime.date(*first)
    assert read_day(text, last=True) == datetime.date(*last)


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(ValueError, match="mars"):
        read_day("mars", last=False)
