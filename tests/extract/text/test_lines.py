"""What all readers share: lines set in bold, frames, labels inside a line, letter heads and damaged bytes."""

import pytest

from radsminne.extract.readers.web import read_markup
from radsminne.extract.text.encoding import decode
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.lines import Block, Line
from radsminne.extract.text.marks import Run, split_at_labels
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import make_text


@pytest.mark.parametrize(("bold", "whole"), [(0.9, True), (0.89, False)])
def test_a_line_is_set_in_bold_as_a_whole(bold: float, whole: bool) -> None:
    assert Line("Vedtak:", bold=bold).is_bold == Block("Vedtak:", (), bold=bold).is_bold == whole


@pytest.mark.parametrize(("rows", "framed"), [(3, True), (4, False)])
def test_a_short_table_of_one_column_is_a_frame(rows: int, framed: bool) -> None:
    lines = read_markup(b"<table>" + b"<tr><td>Havn</td></tr>" * rows + b"</table>", "side.html").lines
    assert [line.cell is None for line in lines] == [framed] * rows


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Til stede fra rådet:", 2),
        ("S" + "t" * 38 + ":", 2),
        ("S" + "t" * 39 + ":", 1),
    ],
)
def test_a_bold_label_inside_a_line_is_short(label: str, lines: int) -> None:
    assert len(split_at_labels([Run("Dato 3. mai "), Run(label, bold=True), Run(" Kari Dal")])) == lines


@pytest.mark.parametrize(("length", "left"), [(80, 1), (81, 2)])
def test_an_address_over_a_telephone_is_short(length: int, left: int) -> None:
    address = "x" * (length - 10) + " 8000 Bodø"
    assert len(split_stretches(make_text(address, "Telefon 75 00 00 00", "Møtebok"))) == left


@pytest.mark.parametrize(("bad", "damaged"), [(8, True), (9, False)])
def test_damaged_text_is_still_utf8(bad: int, damaged: bool) -> None:
    """Of forty bytes that are no ASCII eight may be wrong; with more of them it is another writing, where none is."""
    text, problems = decode("å".encode() * 16 + b"\xff" * bad)
    assert (text.startswith("åå"), bool(problems)) == (damaged, damaged)


@pytest.mark.parametrize(("length", "found"), [(39, True), (40, False)])
def test_a_misread_label_has_its_colon_close_by(length: int, found: bool) -> None:
    """Figures inside words are letters up to the colon only where it is near."""
    text = "Forfa11 " + "(" + "x" * (length - 10) + "):" + " Kari"
    assert (find_label(text, {"forfall"}) is not None) == found
