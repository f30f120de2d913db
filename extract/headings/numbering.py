"""Lines whose numbers count on through the document: 1, 1.1, 1.2, 2."""

import re
from collections.abc import Sequence
from itertools import pairwise

from radsminne.extract.headings.shapes import LENGTH, MOST_LINES, is_title_like, write_title
from radsminne.extract.text.lines import Block

_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z](?=[.)])|[IVX]{2,5}(?=[.)]))[.)]?\s+[A-ZÆØÅ«]")
_ROMAN = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")


_FIRST = (0, 1, 2)
"""Where a row of chapters may begin: some papers lose their first heading."""


def find_counting(blocks: Sequence[Block], contents: frozenset[int]) -> dict[int, int]:
    """Return the longest row of numbered lines that count on, with the depth of each; nothing for a list."""
    lines: list[tuple[int, str]] = []
    for index, block in enumerate(blocks):
        found_number = _NUMBERED.match(write_title(block))
        if found_number and index not in contents and is_title_like(block, LENGTH):
            lines.append((index, found_number["number"]))
    found: dict[int, int] = {}
    for read in (_read_number, _read_letter, _read_roman):
        found |= _find_row([(index, number) for index, words in lines if (number := read(words))])
    return dict(sorted(found.items()))


def _find_row(lines: Sequence[tuple[int, tuple[int, ...]]]) -> dict[int, int]:
    """Return the lines of the longest row with their depth, where text stands between most of them."""
    row = _choose_row([number for _, number in lines]) if len(lines) <= MOST_LINES else []
    found = {lines[at][0]: len(lines[at][1]) for at in row}
    apart = sum(later - earlier > 1 for earlier, later in pairwise(found))
    return found if 2 * apart >= len(found) - 1 else {}


def _read_number(words: str) -> tuple[int, ...]:
    """Return the parts of "2.1"; none of letters."""
    return () if words.isalpha() else tuple(int(part) for part in words.split("."))


def _read_letter(words: str) -> tuple[int, ...]:
    """Return a letter's place in the alphabet."""
    return (ord(words) - ord("A") + 1,) if words.isalpha() and len(words) == 1 else ()


def _read_roman(words: str) -> tuple[int, ...]:
    """Return what a roman number to thirty counts."""
    if not words.isalpha() or not _ROMAN.fullmatch(words):
        return ()
    worth = [{"I": 1, "V": 5, "X": 10}[letter] for letter in words]
    return (sum(-one if one < other else one for one, other in zip(worth, [*worth[1:], 0], strict=True)),)


def _choose_row(numbers: Sequence[tuple[int, ...]]) -> list[int]:
    """Return the places of the longest row in which each number may follow the one before it.

    Of equal rows it is the one that begins first.
    """
    lengths: list[int] = []
    before: list[int | None] = []
    for place, number in enumerate(numbers):
        links = [earlier for earlier in range(place) if lengths[earlier] and _may_follow(numbers[earlier], number)]
        link = max(links, key=lambda earlier: lengths[earlier], default=None)
        begins = number[0] == 1 or (len(number) == 1 and number[0] in _FIRST)
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
