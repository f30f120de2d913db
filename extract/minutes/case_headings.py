"""Where cases begin: headings with case numbers in their many forms, and headings without.

Minutes number their cases in one way throughout, in rising order. So every line that might be a heading is collected,
the list of the agenda is told from the cases themselves, and of what is left the best rising chain of one form is kept:
case numbers in running text, in lists and in titles of other bodies' cases fall out because they do not fit the chain.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from radsminne.extract.minutes.agenda import find_entries, list_agenda, list_entries, part_agenda
from radsminne.extract.minutes.case_numbers import Heading, are_alike, find_plain, find_slashed, find_year, merge_repeats, name_rows
from radsminne.extract.text.dates import find_dates
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ATTENDANCE_LABELS
from radsminne.extract.words.cases import ANY_OTHER, DECISION_LABELS, END_MARKS, OTHER_LABELS, PROPOSAL_LABELS

# What a line weighs as a case's heading. Set by hand; measured afterwards on 202 minutes: in how many of them the cases change without
# the number, at half of it and at double.
_USUAL_FORM, _OTHER_FORM = 1.0, -0.5
"""Has the form of most of the document's, 49, 15, 10; has another, 5, 0, 2."""
_OTHER_YEAR = -0.7
"""3, 2, 5."""
_AS_IN_AGENDA = 0.7
"""7, 2, 2."""
_SET_APART = 0.7
"""1, 0, 1."""
_BROKEN_OFF = -0.6
"""1, 0, 0."""
_RISING = 0.2
"""What a gap in the numbers costs a chain: 7, 0, 9."""

# The same for numbers without a year: anything may be numbered so.
_PLAIN = 0.3
"""10, 4, 5."""
_PLAIN_STYLED, _PLAIN_BOLD = 1.0, 0.6
"""4, 1, 0 and 1, 0, 0."""
_PLAIN_AS_IN_AGENDA = 1.0
"""3, 1, 0."""
_CALLED_SAK, _DOTTED = 0.9, 0.4
"""None of the 202 for the first: two lines "Sak 1" and "Sak 2" without it are too few. 2, 1, 4 for the second."""
_ENDS_AS_SENTENCE = -0.6
"""1, 0, 1."""
_PLAIN_RISING = 0.3
"""1, 1, 0."""

_BACKWARDS = 1.0
"""What it costs a chain to go back: 21, 13, 16."""
_LEAST = 0.8
"""What a chain must weigh, so that one line alone is headed as a case: 1, 1, 18."""

_LONGEST_FOUND, _LONGEST_LIKE_IT = 150, 120
"""Characters of a line that is a title of the agenda, and of one that only looks like such: no minutes change at half or double."""
_FEWEST = 3
"""Fewer lines that stand out by their look alone are chance."""
_LONGEST_STANDING = 60
"""Characters of a line that stands out by its look alone."""


@dataclass(frozen=True, slots=True)
class _Outline:
    """A document's cases in order, and where the head before them ends and what in it was the agenda."""

    headings: tuple[Heading, ...]
    agenda: tuple[int, ...]
    """Indices of the stretches that list the agenda."""
    entries: tuple[int, ...]
    """Those of them that are its entries: where an agenda is told wrongly, the text between two of them is none."""


def find_outline(stretches: Sequence[Stretch]) -> _Outline:
    """Find a document's cases: by case numbers, else by plain numbers, else by headings alone."""
    slashed = merge_repeats(list(find_slashed(stretches)))
    agenda, rest = part_agenda(slashed, stretches)
    rest = name_rows(rest, agenda)
    chain = _choose_chain(_weigh_slashed(rest, agenda), rising=_RISING)
    if chain:
        chain += _find_any_other(stretches, chain)
        return _Outline(tuple(chain), list_agenda(agenda, stretches), list_entries(agenda, stretches))
    if agenda and not rest:
        return _Outline(tuple(agenda), (), ())
    return _find_plain_outline(stretches)


def _find_any_other(stretches: Sequence[Stretch], chain: Sequence[Heading]) -> list[Heading]:
    """Find "Eventuelt" alone on a line after the numbered cases, where it has no number of its own."""
    if not chain or any(are_alike(heading.title, word) for heading in chain for word in ANY_OTHER):
        return []
    for index in range(chain[-1].last + 1, len(stretches)):
        stretch = stretches[index]
        if stretch.text.casefold().startswith(END_MARKS):
            return []
        if stretch.marker is None and stretch.text.casefold().strip(" .:*_") in ANY_OTHER:
            return [Heading(index, index, None, (), stretch.text, "none", stretch, 1.0)]
    return []


def _find_plain_outline(stretches: Sequence[Stretch]) -> _Outline:
    """Find cases numbered 1, 2, 3 …, and where the document numbers none, by their headings."""
    plain = list(find_plain(stretches))
    agenda, rest = part_agenda(plain, stretches)
    entries = list(find_entries(stretches)) if not agenda else [(entry.title, range(entry.index, entry.last + 1)) for entry in agenda]
    chain = _choose_chain(_weigh_plain(rest, [title for title, _ in entries], stretches), rising=_PLAIN_RISING)
    unnumbered = _find_unnumbered(stretches, entries)
    listed = tuple(index for _, span in entries for index in span)
    enough = len(chain) > 1 and len(chain) * 2 >= len(entries)
    best = [*chain, *_find_any_other(stretches, chain)] if enough or len(chain) >= len(unnumbered) > 0 else unnumbered
    if not best and len(agenda) > 1 and not rest:
        # a paper that has nothing but its agenda, as a notice has
        return _Outline(tuple(agenda), (), ())
    return _Outline(tuple(best) if len(best) > 1 or (best and entries) else (), listed, listed)


def _weigh_slashed(headings: Sequence[Heading], agenda: Sequence[Heading]) -> list[Heading]:
    """Weigh each heading: most of a document's cases have one form and one year, and stand in its agenda."""
    listed = {(entry.key, find_year(entry.number)): entry.title for entry in agenda}
    forms = Counter(heading.form for heading in headings if not listed or (heading.key, find_year(heading.number)) in listed)
    years = Counter(find_year(heading.number) for heading in headings)
    usual = forms.most_common(1)[0][0] if forms else ""
    year = years.most_common(1)[0][0] if years else ""
    weighed = []
    for heading in headings:
        weight = _USUAL_FORM if heading.form == usual else _OTHER_FORM
        weight += 0.0 if find_year(heading.number) == year else _OTHER_YEAR
        weight += _AS_IN_AGENDA if are_alike(heading.title, listed.get((heading.key, find_year(heading.number)), "")) else 0.0
        weight += _SET_APART if heading.stretch.block.heading or heading.stretch.block.is_bold else 0.0
        weight += _BROKEN_OFF if not heading.title or heading.title.endswith((",", ";")) else 0.0
        weighed.append(replace(heading, weight=weight))
    return weighed


def _weigh_plain(headings: Sequence[Heading], titles: Sequence[str], stretches: Sequence[Stretch]) -> list[Heading]:
    """Weigh each heading by its look, by the agenda, and against what marks a list item or a sentence."""
    weighed = []
    for heading in headings:
        block = heading.stretch.block
        weight = _PLAIN
        weight += _PLAIN_STYLED if block.heading else 0.0
        weight += _PLAIN_BOLD if block.is_bold and heading.form != "marker" else 0.0
        weight += _PLAIN_AS_IN_AGENDA if any(are_alike(heading.title, title) for title in titles) else 0.0
        weight += _CALLED_SAK if heading.form == "sak" else _DOTTED if "." in (heading.number or "") else 0.0
        stops = (";", ",") if heading.form == "sak" else (".", ";", ",", ":", "?")
        is_sentence = heading.title.rstrip().endswith(stops) and not block.heading and not _has_body(heading, stretches)
        weight += _ENDS_AS_SENTENCE if is_sentence else 0.0
        weighed.append(replace(heading, weight=weight))
    return weighed


def _has_body(heading: Heading, stretches: Sequence[Stretch]) -> bool:
    """Return True for a numbered line set apart from the words above and below it.

    The words below must be no list.
    """
    after = stretches[heading.last + 1] if heading.last + 1 < len(stretches) else None
    return heading.stretch.block.gap > 0 and after is not None and after.marker is None and after.block.gap > 0


# --- the best chain ------------------------------------------------------------------------------------------------


def _choose_chain(headings: Sequence[Heading], *, rising: float) -> list[Heading]:
    """Choose the chain of most weight.

    `rising` is the price of a gap in the numbers, and going back costs more.
    """
    best: list[tuple[float, int]] = []
    peaks: list[float] = []  # the most that any chain so far weighs: no earlier one can win once it is less than what is found
    for place, heading in enumerate(headings):
        step = (-_start_price(heading.key, rising), -1)
        for i in range(place - 1, -1, -1):
            if peaks[i] < step[0]:
                break
            step = max(step, (best[i][0] - _step_price(headings[i], heading, rising), i))
        best.append((heading.weight + step[0], step[1]))
        peaks.append(max([best[-1][0], *peaks[-1:]]))
    if not best or max(best)[0] < _LEAST:
        return []
    place = max(range(len(best)), key=lambda i: best[i][0])
    chain: list[Heading] = []
    while place >= 0:
        chain.append(headings[place])
        place = best[place][1]
    return chain[::-1]


def _start_price(key: tuple[int, ...], rising: float) -> float:
    """Return what a first number costs: plain ones begin at 1 or go on, and a sub-case is never first."""
    return rising * (0 if key == (1,) else 1 if len(key) == 1 else 2)


def _step_price(one: Heading, other: Heading, rising: float) -> float:
    """Return what it costs to go from one number to the next.

    Rows of numbers of their own may stand in any order.
    """
    before, after = one.key, other.key
    if one.series != other.series:
        return 0.0
    if after <= before:
        return _BACKWARDS
    follows = after == (before[0] + 1,) or (len(after) == len(before) and after[:-1] == before[:-1] and after[-1] == before[-1] + 1)
    return 0.0 if follows or after == (*before, 1) or (len(after) < len(before) and after[-1] == before[len(after) - 1] + 1) else rising


# --- headings without numbers ----------------------------------------------------------------------------------------


def _find_unnumbered(stretches: Sequence[Stretch], entries: Sequence[tuple[str, range]]) -> list[Heading]:
    """Find the agenda's titles standing alone, with what looks like them.

    Without an agenda it is the topmost level of headings.
    """
    listed = {index for _, span in entries for index in span}
    found = [
        index
        for index, stretch in enumerate(stretches)
        if index not in listed and len(stretch.text) <= _LONGEST_FOUND and any(are_alike(stretch.text, title) for title, _ in entries)
    ]
    if len(found) * 2 < len(entries) or not entries:
        found = (_find_top_headings(stretches) or _find_standing(stretches)) if not entries else []
    else:
        looks = {_find_look(stretches[index]) for index in found}
        plain = _find_usual_look(stretches)
        after = min(found)
        found = [
            i
            for i, s in enumerate(stretches)
            if i in found or (i > after and i not in listed and _find_look(s) in looks - {plain} and _is_short(s))
        ]
    return [Heading(i, i, None, (), stretches[i].text, "none", stretches[i], 1.0) for i in found]


def _find_top_headings(stretches: Sequence[Stretch]) -> list[int]:
    """Return the headings of the topmost level that has at least two of them."""
    levels = Counter(stretch.block.heading for stretch in stretches if stretch.block.heading)
    top = min((level for level, count in levels.items() if level and count > 1), default=None)
    found = [index for index, stretch in enumerate(stretches) if top and stretch.block.heading == top]
    # "Neste møte" after the cases is none of them
    while found and stretches[found[-1]].text.casefold().startswith(END_MARKS):
        found.pop()
    return found


def _find_standing(stretches: Sequence[Stretch]) -> list[int]:
    """Find the lines after the list of those present that stand out.

    These are whole lines in bold, else short ones set apart from the line above.
    """
    listed = [index for index, stretch in enumerate(stretches) if find_label(stretch.text, ATTENDANCE_LABELS)]
    if not listed:
        return []
    lines = [index for index in range(listed[-1] + 1, len(stretches)) if _can_stand(stretches[index])]
    bold = [index for index in lines if stretches[index].block.is_bold]
    apart = [index for index in lines if stretches[index].block.gap > 0 and _is_apart(stretches, index)]
    found = bold if len(bold) >= _FEWEST else apart
    return found if len(found) >= _FEWEST else []


def _can_stand(stretch: Stretch) -> bool:
    """Return True for a line of a few words that may be a heading.

    It begins with a capital, ends without a stop and is no label.
    """
    text = stretch.text.strip()
    label = find_label(text, _STANDING_LABELS)
    ends = text[-1:] in ".:;,!?" and text.casefold().strip(" .:") not in ANY_OTHER
    return (
        stretch.marker is None
        and not ends
        and label is None
        and text[:1].isupper()
        and len(text) <= _LONGEST_STANDING
        and not text.casefold().startswith(END_MARKS)
        and not find_dates(text)
    )


_STANDING_LABELS = frozenset((*DECISION_LABELS, *PROPOSAL_LABELS, *OTHER_LABELS))


def _is_apart(stretches: Sequence[Stretch], index: int) -> bool:
    """Return True where the words under a line belong to it.

    They follow closer than it stands to what is above, or are longer.
    """
    after = stretches[index + 1] if index + 1 < len(stretches) else None
    return after is not None and (after.block.gap < stretches[index].block.gap or len(after.text) > _LONGEST_STANDING or _can_stand(after))


def _find_look(stretch: Stretch) -> tuple[int | None, bool, int | None, bool]:
    """Return how a line looks: style, weight, size, whether it is marked."""
    block = stretch.block
    return block.heading, block.is_bold, round(block.size) if block.size else None, block.marker is not None


def _find_usual_look(stretches: Sequence[Stretch]) -> tuple[int | None, bool, int | None, bool]:
    """Return how most of the text looks."""
    looks: Counter[tuple[int | None, bool, int | None, bool]] = Counter()
    for stretch in stretches:
        looks[_find_look(stretch)] += len(stretch.text)
    return looks.most_common(1)[0][0]


def _is_short(stretch: Stretch) -> bool:
    """Return True for a line that can be a heading: short, and no label."""
    return len(stretch.text) <= _LONGEST_LIKE_IT and not stretch.text.endswith((":", ".", ",")) and stretch.marker is None
