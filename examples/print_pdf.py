"""Print a paper as PDF, and as a scan: pictures of the printed pages.

With the fonts that every PDF reader has.
"""

import io
import random

import pypdfium2
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from layout import Element, ElementKind, lay_paper
from papers import Paper
from PIL import Image

MARGIN = 24.0
LINE = 5.4
NAMES_AT = 58.0
"""Where the names stand when the label stands to the left of them, in millimetres."""

ROOM_BETWEEN = {
    (ElementKind.ITEM, ElementKind.PARAGRAPH),
    (ElementKind.NAME, ElementKind.PARAGRAPH),
    (ElementKind.LABEL, ElementKind.PARAGRAPH),
}
"""What gets a little more white between it and what follows."""

SCAN_SCALE = 200 / 72
SPECKS = 400
"""Dark specks on a scanned page: visible, and harmless to the letters."""


class Sheet(FPDF):
    """A page set with the paper's running head and foot."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(format="A4")
        self.paper = paper
        self.core_fonts_encoding = "windows-1252"
        self.chapter_pages: dict[str, int] = {}
        self.last: ElementKind | None = None
        self.set_margins(MARGIN, 22, MARGIN)
        self.set_auto_page_break(True, margin=24)
        self.set_creation_date(paper.written)
        self.set_title(f"{paper.title}")
        self.set_lang(paper.language)
        self.add_page()
        self.set_font(paper.look.font, size=11)

    def header(self) -> None:
        """Return the running head, from the second page on."""
        if self.paper.look.running_head and self.page_no() > 1:
            self.set_font(self.paper.look.font, "I", 9)
            self.set_y(12)
            self.cell(0, 4, self.paper.look.running_head)
            self.set_y(22)

    def footer(self) -> None:
        """Return the page number."""
        self.set_y(-15)
        self.set_font(self.paper.look.font, size=9)
        text = str(self.page_no()) if self.paper.chapters else f"Side {self.page_no()} av {{nb}}"
        self.cell(0, 4, text, align="C")

    def put(self, text: str, *, lead: str = "", left: float = MARGIN, size: float = 11, gap: float = 2.4) -> None:
        """Write one paragraph, its lead in bold, from `left` to the right margin."""
        family = self.paper.look.font
        self.set_left_margin(left)
        self.set_x(left)
        if lead:
            self.set_font(family, "B", size)
            self.write(LINE, lead if not text else f"{lead} ")
        if text:
            self.set_font(family, size=size)
            self.write(LINE, text)
        self.set_left_margin(MARGIN)
        self.ln(LINE + gap)

    def put_heading(self, text: str, *, size: float, gap: float) -> None:
        """Write a bold heading, on a new page where it would stand alone at the foot of this one."""
        if self.will_page_break(26):
            self.add_page()
        self.ln(gap)
        self.set_font(self.paper.look.font, "B", size)
        self.multi_cell(0, size * 0.5, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(1.6)

    def put_name(self, element: Element) -> None:
        """Write a line of the attendance list, under its label (Times) or to the right of it (Helvetica)."""
        if self.paper.look.font == "Times":
            if element.lead:
                self.ln(2)
                self.put("", lead=element.lead, gap=0)
            self.put(element.text, gap=0)
            return
        if element.lead:
            self.ln(2)
            self.set_font(self.paper.look.font, "B", 11)
            self.cell(NAMES_AT - MARGIN, LINE, element.lead)
        self.set_x(NAMES_AT)
        self.set_font(self.paper.look.font, size=11)
        self.multi_cell(0, LINE, element.text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def put_item(self, element: Element) -> None:
        """Write a list item with its marker hanging to the left."""
        left = MARGIN + 5 + 6 * element.level
        self.set_font(self.paper.look.font, size=11)
        self.set_x(left)
        self.cell(5, LINE, "•" if element.marker == "-" else element.marker)
        self.put(element.text, left=left + 6, gap=1)

    def put_table(self, element: Element) -> None:
        """Write a ruled table, its first row in bold."""
        widths = (58, 64, 40)
        for number, row in enumerate(element.rows):
            self.set_font(self.paper.look.font, "" if number else "B", 10)
            for width, text in zip(widths, row, strict=True):
                self.cell(width, 6.4, text, border=1)
            self.ln(6.4)
        self.ln(2)

    def put_box(self, element: Element) -> None:
        """Write a highlight on a coloured ground with a frame, never parted by the end of a page."""
        if self.will_page_break(32):
            self.add_page()
        self.ln(2)
        self.set_fill_color(222, 235, 244)
        self.set_font(self.paper.look.font, "B", 11)
        self.multi_cell(0, 7, element.lead, border="LTR", fill=True, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.set_font(self.paper.look.font, size=11)
        self.multi_cell(0, 6, element.text, border="LBR", fill=True, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(4)

    def put_contents(self, element: Element) -> None:
        """Write the table of contents with dotted lines to the page numbers."""
        self.put_heading(element.text, size=16, gap=0)
        self.set_font(self.paper.look.font, size=11)
        for title, page, level in element.rows:
            left = MARGIN + 6 * (int(level) - 1)
            room = self.w - MARGIN - 8 - left - self.get_string_width(title) - 2
            dots = "." * int(room / self.get_string_width("."))
            self.set_x(left)
            self.cell(self.w - MARGIN - 8 - left, 7, f"{title} {dots}")
            self.cell(8, 7, page, align="R")
            self.ln(7)

    def put_signature(self, text: str) -> None:
        """Write a rule and the name under it."""
        self.ln(8)
        self.put("_" * 28, gap=0)
        self.put(text)

    def put_element(self, element: Element) -> None:
        """Write one element."""
        kind = element.kind
        if (self.last, kind) in ROOM_BETWEEN:
            self.ln(1.6)
        self.last = kind
        if kind is ElementKind.NEW_PAGE:
            self.add_page()
        elif kind is ElementKind.COUNCIL:
            self.put_heading(element.text, size=13, gap=0)
        elif kind is ElementKind.TITLE:
            self.put_heading(element.text, size=28 if self.paper.chapters else 18, gap=60 if self.paper.chapters else 1)
        elif kind is ElementKind.CHAPTER:
            self.put_heading(element.text, size=16 if element.level == 1 else 13, gap=6)
            self.chapter_pages[element.text] = self.page_no()
        elif kind in (ElementKind.CASE, ElementKind.SUBHEAD):
            self.put_heading(element.text, size=12, gap=3)
        elif kind is ElementKind.LABEL:
            self.put(element.text, lead=element.lead, gap=0.4)
        elif kind is ElementKind.PARAGRAPH:
            self.put(element.text, lead=element.lead)
        else:
            self.put_other(element)

    def put_other(self, element: Element) -> None:
        """Write the elements that have a shape of their own."""
        kind = element.kind
        if kind is ElementKind.NAME:
            self.put_name(element)
        elif kind is ElementKind.ITEM:
            self.put_item(element)
        elif kind is ElementKind.TABLE:
            self.put_table(element)
        elif kind is ElementKind.BOX:
            self.put_box(element)
        elif kind is ElementKind.CONTENTS:
            self.put_contents(element)
        else:
            self.put_signature(element.text)


def print_sheet(paper: Paper, pages: dict[str, int] | None = None) -> Sheet:
    """Lays out and writes all pages."""
    sheet = Sheet(paper)
    for element in lay_paper(paper, pages):
        sheet.put_element(element)
    return sheet


def print_pdf(paper: Paper) -> tuple[bytes, int]:
    """Return the file and its number of pages.

    A report is printed twice, the second time knowing its page numbers.
    """
    sheet = print_sheet(paper)
    if paper.chapters:
        sheet = print_sheet(paper, sheet.chapter_pages)
    return bytes(sheet.output()), sheet.page_no()


def age_picture(picture: Image.Image, seed: int) -> Image.Image:
    """Make a page look as if it had lain on a scanner: a little askew, specks, black on white only."""
    askew = picture.convert("L").rotate(0.35 if seed % 2 else -0.25, resample=Image.Resampling.BILINEAR, fillcolor=255)
    dice = random.Random(seed)  # noqa: S311 - noise, the same each time
    for _ in range(SPECKS):
        askew.putpixel((dice.randrange(askew.width), dice.randrange(askew.height)), 90)
    return askew.point([0] * 165 + [255] * 91).convert("1", dither=Image.Dither.NONE)


def print_scan(paper: Paper) -> tuple[bytes, int]:
    """Return the pages as pictures without text."""
    data, count = print_pdf(paper)
    with pypdfium2.PdfDocument(data) as printed:
        pictures = [age_picture(page.render(scale=SCAN_SCALE).to_pil(), number) for number, page in enumerate(printed)]
    file = io.BytesIO()
    made = paper.written.timetuple()
    pictures[0].save(
        file, "PDF", save_all=True, append_images=pictures[1:], resolution=200.0, creationDate=made, modDate=made, producer="Skanner"
    )
    return file.getvalue(), count
