"""Days as lists of reports write them: rows of days, weeks, days with a bar, months within words."""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from radsminne.corpus.records import DatePrecision
from radsminne.extract.text.dates import MONTH, FoundDate, find_months, read_month
from radsminne.extract.words.acts import ACT_WORDS
from radsminne.extract.words.calendar import MONTHS, WEEKDAYS
from radsminne.extract.words.reports import EVENTS

_SHORT_DAYS = "|".join(sorted({name[:letters] for name in WEEKDAYS for letters in (2, 3)}, key=len, reverse=True))
# "To 06.01. Dugnad": the first letters of a weekday begin an item.
_SHORT_WEEKDAY = re.compile(rf"(?:^|(?<=[\s,(–-]))(?P<day>{_SHORT_DAYS})\.?\s+$", re.IGNORECASE)
_TO = re.compile(r"\s*[-–]\s*")
_AND = re.compile(r"\s*(?:,|og|&|,\s*og)\s*(?:den\s+)?", re.IGNORECASE)
_OG = re.compile(r"\bog\b", re.IGNORECASE)
_LONGEST = 6
"""Letters of such a weekday with its stop and what parts it from the day."""
_DAY = r"(?<!\d)(?:[12]\d|3[01]|0?[1-9])(?!\d)"
# "1., 2. og 8. mai", "3.,4. og 9.i mars"
_ROW = re.compile(
    rf"(?P<days>{_DAY}\.?(?:\s*,\s*{_DAY}\.?)*\s*(?:og|&)\s*{_DAY}\.?)\s*(?:i\s+)?(?P<month>{MONTH})(?:\s*(?P<year>(?:19|20)\d\d)(?!\d))?",
    re.IGNORECASE,
)
# "28.2 og 3.3."
_NUMERIC_ROW = re.compile(rf"(?P<days>{_DAY}\.\d{{1,2}}\.?(?:\s*,\s*{_DAY}\.\d{{1,2}}\.?)*\s*(?:og|&)\s*{_DAY}\.\d{{1,2}}\b\.?)(?!\s?\d)")
# "Ti 3/5 Dugnad", "Dugnad, 3/5", "Kurs (3/5-5/5)": with a bar only at the head or the end of a part, where it is no number of a case
_BARRED = re.compile(
    rf"(?:^|(?<=[,(–-]\s)|(?<=\())(?:(?:den|{'|'.join(WEEKDAYS)}|{_SHORT_DAYS})\.?\s+)?(?P<day>{_DAY})/(?P<month>1[0-2]|0?[1-9])"
    rf"(?:\s?[-–]\s?(?P<day2>{_DAY})/(?P<month2>1[0-2]|0?[1-9]))?(?=\s*(?:$|[,;:.)]|[–-]\s)|\s+(?-i:[A-ZÆØÅ«]))(?![/\d-])",
    re.IGNORECASE,
)
_WEEK = re.compile(r"\b(?:i\s+)?(?:uke|veke|week)\s+(?P<week>\d{1,2})(?:\s*[-–]\s*(?P<last>\d{1,2}))?\b(?![.:,]?\d)", re.IGNORECASE)
_WHOLE_MONTHS = [name for name in MONTHS if len(name) > 4 or name in {"mai", "mars", "juni", "juli"}]
# "maimøtet", "januarkurset"
_MONTH_WORD = re.compile(
    rf"(?<![^\W_])(?<!\d\.)(?<!\d\.\s)(?P<month>{'|'.join(_WHOLE_MONTHS)})"
    rf"-?(?:{'|'.join((*EVENTS, *ACT_WORDS))})\w{{0,3}}\b",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(r"-[^\W\d_]")


def find_short_weekday(text: str, stop: int) -> int:
    """Return where the first letters of a weekday stand before a place, "To 06.01.".

    The place itself where they do not; within a text they have a capital.
    """
    found = _SHORT_WEEKDAY.search(text, max(0, stop - _LONGEST), stop)
    return found.start("day") if found and (found.start("day") == 0 or found["day"][0].isupper()) else stop


def join_ranges(text: str, dates: Sequence[FoundDate]) -> list[FoundDate]:
    """Return dates with two that only a dash parts as one stretch: "On 05.07.-To 06.07."."""
    joined: list[FoundDate] = []
    for date in dates:
        last = joined[-1] if joined else None
        if last and last.end is None and last.start < date.start and _TO.fullmatch(text, last.stop, date.begin):
            joined[-1] = replace(last, end=date.end or date.start, stop=date.stop)
        else:
            joined.append(date)
    return joined


def find_rows(text: str, year: int) -> list[tuple[FoundDate, ...]]:
    """Find the rows of days that do not follow each other: "1., 2. og 8. mai".

    Each day stands where the whole row does.
    """
    rows = (_read_row(row, year) for pattern in (_ROW, _NUMERIC_ROW) for row in pattern.finditer(text))
    return [row for row in rows if len(row) > 2 or (len(row) == 2 and row[1].start - row[0].start != datetime.timedelta(1))]


def join_days(text: str, dates: Sequence[FoundDate]) -> list[tuple[FoundDate, ...]]:
    """Return dates in rows: days with nothing but "og" between, "1. mai og 8. mai", stand together.

    Two that follow each other are one stretch.
    """
    rows: list[tuple[FoundDate, ...]] = []
    for date in (day for found in dates for day in _part_by_and(text, found)):
        last = rows[-1][-1] if rows else None
        is_next = last and last.end is None and date.end is None and last.start < date.start and date.precision is last.precision
        if (
            last
            and is_next
            and date.precision is DatePrecision.DAY
            and (_AND.fullmatch(text, last.stop, date.begin) or last.begin == date.begin)
        ):
            rows[-1] = tuple(replace(day, begin=rows[-1][0].begin, stop=date.stop) for day in (*rows[-1], date))
        else:
            rows.append((date,))
    return [_join_adjacent(row) for row in rows]


def _part_by_and(text: str, date: FoundDate) -> tuple[FoundDate, ...]:
    """Return both days of a stretch that only "og" makes: "7. mai og 5. november".

    Days that follow each other are a stretch.
    """
    if (
        date.end is None
        or date.precision is not DatePrecision.DAY
        or (date.end - date.start).days < 2
        or not _OG.search(text, date.begin, date.stop)
    ):
        return (date,)
    return replace(date, end=None), replace(date, start=date.end, end=None)


def _join_adjacent(row: tuple[FoundDate, ...]) -> tuple[FoundDate, ...]:
    is_stretch = len(row) == 2 and row[1].start - row[0].start == datetime.timedelta(1)
    return (replace(row[0], end=row[1].start),) if is_stretch else row


def _read_row(row: re.Match[str], year: int) -> tuple[FoundDate, ...]:
    groups = row.groupdict()
    named = read_month(groups["month"]) if groups.get("month") else None
    days = (day.partition(".") for day in re.findall(r"\d+(?:\.\d+)?", row["days"]))
    found = (_make_day(int(groups.get("year") or year), named or int(month or 0), int(day)) for day, _, month in days)
    return tuple(FoundDate(day, None, DatePrecision.DAY, None, *row.span()) for day in found if day)


def find_loose_days(text: str, year: int) -> Iterator[FoundDate]:
    """Yield the days with a bar at the head or end of a part, "Ti 3/5", and weeks, Monday to Sunday."""
    for barred in _BARRED.finditer(text):
        day = _make_day(year, int(barred["month"]), int(barred["day"]))
        end = _make_day(year, int(barred["month2"]), int(barred["day2"])) if barred["day2"] else None
        if day and (end or day) >= day:
            yield FoundDate(day, end, DatePrecision.DAY, None, *barred.span())
    for week in _WEEK.finditer(text):
        first, last = _make_week(year, int(week["week"]), 1), _make_week(year, int(week["last"] or week["week"]), 7)
        if first and last and first < last:
            yield FoundDate(first, last, DatePrecision.DAY, None, *week.span())


def find_month_words(text: str, year: int) -> Iterator[FoundDate]:
    """Yield the months that begin the name of what was held: "maimøtet"."""
    for word in _MONTH_WORD.finditer(text):
        for month in find_months(word["month"], year):
            yield FoundDate(month.start, month.end, DatePrecision.MONTH, None, *word.span())


def is_within_word(text: str, date: FoundDate) -> bool:
    """Tell whether a date is a part of a word: "maimøtet"."""
    return _MONTH_WORD.fullmatch(text, date.begin, date.stop) is not None


def is_in_name(text: str, date: FoundDate) -> bool:
    """Tell whether a day is of a name: "17. mai-frokost"."""
    return _NAME_GOES_ON.match(text, date.stop) is not None


def _make_day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _make_week(year: int, week: int, weekday: int) -> datetime.date | None:
    try:
        return datetime.date.fromisocalendar(year, week, weekday)
    except ValueError:
        return None
