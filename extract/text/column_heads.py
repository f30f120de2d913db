"""Heads of the columns of tables of people, of events and of an agenda's cases."""

import re
from collections.abc import Mapping, Sequence, Set
from functools import cache

from radsminne.extract.words.tables import COLUMN_WORDS, EVENT_COLUMNS, PEOPLE_COLUMNS, Column


@cache
def _list_heads(of: Set[Column]) -> dict[str, Column]:
    """Return the words of some columns' heads, each with its column."""
    return {word: column for column in COLUMN_WORDS if column in of for word in COLUMN_WORDS[column].split(", ")}


@cache
def _count_most_words(of: Set[Column]) -> int:
    """Return how many words the longest head has."""
    return max(len(head.split()) for head in _list_heads(of))


def read_head(text: str, of: Set[Column] = PEOPLE_COLUMNS) -> Column | None:
    """Return what a column's head says; of "Navn/organisasjon" the first word counts."""
    heads, words = _list_heads(of), text.casefold().strip(" .:*")
    return heads.get(words) or heads.get(words.split("/")[0].strip(" ."))


def read_heads(cells: Mapping[int, str], of: Set[Column] = PEOPLE_COLUMNS) -> dict[int, Column]:
    """Return what the columns of a table hold by a row of heads, as far as they are known.

    Columns go by their number, from the left.
    """
    return {number: kind for number, text in sorted(cells.items()) if (kind := read_head(text, of))}


def find_columns(cells: Mapping[int, str], of: Set[Column] = PEOPLE_COLUMNS) -> dict[Column, int]:
    """Return where each thing stands by a row of heads.

    A head may say more behind the word that is known, and of two columns the first counts.
    """
    kinds = {number: read_head(text, of) or _read_beginning(text, of) for number, text in cells.items()}
    return {kind: number for number, kind in sorted(kinds.items(), reverse=True) if kind}


def split_heads(text: str, of: Set[Column] = PEOPLE_COLUMNS) -> tuple[Column, ...]:
    """Return the columns that a line of nothing but heads names: "Navn Funksjon Vara for".

    Where another word is among them there are none.
    """
    words, columns, at = re.sub(r"\s*/\s*", "/", text.replace("|", " ")).split(), list[Column](), 0
    while at < len(words):
        found = _read_next_head(words[at : at + _count_most_words(of)], of)
        if found is None:
            return ()
        columns.append(found[0])
        at += found[1]
    return tuple(columns)


def _read_next_head(words: Sequence[str], of: Set[Column]) -> tuple[Column, int] | None:
    """Return the column of the longest head that some words begin with, and how many of them it takes.

    A bar is in its last word: in "Navn/parti Kari Dal" the head is "Navn/parti" alone.
    """
    counts = (count for count in range(len(words), 0, -1) if not any("/" in word for word in words[: count - 1]))
    return next(((head, count) for count in counts if (head := read_head(" ".join(words[:count]), of))), None)


def _read_beginning(text: str, of: Set[Column]) -> Column | None:
    """Read "Navn på medlem", "Periode (fra–til)": the longest beginning that is known."""
    words = text.replace("(", " (").split()
    return next((kind for count in range(len(words) - 1, 0, -1) if (kind := read_head(" ".join(words[:count]), of))), None)


def is_head_row(cells: Sequence[str]) -> bool:
    """Return True for heads of a table of people or of events, all of them known.

    There must be one of names and another, or a day and what happened.
    """
    people, events = ([read_head(cell, of) for cell in cells] for of in (PEOPLE_COLUMNS, EVENT_COLUMNS))
    return (len(people) > 1 and all(people) and Column.NAME in people) or (all(events) and Column.DATE in events and Column.WHAT in events)
