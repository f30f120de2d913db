"""The period that a report covers: which year a day without a year is of."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.records import DatePrecision
from radsminne.extract.text.dates import FoundDate, find_dates, find_months, find_years
from radsminne.extract.words.calendar import SCHOOL_YEAR_BEGINS

# What stands before and behind a month at an item's end, and behind one at its head.
_BEFORE_MONTH, _AFTER_MONTH = re.compile(r".*(?:[,(–-]\s*(?:i )?|\bi )", re.DOTALL), re.compile(r"\)?\.?")
_HEADS_ITEM = re.compile(r"\s*[:\n]|\s[–-]\s")


@dataclass(frozen=True, slots=True)
class ReportingPeriod:
    """The year a report is about.

    Of a school year `year` is the later one and `autumn` the one that it begins in.
    """

    year: int | None
    autumn: int | None = None

    def find_dates(self, text: str) -> list[FoundDate]:
        """Return the dates of a text, those without a year in the year of the report."""
        dates = find_dates(text, year=self.year)
        if self.autumn is None:
            return dates
        said = {(date.begin, date.stop) for date in find_dates(text)}
        return [date if (date.begin, date.stop) in said or date.start.month < SCHOOL_YEAR_BEGINS else self._move(date) for date in dates]

    def holds(self, date: FoundDate) -> bool:
        """Tell whether a day is of the year, or of the autumn before, where the report covers it."""
        return self.year is None or bool({*date.years} & {self.year, self.autumn})

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
        ends = months and _BEFORE_MONTH.fullmatch(text[: months[-1].begin]) and _AFTER_MONTH.fullmatch(text[months[-1].stop :])
        return months[-1] if ends else None

    def _find_months(self, text: str) -> list[FoundDate]:
        """Return the months without a year, in the year of the report."""
        months = find_months(text, self.year) if self.year else []
        return [month if self.autumn is None or month.start.month < SCHOOL_YEAR_BEGINS else self._move(month) for month in months]

    def _move(self, date: FoundDate) -> FoundDate:
        """Return the date in the year that the school year begins in."""
        back = (self.autumn or date.start.year) - date.start.year
        return replace(date, start=_shift(date.start, back), end=_shift(date.end, back) if date.end else None)


def _shift(day: datetime.date, years: int) -> datetime.date:
    """Return the same day in another year; the 29th of February is the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def read_reporting_period(title: str | None, year: int | None) -> ReportingPeriod:
    """Return what a report's title says of the time it covers; `year` is the report's."""
    years = [found.years for found in find_years(title or "")]
    return ReportingPeriod(year, year - 1) if year and (year - 1, year) in years[:1] else ReportingPeriod(year)


def narrow_to_chapter(reporting_period: ReportingPeriod, title: str | None, path: Sequence[str]) -> ReportingPeriod:
    """Return the period of a chapter.

    It is the year in the chapter's own heading, or in one above it: "Høst 2015" in a report on 2015 and 2016.
    """
    named = {reporting_period.year, reporting_period.autumn, *_list_years(title or "")} - {None}
    for heading in reversed(path):
        years = _list_years(heading)
        if len(years) == 1 and (not named or any(abs(next(iter(years)) - (year or 0)) <= 1 for year in named)):
            return ReportingPeriod(years.pop())
    return reporting_period


def _list_years(title: str) -> set[int]:
    """Return the years that a title names, of a span its first and last."""
    return {year for found in find_years(title) for year in found.years}
