"""A small index of invented records, and questions put to it, without a model."""

import datetime
import itertools
from collections.abc import Sequence
from pathlib import Path

from radsminne.corpus.records import RecordKind, Span
from radsminne.index.engines.edge import EdgeIndex, build_folder
from radsminne.index.engines.vectors import Point
from radsminne.index.generations.background import Background, embed_everyday_questions
from radsminne.index.language.analysis import document_weights, terms
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.index.passages import Passage
from radsminne.search.question.question import Question
from radsminne.search.ranking.relevance import ScoredRecord, choose_answers, score_records
from radsminne.search.ranking.retrieval import Candidate, Query, embed_question, find_candidates, make_query
from tests.search.archives import WordEmbedder
from tests.search.papers import find_scope


class Records:
    """Passages that are written record by record."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []

    def add(self, record_id: str, title: str, *texts: str, **values: object) -> None:
        """Add a record: a heading and its text."""
        usual: dict[str, object] = {"kind": RecordKind.CASE, "date": datetime.date(2031, 3, 1), "date_end": None, "people": ()}
        usual |= {"council": "Kystrådet", "document_id": record_id.partition("-")[0], "page": 1}
        for n, text in enumerate((title, *texts)):
            words = {"number": n, "context": title if n else "", "text": text, "span": Span(1, 100, 100 + len(text), text)}
            dates = {"date_end": values.get("date_end") or values.get("date") or usual["date"]}
            self.passages.append(Passage(**({"record_id": record_id} | usual | values | dates | words)))  # type: ignore[arg-type]


class SmallSearch:
    """An index that answers questions that are read already."""

    def __init__(self, folder: Path, passages: Sequence[Passage]) -> None:
        self.embedder = WordEmbedder()
        vectors = self.embedder.embed_passages([passage.embedded for passage in passages])
        words = [document_weights(terms(passage.embedded)) for passage in passages]
        build_folder(folder, itertools.starmap(Point, zip(passages, vectors, words, strict=True)), self.embedder.dimension)
        self.vocabulary = Vocabulary.build(passages)
        self.background = Background.measure(vectors, embed_everyday_questions(self.embedder))
        self.index = EdgeIndex(folder)

    def word(self, question: Question) -> Query:
        """Put a question into the words of the index."""
        return make_query(question, find_scope(question), self.vocabulary)

    def find(self, question: Question) -> list[Candidate]:
        """Find the candidates for a question."""
        asked = self.word(question)
        return find_candidates(asked, embed_question(asked, self.embedder), self.index, self.background)

    def score_records(self, question: Question) -> list[ScoredRecord]:
        """Score all candidates."""
        return score_records(self.word(question), self.find(question), self.vocabulary)

    def claim(self, question: Question) -> list[str]:
        """Return the ids of what is offered as answers."""
        return [one.record_id for one in choose_answers(self.word(question), self.score_records(question))]


def ask(topic: str, **values: object) -> Question:
    """A question about a topic."""
    return Question(**({"text": topic, "topic": topic} | values))  # type: ignore[arg-type]
