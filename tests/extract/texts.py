"""Texts made by hand: rows of words become blocks on pages, with spans that hold."""

from dataclasses import dataclass, field, replace

from corpus.records import Page
from extract.lines import Block, Piece, Text


@dataclass(frozen=True)
class Row:
    """One block to be: its words and whatever else a reader may have seen."""

    text: str
    page: int | None = None
    look: dict[str, object] = field(default_factory=dict)


def row(text: str, page: int | None = None, **look: object) -> Row:
    """A block with a look: heading=1, marker="-", role=LineRole.BOX."""
    return Row(text, page, look)


def make_text(*rows: str | Row) -> Text:
    """The rows as a text; a row without a page stands on the page of the row before it."""
    pages: dict[int | None, str] = {}
    blocks: list[Block] = []
    page: int | None = None
    for each in rows:
        made = each if isinstance(each, Row) else Row(each)
        page = made.page if made.page is not None else page
        before = pages[page] + "\n" if page in pages else ""
        pages[page] = before + made.text
        block = Block(made.text, (Piece(0, len(made.text), page, len(before)),))
        blocks.append(replace(block, **made.look))  # type: ignore[arg-type]
    return Text(tuple(Page(number, text) for number, text in pages.items()), tuple(blocks))


def make_lines(words: str) -> Text:
    """Plain text as a text: each line a block, "- " a list marker."""
    lines = [line.strip() for line in words.strip().splitlines() if line.strip()]
    return make_text(*(row(line[2:], marker="-") if line.startswith("- ") else line for line in lines))
