"""The form between readers and parsers: physical lines, and the blocks they make up.

A reader knows its file format and makes `Line`s. `extract.text.blocks` joins them to `Block`s: paragraphs, list items,
headings, table cells. A parser sees blocks only, and asks them for the `Span`s that its records carry.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from radsminne.corpus.records import Page, Paragraph, Problem, Span, TextSource

_BOLD = 0.9
"""The share of its letters in bold from which a line is set in bold: a colon or a number may not be. From 0.7 to 0.95 the same 368
real papers and fixtures are read the same but one."""


LEVEL_INDENT = 18.0
"""By how much each level of a list stands further in where a format only counts levels; nothing but their order matters."""
PARAGRAPH_GAP = 0.5
"""The white space above a paragraph where a format only tells that one begins: more than within one, less than an empty line."""
BOX_ROWS = 3
"""A table of one column and so few rows is a frame around text, not a table.

Of 108 PDF papers four are read otherwise at 4, nine at 2, 13 at 1, of which one loses its boxes; seven where any number is one.
"""


class LineRole(StrEnum):
    """What a line is to the page it stands on."""

    BODY = "body"
    FURNITURE = "furniture"
    """Running head or foot, page number: not part of the text."""
    CONTENTS = "contents"
    """An entry of a table of contents."""
    CAPTION = "caption"
    NOTE = "note"
    """A footnote or endnote: it stands after the paragraph that refers to it."""
    BOX = "box"
    """Text set apart in a frame or on a coloured ground."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a line stands; all 0-based, tables counted through the document."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is printed. Lengths are points in a PDF and characters in plain text.

    `text` is without its list marker. `edge` is the right edge of the column it stands in, and `first_word` the width
    of its first word: together they tell whether a line was broken because it was full. `gap` is the white space above
    it in line heights. `bold` is the share of bold characters, `lead` the bold words it begins with.
    """

    text: str
    page: int | None = None
    left: float = 0.0
    right: float = 0.0
    edge: float = 0.0
    first_word: float = 0.0
    gap: float = 0.0
    size: float | None = None
    bold: float = 0.0
    lead: str = ""
    marker: str | None = None
    heading: int | None = None
    cell: Cell | None = None
    role: LineRole = LineRole.BODY
    source: TextSource = TextSource.TEXT
    breaks: bool = False
    """The writer ended the line here: the next one never continues it."""

    @property
    def is_bold(self) -> bool:
        """True where it is set in bold as a whole."""
        return self.bold >= _BOLD


@dataclass(frozen=True, slots=True)
class RawText:
    """What a reader makes of a file.

    It has its lines in reading order, how many pages it has, and what went wrong.
    """

    lines: tuple[Line, ...]
    pages: int | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a block that stands on one page.

    Block text from `start`, `length` characters, at `offset` in the page's text.
    """

    start: int
    length: int
    page: int | None
    offset: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, heading, box line or table cell.

    Its lines are joined, hyphens at their ends resolved.
    `heading` is the level by style (1 is the top), None where the format does not say; `level` is the depth in a list
    (0 is the top); `gap` the white space above, in line heights.
    """

    text: str
    pieces: tuple[Piece, ...]
    lead: str = ""
    bold: float = 0.0
    size: float | None = None
    marker: str | None = None
    level: int = 0
    heading: int | None = None
    gap: float = 0.0
    cell: Cell | None = None
    role: LineRole = LineRole.BODY
    source: TextSource = TextSource.TEXT

    @property
    def is_bold(self) -> bool:
        """True where it is set in bold as a whole."""
        return self.bold >= _BOLD

    @property
    def page(self) -> int | None:
        """The page it begins on."""
        return self.pieces[0].page

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Return the words `text[start:end]` without outer white space.

        Where they cross to a new page, the part on the first.
        """
        end = len(self.text) if end is None else end
        for piece in self.pieces:
            first, last = max(start, piece.start), min(end, piece.start + piece.length)
            words = self.text[first:last]
            if words.strip():
                first += len(words) - len(words.lstrip())
                words = words.strip()
                offset = piece.offset + first - piece.start
                return Span(piece.page, offset, offset + len(words), words)
        raise ValueError(f"no words at {start}..{end} of {self.text!r}")

    def paragraph(self, start: int = 0, end: int | None = None) -> Paragraph:
        """Return the words `text[start:end]` as running text, with one span for each page they stand on."""
        end = len(self.text) if end is None else end
        parts = [(max(start, p.start), min(end, p.start + p.length)) for p in self.pieces]
        spans = tuple(self.span(first, last) for first, last in parts if self.text[first:last].strip())
        return Paragraph(self.text[start:end].strip(), spans)

    def cut(self, start: int, end: int) -> "Block":
        """Return the words `text[start:end]` as a block of their own, standing where they stand."""
        if (start, end) == (0, len(self.text)):
            return self
        parts = [(max(start, p.start), min(end, p.start + p.length), p) for p in self.pieces]
        pieces = tuple(Piece(first - start, last - first, p.page, p.offset + first - p.start) for first, last, p in parts if first < last)
        begins = start == 0
        return replace(
            self, text=self.text[start:end], pieces=pieces, lead=self.lead if begins else "", marker=self.marker if begins else None
        )


@dataclass(frozen=True, slots=True)
class Text:
    """A document's text: its pages, and the blocks that stand on them.

    The blocks come in reading order, furniture left out.
    """

    pages: tuple[Page, ...]
    blocks: tuple[Block, ...]
    heads: tuple[str, ...] = ()
    """The words of running heads and feet, each once: no part of the pages' text, but they tell what a paper is."""
