"""Labels of attendance lists: what a label says of those under it."""

import re
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from radsminne.corpus.records import Presence, Role
from radsminne.extract.people.name_lists import split_people
from radsminne.extract.people.person import read_person
from radsminne.extract.people.spelling import is_first_name
from radsminne.extract.text.labels import LONGEST_HEAD, find_label
from radsminne.extract.words.attendance import (
    ATTENDANCE_LABELS,
    AWAY_WORDS,
    BODY_ENDINGS,
    DEPUTY_WORDS,
    FROM_LABELS,
    GUEST_WORDS,
    JOINING_WORDS,
    LEAVE_LABELS,
    MEMBER_WORDS,
    NO_VOTE,
    OBSERVER_WORDS,
    OFFICE_WORDS,
    OTHER_WORDS,
    PARTIES,
    THERE_WORDS,
)
from radsminne.extract.words.meetings import AGENDA_LABELS, HEAD_LABELS, OTHER_LABELS
from radsminne.extract.words.roles import ROLE_WORDS

STOP_LABELS = frozenset((*HEAD_LABELS, *AGENDA_LABELS, *OTHER_LABELS))
_SIDES = ("arbeidsgiver", "arbeidsgivar", "arbeidstaker", "arbeidstakar", "de ansatte", "dei tilsette", "ansatt", "styret")
"""Whom the members of a body of two sides are from."""
_SECRETARIAT = ("sekretariat", "administrasjon", "adm.")


@dataclass(frozen=True, slots=True)
class Group:
    """What a label says of those under it."""

    role: Role
    presence: Presence
    affiliation: str | None = None
    leave: bool = False
    lasting: bool = True
    """Goes on over the lines below, not only its own."""
    named: bool = False
    """Their role is named: "Medlemmer", not only "Til stede"."""
    there: bool = False
    """It tells of those who were there or not, and not only of a role."""
    divided: bool = False
    """It heads a part of the members."""


def open_group(text: str, *, within: bool) -> tuple[Group, int] | None:
    """Open the group a line's label names, with where the names begin."""
    label = find_label(text, ATTENDANCE_LABELS)
    if label and (label.parted or (label.word not in ROLE_WORDS and not is_first_name(label.word) and _holds_names(text[label.rest :]))):
        role, presence = ATTENDANCE_LABELS[label.word]
        alone = not text[label.rest :].strip()
        title_begins = label.word in ROLE_WORDS and not alone
        return Group(role, presence, None, label.word in LEAVE_LABELS, lasting=not title_begins), label.rest
    composed = find_composed_label(text)
    if composed:
        leave = composed[1] is Presence.ABSENT and "permisjon" in text[: composed[2]].casefold()
        return Group(composed[0], composed[1], leave=leave, lasting=composed[1] is not Presence.PARTIAL), composed[2]
    return _open_clause(text) or _open_organisation(text, within=within)


# "Følgende representanter var til stede ved konstitueringen:", "Permisjoner for deler av møtet"
# "Av 7 medlemmer møtte 6, herav 1 vara.", "Det møtte 17 av 19 medlemmer"
_COUNTED = re.compile(
    r"\W*(?:av\s+\w+\s+(?:\w+\s+)?\w*(?:medlemm?er|representant[ae]r)\s+(?:møtte|var)\s+(?:til\s?stede|til stades)?"
    r"|(?:det\s+)?møtte\s+\w+\s+av\s+)\s*\w+\b[^.:]{0,60}(?:[.:]\s*|$)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"\W*(?:følgende|desse|disse)\b[^:]{0,80}\b(?:til\s?stede|til stades|møtte|deltok|forfall|fraværende)\b[^:]{0,60}:\s*", re.IGNORECASE
)
_LEAVE = re.compile(r"\W*(?:innvilg\w+\s+)?permisjon\w*\s+(?:for|til)\b[^:]{0,60}:?\s*$", re.IGNORECASE)


# "Dessuten møtte rådmann Kari Dal og kontorsjef Per Li."
_BESIDES = re.compile(
    r"\W*(?:dessuten|dessutan|ellers|elles|i tillegg|videre|vidare)\s+(?:møtte|deltok|var|deltek)\s+(?:også\s+)?(?=\w)", re.IGNORECASE
)


def _open_clause(text: str) -> tuple[Group, int] | None:
    """Open the group that a whole clause announces."""
    if len(text) <= LONGEST_HEAD and _LEAVE.match(text):
        return Group(Role.MEMBER, Presence.ABSENT, None, leave=True), len(text)
    besides = _BESIDES.match(text[:LONGEST_HEAD])
    if besides and _holds_names(text[besides.end() :]):
        return Group(Role.OTHER, Presence.PRESENT, lasting=False), besides.end()
    counted = _COUNTED.match(text[:LONGEST_HEAD])
    if counted:
        return Group(Role.MEMBER, Presence.PRESENT), counted.end()
    match = _CLAUSE.match(text[:LONGEST_HEAD])
    if match is None:
        return None
    words = match[0].casefold()
    absent = any(word in words for word in ("forfall", "fravær", "ikke", "ikkje"))
    return Group(Role.DEPUTY if "vara" in words else Role.MEMBER, Presence.ABSENT if absent else Presence.PRESENT), match.end()


_LONGEST_NAME = 5
"""Words of an organisation behind a bare "Fra"; more are a sentence. The 255 real minutes and fixtures are read the same from 1 on."""
_ORGANISATION = re.compile(r"(?P<name>[^:]{2,80}?)\s*(?::\s*|$)")


def _open_organisation(text: str, *, within: bool) -> tuple[Group, int] | None:
    """Open "Til stede fra Kartkontoret:"; a bare "Fra …" without a colon counts only inside a list."""
    words = "|".join(sorted(FROM_LABELS, key=len, reverse=True))
    match = re.match(rf"\W*(?i:{words})\s+{_ORGANISATION.pattern}", text[:LONGEST_HEAD])
    if match is None or (":" not in match[0] and (not within or len(match["name"].split()) > _LONGEST_NAME)):
        return None
    name = match["name"].strip(" .")
    role = Role.SECRETARIAT if any(word in name.casefold() for word in _SECRETARIAT) else Role.OTHER
    if "observat" in match[0].casefold():
        role = Role.OBSERVER
    if name.casefold().startswith(_SIDES) or name.casefold() in PARTIES:
        role = Role.MEMBER
    affiliation = name if any(c.isupper() for c in name) else None
    return Group(role, Presence.PRESENT, affiliation), match.end()


def _holds_names(text: str) -> bool:
    """Return True for the rest of a line that begins with a name."""
    return read_person(text[slice(*split_people(text)[0])]) is not None if text.strip() else False


# --- labels put together from words: "Medlemmer som ikke møtte" ---


TELLING_WORDS = AWAY_WORDS | THERE_WORDS | OFFICE_WORDS | OBSERVER_WORDS | GUEST_WORDS | DEPUTY_WORDS | OTHER_WORDS | MEMBER_WORDS
_KNOWN = TELLING_WORDS | JOINING_WORDS
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
    if match is None or words is None or not words & TELLING_WORDS or (len(words) == 1 and ":" not in match[0]):
        return None
    words |= _read_words(match["bracket"] or "") or set()
    away = words & AWAY_WORDS and not _NOT_VOTING.search(match["words"])
    return tell_role(words), Presence.ABSENT if away else Presence.PARTIAL if match["cases"] else Presence.PRESENT, match.end()


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


def tell_role(words: set[str]) -> Role:
    """Tell of whom a label of these words speaks."""
    for some, role in ((OFFICE_WORDS, Role.SECRETARIAT), (OBSERVER_WORDS, Role.OBSERVER), (GUEST_WORDS, Role.GUEST)):
        if words & some:
            return role
    if words & MEMBER_WORDS and not words & set(NO_VOTE):
        return Role.MEMBER
    if words & DEPUTY_WORDS:
        return Role.DEPUTY
    return Role.OTHER if words & OTHER_WORDS else Role.MEMBER
