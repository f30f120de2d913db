"""Passages: the pieces of a record's text that are embedded and searched.

A passage is a heading, or some sentences that stand together on one page. It knows its record and where it stands, and its
span is the very words, so that whatever a search finds can be quoted.
"""

import calendar
import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from radsminne.corpus.found import name_record
from radsminne.corpus.records import Activity, Case, DatePrecision, Meeting, Membership, Page, Paragraph, Reading, RecordKind, Section, Span
from radsminne.extract.text.sentences import split_sentences

# Weighed by 136 judged questions on three archives: one council's, an invented one's and other bodies', each indexed anew.
_FULL = 600
"""Characters in a full passage; a whole case in one vector hides its details, a sentence alone lacks its sense.

At 450 and 750 ndcg falls by .03 on the other bodies, and list-F1 by .01 to .02 on one council.
"""
_PARAGRAPH_FULL = 350
"""From this length on a passage also ends where a paragraph ends; at 260 and 440 ndcg falls by .02 on the other bodies."""
_LONGEST_SENTENCE = 900
"""A longer "sentence" is a table or a list without full stops, and is cut between words; from 675 to 1125 the same hits."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a record's text.

    `context` says where it stands: the title above it, or what a title stands under.

    `number` is its place in its record, 0 for the heading. `date` to `date_end` is when the record may be from.
    `span` is the text as it stands on `page`; of a sentence that crosses to a new page, the part on the first.
    """

    record_id: str
    number: int
    kind: RecordKind
    document_id: str
    council: str | None
    date: datetime.date | None
    date_end: datetime.date | None
    people: tuple[str, ...]
    context: str
    text: str
    page: int | None
    span: Span
    of: int = 1
    """How many passages its record has: of many, one is sooner like a question by chance."""

    @property
    def id(self) -> str:
        """The one name it has in an index: its record's id and its number."""
        return f"{self.record_id}.{self.number}"

    @property
    def is_heading(self) -> bool:
        """Whether it is the heading of its record, and not a piece of its text."""
        return self.number == 0

    @property
    def embedded(self) -> str:
        """What the embedding model is given, and what is analysed."""
        return f"{self.context}\n{self.text}" if self.context else self.text


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence and where it stands; `last` is true at the end of a paragraph."""

    text: str
    span: Span
    last: bool


@dataclass(frozen=True, slots=True)
class _Origin:
    """What all passages of a record have in common.

    `date` to `date_end` is when the record may be from: a case has its meeting's day, an activity its own, a section and what
    else a report lists without a date have the report's year. `above` is what the heading stands under.
    """

    record_id: str
    kind: RecordKind
    date: datetime.date | None
    date_end: datetime.date | None
    people: tuple[str, ...]
    above: str
    heading: Span
    title: str
    body: tuple[Paragraph, ...] = ()


def make_passages(reading: Reading) -> list[Passage]:
    """Cut a reading's records into passages, in document order.

    The first passage of a record is its heading, so that a title is found and can be quoted as such; the others are its
    text, each with the title as context.
    """
    pages = {page.number: page for page in reading.pages}
    made: list[Passage] = []
    for origin in _find_origins(reading):
        heading = _Sentence(origin.heading.quote, origin.heading, last=True)
        record = [_make_passage(reading, origin, 0, origin.above, [heading], pages)]
        for n, sentences in enumerate(_group_sentences(origin.body), 1):
            record.append(_make_passage(reading, origin, n, origin.title, sentences, pages))
        made += [replace(passage, of=len(record)) for passage in record]
    return made


def _split_long(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    while stop - start > _LONGEST_SENTENCE:
        cut = text.rfind(" ", start + 1, start + _FULL)
        cut = start + _FULL if cut <= start else cut
        yield start, cut
        start = cut + (text[cut : cut + 1] == " ")
    yield start, stop


def _find_origins(reading: Reading) -> Iterator[_Origin]:
    """Yield what the passages of each record have in common, with the ids that the store gives."""
    document = reading.document.id
    if reading.meeting and reading.meeting.at:
        yield _meeting_origin(reading, reading.meeting, reading.meeting.at)
    for n, case in enumerate(reading.cases, 1):
        yield _case_origin(reading, case, name_record(document, RecordKind.CASE, n))
    for n, section in enumerate(reading.sections, 1):
        yield _section_origin(reading, section, name_record(document, RecordKind.SECTION, n))
    for n, activity in enumerate(reading.activities, 1):
        yield _activity_origin(reading, activity, name_record(document, RecordKind.ACTIVITY, n))
    for n, membership in enumerate(reading.memberships, 1):
        yield _membership_origin(reading, membership, name_record(document, RecordKind.MEMBERSHIP, n))


def _meeting_origin(reading: Reading, meeting: Meeting, at: Span) -> _Origin:
    names = tuple(attendance.name for attendance in reading.attendances)
    title = " ".join(part for part in ("Møte", meeting.number, meeting.place) if part)
    date, date_end = _meeting_dates(reading)
    return _Origin(name_record(reading.document.id, RecordKind.MEETING, 1), RecordKind.MEETING, date, date_end, names, title, at, title)


def _case_origin(reading: Reading, case: Case, record_id: str) -> _Origin:
    names = [presenter.name for presenter in case.presenters] + [name for assignment in case.assignments for name in assignment.who]
    people = tuple(dict.fromkeys(names))
    date, date_end = _meeting_dates(reading)
    body = (*case.body, *_find_adopted(reading, case))
    return _Origin(record_id, RecordKind.CASE, date, date_end, people, "", case.at, case.title, body)


def _find_adopted(reading: Reading, case: Case) -> Iterator[Paragraph]:
    """Yield the sentences that a vedtak of the case adopts from elsewhere in the paper, where they stand."""
    own = " ".join(case.text.split())
    for adopted in filter(None, (decision.adopts for decision in case.decisions)):
        for start, stop in split_sentences(adopted):
            words = " ".join(adopted[start:stop].split())
            if words not in own and (span := _find_words(reading.pages, words)):
                yield Paragraph(words, (span,))


def _find_words(pages: Iterable[Page], words: str) -> Span | None:
    for page in pages:
        at = page.text.replace("\n", " ").find(words)
        if at >= 0:
            return Span(page.number, at, at + len(words), words)
    return None


def _section_origin(reading: Reading, section: Section, record_id: str) -> _Origin:
    above = section.path[:-1] if section.path[-1:] == (section.title,) else section.path
    date, date_end = _meeting_dates(reading)
    title = ": ".join((*above, section.title))
    # What an activity says is its own answer; said again by the chapter that lists it, it would stand in the timeline twice.
    told = {(activity.at.page, activity.at.start) for activity in reading.activities}
    body = tuple(paragraph for paragraph in section.body if not any((span.page, span.start) in told for span in paragraph.spans))
    return _Origin(record_id, RecordKind.SECTION, date, date_end, (), ": ".join(above), section.at, title, body)


def _activity_origin(reading: Reading, activity: Activity, record_id: str) -> _Origin:
    date, date_end = _activity_dates(activity) or _year_dates(reading)
    above = activity.category or ""
    return _Origin(record_id, RecordKind.ACTIVITY, date, date_end, activity.participants, above, activity.at, activity.title)


def _membership_origin(reading: Reading, membership: Membership, record_id: str) -> _Origin:
    date, date_end = _year_dates(reading)
    return _Origin(record_id, RecordKind.MEMBERSHIP, date, date_end, (membership.name,), "", membership.at, membership.name)


def _activity_dates(activity: Activity) -> tuple[datetime.date, datetime.date | None] | None:
    """Return the first and the last day of an activity.

    One that is dated by its month may be on any day of it.
    """
    if activity.date is None or activity.date_precision is DatePrecision.NONE:
        return None
    last = activity.date_end or activity.date
    if activity.date_precision is DatePrecision.YEAR:
        last = last.replace(month=12, day=31)
    if activity.date_precision is DatePrecision.MONTH:
        last = last.replace(day=calendar.monthrange(last.year, last.month)[1])
    return activity.date, last


def _meeting_dates(reading: Reading) -> tuple[datetime.date | None, datetime.date | None]:
    if reading.meeting and reading.meeting.date:
        return reading.meeting.date, reading.meeting.date_end
    return _year_dates(reading)


def _year_dates(reading: Reading) -> tuple[datetime.date | None, datetime.date | None]:
    year = reading.document.year
    return (datetime.date(year, 1, 1), datetime.date(year, 12, 31)) if year else (None, None)


def _make_passage(
    reading: Reading, origin: _Origin, n: int, context: str, sentences: list[_Sentence], pages: dict[int | None, Page]
) -> Passage:
    span = _join_spans([sentence.span for sentence in sentences], pages)
    return Passage(
        record_id=origin.record_id,
        number=n,
        kind=origin.kind,
        document_id=reading.document.id,
        council=reading.document.council,
        date=origin.date,
        date_end=origin.date_end or origin.date,
        people=origin.people,
        context=context,
        text=" ".join(sentence.text for sentence in sentences),
        page=span.page,
        span=span,
    )


def _group_sentences(body: Iterable[Paragraph]) -> Iterator[list[_Sentence]]:
    """Yield sentences that follow each other on one page, a full passage at a time."""
    group: list[_Sentence] = []
    length = 0
    for sentence in _find_sentences(body):
        if group and (length + len(sentence.text) > _FULL or not _follows(group[-1].span, sentence.span)):
            yield group
            group, length = [], 0
        group.append(sentence)
        length += len(sentence.text) + 1
        if sentence.last and length > _PARAGRAPH_FULL:
            yield group
            group, length = [], 0
    if group:
        yield group


def _find_sentences(body: Iterable[Paragraph]) -> Iterator[_Sentence]:
    for paragraph in body:
        borders = [part for start, stop in split_sentences(paragraph.text) for part in _split_long(paragraph.text, start, stop)]
        for start, stop in borders:
            span = _cut_span(paragraph, start, stop)
            if span:
                yield _Sentence(paragraph.text[start:stop], span, last=stop == borders[-1][1])


def _cut_span(paragraph: Paragraph, start: int, stop: int) -> Span | None:
    """Return the words `text[start:stop]` where they stand.

    Where they cross to a new page, the part on the first.
    """
    at = 0
    for span in paragraph.spans:
        at = paragraph.text.find(span.quote, at)
        first, last = max(start, at), min(stop, at + len(span.quote))
        if first < last:
            offset = span.start + first - at
            return Span(span.page, offset, offset + last - first, paragraph.text[first:last])
        at += len(span.quote)
    return None


def _follows(before: Span, after: Span) -> bool:
    """Return True where only white space stands between the two."""
    return before.page == after.page and 0 <= after.start - before.end <= 1


def _join_spans(spans: list[Span], pages: dict[int | None, Page]) -> Span:
    first, last = spans[0], spans[-1]
    if first == last or first.page not in pages:
        return first
    quote = pages[first.page].text[first.start : last.end].replace("\n", " ")
    return Span(first.page, first.start, last.end, quote)
