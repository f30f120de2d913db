"""What an archive holds and what it lacks.

It is told by council and year, with missing meetings, unreadable files and the state of the index.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from radsminne.corpus.archive import Archive
from radsminne.corpus.coverage import Coverage, find_coverage, name_key
from radsminne.corpus.errors import ArchiveError, ConnectionFailed
from radsminne.corpus.files import DocumentProblem, Outcome, SeenFile, describe_failure, describe_waiting, waits_for_tesseract
from radsminne.corpus.missing import Evidence, MissingMeeting
from radsminne.corpus.paths import show_path
from radsminne.corpus.problems import TO_CHECK_FIRST, ProblemCode
from radsminne.corpus.records import DocumentKind, RecordKind
from radsminne.corpus.show.as_json import problem_json
from radsminne.corpus.show.as_text import problem_text
from radsminne.index.generations.generations import is_current, read_live_generation

if TYPE_CHECKING:
    from radsminne.index.engines.server import Server

_NO_COUNCIL = "(no council named)"
_PLURALS = {
    RecordKind.CASE: "cases",
    RecordKind.ACTIVITY: "activities",
    RecordKind.SECTION: "sections",
    RecordKind.MEETING: "meetings",
    RecordKind.MEMBERSHIP: "memberships",
}


_PAPERS = {
    DocumentKind.MINUTES: ("set of minutes", "sets of minutes"),
    DocumentKind.ANNUAL_REPORT: ("annual report", "annual reports"),
    DocumentKind.NOTICE: ("notice", "notices"),
    DocumentKind.OTHER: ("other document", "other documents"),
}


@dataclass(frozen=True, slots=True)
class _Holding:
    """How many documents of a kind the archive holds of one council in one year.

    None is what the documents do not say.
    """

    council: str | None
    year: int | None
    kind: DocumentKind
    documents: int


@dataclass(frozen=True, slots=True)
class _Status:
    """An archive at a glance; `index` is "current", or what is wrong with it."""

    path: str
    holdings: tuple[_Holding, ...]
    records: tuple[tuple[RecordKind, int], ...]
    coverage: Coverage
    unreadable: tuple[SeenFile, ...]
    problems: tuple[DocumentProblem, ...]
    index: str
    model: str | None


def find_status(archive: Archive, server: "Server | None" = None) -> _Status:
    """Look through the store and at the index, which may be on a server; nothing is changed."""
    store = archive.store
    documents = store.documents()
    written = _choose_spellings(document.council for document in documents)
    counted = Counter((written.get(name_key(document.council)), document.year, document.kind) for document in documents)
    holdings = sorted((_Holding(*key, count) for key, count in counted.items()), key=lambda h: (h.council or "", h.year or 0, h.kind))
    index, model = _look_at_index(archive, server)
    return _Status(
        str(archive.path),
        tuple(holdings),
        tuple((kind, len(store.all_ids(kind))) for kind in RecordKind),
        find_coverage(store),
        tuple(file for file in store.files() if file.outcome is Outcome.FAILED),
        tuple(sorted(store.problems(), key=lambda told: told.problem.code is not ProblemCode.STRUCTURE_UNSURE)),
        index,
        model,
    )


def _choose_spellings(councils: Iterable[str | None]) -> dict[str | None, str]:
    """Return each council in the spelling that most of its papers have."""
    counted = Counter(council for council in councils if council)
    return {name_key(council): council for council, _ in sorted(counted.items(), key=lambda item: (item[1], item[0]))}


def _look_at_index(archive: Archive, server: "Server | None") -> tuple[str, str | None]:
    try:
        generation = read_live_generation(archive)
    except ArchiveError as error:
        return str(error), None
    if generation.server and server is None:
        return f"on the Qdrant server {generation.server}, which is not set here: name it, or build the index with radsminne reindex", None
    place = f", on the Qdrant server {server.address}" if server else ""
    try:
        found = "current" if is_current(archive, server) else "out of date"
    except ConnectionFailed as error:
        return str(error), generation.model
    return f"{found}{place}" if found == "current" else f"{found}{place}: build it again with radsminne reindex", generation.model


def status_json(status: _Status) -> dict[str, object]:
    """Return the status as `status --json` prints it."""
    coverage = status.coverage
    return {
        "schema": 1,
        "archive": show_path(status.path),
        "holdings": [
            {"council": holding.council, "year": holding.year, "kind": holding.kind.value, "documents": holding.documents}
            for holding in status.holdings
        ],
        "records": {kind.value: count for kind, count in status.records},
        "coverage": {
            "meetings": coverage.meetings_searched,
            "documents": coverage.documents_searched,
            "from": coverage.first.isoformat() if coverage.first else None,
            "to": coverage.last.isoformat() if coverage.last else None,
        },
        "missing_meetings": [_missing_json(missing) for missing in coverage.missing],
        "unreadable": [
            {
                "path": show_path(file.path),
                "code": file.problem and file.problem.code.value,
                "message": file.problem and show_path(file.problem.message),
                "document": file.document_id,
            }
            for file in status.unreadable
        ],
        "problems": [{"document": show_path(problem.document), **problem_json(problem.problem)} for problem in status.problems],
        "index": status.index,
        "model": status.model,
    }


def _missing_json(missing: MissingMeeting) -> dict[str, object]:
    return {
        "label": _name_missing(missing),
        "council": missing.council,
        "date": missing.date.isoformat() if missing.date else None,
        "reason": missing.reason,
        "quote": missing.at.quote if missing.at else None,
        "document": missing.document_id,
    }


def _name_missing(missing: MissingMeeting) -> str:
    """Return what is missing, in English as all else that the commands say.

    Numbers and days are as the documents have them.
    """
    if missing.evidence is Evidence.COUNT:
        return f"{missing.lacking} of {missing.told} meetings in {missing.year}"
    if missing.evidence is Evidence.CASES:
        return f"cases {missing.label.partition(' ')[2]}"
    return missing.label


def _count_papers(holding: _Holding) -> str:
    one, several = _PAPERS[holding.kind]
    return f"{holding.documents} {one if holding.documents == 1 else several}"


def status_text(status: _Status) -> str:
    """Return the status for a person: what is there, what is missing, what could not be read."""
    lines = [f"Archive {status.path}", ""]
    council = ""
    for holding in status.holdings:
        if (holding.council or _NO_COUNCIL) != council:
            council = holding.council or _NO_COUNCIL
            lines.append(council)
        lines.append(f"  {holding.year or 'no year'}  {_count_papers(holding)}")
    counts = ", ".join(f"{count} {kind.value if count == 1 else _PLURALS[kind]}" for kind, count in status.records if count)
    lines += ["", f"Records: {counts or 'none'}"]
    # Whose they are, where there are several councils.
    has_several = len({holding.council for holding in status.holdings if holding.council}) > 1
    councils = [f" of {m.council}" if has_several and m.council else "" for m in status.coverage.missing]
    missing = [f"{_name_missing(m)}{whose}: {m.reason}" for m, whose in zip(status.coverage.missing, councils, strict=True)]
    lines += _listed("Missing meetings", missing)
    waiting = [file for file in status.unreadable if waits_for_tesseract(file.problem)]
    lines += _listed(
        "Files that could not be read", [_describe_failure(file) for file in status.unreadable if not waits_for_tesseract(file.problem)]
    )
    if waiting:
        lines += ["", describe_waiting(len(waiting)), *(f"  - {_describe_failure(file)}" for file in waiting)]
    unsure = [p.document for p in status.problems if p.problem.code is ProblemCode.STRUCTURE_UNSURE]
    others = [p for p in status.problems if p.problem.code is not ProblemCode.STRUCTURE_UNSURE]
    lines += _listed(TO_CHECK_FIRST.capitalize(), unsure) if unsure else []
    lines += _listed("Problems in the documents", [f"{p.document}: {problem_text(p.problem)}" for p in others])
    lines += ["", f"Index: {status.index}" + (f" (model {status.model})" if status.model else "")]
    return show_path("\n".join(lines))


def _describe_failure(file: SeenFile) -> str:
    return describe_failure(file.path, file.problem, is_kept=file.document_id is not None)


def _listed(title: str, items: list[str]) -> list[str]:
    return ["", f"{title} ({len(items)})", *(f"  - {item}" for item in items)] if items else ["", f"{title}: none known"]
