"""What a trained model sees in a text: names, parts of speech and lemmas, bokmål and nynorsk alike.

The weights lie beside this module; benchmarks/train_tagger.py makes them, and docs/architecture.md tells from what, and what they reach.
They are loaded when a text is first tagged, and once a process: nothing that only searches comes here.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from radsminne.extract.text.pipeline import Doc, Language, load_trained

_WEIGHTS = Path(__file__).parent / "weights"
_OF_WORDS = ("tagger", "trainable_lemmatizer")
"""The stages that names need not wait for."""


class NameKind(StrEnum):
    """Whose or what name it is."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"
    REGION = "GPE"
    """A place that acts: a country, a town, a municipality."""
    OTHER = "MISC"


@dataclass(frozen=True, slots=True)
class Name:
    """A name: `text[start:end]` of the text that was tagged."""

    start: int
    end: int
    kind: NameKind


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a sign: `text[start:end]`, its part of speech and its lemma.

    The parts are those of the Norwegian Dependency Treebank: "subst", "verb", "adj", "prep", "komma" …
    """

    start: int
    end: int
    part: str
    lemma: str


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with its names and its words, each in the text's order.

    The words are empty where only names were asked for.
    """

    text: str
    names: tuple[Name, ...]
    words: tuple[Word, ...] = ()


def tag(texts: Iterable[str]) -> list[Tagged]:
    """Return each text with its names and its words; a name ends where a line ends."""
    return _run(list(texts), ())


def tag_names(texts: Iterable[str]) -> list[Tagged]:
    """Return each text with its names alone; a name ends where a line ends."""
    return _run(list(texts), _OF_WORDS)


def _run(texts: Sequence[str], without: Sequence[str]) -> list[Tagged]:
    language = load_trained(_WEIGHTS)
    # What a text teaches the vocabulary is forgotten with it: a long import would grow.
    with language.memory_zone():
        cut = [_cut_words(language, text) for text in texts]
        docs = (_make_doc(language, text, places) for text, places in zip(texts, cut, strict=True))
        tagged = language.pipe(docs, disable=[*without])
        return [
            Tagged(text, tuple(_find_names(doc, places)), () if without else tuple(_find_words(doc, places)))
            for text, places, doc in zip(texts, cut, tagged, strict=True)
        ]


def _cut_words(language: Language, text: str) -> list[tuple[int, int]]:
    """Return where each word stands; white space, of which the model has learnt nothing, is none."""
    return [(token.idx, token.idx + len(token)) for token in language.tokenizer(text) if not token.is_space]


def _make_doc(language: Language, text: str, places: Sequence[tuple[int, int]]) -> Doc:
    begins: list[bool | int | None] = ["\n" in text[end:start] for (_, end), (start, _) in pairwise([(0, 0), *places])]
    return Doc(language.vocab, words=[text[start:end] for start, end in places], sent_starts=begins)


def _find_names(doc: Doc, places: Sequence[tuple[int, int]]) -> Iterator[Name]:
    for name in doc.ents:
        yield Name(places[name.start][0], places[name.end - 1][1], NameKind(name.label_))


def _find_words(doc: Doc, places: Sequence[tuple[int, int]]) -> Iterator[Word]:
    for word, (start, end) in zip(doc, places, strict=True):
        yield Word(start, end, word.tag_, word.lemma_)
