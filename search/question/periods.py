"""The time a question is about.

"i 2023", "våren 2024", "siden 2020", "de siste tre årene", "14. august 2024".

A period is a hard limit: what lies outside it is no answer. So a time that may be part of a name ("statsbudsjett 2025"),
of a paper that was approved ("referatet fra november 2022") or of something planned ("skal ... våren 2015") is none.
"""

import datetime
import re
from dataclasses import dataclass
from functools import cache

from radsminne.search.question.moments import Days, Moment, find_moments
from radsminne.search.question.words import periods as words

# "from 2020 onwards" is since.
_ONWARDS = re.compile(r"\s*(?:og utover|og framover|og fremover|onwards?|and later)(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[\w./:-]*\w")


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """From when to when (both included, None is open).

    `at` are the stretches of the question that said so.
    """

    start: datetime.date | None
    end: datetime.date | None
    at: tuple[tuple[int, int], ...]


@cache
def _after(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of the phrases at the end of what stands before a moment."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(phrase) for phrase in longest_first) + r")\s*$", re.IGNORECASE)


@cache
def _link() -> re.Pattern[str]:
    """Match what joins two moments to a range."""
    longest_first = sorted(words.RANGE_LINKS, key=len, reverse=True)
    return re.compile(r"\s*(?:" + "|".join(re.escape(link) for link in longest_first) + r")\s*", re.IGNORECASE)


@cache
def _yearly() -> re.Pattern[str]:
    """Match a noun that is called by its year."""
    return re.compile(rf"\w*(?:{'|'.join(words.YEARLY)})(?:{'|'.join(words.NOUN_ENDINGS)})", re.IGNORECASE)


@cache
def _paper() -> re.Pattern[str]:
    """Match a dated paper at the end, and then only words that lead on to its date.

    Such an end is "referatet fra møte 6/2022,".
    """
    norwegian = rf"\w*(?:{'|'.join(words.DATED_PAPERS)})(?:{'|'.join(words.NOUN_ENDINGS)})"
    links = "|".join((*words.PAPER_LINKS, *words.PAPER_MEETINGS))
    return re.compile(
        rf"(?<!\w)(?:{norwegian}|{'|'.join(words.DATED_PAPERS_ENGLISH)})(?P<links>(?:[\s,]+(?:{links}|\d+/\d+))*)[\s,]*$", re.IGNORECASE
    )


def is_called_by_year(noun: str) -> bool:
    """Tell of a noun that a year belongs to ("budsjett 2030").

    Before any other a year may be a number ("2000 boliger").
    """
    return _yearly().fullmatch(noun) is not None


def find_period(text: str, today: datetime.date) -> FoundPeriod | None:
    """Return the period the question is limited to; None where it names none, or none for certain."""
    found = [period for period in _read_periods(text, today) if period.start is None or period.start <= today]
    if not found:
        return None
    first, *others = found
    for other in others:
        first = _narrow(first, other)
    return first


def _narrow(first: FoundPeriod, other: FoundPeriod) -> FoundPeriod:
    """Join "siden 2020" and "før 2023"; a period that does not meet the first one is left to the topic."""
    start = max((day for day in (first.start, other.start) if day), default=None)
    end = min((day for day in (first.end, other.end) if day), default=None)
    if start and end and start > end:
        return first
    return FoundPeriod(start, end, first.at + other.at)


def _read_periods(text: str, today: datetime.date) -> list[FoundPeriod]:
    moments, found = find_moments(text, today), list[FoundPeriod]()
    while moments:
        first = moments.pop(0)
        start = _after(words.RANGE_STARTS).search(text, 0, first.at[0])
        if moments and (days := _join(text, first, moments[0])):
            first = Moment(days, (first.at[0], moments.pop(0).at[1]), relative=first.relative)
            start = start or _after(words.DURING).search(text, 0, first.at[0])
            period = _limit(text, first, start.start() if start else first.at[0], led=start is not None)
        elif start and first.is_range:
            # "referatet fra 14.–16. august 2024" is a name.
            period = None if _paper().search(text, 0, start.start()) else _limit(text, first, start.start(), led=True)
        else:
            period = _read_one(text, first)
        if period:
            found.append(period)
    return found


def _join(text: str, first: Moment, second: Moment) -> Days | None:
    """Return the range that two moments make with a word between them.

    Such are "mellom 2020 og 2022" and "mars til mai 2023".
    """
    if not _link().fullmatch(text, first.at[1], second.at[0]) or second.days is None:
        return None
    days = first.days or first.in_year_of(second.days)
    return Days(days.start, second.days.end) if days and days.start <= second.days.end else None


def _read_one(text: str, moment: Moment) -> FoundPeriod | None:
    """Read a moment with the word before it: since, before, after, until, in, or nothing."""
    if moment.days is None:
        return None
    days, (begin, end) = moment.days, moment.at
    before = text[:begin]
    one_day = datetime.timedelta(days=1)
    directions = (
        (words.SINCE, days.start, None),
        (words.BEFORE, None, days.start - one_day),
        (words.AFTER, days.end + one_day, None),
        (words.UNTIL, None, days.end),
    )
    for phrases, start, stop in directions:
        if match := _after(phrases).search(before):
            return FoundPeriod(start, stop, ((match.start(), end),))
    if match := _after(words.FROM).search(before):
        return _read_from(text, moment, match.start())
    match = _after(words.DURING).search(before)
    return _limit(text, moment, match.start() if match else begin, led=match is not None)


def _read_from(text: str, moment: Moment, begin: int) -> FoundPeriod | None:
    """Read "fra 2020", "gjelder fra 1. mai": since then.

    But "saker fra 2020" are of that year, and "referatet fra 2020" is a name.
    """
    if moment.days is None or _paper().search(text, 0, begin):
        return None
    if onwards := _ONWARDS.match(text, moment.at[1]):
        return FoundPeriod(moment.days.start, None, ((begin, onwards.end()),))
    before = _WORD.findall(text[:begin])
    is_day = moment.days.start == moment.days.end
    if before and not (is_day and before[-1].casefold() not in words.DATED_RECORDS):
        return FoundPeriod(moment.days.start, moment.days.end, ((begin, moment.at[1]),))
    return FoundPeriod(moment.days.start, None, ((begin, moment.at[1]),))


def _limit(text: str, moment: Moment, begin: int, *, led: bool) -> FoundPeriod | None:
    """Take the moment as a limit unless it may be part of a name or of a plan.

    `led` tells that a word such as "i" leads to it.
    """
    if moment.days is None or (not moment.relative and _is_planned(text)):
        return None
    # "referatet fra møtet i november 2022" names a paper; "rapporten i 2023" does not.
    if (paper := _paper().search(text, 0, begin)) and (paper["links"] or not led):
        return None
    if not (led or moment.relative or _stands_free(text, moment)):
        return None
    return FoundPeriod(moment.days.start, moment.days.end, ((begin, moment.at[1]),))


def _is_planned(text: str) -> bool:
    return any(word.casefold() in words.PLANNED for word in _WORD.findall(text))


def _stands_free(text: str, moment: Moment) -> bool:
    """Tell whether a time with no word leading to it is the question's own, and not part of a name."""
    before = _WORD.findall(text[: moment.at[0]])
    after = _WORD.findall(text[moment.at[1] :])
    if before and (is_called_by_year(before[-1]) or (moment.is_year and _is_name(before))):
        return False
    if before and moment.is_year and before[-1].casefold() in words.MEANT_FOR:
        return False
    # "the 2025 state budget": a year before a noun belongs to it.
    if moment.is_year and after and after[0].casefold() not in words.FINITE:
        return False
    everything = [word.casefold() for word in before + after]
    does = any(word.startswith(words.DOING) for word in everything)
    return does or not any(word in words.FINITE for word in everything)


def _is_name(before: list[str]) -> bool:
    """Tell whether the last word is a proper name.

    A capital inside the question, or a letter-digit word ("OL", "G20").
    """
    last = before[-1]
    return (len(before) > 1 and last[0].isupper()) or last.isupper() or any(sign.isdigit() for sign in last)
