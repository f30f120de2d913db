"""What every heading is like, whatever its type; appendices, highlighted boxes, and what is signed."""

import re
from dataclasses import dataclass

from radsminne.corpus.numbers import YEAR
from radsminne.extract.text.dates import MONTH_NAME
from radsminne.extract.text.lines import Block, LineRole
from radsminne.extract.words.reports import APPENDIX, BOX_HEAD, FIGURE, HIGHLIGHT


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading on the blocks `first` to `last`; level 1 is the top."""

    first: int
    last: int
    title: str
    level: int


# How many of 80 real reports, other papers and fixtures have other chapters stands behind each: at three quarters, at five quarters,
# and without the number.

# A longer line is a paragraph, whatever its type or number and though it begins as an entry of the contents does: 0, 0, 0.
LENGTH = 220
# The head of a highlighted box is shorter: 0, 0, 0.
_SHAPE_LENGTH = 80
# More figures than this, and it is a row of a table: 4, 1, 1.
_DIGITS = 0.3
# More numbered lines, or entries, are a list, an index or a broken file: the time to choose among them grows with their square.
MOST_LINES = 600

APPENDIX_TITLE = re.compile(rf"{APPENDIX}\s+(?:\d{{1,2}}|[A-ZÆØÅ])\b", re.IGNORECASE)
_HIGHLIGHT = re.compile(rf"{HIGHLIGHT}\b", re.IGNORECASE)
_BOX_HEAD = re.compile(rf"{BOX_HEAD}(?: {YEAR})?", re.IGNORECASE)
_FIGURE = re.compile(rf"\(?{FIGURE}\b.*\d", re.IGNORECASE)
_SENTENCE_END = (".", ",", ";", ":", "!", "-", "–")
# Figures that a heading may well have: its own number, and a year.
_COUNTED = re.compile(rf"^[\d.]+\s|(?<!\d){YEAR}(?!\d)")
# "Storvik, 15. januar 2024": where and when a report was signed.
_SIGNED = re.compile(rf"[A-ZÆØÅ][\w-]+(?: [\w-]+)?,? (?:den )?\d{{1,2}}\.\s?(?:{MONTH_NAME}\.?|\d{{1,2}}\.)\s?\d{{2,4}}$", re.IGNORECASE)


def write_title(block: Block) -> str:
    """Return a heading's words, with its number where a reader took it for a list's."""
    numbered = block.marker is not None and block.marker[:1].isalnum()
    return f"{block.marker} {block.text}" if numbered else block.text


def is_highlight(text: str) -> bool:
    """Tell whether a line heads a highlighted box."""
    return _HIGHLIGHT.match(text) is not None and len(text) <= _SHAPE_LENGTH and not text.endswith((".", ","))


def is_box_head(text: str) -> bool:
    """Tell whether a line is nothing but the head of a box: "Hovedpunkter", "Anbefalinger:"."""
    return is_highlight(text) or _BOX_HEAD.fullmatch(text.strip(" :")) is not None


def is_signed(text: str) -> bool:
    """Tell whether a line tells where and when a report was signed."""
    return _SIGNED.match(text) is not None


def may_be_heading(block: Block) -> bool:
    """Tell whether a block may be a heading at all."""
    return block.role is LineRole.BODY and block.cell is None and any(character.isalpha() for character in block.text)


def is_title_like(block: Block, length: int) -> bool:
    """Return True for a short line with a capital or a number first and no full stop.

    A heading looks so in any type.
    """
    text = write_title(block)
    return (
        may_be_heading(block)
        and len(text) <= length
        and (text[:1].isupper() or text[:1].isdigit())
        and not text.endswith(_SENTENCE_END)
        and not is_highlight(text)
        and not _FIGURE.match(text)
        and not is_signed(text)
        and sum(character.isdigit() for character in _COUNTED.sub("", text)) <= len(text) * _DIGITS
    )
