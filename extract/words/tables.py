"""Words in the heads and cells of tables of people, events and cases: bokmål, nynorsk, some English."""

from enum import Enum


class Column(Enum):
    """What a column of a table of people, of events or of an agenda holds."""

    NAME = "name"
    AFFILIATION = "affiliation"
    ROLE = "role"
    TITLE = "title"
    PRESENT = "present"
    ABSENT = "absent"
    NOTE = "note"
    DEPUTY = "deputy"
    DEPUTY_FOR = "deputy_for"
    PERIOD = "period"
    DATE = "date"
    WHAT = "what"
    PLACE = "place"
    OUTLET = "outlet"
    KIND = "kind"
    WHO = "who"
    CASE_NUMBER = "case_number"
    CASE_TITLE = "case_title"
    PAGE = "page"
    ANY = "any"


PEOPLE_COLUMNS = frozenset(
    {
        *(Column.NAME, Column.AFFILIATION, Column.ROLE, Column.TITLE, Column.PRESENT, Column.ABSENT),
        *(Column.NOTE, Column.DEPUTY, Column.DEPUTY_FOR, Column.PERIOD, Column.ANY),
    }
)
EVENT_COLUMNS = frozenset(
    {
        *(Column.DATE, Column.WHAT, Column.PLACE, Column.OUTLET, Column.KIND, Column.WHO),
        *(Column.PRESENT, Column.NOTE, Column.ANY),
    }
)
AGENDA_COLUMNS = frozenset({Column.CASE_NUMBER, Column.CASE_TITLE, Column.PAGE})

COLUMN_WORDS: dict[Column, str] = {
    Column.NAME: "navn, namn, name, medlem, medlemmer, medlemer, medlemar, fast medlem, faste medlemmer, deltaker, deltakere, deltakar"
    ", deltagere, person, representant, member, members",
    Column.AFFILIATION: "virksomhet, verksemd, organisasjon, representerer, representerar, repr, representasjon, parti, institusjon"
    ", arbeidssted, arbeidsstad, arbeidsgiver, arbeidsgjevar, enhet, eining, gruppe, firma, kommune, etat, tilhørighet, tilhøyrsle"
    ", tilknytning, avdeling, fra, frå, oppnevnt av, oppnemnd av, bakgrunn, instans, fagområde, fagfelt, skole, skule, klasse, trinn"
    ", organ, liste, fraksjon, klubb, organisation, organization, institution, company, affiliation",
    Column.ROLE: "rolle, funksjon, verv, role, position",
    Column.TITLE: "stilling, tittel, title",
    Column.PRESENT: "til stede, tilstede, til stades, tilstades, frammøte, fremmøte, oppmøte, frammøtt, fremmøtt, møtt, møtte, deltok"
    ", deltar, status, present",
    Column.ABSENT: "forfall, meldt forfall, ikke møtt, ikkje møtt, ikke til stede, fravær, fråvær, fraværende, absent",
    Column.NOTE: "merknad, merknader, kommentar, kommentarer, anmerkning, notat, stemmerett, stemmeberettiget, note, notes, comment",
    Column.DEPUTY: "vara, varamedlem, varamedlemmer, vararepresentant, personlig vara, personleg vara, varaperson, deputy, deputies",
    Column.DEPUTY_FOR: "vara for, møtte for, møter for, møtt for, varamedlem for, stedfortreder for, for",
    Column.PERIOD: "periode, valgperiode, valperiode, funksjonstid, oppnevnt, oppnemnd, tidsrom, period, term",
    Column.DATE: "dato, når, tid, tidspunkt, måned, månad, dag, periode, date, when, month",
    Column.WHAT: "hva, kva, aktivitet, aktiviteter, aktivitetar, arrangement, tiltak, tema, tittel, emne, hendelse, hending, navn"
    ", namn, sak, seminar, konferanse, beskrivelse, skildring, innhold, innhald, møte, kurs, what, activity, event, title, topic",
    Column.PLACE: "sted, stad, hvor, kvar, lokale, lokasjon, place, where, location, venue",
    Column.OUTLET: "medium, medie, avis, publisert i, publisert, kanal, media, outlet, published in",
    Column.KIND: "type, kategori, form, slag, kind, category",
    Column.WHO: "hvem, kven, deltaker, deltakere, deltakarar, deltagere, ansvarlig, ansvarleg, arrangør, samarbeidspartner"
    ", samarbeidspartnere, målgruppe, fra rådet, innleder, foredragsholder, who, participants, organiser, partners",
    Column.CASE_NUMBER: "saksnr, saksnummer, sak nr, sak",
    Column.CASE_TITLE: "sakstittel, tittel",
    Column.PAGE: "side, sidetall",
    Column.ANY: "nr, nummer, #, signatur, underskrift, e-post, epost, telefon, tlf, mobil, antall, antal, tal, antall deltakere"
    ", antall deltagere, tal på deltakarar, resultat, kostnad, number",
}
"""Columns' heads, in lower case without a stop; some say one thing over people and another over events. ANY tells nothing here."""

YES_MARKS = ("x", "ja", "✓", "✔", "√", "●", "1", "yes")
NO_MARKS = ("nei", "-", "–", "0", "no")
"""Marks that say what their column's head says, or the opposite."""
THERE_MARKS = ("m", "møtt", "møtte", "til stede", "tilstede", "til stades", "tilstades", "deltok", "present")
AWAY_MARKS = (
    *("f", "forfall", "meldt forfall", "ikke møtt", "ikkje møtt", "fravær", "fråvær", "ikke til stede", "ikkje til stades", "absent"),
)
"""Marks that say the same under any head."""

ROLE_MARKS: dict[str, str] = {
    "medl": "medlem",
    "medl.": "medlem",
    "led": "leder",
    "ldr": "leder",
    "nestl": "nestleder",
    "nestl.": "nestleder",
    "ordf": "ordfører",
    "varaordf": "varaordfører",
    "varam": "varamedlem",
    "obs": "observatør",
    "sekr": "sekretær",
    "fast medlem": "medlem",
    "møtende varamedlem": "varamedlem",
}
"""Roles as a narrow column shortens them."""
