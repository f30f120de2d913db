"""How the numbers of meetings and cases are understood, and written again."""

import pytest

from radsminne.corpus.numbers import complete_span_end, complete_year, parse_number


@pytest.mark.parametrize(
    ("written", "year", "series", "place", "in_year", "next_one"),
    [
        ("1/2023", None, "", 1, 2023, "2/2023"),
        ("01/10", None, "", 1, 2010, "02/10"),
        ("1/90", None, "", 1, 1990, "2/90"),
        ("1/90", 1990, "", 1, 1990, "2/90"),
        ("3-07", None, "", 3, 2007, "4-07"),
        ("07 – 2022", None, "", 7, 2022, "08 – 2022"),
        ("0001/05", None, "", 1, 2005, "0002/05"),
        ("1/69", 1969, "", 1, 1969, "2/69"),
        ("2017/43", None, "", 43, 2017, "2017/44"),
        ("PS 27/09", None, "ps", 27, 2009, "PS 28/09"),
        ("Ko-13/12", None, "ko", 13, 2012, "Ko-14/12"),
        ("Møte nr. 5/2009", None, "møtenr", 5, 2009, "Møte nr. 6/2009"),
        ("Sak 114 /13", None, "sak", 114, 2013, "Sak 115 /13"),
        ("24", 2023, "", 24, 2023, "25 (2023)"),
        ("24.", 2023, "", 24, 2023, "25. (2023)"),
    ],
)
def test_numbers_that_run_within_a_year(written: str, year: int | None, series: str, place: int, in_year: int, next_one: str) -> None:
    number = parse_number(written, year)
    assert number is not None
    assert (number.series, number.place, number.year, number.write(number.place + 1)) == (series, place, in_year, next_one)


@pytest.mark.parametrize("written", [None, "", "24", "1/1/23", "7/1", "7.1/07", "043.1", "2019/2020", "eventuelt", "12345", "2021/4465"])
def test_what_does_not_run_within_a_year(written: str | None) -> None:
    assert parse_number(written, None) is None


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


@pytest.mark.parametrize(("first", "last", "whole"), [(1989, "90", 1990), (1999, "00", 2000), (1999, "2000", 2000), (2021, "22", 2022)])
def test_a_span_ends_in_the_next_year_that_is_written_so(first: int, last: str, whole: int) -> None:
    assert complete_span_end(first, last) == whole
