"""Lines of an attendance list that name nobody: rightly, or because a reader could not make out whom."""

import re

from radsminne.extract.text.column_heads import read_head
from radsminne.extract.words.attendance import ABSENT_WORDS, NOBODY
from radsminne.extract.words.meetings import MEETING_TITLES
from radsminne.extract.words.tables import AGENDA_COLUMNS


def is_nobody(text: str) -> bool:
    """Return True for a line that says that there is nobody, or how many there were."""
    words = re.sub(r"^[\W_]+|[^\w)]+\d?$", "", text.casefold())
    said = words.rpartition(":")[2].strip()
    if words in NOBODY or said in NOBODY or (said != words and said in ABSENT_WORDS) or words.endswith((" ingen", " ubesatt", " vakant")):
        return True
    return words.startswith("ingen ") or re.fullmatch(r"(?:ca\.?\s*)?\d+(?:\s+\w+)?", words) is not None


def may_hold_names(text: str) -> bool:
    """Return True for a line of a list where someone should be named.

    Nobody is named by "Ingen", a page's number, a paper's title or a label alone.
    """
    if text.casefold().strip(" *_:.") in MEETING_TITLES:
        return False
    return len(re.findall(r"[^\W\d_]", text)) > 1 and not text.rstrip(" *_").endswith(":") and not is_nobody(text)


def begins_agenda(text: str) -> bool:
    """Return True for the head of an agenda, which is none of the list above it."""
    return read_head(text.split(maxsplit=1)[0], AGENDA_COLUMNS) is not None


def may_end_list(text: str) -> bool:
    """Return True for "Åpen halvtime" and the head of an agenda.

    No label parts them from the list above; where they stand apart from it they are no part of it.
    """
    words = text.split()
    return begins_agenda(text) or (len(words) > 1 and words[0][0].isupper() and "".join(words[1:]).islower())
