"""Hits: records offered as answers, each with the words that earned it, and each matter once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.coverage import name_key
from corpus.found import FoundRecord
from corpus.records import Document, DocumentKind, RecordKind

FEWEST_WORDS = 4
"""A stretch of so many words that is a whole sentence was marked for its sense: no question's words match so many in a row."""

# The paper that tells most comes first; among copies of one, the one that has pages to cite, then the one that was easiest to read.
_KINDS = (DocumentKind.MINUTES, DocumentKind.ANNUAL_REPORT, DocumentKind.OTHER, DocumentKind.NOTICE)
_SOURCES = ("layout", "docx", "text", "mixed", "ocr")
_NO_LETTERS = re.compile(r"[\W_]+")
# Letters of a text that are compared to tell whether two papers hold the same section.
_SAME_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they stand on a page of a document; `highlights` are the stretches of them that match the question."""

    text: str
    page: int | None
    highlights: tuple[tuple[int, int], ...]

    @property
    def is_near(self) -> bool:
        """Whether it was found by meaning: then its sentence is marked, not the question's words in it."""
        if not self.highlights:
            return True
        first, last = self.highlights[0]
        is_whole = first == 0 and (last == len(self.text) or self.text[last - 1] in ".!?")
        return len(self.highlights) == 1 and is_whole and len(self.text[:last].split()) >= FEWEST_WORDS


@dataclass(frozen=True, slots=True)
class Hit:
    """A record offered as an answer, with the words that earned it."""

    record: FoundRecord
    quote: Quote
    score: float
    """0 to 1, the same from one question to the next."""

    @property
    def year(self) -> int | None:
        """The year it is dated to."""
        return self.record.date.year if self.record.date else None


def shorten_quote(quote: Quote, longest: int) -> Quote:
    """Cut a long quote between words, so that its first matching word stays in sight."""
    text, begin, end = quote.text, 0, len(quote.text)
    if end <= longest:
        return quote
    first = 0 if quote.is_near else min((at for at, _ in quote.highlights), default=0)
    if first > longest * 2 // 3:
        begin = text.rfind(" ", 0, first - longest // 3) + 1
    if begin + longest < end:
        space = text.rfind(" ", begin + 1, begin + longest + 1)
        end = space if space > begin else begin + longest
    inside = [(max(start, begin) - begin, min(stop, end) - begin) for start, stop in quote.highlights if start < end and stop > begin]
    return Quote(text[begin:end], quote.page, tuple(inside))


def drop_copies(hits: Sequence[Hit], documents: Mapping[str, Document]) -> list[Hit]:
    """Leave out what a better copy of the same paper also says: minutes as PDF and DOCX, a notice of the same meeting."""
    copies: defaultdict[tuple[object, ...], list[Hit]] = defaultdict(list)
    for hit in hits:
        copies[_find_matter(hit.record)].append(hit)
    kept: set[str] = set()
    for group in copies.values():
        best = min({hit.record.document_id for hit in group}, key=lambda document_id: _rank(documents.get(document_id), document_id))
        kept |= {hit.record.id for hit in group if hit.record.document_id == best}
    return [hit for hit in hits if hit.record.id in kept]


def _rank(document: Document | None, document_id: str) -> tuple[int, int, str]:
    if document is None:
        return len(_KINDS), len(_SOURCES), document_id
    source = _SOURCES.index(document.source) if document.source in _SOURCES else len(_SOURCES)
    return _KINDS.index(document.kind), source, document.path


def _find_matter(record: FoundRecord) -> tuple[object, ...]:
    """What two records share if they are the same matter in two papers; within one paper nothing is a copy."""
    where = (record.kind, name_key(record.council), record.date, record.date_end)
    if record.date is None:
        return (*where, record.id)
    if record.kind is RecordKind.MEETING:
        return (*where, record.meeting)
    if record.kind is RecordKind.CASE and record.number:
        return (*where, _fold(record.number))
    text = _fold(record.text)[:_SAME_LENGTH] if record.kind is RecordKind.SECTION else ""
    return (*where, _fold(record.title), text)


def _fold(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()


def order_by_date(hits: Iterable[Hit]) -> list[Hit]:
    """Order hits from first to last, a day before the month and the year it lies in; what has no date comes last."""
    return sorted(hits, key=_date_key)


def _date_key(hit: Hit) -> tuple[bool, str, str, str, int]:
    record = hit.record
    start, end = record.date, record.date_end or record.date
    precision = ("day", "month", "year", "none").index(record.date_precision.value)
    return (
        start is None,
        str(start and start.year),
        str(start if precision < 2 else end),
        record.document,
        hit.record.at.start if hit.record.at else 0,
    )
