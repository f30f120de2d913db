"""The index built again from the store alone, with the same or another embedding model."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from corpus.archive import Archive
from index.embedding import Embedder, load_embedder
from index.generations import Generation, build_generation
from index.progress import Progress, keep_quiet

if TYPE_CHECKING:
    from index.server import Server


def reindex(
    archive: Archive,
    model: str | None = None,
    progress: Progress = keep_quiet,
    *,
    server: "Server | None" = None,
    load: Callable[..., Embedder] = load_embedder,
) -> Generation:
    """Build the index again; `model` None keeps the model it has. No file is read: everything is in the store."""
    with archive.lock():
        return build_generation(archive, model, server=server, progress=progress, load=load)
