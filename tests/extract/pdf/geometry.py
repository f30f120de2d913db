"""Words at their places on a page, for the tests of what tells by measures alone. The type is 10 points where nothing is said."""

from collections.abc import Sequence

from radsminne.extract.pdf.layout import PrintedPage
from radsminne.extract.pdf.words import Area, Row, Word


def set_word(text: str, x0: float, x1: float, y: float = 100.0, size: float = 10.0, *, bold: bool = False) -> Word:
    """A word from left to right on its base line."""
    return Word(text, x0, x1, y, size, bold=bold)


def set_row(text: str, x0: float, x1: float, y: float = 100.0, size: float = 10.0, *, bold: bool = False) -> Row:
    """A row that is one word to those who measure."""
    return Row((set_word(text, x0, x1, y, size, bold=bold),))


def set_page(*rows: Row, number: int = 1, width: float = 600.0, height: float = 1000.0, pictures: Sequence[Area] = ()) -> PrintedPage:
    """A page of rows."""
    return PrintedPage(number, width, height, rows, pictures=tuple(pictures))
