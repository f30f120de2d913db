"""What is said beside a question, and how it narrows it."""

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum

from radsminne.corpus.coverage import name_key
from radsminne.corpus.errors import UsageError
from radsminne.corpus.records import RecordKind
from radsminne.search.question.people import find_people
from radsminne.search.question.question import Intent, Known, Query


class Sort(StrEnum):
    """In what order hits are given."""

    SCORE = "score"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """What is said beside the question; it counts for more than what the question says. None and empty leave it to the question."""

    start: datetime.date | None = None
    end: datetime.date | None = None
    kinds: tuple[RecordKind, ...] = ()
    person: str | None = None
    council: str | None = None
    limit: int | None = None
    sort: Sort = Sort.SCORE
    intent: Intent | None = None
    explain: bool = False
    """Whether each hit says why it is one."""


def read_day(text: str, *, last: bool) -> datetime.date:
    """Read "2023-02-03", "2023-02" or "2023"; a month or a year is its first day, or its last. ValueError if it is none of them."""
    missing = 2 - text.count("-")
    day = datetime.date.fromisoformat(text + "-01" * max(missing, 0))
    if not last or missing <= 0:
        return day
    months = day.year * 12 + (day.month if missing == 1 else 12)
    return datetime.date(months // 12, months % 12 + 1, 1) - datetime.timedelta(days=1)


def narrow(query: Query, options: SearchOptions, known: Known) -> Query:
    """Return the question with what was said beside it; either end of a period puts the question's own period aside.

    UsageError for what can never be answered: a period that ends before it begins, a council that the archive does not name.
    """
    if options.start and options.end and options.start > options.end:
        raise UsageError(f"the period from {options.start} to {options.end} ends before it begins; exchange --from and --to")
    if options.start or options.end:
        query = replace(query, start=options.start, end=options.end, times=(), dated_topic="")
    if options.intent:
        query = replace(query, intent=options.intent, register=query.register if options.intent is Intent.WHO else None)
    if options.kinds:
        query = replace(query, kinds=options.kinds)
    if options.council:
        query = replace(query, council=_find_council(options.council, known.councils))
    if options.person:
        people = find_people(options.person, known.people, asks_who=True)
        # A name that nobody here bears must at least stand in the text.
        missing = () if people.known else (options.person,)
        query = replace(query, people=people.known, unknown_people=query.unknown_people + missing, phrases=query.phrases + missing)
    return query


def _find_council(name: str, councils: tuple[str, ...]) -> str:
    """Return the council as the archive writes it: by its whole name, or by a part that only one has."""
    key = name_key(name) or ""
    same = [council for council in councils if name_key(council) == key]
    part = [council for council in councils if key and key in (name_key(council) or "")]
    if same or len({name_key(council) for council in part}) == 1:  # one council may be written in several ways
        return (same or part)[0]
    known = {name_key(council): council for council in reversed(councils)}  # each in one of its spellings
    raise UsageError(f"{'more than one' if part else 'no'} council fits {name!r}; the archive names {', '.join(known.values()) or 'none'}")
