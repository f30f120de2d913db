"""The clauses of a sentence that name a day or a month, with their verb and who acts."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, pairwise, takewhile

from radsminne.extract.report.reporting_period import ReportingPeriod
from radsminne.extract.tagging.tagger import Tagged, Word
from radsminne.extract.text.dates import FoundDate

# Where a sentence that tells of two days may be parted.
_BORDER = re.compile(r",\s+(?:(?:og|men|mens|samt)\s+)?|;\s*|\s+(?:og|men|mens|samt)\s+|\s[–-]\s")
_JOINS = re.compile(r"\s*(?:,|og|&|samt|\s)*\s*")
# "startet 3. mai og ble avsluttet 5. juni": one thing from a day to another
_UNTIL = re.compile(r"\s*og\s+(?:(?:ble|blei|vart)\s+)?(?:avslutt\w+|slutt\w+|var(?:te|de)(?:\s+fr[ae]m)?(?:\s+til)?)\s+", re.IGNORECASE)
# "3. mai. Laget gikk": the sentence begins behind its day
_DAY_ALONE = re.compile(r"[^.]?\.\s+(?=[A-ZÆØÅ])")
_BE_DONE, _HAVE = ("bli", "ble", "blei", "verte", "vart"), ("ha",)
"""Verbs as dictionaries have them; of a word with a capital the tagger gives the form itself."""
_WILL = ("skal", "vil")
_DONE, _NEAR = ("t", "a", "tt", "dd"), 9
"""How a participle ends, and within how many words of its verb it stands."""
_SURELY_PAST = "erte"
_NEAR_BE = 5
"""Within so many words of the first verb "blitt" stands: "har nå blitt holdt"."""
_PRONOUNS = ("vi", "me", "eg", "jeg", "han", "hun", "ho", "de", "dei", "det", "den")
_GOES_ON = ("og", "men")
_PAST_IN_R = ("var", "for", "bar", "skar", "dro")
"""Past forms that end as a present does."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence, `text[start:end]`, with the day it names.

    A row of separate days has several dates, all standing where the row does.
    """

    tagged: Tagged
    start: int
    end: int
    dates: tuple[FoundDate, ...]

    @property
    def text(self) -> str:
        """The words of the clause."""
        return self.tagged.text[self.start : self.end]

    @property
    def date(self) -> FoundDate:
        """The first of its dates."""
        return self.dates[0]

    def words(self) -> list[Word]:
        """Return the tagged words of the clause."""
        first = bisect_left(self.tagged.words, self.start, key=lambda word: word.start)
        return list(takewhile(lambda word: word.end <= self.end, islice(self.tagged.words, first, None)))


def split_clauses(tagged: Tagged, reporting_period: ReportingPeriod) -> list[Clause]:
    """Part a sentence by the days it names: one clause for each, or for a row of days."""
    text = tagged.text
    groups = _group_dates(text, reporting_period)
    if not groups:
        return []
    borders = [0, *(_find_border(text, before[-1].stop, after[0].begin) for before, after in pairwise(groups)), len(text)]
    return [Clause(tagged, start, end, dates) for (start, end), dates in zip(pairwise(borders), groups, strict=True)]


def _group_dates(text: str, reporting_period: ReportingPeriod) -> list[tuple[FoundDate, ...]]:
    """Return the times that a text names, those with nothing but "og" between them together."""
    groups: list[tuple[FoundDate, ...]] = []
    for moment in reporting_period.find_moments(text):
        last = groups[-1][-1] if groups else None
        if last is None:
            groups.append(reporting_period.split_days(text, moment))
        elif last.start < moment.start and _UNTIL.fullmatch(text, last.stop, moment.begin):
            groups[-1] = (replace(moment, start=groups[-1][0].start, end=moment.end or moment.start),)
        elif moment.begin >= last.stop and _JOINS.fullmatch(text, last.stop, moment.begin):
            groups[-1] = (*groups[-1], moment)
        elif moment.begin >= last.stop:
            groups.append(reporting_period.split_days(text, moment))
    return groups


def _find_border(text: str, start: int, end: int) -> int:
    """Return where the clause of the later of two days begins: at the first border between."""
    found = _BORDER.search(text, start, end)
    return found.start() if found else start


class Sight:
    """What a clause is built of: its main verb, that verb's tense, the words that tell who acts."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        self._words = clause.words()
        self.is_subordinate = False
        self._verbs = list(self._find_verbs()) or list(self._find_bare_verbs())[:1]

    def _read(self, word: Word) -> str:
        return self.clause.tagged.text[word.start : word.end].casefold()

    def _find_verbs(self) -> Iterator[int]:
        """Yield where the verbs of the main clause stand, and note whether the day stands in another one."""
        inside = quoted = False
        for at, word in enumerate(self._words):
            if self._begins_aside(at):
                inside = True
            elif word.part == "anf":
                quoted = not quoted
            elif (word.part == "komma" and not quoted) or (self._read(word) in _GOES_ON and self.clause.date.stop < word.start):
                inside = False
            if inside and word.start <= self.clause.date.begin < word.end:
                self.is_subordinate = True
            if not inside and self._is_verb(word):
                yield at

    def _find_bare_verbs(self) -> Iterator[int]:
        """Yield the verbs whose past is as the dictionary has them, "vi sende"; not "å sende"."""
        for at, word in enumerate(self._words):
            if at and word.part == "verb" and self._read(word).endswith("de") and self._read(self._words[at - 1]) != "å":
                yield at

    def _is_verb(self, word: Word) -> bool:
        """Tell whether a word is a verb in a form of its own; some past forms are told for others."""
        form = self._read(word)
        return form != word.lemma and (word.part == "verb" or (word.part != "subst" and form.endswith(_SURELY_PAST)))

    def _begins_aside(self, at: int) -> bool:
        """Tell whether a subordinate clause begins with a word.

        "Som" begins one before a verb or the day, and none as the first word.
        """
        word, behind = self._words[at], self._words[at + 1 : at + 2]
        if self._read(word) != "som":
            return word.part == "sbu"
        return at > 0 and (word.part == "sbu" or any(after.part == "verb" or after.start == self.clause.date.begin for after in behind))

    @cached_property
    def main(self) -> int | None:
        """The place of the main verb among the clause's words."""
        return next(iter(self._verbs), None)

    @cached_property
    def tense(self) -> str:
        """`past`, `perfect`, `present`, `future`, or `verbless`."""
        if self.main is None:
            return "verbless"
        form, lemma = self._read(self._words[self.main]), self._words[self.main].lemma
        if form in _WILL:
            return "future"
        if (lemma in _HAVE and form != "hadde") or form == "er":
            return "perfect" if self._has_participle() else "present"
        if form in _PAST_IN_R:
            return "past"
        return "present" if form.endswith("r") or (form.endswith("s") and not form.endswith(("tes", "des"))) else "past"

    def _has_participle(self) -> bool:
        """Tell whether what was done follows the verb: "har holdt", "er det avholdt"."""
        behind = self._words[(self.main or 0) + 1 : (self.main or 0) + _NEAR]
        done = [word for word in behind if self._read(word).endswith(_DONE) and self._read(word) != word.lemma]
        return any(word.part == "verb" or word.lemma.endswith("e") for word in done)

    @cached_property
    def is_passive(self) -> bool:
        """True where something "ble holdt", whoever held it."""
        if self.main is None:
            return False
        form = self._read(self._words[self.main])
        return form.endswith("es") or any(word.lemma.casefold() in _BE_DONE for word in self._words[self.main : self.main + _NEAR_BE])

    @cached_property
    def subject(self) -> tuple[Word, ...]:
        """The words for who acts: before the verb, or behind it where something else is first."""
        if not self.main:  # none, or nothing before it: "Holdt kurs"
            return ()
        behind = self._words[self.main + 1 : self.main + 2]
        if behind and self._read(behind[0]) in _PRONOUNS:  # "Som alltid stilte vi opp"
            return tuple(behind)
        first = self.clause.date.stop if _DAY_ALONE.match(self.clause.tagged.text, self.clause.date.stop - 1) else 0
        before = [word for word in self._words[: self.main] if word.part not in ("konj", "clb") and word.start >= first]
        if before and not self._is_adverbial(before):
            return tuple(self._cut_phrase(before))
        return tuple(self._cut_phrase(self._words[self.main + 1 :]))

    def _is_adverbial(self, words: Sequence[Word]) -> bool:
        first, day = words[0], self.clause.date.begin
        is_first = first.part in ("prep", "sbu", "adv") or first.start <= day < first.end
        return is_first or not any(word.part in ("subst", "pron") for word in words)

    def _cut_phrase(self, words: Sequence[Word]) -> Iterator[Word]:
        """Yield the words of a phrase up to what only belongs to it."""
        seen = False
        for word in words:
            if word.part in ("prep", "sbu") or (seen and word.part in ("verb", "komma")):
                return
            if seen and word.start >= self.clause.date.begin >= words[0].start:
                return
            seen = seen or word.part in ("subst", "pron")
            yield word

    def read_subject(self) -> list[str]:
        """Return the words of the subject as written."""
        return [self.clause.tagged.text[word.start : word.end] for word in self.subject]
