"""PDF files made here, read back as blocks."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.enums import AccessPermission, EncryptionMethod

from radsminne.corpus.errors import InputError
from radsminne.extract.pdf.reader import read_pdf
from radsminne.extract.source import Limits, open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import Block, Cell, LineRole, RawText

PROSE = (
    "Rådet drøftet hvordan kommunene kan samarbeide om forskning og innovasjon i helsetjenesten, og pekte på at det "
    "trengs mer kunnskap. Det ble foreslått å invitere sektoren til et møte i løpet av våren, slik at alle berørte "
    "parter får legge frem sine synspunkter før saken tas opp igjen på neste møte."
)


class Printer(FPDF):
    """A page in Helvetica 11 with a running head and page numbers."""

    head = ""

    def __init__(self) -> None:
        super().__init__(unit="pt")
        self.set_margins(70, 70)
        self.set_auto_page_break(auto=True, margin=70)
        self.set_font("Helvetica", size=11)

    def header(self) -> None:
        """The running head."""
        if self.head:
            self.text(70, 40, f"{self.head} {self.page_no()}")

    def footer(self) -> None:
        """The page number."""
        if self.head:
            self.text(300, 820, f"Side {self.page_no()} av 9")

    def write_paragraph(
        self, text: str, *, bold: bool = False, size: float = 11, after: float = 8, x: float = 70, width: float = 0
    ) -> None:
        """A paragraph, with **bold** words in it."""
        self.set_font("Helvetica", "B" if bold else "", size)
        self.set_x(x)
        self.multi_cell(width, size * 1.25, text, align="L", markdown=True, new_x="LMARGIN", new_y="NEXT")
        self.ln(after)
        self.set_font("Helvetica", size=11)

    def read(self, tmp_path: Path, limits: Limits | None = None) -> RawText:
        """The lines of the file that is written first."""
        path = tmp_path / "made.pdf"
        self.output(str(path))
        return read_pdf(open_source(path), limits)

    def read_blocks(self, tmp_path: Path) -> tuple[Block, ...]:
        """The blocks of the file."""
        return join_lines(self.read(tmp_path)).blocks


@pytest.fixture
def printer() -> Printer:
    """A document with one empty page."""
    made = Printer()
    made.add_page()
    return made


def texts(blocks: tuple[Block, ...]) -> list[str]:
    """The words of blocks."""
    return [block.text for block in blocks]


def test_paragraphs_are_joined_and_labels_are_bold(printer: Printer, tmp_path: Path) -> None:
    printer.write_paragraph("Sak 1/24 Samarbeid", bold=True, size=14)
    printer.write_paragraph(PROSE)
    printer.write_paragraph(f"**Vedtak:** {PROSE}")
    blocks = printer.read_blocks(tmp_path)
    assert texts(blocks) == ["Sak 1/24 Samarbeid", PROSE, f"Vedtak: {PROSE}"]
    assert [block.lead for block in blocks] == ["Sak 1/24 Samarbeid", "", "Vedtak:"]
    assert [block.size for block in blocks] == [14.0, 11.0, 11.0]
    assert {block.source for block in blocks} == {"layout"}


def test_names_stay_one_a_line(printer: Printer, tmp_path: Path) -> None:
    names = ["Til stede: Kari Nes, UiB (leder)", "Ola Li, KS", "Anne By, Helse Sør", "Forfall:", "Per Å, NTNU"]
    for name in names:
        printer.write_paragraph(name, after=0)
    assert texts(printer.read_blocks(tmp_path)) == names


def test_heads_feet_and_numbers_are_no_text(tmp_path: Path) -> None:
    made = Printer()
    made.head = "Rådet for prøver, referat"
    made.add_page()
    paragraphs = [f"Avsnitt {letter * 3}. {PROSE}" for letter in "abcdefghijklmnop"]
    paragraphs.insert(0, "Innledning")
    for paragraph in paragraphs:
        made.write_paragraph(paragraph)
    raw = made.read(tmp_path)
    text = join_lines(raw)
    assert raw.pages == len(text.pages) == 2
    assert texts(text.blocks) == paragraphs
    crossing = next(block for block in text.blocks if len(block.pieces) == 2)
    assert [span.page for span in crossing.paragraph().spans] == [1, 2]


@pytest.mark.parametrize(("head", "kept"), [("Snøy snøråd, referat 4/2031", 0), ("Snøy snøråd, vedlegg", 1)])
def test_a_head_met_once_repeats_the_first_page(printer: Printer, tmp_path: Path, head: str, kept: int) -> None:
    printer.write_paragraph("Snøy snøråd", size=14)
    printer.write_paragraph("Referat 4/2031", size=18)
    for _ in range(3):
        printer.write_paragraph(PROSE)
    printer.add_page()
    printer.set_font("Helvetica", size=8)
    printer.text(70, 40, head)
    printer.write_paragraph(PROSE)
    assert texts(printer.read_blocks(tmp_path)).count(head) == kept


def test_lists_have_markers_and_levels(printer: Printer, tmp_path: Path) -> None:
    for marker, x in [("-", 70), ("-", 90), ("-", 70)]:
        printer.text(x, printer.get_y() + 9, marker)
        printer.write_paragraph(PROSE, x=x + 15, after=2)
    printer.write_paragraph("17. februar, møte i rådet")
    blocks = printer.read_blocks(tmp_path)
    assert [(block.marker, block.level) for block in blocks] == [("-", 0), ("-", 1), ("-", 0), (None, 0)]
    assert texts(blocks) == [PROSE, PROSE, PROSE, "17. februar, møte i rådet"]


def test_a_list_beside_its_label_is_a_table_without_lines(printer: Printer, tmp_path: Path) -> None:
    rows = [("**Til stede:**", "Kari Nes, UiB"), ("", "Ola Li, KS"), ("**Forfall:**", "Anne By"), ("", "Per Å")]
    for label, name in rows:
        printer.set_x(70)
        printer.cell(150, 14, label, markdown=True)
        printer.cell(200, 14, name, new_x="LMARGIN", new_y="NEXT")
    blocks = printer.read_blocks(tmp_path)
    assert [(block.text, block.cell) for block in blocks] == [
        ("Til stede:", Cell(0, 0, 0)),
        ("Kari Nes, UiB", Cell(0, 0, 1)),
        ("Ola Li, KS", Cell(0, 0, 1)),
        ("Forfall:", Cell(0, 1, 0)),
        ("Anne By", Cell(0, 1, 1)),
        ("Per Å", Cell(0, 1, 1)),
    ]


def test_a_ruled_table_and_a_box(printer: Printer, tmp_path: Path) -> None:
    printer.write_paragraph(PROSE)
    with printer.table(width=400) as table:
        for row in (("Dato", "4. mai 2021"), ("Sted", "Rådhuset")):
            table.row(row)
    printer.ln(10)
    printer.set_fill_color(220, 233, 245)
    printer.multi_cell(300, 14, "Høydepunkt\nEn ny ordning er vedtatt.", fill=True, new_x="LMARGIN", new_y="NEXT")
    printer.ln(10)
    printer.write_paragraph("Etterpå.")
    blocks = printer.read_blocks(tmp_path)
    assert [(block.text, block.cell, block.role) for block in blocks] == [
        (PROSE, None, LineRole.BODY),
        ("Dato", Cell(0, 0, 0), LineRole.BODY),
        ("4. mai 2021", Cell(0, 0, 1), LineRole.BODY),
        ("Sted", Cell(0, 1, 0), LineRole.BODY),
        ("Rådhuset", Cell(0, 1, 1), LineRole.BODY),
        ("Høydepunkt", None, LineRole.BOX),
        ("En ny ordning er vedtatt.", None, LineRole.BOX),
        ("Etterpå.", None, LineRole.BODY),
    ]


def test_two_columns_are_read_one_after_the_other(printer: Printer, tmp_path: Path) -> None:
    printer.write_paragraph("En overskrift som går over begge spaltene på siden", bold=True, size=14)
    top = printer.get_y()
    for x in (70, 305):
        printer.set_y(top)
        for _ in range(3):
            printer.write_paragraph(PROSE, x=x, width=220)
    blocks = printer.read_blocks(tmp_path)
    assert texts(blocks) == ["En overskrift som går over begge spaltene på siden", *[PROSE] * 6]


def test_contents_lose_their_dots(printer: Printer, tmp_path: Path) -> None:
    for line in ("Innledning .......................... 3", "Møter i 2024 ........................ 4"):
        printer.write_paragraph(line, after=0)
    assert [(block.text, block.role) for block in printer.read_blocks(tmp_path)] == [
        ("Innledning 3", LineRole.CONTENTS),
        ("Møter i 2024 4", LineRole.CONTENTS),
    ]


def test_a_turned_page_is_turned_back(tmp_path: Path) -> None:
    made = Printer()
    made.add_page()
    with made.rotation(90, x=300, y=300):
        made.write_paragraph(PROSE)
    assert texts(made.read_blocks(tmp_path)) == [PROSE]


@pytest.mark.parametrize(
    ("size", "role"),
    [
        ((82, 60), LineRole.BOX),
        ((78, 60), LineRole.BODY),
        ((200, 20.5), LineRole.BOX),
        ((200, 19.5), LineRole.BODY),
        ((580, 490), LineRole.BOX),  # 0.57 of the page
        ((580, 540), LineRole.BODY),  # 0.62: the page's ground
    ],
)
def test_a_box_is_neither_a_line_nor_the_page(printer: Printer, tmp_path: Path, size: tuple[float, float], role: LineRole) -> None:
    printer.set_fill_color(220, 233, 245)
    printer.rect(5, 100, *size, style="F")
    printer.text(8, 115, "Boks")
    assert [line.role for line in printer.read(tmp_path).lines] == [role]


@pytest.mark.parametrize(("shade", "role"), [(251, LineRole.BODY), (247, LineRole.BOX)])
def test_a_ground_that_is_nearly_white_is_no_box(printer: Printer, tmp_path: Path, shade: int, role: LineRole) -> None:
    printer.set_fill_color(shade, shade, shade)
    printer.rect(70, 100, 200, 60, style="F")
    printer.text(80, 120, "Boks")
    assert [line.role for line in printer.read(tmp_path).lines] == [role]


@pytest.mark.parametrize(("letters", "read"), [(21, True), (19, False)])
def test_a_page_with_hardly_any_letters_and_a_picture_is_a_picture(printer: Printer, tmp_path: Path, letters: int, read: bool) -> None:
    printer.write_paragraph(PROSE)
    printer.add_page()
    printer.image(io.BytesIO(b"P5 2 2 255 " + bytes([90, 90, 90, 90])), x=100, y=300, w=100, h=100)
    printer.text(70, 100, "Ordet"[: letters % 5] + " Ordet" * (letters // 5))
    assert (not printer.read(tmp_path, Limits(ocr="never")).problems) == read


@pytest.mark.parametrize(("curves", "read"), [(199, True), (201, False)])
def test_a_page_of_drawn_letters_is_a_picture(printer: Printer, tmp_path: Path, curves: int, read: bool) -> None:
    printer.write_paragraph(PROSE)
    printer.add_page()
    for number in range(curves):
        printer.ellipse(70 + number, 100, 5, 8)
    assert (not printer.read(tmp_path, Limits(ocr="never")).problems) == read


def write_pdf(path: Path, content: str) -> Path:
    """A page with Helvetica as F0, and as F1 a font that does not say which letters it shows."""
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F0 5 0 R/F1 6 0 R>>>>>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Made/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
    )
    written, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    written += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(written)}\n%%EOF"
    path.write_text(written, encoding="ascii")
    return path


def write_unknown(path: Path, count: int) -> Path:
    """A page with a hundred letters, so many of them without a meaning."""
    letters = ("Ordet" * 20)[count:]
    return write_pdf(path, f"BT/F0 5 Tf 50 700 Td({letters})Tj/F1 5 Tf 0 -20 Td<{'0041' * count}>Tj ET")


def test_a_page_may_have_some_letters_without_a_meaning(tmp_path: Path) -> None:
    """They are bullets and arrows; more make its text useless."""
    few, many = write_unknown(tmp_path / "few.pdf", 29), write_unknown(tmp_path / "many.pdf", 31)
    assert read_pdf(open_source(few)).lines[0].text == ("Ordet" * 20)[29:]
    with pytest.raises(InputError) as caught:
        read_pdf(open_source(many), Limits(ocr="never"))
    assert caught.value.code == "unmappable_font"


def put_picture(made: FPDF) -> None:
    """A grey picture over the page."""
    grey = b"P5 2 2 255 " + bytes([90, 90, 90, 90])
    made.image(io.BytesIO(grey), x=0, y=0, w=595, h=840)


def test_a_picture_that_is_not_to_be_read_is_a_problem_and_alone_an_error(printer: Printer, tmp_path: Path) -> None:
    printer.write_paragraph(PROSE)
    printer.add_page()
    put_picture(printer)
    raw = printer.read(tmp_path, Limits(ocr="never"))
    assert [(problem.code, problem.message[:7]) for problem in raw.problems] == [("needs_ocr", "page 2:")]
    assert [page.text for page in join_lines(raw).pages] == [PROSE, ""]
    alone = Printer()
    alone.add_page()
    put_picture(alone)
    with pytest.raises(InputError) as caught:
        alone.read(tmp_path, Limits(ocr="never"))
    assert caught.value.code == "needs_ocr"


def lock(made: Printer) -> None:
    """Lock a file with a password."""
    made.write_paragraph(PROSE)
    made.set_encryption("eier", "hemmelig", EncryptionMethod.AES_256, AccessPermission.none())


def leave_empty(made: Printer) -> None:
    """Print nothing."""


def print_three_pages(made: Printer) -> None:
    """More pages than the limit."""
    for _ in range(3):
        made.write_paragraph(PROSE)
        made.add_page()


@pytest.mark.parametrize(("prepare", "code"), [(lock, "password"), (leave_empty, "empty"), (print_three_pages, "too_many_pages")])
def test_what_cannot_be_read(printer: Printer, tmp_path: Path, prepare: Callable[[Printer], None], code: str) -> None:
    prepare(printer)
    with pytest.raises(InputError, match=r"made\.pdf") as caught:
        printer.read(tmp_path, Limits(pages=2))
    assert caught.value.code == code


def test_a_cut_off_file_is_damaged(printer: Printer, tmp_path: Path) -> None:
    printer.write_paragraph(PROSE)
    printer.read(tmp_path)
    path = tmp_path / "made.pdf"
    path.write_bytes(path.read_bytes()[:600])
    with pytest.raises(InputError) as caught:
        read_pdf(open_source(path))
    assert caught.value.code == "damaged"
