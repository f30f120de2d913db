"""The period that a report covers: which year a day without a year is of."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.numbers import YEAR
from radsminne.extract.text.dates import MONTH_NAME, FoundDate, find_dates, find_years
from radsminne.extract.words.calendar import SCHOOL_YEAR_BEGINS

# "Mars", "mars 2021", "August og september".
_ONLY_MONTH = re.compile(rf"(?P<months>{MONTH_NAME}(?:\s?(?:–|-|/|og)\s?{MONTH_NAME})?)\.?(?:\s+(?P<year>{YEAR}))?", re.IGNORECASE)
_MONTH_AT_END = re.compile(rf"[,(–-]\s*(?:i )?(?P<months>{MONTH_NAME}(?:\s?(?:–|-|/|og)\s?{MONTH_NAME})?)\)?\.?$", re.IGNORECASE)
_MONTH_AT_HEAD = re.compile(rf"(?P<months>{MONTH_NAME}(?:\s?(?:–|-|/|og)\s?{MONTH_NAME})?)(?=\s*[:\n]|\s[–-]\s)", re.IGNORECASE)


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

    def find_month(self, words: str) -> FoundDate | None:
        """Return the time that words name which are nothing but a month: "Mars", "August og september 2021"."""
        found = _ONLY_MONTH.fullmatch(words.strip(" .:"))
        return self._read_month(found, found["year"]) if found else None

    def find_loose_month(self, text: str) -> FoundDate | None:
        """Return a month without a year at an item's head or end.

        It stands so in "Oktober: Konferanse" and "Konferanse, oktober".
        """
        found = _MONTH_AT_HEAD.match(text) or _MONTH_AT_END.search(text)
        return self._read_month(found, None) if found else None

    def _read_month(self, found: re.Match[str], year: str | None) -> FoundDate | None:
        of = int(year) if year else self.year
        dates = find_dates(f"{found['months']} {of}") if of else []
        if not dates:
            return None
        date = replace(dates[0], begin=found.start("months"), stop=found.end("months"))
        return date if year or self.autumn is None or date.start.month < SCHOOL_YEAR_BEGINS else self._move(date)

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
    spans = [(found.start.year, found.end.year) for found in find_years(title or "") if found.end]
    return ReportingPeriod(year, year - 1) if year and (year - 1, year) in spans[:1] else ReportingPeriod(year)


def narrow_to_chapter(reporting_period: ReportingPeriod, title: str | None, path: Sequence[str]) -> ReportingPeriod:
    """Return the period of a chapter.

    In a report on several years it is the year in the chapter's own heading, or in one above it.
    """
    if len(_list_years(title or "")) < 2 and reporting_period.autumn is None:
        return reporting_period
    for heading in reversed(path):
        years = _list_years(heading)
        if len(years) == 1:
            return ReportingPeriod(years.pop())
    return reporting_period


def _list_years(title: str) -> set[int]:
    """Return the years that a title names, of a span its first and last."""
    return {year for found in find_years(title) for year in (found.start.year, (found.end or found.start).year)}
