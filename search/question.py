"""A question becomes a Query: what is asked, about what, when, about whom, in which records."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from corpus.records import RecordKind
from search.names import AskedPerson, KnownPerson


class Intent(StrEnum):
    """What sort of answer is asked for."""

    WHEN = "when"
    WHAT_DECIDED = "what_decided"
    WHO = "who"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Known:
    """What the archive knows that a question may name."""

    people: tuple[KnownPerson, ...] = ()
    councils: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question as it was understood.

    `topic` is what is asked about, without the question's own words, periods, people and references; it is empty where
    nothing else is asked for ("hva skjedde 14. august 2024"). `start`, `end`, `kinds` and `council` are hard: a record
    outside them is no answer. `people` with forms are in the archive; `unknown_people` look like names and are not.
    `references` are in the form of extract.references ("NOU 2023: 4"), `numbers` are case and meeting numbers ("9/1/23").
    """

    text: str
    topic: str
    intent: Intent = Intent.TOPIC
    language: str = "nb"
    start: datetime.date | None = None
    end: datetime.date | None = None
    people: tuple[AskedPerson, ...] = ()
    unknown_people: tuple[str, ...] = ()
    kinds: tuple[RecordKind, ...] = ()
    council: str | None = None
    phrases: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


def understand(text: str, known: Known, today: datetime.date) -> Query:
    """Reads a question in bokmål, nynorsk or English; `today` is what "last year" is counted from."""
    del known, today
    return Query(text=text, topic=text.strip(" ?.!"))
