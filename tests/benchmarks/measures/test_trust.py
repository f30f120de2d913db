"""How far a stated confidence can be trusted."""

import pytest

from benchmarks.measures.trust import Covered, Judged, Row, cover, find_bound, make_rows, measure_error

TOLD = [Judged(0.95, 1), Judged(0.9, 1), Judged(0.65, 0), Judged(0.6, 1), Judged(0.1, 0), Judged(1.0, 1)]


def test_what_was_told_is_sorted_by_its_confidence() -> None:
    """A confidence of one belongs to the last step; a step without anything is left out."""
    rows = make_rows(TOLD, 2)
    assert [(row.first, row.last, row.count, row.right) for row in rows] == [(0, 0.5, 1, 0), (0.5, 1, 5, 0.8)]
    assert rows[1].confidence == pytest.approx(0.82)
    assert make_rows([Judged(0.25, 1)], 4) == [Row(0.25, 0.5, 1, 0.25, 1)]


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ([], 0.0),
        ([Judged(0.75, 1), Judged(0.75, 1), Judged(0.75, 1), Judged(0.75, 0)], 0.0),
        ([Judged(1, 0), Judged(0.75, 1), Judged(0.75, 0.5)], 1 / 3),
    ],
)
def test_the_error_is_how_far_confidence_lies_from_what_is_right(told: list[Judged], error: float) -> None:
    assert measure_error(told, 2) == pytest.approx(error)


def test_a_bound_covers_what_is_told_with_as_much() -> None:
    assert cover(TOLD, 0.9) == Covered(0.9, 0.5, 1)
    assert cover(TOLD, 0.6) == Covered(0.6, 5 / 6, 0.8)
    assert cover([Judged(0.2, 1)], 0.5) == Covered(0.5, 0, None)


def test_the_bound_that_covers_most_is_found() -> None:
    assert find_bound(TOLD, 0.8) == Covered(0.6, 5 / 6, 0.8)
    assert find_bound(TOLD, 0.81) == Covered(0.9, 0.5, 1)
    assert find_bound([Judged(0.9, 0)], 0.5) is None
