"""Pages of a PDF without usable text are read from their picture.

They stand among the others as if they were printed.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem, TextSource
from radsminne.extract.pdf.layout import PrintedPage
from radsminne.extract.pdf.ocr import SAME_SIZE, explain_missing_ocr, read_picture
from radsminne.extract.pdf.packing import PackedPages
from radsminne.extract.pdf.pages import has_hidden_text, render_page
from radsminne.extract.pdf.words import Row
from radsminne.extract.source import Limits

_UNUSABLE = (ProblemCode.NEEDS_OCR, ProblemCode.UNMAPPABLE_FONT)
_TRUST = 80.0
"""How sure the usual letter must be, of 100: 92 to 95 on scans read right, 85 with every 14th word wrong, 53 with every third."""
_FULL = 0.8
"""Part of a page that a picture covers which is the page. A choice: no page of 108 printed papers has text on one over 0.3."""
_STAMP = 200
"""Letters that an archive stamps on a scan at most: three lines. A choice, as no measured paper is near it."""
_MORE = 3
"""So many times the letters of the stamp must be in the picture to be read in its place. A choice."""
_TIME_SHARE = 0.8
"""Part of a file's time that may go to its pictures: what was read by then is worth more than a file that ran out of time.

A choice, not measured.
"""


def read_scans(
    pages: Iterable[PrintedPage], path: Path, limits: Limits, *, clock: Callable[[], float] = time.monotonic
) -> Iterator[PrintedPage]:
    """Yield the pages, those without usable text read from their picture.

    They are read so only where that is wanted and can be done, and while `clock` (seconds) leaves time.
    """
    end = clock() + limits.seconds * _TIME_SHARE
    for printed in pages:
        page = _mark_hidden(printed, path)
        wanted = _has_no_text(page) or _is_stamped(page) or limits.ocr == "always"
        yield _read_wanted(page, path, limits, in_time=clock() <= end) if wanted else page


def _read_wanted(page: PrintedPage, path: Path, limits: Limits, *, in_time: bool) -> PrintedPage:
    """Return a page as its picture shows it, or why it was not read so."""
    if limits.ocr == "never":
        return _explain(page, "it was said never to read pictures (ocr: never)") if _has_no_text(page) else page
    if (missing := explain_missing_ocr()) is not None:
        return _explain(page, missing, ProblemCode.NEEDS_TESSERACT) if _has_no_text(page) else page
    if not in_time:
        return _explain(page, "there was no time left to read it; raise the limit")
    return _read_scan(page, path)


def _has_no_text(page: PrintedPage) -> bool:
    """Tell whether a page's text cannot be used."""
    return page.problem is not None and page.problem.code in _UNUSABLE


def _is_pictured(page: PrintedPage) -> bool:
    """Tell whether a picture fills the page."""
    return any(picture.share(page.width, page.height) >= _FULL for picture in page.pictures)


def _count_letters(page: PrintedPage) -> int:
    """Return how many letters are on a page."""
    return sum(len(row.text) for row in page.rows)


def _is_stamped(page: PrintedPage) -> bool:
    """Tell whether the few words on a full picture may be a stamp on a scan, or the title on a cover.

    An archive stamps what it scans.
    """
    return page.source is TextSource.LAYOUT and _count_letters(page) < _STAMP and _is_pictured(page)


def _mark_hidden(page: PrintedPage, path: Path) -> PrintedPage:
    """Return the page, known as read from its picture where an earlier OCR did that."""
    return replace(page, source=TextSource.OCR) if page.rows and _is_pictured(page) and has_hidden_text(path, page.number) else page


def _explain(page: PrintedPage, missing: str, code: ProblemCode = ProblemCode.NEEDS_OCR) -> PrintedPage:
    """Return the page with the reason why it was not read from its picture.

    A page whose text cannot be had from its font keeps that code.
    """
    problem = page.problem or Problem(code, f"page {page.number}: is a picture without text")
    kept = problem.code if problem.code is ProblemCode.UNMAPPABLE_FONT else code
    return replace(page, problem=replace(problem, code=kept, message=f"{problem.message}; {missing}"))


def _read_scan(page: PrintedPage, path: Path) -> PrintedPage:
    """Return a page as its picture shows it; one that shows no words, as a photograph does, has none."""
    printout = read_picture(*render_page(path, page.number))
    if not printout.rows and page.problem is not None and page.problem.code is ProblemCode.UNMAPPABLE_FONT:
        return _explain(page, "nor can its picture be read")
    problem = None
    if printout.trust is not None and printout.trust < _TRUST:
        doubt = (
            "was hard to read from its picture; hold its words against the page" if printout.rows else "has a picture that cannot be read"
        )
        problem = Problem(ProblemCode.OCR_UNSURE, f"page {page.number}: {doubt}")
    read = PrintedPage(page.number, printout.width, printout.height, printout.rows, problem=problem, source=TextSource.OCR)
    return page if _is_stamped(page) and _count_letters(read) < _MORE * _count_letters(page) else read


def even_sizes(pages: PackedPages) -> PackedPages:
    """Return the pages with one type size for what was measured a little differently from page to page.

    Printed text knows its own.
    """
    if all(page.source is not TextSource.OCR for page in pages):
        return pages
    counts: Counter[float] = Counter()
    for page in pages:
        for row in page.rows:
            counts[row.size] += len(row.text) * (1 if page.source is TextSource.OCR else len(pages) * 10)
    usual = [size for size, _ in counts.most_common()]
    nearest = {size: next(other for other in usual if abs(size - other) <= SAME_SIZE * other) for size in usual}
    return PackedPages(_resize(page, nearest) if page.source is TextSource.OCR else page for page in pages)


def _resize(page: PrintedPage, sizes: dict[float, float]) -> PrintedPage:
    """Return the page with its words in the sizes that they are taken for."""
    rows = (Row(tuple(word._replace(size=sizes.get(word.size, word.size)) for word in row.words)) for row in page.rows)
    return replace(page, rows=tuple(rows))
