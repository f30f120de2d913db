"""The last meeting as a period: "hva ble vedtatt på siste møte" asks for the day of the newest minutes."""

import datetime
import re
from collections.abc import Callable, Iterable

from corpus.records import DocumentKind
from corpus.store_meetings import KeptMeeting
from search.periods import FoundPeriod

# "på det siste møtet", "at our last meeting", at the end of a question or alone; "referat fra forrige møte" is a paper's name.
_LAST = re.compile(
    r"(?<!\w)(?:(?P<link>på|i|under|ved|at|in|during)\s+)?(?:(?:det|den|the|vårt|our|rådets|utvalgets|styrets)\s+)?"
    r"(?:aller\s+)?(?:siste|sist|forrige|førre|nyeste|last|latest|previous|most\s+recent)\s+\w*(?:møtet|møte|meeting)\s*[?.!]*$",
    re.IGNORECASE,
)


def find_last_meeting(question: str, fetch: Callable[[], Iterable[KeptMeeting]], today: datetime.date) -> FoundPeriod | None:
    """Return the days of the last meeting with minutes, if the question asks for it and there is one; `fetch` is called only then."""
    asked = _LAST.search(question)
    if asked is None or not (asked["link"] or asked.start() == 0):
        return None
    held = [meeting for meeting in fetch() if meeting.kind is DocumentKind.MINUTES and meeting.date and meeting.date <= today]
    last = max(held, key=lambda meeting: meeting.date or today, default=None)
    return FoundPeriod(last.date, last.date_end or last.date, (asked.span(),)) if last else None
