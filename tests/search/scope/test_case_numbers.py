"""Case numbers as they are asked for, held against those of an archive."""

import datetime

import pytest

from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.search.question.question import KnownNames, understand
from radsminne.search.show.understood import describe_question
from tests.search.papers import Papers, find_scope, read_scope

DAY = datetime.date
TODAY = DAY(2024, 5, 1)


def make_cases(*numbers: str, year: int = 2023) -> list[StoredCase]:
    """Cases of one year with these numbers."""
    return [StoredCase(f"aaa-c{n}", number, DAY(year, 2, 3), year, None, "aaa") for n, number in enumerate(numbers, 1)]


BY_MEETING = make_cases("7/1/23", "8/1/23", "8/2/23", "9/2/23")
BY_YEAR = [*make_cases("8/23", "12/23", "18/23"), *make_cases("8/22", "12/22", year=2022)]


@pytest.mark.parametrize(
    ("question", "cases", "meant"),
    [
        ("sak 8/1/23", BY_MEETING, ("8/1/23",)),
        ("sak 8/23", BY_MEETING, ("8/1/23", "8/2/23")),
        ("sak 8/2023", BY_MEETING, ("8/1/23", "8/2/23")),
        ("sak 8/22", BY_MEETING, ()),
        ("sak 1/23", BY_MEETING, ()),
        ("sak 8/23", BY_YEAR, ("8/23",)),
        ("sak 008/2023", BY_YEAR, ("8/23",)),
        ("sak 8/1/23", BY_YEAR, ()),
        ("sak 12", BY_YEAR, ("12/23", "12/22")),
        ("sak 12 i 2022", BY_YEAR, ("12/22",)),
        ("case 12 in 2021", BY_YEAR, ()),
        ("sak 12 mellom 2021 og 2024", BY_YEAR, ("12/23", "12/22")),
        ("sak 12 siden 2021", BY_YEAR, ("12/23", "12/22")),
        ("sak 2012", BY_YEAR, ()),
        ("hva ble vedtatt i sak 8/23", [*BY_YEAR, *BY_MEETING], ("8/23",)),
        ("sak 43/12", make_cases("2012/43", year=2012), ("2012/43",)),
        ("sak 4.2", make_cases("4.2"), ("4.2",)),
        ("8/23", BY_MEETING, ("8/1/23", "8/2/23")),
        # only 1900 to 2099 are years
        ("case 1899/23", make_cases("1899/2023", "99/23"), ("1899/2023",)),
        ("case 2100/23", make_cases("2100/2023", "0/23"), ("2100/2023",)),
    ],
)
def test_a_number_means_what_the_archive_numbers_so(question: str, cases: list[StoredCase], meant: tuple[str, ...]) -> None:
    """As it is written before any other reading; the meeting in the middle may be left out, the year where it is said otherwise."""
    assert [number.meant for number in read_scope(question, Papers(cases=cases, today=TODAY)).case_numbers] == [meant]


def test_a_short_number_means_twelve_cases_at_most() -> None:
    """Each is a search of its own."""
    cases = [case for year in range(2000, 2014) for case in make_cases(f"12/{year}", year=year)]
    (number,) = read_scope("sak 12", Papers(cases=cases, today=TODAY)).case_numbers
    assert number.meant == tuple(f"12/{year}" for year in range(2000, 2012))


def test_what_a_number_was_taken_for_is_shown() -> None:
    """Only where it was asked in another hand."""
    question = understand("sak 8/23", KnownNames(), TODAY)
    by_meeting, by_year = (find_scope(question, papers=Papers(cases=cases)) for cases in (BY_MEETING, BY_YEAR))
    assert describe_question(question, by_meeting) == "sak 8/23 (tolket som 8/1/23, 8/2/23)"
    assert describe_question(question, by_year) == "sak 8/23"


def test_a_number_without_a_label_may_belong_to_a_title() -> None:
    """So it is searched for as it stands, and meeting numbers stay what they are."""
    question = understand("referat fra møte 6/2022", KnownNames(), TODAY)
    assert (question.numbers, question.case_numbers) == (("6/2022",), ())
