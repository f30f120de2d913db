"""What a record is: the frozen values that travel between the rooms.

A `Reading` is all that one file became: the document, its pages, its records and its problems.
Every record says where it stands (`at`): page and the words themselves. What a document does not say is None.
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from radsminne.corpus.problems import ProblemCode


class DocumentKind(StrEnum):
    """What sort of paper a document is."""

    MINUTES = "minutes"
    ANNUAL_REPORT = "annual_report"
    NOTICE = "notice"
    OTHER = "other"


class RecordKind(StrEnum):
    """What a search can offer as an answer."""

    CASE = "case"
    ACTIVITY = "activity"
    SECTION = "section"
    MEETING = "meeting"
    MEMBERSHIP = "membership"


class Role(StrEnum):
    """In what capacity a person sits in a meeting or on a council."""

    LEADER = "leader"
    DEPUTY_LEADER = "deputy_leader"
    MEMBER = "member"
    DEPUTY = "deputy"
    OBSERVER = "observer"
    SECRETARIAT = "secretariat"
    GUEST = "guest"
    OTHER = "other"


class Presence(StrEnum):
    """Whether a person was there."""

    PRESENT = "present"
    ABSENT = "absent"
    PARTIAL = "partial"


class DatePrecision(StrEnum):
    """How exactly a document dates something."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    NONE = "none"


class TextSource(StrEnum):
    """How words were had.

    Of a document, MIXED where it was not the same on all pages, some of which were read from their picture.
    """

    TEXT = "text"
    """As they stand in the file: plain text, Markdown, web pages, e-mails."""
    LAYOUT = "layout"
    """From where the letters of a PDF are printed."""
    DOCX = "docx"
    OCR = "ocr"
    """From a picture of the page: letters may be wrong."""
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one page.

    Its blocks in reading order, one a line, white space collapsed, line-end hyphens joined.

    `number` is 1-based; None where the format has no pages (then the document is one such page).
    """

    number: int | None
    text: str
    scanned: bool = False
    """Its text was read from its picture (OCR): letters may be wrong."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words as they stand on one page: `page.text[start:end]`.

    Offsets are in characters, with line breaks as spaces.
    """

    page: int | None
    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.quote) or self.start < 0 or not self.quote:
            raise ValueError(f"span {self.start}..{self.end} does not hold {self.quote!r}")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or list item of running text.

    `spans` has one entry for each page it stands on, in order.

    `text` is the spans' quotes joined (by a space, or by nothing where a word was split between two pages).
    """

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One imported file, as its content tells. `id` is the first 12 hex digits of `sha256`.

    `pages` None without pages.
    """

    id: str
    path: str
    sha256: str
    kind: DocumentKind
    title: str | None
    council: str | None
    language: str | None
    year: int | None
    pages: int | None
    source: TextSource


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting that minutes or a notice are about; `start` and `end` are "HH:MM"."""

    number: str | None
    date: datetime.date | None
    date_end: datetime.date | None
    start: str | None
    end: str | None
    place: str | None
    digital: bool
    at: Span | None


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person in a meeting's list, whether there or not.

    `confidence` (0 to 1, None where it was not judged) says how sure the reading of the line is.
    """

    name: str
    affiliation: str | None
    title: str | None
    role: Role
    presence: Presence
    digital: bool
    deputy_for: str | None
    note: str | None
    at: Span
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A vedtak: what was decided in a case, and how it was voted where that is said.

    One that only points back ("Som innstillingen") keeps its words, and `adopts` is the full text that it adopts.
    `confidence` (0 to 1, None where it was not judged) says how sure it is that this was decided.
    """

    text: str
    vote: str | None
    at: Span
    adopts: str | None = None
    confidence: float | None = None

    @property
    def whole_text(self) -> str:
        """All that was decided: its words, and on lines of their own what they adopt."""
        return self.text if self.adopts is None else f"{self.text}\n{self.adopts}"


@dataclass(frozen=True, slots=True)
class Presenter:
    """Someone who presented a case."""

    name: str
    affiliation: str | None
    at: Span


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who was given what to do."""

    who: tuple[str, ...]
    what: str
    at: Span


@dataclass(frozen=True, slots=True)
class Reference:
    """A public document that is spoken of, in its usual form: "NOU 2023: 4", "Meld. St. 30"."""

    name: str
    at: Span


@dataclass(frozen=True, slots=True)
class Case:
    """A sak: `body` is everything under its heading, decisions included; `at` is the heading.

    `confidence` (0 to 1, None where it was not judged) says how sure it is that a case begins here, and ends where it does.
    """

    number: str | None
    title: str
    body: tuple[Paragraph, ...]
    decisions: tuple[Decision, ...]
    presenters: tuple[Presenter, ...]
    assignments: tuple[Assignment, ...]
    references: tuple[Reference, ...]
    at: Span
    confidence: float | None = None

    @property
    def text(self) -> str:
        """The body, paragraphs parted by an empty line."""
        return "\n\n".join(paragraph.text for paragraph in self.body)


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter or a highlighted box; `path` are the titles above it, outermost first, then its own.

    What stands under no heading (before the first, or in a paper without any) has an empty path and the document's title.
    """

    path: tuple[str, ...]
    title: str
    body: tuple[Paragraph, ...]
    highlight: bool
    at: Span

    @property
    def text(self) -> str:
        """The body, paragraphs parted by an empty line."""
        return "\n\n".join(paragraph.text for paragraph in self.body)


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when, as exactly as it is said: "2024", "2024-04" or "2024-07-15"; None is not said."""

    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's seat on the council or in its secretariat, as a report lists it."""

    name: str
    affiliation: str | None
    role: Role
    new: bool
    deputy_for: str | None
    period: Period
    at: Span


@dataclass(frozen=True, slots=True)
class Activity:
    """Something a council did outside its meetings.

    `date` is the first day and `date_end` the last of what is said.
    """

    category: str | None
    title: str
    date: datetime.date | None
    date_end: datetime.date | None
    date_precision: DatePrecision
    place: str | None
    partners: tuple[str, ...]
    outlet: str | None
    participants: tuple[str, ...]
    references: tuple[Reference, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """A document speaks of another meeting ("Godkjenning av referat fra møte 4/2031, 2. oktober 2031")."""

    number: str | None
    date: datetime.date | None
    at: Span


@dataclass(frozen=True, slots=True)
class MeetingCount:
    """A document tells how many meetings were held in a year."""

    year: int
    count: int
    at: Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a report sets apart, and what it is of: members, or money with what it was for.

    `unit` is as written in small letters ("kr", "%"), None where the thing itself is counted; `year` None where none is said.
    """

    what: str
    value: float
    unit: str | None
    year: int | None
    at: Span


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a document or in the archive: reported, never mended."""

    code: ProblemCode
    message: str
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one file became; lists that do not apply to its kind are empty."""

    document: Document
    pages: tuple[Page, ...]
    meeting: Meeting | None = None
    attendances: tuple[Attendance, ...] = ()
    cases: tuple[Case, ...] = ()
    sections: tuple[Section, ...] = ()
    memberships: tuple[Membership, ...] = ()
    activities: tuple[Activity, ...] = ()
    mentions: tuple[MeetingMention, ...] = ()
    counts: tuple[MeetingCount, ...] = ()
    figures: tuple[Figure, ...] = ()
    problems: tuple[Problem, ...] = ()
