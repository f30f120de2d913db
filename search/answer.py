"""A question becomes an answer: the records that answer it, when, what was decided, what was searched and what is missing."""

import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.coverage import Coverage, find_coverage, name_key
from corpus.records import Document, Problem
from index.background import Background
from index.embedding import Embedder, load_embedder
from index.generations import open_background, open_current, open_vocabulary, read_current
from index.vectors import VectorIndex
from index.vocabulary import Vocabulary
from search.hits import Hit, Quote, drop_copies
from search.options import SearchOptions, Sort, narrow
from search.question import Known, Query, understand
from search.relevance import Judged, choose_claimed, judge
from search.retrieval import find_candidates, read_question
from search.summary import Answer, Searched, make_answer

if TYPE_CHECKING:
    from index.server import Server

AS_ASKED = SearchOptions()


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
        """`today` is what "last year" is counted from, the real day if None; `embedder` stands in for the index's own model.

        `server` is the Qdrant server that holds the index, None where it lies in the archive's folder.
        """
        self._archive = archive
        self._today = today
        self._server = server
        self._coverages: dict[str | None, Coverage] = {}
        self._words: dict[str | None, tuple[Vocabulary, Background]] = {}
        if embedder:
            self._embedder = embedder

    def answer(self, question: str, options: SearchOptions = AS_ASKED) -> Answer:
        """Answer one question."""
        query = self.understand(question, options)
        vocabulary, background = self._open_words(query.council)
        asked = read_question(query, vocabulary)
        candidates = find_candidates(asked, self._index, self._embedder, background, self._find_forms(query.council))
        claimed = choose_claimed(asked, judge(asked, candidates, vocabulary))
        hits = drop_copies(self._make_hits(claimed), self._documents)
        searched = Searched(self._find_coverage(query.council), tuple(self._documents.values()), self._problems)
        return make_answer(query, hits, searched, options)

    def understand(self, question: str, options: SearchOptions = AS_ASKED) -> Query:
        """Tell how a question is understood, without answering it."""
        today = self._today or datetime.datetime.now().astimezone().date()
        return narrow(understand(question, self._known, today), options, self._known)

    def close(self) -> None:
        """Let go of the index; the archive stays open."""
        if "_index" in self.__dict__:
            self._index.close()

    def __enter__(self) -> "Searcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _find_forms(self, council: str | None) -> tuple[str, ...]:
        """Every written form of a council: the index knows only what stands in the papers."""
        return tuple(form for form in self._known.councils if council and name_key(form) == name_key(council))

    def _open_words(self, council: str | None) -> tuple[Vocabulary, Background]:
        """The vocabulary and the background of the council that is asked: what is rare in its papers may be common in others."""
        key = name_key(council)
        if key not in self._words:
            self._words[key] = open_vocabulary(self._archive, council), open_background(self._archive, council)
        return self._words[key]

    def _make_hits(self, claimed: list[Judged]) -> list[Hit]:
        records = {record.id: record for record in self._archive.store.records([judged.record_id for judged in claimed])}
        return [
            Hit(records[judged.record_id], Quote(judged.at.quote, judged.at.page, judged.highlights), judged.score)
            for judged in claimed
            if judged.record_id in records  # the store may have changed since the index was built
        ]

    def _find_coverage(self, council: str | None) -> Coverage:
        if council not in self._coverages:
            self._coverages[council] = find_coverage(self._archive.store, council)
        return self._coverages[council]

    @cached_property
    def _known(self) -> Known:
        return Known(self._archive.store.known_people(), self._archive.store.known_councils())

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.id: document for document in self._archive.store.documents()}

    @cached_property
    def _index(self) -> VectorIndex:
        return open_current(self._archive, self._server)

    @cached_property
    def _embedder(self) -> Embedder:
        return load_embedder(read_current(self._archive).model)

    @cached_property
    def _problems(self) -> tuple[Problem, ...]:
        if read_current(self._archive).revision == self._archive.store.revision():
            return ()
        message = "the index is older than the records, so newer papers are not searched: radsminne reindex"
        return (Problem("index_outdated", message),)


__all__ = ["AS_ASKED", "Answer", "SearchOptions", "Searcher", "Sort"]
