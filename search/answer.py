"""A question becomes an answer.

The answer holds the records, when it was, what was decided, what was searched and what is missing.
"""

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from radsminne.corpus.archive import Archive
from radsminne.corpus.coverage import Coverage
from radsminne.index.models.embedder import Embedder
from radsminne.search.hits.finding import Findings, find_hits
from radsminne.search.opened_archive import OpenedArchive
from radsminne.search.options import AS_ASKED, SearchOptions, Sort
from radsminne.search.people_lists.citing import cite_lists
from radsminne.search.people_lists.matching import find_matching_lines, summarise_people
from radsminne.search.question.question import Question, understand
from radsminne.search.scope.resolving import resolve
from radsminne.search.scope.scope import Scope
from radsminne.search.summary import Answer, Searched, make_answer

if TYPE_CHECKING:
    from radsminne.index.engines.server import Server


class Searcher:
    """An archive that is open for questions; each part of it is opened when a question first needs it."""

    def __init__(
        self,
        archive: Archive,
        *,
        today: datetime.date | None = None,
        embedder: Embedder | None = None,
        server: "Server | None" = None,
    ) -> None:
        """Open nothing yet; `today` is what "last year" is counted from, the real day if None.

        `embedder` stands in for the index's own model.

        `server` is the Qdrant server that holds the index, None where it lies in the archive's folder.
        """
        self._opened = OpenedArchive(archive, today, embedder, server)

    def answer(self, question: str, options: SearchOptions = AS_ASKED) -> Answer:
        """Answer one question."""
        return _answer(*self.understand(question, options), self._opened, options)

    def understand(self, question: str, options: SearchOptions = AS_ASKED) -> tuple[Question, Scope]:
        """Tell how a question is understood and what its answer keeps to, without answering it."""
        read = understand(question, self._opened.names, self._opened.today)
        return read, resolve(read, self._opened, options)

    def close(self) -> None:
        """Let go of the index; the archive stays open."""
        self._opened.close()

    def __enter__(self) -> "Searcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _answer(question: Question, scope: Scope, opened: OpenedArchive, options: SearchOptions) -> Answer:
    """Make an answer, stage by stage.

    The stages are what the lists of people say, what the records say, what was searched, and the sum of it.
    """
    lines = (
        find_matching_lines(scope, opened.listed_people, opened.cases if scope.case_numbers else ())
        if scope.asked_list or scope.people
        else []
    )
    found = find_hits(question, scope, opened, explain=options.explain)
    if scope.asked_list and lines:
        found = replace(found, hits=tuple(cite_lists(found.scope, lines, found.hits, opened.fetch)))
    coverage = _cover(found, opened)
    searched = Searched(coverage, tuple(opened.documents.values()), opened.problems)
    return make_answer(question, found, searched, options, summarise_people(scope, lines))


def _cover(found: Findings, opened: OpenedArchive) -> Coverage:
    """Return what was searched.

    It was the councils' own papers alone, where the others beside them were not looked through; the lists of people are those of all.
    """
    coverage = opened.find_coverage(found.scope.council)
    if found.in_own and not found.scope.asked_list:
        return replace(coverage, documents_searched=len(opened.own_papers))
    return coverage


__all__ = ["AS_ASKED", "Answer", "SearchOptions", "Searcher", "Sort"]
