"""Where sentences begin and end.

One rule for reading papers, for cutting them into passages and for quoting them.
A sentence ends at a stop, a question mark or an exclamation mark before white space and a capital, a figure, a bracket or a dash.
A stop has other uses too: it shortens words ("bl.a.", "nr."), stands after initials, and counts days, points and chapters.
"""

import re
from itertools import pairwise

SENTENCE_MARKS = (".", "!", "?", ":", "»", '"', "”")
"""What the last line of a sentence may end with."""

# Shortened inside a sentence: more always follows.
_SHORT = """
adm avd bl bl.a ca d.v.s dr dvs eks ev evt f f.eks f.o.m forts fr gnl hhv inkl innst jf jfr jr kap m.a meld mr mrs nr ot p.g.a pga philos
pkt pr prof prop prp ref sr st t.o.m tidl vedr vs
"""
# Shortened before a figure ("kr. 500"); behind one they may be the last word: "Det kostet 500 kr. Rådet …".
_COUNTING = "art bnr gnr kl kr mill mrd s tlf"
# What closes a list goes on in small letters; before a capital the sentence is done: "lag, foreninger m.m. Rådet …".
_CLOSING = "al etc fl m.fl m.m m.v mfl mm mv o.a o.l o.s.v osv"
_INSIDE, _BEFORE_FIGURE, _BEFORE_OTHERS = (frozenset(words.split()) for words in (_SHORT, _COUNTING, _CLOSING))

_CAPITALS = "A-ZÆØÅÁČĐŊŠŦŽÄÖÉ"
_END = re.compile(rf"(?<![(\[.])(?P<marks>[.!?…]+)[»”\")\]]*\s+(?=(?P<opening>[«“”\"(\[]*)(?P<next>[{_CAPITALS}\d]|[–-](?!\s?\d)))")
_WORD = re.compile(r"[^\s(\[«“\"/]*$")
_INITIAL = re.compile(rf"(?<![^\W_])(?<!/)[{_CAPITALS}]$")
# "Johs. R. Moe": a first name cut short before an initial
_SHORT_NAME = re.compile(rf"(?<![^\W_])[{_CAPITALS}][a-zæøå]{{1,4}}$")
_AN_INITIAL = re.compile(rf"[{_CAPITALS}]\.\s+[{_CAPITALS}]")
# "3. mai", "den 2. Varamedlem": a small number alone counts; in "17.30", "12/23", "§ 4" and "500 000" it is a part.
_ORDINAL = re.compile(r"(?<![\w.,:/§-])(?<!§\s)\d{1,2}$")
# "3.4. Utvinning", "§ 4. Formål", "II. Dokumenter", "a. Rådet": the mark of a point, where a sentence begins.
_POINT = re.compile(r"(?:§\s?)?\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-zæøå])")
_LOOK_BACK = 24
"""Characters before a stop that are looked at, so that a text without spaces is not gone through at each; no abbreviation is longer."""


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Find where each sentence begins and ends.

    White space between them is in none, and an empty text has none.
    """
    starts = [len(text) - len(text.lstrip())]
    for found in _END.finditer(text):
        if found["marks"] != "." or not _goes_on(text, starts[-1], found):
            starts.append(found.end())
    borders = pairwise([*starts, len(text)])
    return [(start, start + len(text[start:stop].rstrip())) for start, stop in borders if start < stop]


def find_sentence(text: str, at: int) -> tuple[int, int]:
    """Find where the sentence around a place begins and ends."""
    return next(((start, stop) for start, stop in split_sentences(text) if at < stop), (0, len(text)))


def _goes_on(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether a stop ends no sentence that began at `start`.

    It marks a point, stands after an initial, counts, or shortens a word.
    """
    stop = found.start()
    first = max(0, stop - _LOOK_BACK)
    if _POINT.fullmatch(text, start, stop) or _INITIAL.search(text, first, stop) or _ORDINAL.search(text, first, stop):
        return True
    if _SHORT_NAME.search(text, first, stop) and _AN_INITIAL.match(text, found.end()):
        return True
    word = _WORD.search(text, first, stop)
    return word is not None and _shortens(word[0].casefold(), figure=found["next"].isdigit(), bracket=bool(found["opening"]))


def _shortens(word: str, *, figure: bool, bracket: bool) -> bool:
    """Tell whether a stop only shortens a word; of "St.meld" and "mill.kr" the last part is the word."""
    words = {word, word.rpartition(".")[2]}
    return bool(words & _INSIDE or (figure and words & _BEFORE_FIGURE) or ((figure or bracket) and words & _BEFORE_OTHERS))
