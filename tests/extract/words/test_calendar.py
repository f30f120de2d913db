"""Months, weekdays and numbers count as they do."""

import datetime

import pytest

from radsminne.extract.minutes.meeting_day import find_day
from radsminne.extract.text.dates import read_number
from radsminne.extract.words.calendar import MONTHS, TENS, UNITS, WEEKDAYS

_MONTHS = "januar februar mars april mai juni juli august september oktober november desember"
_DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag"
_UNITS = "null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"


def test_months_and_weekdays_count_from_the_first() -> None:
    assert [MONTHS[month] for month in _MONTHS.split()] == list(range(1, 13))
    assert [WEEKDAYS[day] for day in _DAYS.split()] == list(range(7))
    assert WEEKDAYS["mandag"] == datetime.date(2031, 2, 3).weekday()


def test_numbers_in_words() -> None:
    assert [UNITS[word] for word in _UNITS.split()] == list(range(20))
    assert [TENS[word] for word in ("tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti")] == list(range(20, 100, 10))
    assert read_number("nittini") == 99


@pytest.mark.parametrize(("day", "year"), [("14.8.", 2031), ("14.12.", 2031), ("14.1.", 2032), ("14.7.", 2032)])
def test_a_school_year_begins_in_august(day: str, year: int) -> None:
    found = find_day(day, (2031, 2032))
    assert found is not None
    assert found.start.year == year
