"""A question becomes an answer: the records that answer it, when, what was decided, what was searched and what is missing."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from radsminne.corpus.archive import Archive
from radsminne.corpus.coverage import Coverage, find_coverage, name_key
from radsminne.corpus.database.meetings import KeptMeeting
from radsminne.corpus.database.register import KeptCase, ListedPerson
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Document, Problem
from radsminne.index.arrays import Vector
from radsminne.index.engines.vectors import VectorIndex
from radsminne.index.generations.background import Background
from radsminne.index.generations.generations import find_own, open_background, open_current, open_vocabulary, read_current
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.index.models.embedder import Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.search.hits.hits import Hit, drop_copies, make_quote
from radsminne.search.hits.quoting import quote_passage
from radsminne.search.hits.why import Why, explain_scores
from radsminne.search.options import SearchOptions, Sort, narrow
from radsminne.search.outcomes import find_outcome
from radsminne.search.people.citing import cite_lists
from radsminne.search.people.register import find_lines, tell_people
from radsminne.search.question.asked_meeting import find_days
from radsminne.search.question.case_numbers import CaseNumber, read_case_numbers
from radsminne.search.question.own_times import has_own_time
from radsminne.search.question.question import Known, Query, asks_nothing, understand
from radsminne.search.question.topic import names_body
from radsminne.search.ranking.relevance import Judged, choose_claimed, judge
from radsminne.search.ranking.restating import Correction, restate
from radsminne.search.ranking.retrieval import Asked, embed_question, find_candidates, read_question
from radsminne.search.summary import Answer, Searched, count_years, make_answer

if TYPE_CHECKING:
    from radsminne.index.engines.server import Server

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
        self._words: dict[tuple[str | None, bool], tuple[Vocabulary, Background]] = {}
        self._embedded: tuple[str, Vector] | None = None
        if embedder:
            self._embedder = embedder

    def answer(self, question: str, options: SearchOptions = AS_ASKED) -> Answer:
        """Answer one question."""
        query = self.understand(question, options)
        numbers = read_case_numbers(query, self._cases) if query.case_numbers else ()
        lines = self._find_lines(query, numbers) if query.register or query.people else []
        corrections: tuple[Correction, ...] = ()
        hits: list[Hit] = []
        # Who was at a meeting stands in its list alone; what asks for nothing, or for a meeting that is not here, would find everything.
        if not (query.register and query.register.at_meeting) and not asks_nothing(query) and (not query.meeting or query.meeting.is_here):
            hits, corrections = self._find(query, numbers, explain=options.explain)
        if query.dated_topic and not hits:
            query, hits, corrections = self._find_dated(query, numbers, corrections, explain=options.explain)
        if query.register and lines:
            hits = cite_lists(query, lines, hits, self._archive.store.records)
        searched = Searched(self._cover(query, hits), tuple(self._documents.values()), self._problems)
        answer = make_answer(query, hits, searched, options)
        return replace(
            answer,
            people=tell_people(query, lines),
            corrections=corrections,
            case_numbers=numbers,
            elsewhere=() if hits else self._look_elsewhere(query, numbers),
        )

    def understand(self, question: str, options: SearchOptions = AS_ASKED) -> Query:
        """Tell how a question is understood, without answering it."""
        today = self._today or datetime.datetime.now().astimezone().date()
        query = narrow(understand(question, self._known, today), options, self._known)
        return self._narrow_to_meeting(query, today) if query.meeting and not query.register else query

    def close(self) -> None:
        """Let go of the index; the archive stays open."""
        if "_index" in self.__dict__:
            self._index.close()

    def __enter__(self) -> "Searcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _find_lines(self, query: Query, numbers: Sequence[CaseNumber]) -> list[ListedPerson]:
        """Find what the lists of people answer; who was there for a case stands in the list of its paper."""
        meant = {name for number in numbers for name in number.meant}
        if not (meant and query.register and query.register.at_meeting):
            return find_lines(query, self._register)
        papers = {case.document_id for case in self._cases if case.number in meant}
        others = tuple(number for number in query.numbers if number not in query.case_numbers)
        lines = [line for line in self._register if line.document_id in papers]
        return find_lines(replace(query, numbers=others, case_numbers=()), lines, of_all=True)

    def _narrow_to_meeting(self, query: Query, today: datetime.date) -> Query:
        """Put the day of the meeting that is asked of in the period's place; a number that no meeting has must stand in the text."""
        number = query.meeting.number if query.meeting else None
        days = find_days(number, self._archive.store.meetings(), today, lambda meeting: self._is_asked(meeting, query))
        if days:
            query = replace(query, start=days[0], end=days[1], times=(), dated_topic="")
        elif query.meeting and number is None:
            return replace(query, meeting=replace(query.meeting, is_here=False))
        return query if days is None or number is None else replace(query, numbers=tuple(one for one in query.numbers if one != number))

    def _is_asked(self, meeting: KeptMeeting, query: Query) -> bool:
        """Whether a meeting is of the council and in the period that are asked for."""
        document = self._documents.get(meeting.document_id)
        is_council = query.council is None or (document is not None and name_key(document.council) == name_key(query.council))
        is_in = meeting.date is not None and (query.start or meeting.date) <= meeting.date <= (query.end or meeting.date)
        return is_council and is_in

    def _find_forms(self, council: str | None) -> tuple[str, ...]:
        """Every written form of a council: the index knows only what stands in the papers."""
        return tuple(form for form in self._known.councils if council and name_key(form) == name_key(council))

    def _open_words(self, council: str | None, *, own: bool) -> tuple[Vocabulary, Background]:
        """The vocabulary and the background of the papers that are asked: what is rare in them may be common in others."""
        key = (name_key(council), own)
        if key not in self._words:
            self._words[key] = open_vocabulary(self._archive, council, own=own), open_background(self._archive, council, own=own)
        return self._words[key]

    def _find(self, query: Query, numbers: Sequence[CaseNumber], *, explain: bool = False) -> tuple[list[Hit], tuple[Correction, ...]]:
        """Find the hits of a question, best first; a case number that may mean several cases is searched for as each of them."""
        found: dict[str, Hit] = {}
        corrections: tuple[Correction, ...] = ()
        for one in _vary(query, numbers):
            hits, corrections = self._search(one, explain=explain)
            for hit in hits:
                if hit.record.id not in found or found[hit.record.id].score < hit.score:
                    found[hit.record.id] = hit
        meant = {name for number in numbers for name in number.meant}
        # The case itself before those that speak of it.
        ordered = sorted(found.values(), key=lambda hit: (hit.record.number not in meant, -hit.score)) if meant else list(found.values())
        kept = [hit for hit in ordered if query.outcome in (None, find_outcome(hit.record, query.topic))]
        return drop_copies(kept, self._documents), corrections

    def _find_dated(
        self, query: Query, numbers: Sequence[CaseNumber], corrections: tuple[Correction, ...], *, explain: bool
    ) -> tuple[Query, list[Hit], tuple[Correction, ...]]:
        """Where the period has nothing: the records whose own words the times are; as asked where there are none."""
        dated = replace(query, topic=query.dated_topic, start=None, end=None)
        found, corrected = self._find(dated, numbers, explain=explain)
        hits = [hit for hit in found if has_own_time(hit.record, query)]
        return (dated, hits, corrected) if hits else (query, [], corrections)

    def _search(self, query: Query, *, explain: bool) -> tuple[list[Hit], tuple[Correction, ...]]:
        """Look through the councils' own papers, and through others beside them where those tell nothing and no council is asked for."""
        own = () if query.council else self._own
        found = self._look_through(query, own, explain=explain)
        return found if found[0] or not own or names_body(query.text) else self._look_through(query, (), explain=explain)

    def _look_through(self, query: Query, own: tuple[str, ...], *, explain: bool) -> tuple[list[Hit], tuple[Correction, ...]]:
        vocabulary, background = self._open_words(query.council, own=bool(own))
        restated = restate(query, vocabulary)
        asked = read_question(restated.query, vocabulary)
        candidates = find_candidates(asked, self._embed(asked), self._index, background, self._find_forms(query.council), own)
        claimed = choose_claimed(asked, judge(asked, candidates, vocabulary))
        why = explain_scores(asked, candidates, vocabulary, {one.record_id: one.score for one in claimed}) if explain else {}
        return self._make_hits(asked, claimed, why), restated.corrections

    def _embed(self, asked: Asked) -> Vector:
        """The question's vector; a question that is searched for several times (other papers, other years) is embedded once."""
        known = self._embedded  # held on to: another thread may ask something else meanwhile
        if known is None or known[0] != asked.query.text:
            self._embedded = known = asked.query.text, embed_question(asked, self._embedder)
        return known[1]

    def _look_elsewhere(self, query: Query, numbers: Sequence[CaseNumber]) -> tuple[tuple[int, int], ...]:
        """Where nothing was found in a period: how much each year has outside it."""
        if query.register or not (query.start or query.end) or not (query.topic or query.people or query.references or query.numbers):
            return ()
        hits, _ = self._find(replace(query, start=None, end=None), numbers)
        return count_years(hit for hit in hits if hit.is_sure)

    def _make_hits(self, asked: Asked, claimed: Sequence[Judged], why: Mapping[str, Why]) -> list[Hit]:
        records = {record.id: record for record in self._archive.store.records([judged.record_id for judged in claimed])}
        return [
            Hit(record, make_quote(record, *quote_passage(asked, judged.evidence)), judged.score, why.get(judged.record_id))
            for judged in claimed
            if (record := records.get(judged.record_id))  # the store may have changed since the index was built
        ]

    def _cover(self, query: Query, hits: Sequence[Hit]) -> Coverage:
        """What was searched: the councils' own papers alone, where the others beside them were not looked through."""
        coverage = self._find_coverage(query.council)
        own = () if query.council else self._own
        if own and (hits or names_body(query.text)) and all(hit.record.document_id in own for hit in hits):
            return replace(coverage, documents_searched=len(own))
        return coverage

    def _find_coverage(self, council: str | None) -> Coverage:
        if council not in self._coverages:
            self._coverages[council] = find_coverage(self._archive.store, council)
        return self._coverages[council]

    @cached_property
    def _known(self) -> Known:
        return Known(self._archive.store.known_people(), self._archive.store.known_councils())

    @cached_property
    def _register(self) -> tuple[ListedPerson, ...]:
        return self._archive.store.register()

    @cached_property
    def _cases(self) -> tuple[KeptCase, ...]:
        return self._archive.store.case_numbers()

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.id: document for document in self._archive.store.documents()}

    @cached_property
    def _own(self) -> tuple[str, ...]:
        return tuple(sorted(find_own(self._documents.values())))

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
        return (Problem(ProblemCode.INDEX_OUTDATED, message),)


def _vary(query: Query, numbers: Sequence[CaseNumber]) -> Iterator[Query]:
    """Yield the question once for each case that one of its numbers may mean: who names two cases asks for both."""
    if not numbers:
        yield query
        return
    others = tuple(number for number in query.numbers if number not in query.case_numbers)
    for meant in dict.fromkeys(name for number in numbers for name in number.meant or (number.asked,)):
        yield replace(query, numbers=(meant, *others))


__all__ = ["AS_ASKED", "Answer", "SearchOptions", "Searcher", "Sort"]
