"""Tables without lines in PDF files made here: cells that stand below each other, and what only looks like it."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from radsminne.corpus.records import Presence
from radsminne.extract.pdf.borderless_tables import find_tables
from radsminne.extract.pdf.words import Row, Word
from radsminne.extract.reading import read_file
from tests.extract.pdf.geometry import set_word
from tests.extract.pdf.test_reader import PROSE, Printer

FONT = 6.0
"""Width of a letter in the rows that are made here."""


def set_rows(*rows: str, leading: float = 14.0, bold: Sequence[int] = ()) -> list[Row]:
    """Rows of type 10: one space between words, "|" and a place where the next cell begins."""
    made = []
    for number, row in enumerate(rows):
        words: list[Word] = []
        for part in row.split("|"):
            place, _, text = part.strip().partition(" ")
            x = float(place)
            for word in text.split():
                words.append(Word(word, x, x + FONT * len(word) * 0.8, 100 + leading * number, 10.0, bold=number in bold))
                x += FONT * (len(word) + 1) * 0.8
        made.append(Row(tuple(words)))
    return made


def show(rows: Sequence[Row]) -> list[str]:
    """Plain rows by their words, tables as rows of cells between bars; lines of one cell stand behind each other."""
    shown: list[str] = []
    for part in find_tables(rows):
        if isinstance(part, Row):
            shown.append(part.text)
            continue
        for number in sorted({cell.row for cell in part}):
            cells = [f"{cell.column}: {' / '.join(row.text for row in cell.rows)}" for cell in part if cell.row == number]
            shown.append(" | ".join(cells))
    return shown


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            ["70 Til stede", "70 Kari Nes|200 UiB|300 leder", "70 Ola Li|200 KS", "70 Åse By|200 NTNU|300 vara", "70 Møtet ble satt."],
            ["Til stede", "0: Kari Nes | 1: UiB | 2: leder", "0: Ola Li | 1: KS", "0: Åse By | 1: NTNU | 2: vara", "Møtet ble satt."],
            id="an empty cell, a line before and after",
        ),
        pytest.param(
            ["70 Kari Nes|200 Ola Li", "70 Åse By|200 Per Å", "70 Liv Vik|200 Jon Dal"],
            ["0: Kari Nes | 1: Ola Li", "0: Åse By | 1: Per Å", "0: Liv Vik | 1: Jon Dal"],
            id="two names a row",
        ),
        pytest.param(
            ["80 2. mai|130 Møte|250 Ås", "75 12. mai|130 Tur|250 Bø", "75 21. mai|130 Kurs i sjøvett|250 Vik"],
            ["0: 2. mai | 1: Møte | 2: Ås", "0: 12. mai | 1: Tur | 2: Bø", "0: 21. mai | 1: Kurs i sjøvett | 2: Vik"],
            id="days set to the right",
        ),
        pytest.param(
            [
                "70 Navn|200 Rolle|300 Fra",
                "70 Kari Nes|200 leder|300 KS",
                "70 Per Gunnar|200 medlem|300 UiB",
                "70 Haugsvær-Li",
                "70 Åse|200 vara|300 A",
            ],
            [
                "0: Navn | 1: Rolle | 2: Fra",
                "0: Kari Nes | 1: leder | 2: KS",
                "0: Per Gunnar | 1: medlem | 2: UiB",
                "0: Haugsvær-Li",
                "0: Åse | 1: vara | 2: A",
            ],
            id="one cell alone may be a name or the rest of one: it is kept for itself",
        ),
        pytest.param(
            ["70 Kari Nes|200 Nær og", "200 fjern|300 leder", "70 Ola Li|200 KS|300 vara", "70 Åse By|200 NTNU|300 vara"],
            ["0: Kari Nes | 1: Nær og / fjern | 2: leder", "0: Ola Li | 1: KS | 2: vara", "0: Åse By | 1: NTNU | 2: vara"],
            id="the first column is empty where a row goes on",
        ),
    ],
)
def test_what_stands_in_columns_is_a_table(rows: list[str], expected: list[str]) -> None:
    assert show(set_rows(*rows)) == expected


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["70 Innledning|400 3", "70 Møter i 2031|400 4", "70 Vedlegg|400 9"], id="contents"),
        pytest.param(["70 11/31|130 Godkjenning", "70 12/31|130 Tang og tare", "70 13/31|130 Eventuelt"], id="cases and their numbers"),
        pytest.param(["70 1.|90 Godkjenning", "70 2.|90 Tang og tare", "70 3.|90 Eventuelt"], id="numbered items"),
        pytest.param(["70 Kari Nes|300 Ola Li", "70 leder|300 sekretær"], id="signatures"),
    ],
)
def test_what_only_looks_like_a_table_stays_lines(rows: list[str]) -> None:
    made = set_rows(*rows)
    assert show(made) == [row.text for row in made]


def set_line(y: float, *cells: tuple[float, float, str], size: float = 10.0) -> Row:
    """A row of cells that are one word each, from left to right."""
    return Row(tuple(set_word(text, x0, x1, y, size) for x0, x1, text in cells))


def set_lines(count: int, *cells: tuple[float, float, str], step: float = 14.0, begin: float = 100.0) -> list[Row]:
    """The same row several times, below each other."""
    return [set_line(begin + step * number, *cells) for number in range(count)]


def set_gap(gap: float, *, count: int = 3, step: float = 14.0) -> list[Row]:
    """Rows of two cells with a gap between them."""
    return set_lines(count, (70, 100, "Navn"), (100 + gap, 160, "KS"), step=step)


def set_second(*places: float) -> list[Row]:
    """Rows whose second cells begin at these places and end anywhere."""
    return [set_line(100 + 14 * n, (70, 100, "Navn"), (x, 320 + (n * 37) % 100, "KS")) for n, x in enumerate(places)]


PAIR = ((70, 100, "Navn"), (200, 230, "KS"))


def is_table(rows: Sequence[Row]) -> bool:
    """Whether all rows are one table."""
    parts = list(find_tables(rows))
    return len(parts) == 1 and not isinstance(parts[0], Row)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(set_gap(10.2), True, id="a wide gap"),
        pytest.param(set_gap(9.8), False, id="a space"),
        pytest.param(
            [*set_gap(50), *set_lines(1, (70, 142.8, "Navnesen"), (150, 160, "KS"), begin=142)], True, id="the longest leaves room"
        ),
        pytest.param([*set_gap(50), *set_lines(1, (70, 143.5, "Navnesen"), (150, 160, "KS"), begin=142)], False, id="it leaves a space"),
        pytest.param(set_gap(50, count=2), False, id="two rows"),
        pytest.param(set_second(200, 203.8, 196.2), True, id="nearly below each other"),
        pytest.param(set_second(200, 204.2, 195.8), False, id="here and there"),
        pytest.param(set_second(200, 200, 200, 200, 200, 200, 200, 220, 240, 260), True, id="most below each other"),
        pytest.param(set_second(200, 200, 200, 200, 200, 200, 210, 220, 240, 260), False, id="many here and there"),
    ],
)
def test_rows_are_a_table_by_their_measures(rows: list[Row], expected: bool) -> None:
    assert is_table(rows) == expected


def set_narrow(count: int) -> list[Row]:
    """So many rows with a gap that is hardly more than a space, between two with a wide one."""
    narrow = set_lines(count, (70, 192, "Navnesen"), PAIR[1], begin=114)
    return [set_line(100, *PAIR), *narrow, set_line(114 + 14 * count, *PAIR)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(set_narrow(2), True, id="half of the gaps are wide"),
        pytest.param(set_narrow(3), False, id="fewer are"),
        pytest.param(set_rows("70 1.|200 Ås", "70 Li|200 Ås", "70 2.|200 Bø", "70 By|200 Bø", "70 Vik|200 Bø"), True, id="some numbers"),
        pytest.param(set_rows("70 1.|200 Ås", "70 Li|200 Ås", "70 2.|200 Bø", "70 3.|200 Bø"), False, id="numbered items"),
        pytest.param(set_rows("70 Li|200 12", "70 By|200 Ås", "70 Nes|200 14", "70 Å|200 Bø", "70 Vik|200 Bø"), True, id="some figures"),
        pytest.param(set_rows("70 Li|200 12", "70 By|200 Ås", "70 Nes|200 14", "70 Å|200 15"), False, id="contents with pages"),
    ],
)
def test_most_rows_tell_what_a_table_is(rows: list[Row], expected: bool) -> None:
    assert is_table(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            ["70 Li|200 Ås", "200 Bø", "70 By|200 Vik", "70 Liv|200 Å"],
            ["0: Li | 1: Ås / Bø", "0: By | 1: Vik", "0: Liv | 1: Å"],
            id="the one cell beside it goes on",
        ),
    ],
)
def test_a_row_without_a_first_cell(rows: list[str], expected: list[str]) -> None:
    assert show(set_rows(*rows)) == expected


@pytest.mark.parametrize(("cells", "edge"), [((), None), (((300, 330, "vara"),), 230)])
def test_two_columns_under_a_bold_label_are_a_list_beside_it(cells: tuple[tuple[float, float, str], ...], edge: float | None) -> None:
    """Where such a list ends on the right is not known; the columns of other tables end with their longest cell."""
    names = set_lines(3, *PAIR, *cells)
    bold = [Row((row.words[0]._replace(bold=True), *row.words[1:])) for row in names]
    assert {cell.edge for part in find_tables(bold) if not isinstance(part, Row) for cell in part if cell.column == 1} == {edge}


PEOPLE = (("Kari Nes", "Snøy sykehus", "Leder"), ("Ola Lie", "Høgskolen i Snøy", "Medlem"), ("Nils Strand", "Fiskerlaget", "Medlem"))


def set_cells(printer: Printer, rows: Sequence[Sequence[str]], places: Sequence[float], *, bold: bool = False) -> None:
    """Rows of cells beginning at their places."""
    printer.set_font(printer.font_family, "B" if bold else "", 11)
    for row in rows:
        for text, x in zip(row, places, strict=True):
            printer.text(x, printer.get_y() + 11, text)
        printer.ln(15)
    printer.set_font(printer.font_family, "", 11)


@pytest.mark.parametrize("font", ["Helvetica", "Courier"])
@pytest.mark.parametrize("headed", [True, False])
def test_an_attendance_list_in_columns_is_read_as_a_table(tmp_path: Path, font: str, headed: bool) -> None:
    made = Printer()
    made.add_page()
    made.write_paragraph("Snøy kystråd", size=16)
    made.write_paragraph("Referat fra møte 3/2031", bold=True, size=14)
    made.write_paragraph("**Dato:** 4. mars 2031")
    made.write_paragraph("**Til stede:**", after=2)
    made.set_font(font, size=11)
    if headed:
        set_cells(made, [("Navn", "Virksomhet", "Rolle")], (70, 230, 420), bold=True)
    set_cells(made, PEOPLE, (70, 230, 420))
    made.ln(8)
    made.set_font("Helvetica", size=11)
    made.write_paragraph("Sak 11/31 Tang og tare", bold=True)
    made.write_paragraph(PROSE)
    path = tmp_path / "made.pdf"
    made.output(str(path))
    reading = read_file(path)
    assert [(one.name, one.affiliation, one.role.value, one.presence) for one in reading.attendances] == [
        (name, place, {"Leder": "leader", "Medlem": "member"}[role], Presence.PRESENT) for name, place, role in PEOPLE
    ]
    assert [(case.number, case.title) for case in reading.cases] == [("11/31", "Tang og tare")]
