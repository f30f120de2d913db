"""Decisions told apart from proposals and everything else; invented minutes only."""

import pytest

from radsminne.extract.decisions.decisions import find_decisions
from radsminne.extract.decisions.results import find_told
from radsminne.extract.text.stretches import join_stretches, split_stretches
from tests.extract.texts import make_text


def decided(*parts: str, title: str = "Snøen", council: str | None = None) -> list[str]:
    """The texts of what was decided."""
    return [decision.text for decision in find_decisions(join_stretches(split_stretches(make_text(*parts)), (), {})[0], title, council)[0]]


@pytest.mark.parametrize(
    ("parts", "decisions"),
    [
        (["Vedtak: Snøen måkes."], ["Snøen måkes."]),
        (["Vedtak", "Snøen måkes.", "Isen strøs."], ["Snøen måkes.\nIsen strøs."]),  # alone on its line: all that follows
        (["Vedtak: Intet."], ["Intet."]),
        (["VEDTAK: Snøen måkes."], ["Snøen måkes."]),
        (["Vedtak enst.: Snøen måkes."], ["Snøen måkes."]),
        (["Fjellstyrets vedtak, enst.:", "Snøen måkes."], ["Snøen måkes."]),
        (["SAMRØYSTES VEDTAK:", "Snøen blir måka."], ["Snøen blir måka."]),
        (["VI Fjelltingets vedtak", "Snøen måkes."], ["Snøen måkes."]),
        (["SN - vedtak:", "Snøen måkes."], ["Snøen måkes."]),
        (["Vedtak i Fjellstyret (samrøystes):", "Snøen blir måka."], ["Snøen blir måka."]),
        (
            [
                "Fjellstyret si tilråding:",
                "Snøen blir.",
                "Handsaming i Fjellstyret:",
                "Mange talte.",
                "Vedtak i Fjellstyret:",
                "Han blir måka.",
            ],
            ["Han blir måka."],
        ),
        (["Konklusjon: Snøen måkes."], ["Snøen måkes."]),
        (["Komiteens tilrådning:", "Snøen måkes."], ["Snøen måkes."]),
        # in running minutes only the paragraph of the label
        (["Vedtak: Snøen måkes.", "Kari Dal og Per Li deltar i arbeidsgruppe for snø."], ["Snøen måkes."]),
        (
            ["Vedtak:", "- Snøen måkes.", "- Isen strøs.", "Kari Dal og Per Li deltar i arbeidsgruppe for snø."],
            ["Snøen måkes.\nIsen strøs."],
        ),
        (["Vedtak:", "Snøen måkes.", "Rådet deltar i arbeidsgruppe for snø."], ["Snøen måkes.\nRådet deltar i arbeidsgruppe for snø."]),
        (["Vedtak: Rådet ber om:", "- snø", "- is"], ["Rådet ber om:\nsnø\nis"]),
        (["Styrevedtak:", "Snøen måkes."], ["Snøen måkes."]),
        (["Rådets konklusjon:", "Snøen måkes."], ["Snøen måkes."]),
        (["Følgende vedtak ble enstemmig fattet:", "Snøen måkes."], ["Snøen måkes."]),
        (["Vedtak 12/31: Snøen måkes."], ["Snøen måkes."]),
        (["VI Fjelltingets vedtak Snøen måkes."], ["Snøen måkes."]),
        (["Rådets vedtak i sak 12/31 følges opp."], []),
        (["Vedtak:", "Snøen måkes.", "Vedtatt mot 2 stemmer.", "Les mer:"], ["Snøen måkes."]),  # nothing behind the vote
        (["Vedtak: Rådet innvilger", "Dal en måned fri."], ["Rådet innvilger Dal en måned fri."]),  # a line that cannot end so
        (["Vedtak: 1. Snøen måkes.", "2. Isen strøs."], ["1. Snøen måkes.\n2. Isen strøs."]),
        # proposals and other parts
        (["Forslag til vedtak: Snøen blir."], []),
        (["Rådmannens innstilling:", "Snøen blir."], []),
        (["Administrasjonens tilråding:", "Snøen blir."], []),
        (["Framlegg til vedtak:", "Snøen blir."], []),
        (["Forslag til vedtak:", "Snøen blir.", "Behandling:", "Mange talte.", "Vedtak:", "Snøen måkes."], ["Snøen måkes."]),
        (["Vedtak:", "Snøen måkes.", "Informasjon fra administrasjonen:", "Det snør."], ["Snøen måkes."]),
        (["Dette gir følgende endelige vedtak:", "Snøen måkes."], ["Snøen måkes."]),
        (["Følgjande vedtak vart fatta:", "Snøen blir måka."], ["Snøen blir måka."]),
        (["Rådet fattet følgende vedtak:", "Snøen måkes."], ["Snøen måkes."]),
        (["Vedtak:", "Forslag fra komiteen:", "Snøen måkes.", "Forslag fra Fjellpartiet", "Snøen blir."], ["Snøen måkes."]),
        (["Komiteens tilrådning:", "Snøen måkes.", "Fjelltingets vedtak:", "Snøen blir."], ["Snøen blir."]),  # the final word
        (["Utvalgets vedtak: Snøen blir.", "Rådets vedtak: Snøen måkes."], ["Snøen blir.", "Snøen måkes."]),
    ],
)
def test_labels(parts: list[str], decisions: list[str]) -> None:
    """What stands under which label."""
    assert decided(*parts) == decisions


def test_own_decision_goes_first() -> None:
    """Where a case carries what two bodies decided, the council's own is kept."""
    assert decided("Utvalgets vedtak: Snøen blir.", "Rådets vedtak: Snøen måkes.", council="Rådet") == ["Snøen måkes."]


@pytest.mark.parametrize(
    ("parts", "decisions"),
    [
        (["Godkjent."], ["Godkjent."]),
        (["Innkallingen ble godkjent uten merknader. Leder takket for oppmøtet."], ["Innkallingen ble godkjent uten merknader."]),
        (["Tilbud er hentet, men styret bestemte seg for å vente."], ["Tilbud er hentet, men styret bestemte seg for å vente."]),
        (["Referatet godkjent på møtet."], ["Referatet godkjent på møtet."]),
        (["Referatet er ikke lest på møtet."], []),
        (["Søknaden er god. Søknaden innvilges, men uten snø."], ["Søknaden innvilges, men uten snø."]),
        (
            ["Det bestemmes at snøen måkes. Foreningene bes måke. Alle oppfordres til å smile."],
            ["Det bestemmes at snøen måkes. Foreningene bes måke."],
        ),
        (["Forslaget falt mot 6 stemmer."], ["Forslaget falt mot 6 stemmer."]),
        (["Rådet vedtar å måke."], ["Rådet vedtar å måke."]),
        (["Snørapporten tas til orientering."], ["Snørapporten tas til orientering."]),
        (["Forslag til vedtak:", "Snøen godkjennes.", "Innkallingen ble enstemmig godkjent"], ["Innkallingen ble enstemmig godkjent"]),
        (["Snøkomiteen tilrår Fjelltinget å vedta forslaget."], ["Snøkomiteen tilrår Fjelltinget å vedta forslaget."]),
        (["Det ble enstemmig vedtatt at snøen", "måkes i morgen."], ["Det ble enstemmig vedtatt at snøen\nmåkes i morgen."]),
        (["Rådet ga leder fullmakt til å måke."], ["Rådet ga leder fullmakt til å måke."]),
        (["Kari peker på isen. Enighet om å strø. Per finner sand."], ["Enighet om å strø."]),
        (["Det er mye snø. Tas på neste møte."], ["Tas på neste møte."]),
        (["Årsmøtet blir 4. mai. Kari dekker bord."], ["Årsmøtet blir 4. mai."]),
        (["I år velger SR å vente.", "SR stemmer for sand."], ["I år velger SR å vente.", "SR stemmer for sand."]),
        (["Rådet stemmer over og godkjenner planen."], ["Rådet stemmer over og godkjenner planen."]),
        (["Kari Dal og Per Li valgt til å lese korrektur."], ["Kari Dal og Per Li valgt til å lese korrektur."]),
        (["Strøing vedtatt: 30 for, 2 imot, 1 blank"], ["Strøing vedtatt: 30 for, 2 imot, 1 blank"]),
        (["SR vil heretter bruke sand."], ["SR vil heretter bruke sand."]),
        (["Regnskapet ble gjennomgått og godkjent."], ["Regnskapet ble gjennomgått og godkjent."]),
        (["Kari måker. Som leder ble valgt Per Li."], ["Som leder ble valgt Per Li."]),
        (["Kari viser til planen, som ble vedtatt."], []),
        (["Planen ble vedtatt av Fjelltinget i 2029."], []),
        (["Forslaget fikk ikke flertall."], ["Forslaget fikk ikke flertall."]),
        (["Referatet sendes ut for godkjenning."], []),
        (["Det vil bli lagt fram en plan for snøen."], []),
        (["Planen foreslås slik", "a) snø", "b) Snøen settes til 4"], []),
        (["Snøen kan godkjennes når våren kommer."], []),
        (["Dersom noen velges, må de måke."], []),
        (["Er forslaget vedtatt?"], []),
        (["Rådet diskuterte snøen."], []),
    ],
)
def test_results_without_a_label(parts: list[str], decisions: list[str]) -> None:
    """Sentences that tell a result, and those that only look like it."""
    assert [text.replace("\n", " ") for text in decided(*parts)] == [text.replace("\n", " ") for text in decisions]


@pytest.mark.parametrize(
    ("title", "parts", "decisions"),
    [
        ("Valg av ordførere", ["Valg av ordførere", "Snøen", "- Ordfører Kari Dal"], ["Snøen\nOrdfører Kari Dal"]),
        (
            "Valg av verv",
            ["Kari stiller. Kari velges ved akklamasjon.", "Per velges enstemmig."],
            ["Kari velges ved akklamasjon.", "Per velges enstemmig."],
        ),
        ("Valg av verv", ["- Snø", "Per velges enstemmig.", "- Is", "Per velges enstemmig."], ["Per velges enstemmig."] * 2),
        ("Konstituering", ["Leiar: Kari Dal, nestleiar Per Li. (Åse Vik skriv.)"], ["Leiar: Kari Dal, nestleiar Per Li."]),
        ("Konstituering", ["Snø måkes", "Kari Dal"], []),
        ("Valg av møteleder", ["Møteleder og referent: Kari."], ["Møteleder og referent: Kari."]),
        ("Konstituering av styret", ["Kari fortsetter som leder", "Per ny kasserer"], ["Kari fortsetter som leder\nPer ny kasserer"]),
        ("Konstituering av møtet", ["Kari fortsetter som leder"], []),  # who leads a meeting is no decision
        ("Valg", ["Ingen kandidat stod fram.", "Leder: Kari Dal", "Per Li (2031)"], ["Leder: Kari Dal\nPer Li (2031)"]),
        ("Valg", ["Sak 1 Snø Kari Dal", "Leder: Per Li"], ["Sak 1 Snø Kari Dal\nLeder: Per Li"]),  # all of it is the list
        ("Valg av vaktsjef", ["Blir styremedlem"], []),
        ("Valg av lagrettemedlemmer", ["Saksbehandler: Kari Dal", "Arkiv: 033", "Arkivsaksnr.: 31/7"], []),
    ],
)
def test_an_election_is_its_list(title: str, parts: list[str], decisions: list[str]) -> None:
    """Who was elected is the decision, where nothing else is labelled so."""
    assert decided(*parts, title=title) == decisions


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Snøen ble måkt.", None),
        ("Planen ble godkjent.", ("Planen ble godkjent.", "Planen ble godkjent.")),
        ("Planen ble vedtatt. Den gjelder nå.", ("Planen ble vedtatt.", "Planen ble vedtatt. Den gjelder nå.")),
        ("Godkjenning av plan – godkjent", ("Godkjenning av plan", "godkjent")),
        ("Godkjent plan – ny", None),
    ],
)
def test_results_in_a_title(title: str, told: tuple[str, str] | None) -> None:
    """A heading may itself tell what was decided."""
    found = find_told(title)
    assert (found and (title[: found[0]], title[found[1] :])) == told


def test_an_empty_label_is_a_problem() -> None:
    """A decision label with nothing under it is told."""
    decisions, problems = find_decisions(split_stretches(make_text("Rådet talte.", "Vedtak:")), "Snøen", None)
    assert decisions == ()
    assert [(problem.code, problem.at and problem.at.quote) for problem in problems] == [("empty_decision", "Vedtak:")]


@pytest.mark.parametrize(
    ("parts", "vote"),
    [
        (["Vedtak: Snøen måkes."], None),
        (["Vedtak enst.:", "Snøen måkes."], "enst"),
        (["Vedtak: Snøen ble enstemmig vedtatt."], "enstemmig vedtatt"),
        (["Vedtak: Vedtatt med 28 stemmer mot 10."], "Vedtatt med 28 stemmer mot 10"),
        (["Forslaget falt mot 6 stemmer."], "falt mot 6 stemmer"),
        (["Valgt ved akklamasjon."], "ved akklamasjon"),
        (["Vedtak: Samrøystes vedteke."], "Samrøystes vedteke"),
        (["SAMRØYSTES VEDTAK:", "Snøen blir måka."], "SAMRØYSTES"),
        (["Vedtak (4 mot 1 røyst):", "Snøen blir måka."], "4 mot 1 røyst"),
        (["Votering: Enstemmig vedtatt.", "Vedtak:", "Snøen måkes."], "Enstemmig vedtatt"),  # told under a label of its own
        (["Vedtak:", "Snøen måkes.", "Røysting: Samrøystes."], "Samrøystes"),
        (["Votering:", "Xps forslag falt.", "Vedtatt med 5 mot 1 stemme.", "Vedtak: Is."], "Xps forslag falt. Vedtatt med 5 mot 1 stemme"),
        (["Votering:", "Den falt mot 1 stemme.", "Vedtatt med 5 mot 1.", "Vedtak: Is."], "Den falt mot 1 stemme. Vedtatt med 5 mot 1"),
        # what follows a paragraph that tells the vote is debate; else all under the label is the vote
        (["Votering:", "Forslaget ble enstemmig vedtatt.", "Kari Dal la vekt på snøen.", "Vedtak: Is."], "Forslaget ble enstemmig vedtatt"),
        (["Votering:", "For: Kari Dal.", "Mot: Per Li.", "Vedtak: Snøen måkes."], "For: Kari Dal. Mot: Per Li"),
        (["Votering: Vedtatt mot stemmen til Kari Dal.", "Vedtak: Snøen måkes."], "Vedtatt mot stemmen til Kari Dal"),
        (["Vedtak: Snøen måkes. Vedtatt med åtte mot én stemme."], "Vedtatt med åtte mot én stemme"),
        # a sentence of the case; of several the one by which something was adopted
        (["Innstillingen ble enstemmig vedtatt.", "Vedtak:", "Snøen måkes."], "enstemmig vedtatt"),
        (["Xps forslag falt med 4 mot 9 stemmer. Innstillingen ble vedtatt med 9 mot 4.", "Vedtak: Snøen måkes."], "vedtatt med 9 mot 4"),
        (["Xps forslag falt med fire mot ni stemmer.", "Vedtak: Snøen måkes."], "Xps forslag falt med fire mot ni stemmer"),  # the only one
        (["Punkt 1 ble vedtatt med 9 mot 4.", "Punkt 2 ble enstemmig vedtatt.", "Vedtak: Snøen måkes."], None),  # which is meant?
        (["Forslag til vedtak: Snøen ble enstemmig vedtatt.", "Vedtak: Snøen måkes."], None),
    ],
)
def test_votes(parts: list[str], vote: str | None) -> None:
    """How it was voted, in the document's words."""
    decisions, _ = find_decisions(split_stretches(make_text(*parts)), "Snøen", None)
    assert (decisions[0].vote or "").strip(".") == (vote or "")


@pytest.mark.parametrize("council", ["Snørådet", "Fjellforeningen", None])
@pytest.mark.parametrize("sentence", ["Rådet vedtok planen.", "Møtet vedtok planen.", "SR vedtok planen.", "I dag valgte styret sand."])
def test_a_body_that_decides(sentence: str, council: str | None) -> None:
    assert decided(sentence, council=council) == [sentence]
