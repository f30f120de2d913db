"""Labels of attendance lists: what a label says of those under it."""

import re
from dataclasses import dataclass

from radsminne.corpus.records import Presence, Role
from radsminne.extract.attendance.composed_labels import find_composed_label
from radsminne.extract.people.name_lists import split_people
from radsminne.extract.people.person import read_person
from radsminne.extract.text.labels import LONGEST_HEAD, find_label
from radsminne.extract.words.attendance import ATTENDANCE_LABELS, FROM_LABELS, LEAVE_LABELS, PARTIES
from radsminne.extract.words.meetings import AGENDA_LABELS, HEAD_LABELS, OTHER_LABELS
from radsminne.extract.words.names import FIRST_NAMES
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


def open_group(text: str, *, within: bool) -> tuple[Group, int] | None:
    """Open the group a line's label names, with where the names begin."""
    label = find_label(text, ATTENDANCE_LABELS)
    if label and (label.parted or (label.word not in ROLE_WORDS and label.word not in FIRST_NAMES and _holds_names(text[label.rest :]))):
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
