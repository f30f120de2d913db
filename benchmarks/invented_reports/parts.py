"""What reports are made of: heads, lines, and what a reader is to find in them."""

import datetime
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Head:
    """A head that is a section where its look sets it apart; level 1 is a chapter."""

    title: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph of prose."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line that stands by itself: a name, the head of a roster's part, a cell of a flattened table."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; how lists are marked is a trait of the report."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, the head first."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of cells set with spaces, as text does it."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """What the report sets apart as its highlights."""

    head: str
    items: tuple[str, ...]


Block = Head | Para | Line | Item | Table | Columns | Box


@dataclass(frozen=True, slots=True)
class Member:
    """A seat, office or post that a reader is to find."""

    name: str
    role: str
    affiliation: str | None = None
    since: str | None = None
    until: str | None = None
    deputy_for: str | None = None

    def as_json(self) -> Json:
        """Return it as labels write it."""
        label: Json = {"name": self.name, "affiliation": self.affiliation, "role": self.role}
        if self.deputy_for:
            label["deputy_for"] = self.deputy_for
        return {**label, "period": {"from": self.since, "to": self.until}}


@dataclass(frozen=True, slots=True)
class Days:
    """When something was: a day, a range of days, or a month or two."""

    first: datetime.date
    last: datetime.date | None = None
    precision: str = "day"


@dataclass(frozen=True, slots=True)
class Activity:
    """Something done that a reader is to find."""

    title: str
    days: Days

    def as_json(self, category: str | None) -> Json:
        """Return it as labels write it, in the section where it stands."""
        label: Json = {
            "category": category,
            "title": self.title,
            "date": self.days.first.isoformat(),
            "date_precision": self.days.precision,
        }
        return {**label, "date_end": self.days.last.isoformat() if self.days.last else None}


@dataclass(slots=True)
class Part:
    """Blocks of a report, with what a reader is to find in them."""

    blocks: list[Block] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    activities: list[tuple[int, Activity]] = field(default_factory=list)
    """Each with the place of the block that tells of it."""
    facts: dict[str, int] = field(default_factory=dict)
    highlights: list[str] = field(default_factory=list)

    def add(self, *blocks: Block) -> None:
        """Write blocks."""
        self.blocks += blocks

    def tell(self, block: Block, *activities: Activity) -> None:
        """Write a block that tells of activities."""
        self.activities += ((len(self.blocks), one) for one in activities)
        self.blocks.append(block)

    def join(self, other: "Part") -> None:
        """Write another part behind this one."""
        self.activities += ((len(self.blocks) + at, one) for at, one in other.activities)
        self.blocks += other.blocks
        self.members += other.members
        self.facts |= other.facts
        self.highlights += other.highlights


class Tongue(Enum):
    """What a report is written in."""

    BOKMAAL = "nb"
    NYNORSK = "nn"
    ENGLISH = "en"
