"""Which sign of headings a document is read by."""

import pytest

from radsminne.extract.headings.headings import find_headings
from radsminne.extract.text.lines import LineRole
from tests.extract.texts import Row, make_text, row

LONG = "Rådet har brukt mye av året på å samle kunnskap om havnene langs kysten, og har hørt både fiskere og forskere."
TITLES = ("Havnene", "Fisk", "Økonomi", "Reiser", "Møter", "Plan", "Ungdom", "Frakt")


def find(*rows: str | Row) -> list[str]:
    """The headings of a document."""
    return [heading.title for heading in find_headings(make_text(*rows).blocks).headings]


@pytest.mark.parametrize(("found", "trusted"), [(4, True), (3, False)])
def test_contents_are_trusted_alone_where_half_of_them_is_found(found: int, trusted: bool) -> None:
    contents = [row(f"{title} 3", role=LineRole.CONTENTS) for title in TITLES]
    body = [row(text, size=10.0) for title in TITLES[:found] for text in (title, LONG)]
    bold = [row(text, size=10.0, bold=float(text != LONG)) for text in ("Kaier", LONG, "Båter", LONG)]
    assert find(*contents, *body, *bold) == [*TITLES[:found], *([] if trusted else ["Kaier", "Båter"])]


def test_one_line_that_stands_out_is_no_structure() -> None:
    rows: list[str | Row] = [row("Havnene", heading=1), LONG, "Fisk", LONG]
    assert find(*rows) == ["Havnene", "Fisk"]  # by their shape
    assert find(*rows, row("Kaier", heading=1), LONG) == ["Havnene", "Kaier"]


@pytest.mark.parametrize(("size", "found"), [(11.3, True), (11.0, False)])
def test_a_heading_is_larger_than_the_text(size: float, found: bool) -> None:
    rows = [row(text, size=size if text in TITLES else 10.0) for text in ("og så", "Havnene", "kr 4,50", "Fisk", "vi var ute")]
    assert find(*rows) == (["Havnene", "Fisk"] if found else [])


@pytest.mark.parametrize(("bold", "found"), [(0.9, True), (0.89, False)])
def test_a_heading_is_set_in_bold_as_a_whole(bold: float, found: bool) -> None:
    rows = [row(text, size=10.0, bold=bold if text in TITLES else 0.0) for text in ("og så", "Havnene", "kr 4,50", "Fisk", "vi var ute")]
    assert find(*rows) == (["Havnene", "Fisk"] if found else [])


@pytest.mark.parametrize(("bold", "found"), [(0.4, True), (0.6, False)])
def test_bold_says_something_where_most_of_the_text_has_none(bold: float, found: bool) -> None:
    text = "x" * 1000
    rows = [
        row(text, size=10.0, bold=bold),
        row("Havnene", size=10.0, bold=1.0),
        row("kr 4,50", size=10.0),
        row("Fisk", size=10.0, bold=1.0),
    ]
    assert find(*rows, row("vi var ute", size=10.0)) == (["Havnene", "Fisk"] if found else [])
