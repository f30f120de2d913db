"""Words by which a case is divided: decisions told apart from proposals and from everything else."""

DECISION_LABELS = (
    *("vedtak", "vedtaket", "endelig vedtak", "endeleg vedtak", "samrøystes vedtak", "enstemmig vedtak", "beslutning", "beslutninger"),
    *("besluttet", "konklusjon", "konklusjoner", "avgjørelse", "avgjerd", "vedtatt", "vedteke", "uttalelse", "fråsegn", "decision"),
    *("decisions", "resolution"),
)
"""Labels under which the decision itself stands; also with a body before them ("Kommunestyrets vedtak")."""

DECISION_ENDINGS = ("vedtak", "uttalelse", "beslutning", "tilrådning", "tilråding", "avgjørelse")
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
SEAT_VERBS = (
    *("var inhabil", "er inhabil", "ble erklært inhabil", "vart erklært inhabil", "fratrådte", "fråtredde", "tiltrådte", "forlot"),
    *("forlét", "gikk fra", "gjekk frå", "tok sete", "tok plass", "tok til orde"),
)
"""Verbs that tell who came, left or stood aside."""

VOTING_LABELS = ("voter", "avstem", "røyst", "avrøyst")
"""How a label begins under which it is told how it was voted."""

ADMINISTRATION = (
    *("rådmann", "administrasjon", "sekretariat", "direktør", "adm", "saksbehandler", "fylkesrådmann", "valgkomit", "valnemnd"),
    "kommunedirektør",
)
"""Whose recommendation is a proposal; a committee's own ("Komiteens tilrådning") is what it decided."""

_DECIDING_WORDS = "enstemmig|samrøystes|einstemmig|deretter|så|også|videre|derfor|dermed|derav|følgelig|i tillegg|ellers|for øvrig"
"""Small words inside a deciding phrase."""

_DONE = (
    "godkjent|godkjendt?|vedtatt|vedteke|valgt|vald|gjenvalgt|attvald|innvilget|innvilga|avslått"
    "|forkastet|utsatt|utsett|nedstemt|oppnevnt|oppnemnd"
)
_TAKEN = "(?:tatt|teken) til (?:etterretning|orientering|vitande)"

RESULTS = (
    # something was decided: "ble enstemmig godkjent", "vart vedteke", "falt mot 6 stemmer"
    rf"(?<!ikke )\b(?:ble|blei|vart|er)\s+(?:(?:{_DECIDING_WORDS})\s+)*(?:{_DONE}|{_TAKEN})\b",
    r"\bfalt\s+(?:mot|med)\b",
    r"^(?:forslaget|framlegget|tilleggsforslaget|endringsforslaget)\s+(?:falt|fall|ble forkastet|vart forkasta)\b",
    r"\b(?:\w*komit\w+|\w*utvalg\w+|flertall\w*|\w*styret|\w*rådet|\w*nemnda)\b.*\b(?:tilrår|rår|tilrådde)\b.*\bå\s+vedta\b",
)
"""Sentences that tell a result, wherever in a case they stand."""

_PASSIVES = "godkjennes|godkjentnes|godkjennast|innvilges|vedtas|avslås|avvises|utsettes|bevilges|forkastes|velges"
_NOT_YET = "".join(f"(?<!{word} )" for word in ("kan", "skal", "må", "bør", "å", "vil", "kunne"))
_SETTLED = "bestemmes|bestemt|besluttes|besluttet|vedtas|vedtatt|vedteke|enighet|einigheit|semje|avtales|avtalt|stemmes (?:på|for) at"

FINDINGS = (
    # "Godkjent.", "Delvis innvilget med 750 kroner", "Enstemmig vedtatt", "Begge valgt"
    rf"^(?:delvis\s+|enstemmig\s+|samrøystes\s+|begge\s+|alle\s+)?(?:{_DONE}|{_TAKEN})\b",
    # "Referat og innkalling godkjent"
    r"\b(?:referat|protokoll|møtebok|innkalling|saksliste|dagsorden|årsmelding|årsberetning|regnskap|rekneskap|budsjett)\w*\b.*\bgodkjen(?:t|dt?)\b",
    r"^(?:ikke|ikkje)\s+(?:vedtatt|vedteke|godkjent|godkjend|innvilget)\b",
    # "Blir utsatt til uke 19", "Får tildelt observatørstatus"
    r"\b(?:blir|vert)\s+(?:utsatt|utsett|godkjent|godkjend|innvilget|avslått)\b",
    r"\bfår\s+(?:tildelt|innvilget)\b",
    # "Kari Dal oppnevnes"; not "Styret oppnevnes for to år"
    r"^(?-i:NAME)\s+(?:oppnevnes|oppnemnast|ansettes|tilsettes|utnevnes)\b",
    # "Søknaden innvilges", "Forslaget vedtas"; not "kan godkjennes", "må vedtas"
    rf"{_NOT_YET}\b(?:{_PASSIVES})\b",
    r"\btas\s+til\s+(?:orientering|etterretning|vitande|følge)\b",
    # "Det bestemmes at", "Det vedtas at", "Det er enighet om at", "Det stemmes på at"
    rf"\bdet\s+(?:(?:ble|blir|vart|er)\s+)?(?:(?:{_DECIDING_WORDS})\s+)*(?:{_SETTLED})\b",
    r"\b(?:tar|tok|tek)\b[^.]{0,60}\btil\s+(?:orientering|etterretning|vitande)\b",
    r"\bvinner\s+(?:valget\s+)?(?:ved|med)\b",
    # "Fristen settes til 1. mai", "Kontingenten fastsettes til 900 kroner"
    rf"{_NOT_YET}\b(?:settes|fastsettes|vert sett|blir sett)\s+til\b",
    # a text is changed: "§ 4 blir endret til …", "Punktet blir strøket"
    r"\b(?:blir|vert)\s+(?:endret|endra|oppdatert|retta|rettet|strøket|stroke|fjernet|fjerna|erstattet|erstatta)\b",
    r"\b(?:blir|ble|vart)\b[^.]{0,60}\bbedt\s+om\s+å\b",
)
"""Sentences that tell a result where no label does, and nothing of them is a proposal; NAME stands for a person's name."""

_WILL = (
    "anbefale|tilrå|råde|rå|be|bede|oppfordre|gi|gje|støtte|stø|godkjenne|bevilge|tildele|innvilge|velge|oppnevne|prioritere|avvente|utsette"
    "|avslå|arrangere|kjøpe|betale|dekke|søke|sende|opprette|nedsette|starte|innføre|endre|behandle"
)
"""What a body does by saying that it will: "Styret vil støtte søknaden"; not "Rådet vil i neste møte se på saken"."""

BODY_DECIDES = (
    r"(?:vedtar|vedtok|vedtek|velger|valgte|valde|setter av|set av|oppnevner|oppnevnte|oppnemner|støtter|stør|tilsetter|ansetter"
    r"|endorses|approves|approved|resolved|godkjenner|godkjente|innvilger|innvilget|beslutter|besluttet|bestemmer|bestemte|bevilger|bevilget|avslår|avslo"
    r"|slutter seg til|sluttet seg til|anbefaler|anbefalte|tilrår|tilrådde"
    r"|stiller seg (?:positiv|negativ|bak)\w*|(?:er\b[^.]{0,80}\bog )?vil (?:(?:også|derfor|ikke|ikkje|at|å) )*(?:WILL))\b"
).replace("WILL", _WILL)
"""What a body does when it decides; the body's name goes before."""

TURNED = r"\b(?:vedtar|vedtok|vedtek|velger|valgte|beslutter|besluttet|bestemte)\s+"
"""The same with the body's name behind: "På denne bakgrunn vedtar rådet å …"."""

MEETINGS = ("møtet", "årsmøtet", "generalforsamlingen", "generalforsamlinga")
"""Those who meet, by a word that any body uses of itself."""

BODIES = (
    ("råd", "rådet"),
    ("styre", "styret"),
    ("hovedstyre", "hovedstyret"),
    ("kommunestyre", "kommunestyret"),
    ("eldreråd", "eldrerådet"),
    ("ungdomsråd", "ungdomsrådet"),
    ("menighetsråd", "menighetsrådet"),
    ("sokneråd", "soknerådet"),
    ("fakultetsstyre", "fakultetsstyret"),
    ("brukerutvalg", "brukerutvalget"),
    ("kontrollutvalg", "kontrollutvalget"),
    ("utvalg", "utvalget"),
    ("utval", "utvalet"),
    ("komite", "komiteen"),
    ("komité", "komitéen"),
    ("nemnd", "nemnda"),
    ("formannskap", "formannskapet"),
    ("arbeidsgruppe", "arbeidsgruppen"),
)
"""Kinds of bodies: how a body's name ends, and the common word for it."""

CARRIED_ON = r"\b(?:oversendes|oversendast|sendes|sendast|delegeres|gis|legges|innarbeides|overføres|opprettes|nedsettes)\b"
"""A short paragraph after a decision on its label's line that is a point of it."""

FOLLOWS = r"\b(?:oppfordres|oppfordrast|skal|bes|anmodes|pålegges)\b"
"""A sentence after a result that says what follows from it."""

RESULT_WORDS = ("vedtatt", "vedteke", "besluttet")
"""Labels with a colon, but a whole result alone on a line."""
