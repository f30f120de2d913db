"""Headings in text that has lost its type: known by capitals, by their numbers, or by how they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from radsminne.corpus.numbers import YEAR
from radsminne.extract.people.names import is_full_name, is_known_name
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


# How many of 113 real reports, other papers and fixtures have other chapters stands behind each: at three quarters, at five quarters,
# and without the number. Of those with a label none is read worse by a quarter.

# A longer line is a paragraph, whatever its type or number and though it begins as an entry of the contents does: 0, 0, 1. At 110
# two minutes lose headings in capitals.
LENGTH = 220
# A heading that is known by its shape alone is shorter: 3, 4, 5.
_SHAPE_LENGTH = 80
# Text under a heading that is known by its shape alone: shorter lines may be a list or a table that lost its form. 3, 1, 4.
_UNDER = 100
# Where empty lines set paragraphs apart, a sentence of this length is one: 4, 3, 6.
_LEAD = 40
# A line of running text that was wrapped by hand has at least so many letters: 3, 4, 6.
_LINE = 55
# Text with this share of its blocks after empty lines sets its headings apart by them: 1, 1, 5.
_SPACED = 0.15
# More figures than this, and it is a row of a table: 3, 3, 4.
_DIGITS = 0.3
# More numbered lines, or entries, are a list, an index or a broken file: the time to choose among them grows with their square.
MOST_LINES = 600
# Shorter words in capitals are abbreviations: 0, 1, 3.
_FEW_LETTERS = 3

_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[A-ZÆØÅ«]")
APPENDIX_TITLE = re.compile(rf"{APPENDIX}\s+(?:\d{{1,2}}|[A-ZÆØÅ])\b", re.IGNORECASE)
_HIGHLIGHT = re.compile(rf"{HIGHLIGHT}\b", re.IGNORECASE)
_BOX_HEAD = re.compile(rf"{BOX_HEAD}(?: {YEAR})?", re.IGNORECASE)
_FIGURE = re.compile(rf"\(?{FIGURE}\b.*\d", re.IGNORECASE)
_SENTENCE_END = (".", ",", ";", ":", "!", "-", "–")
# Figures that a heading may well have: its own number, and a year.
_COUNTED = re.compile(rf"^[\d.]+\s|(?<!\d){YEAR}(?!\d)")
_LABELLED = re.compile(r"[^:]{3,40}:\s+(?P<rest>\S.*)")
# "15.–16. august – Befaring", "September: Kurs": an item of a list that lost its bullet.
_DATED_ITEM = re.compile(rf"(?:\d{{1,2}}\.\s?(?:[–-]\s?\d{{1,2}}\.\s?)?)?{MONTH_NAME}\b[^:–-]{{0,6}}(?::|\s[–-])\s\S", re.IGNORECASE)
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


def find_by_capitals(blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    """Find lines in capitals, where several are.

    Shorter headings that stand alone between them are under them.
    """
    found = [
        Heading(index, index, write_title(block), 1)
        for index, block in enumerate(blocks)
        if index not in contents and _is_in_capitals(block) and is_title_like(block, LENGTH)
    ]
    return found if _have_text_between(found) else []


def _have_text_between(headings: Sequence[Heading]) -> bool:
    """Tell whether most headings stand apart from the next: a list has its lines under each other."""
    apart = sum(later.first - earlier.last > 1 for earlier, later in pairwise(headings))
    return 2 * apart >= len(headings) - 1


def _is_in_capitals(block: Block) -> bool:
    letters = [character for character in block.text if character.isalpha()]
    bullet = block.marker is not None and not block.marker[:1].isdigit()
    return not bullet and len(letters) > _FEW_LETTERS and all(character.isupper() for character in letters)


def find_by_number(blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    """Find the longest row of numbered lines that count on, 1, 1.1, 1.2, 2, with text between them."""
    lines: list[tuple[int, tuple[int, ...]]] = []
    for index, block in enumerate(blocks):
        number = _NUMBERED.match(write_title(block))
        if number and index not in contents and is_title_like(block, LENGTH):
            lines.append((index, tuple(int(part) for part in number["number"].split("."))))
    row = _choose_row([number for _, number in lines]) if len(lines) <= MOST_LINES else []
    found = [Heading(lines[at][0], lines[at][0], write_title(blocks[lines[at][0]]), len(lines[at][1])) for at in row]
    return found if _have_text_between(found) else []


def _choose_row(numbers: Sequence[tuple[int, ...]]) -> list[int]:
    """Return the places of the longest row in which each number may follow the one before it.

    Of equal rows it is the one that begins first.
    """
    lengths: list[int] = []
    before: list[int | None] = []
    for place, number in enumerate(numbers):
        links = [earlier for earlier in range(place) if lengths[earlier] and _may_follow(numbers[earlier], number)]
        link = max(links, key=lambda earlier: lengths[earlier], default=None)
        begins = number[0] == 1 or (len(number) == 1 and number[0] == 0)
        before.append(link)
        lengths.append(lengths[link] + 1 if link is not None else int(begins))
    at = max(range(len(numbers)), key=lambda place: lengths[place], default=None)
    row: list[int] = []
    while at is not None and lengths[at]:
        row.append(at)
        at = before[at]
    return row[::-1]


def _may_follow(earlier: tuple[int, ...], later: tuple[int, ...]) -> bool:
    """Tell whether a heading's number may come next: the next chapter, or a later one inside the same."""
    if len(later) == 1:
        return later[0] == earlier[0] + 1
    return later[0] == earlier[0] and later > earlier


def find_by_shape(blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    """Find short lines over a paragraph, in text that has lost all type.

    The short lines of a box or of an appendix' lists are none.
    """
    spaced = sum(block.gap >= 1 for block in blocks) > len(blocks) * _SPACED
    found: list[Heading] = []
    box = appendix = False
    for index, block in enumerate(blocks[:-1]):
        if index in contents or block.marker is not None:
            continue
        title_like = is_title_like(block, _SHAPE_LENGTH)
        appendix = appendix or (title_like and APPENDIX_TITLE.match(block.text) is not None)
        box = is_highlight(block.text) or (box and title_like)
        if title_like and not box and not appendix and _heads(blocks, index, spaced=spaced):
            found.append(Heading(index, index, block.text, 1))
    return _add_above(found, blocks, contents) if spaced else found


def _add_above(found: Sequence[Heading], blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    """Return the headings, with those that stand alone right above another.

    Such a chapter begins with a part of its own.
    """
    places = {heading.first for heading in found}
    added: list[Heading] = []
    for heading in reversed(found):
        above = heading.first - 1
        while (
            above > 0
            and above not in places
            and above not in contents
            and blocks[above].marker is None
            and min(blocks[above].gap, blocks[above + 1].gap) >= 1
            and is_title_like(blocks[above], _SHAPE_LENGTH)
            and _stands_alone(blocks[above])
            and not _names_people(blocks[above].text)
            and not _DATED_ITEM.match(blocks[above].text)
        ):
            added.append(Heading(above, above, blocks[above].text, 1))
            places.add(above)
            above -= 1
    return sorted([*found, *added], key=lambda heading: heading.first)


def _heads(blocks: Sequence[Block], index: int, *, spaced: bool) -> bool:
    """Tell whether a line that looks like a title stands over what follows it."""
    block, after = blocks[index], blocks[index + 1]
    goes_on = after.gap < 1 and after.text[:1].islower() and after.marker is None
    if goes_on or _names_people(block.text) or _DATED_ITEM.match(block.text):
        return False
    if spaced and index:
        return block.gap >= 1 and (_heads_spaced(block, after) or _leads(after))
    before = blocks[index - 1] if index else None
    if before and len(before.text) > _SHAPE_LENGTH and not before.text.endswith((".", "!", "?", ")", "»", '"')):
        return False
    if spaced:
        return _leads(after) or _leads_over(after) or after.marker is not None
    if _leads(after) or (_stands_alone(block) and len(block.text) <= _LEAD and _is_long(after)):
        return True
    # Over a list, after the end of what was before.
    ended = (
        before is None or block.gap >= 1 or before.marker is not None or len(before.text) < _LINE or before.text.endswith((".", "!", "?"))
    )
    people = after.marker is None and _names_people(after.text.partition(",")[0]) and "," in after.text
    return ended and _stands_alone(block) and (after.marker is not None or people)


def _heads_spaced(block: Block, after: Block) -> bool:
    """Tell whether a line with an empty one above is a heading: with none below it heads what follows."""
    if after.gap < 1 and after.marker is None and ": " not in block.text:
        return "(" not in block.text or after.cell is not None or not is_title_like(after, _SHAPE_LENGTH)
    return (
        _leads_over(after) or (_stands_alone(block) and _goes_under(after)) or (after.marker is not None and not block.text.endswith(":"))
    )


def _leads_over(after: Block) -> bool:
    """Tell whether a block is a sentence, or heads a box."""
    return (len(after.text) >= _LEAD and after.text.endswith((".", ":"))) or is_highlight(after.text)


def _leads(after: Block) -> bool:
    """Tell whether a block is so long that it is surely running text."""
    return len(after.text) >= _UNDER


def _names_people(text: str) -> bool:
    """Tell whether a line is a person's name, or a label with people behind it."""
    labelled = _LABELLED.fullmatch(text)
    words = labelled["rest"] if labelled else text
    names = [part.strip() for part in re.split(r"[,;(]", words)] if labelled else [words]
    return any(is_full_name(name) and is_known_name(name) for name in names)


def _is_long(block: Block) -> bool:
    """Tell whether a line in text without empty lines is running text.

    It is nearly as long as the page is wide, or leads over to a list.
    """
    return block.marker is None and block.cell is None and (len(block.text) >= _LINE or block.text.endswith(":"))


def _stands_alone(block: Block) -> bool:
    """Tell whether a line with white space around it names nobody, and nothing by a label."""
    return not any(sign in block.text for sign in ":,(@")


def _goes_under(after: Block) -> bool:
    """Tell whether a block is what stands under a heading.

    That is text, a list, a table, a line with a label or a name.
    """
    text = after.text
    return (
        not is_title_like(after, _LINE)
        or _DATED_ITEM.match(text) is not None
        or after.marker is not None
        or ": " in text
        or "," in text
        or (is_full_name(text) and is_known_name(text))
    )
