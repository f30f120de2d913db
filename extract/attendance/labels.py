"""Labels of attendance lists that are put together from words: "Medlemmer som ikke møtte", "Disse fra styret deltok"."""

import re

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
_MOST_LABEL_WORDS = 10

# "Medlemmer som ikke møtte (meldt forfall):", alone on a line or before names
_WORDED = re.compile(
    r"[\W_]{0,3}(?P<words>[^\W\d][^:()\d]{2,90}?)(?P<cases>\s+(?:under|i|på|ved|til)\s+sak\w*\.?\s+[\d/]+(?:[\s,–-]+(?:og\s+)?[\d/]+)*)?\s*(?:\((?P<bracket>[^()]*)\)\s*)?(?::\s*|\.?$)"
)


def find_worded(text: str) -> tuple[Role, Presence, int] | None:
    """Find a label that is made of such words only: of whom it speaks, whether they were there, and where it ends."""
    match = _WORDED.match(text)
    words = _read_words(match["words"]) if match else None
    if match is None or words is None or not words & _TELLING or (len(words) == 1 and ":" not in match[0]):
        return None
    words |= _read_words(match["bracket"] or "") or set()
    away = words & AWAY_WORDS and not ("ikke" in words and any(word.startswith("stemme") for word in words))
    return _tell_role(words), Presence.ABSENT if away else Presence.PARTIAL if match["cases"] else Presence.PRESENT, match.end()


def _read_words(text: str) -> set[str] | None:
    """The words of a label, or None where one of them is none of a label's."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    known = all(word in _TELLING or word in JOINING_WORDS or word.endswith(BODY_ENDINGS) for word in words)
    return set(words) if known and len(words) <= _MOST_LABEL_WORDS and len(words) * 2 <= len(text) else None


def _tell_role(words: set[str]) -> Role:
    """Of whom a label of these words speaks."""
    for some, role in ((OFFICE_WORDS, Role.SECRETARIAT), (OBSERVER_WORDS, Role.OBSERVER), (GUEST_WORDS, Role.GUEST)):
        if words & some:
            return role
    if words & MEMBER_WORDS and not words & set(NO_VOTE):
        return Role.MEMBER
    if words & DEPUTY_WORDS:
        return Role.DEPUTY
    return Role.OTHER if words & OTHER_WORDS else Role.MEMBER
