"""All words of the tables of labels, offices and the calendar: the sequence model may know these.

It knows no others.
"""

import re

from radsminne.corpus.word_lists import read_rows
from radsminne.extract.words import attendance, calendar, cases, meetings, roles
from radsminne.extract.words.names import PARTICLES
from radsminne.extract.words.tables import COLUMN_WORDS, ROLE_MARKS


def _find_words(value: object) -> set[str]:
    """Return the words of a table, however it is built."""
    if isinstance(value, str):
        return set(re.findall(r"[^\W\d_]{2,}", value.casefold()))
    if isinstance(value, dict):
        return {word for pair in value.items() for each in pair for word in _find_words(each)}
    if isinstance(value, (tuple, list, frozenset)):
        return {word for each in value for word in _find_words(each)}
    return set()


_TABLES = (
    *(attendance.ATTENDANCE_LABELS, attendance.FROM_LABELS, attendance.AWAY_WORDS, attendance.THERE_WORDS, attendance.OFFICE_WORDS),
    *(attendance.OBSERVER_WORDS, attendance.GUEST_WORDS, attendance.DEPUTY_WORDS, attendance.OTHER_WORDS, attendance.MEMBER_WORDS),
    *(attendance.JOINING_WORDS, attendance.DIGITAL_WORDS, attendance.PARTIAL_WORDS, attendance.ABSENT_WORDS),
    *(attendance.INDEPENDENT_WORDS, attendance.DEPUTY_FOR, attendance.NOBODY, attendance.ELECTION_WORDS, attendance.SIGNING_WORDS),
    *(roles.ROLE_WORDS, roles.LISTED_WORDS, roles.SHORT_TITLES, roles.TITLE_FRONTS, ROLE_MARKS, COLUMN_WORDS),
    *(meetings.HEAD_LABELS, meetings.AGENDA_LABELS, meetings.MEETING_TITLES, meetings.OTHER_LABELS, meetings.DIGITAL_PLACES),
    *(cases.DECISION_LABELS, cases.PROPOSAL_LABELS, cases.OTHER_LABELS, cases.ANY_OTHER, cases.BY_WHOM, cases.END_MARKS),
    *(calendar.MONTHS, calendar.WEEKDAYS, calendar.UNITS),
    tuple(row.partition(":")[2] for row in read_rows("radsminne.extract.words", "function_words.txt")),
)
TABLE_WORDS = frozenset(word for table in _TABLES for word in _find_words(table)) - PARTICLES
"""In small letters."""
