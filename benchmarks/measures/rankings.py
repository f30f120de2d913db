"""Ways to rank an archive's records for a question: the usual building blocks, and ours.

A ranking is record ids, best first. A record stands where its best passage stands.
"""

import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from radsminne.corpus.archive import Archive
from radsminne.corpus.found import FoundRecord
from radsminne.index.arrays import Matrix
from radsminne.index.engines.vectors import Match, VectorIndex, Where, number_passage
from radsminne.index.generations.generations import open_background, open_live_index, open_vocabulary
from radsminne.index.language.analysis import query_weights, terms
from radsminne.index.models.embedder import Embedder
from radsminne.search.answer import Searcher
from radsminne.search.evaluation.judged_questions import KINDS
from radsminne.search.options import SearchOptions
from radsminne.search.ranking.relevance import score_records
from radsminne.search.ranking.retrieval import embed_question, find_candidates, make_query
from radsminne.search.scope.variants import leave_out_period

Ranking = list[str]
Rank = Callable[[str], Ranking]
Scores = dict[str, float]

PASSAGES = 300
"""Passages that a way alone is asked for: enough that ten records are always among them."""
RANKED = 100
FUSED = 60
"""The usual constant of reciprocal rank fusion."""
LEXICAL_SHARE = 0.5
"""The share of BM25 beside the cosine that did best on NorQuAD in a sweep of 0.3 to 1."""
EVERYTHING = 1_000_000
WHERE = Where(kinds=KINDS)
CHUNK = 1000
"""Characters of a chunk of the plain pipeline."""


@dataclass(frozen=True, slots=True)
class Setting:
    """An open archive as all ways see it.

    `dated` False leaves out what a question says of time and kind, where nothing has either.
    """

    archive: Archive
    searcher: Searcher
    index: VectorIndex
    embedder: Embedder
    records: Mapping[int, str]
    """Each passage's record."""
    dated: bool = True


def open_setting(archive: Archive, searcher: Searcher, embedder: Embedder, *, dated: bool = True) -> Setting:
    """Open an archive's index for all ways."""
    index = open_live_index(archive)
    records = {number_passage(passage.id): passage.record_id for passage, _ in index.stored()}
    return Setting(archive, searcher, index, embedder, records, dated)


def rank_by_words(setting: Setting) -> Rank:
    """Rank by BM25 alone: the question's words as they are analysed, each weighing the same."""

    def rank(question: str) -> Ranking:
        weights = query_weights(dict.fromkeys(terms(question), 1.0))
        return _order_matches(setting, setting.index.search_sparse(weights, PASSAGES, WHERE))

    return rank


def rank_by_meaning(setting: Setting) -> Rank:
    """Rank by the cosine alone, with our embedding model."""

    def rank(question: str) -> Ranking:
        return _order_matches(setting, setting.index.search_dense(setting.embedder.embed_queries([question])[0], PASSAGES, WHERE))

    return rank


def fuse(first: Rank, second: Rank) -> Rank:
    """Rank by the reciprocal rank fusion of two ways."""

    def rank(question: str) -> Ranking:
        points: defaultdict[str, float] = defaultdict(float)
        for ranking in (first(question), second(question)):
            for place, record_id in enumerate(ranking, 1):
                points[record_id] += 1 / (FUSED + place)
        return _order(points)

    return rank


def add_standard_scores(setting: Setting) -> Rank:
    """Rank by the cosine and half of BM25, each in standard deviations.

    They are counted from the mean of what either of them found.
    """

    def rank(question: str) -> Ranking:
        vector = setting.embedder.embed_queries([question])[0]
        weights = query_weights(dict.fromkeys(terms(question), 1.0))
        words = _score_records(setting, setting.index.search_sparse(weights, EVERYTHING, WHERE))
        meaning = _score_records(setting, setting.index.search_dense(vector, EVERYTHING, WHERE))
        words = {record_id: words.get(record_id, 0.0) for record_id in meaning}
        near, said = _standardise(meaning), _standardise(words)
        return _order({record_id: near[record_id] + LEXICAL_SHARE * said[record_id] for record_id in meaning})[:RANKED]

    return rank


def rank_by_chunks(setting: Setting, embedder: Embedder, embed: Callable[[Sequence[str]], Matrix]) -> Rank:
    """Rank by the plain pipeline: the cosine of another model.

    Each record's heading and text are cut every 1,000 characters.

    A chunk ends where its record ends, which is kinder than cutting whole documents: what it finds is always one record.
    """
    records = [record for kind in KINDS for record in setting.archive.store.records(setting.archive.store.all_ids(kind))]
    chunks = [(record.id, chunk) for record in records for chunk in cut_chunks(record)]
    vectors = embed([chunk for _, chunk in chunks])

    def rank(question: str) -> Ranking:
        scores = vectors @ embedder.embed_queries([question])[0]
        best: dict[str, float] = defaultdict(lambda: -1.0)
        for (record_id, _), score in zip(chunks, scores.tolist(), strict=True):
            best[record_id] = max(best[record_id], score)
        return _order(best)

    return rank


def cut_chunks(record: FoundRecord) -> list[str]:
    """Cut a record's text every so many characters."""
    text = f"{record.title}\n{record.text}".strip()
    return [text[start : start + CHUNK] for start in range(0, len(text), CHUNK)]


def rank_ours(setting: Setting) -> Rank:
    """Rank all records that were weighed, claimed or not."""
    vocabulary, background = open_vocabulary(setting.archive), open_background(setting.archive)

    def rank(question: str) -> Ranking:
        read, scope = setting.searcher.understand(question, SearchOptions(kinds=() if setting.dated else KINDS))
        asked = make_query(read, scope if setting.dated else leave_out_period(scope), vocabulary)
        judged = score_records(
            asked, find_candidates(asked, embed_question(asked, setting.embedder), setting.index, background), vocabulary
        )
        return [one.record_id for one in judged if one.kind in KINDS or one.kind in scope.kinds]

    return rank


def rank_answers(setting: Setting) -> Rank:
    """Rank what a user is shown: only what is claimed."""
    options = SearchOptions(limit=RANKED)
    return lambda question: [hit.record.id for hit in setting.searcher.answer(question, options).hits]


def _score_records(setting: Setting, matches: Iterable[Match]) -> Scores:
    scores: Scores = {}
    for match in matches:
        record_id = setting.records[match.number]
        scores[record_id] = max(match.score, scores.get(record_id, match.score))
    return scores


def _standardise(scores: Scores) -> Scores:
    """Return scores as standard deviations from their mean."""
    values = list(scores.values())
    mean, spread = (statistics.fmean(values), statistics.pstdev(values)) if values else (0.0, 0.0)
    return {name: (score - mean) / (spread or 1.0) for name, score in scores.items()}


def _order_matches(setting: Setting, matches: Iterable[Match]) -> Ranking:
    return list(dict.fromkeys(setting.records[match.number] for match in matches))


def _order(scores: Mapping[str, float]) -> Ranking:
    return sorted(scores, key=lambda record_id: (-scores[record_id], record_id))
