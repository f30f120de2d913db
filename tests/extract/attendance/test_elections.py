"""Whom a meeting chose to serve it; invented people only."""

import pytest

from radsminne.extract.attendance.elections import read_elections
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import Row, make_text, row


@pytest.mark.parametrize(
    ("parts", "chosen"),
    [
        (["2 - Valg av ordstyrer", "Styret foreslår Kari Dal.", "Godkjent ved akklamasjon."], [("Kari Dal", "other", "ordstyrer")]),
        (["Valg av møteleder", "Kari Dal ble valgt."], [("Kari Dal", "leader", None)]),
        (
            ["3 - Valg av referenter", "Per Li og Åse Vik blir foreslått.", "Godkjent."],
            [("Per Li", "secretariat", None), ("Åse Vik", "secretariat", None)],
        ),
        (
            ["Valg av ordstyrer og referent", "Kari Dal ble valgt til ordstyrer og Per Li til referent."],
            [("Kari Dal", "other", "ordstyrer"), ("Per Li", "secretariat", None)],
        ),
        (
            ["Kari Dal og Per Li ble valgt til tellekorps/tellere."],
            [("Kari Dal", "other", "tellere"), ("Per Li", "other", "tellere")],
        ),
        (["Kari Dal valgt til å signere referatet"], [("Kari Dal", "other", "signere referatet")]),
        (["Som møtesekretær ble valgt Kari Dal."], [("Kari Dal", "secretariat", None)]),
        (["Alle kom. Referent ble Kari Dal."], [("Kari Dal", "secretariat", None)]),
        (["Møtet ble ledet av dirigent Kari Dal fra kl. 10."], [("Kari Dal", "other", "dirigent")]),
        (["Leder Kari Dal ønsket alle velkommen."], [("Kari Dal", "leader", None)]),
        (["Styreleder Kari Dal åpnet møtet."], [("Kari Dal", "leader", None)]),
        (["Styreleder Kari Dal åpnet lageret."], []),
        (["Rektor Kari Dal ønsket velkommen."], []),
        (["Kari er ordstyrer"], [("Kari", "other", "ordstyrer")]),
        # not said to be chosen; chosen for what comes after the meeting; the next heading's people
        (["2 - Valg av ordstyrer", "Styret foreslår Kari Dal."], []),
        (["Valg av leder", "Kari Dal ble valgt."], []),
        (["Valg av ordstyrer", "Ingen stilte.", row("Regnskap", bold=1.0), "Kari Dal ble valgt til revisor."], []),
    ],
)
def test_who_serves_the_meeting(parts: list[str | Row], chosen: list[tuple[str, str, str | None]]) -> None:
    """A heading of an election, and below it a sentence that says who was chosen."""
    found = read_elections(split_stretches(make_text(*parts)))
    assert [(one.name, one.role.value, one.title) for one in found] == chosen
