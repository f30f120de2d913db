"""Words that annual reports are built with: bokmål, nynorsk and some English."""

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import Role

CONTENTS_TITLES = ("innhold", "innholdsfortegnelse", "innhald", "innhaldsliste", "innholdsliste", "contents", "table of contents")

APPENDIX = r"(?:vedlegg|appendiks|appendix|annex)"

HIGHLIGHT = r"(?:høydepunkt(?:er|ene)?|høgdepunkt(?:a)?|faktaboks|faktarute|highlights?)"

# Heads of boxes that are as often chapters: a box only in a frame, or where the headings are known and this is none.
BOX_HEAD = (
    r"(?:hovedpunkt(?:er|ene)?|hovudpunkt(?:a)?|nøkkelpunkt(?:er)?|hovedfunn|hovudfunn|anbefaling(?:er)?|tilråding(?:ar)?|nøkkeltall|nykeltal"
    r"|(?:viktige|viktigste) (?:resultater|saker)|kort (?:fortalt|oppsummert)|fakta|visste du(?: at)?|key (?:points|findings|messages)"
    r"|recommendations|at a glance|facts)"
)

# A line under a figure or table, which names other years as a matter of course.
FIGURE = r"(?:figur|tabell|diagram|kilde|kjelde|foto|figure|table|source|photo|note)"

# How a line under a picture tells who is who.
FROM_LEFT = r"(?:fra venstre|frå venstre|from left|f\.\s?v\.)"

# An appendix that looks ahead or back names another year rightly.
OTHER_YEARS = ("plan", "budsjett", "strategi", "program", "prognose", "kalender", "historikk")

# A chapter on who sits on the council; a body's own name only where it is the whole title: "Styret", "Om menighetsrådet".
MEMBER_TITLE = (
    r"medlem|\b(?:ansatte|tilsette|stab|staben)\b|sammensetning|samansetjing|samansetning|sekretariat|observatør|tillitsvalgte|tillitsvalde|administrasjon"
    r"|organisering|hvem er vi|hvem er med|hvem sitter|kven er vi|kven er med|kven sit|members|membership|secretariat|who we are"
    r"|^(?:[\d.]+\s)?(?:om )?(?:\w*(?:styret|rådet|utvalget|utvalet|nemnda|komiteen|komitéen)|the (?:council|board))$"
)

# A line over a list of people in any chapter: "Rådet har bestått av:", "Observatører".
MEMBER_HEAD = (
    r"medlemmer|medlemmar|medlemer|sammensetning|samansetjing|observatører|observatørar|sekretariat|varamedlem|vararepresentant"
    r"|bestått av|består av|bestod av|har vært|har vore|følgende personer|members"
)

# Who are chosen beside the council and do not sit on it.
OTHER_BODIES = (
    r"(?:vara)?revisor\w*|revisjon|valgkomit\w+|valkomit\w+|valnemnd\w*|valgnemnd\w*|valstyr\w*|kontaktperson\w*|redaktør\w*"
    r"|redaksjon\w*|æresmedlem\w*|auditors?|nomination committee"
)

# Who are named with others' help or honour, and hold no seat.
NO_SEATS = (
    r"æresmedle?m\w*|(?:\w+\s)?\w*hjelpe(?:re|rar)|foredragsh[oa]ld\w*|innlede(?:re|rar)|innleiarar|ressurspersone?r|ressurspersonar"
    r"|gjeste?[ar]?r|givere|givarar|sponsor\w*|deltake(?:re|rar)|deltakarar|deltagere|jubilant\w*|speakers|guests|helpers|honorary members"
    r"|nye medle?m\w* i\b.*|medle?m\w* har meldt.*"
)

# What a sentence says between those who sit and their names: "Styret har i 2021 bestått av …", "Øvrige medlemmer er …".
CONSISTS = (
    r"(?:har|hadde|have|has)(?: \w+){0,4}? (?:bestått av|denne sammensetningen|følgende sammensetning|consisted of)"
    r"|(?:har|hadde|have|has)(?: \w+){0,4}? (?:hatt|had) (?:desse|disse|følgende|følgjande|slike|these|the following)(?: \w+)?"
    r"|(?:består|bestod|besto|bestått|utgjøres|utgjordes) (?:\w+ )?av|consists of|consisted of"
)
LED_BY = r"(?:blir |ble |vart |blei )?(?:ledes|ledet|leidd|leiast) (?:\w+ )?av|is led by"
WERE = r"(?:har|have|has)(?: \w+){0,4}? (?:vært|vore|been)|er|var|blei|ble|vart|is|are|was|were"

# A list's head may speak of a new council: "Nytt råd", "Nye medlemmer fra april".
NEW_GROUP = r"\b(?:nytt|nye|nyoppnevnt\w*|nyvalgt\w*|new)\b"
APPOINTED = r"(?:oppnevnt|oppnemnt|oppnevnte|oppnemnde|konstituert|valgt|vald|tiltrådte|tiltrådt|utnevnt|appointed|etablert)"
BODY = r"\w*(?:råd|styre|utvalg|utval|nemnd|komité|komite|sammensetning|council|board|committee)\w*"

# Words before a name that tell what the person does.
_OFFICES = """
professor amanuensis lektor lærer lærar rektor dekan forsker forskar stipendiat student lege lækjar psykolog sykepleier sjukepleiar
terapeut jordmor farmasøyt direktør sjef rådgiver rådgjevar konsulent koordinator ordfører ordførar varaordfører fylkesråd byråd
statssekretær statsråd veterinær dosent arkeolog biolog geolog sosiolog teolog filosof historiker historikar agronom gartner gartnar
vernepleier vernepleiar pedagog sosionom archaeologist historian researcher scientist engineer
advokat jurist lagmann dommer dommar forfatter forfattar journalist redaktør prest prost biskop kateket kantor diakon
ingeniør arkitekt økonom
bibliotekar konservator kurator kunstner kunstnar arkivar inspektør politiker bonde fisker fiskar pensjonist director
adviser advisor manager
"""
_LEADERS_OF = """
avdelings seksjons fag prosjekt enhets kontor virksomhets verksemds gruppe studie program senter kommune team område forsknings institutt
klinikk personal utdannings
"""
TITLES = (
    r"(?:(?:daglig|dagleg|tidligere|tidlegare|administrerende|assisterende|fungerende|konstituert|pensjonert|pens\.|emeritus|associate"
    r"|assistant|senior)\s)*"
    rf"(?:daglig leder|dagleg leiar|dr\.|prof\.|ph\.?d\.?(?:-\w+)?|[\w-]*(?:{'|'.join(_OFFICES.split())})|(?!vara)\w{{3,}}representant"
    rf"|(?:{'|'.join(_LEADERS_OF.split())})(?:leder|leiar))"
)
"""An office is known by its last part too: "seniorforsker", "lagdommer", "brukerrepresentant"; a deputy's seat is a role."""

FROM = (
    r"(?:fra og med|frå og med|f\.?\s?o\.?\s?m\.?|(?:kom inn|tiltrådte|tiltredde|begynte|starta|tok over|tok til)(?: i)?|fra|frå|siden"
    r"|sidan|from|since)"
)
UNTIL = (
    r"(?:(?:gikk ut|gjekk ut|trådte ut|fratrådte|sluttet|slutta)(?: i)?|til og med|t\.?\s?o\.?\s?m\.?|frem til|fram til|inntil"
    r"|(?<!tok )til|ut|until|to)"
)

# What a sentence on someone in a row begins with.
ASIDE = r"(?:som|hvor|der|mens|which|who)"

# The head of a group of people, with the role it gives them; the first that is found counts.
GROUP_ROLES = (
    (r"\bmedlem+\w* (?:og|and|med) (?:\w+ )?(?:vara|deput)|\bmembers and deput", Role.MEMBER),
    (r"sekretariat|secretariat|administrasjon|sekretær|\bansatte|\btilsette|\bstab", Role.SECRETARIAT),
    (r"\b\w*(?:ledelse|leiing)\w*", Role.OTHER),
    (r"observatør|observer", Role.OBSERVER),
    (r"vara(?:medlem|representant|person)?|deput(?:y|ies)", Role.DEPUTY),
    (r"medlem|representant|sammensetning|samansetjing|\bråd|styre[tr]?\b|utval|komit|nemnd|board|members|council", Role.MEMBER),
)

# Before a body that someone comes from or was chosen by: "representerer Havforskerne", "oppnevnt fra Sametinget".
COMES_FROM = (
    r"(?:representerer|representerar|representant (?:for|fra|frå)|representing|(?:oppnevnt|oppnemnd|valgt|vald) (?:fra|frå|for)"
    r"|fra|frå|from)"
)
CHOSEN_BY = r"(?:oppnevnt|oppnemnd|oppnemnt|valgt|vald|foreslått|appointed|elected) (?:av|by|i|på|som)\b"

# Before a role that someone has for a time.
FOR_NOW = r"(?:fungerende|fungerande|konstituert|midlertidig|mellombels|avtroppende|påtroppende|acting|interim)"

NEW = r"(?:ny|nytt|nyvalgt|nyvald|new)"

# A table's head that promises something else than people.
NOT_PEOPLE = r"dato|tid|måned|møte|sak|hva|kva|aktivitet|tiltak|arrangement|beløp|sum|kroner|inntekt|utgift|post|date|activity|event"

ACTIVITY_TITLES = (
    "aktivitet",
    "arrangement",
    "seminar",
    "konferanse",
    "konferansar",
    "høring",
    "høyring",
    "uttalelse",
    "uttale",
    "uttalar",
    "fråsegn",
    "innspill",
    "innspel",
    "formidling",
    "kronikk",
    "medieoppslag",
    r"\bmedi(?:a|ene|um)\b",
    "mediedekning",
    "presse",
    "foredrag",
    "besøk",
    r"\breiser?\b",
    r"\bturar\b|\bturer\b|studietur",
    "dialog",
    "deltakelse",
    "deltagelse",
    "deltaking",
    r"\bkurs\b",
    "skolering",
    "samling",
    "tiltak",
    "utadrett",
    "annen virksomhet",
    "anna verksemd",
    "øvrig virksomhet",
    "ekstern virksomhet",
    "hendelse",
    "hendingar",
    "fagdag",
    "møteplass",
    "markering",
    "activities",
    "events",
    "outreach",
    "consultation",
    "seminars",
    "conferences",
)

# Past forms and verbs that surely are: of those that end as a noun may, none.
FINITE = (
    r"\b(?:\w+erte|\w{2,}[lnkrgd]te|ble|blei|vart|var|er|har|hadde|holdt|heldt|gikk|gjekk|fikk|fekk|deltok|møtte|kom|ga|gav|dro|drog|tok|la|skrev"
    r"|skreiv|vedtok|sto|stod|sendte|opna)\b"
)

# A title that promises the whole list, dated or not.
LIST_WORDS = ("oversikt", "liste", "overview", "list of")

# Chapters on the council's own meetings, its cases, its money and its plans: no activities.
NOT_ACTIVITIES = (
    rf"^[\d.\s]*(?:(?!årsmøte)\w*møter?|møteverksemd|møtevirksomhet|møteaktivitet|meetings)(?: i \w+)?(?: {YEAR})?$"
    r"|regnskap|rekneskap|budsjett|økonomi|^referanser|^kilder|litteratur|saksliste|^saker?\b|behandlede saker|behandla saker"
    r"|^innhold(?:sfortegnelse)?$|^innhald(?:sliste)?$|handlingsplan|møteplan|^note\b|\bbalanse\b"
)
# A chapter on money in words, where those on accounts are figures.
FUNDS = r"^[\d.\s]*(?:økonomi|lagets økonomi|finansiering)\b"
# Items that are the council's own meetings: "Rådsmøte 2/2021", "Møte nr. 4", "Ekstraordinært styremøte, ny båt".
OWN_MEETING = (
    r"(?:\w+ )?(?:råds|styre|utvalgs|utvals|komité|komite|nemnds)møter?\b(?! (?:i|hos|med|for|og)\b| (?-i:[A-ZÆØÅ]))"
    r"|møter?(?: (?:nr\.? )?\d[\d/ ]*)?$"
)

# Where a text was printed or sent: "Kronikk i Dagsposten", "Intervju på NRK P2".
OUTLET = (
    r"(?:debattinnlegg|debattartikkel|leserinnlegg|lesarinnlegg|kronikk|artikkel|intervju|innlegg|oppslag|sak|reportasje|podkast|podcast"
    r"|omtale|kommentar|op-ed|article|interview)"
)

# What sort of event it was: said before the place, and no place itself.
EVENTS = (
    *("seminar", "konferanse", "webinar", "frokostmøte", "frukostmøte", "foredrag", "innlegg", "møte", "workshop", "verksted", "kurs"),
    *("lansering", "debatt", "samling", "besøk", "arrangement", "paneldebatt", "samtale", "høring", "kronikk", "artikkel", "rapport"),
    *("brev", "dialogmøte", "conference", "digitalt", "nettmøte"),
)

# How the name of a house or another place ends.
PLACE_ENDINGS = (
    *("huset", "hus", "hotell", "hotel", "salen", "sal", "skole", "skule", "bibliotek", "biblioteket", "museum", "museet", "kino", "scene"),
    *("senter", "senteret", "torget", "rådhus", "rådhuset", "universitet", "campus", "teater", "teateret", "uka", "veka", "dagene"),
    "dagane",
)

MEMBERSHIPS = r"(?:medlem|varamedlem|observatør|leder|leiar|nestleder|representant|deltaker|deltakar|representert|med)"

# Words that tell that meetings were held.
HELD = r"(?:avholdt|halde|holdt|haldne|hatt|hadde|gjennomført|gjennomførte|arrangert|heldt|vært|vore|held|hold)"

# The body that a report is of, by a word that any body uses of itself: its people need no committee's name.
MAIN_BODIES = r"(?:hoved|hovud)?styre[t]?|råd(?:et)?|utvalget|utvalet|komiteen|nemnda|medlemmer|medlemer|tillitsvalgte|tillitsvalde"

# Offices that are chosen beside those who sit.
OTHER_OFFICES = r"\w*reviso(?:r|rer|rar)|\w*kontakt(?:ar|er)?|studiele(?:der|iar)|\w*dirigent(?:ar|er)?"

# What a line between the names of a roster tells of their election, and of nobody.
STANDING = (
    r"(?:[–-]\s*)?\b(?:(?:var )?ikk[je]e? på val[g]?|på val[g]?|(?:gjen)?val[gd]t?(?: på årsmøtet)?(?: for)?(?: \d år)?"
    r"|(?:gjenstår )?\d år(?: igjen| att)?)\b"
)

# What was held on the day from which those sit who were chosen at it.
ELECTION = r"\b(?:etter|på|under|ved|frå|fra)\s+(?:\w+\s)?(?:årsmøte|generalforsamling)|\bval(?:g)?et\s|konstituer"

# Chapters and boxes that set figures apart: key numbers, and money with what it was for.
FIGURE_TITLES = (
    r"nøkkeltall|nykeltal|hovedtall|hovudtal|statistikk|medlemstal|\bi tall\b|\bi tal\b|\bfakta|tildel(?:ing|te)|tilskudd|tilskot|løyving"
    r"|bevilgning|bevilg(?:et|a)|gaver|støtteordning|key (?:figures|numbers)|at a glance|grants|statistics"
)

# What is counted in; a word behind a number that is none of these is what is counted.
UNITS = r"kroner|kr|NOK|mill(?:ioner|ionar|\.)?(?: kroner| kr)?|prosent|percent|stk|timer|timar|årsverk"
