"""Who presented, and who was given what to do; invented people only."""

import pytest

from radsminne.extract.minutes.presenters import find_assignments, find_presenters
from radsminne.extract.text.stretches import Stretch
from tests.extract.texts import make_block

KNOWN = ("Kari Dal", "Jomar Fjære")


def stretch(text: str) -> list[Stretch]:
    """A case's body of one paragraph."""
    return [Stretch(make_block(text), 0, len(text))]


@pytest.mark.parametrize(
    ("text", "presenters"),
    [
        ("Siv Moe, Fjelldirektoratet, orienterte om snøen.", [("Siv Moe", "Fjelldirektoratet")]),
        ("Siv Moe, Snø- og isdepartementet (SID) orienterte om snøen.", [("Siv Moe", "Snø- og isdepartementet (SID)")]),
        ("Siv Moe orienterte. Rådet diskuterte saken.", [("Siv Moe", None)]),
        ("Saken er ny. Siv Moe presenterte strategien.", [("Siv Moe", None)]),
        ("Siv Moe og Per Li redegjør for søknaden.", [("Siv Moe", None), ("Per Li", None)]),
        ("Siv Moe, Per Li og Åse Vik la fram planen.", [("Siv Moe", None), ("Per Li", None), ("Åse Vik", None)]),
        ("Siv fra snøstyret redegjør for søknaden.", [("Siv", "snøstyret")]),
        ("Jomar redegjør for søknaden.", [("Jomar", None)]),  # a first name of the attendance list
        ("Siv Moe (SID) informerte om snøen.", [("Siv Moe", "SID")]),
        ("Rådgiver Siv Moe orienterte om snøen.", [("Siv Moe", None)]),
        ("Rådet presenterte sin plan.", []),
        ("Fjelldirektoratet orienterte om snøen.", []),
        ("Leder orienterte om snøen.", []),
        ("SID orienterte.", []),
        ("Det ble orientert om snøen.", []),
        ("Siv Moe spurte om snøen.", []),
        ("Siv Moe fortalte om snøen.", [("Siv Moe", None)]),
        ("Rådet drøftet måking. Siv Moe fortalte om snøen.", []),  # taking part in the debate
        ("Rådet drøftet måking. Siv Moe orienterte om snøen.", [("Siv Moe", None)]),
    ],
)
def test_presenters(text: str, presenters: list[tuple[str, str | None]]) -> None:
    """A name, what it belongs to, and a verb that tells of presenting."""
    assert [(p.name, p.affiliation) for p in find_presenters(stretch(text), KNOWN)] == presenters


def test_presenter_quotes_the_name() -> None:
    """The span is the name in its sentence."""
    assert find_presenters(stretch("Saken er ny. Siv Moe orienterte."), KNOWN)[0].at.quote == "Siv Moe"


@pytest.mark.parametrize(
    ("text", "assignments"),
    [
        (
            "Siv Moe, Per Li og Åse Vik deltar i arbeidsgruppe for snø: SN2021.",
            [(("Siv Moe", "Per Li", "Åse Vik"), "arbeidsgruppe for snø")],
        ),
        ("Siv Moe deltar i programkomite for vårfesten.", [(("Siv Moe",), "programkomite for vårfesten")]),
        ("Jomar skal sette opp et overslag.", [(("Jomar",), "skal sette opp et overslag")]),
        ("Siv Moe skal lage en plan til sak 5/31. Per Li ventet.", [(("Siv Moe",), "skal lage en plan til sak 5/31")]),
        ("Siv Moe sitter i arbeidsgruppen for snø.", [(("Siv Moe",), "arbeidsgruppen for snø")]),
        ("Siv Moe sitter i styret for et snøselskap, og gikk ut.", []),
        ("Rådet deltar i møtet.", []),
        ("Det skal lages en plan.", []),
    ],
)
def test_assignments(text: str, assignments: list[tuple[tuple[str, ...], str]]) -> None:
    """Names as they are written, with what they were given to do."""
    assert [(a.who, a.what) for a in find_assignments(stretch(text), KNOWN)] == assignments
