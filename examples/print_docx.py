"""Prints a paper as a Word file, the same bytes each time."""

import io
import zipfile

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from layout import Element, ElementKind, lay_paper
from papers import COUNCIL, Paper

LONG_AGO = (1980, 1, 1, 0, 0, 0)


def put_paragraph(word: Document, element: Element, style: str | None = None) -> None:
    """Add a paragraph with its lead in bold."""
    paragraph = word.add_paragraph(style=style)
    if element.lead:
        paragraph.add_run(f"{element.lead} " if element.text else element.lead).bold = True
    paragraph.add_run(element.text)


def put_name(word: Document, element: Element) -> None:
    """Add a line of the attendance list.

    A paragraph for the label and the first name, line breaks before the others.
    """
    if element.lead:
        paragraph = word.add_paragraph()
        paragraph.add_run(element.lead).bold = True
        paragraph.add_run(f" {element.text}")
    else:
        run = word.paragraphs[-1].add_run()
        run.add_break()
        run.add_text(element.text)


def put_item(word: Document, element: Element) -> None:
    """Add a bullet by style, or a numbered item with its number written out."""
    if element.marker == "-":
        word.add_paragraph(element.text, style="List Bullet 2" if element.level else "List Bullet")
        return
    paragraph = word.add_paragraph(f"{element.marker} {element.text}")
    paragraph.paragraph_format.left_indent = Cm(0.6)


def put_table(word: Document, element: Element) -> None:
    """Add a ruled table, its first row in bold."""
    table = word.add_table(rows=0, cols=len(element.rows[0]), style="Table Grid")
    for number, row in enumerate(element.rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = number == 0
    word.add_paragraph()


def put_box(word: Document, element: Element) -> None:
    """Add a highlight: a table of one coloured cell."""
    cell = word.add_table(rows=1, cols=1, style="Table Grid").cell(0, 0)
    shade = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", "DEEBF4")):
        shade.set(qn(name), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - python-docx has no call for a cell's colour
    cell.paragraphs[0].add_run(element.lead).bold = True
    cell.add_paragraph(element.text)
    word.add_paragraph()


def put_contents(word: Document, element: Element) -> None:
    """Add a table of contents with tabs and dots, as Word leaves it when it is no longer a field."""
    word.add_paragraph().add_run(element.text).bold = True
    for title, page, level in element.rows:
        paragraph = word.add_paragraph(f"{title}\t{page}")
        paragraph.paragraph_format.left_indent = Cm(0.6 * (int(level) - 1))
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def put_element(word: Document, element: Element) -> None:
    """Add one element."""
    kind = element.kind
    if kind is ElementKind.NEW_PAGE:
        word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    elif kind is ElementKind.COUNCIL:
        word.add_paragraph().add_run(element.text).bold = True
    elif kind is ElementKind.TITLE:
        word.add_paragraph(element.text, style="Title")
    elif kind is ElementKind.CHAPTER:
        word.add_heading(element.text, level=element.level)
    elif kind is ElementKind.CASE:
        word.add_heading(element.text, level=2)
    elif kind is ElementKind.SUBHEAD:
        word.add_paragraph().add_run(element.text).bold = True
    else:
        put_other(word, element)


def put_other(word: Document, element: Element) -> None:
    """Add the elements that have a shape of their own."""
    kind = element.kind
    if kind is ElementKind.NAME:
        put_name(word, element)
    elif kind is ElementKind.ITEM:
        put_item(word, element)
    elif kind is ElementKind.TABLE:
        put_table(word, element)
    elif kind is ElementKind.BOX:
        put_box(word, element)
    elif kind is ElementKind.CONTENTS:
        put_contents(word, element)
    elif kind is ElementKind.SIGNATURE:
        word.add_paragraph("_" * 28)
        word.add_paragraph(element.text)
    else:
        put_paragraph(word, element)


def fix_properties(word: Document, paper: Paper) -> None:
    """Set what a file says about its own making."""
    about = word.core_properties
    made = paper.written.replace(tzinfo=None)
    about.author, about.last_modified_by, about.title = COUNCIL, COUNCIL, paper.title
    about.created, about.modified, about.comments, about.revision = made, made, "", 1


def pack_again(data: bytes) -> bytes:
    """Packs a zip file anew with one fixed time on all its parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, LONG_AGO)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return packed.getvalue()


def estimate_pages(paper: Paper) -> dict[str, int]:
    """Estimate the page numbers for the contents: about two chapters a page, from page 3 on.

    Word makes pages only when it shows them.
    """
    return {chapter.title: 3 + place // 2 for place, chapter in enumerate(paper.chapters)}


def print_docx(paper: Paper) -> bytes:
    """Return the file."""
    word = docx.Document()
    word.styles["Normal"].font.name = "Calibri"
    word.styles["Normal"].font.size = Pt(11)
    for element in lay_paper(paper, estimate_pages(paper)):
        put_element(word, element)
    fix_properties(word, paper)
    file = io.BytesIO()
    word.save(file)
    return pack_again(file.getvalue())
