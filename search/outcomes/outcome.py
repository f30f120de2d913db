"""What became of a case on a topic.

It was decided, put off, only noted, a formality of the meeting, or came to nothing.
"""

import re
from enum import StrEnum
from functools import cache

from radsminne.corpus.found import FoundRecord
from radsminne.corpus.records import RecordKind
from radsminne.index.language.analysis import terms
from radsminne.search.outcomes import words


class Outcome(StrEnum):
    """What became of a case; the members stand in the order in which they are told."""

    DECIDED = "decided"
    POSTPONED = "postponed"
    NOTED = "noted"
    FORMAL = "formal"
    NOTHING = "nothing"


def find_outcome(record: FoundRecord, topic: str) -> Outcome | None:
    """Tell what became of a case; None where it has no vedtak at all.

    A vedtak that points back counts as what it adopts.
    The approval of an agenda or of minutes is a decision on the topic only where that is what is asked about.
    """
    if record.kind is not RecordKind.CASE or not record.decisions:
        return None
    said = [(decision.adopts or decision.text).strip(" .«»\"'").casefold() for decision in record.decisions]
    said = [text for text in said if text not in words.NO_DECISION]
    if not said:
        return Outcome.NOTHING
    for outcome, phrases in ((Outcome.POSTPONED, words.POSTPONED), (Outcome.NOTED, words.NOTED)):
        if all(_says_only(text, phrases) for text in said):
            return outcome
    is_formal = _either(words.FORMAL_TITLES).match(record.title.casefold()) is not None
    return Outcome.FORMAL if is_formal and not set(terms(topic)) & set(terms(record.title)) else Outcome.DECIDED


def _says_only(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether a decision is no more than one of the phrases.

    One that is long, or says more besides, decides something.
    """
    return len(text.split()) <= words.MOST_WORDS and bool(_either(phrases).search(text)) and not _either(words.MORE).search(text)


@cache
def _either(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)")
