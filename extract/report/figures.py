"""Figures that a report sets apart: key numbers, and amounts with what they were for.

They stand in a box or a chapter that is called so ("Nøkkeltall", "Tildelinger"), as rows of a table or as lines of a list.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from radsminne.corpus.records import Figure
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.text.dates import find_years
from radsminne.extract.text.lines import Block
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.table_rows import Row, make_rows
from radsminne.extract.words.reports import FIGURE_TITLES, UNITS

_LINE = 120
"""Letters of a line that is a label with its figure; a longer one is prose."""
_LABEL = 80
"""Letters of what is counted."""

_TITLE = re.compile(FIGURE_TITLES, re.IGNORECASE)
_NUMBER = r"[-–]?\d{1,3}(?:[ .\u00a0]\d{3})+(?:,\d+)?|[-–]?\d+(?:[.,]\d+)?"
_UNIT = rf"(?:{UNITS})\b|%"
_VALUE = re.compile(rf"(?P<before>(?:kr|NOK)\b\.?\s?)?(?P<number>{_NUMBER})(?:,-)?(?:\s?(?P<unit>{_UNIT}))?(?:,-)?", re.IGNORECASE)
# "Medlemmer: 112", "Støtte til kor – kr 10 000", "Besøkende 2 400 (2030: 2 100)"
_LABEL_FIRST = re.compile(
    rf"(?P<what>[^\W\d][^:\d]{{1,{_LABEL}}}?)\s*(?::|\s[–-]|\s|\.{{3,}})\s*(?P<value>{_VALUE.pattern})(?:\s*\(.*\))?\.?", re.IGNORECASE
)
# "112 medlemmer", "kr 10 000 til kor"
_VALUE_FIRST = re.compile(rf"(?P<value>{_VALUE.pattern})\s+(?P<what>[^\W\d][^.:]{{1,{_LABEL}}})\.?", re.IGNORECASE)
# "Fraværet skal ikke overstige 5,6 prosent", and not "Utmeldte: 4"
_SENTENCE = re.compile(r"\b(?:skal|vil|er|var|har|hadde|ble|blei|vart|viser?|viste)\b", re.IGNORECASE)
# "Nordsamisk12065": cells that stand together
_GLUED = re.compile(r"[^\W\d_]\d{3}|\d{3}[^\W\d_]")


def find_figures(chapters: Iterable[Chapter], year: int | None) -> Iterator[Figure]:
    """Yield the figures that chapters and boxes set apart; `year` is of those that name none."""
    for chapter in chapters:
        if not any(_TITLE.search(title) for title in (*chapter.path, chapter.title)):
            continue
        held = next((found.start.year for found in find_years(chapter.title)), year)
        for table, cells in groupby(chapter.blocks, key=lambda block: block.cell.table if block.cell else None):
            if table is None:
                yield from (figure for block in cells for figure in _read_lines(block, held))
            else:
                yield from _read_table(list(cells), held)


def _read_lines(block: Block, year: int | None) -> Iterator[Figure]:
    """Yield the figures of a line, or of a paragraph's short sentences."""
    for begin, stop in split_sentences(block.text):
        words = block.text[begin:stop]
        found = _LABEL_FIRST.fullmatch(words) or _VALUE_FIRST.fullmatch(words) if len(words) <= _LINE else None
        if found and not _is_year(found["value"]) and (found.start("what") > 0 or _is_label(found["what"])):
            yield _make_figure(found["what"], found["value"], year, block, begin, stop)


def _read_table(cells: Sequence[Block], year: int | None) -> Iterator[Figure]:
    """Yield the figures of a table: a label and a number on each row; the columns may be years."""
    rows = make_rows(cells)
    years = _read_head(rows[0]) if rows else {}
    for row in rows[1:] if years else rows:
        columns = sorted(row)
        label = row[columns[0]]
        for column in columns[1:]:
            value = _VALUE.fullmatch(row[column].text.strip())
            if value and len(value[0]) <= _LABEL and label.text[:1].isalpha() and len(label.text) <= _LABEL:
                block = row[column]
                yield _make_figure(label.text, value[0], years.get(column, year), block, 0, len(block.text))


def _read_head(row: Row) -> dict[int, int]:
    """Return the years that head a table's columns."""
    heads = {column: find_years(block.text) for column, block in row.items()}
    return {column: found[0].start.year for column, found in heads.items() if found}


def _is_label(what: str) -> bool:
    """Tell whether words name what is counted: no sentence, and no row of a table that lost its spaces."""
    return _SENTENCE.search(what) is None and _GLUED.search(what) is None


def _is_year(value: str) -> bool:
    return value.isdigit() and len(find_years(value)) == 1


def _make_figure(what: str, value: str, year: int | None, block: Block, begin: int, stop: int) -> Figure:
    found = _VALUE.fullmatch(value.strip())
    unit = (found["unit"] or found["before"] if found else None) or None
    number = found["number"] if found else value
    return Figure(what.strip(" :–-."), _read_number(number), unit.strip(" .").casefold() if unit else None, year, block.span(begin, stop))


def _read_number(written: str) -> float:
    """Read "10 000", "10.000" and "4,5"; the sign may be a dash."""
    bare = re.sub(r"[ \u00a0]|\.(?=\d{3}(?!\d))", "", written).replace(",", ".").replace("–", "-")
    return float(bare)
