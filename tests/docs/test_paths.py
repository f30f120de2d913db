"""Every path and every name in the docs is one that there is."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from radsminne.corpus.settings import PREFIX, Settings
from tests.docs.pages import CHANGES, PAGES, ROOT, Page

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)

PATH = re.compile(r"(?!\d+/)[\w.<>*-]*(?:/[\w.<>*-]+)*/[\w.<>*-]*|[\w.<>*-]+\.(?:py|md|toml|json|jsonl|txt|ya?ml|db|lock|svg|png)")
IN_AN_ARCHIVE = {"radsminne.db", "index/", "index/NNNN/", "index/CURRENT", "import.lock"}
OF_THE_USER = {"radsminne.toml", ".svg", ".png", "minutes/", "../shared", "dist/"}
"""Files that a user has or makes, and the project does not hold."""
CODE = [
    *(
        path
        for folder in ("corpus", "extract", "index", "search", "benchmarks", "tests", "examples", "docs")
        for path in (ROOT / folder).rglob("*.py")
    ),
    *(ROOT / name for name in ("cli.py", "radsminne/__init__.py", "Makefile", "pyproject.toml", "constraints.txt")),
]


LISTS = sorted(
    path.relative_to(ROOT).as_posix() for room in ("corpus", "extract", "index", "search") for path in (ROOT / room).rglob("data/*.txt")
)


def split_place(span: str) -> tuple[str, str]:
    """A path, and what in it is meant: "extract/reading.py: read_file"."""
    path, _, name = span.partition(":")
    return path, name.strip()


def find_paths(page: Page) -> Iterator[tuple[str, str]]:
    """Yield every path in the code spans of a page, with the name behind it."""
    for span in page.spans:
        path, name = split_place(span)
        if PATH.fullmatch(path):
            yield path, name


def exists(path: str, page: Page) -> bool:
    """True for a path from the root or from the page's folder; <name> stands for any."""
    pattern = re.sub(r"<\w+>", "*", path).rstrip("/")
    return any(any(folder.glob(pattern)) for folder in (ROOT, page.path.parent))


@cache
def find_definitions(path: Path) -> set[str]:
    """The names of a module, and those of its classes behind the class's."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names.update(name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))
        if isinstance(node, ast.ClassDef):
            names.update(f"{node.name}.{one.name}" for one in node.body if isinstance(one, ast.FunctionDef))
    return names


def find_headings(path: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.casefold()).replace(" ", "-") for heading in headings}


@cache
def find_words() -> frozenset[str]:
    """Every word of the code."""
    return frozenset(re.findall(r"\w+", "\n".join(path.read_text(encoding="utf-8") for path in CODE if "docs" not in path.parent.parts)))


@pytest.mark.parametrize("page", [*PAGES, CHANGES], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Page) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", page.text)
    targets = [(page.path.parent / link if link else page.path, part) for link, part in links]
    assert [target for target, _ in targets if not target.exists()] == []
    assert [(target, part) for target, part in targets if part and part not in find_headings(target)] == []


@every_page
def test_paths_exist(page: Page) -> None:
    gone = {path for path, _ in find_paths(page) if not exists(path, page)}
    assert gone - IN_AN_ARCHIVE - OF_THE_USER == set()


@every_page
def test_what_a_file_is_said_to_hold_is_in_it(page: Page) -> None:
    named = [(path, name) for path, names in find_paths(page) if path.endswith(".py") for name in re.split(r",\s*", names) if name]
    assert [(path, name) for path, name in named if name not in find_definitions(ROOT / path)] == []


@every_page
def test_names_are_known_to_the_code(page: Page) -> None:
    """Problem codes, settings, columns, constants, values of options: whatever is one word of code."""
    names = {span for span in page.spans if re.fullmatch(r"[A-Za-z_]\w*", span)}
    assert names - find_words() == set()


@every_page
def test_variables_of_the_environment_are_read(page: Page) -> None:
    settings = {f"{PREFIX}{item.name.upper()}" for item in fields(Settings)}
    named = set(re.findall(rf"\b{PREFIX}[A-Z_]+", page.text))
    assert named - settings - find_words() == set()


@pytest.mark.parametrize(
    ("span", "place"),
    [
        ("extract/reading.py: read_file", ("extract/reading.py", "read_file")),
        ("tests/extract/fixtures/<name>.txt", ("tests/extract/fixtures/<name>.txt", "")),
    ],
)
def test_a_path_is_known(span: str, place: tuple[str, str]) -> None:
    assert split_place(span) == place
    assert PATH.fullmatch(place[0])


@pytest.mark.parametrize("span", ["case 28/22", "5/2022", "--from 2023", "2.13.0", "sak 13/23–19/23", "nb"])
def test_other_words_are_no_path(span: str) -> None:
    assert not PATH.fullmatch(split_place(span)[0])


def test_a_missing_path_is_found() -> None:
    assert not exists("extract/gone.py", PAGES[0])
    assert exists("extract/words/", PAGES[0])


def test_the_names_of_an_archives_files_are_those_of_the_program() -> None:
    texts = "\n".join(path.read_text(encoding="utf-8") for room in ("corpus", "index") for path in (ROOT / room).rglob("*.py"))
    names = {name.rstrip("/").rpartition("/")[2] for name in IN_AN_ARCHIVE} - {"NNNN"}
    assert [name for name in names if f'"{name}"' not in texts] == []


@pytest.mark.parametrize("path", LISTS)
def test_contributing_says_what_each_list_of_words_is_for(path: str) -> None:
    assert f"`{path}`" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
