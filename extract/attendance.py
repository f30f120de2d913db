"""Who was there and who was not: attendance lists in their many layouts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.records import Attendance, Presence, Problem, Role
from extract.labels import find_label
from extract.meeting_head import HEAD_LABELS
from extract.meeting_words import AGENDA_LABELS, FROM_LABELS, LEAVE_LABELS, NOBODY, OTHER_LABELS, PRESENT_LABELS, ROLE_WORDS
from extract.name_lists import split_people
from extract.name_words import FIRST_NAMES
from extract.people import Person, find_role, is_known_name, is_name, is_organisation, read_person
from extract.stretches import Stretch

LONGEST_LINE = 120
"""A line longer than this, in which no names are found, is running text and ends a list."""

STOP_LABELS = frozenset((*HEAD_LABELS, *AGENDA_LABELS, *OTHER_LABELS))
UNKNOWN_LABEL = re.compile(r"[A-ZÆØÅ][^\W\d]*(?:\s[^\W\d]+){0,3}:(?:\s|$)")
SECRETARIAT = ("sekretariat", "administrasjon", "adm.")


@dataclass(frozen=True, slots=True)
class Group:
    """What a label says of those under it."""

    role: Role
    presence: Presence
    affiliation: str | None = None
    leave: bool = False
    lasting: bool = True
    """Goes on over the lines below, not only its own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list, with the group it stands in."""

    group: Group
    stretch: Stretch
    begin: int
    below: str | None = None
    """The organisation that stands alone on the next line."""

    @property
    def text(self) -> str:
        """The words after the label."""
        return self.stretch.text[self.begin :]


def read_attendance(head: Sequence[Stretch]) -> tuple[tuple[Attendance, ...], tuple[Problem, ...]]:
    """Read the lists that stand before the cases; a line without a readable name is a problem."""
    entries = find_entries(head)
    attendances: list[Attendance] = []
    problems: list[Problem] = []
    for entry in entries:
        found = list(read_entry(entry, reverse=is_reversed(entry, entries)))
        attendances.extend(found)
        if not found and not is_nobody(entry.text):
            problems.append(Problem("unclear_attendee", f"no readable name in {entry.text!r}", entry.stretch.span(entry.begin)))
    return tuple(merge_attendances(attendances)), tuple(problems)


# --- lines to groups ---------------------------------------------------------------------------------------------------


def find_entries(head: Sequence[Stretch]) -> list[Entry]:
    """Find the lines of the lists; each label opens a group, other labels and running text close it."""
    entries: list[Entry] = []
    group: Group | None = None
    for place, stretch in enumerate(head):
        after = head[place + 1] if place + 1 < len(head) else None
        opened = open_group(stretch.text, within=group is not None) if stretch.marker is None else None
        if opened is not None:
            new, rest = opened
            group = new if new.lasting else group
            if stretch.text[rest:].strip():
                entries.append(Entry(new, stretch, rest))
        elif group is not None and is_organisation_below(stretch, entries, head[:place]):
            entries[-1] = replace(entries[-1], below=stretch.text.strip(" ,"))
        elif group is not None and (part := open_part(stretch.text, group)) is not None:
            group = part[0]
            entries.append(Entry(group, stretch, part[1]))
        elif group is None or closes_group(stretch):
            group = None
        elif is_subgroup(stretch, after):
            group = replace(group, affiliation=stretch.text.strip(" :"))
        else:
            entries.append(Entry(group, stretch, 0))
    return entries


# "Fjellfolkets forbund (FF)" alone on the line under a name
WITH_ABBREVIATION = re.compile(r"(?P<name>[A-ZÆØÅÁČĐŊŠŦŽ][^(),:;]{2,60})\s\([A-ZÆØÅÁČĐŊŠŦŽ][^\W\d]{0,5}\)+\W*")


def is_organisation_below(stretch: Stretch, entries: Sequence[Entry], above: Sequence[Stretch]) -> bool:
    """True for an organisation alone on a line, right under a person without one."""
    match = WITH_ABBREVIATION.fullmatch(stretch.text)
    if not match or not entries or entries[-1].stretch is not above[-1] or entries[-1].below or stretch.marker:
        return False
    if not is_organisation(match["name"]) and (" " in match["name"] or is_known_name(match["name"])):
        return False
    person = read_person(entries[-1].text)
    return person is not None and person.affiliation is None


def open_group(text: str, *, within: bool) -> tuple[Group, int] | None:
    """Open the group a line's label names, with where the names begin."""
    label = find_label(text, PRESENT_LABELS)
    if label and (label.parted or (label.word not in ROLE_WORDS and label.word not in FIRST_NAMES and holds_names(text[label.rest :]))):
        role, presence = PRESENT_LABELS[label.word]
        alone = not text[label.rest :].strip()
        title_begins = label.word in ROLE_WORDS and not alone
        return Group(role, presence, None, label.word in LEAVE_LABELS, lasting=not title_begins), label.rest
    return open_said(text) or open_organisation(text, within=within)


# "Følgende representanter var til stede ved konstitueringen:", "Permisjoner for deler av møtet"
SAID = re.compile(
    r"\W*(?:følgende|desse|disse)\b[^:]{0,80}\b(?:til\s?stede|til stades|møtte|deltok|forfall|fraværende)\b[^:]{0,60}:\s*", re.IGNORECASE
)
LEAVE = re.compile(r"\W*(?:innvilg\w+\s+)?permisjon\w*\s+(?:for|til)\b[^:]{0,60}:?\s*$", re.IGNORECASE)


def open_said(text: str) -> tuple[Group, int] | None:
    """Open the group that a whole clause announces."""
    if LEAVE.match(text):
        return Group(Role.MEMBER, Presence.ABSENT, None, leave=True), len(text)
    match = SAID.match(text)
    if match is None:
        return None
    words = match[0].casefold()
    absent = any(word in words for word in ("forfall", "fravær", "ikke", "ikkje"))
    return Group(Role.DEPUTY if "vara" in words else Role.MEMBER, Presence.ABSENT if absent else Presence.PRESENT), match.end()


ORGANISATION = re.compile(r"(?P<name>[^:]{2,80}?)\s*(?::\s*|$)")


def open_organisation(text: str, *, within: bool) -> tuple[Group, int] | None:
    """Open "Til stede fra Kartkontoret:"; a bare "Fra …" without a colon counts only inside a list."""
    words = "|".join(sorted(FROM_LABELS, key=len, reverse=True))
    match = re.match(rf"\W*(?i:{words})\s+{ORGANISATION.pattern}", text)
    if match is None or (":" not in match[0] and (not within or len(match["name"].split()) > 5)):
        return None
    name = match["name"].strip(" .")
    role = Role.SECRETARIAT if any(word in name.casefold() for word in SECRETARIAT) else Role.OTHER
    affiliation = name if any(c.isupper() for c in name) else None
    return Group(role, Presence.PRESENT, affiliation), match.end()


PART = re.compile(r"(?P<name>[^:,()]{2,40}?)\s*:\s+")


def open_part(text: str, group: Group) -> tuple[Group, int] | None:
    """Open a party's or a side's part of a group: "Xp: Kari Dal, Per Li", "For de ansatte: Kari Dal"."""
    match = PART.match(text)
    if match is None or is_known_name(match["name"]) or find_label(text, STOP_LABELS) or find_role(match["name"]):
        return None
    rest = text[match.end() :]
    if not rest.strip() or not is_known_name(getattr(read_person(rest[slice(*split_people(rest)[0])]), "name", "")):
        return None
    return replace(
        group, affiliation=None if match["name"].casefold().startswith("for ") else match["name"].strip(), lasting=True
    ), match.end()


def holds_names(text: str) -> bool:
    """True for the rest of a line that begins with a name."""
    return read_person(text[slice(*split_people(text)[0])]) is not None if text.strip() else False


def closes_group(stretch: Stretch) -> bool:
    """True for a line that cannot be of the list: another label, a heading, running text."""
    text = stretch.text
    label = find_label(text, STOP_LABELS)
    if (label and label.parted) or (stretch.block.heading and not is_name(text)):
        return True
    before = text.partition(":")[0]
    if UNKNOWN_LABEL.match(text) and not is_name(before) and before.casefold().strip() not in ROLE_WORDS:
        return True
    return (len(text) > LONGEST_LINE or is_running(text)) and not holds_names(text)


def is_running(text: str) -> bool:
    """True for words that make a sentence or a heading: several begin with a small letter, or one before a stop."""
    small = sum(word[0].islower() for word in text.split())
    return small >= 2 or (small == 1 and len(text.split()) > 1 and text.endswith("."))


def is_subgroup(stretch: Stretch, after: Stretch | None) -> bool:
    """True for an organisation that heads the names under it: no list marker itself, but the next line has one."""
    if after is None or after.marker is None or stretch.marker is not None:
        return False
    return len(stretch.text.split()) <= 5 and (is_organisation(stretch.text) or not is_name(stretch.text) or len(stretch.text.split()) == 1)


def is_nobody(text: str) -> bool:
    """True for a line that says that there is nobody, or how many there were."""
    words = text.casefold().strip(" .:;,")
    return words in NOBODY or words.startswith("ingen ") or re.fullmatch(r"(?:ca\.?\s*)?\d+(?:\s+\w+)?", words) is not None


def is_reversed(entry: Entry, entries: Sequence[Entry]) -> bool:
    """True for a list that puts the organisation first: in most of its lines only the words behind the comma are a name."""
    mates = [other.text for other in entries if other.group == entry.group]
    pairs = [text.split(",")[:2] for text in mates if "," in text]
    behind = [len(two.split()) > 1 and is_name(two.strip()) and not (is_name(one.strip()) or read_person(one)) for one, two in pairs]
    return bool(behind) and sum(behind) * 2 > len(behind)


# --- entries to people -------------------------------------------------------------------------------------------------


def read_entry(entry: Entry, *, reverse: bool) -> Iterator[Attendance]:
    """Read the people of a line."""
    pieces = [(0, len(entry.text))] if reverse else split_people(entry.text)
    for start, stop in pieces:
        person = read_person(entry.text[start:stop], reverse=reverse)
        if person is not None and not is_nobody(person.name):
            yield make_attendance(entry, person, start, stop)


def make_attendance(entry: Entry, person: Person, start: int, stop: int) -> Attendance:
    """Join what the label says with what the line says; the line is the more exact."""
    group = entry.group
    role = person.role if person.role and not (group.role is Role.SECRETARIAT and person.role is Role.LEADER) else group.role
    if group.role is not Role.MEMBER and person.role is Role.MEMBER:
        role = group.role
    presence = person.presence or group.presence
    if group.presence is Presence.ABSENT:
        presence = Presence.ABSENT
    return Attendance(
        name=person.name,
        affiliation=person.affiliation or entry.below or group.affiliation,
        title=person.title,
        role=role,
        presence=presence,
        digital=person.digital,
        deputy_for=person.deputy_for,
        note="permisjon" if group.leave and person.note is None else person.note,
        at=entry.stretch.span(entry.begin + start, entry.begin + stop),
    )


def merge_attendances(attendances: Sequence[Attendance]) -> Iterator[Attendance]:
    """Make one of two lines about the same name: present and on leave is there for a part; a second label adds nothing."""
    kept: dict[str, Attendance] = {}
    for attendance in attendances:
        key = re.sub(r"\W+", " ", attendance.name.casefold()).strip()
        first = kept.get(key)
        if first is None:
            kept[key] = attendance
        elif {first.presence, attendance.presence} == {Presence.PRESENT, Presence.ABSENT}:
            present, absent = (first, attendance) if first.presence is Presence.PRESENT else (attendance, first)
            kept[key] = replace(present, presence=Presence.PARTIAL, note=absent.note or present.note)
    yield from kept.values()
