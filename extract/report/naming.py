"""Whose report it is: by its title, the line next to it, or how its first sentences begin."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DocumentKind
from radsminne.extract.kind import is_title, strip_markup
from radsminne.extract.people.names import is_known_name, is_organisation
from radsminne.extract.text.dates import MONTH_NAME, find_years
from radsminne.extract.text.lines import Block
from radsminne.extract.words.kinds import TITLE_WORDS

_NAME_LENGTH = 80
"""Letters of a name, at most."""
_HEAD_BLOCKS = 6
"""How far down the name may stand: behind it come chapters and people."""

_WORDS = "|".join(TITLE_WORDS[DocumentKind.ANNUAL_REPORT])
_TITLE = re.compile(rf"(?P<before>.*?)\b(?i:{_WORDS})\b(?P<after>.*)")
_YEARS = re.compile(
    r"\b(?:for\s)?"
    r"(?:(?:studie|skole|skule|drifts|arbeids|korps)?(?:året|år|perioden|sesongen)\s"
    r"|(?:høsten|hausten|våren|haust|høst|vår|\d\. halvår)\s)*"
    rf"(?:(?:fra|frå|den)\s)?(?:\d{{1,2}}\.\s?(?:{MONTH_NAME}|\d{{1,2}}\.)\s?)?{YEAR}(?:\s?[-–/]\s?\d{{2,4}})?\b"
    r"(?:\s?(?:[-–]|til|og)(?=\s))?",
    re.IGNORECASE,
)
# "Org.nr. 123 456 789" behind a name, and the sentence that the title ran into
_BEHIND = re.compile(r"\s+(?:org\.?\s?n|,|\().*$", re.IGNORECASE)
_OF = re.compile(r"^(?:for|frå|fra|til|i|of|from)\s+(?:the\s+)?", re.IGNORECASE)
_SMALL = re.compile(r"(?:om|i|på|til|fra|frå|for|med)\b", re.IGNORECASE)
_QUOTES = " \t-–:.,;\"'«»“”"
# "Storvik Historielag har i 2031 hatt …"
_SUBJECT = re.compile(r"(?P<name>[A-ZÆØÅ][\w.&-]*(?:\s[\w.&-]+){0,5}?)\s(?:har|hadde|er|ble|blei|vart|hold?t|held?t)\b")


def name_council(title: str | None, blocks: Sequence[Block], found: str | None) -> str | None:
    """Return the body's name as its report writes it; `found` is what any paper would be taken to say."""
    if title and (named := _read_title(title)):
        return named
    return found if found and not _is_general(found) else _find_beside(blocks) or found


def find_year(blocks: Sequence[Block]) -> int | None:
    """Return the year that a report which has none in its head speaks of most, of two the later."""
    years = Counter(found.start.year for block in blocks for found in find_years(block.text) if found.years[0] == found.years[1])
    return max(years, key=lambda year: (years[year], year), default=None)


def _find_beside(blocks: Sequence[Block]) -> str | None:
    """Return the name by a line of the head, or by how the first sentences begin."""
    head = [strip_markup(block.text) for block in islice(blocks, _HEAD_BLOCKS)]
    if alone := next((line for line in head if _is_name(line)), None):
        return alone
    subjects = (_SUBJECT.match(line) for line in head)
    return next((found["name"] for found in subjects if found and " " in found["name"] and is_organisation(found["name"])), None)


def _is_name(line: str) -> bool:
    """Return True for a line that is an organisation's name and nothing else."""
    if len(line) > _NAME_LENGTH or is_title(line) or line.endswith(".") or any(sign.isdigit() or sign in ":@|" for sign in line):
        return False
    return line[:1].isupper() and not _SMALL.match(line) and is_organisation(line) and not is_known_name(" ".join(line.split()[:2]))


def _is_general(name: str) -> bool:
    """Return True for a word that any body uses of itself: "Styret", "Styringsgruppe"."""
    return name.casefold().startswith(("styre", "styring", "råd", "utval", "komit", "nemnd")) and " " not in name


def _read_title(title: str) -> str | None:
    """Return what a title says beside its word and year; "Eldrerådets årsmelding" is read elsewhere."""
    found = _TITLE.fullmatch(title)
    if found is None or found["before"].rstrip().endswith("s"):
        return None
    parts = (_OF.sub("", _BEHIND.sub("", _YEARS.sub("", part)).strip(_QUOTES)).strip(_QUOTES) for part in (found["after"], found["before"]))
    return next((part for part in parts if 1 < len(part) <= _NAME_LENGTH and any(sign.isupper() for sign in part)), None)
