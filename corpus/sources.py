"""How the words of a record were had.

What was read from a picture of a page is never given as certain.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from radsminne.corpus.records import Activity, Attendance, Case, Decision, Meeting, Membership, Page, Section, Span, TextSource

UNSURE = "read from a scan, letters may be wrong"
"""What a person is told of a record with this source."""

Record = Meeting | Attendance | Case | Decision | Section | Membership | Activity


@dataclass(frozen=True, slots=True)
class Sources:
    """A document's source, and which of its pages were read from their picture."""

    document: TextSource
    scanned: frozenset[int | None]

    @classmethod
    def of(cls, document: TextSource, pages: Iterable[Page]) -> "Sources":
        """Return the sources of a document's pages."""
        return cls(document, frozenset(page.number for page in pages if page.scanned))

    def find_source(self, spans: Iterable[Span]) -> TextSource:
        """Return how these words were had: by OCR as soon as one of their pages was read so.

        Words that stand nowhere are the document's.
        """
        pages = {span.page for span in spans}
        is_mixed = self.document is TextSource.MIXED
        if self.document is TextSource.OCR or pages & self.scanned or (is_mixed and not pages):
            return TextSource.OCR
        return TextSource.LAYOUT if is_mixed else self.document


def find_spans(record: Record) -> list[Span]:
    """Return where a record stands: its heading or line, and its body."""
    body = record.body if isinstance(record, Case | Section) else ()
    return [*([record.at] if record.at else []), *(span for paragraph in body for span in paragraph.spans)]
