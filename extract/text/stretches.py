"""Stretches: parts of blocks, cut where a case or a label begins in the middle of a line."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from radsminne.corpus.records import Paragraph, Span
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.lines import Block, LineRole, Text
from radsminne.extract.words.kinds import BODY_ENDINGS
from radsminne.extract.words.meetings import MEETING_TITLES


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


# Where a case may begin inside a block. Texts taken out of PDF files glue numbers to the words before them: "sakslisteble
# godkjent.009/09: Valg", "Sakstittel008/09", "2008048/08"; readers join a list's lines: "… innkalling 2/31 Ny bru 3/31 …".
_NUMBER = r"\d{1,4}[a-z]?/\d\d(?:\d\d)?(?![\d/])"
_LEAD = r"(?:[A-ZÆØÅ]{1,4}[ -]|(?:[A-ZÆØÅ]{1,6}-)?[Ss](?:ak|AK)\s+(?:nr\.?\s*)?)?"
_BEGINS = re.compile(
    rf"(?<=[^\W\d_])(?=\d{{3,4}}/\d\d(?!\d))|(?<=[.:;)_])(?=\d{{3,4}}/\d\d(?!\d))|(?<=(?:19|20)\d\d)(?=\d{{3}}/\d\d(?!\d))"
    rf"|\s+(?={_LEAD}{_NUMBER}(?:[\s:.–-]+[A-ZÆØÅÁČĐŊŠŦŽ]|$))|(?<=[.!?:])\s+(?=(?:Sak |SAK )?\d{{1,2}}[.:)]?\s+[A-ZÆØÅÁČĐŊŠŦŽ])"
)

# "Sak nr.", "PS" and "Kontrollutvalget" before a number are of the heading itself; "Møtebok 4/31" is the meeting's
_ENDS_WITH_LEAD = re.compile(
    rf"(?:\b(?i:\w*sak(?:snr)?\.?|nr\.?)|\b[A-ZÆØÅ]{{1,4}}|(?i:{'|'.join((*BODY_ENDINGS, *MEETING_TITLES))}))\s*(?:[–-]\s*|:)?\Z"
)

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
    """Cut a document's blocks wherever a case may begin in them.

    Furniture, contents and what only belongs to the paper are left out.
    """
    blocks = [block for block in text.blocks if block.role not in {LineRole.FURNITURE, LineRole.CONTENTS} and block.text.strip()]
    following = [*(block.text for block in blocks[1:]), ""][: len(blocks)]
    return tuple(
        stretch
        for block, after in zip(blocks, following, strict=True)
        for stretch in _cut_block(block)
        if not _is_noise(stretch.text, after if stretch.end == len(block.text) else "")
    )


def join_stretches(stretches: Sequence[Stretch], begins: Container[int], ends: Mapping[int, int]) -> tuple[list[Stretch], list[int]]:
    """Join again what no heading parts, and cut off what goes on behind a title.

    `begins` are the stretches that begin a heading; `ends` those in which one ends, and where. Returns the stretches, and for
    each one given the place that its first words have among them.
    """
    joined: list[Stretch] = []
    places: list[int] = []
    is_open = False
    for index, stretch in enumerate(stretches):
        (title,) = _trim(stretch.block, stretch.start, stretch.start + ends.get(index, len(stretch.text)))
        if is_open and index not in begins and joined[-1].block is stretch.block:
            joined[-1] = Stretch(stretch.block, joined[-1].start, title.end)
        else:
            joined.append(title)
        places.append(len(joined) - 1)
        joined += _trim(stretch.block, title.end, stretch.end)
        is_open = index not in ends or title.end < stretch.end
    return joined, places


def _is_noise(text: str, after: str = "") -> bool:
    """Return True for page feet, letter heads and signature rules; `after` is the next line."""
    if len(text) <= LONGEST_HEAD and _NOISE_LINE.fullmatch(text.strip()):
        return True
    return len(text) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None and _PHONE.match(after) is not None


def _cut_block(block: Block) -> Iterator[Stretch]:
    """Cut a block before each number that may begin a case inside it."""
    start = 0
    for match in _BEGINS.finditer(block.text):
        before = block.text[start : match.start()]
        if _ENDS_WITH_LEAD.search(before) and not any(map(str.isdigit, before)):
            continue
        yield from _trim(block, start, match.start())
        start = match.end()
    yield from _trim(block, start, len(block.text))


def _trim(block: Block, start: int, end: int) -> Iterator[Stretch]:
    """Make a stretch without outer white space; nothing where only white space is left."""
    words = block.text[start:end]
    if words.strip():
        start += len(words) - len(words.lstrip())
        yield Stretch(block, start, start + len(words.strip()))
