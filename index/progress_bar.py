"""Progress on a terminal: a bar with the file, the rate and the time left."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tqdm import tqdm

from radsminne.index.progress import Progress, Stage, keep_quiet

_UNITS = {Stage.READING: "file", Stage.EMBEDDING: "passage"}


@contextmanager
def show_progress(*, quiet: bool) -> Iterator[Progress]:
    """Show a bar for each stage on standard error; none where nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield keep_quiet
        return
    bars: dict[Stage, tqdm[Any]] = {}

    def step(stage: Stage, name: str, done: int, total: int) -> None:
        if stage not in bars:
            bars[stage] = tqdm(total=total, desc=stage.value, unit=_UNITS[stage], leave=False)
        bars[stage].set_postfix_str(Path(name).name, refresh=False)
        bars[stage].update(done - bars[stage].n)

    try:
        yield step
    finally:
        for bar in bars.values():
            bar.close()
