"""What a word of an attendance list is."""

from enum import StrEnum


class Mark(StrEnum):
    """What a word is to those who were there."""

    OTHER = "O"
    NAME = "N"
    AFFILIATION = "A"
    """Where one person is from."""
    PART = "G"
    """An organisation, party or side that heads the people behind it: "SX: Kari Dal, Per Li"."""
    ROLE = "R"
    """A role or title of one person, "vara for" among them."""
    PRESENCE = "P"
    """Whether or when someone was there."""
    DEPUTY_FOR = "F"
    """The name of whoever someone sits for."""
    HEAD = "H"
    """A label over several people: "Til stede", "Meldt forfall"."""
