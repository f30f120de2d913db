"""Words that annual reports are built with: bokmål, nynorsk and some English."""

from corpus.records import Role


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CONTENTS_TITLES = ("innhold", "innholdsfortegnelse", "innhald", "innhaldsliste", "innholdsliste", "contents", "table of contents")

APPENDIX = r"(?:vedlegg|appendiks|appendix|annex)"

HIGHLIGHT = r"(?:høydepunkt(?:er|ene)?|høgdepunkt(?:a)?|faktaboks|faktarute|highlights?)"

# A line under a figure or table, which names other years as a matter of course.
FIGURE = r"(?:figur|tabell|diagram|kilde|kjelde|figure|table|source|note)"

# An appendix that looks ahead or back names another year rightly.
OTHER_YEARS = ("plan", "budsjett", "strategi", "program", "prognose", "kalender", "historikk", "oppfølging av")

# A chapter on who sits on the council; the bare names only where they are the whole title.
MEMBER_TITLE = (
    r"medlem|sammensetning|samansetjing|sammensetting|sekretariat|observatør|tillitsvalgte|tillitsvalde|administrasjon|members|secretariat"
    r"|^(?:\d+\.?\s)?(?:styret|rådet|utvalget|utvalet|nemnda|komiteen|hovedstyret)$"
)

# A line over a list of people in any chapter: "Rådet har bestått av:", "Observatører".
MEMBER_HEAD = (
    r"medlemmer|medlemmar|medlemer|sammensetning|samansetjing|observatører|observatørar|sekretariat|varamedlem|vararepresentant"
    r"|bestått av|består av|bestod av|har vært|har vore|følgende personer|members"
)

# A list's head may speak of a new council: "Nytt råd", "Nye medlemmer fra april".
NEW_GROUP = r"\b(?:nytt|nye|nyoppnevnt\w*|nyvalgt\w*|new)\b"
APPOINTED = r"(?:oppnevnt|oppnemnt|oppnevnte|oppnemnde|konstituert|valgt|vald|tiltrådte|tiltrådt|utnevnt|appointed|etablert)"
BODY = r"\w*(?:råd|styre|utvalg|utval|nemnd|komité|komite|sammensetning|council|board|committee)\w*"

# Words before a name that tell what the person is.
TITLES = (
    r"(?:professor|førsteamanuensis|dr\.|prof\.|ph\.?d\.?|\w*direktør|\w*rådgiver|\w*rådgjevar|ordfører|ordførar|varaordfører|\w*sjef|"
    r"fylkesråd|statssekretær|dekan|rektor|overlege|fastlege|forsker|advokat)"
)

FROM = r"(?:fra og med|frå og med|f\.?\s?o\.?\s?m\.?|fra|frå|siden|sidan|from|since)"
UNTIL = r"(?:til og med|t\.?\s?o\.?\s?m\.?|frem til|fram til|inntil|til|ut|until|to)"

# The head of a group of people, with the role it gives them; the first that is found counts.
GROUP_ROLES = (
    (r"sekretariat|secretariat|administrasjon|sekretær", Role.SECRETARIAT),
    (r"observatør|observer", Role.OBSERVER),
    (r"vara(?:medlem|representant|person)?|deput(?:y|ies)", Role.DEPUTY),
    (r"medlem|representant|sammensetning|samansetjing|\bråd|styre[tr]?\b|utval|komit|nemnd|board|members|council", Role.MEMBER),
)

# What is said about one person, in brackets, before or after the name.
PERSON_ROLES = (
    (r"(?:\w+|daglig )?nest(?:e)?leder|nestleiar|\w*nestleder|vice\s?chair\w*|deputy (?:chair|leader)", Role.DEPUTY_LEADER),
    (r"(?:råds|styre|utvalgs|komité|komite|nemnd|møte|forenings)?(?:leder|leiar|formann)|forkvinne|forperson|chair\w*", Role.LEADER),
    (r"(?:\d\.\s?)?vara(?:medlem|representant|person)?|deputy", Role.DEPUTY),
    (r"observatør|observer", Role.OBSERVER),
    (
        r"(?:møte|råds|styre|utvalgs)?sekretær|sekretariatsleder|sekretariatsleiar|sekretariat(?:et)?|rådgiver i sekretariatet|secretary",
        Role.SECRETARIAT,
    ),
    (r"(?:styre|råds|utvalgs|ordinært |fast )?medlem|member", Role.MEMBER),
)

NEW = r"(?:ny|nytt|nyvalgt|nyvald|new)"

# Table heads, by what their column holds.
COLUMNS = {
    "name": r"navn|namn|name|medlem(?:mer)?|person",
    "role": r"rolle|funksjon|verv|tittel|stilling|role",
    "affiliation": r"organisasjon|institusjon|tilhørighet|representerer|representerar|arbeidssted|virksomhet|parti|kommune|etat",
    "deputy": r"vara\w*|personlig vara\w*",
    "period": r"periode|valgperiode|funksjonstid|oppnevnt|tidsrom|period",
}

ACTIVITY_TITLES = (
    "aktivitet",
    "arrangement",
    "seminar",
    "konferanse",
    "høring",
    "høyring",
    "uttalelse",
    "uttale",
    "innspill",
    "formidling",
    "kronikk",
    "medieoppslag",
    "foredrag",
    "besøk",
    "reiser",
    "dialog",
    "deltakelse",
    "deltagelse",
    "kurs",
    "activities",
    "events",
)

# A title that promises the whole list, dated or not.
LIST_WORDS = ("oversikt", "liste", "overview", "list of")

# Chapters on the council's own meetings, its cases, its money and its plans: no activities.
NOT_ACTIVITIES = (
    r"regnskap|rekneskap|budsjett|økonomi|^referanser|^kilder|litteratur|saksliste|^saker?\b|behandlede saker|behandla saker"
    r"|innhold|handlingsplan|møteplan"
)
# Items that are the council's own meetings: "Rådsmøte 2/2021", "Møte nr. 4".
OWN_MEETING = r"(?:råds|styre|utvalgs|komité|komite)?møter?(?: (?:nr\.? )?\d[\d/ ]*)?$"

# Where a text was printed or sent: "Kronikk i Dagsposten", "Intervju på NRK P2".
OUTLET = (
    r"(?:debattinnlegg|debattartikkel|leserinnlegg|lesarinnlegg|kronikk|artikkel|intervju|innlegg|oppslag|sak|reportasje|podkast|podcast"
    r"|omtale|kommentar|op-ed|article|interview)"
)

# What sort of event it was: said before the place, and no place itself.
EVENTS = (
    "seminar",
    "konferanse",
    "webinar",
    "frokostmøte",
    "frukostmøte",
    "foredrag",
    "innlegg",
    "møte",
    "workshop",
    "verksted",
    "kurs",
    "lansering",
    "debatt",
    "samling",
    "besøk",
    "arrangement",
    "paneldebatt",
    "samtale",
    "høring",
    "kronikk",
    "artikkel",
    "rapport",
    "brev",
    "dialogmøte",
    "conference",
    "digitalt",
    "nettmøte",
)

# How the name of a house or another place ends.
PLACE_ENDINGS = (
    "huset",
    "hus",
    "hotell",
    "hotel",
    "salen",
    "sal",
    "skole",
    "skule",
    "bibliotek",
    "biblioteket",
    "museum",
    "museet",
    "kino",
    "scene",
    "senter",
    "senteret",
    "torget",
    "rådhus",
    "rådhuset",
    "universitet",
    "campus",
    "teater",
    "teateret",
    "uka",
    "veka",
    "dagene",
    "dagane",
)

MEMBERSHIPS = r"(?:medlem|varamedlem|observatør|leder|leiar|nestleder|representant|deltaker|deltakar|representert|med)"

# Words that tell that meetings were held.
HELD = r"(?:avholdt|halde|holdt|haldne|hatt|hadde|gjennomført|gjennomførte|arrangert|heldt|vært|vore|held|hold)"
