"""Norwegian towns and town-like centres, and the foreign ones that Norwegian lists name.

A place, never an employer.
"""

from radsminne.corpus.word_lists import read_rows

TOWNS = frozenset(name.casefold() for name in read_rows(__package__, "towns.txt"))
