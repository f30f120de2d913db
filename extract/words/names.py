"""First names, endings of family names, and words of organisations.

What tells a person's name from another name.
"""

from radsminne.corpus.word_lists import read_rows

FIRST_NAMES = frozenset(read_rows(__package__, "first_names.txt"))
"""The list only tips the scale where a line can be read in two ways; a name that is not here is a name all the same."""

PARTICLES = frozenset(
    ("von", "van", "der", "den", "de", "af", "av", "la", "le", "el", "al", "bin", "ibn", "di", "da", "du", "dos", "zu", "ter")
)
"""Small words inside a name."""

SUFFIXES = frozenset(("jr", "jr.", "jun.", "sr", "sr.", "sen.", "d.y.", "d.e."))
"""What may stand behind a name and is of it."""

SURNAME_ENDINGS = read_rows(__package__, "surname_endings.txt")
"""How many Norwegian family names end; with a word before it such a word is a person's rather than an organisation's."""

ORGANISATION_WORDS = frozenset(read_rows(__package__, "organisation_words.txt"))
ORGANISATION_ENDINGS = read_rows(__package__, "organisation_endings.txt")

NOT_NAMES = frozenset(read_rows(__package__, "not_names.txt"))
"""Words of offices, bodies, the calendar and of the heads of sentences: they may begin with a capital and are no one's name."""
