"""The shapes of what an answer says around the records' own words.

Each language fills them in a file of its own.

In braces stands what is filled in.
"""

from dataclasses import dataclass

from radsminne.corpus.records import Presence, RecordKind, Role
from radsminne.search.outcomes.outcome import Outcome
from radsminne.search.question.question import Intent


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of an answer; pairs are for one and for several."""

    months: tuple[str, ...]
    day: str
    """A day within a year: "3. februar"."""
    searched_for: dict[Intent, str]
    taken_for: str
    """A word or a number that was asked, and what it was taken for."""
    several: str
    """A surname that several people have."""
    everything: str
    since: str
    until: str
    kinds: dict[RecordKind, str]
    """Several of a kind, as in "only cases"."""
    labels: dict[RecordKind, str]
    """One of a kind, before its number."""
    meeting: str
    page: str
    scanned: str
    """Beside a page that was read from its picture."""
    unsure: str
    """Beside a paper whose structure was not understood with certainty."""
    decision: str
    people: str
    undated: str
    whole_year: str
    """In place of a day, for what only a year is known of."""
    near: str
    """What the sign ≈ means."""
    possible: str
    """Beside a hit that is not sure."""
    possibles: tuple[str, str]
    hits: tuple[str, str]
    shown: str
    first: str
    only: str
    last: str
    decided: tuple[str, str]
    undecided: str
    outcomes: dict[Outcome, tuple[str, str]]
    """What became of the other cases."""
    beside: str
    """The other cases, after those that were decided."""
    also: str
    """Above what speaks of a topic without deciding anything on it."""
    elsewhere: str
    not_found: str
    not_known: str
    nothing_asked: str
    """In place of a search for a question without a word to look for."""
    searched: str
    meetings: tuple[str, str]
    documents: tuple[str, str]
    missing: str
    missing_meeting: str
    missing_of: str
    missing_cases: str
    missing_of_council: str
    """What is missing, and whose it is, where the archive holds papers of several councils."""
    mentioned: str
    gap: str
    """In the timeline, where a meeting is missing."""
    more: str
    show: str
    """How to see more of one hit."""
    show_id: str
    unreadable: str
    waiting: tuple[str, str]
    """Scanned documents that Tesseract would read, before how to get it."""
    nothing_here: str


@dataclass(frozen=True, slots=True)
class PeopleWording:
    """The words for people: their roles, whether they were there, and what a list of them is."""

    roles: dict[Role, str]
    presences: dict[Presence, str]
    listed: str
    """A council as a report lists it, and when."""
    at_meeting: str
    absent: str
    """Above those who stayed away, and when."""
    digital: str
    asked: str
    """What a question to the lists of people was understood as, where no topic says it."""
    stayed_away: str
    represents: str
    seats: str
    known: str
    until: str
    since: str
    deputy_for: str
    also: str


@dataclass(frozen=True, slots=True)
class PlotWording:
    """The words of a picture of a topic over time."""

    hits: str
    decided: str
    said: str
    whole_year: str
    missing: str
    sources: str
    nothing: str


@dataclass(frozen=True, slots=True)
class WhyWording:
    """The words that tell why a record is a hit.

    `hows` are the ways of search.ranking.wording in which a word may answer to another, `counted` the parts of a score by the names of
    search.ranking.calibration; what is not told of stands under its own name.
    """

    why: str
    id: str
    lacks: str
    hows: dict[str, str]
    similarity: str
    names: str
    counted: dict[str, str]
    score: str
    unsure: str


@dataclass(frozen=True, slots=True)
class Language:
    """All that answers say in one language."""

    answer: Wording
    people: PeopleWording
    plot: PlotWording
    why: WhyWording
