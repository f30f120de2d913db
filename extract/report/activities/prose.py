"""What the body did, by the sentences that name a day or a month and tell of an act of its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from radsminne.extract.report.activities.clauses import Clause, Sight, split_clauses
from radsminne.extract.report.activities.own_acts import Body, see, weigh
from radsminne.extract.report.activities.titles import cut_title, read_label
from radsminne.extract.report.loose_dates import is_within_word
from radsminne.extract.report.reporting_period import ReportingPeriod
from radsminne.extract.tagging.tagger import tag
from radsminne.extract.text.dates import FoundDate
from radsminne.extract.text.lines import Block
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.reports import FINITE

_FEW_LETTERS = 3
"""A sentence with fewer letters besides its day is a day alone, and belongs to the next."""
_NEXT = 60
"""Letters of the next sentence that may tell that the body was there too."""
_LINE = 80
"""Letters of a sentence alone on its line that may be a heading: "Årsmøte 7. april 2031"."""
_BETWEEN = 2
"""More words than these between two days tell of something else on the later."""
_VERB = re.compile(FINITE, re.IGNORECASE)
# "Utad: 8. mai arrangerte vi": a label that only stands before its sentence
_BEFORE_SENTENCE = re.compile(r"[A-ZÆØÅ][^:.,]{2,40}:\s+(?=\S)")
_JOINS = re.compile(r"^(?:og|men|samt|mens)\s+")


@dataclass(frozen=True, slots=True)
class _ToldAct:
    """An act of the body with its days, as a sentence `block.text[start:end]` tells of it."""

    title: str
    dates: tuple[FoundDate, ...]
    block: Block
    start: int
    end: int


def read_acts(
    blocks: Sequence[Block], heading: str | None, body: Body, reporting_period: ReportingPeriod, *, about: bool
) -> Iterator[_ToldAct]:
    """Yield the acts of the body that the sentences under a heading tell of."""
    sentences = [(block, start, end) for block in blocks for start, end in _split(block.text, reporting_period)]
    dated = [(block, start, end) for block, start, end in sentences if reporting_period.find_moments(block.text[start:end])]
    tagged = tag(block.text[start:end] for block, start, end in dated)
    for (block, start, end), sentence in zip(dated, tagged, strict=True):
        for clause in map(_skip_label, split_clauses(sentence, reporting_period)):
            listed, after = block.marker is not None, block.text[end : end + _NEXT]
            signs = see(clause, body, reporting_period, about=about, listed=listed, after=after)
            if not listed and (start, end) == (0, len(block.text)) and end <= _LINE and {"verbless", "event"} <= {*signs}:
                signs.append("alone")
            if weigh(signs) > 0 and (title := _read_title(clause, heading)):
                yield _ToldAct(title, clause.dates, block, start, end)


def tells_of_several(text: str, reporting_period: ReportingPeriod) -> bool:
    """Tell whether an item is a sentence on several events, each with its day.

    It has a verb before the first day, and words between them.
    """
    start, end = next(iter(split_sentences(text)), (0, 0))
    dates = [date for date in reporting_period.find_dates(text[start:end]) if reporting_period.holds(date)]
    between = (text[before.stop : after.begin] for before, after in pairwise(dates))
    return len(dates) > 1 and _VERB.search(text, 0, dates[0].begin) is not None and any(len(words.split()) > _BETWEEN for words in between)


def _split(text: str, reporting_period: ReportingPeriod) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a paragraph stand; a day that stands alone begins the next."""
    first: int | None = None
    for start, end in split_sentences(text):
        dates = reporting_period.find_dates(text[start:end])
        beside = text[start : start + dates[0].begin] + text[start + dates[0].stop : end] if dates else text
        if first is None and sum(letter.isalpha() for letter in beside) < _FEW_LETTERS:
            first = start
            continue
        yield (start if first is None else first), end
        first = None


def _skip_label(clause: Clause) -> Clause:
    """Return a clause without the label that only stands before it; one that is its subject stays."""
    label = None if read_label(clause.text) else _BEFORE_SENTENCE.match(clause.text)
    if label is None or clause.start + label.end() > clause.date.begin:
        return clause
    return replace(clause, start=clause.start + label.end())


def _read_title(clause: Clause, heading: str | None) -> str:
    """Return the words for what was done: the label or heading of the sentence, else its own."""
    if label := read_label(clause.text):
        return label
    if heading and clause.start == 0 and clause.text[:1].isupper() and (sight := Sight(clause)).main == 0 and sight.is_passive:
        return heading
    shift = clause.start
    date = replace(clause.date, begin=clause.date.begin - shift, stop=clause.date.stop - shift)
    if is_within_word(clause.text, date):
        return clause.text.strip(" ,.;:–-")
    return _JOINS.sub("", cut_title(clause.text, date))
