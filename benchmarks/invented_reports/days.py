"""What time a report is over, and how its days are written."""

import calendar
import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from benchmarks.invented_reports.parts import Days, Tongue
from benchmarks.invented_reports.words import pick, word

_NORSE_MONTHS = ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember")
_MONTHS = {
    Tongue.BOKMAAL: _NORSE_MONTHS,
    Tongue.NYNORSK: _NORSE_MONTHS,
    Tongue.ENGLISH: tuple(calendar.month_name[1:]),
}
_WEEKDAYS = {
    Tongue.BOKMAAL: ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    Tongue.NYNORSK: ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"),
    Tongue.ENGLISH: tuple(calendar.day_name),
}


@dataclass(frozen=True, slots=True)
class Period:
    """What time a report is over."""

    first: datetime.date
    last: datetime.date
    year: int
    said: str
    """How its title says it: "2031", "skoleåret 2030/31"."""
    terms: tuple[str, ...] = ()
    """Where its activities stand below terms: their heads, the newest first."""
    needs_year: bool = False
    """Whether a day without its year could be either of two."""


def _year(random: Random) -> int:
    return random.randint(1996, 2034)


def _calendar(random: Random, _tongue: Tongue) -> Period:
    year = _year(random)
    return Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31), year, str(year))


def _season(random: Random, _tongue: Tongue) -> Period:
    year = _year(random)
    said = random.choice((f"{year - 1}-{year % 100:02}", f"{year - 1}/{year}", f"{year - 1}–{year}", f"{year - 1} - {year}"))
    return Period(datetime.date(year - 1, 8, 10), datetime.date(year, 6, 20), year, said)


def _school_year(random: Random, tongue: Tongue) -> Period:
    period = _season(random, tongue)
    lead = pick(tongue, random.choice(("skoleåret", "studieåret")), random.choice(("skuleåret", "studieåret")), "the school year")
    return Period(period.first, period.last, period.year, f"{lead} {period.year - 1}/{period.year % 100:02}")


def _terms(random: Random, tongue: Tongue) -> Period:
    year = _year(random)
    spring, autumn = word(random, tongue, "spring"), word(random, tongue, "autumn")
    return Period(datetime.date(year - 1, 8, 10), datetime.date(year, 6, 20), year, "", (f"{spring} {year}", f"{autumn} {year - 1}"))


def _two_years(random: Random, tongue: Tongue) -> Period:
    year = _year(random)
    said = random.choice((f"{year - 1} {pick(tongue, 'og', 'og', 'and')} {year}", f"{year - 1}–{year}", f"{year - 1}-{year}"))
    return Period(datetime.date(year - 1, 1, 1), datetime.date(year, 12, 31), year, said, needs_year=True)


def _half_year(random: Random, tongue: Tongue) -> Period:
    year = _year(random)
    if random.random() < 0.5:
        said = pick(tongue, f"1. halvår {year}", f"1. halvår {year}", f"the first half of {year}")
        return Period(datetime.date(year, 1, 1), datetime.date(year, 6, 30), year, said)
    said = pick(tongue, f"høsten {year}", f"hausten {year}", f"autumn {year}")
    return Period(datetime.date(year, 8, 1), datetime.date(year, 12, 31), year, said)


def _span(random: Random, tongue: Tongue) -> Period:
    """Return the time between two annual meetings of March."""
    year = _year(random)
    first, last = datetime.date(year - 1, 3, random.randint(2, 28)), datetime.date(year, 3, random.randint(2, 28))
    ends = " – ".join(FORMS["day month year"](random, tongue, day) for day in (first, last))
    return Period(
        datetime.date(year - 1, 4, 1),
        datetime.date(year, 2, 25),
        year,
        random.choice((ends, f"{pick(tongue, 'perioden', 'perioden', 'the period')} {ends}")),
    )


PERIODS: Mapping[str, Callable[[Random, Tongue], Period]] = {
    "calendar year": _calendar,
    "season": _season,
    "school year": _school_year,
    "terms": _terms,
    "two years": _two_years,
    "half year": _half_year,
    "from day to day": _span,
}


def month_name(tongue: Tongue, month: int) -> str:
    """Return the name of a month as it stands inside a sentence."""
    return _MONTHS[tongue][month - 1]


def _day_month(_random: Random, tongue: Tongue, day: datetime.date) -> str:
    name = month_name(tongue, day.month)
    return pick(tongue, f"{day.day}. {name}", f"{day.day}. {name}", f"{day.day} {name}")


def _month_day(_random: Random, tongue: Tongue, day: datetime.date) -> str:
    """Write "May 3" in English; in Norwegian nobody does."""
    name = month_name(tongue, day.month)
    return pick(tongue, f"den {day.day}. {name}", f"den {day.day}. {name}", f"{name} {day.day}")


def _day_month_year(_random: Random, tongue: Tongue, day: datetime.date) -> str:
    name = month_name(tongue, day.month)
    return pick(tongue, f"{day.day}. {name} {day.year}", f"{day.day}. {name} {day.year}", f"{day.day} {name} {day.year}")


def _glued(_random: Random, tongue: Tongue, day: datetime.date) -> str:
    return pick(
        tongue,
        f"{day.day}.{month_name(tongue, day.month)}",
        f"{day.day}.{month_name(tongue, day.month)}",
        f"{day.day} {month_name(tongue, day.month)}",
    )


def _weekday(random: Random, tongue: Tongue, day: datetime.date) -> str:
    return f"{_WEEKDAYS[tongue][day.weekday()]} {_day_month(random, tongue, day)}"


def _short_weekday(_random: Random, tongue: Tongue, day: datetime.date) -> str:
    return f"{_WEEKDAYS[tongue][day.weekday()][:2].capitalize()} {day.day:02}.{day.month:02}."


FORMS: Mapping[str, Callable[[Random, Tongue, datetime.date], str]] = {
    "day month": _day_month,
    "day month year": _day_month_year,
    "digits and year": lambda _r, _t, day: f"{day.day:02}.{day.month:02}.{day.year}",
    "digits and short year": lambda _r, _t, day: f"{day.day}.{day.month}.{day.year % 100:02}",
    "digits": lambda _r, _t, day: f"{day.day:02}.{day.month:02}.",
    "digits without stop": lambda _r, _t, day: f"{day.day}.{day.month}",
    "slash": lambda _r, _t, day: f"{day.day}/{day.month}",
    "weekday": _weekday,
    "short weekday": _short_weekday,
    "glued month": _glued,
    "month day": _month_day,
}
_WITH_YEAR = ("day month year", "digits and year", "digits and short year")
_NAMED = ("day month", "day month year", "weekday", "glued month")
"""Forms that name the month."""


def write_days(random: Random, tongue: Tongue, form: str, days: Days, *, year: bool) -> str:
    """Write when something was; `year` where a day without its year could be another."""
    if year and form not in _WITH_YEAR:
        form = "digits and year" if form.startswith("digits") else "day month year"
    if days.precision == "month":
        return _write_months(tongue, days, year=year or form in _WITH_YEAR)
    if days.last is None:
        return FORMS[form](random, tongue, days.first)
    if form in _NAMED and form != "weekday" and days.first.month == days.last.month:
        end = FORMS[form](random, tongue, days.last)
        sign = random.choice(("–", "-", ". - ", ".-", ".–"))
        return (
            end
            if tongue is Tongue.ENGLISH and not end[0].isdigit()
            else f"{days.first.day}{sign if tongue is not Tongue.ENGLISH else '–'}{end}"
        )
    return random.choice((" – ", "-", " - ")).join(FORMS[form](random, tongue, day) for day in (days.first, days.last))


def _write_months(tongue: Tongue, days: Days, *, year: bool) -> str:
    last = days.last or days.first
    names = [month_name(tongue, month) for month in dict.fromkeys((days.first.month, last.month))]
    return f"{pick(tongue, ' og ', ' og ', ' and ').join(names)}{f' {last.year}' if year else ''}"


def draw_days(random: Random, period: Period, count: int, *, months: float = 0.1, ranges: float = 0.15) -> list[Days]:
    """Draw when so many things were, in order; no two begin on one day."""
    length = (period.last - period.first).days
    starts = sorted(random.sample(range(length - 6), count))
    return [_draw_one(random, period.first + datetime.timedelta(start), months, ranges) for start in starts]


def _draw_one(random: Random, day: datetime.date, months: float, ranges: float) -> Days:
    chance = random.random()
    if chance < months:
        return month_of(day)
    if chance < months + ranges:
        return Days(day, day + datetime.timedelta(random.randint(1, 3)))
    return Days(day)


def draw_meeting(random: Random, period: Period) -> datetime.date:
    """Draw a day of the first half of a time, but for its first weeks."""
    return period.first + datetime.timedelta(random.randint(20, (period.last - period.first).days // 2))


def month_of(day: datetime.date) -> Days:
    """Return the month of a day."""
    end = calendar.monthrange(day.year, day.month)[1]
    return Days(day.replace(day=1), day.replace(day=end), "month")
