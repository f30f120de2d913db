"""Any reading whatever, and any file, comes out of the store as it was put: a new field that is not kept fails here."""

import datetime
import enum
import types
import typing
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from radsminne.corpus.database.store import Store
from radsminne.corpus.files import Outcome, SeenFile
from radsminne.corpus.records import Document, Problem, Reading, Span
from tests.corpus.samples import full_minutes, seen

# Text as readers give it: halves of characters and NUL are none.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
SPANS = st.builds(
    lambda quote, start, page: Span(page, start, start + len(quote), quote),
    TEXTS.filter(bool),
    st.integers(0, 9999),
    st.none() | st.integers(1, 99),
)
LEAVES: dict[object, st.SearchStrategy[object]] = {
    str: TEXTS,
    bool: st.booleans(),
    float: st.floats(0, 1),
    int: st.integers(-(2**31), 2**31 - 1),
    datetime.date: st.dates(),
    Span: SPANS,
}


# What is kept of bytes that are no text lies in the area for programs (corpus/paths.py).
PATHS = st.text(st.characters(exclude_categories=["Cs", "Co"], exclude_characters="\x00"), max_size=12)


def fill(kind: object) -> st.SearchStrategy[object]:
    """Any value of a type that a record is made of."""
    if kind in LEAVES:
        return LEAVES[kind]
    if isinstance(kind, types.UnionType):
        return st.none() | fill(next(part for part in typing.get_args(kind) if part is not types.NoneType))
    if typing.get_origin(kind) is tuple:
        return st.lists(fill(typing.get_args(kind)[0]), max_size=3).map(tuple)
    if isinstance(kind, enum.EnumType):
        return st.sampled_from(list(kind))
    assert isinstance(kind, type)
    return build(kind)


def build(kind: type, **given: st.SearchStrategy[object]) -> st.SearchStrategy[Any]:
    """Any record of a kind, with something in every field."""
    return st.builds(kind, **({name: fill(part) for name, part in typing.get_type_hints(kind).items()} | given))


def readings() -> st.SearchStrategy[Reading]:
    """Anything that one document could have become."""
    known = full_minutes().document
    return build(Reading, document=build(Document, id=st.just(known.id), sha256=st.just(known.sha256), path=PATHS))


def failed_files() -> st.SearchStrategy[SeenFile]:
    """Any file that could not be read; its problem stands nowhere."""
    problem = build(Problem, message=PATHS, at=st.none())
    return build(SeenFile, path=PATHS, document_id=st.none(), outcome=st.just(Outcome.FAILED), problem=problem)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store.create(tmp_path_factory.mktemp("archive") / "radsminne.db")
    yield store
    store.close()


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(reading=readings())
def test_any_reading_comes_out_as_it_was_put(store: Store, reading: Reading) -> None:
    store.put(reading, seen(reading))
    assert store.reading(reading.document.id) == reading


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(file=failed_files())
def test_any_file_is_remembered_as_it_was(store: Store, file: SeenFile) -> None:
    assert file.problem is not None
    store.forget(file.path)
    store.failed(file, file.problem)
    assert store.seen(file.path) == file
