"""Models that were trained once: training anew for each body that is left out takes minutes.

They are kept under build/, by the part, the body, the papers and the files that the part learns by. What lies there can be removed.
"""

import json
import pickle
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.learning.papers import Paper
from benchmarks.learning.part import Part
from benchmarks.measures.labelled import ROOT

FOLDER = ROOT / "build/learning"
_READ = (".py", ".txt", ".bin")
"""Code, lists of words, and weights that were learnt before."""


def train_once(part: Part, papers: Sequence[Paper], without: str, folder: Path = FOLDER) -> Any:  # noqa: ANN401 - only the part knows
    """Return the part's model with a body left out.

    It is the one that is kept, where nothing has changed that it was made from.
    """
    kept = folder / f"{part.name}-{_digest(part, papers, without)}.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())  # noqa: S301 - our own
    model = part.train(papers, without)
    folder.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps(model))
    return model


def _digest(part: Part, papers: Sequence[Paper], without: str) -> str:
    """Return a digest of all that a model is made from."""
    digest = sha256()
    for paper in papers:
        if paper.body != without:
            digest.update(json.dumps([paper.path.name, paper.body, paper.label], sort_keys=True).encode())
            digest.update(paper.path.read_bytes())
    for path in _list_files(part.sources):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:24]


def _list_files(sources: Sequence[Path]) -> Iterator[Path]:
    for source in sources:
        yield from sorted(path for path in source.rglob("*") if path.suffix in _READ) if source.is_dir() else (source,)
