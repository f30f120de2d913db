"""Reports that were not understood with certainty say so, and why."""

import pytest

from radsminne.corpus.records import Activity, DatePrecision, Membership, Period, Role, Span
from radsminne.extract.report.trust import find_doubt
from tests.extract.texts import make_text

AT = Span(None, 0, 1, "a")


def member(name: str) -> Membership:
    return Membership(name, None, Role.MEMBER, False, None, Period(None, None), AT)


def act(title: str) -> Activity:
    return Activity(None, title, None, None, DatePrecision.NONE, None, (), None, (), (), AT)


@pytest.mark.parametrize(
    ("lines", "members", "acts", "said"),
    [
        (["Leder: Kari Moe", "Nestleder: Ola Li"], ["Kari Moe", "Ola Li"], 3, None),
        (["Leder: Kari Moe", "Nestleder: Ola Li"], ["Kari Moe", "Ola Li"], 2, "two things"),
        (["Leder: Kari Moe", "Nestleder: Ola Li", "Kasserer: Siri Dal"], [], 3, "3 of 3 people"),
        (["Leder: Kari Moe"], [], 3, None),  # one is no share
        (["Siri Dal fortalte om havna, og mange kom for å høre på henne denne kvelden."], [], 3, None),  # beside no office
    ],
)
def test_a_report_that_was_not_understood_says_why(lines: list[str], members: list[str], acts: int, said: str | None) -> None:
    problems = list(find_doubt(make_text(*lines).blocks, [member(name) for name in members], [act(str(n)) for n in range(acts)]))
    assert [problem.code.value for problem in problems] == (["structure_unsure"] if said else [])
    assert all(said and said in problem.message for problem in problems)


def test_an_empty_report_says_nothing() -> None:
    assert list(find_doubt([], [], [])) == []


@pytest.mark.parametrize("letter", ["a", "A", "1"])
def test_a_word_without_end_is_read_once(letter: str) -> None:
    assert len(list(find_doubt(make_text(letter * 20_000).blocks, [], []))) == 1
