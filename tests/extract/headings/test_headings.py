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


QUIET = "Vi har hatt et rolig år ved kaiene i nord"


@pytest.mark.parametrize(("size", "found"), [(11.3, True), (11.0, False)])
def test_a_heading_is_larger_than_the_text(size: float, found: bool) -> None:
    rows = [row(text, size=size if text in TITLES else 10.0) for text in (LONG, "Havnene", QUIET, LONG, "Fisk", QUIET)]
    assert find(*rows) == (["Havnene", "Fisk"] if found else [])


@pytest.mark.parametrize(("bold", "found"), [(0.9, True), (0.89, False)])
def test_a_heading_is_set_in_bold_as_a_whole(bold: float, found: bool) -> None:
    rows = [row(text, size=10.0, bold=bold if text in TITLES else 0.0) for text in (LONG, "Havnene", QUIET, LONG, "Fisk", QUIET)]
    assert find(*rows) == (["Havnene", "Fisk"] if found else [])


@pytest.mark.parametrize(("bold", "found"), [(0.4, True), (0.6, False)])
def test_bold_says_something_where_most_of_the_text_has_none(bold: float, found: bool) -> None:
    rows = [row(text, size=10.0, bold=float(text in TITLES)) for text in ("Havnene", QUIET)]
    assert find(row(LONG * 9, size=10.0, bold=bold), *rows) == (["Havnene"] if found else [])


LEVELS: list[tuple[list[str | Row], list[int]]] = [
    ([row("Havnene", heading=2), LONG, row("Kaier", heading=4), LONG], [2, 4]),  # as styled
    (["1 Havnene", LONG, "1.1 Kaier", LONG, "2 Fisk", LONG], [1, 2, 1]),
    (
        [
            row("Havnene", size=16.0),
            row(LONG, size=10.0),
            row("Kaier", size=12.0),
            row(LONG, size=10.0),
            row("Båter", size=10.0, bold=1.0),
            LONG,
        ],
        [1, 2, 3],
    ),
    ([row("HAVNENE", bold=1.0), LONG, row("Kaier", bold=1.0), LONG, row("FISK", bold=1.0), LONG], [1, 2, 1]),
    (["HAVNENE", LONG, row("Kaier", bold=1.0), LONG, "FISK", LONG], [1, 2, 1]),
]


@pytest.mark.parametrize(("rows", "levels"), LEVELS)
def test_a_heading_that_stands_out_more_is_above(rows: list[str | Row], levels: list[int]) -> None:
    assert [heading.level for heading in find_headings(make_text(*rows).blocks).headings] == levels


PLAIN: list[tuple[list[str], list[str]]] = [
    # what tells of people, of a sum, a day or a table is no heading though it stands over text
    (["Havnene", LONG, "Kari Moe", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Kasserer", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Støtte kr 4 000", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Mandag 3. mai, Hagevandring", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Tabell 3: Fangst i 2020", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Takk for året!", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    # a sentence, and one who is named in it
    (["Havnene", LONG, "Styret hadde ti møter i år", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Minnestund for Kari Moe i kirken", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Turer vi har gått", LONG, "Fisk", LONG], ["Havnene", "Turer vi har gått", "Fisk"]),
    # a label with its value
    (["Havnene", LONG, "Neste møte: 5. mai 2031", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    (["Havnene", LONG, "Sted: Vik kulturhus", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    # a roster's head over the first office
    (["Fisk", LONG, "Styret", "Leder", "Kari Moe", "Nestleder", "Ola Li"], ["Fisk", "Styret"]),
    (["Fisk", LONG, "Styret i 2031", "Leder Kari Moe", "Nestleder Ola Li"], ["Fisk", "Styret i 2031"]),
    # lines of a list that lost its form
    (["Havnene", LONG, "Turer", "Vik", "Nes", "Sund", "Takk."], ["Havnene"]),
    # a roster's head, not the heads of its parts
    (["Rådets medlemmer", "Kari Moe, Vik", "Fiskerne", "Ola Li, Nes", "Fisk", LONG], ["Rådets medlemmer", "Fisk"]),
]


@pytest.mark.parametrize(("rows", "found"), PLAIN)
def test_which_plain_lines_are_headings(rows: list[str], found: list[str]) -> None:
    assert find(*rows) == found


def test_a_styled_line_is_a_heading_whatever_it_says() -> None:
    rows = [row(text, heading=1) for text in ("Styret hadde ti møter i år", "Høydepunkt 2031", "Takk for året!")]
    assert find(*(part for each in rows for part in (each, LONG))) == [each.text for each in rows]


@pytest.mark.parametrize(
    "rows", [[row("Styret hadde ti møter i år", heading=1)], ["Styret hadde ti møter i år 3", "Styret hadde ti møter i år"]]
)
def test_a_sentence_that_is_styled_or_in_the_contents_is_one_too(rows: list[str | Row]) -> None:
    contents = entries("Havnene 2") if len(rows) > 1 else []
    assert find(*contents, *rows[:-1], LONG, rows[-1]) == ["Styret hadde ti møter i år"]


def entries(*lines: str) -> list[str | Row]:
    """A table of contents."""
    return ["Innhold", *lines]


THREE = ["Havnene", QUIET, "Fisk", QUIET, "Kaier", QUIET]
CONTENTS: list[tuple[list[str | Row], list[str]]] = [
    # two entries that ran together on one line
    ([*entries("Havnene ........ 3 Fisk 4", "Kaier ........ 5"), *THREE], ["Havnene", "Fisk", "Kaier"]),
    ([*entries("Havnene ........ 3 Fisk ........ 4", "Kaier 5"), *THREE], ["Havnene", "Fisk", "Kaier"]),
    # a title glued to its paragraph, and a paragraph that only begins like one
    ([*entries("Havnene 3", "Fisk 4"), f"Havnene {LONG}", "Fisk", QUIET], ["Havnene", "Fisk"]),
    ([*entries("Havnene 3", "Fisk 4"), "Havnene er åpne for alle som har båt.", "Fisk", QUIET], ["Fisk"]),
    ([*entries("Havnene 3", "Fisk 4"), "Havnene", QUIET, f"Havnene {LONG}", "Fisk", QUIET], ["Havnene", "Fisk"]),
    # a title that is broken over lines
    ([*entries("Havnene og kaiene langs kysten 3", "Fisk 4"), "Havnene og kaiene", "langs kysten", QUIET, "Fisk", QUIET],
     ["Havnene og kaiene langs kysten", "Fisk"]),
    # a line that is set as those of the contents are is one that the contents left out
    ([*entries("Havnene 3", "Fisk 4"), *(part for title in ("Havnene", "Kaier", "Fisk") for part in (row(title, heading=1), QUIET))],
     ["Havnene", "Kaier", "Fisk"]),
    ([*entries("Havnene 3", "Fisk 4"), "Havnene", LONG, "Kaier", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "found"), CONTENTS)
def test_the_contents_tell_the_headings(rows: list[str | Row], found: list[str]) -> None:
    assert find(*rows) == found


def test_a_glued_title_is_parted_from_its_words() -> None:
    outline = find_headings(make_text(*entries("Havnene 3", "Fisk 4"), f"Havnene {LONG}", "Fisk", LONG).blocks)
    assert [block.text for block in outline.blocks[3:5]] == ["Havnene", LONG]
    assert outline.blocks[4].span().quote == LONG
