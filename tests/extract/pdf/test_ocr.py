"""Pictures of pages read as words: what Tesseract says is told apart from what it only thinks it sees."""

import numpy as np
import pytest

from radsminne.extract.pdf.ink import Ink
from radsminne.extract.pdf.ocr import (
    OcrWord,
    even_sizes,
    explain_missing_ocr,
    make_rows,
    mark_misread_bullets,
    read_hocr,
    read_picture,
    settle_weight,
)
from radsminne.extract.pdf.words import Row, Word


def write_hocr(*lines: str) -> bytes:
    """A reading in hOCR; each word is "text trust x0 top x1 bottom", words parted by bars, all on the base line 100."""
    written = ""
    for line in lines:
        words = ""
        for word in line.split(" | "):
            text, trust, *box = word.split()
            words += f"<span class='ocrx_word' title='bbox {' '.join(box)}; x_wconf {trust}'>{text}</span>"
        written += f"<span class='ocr_line' title='bbox 0 70 500 105; baseline 0 -5; x_size 60'>{words}</span>"
    return f"<html><body>{written}</body></html>".encode()


def texts(hocr: bytes) -> list[str]:
    """The words that count."""
    return [one.text for one in read_hocr(hocr)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Referat 95 10 78 90 100 | 2031 91 95 78 130 100", ["Referat", "2031"]),
        ("Referat 95 10 78 90 100 | å 16 140 78 142 80", ["Referat"]),  # a speck read as a letter
        ("Referat 95 10 78 90 100 | FHi 20 95 78 120 100", ["Referat", "FHi"]),  # a word is kept, unsure or not
        ("Referat 95 10 78 90 100 | ~ 12 95 90 120 95", ["Referat"]),
        ("* 70 10 85 20 95 | — 50 40 70 50 105 | Styret 95 60 78 120 100", ["*", "Styret"]),  # the white after a bullet
        ("Dato 95 10 78 60 100 | - 92 70 90 78 92 | Sted 95 90 78 120 100", ["Dato", "-", "Sted"]),
    ],
)
def test_dirt_is_no_word(line: str, expected: list[str]) -> None:
    assert texts(write_hocr(line)) == expected


def test_a_line_without_sense_is_left_out() -> None:
    sound = "Referat 95 10 78 90 100 | fra 95 95 78 120 100 | rådet 95 130 78 190 100"
    assert texts(write_hocr(sound, "Ml 12 10 78 60 100 | fn 20 70 78 99 100")) == ["Referat", "fra", "rådet"]


def test_an_unknown_name_makes_no_line_senseless() -> None:
    """Tesseract trusts a long name that it has never met not at all, and has read it right."""
    sound = "Referat 95 10 78 90 100 | fra 95 95 78 120 100 | rådet 95 130 78 190 100"
    named = "Til 96 10 78 30 100 | stede 96 35 78 70 100 | fra 96 75 78 90 100 | Havrådet/Kystrådssekretariatet: 0 95 78 290 100"
    assert texts(write_hocr(sound, named))[3:] == ["Til", "stede", "fra", "Havrådet/Kystrådssekretariatet:"]


def test_a_stroke_is_close_on_both_sides() -> None:
    assert texts(write_hocr("Havrådet 90 10 78 90 100 | /Kystrådet 80 95 78 190 100")) == ["Havrådet/Kystrådet"]
    assert texts(write_hocr("Havrådet 90 10 78 90 100 | / 90 94 78 96 100 | Kystrådet 80 99 78 190 100")) == ["Havrådet", "/", "Kystrådet"]


def test_a_line_is_measured_by_its_tall_letters() -> None:
    """They rise 22 dots over the base line; Tesseract's own measure says 60."""
    found = list(read_hocr(write_hocr("Referat 95 10 78 90 100 | av 95 95 84 120 100")))
    assert [(one.base, round(one.size, 1)) for one in found] == [(100.0, 30.6), (100.0, 30.6)]
    assert [one.size for one in read_hocr(write_hocr("av 95 95 84 120 100"))] == [0.0]


def test_nothing_read_is_no_words() -> None:
    assert texts(b"") == []
    assert make_rows([], Ink(np.zeros((9, 9), dtype=np.bool_)), 200) == []


def test_sizes_measured_nearly_alike_are_one() -> None:
    assert even_sizes([(30.0, 200), (31.5, 50), (28.0, 40), (44.0, 9), (0.0, 5)]) == {
        30.0: 30.0,
        31.5: 30.0,
        28.0: 30.0,
        44.0: 44.0,
        0.0: 30.0,
    }


def say(text: str, *bold: int, x: float = 70, y: float = 100) -> Row:
    """A row of words 40 points apart; `bold` are the places of the bold ones."""
    return Row(tuple(Word(word, x + 40 * n, x + 40 * n + 5, y, 10.0, bold=n in bold) for n, word in enumerate(text.split())))


@pytest.mark.parametrize(
    ("text", "bold", "settled"),
    [
        ("Sak 1/31 Godkjenning av referat", (0, 2, 4), [0, 1, 2, 3, 4]),  # figures and short words are thin
        ("Vedtak: Rådet anbefaler", (0,), [0]),
        ("Til stede: Kari Nes", (1,), [0, 1]),
        ("Kari Nes bor på Snøya", (3,), []),
        ("Observatører", (0,), [0]),
    ],
)
def test_a_word_weighs_as_those_on_both_sides(text: str, bold: tuple[int, ...], settled: list[int]) -> None:
    assert [number for number, word in enumerate(settle_weight(say(text, *bold).words)) if word.bold] == settled


def test_signs_before_several_rows_are_bullets() -> None:
    rows = [say("e Kari Nes"), say("* Ola Li", y=115), say("I dag", y=130), say("e Per Å", x=200, y=145)]
    read = mark_misread_bullets(rows)
    assert [(row.words[0].text, row.words[0].sign) for row in read] == [("•", True), ("•", True), ("I", False), ("e", False)]


def test_found_words_share_their_line() -> None:
    assert {one.size for one in read_hocr(write_hocr("Referat 95 10 78 90 100 | Nes 95 95 79 120 100"))} == {29.9}
    assert isinstance(next(read_hocr(write_hocr("Referat 95 10 78 90 100"))), OcrWord)


def test_a_photograph_has_no_words() -> None:
    if lack := explain_missing_ocr():
        pytest.skip(lack)
    noise = np.random.default_rng(1).integers(0, 255, (200, 300)).astype(np.uint8)
    assert read_picture(noise, 100).rows == ()
