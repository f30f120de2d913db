"""What is said beside a question."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from radsminne.corpus.records import RecordKind
from radsminne.search.question.question import Intent


class Sort(StrEnum):
    """In what order hits are given."""

    SCORE = "score"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """What is said beside the question; it counts for more than what the question says.

    None and empty leave it to the question.
    """

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


AS_ASKED = SearchOptions()
"""Nothing is said beside the question."""


def read_day(text: str, *, last: bool) -> datetime.date:
    """Read "2023-02-03", "2023-02" or "2023"; a month or a year is its first day, or its last.

    ValueError if it is none of them.
    """
    missing = 2 - text.count("-")
    day = datetime.date.fromisoformat(text + "-01" * max(missing, 0))
    if not last or missing <= 0:
        return day
    months = day.year * 12 + (day.month if missing == 1 else 12)
    return datetime.date(months // 12, months % 12 + 1, 1) - datetime.timedelta(days=1)
