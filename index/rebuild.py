"""The index built again from the store alone, with the same or another embedding model."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from radsminne.corpus.archive import Archive
from radsminne.index.generations.generations import Generation, build_generation
from radsminne.index.models.embedder import Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.index.progress import Progress, keep_quiet

if TYPE_CHECKING:
    from radsminne.index.engines.server import Server


def reindex(
    archive: Archive,
    model: str | None = None,
    progress: Progress = keep_quiet,
    *,
    server: "Server | None" = None,
    load: Callable[..., Embedder] = load_embedder,
) -> Generation:
    """Build the index again; `model` None keeps the model it has.

    No file is read: everything is in the store.
    """
    with archive.lock():
        return build_generation(archive, model, server=server, progress=progress, load=load)
