"""Titles of cases: what can be one, where it ends, and whether two writings are of one."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from radsminne.extract.text.labels import find_label
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ATTENDANCE_LABELS
from radsminne.extract.words.cases import DECISION_LABELS, PROPOSAL_LABELS, TREATMENT_LABELS
from radsminne.extract.words.meetings import OTHER_LABELS

LONGEST_TITLE = 300
"""Titles of grant applications run to 250 characters; longer is running text."""
_ONE_LINE = 100
"""A longer line that begins with a sentence of less is a title with its text run in: "Trefelling. Styret har …".

"Budsjett: Styret har …." as well, where it ends as a sentence.
"""
_ALIKE = 0.85
"""Titles of an agenda and of its cases differ by an ending, a letter or a comma."""

_NAMES = "|".join(re.escape(word) for word in sorted({*DECISION_LABELS, *PROPOSAL_LABELS, *TREATMENT_LABELS}, key=len, reverse=True))
# "… 2010–2013. Formannskapets behandling: …", "… gjerde Vedtak: …"
_LABEL_INSIDE = re.compile(
    rf"\s+(?=1\.\s+[A-ZÆØÅ])|(?<=[.!?])\s+(?=[A-ZÆØÅ][\w.]+(?: [\w./]+){{0,4}}:\s)|\s+(?=[A-ZÆØÅ])(?=(?i:{_NAMES})\s*:)"
)
# "VALG AV LEDER Kari Dal foreslo …": a title in capitals ends where a sentence begins
_CAPITALS = re.compile(r"[^a-zæøåáčđŋšŧž]{8,}?(?=\s+[A-ZÆØÅÁČĐŊŠŦŽ][a-zæøå]+\s)")
# "0021/03 Kulturutvalget 2.3.2003": a row of the table over a case, that tells where it was treated; the title stands elsewhere
_ROW = re.compile(r"(?!.*\b(?:fra|frå|av|møte\w*)\s)[^\d:]{3,60}\s\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)", re.IGNORECASE)


def find_stop(words: str) -> int:
    """Return where a title ends in words that may go on: at a label, or where its capitals end.

    Words that are too long for a title end with their first sentence.
    """
    label = _LABEL_INSIDE.search(words)
    stop = label.start() if label else len(words)
    capitals = _CAPITALS.match(words[:stop])
    if capitals and sum(letter.isupper() for letter in capitals[0]) >= 8:
        stop = capitals.end()
    colon = words.find(": ", 0, _ONE_LINE)
    if stop > _ONE_LINE and colon > 0 and words[:stop].endswith((".", "!", "?")):
        stop = colon
    if stop > _ONE_LINE:
        first = next(end for _, end in split_sentences(words))
        stop = first if first <= _ONE_LINE or stop > LONGEST_TITLE else stop
    return len(words[:stop].rstrip())


def find_stop_like(words: str, title: str) -> int | None:
    """Return where words end that say a title of the agenda, if they begin with it."""
    ends = [match.start() for match in re.finditer(r"\s|$", words[: len(title) + LONGEST_TITLE // 10])]
    near = [end for end in ends if abs(end - len(title)) <= 0.2 * len(title) + 2]
    best = max(near, key=lambda end: (_agree(words[:end], title), end), default=None)
    return best if best is not None and _agree(words[:best], title) >= _ALIKE else None


_HOUR = r"(?:kl\.?\s*)?\d{1,2}[.:]\d\d"
# "[16.15] Valg av leder", "Valg av leder (16.15 – 10 min)", "Valg av leder {#leder}--"
_TIME_BEFORE = re.compile(rf"[\[(]\s*{_HOUR}\s*[\])]\s*(?=\S)|{_HOUR}(?:\s*[–-]\s*{_HOUR})?\s*[:–-]?\s+(?=(?-i:[A-ZÆØÅ]))", re.IGNORECASE)
_TIME_BEHIND = re.compile(
    rf"\s*[\[(](?:\s*{_HOUR})?(?:\s*[–-]\s*)?(?:{_HOUR})?(?:\s*[–,-]?\s*\d{{1,3}}\s*min\w*\.?)?\s*[\])]\s*$|\s*\{{[#:.][^}}]*\}}[\s–-]*$",
    re.IGNORECASE,
)


def strip_time(title: str) -> str:
    """Return a title without the hour and minutes of a plan, and without a web page's anchor."""
    return _TIME_BEFORE.sub("", _TIME_BEHIND.sub("", title), count=1)


def is_row(title: str) -> bool:
    """Return True for the words of a row over a case: a body and a day."""
    return _ROW.fullmatch(title) is not None


_BEGINNING = re.compile(r"[\W\d_]*(?:[^\W\d_]?[A-ZÆØÅÁČĐŊŠŦŽÀ-Ý]|(?<=\d\.\s)[a-zæøå]|(?<=\d\s)[a-zæøå])")


def begins_as_title(text: str) -> bool:
    """Return True for words that begin with a capital, as "eSport" and "iPad" do, or with an ordinal."""
    return _BEGINNING.match(text) is not None


_SHOUTED = 0.7
"""The share of capitals among the letters of a title in capitals, as OCR leaves them."""


def is_shouted(text: str) -> bool:
    """Return True for a short line in capitals, misread letters among them."""
    letters = [letter for letter in text if letter.isalpha()]
    return 1 < len(letters) <= LONGEST_TITLE / 3 and sum(map(str.isupper, letters)) >= _SHOUTED * len(letters)


def is_field(text: str) -> bool:
    """Return True for a line of the archive over a case, such as "Arkivsaksnr.: 31/151"."""
    label = find_label(text, OTHER_LABELS)
    return label is not None and (label.parted or text[label.rest :][:1].isdigit())


def may_be_title(stretch: Stretch) -> bool:
    """Return True for a line that can be a title standing under its number."""
    text = stretch.text
    label = find_label(text, DECISION_LABELS) or find_label(text, ATTENDANCE_LABELS)
    return text[:1].isupper() and find_stop(text) <= LONGEST_TITLE and not (label and label.parted) and not text.endswith((",", ":"))


def are_alike(one: str, other: str) -> bool:
    """Return True for two writings of one title: agenda and heading often differ in a letter or a comma."""
    return _agree(one, other) >= _ALIKE


def _agree(one: str, other: str) -> float:
    """Return how far two titles have the same letters, 0..1; 0 where one has none."""
    one, other = fold_title(one), fold_title(other)
    return fuzz.ratio(one, other) / 100 if one and other else 0.0


_SHARED = 70
"""Titles of one case, one of them shortened, share so much of their words (fuzz.token_set_ratio)."""


def share_words(one: str, other: str) -> bool:
    """Return True for titles with most words of the shorter one in common."""
    return fuzz.token_set_ratio(fold_title(one), fold_title(other)) >= _SHARED


def agree_begin(words: str, title: str) -> float:
    """Return how far words begin with a title, 0..1."""
    return _agree(words[: len(title)], title)


@lru_cache(maxsize=4096)
def fold_title(text: str) -> str:
    """Return a title's letters alone."""
    return re.sub(r"[\W\d_]+", " ", text).casefold().strip()


def begins_alike(one: str, other: str) -> bool:
    """Return True for one title, also where the other goes on: "Nett", "Nett v/Kari Dal"."""
    short, long = sorted((fold_title(one), fold_title(other)), key=len)
    return are_alike(one, other) or (len(short) >= _ENOUGH and long.startswith(short) and not long[len(short) : len(short) + 1].isalpha())


_ENOUGH = 4
"""Letters that are enough to tell a title whose rest was left out."""
