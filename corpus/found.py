"""What the archive gives for the id of a record: all that an answer shows of it, whatever its kind."""

import datetime
from dataclasses import dataclass

from radsminne.corpus.records import DatePrecision, Decision, Paragraph, RecordKind, Span, TextSource


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """A meeting, case, section, activity or membership with what it stands in.

    `date` to `date_end` is when it was: a case has its meeting's day, an activity its own, a section or a membership of an
    annual report that report's year. `people` were there (meeting), presented or were assigned (case), took part
    (activity) or sit on the council (membership). `paragraphs` of what has no running text are its words in the document.
    """

    id: str
    kind: RecordKind
    number: str | None
    title: str
    date: datetime.date | None
    date_end: datetime.date | None
    date_precision: DatePrecision
    council: str | None
    meeting: str | None
    """The number of the meeting it belongs to."""
    document_id: str
    document: str
    """The file's name."""
    path: tuple[str, ...]
    """The titles it stands under, outermost first; a section's own title comes last."""
    page: int | None
    at: Span | None
    paragraphs: tuple[Paragraph, ...]
    decisions: tuple[Decision, ...]
    people: tuple[str, ...]
    highlight: bool
    source: TextSource = TextSource.TEXT
    """OCR as soon as a page that it stands on was read from its picture; never MIXED."""
    is_unsure: bool = False
    """The structure of its document was not understood with certainty (STRUCTURE_UNSURE)."""
    confidence: float | None = None
    """How sure a case's reading is, 0 to 1; None of all else, and where it was not judged."""

    @property
    def text(self) -> str:
        """Its running text, paragraphs parted by an empty line."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """One written form of a name, with everything the archive says of whoever bears it."""

    name: str
    affiliations: tuple[str, ...]
    roles: tuple[str, ...]
    record_ids: tuple[str, ...]
    """The meetings, cases, activities and memberships that name it."""


_LETTERS = {
    RecordKind.MEETING: "m",
    RecordKind.CASE: "c",
    RecordKind.SECTION: "s",
    RecordKind.ACTIVITY: "a",
    RecordKind.MEMBERSHIP: "p",
}


def name_record(document_id: str, kind: RecordKind, place: int) -> str:
    """Return the id of the `place`-th (from 1) record of a kind in a document.

    "3f2a90b1c4d5-c12" is its twelfth case.
    """
    return f"{document_id}-{_LETTERS[kind]}{place}"
