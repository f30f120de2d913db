"""What a word may be called instead: English ones in Norwegian, Norwegian ones by like sense.

The embedding model knows likenesses of whole sentences, but is unsure about single words; a council's papers use few enough
of them that tables help (`data/english.txt`, `data/kindred.txt`).
"""

from collections.abc import Mapping, Sequence
from functools import cache

from radsminne.corpus.word_lists import read_dictionary, read_groups, read_rows

# How English words end, and what may stand there in the dictionary.
_ENGLISH_ENDINGS = (
    *(("'s", ""), ("’s", ""), ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("s'", "")),
    *(("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("isation", "ization"), ("ise", "ize"), ("our", "or")),
)


def translate(english: str) -> tuple[str, ...]:
    """Return what a Norwegian text may say for an English word.

    The words of a phrase have spaces between them ("annual report").
    """
    return tuple(_read_english().get(english, "").split())


def find_english(word: str) -> str:
    """Return the form of an English word that the dictionary has; the word itself where it has none."""
    folded = word.casefold()
    forms = [folded, *(folded.removesuffix(end) + other for end, other in _ENGLISH_ENDINGS if folded.endswith(end))]
    return next((form for form in forms if form in _read_english()), folded)


def is_english(words: Sequence[str]) -> bool:
    """Tell whether all words are in the English dictionary, and one of them is not Norwegian."""
    forms = [find_english(word) for word in words]
    if not all(form in _read_english() or form in _list_phrase_words() for form in forms):
        return False
    return any(_list_norwegian().isdisjoint((word.casefold(), form)) for word, form in zip(words, forms, strict=True))


def read_kin() -> tuple[tuple[str, ...], ...]:
    """Return the rows of Norwegian words of like sense."""
    return read_groups(__package__, "kindred.txt")


def _read_english() -> Mapping[str, str]:
    return read_dictionary(__package__, "english.txt")


@cache
def _list_phrase_words() -> frozenset[str]:
    return frozenset(word for entry in _read_english() if " " in entry for word in entry.split())


@cache
def _list_norwegian() -> frozenset[str]:
    """Return what is Norwegian in all tables: "fall", "brand", "service"."""
    said = {word for said in _read_english().values() for word in said.split()}
    return frozenset((*said, *(word for row in read_kin() for word in row), *read_rows(__package__, "alike.txt")))
