"""Case numbers as they are asked for and as the archive writes them.

"sak 8/23", "sak 08/2023", "8/1/23", "sak 12" of a year.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from radsminne.corpus.coverage import name_key
from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.corpus.database.store import Store
from radsminne.corpus.errors import UsageError
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.numbers import YEAR
from radsminne.search.copies import rank_paper

_MOST_MEANT = 12
"""Cases that a short number may mean: the first so many, in the archive's order. Each is a search of its own."""
_YEARS = range(1900, 2100)
_PARTS = re.compile(r"\d+")
_LABEL = re.compile(r"^\s*(?:sak|saksnr|saksnummer|case|item)\.?\s*(?:nr\.?|no\.?)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A number that is asked for, and the numbers of the archive that it means.

    There are none where no case has it.
    """

    asked: str
    meant: tuple[str, ...]

    @property
    def is_exact(self) -> bool:
        """Whether it is written in the archive as it was asked."""
        return self.meant == (self.asked,)


def read_case_numbers(
    asked: Iterable[str], cases: Sequence[StoredCase], start: datetime.date | None = None, end: datetime.date | None = None
) -> tuple[CaseNumber, ...]:
    """Tell what case numbers mean in an archive; of several cases those of the period count."""
    years = _list_years(start, end, cases)
    return tuple(CaseNumber(number, _find_meant(number, cases, years)) for number in asked)


def _list_years(start: datetime.date | None, end: datetime.date | None, cases: Iterable[StoredCase]) -> set[int]:
    """Return the years of the period that is asked of, as far as there are cases.

    There are none where no period is named.
    """
    if not (start or end):
        return set()
    first, last = start.year if start else 0, end.year if end else 9999
    named = {day.year for day in (start, end) if day}
    return named | {year for case in cases if (year := _year(case)) and first <= year <= last}


def find_case(store: Store, written: str) -> FoundRecord | None:
    """Return the case that a number means ("sak 8/23"); UsageError where it may be several.

    Of copies it is the one that is easiest to read.
    """
    number = _LABEL.sub("", written).strip()
    cases = store.case_numbers()
    meant = _find_meant(number, cases, set()) if _PARTS.search(number) else ()
    copies = [case for case in cases if case.number in meant]
    if len({(case.number, case.date, name_key(case.council)) for case in copies}) > 1:
        told = ", ".join(f"{case.number} ({case.date or 'no date'}: {case.record_id})" for case in copies[:_MOST_MEANT])
        raise UsageError(f"{written!r} may be several cases, name one by its number or id: {told}")
    documents = {document.id: document for document in store.documents()}
    best = min(copies, key=lambda case: rank_paper(documents.get(case.document_id), case.document_id), default=None)
    return store.record(best.record_id) if best else None


def _find_meant(asked: str, cases: Sequence[StoredCase], years: set[int]) -> tuple[str, ...]:
    """Return what a number may mean: the very number, else the same in another hand.

    Else it is, for "8/23", case 8 of every meeting of 2023, and then case 8 of any year.
    """
    if any(case.number == asked for case in cases):
        return (asked,)
    parts = _read_parts(asked)
    for fits in (_is_same, _is_of_a_meeting, _is_of_a_year):
        meant = [case.number for case in cases if fits(parts, case) and (not years or _year(case) in years)]
        if meant:
            return tuple(dict.fromkeys(meant))[:_MOST_MEANT]
    return ()


def _read_parts(number: str) -> tuple[int, ...]:
    """Return the figures of a number, a year by its last two: "008/2023" is 8, 23."""
    parts = [int(part) for part in _PARTS.findall(number)]
    if len(parts) == 1:  # "sak 2022" is no case 22
        return tuple(parts)
    return tuple(part % 100 if part in _YEARS else part for part in parts)


def _is_same(parts: tuple[int, ...], case: StoredCase) -> bool:
    own = _read_parts(case.number)
    # "2012/43" and "43/12": the year may stand first.
    return own == parts or (len(own) == len(parts) == 2 and _begins_with_year(case.number) and own[::-1] == parts)


def _begins_with_year(number: str) -> bool:
    return re.match(rf"\D*{YEAR}\D", number) is not None


def _is_of_a_meeting(parts: tuple[int, ...], case: StoredCase) -> bool:
    """Tell whether "8/23" leaves the meeting out, where cases are counted within one ("8/1/23")."""
    own = _read_parts(case.number)
    return len(parts) == 2 and len(own) == 3 and (own[0], own[2]) == parts


def _is_of_a_year(parts: tuple[int, ...], case: StoredCase) -> bool:
    own = _read_parts(case.number)
    return len(parts) == 1 and len(own) > 1 and (own[1] if _begins_with_year(case.number) else own[0]) == parts[0]


def _year(case: StoredCase) -> int | None:
    return case.date.year if case.date else case.year
