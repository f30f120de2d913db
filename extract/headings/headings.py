"""Which lines of a document are its headings.

They are known by the table of contents, or by their style, type, numbers or shape.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from radsminne.extract.headings.contents import Entry, match_entries, read_contents, read_key
from radsminne.extract.headings.shapes import (
    APPENDIX_TITLE,
    LENGTH,
    Heading,
    find_by_capitals,
    find_by_number,
    find_by_shape,
    is_title_like,
    may_be_heading,
    write_title,
)
from radsminne.extract.text.lines import Block, LineRole
from radsminne.extract.words.reports import APPENDIX

# How many of 113 real reports, other papers and fixtures have other chapters stands behind each: at three quarters, at five quarters,
# and without the number. Of those with a label none is read worse by a quarter.

# Headings are known by the contents if this part of its entries is found in the body: 2, 1, 3.
_FOUND_SHARE = 0.5
# Fewer headings than this are no structure, but a title or a stray bold line: 8 with one, 9 with three, 61 without it.
_FEW = 2
# A heading by size is this much larger than the running text: 11 against 10 points happens in tables and boxes.
# 4 at 1.05, 3 at 1.2, 14 without it.
_LARGER = 1.12
_APPENDICES = re.compile(rf"{APPENDIX}(?:er|a|ene)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Outline:
    """A document's headings in order, and the blocks of its table of contents."""

    headings: tuple[Heading, ...]
    contents: frozenset[int]


def find_headings(blocks: Sequence[Block]) -> _Outline:
    """Find the headings by the surest sign that the document gives."""
    entries, contents = read_contents(blocks)
    matched = _find_by_contents(blocks, entries, contents)
    headings = matched
    # Entries without a match are few: the contents are trusted alone, and what they leave out is no chapter.
    if len(matched) < max(_FEW, _FOUND_SHARE * len({read_key(entry.title) for entry in entries})):
        rules: tuple[Callable[[Sequence[Block], frozenset[int]], list[Heading]], ...] = (
            _find_by_style,
            _find_by_look,
            find_by_capitals,
            find_by_number,
            find_by_shape,
        )
        found = (rule(blocks, contents) for rule in rules)
        headings = _add_missing(next((row for row in found if len(row) >= _FEW), []), matched)
        headings = _lower_inside_appendices(_add_appendices(headings, blocks, contents), blocks)
    return _Outline(tuple(_set_appendix_levels(headings)), contents)


def _find_by_contents(blocks: Sequence[Block], entries: Sequence[Entry], contents: frozenset[int]) -> list[Heading]:
    matches = match_entries(entries, blocks, contents)
    if not matches:
        return []
    headings = [Heading(m.first, m.last, _join_title(blocks, m.first, m.last), entries[m.entry].depth) for m in matches]
    levels = [blocks[heading.first].heading for heading in headings]
    sizes = [blocks[heading.first].size for heading in headings]
    if all(level is not None for level in levels):
        headings = [replace(heading, level=level or 1) for heading, level in zip(headings, levels, strict=True)]
        headings = _add_styled(headings, blocks, contents)
    elif all(size is not None for size in sizes) and all(heading.level == 1 for heading in headings):
        rank = _rank(size for size in sizes if size is not None)
        headings = [replace(heading, level=rank[size or 0.0]) for heading, size in zip(headings, sizes, strict=True)]
    return headings


def _add_missing(headings: Sequence[Heading], others: Iterable[Heading]) -> list[Heading]:
    """Return the headings, and those of the others that stand where none does."""
    taken = {index for heading in headings for index in range(heading.first, heading.last + 1)}
    return sorted([*headings, *(other for other in others if other.first not in taken)], key=lambda heading: heading.first)


def _join_title(blocks: Sequence[Block], first: int, last: int) -> str:
    return " ".join([write_title(blocks[first]), *(block.text for block in blocks[first + 1 : last + 1])])


def _add_styled(headings: list[Heading], blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    """Add the lines in the styles of headings: a table of contents may be older than the text."""
    levels = {heading.level for heading in headings}
    first = headings[0].first
    return _add_missing(headings, [h for h in _find_by_style(blocks, contents) if h.level in levels and h.first > first])


def _rank(sizes: Iterable[float]) -> dict[float, int]:
    """Return the ranks of sizes, the largest first."""
    return {size: level for level, size in enumerate(sorted(set(sizes), reverse=True), 1)}


def _find_by_style(blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    return [
        Heading(index, index, write_title(block), block.heading)
        for index, block in enumerate(blocks)
        if block.heading is not None and index not in contents and may_be_heading(block)
    ]


def _find_by_look(blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    """Find lines in larger or bolder type than the text that they head."""
    body = _find_body_size(blocks)
    letters = sum(len(block.text) for block in blocks) or 1
    # A document wholly in bold says nothing by it.
    says = sum(len(block.text) * block.bold for block in blocks) < letters / 2
    found: list[tuple[int, float]] = []
    for index, block in enumerate(blocks):
        bullet = block.marker is not None and not block.marker[:1].isalnum()
        if index in contents or bullet or not is_title_like(block, LENGTH):
            continue
        size = block.size or 0.0
        if body and size >= body * _LARGER:
            found.append((index, size))
        elif says and block.is_bold and (not body or size >= body):
            found.append((index, body or 0.0))
    rank = _rank(size for _, size in found)
    return [Heading(index, index, write_title(blocks[index]), rank[size]) for index, size in found]


def _find_body_size(blocks: Sequence[Block]) -> float | None:
    sizes: Counter[float] = Counter()
    for block in blocks:
        if block.size is not None and block.role is LineRole.BODY:
            sizes[block.size] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else None


def _add_appendices(headings: list[Heading], blocks: Sequence[Block], contents: frozenset[int]) -> list[Heading]:
    """Add "Vedlegg 1. …" on a line of its own: a heading whatever it looks like."""
    level = min((heading.level for heading in headings), default=1)
    added = [
        Heading(index, index, block.text, level)
        for index, block in enumerate(blocks)
        if index not in contents and block.marker is None and APPENDIX_TITLE.match(block.text) and is_title_like(block, LENGTH)
    ]
    return _add_missing(headings, added)


def _lower_inside_appendices(headings: Iterable[Heading], blocks: Sequence[Block]) -> list[Heading]:
    """Put lines that head a list inside an appendix under it.

    Appendices come last, and only style tells otherwise.
    """
    appendix: Heading | None = None
    lowered: list[Heading] = []
    for heading in headings:
        if APPENDIX_TITLE.match(heading.title):
            appendix = heading
        elif appendix and heading.level <= appendix.level and blocks[heading.first].heading is None:
            heading = replace(heading, level=appendix.level + 1)  # noqa: PLW2901 - the same heading, further down
        lowered.append(heading)
    return lowered


def _set_appendix_levels(headings: Iterable[Heading]) -> Iterable[Heading]:
    """Yield the headings, single appendices under the heading "Vedlegg" where there is one."""
    above: int | None = None
    for heading in headings:
        if _APPENDICES.match(heading.title.strip(" .:")):
            above = heading.level
        elif above is not None and APPENDIX_TITLE.match(heading.title):
            yield replace(heading, level=max(heading.level, above + 1))
            continue
        elif above is not None and heading.level <= above:
            above = None
        yield heading
