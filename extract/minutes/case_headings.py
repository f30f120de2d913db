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


@dataclass(frozen=True, slots=True)
class _Outline:
    """A document's cases in order, and where the head before them ends and what in it was the agenda."""

    headings: tuple[Heading, ...]
    agenda: tuple[int, ...]
    """Indices of the stretches that list the agenda."""
    entries: tuple[int, ...]
    """Those of them that are its entries: where an agenda is told wrongly, the text between two of them is none."""


def find_outline(stretches: Sequence[Stretch], council: str | None) -> _Outline:
    """Find a document's cases: by case numbers, else by plain numbers, else by headings alone."""
    slashed = merge_repeats(list(find_slashed(stretches)))
    agenda, rest = part_agenda(slashed, stretches)
    rest = name_rows(rest, agenda)
    chain = _choose_chain(_weigh_slashed(rest, agenda, council), rising=0.2)
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
    chain = _choose_chain(_weigh_plain(rest, [title for title, _ in entries], stretches), rising=0.3)
    unnumbered = _find_unnumbered(stretches, entries)
    listed = tuple(index for _, span in entries for index in span)
    enough = len(chain) > 1 and len(chain) * 2 >= len(entries)
    best = [*chain, *_find_any_other(stretches, chain)] if enough or len(chain) >= len(unnumbered) > 0 else unnumbered
    if not best and len(agenda) > 1 and not rest:
        # a paper that has nothing but its agenda, as a notice has
        return _Outline(tuple(agenda), (), ())
    return _Outline(tuple(best) if len(best) > 1 or (best and entries) else (), listed, listed)


def _weigh_slashed(headings: Sequence[Heading], agenda: Sequence[Heading], council: str | None) -> list[Heading]:
    """Weigh each heading: most of a document's cases have one form and one year, and stand in its agenda."""
    listed = {(entry.key, find_year(entry.number)): entry.title for entry in agenda}
    forms = Counter(heading.form for heading in headings if not listed or (heading.key, find_year(heading.number)) in listed)
    years = Counter(find_year(heading.number) for heading in headings)
    usual = forms.most_common(1)[0][0] if forms else ""
    year = years.most_common(1)[0][0] if years else ""
    weighed = []
    for heading in headings:
        weight = 1.0 if heading.form == usual else -0.5
        weight += 0.0 if find_year(heading.number) == year else -0.7
        weight += 0.7 if are_alike(heading.title, listed.get((heading.key, find_year(heading.number)), "")) else 0.0
        weight += 0.7 if heading.stretch.block.heading or heading.stretch.block.bold >= 0.9 else 0.0
        weight -= 0.6 if not heading.title or heading.title.endswith((",", ";")) else 0.0
        weight += 0.3 if council and heading.form == "long" and are_alike(heading.stretch.text[: len(council)], council) else 0.0
        weighed.append(replace(heading, weight=weight))
    return weighed


def _weigh_plain(headings: Sequence[Heading], titles: Sequence[str], stretches: Sequence[Stretch]) -> list[Heading]:
    """Weigh each heading by its look, by the agenda, and against what marks a list item or a sentence."""
    weighed = []
    # "1) …" marks a point of a list, but for minutes that number all their cases so and style none
    points = any(not _is_closed(heading) or heading.stretch.block.heading for heading in headings)
    for heading in headings:
        block = heading.stretch.block
        weight = 0.3
        weight += 1.0 if block.heading else 0.0
        weight += 0.6 if block.bold >= 0.9 and heading.form != "marker" else 0.3 if block.bold >= 0.9 else 0.0
        weight += 1.0 if any(are_alike(heading.title, title) for title in titles) else 0.0
        weight += 0.9 if heading.form == "sak" else 0.4 if "." in (heading.number or "") else 0.0
        stops = (";", ",") if heading.form == "sak" else (".", ";", ",", ":", "?")
        weight -= 0.6 if heading.title.rstrip().endswith(stops) and not block.heading and not _has_body(heading, stretches) else 0.0
        weight -= 0.6 if len(heading.title) > 130 else 0.0
        weight -= 0.5 if block.level or (points and _is_closed(heading)) else 0.0
        weighed.append(replace(heading, weight=weight))
    return weighed


def _has_body(heading: Heading, stretches: Sequence[Stretch]) -> bool:
    """Return True for a numbered line set apart from the words above and below it.

    The words below must be no list.
    """
    after = stretches[heading.last + 1] if heading.last + 1 < len(stretches) else None
    return heading.stretch.block.gap > 0 and after is not None and after.marker is None and after.block.gap > 0


def _is_closed(heading: Heading) -> bool:
    """Return True for a number with a bracket behind it."""
    return (heading.stretch.marker or "").endswith(")")


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
    if not best or max(best)[0] < 0.8:
        return []
    place = max(range(len(best)), key=lambda i: best[i][0])
    chain: list[Heading] = []
    while place >= 0:
        chain.append(headings[place])
        place = best[place][1]
    return chain[::-1]


def _start_price(key: tuple[int, ...], rising: float) -> float:
    """Plain numbers begin at 1, or go on from the meeting before; a sub-case does not come first."""
    return rising * (0 if key == (1,) else 1 if len(key) == 1 else 2)


def _step_price(one: Heading, other: Heading, rising: float) -> float:
    """Return what it costs to go from one number to the next.

    Rows of numbers of their own may stand in any order.
    """
    before, after = one.key, other.key
    if one.series != other.series:
        return 0.0
    if after <= before:
        return 1.0
    follows = after == (before[0] + 1,) or (len(after) == len(before) and after[:-1] == before[:-1] and after[-1] == before[-1] + 1)
    return 0.0 if follows or after == (*before, 1) or (len(after) < len(before) and after[-1] == before[len(after) - 1] + 1) else rising


# --- headings without numbers ----------------------------------------------------------------------------------------


def _find_unnumbered(stretches: Sequence[Stretch], entries: Sequence[tuple[str, range]]) -> list[Heading]:
    """Find the agenda's titles standing alone, with what looks like them.

    Without an agenda, the topmost level of headings.
    """
    listed = {index for _, span in entries for index in span}
    found = [
        index
        for index, stretch in enumerate(stretches)
        if index not in listed and len(stretch.text) <= 150 and any(are_alike(stretch.text, title) for title, _ in entries)
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


_FEWEST = 3
"""Fewer lines that stand out by their look alone are chance."""
_LONGEST_STANDING = 60


def _find_standing(stretches: Sequence[Stretch]) -> list[int]:
    """Find the lines after the list of those present that stand out.

    Whole lines in bold, else short ones set apart from the line above.
    """
    listed = [index for index, stretch in enumerate(stretches) if find_label(stretch.text, ATTENDANCE_LABELS)]
    if not listed:
        return []
    lines = [index for index in range(listed[-1] + 1, len(stretches)) if _can_stand(stretches[index])]
    bold = [index for index in lines if stretches[index].block.bold >= _BOLD]
    apart = [index for index in lines if stretches[index].block.gap > 0 and _is_apart(stretches, index)]
    found = bold if len(bold) >= _FEWEST else apart
    return found if len(found) >= _FEWEST else []


_BOLD = 0.9


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
    """How a line looks: style, weight, size, whether it is marked."""
    block = stretch.block
    return block.heading, block.bold >= 0.9, round(block.size) if block.size else None, block.marker is not None


def _find_usual_look(stretches: Sequence[Stretch]) -> tuple[int | None, bool, int | None, bool]:
    """How most of the text looks."""
    looks: Counter[tuple[int | None, bool, int | None, bool]] = Counter()
    for stretch in stretches:
        looks[_find_look(stretch)] += len(stretch.text)
    return looks.most_common(1)[0][0]


def _is_short(stretch: Stretch) -> bool:
    """Return True for a line that can be a heading: short, and no label."""
    return len(stretch.text) <= 120 and not stretch.text.endswith((":", ".", ",")) and stretch.marker is None
