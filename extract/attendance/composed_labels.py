"""Labels of attendance lists that are put together from words.

"Medlemmer som ikke møtte", "Disse fra styret deltok".
"""

import re
from functools import cache

from rapidfuzz.distance import OSA

from radsminne.corpus.records import Presence, Role
from radsminne.extract.words.attendance import (
    AWAY_WORDS,
    BODY_ENDINGS,
    DEPUTY_WORDS,
    GUEST_WORDS,
    JOINING_WORDS,
    MEMBER_WORDS,
    NO_VOTE,
    OBSERVER_WORDS,
    OFFICE_WORDS,
    OTHER_WORDS,
    THERE_WORDS,
)

_TELLING = AWAY_WORDS | THERE_WORDS | OFFICE_WORDS | OBSERVER_WORDS | GUEST_WORDS | DEPUTY_WORDS | OTHER_WORDS | MEMBER_WORDS
_KNOWN = _TELLING | JOINING_WORDS
_LONG_WORD = 8
"""Letters of a word that is known with one slip in it too, "tilstedet": of shorter words another is one letter away.

Of 255 real minutes and fixtures 3 are read otherwise at 5, none at 6 or 7, one loses its label at 9.
"""

# "Ikke stemmeberettigede" were there
_NOT_VOTING = re.compile(r"\bikk(?:e|je)\s+(?:stemme|røyst)", re.IGNORECASE)

# "Medlemmer som ikke møtte (meldt forfall):", alone on a line or before names
_COMPOSED = re.compile(
    r"[\W_]{0,3}(?P<words>[^\W\d][^:()\d]{2,90}?)(?P<cases>\s+(?:under|i|på|ved|til)\s+sak\w*\.?\s+[\d/]+(?:[\s,–-]+(?:og\s+)?[\d/]+)*)?\s*(?:\((?P<bracket>[^()]*)\)\s*)?(?::\s*|\.?$)"
)


def find_composed_label(text: str) -> tuple[Role, Presence, int] | None:
    """Find a label that is made of the words of labels only.

    Returns of whom it speaks, whether they were there, and where it ends.
    """
    match = _COMPOSED.match(text)
    words = _read_words(match["words"]) if match else None
    if match is None or words is None or not words & _TELLING or (len(words) == 1 and ":" not in match[0]):
        return None
    words |= _read_words(match["bracket"] or "") or set()
    away = words & AWAY_WORDS and not _NOT_VOTING.search(match["words"])
    return _find_role(words), Presence.ABSENT if away else Presence.PARTIAL if match["cases"] else Presence.PRESENT, match.end()


def _read_words(text: str) -> set[str] | None:
    """Return the words of a label, or None where one of them is none of a label's."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    known = [_find_word(word) for word in words]
    return {word for word in known if word} if all(known) else None


@cache
def _find_word(written: str) -> str | None:
    """Return the label word that is written, with one slip in a long one; None where it is none."""
    if written in _KNOWN or written.endswith(BODY_ENDINGS):
        return written
    if len(written) < _LONG_WORD:
        return None
    return next((word for word in sorted(_KNOWN) if len(word) >= _LONG_WORD and OSA.distance(written, word, score_cutoff=1) <= 1), None)


def _find_role(words: set[str]) -> Role:
    """Tell of whom a label of these words speaks."""
    for some, role in ((OFFICE_WORDS, Role.SECRETARIAT), (OBSERVER_WORDS, Role.OBSERVER), (GUEST_WORDS, Role.GUEST)):
        if words & some:
            return role
    if words & MEMBER_WORDS and not words & set(NO_VOTE):
        return Role.MEMBER
    if words & DEPUTY_WORDS:
        return Role.DEPUTY
    return Role.OTHER if words & OTHER_WORDS else Role.MEMBER
