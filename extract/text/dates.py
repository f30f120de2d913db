"""Dates, times of day and written numbers in running text.

A number is a date only when it is written as one and the day exists. Case numbers (1/1/23), references (NOU 2024: 14),
law paragraphs and phone numbers are none.
"""

import calendar
import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from radsminne.corpus.records import DatePrecision
from radsminne.extract.words.calendar import MONTHS, TENS, UNITS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as it stands at `text[begin:stop]`: `end` is the last day of what is said, None for a single day.

    `weekday` is the word before the date, as written; it is not compared with the date here.
    """

    start: datetime.date
    end: datetime.date | None
    precision: DatePrecision
    weekday: str | None
    begin: int
    stop: int

    @property
    def is_weekday_right(self) -> bool:
        """True where no weekday is written, or the right one for the first day."""
        return self.weekday is None or WEEKDAYS[self.weekday.lower()] == self.start.weekday()


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time of day as it stands at `text[begin:stop]`, written "HH:MM"; `end` where a stretch of time is said."""

    start: str
    end: str | None
    begin: int
    stop: int


# The longer name first, so that "sept" is not read as "sep" with a letter too many.
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![^\W\d_])\.?"
WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
YEAR4 = r"(?:1[89]\d\d|20\d\d)"
# A year of two digits stands before the end of a phrase: "oktober 05, kl", but not "3. mars 12 deltakere" or "mai 10.00".
YEAR2_END = r"(?=\s*(?:$|[,;)\]–—-]|\.(?!\d))|\s+(?:kl|og|til|i|på|fra|frå|at)\b)"
WORD_YEAR = rf"(?P<year>{YEAR4}(?!\d)|['’]?\d\d(?!\d){YEAR2_END})"
TO = r"\s*(?:-|–|—|/|til|og|to|and|through)\s*"
# A paragraph, chapter or version number may look like a date; so may a longer row of numbers.
NOT_BEFORE = r"(?<![\d/])(?<!\d[.,:])(?<!§)(?<!§\s)(?<!kap\.\s)(?<!punkt\s)(?<!pkt\.\s)(?<!versjon\s)(?<!avsnitt\s)"
NOT_AFTER = r"(?![\d/]|[.,:-]\d)"

ORDINAL = r"(?:\.|st|nd|rd|th)?"
NOT_IN_NUMBER = r"(?<!\d)(?<!\d[.,:/])"
DAY_WORD = rf"{NOT_IN_NUMBER}(?P<day>{DAY}){ORDINAL}(?:\s+of)?\s*"
YEAR_AFTER = rf"(?:\s*,?\s*-?\s*{WORD_YEAR})?"
# 3. februar 2023
DAY_MONTH = re.compile(rf"{DAY_WORD}(?P<month>{MONTH}){YEAR_AFTER}", re.IGNORECASE)
# 19. – 20. oktober 05, and 30. september – 1. oktober 2004, where the first half may have its own year
DAY_RANGE = re.compile(
    rf"{DAY_WORD}(?:(?P<month>{MONTH})(?:,?\s*(?P<year1>{YEAR4}))?)?{TO}(?:{WEEKDAY}\s+)?"
    rf"(?P<day2>{DAY}){ORDINAL}\s*(?P<month2>{MONTH}){YEAR_AFTER}",
    re.IGNORECASE,
)
MONTH_DAY = re.compile(
    rf"\b(?P<month>{MONTH})\s+(?P<day>{DAY})(?:st|nd|rd|th)?(?:{TO}(?P<day2>{DAY}))?,?\s+(?P<year>{YEAR4})(?!\d)", re.IGNORECASE
)
MONTH_ONLY = re.compile(
    rf"(?<!\d)(?<!\d[.\s])(?<!\d\.\s)\b(?P<month>{MONTH})(?:(?:\s(?P<year1>{YEAR4}))?{TO}(?P<month2>{MONTH}))?\s*,?\s*(?P<year>{YEAR4})(?!\d)",
    re.IGNORECASE,
)
ISO = re.compile(rf"(?<![\d-])(?P<year>{YEAR4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")
# 3.2.23, 03.02.2023, 18.2. 2015, and ranges 22.02.-22.04.11 and 9.-11.02.2010
NUMERIC = re.compile(
    rf"{NOT_BEFORE}(?:(?P<day0>{DAY})\.\s?(?:(?P<month0>\d\d?)\.\s?(?P<year0>\d{{4}}|\d\d)?)?{TO})?"
    rf"(?P<day>{DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?(?P<year>{YEAR4}|\d\d){NOT_AFTER}"
)
# 9/2-2022 and 09/02-22; not 1/1/23, which is a case number. Both numbers have two digits in 28/11/2022.
SLASHED = re.compile(rf"{NOT_BEFORE}(?P<day>{DAY})\s?/\s?(?P<month>0?[1-9]|1[0-2])\s?[-–]\s?(?P<year>{YEAR4}|\d\d){NOT_AFTER}")
SLASHED_LONG = re.compile(rf"{NOT_BEFORE}(?P<day>\d\d)/(?P<month>\d\d)/(?P<year>{YEAR4}){NOT_AFTER}")
# 22-5-17 and 22-05-2017; not 2017-05-22, and no longer row of numbers
DASHED = re.compile(rf"{NOT_BEFORE}(?<!-)(?P<day>{DAY})-(?P<month>0?[1-9]|1[0-2])-(?P<year>{YEAR4}|\d\d){NOT_AFTER}")
# 14.1. and 7.–9.9.
YEARLESS = re.compile(rf"{NOT_BEFORE}(?:(?P<day0>{DAY})\.\s?[-–]\s?)?(?P<day>{DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.(?!\s?\d)")
DIGIT = re.compile(r"\d")
WEEKDAY_BEFORE = re.compile(rf"\b({WEEKDAY})(?:en)?\s*,?\s*(?:den\s+|the\s+)?$", re.IGNORECASE)

CENTURY_TURN = 70
"""Years of two digits from here on are of the 1900s: minutes of before 1970 are seldom, and are written with four."""


def find_dates(text: str, *, year: int | None = None) -> list[FoundDate]:
    """Find the dates of a text in order; days without a year count only when `year` says which it is."""
    found: list[FoundDate] = []
    if DIGIT.search(text) is None:  # most paragraphs: every way to write a day or a month's year has one
        return found
    for date in sorted(read_all(text, year), key=lambda d: (d.begin, -d.stop)):
        if not found or date.begin >= found[-1].stop:
            found.append(date)
    return found


def read_all(text: str, year: int | None) -> Iterator[FoundDate]:
    """Read every pattern everywhere; what overlaps is sorted out after."""
    for pattern in (ISO, SLASHED, SLASHED_LONG, DASHED, MONTH_DAY):
        for match in pattern.finditer(text):
            yield from keep(text, match, *read_days(match))
    for match in NUMERIC.finditer(text):
        yield from read_numeric(text, match)
    for match in DAY_RANGE.finditer(text):
        yield from keep(text, match, *read_range(match, year))
    for match in DAY_MONTH.finditer(text):
        if match["year"] or year is not None:
            yield from keep(text, match, make_date(match["year"] or year or 0, match["month"], match["day"]), None)
    for match in MONTH_ONLY.finditer(text):
        yield read_month(match)
    if year is not None:
        for match in YEARLESS.finditer(text):
            end = make_date(year, match["month"], match["day"])
            start = make_date(year, match["month"], match["day0"]) if match["day0"] else None
            yield from keep(text, match, start or end, end if start else None)


def keep(text: str, match: re.Match[str], start: datetime.date | None, end: datetime.date | None) -> Iterator[FoundDate]:
    """Give a day or a row of days, with the weekday that stands before; nothing where the day does not exist."""
    if start is None or (end is not None and end < start):
        return
    weekday = WEEKDAY_BEFORE.search(text, 0, match.start())
    begin = weekday.start() if weekday else match.start()
    precision = DatePrecision.DAY
    stop = match.start() + len(match[0].rstrip(" ,-"))
    yield FoundDate(start, None if end == start else end, precision, weekday[1] if weekday else None, begin, stop)


def read_days(match: re.Match[str]) -> tuple[datetime.date | None, datetime.date | None]:
    """Read one day, or two days of the same month."""
    groups = match.groupdict()
    start = make_date(groups["year"], groups["month"], groups["day"])
    if not groups.get("day2"):
        return start, None
    end = make_date(groups["year"], groups["month"], groups["day2"])
    return (start, end) if end else (None, None)


def read_numeric(text: str, match: re.Match[str]) -> Iterator[FoundDate]:
    """Read 3.2.23 and its ranges; where the first half is no day, the second still is."""
    end = make_date(match["year"], match["month"], match["day"])
    if match["day0"] and end:
        start = make_date(match["year0"] or match["year"], match["month0"] or match["month"], match["day0"])
        if start and start <= end:
            yield from keep(text, match, start, end)
            return
        inner = NUMERIC.search(text, match.start("day"))
        if inner and not inner["day0"]:
            yield from keep(text, inner, end, None)
        return
    yield from keep(text, match, end, None)


def read_range(match: re.Match[str], default: int | None) -> tuple[datetime.date | None, datetime.date | None]:
    """Read "19. – 20. oktober 05" and "30. september – 1. oktober 2004"."""
    last_year = match["year"] or match["year1"] or default
    if last_year is None:
        return None, None
    end = make_date(last_year, match["month2"], match["day2"])
    start = make_date(match["year1"] or last_year, match["month"] or match["month2"], match["day"])
    return (start, end) if end else (None, None)


def read_month(match: re.Match[str]) -> FoundDate:
    """Read "desember 2024" and "august og september 2024": from the first to the last day."""
    year = int(match["year"])
    first = MONTHS[match["month"].rstrip(".").lower()]
    last = MONTHS[match["month2"].rstrip(".").lower()] if match["month2"] else first
    start_year = int(match["year1"]) if match["year1"] and match["year1"] < match["year"] else year - (last < first)
    end = datetime.date(year, last, calendar.monthrange(year, last)[1])
    return FoundDate(datetime.date(start_year, first, 1), end, DatePrecision.MONTH, None, match.start(), match.end())


def make_date(year: str | int, month: str, day: str) -> datetime.date | None:
    """Make a date of its written parts; None where there is no such day."""
    number = int(month) if month.isdigit() else MONTHS[month.rstrip(".").lower()]
    try:
        return datetime.date(read_year(year), number, int(day))
    except ValueError:
        return None


def read_year(year: str | int) -> int:
    """Read a year of four or two digits: 98 is 1998, 05 is 2005."""
    number = int(str(year).strip("'’"))
    if number >= 100:
        return number
    return number + (1900 if number >= CENTURY_TURN else 2000)


HOUR = r"(?:[01]?\d|2[0-4])"
CLOCK_WORD = r"(?:kl|klokken|klokka|klokkeslett|tid|tidspunkt|møtetid|time)\b[.:]*\s*(?:fra|frå)?\s*"
COMPACT = r"(?:[01]\d|2[0-3])[0-5]\d"
UNTIL = r"\s*(?:-|–|—|til|to)\s*(?:kl\b[.:]*\s*)?"
# "Tid: 16. januar" is a day
CLOCK = rf"(?:{HOUR}\s?[.:]\s?[0-5]\d|{COMPACT}|{HOUR})(?![\d/]|[.:]\d|\.?\s*{MONTH})"
# With the word "kl" any writing is a time; without it only hh:mm, or a stretch hh.mm – hh.mm.
SAID = re.compile(rf"\b{CLOCK_WORD}(?P<start>{CLOCK})(?:{UNTIL}(?P<end>{CLOCK}))?", re.IGNORECASE)
STRETCH = re.compile(
    rf"(?<![\d.,:/-])(?P<start>{HOUR}[.:][0-5]\d|{COMPACT}){UNTIL}(?P<end>{HOUR}[.:][0-5]\d|{COMPACT})(?![\d/]|[.:]\d)", re.IGNORECASE
)
COLONED = re.compile(rf"(?<![\d.,:/-])(?P<start>{HOUR}:[0-5]\d)(?::[0-5]\d)?(?![\d:])")


def find_times(text: str) -> list[FoundTime]:
    """Find the times of day in order: "kl. 12", "10.00 – 15.00", "1300-1500", "09:00"."""
    found: list[FoundTime] = []
    dates = [(d.begin, d.stop) for d in find_dates(text)]
    for match in sorted((m for p in (SAID, STRETCH, COLONED) for m in p.finditer(text)), key=lambda m: (m.start(), -m.end())):
        inside_date = any(begin < match.end("start") and match.start("start") < stop for begin, stop in dates)
        if inside_date or (found and match.start() < found[-1].stop):
            continue
        time = make_time(match)
        if time:
            found.append(time)
    return found


def make_time(match: re.Match[str]) -> FoundTime | None:
    """Make a time of its written parts; two years with a dash between are no time."""
    groups = match.groupdict()
    start, end = groups["start"], groups.get("end")
    bare_years = match.re is STRETCH and all(len(part) == 4 and part[:2] in {"19", "20"} for part in (start, end or ""))
    if bare_years or write_time(start) is None:
        return None
    return FoundTime(write_time(start) or "", write_time(end) if end else None, match.start(), match.end())


def write_time(written: str) -> str | None:
    """Write a time as "HH:MM"; None where there is no such time."""
    digits = [int(part) for part in re.findall(r"\d+", written)]
    hour, minute = (divmod(digits[0], 100) if digits[0] > 24 else (digits[0], 0)) if len(digits) == 1 else (digits[0], digits[1])
    if len(digits) == 1 and len(written.strip()) == 4:
        hour, minute = divmod(digits[0], 100)
    return f"{hour % 24:02}:{minute:02}" if hour <= 24 and minute < 60 else None


COMPOUND_NUMBER = re.compile(rf"({'|'.join(TENS)})(?:og|-)?({'|'.join(sorted(UNITS, key=len, reverse=True))})?")


def read_number(word: str) -> int | None:
    """Read a number in figures or in words: "12", "fire", "tjueto"; None for any other word."""
    word = word.strip().lower()
    if word.isdecimal():
        return int(word)
    if word in UNITS:
        return UNITS[word]
    compound = COMPOUND_NUMBER.fullmatch(word)
    return TENS[compound[1]] + (UNITS[compound[2]] if compound[2] else 0) if compound else None
