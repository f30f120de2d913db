"""spaCy's trained pipelines.

spaCy's thinc loads torch wherever that is installed: 2 s and 180 MB in every process that reads, for nothing that is used
here. A module that is None cannot be imported, so torch is set aside while spaCy loads; where it is loaded already it is let be.
"""

import sys
from functools import cache
from pathlib import Path

_SET_ASIDE = "torch" not in sys.modules
if _SET_ASIDE:
    sys.modules["torch"] = None  # type: ignore[assignment]

import spacy  # noqa: E402
from spacy.language import Language  # noqa: E402
from spacy.tokens import Doc  # noqa: E402

if _SET_ASIDE:
    del sys.modules["torch"]

__all__ = ["Doc", "Language", "load_trained"]


@cache
def load_trained(folder: Path) -> Language:
    """Return the trained pipeline that lies in a folder; once a process, in a fifth of a second."""
    return spacy.load(folder)
