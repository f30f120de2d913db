"""Words by which a case is divided: decisions told apart from proposals and from everything else."""

DECISION_LABELS = (
    *("vedtak", "vedtaket", "endelig vedtak", "endeleg vedtak", "samrøystes vedtak", "enstemmig vedtak", "beslutning", "beslutninger"),
    *("besluttet", "konklusjon", "konklusjoner", "avgjørelse", "avgjerd", "vedtatt", "vedteke", "uttalelse", "fråsegn", "decision"),
    *("decisions", "resolution"),
)
"""Labels under which the decision itself stands; also with a body before them ("Kommunestyrets vedtak")."""

DECISION_ENDINGS = ("vedtak", "uttalelse", "beslutning", "tilrådning", "tilråding", "avgjørelse", "konklusjon")
"""What a label in the genitive may end with: "Kommunestyrets vedtak", "Komiteens tilrådning", "NKX - vedtak"."""

PROPOSAL_LABELS = (
    *("forslag til vedtak", "forslag til vedtak/innstilling", "framlegg til vedtak", "forslag til beslutning", "forslag til innstilling"),
    *("forslag til uttalelse", "innstilling", "innstilling til vedtak", "tilråding", "tilrådning", "råd", "forslag", "framlegg"),
    *("tilleggsforslag", "endringsforslag", "alternativt forslag", "alternative forslag", "fremsatte forslag", "framsatte forslag"),
    "proposal",
)
PROPOSAL_ENDINGS = ("innstilling", "forslag", "forslag til vedtak", "framlegg", "forslag til innstilling", "forslag til uttalelse")
"""What a proposal's label may end with: "Rådmannens innstilling", "Sekretariatets forslag"."""

OTHER_LABELS = (
    *("aksjon", "aksjoner", "aksjonar", "aksjonspunkter", "oppgaver", "behandling", "handsaming", "møtehandsaming", "møtebehandling"),
    *("saksframstilling", "saksfremstilling", "saksframlegg", "saksfremlegg", "saksutredning", "utgreiing", "saksutgreiing"),
    *("saksopplysninger", "saksopplysningar", "bakgrunn", "vurdering", "drøfting", "diskusjon", "orientering", "votering", "avstemning"),
    *("avstemming", "avrøysting", "røysting", "merknader", "merknad", "kommentar", "kommentarer", "protokolltilførsel"),
    *("protokolltilførsler", "protokollmerknad", "taleliste", "replikkordskifte", "dokumenter", "dokumentliste", "vedlegg"),
    *("informasjon fra", "informasjon frå", "informasjon", "oppfølging", "oppfølgning", "ansvarlig", "ansvarleg", "ansvar", "frist"),
    *("sammendrag", "samandrag", "innledning", "innleiing", "saksbehandler", "det vises til"),
)
"""Labels of everything in a case that is neither decided nor proposed."""

REMARKS = ("merknad", "tilførsel", "bakgrunn", "saksfram", "saksfrem", "saksopplys", "saksutred", "utgreiing", "vurdering")
"""Parts of their labels under which nothing is decided: remarks, and what was written before the meeting."""

SUMMARY_LABELS = ("oppsummering", "oppsummert", "summary")
"""Labels under which the case goes on in its own words; a result among them counts."""

TREATMENT_LABELS = (
    *("behandling", "handsaming", "møtebehandling", "møtehandsaming", "saksframstilling", "saksfremstilling", "saksopplysninger"),
    *("saksopplysningar", "saksutredning", "saksutgreiing", "votering", "røysting"),
)
"""Labels that stand under a case's heading, and nowhere else."""

ANY_OTHER = ("eventuelt", "evt", "ymse", "any other business", "aob")
"""The last case of a meeting, often without a number."""

BY_WHOM = ("forslag fra", "forslag frå", "framlegg frå", "framlegg fra", "forslag av")
"""Lines that name who proposes."""

END_MARKS = (
    *("undertegnede har lest", "underteikna har lese", "underskrifter", "vi stadfester med", "vi bekrefter med", "ved protokollen"),
    *("møtet hevet", "møtet ble hevet", "møtet heves", "møtet heva", "møtet vart heva", "møtet ble avsluttet", "møtet avsluttet"),
    *("møtet slutt", "møteslutt", "møtet sluttet", "neste møte", "neste styremøte", "ingen saker under eventuelt"),
    *("ingen saker til eventuelt", "kopi av møteprotokollen", "kopi av protokollen", "kopi sendes", "utskrift av protokollen", "referent"),
    *("ref.", "meeting adjourned"),
)
"""How the part after the last case begins: signatures, when the meeting ended, who gets a copy."""

_FEW = "en|én|ei|ein|éin|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv"
_MORE = r"tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue\w*"
_COUNT = rf"(?:\d+|{_FEW}|{_MORE})"
_VOICES = r"(?:stemmer?|røyster?|røyst)"
ADOPTED = r"vedtatte?|vedteken|vedtekne|vedteke|godkjente?|godkjende?|valgte?|valde?|tilrådde?|tiltrådt|anbefalt|samtykt"
FALLEN = r"falt|fall|forkastet|forkasta|nedstemt|nedrøysta"
VOTES = (
    rf"(?:enstemmig|einstemmig|einstemmeg|samrøystes)(?:\s+(?:{ADOPTED}))?",
    r"\benst\.",
    r"(?:ved|v/|med)\s+akklamasjon",
    # "vedtatt med 28 stemmer mot 10", "falt med én mot ni stemmer"
    rf"(?:\b(?:{ADOPTED}|{FALLEN})\s+)?(?:\bmed\s+)?\b{_COUNT}\s+(?:{_VOICES}\s+)?(?:i)?mot\s+{_COUNT}(?:\s+{_VOICES})?\b",
    rf"(?:\b(?:{ADOPTED}|{FALLEN})\s*,?\s*)?\bmot\s+{_COUNT}\s+{_VOICES}\b",
    rf"(?:\b(?:{ADOPTED}|{FALLEN})\s*,?\s*)?\bmot\s+(?:stemmene|stemmen|røystene|røysta)\s+(?:til|fra|frå)\s+[^.;]+",
    rf"(?:\b(?:{ADOPTED}|{FALLEN})\s+)?\bmed\s+{_COUNT}\s+{_VOICES}\b(?!\s+mot)",
    # "53 for, 1 mot, 1 blank"
    rf"\b{_COUNT}\s+(?:{_VOICES}\s+)?for\s*,?\s*(?:og\s+)?{_COUNT}\s+(?:{_VOICES}\s+)?(?:i)?mot"
    rf"(?:\s*,?\s*(?:og\s+)?{_COUNT}\s+(?:blanke?|avholdende))?",
    rf"\b{_COUNT}\s+{_VOICES}\s+(?:i)?mot",
    r"unanimous(?:ly)?",
)
"""How a vote is told, as patterns; the longest one that is found is kept."""

SUBJECTS = r"(?:vedtaket|forslaget|framlegget|innstillingen|innstillinga|tilrådinga|tilrådingen|det|dette)"
"""What is said to be adopted, in a sentence that tells only that."""
VOTING_LABELS = ("voter", "avstem", "røyst", "avrøyst")
"""How a label begins under which it is told how it was voted."""

ADMINISTRATION = (
    *("rådmann", "administrasjon", "sekretariat", "direktør", "adm", "saksbehandler", "fylkesrådmann", "valgkomit", "valnemnd"),
    "kommunedirektør",
)
"""Whose recommendation is a proposal; a committee's own ("Komiteens tilrådning") is what it decided."""

DONE = (
    "godkjent|godkjend|vedtatt|vedteken?|vedtekne|valgt|vald|gjenvalgt|attvald|innvilget|innvilga|bevilget|løyvd|tildelt|avslått|avvist"
    "|utsatt|utsett|oppnevnt|oppnemnd|oppnemnt|ansatt|tilsatt|utnevnt|forkastet|forkasta|nedstemt|besluttet|bestemt|fastsatt|fastsett"
    "|oversendt|satt ned|sett ned|konstituert|approved|adopted|elected|postponed|rejected"
)
PASSIVES = (
    r"(?:godkjenn|gjenvelg|innvilg|bevilg|tildel|avvis|utsett|oppnevn|ansett|tilsett|utnevn|forkast|nedstemm|beslutt|bestemm|fastsett"
    r"|oversend|opphev|konstituer)es|godkjentnes|vedtas|avslås"
    r"|(?:godkjenn|innvilg|tildel|avvis|utset|oppnemn|forkast|fastset|oversend|løyv|attvel)j?ast|vedtakast"
)
ACTIVES = (
    "godkjenner|godkjente|godkjende|vedtar|vedtek|vedtok|velger|valgte|valde|innvilger|innvilgar|innvilget|bevilger|bevilget|tildeler|tildelte|avslår"
    "|avslo|avviser|avviste|utsetter|utset|utsatte|oppnevner|oppnevnte|oppnemner|ansetter|ansatte|tilsetter|tilsatte|forkaster|beslutter"
    "|besluttet|bestemmer|bestemte|fastsetter|fastsatte|oversender|oversendte"
)
"""Verbs that settle something, wherever in a case they stand: as participles, in the passive, and done by the body itself."""

ACTED = (
    "flyttet|flytta|sendt|lagt(?! fr[ae]m)|satt|avlyst|strøket|stroke|stryket|fjernet|fjerna|endret|endra|rettet|retta|hevet|heva|økt|auka"
    "|kjøpt|solgt|opprettet|oppretta|nedsatt|dekket|dekka|betalt|behandlet|behandla|arrangert|erstattet|erstatta|delegert|overført|innført"
    "|prioritert|gitt|oppdatert|trukket|tatt opp|teken opp|startet|starta|holdt|halden|halde|sett"
)
ACTS = (
    r"(?:flytt|send|legg|sett|avlys|stryk|fjern|endr|rett|hev|øk|kjøp|selg|opprett|nedsett|dekk|betal|behandl|arranger|erstatt|deleger"
    r"|overfør|innfør|prioriter|avvent|oppdater|trekk|start|søk)es(?! fr[ae]m)|gis|tas opp|holdes uendret"
    r"|(?:flytt|send|legg|set|endr|rett|auk|opprett|dekk|gjev)j?ast"
)
"""Verbs that settle something where they end a case; in the middle of it they may tell what was done before."""

BACKS = (
    "stemmer for|stemmer på|stemte for|stemte på|støtter|stør|støttet|støtta|anbefaler|anbefalte|tilrår|tilrådde"
    "|går for|gikk for|går inn for|gikk inn for|gjekk inn for|uttaler|uttalte"
    "|slutter seg til|sluttet seg til|sluttar seg til|slutta seg til|approves|approved|resolved|endorses|endorsed"
)
WILL = (
    "godkjenne|vedta|velge|innvilge|bevilge|tildele|avslå|avvise|utsette|oppnevne|oversende|støtte|stø|anbefale|tilrå|flytte|sende|avlyse"
    "|endre|kjøpe|selge|opprette|nedsette|dekke|betale|behandle|arrangere|innføre|prioritere|avvente|gi|starte|søke|kalle|innkalle|invitere"
)
"""What settles something where the body itself does it, or says that it will."""

DECIDING_WORDS = "enstemmig|samrøystes|einstemmig|deretter|så|også|videre|derfor|dermed|derav|følgelig|i tillegg|ellers|for øvrig|nå|delvis"
"""Small words inside a deciding phrase."""

SMALL_WORDS = "og|eller|samt|for|til|av|å|at|som|i|på|ved|med|om|fra|frå|mellom|den|det|de|dei|en|et|ein|eit"
"""Words after which a sentence goes on."""

NOTED = "til (?:etterretning|orientering|vitande|følge)"
"""What something is taken as that is only noted."""

AGREED = (
    "enighet|enigheit|semje|konsensus|bestemt|besluttet|vedtatt|vedteke|avtalt|avtales|bestemmes|besluttes|vedtas|stemmes (?:på|for) at"
)
"""What "det" is told to be: "Det er enighet om at", "Det vedtas at"."""

TALKING = (
    "mener|meiner|mente|meinte|synes|syns|synest|tror|trur|lurer|spør|spurte|foreslår|foreslo|ønsker|ønsket|ønskjer|håper|påpeker|påpekte"
    "|sier|seier|sa|svarte|svarer|etterlyste|etterlyser|oppfordrer|oppfordres|bemerkes|bemerker|kommenterte|kommenterer|diskuterte|diskuterer"
    "|diskuteres|drøftet|drøfter|orienterte|orienterer|informerte|informerer|redegjorde|fortalte|forteller|viste|undret|understreket|presiserte|takket"
)
"""Verbs of a debate: what is said with them is not decided."""

SUBORDINATORS = (
    *("da", "når", "dersom", "hvis", "viss", "fordi", "siden", "ettersom", "at", "før", "hvordan", "hvilke", "hva", "hvem", "hvor"),
)
"""Words with which a clause begins that only tells the ground, the time or the condition of something."""

HEDGES = "med mindre|jeg|eg|meg|nok|kanskje|sikkert|trolig|antagelig|jo|stemmes over om"
"""Words of someone who speaks: a result is told without them."""

FINITE = ("er", "har", "var", "hadde", "ble", "kan", "skal", "må", "mangler", "finnes")
"""Small verbs by which a clause is known to be whole."""

MEETINGS = ("møtet", "årsmøtet", "generalforsamlingen", "generalforsamlinga", "ordstyrer", "møteleder", "dirigenten")
"""Those who decide, by a word that any body uses of itself."""

BODIES = ("rådet", "styret", "utvalget", "utvalet", "komiteen", "komitéen", "nemnda", "formannskapet", "gruppen", "gruppa", "tinget")
"""How bodies are called: the end of the word."""

FOLLOWS = r"\b(?:skal|bes|anmodes|pålegges)\b"
"""A sentence after a result that says what follows from it."""

DECISION_NOUNS = frozenset(("vedtak", "vedtaket", "beslutning", "avgjørelse", "avgjerd", "utfall", "utfallet", "resultat", "resultatet"))
"""What a label is called that a document repeats over what it decided, whatever its other words."""

PROPOSAL_NOUNS = ("innstilling", "tilråding", "tilrådning", "forslag", "framlegg")
"""What a vedtak points back to: "Som innstillingen", "Nilsens forslag ble vedtatt"."""

POINTING_WORDS = (
    *("som", "ble", "blei", "vart", "er", "enstemmig", "samrøystes", "vedtatt", "vedteke", "forslag", "forslaget", "framlegg"),
    *("framlegget", "til", "fra", "frå", "med", "mot", "og", "av", "det", "den", "følgende", "følgjande", "fremmet", "fremma", "å"),
    *("vedta", "stemmer", "stemme"),
)
"""Words of a vedtak that points which do not tell whose proposal it means."""

DECIDED_BARE = r"ble|blir|blei|vart|er|enstemmig|samrøystes|ved|med|akklamasjon|begge|alle|ingen motkandidater?"
"""Words of a vedtak that tells nothing but the vote, beside what was done."""

RESULT_WORDS = ("vedtatt", "vedteke", "besluttet")
"""Labels with a colon, but a whole result alone on a line."""
