"""Every number in the docs is held against the constant it is of, or is one of an example."""

import json
import re
import tomllib

import pytest

from radsminne.corpus import missing
from radsminne.corpus.errors import ExitCode
from radsminne.corpus.settings import Settings
from radsminne.extract.pdf import borderless_tables, packing
from radsminne.index import passages
from radsminne.index.engines import edge
from radsminne.search.evaluation import evaluation
from radsminne.search.ranking import calibration, retrieval, wording
from tests import test_architecture as architecture
from tests.docs.pages import PAGES, ROOT, Page

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PYTHON = PROJECT["requires-python"].removeprefix(">=")
TORCH = re.findall(r"^torch==(\S+)$", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE)[0]
USUAL = Settings()
LIMITS = f"{USUAL.max_bytes // 10**6} MB, {USUAL.max_pages}, {USUAL.max_seconds:g}, {USUAL.max_memory_mb}"
IN_WORDS = {2: "two", 3: "three", 10: "ten", 100: "a hundred"}

TAGGED = {
    part: " | ".join(f"{figure:.3f}" for figure in figures.values())
    for part, figures in json.loads((ROOT / "extract/tagging/weights/figures.json").read_text(encoding="utf-8")).items()
}
"""What the tagger reaches: parts of speech, lemmas, names, persons."""

STATED: list[tuple[str, str, object]] = [
    ("README.md", "Python {} or newer", PYTHON),
    ("CONTRIBUTING.md", "Python {} or newer", PYTHON),
    ("CONTRIBUTING.md", "at most {} modules a folder", architecture.MOST_MODULES),
    ("CONTRIBUTING.md", "{} lines a file", architecture.MOST_LINES),
    ("docs/architecture.md", "all but the first {} are kept packed", packing.WHOLE),
    ("docs/architecture.md", "{in_words} or more, with cells that begin", borderless_tables._LEAST_ROWS),
    ("docs/architecture.md", "{in_words} passages by meaning", retrieval._DENSE_LIMIT),
    ("docs/architecture.md", "{in_words} by words", retrieval._SPARSE_LIMIT),
    ("docs/architecture.md", "remembers up to {} before it begins anew", edge._MOST_KEPT),
    ("docs/architecture.md", "everyday words weigh {} of that", wording._EVERYDAY_WEIGHT),
    ("docs/architecture.md", "From {} on a record is claimed", calibration.CLAIMED),
    ("docs/architecture.md", "between {} and that, it is offered", calibration.DOUBTED),
    ("docs/architecture.md", "under {} the answer is not here", calibration.DOUBTED),
    ("docs/architecture.md", "Passages of about {} characters", passages._FULL),
    ("docs/architecture.md", "is pinned to {} in", TORCH),
    ("docs/architecture.md", "| bokmål, development | {} |", TAGGED["nob-dev"]),
    ("docs/architecture.md", "| bokmål, test | {} |", TAGGED["nob-test"]),
    ("docs/architecture.md", "| nynorsk, development | {} |", TAGGED["nno-dev"]),
    ("docs/architecture.md", "| nynorsk, test | {} |", TAGGED["nno-test"]),
    ("docs/archive.md", "More than {in_words} numbers in a row", missing._MOST_MISSING),
    ("docs/archive.md", "may hold and take | {} |", LIMITS),
    ("docs/quality.md", "*ndcg@{}*", evaluation._FIRST),
    ("docs/quality.md", "*recall@{}*", evaluation._FIRST),
    ("docs/cli.md", "Exit codes: {} done", ExitCode.DONE),
    ("docs/cli.md", "{} finished but some files could not be read", ExitCode.SOME_FILES_FAILED),
    ("docs/cli.md", "{} wrong usage", ExitCode.USAGE),
    ("docs/cli.md", "{} the input file cannot be read", ExitCode.INPUT),
    ("docs/cli.md", "{} the archive is missing", ExitCode.ARCHIVE),
    ("docs/cli.md", "{} a database or an index server", ExitCode.CONNECTION),
    ("docs/cli.md", "{} the asked-for model", ExitCode.ENGINE),
    ("docs/cli.md", "{} interrupted", ExitCode.INTERRUPTED),
]
"""A page, words of it with a place for the number, and what the number is in the code."""

OF_EXAMPLES = re.compile(
    r"""
    "[^"]*"                                   # what papers and questions say
    | \d+/\d+                                 # a meeting, a case
    | \b\d+\ (?:January|February|March)\ \d{4}\b
    | NOU\ \d{4}:\ \d+ | Meld\.\ St\.\ \d+
    | \(3\ of\ 4\)
    | \b[Ff]rom\ 1\b | \bfrom\ 0\ to\ 1\b     # where counting and shares begin
    | in\ 4\ bits                              # the name of a model
    | at\ most\ 72\ characters                # agreed among people
    """,
    re.VERBOSE,
)
"""Numbers that are no constant of the program."""
NUMBER = re.compile(r"(?<![\w-])\d[\d.,]*")


def write(stated: str, value: object) -> str:
    """The words with the number in its place, as English writes it."""
    if isinstance(value, str):
        return stated.format(value)
    assert isinstance(value, int | float)
    number = f"{value:,}" if isinstance(value, int) and value >= 10_000 else f"{value:g}"
    return stated.format(number, in_words=IN_WORDS.get(int(value), number))


@pytest.mark.parametrize(("page", "stated", "value"), STATED)
def test_stated_numbers_are_those_of_the_code(page: str, stated: str, value: object) -> None:
    prose = next(one.prose for one in PAGES if one.name == page)
    assert write(stated, value) in prose


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_number_is_held(page: Page) -> None:
    rest = page.prose
    for name, stated, value in STATED:
        if name == page.name:
            rest = rest.replace(write(stated, value), NUMBER.sub("#", write(stated, value)))
    rest = OF_EXAMPLES.sub("#", rest)
    loose = [rest[max(0, match.start() - 40) : match.end() + 30] for match in NUMBER.finditer(rest)]
    assert loose == [], "add a row to STATED"


@pytest.mark.parametrize(
    ("stated", "value", "text"),
    [("up to {} of", 20_000, "up to 20,000 of"), ("{in_words} rows", 3, "three rows"), ("{}, and", 1500, "1500, and"), ("{}", 0.5, "0.5")],
)
def test_numbers_are_written_as_english_writes_them(stated: str, value: float, text: str) -> None:
    assert write(stated, value) == text
