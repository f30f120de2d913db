"""What each weight is for: a paper whose headings are found with it, and not with it turned round."""

import pytest

from radsminne.extract.headings import headings
from radsminne.extract.headings.evidence import Page
from radsminne.extract.headings.headings import find_headings
from radsminne.extract.headings.weights import SIGNS
from radsminne.extract.text.lines import Cell
from tests.extract.headings.test_evidence import ALONE, BESIDE
from tests.extract.texts import Row, make_text, row

LONG = "Rådet har brukt mye av året på å samle kunnskap om havnene langs kysten, og har hørt både fiskere og forskere."
Rows = list[str | Row]


def find(*rows: str | Row) -> list[str]:
    """The headings of a paper."""
    return [heading.title for heading in find_headings(make_text(*rows).blocks).headings]


def entries(*titles: str) -> Rows:
    """A table of contents."""
    return ["Innhold", *(f"{title} ........ 3" for title in titles)]


def test_every_sign_has_a_weight_and_an_example() -> None:
    """Each weight is of a sign that some line has; a sign without one breaks the finder."""
    shown = {sign for sign, _, _ in ALONE} | {sign for sign, _, _ in BESIDE}
    assert shown == set(SIGNS)
    assert all(SIGNS.values())


def test_every_sign_that_is_seen_is_weighed() -> None:
    papers = [rows for _, lines, others in BESIDE for rows in (lines, others)]
    for _, line, other in ALONE:
        papers += [[LONG, line, LONG], [LONG, other, LONG]]
    seen = {sign for rows in papers for place in range(len(rows)) for sign in Page(make_text(*rows).blocks).see(place)}
    assert seen == set(SIGNS)


SPACED: Rows = [row("Havnene", gap=1.0), "Ti er åpne.", row("Fisk", gap=1.0), "Den er dyr."]
SIGNED: list[tuple[str, Rows, list[str]]] = [
    ("title", ["Havnene", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    ("over_text", ["Havnene", LONG, "Fisk", LONG], ["Havnene", "Fisk"]),
    ("over_list", ["Turer", row("Vik", marker="-"), row("Nes", marker="-")], ["Turer"]),
    ("over_people", ["Styret", "Kari Moe, Vik", "Ola Li, Nes"], ["Styret"]),
    ("over_table", [LONG[:-1], row("Turer, kurs", bold=1.0), row("Vik", cell=Cell(0, 0, 0)), LONG], ["Turer, kurs"]),
    ("people", ["Havnene", LONG, "Kari Moe", LONG], ["Havnene"]),
    ("seat", ["Havnene", LONG, "Kasserer", LONG], ["Havnene"]),
    ("amount", ["Havnene", LONG, "Støtte kr 4 000", LONG], ["Havnene"]),
    ("dated", ["Turer", LONG, "12. juni – Vik", LONG], ["Turer"]),
    ("exclaims", ["Havnene", LONG, "Takk for året!", LONG], ["Havnene"]),
    ("stop", ["Havnene", LONG, "Takk for året.", LONG], ["Havnene"]),
    ("small", ["Havnene", LONG, row("kaiene i nord", bold=1.0), LONG], ["Havnene"]),
    ("bullet", ["Havnene", LONG, row("Kaiene i nord", marker="-"), LONG], ["Havnene"]),
    ("goes_on", ["Havnene", LONG, "Kaiene i nord og", LONG[0].lower() + LONG[1:]], ["Havnene"]),
    ("among_short", ["Havnene", LONG, "Vik", row("Nes", bold=1.0), "Sund", LONG], ["Havnene", "Sund"]),
    ("over_nothing", ["Havnene", LONG, row("Kystrådet", bold=1.0)], ["Havnene"]),
    ("apart", [*SPACED], ["Havnene", "Fisk"]),
    ("close", [*SPACED], ["Havnene", "Fisk"]),
]


@pytest.mark.parametrize(("sign", "rows", "found"), SIGNED)
def test_what_a_sign_weighs(sign: str, rows: Rows, found: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert find(*rows) == found
    monkeypatch.setitem(SIGNS, sign, -SIGNS[sign])
    assert find(*rows) != found


UNDER: Rows = ["Vi har ti båter i nord", "Sju av dem er nye"]
TYPED: list[tuple[str, Rows, list[str]]] = [
    ("STYLE", [row("Kystrådets venner, Vik", heading=1), "Kari Moe", "Ola Li"], ["Kystrådets venner, Vik"]),
    ("SIZE", [row("Havnene", size=14.0), *(row(str(text), size=10.0) for text in (*UNDER, LONG))], ["Havnene"]),
    ("BOLD", [row("Havnene", bold=1.0), *UNDER, LONG], ["Havnene"]),
    ("CAPITALS", ["HAVNENE", "Ti er åpne.", "FISK", "Den er dyr."], ["HAVNENE", "FISK"]),
    ("NUMBER", ["1 Havnene", "Ti er åpne.", "2 Fisk", "Den er dyr."], ["1 Havnene", "2 Fisk"]),
    ("ENTRY", [*entries("Havnene", "Fisk"), LONG, "Havnene", "Fisk", LONG], ["Havnene", "Fisk"]),
    ("BESIDE_TYPE", [row("Havnene", bold=1.0), LONG, row("Fisk", bold=1.0), LONG, "Kaier", LONG], ["Havnene", "Fisk"]),
    ("BESIDE_ENTRIES", [*entries("Havnene", "Fisk"), "Havnene", LONG, "Fisk", LONG, "Kaier", LONG], ["Havnene", "Fisk"]),
    ("LOOK", ["HAVNENE", LONG, "KAIER", LONG, "FISK, GARN", *UNDER], ["HAVNENE", "KAIER", "FISK, GARN"]),
    ("SENTENCE", ["Havnene", LONG, "Styret hadde ti møter i år", LONG], ["Havnene"]),
    ("INNER_NAME", ["Havnene", LONG, "Minnestund for Kari Moe i kirken", LONG], ["Havnene"]),
]


@pytest.mark.parametrize(("weight", "rows", "found"), TYPED)
def test_what_the_type_and_the_contents_weigh(weight: str, rows: Rows, found: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert find(*rows) == found
    monkeypatch.setattr(headings, weight, -getattr(headings, weight))
    assert find(*rows) != found
