"""The words of an archive: how rare, how written, in what compounds and abbreviations.

A question is read with it (`search.ranking.wording`): what a word can mean depends on the archive that is asked. It is made anew with
every index generation from all passages (`Vocabulary.build`) and kept beside the index as one small text file.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Set
from functools import cached_property
from pathlib import Path

from radsminne.corpus.errors import ArchiveError
from radsminne.index.language.abbreviations import find_abbreviations, find_bodies, shorten_body
from radsminne.index.language.analysis import VERSION, find_words, stem, terms
from radsminne.index.passages import Passage

FILE_NAME = "vocabulary.txt"
_SHORTEST_PART = 3
"""Letters in the shortest part of a compound: "vei", "råd"."""
_SURE_PART = 4
"""Longer parts are seldom found in a word by chance, so that the other part need not be a word of the archive. list-F1 changes by
-0.009, 0 and 0 with three (the examples, one council, other bodies), by 0, +0.003 and +0.001 with five."""
_SHORTEST_CERTAIN = 4
_MOST_ENDINGS = 3
"""A slip in a term of five letters must be the only one in its form; each letter more lets the endings differ by one, up to this.
Of twenty pairs with one slip, written by someone who did not know the program, twenty lead to the same record; no
judged question turns on one, two or four."""

_UNSEEN = 0.5
"""A term that no record has counts as if half a record had it: BM25's own smoothing, where the records that lack a term are counted
so too."""

_HEAD = f"radsminne vocabulary {VERSION}"
# "arbeid-s-gruppe", "barn-e-hage": what Norwegian puts between the parts of a compound, and what a term has lost of its first part:
# "led-er-utvikling", "ansv-ars-område", "dem-ens-omsorg".
_LINKS = ("", "s", "e", "er", "en", "ar", "ars", "ert", "ens")
_FOLDED = str.maketrans(
    {"ø": "o", "å": "a", "æ": "a", "é": "e", "è": "e", "ê": "e", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "ä": "a", "ü": "u"}
)

_OWN_LETTERS = frozenset("æøå")


class Vocabulary:
    """What an archive's own words are; terms are those of `index.language.analysis`."""

    def __init__(
        self,
        records: int,
        frequency: dict[str, int],
        forms: dict[str, str],
        long_forms: dict[str, tuple[str, ...]],
        bodies: dict[str, str] | None = None,
    ) -> None:
        """Keep what was counted.

        `long_forms` are abbreviations that the archive explains, `bodies` those that only follow from the name of a body.
        """
        self.records = records
        self._frequency = frequency
        self._forms = forms
        self._long_forms = long_forms
        self._bodies = bodies or {}

    @classmethod
    def build(cls, passages: Iterable[Passage]) -> "Vocabulary":
        """Gather the words of all passages of an archive."""
        seen: defaultdict[str, set[str]] = defaultdict(set)
        forms: defaultdict[str, set[str]] = defaultdict(set)
        explained: defaultdict[str, set[str]] = defaultdict(set)
        records: set[str] = set()
        bodies: set[str] = set()
        small: set[str] = set()
        for passage in passages:
            records.add(passage.record_id)
            bodies.update(find_bodies(passage.embedded))
            for word in find_words(passage.embedded):
                seen[word.term].add(passage.record_id)
                # A document's name may go on over a line's end ("NOU\n2031: 4").
                forms[word.term].add(" ".join(word.form.casefold().split()))
                if word.form.islower():
                    small.add(word.form)
            for short, long in find_abbreviations(passage.text):
                explained[short].add(long)
        frequency = {term: len(seen[term]) for term in sorted(seen)}
        written = {term: "\t".join(sorted(forms[term])) for term in frequency}
        long_forms = {short: tuple(sorted(explained[short])) for short in sorted(explained)}
        vocabulary = cls(len(records), frequency, written, long_forms)
        vocabulary._bodies = vocabulary._shorten(bodies, small)
        return vocabulary

    def _shorten(self, bodies: Iterable[str], small: Set[str]) -> dict[str, str]:
        """Return the abbreviations that follow from the names of bodies.

        Those that are explained, are words, or may be of several bodies are left out.
        """
        meant: defaultdict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
        for name in sorted(bodies):
            for short in shorten_body(name, lambda compound: self.find_parts(stem(compound))):
                meant[short].setdefault(tuple(terms(name)), name)
        taken = {short.casefold() for short in self._long_forms} | small
        sure = {short: [*names.values()] for short, names in sorted(meant.items()) if short.casefold() not in taken}
        return {short: names[0] for short, names in sure.items() if len(names) == 1}

    def __contains__(self, term: str) -> bool:
        return term in self._frequency

    def rarity(self, term: str) -> float:
        """Return how much it says that a record has this term (IDF): most for a term that no record has."""
        having = self._frequency.get(term, 0)
        return math.log((self.records + 1) / (having + _UNSEEN))

    def forms(self, term: str) -> tuple[str, ...]:
        """Return the forms in which a term is written, in small letters."""
        return tuple(self._forms.get(term, "").split("\t")) if term in self._forms else ()

    def find_compounds(self, part: str) -> list[str]:
        """Return the compounds that begin or end with a term ("data": "helsedata", "datadeling").

        A word that is cut short ("helsedir") is found as such a part too.
        """
        if len(part) < _SHORTEST_PART:
            return []
        return [term for term in self._terms_with(part) if self._has_part(term, part)]

    def find_parts(self, term: str) -> tuple[str, str] | None:
        """Return the two parts of a compound ("helsedata": "helse", "data").

        One of them at least is a word of the archive.
        """
        cuts = range(len(term) - _SHORTEST_PART, _SHORTEST_PART - 1, -1)
        for cut in cuts:
            first = self._find_first(term[:cut])
            if first and term[cut:] in self._frequency:
                return first, term[cut:]
        for cut in reversed(cuts):
            if self._is_word(term[cut:], _SURE_PART) and (term not in self or self._begins_another(term[:cut], term)):
                return term[:cut], term[cut:]
        for cut in cuts:
            if self._is_word(term[:cut], _SURE_PART) and term not in self:
                return term[:cut], term[cut:]
        return None

    def find_folded(self, term: str) -> list[str]:
        """Return the terms that differ only by letters written without their signs ("husoy": "husøy")."""
        found = self._by_folded.get(term.replace("aa", "a").replace("oe", "o").translate(_FOLDED), [])
        return [other for other in found if _has_in_order(other, [letter for letter in term if letter in _OWN_LETTERS])]

    def find_misspelt(self, form: str, term: str) -> list[str]:
        """Return the terms that are one slip away: a letter wrong, missing, too many, or two swapped.

        Short terms are often so near by chance once their endings are off ("korona", "kroner"), so their forms must be near too.
        """
        from rapidfuzz.distance import OSA  # noqa: PLC0415  0.02 s, and few questions need it
        from rapidfuzz.process import extract  # noqa: PLC0415

        found = extract(term, self._terms, scorer=OSA.distance, score_cutoff=1, limit=None)
        names = sorted(name for name, *_ in found if name[0] == term[0] and not any(letter.isdigit() for letter in name))
        asked, most = form.casefold(), max(1, min(len(term) - _SHORTEST_CERTAIN, _MOST_ENDINGS))
        return [name for name in names if any(OSA.distance(asked, written) <= most for written in self.forms(name))]

    def find_written_misspelt(self, form: str) -> str | None:
        """Return the written form that is one slip away, the most usual of several.

        An ending that is part of the slip hides the term.
        """
        from rapidfuzz.distance import OSA  # noqa: PLC0415  0.02 s, and few questions need it
        from rapidfuzz.process import extract  # noqa: PLC0415

        asked = form.casefold()
        near = [
            name for name, *_ in extract(asked, list(self._written), scorer=OSA.distance, score_cutoff=1, limit=None) if name[0] == asked[0]
        ]
        return min(near, key=lambda name: (-self._frequency[self._written[name]], name), default=None)

    def choose_form(self, term: str, like: str) -> str:
        """Return the written form of a term of the archive that is most like this one."""
        forms, asked = self.forms(term), like.casefold()
        if asked in forms:
            return asked
        from rapidfuzz.distance import OSA  # noqa: PLC0415  0.02 s, and few questions need it

        return min(forms, key=lambda form: (OSA.distance(asked, form), form))

    def find_long_forms(self, short: str) -> tuple[tuple[str, ...], ...]:
        """Return what an abbreviation stands for in this archive, each as terms."""
        return self._long_by_short.get(short, ())

    def find_short_forms(self, said: frozenset[str]) -> list[tuple[str, tuple[str, ...]]]:
        """Return the abbreviations of all long forms whose terms are among these, with those terms."""
        return [(short, long) for short, longs in self._long_by_short.items() for long in longs if said.issuperset(long)]

    def guess_long_form(self, short: str) -> tuple[str, ...]:
        """Return the terms of the body whose name gives these letters.

        There are none for a word in small letters ("mat").
        """
        return () if short.islower() else self._body_by_short.get(short.casefold(), ())

    def guess_short_forms(self, said: frozenset[str]) -> list[tuple[str, tuple[str, ...]]]:
        """Return the abbreviations of the bodies whose terms are among these, with those terms."""
        return [(short, long) for short, long in self._body_by_short.items() if said.issuperset(long)]

    def find_abbreviations(self, said: frozenset[str]) -> list[tuple[str, str]]:
        """Return the abbreviations that are among these terms, each with its one long form.

        One of which the whole long form is among them is returned too. Both are as written.
        """
        return [(short, longs[0]) for short, longs in self._long_forms.items() if len(longs) == 1 and self._is_said(short, said)]

    def save(self, folder: Path) -> None:
        """Write the vocabulary into the folder of an index generation."""
        lines = [f"{_HEAD}\t{self.records}", *("\t".join((short, *long)) for short, long in self._long_forms.items())]
        lines += [*(f"\t{short}\t{long}" for short, long in self._bodies.items()), ""]
        lines += [f"{term}\t{count}\t{self._forms[term]}" for term, count in self._frequency.items()]
        (folder / FILE_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "Vocabulary":
        """Read the vocabulary of an index generation."""
        path = folder / FILE_NAME
        try:
            head, *lines = path.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise ArchiveError(f"{path} cannot be read ({error}); run `radsminne reindex`") from error
        if not head.startswith(f"{_HEAD}\t") or "" not in lines:
            raise ArchiveError(f"{path} was made by another version; run `radsminne reindex`")
        end = lines.index("")
        abbreviations = [line.split("\t") for line in lines[:end]]
        long_forms = {short: tuple(long) for short, *long in abbreviations if short}
        bodies = {long[0]: long[1] for short, *long in abbreviations if not short}
        frequency: dict[str, int] = {}
        forms: dict[str, str] = {}
        for line in lines[end + 1 : -1]:
            term, count, written = line.split("\t", 2)
            frequency[term] = int(count)
            forms[term] = written
        return cls(int(head.split("\t")[1]), frequency, forms, long_forms, bodies)

    @cached_property
    def _terms(self) -> list[str]:
        return list(self._frequency)

    @cached_property
    def _joined(self) -> str:
        """All terms in one string: looking through it takes a hundredth of the time of looking at each."""
        return "\n" + "\n".join(self._frequency) + "\n"

    @cached_property
    def _by_folded(self) -> dict[str, list[str]]:
        folded: dict[str, list[str]] = {}
        # All in one go; an empty archive's one empty line is no term.
        for term, same in zip(self._frequency, self._joined.translate(_FOLDED)[1:-1].split("\n"), strict=bool(self._frequency)):
            folded.setdefault(same, []).append(term)
        return folded

    @cached_property
    def _long_by_short(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        return {
            short.casefold(): tuple(dict.fromkeys(tuple(dict.fromkeys(terms(long))) for long in longs))
            for short, longs in self._long_forms.items()
        }

    @cached_property
    def _body_by_short(self) -> dict[str, tuple[str, ...]]:
        return {short.casefold(): tuple(dict.fromkeys(terms(long))) for short, long in self._bodies.items()}

    @cached_property
    def _written(self) -> dict[str, str]:
        """Every written form of letters alone, with its term."""
        return {form: term for term in self._frequency for form in self.forms(term) if form.isalpha()}

    def _is_said(self, short: str, said: frozenset[str]) -> bool:
        return short.casefold() in said or any(said.issuperset(long) for long in self.find_long_forms(short.casefold()))

    def _terms_with(self, piece: str) -> list[str]:
        found: list[str] = []
        at = self._joined.find(piece)
        while at >= 0:
            start, end = self._joined.rfind("\n", 0, at) + 1, self._joined.find("\n", at)
            found.append(self._joined[start:end])
            at = self._joined.find(piece, end)
        return found

    def _has_part(self, term: str, part: str) -> bool:
        rest = len(term) - len(part)
        if rest < _SHORTEST_PART:
            return False
        if len(part) > _SURE_PART and (term.startswith(part) or term.endswith(part)):
            return True
        if term.startswith(part):
            return any(term[len(part) :].startswith(link) and self._is_word(term[len(part) + len(link) :]) for link in _LINKS)
        return term.endswith(part) and self._find_first(term[:rest]) is not None

    def _is_word(self, piece: str, shortest: int = _SHORTEST_PART) -> bool:
        return len(piece) >= shortest and piece in self._frequency

    def _begins_another(self, piece: str, than: str) -> bool:
        """Tell whether another word begins so: then it is a part, even where it does not stand alone."""
        return f"\n{piece}" in self._joined.replace(f"\n{than}", "") if len(piece) >= _SURE_PART else False

    def _find_first(self, piece: str) -> str | None:
        """Return the word that a compound begins with, without what links it to the next."""
        for link in _LINKS:
            word = piece.removesuffix(link) if link else piece
            if (not link or word != piece) and self._is_word(word):
                return word
        return None


def _has_in_order(word: str, letters: Iterable[str]) -> bool:
    """Return True if a word has these letters in this order: who writes "ø" means it."""
    rest = iter(word)
    return all(letter in rest for letter in letters)
