"""Words that say nothing of what a council's paper is about: bokmål, nynorsk, English."""

from radsminne.corpus.word_lists import read_rows

STOP_WORDS = frozenset(read_rows(__package__, "stop_words.txt"))
"""All of them: one council writes both kinds of Norwegian, and is asked in English."""

ABBREVIATIONS = frozenset(("WHO", "IT", "US"))
"""Names in capitals that are stop words in small letters."""
