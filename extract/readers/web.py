"""Web pages (HTML) become lines: headings, paragraphs, lists and tables.

Menus, scripts and hidden parts are left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree, html

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem
from radsminne.extract.headings.leaders import LEADERS, clean_entry
from radsminne.extract.headings.shapes import is_box_head
from radsminne.extract.source import Source
from radsminne.extract.text.encoding import decode
from radsminne.extract.text.lines import BOX_ROWS, LEVEL_INDENT, PARAGRAPH_GAP, Cell, Line, LineRole, RawText
from radsminne.extract.text.marks import Run, clean_words, measure_bold, split_at_breaks, split_at_labels, split_marker

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu"})
_BOLD = frozenset({"b", "strong", "th", "dt"})
# What begins and ends a paragraph; all else stands inside a line.
_BLOCK_TAGS = """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul
"""
_UNSEEN_TAGS = """
    audio button canvas datalist embed head iframe input map math nav noscript object script select style svg template textarea video
"""
_BLOCKS, _UNSEEN = frozenset(_BLOCK_TAGS.split()), frozenset(_UNSEEN_TAGS.split())
# Parts set apart inside the text.
_APART = frozenset({"aside", "blockquote"})
_BOX_CLASS = re.compile(r"(?:^|[\s_-])(?:\w*boks|infobox|textbox|factbox|fact-box|fakta\w*|callout)(?:$|[\s_-])", re.IGNORECASE)
# Parts around the text of a page, as programs for the blind know them.
_AROUND = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar"})
_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*(?P<name>[\w-]+)", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_MOST_SPAN = 100
"""A cell over more columns is a mistake or hostile: each of them takes room."""
_SPAN_FIGURES = 5
"""HTML's own limits, 1000 columns and 65534 rows, have no more figures; a longer number is hostile, and Python refuses to read
thousands of figures."""
DEPTH = 200
"""So many elements inside each other are a hostile page; real ones have under 50."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a page words stand."""

    heading: int | None = None
    depth: int = 0
    cell: Cell | None = None
    role: LineRole = LineRole.BODY
    bold: bool = False
    kept: bool = False
    """Line breaks are as they are written, as in a letter that was typed."""


@dataclass(slots=True)
class _Paragraph:
    """The words of a paragraph as they are gathered, with the marker that its first line will have."""

    runs: list[Run] = field(default_factory=list)
    marker: str | None = None

    def add(self, text: str | None, place: _Place) -> None:
        """Put words that stand between elements at the end."""
        self.runs.extend(_write_run(text, place))


def read_web(source: Source) -> RawText:
    """Read a web page."""
    return read_markup(source.read(), str(source.path))


def read_markup(data: bytes, name: str) -> RawText:
    """Read the text of a page; `name` is for the error where it has none."""
    try:
        page, encoding, problems = _decode_page(data)
        root = html.document_fromstring(page, html.HTMLParser(encoding=encoding, huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = None
    lines = () if root is None else tuple(_WebBody().read_blocks(_find_text(root), _Place(), _Paragraph()))
    if not lines:
        raise InputError(ProblemCode.EMPTY, f"{name}: is a web page without words; get the file again from where it came")
    return RawText(lines, problems=problems)


def _decode_page(data: bytes) -> tuple[bytes, str | None, tuple[Problem, ...]]:
    """Return a page with the writing its letters are in.

    It is UTF-8 where all letters but a few are, else as the page says itself (None), or as plain text is.
    A byte that is wrong in UTF-8 is told; it does not turn all other letters into signs of another writing.
    """
    said = _CHARSET.search(data[:2048])
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or (said and not said["name"].lower().startswith(b"utf") and not _is_utf8(data)):
        return data, None, ()
    text, problems = decode(data)
    return text.encode("utf-8", errors="replace"), "utf-8", problems


def _is_utf8(data: bytes) -> bool:
    """Tell whether bytes are text in UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _find_text(root: html.HtmlElement) -> html.HtmlElement:
    """Return the part of a page that holds its text, where the page says so."""
    for path in ("//main", "//*[@role='main']", "//article"):
        found = root.xpath(path)
        if len(found) == 1 and found[0].text_content().strip():
            return found[0]
    return root


@dataclass(slots=True)
class _WebBody:
    """The walk through a page; counts tables on its way."""

    tables: int = 0

    def read_blocks(self, parent: html.HtmlElement, place: _Place, paragraph: _Paragraph, level: int = 0) -> Iterator[Line]:
        """Yield the lines inside an element.

        Words that stand in it without an element of their own are paragraphs too.
        """
        paragraph.add(parent.text, place)
        items = 0
        for child in parent:
            items += child.tag == "li"
            if level < DEPTH and _is_seen(child):
                if child.tag in _BLOCKS or any(inner.tag in _BLOCKS for inner in child.iterdescendants(etree.Element)):
                    yield from _flush(paragraph, place)
                    yield from self.read_block(child, _find_place(child, place), _Paragraph(marker=_find_marker(child, items)), level)
                else:
                    paragraph.runs.extend(_read_runs(child, place))
            paragraph.add(child.tail, place)
        yield from _flush(paragraph, place)

    def read_block(self, block: html.HtmlElement, place: _Place, paragraph: _Paragraph, level: int) -> Iterator[Line]:
        """Yield the lines of a table, or of any other block."""
        if block.tag == "table" and not block.xpath(".//table"):
            yield from self.read_table(block, place, level)
        else:
            yield from self.read_blocks(block, place, paragraph, level + 1)

    def read_table(self, table: html.HtmlElement, place: _Place, level: int) -> Iterator[Line]:
        """Yield the lines of a table's cells, row by row."""
        number, self.tables = self.tables, self.tables + 1
        for caption in table.iterchildren("caption"):
            yield from self.read_blocks(caption, replace(place, role=LineRole.CAPTION), _Paragraph(), level + 1)
        rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr") if _is_seen(row)]
        boxed = len(rows) <= BOX_ROWS and all(len(cells) == 1 for cells in rows)
        for row, cells in enumerate(_place_cells(rows)):
            for column, cell in cells:
                inside = _find_place(cell, place)
                inside = replace(inside, role=LineRole.BOX) if boxed else replace(inside, cell=Cell(number, row, column))
                yield from self.read_blocks(cell, inside, _Paragraph(), level + 1)


def _place_cells(rows: list[list[html.HtmlElement]]) -> Iterator[list[tuple[int, html.HtmlElement]]]:
    """Yield the cells of each row with their columns.

    A cell may be wide, or reach down into the rows below it.
    """
    below: dict[int, int] = {}
    for cells in rows:
        placed: list[tuple[int, html.HtmlElement]] = []
        taken = {column for column, left in below.items() if left > 0}
        below = {column: left - 1 for column, left in below.items() if left > 1}
        column = 0
        for cell in cells:
            while column in taken:
                column += 1
            placed.append((column, cell))
            wide, high = _read_span(cell, "colspan"), _read_span(cell, "rowspan")
            below |= {column + step: high - 1 for step in range(wide) if high > 1}
            column += wide
        yield placed


def _read_span(cell: html.HtmlElement, name: str) -> int:
    """Return how many columns or rows a cell takes."""
    written = cell.get(name) or ""
    return min(max(int(written), 1), _MOST_SPAN) if written.isdecimal() and len(written) <= _SPAN_FIGURES else 1


def _find_marker(child: html.HtmlElement, number: int) -> str | None:
    """Return the marker of a list item, the `number`th of its list."""
    if child.tag != "li":
        return None
    parent = child.getparent()
    if parent is None or parent.tag != "ol":
        return "•"
    start, own = (text if (text or "").isdecimal() else None for text in (parent.get("start"), child.get("value")))
    return f"{own or int(start or 1) + number - 1}."


def _find_place(block: html.HtmlElement, place: _Place) -> _Place:
    """Return the place inside a block."""
    return replace(
        place,
        heading=_HEADINGS.get(block.tag, place.heading),
        depth=place.depth + (block.tag in _LISTS),
        role=LineRole.CAPTION if block.tag == "figcaption" else LineRole.BOX if _is_box(block) else place.role,
        bold=place.bold or block.tag in _BOLD,
        kept=place.kept or block.tag == "pre",
    )


def _is_box(block: html.HtmlElement) -> bool:
    """Tell whether a part of the text is set apart in a frame; a quotation is one where it has a head."""
    if block.tag in _APART:
        first = next((child for child in block.iterdescendants(etree.Element) if (child.text_content() or "").strip()), None)
        return block.tag == "aside" or (first is not None and is_box_head(" ".join(first.text_content().split())))
    return block.tag in ("div", "section") and _BOX_CLASS.search(block.get("class", "")) is not None and not block.xpath(".//h1")


def _is_seen(element: html.HtmlElement) -> bool:
    """Tell whether an element is shown as text of the page; comments are none."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN or element.get("hidden") is not None:
        return False
    if element.tag in ("header", "footer"):
        return any(parent.tag in ("main", "article") for parent in element.iterancestors())
    return element.get("role") not in _AROUND and _HIDDEN_STYLE.search(element.get("style", "")) is None


def _read_runs(element: html.HtmlElement, place: _Place) -> Iterator[Run]:
    """Yield the words of an element inside a line, with their weight; a line break is a character."""
    if element.tag == "br":
        yield Run("\n", place.bold)
        return
    inside = _find_place(element, place)
    yield from _write_run(element.text, inside)
    for child in element:
        if _is_seen(child):
            yield from _read_runs(child, inside)
        yield from _write_run(child.tail, inside)


def _write_run(text: str | None, place: _Place) -> Iterator[Run]:
    """Write words as a run.

    A line's end in the file is a space, but for words that are kept as they are written.
    """
    if text:
        yield Run(text if place.kept else text.replace("\n", " "), place.bold)


def _flush(paragraph: _Paragraph, place: _Place) -> Iterator[Line]:
    """Yield the lines of a gathered paragraph, one for each part between line breaks.

    The first has its marker.
    """
    runs, paragraph.runs = paragraph.runs, []
    gap = PARAGRAPH_GAP
    for written in split_at_breaks(runs):
        for part in split_at_labels(written):
            line = _make_line(part, place)
            if not line.text:
                continue
            if paragraph.marker is not None:
                line, paragraph.marker = replace(line, marker=paragraph.marker), None
            elif not place.heading:
                marker, text = split_marker(line.text)
                line = replace(line, marker=marker, text=text)
            yield replace(line, gap=gap)
            gap = 0.0


def _make_line(runs: list[Run], place: _Place) -> Line:
    """Make a line of its words; the browser breaks lines anew each time, so none goes on with the next."""
    text = "".join(run.text for run in runs)
    share, lead = measure_bold(runs)
    role = place.role
    if LEADERS.search(text):
        text, role = clean_entry(text), LineRole.CONTENTS
    left = max(0, place.depth - 1) * LEVEL_INDENT
    return Line(clean_words(text), left=left, bold=share, lead=lead, heading=place.heading, cell=place.cell, role=role, breaks=True)
