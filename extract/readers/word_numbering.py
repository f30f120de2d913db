"""The numbers of list items, which Word documents leave to the program that shows them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_BULLET = "•"
_PLACE_OF_NUMBER = re.compile(r"%(\d)")


@dataclass(frozen=True, slots=True)
class Place:
    """A list by its id, and how deep in it an item stands; 0 is the top."""

    list_id: str
    level: int


@dataclass(frozen=True, slots=True)
class Form:
    """How the numbers of a list's level look: their kind, and the text around them ("%1.%2")."""

    kind: str
    text: str
    start: int = 1
    family: str = ""
    """Lists of one family go on counting where the other stopped."""


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has come."""

    forms: Mapping[Place, Form] = field(default_factory=dict)
    counts: dict[Place, int] = field(default_factory=dict)

    def next_marker(self, place: Place) -> str | None:
        """Return the marker of the next item at a place; None where the list shows none."""
        form = self.forms.get(place)
        if form is None or form.kind == "bullet":
            return _BULLET
        if form.kind == "none":
            return None
        self.count(place, form)
        return _PLACE_OF_NUMBER.sub(lambda match: self.write_number(place, int(match[1]) - 1), form.text).strip() or None

    def count(self, place: Place, form: Form) -> None:
        """Go on to the next number; the levels below begin anew."""
        family = form.family or place.list_id
        key = Place(family, place.level)
        self.counts[key] = self.counts.get(key, form.start - 1) + 1
        for deeper in [other for other in self.counts if other.list_id == family and other.level > place.level]:
            del self.counts[deeper]

    def write_number(self, place: Place, level: int) -> str:
        """Return the present number at a level of the list that `place` is in."""
        form = self.forms.get(Place(place.list_id, level), Form("decimal", ""))
        family = self.forms[place].family or place.list_id
        return _write_number(self.counts.get(Place(family, level), form.start), form.kind)


def _write_number(number: int, kind: str) -> str:
    """Return a number in the kind of writing that a list has."""
    if kind in ("lowerLetter", "upperLetter"):
        letter = _LETTERS[(number - 1) % len(_LETTERS)]
        return letter.upper() if kind == "upperLetter" else letter
    if kind in ("lowerRoman", "upperRoman"):
        return _write_roman(number).upper() if kind == "upperRoman" else _write_roman(number)
    return f"{number:02d}" if kind == "decimalZero" else str(number)


def _write_roman(number: int) -> str:
    """Return a number in small Roman letters."""
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
