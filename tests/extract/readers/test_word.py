"""Word documents made here, read back as blocks."""

from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from radsminne.corpus.errors import InputError
from radsminne.extract.readers.word import read_word
from radsminne.extract.source import open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import Block, Cell, LineRole, RawText


def read(tmp_path: Path, document: Document) -> RawText:
    """The lines of a document that is saved first."""
    path = tmp_path / "made.docx"
    document.save(str(path))
    return read_word(open_source(path))


def read_blocks(tmp_path: Path, document: Document) -> tuple[Block, ...]:
    """The blocks of a document."""
    return join_lines(read(tmp_path, document)).blocks


def test_headings_by_style_in_two_languages(tmp_path: Path) -> None:
    document = docx.Document()
    document.styles.add_style("Overskrift 2", WD_STYLE_TYPE.PARAGRAPH)
    document.add_heading("Møtebok", 1)
    document.add_paragraph("Sak 1/24", style="Overskrift 2")
    document.add_paragraph("Tekst.")
    assert [(block.text, block.heading) for block in read_blocks(tmp_path, document)] == [("Møtebok", 1), ("Sak 1/24", 2), ("Tekst.", None)]


def test_bold_beginnings_and_line_breaks(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph()
    paragraph.add_run("Til stede").bold = True
    paragraph.add_run(": Kari Nes\u00a0\u00a0UiB")
    paragraph.add_run().add_break()
    paragraph.add_run("Ola Li,\tKS")
    blocks = read_blocks(tmp_path, document)
    assert [(block.text, block.lead) for block in blocks] == [("Til stede: Kari Nes UiB", "Til stede:"), ("Ola Li, KS", "")]


def test_lists_have_markers_and_levels(tmp_path: Path) -> None:
    document = docx.Document()
    document.styles.add_style("Punktliste", WD_STYLE_TYPE.PARAGRAPH)
    for text, style in [
        ("a", "List Bullet"),
        ("b", "List Bullet 2"),
        ("c", "List Number"),
        ("d", "List Number"),
        ("e", "Punktliste"),
        ("1) f", "Normal"),
    ]:
        document.add_paragraph(text, style=style)
    blocks = read_blocks(tmp_path, document)
    assert [(block.text, block.marker) for block in blocks] == [("a", "•"), ("b", "•"), ("c", "1."), ("d", "2."), ("e", "•"), ("f", "1)")]
    assert [block.level for block in blocks][:3] == [0, 1, 0]


def test_tables_give_cells_and_a_table_of_one_cell_is_a_box(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells), ["Til stede:", "Kari Nes\nOla Li", "Forfall:", "Per By"], strict=True
    ):
        cell.text = text
    document.add_table(rows=1, cols=1).rows[0].cells[0].text = "Høydepunkt"
    blocks = read_blocks(tmp_path, document)
    assert [(block.text, block.cell) for block in blocks] == [
        ("Til stede:", Cell(0, 0, 0)),
        ("Kari Nes", Cell(0, 0, 1)),
        ("Ola Li", Cell(0, 0, 1)),
        ("Forfall:", Cell(0, 1, 0)),
        ("Per By", Cell(0, 1, 1)),
        ("Høydepunkt", None),
    ]
    assert blocks[-1].role is LineRole.BOX


def test_a_cell_over_two_rows_is_read_once(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Sammen"
    table.cell(0, 1).text, table.cell(1, 1).text = "en", "to"
    assert [block.text for block in read_blocks(tmp_path, document)] == ["Sammen", "en", "to"]


TEXT_BOX = """<w:r {spaces}><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
<mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""
LINK = "<w:hyperlink {spaces}><w:r><w:t>rapporten</w:t></w:r></w:hyperlink>"
CHANGED = "<w:ins {spaces}><w:r><w:t> nå</w:t></w:r></w:ins>"
DELETED = "<w:del {spaces}><w:r><w:delText> da</w:delText></w:r></w:del>"


def test_boxes_links_and_tracked_changes(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Se ")
    for part in (LINK, CHANGED, DELETED, TEXT_BOX):
        paragraph._p.append(parse_xml(part.format(spaces=nsdecls("w"))))
    document.add_paragraph("Videre.")
    blocks = read_blocks(tmp_path, document)
    assert [(block.text, block.role) for block in blocks] == [
        ("Se rapporten nå", LineRole.BODY),
        ("I boksen", LineRole.BOX),
        ("Videre.", LineRole.BODY),
    ]


def test_contents_captions_headers_and_hidden_text(tmp_path: Path) -> None:
    document = docx.Document()
    document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
    document.sections[0].header.paragraphs[0].text = "Topptekst"
    document.add_paragraph("Innledning\t3", style="toc 1")
    document.add_paragraph("Rådet samlet", style="Caption")
    document.add_paragraph("Synlig").add_run(" skjult").font.hidden = True
    blocks = read_blocks(tmp_path, document)
    assert [(block.text, block.role) for block in blocks] == [
        ("Innledning 3", LineRole.CONTENTS),
        ("Rådet samlet", LineRole.CAPTION),
        ("Synlig", LineRole.BODY),
    ]


def test_no_pages_and_the_source_is_told(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Tekst")
    raw = read(tmp_path, document)
    assert (raw.pages, raw.lines[0].page, raw.lines[0].source) == (None, None, "docx")


def test_a_paragraph_can_leave_its_styles_list(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Fortsettelse", style="List Bullet")
    numbering = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    numbering.get_or_add_numId().set(qn("w:val"), "0")
    (block,) = read_blocks(tmp_path, document)
    assert block.marker is None


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError) as empty:
        read(tmp_path, docx.Document())
    whole = (tmp_path / "made.docx").read_bytes()
    (tmp_path / "made.docx").write_bytes(whole.replace(b"word/styles.xml", b"word/styled.xml"))
    with pytest.raises(InputError) as damaged:
        read_word(open_source(tmp_path / "made.docx"))
    assert (empty.value.code, damaged.value.code) == ("empty", "damaged")


def add_notes(document: Document, kind: str, *texts: str) -> None:
    """A part of the file with footnotes or endnotes, numbered from 1; Word itself keeps the lines above them as note 0."""
    notes = "".join(f'<w:{kind} w:id="{n}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind}>' for n, text in enumerate(("", *texts)))
    blob = f"<w:{kind}s {nsdecls('w')}>{notes}</w:{kind}s>".encode()
    part = Part(PackURI(f"/word/{kind}s.xml"), f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}s+xml", blob)
    document.part.relate_to(part, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s")


def test_notes_stand_after_the_paragraph_that_refers_to_them(tmp_path: Path) -> None:
    document = docx.Document()
    for text, kind in [("Vedtak: Kartet godkjennes", "footnote"), ("Rådet takket", "endnote"), ("Møtet ble hevet.", "")]:
        run = document.add_paragraph(text).add_run()
        if kind:
            run._r.append(parse_xml(f'<w:{kind}Reference {nsdecls("w")} w:id="1"/>'))
    add_notes(document, "footnote", "Kartet fra 2030.")
    add_notes(document, "endnote", "Takken gjelder kartet.", "Ingen viser hit.")
    assert [(block.text, block.role) for block in read_blocks(tmp_path, document)] == [
        ("Vedtak: Kartet godkjennes", LineRole.BODY),
        ("Kartet fra 2030.", LineRole.NOTE),
        ("Rådet takket", LineRole.BODY),
        ("Takken gjelder kartet.", LineRole.NOTE),
        ("Møtet ble hevet.", LineRole.BODY),
    ]


def test_a_size_and_a_weight_may_be_given_to_the_words_themselves(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Tekst.")
    document.add_paragraph().add_run("Havnene").font.size = Pt(16)
    document.add_paragraph().add_run("Leder", style="Strong")
    blocks = read_blocks(tmp_path, document)
    assert [(block.text, block.size, block.bold) for block in blocks] == [("Tekst.", 11, 0), ("Havnene", 16, 0), ("Leder", 11, 1)]


def test_a_wide_cell_keeps_the_columns_after_it(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Mars"
    for cell, text in zip([table.cell(0, 2), *table.rows[1].cells], ["Fest", "3.", "kl. 12", "Kurs"], strict=True):
        cell.text = text
    cells = [(block.text, block.cell) for block in read_blocks(tmp_path, document)]
    assert cells == [
        ("Mars", Cell(0, 0, 0)),
        ("Fest", Cell(0, 0, 2)),
        ("3.", Cell(0, 1, 0)),
        ("kl. 12", Cell(0, 1, 1)),
        ("Kurs", Cell(0, 1, 2)),
    ]


TRACKED = """
<w:p {ns} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:r><w:t xml:space="preserve">Rådet </w:t></w:r>
<w:del w:id="1" w:author="K"><w:r><w:delText>avslår</w:delText></w:r></w:del>
<w:ins w:id="2" w:author="K"><w:r><w:t>støtter</w:t></w:r></w:ins>
<w:moveFrom w:id="3" w:author="K"><w:r><w:t>bort</w:t></w:r></w:moveFrom>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r>
<w:r><w:t xml:space="preserve"> kai</w:t><w:softHyphen/><w:t>plan</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath><w:r><w:commentReference w:id="0"/></w:r></w:p>
"""


def test_what_was_deleted_is_no_text_and_what_was_put_in_is(tmp_path: Path) -> None:
    document = docx.Document()
    document.element.body.insert(0, parse_xml(TRACKED.format(ns=nsdecls("w"))))
    assert [block.text for block in read_blocks(tmp_path, document)] == ["Rådet støtter kaiplana=b"]


@pytest.mark.parametrize("name", ["Rubrik 1", "Überschrift 1", "heading 1", "Overskrift 1"])
def test_a_heading_is_known_by_its_style_in_more_languages(tmp_path: Path, name: str) -> None:
    document = docx.Document()
    if name != "heading 1":
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Havnene", style="Heading 1" if name == "heading 1" else name)
    assert [block.heading for block in read_blocks(tmp_path, document)] == [1]
