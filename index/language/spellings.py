"""How one word is written in bokmål, nynorsk and older Norwegian, and what looks like an ending and is none.

The rows stand in `data/`: spellings apply to the inside of words too, the longest that fits goes first.
"""

from radsminne.corpus.word_lists import read_groups, read_pairs

DOCTOR = "lege legen legene leger leges legens legenes legar legane"
DOCTORS = "fast over hus tann kommune fylkes bydels allmenn turnus spesial tilsyns bedrifts skole helse sykehus smittevern sjef"
"""What stands before a doctor: -lege is also the nynorsk ending of adjectives ("offentlege")."""

WHOLE = """
svar seminar kommentar bibliotekar honorar formular eksemplar inventar repertoar reservoar ekspert konsert gsorden alfabet planet magnet
"""
WHOLE_IN_S = "kvens lisens demens tendens intelligens sistens evidens residens solvens kvintessens referens potens diabetes"
"""What nouns end in whose last letters look like an article, a plural or a genitive: "ansvar", "ekspert", "konsekvens"."""

NO_AGENTS = "int ekst mod stj kons kas lant cist tav kav lat fag"
"""What stands before -erne where that is no plural of one who does: "interne", "kaserne", "Fagernes"."""
NO_PLURALS = "ment tek forkl erf sv bev sp"
"""What stands before -arar where that is no plural of one who does either: "kommentarar", "bibliotekarar", "forklarar"."""

_SPELLINGS = read_pairs(__package__, "spellings.txt")
SPELLED_INSIDE = {read: read for written, read in _SPELLINGS.items() if read.startswith(written)} | dict(_SPELLINGS)
"""By how it is written; a form that goes on from the other spelling ("mindretal", "mindretall") is left as it is."""
SPELLED_AT_THE_END = read_pairs(__package__, "spelled_endings.txt")
WORD_OF = {form: forms[0] for forms in read_groups(__package__, "short_words.txt") for form in forms}
ROOT_OF = {form: forms[0] for forms in [DOCTOR.split(), *read_groups(__package__, "roots.txt")] for form in forms}
