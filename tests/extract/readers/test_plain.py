"""Plain text and Markdown, from the written line to the block."""

import textwrap
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.extract.readers.plain import read_plain
from radsminne.extract.source import open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.encoding import decode, make_storable
from radsminne.extract.text.lines import Block, Cell, Line, LineRole, RawText


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> tuple[Block, ...]:
    """The blocks of a text."""
    path = tmp_path / "text.md"
    path.write_bytes(text.encode(encoding))
    return join_lines(read_plain(open_source(path))).blocks


def texts(blocks: tuple[Block, ...]) -> list[str]:
    """The words of blocks."""
    return [block.text for block in blocks]


@pytest.mark.parametrize(
    ("written", "text", "lead", "heading", "marker"),
    [
        ("### **Sak 1/24 Budsjett**", "Sak 1/24 Budsjett", "Sak 1/24 Budsjett", 3, None),
        ("## 1. Innkalling {#innkalling}", "1. Innkalling", "", 2, None),
        ("**Vedtak:** *Planen godkjennes.*", "Vedtak: Planen godkjennes.", "Vedtak:", None, None),
        ("**Tilstede**: Kari", "Tilstede: Kari", "Tilstede:", None, None),
        ("Se [rapporten](https://eksempel.no/a_(b)) og *Balanse*-prosjektet", "Se rapporten og Balanse-prosjektet", "", None, None),
        ("2\\*3 og fil_navn_nr", "2*3 og fil_navn_nr", "", None, None),
        ("1. leder Ola Nes", "leder Ola Nes", "", None, "1."),
        ("b) andre ledd", "andre ledd", "", None, "b)"),
        ("• punkt", "punkt", "", None, "•"),
        ("17. februar, møte i rådet", "17. februar, møte i rådet", "", None, None),
        ("19. – 20. oktober 2023", "19. – 20. oktober 2023", "", None, None),
        ("3. 2. 2023 møttes rådet", "3. 2. 2023 møttes rådet", "", None, None),
        ("A. Hansen, Oslo", "A. Hansen, Oslo", "", None, None),
        ("f. eks. dette", "f. eks. dette", "", None, None),
        ("> Sitat\u00a0fra\u00ad brev", "Sitat fra brev", "", None, None),
    ],
)
def test_one_line(tmp_path: Path, written: str, text: str, lead: str, heading: int | None, marker: str | None) -> None:
    (block,) = read(tmp_path, written)
    assert (block.text, block.lead, block.heading, block.marker) == (text, lead, heading, marker)


def test_a_label_glued_into_a_line_begins_its_own(tmp_path: Path) -> None:
    blocks = read(tmp_path, "**Dato** Tirsdag 4. mai 2021, 10.00**Sted** Rådhuset i **Bergen** sentrum")
    assert texts(blocks) == ["Dato Tirsdag 4. mai 2021, 10.00", "Sted Rådhuset i Bergen sentrum"]
    assert [block.lead for block in blocks] == ["Dato", "Sted"]


def test_hard_breaks_part_names(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "Til stede: Kari Nes, UiB  \nOla Li, KS\\\nAnne By")) == [
        "Til stede: Kari Nes, UiB",
        "Ola Li, KS",
        "Anne By",
    ]


def test_rules_commands_and_underlined_headings(tmp_path: Path) -> None:
    blocks = read(tmp_path, "Årsmelding\n==========\n\nStyret\n------\n{:toc}\n[TOC]\n\n---\n\nTekst her.\n")
    assert [(block.text, block.heading) for block in blocks] == [("Årsmelding", 1), ("Styret", 2), ("Tekst her.", None)]


def test_front_matter_keeps_its_lines(tmp_path: Path) -> None:
    blocks = read(tmp_path, "---\ntitle: Møte\nattending:\n    - cyb, Jan By\n---\n# Sak 1\n")
    assert [(block.text, block.marker) for block in blocks] == [
        ("title: Møte", None),
        ("attending:", None),
        ("cyb, Jan By", "-"),
        ("Sak 1", None),
    ]


def test_a_table_becomes_cells(tmp_path: Path) -> None:
    blocks = read(tmp_path, "| Navn | Verv |\n| --- | --- |\n| Kari Nes | leder |\n\n| A |\n| - |\n")
    assert [(block.text, block.cell) for block in blocks] == [
        ("Navn", Cell(0, 0, 0)),
        ("Verv", Cell(0, 0, 1)),
        ("Kari Nes", Cell(0, 1, 0)),
        ("leder", Cell(0, 1, 1)),
        ("A", Cell(1, 0, 0)),
    ]


def test_contents_are_told_from_other_tabs(tmp_path: Path) -> None:
    blocks = read(tmp_path, "Innledning\t3\nMøter i året\t4\nVedlegg\t8\n\nTall:\nAntall\t12\n\nForord .......... 2\n")
    assert [(block.text, block.role) for block in blocks] == [
        ("Innledning 3", LineRole.CONTENTS),
        ("Møter i året 4", LineRole.CONTENTS),
        ("Vedlegg 8", LineRole.CONTENTS),
        ("Tall:", LineRole.BODY),
        ("Antall 12", LineRole.BODY),
        ("Forord 2", LineRole.CONTENTS),
    ]


def test_nested_items_have_levels(tmp_path: Path) -> None:
    blocks = read(tmp_path, "- en\n  - to\n    - tre\n- fire\n\nTekst.\n\n    - innrykket for seg\n")
    assert [(block.text, block.level) for block in blocks if block.marker] == [
        ("en", 0),
        ("to", 1),
        ("tre", 2),
        ("fire", 0),
        ("innrykket for seg", 0),
    ]


PROSE = (
    "Rådet drøftet hvordan kommunene kan samarbeide om forskning og innovasjon i helsetjenesten, og pekte på vedlegg "
    "3. Det ble foreslått å invitere helse- og omsorgssektoren til et møte om e-helse i løpet av våren, slik at alle "
    "berørte parter får legge frem sine synspunkter før saken tas opp igjen."
)
NAMES = "Kari Nes, UiB\nOla Andreas Li, Kommunesektorens organisasjon\nAnne By, Legeforeningen\nPer Å, KS\nSiri Ø, Helse Sør"
WRAPPED = f"### Sak 3/24 Samarbeid\n\n{PROSE}\n\n- {PROSE}\n\n{NAMES}\n\n**Vedtak:** *{PROSE}*\n"


@pytest.mark.parametrize("width", [45, 60, 72, 80, 100])
def test_wrapping_at_any_width_changes_nothing(tmp_path: Path, width: int) -> None:
    wrapped = "\n".join(
        textwrap.fill(line, width, subsequent_indent="  " if line.startswith("- ") else "", break_long_words=False)
        if len(line) > width
        else line
        for line in WRAPPED.split("\n")
    )
    assert wrapped != WRAPPED
    assert texts(read(tmp_path, wrapped)) == texts(read(tmp_path, WRAPPED))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    assert texts(read(tmp_path, "Møte på Ås\r\n\r\nÆrlig talt", encoding)) == ["Møte på Ås", "Ærlig talt"]


def test_a_text_without_words_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, "\n \n---\n")
    assert caught.value.code == "empty"


@pytest.mark.parametrize(
    ("data", "text", "codes"),
    [
        ("Rådet så på øya".encode() + b" \xff", "Rådet så på øya \ufffd", ["broken_characters"]),
        ("Rådet så på øya".encode("cp1252"), "Rådet så på øya", []),
        ("Rådet så på \ufffd øya".encode(), "Rådet så på \ufffd øya", []),  # the sign itself is no wrong byte
        ("Rådet så på øya".encode("utf-16"), "Rådet så på øya", []),
        ("Rådet så på \0 øya".encode(), "Rådet så på \ufffd øya", ["broken_characters"]),
    ],
)  # fmt: skip
def test_wrong_bytes_are_told_and_spoil_nothing_else(data: bytes, text: str, codes: list[str]) -> None:
    decoded, problems = decode(data)
    assert (decoded, [problem.code for problem in problems]) == (text, codes)


@pytest.mark.parametrize("sign", ["\ud800", "\x00"])
def test_what_no_database_takes_is_put_out(sign: str) -> None:
    raw = make_storable(RawText((Line(f"Rå{sign}det", lead=f"Rå{sign}"), Line("Møtet"))))
    assert [(line.text, line.lead) for line in raw.lines] == [("Rå\ufffddet", "Rå\ufffd"), ("Møtet", "")]
    assert [problem.code for problem in raw.problems] == ["broken_characters"]


def test_a_table_may_have_bars_between_its_cells_only(tmp_path: Path) -> None:
    blocks = read(tmp_path, "Navn | Rolle\n---|---\nKari Moe | leder\nOla Li |\n\nSlutt | her\n")
    assert [(block.text, block.cell) for block in blocks] == [
        ("Navn", Cell(0, 0, 0)),
        ("Rolle", Cell(0, 0, 1)),
        ("Kari Moe", Cell(0, 1, 0)),
        ("leder", Cell(0, 1, 1)),
        ("Ola Li", Cell(0, 2, 0)),
        ("Slutt | her", None),
    ]


@pytest.mark.parametrize("head", ["Dato     Hva        Sted\n3. mars  Befaring   Kaien", "Medlem    Personlig vara\nKari Moe  Ola Li"])
def test_columns_under_heads_that_are_known_are_a_table(tmp_path: Path, head: str) -> None:
    assert all(block.cell is not None for block in read(tmp_path, f"{head}\n"))


def test_a_comment_is_no_text(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "Rådet <!-- husk:\n\nspør Kari --> møttes.\n")) == ["Rådet møttes."]


HANGING = [
    # most of the text is set further in
    ("Ny bru\n    Styret drøftet saken.\n    Brua bygges.\n\nNy vei\n    Veien er gammel.\n", ["Ny bru", "Ny vei"]),
    # too little of it is
    ("Ny bru\n    Ja.\n\nNy vei\nStyret drøftet saken lenge.\n\nVeien er gammel og skal males.\n", []),
    # a heading has a style already
    ("# Referat\n\nNy bru\n    Styret drøftet saken.\n    Brua bygges.\n", ["Referat"]),
    # goes on with the line above, stands over none, is too long, or is an item
    ("Ny bru\n    Styret drøftet saken.\nNy vei\n    Veien er gammel.\n", ["Ny bru"]),
    ("Ny bru\n\n    Styret drøftet saken.\n\nNy vei\n", ["Ny bru"]),
    (f"Ny bru\n    Styret drøftet saken.\n    {'Brua er gammel. ' * 10}\n\n{'Ny vei ' * 12}\n    Ja.\n", ["Ny bru"]),
    ("Ny bru\n    Styret drøftet saken.\n\n- Ny vei\n    Veien er gammel.\n", ["Ny bru"]),
]


@pytest.mark.parametrize(("written", "headings"), HANGING)
def test_lines_that_hang_out_over_their_text_are_headings(tmp_path: Path, written: str, headings: list[str]) -> None:
    assert [block.text for block in read(tmp_path, written) if block.heading] == headings


def test_cells_stand_in_the_column_that_they_begin_in(tmp_path: Path) -> None:
    """A row may leave columns empty, and the same letters may stand in two of them."""
    blocks = read(tmp_path, "Navn            Rolle         Parti\nKari Dal                      Li\nOla Li          leder         Li\n")
    assert [(block.text, block.cell.row, block.cell.column) for block in blocks if block.cell][3:] == [
        ("Kari Dal", 1, 0),
        ("Li", 1, 2),
        ("Ola Li", 2, 0),
        ("leder", 2, 1),
        ("Li", 2, 2),
    ]
