"""Where cases begin, in the numbering forms that are met; invented minutes only."""

import pytest

from radsminne.extract.outline.outline import find_outline
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import Row, make_text

VEDTAK = "Vedtak: Godkjent."


def outlined(*parts: str | Row) -> list[tuple[str | None, str]]:
    """Number and title of each case found."""
    return [(h.number, h.title) for h in find_outline(split_stretches(make_text(*parts))).headings]


@pytest.mark.parametrize(
    ("parts", "cases"),
    [
        (["Sak 1/1/31 Sakliste", VEDTAK, "Sak 2/1/31   Habilitet", VEDTAK], [("1/1/31", "Sakliste"), ("2/1/31", "Habilitet")]),
        (["001/31: Sakliste", VEDTAK, "002/31: Habilitet", VEDTAK], [("001/31", "Sakliste"), ("002/31", "Habilitet")]),
        (["001/31", "Sakliste", VEDTAK, "002/31", "Habilitet", VEDTAK], [("001/31", "Sakliste"), ("002/31", "Habilitet")]),
        (["SAK 24/96 SNØEN", VEDTAK, "SAK 25/96 ISEN"], [("24/96", "SNØEN"), ("25/96", "ISEN")]),
        (["Sak nr.: 0001/31 Snøen", VEDTAK, "Sak nr.: 0002/31 Isen"], [("0001/31", "Snøen"), ("0002/31", "Isen")]),
        (["0001/31 02/00629 Snøen", VEDTAK, "0002/31 02/00630 Isen"], [("0001/31", "Snøen"), ("0002/31", "Isen")]),  # archive numbers
        (["PS 27/31 Snøen", VEDTAK, "PS 28/31 Isen"], [("27/31", "Snøen"), ("28/31", "Isen")]),
        (["FJU-sak 132/31 Snøen", VEDTAK, "FJU-sak 133/31 Isen"], [("132/31", "Snøen"), ("133/31", "Isen")]),
        (["Sak 2031/38 Snøen", VEDTAK, "Sak 2031/39 Isen"], [("2031/38", "Snøen"), ("2031/39", "Isen")]),  # the year first
        (["Sak 114 /31 Snøen", VEDTAK, "Sak 115/ 31 Isen"], [("114/31", "Snøen"), ("115/31", "Isen")]),
        (["Fjell- og snøutvalget 004/31: Snøen", VEDTAK, "Fjell- og snøutvalget 005/31 Isen"], [("004/31", "Snøen"), ("005/31", "Isen")]),
        (["1. Innkalling", "Godkjent.", "2. Agenda", "Ja.", "3. Snøen"], [("1", "Innkalling"), ("2", "Agenda"), ("3", "Snøen")]),
        (["1 Innkalling", "2 Agenda", "3 Eventuelt"], [("1", "Innkalling"), ("2", "Agenda"), ("3", "Eventuelt")]),
        (
            ["4. Søknader", "4.1 Fjellet", "Innvilget.", "4.2. Dalen", "5. Eventuelt"],
            [("4", "Søknader"), ("4.1", "Fjellet"), ("4.2", "Dalen"), ("5", "Eventuelt")],
        ),
        (["Sak 1 – Innkalling", "Sak 2 – Agenda"], [("1", "Innkalling"), ("2", "Agenda")]),
        (["Pkt. 1 Innkalling", "Pkt. 2 Agenda"], [("1", "Innkalling"), ("2", "Agenda")]),
        (["### 51 Innkalling.", "Godkjent", "### 52 Agenda.", "Godkjent"], [("51", "Innkalling."), ("52", "Agenda.")]),
        (["# Snøen", "Ord.", "# Isen", "Ord."], [(None, "Snøen"), (None, "Isen")]),  # headings alone
    ],
)
def test_numbering(parts: list[str], cases: list[tuple[str | None, str]]) -> None:
    """Every form of a case number that is met."""
    assert outlined(*parts) == cases


@pytest.mark.parametrize(
    ("parts", "numbers"),
    [
        # the agenda lists what the cases are headed with again
        (
            ["Saksliste", "001/31", "Snøen", "002/31", "Isen", "Til stede: Kari Dal", "001/31: Snøen", VEDTAK, "002/31: Isen"],
            ["001/31", "002/31"],
        ),
        # pages out of order, and a speck that a scan left behind the agenda's label
        (
            ["SAK 3/31 A", VEDTAK, "SAK 2/31 B", VEDTAK, "Saksliste: .", "SAK 1/31 C", "SAK 2/31 B", "SAK 3/31 A", "SAK 1/31 C", VEDTAK],
            ["3/31", "2/31", "1/31"],
        ),
        # without a label for the agenda
        (["1. Innkalling", "2. Snøen", "3. Isen", "1. Innkalling", "Godkjent.", "2. Snøen", "Ord.", "3. Isen"], ["1", "2", "3"]),
        # a late case named in a decision, and another body's cases at the head of lines
        (
            ["001/31: Saksliste", VEDTAK, "Tilleggssaker:", "003/31 Snø", "002/31: Isen", VEDTAK, "003/31: Snøen", VEDTAK],
            ["001/31", "002/31", "003/31"],
        ),
        (
            ["NKX 001/31: Valg", "Sak 37/31 Snøen", "Saksordfører Kari Dal", "Sak 42/31 Isen", "NKX 002/31: Isen", VEDTAK],
            ["001/31", "002/31"],
        ),
        # the number said again over the committee's own text
        (
            [
                "Snøutvalget 001/31: Snøen",
                "Ord.",
                "Snøutvalget 001/31",
                "Per Li fremmet følgende forslag:",
                "Ja.",
                "Snøutvalget 002/31: Isen",
            ],
            ["001/31", "002/31"],
        ),
        # numbered points inside a decision
        (["Sak 1/31 Snøen", "Vedtak:", "1. Rådet måker.", "2. Rådet strør.", "Sak 2/31 Isen"], ["1/31", "2/31"]),
        # numbers glued to the words before them
        (
            [
                "Saksliste",
                "Sakstittel001/31",
                "Snøen002/31",
                "Isen",
                "Tilstede",
                "Kari Dal",
                "001/31: Snøen",
                "Vedtak: Snøen godkjent.002/31: Isen",
            ],
            ["001/31", "002/31"],
        ),
    ],
)
def test_what_is_no_case(parts: list[str], numbers: list[str]) -> None:
    """Numbers in agendas, lists, decisions and references open no case."""
    assert [number for number, _ in outlined(*parts)] == numbers


def test_a_duplicate_number_is_kept() -> None:
    """Two cases with one number are two cases."""
    parts = ["# 4.5 Snøen", "Ord.", "# 4.6 Isen", "Ord.", "# 4.6 Regnet", "Ord.", "# 4.7 Vinden"]
    assert [number for number, _ in outlined(*parts)] == ["4.5", "4.6", "4.6", "4.7"]


def test_agenda_titles_find_unnumbered_cases() -> None:
    """Where only the agenda is numbered, its titles are found again as headings, and nothing is given a number."""
    parts = ["Agenda:", "1. Innkalling", "2. Snøen", "Innkalling", "Godkjent.", "Snøen", "Snøen er dyp og skal måkes."]
    assert outlined(*parts) == [(None, "Innkalling"), (None, "Snøen")]


@pytest.mark.parametrize(
    "line", ["Arkivsaksnr. 2031/151", "Gnr/bnr 10/12", "Tlf. 78 48 71 99", "§ 6-2 gjelder", "NOU 2031: 4", "St.prp. nr. 1 (1989-90)"]
)
def test_other_numbers(line: str) -> None:
    """Numbers that are no case numbers."""
    assert outlined(line, "Ord.") == []
