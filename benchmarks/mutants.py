"""Whether the tests hold the numbers.

Each one is moved by a quarter, up and down, and the tests of its floor are run.

    python -m benchmarks.mutants                                             the modules that hold weights
    python -m benchmarks.mutants search/ranking index/language/vocabulary.py

Printed are the moves that no test noticed, with their line, and a count for each module. A number that survives either has no test at
its border, or changes nothing and can go. The working tree is not touched: a child process reads the one module with the number moved.
Run after a change to a weight, for its module; all of them take most of an hour.
"""

import argparse
import ast
import importlib
import importlib.abc
import importlib.machinery
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import CodeType

import pytest

ROOT = Path(__file__).parents[1]
WEIGHTED = (
    "search/ranking",
    "search/hits",
    "search/outcomes",
    "search/people_lists",
    "search/question",
    "search/scope",
    "index/language",
    "corpus/numbers.py",
    "corpus/missing.py",
    "extract/kind.py",
    "extract/headings",
    "extract/minutes",
    "extract/pdf",
    "extract/text",
    "extract/attendance",
    "extract/council.py",
    "extract/people",
    "extract/report",
)
"""Where numbers decide what is found or read."""
_COUNTS_BELOW = 8
"""Whole numbers below are moved by one, larger ones by a quarter, as all others."""
_LONGEST = 300
"""Seconds for the tests of one number: one that makes a loop endless is noticed too."""
_LIBRARIES = (
    "docx",
    "fpdf",
    "lxml.html",
    "numpy",
    "pdfplumber",
    "pypdfium2",
    "qdrant_edge",
    "rapidfuzz",
    "snowballstemmer",
    "sqlalchemy",
)
"""Imported once: a child for each number would spend half its time on them."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a module's text, where it stands, and what it is moved to."""

    line: int
    column: int
    value: float
    moved: float


class _Move(ast.NodeTransformer):
    """Puts the moved number in its place."""

    def __init__(self, number: Number) -> None:
        self._number = number

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        here = (node.lineno, node.col_offset) == (self._number.line, self._number.column)
        return ast.copy_location(ast.Constant(self._number.moved), node) if here and _is_number(node) else node


class _Loader(importlib.machinery.SourceFileLoader):
    number: Number

    def get_code(self, fullname: str) -> CodeType:
        """Compile the module with its number moved; nothing compiled before is used, nothing is kept."""
        path = self.get_filename(fullname)
        tree = _Move(self.number).visit(ast.parse(self.get_data(path)))
        return compile(ast.fix_missing_locations(tree), path, "exec")


class _Finder(importlib.abc.MetaPathFinder):
    """Finds the one module whose number is moved, before all others do."""

    def __init__(self, module: str, path: Path, number: Number) -> None:
        self._module, self._loader = module, _Loader(module, str(path))
        self._loader.number = number

    def find_spec(self, fullname: str, path: object, target: object = None) -> importlib.machinery.ModuleSpec | None:  # noqa: ARG002
        """Find the module by its name."""
        return importlib.machinery.ModuleSpec(fullname, self._loader, origin=self._loader.path) if fullname == self._module else None


def find_numbers(source: str) -> Iterator[Number]:
    """Yield the moves of all numbers that may be weights.

    These are those in a module's tables, those that are compared, and all fractions.

    Places in a text or a list (`parts[2]`) and the 0 and 1 of every program are not among them.
    """
    tree = ast.parse(source)
    weights = [node for statement in tree.body if isinstance(statement, ast.Assign | ast.AnnAssign) for node in _walk(statement)]
    compared = [node for part in ast.walk(tree) if isinstance(part, ast.Compare) for node in _walk(part) if _value(node) > 1]
    fractions = [node for node in _walk(tree) if isinstance(_value(node), float) and _value(node)]
    places = {(node.lineno, node.col_offset): node for node in (*weights, *compared, *fractions)}
    for (line, column), node in sorted(places.items()):
        yield from (Number(line, column, _value(node), moved) for moved in _move(_value(node)))


def _walk(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the numbers under a node, without those that only say a place."""
    if isinstance(node, ast.Constant) and _is_number(node):
        yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(node, ast.Subscript | ast.Slice) or child is getattr(node, "value", None):
            yield from _walk(child)


def _is_number(node: ast.Constant) -> bool:
    return type(node.value) in (int, float)


def _value(node: ast.Constant) -> float:
    return node.value if isinstance(node.value, int | float) else 0


def _move(value: float) -> tuple[float, ...]:
    """Return a number a quarter down and up; a whole one stays whole and moves by one at least."""
    if isinstance(value, float):
        return (value * 0.75, value * 1.25) if value else (0.25,)
    step = 1 if value < _COUNTS_BELOW else value // 4
    return value - step, value + step


def _find_tests(path: Path) -> list[str]:
    """Return the tests of a module's floor, its own first, then those that hold whole readings together."""
    mirrored = ROOT / "tests" / path.relative_to(ROOT).parent
    folder = mirrored if mirrored.exists() else mirrored.parent  # words have no tests of their own
    return [str(test) for test in (folder / f"test_{path.stem}.py", folder, folder.parent / "test_fixtures.py") if test.exists()]


class _WithoutShared:
    """A pytest plugin that leaves out the tests that need the real documents.

    They are slow, not always there, and no border of a number.
    """

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep what needs nothing but the project, in its order."""
        items[:] = [item for item in items if "shared" not in getattr(item, "fixturenames", ())]


def _run_tests(path: Path, number: Number, tests: Sequence[str]) -> None:
    """Run in a child process: leave with 0 where no test notices."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    for name in [name for name in sys.modules if name.partition(".")[0] in {"radsminne", "tests"}]:
        del sys.modules[name]  # imported already where a test calls this
    sys.path.insert(0, str(ROOT))
    sys.dont_write_bytecode = True
    sys.meta_path.insert(0, _Finder(".".join(("radsminne", *path.relative_to(ROOT).with_suffix("").parts)), path, number))
    os._exit(int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *tests], plugins=[_WithoutShared()])))


def is_noticed(path: Path, number: Number, tests: Sequence[str]) -> bool:
    """Tell whether a test fails, or does not end, where a number of a module is moved."""
    child = multiprocessing.get_context("fork").Process(target=_run_tests, args=(path, number, tests))
    child.start()
    child.join(_LONGEST)
    if child.is_alive():
        child.kill()
        child.join()
    return child.exitcode != 0


def _list_modules(names: Sequence[str]) -> Iterator[Path]:
    for name in names:
        path = ROOT / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def find_unnoticed(path: Path) -> tuple[list[Number], int]:
    """Return the moves in a module that no test notices, and how many there are.

    Where the tests fail anyway, leave.
    """
    moves, tests = list(find_numbers(path.read_text(encoding="utf-8"))), _find_tests(path)
    if moves and is_noticed(path, replace(moves[0], moved=moves[0].value), tests):
        raise SystemExit(f"with nothing moved these fail: {' '.join(tests)}")
    return [number for number in moves if not is_noticed(path, number, tests)], len(moves)


def main() -> None:
    """Move the numbers of the modules that are named, and tell which moves nothing noticed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", default=WEIGHTED, help="modules or folders, as paths from the root of the project")
    for library in _LIBRARIES:
        importlib.import_module(library)
    began, total, survived = time.monotonic(), 0, 0
    for path in _list_modules(parser.parse_args().modules):
        unnoticed, moves = find_unnoticed(path)
        lines, name = path.read_text(encoding="utf-8").splitlines(), path.relative_to(ROOT)
        for number in unnoticed:
            print(f"{name}:{number.line}: {number.value:g} -> {number.moved:g}   {lines[number.line - 1].strip()}")
        if moves:
            print(f"{name}: {moves} moves, {len(unnoticed)} unnoticed", flush=True)
        total, survived = total + moves, survived + len(unnoticed)
    print(f"{total} moves, {total - survived} noticed, {survived} not, in {(time.monotonic() - began) / 60:.0f} minutes")


if __name__ == "__main__":
    main()
