"""One outline for the whole document: of all ways to read its headings the one that explains most."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from radsminne.extract.outline.agenda import list_lines
from radsminne.extract.outline.candidates import Candidate
from radsminne.extract.outline.readings import NO_READING, Reading, read_all
from radsminne.extract.outline.titles import LONGEST_TITLE, find_stop, is_shouted
from radsminne.extract.outline.unnumbered import find_any_other
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
    worth: float
    """What speaks for it."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A document's cases in order, and where its agenda stands."""

    stretches: tuple[Stretch, ...]
    """The document again, parted only where a case begins and where its title ends."""
    headings: tuple[Heading, ...]
    agenda: tuple[int, ...]
    """Indices of the stretches that list the agenda."""
    entries: tuple[int, ...]
    listed: tuple[Heading, ...]
    """Entries of the agenda that head nothing further down: in a notice they are cases all the same."""
    worth: float
    """How well the headings explain the document, 0 where there are none."""
    margin: float
    """By how much the best reading with other headings explains less."""


def find_outline(stretches: Sequence[Stretch], weights: Weights = WEIGHTS) -> Outline:
    """Find a document's cases; `stretches` are parted wherever one may begin."""
    readings = sorted(read_all(stretches, weights), key=lambda reading: -reading.worth)
    best = readings[0] if readings else NO_READING
    begins = {candidate.index for candidate in best.row}
    other = next((reading for reading in readings if {candidate.index for candidate in reading.row} != begins), NO_READING)
    return _settle(stretches, best, best.worth - other.worth)


def _settle(stretches: Sequence[Stretch], reading: Reading, margin: float) -> Outline:
    """Part the document at the headings that were chosen."""
    begins = {each.index for each in (*reading.row, *reading.agenda)}
    row = [_go_on(candidate, stretches, begins) for candidate in reading.row]
    more = find_any_other(row, stretches)
    begins |= {each.index for each in more}
    ends = {each.last: each.stop for each in (*reading.agenda, *row, *more) if each.form != "row"}
    joined, places = join_stretches(stretches, begins, ends)
    worths = (*reading.worths, *(min(reading.worths) for _ in more))
    headings = tuple(_make_heading(each, joined, places, worth) for each, worth in zip((*row, *more), worths, strict=True))
    found = {each.entry for each in row}
    listed = tuple(_make_heading(each, joined, places, 0.0) for each in reading.agenda if each.title and each.entry not in found)
    agenda = tuple(sorted({places[index] for index in list_lines(reading.agenda, stretches)}))
    entries = {places[index] for each in reading.agenda for index in range(each.index, each.last + 1)}
    short = tuple(entry for entry in sorted(entries) if len(joined[entry].text) <= LONGEST_TITLE)
    return Outline(tuple(joined), headings, agenda, short, listed, reading.worth, margin)


def _go_on(candidate: Candidate, stretches: Sequence[Stretch], begins: Container[int]) -> Candidate:
    """Return a heading with the rest of its title, where that was parted at another's number."""
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


def _make_heading(candidate: Candidate, stretches: Sequence[Stretch], places: Sequence[int], worth: float) -> Heading:
    """Return a heading with its own lines, those of a title in capitals over several lines among them."""
    index, last = places[candidate.index], places[candidate.last]
    between = range(index + 1, last) if is_shouted(stretches[last].text) and candidate.form != "row" else ()
    own = [line for line in between if is_shouted(stretches[line].text)]
    return Heading(index, tuple(sorted({index, *own, last})), candidate.number, candidate.title, stretches[index], worth)
