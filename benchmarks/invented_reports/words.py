"""The words of reports in three languages: a row has bokmål, nynorsk and English."""

from collections.abc import Sequence
from random import Random

from benchmarks.invented_reports.parts import Tongue

_PLACE = {Tongue.BOKMAAL: 0, Tongue.NYNORSK: 1, Tongue.ENGLISH: 2}
_WORDS: dict[str, tuple[Sequence[str], Sequence[str], Sequence[str]]] = {
    # offices
    "leader": (("Leder", "Leder", "Styreleder", "Formann"), ("Leiar", "Leiar", "Styreleiar", "Formann"), ("Chair", "Leader")),
    "deputy_leader": (("Nestleder", "Nestleder", "Nestformann"), ("Nestleiar", "Nestleiar"), ("Deputy chair", "Deputy leader")),
    "office": (
        ("Kasserer", "Sekretær", "Økonomiansvarlig", "Materialforvalter", "Webansvarlig", "Medlemsansvarlig", "Festansvarlig"),
        ("Kasserar", "Skrivar", "Økonomiansvarleg", "Materialforvaltar", "Medlemsansvarleg"),
        ("Treasurer", "Secretary"),
    ),
    "member": (("Styremedlem", "Medlem", "Medlem"), ("Styremedlem", "Medlem"), ("Member",)),
    "members": (("Medlemmer", "Styremedlemmer", "Faste medlemmer"), ("Medlemer", "Styremedlemer", "Faste medlemer"), ("Members",)),
    "deputy": (("Varamedlem", "Vara", "Vararepresentant"), ("Varamedlem", "Vara", "Vararepresentant"), ("Deputy member", "Deputy")),
    "deputies": (
        ("Varamedlemmer", "Vara", "Vararepresentanter"),
        ("Varamedlemer", "Vara", "Vararepresentantar"),
        ("Deputies", "Deputy members"),
    ),
    "observer": (("Observatør",), ("Observatør",), ("Observer",)),
    "observers": (("Observatører",), ("Observatørar",), ("Observers",)),
    "auditor": (("Revisor",), ("Revisor",), ("Auditor",)),
    "other_post": (
        ("Studieleder", "Webmaster", "Utleieansvarlig", "Bunadskontakt"),
        ("Studieleiar", "Vevmeister", "Utleigeansvarleg", "Bunadskontakt"),
        ("Webmaster",),
    ),
    "post": (
        ("daglig leder", "språkarbeider", "prosjektleder", "rådgiver", "sekretær", "renholder", "lærer", "bibliotekar"),
        ("dagleg leiar", "språkarbeidar", "prosjektleiar", "rådgjevar", "sekretær", "reinhaldar", "lærar", "bibliotekar"),
        ("general manager", "adviser", "language worker", "project manager", "teacher"),
    ),
    # heads
    "board_head": (
        ("Styret", "Styrets sammensetning", "Styre og tillitsvalgte", "Organisasjon", "Tillitsvalgte"),
        ("Styret", "Samansetjinga av styret", "Styre og tillitsvalde", "Organisasjon", "Tillitsvalde"),
        ("The board", "Organisation"),
    ),
    "council_head": (
        ("Rådets medlemmer", "Rådets sammensetning", "Medlemmer og oppnevning", "Oppnevning og medlemmer", "Sammensetning"),
        ("Medlemene i rådet", "Samansetjing", "Medlemer og oppnemning"),
        ("Members", "Composition of the council"),
    ),
    "posts_head": (("Andre tillitsvalgte", "Øvrige verv"), ("Andre tillitsvalde", "Andre verv"), ("Other offices",)),
    "committees_head": (("Komiteer", "Underkomiteer", "Grupper og utvalg"), ("Komitear", "Utval og nemnder"), ("Committees",)),
    "committee": (
        (
            "Festkomiteen",
            "Kalenderkomité",
            "Turgruppa",
            "Husstyret",
            "Messekomiteen",
            "Arrangementsutvalget",
            "Redaksjonen",
            "TurKom",
            "ByggKom",
        ),
        ("Festnemnda", "Kalenderkomité", "Turgruppa", "Husstyret", "Messenemnda", "Tilskipingsutvalet", "Bladstyret"),
        ("Events committee", "Editorial committee", "Finance committee", "Summer school committee"),
    ),
    "nominating": (("Valgkomité", "Valgkomiteen"), ("Valnemnd", "Valnemnda"), ("Nominating committee",)),
    "staff_head": (
        ("Ansatte", "Personale", "Administrasjon", "Sekretariatet"),
        ("Tilsette", "Personale", "Administrasjon"),
        ("Staff", "Secretariat"),
    ),
    "meetings_head": (
        ("Møter", "Møtevirksomhet", "Styremøter", "Møter og saker"),
        ("Møte", "Møteverksemd", "Styremøte", "Møte og saker"),
        ("Meetings",),
    ),
    "activities_head": (
        (
            "Aktiviteter",
            "Arrangementer",
            "Årets aktiviteter",
            "Aktivitet gjennom året",
            "Kurs og arrangementer",
            "Hva vi har gjort",
            "Kalender",
        ),
        ("Aktivitetar", "Arrangement", "Aktivitetar i året som gjekk", "Tilskipingar", "Kurs og arrangement"),
        ("Activities", "Events", "What we did"),
    ),
    "narrative_head": (
        ("Virksomheten i året", "Utadrettet virksomhet", "Året som gikk", "Samarbeid", "Kurs og opplæring", "Formidling", "Ungdomsarbeid"),
        ("Verksemda i året", "Året som gjekk", "Samarbeid", "Kurs og opplæring", "Formidling", "Ungdomsarbeid"),
        ("The year in brief", "Cooperation", "Training", "Outreach"),
    ),
    "prose_head": (
        ("Økonomi", "Medlemstall", "Lokaler", "Bygninger og anlegg", "Informasjon", "Opplæring", "Utstyr", "Rekruttering", "Likestilling"),
        ("Økonomi", "Medlemstal", "Lokale", "Bygningar og anlegg", "Informasjon", "Opplæring", "Utstyr", "Rekruttering"),
        ("Finances", "Membership", "Premises", "Information", "Recruitment"),
    ),
    "foreword_head": (("Innledning", "Forord", "Generelt"), ("Innleiing", "Forord", "Generelt"), ("Introduction", "Foreword")),
    "figures_head": (("Nøkkeltall", "Statistikk", "Tall for året"), ("Nøkkeltal", "Statistikk", "Tal for året"), ("Key figures",)),
    "plans_head": (("Planer framover", "Veien videre", "Neste år"), ("Planar framover", "Vegen vidare"), ("Plans ahead",)),
    "box_head": (("Høydepunkter", "Høydepunkt", "Hovedpunkter"), ("Høgdepunkt", "Hovudpunkt"), ("Highlights",)),
    "contents_head": (("Innhold", "Innholdsfortegnelse", "INNHOLD"), ("Innhald", "INNHALD"), ("Contents",)),
    # columns
    "column_date": (("Dato", "Tid", "Når"), ("Dato", "Tid", "Når"), ("Date",)),
    "column_what": (("Hva", "Aktivitet", "Arrangement"), ("Kva", "Aktivitet", "Tiltak"), ("Event", "Activity")),
    "column_place": (("Sted", "Hvor"), ("Stad", "Kvar"), ("Place",)),
    "column_count": (("Antall deltakere", "Deltakere"), ("Tal på deltakarar", "Deltakarar"), ("Participants",)),
    "column_name": (("Navn",), ("Namn",), ("Name",)),
    "column_office": (("Verv", "Funksjon", "Rolle"), ("Verv", "Funksjon", "Rolle"), ("Role",)),
    "column_from": (("Representerer", "Organisasjon", "Oppnevnt av"), ("Representerer", "Organisasjon"), ("Organisation",)),
    "column_post": (("Stilling",), ("Stilling",), ("Position",)),
    "column_share": (("Prosent", "Stillingsprosent"), ("Prosent", "Stillingsprosent"), ("Per cent",)),
    "column_committee": (("Komité", "Utvalg"), ("Komité", "Utval"), ("Committee",)),
    "topic": (
        ("Kurs", "Turer", "Temakvelder", "Møter og besøk", "Arrangementer for barn", "Dugnader", "Foredrag"),
        ("Kurs", "Turar", "Temakveldar", "Møte og besøk", "Tilskipingar for born", "Dugnader", "Foredrag"),
        ("Courses", "Trips", "Lectures", "Visits"),
    ),
    "title": (("Årsmelding", "Årsrapport", "Årsberetning"), ("Årsmelding", "Årsrapport"), ("Annual report",)),
    "page": (("Side",), ("Side",), ("Page",)),
    "spring": (("Vår", "Våren"), ("Vår", "Våren"), ("Spring",)),
    "autumn": (("Høst", "Høsten"), ("Haust", "Hausten"), ("Autumn",)),
}


def word(random: Random, tongue: Tongue, key: str) -> str:
    """Return one of the words for something."""
    return random.choice(_WORDS[key][_PLACE[tongue]])


def several(random: Random, tongue: Tongue, key: str, count: int) -> list[str]:
    """Return so many different words of a kind, or as many as there are."""
    there = sorted(set(_WORDS[key][_PLACE[tongue]]))
    return random.sample(there, min(count, len(there)))


def pick(tongue: Tongue, *rows: str) -> str:
    """Return the one of three texts that is in a language: bokmål, nynorsk, English."""
    return rows[_PLACE[tongue]]


def join(tongue: Tongue, names: Sequence[str]) -> str:
    """Return names with commas and "og"."""
    return f"{', '.join(names[:-1])} {pick(tongue, 'og', 'og', 'and')} {names[-1]}" if len(names) > 1 else names[0]
