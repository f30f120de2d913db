"""Headings without numbers: lines that stand out, taken together by how they look."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DatePrecision
from radsminne.extract.decisions.case_labels import read_label
from radsminne.extract.outline.candidates import Candidate, Family
from radsminne.extract.outline.titles import begins_alike, fold_title, strip_time
from radsminne.extract.people.names import is_full_name
from radsminne.extract.text.dates import find_dates
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ATTENDANCE_LABELS
from radsminne.extract.words.cases import ANY_OTHER, DECISION_LABELS, END_MARKS, PROPOSAL_LABELS
from radsminne.extract.words.cases import OTHER_LABELS as CASE_LABELS
from radsminne.extract.words.kinds import MEETING_WORDS
from radsminne.extract.words.meetings import AGENDA_LABELS, HEAD_LABELS, OTHER_LABELS

_LONGEST = 110
"""Characters of a heading without a number; a longer line is a sentence."""
_LARGER = 1.12
"""A line so much larger than most of the text stands out by its size (as in `headings`)."""
_TITLE_LINES = 3
"""Lines at the top that name the meeting itself, with its day."""
_FURTHER = 1.6
"""A line stands apart with so many times the usual white space above it."""
_LABELS = frozenset((*DECISION_LABELS, *PROPOSAL_LABELS, *CASE_LABELS))
_FIELDS = frozenset((*HEAD_LABELS, *AGENDA_LABELS, *OTHER_LABELS))


@dataclass(frozen=True, slots=True)
class _Look:
    """How a line stands out; the greater goes before the smaller where both head text."""

    style: int
    """Minus the level by style; -9 without one."""
    size: float
    bold: bool
    capitals: bool
    marker: str
    """The sign of a list's item, "" where the line is none."""
    depth: int
    """Minus the depth of a list's item."""
    runs_in: bool
    """Is only the beginning of its line."""
    apart: bool
    """Stands further from the line above than lines do elsewhere."""

    @property
    def level(self) -> tuple[int, float]:
        """What is greater the higher the line stands among headings."""
        return self.style, self.size


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that may head a case, and how it stands out."""

    candidate: Candidate
    look: _Look


def find_lines(stretches: Sequence[Stretch]) -> list[_Line]:
    """Find the lines that may head a case, or the bold words before a text that is run in."""
    usual = _find_usual(stretches)
    lines = []
    for index, stretch in enumerate(stretches):
        words = stretch.lead if _is_run_in(stretch) else stretch.text
        look = _find_look(stretch, words, usual)
        if stretch.start == 0 and _may_head(words.rstrip(" :") if look.runs_in else words, stretch, index, look):
            form = "marked" if look.style > -9 or look.size > 0 or look.bold or look.capitals else "plain"
            lines.append(_Line(Candidate(index, index, len(words), None, (), words, Family.NONE, form, stretch), look))
    return lines


def _is_run_in(stretch: Stretch) -> bool:
    """Return True for bold words with a colon before other words: "**Ny bru**: Styret foreslår …"."""
    lead, rest = stretch.lead, stretch.text[len(stretch.lead) :]
    return bool(lead and rest.strip(" :")) and (lead.endswith(":") or rest.startswith(":"))


def find_classes(lines: Sequence[_Line], agenda: Sequence[str]) -> Iterator[list[Candidate]]:
    """Yield the lines of each look, of the looks that the agenda names, of the levels down to each."""
    looks = Counter(line.look for line in lines)
    named = {line.look for line in lines if any(begins_alike(line.candidate.title, title) for title in agenda)}
    styled = [look for look in looks if look.style > -9 or look.size > 0]
    top = max((look.level for look in styled), default=())
    if sum(looks[look] for look in styled if look.level == top) == 1:
        styled = [look for look in styled if look.level < top]  # a single one over all others is the paper's title
    classes = [{look} for look, count in looks.items() if count > 1]
    classes += [{look for look in styled if look.level >= level} for level in {look.level for look in styled}]
    for sign in {look.marker for look in looks} - {""}:
        items = {look for look in looks if look.marker == sign and look.style == -9}
        classes += [items, {look for look in items if look.runs_in or look.depth == 0}]
    for chosen in {frozenset(each): None for each in (*classes, named) if each}:
        yield [line.candidate for line in lines if line.look in chosen]


def find_any_other(row: Sequence[Candidate], stretches: Sequence[Stretch]) -> list[Candidate]:
    """Find "Eventuelt" alone on a line after numbered cases, where it has no number of its own."""
    if not row or row[-1].family is Family.NONE or any(fold_title(candidate.title) in ANY_OTHER for candidate in row):
        return []
    for index in range(row[-1].last + 1, len(stretches)):
        stretch = stretches[index]
        if stretch.text.casefold().startswith(END_MARKS):
            return []
        if stretch.marker is None and stretch.text.casefold().strip(" .:*_") in ANY_OTHER:
            return [Candidate(index, index, len(stretch.text), None, (), stretch.text, Family.NONE, "plain", stretch)]
    return []


def is_nested(row: Sequence[Candidate], stretches: Sequence[Stretch]) -> bool:
    """Return True for numbers that only count points under one heading by style of several."""
    level = min(candidate.stretch.block.heading or _LOWEST for candidate in row)
    taken = {candidate.index for candidate in row}
    higher = [
        index
        for index, stretch in enumerate(stretches)
        if index not in taken and (stretch.block.heading or _LOWEST) < level and _may_head(stretch.text, stretch, index)
    ]
    before, after = [index for index in higher if index < row[0].index], [index for index in higher if index > row[-1].index]
    return bool(before and after) and not any(row[0].index < index < row[-1].index for index in higher)


_LOWEST = 9
"""A level below all that a style can have."""


def _find_usual(stretches: Sequence[Stretch]) -> tuple[float, bool, float]:
    """Return most of the text's size, whether most of it is bold, and the space between paragraphs."""
    sizes: Counter[float] = Counter()
    bold = 0
    for stretch in stretches:
        sizes[round(stretch.block.size or 0.0)] += len(stretch.text)
        bold += len(stretch.text) * stretch.block.is_bold
    gaps = [stretch.block.gap for stretch in stretches if stretch.start == 0]
    return sizes.most_common(1)[0][0] if sizes else 0.0, bold * 2 > sum(sizes.values()), median(gaps) if gaps else 0.0


def _find_look(stretch: Stretch, words: str, usual: tuple[float, bool, float]) -> _Look:
    """Return how the words that begin a line stand out."""
    block, (size, bold, gap) = stretch.block, usual
    larger = round(block.size) if block.size and size and block.size >= size * _LARGER else 0.0
    letters = [letter for letter in words if letter.isalpha()]
    capitals = len(letters) > 3 and all(letter.isupper() for letter in letters)
    runs_in = len(words) < len(stretch.text)
    is_bold = (block.is_bold or runs_in) and not bold
    apart = not (block.heading or larger or is_bold or capitals) and block.gap > _FURTHER * gap
    return _Look(-(block.heading or 9), larger, is_bold, capitals, block.marker or "", -block.level, runs_in, apart)


def _may_head(words: str, stretch: Stretch, index: int, look: _Look | None = None) -> bool:
    """Return True for a block's first words that are no sentence, label, field, name or day.

    A line that stands out by its size does so as surely as by a style.
    """
    text = strip_time(words.strip(" *_"))
    if len(text) > _LONGEST or not any(letter.isalpha() for letter in text):
        return False
    styled = stretch.block.heading is not None or (look is not None and look.size > 0)
    stops = ";,!" if look is not None and look.apart else ".;,!"
    if not styled and (text[-1:] in stops or not text[:1].isupper() or text.endswith("?")):
        return False
    if text.casefold().startswith(END_MARKS) or "@" in text or (index < _TITLE_LINES and _is_title(text)):
        return False
    if (label := find_label(text, ATTENDANCE_LABELS) or find_label(text, _FIELDS)) and label.parted:
        return False
    if styled:
        return text.casefold().strip(" .:") not in _LABELS
    return (
        read_label(stretch) is None
        and not re.search(r":\s*\S", text)
        and not (_YEAR.search(text) and _names_day(text))
        and not is_full_name(text)
    )


_YEAR = re.compile(rf"\b{YEAR}\b")


def _names_day(text: str) -> bool:
    return any(found.precision is DatePrecision.DAY for found in find_dates(text))


_BRACKET = re.compile(r"\s*\([^)]*\)")


def _is_title(text: str) -> bool:
    """Return True for a line that names the meeting: "Årsmøte", "HS-møte 4. mai"."""
    return bool(find_dates(text)) or any(word in MEETING_WORDS for word in fold_title(text).split())


def shape_title(title: str) -> float:
    """Return how much words have the shape of a title: their length, end and beginning; 1 at most."""
    text = strip_time(title)
    score = 1.0 - max(0, len(text) - 50) / _LONGEST
    score -= 0.3 * text.endswith((":", ".")) + 0.6 * ("?" in text) + 0.6 * is_full_name(_BRACKET.sub("", text))
    return score - 0.3 * (not text[:1].isupper())


def shape(candidate: Candidate, stretches: Sequence[Stretch]) -> float:
    """Return how much a line has a title's shape and stands nearer to what follows; 1 at most."""
    after = stretches[candidate.index + 1] if candidate.index + 1 < len(stretches) else None
    return shape_title(candidate.title) - 0.5 * (after is None or after.block.gap > candidate.stretch.block.gap > 0)
