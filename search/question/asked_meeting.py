"""The one meeting that a question asks of.

It is the last one ("på siste møte"), or one by its number ("på møte 5/2022").
"""

import re
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class AskedMeeting:
    """A meeting by its number, None for the last one; `at` is the stretch of the question that says so."""

    number: str | None
    at: tuple[int, int]


def find_asked_meeting(question: str) -> AskedMeeting | None:
    """Return the meeting that a question, without its periods and its council, asks of."""
    for pattern in (_NUMBERED, _LAST):
        if match := pattern.search(question):
            begin = match.start(next(name for name in ("link", "from", "it") if match[name]))
            return AskedMeeting(match["number"] if pattern is _NUMBERED else None, (begin, match.end("it")))
    return None
