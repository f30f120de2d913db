"""Lines of a table of contents: a title with its page number behind dots or a tab."""

import pytest

from radsminne.extract.headings.leaders import clean_entry, is_contents_entry, mark_contents
from radsminne.extract.text.lines import Line, LineRole


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Havnene ........ 3", "Havnene 3"),
        ("Havnene. . . . . 12", "Havnene 12"),
        ("Havnene……… 3", "Havnene 3"),
        ("Havnene …..... 3", "Havnene 3"),
        ("Havnene ____ 3", "Havnene 3"),
        ("Havnene\t3", "Havnene 3"),
        ("Havnene ... 3", None),
        ("Havnene 3", None),
        ("Havnene ........", None),
    ],
)
def test_an_entry_is_cleaned(text: str, entry: str | None) -> None:
    assert (clean_entry(text) if is_contents_entry(text) else None) == entry


@pytest.mark.parametrize("text", ["." * 50_000, ". " * 50_000 + "x", "_" * 50_000, "\t" * 50_000, "…" * 50_000])
def test_a_line_of_nothing_but_dots_takes_no_time(text: str) -> None:
    """Tried from each of its dots it would take minutes."""
    assert not is_contents_entry(text)


@pytest.mark.parametrize(("tabbed", "role"), [(2, LineRole.BODY), (3, LineRole.CONTENTS)])
def test_two_lines_with_a_tab_may_be_of_a_table(tabbed: int, role: LineRole) -> None:
    lines = [Line(f"Havn {number}\t{number}") for number in range(tabbed)]
    assert [line.role for line in mark_contents([Line("Innhold"), *lines, Line("Takk.")])][1:-1] == [role] * tabbed
