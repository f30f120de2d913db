"""A passage as an engine keeps it, and a filter as both engines know it."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from radsminne.corpus.records import RecordKind, Span
from radsminne.index.engines.vectors import Where
from radsminne.index.passages import Passage

KEYWORDS = ("document", "kind", "council")
"""Keys that are asked for by value."""
DAYS = ("first", "last")
"""Keys that are asked for by range: the days that a passage's period begins and ends on, counted from year 1."""


@dataclass(frozen=True, slots=True)
class AnyOf:
    """The key holds one of these values."""

    key: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """The key holds a number from `low` to `high`, both included; None is open."""

    key: str
    low: int | None
    high: int | None


def write_payload(passage: Passage) -> dict[str, Any]:
    """Return the passage as an engine keeps it."""
    span = passage.span
    first, last = passage.date or passage.date_end, passage.date_end or passage.date
    payload: dict[str, Any] = {
        "id": passage.id,
        "record": passage.record_id,
        "kind": passage.kind.value,
        "document": passage.document_id,
        "council": passage.council,
        "dates": [_write_day(passage.date), _write_day(passage.date_end)],
        "people": list(passage.people),
        "context": passage.context,
        "text": passage.text,
        "page": passage.page,
        "span": [span.page, span.start, span.end],
        "of": passage.of,
    }
    if span.quote != passage.text:
        payload["quote"] = span.quote
    if first and last:
        payload |= {"first": first.toordinal(), "last": last.toordinal()}
    return payload


def read_payload(payload: Mapping[str, Any]) -> Passage:
    """Return the passage that an engine kept."""
    page, start, end = payload["span"]
    date, date_end = payload["dates"]
    return Passage(
        record_id=payload["record"],
        number=int(payload["id"].removeprefix(f"{payload['record']}.")),
        kind=RecordKind(payload["kind"]),
        document_id=payload["document"],
        council=payload["council"],
        date=_read_day(date),
        date_end=_read_day(date_end),
        people=tuple(payload["people"]),
        context=payload["context"],
        text=payload["text"],
        page=payload["page"],
        span=Span(page, start, end, payload.get("quote", payload["text"])),
        of=payload.get("of", 1),  # an index of an older form is read for its vectors
    )


def find_conditions(where: Where) -> Iterator[AnyOf | Between]:
    """Yield what a payload must fulfil, all of it."""
    lists = {
        "kind": tuple(kind.value for kind in where.kinds),
        "council": where.councils,
        "document": where.document_ids,
    }
    for key, values in lists.items():
        if values:
            yield AnyOf(key, values)
    # Two periods overlap when each begins before the other has ended.
    if where.start:
        yield Between("last", where.start.toordinal(), None)
    if where.end:
        yield Between("first", None, where.end.toordinal())


def _write_day(day: datetime.date | None) -> int | None:
    return day.toordinal() if day else None


def _read_day(number: int | None) -> datetime.date | None:
    return datetime.date.fromordinal(number) if number else None
