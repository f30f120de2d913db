"""What the archive holds of the councils' meetings, and what it is known to lack."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.database.store import Store
from radsminne.corpus.files import Outcome, waits_for_tesseract
from radsminne.corpus.missing import CouncilPapers, Evidence, MissingMeeting, find_missing
from radsminne.corpus.records import Document, DocumentKind


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was searched, and what is known to be missing.

    `unreadable` are the paths of files that could not be read; `waiting` those of them that wait for Tesseract.
    """

    meetings_searched: int
    documents_searched: int
    first: datetime.date | None
    last: datetime.date | None
    missing: tuple[MissingMeeting, ...]
    unreadable: tuple[str, ...]
    waiting: tuple[str, ...] = ()


def find_coverage(store: Store, council: str | None = None) -> Coverage:
    """Return what there is of all councils, or of one; files that could not be read may be of any."""
    groups = _group_documents(store.documents())
    if council is not None:
        groups = {key: found for key, found in groups.items() if key == name_key(council)}
    meetings, mentions, counts = store.meetings(), store.mentions(), store.counts()
    held: list[StoredMeeting] = []
    missing: list[MissingMeeting] = []
    for key, documents in groups.items():
        names = {document.id: document.path.replace("\\", "/").rpartition("/")[2] for document in documents}
        papers = CouncilPapers(
            next((document.council for document in documents if document.council), None),
            key is not None,
            tuple(meeting for meeting in meetings if meeting.document_id in names),
            tuple(mention for mention in mentions if mention.document_id in names),
            tuple(count for count in counts if count.document_id in names),
            names,
        )
        found, lacking = find_missing(papers)
        held += found
        missing += (_quote_number(store, meeting) for meeting in lacking)
    failed = [file for file in store.files() if file.outcome is Outcome.FAILED]
    covered = {document.id: document for documents in groups.values() for document in documents}
    days = _list_days([meeting for meeting in meetings if meeting.document_id in covered], covered.values())
    return Coverage(
        len(held),
        len(covered),
        min(days, default=None),
        max(days, default=None),
        tuple(missing),
        tuple(file.path for file in failed),
        tuple(file.path for file in failed if waits_for_tesseract(file.problem)),
    )


def _quote_number(store: Store, missing: MissingMeeting) -> MissingMeeting:
    """Quote the line with the number that a gap between numbers shows, where the quote lacks it."""
    if missing.shown is None or (missing.at and missing.shown in missing.at.quote):
        return missing
    find = store.case_heading if missing.evidence is Evidence.CASES else store.quote_number
    return replace(missing, at=find(missing.document_id, missing.shown) or missing.at)


@cache
def name_key(council: str | None) -> str | None:
    """Return a council's name as it is compared: without spaces, hyphens and case.

    "Hav-og Land 21-rådet" is "HavogLand21-rådet".
    """
    return re.sub(r"[\W_]", "", council).casefold() if council else None


def _group_documents(documents: Iterable[Document]) -> dict[str | None, list[Document]]:
    """Group documents by council; those that name none are the only council's, or a group of their own."""
    groups: dict[str | None, list[Document]] = {}
    for document in documents:
        groups.setdefault(name_key(document.council), []).append(document)
    if len(groups) == 2 and None in groups:
        unnamed = groups.pop(None)
        next(iter(groups.values())).extend(unnamed)
    return groups


def _list_days(meetings: Iterable[StoredMeeting], documents: Iterable[Document]) -> list[datetime.date]:
    """Return the days of meetings, and the first and last of the years that reports are about."""
    days = [day for meeting in meetings for day in (meeting.date, meeting.date_end) if day]
    years = [document.year for document in documents if document.year and document.kind is DocumentKind.ANNUAL_REPORT]
    return days + [day for year in years for day in (datetime.date(year, 1, 1), datetime.date(year, 12, 31))]
