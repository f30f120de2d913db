"""What is open of an archive while questions are put to it.

Each part is opened when a question first needs it, and kept.
"""

import datetime
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from radsminne.corpus.archive import Archive
from radsminne.corpus.coverage import Coverage, find_coverage, name_key
from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.corpus.database.queries.listed_people import ListedPerson
from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Document, Problem
from radsminne.index.arrays import Matrix
from radsminne.index.engines.vectors import VectorIndex
from radsminne.index.generations.background import Background
from radsminne.index.generations.generations import find_own_papers, open_background, open_live_index, open_vocabulary, read_live_generation
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.index.models.embedder import Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.search.question.question import KnownNames

if TYPE_CHECKING:
    from radsminne.index.engines.server import Server


class OpenedArchive:
    """The parts of an archive that answers are made of."""

    def __init__(self, archive: Archive, today: datetime.date | None, embedder: Embedder | None, server: "Server | None") -> None:
        """Open nothing yet.

        `today` is the real day if None, `embedder` the index's own model, `server` the archive's own folder.
        """
        self._archive = archive
        self._today = today
        self._given = embedder
        self._server = server
        self._coverages: dict[str | None, Coverage] = {}
        self._words: dict[tuple[str | None, bool], tuple[Vocabulary, Background]] = {}

    def close(self) -> None:
        """Let go of the index; the archive stays open."""
        if "index" in self.__dict__:
            self.index.close()

    @property
    def today(self) -> datetime.date:
        """The day that "last year" is counted from."""
        return self._today or datetime.datetime.now().astimezone().date()

    @cached_property
    def names(self) -> KnownNames:
        """The people and councils that a question may name."""
        return KnownNames(self._archive.store.known_people(), self._archive.store.known_councils())

    @cached_property
    def meetings(self) -> tuple[StoredMeeting, ...]:
        """The meetings that minutes and notices are about."""
        return tuple(self._archive.store.meetings())

    @cached_property
    def cases(self) -> tuple[StoredCase, ...]:
        """The numbers of all cases."""
        return self._archive.store.case_numbers()

    @cached_property
    def listed_people(self) -> tuple[ListedPerson, ...]:
        """Every line of every list of people."""
        return self._archive.store.listed_people()

    @cached_property
    def documents(self) -> dict[str, Document]:
        """The documents by their ids."""
        return {document.id: document for document in self._archive.store.documents()}

    @cached_property
    def own_papers(self) -> tuple[str, ...]:
        """The ids of the councils' own papers; none where there are no others beside them."""
        return tuple(sorted(find_own_papers(self.documents.values())))

    @cached_property
    def index(self) -> VectorIndex:
        """The index in use."""
        return open_live_index(self._archive, self._server)

    @cached_property
    def embedder(self) -> Embedder:
        """The model that the index was made with."""
        return _Remembering(self._given or load_embedder(read_live_generation(self._archive).model))

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the index."""
        if read_live_generation(self._archive).revision == self._archive.store.revision():
            return ()
        message = "the index is older than the records, so newer papers are not searched: radsminne reindex"
        return (Problem(ProblemCode.INDEX_OUTDATED, message),)

    def fetch(self, ids: Sequence[str]) -> Sequence[FoundRecord]:
        """Return the records that have these ids, as far as they are still here."""
        return self._archive.store.records(list(ids))

    def find_forms(self, council: str | None) -> tuple[str, ...]:
        """Return every written form of a council: the index knows only what stands in the papers."""
        return tuple(form for form in self.names.councils if council and name_key(form) == name_key(council))

    def open_words(self, council: str | None, *, own: bool) -> tuple[Vocabulary, Background]:
        """Return the vocabulary and the background of the papers that are asked.

        What is rare in them may be common in others.
        """
        key = (name_key(council), own)
        if key not in self._words:
            self._words[key] = open_vocabulary(self._archive, council, own=own), open_background(self._archive, council, own=own)
        return self._words[key]

    def find_coverage(self, council: str | None) -> Coverage:
        """Return what the archive holds of one council, or of all."""
        if council not in self._coverages:
            self._coverages[council] = find_coverage(self._archive.store, council)
        return self._coverages[council]


class _Remembering:
    """An embedder that remembers what was asked last.

    A question is looked for in several scopes, in own papers and in all.
    """

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._last: tuple[Sequence[str], Matrix] | None = None

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        last = self._last  # held on to: another thread may ask something else meanwhile
        if last is None or last[0] != texts:
            self._last = last = texts, self._embedder.embed_queries(texts)
        return last[1]

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        return self._embedder.embed_passages(texts)
