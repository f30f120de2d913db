"""The agenda: its entries told from the cases themselves."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from radsminne.extract.decisions.case_labels import read_label
from radsminne.extract.minutes.case_numbers import LONGEST_TITLE, Heading, are_alike, find_year, fold_title
from radsminne.extract.text.column_heads import split_heads
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ATTENDANCE_LABELS
from radsminne.extract.words.cases import DECISION_LABELS, PROPOSAL_LABELS, TREATMENT_LABELS
from radsminne.extract.words.meetings import AGENDA_LABELS
from radsminne.extract.words.tables import AGENDA_COLUMNS

_CASE_LABELS = frozenset((*DECISION_LABELS, *PROPOSAL_LABELS, *TREATMENT_LABELS))
"""Labels that stand in a case and in no agenda."""


def part_agenda(headings: list[Heading], stretches: Sequence[Stretch]) -> tuple[list[Heading], list[Heading]]:
    """Part the entries of the agenda from the cases.

    Without a label, the agenda is what comes before the numbers begin again.
    """
    label = _find_agenda_label(stretches)
    if label is not None:
        stop = _find_agenda_end(label, headings, stretches)
        listed = [heading for heading in headings if label < heading.index < stop]
        rest = [heading for heading in headings if not label < heading.index < stop]
        if listed and rest and _goes_on(listed, rest):
            return [], headings
        if listed:
            return listed, rest
    again = [place for place, heading in enumerate(headings) if any(_is_same_entry(heading, other) for other in headings[:place])]
    if len(again) > 1 and again[0] > 1:
        return headings[: again[0]], headings[again[0] :]
    return [], headings


def _goes_on(listed: Sequence[Heading], rest: Sequence[Heading]) -> bool:
    """Return True where the numbers simply go on behind what was taken for the agenda.

    "Saker" stood over the cases themselves.
    """
    return (
        rest[0].index > listed[-1].index
        and rest[0].key > listed[-1].key
        and not {each.key for each in rest} & {each.key for each in listed}
    )


def _find_agenda_label(stretches: Sequence[Stretch]) -> int | None:
    """Find where the agenda is announced."""
    for index, stretch in enumerate(stretches):
        label = find_label(stretch.text, AGENDA_LABELS)
        if label is None:
            continue
        rest = stretch.text[label.rest :]
        if split_heads(rest, AGENDA_COLUMNS) or not any(character.isalnum() for character in rest):
            return index
    return None


def _find_agenda_end(label: int, headings: Sequence[Heading], stretches: Sequence[Stretch]) -> int:
    """Find where the agenda ends.

    At the list of those present, at a case's first words, or where its first entry comes again.
    """
    entries = {index: heading for heading in headings for index in range(heading.index, heading.last + 1)}
    first: Heading | None = None
    for index in range(label + 1, len(stretches)):
        heading = entries.get(index)
        if heading and heading.form == "row":
            return index
        if heading and first is None:
            first = heading
        elif heading and first and index == heading.index and (_is_same_entry(heading, first) or _is_worded(heading, first)):
            return index
        if heading is None and _ends_agenda(stretches[index], started=first is not None):
            return _find_case_above(index, entries, stretches)
    return len(stretches)


def _find_case_above(index: int, entries: Mapping[int, Heading], stretches: Sequence[Stretch]) -> int:
    """Move the end of the agenda from a decision to the entry right above it.

    That entry is in truth the first case: "Saker" stood over the cases.
    """
    return entries[index - 1].index if _is_case_label(stretches[index]) and index - 1 in entries else index


def _is_case_label(stretch: Stretch) -> bool:
    """Return True for a label that stands in a case: "Vedtak:", "Rådmannens innstilling:"."""
    label = find_label(stretch.text, _CASE_LABELS)
    return (label is not None and label.parted) or (stretch.text.rstrip().endswith(":") and read_label(stretch) is not None)


def _is_same_entry(one: Heading, other: Heading) -> bool:
    """Return True for the same number with the same title, or with the beginning of it."""
    if one.key != other.key or find_year(one.number) != find_year(other.number):
        return False
    short, long = sorted((fold_title(one.title), fold_title(other.title)), key=len)
    return are_alike(one.title, other.title) or (short != "" and long.startswith(short))


def _is_worded(heading: Heading, first: Heading) -> bool:
    """Return True for "Sak 1" after an agenda that counts "1.": the cases begin."""
    return heading.form == "sak" != first.form and heading.key == first.key


def _ends_agenda(stretch: Stretch, *, started: bool) -> bool:
    """Return True for a line that no agenda holds."""
    present = find_label(stretch.text, ATTENDANCE_LABELS)
    if (present and present.parted) or _is_case_label(stretch):
        return True
    return started and len(stretch.text) > LONGEST_TITLE


def list_agenda(agenda: Sequence[Heading], stretches: Sequence[Stretch]) -> tuple[int, ...]:
    """Return the stretches that the agenda takes up, with its label and column heads."""
    if not agenda:
        return ()
    start, stop = agenda[0].index, agenda[-1].last
    while start and (find_label(stretches[start - 1].text, AGENDA_LABELS) or split_heads(stretches[start - 1].text, AGENDA_COLUMNS)):
        start -= 1
    return tuple(range(start, stop + 1))


_NEAR = 3
"""So many lines between two entries are column heads or the rest of a long title; more are text that is none of the agenda. Of 255
real minutes and fixtures three are read otherwise at two, one at four, eight at none and four without it."""


def list_entries(agenda: Sequence[Heading], stretches: Sequence[Stretch]) -> tuple[int, ...]:
    """Return the stretches of the agenda without longer text between its entries."""
    gaps = [range(one.last + 1, two.index) for one, two in pairwise(agenda) if two.index - one.last - 1 > _NEAR]
    return tuple(index for index in list_agenda(agenda, stretches) if not any(index in gap for gap in gaps))


def find_entries(stretches: Sequence[Stretch]) -> Iterator[tuple[str, range]]:
    """Find the titles in an agenda that has no numbers: a list right under its label."""
    label = _find_agenda_label(stretches)
    if label is None:
        return
    marked = stretches[label + 1].marker if label + 1 < len(stretches) else None
    for index in range(label + 1, len(stretches)):
        stretch = stretches[index]
        if stretch.block.heading or _ends_agenda(stretch, started=True) or bool(stretch.marker) != bool(marked):
            return
        yield stretch.text, range(index, index + 1)
