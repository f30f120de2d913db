"""Texts made by hand: rows of words become blocks on pages, as a reader would give them, with spans that hold."""

from dataclasses import dataclass, field, replace

from radsminne.corpus.records import Page
from radsminne.extract.kind import Identity
from radsminne.extract.minutes.minutes import Minutes, read_minutes
from radsminne.extract.outline.outline import find_outline
from radsminne.extract.text.lines import Block, Cell, Piece, Text
from radsminne.extract.text.stretches import split_stretches


@dataclass(frozen=True)
class Row:
    """One block to be: its words and whatever else a reader may have seen."""

    text: str
    page: int | None = None
    look: dict[str, object] = field(default_factory=dict)


def row(text: str, page: int | None = None, **look: object) -> Row:
    """A block with a look: heading=1, marker="-", role=LineRole.BOX."""
    return Row(text, page, look)


def make_text(*rows: str | Row, page: int | None = None) -> Text:
    """The rows as a text, beginning on `page`; a row without a page stands on the page of the row before it.

    A string that begins with "#" is a heading, with "- " a list item, and "|" parts the cells of a table's row.
    """
    pages: dict[int | None, str] = {}
    blocks: list[Block] = []
    for made in shape_rows(rows):
        page = made.page if made.page is not None else page
        before = pages[page] + "\n" if page in pages else ""
        pages[page] = before + made.text
        block = Block(made.text, (Piece(0, len(made.text), page, len(before)),))
        blocks.append(replace(block, **made.look))  # type: ignore[arg-type]
    return Text(tuple(Page(number, text) for number, text in pages.items()), tuple(blocks))


def read_made(text: Text, identity: Identity) -> Minutes:
    """The minutes that a text made by hand tells."""
    return read_minutes(find_outline(split_stretches(text)), identity)


def shape_rows(rows: tuple[str | Row, ...]) -> list[Row]:
    """Read the marks of strings; table rows that follow each other are one table."""
    shaped: list[Row] = []
    table, number = -1, 0
    for each in rows:
        if isinstance(each, str) and "|" in each:
            inside = bool(shaped) and "cell" in shaped[-1].look
            table, number = (table, number + 1) if inside else (table + 1, 0)
            cells = [cell.strip() for cell in each.split("|")]
            shaped.extend(row(text, cell=Cell(table, number, column)) for column, text in enumerate(cells) if text)
        else:
            shaped.append(each if isinstance(each, Row) else shape(each))
    return shaped


def shape(words: str) -> Row:
    """Read the mark of a heading or a list item."""
    if words.startswith("#"):
        return row(words.lstrip("# "), heading=len(words) - len(words.lstrip("#")))
    return row(words[2:], marker="-") if words.startswith("- ") else row(words)


def make_block(text: str, page: int | None = None) -> Block:
    """One block alone on a page."""
    return make_text(row(text), page=page).blocks[0]


def make_lines(words: str) -> Text:
    """Plain text as a text: each line a block, "- " a list marker."""
    return make_text(*(line.strip() for line in words.strip().splitlines() if line.strip()))
