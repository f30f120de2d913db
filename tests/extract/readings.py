"""What is read of the papers that lie here, as digests that tests/extract/readings.json pins to the version of the reading.

`make readings` writes that file anew, and refuses to where archives in use would not hear of the change.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from radsminne.corpus.errors import InputError
from radsminne.corpus.records import Reading
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits
from radsminne.extract.version import READING_VERSION

ROOT = Path(__file__).parents[2]
PINS = Path(__file__).with_name("readings.json")


Digests = dict[str, tuple[str, str]]
"""By the paper's path: the digest of the file, and that of its reading."""


@dataclass(frozen=True, slots=True)
class Pins:
    """What a version reads; `released` is the version that the last release reads by."""

    released: int
    reading_version: int
    readings: Digests

    @classmethod
    def load(cls) -> "Pins":
        """The pins as they were written last."""
        found: dict[str, Any] = json.loads(PINS.read_text(encoding="utf-8"))
        readings = {name: (file, reading) for name, (file, reading) in found["readings"].items()}
        return cls(found["released"], found["reading_version"], readings)

    def find_changed(self, readings: Digests) -> list[str]:
        """The papers that are read otherwise, although they are the same files."""
        both = (name for name in self.readings if name in readings)
        return [name for name in both if self.readings[name][0] == readings[name][0] and self.readings[name] != readings[name]]

    def find_other(self, readings: Digests) -> list[str]:
        """The papers that are new, gone, or other files."""
        return sorted({name for name, _ in {(n, d[0]) for n, d in self.readings.items()} ^ {(n, d[0]) for n, d in readings.items()}})


def digest_all() -> Digests:
    """The digests of all papers here."""
    return {path.relative_to(ROOT).as_posix(): (_digest(path.read_bytes()), digest_reading(path)) for path in _find_papers()}


def _find_papers() -> Iterator[Path]:
    yield from sorted((ROOT / "examples/archive").iterdir())
    for folder in ("fixtures", "formats"):
        yield from sorted(path for path in (Path(__file__).parent / folder).rglob("*.*") if path.suffix != ".json")


def digest_reading(path: Path) -> str:
    """The digest of all values of a reading, but not of their names; of a paper that is refused, of the problem's code.

    Pictures are left out (each machine has its own Tesseract), as are the file's own bytes and the words of messages.
    """
    try:
        told: object = astuple(_strip(read_file(path, Limits(ocr="never"))))
    except InputError as error:
        told = error.code
    return _digest(json.dumps(told, default=str).encode())


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=6).hexdigest()


def _strip(reading: Reading) -> Reading:
    document = replace(reading.document, id="", path="", sha256="")
    return replace(reading, document=document, problems=tuple(replace(problem, message="") for problem in reading.problems))


def main() -> None:
    """Write the pins, or say why not."""
    pins, readings = Pins.load(), digest_all()
    changed = pins.find_changed(readings)
    if changed and pins.released >= READING_VERSION:
        sys.exit(f"READING_VERSION is {READING_VERSION}, as in the last release: raise it in extract/version.py first")
    # One paper a line, so that two changes of different papers do not meet.
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(digests)}" for name, digests in readings.items())
    head = f' "released": {pins.released},\n "reading_version": {READING_VERSION},\n "readings": {{\n'
    PINS.write_text(f"{{\n{head}{lines}\n }}\n}}\n", encoding="utf-8")
    sys.stdout.write(f"{len(changed)} of {len(readings)} papers are read otherwise than before\n")


if __name__ == "__main__":
    main()
