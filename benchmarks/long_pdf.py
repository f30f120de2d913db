"""A PDF of as many pages as are wanted.

Minutes of a council that does not exist, whose cases mean nothing.
"""

import random
from pathlib import Path

from fpdf import FPDF

_WORDS = """
rådet havnen kaia fergen planen budsjettet drøftet ba om og at som for med til fra i på av den det ble skal kan neste møte våren
kommunen fylket tilskudd vedlikehold brygge molo fyrlys losen tidevann garn tare skjær naust sjøbod kystled båtplass
"""
WORDS = tuple(_WORDS.split())
PARAGRAPHS, PARAGRAPH = 2, 45
"""Paragraphs in a case, and words in each: a page then has two or three cases and 300 words, as minutes have."""


def write_long_pdf(path: Path, pages: int, seed: int = 1) -> None:
    """Write a file of so many pages."""
    draw = random.Random(seed)  # noqa: S311 - invented words, no secret
    paper = FPDF(unit="pt")
    paper.set_margins(70, 70)
    paper.set_auto_page_break(auto=True, margin=70)
    write_head(paper, draw)
    number = 0
    while paper.page_no() < pages:
        number += 1
        write_case(paper, draw, number)
    paper.output(str(path))


def write_head(paper: FPDF, draw: random.Random) -> None:
    """Write the head of the minutes."""
    paper.add_page()
    paper.set_font("Helvetica", size=11)
    for line in ("Referat fra møte 1/2031 i Naustrådet", "Dato: 3. februar 2031", "Sted: Kaia", "Til stede: Liv Strand (leder), Bo Vik"):
        write_lines(paper, line)
    write_lines(paper, make_sentence(draw, PARAGRAPH))


def write_case(paper: FPDF, draw: random.Random, number: int) -> None:
    """Write a case with its heading, its paragraphs, and what was decided."""
    paper.set_font("Helvetica", "B", 13)
    write_lines(paper, f"Sak {number}/31 {make_sentence(draw, 4)}")
    paper.set_font("Helvetica", size=11)
    for _ in range(PARAGRAPHS):
        write_lines(paper, make_sentence(draw, PARAGRAPH))
    write_lines(paper, f"Vedtak: {make_sentence(draw, 12)}")


def write_lines(paper: FPDF, text: str) -> None:
    """Write a paragraph, with a little white below it."""
    paper.multi_cell(0, 14, text, align="L", new_x="LMARGIN", new_y="NEXT")
    paper.ln(6)


def make_sentence(draw: random.Random, words: int) -> str:
    """Return words in any order."""
    return f"{' '.join(draw.choices(WORDS, k=words))}.".capitalize()
