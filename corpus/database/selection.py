"""SELECTs in the SQL that SQLite and PostgreSQL share."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows: those of one document, or those whose record is among some ids."""

    ids: tuple[str, ...]
    by_document: bool = False

    @property
    def values(self) -> dict[str, object]:
        """What the condition's names stand for."""
        return {f"id{place}": value for place, value in enumerate(self.ids)}

    def condition(self, owner: str) -> str:
        """Return the WHERE for a table whose column `owner` holds the record's id."""
        names = ", ".join(f":id{place}" for place in range(len(self.ids)))
        return f"{'document_id' if self.by_document else owner} IN ({names})"

    def select(self, columns: Sequence[str], table: str, keys: Sequence[str]) -> str:
        """Return the SELECT of these rows in their order; `keys` tell what they belong to.

        All names are this program's own.
        """
        return f"SELECT {', '.join(columns)} FROM {table} WHERE {self.condition(keys[0])} ORDER BY {', '.join(keys)}, n"  # noqa: S608
