"""Where sentences begin and end."""

import re
from itertools import pairwise

# Words that end in a full stop inside a sentence.
_SHORT = """
adm alt avd bl ca dr dvs eks ev evt fl forts fr gnl inkl innst jf jfr jr kap kl kr med meld mill mr mrs mrd nr osv pga philos pkt prof prop
red ref sr st tlf vedr
"""
_ABBREVIATED = frozenset(_SHORT.split())
# A sentence ends before a capital, a figure or a quotation mark; after "?" or a closing mark before a capital only.
_END = re.compile(r"(?P<word>[\w)/:»\"”-]{1,60})[.?!][»\"”)]?\s+(?=[A-ZÆØÅÁČĐŊŠŦŽ0-9«\"“])|[?!»\"”]\s+(?=[A-ZÆØÅ])")
# "3. Rådet ber …": a number alone counts points or days.
_POINT = re.compile(r"(?:^|\s)\d{1,2}$")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends, white space after it included; "St. Olav", "nr. 4" and "A. Moe" hold no end."""
    ends = [found.end() for found in _END.finditer(text) if not _goes_on(text, found)]
    return list(pairwise([0, *ends, len(text)]))


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """Whether a full stop ends no sentence: it shortens a word, stands after an initial, or counts."""
    word = found["word"] or ""
    if word.casefold() in _ABBREVIATED or (len(word) == 1 and word.isupper()):
        return True
    end = found.start() + len(word)
    return _POINT.search(text[max(0, end - 3) : end]) is not None
