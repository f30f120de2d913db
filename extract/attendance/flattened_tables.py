"""Tables that were flattened to lines: a head of column names, and rows whose words nothing parts."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations_with_replacement, pairwise

from radsminne.extract.attendance.tables import add_cell
from radsminne.extract.people.names import has_surname, is_abbreviation, is_full_name, is_known_name, is_name, is_organisation
from radsminne.extract.people.offices import find_role, is_title
from radsminne.extract.people.person import Person, read_person
from radsminne.extract.text.column_heads import split_heads
from radsminne.extract.words.names import FIRST_NAMES
from radsminne.extract.words.tables import AWAY_MARKS, NO_MARKS, ROLE_MARKS, THERE_MARKS, YES_MARKS, Column

_MOST_WORDS = 14
"""Words of a row; every way to part them is tried."""
_MOST_COLUMNS = 5
_NEEDED = {Column.NAME}


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
    if not 2 <= len(words) <= _MOST_WORDS or ":" in text:
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


def _weigh_cells(cells: Sequence[tuple[str, ...]], columns: Sequence[Column]) -> float:
    """Return how well cells fit their columns; below nothing where one cannot be what its column holds."""
    weights = [_weigh_cell(" ".join(cell), kind) for cell, kind in zip(cells, columns, strict=True)]
    return -1.0 if min(weights) < 0 else sum(weights)


@cache
def _weigh_cell(text: str, kind: Column) -> float:
    """Weigh a cell's words as what its column holds.

    0 for an empty cell, -1 for what cannot stand there.
    """
    if not text:
        return -1.0 if kind in _NEEDED else 0.0
    folded = text.casefold().strip(" .")
    if kind in (Column.NAME, Column.DEPUTY_FOR):
        return _weigh_name(text)
    if kind is Column.AFFILIATION:
        return _weigh_organisation(text)
    if kind is Column.TITLE:
        return 3.0 if is_title(text) else 0.5
    marks = {*AWAY_MARKS, *NO_MARKS, *THERE_MARKS, *YES_MARKS}
    fits = {
        Column.ROLE: find_role(text) or folded in ROLE_MARKS or is_title(text),
        Column.PRESENT: folded in marks,
        Column.ABSENT: folded in marks,
    }
    return 0.1 if kind not in fits else 3.0 if fits[kind] else -1.0


def _weigh_name(text: str) -> float:
    """Weigh words as one person's name.

    Two or three words, a first name at the head and nowhere behind a family name.
    """
    words = text.split()
    if (
        not is_full_name(text)
        or (is_organisation(text) and not text.isupper())
        or any(is_title(word) or find_role(word) for word in words[1:])
    ):
        return -1.0
    first = 2.0 if is_known_name(text) else 0.0
    later = sum(word.casefold() in FIRST_NAMES for word in words[2:])
    return 1.0 + first + (1.0 if has_surname(text) else 0.0) - later - max(0, len(words) - 3) * 0.5


def _weigh_organisation(text: str) -> float:
    """Return how well words are a party or an organisation."""
    if is_full_name(text) and is_known_name(text) and not is_organisation(text):
        return -1.0
    if is_organisation(text) or is_abbreviation(text.split(maxsplit=1)[0]) or (len(text) <= 2 and text[0].isupper()):
        return 2.5
    return 0.5 if text[0].isupper() and not (is_name(text) and has_surname(text)) else 0.1
