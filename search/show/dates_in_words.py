"""Dates and periods in the words of a language.

"3. februar 2023", "våren" as its months, whole years as years.
"""

import calendar
import datetime

from radsminne.corpus.records import DatePrecision
from radsminne.search.words.shapes import Wording


def write_day(day: datetime.date, words: Wording) -> str:
    """Return "3. februar 2023"."""
    return f"{write_day_of_year(day, words)} {day.year}"


def write_day_of_year(day: datetime.date, words: Wording) -> str:
    """Return "3. februar"."""
    return words.day.format(day=day.day, month=words.months[day.month - 1])


def write_date(start: datetime.date, end: datetime.date | None, precision: DatePrecision, words: Wording) -> str:
    """Return a record's date, exactly as exactly as it is known."""
    if precision is DatePrecision.YEAR:
        return str(start.year)
    if precision is DatePrecision.MONTH:
        last = end or start
        return write_period(start, last.replace(day=_last_day(last)), words)
    return write_period(start, end or start, words)


def write_date_in_year(start: datetime.date, end: datetime.date | None, precision: DatePrecision, words: Wording) -> str:
    """Return a record's date under a heading that says the year; nothing where only the year is known."""
    if precision is DatePrecision.YEAR:
        return ""
    if precision is DatePrecision.MONTH:
        last = end or start
        months = (words.months[start.month - 1], words.months[last.month - 1])
        return "–".join(dict.fromkeys(months)) if last.year == start.year else f"{months[0]} –"
    if end is None or end == start:
        return write_day_of_year(start, words)
    if (start.month, start.year) == (end.month, end.year):
        return _write_short(start, end, words)
    return f"{write_day_of_year(start, words)} –"


def _write_short(start: datetime.date, end: datetime.date, words: Wording) -> str:
    """Return days of one month: "3.–5. februar"."""
    stop = words.day.partition("{day}")[2].partition(" ")[0]
    return words.day.format(day=f"{start.day}{stop}–{end.day}", month=words.months[start.month - 1])


def write_period(start: datetime.date | None, end: datetime.date | None, words: Wording) -> str:
    """Return a period as briefly as it can be said: "2023", "2020–2022", "mars–mai 2024", "fra 2020"."""
    if start is None:
        return words.until.format(day=_write_end(end, words)) if end else ""
    if end is None:
        return words.since.format(day=_write_start(start, words))
    if start.day == 1 and end.day == _last_day(end):
        return _write_months(start, end, words)
    return _write_days(start, end, words)


def write_span(first: datetime.date | None, last: datetime.date | None, words: Wording) -> str:
    """Return from when to when something is known, each end as exactly as it is.

    So it may be "2022 – 4. desember 2024".
    """
    if first and last and first.year == last.year:
        return write_period(first, last, words)
    return " – ".join(([_write_start(first, words)] if first else []) + ([_write_end(last, words)] if last else []))


def _write_days(start: datetime.date, end: datetime.date, words: Wording) -> str:
    if start == end:
        return write_day(start, words)
    if (start.month, start.year) == (end.month, end.year):
        return f"{_write_short(start, end, words)} {end.year}"
    first = write_day_of_year(start, words) if start.year == end.year else write_day(start, words)
    return f"{first} – {write_day(end, words)}"


def _write_months(start: datetime.date, end: datetime.date, words: Wording) -> str:
    if (start.month, end.month) == (1, 12):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    first, last = words.months[start.month - 1], f"{words.months[end.month - 1]} {end.year}"
    if start.year != end.year:
        return f"{first} {start.year} – {last}"
    return last if start.month == end.month else f"{first}–{last}"


def _write_start(day: datetime.date, words: Wording) -> str:
    if day.day > 1:
        return write_day(day, words)
    return str(day.year) if day.month == 1 else f"{words.months[day.month - 1]} {day.year}"


def _write_end(day: datetime.date, words: Wording) -> str:
    if day.day < _last_day(day):
        return write_day(day, words)
    return str(day.year) if day.month == 12 else f"{words.months[day.month - 1]} {day.year}"


def _last_day(day: datetime.date) -> int:
    return calendar.monthrange(day.year, day.month)[1]
