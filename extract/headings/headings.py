"""Which lines of a document are its headings: all that speaks for each line is weighed together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from radsminne.extract.headings.contents import Entry, match_entries, part_glued_titles, read_contents, read_key
from radsminne.extract.headings.evidence import Look, Page, names_people
from radsminne.extract.headings.numbering import find_counting
from radsminne.extract.headings.sentences import names_someone, says_something
from radsminne.extract.headings.shapes import (
    APPENDIX_TITLE,
    LENGTH,
    Heading,
    is_box_head,
    is_highlight,
    is_title_like,
    may_be_heading,
    write_title,
)
from radsminne.extract.headings.weights import (
    BESIDE_ENTRIES,
    BESIDE_TYPE,
    BOLD,
    BOUND,
    CAPITALS,
    DOUBT,
    ENTRY,
    INNER_NAME,
    LOOK,
    NUMBER,
    SENTENCE,
    SIGNS,
    SIZE,
    STYLE,
)
from radsminne.extract.tagging.tagger import tag
from radsminne.extract.text.lines import Block
from radsminne.extract.words.reports import APPENDIX

_FOUND_SHARE = 0.5
"""The contents tell all headings if this part of its entries is found in the body."""
_FEW = 2
"""Fewer headings than this are no structure, but a title or a stray bold line."""
_OF_NUMBERS = frozenset(("counted", "counted_on", "dated"))
"""Signs that a heading's own number gives: "1.1 Kaier" is no first of January."""
_OF_LINES = frozenset(("goes_on", "stop"))
"""Signs that a line of a title which is broken over lines gives."""
_NOTHING = frozenset[str]()
_BRACKET = re.compile(r"\s*\([^()]*\)")
_APPENDICES = re.compile(rf"{APPENDIX}(?:er|a|ene)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outline:
    """A document's blocks, its headings in order, and which of the blocks are its table of contents."""

    blocks: tuple[Block, ...]
    headings: tuple[Heading, ...]
    contents: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Candidate:
    first: int
    last: int
    look: Look
    size: float | None
    depth: int | None
    worth: float
    entered: bool
    is_appendix: bool
    """An appendix by its words, whatever its type."""


def find_headings(blocks: Sequence[Block]) -> Outline:
    """Find the headings by all signs that the document gives."""
    entries, contents = read_contents(blocks)
    if entries:
        blocks = part_glued_titles(blocks, entries, contents)
        entries, contents = read_contents(blocks)
    candidates = _doubt_sentences(_weigh_by_look(_find_candidates(blocks, entries, contents)), blocks)
    chosen = [each for each in candidates if each.worth >= BOUND]
    headings = [
        Heading(each.first, each.last, _join_title(blocks, each.first, each.last), level)
        for each, level in zip(chosen, _level(chosen), strict=True)
    ]
    headings = _lower_inside_appendices(headings, blocks)
    return Outline(tuple(blocks), tuple(_set_appendix_levels(headings)), contents)


def _find_candidates(blocks: Sequence[Block], entries: Sequence[Entry], contents: frozenset[int]) -> list[_Candidate]:
    """Weigh each line that may be a heading by itself."""
    page = Page(blocks)
    counting = find_counting(blocks, contents)
    matches = {match.first: match for match in match_entries(entries, blocks, contents)}
    trusted = len(matches) >= max(_FEW, _FOUND_SHARE * len({read_key(entry.title) for entry in entries}))
    inside = {place for match in matches.values() for place in range(match.first + 1, match.last + 1)}
    begins = min(matches, default=0)
    entered = {page.read_look(blocks[first], is_numbered=first in counting) for first in matches}
    found = []
    for index, block in enumerate(blocks):
        text = write_title(block)
        if (
            index in contents
            or index in inside
            or not may_be_heading(block)
            or len(text) > LENGTH
            or (block.heading is None and (is_highlight(text) or (page.is_styled and is_box_head(text))))
        ):
            continue
        match = matches.get(index)
        look = page.read_look(block, is_numbered=index in counting)
        signs = set(page.see(index)) - (_OF_NUMBERS if look.is_numbered else _NOTHING) - (_OF_LINES if match else _NOTHING)
        worth = sum(SIGNS[sign] for sign in signs) + _weigh_type(look)
        worth += ENTRY if match else BESIDE_ENTRIES if trusted and (look.is_unset or look not in entered or index < begins) else 0.0
        is_appendix = APPENDIX_TITLE.match(text) is not None and is_title_like(block, LENGTH)
        worth += STYLE if is_appendix else 0.0
        depth = entries[match.entry].depth if match else counting.get(index)
        found.append(
            _Candidate(
                index, match.last if match else index, look, block.size, depth, worth, match is not None, is_appendix and look.is_unset
            )
        )
    strong = sum(each.worth >= BOUND and (each.look.level is not None or each.look.size is not None or each.look.is_bold) for each in found)
    if strong >= _FEW and not trusted:
        found = [replace(each, worth=each.worth + BESIDE_TYPE) if each.look.is_unset and not each.entered else each for each in found]
    return found


def _weigh_type(look: Look) -> float:
    return (
        (STYLE if look.level is not None else 0.0)
        + (SIZE if look.size is not None else 0.0)
        + (BOLD if look.is_bold else 0.0)
        + (CAPITALS if look.in_capitals else 0.0)
        + (NUMBER if look.is_numbered else 0.0)
    )


def _weigh_by_look(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Add what lines of the same look are worth: a document is its own template."""
    of_look: dict[Look, list[float]] = defaultdict(list)
    for each in candidates:
        of_look[each.look].append(each.worth - BOUND)
    means = {
        look: sum(max(-2.0, min(2.0, worth)) for worth in worths) / len(worths)
        for look, worths in of_look.items()
        if not look.is_plain and len(worths) > 1
    }
    return [replace(each, worth=each.worth + LOOK * means.get(each.look, 0.0)) for each in candidates]


def _doubt_sentences(candidates: Sequence[_Candidate], blocks: Sequence[Block]) -> list[_Candidate]:
    """Look closer at lines that are headings by a little: whether they say something or name someone."""
    near = [each for each in candidates if BOUND <= each.worth < BOUND + DOUBT and each.look.level is None and not each.entered]
    tagged = tag(_BRACKET.sub("", blocks[each.first].text) for each in near)
    doubts = {
        each.first: SENTENCE * says_something(seen) + INNER_NAME * names_someone(seen) for each, seen in zip(near, tagged, strict=True)
    }
    return [replace(each, worth=each.worth + doubts.get(each.first, 0.0)) for each in candidates]


def _level(chosen: Sequence[_Candidate]) -> list[int]:
    """Return the levels: of styles and numbers their own, else by how far a look stands out."""
    if all(each.look.level is not None for each in chosen):
        return [each.look.level or 1 for each in chosen]
    numbered = [each.depth for each in chosen if each.depth is not None]
    if len(numbered) == len(chosen) and max(numbered, default=1) > 1:
        return numbered
    places = {rank: number for number, rank in enumerate(sorted({_rank(each) for each in chosen if not each.is_appendix}), 1)}
    return [1 if each.is_appendix else places[_rank(each)] for each in chosen]


def _rank(each: _Candidate) -> tuple[float, ...]:
    look = each.look
    return (look.level or 9, -(each.size or 0.0), each.depth or 1, not look.in_capitals, not look.is_bold)


def _join_title(blocks: Sequence[Block], first: int, last: int) -> str:
    return " ".join([write_title(blocks[first]), *(block.text for block in blocks[first + 1 : last + 1])])


def _lower_inside_appendices(headings: Iterable[Heading], blocks: Sequence[Block]) -> list[Heading]:
    """Put lines that head a list inside an appendix under it, without those over a part of its roster.

    Appendices come last, and only style tells otherwise.
    """
    appendix: Heading | None = None
    lowered: list[Heading] = []
    for heading in headings:
        if APPENDIX_TITLE.match(heading.title):
            appendix = heading
        elif appendix and blocks[heading.first].heading is None:
            if _heads_people(blocks, heading.last):
                continue
            if heading.level <= appendix.level:
                heading = replace(heading, level=appendix.level + 1)  # noqa: PLW2901 - the same heading, further down
        lowered.append(heading)
    return lowered


def _heads_people(blocks: Sequence[Block], last: int) -> bool:
    return last + 1 < len(blocks) and names_people(blocks[last + 1].text.partition(",")[0])


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
