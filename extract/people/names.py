"""What a person's name looks like, and what tells it from an organisation's.

It is the same for minutes and reports.
"""

import re

from radsminne.extract.people.spelling import SHORTEST, is_first_name, is_surname
from radsminne.extract.words.names import NOT_NAMES, ORGANISATION_ENDINGS, ORGANISATION_WORDS, PARTICLES, SUFFIXES
from radsminne.extract.words.vocabulary import TABLE_WORDS

_MOST_WORDS = 6
"""A name has at most so many words; more is a sentence.

Of 303 real papers and fixtures 39 are read otherwise at 3, one at 4, 5, 7 and 8, 5 without it.
"""
SURNAME_WORDS = 2
"""Words of a family name before the given names, "Moe Dal, Kari": the 303 are read the same at 1 and 3, one is not without it."""

_CAPITAL = r"[^\W\d_a-zæøåáčđŋšŧžäöéèüóíúñç]"
# "K.", "Th.", "K.A.", "Chr."; without them a stop ends a sentence.
_INITIAL = r"(?:[^\W\d_]?\.(?:-?[^\W\d_]\.)*|(?:hr|ilh|oh|ohs|redr|r|ug)\.)"
# A question mark inside a word stands for a letter that was lost: "Bj?rn", "?se".
NAME_WORD = rf"(?:{_CAPITAL}|\?(?=[a-zæøå]))(?:{_INITIAL}|[^\W\d_]*(?:['’´`-][^\W\d_]*|\?(?=[^\W\d_])[^\W\d_]*)*)"
_PARTICLE = rf"(?i:{'|'.join(sorted(PARTICLES, key=len, reverse=True))})"
NAME = rf"{NAME_WORD}(?: (?:{_PARTICLE} ){{0,2}}{NAME_WORD}){{1,{_MOST_WORDS - 1}}}"
"""A full name: two words or more."""

_WHOLE_WORD, _WHOLE_NAME = re.compile(NAME_WORD), re.compile(NAME)


def is_name(text: str) -> bool:
    """Return True for words that can be a person's name, a first name alone included.

    They have capitals and no figures, and are no abbreviation alone.
    """
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or is_no_name(words[0].casefold().rstrip(".,"), alone=len(words) == 1):
        return False
    words = words[:-1] if len(words) > 1 and words[-1].casefold() in SUFFIXES else words
    if not all(is_name_word(word) or (place and word.casefold() in PARTICLES) for place, word in enumerate(words)):
        return False
    return not (len(words) == 1 and is_abbreviation(words[0]))


def is_full_name(text: str) -> bool:
    """Return True for a name of two words or more, none of them of offices, bodies or the calendar.

    "IKT Norge" is none, but a whole name may be set in capitals.
    """
    words = text.split()
    shouted = [len(word) > 1 and word[:2].isalpha() and word[:2].isupper() for word in words]
    if not is_name(text) or _WHOLE_NAME.fullmatch(text) is None or (any(shouted) and not all(shouted)):
        return False
    return not any(_is_no_part(word, last) for word, last in zip(words[1:], [False] * (len(words) - 2) + [True], strict=True))


def _is_no_part(word: str, last: bool) -> bool:
    """Return True for a word behind the first that no name has; "Ole August Moe" has a month inside.

    Two letters, as of "By", tell nothing unless all are capitals.
    """
    folded = word.casefold()
    if len(word) < SHORTEST and not word.isupper():
        return folded in NOT_NAMES and folded not in PARTICLES
    return is_no_name(folded, alone=last) and not is_surname(folded) and folded not in PARTICLES


_NO_NAMES = NOT_NAMES | TABLE_WORDS | ORGANISATION_WORDS


def is_no_name(word: str, *, alone: bool = True) -> bool:
    """Return True for a word, in small letters, that is no one's name; "mai" is one before another word."""
    if is_first_name(word):
        return alone and word in NOT_NAMES
    return not _NO_NAMES.isdisjoint((word, word.removesuffix("en"), word.removesuffix("et"))) or (
        word.endswith(ORGANISATION_ENDINGS) and not is_surname(word)
    )


def is_name_word(word: str) -> bool:
    """Return True for one word of a name.

    It has a capital first, then letters, hyphens, apostrophes; or is an initial with its stop.
    """
    return _WHOLE_WORD.fullmatch(_QUOTED.sub(r"\1", word)) is not None


# Kari "Lillegull" Dal
_QUOTED = re.compile(r"^[\"«“”](\w+)[\"»“”]$")


def is_abbreviation(word: str) -> bool:
    """Return True for NHO, UiB, laget@hus: two capitals or a sign that no name has."""
    return sum(c.isupper() for c in word.partition("-")[0][1:]) >= 1 and not re.match(
        r"Mc|Mac|[A-ZÆØÅ]\.|(?:O|D)['’][A-ZÆØÅ][a-zæøå]", word
    )


def is_organisation(text: str) -> bool:
    """Return True for words that name an organisation rather than a person."""
    words = [word.strip(".,()").casefold() for word in text.split()]
    return (
        any(word in ORGANISATION_WORDS or word.endswith(ORGANISATION_ENDINGS) for word in words)
        or any(is_abbreviation(word) for word in text.split() if word.strip("().,/")[:1].isalpha())
        or any(not c.isalpha() and c not in " -.'’?\"«»“”" for c in text)
    )


def is_known_name(text: str) -> bool:
    """Return True for a name that begins with a first name."""
    first = text.strip().partition(" ")[0].casefold().rstrip(".,")
    return is_name(text) and is_first_name(first)


def _has_surname(text: str) -> bool:
    """Return True for words of which the last is spelled as family names are."""
    return is_surname(text.rstrip(" .").rpartition(" ")[2].casefold())


def is_likely_person(text: str) -> bool:
    """Return True for a whole name that begins with a first name or ends with a family name."""
    return is_full_name(text) and not is_organisation(text) and (is_known_name(text) or _has_surname(text))
