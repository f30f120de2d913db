"""Pictures of pages read as words: what Tesseract says is told apart from what it only thinks it sees."""

import numpy as np
import pytest
from PIL import Image

from radsminne.extract.pdf.ink import Box, Ink
from radsminne.extract.pdf.ocr import (
    OcrWord,
    even_sizes,
    explain_missing_ocr,
    is_sound,
    lay_straight,
    make_page,
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


def lay(*words: tuple[str, int, tuple[int, int, int, int]]) -> bytes:
    """A reading of a sound line and another with these words, each with its trust and box; the type size is 30.6 dots."""
    return write_hocr(" | ".join(f"{text} {trust} {' '.join(str(side) for side in box)}" for text, trust, box in words))


SOUND = ("Referat", 96, (10, 78, 90, 100))


@pytest.mark.parametrize(
    ("word", "kept"),
    [
        pytest.param(("~", 31, (95, 90, 110, 95)), True, id="a sign that is trusted"),
        pytest.param(("~", 29, (95, 90, 110, 95)), False, id="one that is not"),
        pytest.param(("e", 90, (95, 90, 110, 97)), True, id="a small letter"),  # 0.23 of the type size
        pytest.param(("e", 90, (95, 90, 110, 95)), False, id="a speck"),  # 0.16
        pytest.param(("—", 90, (95, 80, 110, 100)), True, id="a thick dash"),  # 0.65
        pytest.param(("—", 90, (95, 77, 110, 100)), False, id="the white before words"),  # 0.75
    ],
)
def test_specks_by_their_measures(word: tuple[str, int, tuple[int, int, int, int]], kept: bool) -> None:
    assert (word[0] in texts(lay(SOUND, word))) == kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Nes 53 10 78 60 100", True),
        ("Nes 45 10 78 60 100", False),
        ("Nes 92 10 78 60 100 | Li 92 10 78 60 100 | ogsåogsåogsåogså 0 10 78 60 100", True),  # two sure words
        ("Nes 92 10 78 60 100 | ogsåogsåogsåogså 0 10 78 60 100", False),
        ("Nes 84 10 78 60 100 | Li 84 10 78 60 100 | ogsåogsåogsåogså 0 10 78 60 100", False),  # not sure enough
    ],
)
def test_lines_that_make_sense(line: str, kept: bool) -> None:
    """The page is trusted 95 to 97 of 100."""
    sound = " | ".join(["Referatreferatreferatreferat 98 10 78 90 100"] * 40)
    assert ("Nes" in texts(write_hocr(sound, line))) == kept


@pytest.mark.parametrize(("size", "usual"), [(33.3, 30.0), (26.7, 30.0), (34.0, 34.0), (26.0, 26.0)])
def test_sizes_within_a_ninth_are_one(size: float, usual: float) -> None:
    assert even_sizes([(30.0, 200), (size, 9)])[size] == usual


@pytest.mark.parametrize(("gap", "sign"), [(5.2, True), (4.8, False)])
def test_a_bullet_stands_apart_from_its_words(gap: float, sign: bool) -> None:
    rows = [Row((Word("e", 70, 75, y, 10.0), Word("Ord", 75 + gap, 100, y, 10.0))) for y in (100, 115)]
    assert [row.words[0].sign for row in mark_misread_bullets(rows)] == [sign, sign]


@pytest.mark.parametrize(("off", "sign"), [(4.8, True), (5.2, False)])
def test_items_begin_below_each_other(off: float, sign: bool) -> None:
    rows = [Row((Word("e", 60, 65, y, 10.0), Word("Ord", x, 120, y, 10.0))) for x, y in ((80, 100), (80 + off, 115))]
    assert [row.words[0].sign for row in mark_misread_bullets(rows)] == [sign, sign]


@pytest.mark.parametrize(("word", "bold"), [("ble", True), ("blir", False)])
def test_a_short_word_weighs_as_its_neighbours(word: str, bold: bool) -> None:
    """At the row's end too little ink tells the weight of three letters; four tell it themselves."""
    assert settle_weight(say(f"Vedtak {word}", 0).words)[1].bold == bold


@pytest.mark.parametrize(("thick", "bold"), [(22, False), (26, True)])
def test_bold_words_have_thicker_strokes(thick: int, bold: bool) -> None:
    """Strokes 20 dots thick are the usual ones."""
    dots = np.zeros((400, 2200), dtype=np.bool_)
    found = []
    for number, stroke in enumerate((20, 20, 20, 20, thick)):
        left = 50 + 400 * number
        dots[100 : 100 + stroke, left : left + 300] = True
        found.append(OcrWord("Møte", Box(left - 10, 90, left + 310, 140), 130.0, 40.0, 90))
    assert [word.bold for row in make_rows(found, Ink(dots), 300) for word in row.words] == [False] * 4 + [bold]


@pytest.mark.parametrize(("angle", "turned"), [(0.1, False), (0.15, True), (-0.1, False), (-0.15, True)])
def test_a_page_that_hardly_slants_is_not_turned(angle: float, turned: bool) -> None:
    dots = np.full((400, 3000), 255, dtype=np.uint8)
    across = np.arange(3000)
    for y in range(60, 340, 40):
        fall = np.round(np.tan(np.radians(angle)) * (across - 1500)).astype(int)
        dots[y + fall, across] = dots[y + fall + 1, across] = 0
    page = Image.fromarray(dots)
    assert (lay_straight(page)[0] is not page) == turned


@pytest.mark.parametrize(
    ("count", "trust", "read", "told"),
    [
        pytest.param(5, 41, True, 41, id="words, though unsure"),
        pytest.param(5, 39, False, 39, id="a photograph that looks like words"),
        pytest.param(4, 90, True, None, id="hardly any words: a photograph, with a sign in it"),
        pytest.param(0, 0, False, None, id="no words"),
    ],
)
def test_what_a_page_is_trusted(count: int, trust: int, read: bool, told: float | None) -> None:
    words = [OcrWord("Møte", Box(10 + 50 * n, 78, 50 + 50 * n, 100), 100.0, 30.0, trust) for n in range(count)]
    page = make_page(words, Ink(np.zeros((300, 300), dtype=np.bool_)), (300, 600), 150)
    assert (bool(page.rows), page.trust, page.width, page.height) == (read, told, 144, 288)


@pytest.mark.parametrize(("count", "trust", "sound"), [(5, 61, True), (5, 59, False), (4, 90, False)])
def test_a_page_that_makes_sense_is_not_tried_turned(count: int, trust: int, sound: bool) -> None:
    assert is_sound([OcrWord("Møte", Box(0, 0, 50, 20), 20.0, 30.0, trust)] * count) == sound


def test_a_photograph_has_no_words() -> None:
    if lack := explain_missing_ocr():
        pytest.skip(lack)
    noise = np.random.default_rng(1).integers(0, 255, (200, 300)).astype(np.uint8)
    assert read_picture(noise, 100).rows == ()
