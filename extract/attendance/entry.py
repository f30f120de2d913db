"""A person of a list, with all that is marked of them."""

import re
from dataclasses import dataclass, field

from radsminne.extract.attendance.groups import Group
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.people.person import Person
from radsminne.extract.words.attendance import MEETING_OFFICES


@dataclass(slots=True)
class Entry:
    """A person of a list, with all marks that speak of them."""

    name: Marked
    head: Group
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
        """True for "Referent: Kari Dal": an office with a colon begins the line, or stands on the line above."""
        first = self.roles[0] if self.roles else None
        if first is None:
            return False
        return is_office_line(first) if first.place < self.name.place else first.begin < self.name.begin and is_label(first)

    @property
    def tells(self) -> bool:
        """True for "Kari Dal deltok under sak 1": a sentence tells when someone was there."""
        return any(TELLS.match(mark.text) for mark in self.presence)

    @property
    def marks(self) -> list[Marked]:
        """Return the marks on the line of the name, in their order."""
        affiliation = None if self.borrowed else self.affiliation
        own = [self.name, *self.roles, *self.presence, *(each for each in (affiliation, self.deputy_for) if each)]
        return sorted((mark for mark in own if mark.place == self.name.place), key=lambda mark: mark.begin)


TELLS = re.compile(
    r"(?:har|hadde|ble|blei|vart|møtte|var|kom|gikk|gjekk|forlot|fratrådte|tiltrådte|deltok|left|was|were|sent)\b", re.IGNORECASE
)


def is_label(mark: Marked) -> bool:
    """Return True for words with a colon behind them, were others between: "Varamedlem som møtte:"."""
    return re.match(r"(?:\s+(?:som\s+)?møtte)?\s*:", mark.line.text[mark.stop :]) is not None


def is_office_line(mark: Marked) -> bool:
    """Return True for an office of the meeting alone on its line: whose it is stands below."""
    return mark.begin == 0 and mark.line.marker is None and mark.line.text.casefold().strip(" .:") in MEETING_OFFICES
