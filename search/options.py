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
