"""Word documents (DOCX) become lines.

The body is read in its order, with headings, lists, tables and text boxes.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.simpletypes import ST_Merge
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import TextSource
from radsminne.extract.headings.leaders import LEADERS, clean_entry
from radsminne.extract.readers.word_numbering import Form, Numbering, Place
from radsminne.extract.source import Source
from radsminne.extract.text.lines import BOX_ROWS, LEVEL_INDENT, PARAGRAPH_GAP, Cell, Line, LineRole, RawText
from radsminne.extract.text.marks import BULLET, Run, clean_words, measure_bold, split_at_breaks, split_at_labels, split_marker

# What broken files raise: lxml's error for broken XML is a SyntaxError, a part that is missing shows as one of Python's own,
# and so do packed bytes that cannot be unpacked.
_BROKEN = (
    OpcError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,
    OSError,
    EOFError,
    RuntimeError,
)

# Names of styles, as Word has them in English, Norwegian, Danish, Swedish and German; ids and names are looked at alike.
_HEADING_STYLE = re.compile(r"\b(?:heading|overskrift|rubrik|überschrift|berschrift)\s*(\d)", re.IGNORECASE)
_CONTENTS_STYLE = re.compile(r"\b(?:toc|innh|inh|innholdsfortegnelse|indholdsfortegnelse|innehåll|verzeichnis)\s*\d", re.IGNORECASE)
_CAPTION_STYLE = re.compile(r"caption|bildetekst|figurtekst|bilettekst|billedtekst|bildtext|beskrivning|beschriftung", re.IGNORECASE)
_LIST_STYLE = re.compile(
    r"\b(?P<kind>list\s*bullet|punktliste|punktmerket\s*liste|punktlista|opstilling\s*-\s*punkttegn|aufzählungszeichen|list\s*number"
    r"|nummerert\s*liste|numrerad\s*lista|opstilling\s*-\s*talnr\.?|listennummer)\s*(?P<level>\d?)",
    re.IGNORECASE,
)

_USUAL_SIZE = 10.0
"""The points of a document that says nothing of its type, as the format has it."""


def _names(*tags: str) -> frozenset[str]:
    """Return the full names of Word's elements."""
    return frozenset(qn(f"w:{tag}") for tag in tags)


# What holds words without being words: links, tracked insertions, fields, content controls. Deleted text has another name.
_HOLDERS = _names("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "sdt", "sdtContent", "customXml", "bdo", "dir")
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SIGNS = {qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_BOX = qn("w:txbxContent")
_NOTE_SIGNS = {
    qn("w:footnoteReference"): (RELATIONSHIP_TYPE.FOOTNOTES, qn("w:footnote")),
    qn("w:endnoteReference"): (RELATIONSHIP_TYPE.ENDNOTES, qn("w:endnote")),
}
"""What refers to a note, with the part of the file where the notes are, and the note's own element."""
# A text box is written twice, the second time for old programs.
_SECOND_COPY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read_word(source: Source) -> RawText:
    """Read a Word document; it has no pages, since Word lays them out anew each time."""
    try:
        body = _WordBody.of(docx.Document(str(source.path)))
        lines = tuple(body.read())
    except _BROKEN as error:
        raise InputError(
            ProblemCode.DAMAGED, f"{source.path}: is no whole Word document ({error}); get the file again from where it came"
        ) from error
    if not lines:
        raise InputError(ProblemCode.EMPTY, f"{source.path}: holds no words; get the file again from where it came")
    return RawText(lines)


@dataclass(frozen=True, slots=True)
class _Style:
    """What a paragraph style says of the paragraphs that have it."""

    name: str = ""
    bold: bool = False
    size: float | None = None
    outline: int | None = None
    place: Place | None = None

    @property
    def heading(self) -> int | None:
        """The level of a heading style; 1 is the top."""
        match = _HEADING_STYLE.search(self.name)
        return int(match[1]) if match else self.outline

    @property
    def role(self) -> LineRole:
        """What the style says a line is."""
        if _CONTENTS_STYLE.search(self.name):
            return LineRole.CONTENTS
        return LineRole.CAPTION if _CAPTION_STYLE.search(self.name) else LineRole.BODY


@dataclass(slots=True)
class _WordBody:
    """The walk through a document's body; counts tables and list numbers on its way."""

    root: Element
    styles: dict[str, _Style]
    numbering: Numbering
    notes: dict[tuple[str, str], Element]
    tables: int = 0
    gap: float = 0.0

    @classmethod
    def of(cls, document: Document) -> "_WordBody":
        """Return the body of a document with its styles and its lists."""
        return cls(document.element.body, _read_styles(document.styles.element), Numbering(_read_forms(document)), _find_notes(document))

    def read(self) -> Iterator[Line]:
        """Return all lines of the body."""
        return self.read_blocks(self.root)

    def read_blocks(self, parent: Element) -> Iterator[Line]:
        """Yield the lines of paragraphs and tables, in order."""
        for child in parent:
            if child.tag == qn("w:p"):
                yield from self.read_paragraph(child)
            elif child.tag == qn("w:tbl"):
                yield from self.read_table(child)
            elif child.tag in _HOLDERS:
                yield from self.read_blocks(child)

    def read_paragraph(self, paragraph: Element) -> Iterator[Line]:
        """Yield a line for each part of a paragraph between line breaks.

        The lines of the text boxes that hang on it follow.
        """
        style = self.find_style(paragraph)
        lines = [line for line in self.make_lines(paragraph, style) if line.text]
        if lines:
            yield replace(lines[0], gap=self.gap + PARAGRAPH_GAP)
            yield from lines[1:]
        self.gap = 0.0 if lines else self.gap + 1.0
        for box in paragraph.iter(_BOX):
            if not any(parent.tag in (_SECOND_COPY, _BOX) for parent in box.iterancestors()):
                yield from (replace(line, role=LineRole.BOX) for line in self.read_blocks(box))
        for sign in paragraph.iter(*_NOTE_SIGNS):
            # Taken out, so that a note that refers to itself is read once.
            note = self.notes.pop((sign.tag, sign.get(qn("w:id"))), None)
            if note is not None:
                yield from (replace(line, role=LineRole.NOTE) for line in self.read_blocks(note))

    def make_lines(self, paragraph: Element, style: _Style) -> Iterator[Line]:
        """Yield the lines of a paragraph; only the first has its marker."""
        runs = list(_read_runs(paragraph, style, self.styles))
        if not any(run.text.strip() for run in runs):
            return
        style = replace(style, size=_find_size(paragraph) or style.size)
        heading = _find_outline(paragraph) or style.heading
        marker, level = self.find_marker(paragraph, style)
        for number, part in enumerate(chain.from_iterable(split_at_labels(line) for line in split_at_breaks(runs))):
            line = replace(_make_line(part, style), heading=heading, left=level * LEVEL_INDENT)
            if number == 0 and marker is not None:
                yield replace(line, marker=marker)
            else:
                yield line if heading else _find_typed_marker(line)

    def find_style(self, paragraph: Element) -> _Style:
        """Return the style of a paragraph.

        Without one it has the document's usual style, which has the empty name.
        """
        return self.styles.get(paragraph.style or "", self.styles.get("", _Style()))

    def find_marker(self, paragraph: Element, style: _Style) -> tuple[str | None, int]:
        """Return the marker and the level of a list item.

        They come from its own numbering, its style's, or its style's name.
        """
        own = _find_place(paragraph.find(qn("w:pPr")))
        place = own or style.place
        named = _LIST_STYLE.search(style.name)
        if place is None and named is None:
            return None, 0
        level = int(named["level"] or 1) - 1 if named else 0
        if place is None:
            place = Place(style.name, level)
        elif place.list_id == "0":  # the paragraph says that it is in no list, whatever its style says
            return None, 0
        return self.numbering.next_marker(place), max(level, place.level)

    def read_table(self, table: Element) -> Iterator[Line]:
        """Yield the lines of a table's cells, row by row; a table of one column and few rows is a box."""
        rows = [list(_find_parts(row, "w:tc")) for row in _find_parts(table, "w:tr")]
        number, self.tables = self.tables, self.tables + 1
        boxed = len(rows) <= BOX_ROWS and all(len(cells) == 1 for cells in rows)
        for row, cells in enumerate(rows):
            column = 0
            for cell in cells:
                if cell.vMerge != ST_Merge.CONTINUE:  # the lower part of a cell that spans several rows
                    for line in self.read_blocks(cell):
                        yield replace(line, role=LineRole.BOX) if boxed else replace(line, cell=Cell(number, row, column))
                column += max(1, cell.grid_span)


def _read_runs(parent: Element, style: _Style, styles: dict[str, _Style]) -> Iterator[Run]:
    """Yield the words of a paragraph with their weight; text boxes inside it are left for later."""
    for child in parent:
        if child.tag == qn("w:r"):
            properties = child.find(qn("w:rPr"))
            text = "".join(_read_signs(child))
            if text and not _is_on(properties, "w:vanish", usual=False):
                named = None if properties is None else properties.find(qn("w:rStyle"))
                own = None if named is None else styles.get(named.get(qn("w:val")))
                yield Run(text, _is_on(properties, "w:b", usual=style.bold or (own is not None and own.bold)))
        elif child.tag in _HOLDERS:
            yield from _read_runs(child, style, styles)
        elif child.tag.startswith(_FORMULA):
            yield Run("".join(sign.text or "" for sign in child.iter(f"{_FORMULA}t")), style.bold)


def _read_signs(run: Element) -> Iterator[str]:
    """Yield the text of a run, with tabs and line breaks as characters; a page break is no line break."""
    for child in run:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag == qn("w:br") and child.get(qn("w:type")) in ("page", "column"):
            yield " "
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]


def _make_line(runs: list[Run], style: _Style) -> Line:
    """Make one line of its runs."""
    words = "".join(run.text for run in runs)
    share, lead = measure_bold(runs)
    role = style.role
    if role is LineRole.CONTENTS or LEADERS.search(words):
        words, role = clean_entry(words), LineRole.CONTENTS
    return Line(clean_words(words), size=style.size, bold=share, lead=lead, role=role, source=TextSource.DOCX, breaks=True)


def _find_typed_marker(line: Line) -> Line:
    """Return a line with its marker set apart, where that was typed as words."""
    marker, text = split_marker(line.text)
    return line if marker is None else replace(line, marker=marker, text=text)


def _find_size(paragraph: Element) -> float | None:
    """Return the type size that most of a paragraph's letters are given.

    It is None where they are of its style's size.
    """
    letters: dict[float, int] = {}
    for run in paragraph.iterchildren(qn("w:r")):
        size = run.find(f"{qn('w:rPr')}/{qn('w:sz')}")
        points = 0.0 if size is None else float(size.get(qn("w:val"))) / 2
        letters[points] = letters.get(points, 0) + sum(len(text.text or "") for text in run.iterchildren(qn("w:t")))
    return max(letters, key=lambda points: letters[points], default=0.0) or None


def _find_parts(parent: Element, name: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also those inside content controls."""
    for child in parent:
        if child.tag == qn(name):
            yield child
        elif child.tag in _HOLDERS:
            yield from _find_parts(child, name)


def _is_on(properties: Element | None, name: str, *, usual: bool) -> bool:
    """Tell whether a property that is on or off is on; `usual` where nothing is said."""
    found = None if properties is None else properties.find(qn(name))
    return usual if found is None else found.get(qn("w:val")) not in ("0", "false", "off")


def _find_outline(paragraph: Element) -> int | None:
    """Return the heading level that a paragraph itself has; Word's level 9 is running text."""
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
    level = None if found is None else int(found.get(qn("w:val")))
    return None if level is None or level >= 9 else level + 1


def _find_place(properties: Element | None) -> Place | None:
    """Return the list that a paragraph or a style is in."""
    found = None if properties is None else properties.find(qn("w:numPr"))
    if found is None:
        return None
    number, level = found.find(qn("w:numId")), found.find(qn("w:ilvl"))
    if number is None:
        return None
    return Place(number.get(qn("w:val")), 0 if level is None else int(level.get(qn("w:val"))))


def _read_styles(root: Element) -> dict[str, _Style]:
    """Return the paragraph styles by their ids, each with what it takes over from the one it is based on."""
    written = {found.get(qn("w:styleId")): found for found in root.iterchildren(qn("w:style"))}
    styles: dict[str, _Style] = {}
    for name in written:
        styles[name] = _derive_style(name, written, ())
    usual = [name for name, found in written.items() if found.get(qn("w:default")) == "1" and found.get(qn("w:type")) == "paragraph"]
    styles[""] = styles[usual[0]] if usual else _Style()
    size = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:sz')}")
    points = _USUAL_SIZE if size is None else float(size.get(qn("w:val"))) / 2
    return {name: replace(style, size=style.size or points) for name, style in styles.items()}


def _derive_style(name: str, written: dict[str, Element], seen: tuple[str, ...]) -> _Style:
    """Return a style with what its ancestors say.

    A circle of styles ends at the first that is seen again.
    """
    found = written.get(name)
    if found is None or name in seen:
        return _Style()
    based = found.find(qn("w:basedOn"))
    base = _Style() if based is None else _derive_style(based.get(qn("w:val")), written, (*seen, name))
    shown, runs, paragraph = found.find(qn("w:name")), found.find(qn("w:rPr")), found.find(qn("w:pPr"))
    size = None if runs is None else runs.find(qn("w:sz"))
    return _Style(
        f"{name} {'' if shown is None else shown.get(qn('w:val'))}",
        bold=_is_on(runs, "w:b", usual=base.bold),
        size=base.size if size is None else float(size.get(qn("w:val"))) / 2,
        outline=_find_outline(found) or base.heading,
        place=_find_place(paragraph) or base.place,
    )


def _find_notes(document: Document) -> dict[tuple[str, str], Element]:
    """Return the footnotes and endnotes by what refers to them; many files have none."""
    notes: dict[tuple[str, str], Element] = {}
    for sign, (part, tag) in _NOTE_SIGNS.items():
        try:
            root = parse_xml(document.part.part_related_by(part).blob)
        except KeyError:
            continue
        notes |= {(sign, note.get(qn("w:id"))): note for note in root.iterchildren(tag)}
    return notes


def _read_forms(document: Document) -> dict[Place, Form]:
    """Read how the numbers of each list look, from the part of the file that tells; many have none."""
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    kinds = {found.get(qn("w:abstractNumId")): found for found in root.iterchildren(qn("w:abstractNum"))}
    forms = {}
    for found in root.iterchildren(qn("w:num")):
        family = found.find(qn("w:abstractNumId"))
        kind = None if family is None else kinds.get(family.get(qn("w:val")))
        for level in () if kind is None else kind.iterchildren(qn("w:lvl")):
            own_start = next(found.iter(qn("w:startOverride")), None) is not None
            form = _read_form(level, "" if own_start else f"family {family.get(qn('w:val'))}")
            forms[Place(found.get(qn("w:numId")), int(level.get(qn("w:ilvl"))))] = form
    return forms


def _read_form(level: Element, family: str) -> Form:
    """Return how the numbers of one level look."""
    said = {name: level.find(qn(f"w:{name}")) for name in ("numFmt", "lvlText", "start")}
    kind, text, start = ((None if found is None else found.get(qn("w:val"))) for found in said.values())
    bullet = kind == "bullet" or re.fullmatch(BULLET, text or "") is not None
    return Form("bullet" if bullet else kind or "decimal", text or "", int(start or 1), family)
