"""The day of a meeting as its head tells it: with a year, or with one that stands elsewhere."""

import re
from collections.abc import Sequence

from radsminne.corpus.records import DatePrecision
from radsminne.extract.text.dates import FoundDate, find_dates, find_years, read_bare_day, read_year
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.calendar import SCHOOL_YEAR_BEGINS
from radsminne.extract.words.meetings import MEETING_TITLES

TITLE_STRETCHES = 12
"""So far down a title, a number or a date without a label is looked for; letter heads take up to ten lines. At 15 two of 255 real minutes
and fixtures take the hour of one who came late, or of one of two days, for the meeting's."""
TITLE_WORDS = "|".join(sorted(MEETING_TITLES, key=len, reverse=True))
MEETING_WORD = re.compile(rf"(?:{TITLE_WORDS})", re.IGNORECASE)
# A date in such a line is another paper's: an approval, the notice, a deadline.
ANOTHER_DATE = re.compile(
    r"\b(?:innkalling\w*\s+av|godkjen\w+|frist|(?:neste|forrige|førre|siste|nytt)\s+møte|sist\s+endret|utskrift|(?:ut)?sendt?|(?:ut)?sendes"
    r"|(?:dok|vår|deres|dykkar)\w*\.?\s*dato|arkiv|journal\w*|brev\w*)\b",
    re.IGNORECASE,
)
# "l2.05.2031", "ll.30": OCR reads figures as letters
_SLIP = re.compile(r"(?<!\w)(?=[\dlIO]{1,2}[.:])(?=\S*\d)[\dlIO]{1,2}[.:][\dlIO]{2}(?:[.:][\dlIO]{2,4})?(?!\w)")
_FIGURES = str.maketrans("lIO", "110")
LEAP_YEAR = 2000
"""A year that has every day."""
ANY_YEAR = (LEAP_YEAR, LEAP_YEAR)


def find_day(text: str, years: tuple[int, int] | None = None) -> FoundDate | None:
    """Return the first whole day that is named.

    One without a year counts only where `years` says which it is: autumn's and spring's.
    """
    text = mend_figures(text)
    found = next((found for found in find_dates(text) if found.precision is DatePrecision.DAY), None)
    if found or years is None:
        return found
    for year in sorted(set(years)):
        found = next((each for each in find_dates(text, year=year) if each.precision is DatePrecision.DAY), None) or read_bare_day(
            text, year
        )
        if found and years[0 if found.start.month >= SCHOOL_YEAR_BEGINS else 1] == year:
            return found
    return None


def mend_figures(text: str) -> str:
    """Return the words with letters inside dates and hours as the figures that they stand for.

    They are as long as before.
    """
    return _SLIP.sub(lambda slip: slip[0].translate(_FIGURES), text)


def find_meeting_years(number: str | None, head: Sequence[Stretch], numbers: Sequence[str]) -> tuple[int, int] | None:
    """Return the years that the meeting may be of, where its day does not say.

    It is that of its number, those of a school year, the only one in the head, or that of the cases.
    """
    if number and "/" in number:
        year = read_year(number.rpartition("/")[2])
        return year, year
    lines = [stretch.text for stretch in head[:TITLE_STRETCHES] if not ANOTHER_DATE.search(stretch.text)]
    years = [found for line in lines for found in find_years(line)]
    span = next(((found.start.year, found.end.year) for found in years if found.end and found.end.year > found.start.year), None)
    if span:
        return span if span[1] == span[0] + 1 else None
    named = {found.start.year for found in years}
    cases = {read_year(match[1]) for each in numbers if (match := re.search(r"[/–-](\d{4}|\d\d)$", each))}
    for only in (named, cases):
        if len(only) == 1:
            return min(only), min(only)
    return None
