"""The pages of a PDF as PDFium sees them.

Here are how many there are, one turned so that its text stands upright, and one as a picture.
"""

import io
from pathlib import Path

import numpy as np
import pypdfium2
import pypdfium2.raw
from numpy.typing import NDArray

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode

ADVICE = "get the file again from where it came"

_DRAWN_DPI = 300.0
"""For letters drawn as shapes, which are sharp at any size."""
_LEAST_DPI, _MOST_DPI = 150.0, 300.0
"""Scans with fewer dots are made larger, with more smaller; between, a page is read as it was scanned (findings)."""
_MOST_DOTS = 40_000_000
"""An A2 sheet at 300 dots an inch; a larger page is read with fewer."""
_PICTURE_SHARE = 0.3
"""Part of the page above which a picture is the page's own."""


def count_pages(path: Path) -> int:
    """Return how many pages a PDF has.

    InputError where it cannot be opened, which PDFium does not for a file without pages.
    """
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise _explain(path, str(error)) from error
    except OSError as error:
        raise InputError(ProblemCode.UNREADABLE, f"{path}: cannot be read ({error.strerror}); check who may read the file") from error
    try:
        pages = len(document)
    finally:
        document.close()
    return pages


def _explain(path: Path, message: str) -> InputError:
    """Return what PDFium's message means for the one who wants the file read."""
    if "password" in message.lower():
        return InputError(ProblemCode.PASSWORD, f"{path}: is locked with a password; save it without one and import it again")
    return InputError(ProblemCode.DAMAGED, f"{path}: is no whole PDF ({message}); {ADVICE}")


def turn_page(path: Path, number: int, angle: int) -> bytes:
    """Return a PDF of one page alone, turned so that its text stands upright.

    `number` is 1-based; the text ran at `angle` degrees.
    """
    document = pypdfium2.PdfDocument(path)
    turned = pypdfium2.PdfDocument.new()
    try:
        turned.import_pages(document, [number - 1])
        page = turned[0]
        page.set_rotation((page.get_rotation() + angle) % 360)
        written = io.BytesIO()
        turned.save(written)
        return written.getvalue()
    finally:
        turned.close()
        document.close()


def render_page(path: Path, number: int) -> tuple[NDArray[np.uint8], float]:
    """Return page `number` (1-based) as a picture in grey, and its dots an inch: those of its scan."""
    document = pypdfium2.PdfDocument(path)
    try:
        page = document[number - 1]
        dpi = _find_dpi(page)
        picture = page.render(scale=dpi / 72, grayscale=True).to_numpy()
        return np.array(picture).reshape(picture.shape[:2]), dpi
    finally:
        document.close()


def has_hidden_text(path: Path, number: int) -> bool:
    """Tell whether the text of page `number` (1-based) is printed unseen.

    An earlier OCR laid it over the picture.
    """
    document = pypdfium2.PdfDocument(path)
    try:
        texts = document[number - 1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT], max_depth=4)
        modes = [pypdfium2.raw.FPDFTextObj_GetTextRenderMode(text.raw) for text in texts]
    finally:
        document.close()
    hidden: int = sum(mode == pypdfium2.raw.FPDF_TEXTRENDERMODE_INVISIBLE for mode in modes)
    return hidden > len(modes) / 2


def _find_dpi(page: pypdfium2.PdfPage) -> float:
    """At how many dots an inch a page is looked at."""
    width, height = page.get_size()
    scanned = []
    for picture in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) > _PICTURE_SHARE * width * height:
            scanned.append(max(picture.get_px_size()) * 72 / max(right - left, top - bottom))
    dpi = min(_MOST_DPI, max(_LEAST_DPI, *scanned)) if scanned else _DRAWN_DPI
    return float(min(dpi, 72 * (_MOST_DOTS / (width * height or 1)) ** 0.5))
