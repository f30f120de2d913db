"""How one word is spelt in bokmål, nynorsk and older Norwegian, and how roots change.

The rows stand in `data/`: spellings apply to the inside of words too, the longest that fits goes first.
"""

from radsminne.corpus.word_lists import read_groups, read_pairs

DOCTOR = "lege legen legene leger leges legens legenes legar legane"
DOCTORS = "fast over hus tann kommune fylkes bydels allmenn turnus spesial tilsyns bedrifts skole helse sykehus smittevern sjef"
"""What stands before a doctor: -lege is also the nynorsk ending of adjectives ("offentlege")."""

_SPELLINGS = read_pairs(__package__, "spellings.txt")
SPELLED_INSIDE = {read: read for written, read in _SPELLINGS.items() if read.startswith(written)} | dict(_SPELLINGS)
"""By how it is written; a form that goes on from the other spelling ("mindretal", "mindretall") is left as it is."""
SPELLED_AT_THE_END = read_pairs(__package__, "spelled_endings.txt")
WORD_OF = {form: forms[0] for forms in read_groups(__package__, "short_words.txt") for form in forms}
ROOT_OF = {form: forms[0] for forms in [DOCTOR.split(), *read_groups(__package__, "roots.txt")] for form in forms}
