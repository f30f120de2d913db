"""What the lists of people answer.

They tell who has a role and since when that is known, who sits on the council, who was at a meeting.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from radsminne.corpus.coverage import name_key
from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.corpus.database.queries.listed_people import ListedPerson
from radsminne.corpus.days import read_day
from radsminne.corpus.numbers import parse_number
from radsminne.corpus.records import DocumentKind, Presence, Role
from radsminne.extract.words.committees import is_committee
from radsminne.search.question.asked_list import AskedList
from radsminne.search.question.named_people import fold_name, is_same_person
from radsminne.search.scope.scope import Scope
from radsminne.search.scope.variants import leave_out_cases

_FEW = (Role.LEADER, Role.DEPUTY_LEADER)
"""Roles that one person has at a time: all who had them are told, newest first."""
_ORDER = tuple(Role)
_KINDS = (DocumentKind.MINUTES, DocumentKind.ANNUAL_REPORT, DocumentKind.OTHER, DocumentKind.NOTICE)
_WORD = re.compile(r"[^\W_]+")
_LONGEST_ENDING = 2
"""Letters of an article behind a committee's name: "nemnd" and "nemnda", "komité" and "komiteen"."""
_SHORTEST_BEGINNING = 4
"""Letters by which an organisation may be called for short ("Folkehelse" for "Folkehelseinstituttet")."""


@dataclass(frozen=True, slots=True)
class PersonSummary:
    """A person as the lists tell of them: `listed` is the newest line, known so from `first` to `last`.

    Python programs know it by its first name, `Told` (radsminne.public).
    """

    listed: ListedPerson
    first: datetime.date | None
    last: datetime.date | None

    @property
    def is_former(self) -> bool:
        """Whether the list itself says that it ended."""
        return self.listed.presence is None and self.listed.period.end is not None


def find_matching_lines(scope: Scope, listed: Iterable[ListedPerson], cases: Iterable[StoredCase] = ()) -> list[ListedPerson]:
    """Return the lines that answer a question.

    There are none where the lists of people are not asked, or where they say nothing.

    Who was there for one of the `cases` stands in the list of its paper.
    """
    if not (scope.meant and scope.asks_for_attendance):
        return _choose_lines(scope, listed)
    papers = {case.document_id for case in cases if case.number in scope.meant}
    return _choose_lines(leave_out_cases(scope), (line for line in listed if line.document_id in papers), of_all=True)


def _choose_lines(scope: Scope, listed: Iterable[ListedPerson], *, of_all: bool = False) -> list[ListedPerson]:
    """Choose the lines within a scope.

    `of_all` asks of all meetings where none is named, not of each council's last one.
    """
    lines = [line for line in listed if _is_of_council(line, scope.council) and _is_in_period(line, scope)]
    asked = scope.asked_list
    if asked is None:
        return [line for line in lines if line.name in _forms(scope)]
    if asked.at_meeting:
        return _find_meeting(scope, asked, lines, of_all=of_all)
    if asked.organisation:
        return [line for line in lines if _is_of(line, asked.organisation)]
    lines = [line for line in lines if line.role in asked.roles and _is_of_body(line, asked.committee)]
    if scope.people:  # "vara for Kari Nordmann"
        return [line for line in lines if line.deputy_for and any(is_same_person(line.deputy_for, form) for form in _forms(scope))]
    return lines


def summarise_people(scope: Scope, lines: Sequence[ListedPerson]) -> tuple[PersonSummary, ...]:
    """Return the people of these lines.

    That is the newest list where a whole council is asked for, else each person once, newest first.
    """
    asked = scope.asked_list
    if asked and asked.at_meeting:
        return tuple(_tell([line]) for line in lines)
    if asked and asked.roles and not scope.people and not set(asked.roles) <= set(_FEW):
        return _list_newest(lines)
    return _join(lines)


def _forms(scope: Scope) -> list[str]:
    return [form for person in scope.people for form in person.forms]


def _is_of_council(line: ListedPerson, council: str | None) -> bool:
    return council is None or line.council is None or name_key(line.council) == name_key(council)


def _is_in_period(line: ListedPerson, scope: Scope) -> bool:
    """Tell whether the line may be true within the period.

    A member's own term counts for more than its report's year.
    """
    if not (scope.start or scope.end):
        return True
    first, last = _begin(line), _end(line)
    if first is None or last is None:
        return False
    return (scope.end is None or first <= scope.end) and (scope.start is None or last >= scope.start)


def _begin(line: ListedPerson) -> datetime.date | None:
    return (read_day(line.period.start, last=False) if line.period.start else None) or line.date


def _end(line: ListedPerson) -> datetime.date | None:
    return (read_day(line.period.end, last=True) if line.period.end else None) or line.date_end or line.date


def _is_of(line: ListedPerson, organisation: str) -> bool:
    """Tell whether every word asked for is a word of the affiliation, or the beginning of one."""
    words = [fold_name(word) for word in _WORD.findall(line.affiliation or "")]
    asked = [fold_name(word) for word in _WORD.findall(organisation)]
    return bool(asked) and all(
        any(word == part or (len(part) >= _SHORTEST_BEGINNING and word.startswith(part)) for word in words) for part in asked
    )


def _is_of_body(line: ListedPerson, committee: str) -> bool:
    """Tell whether a line is of the committee that is asked for, or of the council itself where none is."""
    if committee:
        return _is_on(line, committee)
    return line.role not in _FEW or not is_committee(line.affiliation or "")


def _is_on(line: ListedPerson, committee: str) -> bool:
    """Tell whether someone sits on a committee or a council; "valgkomiteen" is "Valgkomité"."""
    return any(name and _is_called(fold_name(name), fold_name(committee)) for name in (line.affiliation, line.council))


def _is_called(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) and len(longer) - len(shorter) <= _LONGEST_ENDING


def _join(lines: Sequence[ListedPerson]) -> tuple[PersonSummary, ...]:
    """Return each person once a role, by the newest line.

    The newest come first, those of one day in the order of their roles.
    """
    groups: list[list[ListedPerson]] = []
    for line in sorted(lines, key=_newest_first):
        same = next((group for group in groups if _is_same_seat(group[0], line)), None)
        if same is None:
            groups.append([line])
        else:
            same.append(line)
    told = [_tell(group) for group in groups]
    return tuple(sorted(told, key=lambda one: (one.is_former, -(one.last or datetime.date.min).toordinal(), _ORDER.index(one.listed.role))))


def _is_same_seat(one: ListedPerson, other: ListedPerson) -> bool:
    return one.role is other.role and name_key(one.council) == name_key(other.council) and is_same_person(one.name, other.name)


def _tell(group: Sequence[ListedPerson]) -> PersonSummary:
    firsts = [day for line in group if (day := _begin(line))]
    lasts = [day for line in group if (day := _end(line))]
    return PersonSummary(group[0], min(firsts, default=None), max(lasts, default=None))


def _newest_first(line: ListedPerson) -> tuple[int, int, str, int]:
    return -(_end(line) or datetime.date.min).toordinal(), _KINDS.index(line.kind), line.document, line.at.start


def _list_newest(lines: Sequence[ListedPerson]) -> tuple[PersonSummary, ...]:
    """Return the newest list of each council, as it stands; who had left before it was made comes last."""
    told: list[PersonSummary] = []
    for council in dict.fromkeys(name_key(line.council) for line in lines):
        of_council = [line for line in lines if name_key(line.council) == council]
        newest = min(of_council, key=lambda line: (-_made(line), _KINDS.index(line.kind), line.document))
        whole = [line for line in of_council if line.document_id == newest.document_id]
        told += [_tell([line, *(other for other in of_council if _is_same_seat(line, other))]) for line in whole]
    return tuple(sorted(told, key=lambda one: (one.is_former, name_key(one.listed.council) or "")))


def _made(line: ListedPerson) -> int:
    return (line.date_end or line.date or datetime.date.min).toordinal()


def _find_meeting(scope: Scope, asked: AskedList, lines: Sequence[ListedPerson], *, of_all: bool) -> list[ListedPerson]:
    """Return the lines on who was at the meetings that are asked for, or stayed away.

    Where none is named, it is each council's last one.
    """
    lines = [line for line in lines if line.presence is not None and (not asked.roles or line.role in asked.roles)]
    if scope.numbers:
        lines = [line for line in lines if any(_is_numbered(line, number) for number in scope.numbers)]
    if scope.meeting or not (of_all or scope.numbers or scope.start or scope.end or scope.people):
        newest = {name_key(line.council): line.date for line in sorted(lines, key=_made)}
        lines = [line for line in lines if line.date == newest[name_key(line.council)]]
    if scope.people:
        lines = [line for line in lines if any(is_same_person(line.name, form) for form in _forms(scope))]
    # Of two papers of one meeting the first is told.
    papers = {_meeting(line): line.document_id for line in sorted(lines, key=_newest_first, reverse=True)}
    lines = [line for line in lines if papers[_meeting(line)] == line.document_id]
    if asked.absent and not asked.whether:
        lines = [line for line in lines if line.presence is Presence.ABSENT]
    elif scope.people and not asked.whether:  # "når var Kari Nordmann til stede"
        lines = [line for line in lines if line.presence is not Presence.ABSENT]
    return sorted(lines, key=lambda line: (-_made(line), line.document, line.presence is Presence.ABSENT, line.at.page or 0, line.at.start))


def _is_numbered(line: ListedPerson, asked: str) -> bool:
    """Tell whether a line is of the meeting with this number, in whatever hand: "2/22" is "02/2022"."""
    wanted, own = parse_number(asked, None), parse_number(line.meeting, line.date.year if line.date else None)
    return line.meeting == asked or (wanted is not None and own is not None and (wanted.year, wanted.place) == (own.year, own.place))


def _meeting(line: ListedPerson) -> tuple[str | None, datetime.date | None, str | None]:
    return name_key(line.council), line.date, line.meeting
