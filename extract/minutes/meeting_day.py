"""The day of a meeting as its head tells it: with a year, or with one that stands elsewhere."""

import re
from collections.abc import Sequence

from radsminne.corpus.records import DatePrecision
from radsminne.extract.text.dates import FoundDate, find_dates, make_date, read_year
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.calendar import WEEKDAYS
from radsminne.extract.words.meetings import MEETING_TITLES

TITLE_STRETCHES = 15
"""So far down a title, a number or a date without a label is looked for; letter heads take up to ten lines."""
TITLE_WORDS = "|".join(sorted(MEETING_TITLES, key=len, reverse=True))
MEETING_WORD = re.compile(rf"(?:{TITLE_WORDS})", re.IGNORECASE)
# A date in such a line is another paper's: an approval, the notice, a deadline.
ANOTHER_DATE = re.compile(
    r"\b(?:innkalling\w*\s+av|godkjen\w+|frist|(?:neste|forrige|førre|siste|nytt)\s+møte|sist\s+endret|utskrift|(?:ut)?sendt?|(?:ut)?sendes"
    r"|(?:dok|vår|deres|dykkar)\w*\.?\s*dato|arkiv|journal\w*|brev\w*)\b",
    re.IGNORECASE,
)
# "Tirsdag 07.02 kl. 19.30": a day without its year
_BARE_DAY = re.compile(rf"\W*(?:{'|'.join(WEEKDAYS)})?\s*(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.?(?=\s*(?:kl|$|,))", re.IGNORECASE)
_SCHOOL_YEAR = re.compile(r"(?<!\d)(?P<first>20\d\d)\s?[/–-]\s?(?P<last>20\d\d|\d\d)(?![\d.-])")
_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d/-]|\.\d)")
_AUTUMN = 8
"""The first month that belongs to the first half of a school year."""
# "19022031" and "20310219" in a title
_RUN_TOGETHER = re.compile(
    r"(?<!\d)(?:(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>20\d\d)|(?P<year1>20\d\d)(?P<month1>[01]\d)(?P<day1>[0-3]\d))(?!\d)"
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
        found = next((each for each in find_dates(text, year=year) if each.precision is DatePrecision.DAY), None) or _read_bare_day(
            text, year
        )
        if found and years[0 if found.start.month >= _AUTUMN else 1] == year:
            return found
    return None


def mend_figures(text: str) -> str:
    """Return the words with letters inside dates and hours as the figures that they stand for.

    They are as long as before.
    """
    return _SLIP.sub(lambda slip: slip[0].translate(_FIGURES), text)


def _read_bare_day(text: str, year: int) -> FoundDate | None:
    """Read "Tirsdag 07.02" of a known year."""
    match = _BARE_DAY.match(text)
    day = make_date(year, match["month"], match["day"]) if match and 0 < int(match["month"]) <= 12 else None
    return FoundDate(day, None, DatePrecision.DAY, None, match.start("day"), match.end()) if match and day else None


def find_years(number: str | None, head: Sequence[Stretch], numbers: Sequence[str]) -> tuple[int, int] | None:
    """Return the years that the meeting may be of, where its day does not say.

    It is that of its number, those of a school year, the only one in the head, or that of the cases.
    """
    if number and "/" in number:
        year = read_year(number.rpartition("/")[2])
        return year, year
    lines = [stretch.text for stretch in head[:TITLE_STRETCHES] if not ANOTHER_DATE.search(stretch.text)]
    for line in lines:
        if match := _SCHOOL_YEAR.search(line):
            last = read_year(match["last"])
            return (int(match["first"]), last) if last == int(match["first"]) + 1 else None
    named = {int(year) for line in lines for year in _YEAR.findall(line)}
    cases = {read_year(match[1]) for each in numbers if (match := re.search(r"[/–-](\d{4}|\d\d)$", each))}
    for years in (named, cases):
        if len(years) == 1:
            return min(years), min(years)
    return None


def read_run_together(text: str) -> FoundDate | None:
    """Read "19022031" or "20310219" in a meeting's title."""
    match = _RUN_TOGETHER.search(text) if MEETING_WORD.search(text) else None
    if match is None:
        return None
    year, month, day = (match[key] or match[f"{key}1"] for key in ("year", "month", "day"))
    date = make_date(year, month, day) if 0 < int(month) <= 12 else None
    return FoundDate(date, None, DatePrecision.DAY, None, match.start(), match.end()) if date else None
