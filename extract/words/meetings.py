"""Words by which minutes are laid out: labels of the head, of attendance lists, of cases.

Bokmål, nynorsk, some English.

Labels are compared in lower case, without a colon; a longer label goes before a shorter one.
"""

from radsminne.corpus.records import Presence, Role
from radsminne.corpus.word_lists import read_rows

DATE_LABELS = ("dato", "møtedato", "dag", "date", "dato og tid", "dato/tid", "tid og dato")
BARE_DATE_LABELS = ("dato", "dag", "date")
"""Of these it is not said whose day it is: the meeting's, or the letter's."""
TIME_LABELS = ("tid", "møtetid", "tidspunkt", "møtetidspunkt", "klokkeslett", "kl", "klokka", "tidsrom", "start", "møtestart", "time")
END_LABELS = ("slutt", "møteslutt", "møtet slutt", "end")
PLACE_LABELS = (
    *("sted", "møtested", "stad", "møtestad", "stad/møtestad", "rom", "lokale", "lokaler", "møterom", "møtelokale", "hvor", "kvar"),
    *("place", "venue", "location", "møtelokale/sted"),
)
BOTH_LABELS = ("tid og sted", "tid/sted", "tid og stad", "tid/stad", "når og hvor", "dato/sted", "dato og sted", "dato, tid og sted")
"""Time and place behind one label: "Tid og sted: 3. mai 2021 kl. 10, Rådhuset"."""
HEAD_LABELS = frozenset((*DATE_LABELS, *TIME_LABELS, *END_LABELS, *PLACE_LABELS, *BOTH_LABELS))
"""All labels of when and where a meeting was."""

AGENDA_LABELS = (
    *("saksliste", "sakliste", "sakslista", "saklista", "sakslisten", "dagsorden", "dagsordenen", "agenda", "saker", "sakskart"),
    *("saker til behandling", "innhold", "program"),
)
AGENDA_HEADS = ("saksnr", "saksnr.", "sakstittel", "tittel", "saksnr. tittel", "saksnr. sakstittel", "sak", "sak nr.", "side", "sidetall")
"""Column heads in the table of the agenda."""

MEETING_TITLES = (
    *("møtebok", "møteprotokoll", "protokoll", "referat", "møtereferat", "styremøte", "rådsmøte", "møte", "møteinnkalling", "innkalling"),
    *("styresak", "årsmøte", "utvalgsmøte", "komitemøte", "komitémøte", "utvalsmøte"),
)
"""Words before a meeting number: "Møtebok 04/09", "styremøte nr. 3-07"."""

PRESENT_LABELS: dict[str, tuple[Role, Presence]] = {
    label: (role, presence)
    for (role, presence), labels in {
        (Role.MEMBER, Presence.PRESENT): (
            *("til stede", "tilstede", "til stades", "tilstades", "til stades på møtet", "til stede på møtet", "tilstede på møtet"),
            *("til stede var", "disse var til stede", "medlemmer til stede", "medlemer til stades", "følgende var til stede"),
            *("følgende medlemmer var til stede", "tilstede var", "frammøtte", "fremmøtte", "møtende", "møtande", "møtande medlemer"),
            *("de som møtte", "de som møtte var", "dei som møtte", "dei som møtte var", "tilstade", "til stade", "følgende møtte"),
            *("følgjande møtte", "disse møtte", "desse møtte", "disse deltok", "frammøte", "fremmøte", "oppmøte", "møtte", "deltakere"),
            *("deltagere", "deltakarar", "møtedeltakere", "møtedeltagere", "deltok", "medlemmer", "medlemer", "møtende medlemmer"),
            *("faste medlemmer", "følgende medlemmer møtte", "følgende faste medlemmer møtte", "desse medlemmene møtte"),
            *("desse medlemene møtte", "faste medlemer som møtte", "faste medlemmer som møtte", "følgende deltok i møtet"),
            *("følgende deltok", "opprop", "representanter", "fra styret", "frå styret", "stemmeberettigede"),
            *("stemmeberettigede til stede", "attending", "attendees", "present", "attendance"),
        ),
        (Role.MEMBER, Presence.ABSENT): (
            *("forfall", "meldt forfall", "forfall meldt", "meldte forfall", "meldt avbud", "avbud", "frafall", "meldt frafall", "fråfall"),
            *("meldt fråfall", "hadde meldt forfall", "følgende medlemmer meldte forfall", "ikke møtt", "ikkje møtt", "møtte ikke"),
            *("møtte ikkje", "ikke til stede", "ikke tilstede", "ikkje til stades", "ikke fremmøtt", "ikke frammøtt", "fravær", "fråvær"),
            *("fraværende", "fråverande", "mangler", "manglet", "ikke representert", "følgende medlemmer hadde forfall"),
            *("følgende hadde meldt forfall", "not attending", "absent", "apologies", "permisjoner", "permisjonar", "permisjon"),
        ),
        (Role.DEPUTY, Presence.PRESENT): (
            *("vara", "møtende vara", "møtande vara", "vararepresentant", "vararepresentanter", "vararepresentantar", "varamedlem"),
            *("varamedlemmer", "varamedlemer", "møtende varamedlem", "møtende varamedlemmer", "møtende vararepresentanter"),
            *("som vara møtte", "varamedlemer som møtte", "varamedlemmer som møtte", "varamedlem som møtte"),
            *("vararepresentanter som møtte", "varamedlemmer til stede", "varamann møtte", "varamenn", "varamenn som møtte"),
            *("følgende varamedlemmer møtte", "stedfortreder", "stedfortredere", "deputies"),
        ),
        (Role.OBSERVER, Presence.PRESENT): (
            *("observatør", "observatører", "observatørar", "møtende observatør", "møtende observatører", "observers"),
        ),
        (Role.SECRETARIAT, Presence.PRESENT): (
            *("fra administrasjonen", "frå administrasjonen", "frå adm. møtte", "fra adm. møtte", "fra adm", "administrasjonen"),
            *("administrasjon", "fra administrasjonen møtte", "frå administrasjonen møtte", "fra sekretariatet", "frå sekretariatet"),
            *("sekretariatet", "sekretariat", "sekretær", "sekretærer", "møtesekretær", "møtesekretærer", "referent", "referenter"),
            *("referat ved", "ref", "ref.", "protokollfører", "protokollførar", "skriver", "sekreterare", "secretary", "minutes by"),
        ),
        (Role.LEADER, Presence.PRESENT): ("møteleder", "møteleiar", "ordstyrer", "ordstyrar", "leder", "leiar", "chair"),
        (Role.GUEST, Presence.PRESENT): (
            *("gjester", "gjest", "gjestar", "besøk", "inviterte", "inviterte gjester", "eksterne", "innledere", "guests"),
            "foredragsholdere",
        ),
        (Role.OTHER, Presence.PRESENT): (
            *("andre", "andre til stede", "andre tilstede", "andre som var til stede", "andre som var tilstede", "andre som møtte"),
            *("andre deltakere", "andre deltagere", "øvrige", "øvrige til stede", "i tillegg møtte", "i tillegg var", "ellers møtte"),
            *("ellers til stede", "ellers tilstede", "ellers deltok", "dessutan møtte", "dessuten deltok", "i tillegg deltok"),
            *("dessuten møtte", "tolk", "tolker", "tellekorps", "other attending", "in attendance", "also present", "others"),
        ),
    }.items()
    for label in labels
}
"""Each label of an attendance list with whom it is about."""

FROM_LABELS = (
    *("til stede fra", "tilstede fra", "til stades frå", "deltok fra", "møtte fra", "fra", "frå", "deltakere fra", "deltagere fra"),
    *("gjester fra", "observatør fra", "observatør frå", "observatører fra", "observatørar frå"),
)
"""Labels that name an organisation: "Til stede fra Kartkontoret:"; its people are of that organisation."""

LEAVE_LABELS = ("permisjoner", "permisjonar", "permisjon")
"""Absent for the days that are said; a person who is also listed as present was there for a part."""

OTHER_LABELS = (
    *("innkalt", "innkalte", "kopi", "kopi til", "distribusjon", "fordeling", "sendes til", "sendt til", "sendes", "utsendt til"),
    *("mottakere", "mottakarar", "kopimottakere", "vedlegg", "saksordfører", "merknader", "merknad", "neste møte", "tittel"),
    *("saksbehandler", "arkiv", "arkivsak", "arkivsaksnr", "arkivsaksnr.", "journalnr", "unntatt offentlighet", "til", "utvalg"),
    *("orientering", "orienteringer", "orienteringar", "orienteringssaker", "vedtakssaker", "vedtakssakar", "beslutningssaker"),
    *("diskusjonssaker", "drøftingssaker", "behandlede saker", "saker som ble behandlet", "saker til behandling i åpent møte"),
    *("saker til behandling i lukket møte", "åpning", "opning", "underskrift", "underskrifter"),
)
"""Labels of the head that end an attendance list and hold no names of it."""

ROLE_WORDS: dict[str, Role] = {
    word: role
    for role, words in {
        Role.LEADER: (
            *("leder", "leiar", "rådsleder", "rådsleiar", "styreleder", "styreleiar", "utvalgsleder", "utvalsleiar", "komiteleder"),
            *("komitéleder", "møteleder", "møteleiar", "ordfører", "ordførar", "ordf", "ordförande", "formann", "chair", "president"),
        ),
        Role.DEPUTY_LEADER: (
            *("nestleder", "nestleiar", "varaleder", "nestformann", "varaordfører", "varaordførar", "varaordf", "vice ordförande"),
            *("vice-chair", "deputy chair", "visepresident", "vice chair"),
        ),
        Role.MEMBER: (
            *("medlem", "rådsmedlem", "styremedlem", "styremedlemmer", "styremedlemmene", "styremedlemer", "styremedlemene", "medlemmer"),
            *("medlemmene", "medlemene", "representantene", "utvalgsmedlem", "utvalsmedlem", "representant", "repr", "member"),
        ),
        Role.DEPUTY: (
            *("vara", "varamedlem", "vararepresentant", "møtende vara", "varamann", "vararepr", "ersättare", "deputy", "stedfortreder"),
        ),
        Role.OBSERVER: ("observatør", "observer"),
        Role.SECRETARIAT: (
            *("sekretær", "sekretærer", "referent", "møtesekretær", "rådssekretær", "utvalgssekretær", "komitesekretær", "protokollfører"),
            *("sekretariat", "sekretariatet", "ref", "sekreterare", "secretary"),
        ),
        Role.GUEST: ("gjest", "innleder", "foredragsholder", "guest"),
    }.items()
    for word in words
}
"""A word in a person's line that says in what capacity; some of these are titles as well."""

PLAIN_ROLES = frozenset(
    (
        *("leder", "leiar", "nestleder", "nestleiar", "medlem", "vara", "varamedlem", "vararepresentant", "observatør", "gjest"),
        *("representant", "repr", "ref", "rådsleder", "styreleder", "utvalgsleder", "varaleder", "formann", "nestformann", "chair"),
        *("member", "deputy", "observer", "guest", "møteleder", "rådsleiar", "styreleiar", "møteleiar", "komiteleder", "komitéleder"),
        "stedfortreder",
    )
)
"""Roles that say nothing more than the role itself; the others are kept as the person's title too."""

TITLE_ENDINGS = read_rows(__package__, "title_endings.txt")
"""What a word must end with to be a person's title: "spesialrådgiver", "avdelingsdirektør"."""

DOTTED_TITLES = ("med.", "philos.", "ing.", "scient.", "polit.", "juris.")
"""What stands behind "dr." and is no word of its own."""
SHORT_TITLES = (*("prof", "dr", "ph.d", "phd", "mr", "mrs", "ms", "hr", "herr", "fru", "frk", "frøken", "adm. dir", "adm.dir", "dir"),)
"""Titles that stand before a name and are shortened, or say only how one is spoken to."""
TITLE_FRONTS = (
    *("adm", "administrerende", "administrerande", "ass", "assisterende", "assisterande", "dagleg", "daglig", "fagleg", "faglig", "fung"),
    *("fungerende", "fungerande", "konst", "konstituert", "medisinsk", "midlertidig", "politisk", "teknisk", "vice", "økonomisk"),
)
"""A word that makes a title of two words: "daglig leder", "administrerende direktør"."""

DIGITAL_WORDS = (
    *("digitalt", "digital", "på teams", "via teams", "teams", "på zoom", "via zoom", "zoom", "på video", "via video", "video"),
    *("videolink", "per video", "på skype", "skype", "på nett", "online", "digitally", "fjernmøte"),
)
DIGITAL_PLACES = (
    *("teams", "zoom", "skype", "digitalt", "digital", "videomøte", "videokonferanse", "nettmøte", "fjernmøte", "webex", "google meet"),
)
"""Words in a meeting's place by which the meeting itself was digital."""

PARTIAL_WORDS = (
    *("deler av", "delar av", "del av", "fra kl", "frå kl", "fra ca", "til kl", "til ca", "fra og med sak", "frå og med sak"),
    *("til og med sak", "fra sak", "frå sak", "til sak", "under sak", "på sak", "i sak", "ved sak", "t.o.m", "f.o.m", "tom. sak"),
    *("fom. sak", "etter lunsj", "før lunsj", "møtte fra", "møtte kl", "kom kl", "gikk kl", "forlot", "delvis", "til lunsj", "fra lunsj"),
    *("første del", "siste del", "permisjon fra", "partly", "ikke til stede under", "ikke til stede i sak", "ikkje til stades i sak"),
)
ABSENT_WORDS = (
    *("ikke møtt", "ikkje møtt", "møtte ikke", "møtte ikkje", "forfall", "meldt forfall", "ikke til stede", "ikke tilstede", "fravær"),
    *("fraværende", "absent"),
)
INDEPENDENT_WORDS = ("uavhengig", "uavhengige", "privatperson", "på egne vegne", "independent")
DEPUTY_FOR = (
    *("varamedlem for", "vararepresentant for", "møtende vara for", "møtte for", "møtt for", "møter for", "stedfortreder for", "vara for"),
    *("for medlem", "for representant", "i stedet for", "i staden for", "for"),
)

NOBODY = (
    *("ingen", "nn", "n.n", "ledig", "ingen forfall", "ingen meldt", "ingen meldte", "alle", "vakant", "ubesatt", "ikke besatt", "none"),
    *("-", "–", "intet", "alle møtte", "alle til stede"),
)
"""What stands in a list where nobody stands."""
