"""Days as lists of reports write them."""

from datetime import date

import pytest

from radsminne.extract.report.loose_dates import find_loose_days, find_month_words, find_rows, is_in_name, is_within_word
from radsminne.extract.report.reporting_period import ReportingPeriod

ROWS = [
    ("Kurs 1., 8. og 15. mai", [date(2021, 5, 1), date(2021, 5, 8), date(2021, 5, 15)]),
    ("Besøk 1.,2. og 8.i september", [date(2021, 9, 1), date(2021, 9, 2), date(2021, 9, 8)]),
    ("Kurs 3. og 10. mai 2020", [date(2020, 5, 3), date(2020, 5, 10)]),
    ("Møter 27.9 og 1.10.", [date(2021, 9, 27), date(2021, 10, 1)]),
    # an event over two days, and no days
    ("Kurs 1. og 2. mai", []),
    ("Møter 30.9 og 1.10.", []),
    ("Kurs 30. og 31. februar", []),
    ("1.2 og 3.14", []),
]


@pytest.mark.parametrize(("text", "days"), ROWS)
def test_days_that_do_not_follow_each_other_are_a_row(text: str, days: list[date]) -> None:
    assert [day.start for row in find_rows(text, 2021) for day in row] == days


LOOSE = [
    ("Ti 3/5 Dugnad", [(date(2021, 5, 3), None)]),
    ("Den 3/5: Dugnad", [(date(2021, 5, 3), None)]),
    ("Sak 3/5 Dugnad", []),
    ("3/5-21 Dugnad", []),
    ("30/2 Dugnad", []),
    ("Uke 12: Dugnad", [(date(2021, 3, 22), date(2021, 3, 28))]),
    ("Dugnad i veke 12-13", [(date(2021, 3, 22), date(2021, 4, 4))]),
    ("Uke 60", []),
    ("Fadderuke 12", []),
]


@pytest.mark.parametrize(("text", "days"), LOOSE)
def test_days_with_a_bar_and_weeks(text: str, days: list[tuple[date, date | None]]) -> None:
    assert [(day.start, day.end) for day in find_loose_days(text, 2021)] == days


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("På maimøtet kom alle", ["maimøtet"]),
        ("Januarkurset", ["Januarkurset"]),
        ("På 17. maimøtet", []),
        ("maisenkurset", []),
        ("i mai", []),
    ],
)
def test_a_month_may_begin_the_name_of_what_was_held(text: str, words: list[str]) -> None:
    found = list(find_month_words(text, 2021))
    assert [text[month.begin : month.stop] for month in found] == words
    assert all(is_within_word(text, month) for month in found)


def test_a_day_may_be_of_a_name() -> None:
    for text, expected in (("17. mai-frokost", True), ("17. mai frokost", False)):
        (day,) = ReportingPeriod(2021).find_dates(text)
        assert is_in_name(text, day) is expected
