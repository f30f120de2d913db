"""The numbers that councils give their meetings and cases, and years of two digits.

"1/2023", "3-07", "PS 27/09", "24".
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

YEAR = r"(?:19|20)\d\d"
"""A year in a pattern, as papers and questions write it."""
_SERIES = r"(?P<series>\D*?)[\s:.]*"  # PS, RS, "Møte nr.": what runs by itself
_JOIN = r"(?P<join>\s*[/–-]\s*)"
# Four digits are a year only in front of a slash ("2017/43"); otherwise the year comes last, and one digit is no year
# ("7/1" may be the first case of the seventh meeting). "2019/2020" is no number, but a span of years.
_YEAR_FIRST = re.compile(rf"{_SERIES}(?P<year>{YEAR})(?P<join>\s*/\s*)(?P<place>\d{{1,3}})")
_YEAR_LAST = re.compile(rf"{_SERIES}(?P<place>(?!{YEAR})\d{{1,4}}){_JOIN}(?P<year>{YEAR}|\d\d)")
_PLAIN = re.compile(rf"{_SERIES}(?P<place>\d{{1,3}})\.?")

_CENTURY_TURN = 70
"""Where nothing else tells the century, "70" is 1970 and "69" is 2069.

Papers of before 1970 are seldom, and those write the year with four digits; plans of today reach past 2050 ("strategi for 2030–60").
"""

_NO_SERIES = ("møte", "møtet", "meeting", "referat", "protokoll", "nr", "nummer", "no", "number")
"""What ends the words before a number that tell no series: "Møte nr. 3/2023" is "3/2023"."""


@dataclass(frozen=True, slots=True)
class RunningNumber:
    """A number that runs within a year; `before`, `width` and `after` are how the document writes it."""

    series: str
    place: int
    year: int
    before: str
    width: int
    after: str
    yearly: bool
    """Whether the year is written, so that counting begins anew each year."""

    @property
    def body(self) -> str:
        """The body whose meetings are counted: "au" in "AU 3/2023"; a word like "møte" is none."""
        return self.series if self.before.strip(" .:").isupper() and not self.series.endswith(_NO_SERIES) else ""

    def write(self, place: int) -> str:
        """Another number of the series in the same hand: "02/10" where this is "03/10"."""
        return f"{self.before}{place:0{self.width}}{self.after}"


@lru_cache(maxsize=50_000)
def parse_number(written: str | None, year: int | None) -> RunningNumber | None:
    """Return the number, or None if it does not run within a year.

    `year` is the meeting's, for the century or the whole year.
    """
    text = (written or "").strip()
    match = _YEAR_FIRST.fullmatch(text) or _YEAR_LAST.fullmatch(text)
    if match:
        return _make_number(match, text, complete_year(int(match["year"]), year))
    plain = _PLAIN.fullmatch(text)
    if plain is None or year is None:
        return None
    number = _make_number(plain, text, year)
    return replace(number, after=f"{number.after} ({year})", yearly=False)


def _make_number(match: re.Match[str], text: str, year: int) -> RunningNumber:
    digits = match["place"]
    width = len(digits) if digits.startswith("0") else 1
    series = "".join(letter for letter in match["series"].casefold() if letter.isalnum()) if match["series"] else ""
    return RunningNumber(series, int(digits), year, text[: match.start("place")], width, text[match.end("place") :], yearly=True)


def complete_year(year: int, near: int | None = None) -> int:
    """Give a year its century: 98 is 1998 and 5 is 2005, or what lies nearest to the year `near`.

    One of three digits or more is whole.
    """
    if year >= 100:
        return year
    if near is None:
        return year + (1900 if year >= _CENTURY_TURN else 2000)
    return min((century + year for century in (1900, 2000)), key=lambda whole: abs(whole - near))


def complete_span_end(first: int, last: str) -> int:
    """Return the second year of a span in full: the next one that ends so.

    "90" after 1989 is 1990, "01" after 1999 is 2001.
    """
    return int(last) if len(last) == 4 else first + (int(last) - first) % 100
