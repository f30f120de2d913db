"""Broken, locked and hostile files: each says what is wrong with it, and none stops the program."""

import io
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from fpdf import FPDF
from fpdf.enums import EncryptionMethod
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from radsminne.corpus.errors import InputError
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits

LIMITS = Limits(pages=60, ocr="never")

# What the files in variants/ and samples/hostile/ are; those that are not named here can be read.
VARIANTS = {
    "broken_empty.pdf": "empty",
    "broken_html.pdf": "wrong_format",
    "broken_password_aes256.pdf": "password",
    "broken_truncated50.pdf": "damaged",
    "broken_trunc.docx": "damaged",
    "broken_zip_not_docx.docx": "wrong_format",
    "huge_pages.pdf": "too_many_pages",
    "zero_pages.pdf": "empty",
    "referat_scan.pdf": "needs_ocr",
    "aarsrapport_scan_vedlegg.pdf": "needs_ocr",
    "broken_content.pdf": None,
    "broken_docx_named.pdf": None,
    "owner_only_aes256.pdf": None,
}
HOSTILE = {
    "SUITE__PDFBOX-3148-2-fuzzed.pdf": "damaged",
    "SUITE__invalid.pdf": "damaged",
    "SUITE__REDHAT-1531897-0.pdf": "empty",
    "SUITE__aes-256.pdf": "password",
    "SUITE__encrypted-attachment.pdf": "password",
    "SUITE__r6-user-password.pdf": "password",
    "SUITE__bug1065245.pdf": "needs_ocr",
    "SUITE__ccitt.pdf": "needs_ocr",
    "SUITE__skew.pdf": "needs_ocr",
    "SUITE__complex_ttf_font.pdf": "unmappable_font",
    "SUITE__malformed-from-issue-932.pdf": "needs_ocr",
    "SUITE__type3_font_nomapping.pdf": "unmappable_font",
    "SUITE__no_contents.pdf": "empty",
    "SUITE__close-path-bug.pdf": "empty",
    "SUITE__r6-empty-password.pdf": None,
    "SUITE__zen_of_python_corrupted.pdf": None,
    "SUITE__issue-71-duplicate-chars.pdf": None,
    "DOCX__word_tables.docx": None,
    "DOCX__textbox.docx": None,
}


def find_code(path: Path, limits: Limits = LIMITS) -> str | None:
    """Why a file cannot be read; None where it can."""
    try:
        read_file(path, limits)
    except InputError as error:
        return error.code if str(error).startswith(f"{path}: ") else f"{error.code}, without the file's name"
    return None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *((f"variants/{name}", code) for name, code in VARIANTS.items()),
        *((f"samples/hostile/{name}", code) for name, code in HOSTILE.items()),
    ],
)
def test_each_broken_file_says_what_is_wrong(shared: Path, name: str, code: str | None) -> None:
    assert find_code(shared / name) == code


def make_pdf(*, locked: bool = False, pages: int = 1) -> bytes:
    """A PDF with a sentence on each page."""
    made = FPDF()
    made.set_font("Helvetica", size=11)
    for number in range(pages):
        made.add_page()
        made.multi_cell(150, 6, f"Referat {number}. Rådet drøftet kart over havnen på Snøya.")
    if locked:
        made.set_encryption("eier", "hemmelig", encryption_method=EncryptionMethod.AES_128)
    return bytes(made.output())


def make_docx(document: str | None = None) -> bytes:
    """A Word document; `document` in place of its body."""
    written = io.BytesIO()
    made = docx.Document()
    made.add_paragraph("Referat. Rådet drøftet kart over havnen på Snøya.")
    made.save(written)
    if document is None:
        return written.getvalue()
    changed = io.BytesIO()
    with zipfile.ZipFile(written) as whole, zipfile.ZipFile(changed, "w") as packed:
        for part in whole.namelist():
            packed.writestr(part, document if part == "word/document.xml" else whole.read(part))
    return changed.getvalue()


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "snø">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 20}">' for before, name in zip("abcdefg", "bcdefgh", strict=True))
    + ']><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&h;</w:t></w:r></w:p>'
    "</w:body></w:document>"
)
CASES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "half a PDF": ("a.pdf", lambda: make_pdf(pages=3)[:700], "damaged"),
    "the head of a PDF": ("a.pdf", lambda: b"%PDF-1.7\n", "damaged"),
    "a locked PDF": ("a.pdf", lambda: make_pdf(locked=True), "password"),
    "too many pages": ("a.pdf", lambda: make_pdf(pages=61), "too_many_pages"),
    "half a Word document": ("a.docx", lambda: make_docx()[:-900], "damaged"),
    "broken XML": ("a.docx", lambda: make_docx("<w:document><w:body>"), "damaged"),
    "other XML": ("a.docx", lambda: make_docx("<rss/>"), "damaged"),
    "a document without a body": (
        "a.docx",
        lambda: make_docx('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
        "damaged",
    ),
    "entities that multiply": ("a.docx", lambda: make_docx(BOMB), "damaged"),
    "white space only": ("a.txt", lambda: b" \n\t\r\n" * 50, "empty"),
    "a page of scripts": ("a.html", lambda: b"<html><script>alert(1)</script></html>", "empty"),
}


@pytest.mark.parametrize(("name", "make", "code"), CASES.values(), ids=list(CASES))
def test_each_file_made_broken_says_what_is_wrong(tmp_path: Path, name: str, make: Callable[[], bytes], code: str) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    assert find_code(path) == code


@pytest.mark.parametrize(("name", "whole"), [("a.pdf", make_pdf()), ("a.docx", make_docx())])
@given(place=st.floats(0, 1, exclude_max=True), junk=st.binary(min_size=1, max_size=40))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_anywhere_is_borne(tmp_path: Path, name: str, whole: bytes, place: float, junk: bytes) -> None:
    """A stretch of bytes overwritten anywhere: the file is read or said to be broken, and nothing else is raised."""
    start = int(place * len(whole))
    path = tmp_path / name
    path.write_bytes(whole[:start] + junk + whole[start + len(junk) :])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a broken zip file may name a part twice
        find_code(path)
