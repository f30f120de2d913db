"""Stretches: parts of blocks, cut where a case or a label begins in the middle of a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from radsminne.corpus.records import Paragraph, Span
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.lines import Block, LineRole, Text


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words `block.text[start:end]`, without outer white space."""

    block: Block
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.block.text[self.start : self.end]

    @property
    def marker(self) -> str | None:
        """The block's list marker, where this is its beginning."""
        return self.block.marker if self.start == 0 else None

    @property
    def lead(self) -> str:
        """The bold words it begins with."""
        return self.block.lead if self.start == 0 else ""

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Return where the words `text[start:end]` stand."""
        return self.block.span(self.start + start, self.end if end is None else self.start + end)

    def cut(self) -> Block:
        """Return the words as a block of their own."""
        return self.block.cut(self.start, self.end)

    def piece(self) -> "Piece":
        """Return the words as a piece, all of them."""
        return Piece(self, 0, len(self.text))

    def paragraph(self) -> Paragraph:
        """Return the words as running text."""
        return self.block.paragraph(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a stretch: `stretch.text[begin:stop]`."""

    stretch: Stretch
    begin: int
    stop: int

    @property
    def text(self) -> str:
        """The words."""
        return self.stretch.text[self.begin : self.stop]

    def span(self, begin: int = 0, stop: int | None = None) -> Span:
        """Return where the words `text[begin:stop]` stand."""
        return self.stretch.span(self.begin + begin, self.stop if stop is None else self.begin + stop)

    def trim(self, signs: str) -> "Piece":
        """Leave out such signs at both ends."""
        begin = self.begin + len(self.text) - len(self.text.lstrip(signs))
        return Piece(self.stretch, begin, begin + len(self.text.strip(signs)))


# Texts taken out of PDF files glue a case number to the words before it: "sakslisteble godkjent.009/09: Valg", "Sakstittel008/09".
_GLUED = r"(?<=[^\W\d_])(?=\d{3}/\d\d(?!\d))|(?<=[.:;)])(?=\d{3}/\d\d(?!\d))|(?<=[.!?])\s+(?=\d{3}/\d\d:\s*[A-ZÆØÅ])"
_CUT = re.compile(_GLUED)

# Lines that belong to the paper and not to the text, where a reader could not tell.
_NOISE = (
    r"\W*side\s+\d+\s+av\s+\d+\W*",
    r".*\bside\s*\d+\s+av\s+\d+\W*",
    r"\W*sign\w*\W*[_/\s.]{8,}.*",
    r"[_\W]{6,}",
    r"\W*(?:telefon|telefaks|tlf|fax|faks|e-?post(?:adresse)?)\b[\s.:()+\d/]*(?:\S+@\S+)?(?:www\.\S+)?\W*",
    r"(?:telefon|telefaks|tlf)\b[^a-zæøå]*\d{2}[\s\d]{6,}\S*",
    r"\S+@\S+\.\S+",
    r"(?:https?://|www\.)\S+",
    r"møtesekretær\w*:?\s*\*?skriv inn navn.*",
    r"\[?toc\]?|\{:toc\}|-{3,}",
    r"(?:møtebok|møteprotokoll|protokoll)\s+\d+/\d+\s+side\s+\d+.*",
)
_NOISE_LINE = re.compile("|".join(f"(?:{pattern})" for pattern in _NOISE), re.IGNORECASE)
# A letter head: street, post code and place. It is told from other lines by the telephone that follows.
_ADDRESS = re.compile(r".*\b(?:N-)?\d{4}\s+[A-ZÆØÅÁ]\w+\W*", re.IGNORECASE)
_LONGEST_ADDRESS = 80
"""A longer line that ends in a place is a sentence ("… flyttet i 2019 til Bodø"), and stays. Of 368 real papers and fixtures none is read
otherwise at 60 or without it."""
_PHONE = re.compile(r"\W*(?:telefon|telefaks|tlf)\b", re.IGNORECASE)


def split_stretches(text: Text) -> tuple[Stretch, ...]:
    """Cut a document's blocks into stretches.

    Furniture, contents and what only belongs to the paper are left out.
    """
    blocks = [block for block in text.blocks if block.role not in {LineRole.FURNITURE, LineRole.CONTENTS} and block.text.strip()]
    following = [*(block.text for block in blocks[1:]), ""][: len(blocks)]
    return tuple(
        stretch for block, after in zip(blocks, following, strict=True) if not _is_noise(block.text, after) for stretch in _cut_block(block)
    )


def _is_noise(text: str, after: str = "") -> bool:
    """Return True for page feet, letter heads and signature rules; `after` is the next line."""
    if len(text) <= LONGEST_HEAD and _NOISE_LINE.fullmatch(text.strip()):
        return True
    return len(text) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None and _PHONE.match(after) is not None


def _cut_block(block: Block) -> Iterator[Stretch]:
    """Cut a block before each case number that stands glued inside it."""
    start = 0
    for match in _CUT.finditer(block.text):
        yield from _trim(block, start, match.start())
        start = match.end()
    yield from _trim(block, start, len(block.text))


def _trim(block: Block, start: int, end: int) -> Iterator[Stretch]:
    """Make a stretch without outer white space; nothing where only white space is left."""
    words = block.text[start:end]
    if words.strip():
        start += len(words) - len(words.lstrip())
        yield Stretch(block, start, start + len(words.strip()))
