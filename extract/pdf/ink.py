"""What a picture of a page shows besides letters.

It shows how it is slanted, how thick strokes are, where bullets stand.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
"""A picture in grey: rows of dots, 0 is black."""

_SLANTS = (5.0, 0.25, 0.05)
"""Degrees by which a page may lie slanted on the scanner, and the two steps in which that is found."""
_COARSE = 2
"""Every so manieth dot across and down is looked at to find the slant. On drawn pages that is 0.05 degrees off, at 4 0.15."""
_DOTS = 200_000
"""So many black dots are enough to find it: a dark poster takes 0.2 seconds, with all of them 2.3. Drawn pages the same at 20,000."""

# Weighed on ten drawn pages in two fonts with 30 bullets of 2 to 5 points, of which 29 are found.
# Parts of the type size. A bullet is a small spot alone before the words, at the height of small letters.
_BULLET_REACH = (3.2, 0.25)
"""How far before the first word a bullet stands. From 2.4 to 6 and from 0 to 0.6 the same are found, seven fewer at 1.5."""
_BULLET_BAND = (0.75, -0.05)
"""How far above the base line. From 0.56 to 1.3 and from -0.2 to 0.05 the same are found."""
_BULLET_SIZE = (0.1, 0.45)
"""How wide or high it is. From 0 to 0.125 and from 0.45 to 1 the same are found, three fewer at 0.2, one at 0.34."""
_BULLET_FILL = 0.45
"""How much of its box a bullet fills at least: a disc 0.79, a dash 1; thin letters and dirt less.

Up to 0.56 the same are found, one fewer at 0.7.
"""
_SPECK = 0.06
"""Dirt is so long or wide at most, in type sizes: no part of a sign. Up to 0.075 the same are found, six fewer at 0.15."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in dots from its upper left corner."""

    x0: int
    top: int
    x1: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Ink:
    """The black dots of a picture."""

    dots: NDArray[np.bool_]

    @classmethod
    def of(cls, picture: Grey) -> "Ink":
        """Return the dots darker than the value that best parts ink from paper (Otsu)."""
        counts = np.bincount(picture.ravel(), minlength=256).astype(float)
        dark, light = np.cumsum(counts), counts.sum() - np.cumsum(counts)
        shade = np.cumsum(counts * np.arange(256))
        spread = (shade[-1] * dark / counts.sum() - shade) ** 2 / np.maximum(dark * light, 1)
        return cls(picture <= int(np.argmax(spread)))

    def cut(self, box: Box) -> NDArray[np.bool_]:
        """Return the dots inside a box, as far as it lies on the picture."""
        return self.dots[max(0, box.top) : max(0, box.bottom), max(0, box.x0) : max(0, box.x1)]

    def find_slant(self) -> float:
        """Find how many degrees lines fall to the right.

        At the right angle they fill few rows of dots, with blank rows between.
        """
        ys, xs = np.nonzero(self.dots[::_COARSE, ::_COARSE])
        if len(ys) == 0:
            return 0.0
        step = max(1, len(ys) // _DOTS)
        ys, xs = ys[::step], xs[::step]
        most, coarse, fine = _SLANTS
        best = max(np.arange(-most, most + coarse, coarse), key=lambda angle: (_measure_sharpness(xs, ys, angle), -abs(angle)))
        steps = round(coarse / fine)
        near = best + fine * np.arange(-steps, steps + 1)
        return float(max(near, key=lambda angle: (_measure_sharpness(xs, ys, angle), -abs(angle))))

    def measure_stroke(self, box: Box) -> float:
        """Return how thick the strokes inside a box are, in dots: twice the ink for each dot of its outline."""
        part = np.pad(self.cut(box), 1)
        outline = (part[1:] != part[:-1]).sum() + (part[:, 1:] != part[:, :-1]).sum()
        return float(2 * part.sum() / max(1.0, outline * np.pi / 4))

    def find_bullet(self, x0: int, base: int, size: float) -> Box | None:
        """Return the spot before words that begin at `x0` on a base line: one alone, small, and filled."""
        far, near = (int(x0 - reach * size) for reach in _BULLET_REACH)
        top, bottom = (int(base - height * size) for height in _BULLET_BAND)
        dirt = _SPECK * size
        part = self.cut(Box(far, top, near, bottom))
        across = [run for run in _find_runs(part.sum(axis=0) > dirt) if run[1] - run[0] > dirt]
        if len(across) != 1:
            return None
        first, last = across[0]
        down = [run for run in _find_runs(part[:, first:last].sum(axis=1) > dirt) if run[1] - run[0] > dirt]
        if len(down) != 1:
            return None
        upper, lower = down[0]
        low, high = (limit * size for limit in _BULLET_SIZE)
        spot = part[upper:lower, first:last]
        fits = low <= last - first <= high and lower - upper <= high and upper > 0 and lower < len(part)
        left = max(0, far)
        return Box(left + first, top + upper, left + last, top + lower) if fits and spot.mean() >= _BULLET_FILL else None


def _measure_sharpness(xs: NDArray[np.intp], ys: NDArray[np.intp], angle: float) -> float:
    """Return how much the number of dots changes from row to row, once they are turned back by an angle."""
    rows = np.round(ys - xs * np.tan(np.radians(angle))).astype(int)
    counts = np.bincount(rows - rows.min()).astype(float)
    return float((np.diff(counts) ** 2).sum())


def _find_runs(marked: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return where marks stand without a break: first place, and the place after the last."""
    steps = np.diff(np.concatenate(([0], marked.astype(np.int8), [0])))
    return [(int(first), int(last)) for first, last in zip(np.flatnonzero(steps == 1), np.flatnonzero(steps == -1), strict=True)]
