"""What a vedtak adopts that only points back; invented minutes only."""

import pytest

from radsminne.extract.decisions.decisions import find_decisions
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import make_text

TWO = ("Forslag til vedtak:", "Snøen måkes.", "Det haster.", "Kari H. Dal fremmet følgende forslag:", "Snøen blir.")


def adopted(*lines: str, title: str = "Snøen") -> list[tuple[str, str | None]]:
    """Each decision with what it adopts."""
    return [(each.text, each.adopts) for each in find_decisions(split_stretches(make_text(*lines)), title, "Snørådet")[0]]


@pytest.mark.parametrize(
    ("lines", "decision", "adopts"),
    [
        ((*TWO, "Vedtak:", "Som innstillingen. Enstemmig."), "Som innstillingen", "Snøen måkes.\nDet haster."),
        ((*TWO, "Vedtak:", "Som Kari H. Dals forslag mot 3 stemmer"), "Som Kari H. Dals forslag", "Snøen blir."),
        ((*TWO, "Kari H. Dals forslag ble enstemmig vedtatt."), "Kari H. Dals forslag ble enstemmig vedtatt.", "Snøen blir."),
        ((*TWO, "Vedtak:", "Som Per Lies forslag"), "Som Per Lies forslag", None),  # it stands elsewhere
        (("Vedtak:", "Som innstillingen"), "Som innstillingen", None),
        (
            ("Forslag 1:", "Snøen blir.", "Forslag 2:", "Snøen måkes.", "Vedtak: Forslag 2 ble vedtatt."),
            "Forslag 2 ble vedtatt.",
            "Snøen måkes.",
        ),
        (("Forslag: Snøen måkes.", "Vedtatt."), "Vedtatt.", "Snøen måkes."),
        (
            ("Rådets forslag:", "Snøen måkes.", "Komiteens tilråding:", "Komiteen rår tinget til å vedta rådets forslag."),
            "Komiteen rår tinget til å vedta rådets forslag.",
            "Snøen måkes.",
        ),
        ((*TWO, "Rådet drøftet snøen.", "Vedtak:", "Isen strøs."), "Isen strøs.", None),
    ],
)
def test_a_proposal(lines: tuple[str, ...], decision: str, adopts: str | None) -> None:
    assert adopted(*lines) == [(decision, adopts)]


@pytest.mark.parametrize(
    ("lines", "adopts"),
    [
        (("Styret foreslår Eva Vik.", "Valgt ved akklamasjon."), "Eva Vik"),
        (("Styret foreslår Eva Vik og Nils Berg.", "Valgt ved akklamasjon."), "Eva Vik og Nils Berg"),
        (("Kandidater:", "Eva Vik", "Nils Berg", "Begge kandidatene ble valgt."), "Eva Vik\nNils Berg"),
        (("Kandidater:", "Eva Vik", "Nils Berg", "Eva Vik ble valgt."), None),
        (("Styret foreslår Eva Vik.", "Valget ble utsatt."), None),
    ],
)
def test_an_election(lines: tuple[str, ...], adopts: str | None) -> None:
    ((_, found),) = adopted(*lines, title="Valg av leder")
    assert found == adopts
