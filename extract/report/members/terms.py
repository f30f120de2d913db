"""From when to when someone sat.

It is read from brackets, group heads and what the text says of a new council.
"""

import re
from collections.abc import Iterable

from radsminne.corpus.numbers import complete_year
from radsminne.corpus.records import DatePrecision, Period
from radsminne.extract.text.dates import YEAR_SPAN, FoundDate, find_dates, find_months, find_years
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.reports import APPOINTED, BODY, ELECTION, FROM, NEW_GROUP, UNTIL

NO_PERIOD = Period(None, None)

_FROM = re.compile(rf"(?<!\w){FROM}\s+(?P<date>.*)", re.IGNORECASE)
_UNTIL = re.compile(rf"(?<!\w){UNTIL}\s+(?P<date>.*)", re.IGNORECASE)
# "2022–2024", "2023-27"; not a part of a longer number or a date.
_YEARS = re.compile(rf"(?<![\d./-]){YEAR_SPAN}(?!\.)")
_FARTHEST = 12
"""Characters between "fra" or "til" and its date, "til sommeren 2022"; what stands further on is of something else.

It keeps "fra Kystlaget, oppnevnt 2019" apart: the 48 real reports and fixtures have none, and are read the same from 3 on.
"""
_BEFORE_MONTH = re.compile(r"\W{0,3}(?:\w+ )?")
_ELECTION = re.compile(ELECTION, re.IGNORECASE)
_NEW_BODY = re.compile(rf"{NEW_GROUP}(?:\s\w+)?\s{BODY}", re.IGNORECASE)
_APPOINTED = re.compile(rf"\b{APPOINTED}\b", re.IGNORECASE)
# "Medlemmer til april 2024:" heads the list of those who sat before the new council.
_FORMER = re.compile(rf"(?:\w+ )?medle?mm?er\b[^.,]{{0,40}}\b{UNTIL}\s[^.,]{{0,25}}$", re.IGNORECASE)


def read_term(words: str, year: int | None) -> Period | None:
    """Read "til 15.7.2024", "fra feb./mars 2024", "2022–2025"; None where no time is said.

    Where a stretch is given for one end, the start is its first month and the end its last; a span of years is both. A month alone is of
    `year`.
    """
    until = _UNTIL.search(words)
    start = _read_end(_cut(words, _FROM, _UNTIL), year, last=False)
    end = _read_end(until["date"], year, last=True) if until else None
    years = _YEARS.search(words)
    span = _read_years(years) if years else None
    # "fra 2019-2021" tells both ends, "fra 2019/20" only from which season
    is_span = years and span and until is None and start == span.start and "/" not in years[0]
    if (start or end) and not is_span:
        return Period(start, end)
    if span:
        return span
    bare = words.strip(" ().,")
    # "januar–juni": the months of the report's year
    for months in find_months(bare, year) if year else ():
        if (months.begin, months.stop) == (0, len(bare)) and _write(months, last=False) != _write(months, last=True):
            return Period(_write(months, last=False), _write(months, last=True))
    ranges = [date for date in find_dates(words, year=year) if date.end and date.precision is DatePrecision.DAY]
    return Period(ranges[0].start.isoformat(), str(ranges[0].end)) if ranges else None


def _read_years(match: re.Match[str]) -> Period | None:
    """Read "2022–2025" and "1998-02"; None where the second year is before the first, as in "2022-19"."""
    first, last = int(match["first"]), complete_year(int(match["last"]), int(match["first"]))
    return Period(str(first), str(last)) if first <= last else None


def _cut(words: str, begin: re.Pattern[str], stop: re.Pattern[str]) -> str:
    """Return what stands after the one word and before the other: the "fra" part of "fra mai til juni"."""
    found = begin.search(words)
    return stop.sub("", found["date"]) if found else ""


def _read_end(words: str, year: int | None, *, last: bool) -> str | None:
    """Read one end of a period, if its date comes at once."""
    dates = [date for date in find_dates(words, year=year) if date.begin <= _FARTHEST]
    if dates:
        return _write(dates[0], last=last)
    years = [found for found in find_years(words) if found.begin <= _FARTHEST]
    if years:
        return str(years[0].years[1 if last else 0])
    months = find_months(words, year) if year else []
    return _write(months[0], last=last) if months and _BEFORE_MONTH.fullmatch(words[: months[0].begin]) else None


def _write(date: FoundDate, *, last: bool) -> str:
    day = date.end if last and date.end else date.start
    return day.isoformat() if date.precision is DatePrecision.DAY else day.isoformat()[:7]


def find_appointment(texts: Iterable[str], year: int | None) -> str | None:
    """Find when a new council was appointed: "Det ble i mai 2021 oppnevnt et nytt råd".

    Without such words it is when the list of former members ends.
    """
    texts = tuple(texts)
    for text in texts:
        for start, end in split_sentences(text):
            sentence = text[start:end]
            if not (_NEW_BODY.search(sentence) and _APPOINTED.search(sentence)):
                continue
            if dates := find_dates(sentence, year=year):
                return _write(dates[0], last=False)
            for month in find_months(sentence, year) if year else ():
                # "i mai": in capitals it is a name
                if re.search(r"\bi $", sentence[: month.begin]) and sentence[month.begin].islower():
                    return _write(month, last=False)
    ends = [period.end for text in texts if _FORMER.match(text) and (period := read_term(text, year))]
    return next((end for end in ends if end), None)


def heads_new_group(head: str) -> bool:
    """Tell whether a list's head speaks of a new council or new members."""
    return re.search(NEW_GROUP, head, re.IGNORECASE) is not None


def read_election(words: str, year: int | None) -> Period | None:
    """Return since when those sit whom an election at a day chose: "Etter årsmøtet 23. oktober 2030 …"."""
    election = _ELECTION.search(words)
    days = [date for date in find_dates(words, year=year) if date.begin > election.start()] if election else []
    return Period(days[0].start.isoformat(), None) if days else None
