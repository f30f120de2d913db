"""Floors: what falls under one is a breach, and only the flag lowers one."""

from pathlib import Path

import pytest

from benchmarks.measures.floors import NEAR_TIES, Floor, Measured, check_floors, raise_floors, read_floors, write_floors


def measure(name: str = "examples/a.pdf", fingerprint: str = "f", epsilon: float = 0.0005, **figures: float) -> Measured:
    """A document with these figures."""
    return Measured(name, fingerprint, figures, {"case": ("missed: 1 | A",)}, epsilon)


FLOORS = {"examples/a.pdf": Floor("f", {"case": 0.9})}


@pytest.mark.parametrize("case", [0.9, 0.8996, 1.0])
def test_at_its_floor_or_above_nothing_is_said(case: float) -> None:
    assert check_floors([measure(case=case)], FLOORS) == []


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (measure(case=0.89), "case 0.8900, floor 0.9000"),
        (measure(names=1.0), "case none, floor 0.9000"),
        (measure(fingerprint="g", case=1.0), "are not those of its floor"),
    ],
)
def test_a_figure_under_its_floor_is_a_breach(one: Measured, told: str) -> None:
    (breach,) = check_floors([one], FLOORS)
    assert breach.name == "examples/a.pdf"
    assert told in str(breach)


def test_a_breach_tells_what_pulls_the_figure_down() -> None:
    (breach,) = check_floors([measure(case=0.5)], FLOORS)
    assert str(breach).splitlines()[1] == "    missed: 1 | A"


def test_questions_have_room_for_near_ties() -> None:
    assert check_floors([measure(case=0.896, epsilon=NEAR_TIES)], FLOORS) == []
    assert len(check_floors([measure(case=0.894, epsilon=NEAR_TIES)], FLOORS)) == 1


def test_what_is_the_projects_own_cannot_stay_away() -> None:
    """Other documents may: they are not in every clone."""
    assert check_floors([], FLOORS) == []
    assert [breach.name for breach in check_floors([], FLOORS, expected=["examples/a.pdf", "examples/never.pdf"])] == ["examples/a.pdf"]


def test_what_has_no_floor_is_let_be() -> None:
    assert check_floors([measure("examples/new.pdf", case=0.1)], FLOORS) == []


def test_pinning_raises_and_keeps_the_rest() -> None:
    pinned, refused = raise_floors(
        [measure("b", case=0.5), measure(case=0.95, names=1.0)], {**FLOORS, "elsewhere": Floor("e", {"case": 1.0})}
    )
    assert refused == []
    assert pinned == {
        "examples/a.pdf": Floor("f", {"case": 0.95, "names": 1.0}),
        "b": Floor("f", {"case": 0.5}),
        "elsewhere": Floor("e", {"case": 1.0}),
    }


def test_a_floor_is_lowered_only_when_that_is_asked_for() -> None:
    lower = [measure(fingerprint="g", case=0.8)]
    _, refused = raise_floors(lower, FLOORS)
    assert [breach.message for breach in refused] == ["case 0.8000, floor 0.9000"]
    pinned, refused = raise_floors(lower, FLOORS, allow_lower=True)
    assert refused == []
    assert pinned == {"examples/a.pdf": Floor("g", {"case": 0.8})}


def test_pinning_within_the_room_for_rounding_does_not_creep_down() -> None:
    pinned, refused = raise_floors([measure(case=0.8996)], FLOORS)
    assert refused == []
    assert pinned == FLOORS


def test_a_floor_goes_with_its_document_only_when_that_is_asked_for() -> None:
    _, refused = raise_floors([], FLOORS, expected=["examples/a.pdf"])
    assert len(refused) == 1
    assert raise_floors([], FLOORS, expected=["examples/a.pdf"], allow_lower=True) == ({}, [])


def test_floors_are_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert read_floors(path) == {}
    pinned, _ = raise_floors([measure("b", case=2 / 3), measure(case=0.3 * 3)], {})
    write_floors(pinned, path)
    assert read_floors(path) == {"b": Floor("f", {"case": 0.6666}), "examples/a.pdf": Floor("f", {"case": 0.9})}
    assert len(path.read_text(encoding="utf-8").splitlines()) == 4
