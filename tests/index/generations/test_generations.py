"""Generations: a search always finds a whole index, whatever happened to the run that builds the next one."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import ArchiveError, EngineMissing
from radsminne.corpus.records import DocumentKind
from radsminne.index.engines.server import MEMORY, Server
from radsminne.index.generations.generations import (
    CURRENT,
    Generation,
    build_generation,
    find_own_papers,
    is_current,
    open_live_index,
    open_vocabulary,
    read_live_generation,
)
from radsminne.index.models.embedder import Embedder
from radsminne.index.progress import Stage
from radsminne.index.status import find_status
from tests.corpus.samples import case, minutes, seen
from tests.index.points import KeywordEmbedder


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive with two documents and no index."""
    with Archive.create(tmp_path / "archive") as archive:
        put(archive, "1/23", "Fiske i fjorden", "Torsk og sei drøftes.")
        put(archive, "2/23", "Ny havn", "Kaia er gammel.")
        yield archive


def put(archive: Archive, number: str, title: str, *body: str) -> None:
    """Add minutes with one case."""
    reading = minutes(number, "2023-02-03", cases=(case("1/23", title, *body),))
    archive.store.put(reading, seen(reading))


class Loader:
    """Loads the stand-in for a model and keeps it, so that a test sees what was embedded."""

    def __init__(self, name: str = "keywords") -> None:
        self.embedder = KeywordEmbedder()
        self.embedder.name = name
        self.asked: list[str | None] = []

    def __call__(self, name: str | None = None, *, bulk: bool = False) -> Embedder:
        """Load it."""
        assert not bulk
        self.asked.append(name)
        return self.embedder


def build(archive: Archive, loader: Loader | None = None) -> tuple[Generation, list[str]]:
    """Build a generation and tell which texts were embedded for it."""
    loader = loader or Loader()
    generation = build_generation(archive, load=loader)
    return generation, loader.embedder.embedded


def count(archive: Archive) -> int:
    """Passages in the live index."""
    index = open_live_index(archive)
    try:
        return index.count()
    finally:
        index.close()


def test_an_archive_without_an_index_says_what_to_do(archive: Archive) -> None:
    with pytest.raises(ArchiveError, match=r"no index; .*radsminne reindex"):
        open_live_index(archive)
    assert not is_current(archive)


def test_what_was_built_is_live(archive: Archive) -> None:
    generation, embedded = build(archive)
    assert read_live_generation(archive) == generation
    assert (generation.number, generation.model, generation.dimension) == (1, "keywords", 64)
    assert generation.passages == count(archive) > 2
    assert generation.revision == archive.store.revision()
    assert "Torsk og sei drøftes." in "\n".join(embedded)
    assert is_current(archive)


def test_a_change_of_the_store_outdates_the_index(archive: Archive) -> None:
    build(archive)
    put(archive, "3/23", "Fyret")
    assert not is_current(archive)
    assert count(archive) == read_live_generation(archive).passages


def test_what_is_known_is_not_embedded_again(archive: Archive) -> None:
    first, known = build(archive)
    put(archive, "3/23", "Fyret", "Lampen er slukket.")
    second, new = build(archive)
    assert second.passages > first.passages
    assert any("Lampen er slukket." in text for text in new)
    assert not set(new) & set(known)


def test_a_text_that_stands_twice_is_embedded_once(archive: Archive) -> None:
    _, embedded = build(archive)
    assert len(embedded) == len(set(embedded))


def test_another_model_embeds_everything(archive: Archive) -> None:
    _, before = build(archive)
    generation, after = build(archive, Loader("other"))
    assert generation.model == "other"
    assert sorted(after) == sorted(before)


def test_the_model_of_the_live_index_is_kept(archive: Archive) -> None:
    build(archive, Loader("other"))
    loader = Loader("other")
    build(archive, loader)
    assert loader.asked == ["other"]


def test_the_generation_before_stays_for_its_readers(archive: Archive) -> None:
    build(archive)
    reader = open_live_index(archive)
    before = reader.count()
    put(archive, "3/23", "Fyret")
    build(archive)
    assert reader.count() == before
    build(archive)
    reader.close()
    assert sorted(path.name for path in archive.index_folder.iterdir()) == ["0002", "0003", CURRENT]


class KilledError(BaseException):
    """Stands for the end of a process in the middle of its work."""


class MortalLoader(Loader):
    """Its model dies after the first texts."""

    def __call__(self, name: str | None = None, *, bulk: bool = False) -> Embedder:
        """Load one that is killed at its second call."""
        embedder = super().__call__(name, bulk=bulk)
        assert isinstance(embedder, KeywordEmbedder)
        embed = embedder.embed_queries

        def die(texts: list[str]) -> object:
            if embedder.embedded:
                raise KilledError
            embedder.embedded.extend(texts)
            return embed(texts)

        embedder.embed_passages = die  # type: ignore[method-assign,assignment]
        return embedder


def test_a_killed_run_leaves_the_index_and_its_work(archive: Archive) -> None:
    build(archive)
    for number in range(100):
        put(archive, f"{number}/24", f"Sak om fjord {number}", f"Fjord {number} er dyp.")
    killed = MortalLoader()
    with pytest.raises(KilledError):
        build(archive, killed)
    assert (read_live_generation(archive).number, count(archive)) == (1, read_live_generation(archive).passages)
    (archive.index_folder / "0002.part" / "points").mkdir(parents=True)
    _, embedded = build(archive)
    assert killed.embedder.embedded
    assert not set(embedded) & set(killed.embedder.embedded)
    assert sorted(path.name for path in archive.index_folder.iterdir()) == ["0001", "0002", CURRENT]


@pytest.mark.parametrize("tail", [b"", b"torn"])
def test_a_torn_or_foreign_file_of_vectors_does_no_harm(archive: Archive, tail: bytes) -> None:
    archive.index_folder.mkdir()
    (archive.index_folder / "embedded.part").write_bytes(b'{"schema": 1, "model": "other", "dimension": 3}\n' + tail)
    generation, embedded = build(archive)
    assert generation.passages >= len(embedded) > 0


def damage_pointer(folder: Path) -> None:
    (folder / CURRENT).write_text("seven", encoding="utf-8")


def damage_meta(folder: Path) -> None:
    (folder / "0001" / "meta.json").write_text('{"schema": 1', encoding="utf-8")


def remove_generation(folder: Path) -> None:
    shutil.rmtree(folder / "0001")


def remove_file(folder: Path) -> None:
    next((folder / "0001" / "points").rglob("*.dat")).unlink()


def cut_file(folder: Path) -> None:
    path = max((folder / "0001" / "points").rglob("*.dat"), key=lambda file: file.stat().st_size)
    path.write_bytes(path.read_bytes()[:100])


def change_meta(**values: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "0001" / "meta.json"
        path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | values), encoding="utf-8")

    return change


DAMAGES = {
    "pointer": damage_pointer,
    "meta": damage_meta,
    "generation gone": remove_generation,
    "file gone": remove_file,
    "file cut short": cut_file,
    "other form": change_meta(schema=99),
    "other analysis": change_meta(analysis=-1),
    "no files": change_meta(files=[]),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_index_says_what_to_do_and_is_built_again(archive: Archive, damage: Callable[[Path], None]) -> None:
    generation, _ = build(archive)
    damage(archive.index_folder)
    with pytest.raises(ArchiveError, match="radsminne reindex"):
        open_live_index(archive)
    assert not is_current(archive)
    again, _ = build(archive)
    assert replace(again, number=1, files=(), beside=()) == replace(generation, files=(), beside=())
    assert count(archive) == generation.passages


@pytest.mark.parametrize("name", ["vocabulary.txt", "background.npy"])
@pytest.mark.parametrize("content", [None, b"?"])
def test_words_that_are_lost_are_made_again_without_embedding(archive: Archive, name: str, content: bytes | None) -> None:
    build(archive)
    path = archive.index_folder / "0001" / name
    path.unlink() if content is None else path.write_bytes(content + path.read_bytes()[1:])
    assert not is_current(archive)
    assert find_status(archive).index.startswith("out of date")
    _, embedded = build(archive)
    assert embedded == []
    assert is_current(archive)


def test_only_an_index_in_a_folder_needs_the_engine(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    from radsminne.index import engines  # noqa: PLC0415

    monkeypatch.setitem(sys.modules, "radsminne.index.engines.edge", None)
    monkeypatch.delattr(engines, "edge", raising=False)
    server = Server(MEMORY)
    build_generation(archive, load=Loader(), server=server)
    assert is_current(archive, server)
    assert find_status(archive, server).index == "current, on the Qdrant server :memory:"
    assert find_status(archive).index.startswith("on the Qdrant server :memory:, which is not set")
    with pytest.raises(EngineMissing, match="pip install qdrant-edge-py"):
        build(archive)


def test_an_index_with_other_terms_lends_its_vectors(archive: Archive) -> None:
    build(archive)
    change_meta(analysis=-1)(archive.index_folder)
    _, embedded = build(archive)
    assert embedded == []


def test_an_empty_archive_has_an_empty_index(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "archive") as archive:
        generation, _ = build(archive)
        assert generation.passages == count(archive) == 0


def test_the_points_may_lie_on_a_server(archive: Archive) -> None:
    server, other = Server(MEMORY), Server(MEMORY)
    other.address = "http://elsewhere:6333"
    for number in range(3):
        put(archive, f"{number}/24", f"Fyret {number}")
        generation = build_generation(archive, load=Loader(), server=server)
        assert open_live_index(archive, server).count() == generation.passages
    assert len(server.collections()) == 2
    assert is_current(archive, server)
    for wrong in (None, other):
        assert not is_current(archive, wrong)
        with pytest.raises(ArchiveError, match="radsminne reindex"):
            open_live_index(archive, wrong)
    server.drop(generation.collection or "")
    with pytest.raises(ArchiveError, match="radsminne reindex"):
        open_live_index(archive, server)


def test_the_vocabulary_is_that_of_the_passages(archive: Archive) -> None:
    build(archive)
    assert "torsk" in open_vocabulary(archive)
    assert "hvalross" not in open_vocabulary(archive)


def test_progress_counts_texts(archive: Archive) -> None:
    told: list[tuple[Stage, int, int]] = []
    loader = Loader()
    build_generation(archive, load=loader, progress=lambda stage, _name, done, total: told.append((stage, done, total)))
    length = len(loader.embedder.embedded)
    assert told[-1] == (Stage.EMBEDDING, length, length)


def test_each_council_has_words_of_its_own(archive: Archive) -> None:
    """What is rare with one council may be common with another; a council that is alone needs none."""
    build(archive)
    own = archive.store.documents()[0].council
    assert open_vocabulary(archive, own).records == open_vocabulary(archive).records
    reading = minutes("3/23", "2023-03-03", cases=(case("1/23", "Hvalross", "Hvalrossen er her."),))
    other = replace(reading, document=replace(reading.document, council="Polarrådet"))
    archive.store.put(other, seen(other))
    build(archive)
    assert "hvalros" in open_vocabulary(archive, "Polar-rådet")
    assert "torsk" not in open_vocabulary(archive, "Polarrådet")
    assert "hvalros" in open_vocabulary(archive)
    assert "hvalros" not in open_vocabulary(archive, own)


def test_the_councils_own_papers_have_words_of_their_own(archive: Archive) -> None:
    """What stands in other papers only is no word of the councils'; where there are no others, all is theirs."""
    build(archive)
    assert find_own_papers(archive.store.documents()) == frozenset()
    assert open_vocabulary(archive, own=True).records == open_vocabulary(archive).records
    reading = minutes("3/23", "2023-03-03", cases=(case("1/23", "Hvalross", "Hvalrossen er her."),))
    other = replace(reading, document=replace(reading.document, kind=DocumentKind.OTHER))
    mine = {document.id for document in archive.store.documents()}
    archive.store.put(other, seen(other))
    build(archive)
    assert find_own_papers(archive.store.documents()) == mine
    assert "torsk" in open_vocabulary(archive, own=True)
    assert "hvalros" not in open_vocabulary(archive, own=True)
    assert "hvalros" in open_vocabulary(archive)
