"""Words by which a document's kind and its council are known: bokmål, nynorsk and some English."""

from radsminne.corpus.records import DocumentKind

# What a title calls the paper. Order matters within a line: the word that stands first decides.
TITLE_WORDS = {
    DocumentKind.ANNUAL_REPORT: (
        *("årsrapport", "årsmelding", "årsmeldinga", "årsberetning", "årsberetninger", "årsberetningen", "årsrapporten", "årsmeldingen"),
        *("aktivitetsrapport", "virksomhetsrapport", "verksemdsrapport", "jahkediedáhus", "annual report"),
    ),
    DocumentKind.NOTICE: (
        *("møteinnkalling", "innkalling", "innkallelse", "møteinnkallelse", "sakspapirer", "sakspapir", "saksdokumenter", "saksframlegg"),
        *("saksfremlegg", "saksliste", "sakliste", "dagsorden", "notice of meeting"),
    ),
    DocumentKind.MINUTES: (
        *("referat", "referatet", "møtereferat", "styrereferat", "rådsreferat", "beslutningsreferat", "årsmøtereferat", "protokoll"),
        *("møteprotokoll", "styreprotokoll", "årsmøteprotokoll", "møtebok", "møtebøker", "forhandlingsprotokoll", "særutskrift"),
        *("hovedutskrift", "saksprotokoll", "minutes"),
    ),
    DocumentKind.OTHER: (
        *("vedtekter", "vedtekt", "lover", "retningslinjer", "retningsliner", "forretningsorden", "instruks", "strategi", "handlingsplan"),
        *("søknad", "budsjett", "regnskap", "rekneskap", "høringssvar", "høyringssvar", "bylaws"),
    ),
}

# A title may say no more of minutes than that there was a meeting: "Årsmøte 2031", "Tredje møte vår 2031".
MEETING_WORDS = (
    *("møte", "møtet", "årsmøte", "årsmøtet", "styremøte", "styremøtet", "rådsmøte", "allmøte", "stormøte", "fellesmøte", "landsmøte"),
    *("generalforsamling", "generalforsamlinga", "meeting"),
)

# These head a list inside minutes as often as a notice: a title only when the paper has no better one.
WEAK_TITLE_WORDS = (
    *("saksliste", "sakliste", "dagsorden", "innkalling", "saksframlegg", "saksfremlegg", "saksdokumenter"),
    *TITLE_WORDS[DocumentKind.OTHER],
)

# Lines that speak of another paper instead of naming this one.
NOT_A_TITLE = (
    *("godkjenning", "godkjenne", "signering", "underskrift", "oppfølging", "gjennomgang", "orientering", "approval", "vedlegg"),
)
NOT_A_TITLE_ALONE = ("jf", "ref")

# Labels that begin a line and tell the kind, each by itself.
SURE_LABELS = {
    DocumentKind.MINUTES: (
        *("til stede", "tilstede", "til stades", "tilstades", "frammøtte", "fremmøtte", "følgende medlemmer møtte"),
        *("desse medlemmene møtte", "følgende møtte", "følgende deltok", "attending", "present", "meldt forfall", "ikke møtt"),
        *("ikke til stede", "ikkje til stades", "fraværende", "not attending", "referent", "møtereferent", "ordstyrer", "ordstyrar"),
        *("møtet ble satt", "samrøystes vedtatt", "her er referat fra", "her kommer referat fra", "her kjem referat frå"),
        *("her følger referat fra", "vedtak", "samrøystes vedtak", "enstemmig vedtatt", "samrøystes vedteke", "votering", "vedtatt av"),
        *("møtet ble hevet", "møtet hevet", "møtet vart heva", "møteslutt"),
    ),
    DocumentKind.NOTICE: (
        *("eventuelt forfall", "eventuelle forfall", "forfall meldes", "forfall må meldes", "forfall bes meldt", "varamedlemmer møter"),
        *("vararepresentanter møter", "det innkalles", "det kallast inn", "du innkalles", "dere innkalles", "velkommen til møte"),
        *("kopi av innkallingen", "til medlemmene", "til medlemmer", "forslag til dagsorden", "forslag til saksliste"),
    ),
    DocumentKind.ANNUAL_REPORT: (
        *("styrets sammensetning", "rådets sammensetning", "utvalgets sammensetning", "årsregnskap", "styrets beretning"),
    ),
}

# Labels that only speak for a kind: other papers have one of them too.
HINTS = {
    DocumentKind.MINUTES: ("deltakere", "deltakarar", "deltagere", "forfall", "fravær", "absent", "vedtatt", "konklusjon", "beslutning"),
    DocumentKind.NOTICE: ("forslag til vedtak", "framlegg til vedtak"),
    DocumentKind.ANNUAL_REPORT: ("forord", "nøkkeltall", "nykeltal", "regnskap"),
}

# Labels whose value is the body's name.
BODY_LABELS = (
    *("utvalg", "utval", "råd", "organ", "styre", "nemnd", "komité", "komite", "møte i", "råd/utvalg", "utvalg/råd", "council"),
    "committee",
)

# How the name of a body ends, as the heading writes it.
BODY_ENDINGS = (
    *("råd", "rådet", "utvalg", "utvalget", "utval", "utvalet", "styre", "styret", "komite", "komiteen", "komité", "komitéen", "komiteene"),
    *("nemnd", "nemnda", "nemnden", "nevnd", "tinget", "fylkesting", "landsting", "parlament", "parlamentet", "forsamling", "forsamlinga"),
    *("forsamlingen", "landsmøte", "årsmøte", "formannskap", "formannskapet", "plenum", "kommisjon", "kommisjonen", "arbeidsgruppe"),
    *("arbeidsgruppa", "arbeidsgruppen", "styringsgruppe", "styringsgruppa", "styringsgruppen", "referansegruppe", "referansegruppa"),
    *("referansegruppen", "forum", "forumet", "foreningen", "foreninga", "representantskap", "representantskapet", "kollegium"),
    *("kollegiet", "tribunal", "council", "committee", "board"),
)

# Words that end like a body and are none.
NOT_A_BODY = (
    *("område", "området", "utstyr", "utstyret", "statsråd", "stortinget", "statsråden", "forråd", "departementsråd", "fylkesråden"),
    *("medstyre", "overstyre"),
)
