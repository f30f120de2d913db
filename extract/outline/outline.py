"""One outline for the whole document.

Every way to read its headings competes, and the one that explains most wins.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import log2

from radsminne.extract.outline.agenda import find_listed, find_looseness, find_runs, is_listed, list_lines
from radsminne.extract.outline.candidates import Candidate, Family, find_numbered
from radsminne.extract.outline.decoder import choose_row
from radsminne.extract.outline.evidence import find_usual, weigh, weigh_unnumbered
from radsminne.extract.outline.titles import (
    LONGEST_TITLE,
    agree_begin,
    are_alike,
    begins_alike,
    find_stop,
    find_stop_like,
    is_shouted,
    share_words,
)
from radsminne.extract.outline.unnumbered import find_any_other, find_classes, is_nested
from radsminne.extract.outline.weights import WEIGHTS, Weights
from radsminne.extract.text.stretches import Stretch, join_stretches


@dataclass(frozen=True, slots=True)
class Heading:
    """A case's heading: its stretches, the first of them, its number and title as they are written."""

    index: int
    lines: tuple[int, ...]
    """The stretches of the number and of the title; others may stand between them."""
    number: str | None
    title: str
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Outline:
    """A document's cases in order, and where its agenda stands."""

    stretches: tuple[Stretch, ...]
    """The document again, parted only where a case begins and where its title ends."""
    headings: tuple[Heading, ...]
    agenda: tuple[int, ...]
    """Indices of the stretches that list the agenda."""
    entries: tuple[int, ...]
    worth: float
    """How well the headings explain the document: a mean over them, 0 for none."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a document's headings, and what it is worth."""

    row: tuple[Candidate, ...]
    agenda: tuple[Candidate, ...]
    worth: float


def find_outline(stretches: Sequence[Stretch], weights: Weights = WEIGHTS) -> Outline:
    """Find a document's cases; `stretches` are parted wherever one may begin."""
    readings = sorted(_read_all(stretches, weights), key=lambda reading: -reading.worth)
    best = readings[0] if readings and readings[0].worth >= weights.bound else _Reading((), (), 0.0)
    return _settle(stretches, best)


def _read_all(stretches: Sequence[Stretch], weights: Weights) -> Iterator[_Reading]:
    """Yield the best row of headings for each family of numbers and each possible agenda."""
    numbered = find_numbered(stretches)
    for family in (Family.YEARLY, Family.PLAIN):
        candidates = [candidate for candidate in numbered if candidate.family is family]
        for agenda in ((), *find_runs(candidates, stretches)):
            reading = _decode(candidates, agenda, stretches, weights)
            if reading.row:
                yield reading
    yield from _read_unnumbered(stretches, numbered, weights)


def _read_unnumbered(stretches: Sequence[Stretch], numbered: Sequence[Candidate], weights: Weights) -> Iterator[_Reading]:
    """Yield the rows of headings without numbers, one for each way they look.

    With each list that may be their agenda.
    """
    runs = [run for family in Family for run in find_runs([each for each in numbered if each.family is family], stretches)]
    runs.append(find_listed(stretches))
    for agenda in ((), *runs):
        titles = [entry.title for entry in agenda]
        taken = {*list_lines(agenda, stretches), *(candidate.index for candidate in numbered)}
        for candidates in find_classes(stretches, titles):
            outside = [candidate for candidate in candidates if candidate.index not in taken]
            below = _measure_below(outside, stretches)
            worth = [weigh_unnumbered(each, stretches, chars, titles, weights) for each, chars in zip(outside, below, strict=True)]
            row = [(candidate, value) for candidate, value in zip(outside, worth, strict=True) if value > 0]
            if len(row) > 1:
                if agenda and agenda[-1].last > row[0][0].index:
                    continue
                chosen = tuple(candidate for candidate, _ in row)
                agreed = sum(any(begins_alike(each.title, title) for each in chosen) for title in titles)
                yield _Reading(chosen, agenda, _total([value for _, value in row], chosen, agenda, agreed, stretches, weights))


def _decode(candidates: Sequence[Candidate], agenda: tuple[Candidate, ...], stretches: Sequence[Stretch], weights: Weights) -> _Reading:
    """Choose the best row of headings outside an agenda."""
    titles = {entry.entry: entry.title for entry in agenda}
    taken = {candidate.index for candidate in agenda}
    body = [_name(candidate, titles) for candidate in candidates if candidate.index not in taken]
    body += _find_named(agenda, body, stretches)
    body = sorted((candidate for candidate in body if candidate.title), key=lambda candidate: candidate.index)
    named = [is_listed(candidate, agenda) for candidate in body]
    usual = find_usual(body, named, stretches)
    below = _measure_below(body, stretches)
    worth = [weigh(each, usual, chars, weights, is_named=is_named) for each, chars, is_named in zip(body, below, named, strict=True)]
    places = choose_row(body, worth, agenda, weights)
    row = tuple(body[place] for place in _drop_said_again(places, body, worth))
    if not row or _is_chance(row, agenda) or (agenda and agenda[-1].last > row[0].index):
        return _Reading((), agenda, 0.0)
    found = {candidate.entry for candidate in row}
    yearly = row[0].family is Family.YEARLY  # anything is numbered 1, 2, 3
    agreed = len({entry.entry for entry in agenda if (yearly and entry.entry in found) or is_listed(entry, row)})
    prior = weights.yearly if yearly else weights.numbered
    prior -= weights.nested * (not yearly and is_nested(row, stretches))
    return _Reading(row, agenda, prior + _total([worth[place] for place in places], row, agenda, agreed, stretches, weights))


def _is_chance(row: Sequence[Candidate], agenda: Sequence[Candidate]) -> bool:
    """Return True for one number inside a block that no agenda has."""
    return len(row) == 1 and row[0].stretch.start > 0 and not agenda


def _drop_said_again(places: Sequence[int], body: Sequence[Candidate], worth: Sequence[float]) -> list[int]:
    """Leave out a heading whose number comes again with a like title.

    Of the two the one that is worth less, or the first.
    """
    kept: list[int] = []
    for place in sorted(places, key=lambda each: (-worth[each], -each)):
        if not any(body[other].entry == body[place].entry and share_words(body[other].title, body[place].title) for other in kept):
            kept.append(place)
    return sorted(kept)


def _total(
    worth: Sequence[float],
    row: Sequence[Candidate],
    agenda: Sequence[Candidate],
    agreed: int,
    stretches: Sequence[Stretch],
    weights: Weights,
) -> float:
    """Return what a row is worth.

    The mean over its headings, what they cover, and how far an agenda before them says the same.
    """
    lengths = [len(stretch.text) for stretch in stretches]
    covered = sum(lengths[row[0].index :]) / (sum(lengths) or 1)
    loose = find_looseness(agenda, stretches)
    agreement = min(1.0, 2 * agreed / (len(agenda) + len(row)))
    return (
        sum(worth) / (len(worth) + 1)
        + weights.coverage * covered
        + weights.size * log2(len(row)) * (row[0].family is not Family.NONE)
        + weights.agreement * agreement
        - weights.loose * loose
    )


def _name(candidate: Candidate, titles: dict[tuple[tuple[int, ...], str], str]) -> Candidate:
    """Give a row over a case the agenda's title, and end a title that runs on where the agenda's ends."""
    title = titles.get(candidate.entry, "")
    if candidate.form == "row":
        return candidate if candidate.title or not title else replace(candidate, title=title)
    words = candidate.stretch.text if candidate.last == candidate.index else ""
    begin = words.find(candidate.title)
    stop = find_stop_like(words[begin:], title) if title and begin >= 0 and not are_alike(candidate.title, title) else None
    return replace(candidate, stop=begin + stop, title=words[begin : begin + stop]) if stop else candidate


def _find_named(agenda: Sequence[Candidate], body: Sequence[Candidate], stretches: Sequence[Stretch]) -> Iterator[Candidate]:
    """Find lines outside the agenda that say a title of it without its number.

    Or under a number of another body's.
    """
    known = [candidate for candidate in body if candidate.form != "row" and is_listed(candidate, agenda)]
    missing = [
        entry
        for entry in agenda
        if entry.family is Family.YEARLY and not any(each.entry == entry.entry and begins_alike(each.title, entry.title) for each in known)
    ]
    taken = {index for each in (*agenda, *known) for index in range(each.index, each.last + 1)}
    for index, stretch in enumerate(stretches if missing else ()):
        entry = max(missing, key=lambda each: agree_begin(stretch.text, each.title))
        stop = find_stop_like(stretch.text, entry.title) if index not in taken else None
        if stop:
            yield replace(entry, index=index, last=index, stop=stop, title=stretch.text[:stop], form="title", stretch=stretch)


def _measure_below(candidates: Sequence[Candidate], stretches: Sequence[Stretch]) -> list[int]:
    """Return how many characters stand under each candidate, to the next that is no point of it."""
    offsets = [0, *accumulate(len(stretch.text) for stretch in stretches)]
    below = []
    for place, one in enumerate(candidates):
        other = next((each for each in candidates[place + 1 :] if each.depth <= one.depth), None)
        stop = offsets[other.index] if other else offsets[-1]
        below.append(max(0, stop - offsets[one.last] - one.stop))
    return below


def _settle(stretches: Sequence[Stretch], reading: _Reading) -> Outline:
    """Part the document at the headings that were chosen."""
    begins = {each.index for each in (*reading.row, *reading.agenda)}
    row = [_go_on(candidate, stretches, begins) for candidate in reading.row]
    row += find_any_other(row, stretches)
    begins |= {each.index for each in row}
    ends = {each.last: each.stop for each in (*reading.agenda, *row) if each.form != "row"}
    joined, places = join_stretches(stretches, begins, ends)
    headings = tuple(_make_heading(each, joined, places) for each in row)
    lines = list_lines(reading.agenda, stretches)
    agenda = tuple(sorted({places[index] for index in lines}))
    entries = tuple(sorted({places[index] for each in reading.agenda for index in range(each.index, each.last + 1)}))
    return Outline(tuple(joined), headings, agenda, tuple(e for e in entries if len(joined[e].text) <= LONGEST_TITLE), reading.worth)


def _go_on(candidate: Candidate, stretches: Sequence[Stretch], begins: Container[int]) -> Candidate:
    """Return a heading whose title goes on in its block.

    Where that was parted at a number that heads nothing.
    """
    last = candidate.last
    if candidate.stop < len(stretches[last].text) or candidate.form == "row":
        return candidate
    while last + 1 < len(stretches) and last + 1 not in begins and stretches[last + 1].block is stretches[last].block:
        last += 1
    if last == candidate.last:
        return candidate
    first, block = stretches[candidate.last], stretches[last].block
    begin = first.end - len(candidate.title)
    words = block.text[begin : stretches[last].end]
    stop = find_stop(words)
    end = next(index for index in range(candidate.last, last + 1) if begin + stop <= stretches[index].end)
    return replace(candidate, last=end, stop=begin + stop - stretches[end].start, title=words[:stop])


def _make_heading(candidate: Candidate, stretches: Sequence[Stretch], places: Sequence[int]) -> Heading:
    index, last = places[candidate.index], places[candidate.last]
    between = range(index + 1, last) if is_shouted(stretches[last].text) and candidate.form != "row" else ()
    own = [line for line in between if is_shouted(stretches[line].text)]
    return Heading(index, tuple(sorted({index, *own, last})), candidate.number, candidate.title, stretches[index])
