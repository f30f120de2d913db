"""Long documents: pages that are kept packed are read as the others are."""

from pathlib import Path

import pytest

from radsminne.extract.pdf.layout import PrintedPage
from radsminne.extract.pdf.packing import WHOLE, PackedPages
from radsminne.extract.pdf.words import Area, Row, Word
from radsminne.extract.text.lines import LineRole
from tests.extract.pdf.test_reader import Printer


@pytest.mark.parametrize("count", [0, 1, WHOLE, WHOLE + 5])
def test_pages_come_back_as_they_were(count: int) -> None:
    pages = [
        PrintedPage(number, 595.0, 842.0, (Row((Word("æøå", 70.0, 90.5, 100.0, 11.0, bold=True),)),), pictures=(Area(0, 0, 9, 9),))
        for number in range(1, count + 1)
    ]
    packed = PackedPages(pages)
    assert len(packed) == count
    assert [list(packed), list(packed)] == [pages, pages]


def test_pages_of_all_but_long_documents_are_kept_as_they_are() -> None:
    packed = PackedPages(PrintedPage(number, 595.0, 842.0) for number in range(1, 101))
    assert [first is again for first, again in zip(packed, packed, strict=True)] == [True] * 64 + [False] * 36


def test_a_long_document_is_read_as_a_short_one(tmp_path: Path) -> None:
    printer = Printer()
    printer.add_page()
    printer.head = "Naustrådet, referat"
    for number in range(1, WHOLE + 6):
        printer.add_page()
        printer.ln(60)
        printer.write_paragraph(f"Sak {number}/31 Brygge", bold=True, size=14)
        printer.write_paragraph(f"Rådet drøftet brygge {number}.")
    raw = printer.read(tmp_path)
    assert raw.pages == WHOLE + 6
    body = [(line.page, line.text, line.bold, line.size) for line in raw.lines if line.role is LineRole.BODY]
    assert body[-2:] == [
        (WHOLE + 6, f"Sak {WHOLE + 5}/31 Brygge", 1.0, 14.0),
        (WHOLE + 6, f"Rådet drøftet brygge {WHOLE + 5}.", 0.0, 11.0),
    ]
    assert len(body) == 2 * (WHOLE + 5)
    assert len(raw.lines) == len(body) + 1, "the running head is told once, page numbers not at all"
