"""Minutes and notices: a document's blocks become a meeting, its people and its cases."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Attendance, Case, DocumentKind, Meeting, MeetingMention, Problem, Section
from radsminne.extract.attendance.attendance import read_attendance
from radsminne.extract.kind import Identity
from radsminne.extract.minutes.cases import find_end, find_mentions, read_cases
from radsminne.extract.minutes.head import check_weekdays, read_head
from radsminne.extract.minutes.leftovers import read_leftovers
from radsminne.extract.outline.outline import Outline
from radsminne.extract.outline.trust import UNSURE, trust_structure


@dataclass(frozen=True, slots=True)
class Minutes:
    """All that minutes or a notice tell."""

    meeting: Meeting
    attendances: tuple[Attendance, ...]
    cases: tuple[Case, ...]
    sections: tuple[Section, ...]
    """What is said outside the cases."""
    mentions: tuple[MeetingMention, ...]
    problems: tuple[Problem, ...]


def read_minutes(outline: Outline, identity: Identity) -> Minutes:
    """Read minutes or a notice; a notice decides nothing."""
    stretches = outline.stretches
    first = outline.headings[0].index if outline.headings else len(stretches)
    end = find_end(stretches, outline.headings)
    listed = set(outline.agenda)
    head = [stretch for index, stretch in enumerate(stretches[:first]) if index not in listed]
    meeting, head_problems = read_head(head, stretches[first:], [heading.number or "" for heading in outline.headings])
    attendances, people_problems = read_attendance(stretches, first)
    known = [attendance.name for attendance in attendances]
    cases, case_problems = read_cases(stretches, outline, identity, known)
    missing = _find_missing(attendances, cases, outline, identity)
    problems = (*head_problems, *check_weekdays(stretches), *people_problems, *case_problems, *missing)
    sections = read_leftovers(stretches, outline.entries, range(first, end), (meeting, attendances), identity)
    return Minutes(meeting, attendances, cases, sections, tuple(find_mentions(stretches[:end])), problems)


def _find_missing(people: Sequence[Attendance], cases: Sequence[Case], outline: Outline, identity: Identity) -> Iterator[Problem]:
    """Tell what minutes have that was not found: people, cases. A notice has no attendance yet."""
    if not outline.stretches or identity.kind is not DocumentKind.MINUTES:
        return
    start = outline.stretches[0].block.span()
    if not people:
        yield Problem(ProblemCode.NO_ATTENDANCE, "nobody was found who was at this meeting, or away", start)
    if not cases:
        yield Problem(ProblemCode.STRUCTURE_UNCLEAR, "no cases were found in these minutes", start)
    elif trust_structure(cases, [heading.worth for heading in outline.headings]) < UNSURE:
        yield Problem(ProblemCode.STRUCTURE_UNSURE, "where its cases begin and what they decide was not understood with certainty", start)
