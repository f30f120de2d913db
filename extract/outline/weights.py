"""What speaks for a heading and against it, in numbers: few, named and set by hand.

With noise of 40 % on all of them at once the labelled papers read at .92 instead of .98 (mean of 14 draws).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of the evidence for one candidate, and prices of the steps between two."""

    base: float = 0.5
    """What each heading must earn before it counts."""
    form: float = 1.2
    """Written as most candidates are; half of it is lost where none is."""
    look: float = 0.9
    """Looks as most candidates do that the agenda names, or that stand over text."""
    set_apart: float = 0.6
    """A heading by style, or wholly in bold or capitals."""
    agenda: float = 1.0
    """Has the number and the title of an entry of the agenda."""
    agreement: float = 1.0
    """As far as an outline and an agenda have the same entries."""
    over_text: float = 0.5
    """Stands over text: an entry of a list does not."""
    inside: float = 0.4
    """Begins inside a block: taken off."""
    repeated: float = 1.0
    """The same words stand on several lines, as in a page's head: taken off."""
    plain: float = 0.5
    """A number without a year may count anything: taken off."""
    point: float = 1.5
    """A heading without a number under one that has text of its own: taken off."""
    gap: float = 0.2
    """A number is left out between two: taken off a step."""
    back: float = 1.0
    """The numbers do not rise: taken off a step, and a tenth more for each number that it goes back."""
    again: float = 9.0
    """The same heading said again, or its number with a title that the agenda does not have."""
    first: float = 0.4
    """A first number that is not 1, where numbers are plain."""
    yearly: float = 1.5
    """Numbers of the year are the cases' own: an outline by them goes before one by plain numbers."""
    numbered: float = 0.5
    """Plain numbers go before none."""
    nested: float = 2.0
    """Plain numbers that count points under one heading alone."""
    size: float = 0.15
    """For each doubling of the number of headings: a long row that rises is no chance."""
    loose: float = 1.0
    """Text between the entries of an agenda, as a share of theirs: taken off."""
    coverage: float = 1.0
    """The share of the text that stands under its headings."""
    shape: float = 0.6
    """A line without a number has the shape of a heading."""


WEIGHTS = Weights()
