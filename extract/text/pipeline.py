"""spaCy's blank Norwegian pipeline: it parts text into words, and its matcher finds patterns of them.

spaCy's thinc loads torch wherever that is installed: 2 s and 180 MB in every process that reads, for nothing that is used
here. A module that is None cannot be imported, so torch is set aside while spaCy loads; where it is loaded already it is let be.
"""

import sys
from functools import cache

_SET_ASIDE = "torch" not in sys.modules
if _SET_ASIDE:
    sys.modules["torch"] = None  # type: ignore[assignment]

import spacy  # noqa: E402
from spacy.language import Language  # noqa: E402
from spacy.matcher import Matcher  # noqa: E402

if _SET_ASIDE:
    del sys.modules["torch"]

__all__ = ["Language", "Matcher", "load_language"]


@cache
def load_language() -> Language:
    """Return a blank Norwegian pipeline: words only; no trained model is needed."""
    return spacy.blank("nb")
