"""What language a text is written in, told by its function words."""

import re
from collections import Counter
from collections.abc import Iterable

from radsminne.extract.words.languages import BOKMAAL, ENGLISH, NORWEGIAN, NYNORSK

# Fewer function words than this say nothing: a list of names holds an "og" or two.
_ENOUGH = 4

_WORD = re.compile(r"[^\W\d_]+")


def find_language(texts: Iterable[str]) -> str | None:
    """Tell nb, nn or en by counting function words; None where they are too few or none of these wins."""
    words = Counter(word for text in texts for word in _WORD.findall(text.casefold()))
    bokmaal, nynorsk, shared = _count(words, BOKMAAL), _count(words, NYNORSK), _count(words, NORWEGIAN)
    # "de", "en" and "et" are French words too; without "og", "er" and "på" they make no Norwegian.
    norwegian = shared + bokmaal + nynorsk if 2 * shared >= bokmaal + nynorsk else 0
    english = _count(words, ENGLISH)
    if max(norwegian, english) < _ENOUGH:
        return None
    # Other languages share a word or two with these ("de", "en", "to"): the function words must be a fair part of the text.
    if max(norwegian, english) < 0.04 * words.total():
        return None
    if english > norwegian:
        return "en"
    if bokmaal == nynorsk:
        return None
    return "nb" if bokmaal > nynorsk else "nn"


def _count(words: Counter[str], among: frozenset[str]) -> int:
    return sum(count for word, count in words.items() if word in among)
