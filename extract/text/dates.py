"""Dates, times of day and written numbers in running text.

A number is a date only when it is written as one and the day exists. Case numbers (1/1/23), references (NOU 2024: 14),
law paragraphs and phone numbers are none.
"""

import calendar
import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from radsminne.corpus.numbers import YEAR, complete_span_end, complete_year
from radsminne.corpus.records import DatePrecision
from radsminne.extract.words.calendar import MONTHS, TENS, UNITS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as it stands at `text[begin:stop]`; `end` is the last day, None for a single one.

    `weekday` is the word before the date, as written; it is not compared with the date here.
    """

    start: datetime.date
    end: datetime.date | None
    precision: DatePrecision
    weekday: str | None
    begin: int
    stop: int

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year."""
        return self.start.year, (self.end or self.start).year

    @property
    def is_weekday_right(self) -> bool:
        """True where no weekday is written, or the right one for the first day."""
        return self.weekday is None or WEEKDAYS[self.weekday.lower()] == self.start.weekday()


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time of day as it stands at `text[begin:stop]`, written "HH:MM".

    `end` where a stretch of time is said.
    """

    start: str
    end: str | None
    begin: int
    stop: int


# The longer name first, so that "sept" is not read as "sep" with a letter too many.
MONTH_NAME = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
"""A month's name, whole or shortened, in small letters."""
MONTH = rf"{MONTH_NAME}(?![^\W\d_])\.?"
_WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
_YEAR4 = r"(?:18|19|20)\d\d"
YEAR_SPAN = rf"(?P<first>{_YEAR4})\s*[-–—/]\s*(?P<last>{_YEAR4}|\d\d)(?!\d)"
"""Two years with a dash or a bar between, to be read by `read_span`: "2020–2022", "2022/23", "1989-90"."""
# A year of two digits stands before the end of a phrase: "oktober 05, kl", but not "3. mars 12 deltakere" or "mai 10.00"; or behind a
# dash: "okt.-05".
_YEAR2_END = r"(?=\s*(?:$|[,;)\]–—-]|\.(?!\d))|\s+(?:kl|og|til|i|på|fra|frå|at)\b)"
_WORD_YEAR = rf"(?P<year>{_YEAR4}(?!\d)|['’]?\d\d(?!\d)(?:{_YEAR2_END}|(?<=[^\W\d_]-\d\d)|(?<=\.-\d\d)))"
_TO = r"\s*(?:-|–|—|/|til|og|to|and|through)\s*"
# A paragraph, chapter or version number may look like a date; so may a longer row of numbers.
_NOT_BEFORE = r"(?<![\d/])(?<!\d[.,:])(?<!§)(?<!§\s)(?<!kap\.\s)(?<!punkt\s)(?<!pkt\.\s)(?<!versjon\s)(?<!avsnitt\s)"
_NOT_AFTER = r"(?![\d/]|[.,:-]\d)"

_ORDINAL = r"(?:\.|st|nd|rd|th|-(?=[^\W\d_]))?"
_NOT_IN_NUMBER = r"(?<!\d)(?<!\d[.,:/])"
_DAY_WORD = rf"{_NOT_IN_NUMBER}(?P<day>{_DAY}){_ORDINAL}(?:\s+of)?\s*"
_YEAR_AFTER = rf"(?:\s*,?\s*-?\s*{_WORD_YEAR})?"
# 3. februar 2023
_DAY_MONTH = rf"{_DAY_WORD}(?P<month>{MONTH}){_YEAR_AFTER}"
# 19. – 20. oktober 05, and 30. september – 1. oktober 2004, where the first half may have its own year
_DAY_RANGE = (
    rf"{_DAY_WORD}(?:(?P<month>{MONTH})(?:,?\s*(?P<year1>{_YEAR4}))?)?{_TO}(?:{_WEEKDAY}\s+)?"
    rf"(?P<day2>{_DAY}){_ORDINAL}\s*(?P<month2>{MONTH}){_YEAR_AFTER}"
)
_MONTH_DAY = rf"\b(?P<month>{MONTH})\s+(?P<day>{_DAY})(?:st|nd|rd|th)?(?:{_TO}(?P<day2>{_DAY}))?,?\s+(?P<year>{_YEAR4})(?!\d)"
_MONTH_ONLY = (
    rf"(?<!\d)(?<!\d[.\s])(?<!\d\.\s)\b(?P<month>{MONTH})(?:(?:\s(?P<year1>{_YEAR4}))?{_TO}(?P<month2>{MONTH}))?"
    rf"(?:\s+(?:i|av|in|of))?\s*,?\s*(?P<year>{_YEAR4})(?!\d)"
)
# Read to its end before its year is looked for: of "jan. 2023" and "jan.–feb. 2023" no part is without one.
_MONTH_ALONE = rf"(?<![^\W_])(?>(?P<month>{MONTH})(?:{_TO}(?P<month2>{MONTH}))?)(?!\s*{_YEAR4})"
_ISO = rf"(?<![\d-])(?P<year>{_YEAR4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])(?!\d)"
# 3.2.23, 03.02.2023, 18.2. 2015, and ranges 22.02.-22.04.11 and 9.-11.02.2010
_NUMERIC = (
    rf"{_NOT_BEFORE}(?:(?P<day0>{_DAY})\.?\s?(?:(?P<month0>{_MONTH_NUMBER})(?:\.\s?(?P<year0>\d{{4}}|\d\d)?)?)?{_TO})?"
    rf"(?P<day>{_DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?(?P<year>{_YEAR4}|\d\d){_NOT_AFTER}"
)
# 9/2-2022 and 09/02-22; not 1/1/23, which is a case number. Both numbers have two digits in 28/11/2022.
_SLASHED = rf"{_NOT_BEFORE}(?P<day>{_DAY})\s?/\s?(?P<month>0?[1-9]|1[0-2])\s?[-–]\s?(?P<year>{_YEAR4}|\d\d){_NOT_AFTER}"
_SLASHED_LONG = rf"{_NOT_BEFORE}(?P<day>\d\d)/(?P<month>\d\d)/(?P<year>{_YEAR4}){_NOT_AFTER}"
# 22-5-17 and 22-05-2017; not 2017-05-22, and no longer row of numbers
_DASHED = rf"{_NOT_BEFORE}(?<!-)(?P<day>{_DAY})-(?P<month>0?[1-9]|1[0-2])-(?P<year>{_YEAR4}|\d\d){_NOT_AFTER}"
# 14.1., 7.–9.9., 14-16.7, 4.4-3.6, "29.5 og 30.5."; without its last stop a single day stands at the end, or before a sign
_YEARLESS = (
    rf"{_NOT_BEFORE}(?:(?P<day0>{_DAY})\.?(?:\s?(?P<month0>{_MONTH_NUMBER})\.?)?\s?(?:[-–]|og)\s?)?(?P<day>{_DAY})\.\s?(?P<month>{_MONTH_NUMBER})"
    r"(?:\.(?!\s?\d)|(?(day0)(?![.,]?\d)|(?=\s*(?:$|[,;:)]|[-–]\s|(?:og )?(?:fra|frå|på|med|var|hadde|holdt|heldt|deltok|kl)\b))))"
)
# 2023, and 2020–2022; not in "2025-budsjettet", "6/2022", "NOU 2023: 4" or "12.2023"
_YEAR_ALONE = rf"(?<![\w/.:-])(?P<year>{YEAR})(?![\w/-]|[.:]\s?\d)"
_YEARS = rf"(?<![\w/.:-])(?={YEAR}){YEAR_SPAN}(?![\w/-]|\.\d)"
# "Tirsdag 07.02 kl. 19.30"
_BARE_DAY = rf"\W*(?:{_WEEKDAY})?\s*(?P<day>{_DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.?(?=\s*(?:kl|$|,))"
# "19022031" and "20310219"
_RUN_TOGETHER = r"(?<!\d)(?:(?P<day>\d\d)(?P<month>\d\d)(?P<year>20\d\d)|(?P<year1>20\d\d)(?P<month1>\d\d)(?P<day1>\d\d))(?!\d)"
_DIGIT = re.compile(r"\d")
_WEEKDAY_BEFORE = rf"\b({_WEEKDAY})(?:en)?\s*,?\s*(?:den\s+|the\s+)?$"


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when a text first needs it: all of them take longer than most questions."""
    return re.compile(pattern, re.IGNORECASE)


def find_dates(text: str, *, year: int | None = None) -> list[FoundDate]:
    """Find the dates of a text in order; days without a year count only when `year` says which it is."""
    found: list[FoundDate] = []
    if _DIGIT.search(text) is None:  # most paragraphs: every way to write a day or a month's year has one
        return found
    for date in sorted(_read_all(text, year), key=lambda d: (d.begin, -d.stop)):
        if not found or date.begin >= found[-1].stop:
            found.append(date)
    return found


def find_years(text: str) -> list[FoundDate]:
    """Find the years that stand alone, and the spans from one to another, in order.

    Those of days and months are among them. A span to a year of two digits is one only to the next: "2022/23", where "2012/43" is a case.
    """
    spans = [(read_span(found), found) for found in _compile(_YEARS).finditer(text)]
    found = [_make_years(*years, match) for years, match in spans if _is_span(*years, match["last"])]
    taken = {place for span in found for place in range(span.begin, span.stop)}
    alone = (match for match in _compile(_YEAR_ALONE).finditer(text) if match.start() not in taken)
    found += [_make_years(int(match["year"]), int(match["year"]), match) for match in alone]
    return sorted(found, key=lambda years: years.begin)


def read_span(match: re.Match[str]) -> tuple[int, int]:
    """Read what `YEAR_SPAN` has found: its first and last year."""
    first = int(match["first"])
    return first, complete_span_end(first, match["last"])


def _is_span(first: int, last: int, written: str) -> bool:
    return first <= last if len(written) == 4 else last == first + 1


def _make_years(first: int, last: int, match: re.Match[str]) -> FoundDate:
    """Make a stretch from the first day of a year to the last of another."""
    return FoundDate(datetime.date(first, 1, 1), datetime.date(last, 12, 31), DatePrecision.YEAR, None, *match.span())


def read_bare_day(text: str, year: int) -> FoundDate | None:
    """Read a day and month of a known year that begin a line: "Tirsdag 07.02 kl. 19.30"."""
    match = _compile(_BARE_DAY).match(text)
    day = _make_date(year, match["month"], match["day"]) if match else None
    return FoundDate(day, None, DatePrecision.DAY, None, match.start("day"), match.end()) if match and day else None


def read_run_together(text: str) -> FoundDate | None:
    """Read a day written in eight figures: "19022031" or "20310219"."""
    match = _compile(_RUN_TOGETHER).search(text)
    if match is None:
        return None
    year, month, day = (match[key] or match[f"{key}1"] for key in ("year", "month", "day"))
    date = _make_date(year, month, day)
    return FoundDate(date, None, DatePrecision.DAY, None, match.start(), match.end()) if date else None


def find_months(text: str, year: int) -> list[FoundDate]:
    """Find the months that are named without a year, alone or from one to another.

    They are of the year that is given.
    """
    return [_read_month(match, year) for match in _compile(_MONTH_ALONE).finditer(text)]


def _read_all(text: str, year: int | None) -> Iterator[FoundDate]:
    """Read every pattern everywhere; what overlaps is sorted out after."""
    for pattern in (_ISO, _SLASHED, _SLASHED_LONG, _DASHED, _MONTH_DAY):
        for match in _compile(pattern).finditer(text):
            yield from _keep(text, match, *_read_days(match))
    for match in _compile(_NUMERIC).finditer(text):
        yield from _read_numeric(text, match)
    for match in _compile(_DAY_RANGE).finditer(text):
        yield from _keep(text, match, *_read_range(match, year))
    for match in _compile(_DAY_MONTH).finditer(text):
        if match["year"] or year is not None:
            yield from _keep(text, match, _make_date(match["year"] or year or 0, match["month"], match["day"]), None)
    for match in _compile(_MONTH_ONLY).finditer(text):
        yield _read_month(match, int(match["year"]))
    if year is not None:
        for match in _compile(_YEARLESS).finditer(text):
            end = _make_date(year, match["month"], match["day"])
            start = _make_date(year, match["month0"] or match["month"], match["day0"]) if match["day0"] else None
            yield from _keep(text, match, start or end, end if start else None)


def _keep(text: str, match: re.Match[str], start: datetime.date | None, end: datetime.date | None) -> Iterator[FoundDate]:
    """Yield a day or a row of days, with the weekday that stands before.

    Where the day does not exist, there is nothing.
    """
    if start is None or (end is not None and end < start):
        return
    weekday = _compile(_WEEKDAY_BEFORE).search(text, 0, match.start())
    begin = weekday.start() if weekday else match.start()
    precision = DatePrecision.DAY
    stop = match.start() + len(match[0].rstrip(" ,-"))
    yield FoundDate(start, None if end == start else end, precision, weekday[1] if weekday else None, begin, stop)


def _read_days(match: re.Match[str]) -> tuple[datetime.date | None, datetime.date | None]:
    """Read one day, or two days of the same month."""
    groups = match.groupdict()
    start = _make_date(groups["year"], groups["month"], groups["day"])
    if not groups.get("day2"):
        return start, None
    end = _make_date(groups["year"], groups["month"], groups["day2"])
    return (start, end) if end else (None, None)


def _read_numeric(text: str, match: re.Match[str]) -> Iterator[FoundDate]:
    """Read 3.2.23 and its ranges; where the first half is no day, the second still is."""
    end = _make_date(match["year"], match["month"], match["day"])
    if match["day0"] and end:
        start = _make_date(match["year0"] or match["year"], match["month0"] or match["month"], match["day0"])
        if start and start <= end:
            yield from _keep(text, match, start, end)
            return
        inner = _compile(_NUMERIC).search(text, match.start("day"))
        if inner and not inner["day0"]:
            yield from _keep(text, inner, end, None)
        return
    yield from _keep(text, match, end, None)


def _read_range(match: re.Match[str], default: int | None) -> tuple[datetime.date | None, datetime.date | None]:
    """Read "19. – 20. oktober 05" and "30. september – 1. oktober 2004"."""
    last_year = match["year"] or match["year1"] or default
    if last_year is None:
        return None, None
    end = _make_date(last_year, match["month2"], match["day2"])
    start = _make_date(match["year1"] or last_year, match["month"] or match["month2"], match["day"])
    return (start, end) if end else (None, None)


def _read_month(match: re.Match[str], year: int) -> FoundDate:
    """Read "desember 2024" and "august og september 2024": from the first to the last day.

    `year` is the last month's.
    """
    first = read_month(match["month"])
    last = read_month(match["month2"]) if match["month2"] else first
    said = int(match.groupdict().get("year1") or year)
    start_year = said if said < year else year - (last < first)
    end = datetime.date(year, last, calendar.monthrange(year, last)[1])
    return FoundDate(datetime.date(start_year, first, 1), end, DatePrecision.MONTH, None, match.start(), match.end())


def _make_date(year: str | int, month: str, day: str) -> datetime.date | None:
    """Make a date of its written parts; None where there is no such day."""
    number = int(month) if month.isdigit() else read_month(month)
    try:
        return datetime.date(read_year(year), number, int(day))
    except ValueError:
        return None


def read_month(name: str) -> int:
    """Return which month a name is, in any letters that count as its own: "MAİ" is May."""
    return MONTHS[name.rstrip(".").casefold().replace("\u0307", "").replace("ı", "i")]


def read_year(year: str | int) -> int:
    """Read a year of four or two digits: 98 is 1998, 05 is 2005."""
    return complete_year(int(str(year).strip("'’")))


_HOUR = r"(?:[01]?\d|2[0-4])"
_CLOCK_WORD = r"(?:kl|klokken|klokka|klokkeslett|tid|tidspunkt|møtetid|time)\b[.:]*\s*(?:fra|frå)?\s*"
_COMPACT = r"(?:[01]\d|2[0-3])[0-5]\d"
_UNTIL = r"\s*(?:-|–|—|til|to)\s*(?:kl\b[.:]*\s*)?"
# "Tid: 16. januar" is a day
_CLOCK = rf"(?:{_HOUR}\s?[.:]\s?[0-5]\d|{_COMPACT}|{_HOUR})(?![\d/]|[.:]\d|\.?\s*{MONTH})"
# With the word "kl" any writing is a time; without it only hh:mm, or a stretch hh.mm – hh.mm.
_SAID = rf"\b{_CLOCK_WORD}(?P<start>{_CLOCK})(?:{_UNTIL}(?P<end>{_CLOCK}))?"
_STRETCH = rf"(?<![\d.,:/-])(?P<start>{_HOUR}[.:][0-5]\d|{_COMPACT}){_UNTIL}(?P<end>{_HOUR}[.:][0-5]\d|{_COMPACT})(?![\d/]|[.:]\d)"
_COLONED = rf"(?<![\d.,:/-])(?P<start>{_HOUR}:[0-5]\d)(?::[0-5]\d)?(?![\d:])"


def find_times(text: str) -> list[FoundTime]:
    """Find the times of day in order: "kl. 12", "10.00 – 15.00", "1300-1500", "09:00"."""
    found: list[FoundTime] = []
    dates = [(d.begin, d.stop) for d in find_dates(text)]
    for match in sorted((m for p in (_SAID, _STRETCH, _COLONED) for m in _compile(p).finditer(text)), key=lambda m: (m.start(), -m.end())):
        inside_date = any(begin < match.end("start") and match.start("start") < stop for begin, stop in dates)
        if inside_date or (found and match.start() < found[-1].stop):
            continue
        time = _make_time(match)
        if time:
            found.append(time)
    return found


def _make_time(match: re.Match[str]) -> FoundTime | None:
    """Make a time of its written parts; two years with a dash between are no time."""
    groups = match.groupdict()
    start, end = groups["start"], groups.get("end")
    bare_years = match.re is _compile(_STRETCH) and all(len(part) == 4 and part[:2] in {"19", "20"} for part in (start, end or ""))
    if bare_years or _write_time(start) is None:
        return None
    return FoundTime(_write_time(start) or "", _write_time(end) if end else None, match.start(), match.end())


def _write_time(written: str) -> str | None:
    """Write a time as "HH:MM"; None where there is no such time."""
    digits = [int(part) for part in re.findall(r"\d+", written)]
    hour, minute = (divmod(digits[0], 100) if digits[0] > 24 else (digits[0], 0)) if len(digits) == 1 else (digits[0], digits[1])
    if len(digits) == 1 and len(written.strip()) == 4:
        hour, minute = divmod(digits[0], 100)
    return f"{hour % 24:02}:{minute:02}" if hour <= 24 and minute < 60 else None


_COMPOUND_NUMBER = re.compile(rf"({'|'.join(TENS)})(?:og|-)?({'|'.join(sorted(UNITS, key=len, reverse=True))})?")


def read_number(word: str) -> int | None:
    """Read a number in figures or in words: "12", "fire", "tjueto"; None for any other word."""
    word = word.strip().lower()
    if word.isdecimal():
        return int(word)
    if word in UNITS:
        return UNITS[word]
    compound = _COMPOUND_NUMBER.fullmatch(word)
    return TENS[compound[1]] + (UNITS[compound[2]] if compound[2] else 0) if compound else None
