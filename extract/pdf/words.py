"""The letters of a printed page become words, and words become rows."""

import functools
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from statistics import median
from typing import NamedTuple, TypeVar

TOUCH = 2.0
"""Points by which borders that touch may be apart. From 0.5 to 5 all of 108 papers are read the same, at 0 two lose a box's words."""
NEAR = 1.6
"""Distance of base lines, in type sizes, under which rows are lines of one text.

Of 108 papers the same are read at 1.8, one otherwise at 2, five without it; at 1.4 and 1.2 two, of which one and both lose facts.
"""
APART = 2.2
"""Distance of base lines, in type sizes, over which rows have nothing to do with each other.

Of 108 papers one is read otherwise at 1.9, two at 1.65, 2.5 and 2.75, five without it; none of them is labelled.
"""
_MIDDLE = 0.3
"""How far over the base line the middle of small letters lies, in type sizes.

Of 108 papers two are read otherwise at 0 and 0.2, five at 0.4, four at 0.6, none of them labelled.
"""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a page, in points from its upper left corner."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, word: "Word") -> bool:
        """Tell whether the middle of a word lies inside."""
        x, y = (word.x0 + word.x1) / 2, word.y - word.size * _MIDDLE
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom

    def share(self, width: float, height: float) -> float:
        """Return how much of a page it covers."""
        return (self.x1 - self.x0) * (self.bottom - self.top) / (width * height or 1)

    def overlaps(self, other: "Area") -> bool:
        """Tell whether two areas have more than their borders in common."""
        across = min(self.x1, other.x1) - max(self.x0, other.x0)
        return across > TOUCH and min(self.bottom, other.bottom) - max(self.top, other.top) > TOUCH

    def stacks_with(self, other: "Area") -> bool:
        """Tell whether two areas of one width lie on or right below each other."""
        same = abs(self.x0 - other.x0) < TOUCH and abs(self.x1 - other.x1) < TOUCH
        return same and self.top <= other.bottom + TOUCH and other.top <= self.bottom + TOUCH

    def join(self, other: "Area") -> "Area":
        """Return the area around both."""
        return Area(min(self.x0, other.x0), min(self.top, other.top), max(self.x1, other.x1), max(self.bottom, other.bottom))


class Glyph(NamedTuple):
    """A letter as it is printed; a ligature is one glyph of several letters.

    `y` is its base line, `angle` how it is turned.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    font: str
    angle: int = 0


class Word(NamedTuple):
    """Letters that stand together in one weight; `spaced` tells whether white space is before them."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    sign: bool = False
    """Set in a font of signs: its letters are pictures."""
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """Words beside each other, left to right."""

    words: tuple[Word, ...]

    @property
    def x0(self) -> float:
        """Its left end."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Its right end."""
        return max(word.x1 for word in self.words)

    @property
    def y(self) -> float:
        """Its base line: that of most of its words, so that a raised footnote sign does not move it."""
        return median(word.y for word in self.words)

    @property
    def size(self) -> float:
        """The size that most of its letters have."""
        sizes: Counter[float] = Counter()
        for word in self.words:
            sizes[word.size] += len(word.text)
        return sizes.most_common(1)[0][0]

    @property
    def text(self) -> str:
        """Its words, as they are spaced."""
        return "".join((" " if word.spaced and number else "") + word.text for number, word in enumerate(self.words))


_Mark = TypeVar("_Mark", Glyph, Word)

_BOLD = re.compile(r"bold|black|heavy|demi(?!light)|[-,]bd\b", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
_SIGN_FONT = re.compile(r"symbol|wingding|webding|dingbat", re.IGNORECASE)
_SUBSET = re.compile(r"^[A-Z]{6}\+")

_SAME_ROW = 0.45
"""Part of the type size by which base lines in one row may differ: more than a raised sign, less than half a line.

Of 108 papers six are read otherwise at 0.56, of which two lose facts; eight at 0.34 and nine at 0.2, none of them labelled.
"""
_SPACE = 0.22
"""Gap, in type sizes, that is a space where none is written; letters inside words stand closer than 0.12.

Of 108 papers eight are read otherwise at 0.12 and 0.165, nine at 0.275, none of them labelled; without it 73.
"""
_OVERPRINT = 0.15
"""Part of the type size within which the same letter again is a second printing of it.

Of 108 papers one is read otherwise at 0.11 and 0.19, four without it; at 0.3 double letters are lost in 86.
"""

# Some fonts name the two letters of a ligature by one sign: the codes of "t" and "i" with their bytes swapped read as
# Chinese signs U+7400 and U+6900, and Calibri's own numbers read as rare letters.
_SWAPPED = re.compile("[" + "".join(chr(ord(letter) << 8) for letter in "abcdefghijklmnopqrstuvwxyz") + "]")
_RARE = re.compile(r"(?<=[a-zæøåA-ZÆØÅ])[ƟƩƫ]|[ƟƩƫ](?=[a-zæøå])")
_RARE_LETTERS = {"Ɵ": "ti", "Ʃ": "tt", "ƫ": "tti"}


def _mend_ligatures(text: str) -> str:
    """Return text with the signs that stand for ligatures as the letters they show."""
    text = _SWAPPED.sub(lambda match: chr(ord(match[0]) >> 8), text)
    return _RARE.sub(lambda match: _RARE_LETTERS[match[0]], text)


def find_angle(matrix: Sequence[float]) -> int:
    """Return how far a letter is turned, in whole quarter turns against the clock."""
    across, up = matrix[0], matrix[1]
    return 0 if across > 0 and up == 0 else round(math.degrees(math.atan2(up, across)) / 90) % 4 * 90


def find_page_angle(glyphs: Iterable[Glyph]) -> int:
    """Return how far most letters of a page are turned."""
    angles = Counter(glyph.angle for glyph in glyphs if not glyph.text.isspace())
    return angles.most_common(1)[0][0] if angles else 0


def make_rows(glyphs: Iterable[Glyph]) -> list[Row]:
    """Return the upright letters of a page as rows of words, top to bottom."""
    return [Row(words) for line in _group_by_line(glyphs) if (words := tuple(_make_words(line)))]


def _group_by_line(marks: Iterable[_Mark]) -> Iterator[list[_Mark]]:
    """Yield letters or words whose base lines are nearly the same, each group left to right.

    The largest of a row tells where its base line is: a raised sign stands higher, and is smaller.
    """
    group: list[_Mark] = []
    size = y = 0.0
    for mark in sorted(marks, key=attrgetter("y")):
        if group and mark.y - y > _SAME_ROW * max(mark.size, size):
            yield sorted(group, key=attrgetter("x0"))
            group = []
        if not group or mark.size > size:
            size, y = mark.size, mark.y
        group.append(mark)
    if group:
        yield sorted(group, key=attrgetter("x0"))


def _make_words(line: Sequence[Glyph]) -> Iterator[Word]:
    """Yield the words of one line of letters."""
    word: list[Glyph] = []
    spaced = written = True
    for glyph in line:
        if glyph.text.isspace():
            written = True
            continue
        if word and _is_overprint(word[-1], glyph):
            continue
        apart = written or not word or glyph.x0 - word[-1].x1 > _SPACE * glyph.size
        if word and (apart or glyph.font != word[-1].font):
            yield _make_word(word, spaced=spaced)
            word = []
        if not word:
            spaced = apart
        word.append(glyph)
        written = False
    if word:
        yield _make_word(word, spaced=spaced)


def _is_overprint(last: Glyph, glyph: Glyph) -> bool:
    """Tell whether a letter is printed over itself, which makes it look bold."""
    return glyph.text == last.text and abs(glyph.x0 - last.x0) < _OVERPRINT * glyph.size


def _make_word(glyphs: Sequence[Glyph], *, spaced: bool) -> Word:
    """Return a word from its letters, all of one font."""
    bold, italic, sign = _find_style(glyphs[0].font)
    first = max(glyphs, key=attrgetter("size"))
    return Word(
        _mend_ligatures("".join([glyph.text for glyph in glyphs])),
        glyphs[0].x0,
        max([glyph.x1 for glyph in glyphs]),
        first.y,
        round(first.size * 2) / 2,
        bold=bold,
        italic=italic,
        sign=sign,
        spaced=spaced,
    )


@functools.lru_cache(maxsize=256)
def _find_style(font: str) -> tuple[bool, bool, bool]:
    """Tell whether the letters of a font are bold, italic, or signs, as its name says."""
    name = _SUBSET.sub("", font)
    return _BOLD.search(name) is not None, _ITALIC.search(name) is not None, _SIGN_FONT.search(name) is not None


def regroup(words: Iterable[Word]) -> list[Row]:
    """Make rows of words that were chosen out of a page."""
    return [Row(first_spaced(row)) for row in _group_by_line(words)]


def first_spaced(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return words of which the first counts as standing after a space."""
    return tuple(words) if words[0].spaced else (words[0]._replace(spaced=True), *words[1:])
