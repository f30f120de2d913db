"""The pages of a PDF as PDFium sees them: how many there are, and how to turn one so that its text stands upright."""

import io
from pathlib import Path

import pypdfium2

from corpus.errors import InputError

ADVICE = "get the file again from where it came"


def count_pages(path: Path) -> int:
    """How many pages a PDF has; InputError where it cannot be opened, which PDFium does not for a file without pages."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise explain(path, str(error)) from error
    except OSError as error:
        raise InputError("unreadable", f"{path}: cannot be read ({error.strerror}); check who may read the file") from error
    try:
        pages = len(document)
    finally:
        document.close()
    return pages


def explain(path: Path, message: str) -> InputError:
    """What PDFium's message means for the one who wants the file read."""
    if "password" in message.lower():
        return InputError("password", f"{path}: is locked with a password; save it without one and import it again")
    return InputError("damaged", f"{path}: is no whole PDF ({message}); {ADVICE}")


def turn_page(path: Path, number: int, angle: int) -> bytes:
    """A PDF of page `number` (1-based) alone, turned so that text which ran at `angle` degrees stands upright."""
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
