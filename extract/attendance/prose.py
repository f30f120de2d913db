"""Who was there, told in sentences: "Til stede var Kari Dal og Per Li. Åse Vik hadde meldt forfall."."""

import re
from collections.abc import Iterator
from dataclasses import replace

from radsminne.corpus.records import Presence, Role
from radsminne.extract.attendance.groups import Group
from radsminne.extract.people.name_lists import split_people
from radsminne.extract.people.names import NAME, is_likely_person
from radsminne.extract.people.person import read_person
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ABSENT_TAILS, OFFICE_WORDS, PARTLY_TAILS, PROSE_HEADS, SERVED_TAILS, THERE_TAILS

_HEADS = [
    (re.compile(rf"\W*(?:{pattern})\s*:?\s+(?=\S)", re.IGNORECASE), role, presence)
    for role, presence, patterns in PROSE_HEADS
    for pattern in patterns
]
# "Fra kommunen møtte kultursjef Per Li"
_FROM_SOME = re.compile(r"\W*(?i:fra|frå)\s+(?P<name>[^,.:]{2,60}?)\s+(?:møtte|deltok|var|stilte)\s+(?:også\s+)?(?=\S)")
_TAIL = re.compile(
    rf"\s+(?:(?P<away>{'|'.join(ABSENT_TAILS)})|(?P<there>{'|'.join(THERE_TAILS)}))(?P<rest>\b[^.]{{0,60}})\.?\s*$", re.IGNORECASE
)


_SERVED = [(re.compile(rf"\s+(?:{'|'.join(patterns)})\b[^.]{{0,40}}\.?\s*$", re.IGNORECASE), role) for role, patterns in SERVED_TAILS]
# "Merknader: Kari Dal fratrådte møtet kl. 14.30."
_PARTLY = re.compile(rf"\W*(?:(?i:merknad(?:er|ar)?)\s*:\s*)?(?P<name>{NAME})(?:\s*\([^()]*\))?\s+(?:{'|'.join(PARTLY_TAILS)})\b")


def split_attendance_sentences(stretch: Stretch) -> Iterator[Stretch]:
    """Cut running text into its sentences, where one of them tells who was there."""
    text = stretch.text
    sentences = split_sentences(text[:LONGEST_HEAD])
    if len(text) > LONGEST_HEAD or not any(find_attendees(text[start:stop]) for start, stop in sentences):
        yield stretch
        return
    for start, stop in sentences:
        yield replace(stretch, start=stretch.start + start, end=stretch.start + stop)


def find_attendees(text: str) -> tuple[Group, int, int] | None:
    """Find whom a sentence tells of: what it says of them, and where their names begin and end."""
    for head, role, presence in _HEADS:
        if (match := head.match(text)) and _are_people(text[match.end() :]):
            return Group(role, presence, lasting=False), match.end(), len(text)
    if (match := _FROM_SOME.match(text)) and _are_people(text[match.end() :]):
        words = set(re.findall(r"\w+", match["name"].casefold()))
        name = match["name"] if any(c.isupper() for c in match["name"]) else None
        role = Role.SECRETARIAT if words & OFFICE_WORDS else Role.OTHER
        return Group(role, Presence.PRESENT, name, lasting=False), match.end(), len(text)
    if match := _PARTLY.match(text[:LONGEST_HEAD]):
        return Group(Role.MEMBER, Presence.PARTIAL, lasting=False), match.start("name"), match.end("name")
    for tail, role in _SERVED:
        if (match := tail.search(text[:LONGEST_HEAD])) and _are_people(text[: match.start()]):
            return Group(role, Presence.PRESENT, lasting=False), 0, match.start()
    return _find_tail(text)


def _find_tail(text: str) -> tuple[Group, int, int] | None:
    """Find whom the end of a sentence tells of: "… hadde meldt forfall."."""
    if (match := _TAIL.search(text[:LONGEST_HEAD])) and _are_people(text[: match.start()]):
        observers = "observatør" in (match["rest"] or "").casefold()
        role = Role.OBSERVER if observers else Role.MEMBER
        return Group(role, Presence.ABSENT if match["away"] else Presence.PRESENT, lasting=False), 0, match.start()
    return None


def _are_people(text: str) -> bool:
    """Return True for words that are people and nothing else."""
    people = [read_person(text[start:stop]) for start, stop in split_people(text)]
    return bool(people) and all(person and is_likely_person(person.name) for person in people)
