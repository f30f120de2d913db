"""Function words that tell bokmål, nynorsk and English apart; no word stands in two of the lists."""

from radsminne.corpus.word_lists import read_dictionary

_WORDS = read_dictionary(__package__, "function_words.txt")

NORWEGIAN = frozenset(_WORDS["no"].split())
"""Common to both written forms of Norwegian, and no English words."""
BOKMAAL = frozenset(_WORDS["nb"].split())
NYNORSK = frozenset(_WORDS["nn"].split())
ENGLISH = frozenset(_WORDS["en"].split())
