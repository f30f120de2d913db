"""Lines become blocks: what was broken only because a line was full is joined again."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from radsminne.corpus.records import Page, TextSource
from radsminne.extract.text.lines import Block, Line, LineRole, Piece, RawText, Text
from radsminne.extract.text.marks import is_bullet
from radsminne.extract.text.sentences import SENTENCE_MARKS

# How many of 368 real papers and fixtures are joined otherwise stands behind each: at three quarters, at five quarters, without it.

PARTING_GAP = 0.45
"""White space above a line, in line heights beyond the usual, that parts paragraphs: none at a quarter more or less."""
_SIZE = 0.6
"""Points by which two lines of one paragraph may differ in size: 2, 0, 12."""
_SPACE = 0.25
"""The width of a space in type sizes, usual for the fonts of office documents: 9, 4, 28."""
_HARDLY_BOLD = 0.5
"""A line with less of it in bold is not in the type of one that is set in bold: 0, 0, 11."""
_LIST_STEP = 0.4
"""Part of the type size by which a nested list item stands further in, at least: 0, 0, 5."""
_NEARLY_FULL = 0.75
"""Part of the width that a line wrapped by hand fills at least: 3, 15, 22. Lists of names begin with capitals, so it does not touch
them."""
_LIST_FULL = 0.34
"""Lines of which at most so many are full are a list: 0, 0, 10; one with a list's label is read worse at none."""

_HYPHENS = "-\u2010\u00ad"
# "helse- og omsorg": the hyphen stands for the rest of the word, and a space follows it.
_CONJUNCTION = re.compile(r"(?:og|eller|samt|til|and|or|å)\b")
_WORD = re.compile(r"[^\W_]+(?:[-\u2010][^\W_]+)*", re.UNICODE)
# "teknisk-naturvitenskapelig": a word is not split after this ending, so the hyphen is its own.
_ADJECTIVE = re.compile(r"\w{3}isk$")
_LAST_PART = re.compile(r"(?<![^\W_])([^\W_]+)[-\u2010\u00ad]$")
_FIRST_PART = re.compile(r"[^\W_]+")
# No name and no sentence ends with these: the next line goes on.
_OPEN_END = re.compile(r"\b(?:og|eller|for|av|i|på|til|med|ved|fra|frå|som|samt|om|and|of|the)$")
# A short phrase with a colon begins something new when the sentence before it is done: "Vedtak: …", "Forfall: …". Prose goes on
# with a small letter after it: "Hun skisserte to modeller: et rom …".
_LABEL = re.compile(r"[A-ZÆØÅ][\w./ -]{1,40}:(?:\s+[^a-zæøå\s]|\s*$)|(?:Sak|SAK)\s+(?:nr\.?\s*)?\d")
_SENTENCE_END = (*SENTENCE_MARKS, ")")
_MAY_END_ITEM = (*_SENTENCE_END, ";", ",")


@dataclass(slots=True)
class _Paragraph:
    """Lines that are being joined."""

    lines: list[Line]
    level: int = 0


@dataclass(slots=True)
class _Depths:
    """How far in the items of the present list stand, outermost first."""

    lefts: list[float] = field(default_factory=list)


def join_lines(raw: RawText) -> Text:
    """Join lines to blocks, and blocks to the text of each page."""
    body = [line for line in raw.lines if line.role is not LineRole.FURNITURE]
    words = _Vocabulary.of(body)
    paragraphs = _set_levels(_group_lines(_end_list_lines(body)))
    numbers: list[int | None] = [None] if raw.pages is None else list(range(1, raw.pages + 1))
    texts = {number: _PageText() for number in numbers}
    heads = tuple(line.text for line in raw.lines if line.role is LineRole.FURNITURE)
    blocks = tuple(_make_block(paragraph, words, texts) for paragraph in paragraphs)
    scanned = {line.page for line in body if line.source is TextSource.OCR}
    return Text(tuple(Page(number, "".join(texts[number].parts), number in scanned) for number in numbers), blocks, heads)


def _end_list_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """Mark the ends of lines that stand together as a list.

    A long name among short ones happens to fill its line.
    """
    run: list[Line] = []
    for line in lines:
        if run and (run[-1].breaks or not _may_continue(run[-1], line)):
            yield from _end_run(run)
            run = []
        run.append(line)
    yield from _end_run(run)


def _end_run(run: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines of one run, those ends marked after which a new item begins, where they are a list."""
    full = sum(_is_full(last, line) for last, line in pairwise(run))
    listed = full <= _LIST_FULL * (len(run) - 1)
    for line, following in zip_longest(run, run[1:]):
        ends = listed and following is not None and _begins_item(line, following)
        yield replace(line, breaks=True) if ends else line


def _begins_item(last: Line, line: Line) -> bool:
    """Tell whether a line of a list begins an item.

    Where a page is laid out, its columns tell where a line is full, so there it must be "Name, place".
    """
    if _begins_small(line) or last.text.endswith(",") or _OPEN_END.search(last.text) or _breaks_name(last, line):
        return False
    return "," in line.text or last.size is None


def _group_lines(lines: Iterable[Line]) -> Iterator[_Paragraph]:
    """Put the lines of each paragraph together."""
    paragraph: _Paragraph | None = None
    for line in lines:
        if paragraph is not None and _is_prose_number(paragraph, line):
            line = replace(line, text=f"{line.marker} {line.text}", marker=None)  # noqa: PLW2901 - the line as it is meant
        if paragraph is not None and _goes_on(paragraph, line):
            paragraph.lines.append(line)
            continue
        if paragraph is not None:
            yield paragraph
        paragraph = _Paragraph([line])
    if paragraph is not None:
        yield paragraph


def _is_prose_number(paragraph: _Paragraph, line: Line) -> bool:
    """Tell whether a line's number only happens to stand first.

    A full line before it stops inside a sentence: "se vedlegg / 3. Under".
    """
    last, before = paragraph.lines[-1], paragraph.lines[0].marker
    if line.marker is None or not line.marker[0].isdigit() or last.text.endswith(_MAY_END_ITEM):
        return False
    follows = before is not None and not is_bullet(before)
    return not follows and continues(last, replace(line, marker=None))


def _goes_on(paragraph: _Paragraph, line: Line) -> bool:
    """Tell whether a line goes on with a paragraph.

    Below a list item, set in from its marker, a label begins nothing new.
    """
    first, last = paragraph.lines[0], paragraph.lines[-1]
    hangs = first.marker is not None and first.size is not None and line.left > first.left + _step(first)
    return continues(last, line) and (hangs or not _begins_anew(last, line))


def continues(last: Line, line: Line) -> bool:
    """Tell whether a line goes on with the paragraph of the line before it."""
    if last.breaks or not _may_continue(last, line):
        return False
    return _is_full(last, line) or _is_unfinished(last, line) or _breaks_name(last, line)


def _may_continue(last: Line, line: Line) -> bool:
    """Tell whether nothing about two lines but their length keeps them apart."""
    if line.marker is not None or line.heading is not None or line.gap > PARTING_GAP:
        return False
    return (last.role, last.cell) == (line.role, line.cell) and _is_same_type(last, line)


def _is_full(last: Line, line: Line) -> bool:
    """Tell whether the first word of a line would not have fitted on the line before it.

    A hyphen at the line's end needs no space after it.
    """
    glued = last.text.endswith(tuple(_HYPHENS)) and not _CONJUNCTION.match(line.text)
    space = 0.0 if glued else _space_width(last)
    return last.right + space + line.first_word > last.edge


def _is_unfinished(last: Line, line: Line) -> bool:
    """Tell whether a line that is nearly full stops inside a sentence.

    It was wrapped by hand, or by a program that breaks elsewhere.
    """
    return last.right >= _NEARLY_FULL * last.edge and not last.text.endswith(_MAY_END_ITEM) and _begins_small(line)


def _breaks_name(last: Line, line: Line) -> bool:
    """Tell whether a long row of whole names stops inside one.

    So does "Kari Dal, Per Li, Ola" above "By, Siv Lie".
    """
    *whole, rest = (piece.split() for piece in last.text.rpartition(":")[2].split(","))
    if len(last.text) < _LONG_ROW or len(whole) < 2 or len(rest) != 1 or not all(map(_is_whole_name, whole)):
        return False
    begun = _ENDS_NAME.split(line.text)[0].split()
    return (
        rest[0].isalpha() and all(word[0].isupper() for word in (*rest, *begun)) and 0 < len(begun) <= _MOST_NAMES and ":" not in line.text
    )


_LONG_ROW, _MOST_NAMES = 60, 4
"""Letters of a row that was wrapped rather than ended, and words that may be the rest of a name. Of 92 real papers none is read otherwise
at 30 or 80 letters, two are read worse at 100."""
_ENDS_NAME = re.compile(r"[,.]|\s(?:og|and)\s")


def _is_whole_name(words: Sequence[str]) -> bool:
    return 1 < len(words) <= _MOST_NAMES + 1 and words[0][0].isupper() and words[-1][0].isupper()


def _begins_small(line: Line) -> bool:
    """Tell whether a line begins as the inside of a sentence does."""
    return line.text[0].islower() or line.text[0] == "("


def _space_width(line: Line) -> float:
    """Return the width of a space: a quarter of the type size is usual for the fonts of office documents."""
    return 1.0 if line.size is None else line.size * _SPACE


def _is_same_type(last: Line, line: Line) -> bool:
    """Tell whether two lines are of one size, and not one wholly bold and the other not at all."""
    if last.size is not None and line.size is not None and abs(last.size - line.size) > _SIZE:
        return False
    if last.heading is not None:
        return True
    return not (last.is_bold and line.bold < _HARDLY_BOLD and not line.lead) and not (line.is_bold and last.bold < _HARDLY_BOLD)


def _begins_anew(last: Line, line: Line) -> bool:
    """Tell whether a line begins with a label though the line before it happened to be full."""
    if line.lead and not last.is_bold and line.lead.endswith(":"):
        return True
    return last.text.endswith(_SENTENCE_END) and _LABEL.match(line.text) is not None


def _set_levels(paragraphs: Iterable[_Paragraph]) -> Iterator[_Paragraph]:
    """Give list items their depth, counted from the outermost item of the same list."""
    depths = _Depths()
    for paragraph in paragraphs:
        first = paragraph.lines[0]
        if first.marker is not None:
            paragraph.level = _find_depth(depths, first)
        elif not depths.lefts or first.heading is not None or first.left <= depths.lefts[0] + _step(first):
            depths.lefts.clear()
        yield paragraph


def _find_depth(depths: _Depths, line: Line) -> int:
    """Return the depth of an item by how far in it stands."""
    while depths.lefts and line.left < depths.lefts[-1] - _step(line):
        depths.lefts.pop()
    if not depths.lefts or line.left > depths.lefts[-1] + _step(line):
        depths.lefts.append(line.left)
    return len(depths.lefts) - 1


def _step(line: Line) -> float:
    """Return how far in a nested item stands at least; in plain text one character is enough."""
    return 0.0 if line.size is None else line.size * _LIST_STEP


@dataclass(slots=True)
class _PageText:
    """The text of a page as it grows."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, text: str) -> int:
        """Put words at the end; returns where they begin."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return start


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of a document, to tell which hyphens at line ends belong to a word."""

    words: Counter[str]
    splits: bool
    """Whether the document splits words at line ends at all; text wrapped by a program only breaks at hyphens that are there."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Vocabulary":
        """Return the words of these lines, those at a line's edge left out: they may be parts."""
        words: Counter[str] = Counter()
        for line in lines:
            for match in _WORD.finditer(line.text):
                inside = match.start() > 0 and match.end() < len(line.text.rstrip(_HYPHENS))
                if inside or not line.text.endswith(tuple(_HYPHENS)):
                    words[match[0].lower()] += 1
        plain = _Vocabulary(words, splits=False)
        return _Vocabulary(words, splits=plain.sees_split_words(lines))

    def sees_split_words(self, lines: Sequence[Line]) -> bool:
        """Tell whether more words are known whole than hyphenated, of those at line ends.

        Text with a layout is taken to split.
        """
        whole = kept = 0
        for last, line in pairwise(lines):
            parts = _split_word(last.text, line.text)
            if parts is not None and parts[1][:1].islower():
                whole += "".join(parts).lower() in self.words
                kept += "-".join(parts).lower() in self.words
        laid_out = any(line.size is not None for line in lines)
        return whole >= kept if laid_out or whole else False

    def keeps_hyphen(self, left: str, right: str) -> bool:
        """Tell whether the hyphen between two parts of a word at a line's end is the word's own."""
        whole, hyphened = (left + right).lower(), f"{left}-{right}".lower()
        if not self.splits:
            return True
        if self.words[whole] and self.words[whole] >= self.words[hyphened]:
            return False
        if self.words[hyphened] or left[-1:].isdigit() or not right[:1].islower():
            return True
        return (left.isupper() and len(left) > 1) or _ADJECTIVE.search(left) is not None


def _split_word(last: str, text: str) -> tuple[str, str] | None:
    """Return the two parts of a word that a line's end splits."""
    left, right = _LAST_PART.search(last), _FIRST_PART.match(text)
    return (left[1], right[0]) if left and right else None


def _join_text(left: str, right: str, words: _Vocabulary) -> tuple[str, str]:
    """Return the first text as it stands before the second, and what goes between them.

    A splitting hyphen is taken off.
    """
    if not left.endswith(tuple(_HYPHENS)):
        return left, " "
    parts = _split_word(left, right)
    if _CONJUNCTION.match(right) or parts is None:
        return left, " "
    return (left, "") if words.keeps_hyphen(*parts) else (left[:-1], "")


def _make_block(paragraph: _Paragraph, words: _Vocabulary, texts: dict[int | None, _PageText]) -> Block:
    """Join a paragraph's lines, and put its words on the pages they stand on."""
    first = paragraph.lines[0]
    text, pieces = _place_words(paragraph.lines, words, texts)
    letters = [len(line.text) for line in paragraph.lines]
    bold = sum(line.bold * count for line, count in zip(paragraph.lines, letters, strict=True)) / max(1, sum(letters))
    return Block(
        text,
        pieces,
        lead=_find_lead(paragraph.lines, text),
        bold=bold,
        size=first.size,
        marker=first.marker,
        level=paragraph.level,
        heading=first.heading,
        gap=first.gap,
        cell=first.cell,
        role=first.role,
        source=first.source,
    )


def _find_lead(lines: Sequence[Line], text: str) -> str:
    """Return the bold words that a block begins with, over as many lines as they fill."""
    length = 0
    for line in lines:
        if not line.lead:
            break
        length += len(line.lead) + (length > 0)
        if len(line.lead) < len(line.text):
            break
    return text[:length].rstrip()


def _place_words(lines: Sequence[Line], words: _Vocabulary, texts: dict[int | None, _PageText]) -> tuple[str, tuple[Piece, ...]]:
    """Put lines on their pages as one text with one piece for each page."""
    text = ""
    pieces: list[Piece] = []
    for page, part, joint in _merge_pages(lines, words):
        marker = lines[0].marker or ""
        before = "\n" if texts[page].length else ""
        if not pieces and marker and not is_bullet(marker):
            before += f"{marker} "
        texts[page].add(before)
        pieces.append(Piece(len(text), len(part), page, texts[page].add(part)))
        text += part + joint
    return text, tuple(pieces)


def _merge_pages(lines: Sequence[Line], words: _Vocabulary) -> Iterator[tuple[int | None, str, str]]:
    """Yield the pages that a paragraph stands on, each with its part of the text.

    The third value is what goes between that part and the next.
    """
    page, part = lines[0].page, lines[0].text
    for line in lines[1:]:
        part, joint = _join_text(part, line.text, words)
        if line.page == page:
            part += joint + line.text
        else:
            yield page, part, joint
            page, part = line.page, line.text
    yield page, part, ""
