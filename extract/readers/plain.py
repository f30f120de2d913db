"""Plain text and Markdown become lines.

Any text is read as Markdown: text that is none has few marks to lose.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.extract.headings.leaders import is_contents_entry, mark_contents
from radsminne.extract.source import Source
from radsminne.extract.text.column_heads import is_head_row
from radsminne.extract.text.encoding import decode
from radsminne.extract.text.lines import Cell, Line, RawText
from radsminne.extract.text.marks import Run, clean_words, measure_bold, split_at_labels, split_marker
from radsminne.extract.text.wrapping import find_wrap_width


class _RowKind(Enum):
    """What a written line is in Markdown."""

    BLANK = auto()
    RULE = auto()
    HEADING = auto()
    ITEM = auto()
    TABLE = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class _Row:
    """A line as it is written: `words` without the mark of its kind, `raw` for its length."""

    kind: _RowKind
    raw: str
    words: str
    heading: int | None = None
    marker: str | None = None
    breaks: bool = False

    @property
    def left(self) -> int:
        """How far it is indented, in characters."""
        return len(self.raw) - len(self.raw.lstrip())


_NEWLINES = re.compile(r"\r\n?|[\u2028\u2029\x0b\x85]|\s*<br\s*/?>[ \t]*\n?")
# "## Styret", also without the space, and as a wiki writes it: "== Styret =="
_HEADING = re.compile(r"(?P<marks>#{1,6}(?=\s)|#{2,6}(?=[^\W\d_a-zæøå]|\*))\s*(?P<words>.*?)\s*#*\s*(?:\{[#:.][^}]*\})?$")
_WIKI_HEADING = re.compile(r"(?P<marks>={2,5})\s*(?P<words>[^=\s].*?)\s*(?P=marks)$")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_RULE = re.compile(r"(?:[-_*=]\s*){3,}$")
# "{:toc}", "[TOC]", "```": told to a program that shows the page, no words of the document.
_COMMAND = re.compile(r"(?:\{[:%].*\}|\[\[?TOC\]?\]|```\w*|~~~)$")
_TABLE_ROW = re.compile(r"\|.*\|$")
_TABLE_RULE = re.compile(r"\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$")
_QUOTE = re.compile(r"^\s{0,3}(?:>\s?)+")
_FRONT_KEY = re.compile(r"[\w-]+:(?:\s|$)")
_HARD_BREAK = re.compile(r"(?<=\S)(?: {2,}|\\)$")

_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>|~-])")
# The words of a link stay, its address goes: "[Ruud](https://…)", "![Bilde](bilde.png)", "[Forsiden](#)".
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
# A whole line underlined by its tag: "<u>Styret</u>".
_UNDERLINED = re.compile(r"^\s*<u>\s*([^<>\n]+?)\s*</u>\s*$", re.MULTILINE | re.IGNORECASE)
_TAG = re.compile(r"</?(?:b|i|em|strong|u|s|sup|sub|span|p|a|div|small)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_STRONG = re.compile(r"(\*\*|__)(?=[^\s*_])(.+?)(?<=\S)\1(?!\*)", re.DOTALL)
# One star or underline only where it stands at a word's edge: "2*3*4" and "fil_navn_nr" keep theirs.
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?!\*)|(?<![\w_])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\w_])")
# A whole line set apart, by two signs that do not touch its words or by one: "** Vår 2031 **", "*Etter ferien*".
_WHOLE_LINE = re.compile(r"^\s*(\*\*\s+|__\s+|[*_](?=[^\s*_]))([^*_\n]*?)\s*(?:\*{1,2}|_{1,2})\s*$", re.MULTILINE)
_STRAY_STRONG = re.compile(r"^\*\*(?=\S)|(?<=\S)\*\*$", re.MULTILINE)
_CODE = re.compile(r"`([^`\n]+)`")
_BOLD_ON, _BOLD_OFF = "\x01", "\x02"
_HIDDEN = 0xF0000
"""Where escaped marks are put while the other marks are taken out.

A private plane that text does not use.
"""


def read_plain(source: Source) -> RawText:
    """Read a text or Markdown file."""
    text, problems = decode(source.read())
    lines = tuple(read_lines(text))
    if not lines:
        raise InputError(ProblemCode.EMPTY, f"{source.path}: holds no words; get the file again from where it came")
    return RawText(lines, problems=problems)


def read_lines(text: str) -> Iterator[Line]:
    """Return the lines of a text in Markdown."""
    text = _COMMENT.sub("", text)
    written = _NEWLINES.sub(lambda match: "  \n" if "<" in match[0] else "\n", text).replace("\f", "\n\n").split("\n")
    front, rest = _split_front_matter(written)
    rows = [*front, *_mark_hanging(list(_classify_rows(list(_set_tables(_set_pipes(rest))))))]
    edge = find_wrap_width([list(_paragraph_lengths(group)) for group in _group_rows(rows)])
    lines = list(_make_lines(rows, math.inf if edge is None else float(edge)))
    return mark_contents(lines)


def _split_front_matter(written: list[str]) -> tuple[list[_Row], list[str]]:
    """Return the settings before a Markdown page, each line on its own, and the page after them."""
    if not written or written[0].rstrip() != "---":
        return [], written
    end = next((n for n, raw in enumerate(written[1:], 1) if raw.rstrip() in ("---", "...")), 0)
    inside = written[1:end]
    if not inside or not all(not raw.strip() or raw[0] in " \t-#" or _FRONT_KEY.match(raw) for raw in inside):
        return [], written
    rows = [replace(_classify_row(raw), breaks=True, heading=None) for raw in inside]
    return rows, written[end + 1 :]


def _set_pipes(written: Sequence[str]) -> list[str]:
    """Return the written lines, with outer bars around the rows of all tables.

    Some tables have bars only between their cells.
    """
    lines = list(written)
    for rule in range(1, len(lines)):
        head = lines[rule - 1].strip()
        if "|" not in lines[rule] or not _TABLE_RULE.match(lines[rule].strip()) or "|" not in head or _TABLE_ROW.match(head):
            continue
        end = rule + 1
        while end < len(lines) and "|" in lines[end]:
            end += 1
        for number in (rule - 1, *range(rule + 1, end)):
            lines[number] = f"|{lines[number].strip().strip('|')}|"
    return lines


# Columns set by tabs, or by two spaces and more.
_COLUMN_GAP = re.compile(r"\t+|[ \u00a0]{2,}")


def _set_tables(written: Sequence[str]) -> Iterator[str]:
    """Yield the written lines, with tables of people and events set as Markdown's.

    Such a table is known by its head.
    """
    starts: list[int] = []
    for raw in written:
        cells = _COLUMN_GAP.split(raw.strip())
        if is_head_row(cells):
            starts = list(_find_starts(raw, cells)) if "\t" not in raw else [0] * len(cells)
        elif not 1 < len(cells) <= len(starts):
            starts = []
        yield f"|{'|'.join(_place_cells(raw, cells, starts))}|" if starts else raw


def _find_starts(raw: str, cells: Sequence[str]) -> Iterator[int]:
    """Yield where each cell of a row begins; a short one may stand in a word before it as well."""
    end = 0
    for cell in cells:
        begin = raw.index(cell, end)
        yield begin
        end = begin + len(cell)


def _place_cells(raw: str, cells: Sequence[str], starts: Sequence[int]) -> list[str]:
    """Return the cells of a row, each in its column.

    The column is the one that begins where the cell does, or a little after.
    """
    if not any(starts):
        return list(cells)
    placed = [""] * len(starts)
    for cell, begin in zip(cells, _find_starts(raw, cells), strict=True):
        column = max(number for number, start in enumerate(starts) if start <= begin + 1 or number == 0)
        placed[column] = f"{placed[column]} {cell}".strip()
    return placed


def _classify_rows(written: Sequence[str]) -> Iterator[_Row]:
    """Tell what each written line is; a line underlined with = or - is a heading."""
    previous: _Row | None = None
    alone = True
    for raw in written:
        row = _classify_row(raw)
        if previous is not None and alone and previous.kind is _RowKind.TEXT and _UNDERLINE.match(raw.strip()):
            yield replace(previous, kind=_RowKind.HEADING, heading=1 if "=" in raw else 2)
            previous, alone = None, True
            continue
        if previous is not None:
            yield previous
            alone = previous.kind is not _RowKind.TEXT
        previous = row
    if previous is not None:
        yield previous


_HANGING = 80
"""Characters of a heading that hangs out over its indented text; a longer line is a paragraph."""


def _mark_hanging(rows: Sequence[_Row]) -> list[_Row]:
    """Return the rows, with those that hang out over text set further in as headings.

    Where most of the text is so set.
    """
    written = [row for row in rows if row.words]
    letters = sum(len(row.words) for row in written)
    inside = sum(len(row.words) for row in written if row.left > 1)
    if inside * 2 < letters or any(row.kind is _RowKind.HEADING for row in written):
        return list(rows)
    after = [next((row for row in rows[place + 1 :] if row.words), None) for place in range(len(rows))]
    above = [None, *rows]
    return [
        replace(row, kind=_RowKind.HEADING, heading=1)
        if row.kind is _RowKind.TEXT
        and row.left == 0
        and len(row.words) <= _HANGING
        and not (before and before.words)
        and following
        and following.left > 1
        else row
        for before, row, following in zip(above, rows, after, strict=False)
    ]


def _classify_row(raw: str) -> _Row:
    """Tell what one written line is, whether it is quoted or not."""
    raw = _QUOTE.sub("", raw).expandtabs(4) if "\t" in raw[: len(raw) - len(raw.lstrip())] else _QUOTE.sub("", raw)
    words = raw.strip()
    if not words or _COMMAND.match(words):
        return _Row(_RowKind.BLANK, raw, "")
    if _RULE.match(words) or _TABLE_RULE.match(words):
        return _Row(_RowKind.RULE, raw, "")
    if match := _HEADING.match(words) or _WIKI_HEADING.match(words):
        return _Row(_RowKind.HEADING, raw, match["words"], heading=len(match["marks"]))
    if _TABLE_ROW.match(words):
        return _Row(_RowKind.TABLE, raw, words)
    breaks = _HARD_BREAK.search(raw) is not None
    words = _HARD_BREAK.sub("", raw).strip()
    marker, rest = split_marker(words)
    if marker is not None and rest != "TOC":
        return _Row(_RowKind.ITEM, raw, rest, marker=marker, breaks=breaks)
    return _Row(_RowKind.TEXT if marker is None else _RowKind.BLANK, raw, words, breaks=breaks)


def _group_rows(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Yield rows that may be one paragraph: a mark of bold or a link may run from one to the next."""
    group: list[_Row] = []
    for row in rows:
        if row.kind is not _RowKind.TEXT and group:
            yield group
            group = []
        if row.kind is _RowKind.TEXT or row.kind is _RowKind.ITEM:
            group.append(row)
        else:
            yield [row]
    if group:
        yield group


def _paragraph_lengths(group: Sequence[_Row]) -> Iterator[tuple[str, bool]]:
    """Yield the written lines of a group, each with whether its writer ended it."""
    for row in group:
        if row.kind in (_RowKind.TEXT, _RowKind.ITEM):
            yield row.raw.rstrip(), row.breaks


def _make_lines(rows: Sequence[_Row], edge: float) -> Iterator[Line]:
    """Yield lines from rows, with the white space between them and the bold words inside them."""
    gap, table, table_row = 0.0, -1, -1
    for group in _group_rows(rows):
        kind = group[0].kind
        if kind is _RowKind.TABLE:
            table, table_row = (table, table_row + 1) if table_row >= 0 else (table + 1, 0)
            yield from _make_cells(group[0], table, table_row, gap)
        elif kind in (_RowKind.BLANK, _RowKind.RULE):
            gap, table_row = gap + 1.0, table_row if kind is _RowKind.RULE else -1
            continue
        else:
            table_row = -1
            yield from _make_group(group, edge, gap)
        gap = 0.0


def _make_cells(row: _Row, table: int, number: int, gap: float) -> Iterator[Line]:
    """Yield one line for each filled cell of a table's row."""
    for column, words in enumerate(row.words.strip("|").split("|")):
        runs = _split_bold(_take_out_marks(words), bold=False)[0]
        text = clean_words("".join(run.text for run in runs))
        if text:
            bold, lead = measure_bold(runs)
            cell = Cell(table, number, column)
            yield Line(text, edge=math.inf, gap=gap, bold=bold, lead=lead, cell=cell, breaks=True)


def _make_group(group: Sequence[_Row], edge: float, gap: float) -> Iterator[Line]:
    """Yield lines from the rows of one paragraph."""
    marked = _take_out_marks("\n".join(row.words for row in group)).split("\n")
    bold = False
    for row, words in zip(group, marked, strict=True):
        runs, bold = _split_bold(words, bold=bold)
        parts = split_at_labels(runs)
        for number, part in enumerate(parts, 1):
            line = _make_line(row, part, edge, gap)
            if line.text:
                yield replace(line, marker=line.marker if number == 1 else None, breaks=line.breaks or number < len(parts))
                gap = 0.0


def _make_line(row: _Row, runs: list[Run], edge: float, gap: float) -> Line:
    """Make one line of the runs of one row."""
    words = "".join(run.text for run in runs)
    share, lead = measure_bold(runs)
    text = words.strip() if is_contents_entry(words) else clean_words(words)
    first = row.raw.strip().split(maxsplit=1)
    return Line(
        text,
        left=float(row.left),
        right=float(len(row.raw.rstrip())),
        edge=edge,
        first_word=float(len(first[0])) if first else 0.0,
        gap=gap,
        bold=share,
        lead=lead,
        marker=row.marker,
        heading=row.heading,
        breaks=row.breaks,
    )


def _take_out_marks(text: str) -> str:
    """Return text without the marks of Markdown; bold begins and ends with two control characters.

    Line breaks stay.
    """
    text = _ESCAPE.sub(lambda match: chr(_HIDDEN + ord(match[1])), text)
    text = _LINK.sub(r"\1", text)
    text = _UNDERLINED.sub(rf"{_BOLD_ON}\1{_BOLD_OFF}", text)
    text = _CODE.sub(r"\1", _TAG.sub("", text))
    text = _WHOLE_LINE.sub(rf"{_BOLD_ON}\2{_BOLD_OFF}", text)
    text = _STRONG.sub(rf"{_BOLD_ON}\2{_BOLD_OFF}", text)
    text = _EMPHASIS.sub(lambda match: match[1] or match[2], text)
    text = _STRAY_STRONG.sub("", text)
    return "".join(chr(ord(char) - _HIDDEN) if _HIDDEN <= ord(char) < _HIDDEN + 128 else char for char in text)


def _split_bold(text: str, *, bold: bool) -> tuple[list[Run], bool]:
    """Return the runs of one line that begins bold or not, and whether the next one begins bold."""
    runs = []
    for part in re.split(f"([{_BOLD_ON}{_BOLD_OFF}])", text):
        if part in (_BOLD_ON, _BOLD_OFF):
            bold = part == _BOLD_ON
        elif part:
            runs.append(Run(part, bold))
    return runs, bold
