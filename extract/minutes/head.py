"""The head of minutes: the meeting's number, when and where it was."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Meeting, Problem, Span
from radsminne.extract.minutes.meeting_day import (
    ANOTHER_DATE,
    ANY_YEAR,
    LEAP_YEAR,
    MEETING_WORD,
    TITLE_STRETCHES,
    TITLE_WORDS,
    find_day,
    find_meeting_years,
    mend_figures,
)
from radsminne.extract.text.dates import FoundDate, FoundTime, find_dates, find_times, read_run_together, read_year
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.sentences import find_sentence
from radsminne.extract.text.stretches import Piece, Stretch
from radsminne.extract.words.calendar import WEEKDAYS
from radsminne.extract.words.meetings import (
    BARE_DATE_LABELS,
    DATE_LABELS,
    DIGITAL_PLACES,
    END_LABELS,
    HEAD_LABELS,
    PLACE_LABELS,
    TIME_AND_PLACE_LABELS,
    TIME_LABELS,
)

# Labels inside a line are sure only with a colon: "Tid: 3.2.2031 Sted: Rådhuset".
_INNER_LABEL = re.compile(
    r"(?<![\w/])(?P<word>(?i:" + "|".join(re.escape(word) for word in sorted(HEAD_LABELS, key=len, reverse=True)) + r"))\s*:\s*"
)

# "Møtebok 04/09", "styremøte nr. 3-07", "Møte nr. 5/2009": the year goes with it, so it is not a case.
_NUMBER = re.compile(
    rf"\b(?:\w*(?:{TITLE_WORDS}))\s*(?:nr\.?|nummer)?\s*:?\s*(?:(?-i:[A-ZÆØÅ]{{2,5}})\s+)?(?P<number>\d{{1,3}})\s?[/-]\s?(?P<year>{YEAR}|\d\d)(?![\d/.-])",
    re.IGNORECASE,
)
_NUMBER_ALONE = re.compile(
    r"\b(?:(?:råds|styre|utvalgs)?møte|protokoll|referat)\s+(?:nr\.?\s*)?(?P<number>\d{1,3})(?=\s+(?:i|for|av)\b|\s+[–-]\s|\s*$)",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(rf"\W*(?:nr\.?\s*)?(?P<number>\d{{1,2}})\s?/\s?(?P<year>{YEAR})\W*", re.IGNORECASE)
# "Møtet ble satt kl. 14.15, styrerommet, og hevet kl. 16.00": the hours in a sentence, where no label gives them
_OPENED = re.compile(r"\bm[ø?]tet?\s+(?:\w+\s+){0,2}?(?:satt|starta|startet|åpnet|opna|begynte|byrja)\b", re.IGNORECASE)
_CLOSED = re.compile(r"\b(?:hevet|heva|avsluttet|avslutta|slutt(?:et|a)?)\b", re.IGNORECASE)
# "forrige møte ble hevet" is told of another meeting
ADJOURNED = re.compile(
    r"(?<!forrige\s)(?<!førre\s)\b(?:\w*møtet?|generalforsamling\w*)\s+(?:\w+\s+)?(?:hevet|heves|heva|avsluttet|avslutta|slutt|sluttet|slutta)\b",
    re.IGNORECASE,
)
# "Møtet hevet: 13.40", "Møtet er hevet! (14:03)"
_HOUR_AT_ONCE = re.compile(r"\W*(?:kl\W+)?(?P<hour>\d{1,2}[.:]\d\d)(?![.:]?\d)")
_ANOTHER_MEETING = re.compile(r"\b(?:godkjen\w+|innkalling\w*\s+av|neste\s+møte|forrige\s+møte)\b", re.IGNORECASE)
# What stands behind day and hour: "kl. 16:15 på Awk", ", Realfagbygget R4", "rom 260"
_BEHIND = re.compile(
    r"\s*(?:,\s*(?:(?:i|på|ved|hos|at)\s+)?|(?:i|på|ved|hos|at)\s+|(?=rom\b|møterom\b))(?P<place>(?:rom|møterom|[A-ZÆØÅ0-9])[^:;]{2,60}?)[\s.,]*"
)
_NO_PLACE = re.compile(
    r"\b(?:\w*(?:råd|rådet|utvalg|utvalget|utval|utvalet|styre|styret|komite|komiteen|komité|komitéen|nemnd|nemnda|møte)|\w*sak|referat\w*|protokoll\w*)\b"
    r"|\d{4}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Field:
    """A label and its value."""

    word: str
    value: Piece


@dataclass(frozen=True, slots=True)
class _FieldDate:
    """A day in some words of the head, and how surely it is the meeting's."""

    rank: int
    found: FoundDate
    words: Piece

    def span(self) -> Span:
        """Return where it stands."""
        return self.words.span(self.found.begin, self.found.stop)


def read_head(head: Sequence[Stretch], rest: Sequence[Stretch], numbers: Sequence[str]) -> tuple[Meeting, tuple[Problem, ...]]:
    """Read the meeting from what stands before the cases; `rest` is looked through for the hour it ended."""
    fields = list(find_fields(head))
    meeting = Meeting(_read_number(head, numbers), None, None, None, None, None, digital=False, at=None)
    dates = list(_rank_dates(fields, head, None)) or list(_rank_dates(fields, head, find_meeting_years(meeting.number, head, numbers)))
    date, problems = _choose_date(dates)
    if date is not None:
        meeting = replace(meeting, date=date.found.start, date_end=date.found.end, at=date.span())
    meeting = _add_place(_add_times(meeting, fields, head), fields, head)
    if meeting.end is None:
        meeting = replace(meeting, end=_find_end([*head, *rest]))
    if meeting.at is None and head:
        meeting = replace(meeting, at=head[0].span())
    return meeting, (*problems, *_find_problems(meeting, fields))


def find_fields(head: Sequence[Stretch]) -> Iterator[_Field]:
    """Find the labels of the head with their values; a label alone on a line has its value on the next."""
    for place, stretch in enumerate(head):
        text = stretch.text
        first = find_label(text, HEAD_LABELS)
        marks = [(m["word"].casefold(), m.start(), m.end()) for m in _INNER_LABEL.finditer(text)]
        if first and (not marks or marks[0][1] >= first.rest) and len(text) <= _LONGEST_LINE:
            marks.insert(0, (first.word, 0, first.rest))
        stops = [*(begin for _, begin, _ in marks[1:]), len(text)][: len(marks)]
        for (word, _, begin), stop in zip(marks, stops, strict=True):
            if text[begin:stop].strip():
                yield _Field(word, Piece(stretch, begin, stop).trim(" ,;"))
            elif stop == len(text) and place + 1 < len(head):
                yield _Field(word, head[place + 1].piece())


def _rank_dates(fields: Sequence[_Field], head: Sequence[Stretch], years: tuple[int, int] | None) -> Iterator[_FieldDate]:
    """Yield the days that may be the meeting's, in document order within each rank; 0 is the surest."""
    for field in fields:
        found = find_day(field.value.text, years) if field.word not in END_LABELS else None
        if found:
            yield _FieldDate(2 if field.word in BARE_DATE_LABELS else 0, found, field.value)
    for stretch in head[:TITLE_STRETCHES]:
        found = find_day(stretch.text, years) or (read_run_together(stretch.text) if MEETING_WORD.search(stretch.text) else None)
        if found and not ANOTHER_DATE.search(stretch.text):
            yield _FieldDate(1 if MEETING_WORD.search(stretch.text, 0, found.begin) else 3, found, stretch.piece())


def _choose_date(found: Sequence[_FieldDate]) -> tuple[_FieldDate | None, tuple[Problem, ...]]:
    """Choose the surest day; of two that are as sure but differ, the first, with a problem."""
    dates = sorted(found, key=lambda each: each.rank)
    if not dates:
        return None, ()
    best = dates[0]
    other = next((each for each in dates if each.rank == best.rank < 3 and not _is_same_meeting(each.found, best.found)), None)
    if other is None:
        return best, ()
    message = f"the head also says {other.found.start.isoformat()}; {best.found.start.isoformat()} stands first and is taken"
    return best, (Problem(ProblemCode.TWO_DATES, message, other.span()),)


def _is_same_meeting(one: FoundDate, other: FoundDate) -> bool:
    """Return True for the same day, and for days of one stretch of days."""
    return one.start <= (other.end or other.start) and other.start <= (one.end or one.start)


def _add_times(meeting: Meeting, fields: Sequence[_Field], head: Sequence[Stretch]) -> Meeting:
    """Add when it began and ended: behind a label, else on a line of the head that holds the date."""
    for field in fields:
        text = mend_figures(field.value.text)
        times = find_times(text)
        if not times and field.word in (*TIME_LABELS, *END_LABELS):
            # behind "Tid:" a bare "12.00" is an hour, if it is not a date
            times = [] if find_dates(text, year=LEAP_YEAR) else find_times(f"kl {text}")
        if times and field.word in END_LABELS:
            meeting = replace(meeting, end=times[0].start)
        elif times and meeting.start is None:
            meeting = _with_times(meeting, times)
    return _add_title_times(meeting, head[:TITLE_STRETCHES])


def _add_title_times(meeting: Meeting, lines: Sequence[Stretch]) -> Meeting:
    """Add the hours that a sentence gives, else those of a line that holds the date."""
    for stretch in lines:
        opened = _OPENED.search(stretch.text)
        if opened and find_times(stretch.text[opened.end() :]):
            return _add_sentence_times(meeting, stretch.text[opened.end() :])
    for stretch in lines if meeting.start is None else ():
        times = find_times(stretch.text) if find_day(stretch.text, ANY_YEAR) and len(stretch.text) <= _LONGEST_LINE else []
        if times and not ANOTHER_DATE.search(stretch.text):
            return _with_times(meeting, times)
    return meeting


_SHORT_LINE = 80
"""A line with a meeting's number alone is no longer: without it one of 255 papers is read otherwise."""


def _add_sentence_times(meeting: Meeting, text: str) -> Meeting:
    """Add the hours that a sentence gives: "… kl. 14.15, styrerommet, og hevet kl. 16.00"."""
    closed = _CLOSED.search(text)
    times = find_times(text[: closed.start()] if closed else text)
    after = find_times(text[closed.end() :]) if closed else []
    meeting = _with_times(meeting, times) if times and meeting.start is None else meeting
    meeting = replace(meeting, end=meeting.end or after[0].start) if after else meeting
    between = re.split(r"\s*,?\s+og\s*$|$", text[times[0].stop : closed.start() if closed else None])[0] if times else ""
    return replace(meeting, place=meeting.place or _read_behind(between))


def _read_behind(text: str) -> str | None:
    """Read a place that stands behind day and hour."""
    match = _BEHIND.fullmatch(text)
    return match["place"] if match and not _NO_PLACE.search(match["place"]) and not find_dates(match["place"]) else None


def _with_times(meeting: Meeting, times: Sequence[FoundTime]) -> Meeting:
    """Set the hours; a second time on the line is no end, for it may be another day's."""
    return replace(meeting, start=times[0].start, end=meeting.end or times[0].end)


def _add_place(meeting: Meeting, fields: Sequence[_Field], head: Sequence[Stretch]) -> Meeting:
    """Add where it was held, and whether that was on a screen.

    The place stands behind a label, else behind the day and the hour.
    """
    for field in fields:
        place = _read_place(field)
        if place.strip(" ,.;–-") and not find_dates(place):
            return replace(meeting, place=place.strip(" ,;"), digital=_is_digital(place))
    texts = [field.value.text for field in fields if field.word not in PLACE_LABELS]
    texts += [stretch.text for stretch in head[:TITLE_STRETCHES] if find_day(stretch.text) and len(stretch.text) <= _LONGEST_LINE]
    behind = (_read_behind(text[times[-1].stop :]) for text in texts if (times := find_times(text)))
    last = meeting.place or next(filter(None, behind), None)
    return replace(meeting, place=last, digital=_is_digital(last)) if last else meeting


def _read_place(field: _Field) -> str:
    """Return what stands behind a label of the place; behind "Tid og sted" without the day and the hour."""
    if field.word in TIME_AND_PLACE_LABELS:
        return _cut_dates(field.value.text)
    return field.value.text if field.word in PLACE_LABELS else ""


_LONGEST_LINE = 160
"""A longer line is running text. Of 255 real minutes and fixtures none is read otherwise at 120, one at 200, eight without it."""


def _is_digital(text: str) -> bool:
    """Return True for words that say the meeting was held on screens."""
    return any(re.search(rf"\b{word}\b", text, re.IGNORECASE) for word in DIGITAL_PLACES)


def _cut_dates(text: str) -> str:
    """Return the words that are neither date nor hour."""
    spans = [(d.begin, d.stop) for d in find_dates(text)] + [(t.begin, t.stop) for t in find_times(text)]
    kept = "".join(c for place, c in enumerate(text) if not any(a <= place < b for a, b in spans))
    return re.sub(r"\s+", " ", kept).strip(" ,;:.–-")


def _find_end(stretches: Sequence[Stretch]) -> str | None:
    """Find when the meeting was closed: "Møtet hevet kl. 13.40".

    The next sentence may tell of another meeting's hour.
    """
    for stretch in reversed(stretches):
        match = ADJOURNED.search(stretch.text)
        if match:
            _, stop = find_sentence(stretch.text, match.start())
            hour = _HOUR_AT_ONCE.match(stretch.text, match.end())
            times = find_times(f"kl {hour['hour']}" if hour else stretch.text[match.end() : stop])
            if times:
                return times[0].start
    return None


def _read_number(head: Sequence[Stretch], numbers: Sequence[str]) -> str | None:
    """Read the meeting's number from the title, else from case numbers.

    In 3/1/23 the 1 is the meeting of the year.
    """
    for stretch in head[:TITLE_STRETCHES]:
        match = _NUMBER.search(stretch.text) or _BARE_NUMBER.fullmatch(stretch.text)
        if match and not _ANOTHER_MEETING.search(stretch.text):
            return f"{int(match['number'])}/{read_year(match['year'])}"
    meetings = {tuple(number.split("/")[1:]) for number in numbers if number.count("/") == 2}
    if len(meetings) == 1:
        meeting, year = meetings.pop()
        return f"{int(meeting)}/{read_year(year)}"
    for stretch in head[:TITLE_STRETCHES]:
        match = _NUMBER_ALONE.search(stretch.text)
        if match and len(stretch.text) <= _SHORT_LINE:
            return str(int(match["number"]))
    return None


def _find_problems(meeting: Meeting, fields: Sequence[_Field]) -> Iterator[Problem]:
    """Tell what the head lacks."""
    if meeting.date is None:
        dated = [field.value for field in fields if field.word in DATE_LABELS]
        if dated:
            yield Problem(ProblemCode.UNCLEAR_DATE, f"the date {dated[0].text!r} cannot be understood", dated[0].span())
        yield Problem(ProblemCode.NO_DATE, "the meeting's date was not found", meeting.at)


def check_weekdays(stretches: Sequence[Stretch]) -> Iterator[Problem]:
    """Compare each weekday with the date it stands before."""
    for stretch in stretches:
        for found in find_dates(stretch.text):
            if not found.is_weekday_right:
                right = next(word for word, number in WEEKDAYS.items() if number == found.start.weekday())
                message = f"the document says {(found.weekday or '').lower()}, but {found.start.isoformat()} was a {right}"
                yield Problem(ProblemCode.WEEKDAY_MISMATCH, message, stretch.span(found.begin, found.stop))
