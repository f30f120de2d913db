"""A question becomes its scope.

What is said beside it goes before its own words, a meeting's day before a period.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from radsminne.corpus.coverage import name_key
from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.errors import UsageError
from radsminne.search.options import SearchOptions
from radsminne.search.question.named_people import AskedPerson, find_people
from radsminne.search.question.question import Intent, KnownNames, Question
from radsminne.search.scope.case_numbers import read_case_numbers
from radsminne.search.scope.known import KnownPapers
from radsminne.search.scope.meetings import find_days
from radsminne.search.scope.scope import Scope


@dataclass(frozen=True, slots=True)
class _Time:
    """From when to when an answer may be.

    `dated_topic` is what is asked about if the question's times are no limit after all.
    """

    start: datetime.date | None
    end: datetime.date | None
    dated_topic: str = ""


def resolve(question: Question, papers: KnownPapers, options: SearchOptions) -> Scope:
    """Decide what the answer to a question keeps to.

    UsageError for what can never be answered: a period that ends before it begins, a council that the archive does not name.
    """
    time = _choose_time(question, options)
    council = _find_council(options.council, papers.names.councils) if options.council else question.council
    people, missing = _choose_people(question, papers.names, options)
    asked_list = question.asked_list if options.intent in (None, Intent.WHO) else None
    # The lists of people know themselves which meeting was each council's last.
    meeting = None if asked_list else question.meeting
    days = find_days(meeting.number, _list_asked(papers, council, time), papers.today) if meeting else None
    time = _Time(*days) if days else time
    return Scope(
        topic=question.topic,
        intent=options.intent or question.intent,
        start=time.start,
        end=time.end,
        dated_topic=time.dated_topic,
        meeting=question.meeting,
        is_empty=meeting is not None and meeting.number is None and days is None,
        council=council,
        kinds=options.kinds or question.kinds,
        people=people,
        unknown_people=question.unknown_people + missing,
        phrases=question.phrases + missing,
        # A number that no meeting has must stand in the text.
        numbers=tuple(number for number in question.numbers if not (days and meeting and number == meeting.number)),
        case_numbers=read_case_numbers(question.case_numbers, papers.cases, time.start, time.end) if question.case_numbers else (),
        asked_list=asked_list,
    )


def _choose_time(question: Question, options: SearchOptions) -> _Time:
    """Choose the period; either end that is said beside the question puts the question's own aside."""
    if options.start and options.end and options.start > options.end:
        raise UsageError(f"the period from {options.start} to {options.end} ends before it begins; exchange --from and --to")
    if options.start or options.end:
        return _Time(options.start, options.end)
    return _Time(question.start, question.end, question.dated_topic)


def _choose_people(question: Question, names: KnownNames, options: SearchOptions) -> tuple[tuple[AskedPerson, ...], tuple[str, ...]]:
    """Return who is asked for, and the name that nobody here bears.

    A name said beside the question that nobody bears must at least stand in the text.
    """
    if not options.person:
        return question.people, ()
    people = find_people(options.person, names.people, asks_who=True).known
    return people, () if people else (options.person,)


def _find_council(name: str, councils: tuple[str, ...]) -> str:
    """Return the council as the archive writes it: by its whole name, or by a part that only one has."""
    key = name_key(name) or ""
    same = [council for council in councils if name_key(council) == key]
    part = [council for council in councils if key and key in (name_key(council) or "")]
    if same or len({name_key(council) for council in part}) == 1:  # one council may be written in several ways
        return (same or part)[0]
    known = {name_key(council): council for council in reversed(councils)}  # each in one of its spellings
    raise UsageError(f"{'more than one' if part else 'no'} council fits {name!r}; the archive names {', '.join(known.values()) or 'none'}")


def _list_asked(papers: KnownPapers, council: str | None, time: _Time) -> Iterator[StoredMeeting]:
    """Yield the meetings of the council and in the period that are asked for."""
    for meeting in papers.meetings:
        document = papers.documents.get(meeting.document_id)
        is_council = council is None or (document is not None and name_key(document.council) == name_key(council))
        if is_council and meeting.date and (time.start or meeting.date) <= meeting.date <= (time.end or meeting.date):
            yield meeting
