"""Marked words become people.

Which role, affiliation and remark belongs to which name, under which head.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Presence, Problem, Role
from radsminne.extract.attendance.entry import Entry, is_label, is_office_line
from radsminne.extract.attendance.groups import STOP_LABELS, Group
from radsminne.extract.attendance.heads import INITIAL, read_head, tells
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.attendance.repair import SETTING, join_brackets, part_office
from radsminne.extract.attendance.strays import drop_strays, is_stray
from radsminne.extract.attendance.tables import PeopleTable, read_table
from radsminne.extract.attendance.unread import LONGEST_LINE, begins_agenda, is_running, may_hold_names, stands_apart
from radsminne.extract.people.names import is_abbreviation, is_organisation
from radsminne.extract.people.offices import find_role
from radsminne.extract.people.person import says_presence
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import DEPUTY_WORDS, GUEST_WORDS, MEMBER_WORDS, OBSERVER_WORDS, THERE_WORDS


@dataclass(frozen=True, slots=True)
class _Unread:
    """Words of a list from `begin` of their line, in which nobody was found."""

    line: Stretch
    begin: int


def _skip_colon(text: str, begin: int) -> int:
    return begin + len(text[begin:]) - len(text[begin:].lstrip(" :.\t"))


_NEXT = re.compile(r"[\s.:–-]*\(?")
"""What may stand between an office and whose it is, behind it."""


_JOINT = re.compile(r"\s*(?:,|og|and|samt|&)\s*")


_UNREPRESENTED = ("ikke representert", "ikkje representert", "ikke møtt", "ikkje møtt")
"""Said of the organisation on the line above, where a list is divided by them."""


_LONGEST_BELOW, _BRIEF = 60, 3
"""Letters of an organisation that stands alone below a name, and words where no list knows it."""


_DOUBTFUL = 0.3
"""Marks of a line without a name are not believed where the model is less sure of them all."""
_OPEN_LINES = 2
"""So many lines that name nobody end a list."""


class _Reader:
    """Reads lines in their order."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.lost: list[_Unread] = []
        self._unread: list[tuple[_Unread, bool]] = []
        self._above: Stretch | None = None
        self._head = INITIAL
        self._open = False
        self._beside = False
        self._idle = 0
        self._part: str | None = None
        self._waiting: list[Marked] = []
        self._before: Marked | None = None
        self._current: Entry | None = None
        self._named = True
        self._parted = True
        """Someone stands below the part."""
        self._part_line: Stretch | None = None

    def read_line(self, line: Stretch, marks: Sequence[Marked]) -> None:
        """Read a line, with what is marked on it."""
        if all(mark.sure < _DOUBTFUL and mark.mark in (Mark.AFFILIATION, Mark.PRESENCE) for mark in marks):
            marks = []
        if [mark.mark for mark in marks] == [Mark.HEAD] and not tells(marks[0].text):
            marks = []
        kinds = [mark.mark for mark in marks]
        above, self._current = self._current, None
        leads = next((kind for kind in kinds if kind is not Mark.HEAD), None)
        fits = len(line.text) <= _LONGEST_BELOW and not is_running(line.text)
        brief = fits and (is_organisation(line.text) or (len(line.text.split()) <= _BRIEF and not is_running(f"{line.text}.")))
        whole = brief and marks and marks[-1].stop - marks[0].begin >= len(line.text.rstrip(" ,;.)")) and line.marker is None
        told = bool(kinds) and set(kinds) <= {Mark.PRESENCE, Mark.ROLE, Mark.DEPUTY_FOR} and kinds[-1] is not Mark.ROLE
        if not {Mark.NAME, Mark.HEAD, Mark.PART} & set(kinds):
            most = 0 if above is None else 1 + len(above.roles) + (told and above.affiliation is not None)
            near = above is not None and bool(marks) and marks[0].place - above.name.place <= most
            if not near or not (whole or (told and not marks[0].begin)):
                self._current = above
                if Mark.DEPUTY_FOR not in kinds:  # "Ingen vara for Kari Dal" stands in a list
                    self._pass(line)
                return
            self._current = above
        self._waiting = [each for each in self._waiting if is_office_line(each) and each.place == marks[0].place - 1]
        self._before, self._idle = None, 0
        first = len(self.entries)
        for place, mark in enumerate(marks):
            self._read(mark, marks[place + 1] if place + 1 < len(marks) else None, leads)
            self._read_rest(line, mark, marks[place + 1].begin if place + 1 < len(marks) else len(line.text))
        _share(self.entries[first:])
        self._above = line
        if kinds == [Mark.HEAD] and may_hold_names(line.text[marks[0].stop :]):
            self._unread.append((_Unread(line, _skip_colon(line.text, marks[0].stop)), False))

    def _read_rest(self, line: Stretch, mark: Marked, stop: int) -> None:
        """Read unmarked words behind someone that tell an office, or how long they were there.

        "deltok på sak 8".
        """
        text = line.text[mark.stop : stop]
        begin = len(text) - len(text.lstrip(" ,;:.()[]–-"))
        said = text.strip(" ,;:.()[]–-")
        if self._current and mark.mark is not Mark.HEAD and find_role(said) and text.lstrip(" )").startswith(("(", ",", "[")):
            at = mark.stop + begin
            self._current.roles.append(Marked(Mark.ROLE, line, mark.place, at, at + len(said), 0.5))
        elif self._current and len(said) > 2 and says_presence(said):
            self._current.presence.append(Marked(Mark.PRESENCE, line, mark.place, mark.stop + begin, mark.stop + begin + len(said), 0.5))

    @property
    def is_open(self) -> bool:
        """True while a list may go on."""
        return self._open

    def finish(self) -> tuple[Problem, ...]:
        """Return a problem for each line of a list that names nobody."""
        self.close()
        named = {entry.name.place for entry in self.entries if not is_stray(entry, self.entries)}
        strays = [
            entry
            for entry in self.entries
            if entry.listed and entry.name.place not in named and is_abbreviation(entry.name.text.split()[0])
        ]
        self.lost += [
            _Unread(entry.name.line, entry.name.begin) for entry in {entry.name.place: entry for entry in reversed(strays)}.values()
        ]
        told = [(one.line.text[one.begin :], one.line.span(one.begin)) for one in self.lost]
        ordered = sorted(told, key=lambda each: (each[1].page or 0, each[1].start))
        return tuple(Problem(ProblemCode.UNCLEAR_ATTENDEE, f"no readable name in {text!r}", at) for text, at in ordered)

    def read_table(self, table: PeopleTable, place: int) -> None:
        """Read a table of people, each in a row."""
        people, group = read_table(table, self._head)
        for each in people:
            name = Marked(Mark.NAME, each.stretch, place, 0, len(each.stretch.text), 1.0)
            self.entries.append(Entry(name, _name_role(each.group), None, listed=True, person=each.person))
        self._head, self._open, self._idle, self._named, self._current = _name_role(group), True, 0, True, None

    def close(self) -> None:
        """End the list: what follows is no part of it."""
        self._tell_unread(same=False)
        self._tell_part()
        self._open, self._head, self._part, self._current = False, INITIAL, None, None

    def _pass(self, line: Stretch) -> None:
        """Pass a line without marks: it may end the list."""
        label = find_label(line.text, STOP_LABELS)
        self._idle += 1
        self._keep_unread(line)
        running = len(line.text) > LONGEST_LINE or (is_running(line.text) and line.text.rstrip().endswith("."))
        labelled = (label is not None and label.parted) or line.text.rstrip().endswith(":") or SETTING.match(line.text) is not None
        ends = running or labelled or line.block.heading is not None
        if self._idle > _OPEN_LINES or ends:
            self.close()

    def _keep_unread(self, line: Stretch) -> None:
        """Keep a line of an open list that names nobody, with whether it may have ended the list."""
        text = line.text
        under = self._idle == 1 and not self._named
        above = self._above
        label = find_label(text, STOP_LABELS)
        if line.block.cell is not None and line.block.cell.column:
            return
        if not self._open or above is None or not may_hold_names(text) or (label and label.parted) or line.block.heading:
            return
        apart = stands_apart(line, above, beside=self._beside) or begins_agenda(text) or any(ended for _, ended in self._unread)
        ended = is_running(text) or "/" in text or ":" in text or (apart and line.marker is None)
        self._unread.append((_Unread(line, 0), ended and not under))

    def _tell_unread(self, *, same: bool) -> None:
        """Tell the lines that were kept.

        All of them where the same list goes on, else those that did not end it.
        """
        self.lost += [unread for unread, ended in self._unread if same or not ended]
        self._unread = []

    def _tell_part(self) -> None:
        """Tell an organisation alone on a line of which nobody is named below."""
        if self._open and not self._parted and self._part_line:
            self.lost.append(_Unread(self._part_line, 0))
        self._part_line = None

    def _read(self, mark: Marked, following: Marked | None, leads: Mark | None) -> None:
        match mark.mark:
            case Mark.HEAD:
                self._open_head(mark, following)
            case Mark.PART:
                if self._head.presence is Presence.ABSENT and self._beside and mark.begin == 0:
                    self._head = Group(Role.OTHER, Presence.PRESENT)
                self._tell_part()
                if role := find_role(mark.text):  # "Deputy leaders: …"
                    self._head, self._open, self._part = replace(self._head, role=role, named=True), True, None
                    return
                self._part, self._parted, self._current = mark.text.strip(" :.,"), False, None
                self._part_line = mark.line if mark.begin == 0 and mark.stop >= len(mark.line.text.rstrip(" :.")) else None
            case Mark.NAME:
                self._open_entry(mark)
            case Mark.DEPUTY_FOR if self._current:
                self._current.deputy_for = mark
            case Mark.PRESENCE if self._current:
                self._add_presence(mark)
            case Mark.ROLE:
                self._add_role(mark, following, leads)
            case Mark.AFFILIATION:
                self._add_affiliation(mark, following, leads)

    def _open_head(self, mark: Marked, following: Marked | None) -> None:
        inside = mark.line.text[: mark.begin].rstrip().endswith("(") or mark.text.startswith("(")
        alone = self._part is not None and mark.begin == 0 and not is_label(mark)
        below = alone and (not self._parted or mark.text.casefold().strip(" .") in _UNREPRESENTED)
        if (inside and self._open and not self._named) or below:
            self._parted = self._parted or below
            for last in self.entries[-1:] if below else ():
                if last.affiliation and last.affiliation.place == mark.place - 1:
                    last.affiliation = None
            return  # "(også de som ikke møtte)" under a head; "Ikke representert" under an organisation
        self._tell_unread(same=False)
        self._tell_part()
        self._head = read_head(mark.text, self._head if self._open else None, fresh=not self._named)
        self._open, self._part, self._parted, self._current, self._named = True, self._head.affiliation, True, None, False
        self._beside = following is not None and following.mark is not Mark.HEAD
        self._waiting, self._before = [], None

    def _open_entry(self, mark: Marked) -> None:
        self._tell_unread(same=True)
        colon = any(is_label(role) or is_office_line(role) for role in self._waiting)
        head = self._head
        if colon and head.presence is Presence.ABSENT and self._waiting[0].begin == 0:
            head = INITIAL  # "Sekretær: Kari Dal" below those who were away
        above = self._current
        before = self._before
        deputy = any(find_role(role.text) is Role.DEPUTY for role in self._waiting)
        if deputy and above and above.affiliation and above.affiliation.begin < above.name.begin and above.name.place == mark.place:
            before = above.affiliation  # "1A: Kari Dal, vara: Per Li"
        entry = Entry(mark, head, None if colon else self._part, self._open, self._waiting, affiliation=before)
        self._current = entry
        self.entries.append(entry)
        self._waiting, self._before, self._named, self._parted = [], None, True, True

    def _add_role(self, mark: Marked, following: Marked | None, leads: Mark | None) -> None:
        single = find_role(mark.text) is not None and mark.line.text[: mark.begin].rstrip().endswith(",")  # "1A: Kari Dal, vara: Per Li"
        if is_label(mark) and not single and set(re.findall(r"[^\W\d_]+", mark.text.casefold())) <= _GROUP_WORDS:
            self._open_head(mark, following)
        elif self._current is None or is_office_line(mark) or self._goes_before(mark, following, leads):
            self._waiting.append(mark)
        else:
            self._current.roles.append(mark)

    def _goes_before(self, mark: Marked, following: Marked | None, leads: Mark | None) -> bool:
        """Return True for an office that stands before its holder, who comes next."""
        if following is None or following.mark not in (Mark.NAME, Mark.ROLE) or self._current is None:
            return False
        before = mark.line.text[self._current.marks[-1].stop : mark.begin]
        after = mark.line.text[mark.stop : following.begin]
        if not _NEXT.fullmatch(after) or (after.strip() == "(" and not before.strip()):
            return False
        return bool(before.strip(" (")) or leads is Mark.ROLE or ":" in after

    def _add_affiliation(self, mark: Marked, following: Marked | None, leads: Mark | None) -> None:
        if find_role(mark.text):
            self._add_role(replace(mark, mark=Mark.ROLE), following, leads)
            return
        if says_presence(mark.text):
            self._add_presence(mark)
            return
        mark = join_brackets(mark)
        if self._current and self._current.roles:
            office, placed = part_office(self._current.roles[-1], mark)
            self._current.roles[-1:] = [office] if office else []
            if placed is None:
                return
            mark = placed
        if self._current is None or (leads is Mark.AFFILIATION and following and following.mark is Mark.NAME and self._current.affiliation):
            self._before = mark
        elif self._current.affiliation is None:
            self._current.affiliation = mark
        elif self._current.affiliation.place == mark.place and self._current.deputy_for is None:
            joined = self._current.affiliation
            between = mark.line.text[joined.stop : mark.begin]
            if mark.begin >= joined.stop and not re.search(r"[;)(]", between):
                self._current.affiliation = replace(joined, stop=mark.stop, sure=min(joined.sure, mark.sure))

    def _add_presence(self, mark: Marked) -> None:
        if self._current is None:
            return
        self._current.presence.append(mark)
        if self._current.tells and (not self._open or self._head.presence is Presence.ABSENT):
            self._current.head, self._current.listed = Group(Role.OTHER, Presence.PRESENT), True


_GROUP_WORDS = MEMBER_WORDS | DEPUTY_WORDS | OBSERVER_WORDS | GUEST_WORDS | THERE_WORDS | {"som"}
"""An office of these words with a colon heads those behind it, were it only one: "Vara: Kari Dal"."""


def _name_role(group: Group) -> Group:
    return replace(group, named=group.named or group.role is not Role.MEMBER)


def _share(entries: Sequence[Entry]) -> None:
    """Give what stands behind the last of several names to all.

    "Per Ås, Siv Lie og Ola By, Turlaget", "Per Ås og Siv Lie hadde meldt forfall".
    """
    for each, after in zip(reversed(entries[:-1]), reversed(entries[1:]), strict=True):
        if not after.tells or each.presence or not _JOINT.fullmatch(each.name.line.text[each.marks[-1].stop : after.name.begin]):
            break
        each.presence, each.head, each.listed = after.presence, after.head, after.listed
    if len(entries) < 2 or entries[-1].affiliation is None or entries[-1].roles:
        return
    last = entries[-1]
    between = last.name.line.text[last.name.stop : last.affiliation.begin] if last.affiliation else ""
    if between.strip() not in (",", "-", "–", ":") or any(each.affiliation or each.roles or each.presence for each in entries[:-1]):
        return
    for each in entries[:-1]:
        each.affiliation, each.borrowed = last.affiliation, True


def read_entries(
    lines: Sequence[Stretch], marks: Sequence[Marked], tables: Mapping[int, PeopleTable], cases: int
) -> tuple[list[Entry], tuple[Problem, ...]]:
    """Read the people that marks and tables tell of, in the order of the paper.

    The first case begins at the line `cases`.
    """
    reader = _Reader()
    last = max((*(mark.place for mark in marks), *tables), default=-1)
    place = 0
    while place <= last:
        if place == cases:
            reader.close()
            if any(entry.listed and not is_stray(entry, reader.entries) for entry in reader.entries):
                break
        if table := tables.get(place):
            reader.read_table(table, place)
            place += table.length
        else:
            reader.read_line(lines[place], [mark for mark in marks if mark.place == place])
            place += 1
    for line in lines[last + 1 : cases]:
        if not reader.is_open:
            break
        reader.read_line(line, ())
    return drop_strays(reader.entries), reader.finish()
