"""People named in a question, matched against the names the archive knows.

A name may be misspelt, without diacritics, short, or in the genitive.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from radsminne.corpus.found import KnownPerson
from radsminne.search.question.words.asking import ASKING, AUXILIARIES, BODIES, DEEDS, DISCUSSING, MEETINGS, SMALL
from radsminne.search.question.words.people_lists import ABSENT, PRESENT

_SAME = 1.0
"""The likeness of a word that is the very one asked for, or that has it as its initial."""
_CLOSE_WORD = 0.75
"""One letter changed in a word of four. Of 1161 real names with a slip in one word 64 are not found; with 0.8 131 are not. Below, two
letters in five may differ, and other people are found ("Marte", "Maria")."""
_CLOSE_NAME = 0.86
"""All words of a name together: a slip in one of them, not in each ("Kåre Lund", "Kari Lind"). From 0.75 to 0.86 the same of those
1161 are found; at 0.9 86 are not."""
_BELOW_BEST = 0.07
"""So much less like than the closest name another may be, as a twin of it: "Veronica" and "Veronika" (0.06), not "Kari" and "Karin"
(0.1). From 0.07 to 0.2 the same people are found and as many others; with 0.05 names that are written in two ways are left out."""
_CLOSE_SURNAME = 0.87
"""A surname alone has nothing beside it to support it: one letter changed in eight. Of 423 real ones with a slip 156 are found, with
0.8 206, but then also the like surname of someone else ("Sandset", "Sundset")."""
_SHORTEST_FUZZY = 4
"""Letters of a word that may be misspelt: of three, one more makes another name ("Ola", "Olav"). With five 17 more of those 1161 are
not found."""
_SHORTEST_TWIN = 6
"""Letters of a word that two people seldom have a letter apart."""
_SHORTEST_SURNAME = 3
"""Letters of a surname that stands alone: two are more often an abbreviation."""

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])|\.(?=[^\W\d_]))*")
_PLAIN = str.maketrans({"ø": "o", "æ": "a", "å": "a", "ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ŧ": "t", "ŋ": "n", "ł": "l"})
_NOT_NAMES = frozenset((*ASKING, *AUXILIARIES, *BODIES, *DEEDS, *DISCUSSING, *MEETINGS, *SMALL, *PRESENT, *ABSENT))


@dataclass(frozen=True, slots=True)
class AskedPerson:
    """A person the question names.

    Here are the words it uses, and every written form in the archive that may be meant.

    `roles` are those in which the forms were seen (a chair is often called by the role alone), `record_ids` what names them.
    """

    words: str
    forms: tuple[str, ...]
    roles: tuple[str, ...] = ()
    record_ids: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The closest written form, or the question's own words where none is known."""
        return self.forms[0] if self.forms else self.words

    @property
    def persons(self) -> list[tuple[str, ...]]:
        """The forms, those of one person together: a surname may be several people's."""
        return _group_names(self.forms)


@dataclass(frozen=True, slots=True)
class NamedPeople:
    """Who a question names; `at` are the stretches of the question that name known people."""

    known: tuple[AskedPerson, ...]
    unknown: tuple[str, ...]
    at: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    folded: str
    start: int
    end: int
    capital: bool

    @property
    def bare(self) -> str:
        """Without the s of the genitive."""
        return self.folded[:-1] if self.folded.endswith("s") and len(self.folded) > 2 else self.folded


class _KnownWords:
    """The known names by their folded words."""

    def __init__(self, people: Iterable[KnownPerson]) -> None:
        folded = ((person, tuple(fold_name(word) for word in _WORD.findall(person.name))) for person in people)
        self.people = [(person, parts) for person, parts in folded if parts]
        self.words = sorted({word for _, parts in self.people for word in parts})

    def find_close(self, word: _Word) -> dict[str, float]:
        """Return the known words that this one may be, each with its likeness."""
        close: dict[str, float] = {}
        for form in {word.folded, word.bare}:
            if len(form) < _SHORTEST_FUZZY:
                found = [(known, _SAME) for known in self.words if known == form or (len(form) == 1 and known.startswith(form))]
            else:
                from rapidfuzz import process  # noqa: PLC0415  0.02 s, and few questions need it
                from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

                scorer = Levenshtein.normalized_similarity
                found = [
                    (known, score)
                    for known, score, _ in process.extract(form, self.words, scorer=scorer, score_cutoff=_CLOSE_WORD, limit=None)
                    if len(known) >= _SHORTEST_FUZZY
                ]
            for known, score in found:
                close[known] = max(score, close.get(known, 0.0))
        return close


@lru_cache(maxsize=50_000)
def fold_name(name: str) -> str:
    """Return a name as it is compared: small letters, no diacritics, "aa" and "å" and "a" the same."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign) and sign not in "'’.")
    return letters.replace("aa", "a").replace("ae", "a").replace("oe", "o")


def find_people(question: str, people: Iterable[KnownPerson], *, asks_who: bool = False) -> NamedPeople:
    """Return the people a question names; `asks_who` lets a surname in small letters count."""
    words = [
        _Word(match.group(), fold_name(match.group()), match.start(), match.end(), match.group()[0].isupper())
        for match in _WORD.finditer(question)
    ]
    known = _KnownWords(people)
    found: list[AskedPerson] = []
    taken: list[tuple[int, int]] = []
    for first, last in _find_full_names(words, known, found) + _find_surnames(words, known, found, asks_who=asks_who):
        taken.append((words[first].start, words[last].end))
    unknown = _find_unknown(question, [word for word in words if not any(a <= word.start < b for a, b in taken)], known)
    return NamedPeople(tuple(found), unknown, tuple(taken))


def _find_full_names(words: list[_Word], known: _KnownWords, found: list[AskedPerson]) -> list[tuple[int, int]]:
    """Find names of two to five words, longest first; returns the first and last word of each."""
    close = [{} if word.text.casefold() in _NOT_NAMES else known.find_close(word) for word in words]
    places: list[tuple[int, int]] = []
    for length in (5, 4, 3, 2):
        for first in range(len(words) - length + 1):
            last = first + length - 1
            if any(a <= last and first <= b for a, b in places) or not _may_be_name(words, close, first, last):
                continue
            scores = {person: score for person, parts in known.people if (score := _compare(close[first : last + 1], parts)) >= _CLOSE_NAME}
            if scores:
                found.append(_make_person(" ".join(word.text for word in words[first : last + 1]), scores))
                places.append((first, last))
    return places


def _may_be_name(words: list[_Word], close: list[dict[str, float]], first: int, last: int) -> bool:
    """Tell whether these words may be one name.

    A given name that the archive does not write may stand between known ones, if it has its capital.
    """
    between = all(close[at] or (words[at].capital and words[at].text.casefold() not in _NOT_NAMES) for at in range(first + 1, last))
    return bool(close[first] and close[last]) and between


def _compare(asked: list[dict[str, float]], parts: tuple[str, ...]) -> float:
    """Return how like a known name is to the words asked for, 0 where they do not fit.

    Left-out middle names do not matter.
    """
    same_last = parts[-1] in asked[-1]
    same_first = len(parts) > len(asked) and parts[0] in asked[0]
    if not (same_last or same_first):
        return 0.0
    if len(asked) <= len(parts):
        return _fit(asked, parts)
    # More words are asked for than the archive writes: the given names between may be left out.
    return max(_fit(asked[:1] + asked[-1:], parts), _fit(asked[1:], parts)) if len(parts) == 2 else 0.0


def _fit(asked: list[dict[str, float]], parts: tuple[str, ...]) -> float:
    """Return the mean likeness of the asked words, found in this order among the parts of a name.

    0 if one is missing.
    """
    total, at = 0.0, 0
    for likeness in asked:
        rest = [(position, likeness[part]) for position, part in enumerate(parts[at:], at) if part in likeness]
        if not rest:
            return 0.0
        position, score = max(rest, key=lambda item: (item[1], -item[0]))
        total += score
        at = position + 1
    return total / len(asked)


def _find_surnames(words: list[_Word], known: _KnownWords, found: list[AskedPerson], *, asks_who: bool) -> list[tuple[int, int]]:
    """Find people called by surname alone ("Sandvolls foredrag").

    The spelling must show that a name is meant.
    """
    taken = {word.casefold() for person in found for word in person.words.split()}
    places: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        if word.text.casefold() in taken | _NOT_NAMES or not _may_be_surname(words, at, asks_who=asks_who):
            continue
        likeness = known.find_close(word)
        least = _CLOSE_SURNAME if word.capital else _SAME
        scores = {person: likeness[parts[-1]] for person, parts in known.people if len(parts) > 1 and likeness.get(parts[-1], 0.0) >= least}
        if scores:
            found.append(_make_person(word.text, scores))
            places.append((at, at))
    return places


def _may_be_surname(words: list[_Word], at: int, *, asks_who: bool) -> bool:
    """Tell whether a word may be a surname.

    A capital at the start of a question says nothing, unless the word is in the genitive or stands alone.
    """
    word = words[at]
    if len(word.text) < _SHORTEST_SURNAME:
        return False
    if len(words) == 1 or asks_who:
        return True
    return word.capital and (at > 0 or word.folded.endswith("s"))


def _make_person(asked: str, scores: dict[KnownPerson, float]) -> AskedPerson:
    least = max(scores.values()) - _BELOW_BEST
    meant = sorted((person for person in scores if scores[person] >= least), key=lambda person: (-scores[person], person.name))
    return AskedPerson(
        asked,
        tuple(dict.fromkeys(person.name for person in meant)),
        tuple(dict.fromkeys(role for person in meant for role in person.roles)),
        tuple(dict.fromkeys(record for person in meant for record in person.record_ids)),
    )


def _find_unknown(question: str, words: list[_Word], known: _KnownWords) -> tuple[str, ...]:
    """Find what is written like a name and is none of the known.

    Such are capitals side by side, or a known given name and a word.
    """
    given = {parts[0] for _, parts in known.people if len(parts) > 1}
    found: list[str] = []
    group: list[_Word] = []
    for word in [*words, None]:
        joins = word is not None and bool(group) and question[group[-1].end : word.start] == " "
        if word is not None and _is_name_like(word) and (joins or not group):
            group.append(word)
            continue
        if len(group) > 1:
            found.append(question[group[0].start : group[-1].end])
        group = [word] if word is not None and _is_name_like(word) else []
    whole = len(words) == 2 and len(question.split()) == 2
    if not found and whole and words[0].folded in given and words[1].text.casefold() not in _NOT_NAMES:
        found.append(question[words[0].start : words[1].end])
    return tuple(found)


def _is_name_like(word: _Word) -> bool:
    """Tell whether a word is written as a name.

    It has a capital and then small letters, and is not a word that asks.
    """
    return word.capital and not word.text.isupper() and word.text.casefold() not in _NOT_NAMES


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two written names may be one person's: a slip in a letter, or a middle name left out.

    "Kari" and "Karin" are two people.
    """
    words, others = ([fold_name(word) for word in _WORD.findall(name)] for name in (one, other))
    if words == others or not words or not others:
        return words == others
    if len(words) != len(others):
        few, many = sorted((words, others), key=len)
        return len(few) > 1 and (few[0], few[-1]) == (many[0], many[-1]) and set(few) <= set(many)
    return all(_is_slip(word, twin) for word, twin in zip(words, others, strict=True))


def _is_slip(word: str, other: str) -> bool:
    """Tell whether two words of a name are one but for a letter.

    "Wollum" and "Vollum" are, "Hansen" and "Jansen" or "Moe" and "Moen" are not.
    """
    if word == other:
        return True
    begins_alike = word[0] == other[0] or {word[0], other[0]} in ({"v", "w"}, {"c", "k"})
    if not begins_alike or min(len(word), len(other)) < _SHORTEST_TWIN:
        return False
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

    return Levenshtein.distance(word, other) == 1


def _group_names(names: Iterable[str]) -> list[tuple[str, ...]]:
    """Put the written forms of one person together, in the order they come."""
    groups: list[list[str]] = []
    for name in dict.fromkeys(names):
        group = next((group for group in groups if any(is_same_person(name, known) for known in group)), None)
        if group is None:
            groups.append([name])
        else:
            group.append(name)
    return [tuple(group) for group in groups]
