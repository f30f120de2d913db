"""The embedded index and the server's engine give the same passages with the same scores."""

import datetime
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from radsminne.corpus.errors import ConnectionFailed
from radsminne.corpus.records import RecordKind, Span
from radsminne.index.arrays import SparseVector
from radsminne.index.engines.edge import EdgeIndex, build_folder
from radsminne.index.engines.server import MEMORY, Server
from radsminne.index.engines.vectors import EVERYWHERE, Match, VectorIndex, Where, number_passage
from radsminne.index.passages import Passage
from tests.index.points import DIMENSION, make_passage, make_points, make_vector, make_words

DAY = datetime.date
KINDS = tuple(RecordKind)


def make_varied(number: int) -> Passage:
    """Passages of several kinds, councils, people and times, some without."""
    day = DAY(2029, 1, 1) + datetime.timedelta(days=37 * number)
    return make_passage(
        number,
        kind=KINDS[number % len(KINDS)],
        council=("Kystrådet", "Fjellrådet", None)[number % 3],
        people=("Ada Holm", "Bo Lund")[: number % 3],
        date=None if number % 10 == 9 else day,
        date_end=day + datetime.timedelta(days=200) if number % 4 == 0 else None,
    )


PASSAGES = [make_varied(number) for number in range(120)]
WHERES = {
    "everywhere": EVERYWHERE,
    "one kind": Where(kinds=(RecordKind.CASE,)),
    "two kinds": Where(kinds=(RecordKind.CASE, RecordKind.SECTION)),
    "council": Where(councils=("Kystrådet",)),
    "documents": Where(document_ids=("ddddddddddd3", "ddddddddddd5")),
    "from": Where(start=DAY(2035, 6, 1)),
    "to": Where(end=DAY(2030, 6, 1)),
    "a year": Where(start=DAY(2033, 1, 1), end=DAY(2033, 12, 31)),
    "a day": Where(start=DAY(2033, 6, 1), end=DAY(2033, 6, 1)),
    "all at once": Where((RecordKind.MEETING,), ("Fjellrådet", "Ingen"), DAY(2029, 1, 1), DAY(2040, 1, 1), ("ddddddddddd3",)),
    "nothing": Where(councils=("Ingen",)),
}


@pytest.fixture(scope="module", params=[0, 20_000], ids=["with keys", "without keys"])
def edge(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[EdgeIndex]:
    """The embedded index, as it is for a large archive and for a small one."""
    folder = tmp_path_factory.mktemp("index") / "points"
    assert build_folder(folder, make_points(PASSAGES), DIMENSION, keys_from=request.param) == len(PASSAGES)
    index = EdgeIndex(folder)
    yield index
    index.close()


@pytest.fixture(scope="module", params=["memory", "server"])
def oracle(request: pytest.FixtureRequest) -> Iterator[VectorIndex]:
    """The same on qdrant-client, in memory and on a server where there is one."""
    address = MEMORY if request.param == "memory" else os.environ.get("RADSMINNE_TEST_QDRANT_URL")
    if not address:
        pytest.skip("RADSMINNE_TEST_QDRANT_URL names no server")
    server = Server(address)
    server.drop("radsminne_test")
    assert server.build("radsminne_test", make_points(PASSAGES), DIMENSION) == len(PASSAGES)
    yield server.open("radsminne_test")
    server.drop("radsminne_test")
    server.close()


def agree(ours: list[Match], theirs: list[Match]) -> bool:
    """The same passages in the same order, with scores that are the same to three decimals."""
    scores = [match.score for match in ours]
    return [match.number for match in ours] == [match.number for match in theirs] and scores == pytest.approx(
        [match.score for match in theirs], abs=5e-4
    )


def is_selected(passage: Passage, where: Where) -> bool:
    """The filter as it is meant, written out plainly."""
    first, last = passage.date or passage.date_end, passage.date_end or passage.date
    return (
        (not where.kinds or passage.kind in where.kinds)
        and (not where.councils or passage.council in where.councils)
        and (not where.document_ids or passage.document_id in where.document_ids)
        and (not where.start or (last is not None and last >= where.start))
        and (not where.end or (first is not None and first <= where.end))
    )


@pytest.mark.parametrize("where", WHERES.values(), ids=WHERES)
def test_both_find_the_same(edge: EdgeIndex, oracle: VectorIndex, where: Where) -> None:
    for seed in range(200, 205):
        vector, words = make_vector(seed), make_words(seed)
        assert agree(edge.search_dense(vector, 10, where), oracle.search_dense(vector, 10, where))
        assert agree(edge.search_sparse(words, 10, where), oracle.search_sparse(words, 10, where))


@pytest.mark.parametrize("where", WHERES.values(), ids=WHERES)
def test_a_filter_selects_what_it_says(edge: EdgeIndex, where: Where) -> None:
    found = edge.get(match.number for match in edge.search_dense(make_vector(1), 1000, where))
    assert {passage.id for passage in found.values()} == {passage.id for passage in PASSAGES if is_selected(passage, where)}


def test_both_give_the_same_cosines(edge: EdgeIndex, oracle: VectorIndex) -> None:
    numbers = [number_passage(passage.id) for passage in PASSAGES[::7]]
    vector = make_vector(300)
    ours, theirs = edge.cosines(vector, [*numbers, 1]), oracle.cosines(vector, [*numbers, 1])
    assert set(ours) == set(numbers)
    assert edge.cosines(vector, []) == oracle.cosines(vector, []) == {}
    assert ours == pytest.approx(theirs, abs=1e-3)


def test_both_keep_every_word(edge: EdgeIndex, oracle: VectorIndex) -> None:
    for index in (edge, oracle):
        kept = {passage.id: passage for passage, _ in index.stored()}
        assert kept == {passage.id: passage for passage in PASSAGES}
        assert index.count() == len(PASSAGES)


def test_passages_are_had_in_the_order_asked_for(edge: EdgeIndex, oracle: VectorIndex) -> None:
    first, second = number_passage(PASSAGES[9].id), number_passage(PASSAGES[2].id)
    wanted = [first, 1, second, first]
    assert list(edge.get(wanted).items()) == list(oracle.get(wanted).items()) == [(first, PASSAGES[9]), (second, PASSAGES[2])]


def test_what_is_remembered_changes_no_answer(edge: EdgeIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked again, and with room for a few only, the same passages come in the same order."""
    numbers = [number_passage(passage.id) for passage in PASSAGES]
    first = edge.get(numbers)
    monkeypatch.setattr("radsminne.index.engines.edge._MOST_KEPT", 3)
    assert list(edge.get(numbers[::-1])) == numbers[::-1]
    assert edge.get(numbers[:2]) == {number: first[number] for number in numbers[:2]}
    assert edge.get(numbers) == first == {number_passage(passage.id): passage for passage in PASSAGES}


def test_words_that_nobody_wrote_find_nothing(edge: EdgeIndex, oracle: VectorIndex) -> None:
    for words in (SparseVector((), ()), SparseVector((12345,), (1.0,))):
        assert edge.search_sparse(words, 5) == oracle.search_sparse(words, 5) == []


def test_a_quote_that_is_not_the_text_is_kept(tmp_path: Path) -> None:
    passage = make_passage(1, text="delt mellom to sider", page=3, span=Span(3, 5, 9, "delt"))
    build_folder(tmp_path / "points", make_points([passage]), DIMENSION)
    index = EdgeIndex(tmp_path / "points")
    assert list(index.get([number_passage(passage.id)]).values()) == [passage]
    index.close()


def test_a_server_that_is_not_there_is_said_to_be_away() -> None:
    with pytest.raises(ConnectionFailed, match=r"127\.0\.0\.1:9"):
        Server("http://127.0.0.1:9")
