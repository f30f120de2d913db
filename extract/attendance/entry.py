"""A person of a list, with all that is marked of them."""

import re
from dataclasses import dataclass, field

from radsminne.extract.attendance.heads import Head
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.people.person import Person


@dataclass(slots=True)
class Entry:
    """A person of a list, with all marks that speak of them."""

    name: Marked
    head: Head
    part: str | None
    listed: bool
    """It stands in a list, below a head; else only an office before the name tells of it."""
    roles: list[Marked] = field(default_factory=list)
    presence: list[Marked] = field(default_factory=list)
    affiliation: Marked | None = None
    deputy_for: Marked | None = None
    borrowed: bool = False
    """Its affiliation stands behind another name of the line."""
    person: Person | None = None
    """What a table's row says of them, where they stand in one."""

    @property
    def labelled(self) -> bool:
        """True for "Referent: Kari Dal": an office with a colon begins the line."""
        first = self.roles[0] if self.roles else None
        return first is not None and first.begin < self.name.begin and is_label(first)

    @property
    def marks(self) -> list[Marked]:
        """Return the marks on the line of the name, in their order."""
        affiliation = None if self.borrowed else self.affiliation
        own = [self.name, *self.roles, *self.presence, *(each for each in (affiliation, self.deputy_for) if each)]
        return sorted((mark for mark in own if mark.place == self.name.place), key=lambda mark: mark.begin)


def is_label(mark: Marked) -> bool:
    """Return True for words with a colon behind them, were others between: "Varamedlem som møtte:"."""
    return re.match(r"(?:\s+(?:som\s+)?møtte)?\s*:", mark.line.text[mark.stop :]) is not None
