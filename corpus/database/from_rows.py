"""Rows of the archive's tables become records again.

All parts of one document, or of the records that an answer shows.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from radsminne.corpus.database.columns import list_columns, read_records
from radsminne.corpus.database.parts import PARTS, SPANS, Part
from radsminne.corpus.database.rows import Fetched, Row, Rows
from radsminne.corpus.database.selection import Selection
from radsminne.corpus.records import Document, Reading

# What is not kept of a span's words is the whole paragraph.
_WORDS = "COALESCE(quote, (SELECT p.text FROM paragraphs p WHERE p.record_id = paragraph_spans.record_id AND p.n = paragraph)) AS quote"

_Several = Mapping[Any, tuple[Any, ...]]
"""By what they belong to: the id of a record, or its owner's id and its place there."""


def fetch_reading(rows: Rows, document_id: str) -> Reading | None:
    """Return all that one file became, exactly as it was put.

    It is None for a document that the archive does not hold.
    """
    found = fetch_documents(rows, "WHERE id = :id", {"id": document_id})
    if not found:
        return None
    fetcher = PartFetcher(rows, Selection((document_id,), by_document=True))
    parts = {field: fetcher.fetch(part).get(document_id, ()) for field, part in PARTS[Reading].items()}
    meeting = next(iter(parts.pop("meeting")), None)
    return Reading(found[0], meeting=meeting, **parts)


def fetch_documents(rows: Rows, condition: str = "", values: Mapping[str, object] | None = None) -> list[Document]:
    """Return documents, without what is in them."""
    return read_records(Document, rows.fetch(f"SELECT {', '.join(list_columns(Document))} FROM documents {condition}", values))  # noqa: S608


class PartFetcher:
    """Fetches parts of records, each table once."""

    def __init__(self, rows: Rows, selection: Selection) -> None:
        self._rows = rows
        self._selection = selection
        self._known: dict[Part, _Several] = {}

    def fetch(self, part: Part) -> _Several:
        """Return all values of a part, in their order, by what they belong to."""
        if part not in self._known:
            self._known[part] = self._fetch(part)
        return self._known[part]

    def _fetch(self, part: Part) -> _Several:
        fetched = self._rows.fetch(self._selection.select(_list_columns(part), part.table, part.keys), self._selection.values)
        read_keys = fetched.read(*part.keys)
        several: dict[Any, list[Any]] = defaultdict(list)
        for row, value in zip(fetched.rows, self._read_values(part, fetched), strict=True):
            several[read_keys(row)].append(value)
        return {keys: tuple(values) for keys, values in several.items()}

    def _read_values(self, part: Part, fetched: Fetched) -> list[Any]:
        if part.record is None:
            return list(map(fetched.read(part.column), fetched.rows))
        read_names = fetched.read(*part.names)
        inner = {field: self.fetch(within) for field, within in PARTS.get(part.record, {}).items()}
        return read_records(part.record, fetched, {field: _look_up(several, read_names) for field, several in inner.items()})


def _look_up(several: _Several, read_names: Callable[[Row], Any]) -> Callable[[Row], tuple[Any, ...]]:
    return lambda row: several.get(read_names(row), ())


def _list_columns(part: Part) -> list[str]:
    """Return the columns of a part, each once: what tells whose and which it is, and its values."""
    values = [part.column] if part.record is None else list_columns(part.record)
    columns = dict.fromkeys([*part.keys, *part.names, *values])
    return [_WORDS if part is SPANS and column == "quote" else column for column in columns]
