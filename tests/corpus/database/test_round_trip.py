"""Any reading whatever comes out of the store as it was put."""

import datetime
import enum
import types
import typing
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from radsminne.corpus.database.store import Store
from radsminne.corpus.records import Reading, Span
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
    int: st.integers(-(2**31), 2**31 - 1),
    datetime.date: st.dates(),
    Span: SPANS,
}


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
    return st.builds(kind, **{name: fill(part) for name, part in typing.get_type_hints(kind).items()})


def readings() -> st.SearchStrategy[Reading]:
    """Anything that one document could have become."""
    parts = {name: fill(part) for name, part in typing.get_type_hints(Reading).items() if name != "document"}
    return st.builds(Reading, document=st.just(full_minutes().document), **parts)


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
