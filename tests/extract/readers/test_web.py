"""Web pages written here, read as blocks."""

from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.extract.readers.web import DEPTH, read_markup
from radsminne.extract.reading import read_file
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import Block, Cell, LineRole


def read(markup: str) -> tuple[Block, ...]:
    """The blocks of a page."""
    return join_lines(read_markup(markup.encode(), "page.html")).blocks


def texts(markup: str) -> list[str]:
    """The words of the blocks."""
    return [block.text for block in read(markup)]


def test_headings_paragraphs_and_lists() -> None:
    blocks = read(
        "<html><head><title>Snøy</title></head><body><h1>Referat</h1><p>Rådet\n møttes.</p>"
        "<ol start=3><li>Kart<ul><li>Sjøkart</li></ul></li><!-- nei --><li>Havn</li></ol><h2>Vedtak</h2>Godkjent.</body></html>"
    )
    assert [(block.text, block.heading, block.marker, block.level) for block in blocks] == [
        ("Referat", 1, None, 0),
        ("Rådet møttes.", None, None, 0),
        ("Kart", None, "3.", 0),
        ("Sjøkart", None, "•", 1),
        ("Havn", None, "4.", 0),
        ("Vedtak", 2, None, 0),
        ("Godkjent.", None, None, 0),
    ]


def test_bold_leads_line_breaks_and_inline_words() -> None:
    blocks = read("<div><b>Til stede:</b> Kari Nes,<br>Ola <span>Li</span></div><pre>Sak 1\nSak 2</pre>")
    assert [(block.text, block.lead) for block in blocks] == [
        ("Til stede: Kari Nes,", "Til stede:"),
        ("Ola Li", ""),
        ("Sak 1", ""),
        ("Sak 2", ""),
    ]


def test_tables_have_cells_and_frames_are_boxes() -> None:
    blocks = read(
        "<table><caption>Oppmøte</caption><tr><th>Navn</th><th>Rolle</th></tr><tr><td>Kari Nes</td><td>leder</td></tr></table>"
        "<table><tr><td>Et høydepunkt</td></tr></table>"
    )
    assert [(block.text, block.cell, block.role) for block in blocks] == [
        ("Oppmøte", None, LineRole.CAPTION),
        ("Navn", Cell(0, 0, 0), LineRole.BODY),
        ("Rolle", Cell(0, 0, 1), LineRole.BODY),
        ("Kari Nes", Cell(0, 1, 0), LineRole.BODY),
        ("leder", Cell(0, 1, 1), LineRole.BODY),
        ("Et høydepunkt", None, LineRole.BOX),
    ]


@pytest.mark.parametrize(
    "around",
    [
        "<script>var a = 1</script>",
        "<style>p {}</style>",
        "<nav><ul><li>Hjem</li></ul></nav>",
        "<div role=navigation>Meny</div>",
        "<p hidden>Skjult</p>",
        "<p style='display: none'>Skjult</p>",
        "<header>Snøy kommune</header>",
        "<footer>Kontakt oss</footer>",
        "<!-- en merknad -->",
        "<form><select><option>Bokmål</select></form>",
    ],
)
def test_what_is_around_the_text_is_left_out(around: str) -> None:
    assert texts(f"<body>{around}<p>Referat</p>{around}</body>") == ["Referat"]


def test_the_part_that_holds_the_text_is_read_where_it_is_named() -> None:
    assert texts("<div>Snøy kommune</div><main><header><h1>Referat</h1></header><p>Møtt</p></main><p>Kontakt</p>") == ["Referat", "Møtt"]


def test_a_layout_table_is_no_table() -> None:
    blocks = read(
        "<table><tr><td><h1>Referat</h1><table><tr><td>Dato</td><td>4. mars</td></tr></table></td><td>Til stede</td></tr></table>"
    )
    assert [(block.text, block.cell) for block in blocks] == [
        ("Referat", None),
        ("Dato", Cell(0, 0, 0)),
        ("4. mars", Cell(0, 0, 1)),
        ("Til stede", None),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_the_page_says_how_its_letters_are_written(encoding: str) -> None:
    page = f"<html><head><meta charset={encoding}></head><body><p>Møte på Snøya</p></body></html>"
    assert [line.text for line in read_markup(page.encode(encoding), "page.html").lines] == ["Møte på Snøya"]


@pytest.mark.parametrize("markup", ["<html></html>", "<p> </p>", "<html><script>1</script></html>"])
def test_a_page_without_words_is_empty(markup: str) -> None:
    with pytest.raises(InputError) as caught:
        read(markup)
    assert caught.value.code == "empty"


def test_a_page_nested_without_end_is_read_as_far_as_pages_go() -> None:
    assert texts("<div>" * 10 * DEPTH + "inni" + "</div>" * 10 * DEPTH + "<p>Referat</p>")[-1] == "Referat"


def test_minutes_on_a_web_page(tmp_path: Path) -> None:
    path = tmp_path / "referat.html"
    path.write_text(
        "<!DOCTYPE html><html lang=nb><body><nav>Hjem</nav><main><h1>Referat fra møte 3/2031 i Snøy helseråd</h1>"
        "<p><strong>Dato:</strong> 4. mars 2031 kl. 10.00–14.30</p><h2>Sak 11/31 Sjøkart</h2><p>Rådet drøftet kart.</p>"
        "<p><strong>Vedtak:</strong> Kartet godkjennes.</p></main></body></html>",
        encoding="utf-8",
    )
    reading = read_file(path)
    assert [(case.number, case.title, [one.text for one in case.decisions]) for case in reading.cases] == [
        ("11/31", "Sjøkart", ["Kartet godkjennes."])
    ]
    assert (reading.document.source, reading.document.pages, reading.document.council) == ("text", None, "Snøy helseråd")


@pytest.mark.parametrize("charset", ["", "<meta charset=utf-8>"])
def test_a_stray_byte_is_told_and_spoils_nothing_else(charset: str) -> None:
    page = f"<html><head>{charset}</head><body><p>Møte på Snøya og på Bjørnøya".encode() + b" \xff</p></body></html>"
    raw = read_markup(page, "page.html")
    assert [line.text for line in raw.lines] == ["Møte på Snøya og på Bjørnøya \ufffd"]
    assert [problem.code for problem in raw.problems] == ["broken_characters"]


def test_wide_and_high_cells_keep_the_columns_below_them() -> None:
    rows = "<tr><td rowspan=2>Mars<td>3.<td>Befaring</tr><tr><td>9.<td>Kurs</tr><tr><td colspan=2>Mai<td>Fest</tr><tr><td>x<td>y<td>z</tr>"
    cells = [(block.text, block.cell.row, block.cell.column) for block in read(f"<table>{rows}</table>") if block.cell]
    assert cells[:7] == [("Mars", 0, 0), ("3.", 0, 1), ("Befaring", 0, 2), ("9.", 1, 1), ("Kurs", 1, 2), ("Mai", 2, 0), ("Fest", 2, 2)]


@pytest.mark.parametrize(
    ("span", "column"),
    [("2", 2), ("100", 100), ("101", 100), ("1000", 100), ("65534", 100), ("9" * 5000, 1), ("0", 1), ("to", 1)],
)
def test_a_cell_takes_a_bounded_number_of_columns(span: str, column: int) -> None:
    """HTML's "all of them" (1000) is many; a number without end is none."""
    cells = [block.cell for block in read(f"<table><tr><td colspan={span}>Mai<td>Fest</tr><tr><td>x<td>y</tr></table>")]
    assert cells[1] is not None
    assert cells[1].column == column


@pytest.mark.parametrize(
    ("markup", "boxed"),
    [
        ("<aside><p>Ti kaier</p></aside>", True),
        ("<div class='tekst faktaboks'><p>Ti kaier</p></div>", True),
        ("<blockquote><p>Anbefalinger</p><p>Ti kaier</p></blockquote>", True),
        ("<blockquote><p>Ti kaier</p></blockquote>", False),
        ("<div class='innhold'><p>Ti kaier</p></div>", False),
    ],
)
def test_what_is_set_apart_in_a_frame_is_a_box(markup: str, boxed: bool) -> None:
    (block,) = [block for block in read(f"<main><p>Før.</p>{markup}</main>") if block.text == "Ti kaier"]
    assert (block.role is LineRole.BOX) == boxed
