"""What a record has several of, and the table in which each of these lies.

The tables themselves are in schema.py.

Every such row tells its document and its place (`n`, from 1). A part of a record tells that record too, and a part of one of its
parts also which of them it belongs to.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from radsminne.corpus.records import (
    Activity,
    Assignment,
    Attendance,
    Case,
    Decision,
    Figure,
    Meeting,
    MeetingCount,
    MeetingMention,
    Membership,
    Page,
    Paragraph,
    Presenter,
    Problem,
    Reading,
    RecordKind,
    Reference,
    Section,
    Span,
)


@dataclass(frozen=True, slots=True)
class Part:
    """The table of a field with several values; what a search can find (`kind`) has an id there."""

    table: str
    record: type | None
    """What the values are; None for plain words, which lie in `column`."""
    owner: str = "document_id"
    """The column with the id of what they belong to."""
    within: str | None = None
    """The column that says of which part of the owner they are."""
    kind: RecordKind | None = None
    column: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that tell what a row belongs to."""
        return (self.owner,) if self.within is None else (self.owner, self.within)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that tell a row from all others, as the `keys` of its own parts do."""
        return ("id",) if self.kind else (self.owner, "n")


BODY = Part("paragraphs", Paragraph, "record_id")
SPANS = Part("paragraph_spans", Span, "record_id", "paragraph")
"""Their words are kept only where they are not the whole paragraph: most are, and half of an archive would be there twice."""
DECISIONS = Part("decisions", Decision, "case_id")
TITLES = Part("section_titles", None, "section_id", column="title")
_REFERENCES = Part("public_references", Reference, "record_id")

PARTS: Mapping[type, Mapping[str, Part]] = {
    Reading: {
        "pages": Part("pages", Page),
        "meeting": Part("meetings", Meeting, kind=RecordKind.MEETING),
        "attendances": Part("attendances", Attendance),
        "cases": Part("cases", Case, kind=RecordKind.CASE),
        "sections": Part("sections", Section, kind=RecordKind.SECTION),
        "memberships": Part("memberships", Membership, kind=RecordKind.MEMBERSHIP),
        "activities": Part("activities", Activity, kind=RecordKind.ACTIVITY),
        "mentions": Part("meeting_mentions", MeetingMention),
        "counts": Part("meeting_counts", MeetingCount),
        "figures": Part("figures", Figure),
        "problems": Part("problems", Problem),
    },
    Case: {
        "body": BODY,
        "decisions": DECISIONS,
        "presenters": Part("presenters", Presenter, "case_id"),
        "assignments": Part("assignments", Assignment, "case_id"),
        "references": _REFERENCES,
    },
    Assignment: {"who": Part("assigned_people", None, "case_id", "assignment", column="name")},
    Paragraph: {"spans": SPANS},
    Section: {"path": TITLES, "body": BODY},
    Activity: {
        "partners": Part("activity_partners", None, "activity_id", column="name"),
        "participants": Part("activity_participants", None, "activity_id", column="name"),
        "references": _REFERENCES,
    },
}
"""By record and field."""
