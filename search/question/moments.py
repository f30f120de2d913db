"""Single moments in a question: a day, a month, a season, a year, "i fjor", "de siste tre årene"."""

import calendar
import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DatePrecision
from radsminne.extract.text.dates import MONTH, FoundDate, find_dates, find_years, read_month
from radsminne.extract.words.calendar import UNITS
from radsminne.search.question.words.periods import ORDINALS, SEASONS, TIME_WORDS


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both included."""

    start: datetime.date
    end: datetime.date


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of time at `at` in the question; `days` is None for a month whose year is not said."""

    days: Days | None
    at: tuple[int, int]
    relative: bool = False
    """Counted from today, so it is never part of a name."""
    is_year: bool = False
    is_range: bool = False
    """Said by its two ends: "mars til mai 2023", "2020–2022"."""
    month: int | None = None

    def in_year_of(self, other: Days) -> Days | None:
        """Return the days of a month without a year, in the year of the days that follow it."""
        return _month_days(other.end.year, self.month) if self.month else None


def _numbers(table: dict[int, tuple[str, ...]]) -> dict[str, int]:
    return {word: number for number, names in table.items() for word in names}


_SEASON, _ORDINAL = _numbers(SEASONS), _numbers(ORDINALS)


def _either(names: dict[str, int]) -> str:
    return "(?:" + "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) + ")"


_NAMED_SEASON = rf"(?<!\w){_either(_SEASON)}(?!\w)"
_COUNT = rf"(?P<count>\d{{1,2}}|{_either(UNITS)})"
_UNIT = r"(?P<unit>år(?:et|ene|a)?|years?|måned(?:en|ene)?|månad(?:en|ene|ane)?|months?|uk(?:e|a|en|ene)|vek(?:e|a|ene)|weeks?)(?!\w)"
_OF = r"(?:\s+(?:i|av|of|in))?"
_YEAR = rf"(?P<year>{YEAR})(?![\w/-]|[.:]\s?\d)"


_NAMING_SPAN = re.compile(r"/|\D\d\d$")


def _month_days(year: int, month: int) -> Days:
    """Return a month's first and last day."""
    return Days(datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1]))


def _year_days(year: int) -> Days:
    """Return a year's first and last day."""
    return Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31))


def _season_days(year: int, first_month: int) -> Days:
    """Return a season's days; the winter of a year begins in December of the year before."""
    before = _month_days(year if first_month < 12 else year - 1, first_month)
    return Days(before.start, _month_days(year, (first_month + 1) % 12 + 1).end)


def _back(today: datetime.date, count: int, unit: str) -> datetime.date:
    """Return the day that lies so many years, months or weeks before today."""
    unit = unit.casefold()
    if unit.startswith(("u", "v", "w")):
        return today - datetime.timedelta(weeks=count)
    months = today.year * 12 + today.month - 1 - count * (1 if unit.startswith("m") else 12)
    year, month = divmod(months, 12)
    return datetime.date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _season_in(match: re.Match[str]) -> int:
    return next(_SEASON[word] for word in match[0].casefold().split() if word in _SEASON)


def _season(match: re.Match[str], _: datetime.date) -> Days:
    return _season_days(int(match["year"]), _season_in(match))


def _part(match: re.Match[str], _: datetime.date) -> Days:
    """Return a half year or a quarter."""
    length = 6 if "hal" in match["part"].casefold() else 3
    number = _ORDINAL[match["ordinal"].casefold()]
    start = _month_days(int(match["year"]), (number - 1) * length + 1)
    return Days(start.start, _month_days(int(match["year"]), number * length).end)


def _decade(match: re.Match[str], _: datetime.date) -> Days:
    year = int(match["decade"])
    return Days(datetime.date(year, 1, 1), datetime.date(year + 9, 12, 31))


def _years_off(count: int) -> Callable[[re.Match[str], datetime.date], Days]:
    return lambda _, today: _year_days(today.year - count)


def _season_last_year(match: re.Match[str], today: datetime.date) -> Days:
    return _season_days(today.year - 1, _season_in(match))


def _season_now(match: re.Match[str], today: datetime.date) -> Days:
    """Take "i vår" as the spring that is or was last."""
    days = _season_days(today.year, _season_in(match))
    return days if days.start <= today else _season_days(today.year - 1, _season_in(match))


def _last_units(match: re.Match[str], today: datetime.date) -> Days:
    count = match.groupdict().get("count") or "1"
    number = int(count) if count.isdigit() else UNITS[count.casefold()]
    return Days(_back(today, number, match["unit"]), today)


def _previous_month(_: re.Match[str], today: datetime.date) -> Days:
    day = _back(today, 1, "m")
    return _month_days(day.year, day.month)


def _this_month(_: re.Match[str], today: datetime.date) -> Days:
    return _month_days(today.year, today.month)


def _units_ago(match: re.Match[str], today: datetime.date) -> Days:
    """Take "for tre år siden" as that whole year, "for to måneder siden" as that month."""
    day = _last_units(match, today).start
    unit = match["unit"].casefold()
    if unit.startswith(("å", "y")):
        return _year_days(day.year)
    return _month_days(day.year, day.month)


def _today(_: re.Match[str], today: datetime.date) -> Days:
    return Days(today, today)


def _yesterday(_: re.Match[str], today: datetime.date) -> Days:
    day = today - datetime.timedelta(days=1)
    return Days(day, day)


_Reader = Callable[[re.Match[str], datetime.date], Days]

# Tried in this order; what one has taken the next does not see.
_RELATIVE: tuple[tuple[str, _Reader], ...] = (
    (rf"(?:(?:i|in|over|during|within|for)\s+)?(?:de|dei|the)?\s*(?:siste|sist|last|past)\s+{_COUNT}\s+{_UNIT}", _last_units),
    (rf"(?:for\s+)?{_COUNT}\s+{_UNIT}\s+(?:siden|sidan|ago)", _units_ago),
    (rf"i\s+fjor\s+{_NAMED_SEASON}|{_NAMED_SEASON}\s+i\s+fjor|(?:last|forrige|førre)\s+{_NAMED_SEASON}", _season_last_year),
    (r"i\s+fjor|(?:forrige|førre)\s+år|last\s+year", _years_off(1)),
    (r"i\s+forfjor|(?:the\s+)?year\s+before\s+last", _years_off(2)),
    (r"i\s+år|(?:så\s+langt\s+)?dette\s+året|this\s+year|hittil\s+i\s+år", _years_off(0)),
    (r"(?:i\s+)?(?:forrige|førre|sist)\s+måned|(?:i\s+)?førre\s+månad|last\s+month", _previous_month),
    (r"denne\s+måneden|denne\s+månaden|this\s+month", _this_month),
    (rf"(?:i\s+)?(?:det\s+|the\s+)?(?:siste|last|past)\s+{_UNIT}", _last_units),
    (rf"i\s+{_NAMED_SEASON}(?!\s+\d)|this\s+{_NAMED_SEASON}(?!\s+(?:of\s+)?\d)", _season_now),
    (r"i\s+går|yesterday", _yesterday),
    (r"i\s+dag|today", _today),
)
# What a question names by its year, besides days and months.
_YEARLY: tuple[tuple[str, _Reader], ...] = (
    (rf"{_NAMED_SEASON}{_OF}\s+{_YEAR}", _season),
    (
        rf"(?<!\w)(?:the\s+)?(?P<ordinal>{_either(_ORDINAL)})\s+(?P<part>halvår|halvåret|half|kvartal|kvartalet|quarter){_OF}\s+{_YEAR}",
        _part,
    ),
    (r"(?:the\s+)?(?<![\w/-])(?P<decade>(?:19|20)\d0)(?:-tallet|-talet|-åra|-årene|s)(?!\w)", _decade),
)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when a question first needs it: all of them take longer than most questions."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def find_moments(text: str, today: datetime.date) -> list[Moment]:
    """Return the moments named in the question, in its order; a day that is not in the calendar is none."""
    found: list[Moment] = []
    for read in (_find_relative, _find_dates, _find_yearly, _find_years):
        for moment in read(text, today):
            found.append(moment)
            text = _blank(text, moment.at)
    if found:  # a month without a year only says something beside one with it
        months = _compile(f"(?P<month>{MONTH})").finditer(text)
        found += [Moment(None, match.span(), month=read_month(match["month"])) for match in months]
    return sorted(found, key=lambda moment: moment.at)


def _find_relative(text: str, today: datetime.date) -> Iterator[Moment]:
    """Find what is counted from today; without a word of time there is nothing."""
    if any(word.startswith(TIME_WORDS) for word in text.casefold().split()):
        yield from (replace(moment, relative=True) for moment in _read_patterns(_RELATIVE, text, today))


def _find_dates(text: str, _: datetime.date) -> Iterator[Moment]:
    """Find the days and months that are named with their year, as papers write them."""
    yield from map(_make_moment, find_dates(text))


def _find_yearly(text: str, today: datetime.date) -> Iterator[Moment]:
    """Find seasons, quarters and decades."""
    if any(sign.isdigit() for sign in text):
        yield from _read_patterns(_YEARLY, text, today)


def _find_years(text: str, _: datetime.date) -> Iterator[Moment]:
    """Find years alone and spans of them.

    With a bar or with two figures for the last ("2022/2023", "2022-23") they name a season or a case.
    """
    yield from (_make_moment(years) for years in find_years(text) if not _NAMING_SPAN.search(text[years.begin : years.stop]))


def _make_moment(date: FoundDate) -> Moment:
    end = date.end or date.start
    parts = {DatePrecision.YEAR: 1, DatePrecision.MONTH: 2}.get(date.precision, 3)
    is_range = date.start.timetuple()[:parts] != end.timetuple()[:parts]
    return Moment(Days(date.start, end), (date.begin, date.stop), is_year=parts == 1, is_range=is_range)


def _read_patterns(patterns: Sequence[tuple[str, _Reader]], text: str, today: datetime.date) -> Iterator[Moment]:
    """Read patterns in their order; what one has taken the next does not see."""
    for pattern, read in patterns:
        for match in _compile(pattern).finditer(text):
            yield Moment(read(match, today), match.span())
            text = _blank(text, match.span())


def _blank(text: str, at: tuple[int, int]) -> str:
    """Cover what is taken, so that offsets stay and nothing reads it again."""
    return text[: at[0]] + "\0" * (at[1] - at[0]) + text[at[1] :]
