"""The title of what was done: the words around a day, without it where it stands first or last."""

import re

from radsminne.extract.text.dates import FoundDate
from radsminne.extract.words.acts import ACT_WORDS
from radsminne.extract.words.reports import EVENTS, FINITE

_SIGNS = " ,.;:–-\n\t"
# "den 3. mai", "i løpet av mai", "og fra 4. juni", "(5. mai"
_BEFORE = (
    r"(?:(?:en|ein|første|fyrste|siste)\s+\w+dag(?:en)?\s+)?"
    r"(?:(?:i|på|den|fra|frå|til|medio|primo|ultimo|tidlig|tidleg|sent|seint|sist|slutten av|slutten på|starten av|byrjinga av"
    r"|begynnelsen av|løpet av|hele|heile|m[åa]n[ae]?d\w*skift\w*)\s+)*"
)
_ALONE_BEFORE = re.compile(rf"[\W_]*(?:(?:og|men|samt|så)\s+)?{_BEFORE}[(«\"”]?", re.IGNORECASE)
_BEFORE_DATE = re.compile(rf"[\s,(–-]*(?<![^\W_]){_BEFORE}$", re.IGNORECASE)
_CLOCK = r"(?:kl\.?|klokk[ae]n?)\s*\d{1,2}(?:[.:]?\d\d)?(?:\s*[-–]\s*\d{1,2}(?:[.:]?\d\d)?)?"
_WITH_DATE = re.compile(rf"(?:\s*,?\s*(?:{_CLOCK}|i år(?! )|d\.\s?å\.))*", re.IGNORECASE)
# "på Ja kulturhus", "i to dager", "for de små": where it was, how long, for whom
_EXTENT = re.compile(
    r"\s*,?\s*\(?(?:(?:i|på|ved|hos|for|med)\s+(?!å\b|at\b)[^\s.,:;!?]+(?:\s+(?!som\b|der\b|hvor\b)[^\s.,:;!?]+){0,6}"
    r"|\d+\s+\w+)\)?\s*(?=[.,:;!?]|$)"
)
_ONLY_COUNT = re.compile(r"\s*,?\s*med\b(?!\s+\d)")
_EVENT = re.compile(rf"(?:{'|'.join((*EVENTS, *ACT_WORDS))})(?:e[nrt]?|a|ane|ene|s)?(?![^\W_])", re.IGNORECASE)
_VERB = re.compile(FINITE, re.IGNORECASE)
_ENDS = re.compile(r"\s*\)?\s*(?:[.:;!?]|$)")
# "Skogsløpet: ble arrangert"
_LABEL = re.compile(r"(?P<label>[^:.]{2,60}):\s+(?:ble|blei|vart|var|er|gikk|gjekk)\s", re.IGNORECASE)


def read_label(text: str) -> str | None:
    """Return the label that is the subject of its sentence; None where there is none."""
    label = _LABEL.match(text)
    return label["label"].strip() if label else None


def _stands_first(text: str, date: FoundDate) -> bool:
    """Tell whether nothing but small words stands before a day."""
    return _ALONE_BEFORE.fullmatch(text, 0, date.begin) is not None


def find_end(text: str, date: FoundDate) -> int | None:
    """Return where a text is over that has its day last; None where it goes on.

    A place, a number of people or an extent may follow the day.
    """
    stop = skip_clock(text, date.stop)
    if _ENDS.match(text, stop):
        return stop
    found = _EXTENT.match(text, stop)
    if found is None or _VERB.search(found[0]) or _ONLY_COUNT.match(found[0]) or _EVENT.search(found[0]):
        return None
    return found.end()


def cut_title(text: str, date: FoundDate) -> str:
    """Return a sentence or an item without its day, or all of it where the day stands inside."""
    if _stands_first(text, date):
        rest = text[skip_clock(text, date.stop) :].strip(_SIGNS)
        return rest.strip() if rest.count(")") == rest.count("(") else rest.strip(" ()")
    if find_end(text, date) is not None:
        return _BEFORE_DATE.sub("", text[: date.begin]).strip(_SIGNS)
    return text.strip(_SIGNS)


def skip_clock(text: str, at: int) -> int:
    """Return where what goes with a day ends, behind its clock time and such."""
    found = _WITH_DATE.match(text, at)
    return found.end() if found else at
