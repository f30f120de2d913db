"""Which meetings of one council the archive lacks, by the documents' own words.

A meeting is missing only where a document shows that it was: a number left out between two, a mention, a notice, a count in
an annual report, a jump in running case numbers. Each comes with the words that show it.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from radsminne.corpus.database.queries.meetings import StoredCount, StoredMeeting, StoredMention
from radsminne.corpus.numbers import RunningNumber, parse_number
from radsminne.corpus.records import DocumentKind, Span

_MOST_MISSING = 10
"""A council meets about ten times a year: a longer gap is one entry ("2/09–44/09"), and says nothing of a year's first meetings."""

_LEAST_CASES = 2
"""A single case number is often left out (withdrawn, closed, given twice); two in a row need a meeting."""


class Evidence(StrEnum):
    """What shows that a meeting was held."""

    NUMBER = "number"
    MENTION = "mention"
    NOTICE = "notice"
    COUNT = "count"
    CASES = "cases"


@dataclass(frozen=True, slots=True)
class MissingMeeting:
    """A meeting that the archive does not hold; `at` in the document `document_id` shows that it was.

    `label` names it briefly: its number ("6/2022") or else its day ("2022-11-28"); "2 av 4 møter i 2024" where only a count
    is known, "saker 13/23–19/23" where only case numbers are. `lacking` and `told` are that count: of four meetings, two.
    """

    label: str
    council: str | None
    number: str | None
    date: datetime.date | None
    year: int | None
    evidence: Evidence
    reason: str
    at: Span | None
    document_id: str
    lacking: int = 1
    told: int | None = None
    shown: str | None = None
    """The number in that document that shows it, as it is written there: the meeting's, or a case's."""


@dataclass(frozen=True, slots=True)
class CouncilPapers:
    """What the documents of one council say of its meetings.

    `whole` where they surely are of one council.

    `names` are the documents' file names by id.
    """

    council: str | None
    whole: bool
    meetings: tuple[StoredMeeting, ...]
    mentions: tuple[StoredMention, ...]
    counts: tuple[StoredCount, ...]
    names: Mapping[str, str]


def find_missing(papers: CouncilPapers) -> tuple[tuple[StoredMeeting, ...], tuple[MissingMeeting, ...]]:
    """Return the meetings that the archive holds minutes of, each once, and those it lacks."""
    survey = _Survey(papers)
    survey.add_mentions()
    survey.add_notices()
    if papers.whole:
        survey.add_left_out()
        survey.add_case_jumps()
        survey.add_counts()
    return tuple(survey.held), tuple(sorted(survey.missing, key=_order))


def _order(missing: MissingMeeting) -> tuple[int, str, int, str]:
    number = parse_number(missing.number, missing.year)
    return (
        missing.year or 0,
        missing.date.isoformat() if missing.date and not number else "",
        number.place if number else 0,
        missing.label,
    )


def _read_number(meeting: StoredMeeting) -> RunningNumber | None:
    """Return the meeting's number, with the year of its date where it does not say one."""
    return parse_number(meeting.number, meeting.date.year if meeting.date else None)


class _Survey:
    """Meetings are known by number or by day.

    Whatever is known already, held or missing, is not missing again.
    """

    def __init__(self, papers: CouncilPapers) -> None:
        self.papers = papers
        self.held: list[StoredMeeting] = []
        self.missing: list[MissingMeeting] = []
        self._numbers: dict[tuple[str, int, int], RunningNumber] = {}
        self._days: set[datetime.date] = set()
        self._lacking: Counter[int] = Counter()
        minutes = [meeting for meeting in papers.meetings if meeting.kind is DocumentKind.MINUTES]
        bodies = {number.body for meeting in minutes if (number := _read_number(meeting))}
        self._usual = bodies.pop() if len(bodies) == 1 else ""
        # Those with a number first: the same meeting without one is then known by its day.
        for meeting in sorted(minutes, key=lambda meeting: _read_number(meeting) is None):
            self._add_held(meeting)

    def _add_held(self, meeting: StoredMeeting) -> None:
        number = _read_number(meeting)
        key = self._key(number) if number else None
        is_known = key in self._numbers if key else meeting.date in self._days
        # The second paper of a meeting may give another day, or cases that the first leaves out.
        self._days.update(_days(meeting))
        if is_known:
            self._add_cases(key, meeting)
            return
        self.held.append(meeting)
        if number and key:
            self._numbers[key] = number

    def _add_cases(self, key: tuple[str, int, int] | None, paper: StoredMeeting) -> None:
        for place, meeting in enumerate(self.held):
            number = _read_number(meeting)
            if self._key(number) == key if number and key else meeting.date == paper.date:
                joined = tuple(dict.fromkeys(meeting.case_numbers + paper.case_numbers))
                self.held[place] = replace(meeting, case_numbers=joined)
                return

    def _key(self, number: RunningNumber) -> tuple[str, int, int]:
        """Return what a number is known by: each body counts its own meetings, an only one may go unnamed."""
        return number.body or self._usual, number.year, number.place

    def _is_known(self, number: RunningNumber | None, day: datetime.date | None) -> bool:
        return (number is not None and self._key(number) in self._numbers) or day in self._days

    def _add_missing(self, missing: MissingMeeting, number: RunningNumber | None = None, *, meetings: int = 1) -> None:
        self.missing.append(missing)
        if missing.year:
            self._lacking[missing.year] += meetings
        if number:
            self._numbers[self._key(number)] = number
        if missing.date:
            self._days.add(missing.date)

    def add_mentions(self) -> None:
        """Add the meetings that are spoken of.

        One that lies ahead of the document's own meeting may never have been held.
        """
        own_days = {meeting.document_id: meeting.date for meeting in self.papers.meetings}
        for kept in self.papers.mentions:
            day, own_day = kept.mention.date, own_days.get(kept.document_id)
            if not (day and own_day and day > own_day):
                self._add_one(kept.document_id, kept.mention.number, day, kept.mention.at, Evidence.MENTION)

    def add_notices(self) -> None:
        """Add the meetings that were called, where no minutes followed."""
        for meeting in self.papers.meetings:
            if meeting.kind is DocumentKind.NOTICE:
                self._add_one(meeting.document_id, meeting.number, meeting.date, meeting.at, Evidence.NOTICE)

    def _add_one(self, document_id: str, written: str | None, day: datetime.date | None, at: Span | None, evidence: Evidence) -> None:
        number = parse_number(written, day.year if day else None)
        if (number is None and day is None) or self._is_known(number, day):
            return
        label = number.write(number.place) if number else str(day)
        year = number.year if number else day.year if day else None
        said = "called by {}, which is no minutes" if evidence is Evidence.NOTICE else "spoken of in {}"
        reason = said.format(self.papers.names[document_id])
        self._add_missing(MissingMeeting(label, self.papers.council, written, day, year, evidence, reason, at, document_id), number)

    def add_left_out(self) -> None:
        """Add the numbers between those of known meetings, in years of which the archive holds something."""
        held = {self._key(number): meeting for meeting in self.held if (number := _read_number(meeting))}
        for run in sorted({key[:2] for key in held}):
            places = sorted(key[2] for key in self._numbers if key[:2] == run)
            first = self._numbers[(*run, places[0])]
            if first.yearly and 1 < first.place <= _MOST_MISSING + 1 and (*run, first.place) in held:
                places.insert(0, 0)
            for low, high in pairwise(places):
                if high - low > 1:
                    shown = held.get((*run, high)) or held.get((*run, low)) or next(held[key] for key in sorted(held) if key[:2] == run)
                    self._add_gap(run, low, high, shown)

    def _add_gap(self, run: tuple[str, int], low: int, high: int, shown: StoredMeeting) -> None:
        upper = self._numbers[(*run, high)]
        lower = f"{self._numbers[(*run, low)].write(low)} and " if low else ""
        reason = f"{lower}{upper.write(high)} {'are' if low else 'is'} known"
        between = [(low + 1, high - 1)] if high - low - 1 > _MOST_MISSING else [(place, place) for place in range(low + 1, high)]
        for start, end in between:
            number = upper.write(start)
            label = number if start == end else f"{number}–{upper.write(end)}"
            missing = MissingMeeting(
                label,
                self.papers.council,
                number if start == end else None,
                None,
                run[1],
                Evidence.NUMBER,
                reason,
                shown.at,
                shown.document_id,
                shown=shown.number,
            )
            self._add_missing(missing, replace(upper, place=start) if start == end else None, meetings=end - start + 1)

    def add_case_jumps(self) -> None:
        """Add meetings where running case numbers jump further than they do within any meeting."""
        for series in _case_series(self.held):
            widest = max((_widest_jump(places) for _, places in series.meetings), default=0)
            highest, before = 0, None
            for meeting, places in series.meetings:
                new = [place for place in places if place > highest]
                if (
                    before
                    and new
                    and min(new) - highest - 1 >= max(_LEAST_CASES, widest + 1)
                    and not self._explains(series, before, meeting)
                ):
                    self._add_jump(meeting, series.numbers[min(new)], highest)
                highest, before = max([highest, *places]), meeting

    def _explains(self, series: "_CaseSeries", before: StoredMeeting, after: StoredMeeting) -> bool:
        """Tell whether no meeting need be missing between the two.

        One is known there, held without numbers or missing, or their numbers leave no room for one.
        """
        numbered = {meeting.document_id for meeting, _ in series.meetings}
        if any(_may_lie_between(meeting, before, after) for meeting in self.held if meeting.document_id not in numbered):
            return True
        low, high = _read_number(before), _read_number(after)
        if low and high and self._key(low)[:2] == self._key(high)[:2]:
            return high.place - low.place == 1 or any(_is_between(missing, low, high) for missing in self.missing)
        return any(before.date < missing.date < after.date for missing in self.missing if missing.date and before.date and after.date)

    def _add_jump(self, meeting: StoredMeeting, number: RunningNumber, highest: int) -> None:
        first, last = number.write(highest + 1), number.write(number.place - 1)
        reason = f"cases go from {number.write(highest)} to {number.write(number.place)}"
        missing = MissingMeeting(
            f"saker {first}–{last}",
            self.papers.council,
            None,
            None,
            number.year,
            Evidence.CASES,
            reason,
            meeting.at,
            meeting.document_id,
            shown=number.write(number.place),
        )
        self._add_missing(missing)

    def add_counts(self) -> None:
        """Add the years of which a document tells more meetings than are known."""
        most = {kept.said.year: kept for kept in sorted(self.papers.counts, key=lambda kept: kept.said.count)}
        held = Counter(_year(meeting) for meeting in self.held)
        for year, kept in sorted(most.items()):
            count, lacking = kept.said.count, kept.said.count - held[year] - self._lacking[year]
            if lacking > 0:
                label = f"{lacking} av {count} møter i {year}"
                reason = f"{self.papers.names[kept.document_id]} tells of {count} meetings in {year}, {held[year]} in the archive"
                council, at = self.papers.council, kept.said.at
                self._add_missing(
                    MissingMeeting(label, council, None, None, year, Evidence.COUNT, reason, at, kept.document_id, lacking, count)
                )


def _year(meeting: StoredMeeting) -> int | None:
    number = _read_number(meeting)
    return number.year if number else meeting.date.year if meeting.date else None


def _days(meeting: StoredMeeting) -> Iterator[datetime.date]:
    first = meeting.date
    last = meeting.date_end or first
    while first and last and first <= last:
        yield first
        first += datetime.timedelta(1)


def _may_lie_between(meeting: StoredMeeting, before: StoredMeeting, after: StoredMeeting) -> bool:
    """Tell whether a meeting may have been between two others.

    One without a date may have been at any time.
    """
    return not (meeting.date and before.date and after.date) or before.date <= meeting.date <= after.date


def _is_between(missing: MissingMeeting, low: RunningNumber, high: RunningNumber) -> bool:
    number = parse_number(missing.label.partition("–")[0], missing.year)
    return number is not None and (number.body, number.year) == (low.body, low.year) and low.place < number.place < high.place


@dataclass(frozen=True, slots=True)
class _CaseSeries:
    """The case numbers of a year that run through its meetings, by date.

    `numbers` is how each is written.
    """

    meetings: tuple[tuple[StoredMeeting, tuple[int, ...]], ...]
    numbers: Mapping[int, RunningNumber]


def _case_series(held: Iterable[StoredMeeting]) -> list[_CaseSeries]:
    """Return the series, of numbers of a meeting's own year: an older one is a case taken up again."""
    places: dict[tuple[str, int], dict[StoredMeeting, list[int]]] = defaultdict(lambda: defaultdict(list))
    numbers: dict[tuple[str, int], dict[int, RunningNumber]] = defaultdict(dict)
    for meeting in sorted((meeting for meeting in held if meeting.date), key=lambda meeting: meeting.date or datetime.date.min):
        year = meeting.date.year if meeting.date else None
        for written in meeting.case_numbers:
            number = parse_number(written, year)
            if number and number.year == year:
                places[number.series, number.year][meeting].append(number.place)
                numbers[number.series, number.year][number.place] = number
    return [
        _CaseSeries(tuple((meeting, tuple(sorted(found))) for meeting, found in meetings.items()), numbers[key])
        for key, meetings in places.items()
    ]


def _widest_jump(places: tuple[int, ...]) -> int:
    return max((high - low - 1 for low, high in pairwise(places)), default=0)
