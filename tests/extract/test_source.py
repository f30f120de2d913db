"""What a file is, told by its content."""

import io
import zipfile
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.extract.source import FileFormat, Limits, open_source


def pack(*names: str) -> bytes:
    """A zip file with these names in it."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        for name in names:
            packed.writestr(name, "x")
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"Referat", FileFormat.TEXT),
        ("a.md", "Møte".encode("utf-16"), FileFormat.TEXT),
        ("a.pdf", b"%PDF-1.7 ...", FileFormat.PDF),
        ("no ending", b"junk before\n%PDF-1.4", FileFormat.PDF),
        ("a.html", b"\n<html>", FileFormat.WEB),
        ("a.txt", b"<!-- a --><!DOCTYPE html><p>x", FileFormat.WEB),
        ("a.xhtml", b'<?xml version="1.0"?>\n<html xmlns="x">', FileFormat.WEB),
        ("a.htm", b"<p>x</p>", FileFormat.WEB),
        ("a.eml", b"From: a@b.example\nSubject: Referat\n for Snoey\nMIME-Version: 1.0\n\nHei", FileFormat.MAIL),
        ("a.md", b"<!-- a note --> Referat", FileFormat.TEXT),
        ("a.md", b"<!---->" * 200 + b"Referat", FileFormat.TEXT),
        ("a.txt", b"Dato: 4. mars\nSted: Havn\n\nReceived: nothing", FileFormat.TEXT),
        ("named.pdf", pack("word/document.xml"), FileFormat.WORD),
    ],
)
def test_the_content_tells_the_format(tmp_path: Path, name: str, data: bytes, expected: FileFormat) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    source = open_source(path)
    assert (source.format, source.size, len(source.sha256)) == (expected, len(data), 64)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "empty"),
        ("a.pdf", b"<!DOCTYPE html><html>", "wrong_format"),
        ("a.xml", b'<?xml version="1.0"?><rss>', "unsupported"),
        ("a.pdf", b"Just words", "wrong_format"),
        ("a.pdf", b"\x00\x01\x02", "damaged"),
        ("a.docx", b"PK\x03\x04 cut short", "damaged"),
        ("a.docx", pack("other.xml"), "wrong_format"),
        ("a.json", b'[\n {"id": 1}]', "unsupported"),
        ("a.txt", b'{"id": "1"}', "unsupported"),
        ("a.zip", pack("other.xml"), "unsupported"),
        ("a.odt", pack("mimetype", "content.xml"), "unsupported"),
        ("a.docx", pack("xl/workbook.xml"), "unsupported"),
        ("a.rtf", b"{\\rtf1 x}", "unsupported"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "unsupported"),
        ("a.png", b"\x89PNG\r\n", "unsupported"),
        ("a.bin", b"\x00\x01\x02", "unsupported"),
        ("a.txt", b"x" * 101, "too_large"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError, match=name) as caught:
        open_source(path, Limits(bytes=2000 if name != "a.txt" else 100))
    assert caught.value.code == code


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(InputError) as missing:
        open_source(tmp_path / "gone.txt")
    with pytest.raises(InputError) as folder:
        open_source(tmp_path)
    assert (missing.value.code, folder.value.code) == ("missing", "unreadable")


def test_a_file_that_is_large_unpacked_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", " " * 300_000)
    with pytest.raises(InputError, match="over the limit") as caught:
        open_source(path, Limits(bytes=200_000))
    assert caught.value.code == "too_large"
