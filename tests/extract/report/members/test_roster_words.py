"""The words of a roster."""

import pytest

from radsminne.extract.report.members.roster_words import Kind, read_tokens
from tests.extract.texts import make_text


@pytest.mark.parametrize(
    ("begin", "stop", "names"),
    [(0, 20, ["Kari Moe"]), (20, 60, ["Ola Li"]), (0, 60, ["Kari Moe", "Ola Li"])],
)
def test_whom_brackets_name_holds_no_seat(begin: int, stop: int, names: list[str]) -> None:
    block = make_text("Leder er Kari Moe . Nestleder er Ola Li (for Siri Dal)").blocks[0]
    assert [token.text for token in read_tokens(block, begin, stop) if token.kind is Kind.NAME] == names
