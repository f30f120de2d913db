"""Importing a folder again, when nothing has changed, against importing it the first time."""

import sys
import tempfile
from pathlib import Path

from benchmarks.measures.pairs import seconds

ROOT = Path(__file__).parents[1]
PROGRAM = str(Path(sys.executable).with_name("radsminne"))


def main() -> None:
    """Import the example archive twice into one folder, and print both times."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["sh", "-c", f"'{PROGRAM}' import '{ROOT / 'examples/archive'}' --archive '{folder}' -q || test $? = 1"]
        first, again = seconds(command), seconds(command)
    print(f"first import {first:.2f} s, again {again:.2f} s, ratio {again / first:.2f}")


if __name__ == "__main__":
    main()
