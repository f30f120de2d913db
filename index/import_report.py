"""How an import went, as JSON for programs and as a summary for the one who started it."""

from collections.abc import Iterator
from dataclasses import replace

from radsminne.corpus.files import describe_failure, describe_waiting, show_relative, waits_for_tesseract
from radsminne.corpus.paths import show_path
from radsminne.corpus.problems import TO_CHECK_FIRST, ProblemCode
from radsminne.corpus.records import Problem
from radsminne.corpus.show.as_json import problem_json
from radsminne.corpus.show.as_text import problem_text
from radsminne.index.importing import FileOutcome, FileResult, ImportSummary

_MOST_LISTED = 20
"""More problems than this are counted, not listed: the rest stands in `radsminne status`."""


_WORDS = {FileOutcome.REREAD: "read again"}


def result_json(result: FileResult) -> dict[str, object]:
    """Return one file: what was done with it, and what is wrong in it or with it."""
    return {
        "path": show_path(result.path),
        "outcome": result.outcome.value,
        "document": result.document_id,
        "kind": result.kind.value if result.kind else None,
        "problem": _problem_json(result.problem) if result.problem else None,
        "problems": [_problem_json(problem) for problem in result.problems],
    }


def _problem_json(problem: Problem) -> dict[str, object]:
    return problem_json(replace(problem, message=show_path(problem.message)))


def summary_json(summary: ImportSummary) -> dict[str, object]:
    """Return the whole run, as the last line of `import --json`."""
    counts = summary.counts
    return {
        "schema": 1,
        "files": {outcome.value: len(summary.having(outcome)) for outcome in FileOutcome},
        "read": {
            "documents": counts.documents,
            "meetings": counts.meetings,
            "cases": counts.cases,
            "decisions": counts.decisions,
            "sections": counts.sections,
            "activities": counts.activities,
        },
        "passages": summary.passages,
        "index_built": summary.is_index_built,
        "outdated": summary.outdated,
        "vanished": [show_path(path) for path in summary.vanished],
        "seconds": round(summary.seconds, 3),
    }


def summary_text(summary: ImportSummary, *, dry_run: bool = False) -> str:
    """Return the whole run in a few lines; every file that could not be read is named with its reason."""
    return show_path("\n".join(_lines(summary, dry_run)))


def failures_text(summary: ImportSummary) -> str:
    """Return the files that could not be read with their reasons, as the summary has them.

    It is empty where there are none.
    """
    return show_path("\n".join(_failures(summary)))


def _tally(summary: ImportSummary) -> str:
    """Return how many files there were of each outcome.

    What waits for Tesseract has not failed in a user's eyes.
    """
    counts = {_WORDS.get(outcome, outcome.value): len(summary.having(outcome)) for outcome in FileOutcome}
    waiting = len(_find_waiting(summary))
    counts |= {FileOutcome.FAILED.value: counts[FileOutcome.FAILED] - waiting, "waiting": waiting}
    return ", ".join(f"{count} {word}" for word, count in counts.items() if count)


def _find_waiting(summary: ImportSummary) -> list[FileResult]:
    return [result for result in summary.having(FileOutcome.FAILED) if waits_for_tesseract(result.problem)]


def _lines(summary: ImportSummary, dry_run: bool) -> Iterator[str]:
    would = " (dry run: nothing was kept)" if dry_run else ""
    yield f"{_count(len(summary.files), 'file')}: {_tally(summary) or 'nothing to read'}, in {summary.seconds:.1f} s{would}"
    if summary.outdated:
        yield f"{_count(summary.outdated, 'file')} read again because this version of radsminne reads better"
    counts = summary.counts
    if counts.documents:
        parts = ((counts.meetings, "meeting"), (counts.cases, "case"), (counts.decisions, "decision"), (counts.sections, "section"))
        listed = [_count(number, word) for number, word in parts if number]
        listed += [f"{counts.activities} activities"] if counts.activities else []
        yield f"read: {', '.join(listed) or 'plain text only'}"
    elif not dry_run and summary.files and not summary.having(FileOutcome.FAILED):
        yield "nothing has changed since the last import"
    if summary.is_index_built and summary.passages:
        why = "" if counts.documents else "; it was out of date"
        yield f"index built: {_count(summary.passages, 'passage')}{why}"
    yield from _problems(summary)
    if summary.vanished:
        gone = ", ".join(map(show_relative, summary.vanished[:_MOST_LISTED]))
        yield f"{_count(len(summary.vanished), 'file')} no longer there, kept in the archive: {gone}"


def _failures(summary: ImportSummary) -> Iterator[str]:
    waiting = _find_waiting(summary)
    for heading, found in (
        ("could not be read:", [result for result in summary.having(FileOutcome.FAILED) if not waits_for_tesseract(result.problem)]),
        (describe_waiting(len(waiting)), waiting),
    ):
        if found:
            yield heading
            yield from _listed([describe_failure(one.path, one.problem, is_kept=one.document_id is not None) for one in found])


def _problems(summary: ImportSummary) -> Iterator[str]:
    yield from _failures(summary)
    noted = [(show_relative(result.path), problem) for result in summary.files for problem in result.problems]
    unsure = [path for path, problem in noted if problem.code is ProblemCode.STRUCTURE_UNSURE]
    others = [f"{path}: {problem_text(problem)}" for path, problem in noted if problem.code is not ProblemCode.STRUCTURE_UNSURE]
    for heading, listed in ((f"{TO_CHECK_FIRST}:", unsure), ("noted in the documents:", others)):
        if listed:
            yield heading
            yield from _listed(listed)


def _listed(items: list[str]) -> Iterator[str]:
    yield from (f"  - {item}" for item in items[:_MOST_LISTED])
    if len(items) > _MOST_LISTED:
        yield f"  … and {len(items) - _MOST_LISTED} more: radsminne status"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
