"""Heads of the columns of an attendance table."""

from extract.table_words import COLUMN_WORDS, Column


def read_column_head(text: str) -> Column | None:
    """What a column's head says; of "Navn/organisasjon" the first word counts."""
    words = text.casefold().strip(" .:*")
    return COLUMN_WORDS.get(words) or COLUMN_WORDS.get(words.split("/")[0].strip(" ."))


def is_table_head(cells: list[str]) -> bool:
    """True for heads of two columns or more, one of them of names."""
    kinds = [read_column_head(cell) for cell in cells]
    return len(kinds) > 1 and all(kinds) and Column.NAME in kinds
