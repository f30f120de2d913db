"""Words by which a report tells what its body did, and others did: bokmål and nynorsk."""

# What a body calls itself in its own report.
OWN_WORDS = frozenset((
    *("vi", "me", "oss", "vår", "vårt", "våre", "we", "laget", "lagets", "foreningen", "foreninga", "foreininga", "klubben"),
    *("rådet", "styret", "utvalget"),
    *("utvalet", "komiteen", "komitéen", "nemnda", "senteret", "koret", "korpset", "gruppa", "gruppen", "avdelingen", "avdelinga"),
    *("forbundet", "plenum", "leder", "leiar", "lederen", "leiaren", "nestleder", "nestleiar"),
))  # fmt: skip
# How a word for a body ends, and how where it stands for a certain one.
BODY_KINDS = (
    "lag",
    "forening",
    "foreining",
    "klubb",
    "råd",
    "styre",
    "utvalg",
    "utval",
    "komite",
    "komité",
    "nemnd",
    "senter",
    "kor",
    "korps",
)
BODY_ENDINGS = (
    *("laget", "lagets", "foreningen", "foreninga", "klubben", "rådet", "styret", "utvalget", "utvalet", "komiteen", "nemnda", "senteret"),
    *("koret", "korpset", "forbundet", "tinget"),
)

# Words that end so and are never the body of a report, unless it bears the name: the state's bodies, and what is none.
OTHER_BODIES = (
    *(
        "stortinget",
        "fylkestinget",
        "kommunestyret",
        "bystyret",
        "formannskapet",
        "regjeringen",
        "regjeringa",
        "departementet",
        "direktoratet",
        "området",
    ),
    *("universitetet", "høgskolen", "høgskulen", "høyskolen", "fylkesmannen", "statsforvalteren"),
)

# What a body does on a day that it tells of, as dictionaries have the word.
DEEDS = frozenset((
    *("arrangere", "holde", "halde", "avholde", "gjennomføre", "markere", "feire", "delta", "deltake", "invitere", "besøke", "reise"),
    *("sende", "vedta", "vedtake", "behandle", "avvikle", "møte", "overrekke", "starte", "åpne", "opne", "lansere", "presentere"),
    *("dra", "stille", "overlevere", "fremme", "bevilge", "løyve", "skipe", "stifte"),
))  # fmt: skip
# Nouns of what is held or done on a day, beside those of reports.EVENTS.
ACT_WORDS = (
    *("fest", "tur", "dugnad", "marked", "konsert", "utstilling", "festival", "kveld", "løp", "stevne", "turnering", "jubileum", "basar"),
    *("messe", "feiring", "forum", "leir", "utflukt", "befaring", "sesjon", "plenum", "samvær", "samvære"),
    *("opptreden", "øving", "omvisning", "omvising", "visning", "premiere", "quiz"),
)
# That a body was there where others held something.
JOINED = r"deltok|representerte|deltek|deltar|var med|var til stede|var representert|stilte|holdt innlegg|heldt innlegg"

# What someone is hired for, with the days of it.
POST = r"\d\s?%\s?(?:av )?(?:stilling|post|position)"

CANCELLED = r"\b(?:avlyst|avlyses|utsatt|utsett|utgikk|utgjekk)\b"
PLANNED = r"\b(?:planlagt|planlegges|planlegg\w*|(?:satt|sett|fastsatt) til|skal|vil|kommer til å|kjem til å)\b"

# What stands before the day of another paper, or of something that only is spoken of.
CITED = (
    r"(?<!midten )(?<!slutten )(?<!starten )(?<!løpet )(?<!begynnelsen )(?<!byrjinga )av|datert"
    r"|(?:,|sak \S+,?) (?:vedtatt|vedteke|godkjent)|(?:etter|før|siden|sidan)(?: \w+)?"
    r"|fra og med|frå og med|f\.?o\.?m\.?|til og med|t\.?o\.?m\.?|ref\.?|jf\.?|forskrift|lov"
)
# What sends the reader to another paper.
POINTS = r"\b(?:vis(?:es|er|te)(?: \w+)? til|henviser|jf\.|jamfør|se vedlegg)\b"
# What stands before the day of a number, of a limit.
AS_OF = r"pr\.?|per|innen|før|senest|frist\w*"
# What decides elsewhere: "behandlet i kommunestyret".
DECIDERS = r"kommunestyre|fylkesting|formannskap|storting|departement|(?<!om)råd|utvalg|utval|regjering|generalforsamling"

# Who sits on the body.
SEATS = (
    r"\bbest(?:år|o|od|ått|ar)\s+(?:\w+ ){0,2}?av\b|\bsammensetning|\bsamansetjing|\bsluttet\b|\bslutta\b|\bi styret\b:?$"
    r"|\b(?:gikk|gjekk|trådte|gått|trakk seg|trekte seg) (?:ut|inn|av)\b"
)
LIVES = (
    r"\b(?:fyl(?:te|t|ler) \d+|(?:ble|blei|vart) (?:\S+ ){0,3}\d+ år|\d+ år (?:siden|sidan)|født|fødd|døde|gikk bort|gjekk bort"
    r"|avgikk ved|sovnet inn|bisatt"
    r"|begravet|gravlagt)\b"
)
# What holds for a time: hours, staff.
STANDING_AS = (
    r"\b(?:åpningstid\w*|opningstid\w*|åpent|ope|(?:ble|blei|vart|er|var) (?:ansatt|tilsatt|tilsett)|permisjon\w*|stilling\w*"
    r"|engasjement\w*|medlemstall\w*|innbyggere|i kraft)\b"
)
# Meetings of the body's own board, which are facts.
BOARD_MEETINGS = (
    r"\b(?:\w*(?:styret|rådet|utvalget|utvalet|nemnda|komiteen) (?:har hatt|hadde|heldt|holdt) møter?(?! (?:med|om))|styremøte\w*"
    r"|konstituer\w*|rådsmøte\w*|utvalgsmøte\w*)\b"
)

# What was done with cases, and bodies whose members are those who sit on them.
TREATED = r"(?:behandlet|behandla|handsama|handsame|behandlede|tatt opp|teke opp)"
SEATED_BODIES = (
    *("råd", "rådet", "styre", "styret", "utvalg", "utvalget", "utval", "utvalet", "nemnd", "nemnda", "komite", "komiteen", "komité"),
    *("komitéen", "kom", "styringsgruppe", "styringsgruppa"),
)
# What follows a number of members who only belong to an association.
NOT_OWN_MEMBERS = r"i (?:laget|foreningen|foreninga|klubben)|som betaler|har betalt"
