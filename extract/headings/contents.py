"""A report's table of contents: its titles are the dictionary by which the body's headings are known."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from radsminne.extract.headings.shapes import LENGTH, MOST_LINES
from radsminne.extract.text.lines import Block, LineRole
from radsminne.extract.words.reports import CONTENTS_TITLES


@dataclass(frozen=True, slots=True)
class Entry:
    """A title in the table of contents.

    `depth` is counted from its number or its place in the list, 1 at the top.
    """

    title: str
    page: int | None
    depth: int


@dataclass(frozen=True, slots=True)
class _Match:
    """The entry's title found in the body, on the blocks `first` to `last`.

    `signs` is how many signs of a heading it has.
    """

    entry: int
    first: int
    last: int
    signs: int


# Dots, or the signs that stand for them where a font was lost, then the page number.
_LEADER = re.compile(r"\s*(?:(?:\.\s?){3,}|\ufffd{2,}|…+|_{3,}|\s)\s*(?P<page>\d{1,3})(?=\s|$)")
# Only at the first dot of a run: a run without a number after it is gone through once.
_LONG_LEADER = re.compile(r"(?<![.\s\ufffd…])\s*(?:(?:\.\s?){4,}|\ufffd{3,}|…{2,})\s*(?P<page>\d{1,3})(?=\s|$)")
_PAGE_AT_END = re.compile(r"[^\W\d_].*\s\d{1,3}$")
_NUMBER = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=\S)")
_WORDS = re.compile(r"[^\W_]+")
# Under the heading "Innhold" an entry may be broken over so many lines before its page number comes: with nine one paper of 113 loses
# text to the contents, with one to three none changes.
_BROKEN = 2
# Lines with a number at their end that are contents without a leader: a single one may be a sentence ("… møter, i alt 5").
_FEWEST = 2
# A title that is printed many times over (a running head that was missed) is looked at this often: at two, two of 113 papers have other
# chapters, from six on none.
_CANDIDATES = 8


def read_key(title: str) -> str:
    """Return a title as it is compared: small letters and digits only.

    Its own number is left out.
    """
    return "".join(_WORDS.findall(_NUMBER.sub("", title).casefold()))


def _is_contents_title(text: str) -> bool:
    """Tell whether a line heads a table of contents."""
    return text.strip(" :.").casefold() in CONTENTS_TITLES


def read_contents(blocks: Sequence[Block]) -> tuple[list[Entry], frozenset[int]]:
    """Return the entries of the tables of contents, and which blocks they stand on.

    The blocks of their headings are included.
    """
    used: set[int] = set()
    end = 0
    for index, block in enumerate(blocks):
        if _is_contents_title(block.text):
            end = _find_end(blocks, index + 1)
            used.update(range(index, end) if end > index + 1 else ())
        elif index >= end and _is_entry(block):
            used.add(index)
    entries = [entry for index in sorted(used) if not _is_contents_title(blocks[index].text) for entry in _read_entries(blocks[index])]
    return entries, frozenset(used)


def _is_entry(block: Block) -> bool:
    """Tell whether a block is an entry by its role or its dots."""
    return block.role is LineRole.CONTENTS or _LONG_LEADER.search(block.text) is not None


def _ends_in_page(block: Block) -> bool:
    """Tell whether a block ends in what may be a page number."""
    return _PAGE_AT_END.search(block.text) is not None


def _find_end(blocks: Sequence[Block], start: int) -> int:
    """Find where the entries under a contents' heading end.

    An entry is a line that ends in a page number, or the first line of a broken one.
    """
    end, at = start, start
    while at < len(blocks) and at - end < _BROKEN and len(blocks[at].text) <= LENGTH:
        at += 1
        if _is_entry(blocks[at - 1]) or _ends_in_page(blocks[at - 1]):
            end = at
    listed = blocks[start:end]
    are_entries = any(map(_is_entry, listed)) or sum(map(_ends_in_page, listed)) >= _FEWEST
    return end if are_entries else _find_unnumbered_end(blocks, start)


def _find_unnumbered_end(blocks: Sequence[Block], start: int) -> int:
    """Find where a contents without page numbers ends.

    At the first line that comes once again later only if it is an entry itself.
    """
    keys = [read_key(block.text) for block in blocks]
    end = start
    while end < len(blocks) and keys[end] and len(blocks[end].text) <= LENGTH and keys[end] in keys[end + 1 :]:
        # The first entry, come again, is the first chapter's heading.
        if end > start and keys[end] == keys[start]:
            break
        end += 1
    return end


def _read_entries(block: Block) -> list[Entry]:
    """Return a block's entries: mostly one; where lines ran together, each title up to its page number."""
    text = block.text if block.marker is None or not block.marker[:1].isdigit() else f"{block.marker} {block.text}"
    entries, start = [], 0
    found = list(_LONG_LEADER.finditer(text))
    last = found[-1].end() if found else 0
    found += [match for match in _LEADER.finditer(text, last) if match.end() == len(text)]
    for match in found:
        if title := text[start : match.start()].strip(" .\ufffd"):
            entries.append(Entry(title, int(match["page"]), _read_depth(title, block.level)))
        start = match.end()
    if not found and text.strip():
        entries.append(Entry(text.strip(), None, _read_depth(text, block.level)))
    return entries


def _read_depth(title: str, level: int) -> int:
    number = _NUMBER.match(title)
    return number["number"].count(".") + 1 if number else level + 1


def part_glued_titles(blocks: Sequence[Block], entries: Iterable[Entry], contents: Collection[int]) -> tuple[Block, ...]:
    """Return the blocks, those cut in two that begin with an entry's title and go on with text."""
    whole = {read_key(block.text) for place, block in enumerate(blocks) if place not in contents}
    titles = sorted({each.title for each in entries if read_key(each.title) not in whole}, key=len, reverse=True)
    if not titles:
        return tuple(blocks)
    glued = re.compile(rf"(?P<title>{'|'.join(map(re.escape, titles))})\s+(?=[A-ZÆØÅ«\"])")
    parted: list[Block] = []
    for place, block in enumerate(blocks):
        found = glued.match(block.text) if place not in contents and block.role is LineRole.BODY and block.cell is None else None
        parted += [block.cut(0, found.end("title")), block.cut(found.end(), len(block.text))] if found else [block]
    return tuple(parted)


def match_entries(entries: Sequence[Entry], blocks: Sequence[Block], skip: frozenset[int]) -> list[_Match]:
    """Find where each entry's title stands in the body, in the order of the contents.

    Of all rows of matches the longest is taken, and of those the one with the most signs of headings.
    """
    by_key: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        by_key.setdefault(read_key(entry.title), []).append(number)
    by_key.pop("", None)
    if len(entries) > MOST_LINES:
        return []
    found = [
        _Match(number, index, last, _count_signs(blocks, index, last, by_key))
        for index in range(len(blocks))
        if index not in skip
        for last, key in _read_keys(blocks, index, skip)
        for number in by_key.get(key, ())
    ]
    return _choose_row(_limit(found))


def _read_keys(blocks: Sequence[Block], index: int, skip: frozenset[int]) -> Iterable[tuple[int, str]]:
    """Yield a block's own words, and its words with the next block's.

    A long title may be broken in two.
    """
    block = blocks[index]
    if not _can_head(block):
        return
    yield index, read_key(block.text)
    after = index + 1
    if after < len(blocks) and after not in skip and _can_head(blocks[after]) and blocks[after].marker is None:
        yield after, read_key(f"{block.text} {blocks[after].text}")


def _can_head(block: Block) -> bool:
    return block.role is LineRole.BODY and block.cell is None and len(block.text) <= LENGTH


def _count_signs(blocks: Sequence[Block], first: int, last: int, by_key: dict[str, list[int]]) -> int:
    """Count the signs of a heading: a style, no bullet, text under it and not another title of the list."""
    block = blocks[first]
    numbered = block.marker is not None and block.marker[:1].isdigit()
    after = blocks[last + 1] if last + 1 < len(blocks) else None
    leads = after is not None and read_key(after.text) not in by_key
    return (block.heading is not None) + (block.marker is None or numbered) + leads


def _limit(matches: Iterable[_Match]) -> list[_Match]:
    best: dict[int, list[_Match]] = {}
    for match in matches:
        best.setdefault(match.entry, []).append(match)
    kept = [match for row in best.values() for match in sorted(row, key=lambda m: (-m.signs, m.first))[:_CANDIDATES]]
    return sorted(kept, key=lambda m: (m.first, m.entry))


def _choose_row(matches: Sequence[_Match]) -> list[_Match]:
    """Return the longest row in which entries and blocks both go forward.

    Of equal rows it is the one with the most signs of headings, then the one that stands first.
    """
    totals: list[tuple[int, int]] = []
    before: list[int | None] = []
    for number, match in enumerate(matches):
        best, link = (0, 0), None
        for earlier in range(number):
            other = matches[earlier]
            if other.last < match.first and other.entry < match.entry and totals[earlier] > best:
                best, link = totals[earlier], earlier
        totals.append((best[0] + 1, best[1] + match.signs))
        before.append(link)
    row: list[_Match] = []
    at = max(range(len(matches)), key=lambda n: (totals[n], -n), default=None)
    while at is not None:
        row.append(matches[at])
        at = before[at]
    return row[::-1]
