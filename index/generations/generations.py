"""Generations of the index: each is built beside the live one, then a pointer is replaced.

So a search always has a whole one.

    index/CURRENT           the number of the live generation
    index/0007/meta.json    what it was built from
    index/0007/background.npy
    index/0007/vocabulary.txt
    index/0007/own/         both again for the councils' own papers, and in council-.../ for each council, where there are others
    index/0007/points/      the engine's files; with a Qdrant server they are a collection there instead
    index/0008.part/        one that is being built, or was when its run was killed
    index/embedded.part     vectors of such a run

A generation is never changed. The one before the live one stays for those who have it open; older ones are removed.
"""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from radsminne.corpus.archive import Archive
from radsminne.corpus.coverage import name_key
from radsminne.corpus.errors import ArchiveError, EngineMissing
from radsminne.corpus.records import Document, DocumentKind
from radsminne.index.disk import wait_for_folder, write_durably
from radsminne.index.engines.vectors import Point, VectorIndex
from radsminne.index.generations.background import Background, embed_everyday_questions
from radsminne.index.generations.embedded import EmbeddedTexts
from radsminne.index.language import analysis
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.index.models.embedder import BULK, DEFAULT_MODEL, Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.index.passages import Passage, make_passages
from radsminne.index.progress import Progress, Stage, keep_quiet

if TYPE_CHECKING:
    from types import ModuleType

    from radsminne.index.engines.server import Server

_SCHEMA = 1
"""The form of a generation; to be raised when points or meta.json change."""

CURRENT = "CURRENT"
_OWN = "own"
"""The folder of a generation for the words of the councils' own papers, where there are others beside them."""
_META, _POINTS, _HALF, _EMBEDDED = "meta.json", "points", ".part", "embedded.part"

_STEP = 64
"""Passages embedded between two words of progress; some seconds' work, and lost at most when a run is killed."""

_REINDEX = "build it again: radsminne reindex"


@dataclass(frozen=True, slots=True)
class Generation:
    """What is known of an index without opening it; `revision` is the store's when it was built."""

    number: int
    model: str
    dimension: int
    analysis: int
    passages: int
    revision: int
    files: tuple[tuple[str, int], ...] = ()
    """The engine's files and their sizes: it would crash on a file that was cut short."""
    server: str | None = None
    """The address of the Qdrant server that holds the points, and what it calls them; None where they are in the folder."""
    collection: str | None = None
    beside: tuple[tuple[str, str], ...] = ()
    """The other files, vocabulary and background, and the digests of their content."""


def open_live_index(archive: Archive, server: "Server | None" = None) -> VectorIndex:
    """Open the live index; ArchiveError where there is none, or none that this program can use."""
    return _open(archive, read_live_generation(archive), server)


def open_vocabulary(archive: Archive, council: str | None = None, *, own: bool = False) -> Vocabulary:
    """Read the vocabulary of the live index, of one council in it, or of the councils' own papers."""
    return Vocabulary.load(_find_words(archive, council, own=own))


def open_background(archive: Archive, council: str | None = None, *, own: bool = False) -> Background:
    """Read what the passages of the live index have in common, or those that `open_vocabulary` is of."""
    return Background.load(_find_words(archive, council, own=own))


def find_own_papers(documents: Iterable[Document]) -> frozenset[str]:
    """Return the ids of the papers in which councils tell what they do.

    There are none where no others stand beside them, or no such papers are here.
    """
    kinds = {document.id: document.kind for document in documents}
    own = frozenset(name for name, kind in kinds.items() if kind is not DocumentKind.OTHER)
    return own if len(own) < len(kinds) else frozenset()


def _find_words(archive: Archive, council: str | None, *, own: bool) -> Path:
    """Return the folder of a council's vocabulary and background.

    The whole archive's where it is the only council or unknown.
    """
    folder = _find_folder(archive.index_folder, read_live_generation(archive).number)
    part = folder / _name_council(council) if council else folder / _OWN if own else folder
    return part if part.is_dir() else folder


def _name_council(council: str | None) -> str:
    return f"council-{blake2b((name_key(council) or '').encode(), digest_size=6).hexdigest()}"


def read_live_generation(archive: Archive) -> Generation:
    """Return what is known of the live index.

    ArchiveError where there is none, or none that this program can use.
    """
    generation = _read_any(archive)
    if generation.analysis != analysis.VERSION:
        raise ArchiveError(f"the index of the archive {archive.path} was made by another version of this program; {_REINDEX}")
    return generation


def _read_any(archive: Archive) -> Generation:
    """Return what is known of the live index, also of one with older terms: its vectors are good."""
    folder = archive.index_folder
    try:
        number = int((folder / CURRENT).read_text(encoding="utf-8"))
        return _read_meta(number, json.loads((_find_folder(folder, number) / _META).read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise ArchiveError(f"the archive {archive.path} has no index; {_REINDEX}") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArchiveError(f"the index of the archive {archive.path} is damaged ({error}); {_REINDEX}") from error


def _open(archive: Archive, generation: Generation, server: "Server | None") -> VectorIndex:
    _check_place(archive, generation, server)
    if server and generation.collection:
        return server.open(generation.collection)
    folder = _find_folder(archive.index_folder, generation.number) / _POINTS
    _check_files(folder, generation)
    index: VectorIndex = _load_edge().EdgeIndex(folder)
    return index


def _load_edge() -> "ModuleType":
    """Return the engine that searches in this process.

    Where it cannot be had, an archive on a server works all the same.
    """
    try:
        from radsminne.index.engines import edge  # noqa: PLC0415  see above
    except ImportError as error:
        raise EngineMissing(
            f"the index needs Qdrant's engine ({error}): pip install qdrant-edge-py; "
            "where there is none for this machine, name a Qdrant server (qdrant_url)"
        ) from error
    return edge


def _check_place(archive: Archive, generation: Generation, server: "Server | None") -> None:
    asked = server.address if server else None
    if generation.server != asked:
        there, here = generation.server or "its own folder", asked or "its own folder"
        raise ArchiveError(f"the index of the archive {archive.path} is in {there}, asked for is {here}; {_REINDEX}")


def is_current(archive: Archive, server: "Server | None" = None) -> bool:
    """Tell whether the live index holds what the store holds, and can be opened."""
    try:
        generation = read_live_generation(archive)
        _open(archive, generation, server).close()
        _check_beside(_find_folder(archive.index_folder, generation.number), generation)
    except ArchiveError:
        return False
    return generation.revision == archive.store.revision()


def build_generation(
    archive: Archive,
    model: str | None = None,
    *,
    server: "Server | None" = None,
    progress: Progress = keep_quiet,
    load: Callable[..., Embedder] = load_embedder,
) -> Generation:
    """Build an index of all records in the store and make it the live one.

    `model` None keeps the live index's model. Texts that the live index knows are not embedded again. The caller holds
    the archive's lock.
    """
    folder = archive.index_folder
    _remove_halves(folder)
    live = _find_live(archive)
    revision = archive.store.revision()
    passages = [passage for reading in archive.store.readings() for passage in make_passages(reading)]
    own = find_own_papers(archive.store.documents())
    embedder = load(model or (live.model if live else None))
    with EmbeddedTexts(folder / _EMBEDDED, embedder.name) as embedded:
        if live and live.model == embedder.name:
            _learn(archive, live, server, embedded)
        _embed(passages, embedded, lambda count: _choose(embedder, count, load), progress)
        number = _next_number(folder)
        half = folder / f"{number:04}{_HALF}"
        half.mkdir()
        generation = Generation(number, embedder.name, embedder.dimension, analysis.VERSION, len(passages), revision)
        generation = _place_points(archive, generation, _make_points(passages, embedded), server)
        _save_words(half, passages, own, embedded, embedder)
        generation = replace(generation, beside=tuple(sorted(_digest_files(half))))
        write_durably(half / _META, json.dumps(_make_meta(generation), indent=1))
        _publish(folder, half, number)
        embedded.forget()
    if server:
        _drop_collections(archive, server)
    return generation


def _save_words(folder: Path, passages: Sequence[Passage], own_ids: frozenset[str], embedded: EmbeddedTexts, embedder: Embedder) -> None:
    """Save the words of all passages, of each of several councils, and of the councils' own papers."""
    groups: dict[str | None, list[Passage]] = {}
    for passage in passages:
        groups.setdefault(name_key(passage.council), []).append(passage)
    usual = embed_everyday_questions(embedder)
    own = [(folder / _name_council(council), said) for council, said in groups.items() if council and len(groups) > 1]
    if own_ids:
        own.append((folder / _OWN, [passage for passage in passages if passage.document_id in own_ids]))
    for place, said in [(folder, passages), *own]:
        place.mkdir(exist_ok=True)
        Vocabulary.build(said).save(place)
        Background.measure((embedded[passage.embedded] for passage in said), usual).save(place)


def _place_points(archive: Archive, generation: Generation, points: Iterator[Point], server: "Server | None") -> Generation:
    """Give the points to the engine, and return the generation with where they are."""
    if server:
        collection = f"{_prefix_collections(archive)}{generation.number:04}"
        server.drop(collection)
        server.build(collection, points, generation.dimension)
        return replace(generation, server=server.address, collection=collection)
    folder = archive.index_folder / f"{generation.number:04}{_HALF}" / _POINTS
    _load_edge().build_folder(folder, points, generation.dimension)
    return replace(generation, files=tuple(sorted(_measure_files(folder))))


def _prefix_collections(archive: Archive) -> str:
    """Return how the names of this archive's collections begin: one server may hold several archives."""
    return f"radsminne_{blake2b(str(archive.path.resolve()).encode(), digest_size=6).hexdigest()}_"


def _drop_collections(archive: Archive, server: "Server") -> None:
    """Drop the collections of generations that are no more, and of killed runs."""
    prefix = _prefix_collections(archive)
    kept = {f"{prefix}{path.name}" for path in archive.index_folder.iterdir()}
    for collection in server.collections():
        if collection.startswith(prefix) and collection not in kept:
            server.drop(collection)


def _choose(embedder: Embedder, count: int, load: Callable[..., Embedder]) -> Embedder:
    """Return the form of the model that is fastest for so many texts."""
    return load(embedder.name, bulk=True) if count >= BULK and embedder.name == DEFAULT_MODEL else embedder


def _learn(archive: Archive, live: Generation, server: "Server | None", embedded: EmbeddedTexts) -> None:
    """Take over the live index's vectors; from a damaged one, or one in another place, nothing."""
    try:
        index = _open(archive, live, server)
    except ArchiveError:
        return
    embedded.learn(index.stored())
    index.close()


def _embed(passages: Sequence[Passage], embedded: EmbeddedTexts, choose: Callable[[int], Embedder], progress: Progress) -> None:
    """Embed every text that has no vector yet, each once.

    Texts of like length together, for they are padded to the longest.
    """
    new = sorted({passage.embedded for passage in passages if passage.embedded not in embedded}, key=lambda text: (len(text), text))
    if not new:
        return
    embedder = choose(len(new))
    for start in range(0, len(new), _STEP):
        texts = new[start : start + _STEP]
        embedded.add(texts, embedder.embed_passages(texts))
        progress(Stage.EMBEDDING, "", start + len(texts), len(new))


def _make_points(passages: Sequence[Passage], embedded: EmbeddedTexts) -> Iterator[Point]:
    for passage in passages:
        words = analysis.document_weights(analysis.terms(passage.embedded))
        yield Point(passage, embedded[passage.embedded], words)


def _find_live(archive: Archive) -> Generation | None:
    try:
        return _read_any(archive)
    except ArchiveError:
        return None


def _publish(folder: Path, half: Path, number: int) -> None:
    """Make a finished generation the live one: first under its own name, then by the pointer."""
    previous = _read_pointer(folder)
    half.rename(_find_folder(folder, number))
    wait_for_folder(folder)
    write_durably(folder / CURRENT, f"{number}\n")
    for path in folder.iterdir():
        if path.name.isdigit() and int(path.name) not in (previous, number):
            shutil.rmtree(path, ignore_errors=True)  # one that is held open by another program is removed next time


def _read_pointer(folder: Path) -> int | None:
    try:
        return int((folder / CURRENT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _next_number(folder: Path) -> int:
    return max((int(path.name) for path in folder.iterdir() if path.name.isdigit()), default=0) + 1


def _remove_halves(folder: Path) -> None:
    """Make the folder, and take out of it what a killed run left."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob(f"[0-9]*{_HALF}"):
        shutil.rmtree(path, ignore_errors=True)


def _find_folder(folder: Path, number: int) -> Path:
    return folder / f"{number:04}"


def _measure_files(folder: Path) -> Iterator[tuple[str, int]]:
    """Yield the engine's data files and their sizes; its JSON files it writes anew on opening."""
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix != ".json":
            yield path.relative_to(folder).as_posix(), path.stat().st_size


def _digest_files(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the files of a generation that are not the engine's, with their digests; not its meta.json."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if path.is_file() and name.parts[0] not in {_POINTS, _META}:
            yield name.as_posix(), blake2b(path.read_bytes(), digest_size=16).hexdigest()


def _check_beside(folder: Path, generation: Generation) -> None:
    """Raise ArchiveError where vocabulary or background are damaged.

    A fault there costs no vectors, so only `is_current` looks, and the index is built again from the points.
    """
    there = dict(_digest_files(folder))
    wrong = next((name for name, digest in generation.beside if there.get(name) != digest), None)
    if wrong or not generation.beside:
        raise ArchiveError(f"the index {folder} is damaged ({wrong or _META} is missing or not as it was written); {_REINDEX}")


def _check_files(folder: Path, generation: Generation) -> None:
    there = dict(_measure_files(folder))
    wrong = next((name for name, size in generation.files if there.get(name) != size), None)
    if wrong:
        raise ArchiveError(f"the index {folder} is damaged ({wrong} is missing or not as it was written); {_REINDEX}")


def _make_meta(generation: Generation) -> dict[str, Any]:
    return {
        "schema": _SCHEMA,
        "model": generation.model,
        "dimension": generation.dimension,
        "analysis": generation.analysis,
        "passages": generation.passages,
        "revision": generation.revision,
        "server": generation.server,
        "collection": generation.collection,
        "files": dict(generation.files),
        "beside": dict(generation.beside),
    }


def _read_meta(number: int, values: dict[str, Any]) -> Generation:
    if values["schema"] != _SCHEMA:
        raise ValueError(f"its form is {values['schema']}, this program knows {_SCHEMA}")
    dimension, version, passages, revision = (int(values[name]) for name in ("dimension", "analysis", "passages", "revision"))
    files = tuple((str(name), int(size)) for name, size in values["files"].items())
    beside = tuple((str(name), str(digest)) for name, digest in values.get("beside", {}).items())
    place = values["server"], values["collection"]
    return Generation(number, str(values["model"]), dimension, version, passages, revision, files, *place, beside)
