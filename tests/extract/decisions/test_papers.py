"""Whole invented papers, each with a layout of its own: what is decided in their cases, and what that adopts."""

import pytest

from radsminne.corpus.records import DocumentKind
from radsminne.extract.kind import Identity
from tests.extract.texts import make_lines, read_made

# number: (decisions, what they adopt)
Read = dict[str, tuple[list[str], list[str | None]]]


def said(*texts: str) -> tuple[list[str], list[str | None]]:
    """Decisions that say themselves what was decided."""
    return list(texts), [None] * len(texts)


OWN_LABEL = """
Styremøte i Lerkefaret borettslag
Sak 1/31 Maling av oppgang B
Tre tilbud er kommet inn. Firmaet fra Nes var billigst.
Utfall: Tilbudet fra Nes tas.
Sak 2/31 Ladere i garasjen
Ola vil ha ladere nå, Siri vil vente.
Utfall: Ladere settes opp til høsten.
Sak 3/31 Dugnad
Utfall: Dugnad 4. mai kl. 11.
Sak 4/31 Klage på støy
Naboen klager for tredje gang.
Utfal: Styreleder sender en advarsel.
"""
SHORT_LABEL = """
Referat fra styremøte i Vangen skolekorps
Sak 1 Ny tuba
O: Tubaen lekker, og reparasjon koster 9 000 kr.
V: Brukt tuba kjøpes for inntil 30 000 kr.
Sak 2 Sommertur
O: Tre reisemål er undersøkt. Mange ønsker seg til Lista.
V: Turen går til Lista 20.-22. juni.
Sak 3 Nye jakker
O: Prisene er for høye ennå.
V: Utsettes til høsten.
Sak 4 Loddsalg
O: Salget går godt.
"""
NYNORSK = """
Møtebok for Fjordane sokneråd
Sak 11/31 Nytt orgel
Framlegg til vedtak:
Soknerådet kjøper orgel frå Dal.
Soknerådet gjorde slikt vedtak
Soknerådet kjøper orgel frå Dal for inntil 2 mill. kroner.
Røysting: Samrøystes.
Sak 12/31 Kyrkjekaffi
Framlegg til vedtak:
Kaffien held fram.
Soknerådet gjorde slikt vedtak
Som framlegget.
Røysting: 5 mot 1.
Sak 13/31 Offer
Framlegg til vedtak:
Offeret 3. mai går til Kirkens Nødhjelp.
Soknerådet gjorde slikt vedtak
Offeret 3. mai går til ungdomsarbeidet.
Røysting: Samrøystes.
"""
RIVALS = """
Protokoll, Utvalg for oppvekst
Sak 21/31 Skolebruksplan
Forslag 1 (Bygdelista):
Nes skole består.
Forslag 2 (Kystpartiet):
Nes skole legges ned fra 2033.
Ungene får plass på Dal skole.
Votering:
Forslag 2 ble vedtatt med 5 mot 4 stemmer.
Sak 22/31 Svømmetimer
Eva Vik (Bygdelista) fremmet følgende forslag:
Alle i femte klasse får ti svømmetimer.
Per Ås (Kystpartiet) fremmet følgende forslag:
Saken utsettes.
Per Ås' forslag falt mot 2 stemmer. Eva Viks forslag ble vedtatt med 7 mot 2 stemmer.
"""
ELECTION = """
Årsmøte i Nes idrettslag
Sak 1 Årsmelding
Leder leste årsmeldingen. Det var spørsmål om medlemstallet.
Årsmeldingen ble godkjent med applaus.
Sak 2 Valg av møteleder
Styret foreslo Randi Moe.
Valgt ved akklamasjon.
Sak 3 Valg av kasserer
Kandidater: Nils Berg, Anne Li.
Nils Berg fortalte om seg selv.
Anne Li fortalte om seg selv.
Anne Li ble valgt med 31 av 50 stemmer.
Sak 4 Innkomne forslag
Turgruppa ønsker ny kvist på hytta. Det oppfordres til å melde seg på dugnad.
Forslaget ble ikke vedtatt.
"""
DEBATE_AFTER = """
Møteprotokoll, Kirkelig fellesråd i Dal
Sak 5/31 Gravlunden
Vedtak:
Gravlunden utvides mot nord.
Arbeidet lyses ut i mai.
Kari Lie spurte når arbeidet er ferdig. Vergen svarte at det blir til høsten.
Sak 6/31 Strøm
Vedtak:
Strømavtalen sies opp.
Det ble diskutert om solceller kan brukes.
Sak 7/31 Regnskap
Vedtak:
Regnskapet godkjennes. Enstemmig vedtatt.
Protokolltilførsel fra Per Ås:
Regnskapet burde vært levert før.
"""
CLOSINGS = """
Protokoll, Ting for ungdom i Vik
Sak 31/31 Skatepark
Debatten ble åpnet kl. 10.00
Tingets vedtak
Skateparken bygges ved elva.
Saken ble avsluttet 4. mai kl. 10.40
Sak 32/31 Nattbuss
Debatten ble åpnet kl. 11.00
Tingets vedtak
Nattbussen skal gå fredag og lørdag.
Billetten koster 50 kroner.
Saken ble avsluttet 4. mai kl. 11.20
Sak 33/31 Kantine
Debatten ble åpnet kl. 12.00
Tingets vedtak
Kantina åpner kl. 8.
Saken ble avsluttet 4. mai kl. 12.30
"""
NOTHING = """
Referat fra brukerforum
Sak 1 Status for portalen
Portalen ble satt i drift i mai. Den er godt mottatt, sier leverandøren.
Kari følger opp feilmeldingene.
Sak 2 Erfaringer
Flere mener at innlogging bør forenkles. Det ble foreslått at løsningen godkjennes av sikkerhetsrådet.
Sak 3 Budsjett
Da budsjettet ble vedtatt i fjor, var prisene lavere. Dersom prisene stiger, må rammen økes.
"""
PLAIN_WORDS = """
Referat fra styremøte i Solbakken vel
1. Gjerdet
Det råtner. Per har hentet inn priser.
Styret gikk inn for å skifte hele gjerdet, og bevilger 20 000 kr.
2. Lekeplassen
Huska er farlig.
Det er enighet om å ta ned huska.
3. Strøing
Siri ringer kommunen. Saken tas opp igjen når svaret foreligger.
4. Ny nettside
Nettsiden avventes til etter årsmøtet.
5. Neste møte
Neste møte blir 3. juni hos Per.
"""
RECOMMENDS = """
Utskrift av møtebok for Miljøkomiteen
Sak 41/31 Plan for elva
Rådets innstilling:
Planen for elva godkjennes.
Merknader
Komiteen mener at planen er god, og at fisken må telles.
Komiteens tilråding
Miljøkomiteen rår tinget til å vedta rådets innstilling.
Sak 42/31 Sykkelveg
Rådets innstilling:
Sykkelvegen bygges i 2033.
Komiteens tilråding
Sykkelvegen bygges i 2032.
Sak 43/31 Parkering
Rådets innstilling:
Plassen avgiftsbelegges.
Komiteens tilråding
Som innstillingen.
"""
PAPERS: dict[str, tuple[str, str, Read]] = {
    "a label of its own, once misspelt": (
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
