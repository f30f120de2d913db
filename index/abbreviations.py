"""Abbreviations that a text explains itself: "Nærings- og fiskeridepartementet (NFD)", "DRG (diagnoserelaterte grupper)"."""

import re
from collections.abc import Iterator

_SHORT = r"[A-ZÆØÅ][A-ZÆØÅa-zæøå0-9]{0,4}[A-ZÆØÅ0-9]"
# A word or a compound whose second part is left out ("Helse-"), as they stand before a bracket.
_WORDS = r"(?:[^\W\d_][\w-]*[ /]){0,7}[^\W\d_][\w-]*"
_LONG_THEN_SHORT = re.compile(rf"(?P<long>{_WORDS})\s?(?:\(|/)(?P<short>{_SHORT})(?=[)/,;. ]|$)")
_SHORT_THEN_LONG = re.compile(rf"\b(?P<short>{_SHORT})\s\((?P<long>{_WORDS})\)")
# Words that give no letter to an abbreviation.
_SMALL = frozenset(["og", "i", "for", "av", "til", "på", "om", "med", "den", "det", "de", "and", "of", "the", "for", "in", "ved", "under"])
MOST_WORDS = 7


def find_abbreviations(text: str) -> Iterator[tuple[str, str]]:
    """Find abbreviations with what they stand for, as the text has them."""
    for match in _SHORT_THEN_LONG.finditer(text):
        if _stands_for(match["short"], match["long"].split()):
            yield match["short"], match["long"]
    for match in _LONG_THEN_SHORT.finditer(text):
        words = match["long"].split()
        for count in range(1, min(len(words), MOST_WORDS) + 1):
            if _stands_for(match["short"], words[-count:]):
                yield match["short"], " ".join(words[-count:])
                break


def _stands_for(short: str, words: list[str]) -> bool:
    """True if the letters come in this order, the first word gives the first one and every other word at least one."""
    letters = short.casefold()
    said = [word.casefold() for word in words if word.casefold() not in _SMALL]
    if not said or len(" ".join(said)) < len(short) + 3 or words[0].casefold() in _SMALL:
        return False
    return _take_letters(letters, said)


def _take_letters(letters: str, words: list[str]) -> bool:
    if not words:
        return not letters
    if not letters or letters[0] != words[0][0]:
        return False
    return any(
        _take_letters(letters[count:], words[1:]) for count in range(len(letters), 0, -1) if _holds_in_order(words[0], letters[:count])
    )


def _holds_in_order(word: str, letters: str) -> bool:
    at = 0
    for letter in letters:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True
