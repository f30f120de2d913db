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
}

# These head a list inside minutes as often as a notice: a title only when the paper has no better one.
WEAK_TITLE_WORDS = ("saksliste", "sakliste", "dagsorden", "innkalling", "saksframlegg", "saksfremlegg", "saksdokumenter")

# Lines that speak of another paper instead of naming this one.
NOT_A_TITLE = (
    *("godkjenning", "godkjenne", "signering", "underskrift", "oppfølging", "gjennomgang", "orientering", "approval", "vedlegg", "jf"),
    "ref",
)

# Labels that begin a line, and how much each says for its kind.
LABELS = {
    DocumentKind.MINUTES: {
        "til stede": 3,
        "tilstede": 3,
        "til stades": 3,
        "tilstades": 3,
        "frammøtte": 3,
        "fremmøtte": 3,
        "følgende medlemmer møtte": 3,
        "desse medlemmene møtte": 3,
        "følgende møtte": 3,
        "følgende deltok": 3,
        "attending": 3,
        "present": 2,
        "deltakere": 1,
        "deltakarar": 1,
        "deltagere": 1,
        "forfall": 1,
        "meldt forfall": 2,
        "ikke møtt": 2,
        "ikke til stede": 2,
        "ikkje til stades": 2,
        "fravær": 1,
        "fraværende": 2,
        "mangler": 1,
        "not attending": 2,
        "absent": 1,
        "referent": 2,
        "møtereferent": 2,
        "ordstyrer": 2,
        "ordstyrar": 2,
        "møtet ble satt": 3,
        "samrøystes vedtatt": 2,
        "her er referat fra": 4,
        "her kommer referat fra": 4,
        "her kjem referat frå": 4,
        "her følger referat fra": 4,
        "vedtak": 2,
        "samrøystes vedtak": 3,
        "enstemmig vedtatt": 3,
        "samrøystes vedteke": 3,
        "votering": 2,
        "vedtatt av": 3,
        "vedtatt": 1,
        "konklusjon": 1,
        "beslutning": 1,
        "møtet ble hevet": 3,
        "møtet hevet": 3,
        "møtet vart heva": 3,
        "møteslutt": 2,
    },
    DocumentKind.NOTICE: {
        "eventuelt forfall": 4,
        "eventuelle forfall": 4,
        "forfall meldes": 4,
        "forfall må meldes": 4,
        "forfall bes meldt": 4,
        "varamedlemmer møter": 3,
        "vararepresentanter møter": 3,
        "det innkalles": 4,
        "det kallast inn": 4,
        "du innkalles": 4,
        "dere innkalles": 4,
        "velkommen til møte": 3,
        "kopi av innkallingen": 4,
        "til medlemmene": 2,
        "til medlemmer": 2,
        "forslag til vedtak": 1,
        "framlegg til vedtak": 1,
        "forslag til dagsorden": 2,
        "forslag til saksliste": 2,
    },
    DocumentKind.ANNUAL_REPORT: {
        "innholdsfortegnelse": 1,
        "innhold": 1,
        "innhald": 1,
        "forord": 1,
        "styrets sammensetning": 2,
        "rådets sammensetning": 2,
        "utvalgets sammensetning": 2,
        "medlemmer av": 1,
        "vedlegg 1": 1,
        "nøkkeltall": 1,
        "nykeltal": 1,
        "regnskap": 1,
        "årsregnskap": 2,
        "styrets beretning": 3,
    },
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
