"""Pictures of pages become words: Tesseract, by way of pytesseract, and what the ink tells besides."""

import functools
import os
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

import numpy as np
import pytesseract
from PIL import Image, ImageFilter

from radsminne.corpus.problems import TO_INSTALL_TESSERACT
from radsminne.extract.pdf.ink import Box, Grey, Ink
from radsminne.extract.pdf.words import Row, Word, regroup

_LANGUAGE = "nor"
_SECONDS = 120
"""For one page; a usual one takes one or two."""
_SLANT = 0.125
"""Degrees under which Tesseract and the rows here need no turning: a tenth of a line over the width of a page."""
# Those below were also weighed on eight drawn pages in two fonts, with specks, in shadow, slanted, and scanned coarsely: 1187 words
# and 24 bullets. All words are found with any of the numbers moved; told is what else is read otherwise.
_TALL = re.compile(r"[A-ZÆØÅ0-9bdfhklå]")
_TALL_SHARE = 0.72
"""How far tall letters rise over the base line, as part of the type size. From 0.54 to 0.76 all words weigh the same."""
SAME_SIZE = 0.12
"""Part by which two measured sizes of one type differ at most, on real scans."""
_BOLD = 1.18
"""How much thicker the strokes of bold words are than the usual ones: 1.2 to 1.45 on scans, plain words under 1.17.

On drawn pages the same at 1.14; at 1.1 six words weigh otherwise, at 1.22 seven.
"""
_SHORT = 4
"""Words with fewer letters are too little ink to tell their weight by themselves.

At 5 the same; at 3 three words weigh wrongly, at 6 fifteen.
"""
_LEAST = 30
"""Signs that Tesseract trusts less are specks and rules; a word stays. On drawn pages the same up to 38, at 60 one is read otherwise."""
_LEAST_LINE = 0.5
"""Part of the page's trust under which a line is handwriting or a stamp: 35 of 93 on a real scan, plain lines over 70."""
_SURE = 0.9
_SURE_WORDS = 2
"""Words as sure as this part of the page's trust that make a line print: a line with a name that was trusted 0 had three."""
_LEAST_PAGE = 40
"""A page whose words it trusts less is a photograph, or stands sideways."""
_FEW_WORDS = 5
"""A page with fewer is no page of text. A choice: the drawn pages have 148, and 0 in thick noise."""
_SOUND = 60
"""A page whose words it trusts less may stand sideways, and is tried turned. A choice: scans read right have 92 to 95."""

_LIGHT = 60
"""Shades of grey by which the paper of a page differs before it is evened: a lamp, a fold, the spine of a book.

Drawn pages with shades of 76 are read whole without; with shades of 102 two thirds of their words are lost.
"""
_DARKEST = 100
"""Shade of paper in shadow; what is darker is a photograph and stays so. Drawn pages the same at 75 and 125, at 160 words are lost."""
_PATCH = 16
"""So many dots are one when the paper's shade is looked for. Drawn pages are read whole from 4 to 64."""
_WINDOW = 9
"""Patches among which the lightest is paper: larger than letters and bold headings are high. Drawn pages the same from 7 to 15."""

# What a bullet is read as; «o» only where other rows show it.
_MISREAD = frozenset("e&*«»©¢®°o0¤º+>•·-–—")
_MISREAD_GAP = 0.5
"""White space, in type sizes, between such a sign and the words after it.

Up to 0.62 the same; 21 of the 24 bullets are read as such signs.
"""

_SPECK = 0.2
"""Part of the type size under which a letter's box is a speck of dirt. At 0.15 and 0.25 the same, at 0 and 0.35 one page otherwise."""
_DASH = 0.7
"""Part of the type size above which a dash's box is none: Tesseract makes one of the white between a bullet and its words.

From 0.3 to 0.9 the same; without it two bullets are lost.
"""
_DASHES = frozenset("-–—_")
_SMALL = _DASHES | frozenset(".,:;'’‘\"“”·…~°*")
"""Signs that may be small without being dirt."""

_DOTS = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
_BASELINE = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_TRUST = re.compile(r"x_wconf (\d+)")
_LINES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"})


@dataclass(frozen=True, slots=True)
class OcrWord:
    """A word in the picture, with how sure Tesseract is of it (0 to 100).

    Its letters' box, base line and type size are in dots.
    """

    text: str
    box: Box
    base: float
    size: float
    trust: int


@dataclass(frozen=True, slots=True)
class _OcrPage:
    """A page as it was read from its picture; lengths are points.

    `trust` is how sure the usual letter is, 0 to 100; None where there are hardly any words, as on a photograph.
    """

    rows: tuple[Row, ...]
    width: float
    height: float
    trust: float | None


@functools.cache
def explain_missing_ocr() -> str | None:
    """Return what is missing before pictures can be read, and how to get it; None where all is there."""
    try:
        languages = pytesseract.get_languages()
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, OSError):
        return f"Tesseract is not installed ({TO_INSTALL_TESSERACT})"
    return None if _LANGUAGE in languages else f"Tesseract has no Norwegian data ({TO_INSTALL_TESSERACT})"


def read_picture(picture: Grey, dpi: float) -> _OcrPage:
    """Read the picture of a page, laid straight first.

    One that makes no sense is tried turned, as Tesseract sees it.
    """
    page = even_light(Image.fromarray(picture))
    found, ink = _read_straight(page, dpi)
    if not is_sound(found) and (angle := _find_turn(page, dpi)):
        page = page.rotate(-angle, expand=True)
        found, ink = _read_straight(page, dpi)
    return make_page(found, ink, page.size, dpi)


def make_page(found: Sequence[OcrWord], ink: Ink, size: tuple[int, int], dpi: float) -> _OcrPage:
    """Return the page whose words were found in a picture of `size` (width and height in dots).

    Words that make no sense are left out.
    """
    trust = _measure_trust(found)
    rows = tuple(make_rows(found, ink, dpi)) if trust >= _LEAST_PAGE else ()
    width, height = (side * 72 / dpi for side in size)
    return _OcrPage(rows, width, height, trust if len(found) >= _FEW_WORDS else None)


def is_sound(found: Sequence[OcrWord]) -> bool:
    """Tell whether words were read as words; else the page may stand sideways."""
    return len(found) >= _FEW_WORDS and _measure_trust(found) >= _SOUND


def _measure_trust(found: Sequence[OcrWord]) -> float:
    """Return how sure Tesseract is of the usual letter."""
    letters = sum(len(one.text) for one in found)
    return sum(one.trust * len(one.text) for one in found) / letters if letters else 0.0


def _read_straight(page: Image.Image, dpi: float) -> tuple[list[OcrWord], Ink]:
    """Return the words of a picture after it was laid straight, and its ink."""
    page, ink = lay_straight(page)
    return list(read_hocr(_run_tesseract(page, dpi))), ink


def even_light(page: Image.Image) -> Image.Image:
    """Return a grey picture as if its paper were equally light all over.

    Shadow is not ink, and Tesseract takes it for that.
    """
    paper = page.reduce(_PATCH).filter(ImageFilter.MaxFilter(_WINDOW))
    dark, light = np.percentile(np.asarray(paper), (5, 95))
    if light - dark < _LIGHT:
        return page
    ground = np.asarray(paper.filter(ImageFilter.BoxBlur(_WINDOW // 2)).resize(page.size, Image.Resampling.NEAREST)).clip(_DARKEST)
    return Image.fromarray(np.minimum(np.asarray(page) / ground * 255, 255).astype(np.uint8))


def lay_straight(page: Image.Image) -> tuple[Image.Image, Ink]:
    """Return a picture turned so that its lines are level, and its ink.

    One that hardly slants is left as it is.
    """
    ink = Ink.of(np.asarray(page))
    slant = ink.find_slant()
    if abs(slant) <= _SLANT:
        return page, ink
    page = page.rotate(slant, Image.Resampling.BICUBIC, fillcolor=255)
    return page, Ink.of(np.asarray(page))


def _run_tesseract(page: Image.Image, dpi: float) -> bytes:
    """Return Tesseract's reading as hOCR: words with their boxes, base lines and heights."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # files are read side by side; one page is no faster with more threads
    try:
        read = pytesseract.image_to_pdf_or_hocr(page, _LANGUAGE, f"--psm 3 --dpi {dpi:.0f}", extension="hocr", timeout=_SECONDS)
    except (pytesseract.TesseractError, RuntimeError):  # a picture it chokes on, or longer than the time for a page
        return b""
    return bytes(read)


def _find_turn(page: Image.Image, dpi: float) -> int:
    """Return how many degrees to the right a picture must be turned, in quarter turns."""
    try:
        turn = pytesseract.image_to_osd(page, config=f"--dpi {dpi:.0f}", output_type=pytesseract.Output.DICT, timeout=_SECONDS)["rotate"]
    except (pytesseract.TesseractError, RuntimeError):  # too few letters to tell
        return 0
    return int(turn)


def read_hocr(hocr: bytes) -> Iterator[OcrWord]:
    """Yield the words of a reading.

    Lines without sense, as of handwriting, and signs that are specks are left out.
    """
    root = ET.fromstring(hocr or b"<html/>")  # noqa: S314 - written by Tesseract, not by whoever made the document
    lines = [list(_read_line(line)) for line in root.iter() if line.get("class") in _LINES]
    usual = _measure_trust([one for line in lines for one in line])
    for line in lines:
        if _measure_trust(line) >= _LEAST_LINE * usual or _count_sure(line, usual) >= _SURE_WORDS:
            yield from (one for one in line if not _is_speck(one))


def _count_sure(line: Sequence[OcrWord], usual: float) -> int:
    """Count the words of a line that are surely words.

    One long name that Tesseract does not know makes no handwriting of the rest.
    """
    return sum(one.trust >= _SURE * usual and len(one.text) > 1 and one.text.isalpha() for one in line)


def _is_speck(one: OcrWord) -> bool:
    """Tell whether what was read as a word is dirt, or the white before words."""
    tall = one.box.bottom - one.box.top
    if _SMALL.issuperset(one.text):
        return one.trust < _LEAST or (_DASHES.issuperset(one.text) and tall > _DASH * one.size)
    return tall < _SPECK * one.size or (one.trust < _LEAST and not any(sign.isalnum() for sign in one.text))


def _read_line(line: ET.Element) -> Iterator[OcrWord]:
    """Return the words of one line.

    Tesseract's own measure of a line's height is off by half on coarse scans, so their boxes tell it.
    """
    title = line.get("title", "")
    x0, _, _, bottom = _read_box(title)
    slope, offset = _read_numbers(_BASELINE, title, (0.0, 0.0))
    found = []
    for word in line.iter():
        text = "".join(word.itertext()).strip()
        if word.get("class") == "ocrx_word" and text:
            box = Box(*_read_box(word.get("title", "")))
            base = bottom + offset + slope * ((box.x0 + box.x1) / 2 - x0)
            found.append(OcrWord(text, box, base, 0.0, int(_read_numbers(_TRUST, word.get("title", ""), (0.0,))[0])))
    size = _measure_size(found)
    return (replace(one, size=size) for one in _join_slashes(found))


def _join_slashes(found: Sequence[OcrWord]) -> Iterator[OcrWord]:
    """Join «Kystrådet» and «/Havrådet».

    A stroke is set close on both sides or on none, so the gap is Tesseract's own.
    """
    waiting: OcrWord | None = None
    for one in found:
        if waiting and one.text[0] == "/" and one.text[1:2].isalpha() and waiting.text[-1].isalpha():
            box = Box(waiting.box.x0, min(waiting.box.top, one.box.top), one.box.x1, max(waiting.box.bottom, one.box.bottom))
            waiting = replace(waiting, text=waiting.text + one.text, box=box, trust=min(waiting.trust, one.trust))
            continue
        if waiting:
            yield waiting
        waiting = one
    if waiting:
        yield waiting


def _measure_size(found: Sequence[OcrWord]) -> float:
    """Return the type size of a line: how far its tall letters rise over the base line.

    It is 0 where it has none.
    """
    return round(max(0.0, median([(one.base - one.box.top) / _TALL_SHARE for one in found if _TALL.search(one.text)] or [0.0])), 1)


def _read_box(title: str) -> tuple[int, int, int, int]:
    """Return the box that a title in hOCR tells."""
    x0, top, x1, bottom = (int(number) for number in _read_numbers(_DOTS, title, (0.0, 0.0, 0.0, 0.0)))
    return x0, top, x1, bottom


def _read_numbers(pattern: re.Pattern[str], title: str, usual: tuple[float, ...]) -> tuple[float, ...]:
    """Return the numbers of one property in a title."""
    match = pattern.search(title)
    return tuple(float(number) for number in match.groups()) if match else usual


def make_rows(found: Sequence[OcrWord], ink: Ink, dpi: float) -> list[Row]:
    """Return the rows of a page: words of even sizes with their weight, bullets as bullets."""
    sizes = even_sizes((one.size, len(one.text)) for one in found)
    strokes = [ink.measure_stroke(one.box) / sizes[one.size] for one in found]
    usual = _find_usual(found, strokes)
    words = [_make_word(one, sizes[one.size], dpi, bold=stroke > _BOLD * usual) for one, stroke in zip(found, strokes, strict=True)]
    rows = [Row(tuple(settle_weight(row.words))) for row in regroup(words)]
    return mark_misread_bullets([_mark_bullet(row, ink, dpi) for row in rows])


def even_sizes(measured: Iterable[tuple[float, int]]) -> dict[float, float]:
    """Return each measured size with the usual one that it stands for.

    The size of most letters goes first, also for what has none.
    """
    counts: Counter[float] = Counter()
    for size, letters in measured:
        counts[size] += letters
    order = [size for size, _ in counts.most_common() if size] or [1.0]
    sizes = {0.0: order[0]}
    for usual in order:
        if usual not in sizes:
            sizes |= {size: usual for size in counts if size not in sizes and abs(size - usual) <= SAME_SIZE * usual}
    return sizes


def _find_usual(found: Sequence[OcrWord], strokes: Sequence[float]) -> float:
    """Return how thick the strokes of the usual letter are, as part of the type size."""
    letters = [stroke for one, stroke in zip(found, strokes, strict=True) for _ in one.text if len(one.text) >= _SHORT]
    return median(letters or strokes or [1.0])


def _make_word(one: OcrWord, size: float, dpi: float, *, bold: bool) -> Word:
    """Return a word in points."""
    scale = 72 / dpi
    return Word(one.text, one.box.x0 * scale, one.box.x1 * scale, one.base * scale, round(size * scale * 2) / 2, bold=bold)


def settle_weight(words: Sequence[Word]) -> list[Word]:
    """Return the words of a row with the weight of those beside them.

    Thin ones between bold words are bold, and short ones as heavy as their neighbours: too little ink to tell.
    """
    inside = [
        _weigh_as(word, sides) if len(word.text) < _SHORT or not word.bold else word
        for word, *sides in zip(words[1:], words, words[2:], strict=False)
    ]
    words = [*words[:1], *inside, *words[-1:]] if len(words) > 1 else list(words)
    for end, beside in ((0, 1), (-1, -2)):
        if len(words) > 1 and len(words[end].text) < _SHORT:
            words[end] = _weigh_as(words[end], [words[beside]])
    return words


def _weigh_as(word: Word, sides: Sequence[Word]) -> Word:
    """Return a word as heavy as those beside it, where they are alike."""
    weights = {other.bold for other in sides}
    return word._replace(bold=weights.pop()) if len(weights) == 1 else word


def mark_misread_bullets(rows: Sequence[Row]) -> list[Row]:
    """Set right the rows whose bullets were read as letters.

    Such signs stand before words that begin where those of other items do.
    """
    starts = [(row.words[1].x0, row.size) for row in rows if row.words[0].sign or _begins_with_sign(row)]
    counts = [sum(abs(row.words[min(1, len(row.words) - 1)].x0 - x0) < size / 2 for x0, size in starts) for row in rows]
    return [_mark_first(row) if _begins_with_sign(row) and count > 1 else row for row, count in zip(rows, counts, strict=True)]


def _begins_with_sign(row: Row) -> bool:
    """Tell whether a row begins with what may be a bullet."""
    first, *others = row.words
    return first.text in _MISREAD and bool(others) and others[0].x0 - first.x1 >= _MISREAD_GAP * row.size


def _mark_first(row: Row) -> Row:
    """Return the row with its first sign as a bullet."""
    return Row((row.words[0]._replace(text="•", sign=True, bold=False), *row.words[1:]))


def _mark_bullet(row: Row, ink: Ink, dpi: float) -> Row:
    """Return the row with the bullet that Tesseract took for dirt: it drops most of them."""
    first = row.words[0]
    scale = 72 / dpi
    spot = None if first.sign else ink.find_bullet(round(first.x0 / scale), round(first.y / scale), first.size / scale)
    if spot is None:
        return row
    return Row((first._replace(text="•", x0=spot.x0 * scale, x1=spot.x1 * scale, sign=True, bold=False), *row.words))
