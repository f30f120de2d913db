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
DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(r"(?:[-–—]\s*)?(?:(?:side|page|s\.)\s*)?\d{1,4}(?:\s*(?:av|of|/|\()\s*\d{1,4}\)?)?(?:\s*[-–—])?\.?", re.IGNORECASE)


def drop_furniture(pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """The pages without their running heads, feet and page numbers."""
    counts: Counter[tuple[str, int]] = Counter()
    for page in pages:
        counts.update({key for row in page.rows if in_margin(row, page, MARGIN) for key in find_keys(row)})
    printed = sum(bool(page.rows) for page in pages)
    least = max(2.0, REPEATED * printed)
    return [replace(page, rows=tuple(row for row in page.rows if not is_furniture(row, page, counts, least))) for page in pages]


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
