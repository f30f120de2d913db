"""Words in the heads and cells of tables of people and of events. Bokmål, nynorsk, some English."""

from enum import Enum


class Column(Enum):
    """What a column of an attendance table holds."""

    NAME = "name"
    AFFILIATION = "affiliation"
    ROLE = "role"
    TITLE = "title"
    PRESENT = "present"
    ABSENT = "absent"
    NOTE = "note"
    DEPUTY_FOR = "deputy_for"
    ANY = "any"


COLUMN_WORDS: dict[str, Column] = {
    word: column
    for column, words in {
        Column.NAME: "navn, namn, name, medlem, medlemmer, medlemer, deltaker, deltakere, deltakar, deltagere, person, representant",
        Column.AFFILIATION: "virksomhet, verksemd, organisasjon, representerer, representerar, repr, representasjon, parti, institusjon"
        ", arbeidssted, arbeidsstad, arbeidsgiver, enhet, eining, gruppe, firma, kommune, tilhørighet, tilknytning, avdeling, fra, frå"
        ", instans, fagområde, fagfelt, skole, skule, klasse, trinn, organ, liste, fraksjon, klubb, organisation, company, affiliation",
        Column.ROLE: "rolle, funksjon, verv, role",
        Column.TITLE: "stilling, tittel, title, position",
        Column.PRESENT: "til stede, tilstede, til stades, tilstades, frammøte, fremmøte, oppmøte, frammøtt, fremmøtt, møtt, møtte, deltok"
        ", deltar, status, present",
        Column.ABSENT: "forfall, meldt forfall, frafall, ikke møtt, ikkje møtt, ikke til stede, fravær, fråvær, fraværende, absent",
        Column.NOTE: "merknad, merknader, kommentar, kommentarer, anmerkning, notat, stemmerett, stemmeberettiget, note",
        Column.DEPUTY_FOR: "vara for, møtte for, møter for, møtt for, varamedlem for, stedfortreder for, for",
        Column.ANY: "nr, nummer, #, signatur, underskrift, e-post, epost, telefon, tlf, mobil",
    }.items()
    for word in words.split(", ")
}
"""A column's head, in lower case without a stop. ANY is a column that tells nothing here."""

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


class EventColumn(Enum):
    """What a column of a table of events holds."""

    DATE = "date"
    WHAT = "what"
    PLACE = "place"
    OUTLET = "outlet"
    KIND = "kind"
    WHO = "who"
    ANY = "any"


EVENT_COLUMNS: dict[str, EventColumn] = {
    word: column
    for column, words in {
        EventColumn.DATE: "dato, når, tid, tidspunkt, måned, månad, dag, periode, date, when, month",
        EventColumn.WHAT: "hva, kva, aktivitet, aktiviteter, aktivitetar, arrangement, tiltak, tema, tittel, emne, hendelse, hending, navn"
        ", namn, sak, seminar, konferanse, beskrivelse, skildring, innhold, innhald, møte, kurs, what, activity, event, title, topic",
        EventColumn.PLACE: "sted, stad, hvor, kvar, lokale, lokasjon, place, where, location, venue",
        EventColumn.OUTLET: "medium, medie, avis, publisert i, publisert, kanal, media, outlet, published in",
        EventColumn.KIND: "type, kategori, form, slag, kind, category",
        EventColumn.WHO: "hvem, kven, deltaker, deltakere, deltakarar, deltagere, ansvarlig, ansvarleg, arrangør, samarbeidspartner"
        ", samarbeidspartnere, målgruppe, fra rådet, innleder, foredragsholder, who, participants, organiser, partners",
        EventColumn.ANY: "nr, nummer, antall, tal, antall deltakere, antall deltagere, tal på deltakarar, merknad, merknader, kommentar"
        ", status, resultat, antal, number, notes, comment, kostnad",
    }.items()
    for word in words.split(", ")
}
"""A head in the table of what a body did, in lower case without a stop. ANY is a column that tells nothing here."""
