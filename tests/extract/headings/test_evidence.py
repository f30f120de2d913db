"""Each sign of a heading: a line that has it, and one much like it that has not."""

import pytest

from radsminne.extract.headings.evidence import Look, Page, names_people
from radsminne.extract.text.lines import Cell
from tests.extract.texts import Row, make_text, row

LONG = "Rådet har brukt mye av året på å samle kunnskap om havnene langs kysten, og har hørt både fiskere og forskere."
WIDE = "Rådet har brukt mye av året på å samle kunnskap om havnene"


def see(*rows: str | Row, at: int | None = None) -> set[str]:
    """The signs of the line at a place, of the second of three where none is said."""
    place = at if at is not None else min(1, len(rows) - 1)
    return set(Page(make_text(*rows).blocks).see(place))


def spaced(*rows: str | Row, gap: float) -> tuple[Row, ...]:
    """Rows after empty lines, but the second, which stands so far below the first."""
    made = [each if isinstance(each, Row) else row(each) for each in rows]
    return tuple(Row(each.text, None, each.look | {"gap": gap if place == 1 else 1.0}) for place, each in enumerate(made))


ALONE: list[tuple[str, str | Row, str | Row]] = [
    ("title", "Havnene i nord", "havnene i nord"),
    ("title", "Havnene:", "Havnene;"),
    ("long", "H" * 81, "H" * 80),
    ("stop", "Havnene er åpne.", "Havnene er åpne"),
    ("stop", "Havnene –", "Havnene – Vik"),
    ("small", "havnene", "2 havner"),
    ("label", "Sted: Vik", "Sted:"),
    ("label", "post@vik.example", "post i Vik"),
    ("field", "Sted: Vik kulturhus", "Prosjekt: Vik kulturhus"),
    ("aside", "Havnene, kaiene", "Havnene (kaiene)"),
    ("aside", "Havnene (kaiene", "Havnene"),
    ("capitals", "Kari Li Moe", "Havnene i Vik"),
    ("capitals", "Snøhuset Vik, innkjøp", "Snøhuset, Vik"),
    ("people", "Kari Moe", "Kari og havnene"),
    ("people", "Leder: Kari Moe", "Leder: hun fra Vik"),
    ("dated", "15.–16. august – Befaring", "15 befaringer"),
    ("dated", "September: Kurs", "Septemberkurs: påmelding"),
    ("dated", "Ti 31.05. Dugnad ved kaia", "Tiltak 31 ved kaia"),
    ("dated", "Mandag 3. mai, Hagevandring", "Mandager i mai"),
    ("figures", "Sum 12 13 14 15", "Sum 12 13 14"),
    ("amount", "Støtte kr 4 000", "Støtte fra kretsen"),
    ("amount", "Støtte 400,-", "Støtte 400"),
    ("amount", "Støtte 400 kroner", "Støtte 400 kroneblad"),
    ("exclaims", "Takk for året!", "Takk for året"),
    ("seat", "Kasserer", "Kasserte garn"),
    ("seat", "Revisorar", "Rådets medlemmer"),
    ("seat", "Styret:", "Styret"),
    ("bullet", row("Havnene", marker="-"), row("Havnene", marker="1.")),
    ("counted", row("Havnene", marker="a)"), row("Havnene", marker="•")),
]


@pytest.mark.parametrize(("sign", "line", "other"), ALONE)
def test_a_sign_of_the_line_itself(sign: str, line: str | Row, other: str | Row) -> None:
    assert [sign in see(LONG, words, LONG) for words in (line, other)] == [True, False]


BESIDE: list[tuple[str, list[str | Row], list[str | Row]]] = [
    # what stands under it
    ("over_text", ["", "Havnene", LONG], ["", "Havnene", "Kaia"]),
    (
        "over_text",
        ["", "Havnene", "Vi har hatt et rolig år ved kaiene i nord."],
        ["", "Havnene", "Vi har hatt et rolig år ved kaiene i nord"],
    ),
    ("over_text", ["", "Havnene", "Vi så på disse kaiene:"], ["", "Havnene", "Vi så på disse kaiene"]),
    ("over_text", ["", "Havnene", LONG], ["", "Havnene", row(LONG, marker="-")]),
    ("over_list", ["", "Turer", row("Vik", marker="-")], ["", "Turer", "Vik"]),
    ("over_list", ["", "Turer", "12. juni – Vik"], ["3. mai – Nes", "Turer", "12. juni – Vik"]),
    ("over_people", ["", "Styret", "Kari Moe, Vik"], ["", "Styret", row("Kari Moe, Vik", marker="-")]),
    ("over_title", ["", "Året", row("Kaier", gap=1.0), LONG], ["", "Året", row("Kaier", gap=1.0), "Ti."]),
    ("over_table", ["", "Turer", row("Vik", cell=Cell(0, 0, 0))], ["", "Turer", "Vik"]),
    ("over_figures", ["", "Fangst", "12 300 400"], ["", "Fangst", "12 båter i nord"]),
    ("over_wide", ["", "Havnene", WIDE], ["", "Havnene", WIDE[:54]]),
    ("over_nothing", ["", "Havnene"], ["", "Havnene", "Kaia"]),
    ("goes_on", ["", "Havnene og", "kaiene"], ["", "Havnene og", row("kaiene", gap=1.0)]),
    ("goes_on", ["", "Havnene og", "kaiene"], ["", "Havnene og", row("kaiene", marker="-")]),
    # what stands above it
    ("ended", [LONG, "Havnene", ""], [LONG[:-1], "Havnene", ""]),
    ("ended", [WIDE[:54], "Havnene", ""], [WIDE, "Havnene", ""]),
    ("ended", [row(WIDE, marker="-"), "Havnene", ""], [WIDE, "Havnene", ""]),
    # what stands around it
    ("among_short", ["Vik", "Nes", "Sund"], ["Vik", "Nes", "Sund:"]),
    ("among_short", ["Vik", "Nes", "Sund"], ["Vik", "Nes", "Kari Moe, Sund"]),
    ("among_people", ["Kari Moe, Vik", "Fiskerne", "Ola Li"], ["Kari Moe, Vik", "Fiskerne", "Kaia"]),
    ("among_people", ["Kari Moe (ny)", "Fiskerne", "Siri Dal og Ola Li"], ["Kaia (ny)", "Fiskerne", "Siri Dal og Ola Li"]),
    ("counted_on", ["", row("Kaier", marker="1."), row("Båter", marker="2.")], ["", row("Kaier", marker="1."), "Båter"]),
    ("counted_on", [row("Kaier", marker="1."), row("Båter", marker="2."), ""], ["Kaier", row("Båter", marker="2."), ""]),
    ("seat", ["", "Gartnerne:", "Kari Moe, Vik"], ["", "Rådets gartnere:", "Kari Moe, Vik"]),
    ("again", ["", "Havnene", "Havnene"], ["", "Havnene", "Kaia"]),
    # empty lines, where they set paragraphs apart
    ("apart", [*spaced(LONG, "Havnene", LONG, gap=1.0)], [*spaced(LONG, "Havnene", LONG, gap=0.0)]),
    ("glued", [*spaced(LONG, "Havnene", LONG, gap=0.0)], [*spaced(LONG, "Havnene", LONG, gap=1.0)]),
    ("close", [LONG, row("Havnene", gap=1.0), LONG], [LONG, row("Havnene", gap=1.0), row(LONG, gap=1.0)]),
]


@pytest.mark.parametrize(("sign", "rows", "others"), BESIDE)
def test_a_sign_of_the_place(sign: str, rows: list[str | Row], others: list[str | Row]) -> None:
    assert [sign in see(*lines, at=1) for lines in (rows, others)] == [True, False]


def test_empty_lines_say_nothing_in_text_that_has_few() -> None:
    """Fewer than three of twenty blocks stand after one."""
    rows: list[str | Row] = [row("Havnene", gap=1.0), *[LONG] * 19]
    assert {"apart", "close", "glued"} & see(*rows, at=0) == set()
    assert "apart" in see(*rows[:6], at=0)


def look(text: str, *rows: Row, is_numbered: bool = False, **seen: object) -> Look:
    """The type of a line among others."""
    blocks = make_text(Row(text, None, seen), *rows).blocks
    return Page(blocks).read_look(blocks[0], is_numbered=is_numbered)


TEN = row(LONG, size=10.0)
LOOKS = [
    (look("Havnene", TEN, size=10.0), True),
    (look("Havnene", TEN, size=11.1), True),  # in a box or a table
    (look("Havnene", TEN, size=11.3), False),
    (look("Havnene", TEN, size=9.9, bold=1.0), True),  # smaller than the text: a caption
    (look("Havnene", TEN, size=10.0, bold=1.0), False),
    (look("Havnene", TEN, size=10.0, bold=0.9), False),
    (look("Havnene", TEN, size=10.0, bold=0.89), True),
    (look("Havnene", row(LONG, bold=1.0), bold=1.0), True),  # all is bold
    (look("HAVN"), False),
    (look("FAU"), True),  # an abbreviation
    (look("Havnene", heading=2), False),
    (look("Havnene", is_numbered=True), False),
]


@pytest.mark.parametrize(("seen", "plain"), LOOKS)
def test_the_type_of_a_line(seen: Look, plain: bool) -> None:
    assert seen.is_plain is plain


def test_capitals_and_numbers_do_not_set_a_line_apart_as_style_size_and_weight_do() -> None:
    assert look("HAVNENE", is_numbered=True).is_unset
    assert not any(
        seen.is_unset for seen in (look("Havnene", heading=1), look("Havnene", TEN, size=14.0), look("Havnene", row(LONG), bold=1.0))
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Kari Moe", True),
        ("Leder: Kari Moe, Vik", True),
        ("Kasserer: kasse 4, Ola Li", True),
        ("Havna Vik", False),
        ("Kari Moe leder oss", False),
    ],
)
def test_a_line_that_names_people(text: str, named: bool) -> None:
    assert names_people(text) is named
