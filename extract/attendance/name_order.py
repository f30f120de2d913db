"""Lists that put something else before the first name: the organisation, or the family name."""

import re
from collections.abc import Iterable, Sequence

from radsminne.extract.people.names import is_name
from radsminne.extract.people.offices import read_leading_titles
from radsminne.extract.people.person import read_person
from radsminne.extract.words.names import FIRST_NAMES

# "DAL, KARI - LEIAR", "van der Vik, Per Olav (vara)"
_SURNAME_FIRST = re.compile(r"(?P<surname>[^\W\d][^,():]{1,30}),\s*(?P<given>[^\W\d][^,():–]*?)(?P<rest>\s*(?:[,(]|\s[–-]).*|\s*)")


def is_organisation_first(lines: Iterable[str]) -> bool:
    """Return True for a list that puts the organisation first.

    In most of its lines only the words behind the comma are a name. Of 255 real minutes and fixtures 6 are read otherwise where it must be
    in all, none at a third of them, 3 where one is enough.
    """
    pairs = [text.split(",")[:2] for text in lines if "," in text]
    behind = [len(two.split()) > 1 and is_name(two.strip()) and not (is_name(one.strip()) or read_person(one)) for one, two in pairs]
    return bool(behind) and sum(behind) * 2 > len(behind)


def is_surname_first(lines: Sequence[str]) -> bool:
    """Return True for lists of "Etternavn, Fornavn".

    In most lines a common first name stands behind the comma, and none before it.
    """
    pairs = [match for line in lines if (match := match_surname_first(line))]
    turned = [match for match in pairs if _begins_given(match["given"]) and not _begins_given(match["surname"])]
    return len(turned) > 1 and len(turned) * 2 > len(pairs)


def match_surname_first(line: str) -> re.Match[str] | None:
    """Match "Dal, Kari" in a line that has no role before it: `surname`, `given` and the `rest`."""
    return None if read_leading_titles(line, 0)[0] else _SURNAME_FIRST.fullmatch(line.strip())


def is_turned_name(line: str) -> bool:
    """Return True for "Dal, Kari" with a common first name behind the comma."""
    turned = _SURNAME_FIRST.fullmatch(line)
    return turned is not None and _begins_given(turned["given"])


def _begins_given(words: str) -> bool:
    """Return True for words that begin with a common first name, in capitals too."""
    first = words.split(maxsplit=1)[0].casefold()
    return first in FIRST_NAMES or first.partition("-")[0] in FIRST_NAMES
