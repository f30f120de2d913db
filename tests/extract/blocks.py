"""Blocks made by hand, as a reader would give them."""

from dataclasses import replace

from corpus.records import Page
from extract.lines import Block, Piece, Text


def make_block(text: str, page: int | None = None) -> Block:
    """One block alone on a page."""
    return Block(text, (Piece(0, len(text), page, 0),))


def make_text(*parts: str | Block, page: int | None = None) -> Text:
    """A document of one page; a part that begins with "#" is a heading, with "- " a list item."""
    blocks: list[Block] = []
    offset = 0
    for part in parts:
        block = shape(part) if isinstance(part, str) else part
        blocks.append(replace(block, pieces=(Piece(0, len(block.text), page, offset),)))
        offset += len(block.text) + 1
    return Text((Page(page, "\n".join(block.text for block in blocks)),), tuple(blocks))


def shape(part: str) -> Block:
    """Read the marks of a part."""
    if part.startswith("#"):
        level = len(part) - len(part.lstrip("#"))
        return replace(make_block(part.lstrip("# ")), heading=level)
    if part.startswith("- "):
        return replace(make_block(part[2:]), marker="-")
    return make_block(part)
