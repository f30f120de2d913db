"""The words a hit is shown by: the sentences that earned it, and in them what answers to the question."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.records import Span
from index.passages import Passage, split_sentences
from search.evidence import Evidence, PassageEvidence
from search.retrieval import Asked

LONGEST_QUOTE = 320
"""Characters: three or four lines on a screen."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as they stand on a page; `highlights` are stretches of the quote."""

    passage_id: str
    at: Span
    highlights: tuple[tuple[int, int], ...]
    reasons: tuple[str, ...]


def quote_passage(asked: Asked, evidence: Evidence) -> Quote:
    """Choose the words to show for a record: the passage that answers most, and in it the sentences that do.

    A passage may answer by the title above it alone: one that has the words itself is shown before it, and so is the title.
    """
    best = max(evidence.passages, key=_rank)
    passage = best.found.passage
    marks = _find_marks(asked, best)
    start, end = _choose_window(passage.span.quote, marks)
    inside = tuple((max(first, start) - start, min(last, end) - start) for first, last in marks if first < end and last > start)
    at = Span(passage.span.page, passage.span.start + start, passage.span.start + end, passage.span.quote[start:end])
    return Quote(passage.id, at, inside or _mark_sentence(at.quote), best.reasons)


def _rank(one: PassageEvidence) -> tuple[float, bool, bool, float]:
    return sum(one.strengths), bool(one.words), not _is_heading(one.found.passage), one.found.likeness


def _is_heading(passage: Passage) -> bool:
    return passage.id.endswith(".0")


def _find_marks(asked: Asked, one: PassageEvidence) -> list[tuple[int, int]]:
    """Find the words that answer, and the names, in the passage's quote; what stands on the next page is not in it."""
    quote = one.found.passage.span.quote
    marks = [(word.start, word.end) for word in one.words if quote[word.start : word.end] == word.form]
    said = [form for person in asked.query.people for form in person.forms] + [*asked.query.phrases, *asked.query.numbers]
    folded = quote.casefold()
    for words in said:
        at = folded.find(words.casefold())
        if at >= 0 and len(folded) == len(quote):
            marks.append((at, at + len(words)))
    return _merge(sorted(marks))


def _merge(marks: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in marks:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _choose_window(quote: str, marks: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Choose the whole sentences to show: as many marks as fit, from the first such sentence on."""
    sentences = split_sentences(quote)
    if not sentences:
        return 0, len(quote)
    windows = []
    for first, (start, end) in enumerate(sentences):
        last = max((stop for _, stop in sentences[first:] if stop - start <= LONGEST_QUOTE), default=end)
        inside = sum(start <= mark[0] and mark[1] <= last for mark in marks)
        windows.append((-inside, first, start, last))
    _, _, start, last = min(windows)
    return start, last


def _mark_sentence(quote: str) -> tuple[tuple[int, int], ...]:
    return tuple(split_sentences(quote)[:1])
