"""Running heads and feet and page numbers: what is on the pages but not in the text."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from radsminne.extract.pdf.layout import PrintedPage
from radsminne.extract.pdf.packing import PackedPages
from radsminne.extract.pdf.words import Row

_MARGIN = 0.12
"""Part of the page's height, above and below, in which running heads and feet stand.

Of 108 papers the same are read at 0.09, one otherwise at 0.15 and 0.3; at 0.05 sixteen, of which eight lose facts.
"""
_NUMBER_MARGIN = 0.2
"""A page number may stand further in, if it is the first or the last row of its page.

Of 108 papers the same are read at 0.25 and 0.5, one otherwise at 0.15, two at 0.12.
"""
_REPEATED = 0.4
"""Share of the pages on which the same words at the same height are a running head: odd and even pages may differ.

Of 108 papers the same are read at 0.3 and 0.5, four otherwise where two pages are enough.
"""
_HEIGHT = 4.0
"""Points by which the height of a running head may differ from page to page.

Of 108 papers the same are read from 1 to 5, two otherwise at 20, of which one loses its date.
"""
_OPENING = 8
"""Rows of the first page in which its letterhead, title and number stand: a running head repeats their words.

Of 108 papers the same are read from 6 to 99, one otherwise at 2.
"""
_WORD = re.compile(r"[^\W_]+(?:[/.-][^\W_]+)*")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:(?:side|page|s\.)\s*[\dIl|]{1,4}|\d{1,4})(?:\s*(?:av|of|/|\()\s*\d{1,4}\)?)?(?:\s*[-–—])?\.?", re.IGNORECASE
)
"""OCR takes a lone 1 for a letter."""


@dataclass(frozen=True, slots=True)
class _Furniture:
    """A document's running heads: how often rows in the margins are met, and how often one must be.

    `opening` are the words that the first page begins with, `body` the size of the text.
    """

    counts: Mapping[tuple[str, int], int]
    least: float
    opening: frozenset[str]
    body: float = 0.0

    @classmethod
    def of(cls, pages: PackedPages) -> "_Furniture":
        """Return the furniture of a document."""
        counts: Counter[tuple[str, int]] = Counter()
        printed, opening = 0, frozenset[str]()
        for page in pages:
            counts.update({key for row in page.rows if _in_margin(row, page, _MARGIN) for key in _find_keys(row)})
            printed += bool(page.rows)
            opening = _find_opening(page) if page.number == 1 else opening
        found = cls(counts, max(2, _REPEATED * printed), opening)
        return replace(found, body=_find_body_size(row for page in pages for row in found.find_text(page)))

    def find_text(self, page: PrintedPage) -> tuple[Row, ...]:
        """Return the rows of a page without those that repeat from page to page, and page numbers."""
        return tuple(row for row in page.rows if not _is_furniture(row, page, self.counts, self.least))

    def drop(self, page: PrintedPage) -> PrintedPage:
        """Return the page without its running heads, feet and page number."""
        kept = replace(page, rows=self.find_text(page))
        return kept if page.number == 1 else _drop_repeats(kept, self.opening, self.body)


def drop_furniture(pages: PackedPages) -> tuple[list[str], PackedPages]:
    """Return the words of the rows that are dropped, each once, and the pages without these rows.

    Running heads tell what a paper is; numbers of pages are left out of the words.
    """
    furniture = _Furniture.of(pages)
    heads: dict[str, str] = {}
    kept = PackedPages()
    for page in pages:
        rest = furniture.drop(page)
        kept.add(rest)
        for row in page.rows:
            if row not in rest.rows and not _PAGE_NUMBER.fullmatch(row.text):
                heads.setdefault(_DIGITS.sub("#", row.text), row.text)
    return list(heads.values()), kept


def _find_body_size(rows: Iterable[Row]) -> float:
    """Return the size that most letters have."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[row.size] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _find_opening(page: PrintedPage) -> frozenset[str]:
    """Return the words at the top of the first page."""
    return frozenset(word for row in page.rows[:_OPENING] for word in _find_words(row))


def _find_words(row: Row) -> list[str]:
    """Return a row's words and numbers."""
    return [word.casefold() for word in _WORD.findall(row.text)]


def _drop_repeats(page: PrintedPage, opening: frozenset[str], body: float) -> PrintedPage:
    """Return a later page without what says again how the first page opens.

    That is a first or last row in smaller type.
    A paper of two pages has its running head once, so that nothing repeats it.
    """
    outer = [row for row in (page.rows[:1] + page.rows[-1:]) if _in_margin(row, page, _MARGIN) and row.size < body]
    repeats = [row for row in outer if (words := _find_words(row)) and opening.issuperset(words)]
    return replace(page, rows=tuple(row for row in page.rows if row not in repeats)) if repeats else page


def _is_furniture(row: Row, page: PrintedPage, counts: Mapping[tuple[str, int], int], least: float) -> bool:
    """Tell whether a row is no part of the text."""
    if row in (page.rows[0], page.rows[-1]) and _in_margin(row, page, _NUMBER_MARGIN) and _PAGE_NUMBER.fullmatch(row.text):
        return True
    return _in_margin(row, page, _MARGIN) and max(counts.get(key, 0) for key in _find_keys(row)) >= least


def _in_margin(row: Row, page: PrintedPage, margin: float) -> bool:
    """Tell whether a row stands in the outer part of a page."""
    return row.y < margin * page.height or row.y > (1 - margin) * page.height


def _find_keys(row: Row) -> tuple[tuple[str, int], tuple[str, int]]:
    """Return what a row is recognised by.

    That is its words, any number as one sign, and its height in two rasters that overlap.
    """
    words = _DIGITS.sub("#", row.text)
    return (words, int(row.y // (2 * _HEIGHT)) * 2), (words, int((row.y + _HEIGHT) // (2 * _HEIGHT)) * 2 + 1)
