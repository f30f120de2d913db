"""Whose report it is: by what its title says beside "Årsmelding" and the year, the line next to it, or how its first sentence begins."""

import re
from collections.abc import Sequence
from itertools import islice

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DocumentKind
from radsminne.extract.kind import is_title, strip_markup
from radsminne.extract.people.names import is_known_name, is_organisation
from radsminne.extract.text.lines import Block
from radsminne.extract.words.kinds import TITLE_WORDS

_NAME_LENGTH = 80
"""Letters of a name, at most."""
_HEAD_BLOCKS = 6
"""How far down the name may stand: behind it come chapters and people."""

_WORDS = "|".join(TITLE_WORDS[DocumentKind.ANNUAL_REPORT])
_TITLE = re.compile(rf"(?P<before>.*?)\b(?i:{_WORDS})\b(?P<after>.*)")
_YEARS = re.compile(rf"\b(?:for\s)?(?:året\s|perioden\s)?{YEAR}(?:\s?[-–/]\s?\d{{2,4}})?\b")
# "Org.nr. 123 456 789" behind a name, and the sentence that the title ran into
_BEHIND = re.compile(r"\s+(?:org\.?\s?n|,|\().*$", re.IGNORECASE)
_OF = re.compile(r"^(?:for|frå|fra|til|i|of|from)\s+", re.IGNORECASE)
_QUOTES = " \t-–:.,;\"'«»“”"
# "Storvik Historielag har i 2031 hatt …"
_SUBJECT = re.compile(r"(?P<name>[A-ZÆØÅ][\w.&-]*(?:\s[\w.&-]+){0,5}?)\s(?:har|hadde|er|ble|blei|vart|hold?t|held?t)\b")


def name_council(title: str | None, blocks: Sequence[Block]) -> str | None:
    """Return the body's name as its report writes it; None where it does not."""
    if title and (named := _read_title(title)):
        return named
    head = [strip_markup(block.text) for block in islice(blocks, _HEAD_BLOCKS)]
    if alone := next((line for line in head if _is_name(line)), None):
        return alone
    subjects = (_SUBJECT.match(line) for line in head)
    return next((found["name"] for found in subjects if found and " " in found["name"] and is_organisation(found["name"])), None)


def _is_name(line: str) -> bool:
    """Return True for a line that is an organisation's name and nothing else."""
    if len(line) > _NAME_LENGTH or is_title(line) or line.endswith(".") or any(sign.isdigit() or sign == ":" for sign in line):
        return False
    return is_organisation(line) and not is_known_name(" ".join(line.split()[:2]))


def is_general(name: str) -> bool:
    """Return True for a word that any body uses of itself: "Styret", "Styringsgruppe"."""
    return name.casefold().startswith(("styre", "styring", "råd", "utval", "komit", "nemnd")) and " " not in name


def _read_title(title: str) -> str | None:
    """Return what a title says beside the report's word and its year; an owner ("Eldrerådets årsmelding") is read elsewhere."""
    found = _TITLE.fullmatch(title)
    if found is None or found["before"].rstrip().endswith("s"):
        return None
    parts = (_OF.sub("", _BEHIND.sub("", _YEARS.sub("", part)).strip(_QUOTES)).strip(_QUOTES) for part in (found["after"], found["before"]))
    return next((part for part in parts if 1 < len(part) <= _NAME_LENGTH and any(sign.isupper() for sign in part)), None)
