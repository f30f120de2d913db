"""An entry of a list becomes an attendance.

Role, presence, affiliation by the conventions of the field.
"""

import re
from dataclasses import replace

from radsminne.corpus.records import Attendance, Presence, Role
from radsminne.extract.attendance.entry import Entry
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.people.names import is_name
from radsminne.extract.people.offices import find_role, is_title, read_leading_titles
from radsminne.extract.people.person import Part, Person, add_part, says_presence
from radsminne.extract.words.attendance import AWAY_WORDS, DEPUTY_FOR, DIGITAL_WORDS
from radsminne.extract.words.roles import OFFICE_TITLES, PLAIN_ROLES

_OFFICES = {Role.MEMBER, Role.LEADER, Role.DEPUTY_LEADER}
_OUTSIDE = {Role.SECRETARIAT: _OFFICES, Role.GUEST: _OFFICES, Role.OTHER: _OFFICES, Role.OBSERVER: _OFFICES}
"""Offices that people of such a group hold elsewhere: a guest who is "leder" does not lead this council."""


def make_attendance(entry: Entry) -> Attendance:
    """Make the attendance of an entry."""
    lead, begin = read_leading_titles(entry.name.text, 0)
    name, comma, behind = entry.name.text[begin:].partition(",")
    offices = [*lead, behind.strip()] if comma and _is_office(behind) else lead
    person = entry.person or Person(_clean_name(name if comma and _is_office(behind) else entry.name.text[begin:]), 0, 0)
    for word in offices if entry.person is None else ():
        person = _add_word(person, word)
    for mark in entry.roles:
        person = _add_office(person, mark, entry)
    for mark in entry.presence:
        person = _add_presence(person, mark)
    if entry.deputy_for:
        person = replace(person, role=Role.DEPUTY, deputy_for=_clean(entry.deputy_for.text))
    affiliation, offices = _split_affiliation(entry.affiliation.text) if entry.affiliation else (person.affiliation, [])
    for word in offices:
        person = _add_word(person, word)
    affiliation = affiliation or _clean_part(entry.part) or entry.head.affiliation
    marks = entry.marks
    return Attendance(
        name=person.name,
        affiliation=affiliation,
        title=person.title,
        role=_find_role(entry, person),
        presence=_find_presence(entry, person),
        digital=person.digital,
        deputy_for=person.deputy_for,
        note="permisjon" if entry.head.leave and person.note is None else person.note,
        at=entry.name.line.span(marks[0].begin, marks[-1].stop),
    )


def _clean_name(text: str) -> str:
    """Return a name with the given name first: "Dal, Kari" is Kari Dal."""
    surname, _, given = _SMALL.sub("", text).partition(",")
    return _clean(f"{given.strip()} {surname.strip()}" if is_name(given.strip().title()) else surname)


_SMALL = re.compile(r"^(?:[a-zæøå]{1,4}\.\s+)+|(?<=[^\W\d_])\s+(?!jr|sr)[a-zæøå]{2,4}$")
"""Small letters before a name and behind it are no part of it: "sr. Kari Dal", "Per Li ofm"."""


def _clean(text: str) -> str:
    return text.strip(" ,;:.-–\"'«»“”*" if not text.rstrip().endswith((" jr.", " Jr.")) else " ,;:")


def _split_affiliation(text: str) -> tuple[str | None, list[str]]:
    """Return where someone is from, and what else stands there: "Fjellaget (nestleder)"."""
    if (bracket := _LAST_BRACKET.fullmatch(text)) and (_is_office(bracket["said"]) or _tells_presence(bracket["said"])):
        affiliation, more = _split_affiliation(bracket["before"])
        return affiliation, [*more, bracket["said"]]
    parts = [part for part in re.split(r"\s*[,;]\s*(?![^()]*\))", text) if part.strip()]
    offices = [part for part in parts if _is_office(part)]
    return _clean_affiliation(", ".join(part for part in parts if part not in offices)) or None, offices


_LAST_BRACKET = re.compile(r"(?P<before>.*\S)\s*\((?P<said>[^()]+)\)?")


def _tells_presence(text: str) -> bool:
    folded = text.casefold()
    return says_presence(text) or folded in DIGITAL_WORDS or folded.startswith("digital")


def _is_office(text: str) -> bool:
    return find_role(text) is not None or (is_title(text) and text.strip()[:1].islower())


def _clean_affiliation(text: str) -> str:
    text = text.strip(' ,;:.-–"«»')
    return text + ")" if text.count("(") > text.count(")") else text.removesuffix(")") if text.count(")") > text.count("(") else text


def _clean_part(text: str | None) -> str | None:
    return None if text is None or text.casefold().startswith(("for ",)) else text


def _add_office(person: Person, mark: Marked, entry: Entry) -> Person:
    """Add a role or title; a word that no table knows is a title."""
    text = re.sub(r"\s+nr\.?(?:\s*\d+)?$", "", mark.text.strip(" ,;:.-–"))  # "Representant nr. 3"
    if re.fullmatch(r"[a-z0-9._-]+", text) and not _is_office(text) and mark.line.text[: mark.begin].endswith("("):
        return person  # a user name
    if text.casefold() in _WRITERS and not entry.labelled and entry.listed and entry.head.role is not Role.OTHER:
        return replace(person, note=text.casefold())
    if text.casefold() in DEPUTY_FOR:
        return replace(person, role=person.role or Role.DEPUTY)
    for word in text.split(" og "):
        person = _add_word(person, word)
    if entry.labelled and find_role(text) in (Role.SECRETARIAT, Role.LEADER, Role.GUEST, Role.OBSERVER):
        return replace(person, title=None)  # the label tells the role and nothing more
    return person


def _add_word(person: Person, word: str) -> Person:
    added = add_part(replace(person, affiliation=None), Part(word, 0))
    if added is None or added.affiliation:
        return replace(person, title=f"{person.title}, {word}" if person.title else word)
    return replace(added, role=person.role or added.role, affiliation=person.affiliation)


_WRITERS = ("referent", "ref", "ordstyrer", "ordstyrar", "møtereferent")
"""They do so at this meeting, and keep the role that they have in the list."""


def _add_presence(person: Person, mark: Marked) -> Person:
    text = mark.text.strip(" ,;:-–()")
    away = set(text.casefold().split()) & AWAY_WORDS
    if away and re.search(r"\d", text):  # "Permisjon 2.-4. mai"
        return replace(person, presence=Presence.PARTIAL, note=text)
    added = add_part(person, Part(text, 0, inner=True))
    if added and (added.presence or added.digital):
        return replace(added, affiliation=person.affiliation)
    return replace(person, presence=Presence.ABSENT if away else Presence.PARTIAL, note=text)


def _find_role(entry: Entry, person: Person) -> Role:
    """Return in what capacity someone was there: by their own word, by the head's, by their title."""
    head = entry.head
    role = person.role
    if role is not None and not (head.named and head.role is not Role.MEMBER and role in _OUTSIDE.get(head.role, {Role.MEMBER})):
        return role if not (role in (Role.SECRETARIAT, Role.GUEST) and head.named and head.role is Role.MEMBER) else Role.MEMBER
    if head.named and head.role is not Role.OTHER:
        return head.role
    if (entry.part or "").casefold().startswith("for ") and head.role is Role.MEMBER:
        return Role.MEMBER
    if person.title and not (_stands_before(entry) and head.role is Role.MEMBER) and person.title.casefold() not in PLAIN_ROLES:
        return (
            Role.SECRETARIAT if any(word.strip(" .").casefold().endswith(OFFICE_TITLES) for word in person.title.split(",")) else Role.OTHER
        )
    return head.role


def _find_presence(entry: Entry, person: Person) -> Presence:
    if entry.head.presence is Presence.ABSENT:
        return Presence.ABSENT
    return person.presence or entry.head.presence


def _stands_before(entry: Entry) -> bool:
    """Return True for a title by which one is spoken to: "professor Kari Dal", not "Tolk: Per Li"."""
    before = [mark for mark in entry.roles if mark.begin < entry.name.begin]
    return bool(before) and not entry.labelled and "," not in entry.name.line.text[before[-1].stop : entry.name.begin]
