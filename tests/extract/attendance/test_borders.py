"""Where numbers of attendance lists decide: what stands just on either side of each."""

import pytest

from radsminne.extract.attendance.attendance import read_attendance
from radsminne.extract.attendance.groups import find_composed_label, open_group
from radsminne.extract.attendance.tables import find_people_tables
from radsminne.extract.attendance.unread import LONGEST_LINE, is_running, stands_apart
from radsminne.extract.text.stretches import Stretch, split_stretches
from tests.extract.texts import Row, make_text, row

NAMES = ("Kari Dal", "Per Li", "Åse Vik", "Tor Moe", "Eva Lund")


def names(*parts: str | Row) -> list[str]:
    return [each.name for each in read_attendance(split_stretches(make_text(*parts)))[0]]


def stretch(gap: float = 0.0) -> Stretch:
    return split_stretches(make_text(row("Kari Dal", gap=gap)))[0]


@pytest.mark.parametrize(("count", "is_list"), [(3, False), (4, True), (5, True)])
def test_names_in_a_row_are_a_list_without_a_label(count: int, is_list: bool) -> None:
    assert names(*NAMES[:count]) == (list(NAMES[:count]) if is_list else [])


@pytest.mark.parametrize(("letters", "goes_on"), [(LONGEST_LINE, True), (LONGEST_LINE + 1, False)])
def test_a_long_line_without_names_ends_a_list(letters: int, goes_on: bool) -> None:
    assert LONGEST_LINE == 120
    line = ("12345, " * 30)[: letters - 1] + "6"
    assert names("Til stede:", "Kari Dal", line, "Per Li") == (["Kari Dal", "Per Li"] if goes_on else ["Kari Dal"])


@pytest.mark.parametrize(
    ("text", "running"), [("Åpen halvtime", False), ("Åpen halvtime.", True), ("Åpen time for alle", True), ("Åpen og fri", True)]
)
def test_small_words_make_running_text(text: str, running: bool) -> None:
    """Two of them, or one before a stop."""
    assert is_running(text) is running


@pytest.mark.parametrize(("gap", "apart"), [(0.8, False), (1.0, True), (1.2, True)])
def test_a_blank_line_parts(gap: float, apart: bool) -> None:
    assert stands_apart(stretch(gap=gap), stretch(), beside=False) is apart


@pytest.mark.parametrize(
    ("label", "is_one"),
    [
        ("Tilstedet var:", True),
        ("Medlemar som møttte:", False),
        ("Medlemme:", True),
        ("Medlemm:", False),
    ],
)
def test_a_long_word_of_a_label_may_have_one_slip(label: str, is_one: bool) -> None:
    assert (find_composed_label(label) is not None) is is_one


@pytest.mark.parametrize(("text", "opens"), [("Fra Lag for vern av fjell", True), ("Fra Lag for vern av høye fjell", False)])
def test_an_organisation_without_a_colon_is_of_few_words(text: str, opens: bool) -> None:
    assert (open_group(text, within=True) is not None) is opens


@pytest.mark.parametrize(("named", "is_table"), [(2, False), (3, True), (5, True)])
def test_a_table_without_a_head_has_names_in_most_of_a_column(named: int, is_table: bool) -> None:
    rows = [f"{NAMES[place] if place < named else f'X{place}'} | A{place}" for place in range(5)]
    assert bool(find_people_tables(split_stretches(make_text(*rows)))) is is_table
    both = [f"{name} | {name}" for name in NAMES]
    assert not find_people_tables(split_stretches(make_text(*both)))


@pytest.mark.parametrize(
    ("line", "found"), [("Kari Dal, Tor Moe. Laget spiste kake.", ["Kari Dal", "Tor Moe"]), ("rådmann Th. Lund", ["Th. Lund"])]
)
def test_a_sentence_behind_several_names_ends_them(line: str, found: list[str]) -> None:
    """Behind one the stop may be an initial's."""
    assert names(f"Til stede: {line}") == found
