"""Pairs of questions that a Norwegian reader takes for the same question, over the papers of the invented Eidvær helseråd.

They were written before they were tried; each pair must give the same first record. What is asked for is in the archive under one of the
two forms, or under neither.
"""

COMPOUNDS = (  # joined and split, both ways, with a hyphen, and as a phrase that says the same
    ("helsedata", "helse data"),
    ("analyserom", "analyse rom"),
    ("registerdata", "register data"),
    ("tannhelseteam", "tannhelse team"),
    ("båtambulanse", "båt ambulanse"),
    ("velferdsteknologi", "velferds teknologi"),
    ("trygghetsalarmer", "trygghets-alarmer"),
    ("medisindispenser", "medisin-dispenser"),
    ("svangerskapsomsorg", "svangerskaps omsorg"),
    ("legevaktsamarbeid", "samarbeid om legevakt"),
    ("smittevern", "smitte vern"),
    ("brukermedvirkning", "medvirkning fra brukere"),
    ("skjermbruk", "bruk av skjerm"),
    ("praksisplasser", "praksis-plasser"),
    ("frisklivssentraler", "friskliv sentraler"),
    ("omsorgsboliger for eldre", "omsorgs boliger for eldre"),
    ("folkehelseplan", "folkehelse plan"),
    ("kikhosteutbrudd", "utbrudd av kikhoste"),
)

NYNORSK = (  # bokmål and nynorsk
    ("når drøftet rådet helsedata", "når drøfta rådet helsedata"),
    ("boliger for eldre", "bustader for eldre"),
    ("ventetid hos helsesykepleier", "ventetid hos helsesjukepleiar"),
    ("hva vedtok rådet om legevakt", "kva vedtok rådet om legevakt"),
    ("rekruttering av sykepleiere", "rekruttering av sjukepleiarar"),
    ("pasientenes erfaringer", "erfaringane til pasientane"),
    ("ernæring hos eldre som bor hjemme", "ernæring hos eldre som bur heime"),
    ("psykisk helsehjelp til studenter", "psykisk helsehjelp til studentar"),
    ("søvn blant ungdom", "søvn blant ungdommar"),
    ("gebyr for data fra registrene", "gebyr for data frå registera"),
    ("opplysninger fra pasientjournaler", "opplysningar frå pasientjournalar"),
    ("når vinteren gjør at helikopteret ikke kan lande", "når vinteren gjer at helikopteret ikkje kan lande"),
    ("digital oppfølging av hjertepasienter", "digital oppfølging av hjartepasientar"),
    ("leger i spesialisering", "legar i spesialisering"),
    ("høring om gebyr", "høyring om gebyr"),
    ("hvem er inhabil", "kven er inhabil"),
    ("tjenester for hjemmeboende", "tenester for heimebuande"),
    ("fødsler under transport", "fødslar under transport"),
)

ABBREVIATIONS = (  # what the archive itself spells out, and what everyone in the trade shortens
    ("SiEi", "Studentsamskipnaden i Eidvær"),
    ("hva sa SiEi om studenter", "hva sa Studentsamskipnaden i Eidvær om studenter"),
    ("KSE", "Kommunenes samarbeidsforum i Eidvær"),
    ("avtale med KSE om praksisplasser", "avtale med Kommunenes samarbeidsforum i Eidvær om praksisplasser"),
    ("når ble KSE bedt om en avtale", "når ble Kommunenes samarbeidsforum bedt om en avtale"),
    ("NOU 2021: 31", "NOU 2021:31"),
    ("NOU 2021: 31", "nou 2021-31"),
    ("Meld. St. 61 (2021–2022)", "Meld. St. 61"),
    ("Meld. St. 61", "stortingsmelding 61"),
    ("sak 13/22", "sak nr. 13/2022"),
)

SPELLINGS = (  # one slip: a letter too few, too many, wrong, or two in the wrong order
    ("helsedata", "helsdata"),
    ("analyserom", "analyseorm"),
    ("båtambulansen", "båtambulasen"),
    ("velferdsteknologi", "velferdsteknolgi"),
    ("tannhelseteam", "tanhelseteam"),
    ("smittevern", "smitevern"),
    ("frisklivssentraler", "frisklivsentraler"),
    ("ernæring", "ernæing"),
    ("kikhoste", "kighoste"),
    ("inhabil", "innhabil"),
    ("jordmødre", "jormødre"),
    ("legevakt", "legevagt"),
    ("svangerskapsomsorg", "svangerskapsomsrog"),
    ("helsesykepleier", "helsesykepleir"),
    ("trygghetsalarmer", "tryghetsalarmer"),
    ("brukermedvirkning", "brukermedvirkining"),
    ("pasientjournaler", "pasientjurnaler"),
    ("Kirsti Wollum", "Kirsti Wolum"),
    ("Kysthelsedagene", "Kysthelsdagene"),
    ("spesialisering", "spesialisreing"),
)

INFLECTIONS = (  # one form for another
    ("helsedata", "helsedataene"),
    ("båtambulanse", "båtambulansene"),
    ("et analyserom", "analyserommene"),
    ("jordmor", "jordmødrene"),
    ("frisklivssentral", "frisklivssentralene"),
    ("pasientjournal", "pasientjournalene"),
    ("trygghetsalarm", "trygghetsalarmene"),
    ("tannhelseteamet", "tannhelseteamene"),
    ("bolig for eldre", "boligene til de eldre"),
    ("gebyr", "gebyrene"),
)

PAIRS = {
    "compounds": COMPOUNDS,
    "nynorsk": NYNORSK,
    "abbreviations": ABBREVIATIONS,
    "spellings": SPELLINGS,
    "inflections": INFLECTIONS,
}
