"""Reports as files: Markdown as it is, or the same words set in Word or printed as a PDF."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import docx
import matplotlib as mpl
from fpdf import FPDF

_HEAD = re.compile(r"(#{1,6})\s*([^#\s].*?)\s*#*$")
_UNDERLINE = re.compile(r"([=~-])\1+$")
_BOLD = re.compile(r"\*\*\s*(.+?)\s*\*\*")
_BULLET = re.compile(r"\s*[-*•]\s+(?=\S)")
_GAP = re.compile(r"\t+| {3,}")
_TAG = re.compile(r"</?u>|(?<!\*)\*(?=\w)|(?<=\w)\*(?!\*)|\]\(#[^)]*\)|\[(?=\w)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line, a table or a box of a report, without the marks of Markdown."""

    kind: str
    """"head", "line", "item", "table" or "box"."""
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def _split_pieces(text: str) -> Iterator[_Piece]:
    lines = [line for line in text.splitlines() if line.strip() and not _is_underline(line)]
    underlined = {before.strip() for before, line in zip(text.splitlines(), text.splitlines()[1:], strict=False) if _is_underline(line)}
    for kind, run in groupby(lines, key=_find_kind):
        held = list(run)
        if kind == "table":
            yield _Piece(kind, rows=tuple(_split_cells(line) for line in held if "---" not in line))
        elif kind == "box":
            told = [_BULLET.sub("", line.strip().lstrip("> ")) for line in held]
            yield _Piece(kind, "\n".join(_BOLD.sub(r"\1", line) for line in told if line))
        else:
            yield from (_make_line(line, underlined) for line in held)


def _is_underline(line: str) -> bool:
    return _UNDERLINE.match(line.strip()) is not None


def _find_kind(line: str) -> str:
    mark = line.lstrip()[:1]
    return {"|": "table", ">": "box"}.get(mark, "line")


def _split_cells(line: str) -> tuple[str, ...]:
    return tuple(_BOLD.sub(r"\1", cell).strip() for cell in line.strip().strip("|").split("|"))


def _make_line(line: str, underlined: set[str]) -> _Piece:
    words = line.strip()
    if match := _HEAD.match(words):
        return _Piece("head", _BOLD.sub(r"\1", match[2]), len(match[1]))
    if words in underlined:
        return _Piece("head", words, 2)
    if match := _BULLET.match(line):
        return _Piece("item", _TAG.sub("", line[match.end() :]))
    return _Piece("line", _TAG.sub("", words))


def write_text(text: str, folder: Path) -> Path:
    """Write a report as it is."""
    path = folder / "report.md"
    path.write_text(text, encoding="utf-8")
    return path


def write_word(text: str, folder: Path) -> Path:
    """Write a report with Word's headings, lists and tables."""
    paper, path = docx.Document(), folder / "report.docx"
    for piece in _split_pieces(text):
        if piece.kind == "head":
            paper.add_heading(piece.text, min(piece.level, 4))
        elif piece.kind in ("table", "box"):
            _add_table(paper, piece.rows or ((piece.text,),))
        else:
            added = paper.add_paragraph(style="List Bullet" if piece.kind == "item" else None)
            for words, bold in _split_bold(piece.text):
                added.add_run(words).bold = bold or None
    paper.save(str(path))
    return path


def _add_table(paper: "docx.document.Document", rows: Sequence[Sequence[str]]) -> None:
    table = paper.add_table(len(rows), max(map(len, rows)), style="Table Grid")
    for place, row in enumerate(rows):
        for column, words in enumerate(row):
            table.cell(place, column).text = words


def _split_bold(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the words of a line, each run with whether it is bold."""
    end = 0
    for match in _BOLD.finditer(text):
        yield from ((words, bold) for words, bold in ((text[end : match.start()], False), (match[1], True)) if words)
        end = match.end()
    if text[end:]:
        yield text[end:], False


_SIZE, _LINE, _GAP_BELOW = 11, 15, 5


def write_pdf(text: str, folder: Path) -> Path:
    """Print a report; its columns stand where they are, and its tables have rules."""
    paper, path = FPDF(unit="pt"), folder / "report.pdf"
    fonts = Path(mpl.get_data_path()) / "fonts/ttf"
    for style, name in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
        paper.add_font("DejaVu", style, str(fonts / name))
    paper.set_margins(60, 60)
    paper.set_auto_page_break(auto=True, margin=60)
    paper.add_page()
    for piece in _split_pieces(text):
        _print(paper, piece)
    paper.output(str(path))
    return path


def _print(paper: FPDF, piece: _Piece) -> None:
    whole_bold = _BOLD.fullmatch(piece.text)
    paper.set_font("DejaVu", "B" if piece.kind == "head" or whole_bold else "", _SIZE + (3 if piece.kind == "head" else 0))
    if piece.kind == "table":
        with paper.table(first_row_as_headings=False) as table:
            for cells in piece.rows:
                row = table.row()
                for words in cells:
                    row.cell(words)
    elif len(columns := _GAP.split(piece.text)) > 1 and piece.kind == "line":
        for words in columns:
            paper.cell(480 / len(columns), _LINE, words)
        paper.ln(_LINE)
        return
    else:
        words = ("•  " if piece.kind == "item" else "") + _BOLD.sub(r"\1", piece.text)
        paper.multi_cell(0, _LINE, words, border=1 if piece.kind == "box" else 0, align="L", new_x="LMARGIN", new_y="NEXT")
    paper.ln(_GAP_BELOW)


FILES: Mapping[str, Callable[[str, Path], Path]] = {"text": write_text, "Word": write_word, "PDF": write_pdf}
"""How a report is written into a folder; each returns its path."""
