"""Every language says all that an answer says, with the same to be filled in."""

import dataclasses
from collections.abc import Iterator
from string import Formatter

import pytest

from radsminne.corpus.records import Presence, RecordKind, Role
from radsminne.search.question.question import Intent
from radsminne.search.words.languages import read_language
from radsminne.search.words.shapes import Language


def walk(words: object, place: str = "") -> Iterator[tuple[str, str]]:
    """All texts of a language, each with the way to it: "answer.hits.1"."""
    if isinstance(words, str):
        yield place, words
    elif dataclasses.is_dataclass(words):
        for field in dataclasses.fields(words):
            yield from walk(getattr(words, field.name), f"{place}.{field.name}")
    elif isinstance(words, dict):
        for key, value in words.items():
            yield from walk(value, f"{place}.{key}")
    else:
        assert isinstance(words, tuple), f"{place} is of a kind that no language is made of"
        for number, value in enumerate(words):
            yield from walk(value, f"{place}.{number}")


def find_filled_in(texts: dict[str, str]) -> dict[str, set[str]]:
    """The names in braces, by the way to their text."""
    return {place: {name for _, name, _, _ in Formatter().parse(text) if name is not None} for place, text in texts.items()}


_CODES = ("nb", "nn", "en")
BOKMAAL = dict(walk(read_language("nb")))
each_language = pytest.mark.parametrize("language", [read_language(code) for code in _CODES], ids=_CODES)


@each_language
def test_every_language_has_every_word(language: Language) -> None:
    texts = dict(walk(language))
    assert texts.keys() == BOKMAAL.keys()
    assert [place for place, text in texts.items() if not text.strip()] == []


@each_language
def test_the_same_is_filled_in_in_every_language(language: Language) -> None:
    assert find_filled_in(dict(walk(language))) == find_filled_in(BOKMAAL)


@each_language
def test_there_is_a_word_for_all_that_is_shown(language: Language) -> None:
    assert len(language.answer.months) == 12
    assert set(language.answer.searched_for) == set(Intent)
    assert set(language.answer.kinds) == set(language.answer.labels) == set(RecordKind)
    assert set(language.people.roles) == set(Role)
    assert set(language.people.presences) == set(Presence)


def test_what_is_filled_in_is_found() -> None:
    assert find_filled_in({"shown": "viser {shown} av {n}", "also": "Ellers"}) == {"shown": {"shown", "n"}, "also": set()}
