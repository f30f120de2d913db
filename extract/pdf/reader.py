"""PDF files become lines: letters and shapes from pdfplumber, one page at a time."""

import io
import logging
from collections.abc import Generator, Iterator, Mapping
from typing import Any

import pdfplumber
from pdfminer.layout import LTChar, LTComponent, LTContainer
from pdfminer.pdfdocument import PDFEncryptionError
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem, TextSource
from radsminne.extract.pdf.layout import PrintedPage
from radsminne.extract.pdf.packing import PackedPages
from radsminne.extract.pdf.page_lines import UNREADABLE_SIGN, make_lines
from radsminne.extract.pdf.pages import ADVICE, count_pages, turn_page
from radsminne.extract.pdf.scans import even_sizes, read_scans
from radsminne.extract.pdf.words import Area, Glyph, find_angle, find_page_angle, make_rows
from radsminne.extract.source import Limits, Source
from radsminne.extract.text.lines import LineRole, RawText

# pdfminer warns of every oddity of a file on the screen; what matters becomes a Problem.
logging.getLogger("pdfminer").setLevel(logging.ERROR)

_FEW_LETTERS = 20
"""A page with fewer letters and a picture is a picture of a page; its page number may be printed on it.

Of 108 papers the same are read at 15 and 25, nine otherwise at 200.
"""
_DRAWN = 200
"""So many shapes on a page without letters are its letters, drawn. None of 108 papers has a page near it."""
_UNREADABLE = 0.3
"""Share of letters without a meaning above which a page's text cannot be used; below it they are bullets and arrows.

Of 108 papers the same are read at 0.23 and 0.38; four pages in two papers have some.
"""
_FRAME_WIDTH, _FRAME_HEIGHT = 80.0, 20.0
"""The least box, in points: smaller frames are underlines, bullets and ticks.

Of 108 papers one or two are read otherwise at widths of 0 to 100, three with any height, one at 15, none at 25. Without boxes six are.
"""
_FRAME_SHARE = 0.6
"""Part of a page above which a frame is the page's own ground or border.

Of 108 papers the same are read at 0.75 and without it, one otherwise at 0.45.
"""
_WHITE = 0.98
"""Shade from which a ground is paper, of 1. Of 108 papers one is read otherwise at 0.74, and one where white is a ground too."""
_RULED = {"vertical_strategy": "lines", "horizontal_strategy": "lines"}
"""Tables are found by their lines alone: by the places of words, prose becomes tables (findings)."""

# What pdfplumber and pdfminer raise on broken files: their own errors, and Python's where they do not check.
_BROKEN = (
    PdfminerException,
    MalformedPDFException,
    PDFException,
    PSException,
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    RecursionError,
)


def read_pdf(source: Source, limits: Limits | None = None) -> RawText:
    """Read a PDF file.

    Pages that are pictures or have no usable letters are read by OCR, or told as problems.
    """
    limits = limits or Limits()
    count = _check_pages(source)
    if count > limits.pages:
        raise InputError(
            ProblemCode.TOO_MANY_PAGES,
            f"{source.path}: has {count} pages, over the limit of {limits.pages}; raise max_pages in radsminne.toml",
        )
    pages = even_sizes(PackedPages(read_scans(_read_pages(source), source.path, limits)))
    problems = tuple(page.problem for page in pages if page.problem is not None)
    lines = make_lines(pages)
    if all(line.role is LineRole.FURNITURE for line in lines):
        raise _explain_silence(source, pages)
    return RawText(lines, count, problems)


def _explain_silence(source: Source, pages: PackedPages) -> InputError:
    """Return why a file gave no words."""
    for page in pages:
        if page.problem is not None:
            return InputError(page.problem.code, f"{source.path}: {page.problem.message}")
    if any(page.source is TextSource.OCR for page in pages):
        return InputError(
            ProblemCode.OCR_UNSURE, f"{source.path}: no words could be read from its pictures; scan it anew, sharper and straight"
        )
    return InputError(ProblemCode.EMPTY, f"{source.path}: no page holds any words; {ADVICE}")


def _check_pages(source: Source) -> int:
    """Return how many pages there are; PDFium calls a file without pages damaged, pdfplumber opens it."""
    try:
        return count_pages(source.path)
    except InputError as error:
        if error.code is ProblemCode.DAMAGED and _has_no_pages(source):
            raise InputError(ProblemCode.EMPTY, f"{source.path}: is a PDF without pages; {ADVICE}") from error
        raise


def _has_no_pages(source: Source) -> bool:
    """Tell whether a PDF is whole and has no pages."""
    try:
        with source.path.open("rb") as file, pdfplumber.open(file) as document:
            return not document.pages
    except _BROKEN:
        return False


def _explain_error(source: Source, error: Exception) -> InputError:
    """Return what pdfplumber's error means for the one who wants the file read.

    The kind is in the error that it wraps.
    """
    inner = error.args[0] if error.args and isinstance(error.args[0], Exception) else error
    if isinstance(inner, PDFEncryptionError):
        return InputError(ProblemCode.PASSWORD, f"{source.path}: is locked with a password; save it without one and import it again")
    return InputError(ProblemCode.DAMAGED, f"{source.path}: is no whole PDF ({str(inner) or type(inner).__name__}); {ADVICE}")


class _ShapedPage(Page):
    """A page of which pdfplumber gives the shapes alone.

    Letters are taken as pdfminer made them: a dictionary of each would take half of the time that a page takes.
    """

    def iter_layout_objects(self, layout_objects: list[LTComponent]) -> Generator[dict[str, Any], None, None]:
        """Yield the objects of a page without its letters."""
        yield from super().iter_layout_objects([one for one in layout_objects if not isinstance(one, LTChar)])


def _read_pages(source: Source) -> Iterator[PrintedPage]:
    """Read each page and close it, so that memory does not grow with the document.

    A broken page leaves the others whole.
    """
    try:
        with source.path.open("rb") as file, pdfplumber.open(file) as document:
            for plain in document.pages:
                page = _ShapedPage(plain.pdf, plain.page_obj, plain.page_number, plain.initial_doctop)
                yield _try_page(page, source)
                page.close()
    except _BROKEN as error:
        raise _explain_error(source, error) from error


def _try_page(page: _ShapedPage, source: Source) -> PrintedPage:
    """Return what is printed on a page; a broken one has its problem."""
    try:
        return _read_upright(page, source)
    except _BROKEN as error:
        problem = Problem(ProblemCode.DAMAGED, f"page {page.page_number}: is broken ({str(error) or type(error).__name__})")
        return PrintedPage(page.page_number, float(page.width), float(page.height), problem=problem)


def _read_upright(page: _ShapedPage, source: Source) -> PrintedPage:
    """Read a page, turned first where its text does not stand upright."""
    number = page.page_number
    glyphs = list(_read_glyphs(page))
    angle = find_page_angle(glyphs)
    if not angle:
        return _read_page(page, number, glyphs)
    with pdfplumber.open(io.BytesIO(turn_page(source.path, number, angle))) as turned:
        page = _ShapedPage(turned, turned.pages[0].page_obj, number)
        return _read_page(page, number, list(_read_glyphs(page)))


def _read_page(page: _ShapedPage, number: int, glyphs: list[Glyph]) -> PrintedPage:
    """Return what is printed on one page."""
    width, height = float(page.width), float(page.height)
    problem = _find_problem(page, number, glyphs)
    if problem is not None:
        return PrintedPage(number, width, height, problem=problem)
    rows = tuple(make_rows([glyph for glyph in glyphs if glyph.angle == 0]))
    grids = tuple(_read_grids(page))
    frames = tuple(_read_frames(page, [area for grid in grids for row in grid for area in row if area is not None]))
    return PrintedPage(number, width, height, rows, grids, frames, tuple(_read_pictures(page)))


def _find_problem(page: _ShapedPage, number: int, glyphs: list[Glyph]) -> Problem | None:
    """Return why a page's text cannot be used, if it cannot."""
    letters = [glyph.text for glyph in glyphs if not glyph.text.isspace()]
    unreadable = sum(UNREADABLE_SIGN.fullmatch(letter) is not None for letter in letters)
    if unreadable > _UNREADABLE * max(1, len(letters)):
        return Problem(ProblemCode.UNMAPPABLE_FONT, f"page {number}: its fonts do not say which letters they show")
    if len(letters) < _FEW_LETTERS and (page.images or len(page.curves) > _DRAWN):
        return Problem(ProblemCode.NEEDS_OCR, f"page {number}: is a picture without text")
    return None


def _read_glyphs(page: _ShapedPage) -> Iterator[Glyph]:
    """Yield the letters of a page that lie on it; lines that run out of it on the right are kept whole."""
    left, top, _, bottom = page.bbox
    x0, height = page.mediabox[0], page.mediabox[1] + page.height
    for char in _find_chars(page.layout):
        text = char.get_text()
        if char.x1 + x0 < left or height - char.y0 < top or height - char.y1 > bottom or not text:
            continue
        matrix = char.matrix
        yield Glyph(text, char.x0 + x0, char.x1 + x0, height - matrix[5], char.size, str(char.fontname), find_angle(matrix))


def _find_chars(container: LTContainer[LTComponent]) -> Iterator[LTChar]:
    """Yield the letters of a page, and those inside the forms that are set on it."""
    for one in container:
        if isinstance(one, LTChar):
            yield one
        elif isinstance(one, LTContainer):
            yield from _find_chars(one)


def _read_grids(page: _ShapedPage) -> Iterator[tuple[tuple[Area | None, ...], ...]]:
    """Yield the tables drawn with lines, as the areas of their cells.

    A frame as large as the page is none.
    """
    for table in page.find_tables(_RULED):
        if _make_area(table.bbox).share(page.width, page.height) < _FRAME_SHARE or len(table.cells) > 1:
            yield tuple(tuple(None if cell is None else _make_area(cell) for cell in row.cells) for row in table.rows)


def _read_frames(page: _ShapedPage, cells: list[Area]) -> Iterator[Area]:
    """Yield the boxes on a page: filled or framed shapes that hold text and are no table's.

    Shades one below the other are one box.
    """
    frames: list[Area] = []
    for shape in sorted([*page.rects, *page.curves], key=lambda shape: (shape["x0"], shape["top"])):
        area = Area(shape["x0"], shape["top"], shape["x1"], shape["bottom"])
        if not _is_visible(shape) or area.x1 - area.x0 < _FRAME_WIDTH or any(area.overlaps(cell) for cell in cells):
            continue
        same = [frame for frame in frames if frame.stacks_with(area)]
        frames = [frame for frame in frames if frame not in same]
        for frame in same:
            area = area.join(frame)
        frames.append(area)
    for frame in frames:
        if frame.bottom - frame.top >= _FRAME_HEIGHT and frame.share(page.width, page.height) < _FRAME_SHARE:
            yield frame


def _is_visible(shape: Mapping[str, Any]) -> bool:
    """Tell whether a shape has a frame or a ground that is not white."""
    colour = shape.get("non_stroking_color")
    levels = colour if isinstance(colour, tuple | list) else (colour,)
    white = all(isinstance(level, int | float) and level >= _WHITE for level in levels) and len(levels) < 4
    return bool(shape.get("stroke")) or (bool(shape.get("fill")) and not white)


def _read_pictures(page: _ShapedPage) -> Iterator[Area]:
    """Yield where pictures stand."""
    for picture in page.images:
        yield Area(picture["x0"], picture["top"], picture["x1"], picture["bottom"])


def _make_area(box: tuple[float, float, float, float]) -> Area:
    """Return an area from the corners that pdfplumber gives."""
    return Area(*box)
