"""Lines of a list in which nobody is named.

Rightly, because a reader could not make out whom, or because the list has ended.
"""

import re

from radsminne.extract.text.column_heads import read_head
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ABSENT_WORDS, NOBODY
from radsminne.extract.words.tables import AGENDA_COLUMNS

LONGEST_LINE = 120
"""A line longer than this, in which no names are found, is running text and ends a list.

Of 255 real minutes and fixtures none is read otherwise at 90, one at 150 and 2 without it.
"""
_BLANK = 1.0
"""White space of a blank line, in line heights: from 0.1 on 255 real minutes and fixtures are read the same, one loses at 1.25."""


def stands_apart(stretch: Stretch, above: Stretch, *, beside: bool) -> bool:
    """Return True for a line that looks other than the list above it: it may have ended it.

    `beside` tells that the list stands on its label's line; the white space above that line says nothing of its own.
    """
    blank = stretch.block.gap >= _BLANK and (beside or stretch.block.gap > above.block.gap)
    bold = stretch.block.is_bold and not above.block.is_bold
    return blank or bold or (above.marker is not None and stretch.marker is None)


def is_running(text: str) -> bool:
    """Return True for words that make a sentence or a heading.

    In it several words begin with a small letter, or one before a stop.
    """
    small = sum(word[0].islower() for word in text.split())
    return small >= 2 or (small == 1 and len(text.split()) > 1 and text.endswith("."))


def _is_nobody(text: str) -> bool:
    """Return True for a line that says that there is nobody, or how many there were."""
    words = re.sub(r"^[\W_]+|[^\w)]+\d?$", "", text.casefold())
    said = words.rpartition(":")[2].strip()
    if words in NOBODY or said in NOBODY or (said != words and said in ABSENT_WORDS) or words.endswith((" ingen", " ubesatt", " vakant")):
        return True
    return words.startswith("ingen ") or re.fullmatch(r"(?:ca\.?\s*)?\d+(?:\s+\w+)?", words) is not None


def may_hold_names(text: str) -> bool:
    """Return True for a line of a list where someone should be named.

    Nobody is named by "Ingen", a page's number or a label alone.
    """
    return len(re.findall(r"[^\W\d_]", text)) > 1 and not text.rstrip(" *_").endswith(":") and not _is_nobody(text)


def begins_agenda(text: str) -> bool:
    """Return True for the head of an agenda, which is none of the list above it."""
    return read_head(text.split(maxsplit=1)[0], AGENDA_COLUMNS) is not None
