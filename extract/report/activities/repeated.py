"""The same event told twice in a report, in a list and in a chapter, is one activity."""

import re
from collections.abc import Iterable

from radsminne.corpus.records import Activity, DatePrecision

_LONG = 4
"""Letters of a word that tells what an event was, or of its beginning."""
_STEM = 5
_SHARED, _TELLING = 0.5, 8
"""The part of the shorter title's words that the longer one has too, where both tell of one event.

A word of so many letters is enough.
"""
_WORD = re.compile(r"[^\W\d_]+")


def drop_repeated(told: Iterable[Activity], listed: Iterable[Activity]) -> list[Activity]:
    """Return what sentences tell of, without what is listed too or was told before.

    Events of one day in the same words are one.
    """
    listed = [*listed]
    kept: list[Activity] = []
    for activity in told:
        if not any(_is_same(other, activity) for other in listed) and not any(
            other.category != activity.category and _is_same(other, activity) for other in kept
        ):
            kept.append(activity)
    return kept


def _is_same(one: Activity, other: Activity) -> bool:
    if one.date_precision is not DatePrecision.DAY or (one.date, one.date_end) != (other.date, other.date_end):
        return False
    words, others = _read_stems(one.title), _read_stems(other.title)
    shared = words.keys() & others.keys()
    return bool(shared) and (len(shared) >= _SHARED * min(len(words), len(others)) or any(len(words[stem]) >= _TELLING for stem in shared))


def _read_stems(title: str) -> dict[str, str]:
    """Return the words that tell what a title is of, each by its beginning."""
    return {word[:_STEM].casefold(): word for word in _WORD.findall(title) if len(word) >= _LONG}
