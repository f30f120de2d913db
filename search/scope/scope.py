"""The scope of a question: all that an answer keeps to.

Period, council, kinds, meeting, numbers and people.
"""

import datetime
from dataclasses import dataclass

from radsminne.corpus.records import RecordKind
from radsminne.search.question.asked_list import AskedList
from radsminne.search.question.asked_meeting import AskedMeeting
from radsminne.search.question.named_people import AskedPerson
from radsminne.search.question.question import Intent, Question
from radsminne.search.scope.case_numbers import CaseNumber


@dataclass(frozen=True, slots=True)
class Scope:
    """What an answer keeps to. Only `search.scope` makes one.

    `start`, `end`, `kinds` and `council` are hard: a record outside them is no answer. `topic` is what is asked about within them,
    in the question's words; `dated_topic` is the topic with the question's times, where nothing else says when, for what has nothing
    in its period. `unknown_people` and `phrases` must stand in the text, so must `numbers`: what the archive writes for
    `case_numbers` counts in their place. The day of `meeting` is the period, where the archive knows it.
    """

    topic: str
    intent: Intent
    start: datetime.date | None = None
    end: datetime.date | None = None
    dated_topic: str = ""
    meeting: AskedMeeting | None = None
    is_empty: bool = False
    """Whether nothing can lie within: the last meeting is asked of, and the archive has no minutes of one."""
    council: str | None = None
    kinds: tuple[RecordKind, ...] = ()
    people: tuple[AskedPerson, ...] = ()
    unknown_people: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    case_numbers: tuple[CaseNumber, ...] = ()
    asked_list: AskedList | None = None

    @property
    def asked_cases(self) -> frozenset[str]:
        """The case numbers as they were asked."""
        return frozenset(number.asked for number in self.case_numbers)

    @property
    def meant(self) -> frozenset[str]:
        """The numbers of the archive that the case numbers may mean."""
        return frozenset(name for number in self.case_numbers for name in number.meant)

    @property
    def asks_for_attendance(self) -> bool:
        """Whether it is asked who was at a meeting."""
        return self.asked_list is not None and self.asked_list.at_meeting


def asks_nothing(question: Question, scope: Scope) -> bool:
    """Tell whether a question has no word to look for ("x", "når") and is narrowed by nothing else."""
    narrowed = (scope.start, scope.end, scope.people, scope.unknown_people, scope.kinds, scope.council, scope.phrases, scope.numbers)
    if any(narrowed) or question.references or scope.asked_list or question.outcome or scope.meeting:
        return False
    return question.says_nothing
