"""Which year a day without a year is of."""

from datetime import date

import pytest

from radsminne.extract.report.reporting_period import ReportingPeriod, narrow_to_chapter, read_reporting_period

TURNS = [
    # once from late to early in the year
    (["27. november: Møte", "22. januar: Tur", "14. mars: Kurs"], 11),
    (["Mandag 30. november: Møte", "22. januar: Tur"], 11),
    # the weekday says that it does not
    (["Tirsdag 30. november: Møte", "22. januar: Tur"], None),
    (["22. januar: Tur", "14. mars: Kurs", "27. november: Møte"], None),
    (["27. november: Møte", "22. oktober: Tur", "14. mars: Kurs"], None),
    (["27. november: Møte", "22. januar: Tur", "1. desember: Møte"], None),
    (["27. november 2021: Møte", "22. januar 2021: Tur"], None),
    ([], None),
]


@pytest.mark.parametrize(("texts", "begins"), TURNS)
def test_a_list_over_new_year_begins_in_the_year_before(texts: list[str], begins: int | None) -> None:
    period = ReportingPeriod(2021).turn(texts)
    assert (period.autumn, period.begins) == ((2020, begins) if begins else (None, ReportingPeriod(2021).begins))


def test_days_of_a_term_are_of_its_first_year_from_its_first_month_on() -> None:
    period = ReportingPeriod(2021, 2020, 10)
    found = [period.find_dates(text)[0].start for text in ("3. september", "3. oktober", "3. oktober 2021", "3. november")]
    assert found == [date(2021, 9, 3), date(2020, 10, 3), date(2021, 10, 3), date(2020, 11, 3)]


MOMENTS = [
    ("Vi gikk tur i mai og 3. juni", [date(2021, 5, 1), date(2021, 6, 3)]),
    ("I månedsskiftet april/mai reiste vi", [date(2021, 4, 1)]),
    ("På maimøtet kom alle", [date(2021, 5, 1)]),
    ("Mai Moe og Jan Vik kom", []),
    ("Fra august til oktober", [date(2021, 8, 1)]),
    ("To 06.01. Dugnad", [date(2021, 1, 6)]),
]


@pytest.mark.parametrize(("text", "days"), MOMENTS)
def test_days_and_months_of_running_text(text: str, days: list[date]) -> None:
    assert [moment.start for moment in ReportingPeriod(2021).find_moments(text)] == days


def test_a_row_of_days_is_its_first_with_all_of_them_behind_it() -> None:
    period = ReportingPeriod(2021)
    for text, days in (
        ("Den 1. mai og den 8. mai: Tur", [1, 8]),
        ("1.5, 8.5 og 15.5: Tur", [1, 8, 15]),
        ("1. mai og 8. mai: Tur", [1, 8]),
        ("1. mai og 2. mai: Tur", [1]),
    ):
        (date,) = period.find_dates(text)
        assert [day.start.day for day in period.split_days(text, date)] == days
        assert text[date.stop :] == ": Tur"


def test_the_first_letters_of_a_weekday_are_of_its_date() -> None:
    assert [ReportingPeriod(2021).find_dates(text)[0].begin for text in ("To 06.01. Tur", "Lør. 8. mai", "Til 06.01.")] == [0, 0, 4]


@pytest.mark.parametrize(
    ("titles", "autumn"),
    [(["Årsmelding 2020/21"], 2020), (["Årsmelding", "Arbeidet i 2020–2021"], 2020), (["Årsmelding 2021", "Skoleåret 2019/20"], None)],
)
def test_a_report_may_say_which_two_years_it_is_of(titles: list[str], autumn: int | None) -> None:
    assert read_reporting_period(titles, 2021).autumn == autumn


def test_a_title_may_give_the_term_from_day_to_day() -> None:
    period = read_reporting_period(["Årsrapport 27. mars 2020 – 16. mars 2021"], 2021)
    assert [period.find_dates(text)[0].start.year for text in ("1. mars", "27. mars", "3. juni")] == [2021, 2020, 2020]
    assert read_reporting_period(["Tur 30. desember 2020 – 2. januar 2021"], 2021).autumn is None


CHAPTERS = [
    ("Årsmelding", ["Høst 2020"], 2020),
    ("Årsmelding 2021", ["Høst 2020"], 2020),
    ("Årsmelding 2021", ["Turer i 2020"], 2021),
    ("Årsmelding 2020 og 2021", ["Turer i 2020"], 2020),
    ("Årsmelding", ["Høst 2020", "Turer"], 2020),
    ("Årsmelding", ["Inntekter (2020: kr 5,-)"], 2021),
    ("Årsmelding", ["Høst 2012"], 2021),
]


@pytest.mark.parametrize(("title", "path", "year"), CHAPTERS)
def test_a_chapter_may_be_of_a_year_of_its_own(title: str, path: list[str], year: int) -> None:
    assert narrow_to_chapter(ReportingPeriod(2021), title, path).year == year
