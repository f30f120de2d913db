"""The Qdrant server, where one is set; its client is loaded only then."""

from typing import TYPE_CHECKING

from radsminne.corpus.settings import Settings

if TYPE_CHECKING:
    from radsminne.index.engines.server import Server


def connect_server(settings: Settings) -> "Server | None":
    """Return a connection to the server that holds the index; None where it lies in the archive's folder."""
    if settings.qdrant_url is None:
        return None
    from radsminne.index.engines.server import Server  # noqa: PLC0415  its client takes a second to load

    return Server(settings.qdrant_url, settings.qdrant_api_key)
