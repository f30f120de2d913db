"""Heads of the columns of tables: who was there, who sits, and what happened when."""

import re

from radsminne.extract.words.reports import COLUMNS
from radsminne.extract.words.tables import COLUMN_WORDS, EVENT_COLUMNS, Column, EventColumn


def read_column_head(text: str) -> Column | None:
    """What a column's head says; of "Navn/organisasjon" the first word counts."""
    words = text.casefold().strip(" .:*")
    return COLUMN_WORDS.get(words) or COLUMN_WORDS.get(words.split("/")[0].strip(" ."))


def is_table_head(cells: list[str]) -> bool:
    """True for heads of two columns or more, one of them of names."""
    kinds = [read_column_head(cell) for cell in cells]
    return len(kinds) > 1 and all(kinds) and Column.NAME in kinds


_MEMBER_COLUMNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in COLUMNS.items()}


def is_member_head(cells: list[str]) -> bool:
    """True for heads of a table of members: one of names, and no head that is unknown."""
    kinds = [next((name for name, pattern in _MEMBER_COLUMNS.items() if pattern.fullmatch(cell.strip(" .*"))), None) for cell in cells]
    return len(kinds) > 1 and all(kinds) and "name" in kinds


def read_event_head(text: str) -> EventColumn | None:
    """What a column of a table of events holds, by its head; of "Hva/hvem" the first word counts."""
    words = text.casefold().strip(" .*")
    return EVENT_COLUMNS.get(words) or EVENT_COLUMNS.get(words.split("/")[0].strip(" ."))


def is_event_head(cells: list[str]) -> bool:
    """True for heads of a table of events: a column for the day and one for what happened, and no head that is unknown."""
    kinds = [read_event_head(cell) for cell in cells]
    return all(kinds) and EventColumn.DATE in kinds and EventColumn.WHAT in kinds
