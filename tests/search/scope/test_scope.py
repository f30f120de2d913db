"""What a scope tells of itself, and the other scopes of the same question."""

import datetime

import pytest

from radsminne.search.question.question import KnownNames, understand
from radsminne.search.scope.scope import Scope, asks_nothing
from radsminne.search.scope.variants import leave_out_cases, leave_out_period, name_cases, take_times_for_words
from tests.search.papers import TODAY, Papers, find_scope, read_scope
from tests.search.scope.test_case_numbers import BY_MEETING

DAY = datetime.date


@pytest.mark.parametrize(
    ("question", "nothing"),
    [
        *[(question, True) for question in ("", "?!", "x", "i", "når", "hva er det?", "when", "kor ofte")],
        *[
            (question, False)
            for question in ("AI", "WHO", "når i 2022", "saker", "x 4/21", "«x»", "hvem er leder", "hva skjedde 3. mars 2022")
        ],
    ],
)
def test_a_question_of_small_words_alone_asks_for_nothing(question: str, nothing: bool) -> None:
    """Unless something else narrows it."""
    asked = understand(question, KnownNames(), TODAY)
    assert asks_nothing(asked, find_scope(asked)) is nothing


def read_numbers(text: str) -> Scope:
    """The scope of a question in an archive that counts its cases by meeting."""
    return read_scope(text, Papers(cases=BY_MEETING))


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("landstrøm", [()]),
        ("sak 8/23", [("8/1/23",), ("8/2/23",)]),
        ("sak 7/1/23 og sak 9/23", [("7/1/23",), ("9/2/23",)]),
        ("sak 8/1/23 på møte 5/2022", [("8/1/23", "5/2022")]),
        ("sak 13/23", [("13/23",)]),
    ],
)
def test_each_case_that_a_number_may_mean_is_a_scope(question: str, numbers: list[tuple[str, ...]]) -> None:
    """Other numbers must stand beside each; what no case has is looked for as it stands."""
    assert [scope.numbers for scope in name_cases(read_numbers(question))] == numbers


def test_what_is_left_out_leaves_all_else() -> None:
    scope = read_numbers("hva ble vedtatt i sak 8/23 om landstrøm i 2023")
    without = leave_out_cases(scope)
    assert (without.numbers, without.case_numbers, without.meant) == ((), (), frozenset())
    assert (without.start, without.topic) == (scope.start, scope.topic) == (DAY(2023, 1, 1), "landstrøm")
    outside = leave_out_period(scope)
    assert (outside.start, outside.end) == (None, None)
    assert (outside.numbers, outside.topic) == (scope.numbers, scope.topic)


def test_times_that_are_words_are_no_limit() -> None:
    scope = take_times_for_words(read_scope("når ble beredskap vinteren 2022 drøftet"))
    assert (scope.topic, scope.start, scope.end) == ("beredskap vinteren 2022", None, None)
