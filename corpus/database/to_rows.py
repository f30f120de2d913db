"""A reading taken apart into the rows of the archive's tables."""

from collections.abc import Sequence
from pathlib import PurePath

from radsminne.corpus.database.columns import write_row
from radsminne.corpus.database.parts import PARTS, SPANS, Part
from radsminne.corpus.found import name_record
from radsminne.corpus.paths import keep_path
from radsminne.corpus.records import Paragraph, Reading, RecordKind

_Rowed = dict[str, object]
Tables = dict[str, list[_Rowed]]


def take_apart(reading: Reading) -> Tables:
    """Return the rows of each table."""
    document = reading.document
    file_name = keep_path(PurePath(document.path).name)
    tables: Tables = {"documents": [write_row(document) | {"file_name": file_name}]}
    _add_parts(tables, reading, document.id, (document.id,))
    meeting_id = name_record(document.id, RecordKind.MEETING, 1) if reading.meeting else None
    for row in tables["attendances"]:
        row["meeting_id"] = meeting_id
    return tables


def _add_parts(tables: Tables, record: object, document_id: str, names: Sequence[object]) -> None:
    """Add the rows of all that a record has in other tables; `names` tell the record from all others."""
    for field, part in PARTS.get(type(record), {}).items():
        values = getattr(record, field)
        several = values if isinstance(values, tuple) else () if values is None else (values,)
        rows = tables.setdefault(part.table, [])
        for n, value in enumerate(several, 1):
            row = {"document_id": document_id, **dict(zip(part.keys, names, strict=True)), "n": n} | _write_value(part, value)
            if part.kind:
                row["id"] = name_record(document_id, part.kind, n)
            if part is SPANS and isinstance(record, Paragraph) and row["quote"] == record.text:
                row["quote"] = None
            rows.append(row)
            _add_parts(tables, value, document_id, [row[name] for name in part.names])


def _write_value(part: Part, value: object) -> _Rowed:
    return {part.column: value} if part.record is None else write_row(value)
