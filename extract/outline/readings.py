"""All ways to read a document's headings: the best row for each family, look and possible agenda."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import log2

from radsminne.extract.outline.agenda import find_listed, find_looseness, find_runs, is_listed, list_lines
from radsminne.extract.outline.candidates import Candidate, Family, find_coded, find_numbered
from radsminne.extract.outline.decoder import choose_row
from radsminne.extract.outline.evidence import find_usual, weigh, weigh_unnumbered
from radsminne.extract.outline.titles import agree_begin, begins_alike, find_stop_like, share_words
from radsminne.extract.outline.unnumbered import find_classes, find_lines, is_nested
from radsminne.extract.outline.weights import Weights
from radsminne.extract.text.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a document's headings, and what it is worth."""

    row: tuple[Candidate, ...]
    worths: tuple[float, ...]
    """What speaks for each heading of the row."""
    agenda: tuple[Candidate, ...]
    worth: float


NO_READING = Reading((), (), (), 0.0)


def read_all(stretches: Sequence[Stretch], weights: Weights) -> Iterator[Reading]:
    """Yield the best row of headings for each family of numbers and each possible agenda."""
    numbered = find_numbered(stretches)
    families = [[candidate for candidate in numbered if candidate.family is family] for family in (Family.YEARLY, Family.PLAIN)]
    for candidates in (*families, find_coded(stretches)):
        for agenda in dict.fromkeys(((), *find_runs(candidates, stretches))):
            reading = _decode(candidates, agenda, stretches, weights)
            if reading.row:
                yield reading
    yield from _read_unnumbered(stretches, numbered, weights)


def _read_unnumbered(stretches: Sequence[Stretch], numbered: Sequence[Candidate], weights: Weights) -> Iterator[Reading]:
    """Yield the rows of headings without numbers, one for each class of looks and each possible agenda."""
    counted = {candidate.index for candidate in numbered}
    lines = [line for line in find_lines(stretches) if line.candidate.index not in counted]
    for agenda in _find_agendas(numbered, stretches):
        listed = set(list_lines(agenda, stretches))
        titles = [entry.title for entry in agenda]
        for candidates in find_classes([line for line in lines if line.candidate.index not in listed], titles):
            reading = _choose_unnumbered(candidates, agenda, stretches, weights)
            if len(reading.row) > 1:
                yield reading


def _find_points(candidates: Sequence[Candidate], stretches: Sequence[Stretch]) -> Iterator[bool]:
    """Yield for each heading whether it is a point: deeper than one above it that has text of its own."""
    open_above: list[int] = []  # places of ever deeper headings
    for place, candidate in enumerate(candidates):
        while open_above and candidates[open_above[-1]].depth >= candidate.depth:
            open_above.pop()
        yield bool(open_above) and _has_text(open_above[-1], candidates, stretches)
        open_above.append(place)


def _has_text(place: int, candidates: Sequence[Candidate], stretches: Sequence[Stretch]) -> bool:
    """Return True where text stands between a heading and the next."""
    head = candidates[place]
    return candidates[place + 1].index > head.last + 1 or head.stop < len(stretches[head.last].text)


def _find_agendas(numbered: Sequence[Candidate], stretches: Sequence[Stretch]) -> list[tuple[Candidate, ...]]:
    """Find every list that may be the agenda, with numbers or without; the first is none."""
    runs = [run for family in Family for run in find_runs([each for each in numbered if each.family is family], stretches)]
    return list(dict.fromkeys(((), *runs, find_listed(stretches))))


def _choose_unnumbered(
    candidates: Sequence[Candidate], agenda: tuple[Candidate, ...], stretches: Sequence[Stretch], weights: Weights
) -> Reading:
    """Choose the lines of a class for which more speaks than against them."""
    titles = [entry.title for entry in agenda]
    again = Counter(candidate.title for candidate in candidates)
    below = _measure_below(candidates, stretches)
    chosen: list[Candidate] = []
    worths: list[float] = []
    points = _find_points(candidates, stretches)
    for candidate, chars, is_point in zip(candidates, below, points, strict=True):
        worth = weigh_unnumbered(candidate, stretches, chars, titles, again[candidate.title], weights)
        worth -= weights.point * is_point
        if worth > 0:
            chosen.append(candidate)
            worths.append(worth)
    if not chosen or (agenda and agenda[-1].last > chosen[0].index):
        return NO_READING
    agreed = sum(any(begins_alike(each.title, title) for each in chosen) for title in titles)
    return Reading(tuple(chosen), tuple(worths), agenda, _total(worths, chosen, agenda, agreed, stretches, weights))


def _decode(candidates: Sequence[Candidate], agenda: tuple[Candidate, ...], stretches: Sequence[Stretch], weights: Weights) -> Reading:
    """Choose the best row of headings outside an agenda."""
    taken = {candidate.index for candidate in agenda}
    body = [candidate for candidate in candidates if candidate.index not in taken]
    body += _find_named(agenda, body, stretches)
    body = sorted((candidate for candidate in body if candidate.title), key=lambda candidate: candidate.index)
    named = [is_listed(candidate, agenda) for candidate in body]
    usual = find_usual(body, named)
    below = _measure_below(body, stretches)
    worth = [weigh(each, usual, chars, weights, is_named=is_named) for each, chars, is_named in zip(body, below, named, strict=True)]
    places = choose_row(body, worth, agenda, weights)
    total = [worth[place] for place in places]
    places = _drop_said_again(places, body, worth)
    row = tuple(body[place] for place in places)
    if not row or _is_chance(row, agenda) or (agenda and agenda[-1].last > row[0].index):
        return NO_READING
    found = {candidate.entry for candidate in row}
    yearly = row[0].family is Family.YEARLY  # anything is numbered 1, 2, 3
    agreed = len({entry.entry for entry in agenda if (yearly and entry.entry in found) or is_listed(entry, row)})
    prior = weights.yearly if yearly else weights.numbered - weights.nested * is_nested(row, stretches)
    worths = tuple(worth[place] for place in places)
    return Reading(row, worths, agenda, prior + _total(total, row, agenda, agreed, stretches, weights))


def _is_chance(row: Sequence[Candidate], agenda: Sequence[Candidate]) -> bool:
    """Return True for one number that no agenda has, inside a block or such as counts anything."""
    return len(row) == 1 and not agenda and (row[0].stretch.start > 0 or row[0].form in {"plain", "marker"})


def _drop_said_again(places: Sequence[int], body: Sequence[Candidate], worth: Sequence[float]) -> list[int]:
    """Leave out a heading whose number comes again with a like title: the one that is worth less."""
    kept = defaultdict[object, list[int]](list)
    for place in sorted(places, key=lambda each: (-worth[each], -each)):
        same = kept[body[place].entry]
        if not any(share_words(body[other].title, body[place].title) for other in same):
            same.append(place)
    return sorted(place for same in kept.values() for place in same)


def _total(
    worth: Sequence[float],
    row: Sequence[Candidate],
    agenda: Sequence[Candidate],
    agreed: int,
    stretches: Sequence[Stretch],
    weights: Weights,
) -> float:
    """Return what a row is worth: its headings' mean, what they cover, how far the agenda agrees."""
    lengths = [len(stretch.text) for stretch in stretches]
    covered = sum(lengths[row[0].index :]) / (sum(lengths) or 1)
    agreement = min(1.0, 2 * agreed / (len(agenda) + len(row)))
    return (
        sum(worth) / (len(worth) + 1)
        + weights.coverage * covered
        + weights.size * log2(len(row))
        + weights.agreement * agreement
        - weights.loose * find_looseness(agenda, stretches)
    )


def _find_named(agenda: Sequence[Candidate], body: Sequence[Candidate], stretches: Sequence[Stretch]) -> Iterator[Candidate]:
    """Find lines outside the agenda that say a title of it without its number, or with another's."""
    known = [each for each in body if each.form != "row" and each.index > agenda[-1].last and is_listed(each, agenda)] if agenda else []
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


def _may_follow(one: Candidate, other: Candidate) -> bool:
    """Return False for plain numbers in another form: points of a list inside a case."""
    return one.family is not Family.PLAIN or one.form == other.form


def _measure_below(candidates: Sequence[Candidate], stretches: Sequence[Stretch]) -> list[int]:
    """Return how many characters stand under each candidate, to the next that is no point of it."""
    offsets = [0, *accumulate(len(stretch.text) for stretch in stretches)]
    below = []
    for place, one in enumerate(candidates):
        other = next((each for each in candidates[place + 1 :] if each.depth <= one.depth and _may_follow(one, each)), None)
        stop = offsets[other.index] if other else offsets[-1]
        below.append(max(0, stop - offsets[one.last] - one.stop))
    return below
