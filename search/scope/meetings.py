"""The meeting that is asked of, as an archive knows it: its day, or its paper."""

import datetime
import re
from collections.abc import Iterable

from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.database.store import Store
from radsminne.corpus.errors import UsageError
from radsminne.corpus.numbers import parse_number
from radsminne.corpus.records import DocumentKind

_LABEL = re.compile(r"\s*(?:\w*møtet?|meeting)\s+(?:nr\.?\s*|no\.?\s*|number\s+)?(?P<number>.*\d.*)", re.IGNORECASE)


def find_days(number: str | None, meetings: Iterable[StoredMeeting], today: datetime.date) -> tuple[datetime.date, datetime.date] | None:
    """Return the first and the last day of the meeting.

    It is the newest with minutes, or the one that has the number.

    It is None where no meeting is known so, or where several days have the number.
    """
    dated = [(meeting, meeting.date) for meeting in meetings if meeting.date]
    if number is None:
        dated = [(meeting, day) for meeting, day in dated if meeting.kind is DocumentKind.MINUTES and day <= today]
    else:
        wanted = parse_number(number, None)
        dated = [(meeting, day) for meeting, day in dated if wanted and _has_number(meeting.number, day.year, (wanted.year, wanted.place))]
        if len({day for _, day in dated}) > 1:
            return None
    last = max(dated, key=lambda one: one[1], default=None)
    return (last[1], last[0].date_end or last[1]) if last else None


def find_minutes(store: Store, written: str) -> str | None:
    """Return the id of the paper of a meeting by its number ("møte 5/2022"), minutes before notices.

    It is None for what is no meeting's number.

    UsageError where no meeting has the number, or several have it.
    """
    labelled = _LABEL.fullmatch(written)
    wanted = parse_number(labelled["number"].strip(), None) if labelled else None
    if wanted is None:
        return None
    place = (wanted.year, wanted.place)
    found = [meeting for meeting in store.meetings() if meeting.date and _has_number(meeting.number, meeting.date.year, place)]
    if not found:
        raise UsageError(f"the archive has no paper of {written.strip()!r}; `radsminne status` tells which meetings it has")
    if len({meeting.date for meeting in found}) > 1:
        told = ", ".join(f"{meeting.date}: {meeting.document_id}" for meeting in found)
        raise UsageError(f"{written.strip()!r} may be several meetings, name one by its document's id: {told}")
    return min(found, key=lambda meeting: (meeting.kind is not DocumentKind.MINUTES, meeting.document_id)).document_id


def _has_number(written: str | None, year: int, wanted: tuple[int, int]) -> bool:
    number = parse_number(written, year)
    return number is not None and (number.year, number.place) == wanted
