"""One process that reads PDFs in one of three ways and prints what it took.

It imports nothing else, so that its memory is its own.

python -m benchmarks.pdf_readers plain|lines|records PDF...
"""

import json
import re
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

MOST_PAGES = 100_000
"""A long file is read to its end."""


def measure(way: Callable[[], Callable[[Path], int]], files: Sequence[Path]) -> tuple[int, float, float, float]:
    """Read the files here: pages, seconds of the processor, megabytes before and at most."""
    read = way()
    before, began = find_peak(), time.process_time()
    pages = sum(read(path) for path in files)
    return pages, time.process_time() - began, before, find_peak()


def find_peak() -> float:
    """Return the most memory that this process has held, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # on Linux the other way also counts what the starting process held
        return int(re.findall(r"VmHWM:\s*(\d+) kB", status.read_text())[0]) / 2**10
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (2**20 if sys.platform == "darwin" else 2**10)


def read_plainly() -> Callable[[Path], int]:
    """Load pdfplumber; the reader takes the text of each page and lets the page go."""
    import pdfplumber  # noqa: PLC0415 - the library that is measured, loaded only in its own process

    def read(path: Path) -> int:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                page.extract_text()
                page.close()
            return len(pdf.pages)

    return read


def read_to_lines() -> Callable[[Path], int]:
    """Load our reader of PDFs; it goes as far as blocks of text."""
    from radsminne.extract.pdf.reader import read_pdf  # noqa: PLC0415
    from radsminne.extract.source import Limits, open_source  # noqa: PLC0415
    from radsminne.extract.text.blocks import join_lines  # noqa: PLC0415

    limits = Limits(pages=MOST_PAGES)

    def read(path: Path) -> int:
        return len(join_lines(read_pdf(open_source(path, limits), limits)).pages)

    return read


def read_to_records() -> Callable[[Path], int]:
    """Load all that reads documents."""
    from radsminne.extract.reading import read_file  # noqa: PLC0415
    from radsminne.extract.source import Limits  # noqa: PLC0415

    limits = Limits(pages=MOST_PAGES)
    return lambda path: read_file(path, limits).document.pages or 0


WAYS = {"plain": read_plainly, "lines": read_to_lines, "records": read_to_records}


if __name__ == "__main__":
    print(json.dumps(measure(WAYS[sys.argv[1]], [Path(name) for name in sys.argv[2:]])))
