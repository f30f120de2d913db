"""The one meeting that a question asks of: the last one ("på siste møte"), or one by its number ("på møte 5/2022")."""

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from radsminne.corpus.database.meetings import KeptMeeting
from radsminne.corpus.database.store import Store
from radsminne.corpus.errors import UsageError
from radsminne.corpus.numbers import parse_number
from radsminne.corpus.records import DocumentKind
from radsminne.search.question.words.asking import BODIES

# "på møtet", "vedtakene fra siste møte", "når var siste møte": a meeting behind other words is part of what is asked about,
# as in "referatet fra forrige møte".
_LEADS = (
    r"^\s*|(?<!\w)(?P<link>på|i|under|ved|at|in|during)\s+"
    r"|(?<=var\s)|(?<=was\s)|(?<=handlet\s)|(?<=handla\s)|(?<=gjaldt\s)|(?<=about\s)"
    r"|(?<!\w)(?:vedtak|saker?|beslutning|decision|case)\w*\s+(?P<from>fra|frå|på|i|from|of|at)\s+"
)
_OWNERS = r"(?:(?:det|den|the|vårt|sitt|our|its|their|rådets|utvalgets|utvalets|styrets|komiteens|council's|board's|committee's)\s+)*"
_WHICH = (
    r"(?:aller\s+)?(?:siste|sist|forrige|førre|nyeste|last|latest|previous|most\s+recent)\s+(?:council\s+|board\s+|committee\s+)?"
    r"\w*(?:møtet|møte|meeting)(?!\w)",
    r"(?:\w*møtet?|meeting)\s+(?:nr\.?\s*|no\.?\s*|number\s+)?(?P<number>\d{1,3}/\d{2,4})(?![\w/])",
)
# "siste møte om tare" asks of a topic's last meeting, "på siste møte om tare" of the last meeting's words on it.
_ENDS = rf"(?=\s*[?.!]*$|\s+(?:om|about)\s*[?.!]*$|\s+(?:i|av|hos|in|of)\s+(?:the\s+)?(?:{'|'.join(BODIES)})(?!\w))"
_GOES_ON = r"(?=\s+(?:om|angående|about|on|regarding)(?!\w))"
_LAST = re.compile(rf"(?:{_LEADS})(?P<it>{_OWNERS}{_WHICH[0]})(?:{_ENDS}|(?(link){_GOES_ON}|(?!)))", re.IGNORECASE)
_NUMBERED = re.compile(rf"(?:{_LEADS})(?P<it>{_OWNERS}{_WHICH[1]})", re.IGNORECASE)


_LABEL = re.compile(r"\s*(?:\w*møtet?|meeting)\s+(?:nr\.?\s*|no\.?\s*|number\s+)?(?P<number>.*\d.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AskedMeeting:
    """A meeting by its number, None for the last one; `at` is the stretch of the question that says so.

    `is_here` is False once an archive has no last meeting.
    """

    number: str | None
    at: tuple[int, int]
    is_here: bool = True


def find_asked_meeting(question: str) -> AskedMeeting | None:
    """Return the meeting that a question, without its periods and its council, asks of."""
    for pattern in (_NUMBERED, _LAST):
        if match := pattern.search(question):
            begin = match.start(next(name for name in ("link", "from", "it") if match[name]))
            return AskedMeeting(match["number"] if pattern is _NUMBERED else None, (begin, match.end("it")))
    return None


def find_days(
    number: str | None, meetings: Iterable[KeptMeeting], today: datetime.date, is_asked: Callable[[KeptMeeting], bool]
) -> tuple[datetime.date, datetime.date] | None:
    """Return the first and the last day of the meeting: the newest with minutes, or the one that has the number.

    None where no meeting that `is_asked` allows is known so, or where several days have the number.
    """
    dated = [(meeting, meeting.date) for meeting in meetings if meeting.date and is_asked(meeting)]
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
    """Return the id of the paper of a meeting by its number ("møte 5/2022"), minutes before notices; None for what is no meeting's number.

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
