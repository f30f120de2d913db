"""Which century a year of two digits is of."""

import pytest

from radsminne.corpus.years import complete_year


@pytest.mark.parametrize(
    ("year", "near", "whole"),
    [
        (5, None, 2005),
        (69, None, 2069),
        (70, None, 1970),
        (98, None, 1998),
        (2023, None, 2023),
        (1899, 2020, 1899),
        (69, 1969, 1969),
        (31, 2029, 2031),
    ],
)
def test_century(year: int, near: int | None, whole: int) -> None:
    """By the turn at 70, or by the year that is near."""
    assert complete_year(year, near) == whole
