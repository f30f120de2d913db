"""The chapters of a report: its headings as a tree, with the text under each.

A highlighted box is a chapter of its own.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.records import Paragraph, Section, Span
from radsminne.extract.headings.contents import read_key
from radsminne.extract.headings.headings import Outline, find_headings
from radsminne.extract.headings.shapes import Heading, is_box_head, is_highlight
from radsminne.extract.kind import is_title, strip_markup
from radsminne.extract.text.lines import Block, Cell, LineRole, Text


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and the blocks under it up to the next; `heading` is the block the title stands on.

    `path` ends with the chapter's own title. A highlighted box is a chapter of its own under the one it stands in. What stands under no
    heading has an empty path and the document's title as `name`.
    """

    path: tuple[str, ...]
    heading: Block
    blocks: tuple[Block, ...]
    highlight: bool = False
    name: str = ""

    @property
    def title(self) -> str:
        """The chapter's own title."""
        return self.path[-1] if self.path else self.name


# In plain text a box is its heading line, the short lines that go on with it, or else the paragraph after it. Of 113 real reports, other
# papers and fixtures none has other chapters at 40 to 80, one at 100, two without it.
_BOX_LINE = 80
# A cover has at most so many lines beside its title: the same 113 are read alike at three to six, two otherwise at seven, four without it.
_COVER_LINES = 6


def find_chapters(text: Text, title: str | None, council: str | None = None, *, cover: bool = False) -> tuple[Chapter, ...]:
    """Split a document into chapters.

    What stands before the first heading is a chapter with the document's own title and no path.

    With `cover` the few short lines of a report's cover are no chapter.
    """
    blocks = [block for block in text.blocks if block.role is not LineRole.FURNITURE]
    outline = find_headings(blocks)
    blocks = list(outline.blocks)
    named = {read_key(words) for words in (title, council) if words}
    headings = _drop_front_titles(outline, named)
    start = headings[0].first if headings else len(blocks)
    front = [block for index, block in enumerate(blocks[:start]) if index not in outline.contents]
    titled = all(read_key(strip_markup(block.text)) in named or is_title(block.text) for block in front)
    if headings and (titled or (cover and _is_cover(front))):
        front = []
    chapters = [*_make_front(front, title, whole=not headings)]
    for heading, path, end in _walk(headings, len(blocks)):
        under = tuple(
            block for index, block in enumerate(blocks[heading.last + 1 : end], heading.last + 1) if index not in outline.contents
        )
        chapters.append(Chapter(path, blocks[heading.first], under))
    return tuple(part for chapter in chapters for part in _split_boxes(chapter))


def make_section(chapter: Chapter) -> Section:
    """Return a chapter as a record."""
    return Section(chapter.path, chapter.title, tuple(_make_body(chapter.blocks)), chapter.highlight, chapter.heading.span())


def _make_body(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Yield blocks as running text; the cells of a table's row are one paragraph."""
    row: list[Block] = []
    for block in blocks:
        if row and not _goes_on(row[-1], block):
            yield _join_row(row)
            row = []
        row.append(block)
    if row:
        yield _join_row(row)


def _goes_on(last: Block, block: Block) -> bool:
    """Tell whether two cells stand in one row and their words follow each other on the page."""
    if last.cell is None or block.cell is None or (last.cell.table, last.cell.row) != (block.cell.table, block.cell.row):
        return False
    end, start = last.pieces[-1], block.pieces[0]
    return end.page == start.page and len(block.pieces) == len(last.pieces) == 1 and end.offset + end.length + 1 == start.offset


def _join_row(row: Sequence[Block]) -> Paragraph:
    if len(row) == 1:
        return row[0].paragraph()
    words = " ".join(block.text for block in row)
    first = row[0].pieces[0]
    return Paragraph(words, (Span(first.page, first.offset, first.offset + len(words), words),))


def _drop_front_titles(outline: Outline, named: Collection[str]) -> list[Heading]:
    """Return the headings without those of the cover, which ends before the table of contents does.

    These are the document's own title, the council, and what stands above them.
    """
    headings, last = outline.headings, 0
    ends = [*(heading.first for heading in headings[1:]), len(outline.blocks)]
    for number, (heading, end) in enumerate(zip(headings, ends, strict=False), 1):
        if heading.first > max(outline.contents, default=heading.first):
            break
        if is_title(heading.title) or read_key(heading.title) in named:
            last = number
        if not _is_cover(outline.blocks[heading.last + 1 : end]):
            break
    return list(headings[last:])


def _is_cover(blocks: Sequence[Block]) -> bool:
    """Tell whether there is nothing but the few short lines of a cover: an address, a date, who made it."""
    return len(blocks) <= _COVER_LINES and all(
        len(block.text) <= _BOX_LINE
        and block.role is LineRole.BODY
        and block.marker is None
        and block.cell is None
        and ": " not in block.text
        and not block.text.endswith(".")
        for block in blocks
    )


def _make_front(front: Sequence[Block], title: str | None, *, whole: bool) -> Iterator[Chapter]:
    """Yield what stands before the first heading, the title left out.

    In a document without headings each page is one.
    """
    key = read_key(title or "")
    blocks = [block for block in front if not key or read_key(strip_markup(block.text)) != key]
    if not blocks and whole:
        blocks = list(front)
    if not blocks:
        return
    name = title or blocks[0].text
    if not whole:
        yield Chapter((), blocks[0], tuple(blocks), name=name)
        return
    pages = dict.fromkeys(block.page for block in blocks)
    for page in pages:
        on_page = tuple(block for block in blocks if block.page == page)
        yield Chapter((), on_page[0], on_page, name=name)


def _walk(headings: Sequence[Heading], end: int) -> Iterator[tuple[Heading, tuple[str, ...], int]]:
    """Yield each heading with its path, and where its text ends."""
    above: list[Heading] = []
    for number, heading in enumerate(headings):
        while above and above[-1].level >= heading.level:
            above.pop()
        above.append(heading)
        following = headings[number + 1].first if number + 1 < len(headings) else end
        yield heading, tuple(each.title for each in above), following


def _split_boxes(chapter: Chapter) -> Iterator[Chapter]:
    """Yield the chapter without its highlighted boxes, then each box."""
    rest: list[Block] = []
    boxes: list[list[Block]] = []
    at = 0
    while at < len(chapter.blocks):
        end = _find_box_end(chapter.blocks, at)
        if end == at:
            rest.append(chapter.blocks[at])
            at += 1
        else:
            boxes.append(list(chapter.blocks[at:end]))
            at = end
    yield replace(chapter, blocks=tuple(rest))
    yield from (_make_box(chapter.path, box) for box in boxes)


def _find_box_end(blocks: Sequence[Block], at: int) -> int:
    """Return where the box that begins at `at` ends; `at` itself where none does."""
    if blocks[at].role is LineRole.BOX:
        end = at + 1
        while end < len(blocks) and blocks[end].role is LineRole.BOX and not is_highlight(blocks[end].text):
            end += 1
        return end
    if cell := blocks[at].cell:
        return _find_table_end(blocks, at, cell) if is_box_head(blocks[at].text) else at
    if not is_box_head(blocks[at].text) or blocks[at].marker is not None or at + 1 == len(blocks):
        return at
    end = at + 2
    listed = blocks[at + 1].marker is not None
    while end < len(blocks) and (blocks[end].marker is not None if listed else _is_box_line(blocks[end - 1]) and _is_box_line(blocks[end])):
        end += 1
    return end


def _find_table_end(blocks: Sequence[Block], at: int, head: Cell) -> int:
    """Return where a box ends that is set as a table of one column; `at` itself for another table."""
    end = at
    while end < len(blocks) and (cell := blocks[end].cell) is not None and cell.table == head.table:
        if cell.column != head.column:
            return at
        end += 1
    return end if end > at + 1 else at


def _is_box_line(block: Block) -> bool:
    return len(block.text) <= _BOX_LINE and not block.text.endswith(".") and block.marker is None and not is_box_head(block.text)


def _make_box(path: tuple[str, ...], box: Sequence[Block]) -> Chapter:
    """Return a box with its first line as title.

    A box of one block has its bold first words, or its first sentence, as title.
    """
    first = box[0]
    if len(box) > 1:
        return Chapter((*path, first.text), first, tuple(box[1:]), highlight=True)
    title = first.lead or first.text.split(". ")[0]
    return Chapter((*path, title), first, tuple(box), highlight=True)
