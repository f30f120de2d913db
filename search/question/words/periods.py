"""Words that tell of time in a question, besides the calendar's own: bokmål, nynorsk and English."""

from radsminne.search.question.words.asking import CASES, DECISIONS, MEETINGS

# The first month of each season; it lasts three months, and winter begins in the year before.
SEASONS = {
    3: ("våren", "vår", "vårparten", "spring"),
    6: ("sommeren", "sommaren", "sommer", "sommar", "summer"),
    9: ("høsten", "hausten", "høst", "haust", "autumn", "fall"),
    12: ("vinteren", "vinter", "winter"),
}

ORDINALS = {
    1: ("første", "fyrste", "first", "1."),
    2: ("andre", "annet", "second", "2."),
    3: ("tredje", "third", "3."),
    4: ("fjerde", "fourth", "4."),
}

# Which way from the period that follows: the word sequences are written as they stand in a question.
SINCE = ("siden", "sidan", "since", "fra og med", "frå og med", "f.o.m.", "fom")
FROM = ("fra", "frå", "from")
BEFORE = ("før", "before", "prior to", "tidligere enn", "tidlegare enn", "earlier than")
AFTER = ("etter", "after", "senere enn", "seinare enn", "later than")
UNTIL = ("til og med", "t.o.m.", "fram til", "frem til", "inntil", "until", "up to", "till")
DURING = (
    *("i løpet av", "i perioden", "i tida", "i tiden", "i åra", "i årene", "i", "på", "under", "gjennom", "den"),
    *("in the course of", "in the period", "in the years", "in", "during", "on the", "on", "throughout", "within"),
)
RANGE_STARTS = ("mellom", "between", "fra", "frå", "from")
RANGE_LINKS = ("til og med", "og", "and", "til", "to", "until", "through", "eller", "or", "-", "–", "—")

# What is called by its year: "statsbudsjett 2025", "årsrapporten 2023". Any word that begins or ends so, inflected or not.
YEARLY = (
    *("budsjett", "regnskap", "rekneskap", "rapport", "melding", "beretning", "plan", "strategi", "program", "valg", "val"),
    *("avtale", "oppgjør", "oppgjer", "tildeling", "tildelingsbrev", "brev", "nou", "proposisjon", "innstilling", "forskrift", "lov"),
    "vedtekter",
    *("referat", "protokoll", "møtebok", "innkalling", "saksliste", "agenda", "konferanse", "kampanje", "statistikk", "undersøkelse"),
    "undersøking",
    *("budget", "accounts", "report", "strategy", "programme", "election", "agreement", "act", "minutes", "letter", "notice", "conference"),
    "survey",
)
# Endings that a Norwegian or English noun takes.
NOUN_ENDINGS = ("", "et", "en", "a", "er", "ene", "ane", "ar", "e", "s", "ets", "ens", "n", "ne", "r", "t")

# Before a year these tell what something is meant for: "budsjett for 2024", "ferdig innen 2030".
MEANT_FOR = ("for", "til", "av", "om", "innen", "innan", "of", "by", "the", "per")

# Papers that carry a date: in "referatet fra november 2022" the date is the paper's name.
DATED_PAPERS = ("referat", "protokoll", "møteprotokoll", "møtebok", "innkalling", "brev", "rapport", "årsrapport", "notat", "saksliste")
DATED_PAPERS_ENGLISH = ("minutes", "letter", "report", "notice", "record")
# Words between such a paper and its date.
PAPER_LINKS = ("fra", "frå", "from", "of", "for", "datert", "dated", "av", "til", "the", "det", "den", "forrige", "førre", "siste", "last")
PAPER_MEETINGS = ("møte", "møtet", "rådsmøte", "rådsmøtet", "meeting", "held", "on", "in", "i")

# What is of a day: "vedtaket fra 3. mai 2023"; from a day on is anything else.
DATED_RECORDS = frozenset((*CASES, *DECISIONS, *MEETINGS))

# Something to come: its time is not the time at which it was spoken of.
PLANNED = frozenset(
    (
        *("blir", "skal", "skulle", "vil", "ville", "bør", "burde", "kjem", "kommer", "planlegges", "planlagt", "planlagd", "velges"),
        "vert",
        *("will", "would", "shall", "should", "planned"),
    )
)
# A sentence with one of these tells of something, so a year in it may belong to what is told.
FINITE = frozenset(
    (
        *("er", "var", "ble", "blei", "vart", "har", "hadde", "fikk", "fekk", "får", "kan", "kunne", "må", "måtte"),
        *("finnes", "gikk", "gjekk", "kom", "gav", "ga", "ønsket", "ønska", "skulle", "ville", "vil", "skal", "is", "was"),
        *("were", "are", "has", "had", "did", "does", "do", "got", "get", "gets", "can", "could", "may", "must"),
        *("went", "came", "gave", "wanted"),
    )
)
# What a council does at a time: with one of these in the question a bare year is the year of the doing.
DOING = (
    *("diskuter", "drøft", "behandl", "vedt", "bestem", "beslutt", "godkjen", "skje", "hendt", "hende", "gjor", "møt", "snakk", "oriente"),
    "oppe",
    *("discuss", "decid", "treat", "happen", "adopt", "approv", "debat", "consider", "meet", "talk"),
)

# Beginnings of words, one of which is in every time that is counted from today.
TIME_WORDS = (
    *("år", "fjor", "forfjor", "forrige", "førre", "sist", "måned", "månad", "uke", "veke", "siden", "sidan", "dag", "går"),
    *("vår", "somm", "høst", "haust", "vint"),
    *("last", "past", "this", "year", "month", "week", "ago", "yesterday", "today"),
)
