"""Trust: more where the margin and the evidence are greater, less where little seems to be decided."""

from itertools import pairwise

import pytest

from radsminne.corpus.records import Case, Decision, Span
from radsminne.extract.outline.outline import find_outline
from radsminne.extract.outline.trust import UNSURE, trust_heading, trust_structure
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_agenda import CASES, TEXT
from tests.extract.texts import make_text

PLACE = Span(None, 0, 3, "Snø")


def case(confidence: float | None, *decisions: float | None) -> Case:
    """A case that was read so surely, with decisions that were."""
    made = tuple(Decision("Ja.", None, PLACE, None, each) for each in decisions)
    return Case("1", "Snøen", (), made, (), (), (), PLACE, confidence)


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
        ([case(0.9, 0.9)], [case(0.8, 0.9)]),
        ([case(0.9, 0.9)], [case(0.9, 0.8)]),
        ([case(0.9, 0.9), case(0.9, 0.9)], [case(0.9, 0.9), case(0.9)]),  # fewer cases decide anything
        ([case(0.9, 0.9), case(0.9)], [case(0.9), case(0.9)]),
        ([case(0.9, 0.9)], [case(0.9, None)]),
        ([case(0.9), case(0.9)], []),
    ],
)
def test_a_paper_is_trusted_as_its_cases_are(surer: list[Case], less_sure: list[Case]) -> None:
    assert trust_structure(surer, decide=True) > trust_structure(less_sure, decide=True)


def test_a_notice_is_trusted_by_its_headings_alone() -> None:
    assert trust_structure([case(0.9), case(0.7)], decide=False) == pytest.approx(0.8)
    assert trust_structure([case(0.9), case(None)], decide=False) == pytest.approx(0.9)
    assert trust_structure([case(None)], decide=False) == 0.0
    assert trust_structure([case(0.9)], decide=True) < UNSURE < trust_structure([case(0.9)], decide=False)
    assert trust_structure([case(0.95, 0.9), case(0.95, 0.9)], decide=True) > UNSURE


def test_well_marked_cases_have_the_greater_worth() -> None:
    """Cases that the agenda lists are worth more than the same without, and those over text more than bare lines."""
    listed = ["Saksliste", *(words.removeprefix("Sak ") for words in CASES[::2])]
    worths = [find_outline(split_stretches(make_text(*parts))).headings[1].worth for parts in ([*listed, *CASES], CASES, CASES[::2])]
    assert worths == sorted(worths, reverse=True)
    assert len(set(worths)) == 3
    assert find_outline(split_stretches(make_text(TEXT))).worth == 0
