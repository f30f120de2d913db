"""SELECTs in the SQL that SQLite and PostgreSQL share, and the columns they are made of."""

from collections.abc import Sequence
from dataclasses import dataclass

SPAN = "page, from_char, to_char, quote"
"""The four columns of a span; always read last."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows: those of one document, or those whose record is among some ids."""

    ids: tuple[str, ...]
    by_document: bool

    @property
    def values(self) -> dict[str, object]:
        """What the condition's names stand for."""
        return {f"id{place}": value for place, value in enumerate(self.ids)}

    def condition(self, owner: str) -> str:
        """The WHERE for a table whose column `owner` holds the record's id."""
        names = ", ".join(f":id{place}" for place in range(len(self.ids)))
        return f"{'document_id' if self.by_document else owner} IN ({names})"

    def select(self, columns: str, table: str, owner: str, order: str = "n") -> str:
        """The SELECT of these rows, `owner` first; the names are this program's own, the values stay outside."""
        return f"SELECT {owner}, {columns} FROM {table} WHERE {self.condition(owner)} ORDER BY {owner}, {order}"  # noqa: S608


def select_document(document_id: str) -> Selection:
    """Everything that belongs to a document."""
    return Selection((document_id,), by_document=True)


def select_records(ids: Sequence[str]) -> Selection:
    """Everything that belongs to some records."""
    return Selection(tuple(ids), by_document=False)
