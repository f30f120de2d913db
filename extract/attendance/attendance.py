"""Who was there and who was not: attendance lists in their many layouts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Attendance, Presence, Problem, Role
from radsminne.extract.attendance.column_lines import LONGEST_LINE, is_line_of_column, is_running, stands_apart
from radsminne.extract.attendance.composed_labels import find_composed_label
from radsminne.extract.attendance.duplicates import drop_first_names, merge_attendances
from radsminne.extract.attendance.flattened_tables import read_flattened_head, read_flattened_row
from radsminne.extract.attendance.groups import LONGEST_PARTY, STOP_LABELS, Group, holds_names, open_group, open_part
from radsminne.extract.attendance.name_order import is_organisation_first, is_surname_first, is_turned_name, match_surname_first
from radsminne.extract.attendance.nobody import begins_agenda, is_nobody, may_end_list, may_hold_names
from radsminne.extract.attendance.prose import find_attendees, split_attendance_sentences
from radsminne.extract.attendance.tables import find_people_tables, read_table
from radsminne.extract.people.name_lists import split_at_first_names, split_people, split_whole_names
from radsminne.extract.people.names import NAME, is_full_name, is_known_name, is_name, is_organisation
from radsminne.extract.people.offices import find_role, is_title
from radsminne.extract.people.person import Person, read_person
from radsminne.extract.text.column_heads import split_heads
from radsminne.extract.text.labels import LONGEST_HEAD, find_label
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ATTENDANCE_LABELS, PART_WORDS
from radsminne.extract.words.roles import ROLE_WORDS

# "Servering: Kari", and a key of the settings before a page: "subtitle: …"
_UNKNOWN_LABEL = re.compile(r"[A-ZÆØÅ][^\W\d]*(?:\s[^\W\d]+){0,3}:(?:\s|$)|[^\W\d]+:(?:\s|$)")
_LISTED = Group(Role.MEMBER, Presence.PRESENT)
"""What a table of people says of them where no label stands over it."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of a list, with the group it stands in."""

    group: Group
    stretch: Stretch
    begin: int
    below: str | None = None
    """The organisation that stands alone on the next line."""
    person: Person | None = None
    """The person, where a table's row has told them apart already."""
    under: bool = False
    """It stands right under its label."""
    apart: bool = False
    """It stands apart from the list above: below a blank line, in bold, or without the list's sign."""

    @property
    def is_loose(self) -> bool:
        """True for words that may have ended the list: no label, sign or name ties them to it."""
        tied = self.begin > 0 or self.stretch.marker is not None or self.under
        return not tied and may_end_list(self.text)

    @property
    def text(self) -> str:
        """The words after the label."""
        return self.stretch.text[self.begin :]


def read_attendance(head: Sequence[Stretch]) -> tuple[tuple[Attendance, ...], tuple[Problem, ...]]:
    """Read the lists that stand before the cases; a line without a readable name is a problem."""
    entries = _find_entries(
        [part for stretch in head for sentence in split_attendance_sentences(stretch) for part in _cut_labels(sentence)]
    )
    attendances: list[Attendance] = []
    lost: list[_Entry] = []
    last: list[_Entry] = []
    surnames = is_surname_first([entry.text for entry in entries if entry.person is None])
    for entry in entries:
        found = list(
            _read_entry(entry, reverse=is_organisation_first(each.text for each in entries if each.group == entry.group), surnames=surnames)
        )
        attendances.extend(found)
        if found:
            lost.extend(_find_lost(last, entry.group))
            last = []
        elif may_hold_names(entry.text):
            last.append(entry)
    lost.extend(_find_lost(last, None))
    problems = (Problem(ProblemCode.UNCLEAR_ATTENDEE, f"no readable name in {e.text!r}", e.stretch.span(e.begin)) for e in lost)
    return tuple(merge_attendances(drop_first_names(attendances))), tuple(problems)


def _find_lost(unread: Sequence[_Entry], group: Group | None) -> Iterator[_Entry]:
    """Find the unreadable lines of a list: all but the loose ones from where the list has ended.

    `group` is that of the next readable line; those of the same group are not behind the list.
    """
    ended = False
    for entry in unread:
        ended = ended or entry.apart or begins_agenda(entry.text)
        if entry.group == group or not (ended and entry.is_loose):
            yield entry


def _is_sure_label(words: str) -> bool:
    """Return True for a label that is no role as well."""
    return words not in ROLE_WORDS or " " in words


# "Meldt forfall: Kari Dal. Møtende vara: Per Li": a second label on the line; roles stand before names without being labels
_INNER_LABELS = "|".join(re.escape(word) for word in sorted(filter(_is_sure_label, ATTENDANCE_LABELS), key=len, reverse=True))
_INNER_LABEL = re.compile(rf"(?<=[.;,)\w])\s+(?=(?i:{_INNER_LABELS})\s*:\s*[A-ZÆØÅÁČĐŊŠŦŽ])")


# "XAL: Kari Dal Per Li YX : Åse Vik": each party's people behind its letters
_PARTY = re.compile(r"(?:\s+|(?<=[:\s]))(?=[A-ZÆØÅÁČĐŊŠŦŽ][^\W\d_]{0,4}\s?:\s+[A-ZÆØÅÁČĐŊŠŦŽ])")


def _cut_labels(stretch: Stretch) -> Iterator[Stretch]:
    """Cut a line before each label inside it; "I tillegg møtte: …" is one label, not two."""
    label = find_label(stretch.text, ATTENDANCE_LABELS)
    start = stretch.start
    composed = find_composed_label(stretch.text)
    rest = max(label.rest if label else 0, composed[2] if composed else 0)
    parties = {match.end(): match for match in _PARTY.finditer(stretch.text, rest)}
    cuts = [*_INNER_LABEL.finditer(stretch.text, rest), *(parties.values() if len(parties) > 1 else ())]
    for match in sorted(cuts, key=re.Match.end):
        if not stretch.text[start - stretch.start : match.start()].strip():
            continue
        yield replace(stretch, start=start, end=stretch.start + match.start())
        start = stretch.start + match.end()
    yield replace(stretch, start=start)


# --- lines to groups ---------------------------------------------------------------------------------------------------


def _find_entries(head: Sequence[Stretch]) -> list[_Entry]:
    """Find the lines of the lists; each label opens a group, other labels and running text close it."""
    tables = find_people_tables(head)
    entries: list[_Entry] = []
    group: Group | None = None
    place = 0
    while place < len(head):
        if place in tables:
            people, group = read_table(tables[place], group or _LISTED)
            entries.extend(_Entry(each.group, each.stretch, 0, person=each.person) for each in people)
            place += tables[place].length
        else:
            group = _add_line(entries, group, head, place)
            place += 1
    return entries


def _add_line(entries: list[_Entry], group: Group | None, head: Sequence[Stretch], place: int) -> Group | None:
    """Add the line that stands at a place, if it is of a list; return the group that holds after it."""
    stretch = head[place]
    after = head[place + 1] if place + 1 < len(head) else None
    if (stretch.marker is None or (group is None and _holds_numbered_office(stretch))) and (
        opened := _add_opening(entries, group, stretch)
    ):
        return opened.group
    if group is None:
        return None if entries else _add_bare(entries, head, place)
    row = read_flattened_row(stretch.text, group.columns) if group.columns else None
    if row:
        entries.append(_Entry(group, stretch, 0, person=row))
        return group
    group = _open_office(stretch.text, group, beside=_stands_beside(entries, group)) or group
    if _is_organisation_below(stretch, entries, head[:place]):
        entries[-1] = replace(entries[-1], below=stretch.text.strip(" ,"))
    elif (part := open_part(stretch.text, group)) is not None:
        group = part[0]
        entries.append(_Entry(group, stretch, part[1]))
    elif _closes_group(stretch):
        return _add_words(entries, group, head, place)
    elif _is_subgroup(stretch, after):
        group = replace(group, affiliation=stretch.text.strip(" :"))
    elif not split_heads(stretch.text):
        entries.append(_Entry(group, stretch, 0, under=_follows_label(head, place), apart=_is_apart(entries, stretch)))
    return group


def _is_apart(entries: Sequence[_Entry], stretch: Stretch) -> bool:
    """Return True for a line that stands apart from the list above it, or has none above."""
    return not entries or stands_apart(stretch, entries[-1].stretch, beside=entries[-1].begin > 0)


def _add_words(entries: list[_Entry], group: Group, head: Sequence[Stretch], place: int) -> Group | None:
    """Add words that name nobody, where they are of the list; return the group that holds after them."""
    stretch = head[place]
    if entries and entries[-1].begin == 0 and is_line_of_column(stretch, entries[-1].stretch):
        entries.append(_Entry(group, stretch, 0))
        return group
    # a sentence right under its label is all that is said of them, and is told of where no names are found in it
    if not group.heading and _follows_label(head, place) and is_running(stretch.text):
        entries.append(_Entry(group, stretch, 0, under=True))
    return None


def _holds_numbered_office(stretch: Stretch) -> bool:
    """Return True for "1. ref: Kari Dal", an office of several holders that stands in no list."""
    label = find_label(stretch.text, ATTENDANCE_LABELS) if (stretch.marker or "").strip("(.) ").isdigit() else None
    return label is not None and label.parted and label.word in ROLE_WORDS and holds_names(stretch.text[label.rest :])


@dataclass(frozen=True, slots=True)
class _Opened:
    """What holds after a line that opens a list."""

    group: Group | None


def _add_opening(entries: list[_Entry], group: Group | None, stretch: Stretch) -> _Opened | None:
    """Add a line that says by its own words who was there: a sentence, a label, a head of columns."""
    text = stretch.text
    if attendees := find_attendees(text):
        entries.append(_Entry(attendees[0], replace(stretch, end=stretch.start + attendees[2]), attendees[1]))
        return _Opened(group)
    if found := open_group(text, within=group is not None):
        new, rest = _divide_members(found[0], group, entries, text), found[1]
        before = group is not None and _stands_beside(entries, group)
        if text[rest:].strip():
            entries.append(_Entry(new, stretch, rest))
        return _Opened(new if new.lasting else None if before else group)
    columns = read_flattened_head(text)
    return _Opened(replace(group or _LISTED, columns=columns)) if columns else None


def _stands_beside(entries: Sequence[_Entry], group: Group) -> bool:
    """Return True for a list on its label's own line: "Forfall: Kari Dal".

    Other labels below it are no parts of that list.
    """
    return bool(entries) and entries[-1].begin > 0 and entries[-1].group == group and group.affiliation is None


# "Forretningsfører: Kari Dal" under those who were away
_OFFICE = re.compile(r"(?P<office>[^\W\d][^:,;()]{3,40}):\s+")


def _open_office(text: str, group: Group, *, beside: bool) -> Group | None:
    """Open a group for an office with its holder.

    It may stand below those who were away, and is none of them.
    """
    match = _OFFICE.match(text)
    if match is None or group.presence is not Presence.ABSENT or not holds_names(text[match.end() :]):
        return None
    titled = is_title(match["office"]) or find_role(match["office"]) is not None
    # "Forfall: Per Li" was a list of its own line; "Dalens Lag: Kari Dal" under it is none of it
    if not titled and not (beside and is_organisation(match["office"])):
        return None
    return Group(find_role(match["office"]) or Role.OTHER, Presence.PRESENT, lasting=False)


def _add_bare(entries: list[_Entry], head: Sequence[Stretch], place: int) -> Group | None:
    """Add a list that has no label: names in a row, or a column of them, which goes on."""
    column = _is_bare_column(head[place : place + _SHORTEST_LIST])
    if column or _is_bare_list(head[place].text):
        entries.append(_Entry(_LISTED, head[place], 0))
    return _LISTED if column else None


def _divide_members(new: Group, group: Group | None, entries: Sequence[_Entry], text: str) -> Group:
    """Keep the role of members for the parts under "Deltakere" alone on a line.

    "Fra kommunene:" and what follows it are parts of the members there, not others.
    """
    if group is None or new.role not in (Role.OTHER, Role.GUEST) or group.role is not Role.MEMBER:
        return new
    begins = not any(entry.group.presence is group.presence for entry in entries)
    part = re.match(r"\w+(?=\s*:)", text)
    affiliation = part[0] if part and part[0].casefold().endswith(PART_WORDS) else new.affiliation
    return replace(new, role=Role.MEMBER, heading=True, affiliation=affiliation) if begins or group.heading else new


def _is_bare_list(text: str) -> bool:
    """Return True for a line of whole names and nothing else: "Kari Dal (leder), Per Li og Åse Vik.".

    It needs no label to be a list.
    """
    people = [read_person(text[start:stop]) for start, stop in split_people(text)]
    return len(people) >= _SHORTEST_LIST and all(each and is_full_name(each.name) and not is_organisation(each.name) for each in people)


def _is_bare_column(lines: Sequence[Stretch]) -> bool:
    """Return True for lines that are each a whole name with something in brackets: "Kari Dal (leder)"."""
    people = [read_person(line.text) for line in lines if "(" in line.text and len(line.text) <= LONGEST_LINE]
    return len(people) == _SHORTEST_LIST and all(each and is_full_name(each.name) and not is_organisation(each.name) for each in people)


_SHORTEST_LIST = 4
"""So many whole names in a row are those who met: one of 255 real minutes and fixtures is read otherwise at 3, none at 5."""


# "Fjellfolkets forbund (FF)" alone on the line under a name
_WITH_ABBREVIATION = re.compile(r"(?P<name>[A-ZÆØÅÁČĐŊŠŦŽ][^(),:;]{2,60})\s\([A-ZÆØÅÁČĐŊŠŦŽ][^\W\d]{0,5}\)+\W*")


def _is_organisation_below(stretch: Stretch, entries: Sequence[_Entry], above: Sequence[Stretch]) -> bool:
    """Return True for an organisation alone on a line, right under a person without one."""
    match = _WITH_ABBREVIATION.fullmatch(stretch.text)
    if not match or not entries or entries[-1].stretch is not above[-1] or entries[-1].below or stretch.marker:
        return False
    if not is_organisation(match["name"]) and (" " in match["name"] or is_known_name(match["name"])):
        return False
    person = read_person(entries[-1].text)
    return person is not None and person.affiliation is None


def _closes_group(stretch: Stretch) -> bool:
    """Return True for a line that cannot be of the list: another label, a heading, running text."""
    text = stretch.text
    if is_nobody(text):
        return False
    label = find_label(text, STOP_LABELS)
    if (label and label.parted) or (stretch.block.heading and not is_name(text)):
        return True
    before = text.partition(":")[0]
    if _UNKNOWN_LABEL.match(text[:LONGEST_HEAD]) and not is_name(before) and before.casefold().strip() not in ROLE_WORDS:
        return True
    return (len(text) > LONGEST_LINE or is_running(text)) and not holds_names(text) and not is_turned_name(text)


def _is_subgroup(stretch: Stretch, after: Stretch | None) -> bool:
    """Return True for an organisation that heads the names under it.

    It has no list marker itself, but the next line has one.
    """
    if after is None or after.marker is None or stretch.marker is not None:
        return False
    return is_organisation(stretch.text) or not is_name(stretch.text) or len(stretch.text.split()) == 1


def _follows_label(head: Sequence[Stretch], place: int) -> bool:
    """Return True for a line whose neighbour above is a label of attendance and nothing more."""
    opened = open_group(head[place - 1].text, within=False) if place else None
    return opened is not None and opened[1] == len(head[place - 1].text)


# --- entries to people -------------------------------------------------------------------------------------------------


def _read_entry(entry: _Entry, *, reverse: bool, surnames: bool) -> Iterator[Attendance]:
    """Read the people of a line."""
    turned = match_surname_first(entry.text) if surnames and entry.person is None else None
    person = entry.person or (read_person(f"{turned['given']} {turned['surname']}{turned['rest']}") if turned else None)
    if person is not None:
        yield _make_attendance(entry, person, 0, len(entry.text))
        return
    stop_names, late = _find_names_end(entry.text)
    party = entry.group.affiliation is not None and len(entry.group.affiliation) <= LONGEST_PARTY
    pieces = [(0, len(entry.text))] if reverse else split_people(entry.text[:stop_names])
    pieces = split_whole_names(entry.text) if party and len(pieces) == 1 else pieces
    pieces = split_at_first_names(entry.text) if party and len(pieces) == 1 and not re.search(r"[(,]", entry.text) else pieces
    for start, stop in [*pieces, *late]:
        person = read_person(entry.text[start:stop], reverse=reverse)
        if (start, stop) in late and person is not None:
            person = replace(person, presence=Presence.PARTIAL)
        if person is not None and not is_nobody(person.name):
            yield _make_attendance(entry, person, start, stop)


# "Kari Dal kom senere", "Per Li gikk kl. 20": a sentence behind a list
_CAME_LATE = re.compile(rf"(?P<name>{NAME})\s+(?:ankom|kom|gikk|gjekk|forlot|forlét|måtte gå)\b")


def _find_names_end(text: str) -> tuple[int, list[tuple[int, int]]]:
    """Find where a comma line's names end and sentences begin, and who of those came late or left."""
    sentences = split_sentences(text)
    first = sentences[0] if sentences else (0, len(text))
    following = [text[start:stop] for start, stop in sentences[1:]]
    others = [sentence for sentence in following if not _CAME_LATE.match(sentence)]
    # behind one name the stop may be an initial's: at 1 five of 255 real minutes and fixtures are read otherwise, none at 3
    if not following or len(split_people(text[slice(*first)])) < 2 or (others and all(map(read_person, others))):
        return len(text), []
    late = [match.span("name") for start, _ in sentences[1:] if (match := _CAME_LATE.match(text, start))]
    return first[1], late


_OFFICES = {Role.MEMBER, Role.LEADER, Role.DEPUTY_LEADER}
_OUTSIDE = {Role.SECRETARIAT: _OFFICES, Role.GUEST: _OFFICES, Role.OTHER: _OFFICES, Role.OBSERVER: _OFFICES}
"""Offices that people of such a group hold elsewhere: a guest who is "leder" does not lead this council."""


def _make_attendance(entry: _Entry, person: Person, start: int, stop: int) -> Attendance:
    """Join what the label says with what the line says; the line is the more exact."""
    group = entry.group
    role = person.role or group.role
    if group.role is not Role.MEMBER and role in _OUTSIDE.get(group.role, {Role.MEMBER}):
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
