"""Whole files: the stages together, and what must hold of every reading."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.corpus.records import DocumentKind, Reading, Span
from radsminne.extract.reading import read_file, read_lines
from radsminne.extract.source import FileFormat, Limits, open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import LineRole, Text

MINUTES = """# Referat fra møte 2/2024 i Prøverådet

**Dato:** 14. mai 2024, 10.00 – 12.00
**Sted:** Rådhuset

Til stede: Kari Nes, UiB (leder)
Ola Li, KS

## Sak 1/2/24 Budsjett

Rådet drøftet budsjettet.

**Vedtak:** Budsjettet godkjennes.
"""

REPORT = """# Årsrapport 2024 for Prøverådet

## Om rådet

Rådet gir råd til kommunene.

## Møter i 2024

Rådet har hatt fire møter i 2024.
"""

NOT_PRINTED_TEXT = re.compile(r"[\s\u2010\u00ad\ufffe\x02-]")
"""White space and hyphens, which readers of PDF files treat differently."""


def squeeze(text: str) -> str:
    """Text without what readers treat differently."""
    return NOT_PRINTED_TEXT.sub("", unicodedata.normalize("NFC", text))


def find_spans(thing: object) -> Iterator[Span]:
    """All spans inside a record."""
    if isinstance(thing, Span):
        yield thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from find_spans(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from find_spans(getattr(thing, field.name))


def check_spans(reading: Reading) -> int:
    """Every record's words stand where it says; returns how many there are."""
    pages = {page.number: page.text for page in reading.pages}
    spans = list(find_spans(reading))
    for span in spans:
        assert pages[span.page][span.start : span.end].replace("\n", " ") == span.quote
    return len(spans)


@pytest.mark.parametrize(("text", "kind"), [(MINUTES, DocumentKind.MINUTES), (REPORT, DocumentKind.ANNUAL_REPORT)])
def test_a_file_becomes_records(tmp_path: Path, text: str, kind: DocumentKind) -> None:
    path = tmp_path / "fil.md"
    path.write_text(text, encoding="utf-8")
    reading = read_file(path)
    assert (reading.document.kind, reading.document.year, reading.document.source) == (kind, 2024, "text")
    assert reading.document.sha256.startswith(reading.document.id)
    assert bool(reading.cases) == (kind is DocumentKind.MINUTES)
    assert bool(reading.sections) == (kind is DocumentKind.ANNUAL_REPORT)
    assert check_spans(reading) > 2


READABLE = [
    "seeds/referat-2023-02-03.txt",
    "seeds/arsrapport-2024.txt",
    "variants/referat.docx",
    "variants/referat_atttable.docx",
    "variants/referat.pdf",
    "variants/referat_atttable.pdf",
    "variants/referat_hyph.pdf",
    "variants/referat_times.pdf",
    "variants/referat_mixed.pdf",
    "variants/rotated_flag90.pdf",
    "variants/owner_only_aes256.pdf",
    "variants/broken_content.pdf",
    "variants/broken_docx_named.pdf",
    "variants/aarsrapport.docx",
    "variants/aarsrapport_tablebox.docx",
    "variants/aarsrapport.pdf",
    "variants/aarsrapport_tablebox.pdf",
    "variants/aarsrapport_2col.pdf",
]
OFF_PAGE = {"variants/aarsrapport_2col.pdf": 2}
"""Blocks that run out of their page, whose words another reader of the page leaves out."""


def read_text(path: Path) -> Text:
    """A file's blocks; pictures are left unread, since no other reader here sees letters in them."""
    return join_lines(read_lines(open_source(path), Limits(ocr="never")))


def read_otherwise(path: Path) -> dict[int | None, str]:
    """The words of each page as another program reads them, in its own order."""
    import docx  # noqa: PLC0415 - only where real documents are
    import pypdfium2  # noqa: PLC0415

    match open_source(path).format:
        case FileFormat.TEXT:
            text = re.sub(r"\]\([^)]*\)", "", path.read_text(encoding="utf-8"))
            return {None: squeeze(re.sub(r"[*#\[\]]", "", text))}
        case FileFormat.WORD:
            return {None: squeeze("".join(docx.Document(str(path)).element.body.itertext()))}
        case _:
            document = pypdfium2.PdfDocument(path)
            if "rotated" in path.name:
                for page in document:
                    page.set_rotation(0)
            return {number: squeeze(page.get_textpage().get_text_bounded()) for number, page in enumerate(document, 1)}


@pytest.mark.parametrize("name", READABLE)
def test_no_word_is_invented(shared: Path, name: str) -> None:
    text, pages = read_text(shared / name), read_otherwise(shared / name)
    foreign = [
        block.text
        for block in text.blocks
        for piece in block.pieces
        if block.role is not LineRole.CONTENTS and squeeze(block.text[piece.start : piece.start + piece.length]) not in pages[piece.page]
    ]
    assert len(foreign) == OFF_PAGE.get(name, 0), foreign[:3]


@pytest.mark.parametrize("name", READABLE)
def test_every_record_stands_where_it_says(shared: Path, name: str) -> None:
    assert check_spans(read_file(shared / name)) > 20


SEEDS = {"referat": "seeds/referat-2023-02-03.txt", "aarsrapport": "seeds/arsrapport-2024.txt"}
SAME = [
    ("variants/referat.docx", 0),
    ("variants/referat.pdf", 0),
    ("variants/referat_atttable.docx", 0),
    ("variants/referat_atttable.pdf", 0),
    ("variants/referat_times.pdf", 0),
    ("variants/referat_hyph.pdf", 0),
    ("variants/rotated_flag90.pdf", 0),
    # The seed of the report is broken inside paragraphs and box titles, which the other forms are not: eight pieces.
    ("variants/aarsrapport.docx", 8),
    ("variants/aarsrapport_tablebox.pdf", 8),
    ("variants/aarsrapport_2col.pdf", 8),
]
LABEL = re.compile(r"^(?:Dato|Sted|Til stede|Forfall|Møtende vara|Observatører):?\s")


@pytest.mark.parametrize(("name", "broken"), SAME)
def test_the_same_paragraphs_from_every_form(shared: Path, name: str, broken: int) -> None:
    seed = read_text(shared / SEEDS["referat" if "referat" in name or "rotated" in name else "aarsrapport"])
    found = {block.text for block in read_text(shared / name).blocks}
    lost = [block.text for block in seed.blocks if block.text not in found and LABEL.sub("", block.text) not in found]
    assert len(lost) <= broken, lost


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("broken_empty.pdf", "empty"),
        ("broken_html.pdf", "wrong_format"),
        ("broken_password_aes256.pdf", "password"),
        ("broken_truncated50.pdf", "damaged"),
        ("broken_trunc.docx", "damaged"),
        ("broken_zip_not_docx.docx", "wrong_format"),
        ("huge_pages.pdf", "too_many_pages"),
        ("zero_pages.pdf", "empty"),
    ],
)
def test_broken_files_say_what_is_wrong(shared: Path, name: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_file(shared / "variants" / name)
    assert caught.value.code == code
