"""Dates, times and numbers as minutes and reports write them."""

import datetime

import pytest

from radsminne.corpus.records import DatePrecision
from radsminne.extract.text.dates import find_dates, find_months, find_times, find_years, read_bare_day, read_number, read_run_together


def written(text: str, year: int | None = None) -> list[str]:
    """Each date as "first" or "first/last"."""
    return [f"{d.start}/{d.end}" if d.end else str(d.start) for d in find_dates(text, year=year)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Onsdag 3. februar 2023, 10.00 – 15.00", ["2023-02-03"]),
        ("03.02.2023", ["2023-02-03"]),
        ("3.2.23", ["2023-02-03"]),
        ("Møtedato: 08.10.09", ["2009-10-08"]),
        ("18.2. 2015", ["2015-02-18"]),  # a space inside
        ("6.januar 2009", ["2009-01-06"]),  # no space
        ("3. februar2023", ["2023-02-03"]),
        ("2023-02-03", ["2023-02-03"]),
        ("2012-03-14 19:12", ["2012-03-14"]),
        ("09/02-22", ["2022-02-09"]),
        ("9/2-2022", ["2022-02-09"]),
        ("28/11/2022", ["2022-11-28"]),
        ("19. – 20. oktober 05", ["2005-10-19/2005-10-20"]),
        ("19. og 20. oktober 2005", ["2005-10-19/2005-10-20"]),
        ("30. september – 1. oktober 2004", ["2004-09-30/2004-10-01"]),
        ("31. desember 2003 – 2. januar 2004", ["2003-12-31/2004-01-02"]),
        ("22.02.-22.04.11", ["2011-02-22/2011-04-22"]),
        ("9.-11.02.2010", ["2010-02-09/2010-02-11"]),
        ("01.06.2018-01.06.2018", ["2018-06-01"]),
        ("01.06.2018-03.06.2018", ["2018-06-01/2018-06-03"]),
        ("desember 2024", ["2024-12-01/2024-12-31"]),
        ("august og september 2024", ["2024-08-01/2024-09-30"]),
        ("feb./mars 2024", ["2024-02-01/2024-03-31"]),
        ("desember og januar 2025", ["2024-12-01/2025-01-31"]),
        ("laurdag 4. mai 2024", ["2024-05-04"]),
        ("October 19, 2005", ["2005-10-19"]),
        ("3rd of February 2023", ["2023-02-03"]),
        ("1. des. 1998", ["1998-12-01"]),
        ("10. desember 96", ["1996-12-10"]),
        ("den 3. mars 2021 og den 4. april 2022", ["2021-03-03", "2022-04-04"]),
        ("fra 3.4.2021 til 5.6.2022", ["2021-04-03/2022-06-05"]),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    """Every way of writing a date."""
    assert written(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "Sak 1/1/23",
        "sak 12/17",
        "0001/05 04/00752",
        "NOU 2024: 14",
        "NOU 2023: 4 Tid",
        "§ 6-2",
        "§ 3.2.23",
        "punkt 3.2.10",
        "78 48 71 99",
        "tlf. 12.05.78.99",
        "31. februar 2023",  # there is no such day
        "32.01.2023",
        "12.13.2023",
        "3. februar",  # which year is not said
        "1989-90",
        "5. mars 12 deltakere",
        "kl. 10.00 – 15.00",
        "i mai",
        "version 2.10.12.3",
    ],
)
def test_no_dates(text: str) -> None:
    """Numbers that only look like dates, and days that do not exist."""
    assert written(text) == []


def test_year_from_context() -> None:
    """A day without a year is a date when the reader knows the year."""
    assert written("17. februar og 4.5.", year=2023) == ["2023-02-17", "2023-05-04"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Årsrapport 2031", [(2031, 2031)]),
        ("2031 og 2033", [(2031, 2031), (2033, 2033)]),
        ("Skoleåret 2031/2032", [(2031, 2032)]),
        ("skoleåret 2031–32", [(2031, 2032)]),
        ("1999/00", [(1999, 2000)]),
        ("Plan 2031–2034", [(2031, 2034)]),
        ("sak 2012/43", []),  # not the next year, so the case of a year
        ("2034–2031", [(2034, 2034), (2031, 2031)]),
        ("17.5.2031", []),
        ("17. mai 2031", [(2031, 2031)]),
        ("2031-05-17", []),
        ("sak 6/2031", []),
        ("NOU 2023: 4", []),
        ("2025-budsjettet", []),
        ("2031.", [(2031, 2031)]),
        ("2031–2412", [(2031, 2031)]),
        ("2031, 2032–2034 og 2035", [(2031, 2031), (2032, 2034), (2035, 2035)]),
    ],
)
def test_years(text: str, years: list[tuple[int, int]]) -> None:
    """Years alone and spans of years, with two figures for the next one."""
    assert [(found.start.year, (found.end or found.start).year) for found in find_years(text)] == years


def test_a_long_row_of_years() -> None:
    """Ten thousand years are found as fast as any other words."""
    assert len(find_years("2031, " * 10_000)) == 10_000


@pytest.mark.parametrize(
    ("text", "day"),
    [("Tirsdag 07.02 kl. 19.30", "2031-02-07"), ("7.2", "2031-02-07"), ("7.13", None), ("7.2 millioner", None), ("Møte 7.2", None)],
)
def test_a_bare_day_begins_a_line(text: str, day: str | None) -> None:
    """Day and month alone are a day only before an hour, a comma or the line's end."""
    found = read_bare_day(text, 2031)
    assert (str(found.start) if found else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("Møte 19022031", "2031-02-19"), ("20310219", "2031-02-19"), ("32022031", None), ("119022031", None), ("12345678", None)],
)
def test_eight_figures_are_a_day(text: str, day: str | None) -> None:
    """The year stands last or first."""
    found = read_run_together(text)
    assert (str(found.start) if found else None) == day


def test_weekday_is_kept_and_compared() -> None:
    """The weekday is kept as written; a wrong one is seen, and the date left as it stands."""
    wrong, right = find_dates("Onsdag 3. februar 2023"), find_dates("fredag den 3. februar 2023")
    assert (wrong[0].weekday, wrong[0].is_weekday_right) == ("Onsdag", False)
    assert (right[0].weekday, right[0].is_weekday_right) == ("fredag", True)
    assert wrong[0].start == datetime.date(2023, 2, 3)
    assert wrong[0].precision is DatePrecision.DAY


def test_offsets_hold_the_words() -> None:
    """Begin and stop are where the date stands."""
    text = "Dialog med kommunen, 9. desember 2024, på nett"
    found = find_dates(text)[0]
    assert text[found.begin : found.stop] == "9. desember 2024"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Onsdag 3. februar 2023, 10.00 – 15.00", [("10:00", "15:00")]),
        ("kl 1300-1500", [("13:00", "15:00")]),
        ("1300-1500", [("13:00", "15:00")]),
        ("kl. 12", [("12:00", None)]),
        ("kl. 12.00", [("12:00", None)]),
        ("09:00 – 13:30", [("09:00", "13:30")]),
        ("10.01.2005, kl 15.00 - 17.30", [("15:00", "17:30")]),
        ("2012-03-14 19:12", [("19:12", None)]),
        ("9. oktober 2015 kl 12:15", [("12:15", None)]),
        ("Tid: 9.00-11.30", [("09:00", "11:30")]),
        ("kl. 9 til kl. 11", [("09:00", "11:00")]),
        ("kl 24.00", [("00:00", None)]),
        ("kl 26.00", []),
        ("kl 20", [("20:00", None)]),
        ("kl 0012", [("00:12", None)]),
        ("kl 12.50", [("12:50", None)]),
        ("kl 12.70", []),
        ("2019-2024", []),
        ("2003 - 2004", []),
        ("NOU 2024: 14", []),
        ("den 10.12.2024", []),
        ("3.50 kroner", []),
        ("kl 25.70", []),
    ],
)
def test_times(text: str, times: list[tuple[str, str | None]]) -> None:
    """Times of day with and without "kl"."""
    assert [(t.start, t.end) for t in find_times(text)] == times


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("12", 12),
        ("fire", 4),
        ("Sju", 7),
        ("syv", 7),
        ("ein", 1),
        ("tjue", 20),
        ("tjueto", 22),
        ("twenty-two", 22),
        ("møter", None),
        ("", None),
    ],
)
def test_numbers(word: str, number: int | None) -> None:
    """Numbers in figures and in words."""
    assert read_number(word) == number


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Mars: befaring", ["2030-03-01/2030-03-31"]),
        ("fra feb./mars", ["2030-02-01/2030-03-31"]),
        ("August og september", ["2030-08-01/2030-09-30"]),
        ("desember–januar", ["2029-12-01/2030-01-31"]),
        ("mars 2029", []),  # it has its year
        ("jan. 2029", []),
        ("jan.–feb. 2029", []),
        ("maisuppe", []),
    ],
)
def test_months_without_a_year(text: str, months: list[str]) -> None:
    """A month, or one to another, of the year that is given."""
    assert [f"{found.start}/{found.end}" for found in find_months(text, 2030)] == months


@pytest.mark.parametrize("text", ["3. mAİ", "3. maı", "3. ſeptember"])
def test_letters_that_count_as_others(text: str) -> None:
    assert [found.start.day for found in find_dates(text, year=2030)] == [3]
