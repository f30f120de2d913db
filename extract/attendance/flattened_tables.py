"""Tables that were flattened to lines: a head of column names, and rows whose words nothing parts."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations_with_replacement, pairwise

from radsminne.extract.attendance.tables import add_cell
from radsminne.extract.people.names import has_surname, is_abbreviation, is_full_name, is_known_name, is_organisation
from radsminne.extract.people.offices import find_role, is_title
from radsminne.extract.people.person import Person, read_person
from radsminne.extract.text.column_heads import split_heads
from radsminne.extract.words.names import FIRST_NAMES
from radsminne.extract.words.tables import AWAY_MARKS, NO_MARKS, ROLE_MARKS, THERE_MARKS, YES_MARKS, Column

_MOST_WORDS, _MOST_COLUMNS = 14, 5
"""Of a row: every way to part its words is tried, and these bound their number to 3,060."""
_LETTERS = 2
"""A capital and at most one letter more are a party: "H", "Sp"."""
_NEVER = -1
"""Weight of words that cannot be what their column holds; else each thing that speaks for it counts one."""
_KNOWN = 2
"""Weight of a role or a mark, which are of known words: at 1 a family name's ending weighs as much, and an empty column wins.

None of 368 real papers and fixtures is read otherwise at 1 and 3: it keeps rows such as "Ann Kristin Li Moe medlem Norsk Folkehjelp".
"""


def read_flattened_head(text: str) -> tuple[Column, ...] | None:
    """Return the columns that a line of column heads names: "Navn Funksjon Repr. Vara for".

    There must be a column of names and another.
    """
    columns = split_heads(text)
    return columns if columns.count(Column.NAME) == 1 and 1 < len(columns) <= _MOST_COLUMNS else None


def read_flattened_row(text: str, columns: tuple[Column, ...]) -> Person | None:
    """Return the person of a row whose words can be parted among the columns.

    Each column must hold what it should.
    """
    words = text.split()
    if len(words) > _MOST_WORDS or ":" in text:
        return None
    cells = max(_part_words(words, len(columns)), key=lambda cells: _weigh_cells(cells, columns))
    if _weigh_cells(cells, columns) < 0:
        return None
    person = read_person(" ".join(cells[columns.index(Column.NAME)]))
    for kind, cell in zip(columns, cells, strict=True):
        if person is not None and cell and kind is not Column.NAME:
            person = add_cell(person, kind, " ".join(cell))
    return person


def _part_words(words: Sequence[str], count: int) -> Iterator[list[tuple[str, ...]]]:
    """Yield every way to part words into so many cells, in order; a cell may be empty."""
    for stops in combinations_with_replacement(range(len(words) + 1), count - 1):
        yield [tuple(words[start:stop]) for start, stop in pairwise((0, *stops, len(words)))]


def _weigh_cells(cells: Sequence[tuple[str, ...]], columns: Sequence[Column]) -> int:
    """Return how much speaks for cells being what their columns hold, `_NEVER` where one cannot be."""
    weights = [_weigh_cell(" ".join(cell), kind) for cell, kind in zip(cells, columns, strict=True)]
    return _NEVER if _NEVER in weights else sum(weights)


@cache
def _weigh_cell(text: str, kind: Column) -> int:
    """Return how much speaks for a cell's words being what its column holds; nothing for an empty cell."""
    if not text:
        return _NEVER if kind is Column.NAME else 0
    return _WEIGH[kind](text) if kind in _WEIGH else 0


def _weigh_name(text: str) -> int:
    """Weigh words as one person's name.

    A first name at the head and a family name at the end speak for it, the next one's first name against it.
    """
    words = text.split()
    organisation = is_organisation(text) and not text.isupper()
    if not is_full_name(text) or organisation or any(is_title(word) or find_role(word) for word in words[1:]):
        return _NEVER
    others = sum(word.casefold() in FIRST_NAMES for word in words[2:])
    return max(0, 1 + is_known_name(text) + has_surname(text) - others)


def _weigh_organisation(text: str) -> int:
    """Weigh words as a party or an organisation; a whole name of a person is none."""
    if is_full_name(text) and is_known_name(text) and not is_organisation(text):
        return _NEVER
    return int(is_organisation(text) or is_abbreviation(text.split(maxsplit=1)[0]) or (len(text) <= _LETTERS and text[0].isupper()))


def _weigh_role(text: str) -> int:
    return _KNOWN if find_role(text) or text.casefold().strip(" .") in ROLE_MARKS or is_title(text) else _NEVER


def _weigh_mark(text: str) -> int:
    return _KNOWN if text.casefold().strip(" .") in {*AWAY_MARKS, *NO_MARKS, *THERE_MARKS, *YES_MARKS} else _NEVER


_WEIGH: dict[Column, Callable[[str], int]] = {
    Column.NAME: _weigh_name,
    Column.DEPUTY_FOR: _weigh_name,
    Column.AFFILIATION: _weigh_organisation,
    Column.TITLE: lambda text: int(is_title(text)),
    Column.ROLE: _weigh_role,
    Column.PRESENT: _weigh_mark,
    Column.ABSENT: _weigh_mark,
}
"""What speaks for words being in a column, of those that hold something known."""
