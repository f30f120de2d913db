"""Every quote of every record stands on its page of the document, word for word: read here by other means than the program's."""

import dataclasses
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from radsminne.corpus.records import Reading, Span, TextSource
from radsminne.extract.reading import read_file
from tests.conftest import SHARED

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "examples/archive", SHARED / "seeds", SHARED / "variants")
BROKEN = ("broken", "huge", "zero")
pytestmark = pytest.mark.slow  # scans are read among them
DOCUMENTS = [path for folder in FOLDERS if folder.is_dir() for path in sorted(folder.iterdir()) if not path.name.startswith(BROKEN)]


def spans(value: object) -> Iterator[Span]:
    """All spans anywhere inside a record."""
    if isinstance(value, Span):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from spans(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)


def letters(text: str) -> str:
    """The text without white space, hyphens and the marks of Markdown, so that line breaks do not matter."""
    return re.sub(r"[\s\-‐‑\u00ad*_#\[\]`\ue000-\uf8ff\ufffe\u200b]", "", unicodedata.normalize("NFKC", text))


@cache
def page_texts(path: Path) -> dict[int | None, str]:
    """What stands on each page, letters only, by pdfium, by the bare XML of a Word file, or as the file is."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as pdf:
            return {number: read_upright(page) for number, page in enumerate(pdf, 1)}
    if path.suffix == ".docx":
        xml = zipfile.ZipFile(path).read("word/document.xml").decode()
        return {None: letters("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml)).replace("&amp;", "&"))}
    return {None: letters(re.sub(r"\]\([^)]*\)", "", path.read_text(encoding="utf-8")))}


def read_upright(page: pypdfium2.PdfPage) -> str:
    """The letters of a page; of one that is shown turned, PDFium tells the rows from last to first unless it is set upright."""
    if page.get_rotation():
        page.set_rotation(0)
    return letters(page.get_textpage().get_text_range())


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_quote_stands_on_its_page(path: Path) -> None:
    reading: Reading = read_file(path)
    found = list(spans(reading))
    assert all(
        reading.pages[0 if span.page is None else span.page - 1].text[span.start : span.end].replace("\n", " ") == span.quote
        for span in found
    )
    if reading.document.source in {TextSource.OCR, TextSource.MIXED}:
        return  # read from a picture: no other reader sees the same letters
    texts = page_texts(path)
    missing = {(span.page, span.quote) for span in found if letters(span.quote) not in texts[span.page]}
    assert not missing
