"""The instrument that moves numbers notices a number that a test holds, and one that none holds."""

import pytest

from benchmarks.mutants import ROOT, Number, find_numbers, is_noticed

SOURCE = '''
"""A module with 3 numbers."""
LIMIT = 10
_SCORES = {"a": 0.4}
def weigh(words):
    if len(words) > 2 and words[5] != 0:
        return 0.0
    return LIMIT * 8
'''


def test_what_is_moved() -> None:
    """Tables, fractions and what is compared, by a quarter or by one; no place in a list and no nought."""
    moves: dict[float, list[float]] = {}
    for number in find_numbers(SOURCE):
        moves.setdefault(number.value, []).append(number.moved)
    assert moves == {10: [8, 12], 0.4: pytest.approx([0.3, 0.5]), 2: [1, 3]}


@pytest.mark.parametrize(("moved", "noticed"), [(2, False), (3, True)])
def test_a_move_is_noticed(moved: float, noticed: bool) -> None:
    """Only the child reads the module with its number moved: with nothing moved its tests pass."""
    path = ROOT / "search/ranking/evidence.py"
    text = path.read_text(encoding="utf-8")
    line = next(at for at, line in enumerate(text.splitlines(), 1) if line == "_BESIDE = 2")
    test = str(ROOT / "tests/search/ranking/test_evidence.py")
    assert is_noticed(path, Number(line, len("_BESIDE = "), 2, moved), [test]) is noticed
    assert path.read_text(encoding="utf-8") == text
