"""Train the learned parts of the program on the labelled papers, and write their weights.

    python -m benchmarks.train                 all parts
    python -m benchmarks.train attendance      one of them

Nothing is left out here: how the parts read a body that they have not met tells `python -m benchmarks.left_out`, which trains each once
more for every body. The tagger learns from another source (benchmarks/learning/train_tagger.py) and is no such part.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence

from benchmarks.learning.papers import Paper, find_papers
from benchmarks.learning.part import Part
from benchmarks.learning.train_attendance import AttendancePart

PARTS: tuple[Part, ...] = (AttendancePart(),)
"""All learned parts, in the order in which they read."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Train what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="PART", help=f"of {', '.join(part.name for part in PARTS) or 'none yet'}")
    names = parser.parse_args(arguments).names
    unknown = set(names) - {part.name for part in PARTS}
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    papers = find_papers()
    if not papers:
        print("no labelled papers here: the weights stay as they are")
        return 0
    train([part for part in PARTS if not names or part.name in names], papers)
    return 0


def train(parts: Iterable[Part], papers: Sequence[Paper]) -> None:
    """Train parts on all papers, and write their weights."""
    for part in parts:
        part.write(part.train(papers, None))
        print(f"{part.name}: trained on {len(papers)} papers")


if __name__ == "__main__":
    sys.exit(main())
