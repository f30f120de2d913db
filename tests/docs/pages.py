"""The pages of the project, taken apart into what a test can hold against the code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "examples").glob("*.md")),
]
"""All but CHANGELOG.md: what it names may be gone since."""

_FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_WRITTEN = re.compile(r"^<!-- (?P<part>[\w ]+): written by [\w ]+ -->$.*?^<!-- end of (?P=part) -->$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`(?P<text>[^`]+)`")
_ITEM = re.compile(r"^\s*\d+\. ", re.MULTILINE)
_LINK = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its words, its `code spans`, and its blocks of code; a block without a language holds commands."""

    path: Path

    @property
    def name(self) -> str:
        """The path from the root, as a test shows it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def text(self) -> str:
        """The page as it is written."""
        return self.path.read_text(encoding="utf-8")

    @property
    def by_hand(self) -> str:
        """What people wrote: without the parts that a program writes, and without blocks of code."""
        return _FENCE.sub("", _WRITTEN.sub("", self.text))

    @property
    def spans(self) -> list[str]:
        """The code spans, each on one line."""
        return [" ".join(match["text"].split()) for match in _SPAN.finditer(self.by_hand)]

    @property
    def prose(self) -> str:
        """The words outside code spans and links, without the numbers of lists, with one space between any two."""
        words = _ITEM.sub("", self.by_hand)
        return " ".join(_SPAN.sub("``", _LINK.sub("]()", words)).split())

    @property
    def commands(self) -> Iterator[str]:
        """Yield the command lines: those in blocks, and spans that begin as one."""
        for fence in _FENCE.finditer(self.text):
            if not fence["language"]:
                yield from (line for line in fence["text"].splitlines() if line and not line.startswith("#"))
        yield from (span for span in self.spans if re.match(r"(?:radsminne|make|python|pytest|pre-commit) \S", span))


PAGES = [Page(path) for path in FILES]
CHANGES = Page(ROOT / "CHANGELOG.md")
