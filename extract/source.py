"""A file before it is read: where it is, how large it is, what it really holds."""

import hashlib
import re
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.settings import Settings


class FileFormat(StrEnum):
    """The kinds of file that are read."""

    TEXT = "text"
    WORD = "docx"
    PDF = "pdf"
    WEB = "html"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a hostile or huge file is read.

    `seconds` and `megabytes` hold for the child process of `extract.guard`.

    `ocr` tells which pages are read from their picture: those without usable text (auto), none (never), all (always).
    """

    bytes: int = 200_000_000
    pages: int = 1500
    seconds: float = 600.0
    megabytes: int = 4096
    ocr: str = "auto"

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        """Return the limits that are set."""
        return cls(settings.max_bytes, settings.max_pages, settings.max_seconds, settings.max_memory_mb, settings.ocr)


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be read.

    `sha256` is of its content, `format` is told by its content and never by its name.
    """

    path: Path
    sha256: str
    size: int
    format: FileFormat

    def read(self) -> bytes:
        """Return all that it holds; InputError where it can no longer be read."""
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise _explain_unreadable(self.path, error) from error


# How a file begins that is no text, or text for programs only, and what to call it. YAML, in which some minutes are written, has no need of
# JSON's quotes.
_FOREIGN = tuple(
    (re.compile(start), what)
    for start, what in (
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls) or a locked Office file"),
        (rb"\{\\rtf", "an RTF file"),
        (rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*", "a picture"),
        (rb"\x1f\x8b", "a compressed file"),
        (rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*)*\{\s*\"[^\"\r\n]*\"\s*:", "a JSON file"),
    )
)
# A web page; XML of another kind is none.
_HTML = re.compile(
    rb"\s*(?:<!--(?:(?!-->).)*-->\s*)*(?:<!doctype\s+html|<html|<\?xml[^>]*>.{0,500}?<html|<!doctype.{0,500}?<html)",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<(?:!--|[a-z][a-z0-9]*[\s>])", re.IGNORECASE)
# What other office files hold that are packed as Word documents are.
_PACKED = (
    ("xl/workbook.xml", "a spreadsheet"),
    ("ppt/presentation.xml", "a presentation"),
    ("content.xml", "an OpenDocument file"),
    ("Index/Document.iwa", "a Pages file"),
)
# The head of an e-mail with its parts packed for sending.
_MAIL = re.compile(rb"(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Received|Return-Path):\s", re.IGNORECASE)
_HTML_NAMES = (".html", ".htm", ".xhtml")
_BINARY_NAMES = (".pdf", ".docx")
_HEAD = 2048
"""Bytes looked at to know a format; PDF allows junk before its first mark, readers look within 1024 bytes."""


def open_source(path: Path, limits: Limits | None = None) -> Source:
    """Look at a file and tell what it holds; InputError when it cannot be read."""
    limits = limits or Limits()
    size = _measure(path, limits)
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            digest.update(head)
            while part := file.read(1 << 20):
                digest.update(part)
    except OSError as error:
        raise _explain_unreadable(path, error) from error
    return Source(path, digest.hexdigest(), size, _find_format(path, head, limits))


def _explain_unreadable(path: Path, error: OSError) -> InputError:
    """Return why the system does not let a file be read."""
    return InputError(ProblemCode.UNREADABLE, f"{path}: cannot be read ({error.strerror}); check who may read the file")


def _measure(path: Path, limits: Limits) -> int:
    """Return the size of a file that exists, holds something and is not above the limit."""
    if path.is_dir():
        raise InputError(ProblemCode.UNREADABLE, f"{path}: is a folder, not a file; give the files in it")
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise InputError(ProblemCode.MISSING, f"{path}: no such file; check the path") from error
    except OSError as error:
        raise _explain_unreadable(path, error) from error
    if size == 0:
        raise InputError(ProblemCode.EMPTY, f"{path}: holds nothing (0 bytes); get the file again from where it came")
    if size > limits.bytes:
        raise InputError(
            ProblemCode.TOO_LARGE,
            f"{path}: {size // 10**6} MB is over the limit of {limits.bytes // 10**6} MB; raise max_bytes in radsminne.toml",
        )
    return size


def _find_format(path: Path, head: bytes, limits: Limits) -> FileFormat:
    """Return the format that a file's first bytes tell."""
    if b"%PDF-" in head[:1024]:
        return FileFormat.PDF
    if head.startswith(b"PK\x03\x04"):
        return _find_packed_format(path, limits)
    for start, what in _FOREIGN:
        if start.match(head) is not None:
            raise InputError(ProblemCode.UNSUPPORTED, f"{path}: is {what}; save it as DOCX, PDF or plain text")
    named = path.suffix.lower()
    html = _HTML.match(head.removeprefix(b"\xef\xbb\xbf")) is not None or (named in _HTML_NAMES and _TAG.search(head) is not None)
    if html and named not in _BINARY_NAMES:
        return FileFormat.WEB
    if named in _BINARY_NAMES:
        code, what = (ProblemCode.WRONG_FORMAT, "a web page") if html else _explain_mismatch(head)
        raise InputError(code, f"{path}: is named {named} but holds {what}; get the file again from where it came")
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml"):
        raise InputError(ProblemCode.UNSUPPORTED, f"{path}: is an XML file; save it as DOCX, PDF or plain text")
    if _MAIL.match(head) is not None:
        return FileFormat.MAIL
    if _is_binary(head):
        raise InputError(ProblemCode.UNSUPPORTED, f"{path}: is neither text, DOCX nor PDF; save it as one of these")
    return FileFormat.TEXT


def _explain_mismatch(head: bytes) -> tuple[ProblemCode, str]:
    """Return the problem with a file named PDF or DOCX that is neither.

    It is text under a wrong name, or a file that has lost its head.
    """
    return (ProblemCode.DAMAGED, "broken data") if _is_binary(head) else (ProblemCode.WRONG_FORMAT, "plain text")


def _find_packed_format(path: Path, limits: Limits) -> FileFormat:
    """Tell what a zip file is: read when it is a Word document that stays within the limits unpacked."""
    try:
        with zipfile.ZipFile(path) as pack:
            sizes = {part.filename: part.file_size for part in pack.infolist()}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise InputError(ProblemCode.DAMAGED, f"{path}: is broken ({error}); get the file again from where it came") from error
    if "word/document.xml" in sizes:
        unpacked = sum(size for name, size in sizes.items() if name.endswith((".xml", ".rels")))
        if unpacked > limits.bytes:
            raise InputError(ProblemCode.TOO_LARGE, f"{path}: holds {unpacked // 10**6} MB of text, over the limit; raise max_bytes")
        return FileFormat.WORD
    for name, what in _PACKED:
        if name in sizes:
            raise InputError(ProblemCode.UNSUPPORTED, f"{path}: is {what}; save it as DOCX or PDF")
    if path.suffix.lower() in _BINARY_NAMES:
        raise InputError(ProblemCode.WRONG_FORMAT, f"{path}: is a zip file but no Word document; get the file again from where it came")
    raise InputError(ProblemCode.UNSUPPORTED, f"{path}: is a zip file but no Word document; unpack it and give the files in it")


def _is_binary(head: bytes) -> bool:
    """Tell whether bytes cannot be text: control characters without a UTF-16 mark before them."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    return any(byte < 9 or 14 <= byte < 27 for byte in head)
