"""The words a hit is shown by.

They are the sentences that earned it, and in them what answers to the question.
"""

import re
from collections.abc import Sequence

from radsminne.corpus.records import Span
from radsminne.extract.text.sentences import split_sentences
from radsminne.search.ranking.evidence import Evidence, PassageEvidence
from radsminne.search.ranking.limits import ROLE_WORDS
from radsminne.search.ranking.retrieval import Query

LONGEST_QUOTE = 320
"""Characters that are shown of a record: three or four lines on a screen."""


def quote_passage(query: Query, evidence: Evidence) -> tuple[Span, tuple[tuple[int, int], ...], bool]:
    """Choose the words to show for a record.

    The passage that answers most, and in it the sentences that do.

    With the words come the stretches that answer, or the whole sentence where only its sense is alike, and whether it is that.
    A passage may answer by the title above it alone: one that has the words itself is shown before it, and so is the title.
    """
    best = choose_passage(evidence, query)
    passage = best.found.passage
    marks = _find_marks(query, best)
    start, end = _choose_window(passage.span.quote, marks)
    inside = tuple((max(first, start) - start, min(last, end) - start) for first, last in marks if first < end and last > start)
    at = Span(passage.span.page, passage.span.start + start, passage.span.start + end, passage.span.quote[start:end])
    return at, inside or _mark_sentence(at.quote), not inside


def choose_passage(evidence: Evidence, query: Query) -> PassageEvidence:
    """Choose the passage of a record that answers most, and of those the one that names who is asked for."""
    named = {one.found.passage.id: len(_find_names(query, one)) for one in evidence.passages} if query.scope.people else {}
    return max(evidence.passages, key=lambda one: (sum(one.strengths), named.get(one.found.passage.id, 0), *_rank(one)))


def _rank(one: PassageEvidence) -> tuple[bool, bool, float]:
    return bool(one.words), not one.found.passage.is_heading, one.found.likeness


def _find_marks(query: Query, one: PassageEvidence) -> list[tuple[int, int]]:
    """Find the words that answer, and the names, in the passage's quote.

    What stands on the next page is not in it.
    """
    quote = one.found.passage.span.quote
    marks = [(word.start, word.end) for word in one.words if quote[word.start : word.end] == word.form]
    folded = quote.casefold()
    for words in (*query.scope.phrases, *query.scope.numbers):
        at = folded.find(words.casefold())
        if at >= 0 and len(folded) == len(quote):
            marks.append((at, at + len(words)))
    return _merge(sorted([*marks, *_find_names(query, one)]))


def _find_names(query: Query, one: PassageEvidence) -> list[tuple[int, int]]:
    """Find the people who are asked for.

    They go by the whole name, else by the surname, else by the role that stands for it.
    """
    quote = one.found.passage.span.quote
    found: list[tuple[int, int]] = []
    for person in query.scope.people:
        names = (*person.forms, *(form.split()[-1] for form in person.forms))
        roles = "|".join(ROLE_WORDS[role] for role in person.roles if role in ROLE_WORDS)
        for words in ("|".join(map(re.escape, person.forms)), "|".join(map(re.escape, names)), roles):
            here = [match.span() for match in re.finditer(rf"(?<!\w)(?:{words})(?!\w)", quote, re.IGNORECASE)] if words else []
            if here:
                found += here
                break
    return found


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
