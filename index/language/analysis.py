"""Words become terms: what the lexical side of the index compares.

A term is a word in one spelling for bokmål and nynorsk, without its ending and without doubled letters, or the exact name
of a public document ("nou 2023: 4"). Index and question go through the same steps; what depends on the archive itself
(compounds, abbreviations, misspellings) is added to a question by `index.language.vocabulary`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from zlib import crc32

from snowballstemmer import stemmer

from radsminne.extract.text.references import FORMS, write_name
from radsminne.index.arrays import SparseVector
from radsminne.index.language.spellings import (
    DOCTOR,
    DOCTORS,
    ROOT_OF,
    SPELLED_AT_THE_END,
    SPELLED_INSIDE,
    WORD_OF,
)
from radsminne.index.language.stop_words import ABBREVIATIONS, STOP_WORDS

VERSION = 11
"""To be raised with every change of how a text is cut into passages, what terms it gives or what is kept with it.

An older index is made again.
"""

_SATURATION = 1.2
"""BM25's k1: how soon a word's second and third mention stop counting."""
_LENGTH_WEIGHT = 0.75
"""BM25's b: how much longer passages are held back."""
_USUAL_LENGTH = 50
"""Terms in a usual passage: fixed, so that a passage's weights do not change with the archive around it."""

_SHORTEST_STEM = 4
"""An ending is not taken off if less than this would be left."""


# A word, with inner hyphens and apostrophes ("e-helse").
_PIECE = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
# A case or meeting number: "9/1/23", "006/04".
_NUMBER = re.compile(r"\d{1,3}(?:/\d{1,4}){1,2}(?![\d/])")
_DOUBLED = re.compile(r"([^\W\d_])\1")
# "satsning" and "satsing" are one word, "forening" is no "fore" that is done.
_NOUN_ENDING = re.compile(rf"(?<=[^\W_]{{{_SHORTEST_STEM}}})(?:(?<=[^\W_aeiouyæøå])ning|ing)$")
# "rådslederen" is left as "rådsleder" by the stemmer, "rådsleder" as "rådsled"; so are "ansvaret", "eksperter", "konsekvenser", and
# "ansvar", "ekspert", "konsekvens", whose last letters it takes for an ending.
_LIKE_AN_ENDING = re.compile(r"(?<=[^\W_]{3})(?:[ea]r|ert|ens)$")
# "aktivitet" and "dagsorden" have no article, as the stemmer takes it; a genitive is let off its s.
_WHOLE_NOUN = re.compile(r"(?:(?<=[^\W_]{2})itet|(?<=[^\W_]{3})sorden)(s?)$")
# "museum", "jubileum": "museet", "jubileet".
_LATIN_ENDING = re.compile(r"(?<=[^\W_]{2}[ei])um$")
# "lederne", "forskernes", but not "bykjerne", nor "Fagernes": a genitive comes after a longer word.
# "intern" and "moderne" go with "interne".
_IN_ERNE = re.compile(r"(?<=[^\W_]{3})(?<!j)erne$|(?<=[^\W_]{4})(?<!j)ernes$|(?<=[^\W_]{2}[td])ern(?:t|s|en|er|ene)?$")
# "nasjonalt", "generelt", "innovativt"; "anbefalt" and "anbefalte" too.
_NEUTER = re.compile(r"(?<=[^\W_]{2}(?:al|iv|ær))t$|(?<=[^\W_]{2}(?:[iur]el|bar|som|løs))t$|(?<=kjen)t$")
# "virkemidler", "regler": "virkemiddel", "regel"; but "handle" and "behandle" have nothing to do with "handel".
_PLURAL_OF_EL = re.compile(r"(?<=[^\W_][bdfgkpst])(?<!hand)l$")
# "sentre", "registre": "senter", "register".
_PLURAL_OF_ER = re.compile(r"(?<=[^\W_]{3}t)r$")
_ACCENTS = str.maketrans("éèêóòô", "eeeooo")
_LAST_VOWEL = re.compile(rf"(?<=[^\W_]{{{_SHORTEST_STEM}}})[aei]$")
_INSIDE = re.compile("|".join(sorted(SPELLED_INSIDE, key=len, reverse=True)))
_AT_THE_END = re.compile(rf"(?<=[^\W_]{{3}})(?:{'|'.join(SPELLED_AT_THE_END)})$")
# "HODs", "EUs": the genitive of an abbreviation, which the stemmer would keep.
_ABBREVIATION_OF = re.compile(r"(?<=[A-ZÆØÅ\d])s$")
_ROOT = re.compile(
    rf"(?:^|{'|'.join(DOCTORS.split())})({'|'.join(DOCTOR.split())})$|({'|'.join(sorted(set(ROOT_OF) - set(DOCTOR.split())))})$"
)
_SESSION = re.compile(r"\s*\(.*\)$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a text, and the term it is analysed as.

    Words inside a hyphenated one are words too.
    """

    form: str
    term: str
    start: int
    end: int


def find_words(text: str) -> list[Word]:
    """Find the words of a text that say something, in order.

    Exact names of documents and case numbers are among them.
    """
    words = [*_find_references(text), *_find_numbers(text)]
    taken = [(word.start, word.end) for word in words]
    for match in _WORD.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            words += _split_hyphens(match.group(), match.start())
    return sorted(words, key=lambda word: (word.start, word.end))


class Forms:
    """Forms to look for in many texts, in small letters, each with its term."""

    def __init__(self, terms: Mapping[str, str]) -> None:
        self.terms = terms
        self._joined = tuple(form for form in terms if not form.isalnum())
        self._exact = frozenset(term for form, term in terms.items() if " " in form or "/" in form)

    def find(self, text: str) -> list[Word]:
        """Find the words of a text that are among the forms, in order.

        Much faster than `find_words`, since nothing is stemmed and a text that has none of them is only skimmed.
        """
        folded = _fold(text)
        there = self.terms.keys() & set(_PIECE.findall(folded))
        there.update(form for form in self._joined if form in folded)
        if not there and not self._exact:
            return []
        words = [Word(text[start:end], self.terms[form], start, end) for form in there for start, end in _find_whole(folded, form)]
        if self._exact:
            words += [word for word in [*_find_references(text), *_find_numbers(text)] if word.term in self._exact]
        return sorted(words, key=lambda word: (word.start, word.end, word.term))


def _fold(text: str) -> str:
    """Return the text in small letters, as many as it has.

    A few letters of other languages would become two, and are left as they are.
    """
    folded = text.casefold()
    return folded if len(folded) == len(text) else "".join(low if len(low := sign.casefold()) == 1 else sign for sign in text)


def _find_whole(text: str, form: str) -> Iterator[tuple[int, int]]:
    """Find a form where no letter or digit stands beside it."""
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            yield start, end
        start = text.find(form, end)


def terms(text: str) -> list[str]:
    """Return the terms of a text in order."""
    return [word.term for word in find_words(text)]


@cache
def stem(form: str) -> str:
    """Return the term of one word: one spelling, no ending, no doubled letters; empty for a stop word."""
    bare = _ABBREVIATION_OF.sub("", form)
    word = bare.casefold()
    if bare in ABBREVIATIONS:
        return word
    if word in STOP_WORDS or len(word) < 2:
        return ""
    if not word.isalpha():
        return word
    word = word.translate(_ACCENTS)
    if word in WORD_OF:
        return WORD_OF[word]
    word = _INSIDE.sub(lambda found: SPELLED_INSIDE[found.group()], word)
    word = _AT_THE_END.sub(lambda found: SPELLED_AT_THE_END[found.group()], word)
    word = _LAST_VOWEL.sub("", _take_ending(word))
    # Short words are too many ("KDD" and "KD", "mann" and "man").
    return _DOUBLED.sub(r"\1", word) if len(word) > _SHORTEST_STEM else word


def _take_ending(word: str) -> str:
    root = _ROOT.search(word)
    if root:
        at = root.start(root.lastindex or 0)
        return word[:at] + ROOT_OF[word[at:]]
    if noun := _WHOLE_NOUN.search(word):
        return word.removesuffix(noun[1] or "")
    bare: str = _load_stemmer().stemWord(_IN_ERNE.sub("er", _LATIN_ENDING.sub("et", word)))
    bare = _NEUTER.sub("", _LIKE_AN_ENDING.sub("", _NOUN_ENDING.sub("", bare)))
    return _PLURAL_OF_EL.sub("el", _PLURAL_OF_ER.sub("", bare))


def write_reference(name: str) -> str:
    """Return the term of a public document: its usual name without the session.

    Texts often leave the session out.
    """
    return _SESSION.sub("", name).casefold()


def document_weights(of: Iterable[str]) -> SparseVector:
    """Return the BM25 weights of a passage's terms; how rare a term is, the engine adds (IDF)."""
    counts = Counter(term for term in of if term)
    room = _SATURATION * (1 - _LENGTH_WEIGHT + _LENGTH_WEIGHT * counts.total() / _USUAL_LENGTH)
    return _make_vector({term: count * (_SATURATION + 1) / (count + room) for term, count in counts.items()})


def query_weights(of: Mapping[str, float]) -> SparseVector:
    """Return a question's terms with their weights as a sparse vector."""
    return _make_vector(of)


def _make_vector(weights: Mapping[str, float]) -> SparseVector:
    numbered: dict[int, float] = {}
    for term, weight in weights.items():
        number = crc32(term.encode())
        numbered[number] = max(weight, numbered.get(number, 0.0))
    return SparseVector(tuple(numbered), tuple(numbered.values()))


@cache
def _load_stemmer():  # type: ignore[no-untyped-def]  # noqa: ANN202  the package carries no types
    return stemmer("norwegian")


def _find_references(text: str) -> list[Word]:
    found = [(match, begin) for pattern, begin in FORMS for match in pattern.finditer(text)]
    return [Word(match.group(), write_reference(write_name(begin, match)), match.start(), match.end()) for match, begin in found]


def _find_numbers(text: str) -> list[Word]:
    return [Word(match.group(), match.group(), match.start(), match.end()) for match in _NUMBER.finditer(text)]


def _split_hyphens(form: str, start: int) -> list[Word]:
    """Return the word itself; of a hyphenated one also its parts.

    All of it written together is a word too ("ti-års": "tiårs").
    """
    parts = re.split(r"[-'’]", form)
    if len(parts) == 1:
        return _make_word(form, stem(form), start)
    words = _make_word(form, stem("".join(parts)), start)
    for part in parts:
        words += _make_word(part, stem(part), start)
        start += len(part) + 1
    return words


def _make_word(form: str, term: str, start: int) -> list[Word]:
    return [Word(form, term, start, start + len(form))] if term else []
