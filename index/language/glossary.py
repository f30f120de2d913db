"""What a word may be called instead: an English one in Norwegian, and a Norwegian one by a word of like sense.

The embedding model knows likenesses of whole sentences, but is unsure about single words; a council's papers use few enough
of them that tables help (`index.language.english_words`, `index.language.kindred_words`).
"""

from collections.abc import Sequence
from functools import cache

from radsminne.index.language.english_words import ENGLISH
from radsminne.index.language.kindred_words import KINSHIP

# Norwegian words that mean something else in English, or the same.
_ALIKE = """
age alibi and band base bear bill bind brand bred brev buss camp case chat den design dialog dog dress drive dust fall fart final
fine fond for gas gender general gift gym hall hardware her hit home internet job king lag lake land let lever lift line lite
marine maximum meter mine minimum minister mobile model moss most motor nest norm not on opera over panel park plot polar port
post poster power pub ranking rape rare real red rest ring rule sale service sex show side single skill slag smoking software song
split stage star step stole strand stress student sum system talk tall tank team term test time tone top tour trailer trapper
trauma trio van vet visa web workshop
"""

# How English words end, and what may stand there in the dictionary.
_ENGLISH_ENDINGS = (
    *(("'s", ""), ("’s", ""), ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("s'", "")),
    *(("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("isation", "ization"), ("ise", "ize"), ("our", "or")),
)


def translate(english: str) -> tuple[str, ...]:
    """Return what a Norwegian text may say for an English word, or for several with spaces between ("annual report")."""
    return _read_english().get(english, ())


def find_english(word: str) -> str:
    """Return the form of an English word that the dictionary has; the word itself where it has none."""
    folded = word.casefold()
    forms = [folded, *(folded.removesuffix(end) + other for end, other in _ENGLISH_ENDINGS if folded.endswith(end))]
    return next((form for form in forms if form in _read_english()), folded)


def is_english(words: Sequence[str]) -> bool:
    """True if all words of a question are in the English dictionary, and one of them is no Norwegian word."""
    forms = [find_english(word) for word in words]
    if not all(form in _read_english() or form in _list_phrase_words() for form in forms):
        return False
    return any(_list_norwegian().isdisjoint((word.casefold(), form)) for word, form in zip(words, forms, strict=True))


@cache
def read_kin() -> tuple[tuple[str, ...], ...]:
    """Return the rows of Norwegian words of like sense."""
    return tuple(tuple(row.split()) for row in KINSHIP.strip().splitlines() if not row.startswith("#"))


@cache
def _read_english() -> dict[str, tuple[str, ...]]:
    rows = (row.partition(":") for row in ENGLISH.strip().splitlines() if not row.startswith("#"))
    return {word: tuple(said.split()) for word, _, said in rows}


@cache
def _list_phrase_words() -> frozenset[str]:
    return frozenset(word for entry in _read_english() if " " in entry for word in entry.split())


@cache
def _list_norwegian() -> frozenset[str]:
    """What is Norwegian in all tables: "fall", "brand", "service"."""
    said = {word for said in _read_english().values() for word in said}
    return frozenset((*said, *(word for row in read_kin() for word in row), *_ALIKE.split()))
