"""How sure a decision is; invented minutes only."""

import pytest

from radsminne.extract.decisions.decisions import find_decisions
from radsminne.extract.decisions.trust import WEIGHTS, measure_trust
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import make_text


def trust(*lines: str) -> float:
    """How sure the first decision of a case is."""
    confidence = find_decisions(split_stretches(make_text(*lines)), "Snøen", "Snørådet")[0][0].confidence
    assert confidence is not None
    return confidence


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        (("Vedtak: Søknaden avslås.",), ("Søknaden avslås.",)),
        (("Søknaden avslås.",), ("Forslag til vedtak:", "Søknaden ble avslått.")),
        (("Det snør.", "Søknaden avslås."), ("Det snør. " * 220, "Søknaden avslås.")),
        (("Søknad 1 avslås.", "Søknad 2 avslås."), ("Søknad 1 avslås.", "Søknad 2 avslås.", "Søknad 3 avslås.")),
        (("Forslag til vedtak:", "Snøen måkes.", "Vedtak:", "Som innstillingen"), ("Vedtak:", "Som innstillingen")),
    ],
)
def test_signs_count(surer: tuple[str, ...], less_sure: tuple[str, ...]) -> None:
    assert 0 < trust(*less_sure) < trust(*surer) < 1


@pytest.mark.parametrize("sign", [sign for sign in WEIGHTS if sign != "any"])
def test_each_sign_moves_it(sign: str) -> None:
    assert (measure_trust(["any", sign]) > measure_trust(["any"])) == (WEIGHTS[sign] > 0)
