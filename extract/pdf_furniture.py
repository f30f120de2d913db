"""Running heads and feet and page numbers: what is on the pages but not in the text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extract.pdf_layout import PrintedPage
from extract.pdf_words import Row

MARGIN = 0.12
"""Part of the page's height, above and below, in which running heads and feet stand."""
NUMBER_MARGIN = 0.2
"""A page number may stand further in, if it is the first or the last row of its page."""
REPEATED = 0.4
"""Share of the pages on which the same words at the same height are a running head: odd and even pages may differ."""
HEIGHT = 4.0
"""Points by which the height of a running head may differ from page to page."""
OPENING = 8
"""Rows of the first page in which its letterhead, title and number stand: a running head repeats their words."""
SMALLER = 0.5
"""Points by which a running head that is met once must be smaller than the body."""
WORD = re.compile(r"[^\W_]+(?:[/.-][^\W_]+)*")
DIGITS = re.compile(r"\d+")
PAGE_LABEL = re.compile(r"\b(?:side|page)\s*\d+(?:\s*(?:av|of|/)\s*\d+)?|(?<=\s)[-–—]?\s*\d{1,3}\s*[-–—]?$", re.IGNORECASE)
"""The page's number inside a running head."""
PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:(?:side|page|s\.)\s*[\dIl|]{1,4}|\d{1,4})(?:\s*(?:av|of|/|\()\s*\d{1,4}\)?)?(?:\s*[-–—])?\.?", re.IGNORECASE
)
"""OCR takes a lone 1 for a letter."""


def drop_furniture(pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """The pages without their running heads, feet and page numbers."""
    counts: Counter[tuple[str, int]] = Counter()
    for page in pages:
        counts.update({key for row in page.rows if in_margin(row, page, MARGIN) for key in find_keys(row)})
    printed = sum(bool(page.rows) for page in pages)
    least = max(2.0, REPEATED * printed)
    kept = [replace(page, rows=tuple(row for row in page.rows if not is_furniture(row, page, counts, least))) for page in pages]
    body, opening = find_body_size(kept), find_opening(pages)
    return [*kept[:1], *(drop_repeats(page, opening, body) for page in kept[1:])]


def find_heads(pages: Sequence[PrintedPage], kept: Sequence[PrintedPage]) -> list[str]:
    """The words of the rows that were dropped, each once: running heads tell what a paper is. Numbers of pages are left out."""
    heads: dict[str, str] = {}
    for page, rest in zip(pages, kept, strict=True):
        for row in page.rows:
            if row not in rest.rows and not PAGE_NUMBER.fullmatch(row.text):
                heads.setdefault(DIGITS.sub("#", row.text), row.text)
    return list(heads.values())


def find_body_size(pages: Sequence[PrintedPage]) -> float:
    """The size that most letters have."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for row in page.rows:
            sizes[row.size] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def find_opening(pages: Sequence[PrintedPage]) -> frozenset[str]:
    """The words at the top of the first page."""
    return frozenset(word for page in pages[:1] for row in page.rows[:OPENING] for word in find_words(row))


def find_words(row: Row) -> list[str]:
    """A row's words and numbers, without the page's own."""
    return [word.casefold() for word in WORD.findall(PAGE_LABEL.sub("", row.text))]


def drop_repeats(page: PrintedPage, opening: frozenset[str], body: float) -> PrintedPage:
    """A later page without a first or last row in smaller type that says again what the first page opens with.

    A paper of two pages has its running head once, so that nothing repeats it.
    """
    outer = [row for row in (page.rows[:1] + page.rows[-1:]) if in_margin(row, page, MARGIN) and row.size <= body - SMALLER]
    repeats = [row for row in outer if (words := find_words(row)) and opening.issuperset(words)]
    return replace(page, rows=tuple(row for row in page.rows if row not in repeats)) if repeats else page


def is_furniture(row: Row, page: PrintedPage, counts: Counter[tuple[str, int]], least: float) -> bool:
    """Whether a row is no part of the text."""
    if row in (page.rows[0], page.rows[-1]) and in_margin(row, page, NUMBER_MARGIN) and PAGE_NUMBER.fullmatch(row.text):
        return True
    return in_margin(row, page, MARGIN) and max(counts[key] for key in find_keys(row)) >= least


def in_margin(row: Row, page: PrintedPage, margin: float) -> bool:
    """Whether a row stands in the outer part of a page."""
    return row.y < margin * page.height or row.y > (1 - margin) * page.height


def find_keys(row: Row) -> tuple[tuple[str, int], tuple[str, int]]:
    """What a row is recognised by: its words, any number as one sign, and its height in two rasters that overlap."""
    words = DIGITS.sub("#", row.text)
    return (words, int(row.y // (2 * HEIGHT)) * 2), (words, int((row.y + HEIGHT) // (2 * HEIGHT)) * 2 + 1)
