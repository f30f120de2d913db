"""The ways to rank, on a small real archive: each ranks records, once each, and the fused one rewards agreement."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from benchmarks.compare import WAYS, embed_once, make_article, make_question, score_way, score_ways, tell
from benchmarks.measures.rankings import CHUNK, Setting, cut_chunks, fuse, open_setting, rank_answers, rank_by_words, rank_ours
from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import Paragraph
from radsminne.index.generations.generations import build_generation
from radsminne.search.answer import Searcher
from tests.search.answers import make_record, make_span
from tests.search.archives import WordEmbedder, load_words

ARTICLES = {
    "a": "Landstrøm\nLandstrøm er strøm fra land til skip.\n\nFerger bruker den i havn.",
    "b": "Tareskog\nTareskog vokser langs kysten.",
    "c": "Ferger\nEn ferge frakter biler over fjorden.",
}


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Setting]:
    """Three articles in an archive."""
    with Archive.create(tmp_path_factory.mktemp("archive") / "a") as archive:
        for name, text in ARTICLES.items():
            reading = make_article(name, text)
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder()) as searcher:
            yield open_setting(archive, searcher, WordEmbedder(), dated=False)


def test_every_way_finds_the_article_that_has_the_words(setting: Setting, tmp_path: Path) -> None:
    question = make_question(1, "Hvor vokser tareskog?", make_article("b", ARTICLES["b"]))
    figures = score_ways(setting, WordEmbedder(), [question], tmp_path)
    assert [one.ndcg for one in figures] == [1.0] * len(WAYS)
    assert next(iter(tell({"x (1)": figures}))) == "|  | x (1) |"


def test_a_way_that_finds_another_record_scores_nothing(setting: Setting) -> None:
    question = make_question(1, "ferge", make_article("b", ARTICLES["b"]))
    assert score_way(setting.archive, rank_by_words(setting), [question]).ndcg == 0


def test_ours_ranks_more_than_it_claims(setting: Setting) -> None:
    ranked, claimed = rank_ours(setting)("tareskog"), rank_answers(setting)("tareskog")
    assert set(claimed) <= set(ranked)
    assert len(set(ranked)) == len(ranked)


def test_what_both_ways_rank_well_comes_first() -> None:
    both = fuse(lambda _: ["a", "b", "c"], lambda _: ["d", "b", "a"])
    assert both("") == ["a", "b", "d", "c"]


def test_a_chunk_ends_with_its_record() -> None:
    text = "x" * 1500
    chunks = cut_chunks(make_record(title="Havn", paragraphs=(Paragraph(text, (make_span(text),)),)))
    assert [len(chunk) for chunk in chunks] == [CHUNK, 505]
    assert chunks[0].startswith("Havn\nx")


def test_texts_are_embedded_once(tmp_path: Path) -> None:
    first = embed_once(WordEmbedder(), ["landstrøm", "tareskog"], tmp_path)
    (kept,) = tmp_path.iterdir()
    np.save(kept, first[::-1])
    assert np.array_equal(embed_once(WordEmbedder(), ["landstrøm", "tareskog"], tmp_path), first[::-1])
    assert np.array_equal(embed_once(WordEmbedder(), ["tareskog", "landstrøm"], tmp_path), first[::-1])
    assert len(list(tmp_path.iterdir())) == 2
