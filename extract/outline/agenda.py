"""Where a document may list its agenda: each such run of entries is a hypothesis."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from radsminne.extract.outline.candidates import Candidate, Family
from radsminne.extract.outline.titles import LONGEST_TITLE, are_alike, begins_alike
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.meetings import AGENDA_LABELS

_NEAR = 3
"""So many lines between two entries are column heads or the rest of a long title."""
_LONGEST = 300
"""Entries of an agenda, three times those of the longest that was met: headings are compared with each."""
_MOST_RUNS = 6
"""No document lists its agenda more often."""
_Entry = tuple[tuple[int, ...], str]


def find_runs(candidates: Sequence[Candidate], stretches: Sequence[Stretch]) -> Iterator[tuple[Candidate, ...]]:
    """Yield the runs of candidates that stand under a label of the agenda, or are said again later."""
    announced = [run for run in _find_announced(candidates, stretches) if len(run) <= _LONGEST]
    yield from announced
    taken = {candidate.index for run in announced for candidate in run}
    again = Counter(candidate.entry for candidate in candidates)
    runs = [run for run in _split_runs(candidates) if len({each.entry for each in run if again[each.entry] > 1}) > 1]
    runs = [run for run in runs if len(run) <= _LONGEST]
    yield from (run for run in runs[:_MOST_RUNS] if not any(candidate.index in taken for candidate in run))


def _find_announced(candidates: Sequence[Candidate], stretches: Sequence[Stretch]) -> Iterator[tuple[Candidate, ...]]:
    """Yield the runs under labels of the agenda."""
    labels = [index for index, stretch in enumerate(stretches) if _is_agenda_label(stretch)]
    for label in labels[:_MOST_RUNS]:
        after = [candidate for candidate in candidates if candidate.index > label]
        if after and after[0].index - label <= _NEAR + 1:
            yield tuple(next(_split_runs(after)))


def _split_runs(candidates: Sequence[Candidate]) -> Iterator[tuple[Candidate, ...]]:
    """Yield the candidates that stand close together, parted where one is said again."""
    run: list[Candidate] = []
    said = _Said()
    for candidate in candidates:
        if run and (candidate.index - run[-1].last > _NEAR + 1 or said.has(candidate)):
            yield tuple(run)
            run, said = [], _Said()
        run.append(candidate)
        said.add(candidate)
    if run:
        yield tuple(run)


class _Said:
    """Headings that were there before, by their numbers; a list inside a list counts from one again."""

    def __init__(self) -> None:
        self._titles = defaultdict[_Entry, list[str]](list)

    def add(self, candidate: Candidate) -> None:
        """Take up a heading."""
        self._titles[candidate.entry].append(candidate.title)

    def has(self, candidate: Candidate) -> bool:
        """Return True for a number that was there before, with a like title."""
        return any(are_alike(title, candidate.title) for title in self._titles[candidate.entry])


def _is_agenda_label(stretch: Stretch) -> bool:
    """Return True for a line that announces the agenda."""
    label = find_label(stretch.text, AGENDA_LABELS)
    if label is None:
        return False
    rest = stretch.text[label.rest :]
    return stretch.block.heading is not None or not any(character.isalnum() for character in rest)


def is_listed(candidate: Candidate, entries: Sequence[Candidate]) -> bool:
    """Return True for a heading whose title is an entry's, under its own number or in a list's list."""
    return any(
        (entry.entry == candidate.entry or len(entry.key) != len(candidate.key) or entry.family is Family.PLAIN)
        and begins_alike(entry.title, candidate.title)
        for entry in entries
    )


def find_looseness(run: Sequence[Candidate], stretches: Sequence[Stretch]) -> float:
    """Return how much text stands between an agenda's entries, as a share of theirs, 1 at most."""
    own = {index for candidate in run for index in range(candidate.index, candidate.last + 1)}
    letters = sum(len(stretches[index].text) for index in own)
    between = sum(len(stretches[index].text) for index in range(run[0].index, run[-1].last + 1) if index not in own) if run else 0
    return min(1.0, between / letters) if letters else 0.0


def list_lines(run: Sequence[Candidate], stretches: Sequence[Stretch]) -> range:
    """Return the stretches that an agenda takes up, with its label."""
    if not run:
        return range(0)
    start = run[0].index
    while start and _is_agenda_label(stretches[start - 1]):
        start -= 1
    return range(start, run[-1].last + 1)


def find_listed(stretches: Sequence[Stretch]) -> tuple[Candidate, ...]:
    """Return the entries of a list without numbers right under a label of the agenda."""
    label = next((index for index, stretch in enumerate(stretches) if _is_agenda_label(stretch)), len(stretches))
    entries: list[Candidate] = []
    for index in range(label + 1, len(stretches)):
        stretch = stretches[index]
        if (
            stretch.block.heading
            or (entries and bool(stretch.marker) != bool(entries[0].stretch.marker))
            or len(stretch.text) > LONGEST_TITLE
        ):
            break
        entries.append(Candidate(index, index, len(stretch.text), None, (), stretch.text, Family.NONE, "none", stretch))
    return tuple(entries) if len(entries) > 1 and entries[0].stretch.marker else ()
