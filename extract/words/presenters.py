"""Verbs that tell who presented a case and who was given what to do."""

PRESENTING_VERBS = (
    *("orienterte", "orienterer", "orienterte kort", "orientert", "presenterte", "presenterer", "redegjorde", "redegjør", "redegjer"),
    *("gjorde greie", "gjorde rede", "gjer greie", "innledet", "innledar", "innleia", "innleder", "holdt innledning"),
    *("holdt en innledning", "holdt innlegg", "holdt et innlegg", "holdt en presentasjon", "holdt presentasjon", "holdt en orientering"),
    *("holdt foredrag", "heldt innlegg", "heldt ein presentasjon", "gikk gjennom", "gjekk gjennom", "gjennomgikk", "la frem", "la fram"),
    *("la frem saken", "viste presentasjon", "ga en orientering", "ga en presentasjon", "ga en oppdatering", "ga en kort orientering"),
    *("ga orientering", "gav ei orientering", "gav orientering", "presented", "gave a presentation"),
)
TELLING_VERBS = ("fortalte om", "fortel om", "informerte", "informerer", "opplyste om", "informed")
"""Verbs that tell of presenting at the head of a case, and of taking part once the debate is on."""

DEBATING_VERBS = (
    *("drøftet", "drøfta", "diskuterte", "debatterte", "mente", "meinte", "kommenterte", "spurte", "spurde", "stilte spørsmål"),
    *("stilte flere spørsmål", "hadde spørsmål", "hadde flere spørsmål", "ba om ordet", "tok ordet", "tok opp", "discussed"),
)
"""Verbs by which the debate has begun."""

ASSIGNED_TO = (
    *("deltar i", "deltek i", "deltar på", "deltek på", "går inn i", "blir med i", "blir med på", "sitter i", "sit i", "er med i"),
    *("representerer rådet i", "utgjør"),
)
"""Verbs that put someone on something: what follows is what they were given."""
SITTING_VERBS = ("sitter i", "sit i", "er med i", "utgjør")
"""Those of them that may as well tell what someone does elsewhere ("sitter i styret for …")."""
GROUP_WORDS = ("gruppe", "gruppa", "gruppen", "komite", "komité", "komiteen", "komitéen", "utvalg", "utvalget", "utvalet", "nemnd", "jury")
"""How the word ends for a body that a meeting sets up: with SITTING_VERBS only these are an assignment."""

ASSIGNING_VERBS = (
    *ASSIGNED_TO,
    "følger opp",
    "følgjer opp",
    "tar ansvar for",
    "tek ansvar for",
    "har ansvar for",
    "har ansvaret for",
    "er ansvarlig for",
    "tar på seg",
    "tek på seg",
    "skal følge opp",
    "skal følgje opp",
    "skal sette opp",
    "skal utarbeide",
    "skal lage",
    "skal sende",
    "skal kontakte",
    "skal undersøke",
    "skal skrive",
    "undersøker",
    "utarbeider",
)
