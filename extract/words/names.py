"""Small words of names, words of organisations, and words that are no one's name."""

from radsminne.corpus.word_lists import read_rows

PARTICLES = frozenset(
    ("von", "van", "der", "den", "de", "af", "av", "la", "le", "el", "al", "bin", "ibn", "di", "da", "du", "dos", "zu", "ter")
)
"""Small words inside a name."""

SUFFIXES = frozenset(("jr", "jr.", "jun.", "sr", "sr.", "sen.", "d.y.", "d.e."))
"""What may stand behind a name and is of it."""

ORGANISATION_WORDS = frozenset(read_rows(__package__, "organisation_words.txt"))
ORGANISATION_ENDINGS = read_rows(__package__, "organisation_endings.txt")

NOT_NAMES = frozenset(read_rows(__package__, "not_names.txt"))
"""Words of offices, bodies, the calendar and of the heads of sentences: they may begin with a capital and are no one's name."""
