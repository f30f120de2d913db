"""A question and its scope are made in one place each, and rewritten nowhere else."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from radsminne.search.question.question import Question
from radsminne.search.scope.scope import Scope

ROOT = Path(__file__).parents[3]
MODULES = [path for folder in ("search", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]
MAKERS = {Question: {"search/question/question.py"}, Scope: {"search/scope/resolving.py"}}
VARIANTS = "search/scope/variants.py"


def find_calls(source: str, name: str) -> Iterator[ast.Call]:
    """All calls of a name, also as an attribute of something."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == name:
                yield node


def makes(source: str, value: type) -> bool:
    """Whether a module makes such a value itself."""
    return any(True for _ in find_calls(source, value.__name__))


def may_rewrite(source: str, value: type) -> bool:
    """Whether a module replaces fields that are all fields of such a value; what the others are called is not known."""
    own = {field.name for field in fields(value)}
    return any({keyword.arg for keyword in call.keywords} <= {*own, None} for call in find_calls(source, "replace") if call.keywords)


@pytest.mark.parametrize(
    ("source", "made", "rewritten"),
    [
        ("scope = Scope(topic, intent)", True, False),
        ("scope = module.Scope(topic=topic)", True, False),
        ("def find(scope: Scope) -> Scope: ...", False, False),
        ("scope = replace(scope, start=None)", False, True),
        ("scope = dataclasses.replace(asked.scope, numbers=(), people=())", False, True),
        ("scope = replace(scope, **values)", False, True),
        ("quote = replace(quote, start=1, breaks=())", False, False),
        ("text.replace('a', 'b')", False, False),
    ],
)
def test_making_and_rewriting_are_seen(source: str, made: bool, rewritten: bool) -> None:
    assert (makes(source, Scope), may_rewrite(source, Scope)) == (made, rewritten)


@pytest.mark.parametrize("value", [Question, Scope])
def test_it_is_made_and_rewritten_in_its_own_place_only(value: type) -> None:
    sources = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in MODULES}
    assert {name for name, source in sources.items() if makes(source, value)} == MAKERS[value]
    assert {name for name, source in sources.items() if may_rewrite(source, value)} == {VARIANTS}
    assert "Question" not in sources[VARIANTS]
