"""Trust: more where the margin and the evidence are greater, less where decisions are doubtful or a number stands twice."""

from itertools import pairwise

import pytest

from radsminne.corpus.records import Case, Decision, Span
from radsminne.extract.outline.outline import find_outline
from radsminne.extract.outline.trust import UNSURE, trust_heading, trust_structure
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_agenda import CASES, TEXT
from tests.extract.texts import make_text

PLACE = Span(None, 0, 3, "Snø")


def case(*decisions: float | None, number: str | None = None) -> Case:
    """A case with decisions that were read so surely."""
    made = tuple(Decision("Ja.", None, PLACE, None, each) for each in decisions)
    return Case(number, "Snøen", (), made, (), (), (), PLACE)


def test_a_heading_is_trusted_more_with_margin_and_worth() -> None:
    steps = [0.0, 0.5, 1.0, 1.5, 2.0]
    assert all(trust_heading(1.0, one) < trust_heading(1.0, other) for one, other in pairwise(steps))
    assert all(trust_heading(one, 1.0) < trust_heading(other, 1.0) for one, other in pairwise(steps))
    assert trust_heading(3.0, 3.0) == trust_heading(2.0, 2.0)  # more says no more
    least, most = trust_heading(0.0, 0.0), trust_heading(2.0, 2.0)
    assert 0.5 < least < 0.7
    assert 0.98 < most < 1
    assert trust_heading(0.0, 1.0) > trust_heading(1.0, 0.0)  # the margin tells more than what speaks for one


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        ([(case(0.9), 1.5)], [(case(0.9), 1.0)]),  # more speaks for the heading
        ([(case(0.9), 1.0)], [(case(0.8), 1.0)]),
        ([(case(0.9), 1.0)], [(case(0.9, 0.5), 1.0)]),  # as sure as the least sure of what it decides
        ([(case(0.95), 1.0), (case(0.95), 1.0)], [(case(0.95), 1.0), (case(), 1.0)]),  # fewer cases decide anything
        ([(case(), 1.0)], [(case(0.5), 1.0)]),  # nothing found is better than something doubtful
        ([(case(number="1"), 1.0), (case(number="2"), 1.0)], [(case(number="1"), 1.0), (case(number="1"), 1.0)]),
        ([(case(), 1.0)], []),
    ],
)
def test_a_paper_is_trusted_as_its_cases_are(surer: list[tuple[Case, float]], less_sure: list[tuple[Case, float]]) -> None:
    assert trusted(surer) > trusted(less_sure)


def trusted(read: list[tuple[Case, float]]) -> float:
    """How sure a paper is of these cases, each with what speaks for its heading."""
    return trust_structure([each for each, _ in read], [worth for _, worth in read])


def test_the_bound_parts_well_marked_papers_from_doubtful_ones() -> None:
    well = [(case(0.98, number="1"), 2.0), (case(number="2"), 2.0)]
    assert trusted(well) > UNSURE
    assert trusted([(case(0.98, number="1"), 2.0), (case(number="1"), 2.0)]) < UNSURE  # a number twice
    assert trusted([*well, (case(0.1, number="3"), 2.0), (case(0.1, number="4"), 2.0)]) < UNSURE
    assert trusted([(case(0.9), 0.2), (case(0.9), 0.2)]) < UNSURE
    assert trusted([(case(), 5.0)]) == trusted([(case(), 2.0)])  # more says no more
    assert trusted([(case(), -1.0)]) == trusted([(case(), 0.0)])
    assert trusted([]) == 0


def test_nobody_doubts_without_a_figure() -> None:
    assert trusted([(case(None, 0.8), 1.0)]) == trusted([(case(0.8), 1.0)])


def test_well_marked_cases_have_the_greater_worth() -> None:
    """Cases that the agenda lists are worth more than the same without, and those over text more than bare lines."""
    listed = ["Saksliste", *(words.removeprefix("Sak ") for words in CASES[::2])]
    worths = [find_outline(split_stretches(make_text(*parts))).headings[1].worth for parts in ([*listed, *CASES], CASES, CASES[::2])]
    assert worths == sorted(worths, reverse=True)
    assert len(set(worths)) == 3
    assert find_outline(split_stretches(make_text(TEXT))).worth == 0
