"""Reading PDFs, against plain pdfplumber on the same files in the same run.

It gives pages a second and peak memory.

    python -m benchmarks.extraction_speed [--rounds N] [--pages N] [--write] [PDF...]

Without files: the example archive, the text-layer PDFs beside the project where they are, and one long file written for this
(`benchmarks.long_pdf`), which is read once. Every measurement is a process of its own,
taken in turn (`benchmarks.pdf_readers`): *plain* is `page.extract_text()` with `page.close()`, *lines* is our reader up to blocks of text,
*records* is all that `radsminne extract` does. Imports are not timed, but their memory counts: it is shown as what a process holds before
it reads. Time is the processor's, so that a busy machine does not matter.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.long_pdf import write_long_pdf
from benchmarks.measures.labelled import EXAMPLES, FORMS, ROOT, find_labelled
from benchmarks.measures.quality_page import make_table, write_part
from benchmarks.pdf_readers import WAYS

ROUNDS = 3
PAGES = 2000
"""Of the long file."""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: pages read, seconds of the processor for them, and megabytes held before and at most."""

    pages: int
    seconds: float
    before: float
    peak: float


def main() -> None:
    """Measure the three ways in turn, and print them side by side."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--pages", type=int, default=PAGES, help="how many the long file has; 0 leaves it out")
    parser.add_argument("--write", action="store_true", help="write docs/quality.md")
    options = parser.parse_args()
    sets = {"the given files": options.files} if options.files else find_sets()
    rows = [row for name, files in sets.items() for row in compare(name, files, options.rounds)]
    if options.pages and not options.files:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "long.pdf")
            write_long_pdf(path, options.pages)
            rows += compare("one long file", [path], rounds=1)
    text = "\n".join(
        make_table(("", "pages", "pages/s", "time against plain", "peak MB", "memory against plain", "MB before reading"), rows)
    )
    print(text)
    if options.write:
        write_part("speed", f"{HEAD}\n\n{text}")


HEAD = """## Speed of reading PDFs

`python -m benchmarks.extraction_speed`: *plain* is pdfplumber's `page.extract_text()`, *lines* our reader up to blocks of text, *records*
all that `radsminne extract` does. Time is the processor's. Medians of processes taken in turn in one run (the long file, of invented
text, is read once); the ratios are what can be compared between machines. Imports are not timed, their memory counts. Reading may take
1.43 times as long as plain, and 300 MB for 2,000 pages."""


def find_sets() -> dict[str, list[Path]]:
    """Return the PDFs that have a text layer on every page, by set."""
    text_layer = [one for one in find_labelled() if one.path.suffix == ".pdf" and "scanned" not in one.form]
    sets = {group: [one.path for one in text_layer if one.group == group] for group in (EXAMPLES, FORMS)}
    return {group: files for group, files in sets.items() if files}


def compare(name: str, files: Sequence[Path], rounds: int) -> list[tuple[str, ...]]:
    """Take the three ways in turn, and return a row of medians for each."""
    runs: dict[str, list[Run]] = {way: [] for way in WAYS}
    for _ in range(rounds):
        for way, taken in runs.items():
            taken.append(start(way, files))
    return [make_row(f"{name}, {way}", taken, runs["plain"]) for way, taken in runs.items()]


def make_row(name: str, runs: Sequence[Run], plain: Sequence[Run]) -> tuple[str, ...]:
    """Return the medians of one way; its ratios are taken round by round."""
    slower = statistics.median(one.seconds / other.seconds for one, other in zip(runs, plain, strict=True))
    larger = statistics.median(one.peak / other.peak for one, other in zip(runs, plain, strict=True))
    speed, peak, before = (
        statistics.median(values) for values in zip(*((one.pages / one.seconds, one.peak, one.before) for one in runs), strict=True)
    )
    return name, str(runs[0].pages), f"{speed:.1f}", f"{slower:.2f}", f"{peak:.0f}", f"{larger:.2f}", f"{before:.0f}"


def start(way: str, files: Sequence[Path]) -> Run:
    """Read the files in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.pdf_readers", way, *map(str, files)]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return Run(*json.loads(run.stdout))


if __name__ == "__main__":
    main()
