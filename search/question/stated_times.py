"""A time in a question that is no limit: a paper's own words have it.

"anlegget fra 1. januar 2024", "Beredskap vinteren 2022".
"""

import re

from radsminne.corpus.found import FoundRecord
from radsminne.index.language.analysis import terms
from radsminne.search.question.question import Question
from radsminne.search.question.words.periods import FROM

_WORD = re.compile(r"\w+")


def states_times(record: FoundRecord, question: Question) -> bool:
    """Tell whether a record states the question's times in its own words.

    It is called by the topic with its times, or says from when something is to be in the question's words.

    A time behind any other word than "fra" stands in too many records that are about something else at that time.
    """
    if f" {' '.join(terms(question.dated_topic))} " in f" {' '.join(terms(record.title))} ":
        return True
    said = _join(" ".join([record.title, record.text, *(decision.whole_text for decision in record.decisions)]))
    return all(time.split()[0].casefold() in FROM and _join(time) in said for time in question.times)


def _join(text: str) -> str:
    """Return the words alone, with a space around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
