"""Whole invented papers, each with a layout of its own: what is decided in their cases, and what that adopts."""

import pytest

from radsminne.corpus.records import DocumentKind
from radsminne.extract.kind import Identity
from tests.extract.decisions.papers import (
    ALTERNATIVES,
    ASSEMBLY,
    CLOSINGS,
    CONCLUSIONS,
    DEBATE_AFTER,
    ELECTION,
    ENGLISH,
    HEALTH,
    NOTES,
    NOTHING,
    NUMBERED_LABEL,
    NYNORSK,
    OWN_LABEL,
    PARISH,
    PLAIN_WORDS,
    RECOMMENDS,
    RIVALS,
    SEVERAL_BODIES,
    SHORT_LABEL,
    WITH_GROUNDS,
)
from tests.extract.texts import make_lines, read_made

# number: (decisions, what they adopt)
Read = dict[str, tuple[list[str], list[str | None]]]


def said(*texts: str) -> tuple[list[str], list[str | None]]:
    """Decisions that say themselves what was decided."""
    return list(texts), [None] * len(texts)


PAPERS: dict[str, tuple[str, str, Read]] = {
    "a label of its own": (
        OWN_LABEL,
        "Lerkefaret borettslag",
        {
            "1/31": said("Tilbudet fra Nes tas."),
            "2/31": said("Ladere settes opp til høsten."),
            "3/31": said("Dugnad 4. mai kl. 11."),
            "4/31": said("Styreleder sender en advarsel."),
        },
    ),
    "labels of one letter": (
        SHORT_LABEL,
        "Vangen skolekorps",
        {
            "1": said("Brukt tuba kjøpes for inntil 30 000 kr."),
            "2": said("Turen går til Lista 20.-22. juni."),
            "3": said("Utsettes til høsten."),
            "4": said(),
        },
    ),
    "nynorsk, a lead-in on its own line": (
        NYNORSK,
        "Fjordane sokneråd",
        {
            "11/31": said("Soknerådet kjøper orgel frå Dal for inntil 2 mill. kroner."),
            "12/31": (["Som framlegget"], ["Kaffien held fram."]),
            "13/31": said("Offeret 3. mai går til ungdomsarbeidet."),
        },
    ),
    "rival proposals": (
        RIVALS,
        "Utvalg for oppvekst",
        {
            "21/31": (
                ["Forslag 2 ble vedtatt med 5 mot 4 stemmer."],
                ["Nes skole legges ned fra 2033.\nUngene får plass på Dal skole."],
            ),
            "22/31": (["Eva Viks forslag ble vedtatt med 7 mot 2 stemmer."], ["Alle i femte klasse får ti svømmetimer."]),
        },
    ),
    "elections": (
        ELECTION,
        "Nes idrettslag",
        {
            "1": said("Årsmeldingen ble godkjent med applaus."),
            "2": (["Valgt ved akklamasjon."], ["Randi Moe"]),
            "3": said("Anne Li ble valgt med 31 av 50 stemmer."),
            "4": said("Forslaget ble ikke vedtatt."),
        },
    ),
    "debate behind the decision": (
        DEBATE_AFTER,
        "Kirkelig fellesråd i Dal",
        {
            "5/31": said("Gravlunden utvides mot nord.\nArbeidet lyses ut i mai."),
            "6/31": said("Strømavtalen sies opp."),
            "7/31": said("Regnskapet godkjennes."),
        },
    ),
    "lines that close each case": (
        CLOSINGS,
        "Ting for ungdom i Vik",
        {
            "31/31": said("Skateparken bygges ved elva."),
            "32/31": said("Nattbussen skal gå fredag og lørdag.\nBilletten koster 50 kroner."),
            "33/31": said("Kantina åpner kl. 8."),
        },
    ),
    "nothing decided": (NOTHING, "Brukerforum", {"1": said(), "2": said(), "3": said()}),
    "no labels": (
        PLAIN_WORDS,
        "Solbakken vel",
        {
            "1": said("Styret gikk inn for å skifte hele gjerdet, og bevilger 20 000 kr."),
            "2": said("Det er enighet om å ta ned huska."),
            "3": said("Saken tas opp igjen når svaret foreligger."),
            "4": said("Nettsiden avventes til etter årsmøtet."),
            "5": said("Neste møte blir 3. juni hos Per."),
        },
    ),
    "labels with the case's number": (
        NUMBERED_LABEL,
        "Foreldreutvalget ved Dal skole",
        {
            "14/31": said("7. trinn har ansvar for kiosken."),
            "15/31": said("Egenandelen settes til 1 500 kr."),
            "16/31": said(),
        },
    ),
    "grounds are part of it": (
        WITH_GROUNDS,
        "Klagenemnda",
        {
            "1/32": said("Klagen tas ikke til følge.\nBegrunnelse:\nHuset er tre meter for høyt, og dispensasjon kan ikke gis."),
            "2/32": said("Klagen tas til følge.\nBegrunnelse:\nSkiltet er lovlig oppført."),
            "3/32": said("Saken sendes tilbake til kommunen."),
        },
    ),
    "short notes": (
        NOTES,
        "Kystfiskerlaget",
        {
            "1": said("Godkjent."),
            "2": said(),
            "3": said("Leien økes til 900 kr."),
            "4": said("Holdes 12. mars på samfunnshuset."),
        },
    ),
    "what several bodies decided": (
        SEVERAL_BODIES,
        "Kommunestyret i Sund",
        {"8/31": said("Barnehagen bygges på Nes med seks avdelinger."), "9/31": said("Skjenking slutter kl. 01.")},
    ),
    "English": (
        ENGLISH,
        "Graduate Council",
        {"1": said("The agenda was approved."), "2": said("The council buys the printers from Nes."), "3": said()},
    ),
    "unanimous, or against a vote": (
        HEALTH,
        "Helse Dal",
        {
            "041-2031": said("Innkallingen godkjennes."),
            "042-2031": said("1. Styret tar tertialrapporten til etterretning.\n2. Styret ber om en plan for ventetidene innen september."),
            "043-2031": said("Direktøren gis fullmakt til å inngå avtalen."),
        },
    ),
    "motions that fall beside the vedtak": (
        ALTERNATIVES,
        "Formannskapet i Bremnes",
        {
            "71/31": said("Kulturhuset bygges ved torget."),
            "72/31": said("Eiendomsskatten settes til 3 promille."),
        },
    ),
    "nynorsk without labels": (
        PARISH,
        "Vik kyrkjelydsråd",
        {
            "4/31": said("Leiren vert halden i august."),
            "5/31": said(),
            "6/31": said("Rådet gjekk inn for Åse Nes."),
            "7/31": said("Rådet sluttar seg til framlegget frå bispedømet."),
        },
    ),
    "conclusions, where there is any": (
        CONCLUSIONS,
        "Elva roklubb",
        {
            "1": said(),
            "2": said("Per tar ny kontakt med kommunen."),
            "3": said("Avgiften blir 1 800 kr."),
            "4": said("Det ble enighet om at klubben dekker startavgiften."),
        },
    ),
    "an assembly that votes": (
        ASSEMBLY,
        "Fagutvalget",
        {
            "1": said("Begge valgt ved akklamasjon."),
            "2": (["Forslaget vedtas med 20 mot 4 stemmer."], ["§ 3 skal lyde: Styret har fem medlemmer."]),
            "3": said("Resolusjonen vedtatt mot 1 stemme."),
        },
    ),
    "a committee that recommends": (
        RECOMMENDS,
        "Miljøkomiteen",
        {
            "41/31": (["Miljøkomiteen rår tinget til å vedta rådets innstilling."], ["Planen for elva godkjennes."]),
            "42/31": said("Sykkelvegen bygges i 2032."),
            "43/31": (["Som innstillingen"], ["Plassen avgiftsbelegges."]),
        },
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_what_was_decided(name: str) -> None:
    paper, council, expected = PAPERS[name]
    minutes = read_made(make_lines(paper), Identity(DocumentKind.MINUTES, None, council, "nb", 2031))
    read = {case.number: ([d.text for d in case.decisions], [d.adopts for d in case.decisions]) for case in minutes.cases}
    assert read == expected
