"""The period that a report covers: which year a day without a year is of."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DatePrecision
from radsminne.extract.report.loose_dates import find_loose_days, find_month_words, find_rows, find_short_weekday, join_days, join_ranges
from radsminne.extract.text.dates import FoundDate, find_dates, find_months, find_years
from radsminne.extract.words.calendar import MONTHS, SCHOOL_YEAR_BEGINS, SEASONS

# What stands before and behind a month at an item's end, and behind one at its head.
_BEFORE_MONTH, _AFTER_MONTH = re.compile(r".*(?:[,(–-]\s*(?:i )?|\bi )", re.DOTALL), re.compile(r"\)?\.?")
_WHOLE = 4
"""Letters of a month that may stand last with nothing before it, "Kurs juni": not "mai", "sep"."""
_HEADS_ITEM = re.compile(r"\s*[:\n]|\s[–-]\s")
# "i mai", "sist i mai", "fra august", "medio mars": without such a word a month may be a name.
_IN_MONTH = re.compile(
    r"(?:^|[\s(,/–-])(?:i|av|fra|frå|til|medio|primo|ultimo|tidlig|tidleg|sent|seint|heile?|hele|m[åa]n[ae]?d\w*skift\w*)\s+$",
    re.IGNORECASE,
)
_BACK = 24
"""Letters before a month in which such a word is looked for."""
_SEASON = re.compile(rf"\b(?:{SEASONS})", re.IGNORECASE)
# A heading's year stands first or last in it: "Høst 2015"; within it is of something else.
_YEAR_STANDS = re.compile(rf"^\W*{YEAR}\b|\b{YEAR}\W*$")
_TERM = 180
"""Days of the shortest term that a title gives from day to day."""
_REMEMBERED = 1024
"""Texts whose dates are remembered: a list's items are asked for theirs by each step that reads them."""


@dataclass(frozen=True, slots=True)
class ReportingPeriod:
    """The year a report is about.

    Of a term over New Year `year` is the later one, `autumn` the one that it begins in, and `begins` and `from_day` when.
    Of a chapter on a year of its own `within` is the year of the report.
    """

    year: int | None
    autumn: int | None = None
    begins: int = SCHOOL_YEAR_BEGINS
    from_day: int = 1
    within: int | None = None

    def find_dates(self, text: str) -> tuple[FoundDate, ...]:
        """Return the dates of a text, those without a year in the year of the report.

        A row of separate days is its first one; a weekday's first letters at the head of a text are of its date.
        """
        return _find_dates(self, text)

    def find_moments(self, text: str) -> list[FoundDate]:
        """Return the days and months of running text, also months without a year or within words."""
        dates = self.find_dates(text)
        months = [month for month in self._find_months(text) if _IN_MONTH.search(text, max(0, month.begin - _BACK), month.begin)]
        months += self.place_yearless(find_month_words(text, self.year)) if self.year else []
        free = (month for month in months if not any(date.begin < month.stop and month.begin < date.stop for date in dates))
        return sorted((*dates, *free), key=lambda date: date.begin)

    def split_days(self, text: str, date: FoundDate) -> tuple[FoundDate, ...]:
        """Return each day of the row of separate ones that a date stands for, else the date itself."""
        return next((row for row in _find_rows(self, text) if row[0] == date), (date,))

    def holds(self, date: FoundDate) -> bool:
        """Tell whether a day is of the year, or of the autumn before, where the report covers it."""
        return self.year is None or bool({*date.years} & {self.year, self.autumn, self.within})

    def find_month(self, words: str) -> FoundDate | None:
        """Return the time that words name which are nothing but a month: "Mars", "August og september 2021"."""
        words = words.strip(" .:")
        found = [date for date in find_dates(words) if date.precision is DatePrecision.MONTH] or self._find_months(words)
        return found[0] if found and (found[0].begin, found[0].stop) == (0, len(words)) else None

    def find_loose_month(self, text: str) -> FoundDate | None:
        """Return a month without a year at an item's head or end.

        It stands so in "Oktober: Konferanse" and "Konferanse, oktober".
        """
        months = self._find_months(text)
        if months and months[0].begin == 0 and _HEADS_ITEM.match(text, months[0].stop):
            return months[0]
        last = months[-1] if months else None
        if last is None or not _AFTER_MONTH.fullmatch(text, last.stop):
            return None
        bare = last.begin > 0 and text[last.begin : last.stop] in MONTHS and last.stop - last.begin >= _WHOLE
        return last if bare or _BEFORE_MONTH.fullmatch(text, 0, last.begin) else None

    def turn(self, texts: Iterable[str]) -> "ReportingPeriod":
        """Return the period of a list over New Year: its days fall back once, from late to early."""
        if self.year is None or self.autumn is not None:
            return self
        texts = list(texts)
        days = [found[0] for text in texts if (found := find_dates(text, year=self.year))]
        falls = [(before.start.month, after.start.month) for before, after in pairwise(days) if after.start < before.start]
        if any(find_dates(text) for text in texts) or len(falls) != 1:
            return self
        first, last = days[0].start.month, days[-1].start.month
        ((before, after),) = falls
        turned = replace(self, autumn=self.year - 1, begins=first)
        named = [day for day in turned.place_yearless(days) if day.weekday and day.start.year != self.year]
        return turned if last < first and after < first <= before and (not named or any(day.is_weekday_right for day in named)) else self

    def _find_months(self, text: str) -> list[FoundDate]:
        """Return the months without a year, in the year of the report."""
        return self.place_yearless(find_months(text, self.year)) if self.year else []

    def place_yearless(self, dates: Iterable[FoundDate]) -> list[FoundDate]:
        """Return dates without a year, those of a term's first months in the year that it begins in."""
        if self.autumn is None:
            return list(dates)
        return [
            _shift_date(date, self.autumn - date.start.year) if (date.start.month, date.start.day) >= (self.begins, self.from_day) else date
            for date in dates
        ]


def _find_dates(period: ReportingPeriod, text: str) -> tuple[FoundDate, ...]:
    return tuple(row[0] for row in _find_rows(period, text))


@lru_cache(maxsize=_REMEMBERED)
def _find_rows(period: ReportingPeriod, text: str) -> tuple[tuple[FoundDate, ...], ...]:
    """Return the dates of a text, each row of separate days together: "1., 2. og 8. mai"."""
    dates = find_dates(text, year=period.year)
    if period.year is None:
        return tuple((date,) for date in dates)
    said = {date.stop for date in find_dates(text)} if period.autumn else set()
    rows = find_rows(text, period.year)
    alone = [date for date in dates if not any(row[0].begin < date.stop and date.begin < row[0].stop for row in rows)]
    alone = alone or (list(find_loose_days(text, period.year)) if not rows else [])
    alone = join_ranges(text, [replace(date, begin=find_short_weekday(text, date.begin)) for date in alone])
    rows = sorted([*rows, *join_days(text, alone)], key=lambda row: row[0].begin)
    return tuple(row if row[0].stop in said else tuple(period.place_yearless(row)) for row in rows)


def _shift_date(date: FoundDate, years: int) -> FoundDate:
    return replace(date, start=_shift(date.start, years), end=_shift(date.end, years) if date.end else None)


def _shift(day: datetime.date, years: int) -> datetime.date:
    """Return the same day in another year; the 29th of February is the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def read_reporting_period(titles: Iterable[str], year: int | None, headings: Iterable[str] = ()) -> ReportingPeriod:
    """Return what a report's title, the words at its head or its headings say of the time it covers.

    `year` is the report's; "Høst 2030" heads a part of one on 2031.
    """
    titles = list(titles)
    if year and (term := next((days for title in titles for days in find_dates(title) if _is_term(days, year)), None)):
        return ReportingPeriod(year, year - 1, term.start.month, term.start.day)
    years = {found.years for title in titles for found in find_years(title)}
    headed = {year for heading in headings if _YEAR_STANDS.search(heading) and _SEASON.search(heading) for year in _list_years(heading)}
    if year and ((year - 1, year) in years or year - 1 in headed):
        return ReportingPeriod(year, year - 1)
    return ReportingPeriod(year)


def _is_term(days: FoundDate, year: int) -> bool:
    """Tell whether a stretch of days runs from the year before a report's into its own, and is no event."""
    return days.years == (year - 1, year) and days.end is not None and (days.end - days.start).days >= _TERM


def narrow_to_chapter(reporting_period: ReportingPeriod, title: str | None, path: Sequence[str]) -> ReportingPeriod:
    """Return the period of a chapter.

    It is the year in the chapter's own heading, or in one above it: "Høst 2015" in a report on 2015 and 2016.
    """
    titled = _list_years(title or "")
    named = {reporting_period.year, reporting_period.autumn, *titled} - {None}
    for heading in reversed(path):
        years = _list_years(heading) if _YEAR_STANDS.search(heading) else set()
        is_near = not named or any(abs(own - (year or 0)) <= 1 for year in named for own in years)
        # Where the title names one year, another in a heading is a slip, but for the seasons of a term.
        if len(years) == 1 and is_near and (len(titled) != 1 or years == titled or _SEASON.search(heading)):
            return ReportingPeriod(years.pop(), within=reporting_period.year)
    return reporting_period


def _list_years(title: str) -> set[int]:
    """Return the years that a title names, of a span its first and last."""
    return {year for found in find_years(title) for year in found.years}
