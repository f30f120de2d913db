"""What bodies do: names of events, acts of their own, and acts that are not to be found."""

from collections.abc import Sequence
from random import Random

from benchmarks.invented_reports.bodies import make_organisation, make_people, make_place
from benchmarks.invented_reports.parts import Tongue
from benchmarks.invented_reports.words import pick

_EVENTS: Sequence[tuple[str, str, str]] = (
    ("Dugnad ved {p}", "Dugnad ved {p}", "Work day at {p}"),
    ("Temakveld om {s}", "Temakveld om {s}", "Evening about {s}"),
    ("Kurs i {s}", "Kurs i {s}", "Course in {s}"),
    ("Foredrag om {s}", "Foredrag om {s}", "Lecture on {s}"),
    ("Høringsuttalelse om {s}", "Høyringsfråsegn om {s}", "Consultation response on {s}"),
    ("Brev til {o} om {s}", "Brev til {o} om {s}", "Letter to {o} about {s}"),
    ("Møte med {o}", "Møte med {o}", "Meeting with {o}"),
    ("Besøk fra {o}", "Besøk frå {o}", "Visit from {o}"),
    ("Studietur til {p}", "Studietur til {p}", "Study trip to {p}"),
    ("Fisketur til {p}", "Fisketur til {p}", "Fishing trip to {p}"),
    ("Julebord", "Julebord", "Christmas dinner"),
    ("Juleverksted", "Juleverkstad", "Christmas workshop"),
    ("Konsert i {p} kirke", "Konsert i {p} kyrkje", "Concert in {p} church"),
    ("Loppemarked", "Loppemarknad", "Flea market"),
    ("Natursti for barn", "Natursti for born", "Nature trail for children"),
    ("Seminar om {s}", "Seminar om {s}", "Seminar on {s}"),
    ("Innspill til {s}meldingen", "Innspel til {s}meldinga", "Statement on {s} policy"),
    ("Åpning av utstillingen «{S}»", "Opning av utstillinga «{S}»", "Opening of the exhibition «{S}»"),
    ("Quizkveld", "Quizkveld", "Quiz night"),
    ("Bedriftsbesøk hos {o}", "Bedriftsbesøk hos {o}", "Company visit to {o}"),
    ("Påskevandring", "Påskevandring", "Easter walk"),
    ("Grillfest på {p}", "Grillfest på {p}", "Barbecue at {p}"),
    ("Strikkekafé", "Strikkekafé", "Knitting café"),
    ("Befaring ved {p}", "Synfaring ved {p}", "Inspection at {p}"),
    ("Hagevandring hos {o}", "Hagevandring hos {o}", "Garden walk at {p}"),
    ("Rydding av stien til {p}", "Rydding av stien til {p}", "Clearing of the path to {p}"),
)
_SUBJECTS = (
    ("snøskred", "snøskred", "avalanches"),
    ("gamle kart", "gamle kart", "old maps"),
    ("folkehelse", "folkehelse", "public health"),
    ("lokalhistorie", "lokalhistorie", "local history"),
    ("frukttrær", "frukttre", "fruit trees"),
    ("båtbygging", "båtbygging", "boatbuilding"),
    ("trafikksikkerhet", "trafikktryggleik", "road safety"),
    ("stedsnavn", "stadnamn", "place names"),
    ("duodji", "duodji", "duodji"),
    ("personvern", "personvern", "privacy"),
    ("førstehjelp", "førstehjelp", "first aid"),
    ("algebra", "algebra", "algebra"),
    ("helsedata", "helsedata", "health data"),
)


def fill(random: Random, tongue: Tongue, text: str) -> str:
    """Put a place, an organisation, a subject and a name where a text leaves room for them."""
    subject = pick(tongue, *random.choice(_SUBJECTS))
    name = make_people(random, 1, "usual")[0]
    return text.format(p=make_place(random), o=make_organisation(random), s=subject, S=subject.capitalize(), n=name)


def make_event(random: Random, tongue: Tongue) -> str:
    """Return what an event is called in a list."""
    return fill(random, tongue, pick(tongue, *random.choice(_EVENTS)))


def make_events(random: Random, tongue: Tongue, count: int) -> list[str]:
    """Return events that are all different."""
    names: dict[str, None] = {}
    while len(names) < count:
        names[make_event(random, tongue)] = None
    return list(names)


GATHERINGS: Sequence[tuple[str, str, str]] = (
    # what the body did, with a verb behind its subject
    ("arrangerte|dugnad ved {p}", "skipa til|dugnad ved {p}", "arranged|a work day at {p}"),
    ("holdt|kurs i {s} for nybegynnere", "heldt|kurs i {s} for nybyrjarar", "held|a course in {s} for beginners"),
    ("inviterte|til temakveld om {s}", "inviterte|til temakveld om {s}", "invited|members to an evening about {s}"),
    (
        "gjennomførte|seminar om {s} for ansatte i {o}",
        "gjennomførte|seminar om {s} for tilsette i {o}",
        "ran|a seminar on {s} for staff of {o}",
    ),
    ("åpnet|utstillingen om {s}", "opna|utstillinga om {s}", "opened|the exhibition on {s}"),
)
LETTERS: Sequence[tuple[str, str, str]] = (
    ("sendte|brev til {o} om {s}", "sende|brev til {o} om {s}", "sent|a letter to {o} about {s}"),
    ("deltok|på konferansen om {s} i {p}", "deltok|på konferansen om {s} i {p}", "took part|in the conference on {s} in {p}"),
    ("fikk|besøk av {o}", "fekk|besøk av {o}", "received|a visit from {o}"),
    ("leverte|høringssvar om {s} til {o}", "leverte|høyringssvar om {s} til {o}", "submitted|its response on {s} to {o}"),
    ("hadde|møte med {o} om {s}", "hadde|møte med {o} om {s}", "had|a meeting with {o} about {s}"),
)
"""Each "verb|rest"."""

HELD: Sequence[tuple[str, str, str]] = (
    ("Dugnaden ved {p} ble arrangert", "Dugnaden ved {p} vart arrangert", "The work day at {p} was held"),
    ("Kurset i {s} ble avholdt", "Kurset i {s} vart halde", "The course in {s} was held"),
    ("Seminaret om {s} ble gjennomført", "Seminaret om {s} vart gjennomført", "The seminar on {s} was held"),
)
DECIDED: Sequence[tuple[str, str, str]] = (
    ("Planen for {s} ble vedtatt av plenum", "Planen for {s} vart vedteken av plenum", "The plan for {s} was adopted by the plenary"),
    ("Søknad om støtte til {s} ble sendt", "Søknad om støtte til {s} vart send", "An application for {s} was sent"),
    ("Ny avtale med {o} ble inngått", "Ny avtale med {o} vart inngått", "A new agreement with {o} was signed"),
)
"""What is told without its doer; a date follows."""

TAILS: Sequence[tuple[str, str, str]] = (
    (" på {p} samfunnshus", " på {p} samfunnshus", " at {p} hall"),
    (" med 40 deltakere", " med 40 deltakarar", " with 40 participants"),
    ("", "", ""),
    ("", "", ""),
)
"""What may follow a date at the end of a sentence and is no part of the title."""

FOREIGN_ACTS: Sequence[tuple[str, str, str]] = (
    # what is dated and no act of the body in the year: {d} a day, {m} a month, {y} the year after, {e} an earlier year
    ("{o} vedtok {d} en ny plan for {s}.", "{o} vedtok {d} ein ny plan for {s}.", "{o} adopted on {d} a new plan for {s}."),
    (
        "Stortinget behandlet {d} meldingen om {s}.",
        "Stortinget handsama {d} meldinga om {s}.",
        "Parliament debated the paper on {s} on {d}.",
    ),
    ("I mars {e} fikk {p} sitt første lokale.", "I mars {e} fekk {p} sitt første lokale.", "In March {e} {p} got its first premises."),
    ("Arbeidet begynte 4. mai {e}.", "Arbeidet tok til 4. mai {e}.", "The work began on 4 May {e}."),
    ("Neste kurs holdes 12. april {y}.", "Neste kurs er 12. april {y}.", "The next course will be held on 12 April {y}."),
    ("Turen til {p} {d} ble avlyst.", "Turen til {p} {d} vart avlyst.", "The trip to {p} on {d} was cancelled."),
    (
        "Det er planlagt et seminar om {s} i mai {y}.",
        "Det er planlagt eit seminar om {s} i mai {y}.",
        "A seminar on {s} is planned for May {y}.",
    ),
    ("Styret hadde møte {d} og tre ganger til.", "Styret hadde møte {d} og tre gonger til.", "The board met on {d} and three more times."),
    (
        "Kontoret er åpent mandag til fredag kl. 9–15.",
        "Kontoret er ope måndag til fredag kl. 9–15.",
        "The office is open Monday to Friday from 9 to 15.",
    ),
    ("Det vises til brev av {d} fra {o}.", "Det er vist til brev av {d} frå {o}.", "Reference is made to the letter of {d} from {o}."),
    ("Tidligere leder {n} gikk bort {d}.", "Tidlegare leiar {n} gjekk bort {d}.", "Former chair {n} passed away on {d}."),
    ("{o} fylte 100 år {d}.", "{o} fylte 100 år {d}.", "{o} turned 100 on {d}."),
)

PLAIN_SENTENCES: Sequence[tuple[str, str, str]] = (
    ("Samarbeidet med {o} er godt.", "Samarbeidet med {o} er godt.", "Cooperation with {o} is good."),
    (
        "Økonomien er sunn, og regnskapet er lagt fram av kassereren.",
        "Økonomien er sunn, og rekneskapen er lagd fram.",
        "The finances are sound.",
    ),
    (
        "Mange har lagt ned en stor innsats også i år.",
        "Mange har lagt ned ein stor innsats også i år.",
        "Many have made a great effort this year too.",
    ),
    ("Lokalene leies ut til {o} og andre.", "Lokala vert leigde ut til {o} og andre.", "The premises are rented out to {o} and others."),
    ("Interessen for {s} er stadig større.", "Interessa for {s} vert stadig større.", "The interest in {s} is growing."),
    (
        "Det ble solgt brukt utstyr for 14 200 kroner.",
        "Det vart selt brukt utstyr for 14 200 kroner.",
        "Used equipment was sold for 14 200 kroner.",
    ),
    ("Det er kjøpt inn nye stoler og bord.", "Det er kjøpt inn nye stolar og bord.", "New chairs and tables were bought."),
    ("Porto og kopiering er de største utgiftene.", "Porto og kopiering er dei største utgiftene.", "Postage and copying cost most."),
    ("Taket lekker fortsatt, og {o} er varslet.", "Taket lek framleis, og {o} er varsla.", "The roof still leaks, and {o} has been told."),
    (
        "Arbeidet har vært preget av godt samhold, og oppgavene er fordelt på mange.",
        "Arbeidet har vore prega av godt samhald, og oppgåvene er fordelte på mange.",
        "The work has been marked by good spirits, and the tasks were shared by many.",
    ),
    (
        "Utviklingen innen {s} følges nøye, og det er behov for mer kunnskap.",
        "Utviklinga innan {s} vert følgd nøye, og det trengst meir kunnskap.",
        "Developments in {s} are followed closely, and more knowledge is needed.",
    ),
    (
        "Takk til {n} for god hjelp med regnskapet.",
        "Takk til {n} for god hjelp med rekneskapen.",
        "Thanks to {n} for help with the accounts.",
    ),
    ("Kurset ble ledet av {n} fra {o}.", "Kurset vart leia av {n} frå {o}.", "The course was led by {n} from {o}."),
    ("Medlemmene får tilsendt bladet {S}nytt.", "Medlemene får tilsendt bladet {S}nytt.", "Members receive a newsletter."),
    ("Arbeidet med {s} fortsetter som før.", "Arbeidet med {s} held fram som før.", "The work on {s} goes on as before."),
    (
        "Nettsidene er lagt om og har fått flere besøk.",
        "Nettsidene er lagde om og har fått fleire besøk.",
        "The web pages were renewed and have more visitors.",
    ),
)


_RESULTS: Sequence[tuple[str, str, str]] = (
    (
        "{a} millioner kroner til nye lokaler i {p}",
        "{a} millionar kroner til nye lokale i {p}",
        "{a} million kroner for new premises in {p}",
    ),
    ("Ny avtale med {o}", "Ny avtale med {o}", "A new agreement with {o}"),
    ("Ny nettside om {s} er tatt i bruk.", "Ny nettstad om {s} er teken i bruk.", "A new website on {s} is in use."),
    ("Rekordhøyt antall medlemmer", "Rekordmange medlemer", "More members than ever"),
    ("Flere unge har vært med på kurs i {s}.", "Fleire unge har vore med på kurs i {s}.", "More young people took courses in {s}."),
    ("Støtte fra {o} til arbeidet med {s}", "Støtte frå {o} til arbeidet med {s}", "Support from {o} for the work on {s}"),
)


def make_results(random: Random, tongue: Tongue, count: int) -> list[str]:
    """Return what a report may set apart as its highlights, all different."""
    rows = [pick(tongue, *row).replace("{a}", str(random.randint(2, 40))) for row in random.sample(_RESULTS, count)]
    return [fill(random, tongue, row) for row in rows]


def plain_sentences(random: Random, tongue: Tongue, count: int) -> str:
    """Return sentences that tell nothing that is to be found."""
    rows = random.sample(PLAIN_SENTENCES, min(count, len(PLAIN_SENTENCES)))
    return " ".join(fill(random, tongue, pick(tongue, *row)) for row in rows)
