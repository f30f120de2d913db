"""Hits: records offered as answers, each with the words that earned it, and each matter once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from radsminne.corpus.coverage import name_key
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.records import DatePrecision, Document, RecordKind, Span
from radsminne.extract.text.sentences import SENTENCE_MARKS
from radsminne.search.copies import rank_paper
from radsminne.search.hits.why import Why
from radsminne.search.ranking.calibration import CLAIMED

_NO_LETTERS = re.compile(r"[\W_]+")
_FIGURES = re.compile(r"\d+")
_LEAD = 1 / 3
"""Share of a cut quote that stands before its first marked word, where that word would otherwise stand as near to its end."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they stand on a page of a document.

    `highlights` are the stretches of them that match the question.

    `start` is where they stand in the page's text, None where that is not known. `breaks` are where in them a new line of a list
    begins. `begins` and `ends` are false where they are cut out of a sentence or a line.
    """

    text: str
    page: int | None
    highlights: tuple[tuple[int, int], ...]
    start: int | None = None
    breaks: tuple[int, ...] = ()
    begins: bool = True
    ends: bool = True
    is_marked_whole: bool = False
    """Whether a whole sentence is marked for its sense, not the question's words in it."""

    @property
    def is_near(self) -> bool:
        """Whether it was found by meaning."""
        return self.is_marked_whole or not self.highlights


@dataclass(frozen=True, slots=True)
class Hit:
    """A record offered as an answer, with the words that earned it."""

    record: FoundRecord
    quote: Quote
    score: float
    """0 to 1, the same from one question to the next."""
    why: Why | None = None

    @property
    def is_sure(self) -> bool:
        """False where it is offered only because nothing surer was found."""
        return self.score >= CLAIMED

    @property
    def year(self) -> int | None:
        """The year it is dated to."""
        return self.record.date.year if self.record.date else None

    @property
    def is_of_year(self) -> bool:
        """Whether no more than a year is known of when it was."""
        return self.record.date_precision in {DatePrecision.YEAR, DatePrecision.NONE}


def make_quote(record: FoundRecord, at: Span, highlights: Sequence[tuple[int, int]], *, is_marked_whole: bool = False) -> Quote:
    """Return the words of a record that earned it a place.

    The lines of a list around them that match nothing are left out.
    """
    spans = [span for paragraph in record.paragraphs for span in paragraph.spans] + ([record.at] if record.at else [])
    starts = {span.start for span in spans if span.page == at.page}
    ends = {span.end for span in spans if span.page == at.page}
    first, last = _find_prose(at, sorted(start for start in starts if at.start < start < at.end), highlights)
    text = at.quote[first:last].rstrip()
    start, end = at.start + first, at.start + first + len(text)
    inside = [(max(begin, first) - first, min(stop, first + len(text)) - first) for begin, stop in highlights]
    return Quote(
        text,
        at.page,
        tuple((begin, stop) for begin, stop in inside if begin < stop),
        start,
        tuple(place - start for place in sorted(starts) if start < place < end and not _ends_sentence(text[: place - start])),
        start in starts or not text[:1].islower(),
        end in ends or _ends_sentence(text),
        is_marked_whole,
    )


def _find_prose(at: Span, starts: Sequence[int], highlights: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Find the stretch with all highlights, and the whole sentences beside it.

    Lines of a list beside it are left out.
    """
    borders = [0, *(start - at.start for start in starts), len(at.quote)]
    pieces = list(pairwise(borders))
    marked = [n for n, (begin, stop) in enumerate(pieces) if any(first < stop and last > begin for first, last in highlights)]
    if not marked:
        return 0, len(at.quote)
    first, last = marked[0], marked[-1]
    while first > 0 and _ends_sentence(at.quote[slice(*pieces[first - 1])]):
        first -= 1
    while last + 1 < len(pieces) and all(_ends_sentence(at.quote[slice(*pieces[n])]) for n in (last, last + 1)):
        last += 1
    return pieces[first][0], pieces[last][1]


def _ends_sentence(text: str) -> bool:
    return text.rstrip().endswith(SENTENCE_MARKS)


def cut_quote(quote: Quote, begin: int, end: int) -> Quote:
    """Return a stretch of a quote, with what is marked in it."""
    text = quote.text[begin:end]
    begin += len(text) - len(text.lstrip())
    end = begin + len(text.strip())
    return replace(
        quote,
        text=text.strip(),
        highlights=tuple((max(a, begin) - begin, min(b, end) - begin) for a, b in quote.highlights if a < end and b > begin),
        start=None if quote.start is None else quote.start + begin,
        breaks=tuple(place - begin for place in quote.breaks if begin < place < end),
    )


def shorten_quote(quote: Quote, longest: int) -> Quote:
    """Cut a long quote between words, so that its first matching word stays in sight."""
    text, begin, end = quote.text, 0, len(quote.text)
    if end <= longest:
        return quote
    first = 0 if quote.is_near else min((at for at, _ in quote.highlights), default=0)
    lead = int(longest * _LEAD)
    if first > longest - lead:
        begin = text.rfind(" ", 0, first - lead) + 1
    if begin + longest < end:
        space = text.rfind(" ", begin + 1, begin + longest + 1)
        end = space if space > begin else begin + longest
    cut = cut_quote(quote, begin, end)
    ends = quote.ends if end == len(text) else _ends_sentence(cut.text)
    return replace(cut, begins=quote.begins and begin == 0, ends=ends)


def drop_copies(hits: Sequence[Hit], documents: Mapping[str, Document]) -> list[Hit]:
    """Leave out what a better copy of the same paper also says.

    Copies are minutes as PDF and DOCX, or a notice of the same meeting.
    """
    copies: defaultdict[tuple[object, ...], list[Hit]] = defaultdict(list)
    for hit in hits:
        copies[_find_matter(hit.record)].append(hit)
    kept: set[str] = set()
    for group in copies.values():
        best = min({hit.record.document_id for hit in group}, key=lambda document_id: rank_paper(documents.get(document_id), document_id))
        kept |= {hit.record.id for hit in group if hit.record.document_id == best}
    return [hit for hit in hits if hit.record.id in kept]


def _find_matter(record: FoundRecord) -> tuple[object, ...]:
    """Return what two records share if they are the same matter in two papers.

    Within one paper nothing is a copy.
    """
    where = (record.kind, name_key(record.council), record.date, record.date_end)
    if record.date is None:
        return (*where, record.id)
    if record.kind is RecordKind.MEETING:
        return (*where, record.meeting)
    if record.kind is RecordKind.CASE and record.number:
        return (*where, _fold(record.number))
    text = _fold(record.text) if record.kind is RecordKind.SECTION else ""
    return (*where, _fold(record.title), text)


def _fold(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()


def order_by_date(hits: Iterable[Hit]) -> list[Hit]:
    """Order hits from first to last, a day before the month and the year it lies in.

    What has no date comes last.
    """
    return sorted(hits, key=_date_key)


def _date_key(hit: Hit) -> tuple[bool, str, str, str, int, int, tuple[int, ...]]:
    """Return what hits are ordered by: in a day by their paper, page, place in the page and case number."""
    record = hit.record
    start, end = record.date, record.date_end or record.date
    return (
        start is None,
        str(start and start.year),
        str(end if hit.is_of_year else start),
        record.document,
        (record.at.page if record.at else None) or record.page or 0,
        record.at.start if record.at else 0,
        tuple(int(part) for part in _FIGURES.findall(record.number or "")),
    )
