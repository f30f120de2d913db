"""Whether a clause with a day tells of an act of the body: what speaks for it, and against it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from radsminne.corpus.records import DatePrecision
from radsminne.extract.report.activities.clauses import Clause, Sight
from radsminne.extract.report.activities.weights import SIGNS
from radsminne.extract.report.loose_dates import is_in_name, is_within_word
from radsminne.extract.report.reporting_period import ReportingPeriod
from radsminne.extract.tagging.tagger import NameKind
from radsminne.extract.text.dates import FoundDate
from radsminne.extract.words import acts
from radsminne.extract.words.reports import EVENTS


def _compile(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_PLANNED, _LIVES, _BOARD, _STANDING = (_compile(words) for words in (acts.PLANNED, acts.LIVES, acts.BOARD_MEETINGS, acts.STANDING_AS))
_CANCELLED = _compile(acts.CANCELLED)
_SEATS = _compile(acts.SEATS)
_BEFORE = 16
"""Letters before a day that tell what it is the day of."""
_AS_OF, _CITED = (_compile(rf"\b(?:{words})\s*(?:den\s+)?$") for words in (acts.AS_OF, acts.CITED))
_SINCE = _compile(r"\b(?:fra|frå|siden|sidan)\s+(?:den\s+)?$")
_POINTS = _compile(acts.POINTS)
_OF_BODY = re.compile(r"\s(?:i|for|på|ved|avd\.?|av)\s|,|\s–\s")
_SHARED = 5
"""Letters that a word has in common with a body's own: "Historielaget", "Historielagets" with "Historielag"."""
_EVENT = _compile(rf"(?:{'|'.join((*EVENTS, *acts.ACT_WORDS))})(?:e[nrt]?|a|ane|ene|s)?$")
_DONE = _compile(r"\b(?:ble|blei|vart|blitt|vorte)\b")
_DEFINITE = r"(?:e[nt]s?|a|s|t|møte\w*)?\b"
# "av Fylkesmannen", "i kommunestyret": who did it, by a name or a word for a body
_BY = re.compile(
    rf"\b(?:av\s+(?:[\w-]+\s+){{0,2}}?|i\s+(?:[\w-]+\s+){{0,2}}?(?=[\w-]*(?:{acts.DECIDERS}){_DEFINITE}))"
    rf"(?:[\w-]*(?:{acts.DECIDERS}){_DEFINITE}|[A-ZÆØÅ][\w-]+)"
)
# "Laget deltok også", "Vi var med"
_JOINED = _compile(rf"\s*((?:\S+\s+){{1,3}}?)(?:{acts.JOINED})\b")
_TOOK_PART = _compile(rf"\b(?:{acts.JOINED})\b")
_SCOPE = _compile(r",\s|\s(?:og|men|som|der|hvor)\s")
# "NKS", "N.K.S.-krinsen": a name in capitals
_SHORT = re.compile(r"(?:[A-ZÆØÅ]\.?){2,}")
_IT, _THEY = ("det", "der", "dette", "denne", "den"), ("de", "dei", "han", "hun", "ho")
_SIGNS = ' .,:;()«»”"'


@dataclass(frozen=True, slots=True)
class Body:
    """Whose report it is, by the word that names it; None where the paper does not say."""

    noun: str | None

    @classmethod
    def of(cls, council: str | None) -> "Body":
        """Return the body by the last word before its place: "Kystsenter" of "Vik Kystsenter i Nes"."""
        words = _OF_BODY.split(council or "", maxsplit=1)[0].split()
        return cls(words[-1].casefold() if words else None)

    def is_named(self, words: Iterable[str]) -> bool:
        """Tell whether words speak of the body: "vi", "rådet", its own name."""
        return any(self._is_own(word.casefold().strip(_SIGNS)) for word in words)

    def _is_own(self, word: str) -> bool:
        if word in acts.OWN_WORDS or word == self.noun:
            return True
        is_body = word.endswith(acts.BODY_ENDINGS) and not word.endswith(acts.OTHER_BODIES)
        if self.noun and len(self.noun) >= _SHARED and word[:_SHARED] == self.noun[:_SHARED]:
            return is_body or word.startswith(self.noun[:-1])
        # Where its name does not tell what it is, any word for a body may be it.
        return is_body and (self.noun is None or not self.noun.endswith((*acts.BODY_KINDS, *acts.BODY_ENDINGS)))


def weigh(signs: Iterable[str]) -> float:
    """Return how much speaks for an act of the body; more than 0 is one."""
    return SIGNS["any"] + sum(SIGNS[sign] for sign in signs)


def see(clause: Clause, body: Body, reporting_period: ReportingPeriod, *, about: bool, listed: bool, after: str = "") -> list[str]:
    """Name the signs of a clause.

    `about` in a chapter on activities, `listed` in a list; `after` are the words of the next sentence.
    """
    sight, text, date = Sight(clause), clause.text, clause.date
    who = _read_who(sight, body)
    seen = {
        sight.tense: True,
        who: True,
        "passive": sight.is_passive,
        "by_others": sight.is_passive and _is_by_others(text, body),
        "own_named": who != "own" and _names_body(body, clause.tagged.text),
        "joined": _is_joined(text[: date.begin - clause.start], after, body, own=who == "own"),
        "subordinate": sight.is_subordinate,
        "about": about,
        "listed": listed,
        "planned": _PLANNED.search(text, 0, _find_scope(clause)) is not None,
        "cancelled": _CANCELLED.search(text, 0, _find_scope(clause)) is not None,
        "board": _BOARD.search(text) is not None,
        "life": _LIVES.search(text) is not None,
        "seats": _SEATS.search(text) is not None,
        "standing": _STANDING.search(text) is not None,
        "event": any(_EVENT.search(word.strip(_SIGNS)) for word in text.split()),
        "deed": any(word.lemma.casefold() in acts.DEEDS for word in clause.words() if word.part in ("verb", "adj")),
    }
    return [sign for sign, holds in seen.items() if holds] + _see_day(clause, reporting_period)


@lru_cache(maxsize=1)
def _names_body(body: Body, sentence: str) -> bool:
    """Tell whether a sentence names the body; asked of a sentence once for each of its clauses."""
    return body.is_named(sentence.split())


def _find_scope(clause: Clause) -> int:
    """Return where what is said of the day itself ends: at the next border behind it."""
    border = _SCOPE.search(clause.text, clause.date.stop - clause.start)
    return border.start() if border else len(clause.text)


def is_as_of(text: str, date: FoundDate) -> bool:
    """Tell whether a day is that of a number or a limit: "pr. 31. mai"."""
    return _AS_OF.search(text, max(0, date.begin - _BEFORE), date.begin) is not None


def _see_day(clause: Clause, reporting_period: ReportingPeriod) -> list[str]:
    """Name the signs of the day itself, and of what stands before it."""
    date, text = clause.date, clause.tagged.text
    before = text[max(0, date.begin - _BEFORE) : date.begin]
    year = reporting_period.year or date.start.year
    is_quoted = text[clause.start : date.begin].count("”") % 2 == 1
    seen = {
        "day": date.precision is DatePrecision.DAY,
        "in_word": is_within_word(text, date),
        "as_of": is_as_of(text, date),
        "since": _SINCE.search(before) is not None,
        "cited": is_quoted or is_in_name(text, date) or any(found for found in (_CITED.search(before), _POINTS.search(clause.text))),
        "earlier": not reporting_period.holds(date) and date.start.year < year,
        "later": not reporting_period.holds(date) and date.start.year > year,
    }
    return [sign for sign, holds in seen.items() if holds]


def _read_who(sight: Sight, body: Body) -> str:
    """Return who acts: `own`, `it`, `event`, `person`, `others`, `something`, `nobody`, or not said.

    What is done to in a passive is an `event`, or else a `thing`.
    """
    subject = sight.read_subject()
    if not subject:
        return "nobody" if sight.main is None or sight.is_passive else "elliptic"
    if body.is_named(subject):
        return "own"
    if subject[0].casefold() in _IT:
        return "it"
    if sight.is_passive:
        return "event" if _EVENT.search(subject[-1]) else "thing"
    return _read_kind(sight, subject)


def _read_kind(sight: Sight, subject: list[str]) -> str:
    """Return what sort of subject acts: a person, an event, others by name, or something else."""
    if len(subject) == 1 and (subject[0].casefold() in _THEY or subject[0].casefold().endswith(acts.OTHER_BODIES)):
        return "others"
    begin, stop = sight.subject[0].start, sight.subject[-1].end
    kinds = {name.kind for name in sight.clause.tagged.names if name.start < stop and begin < name.end}
    if len(subject) == 1 and sight.subject[0].lemma.islower() and sight.subject[0].lemma != subject[0].casefold():
        kinds = set()  # "Salget": a common noun that begins a sentence
    if NameKind.PERSON in kinds:
        return "person"
    if _EVENT.search(subject[-1]):
        return "event"
    return "others" if kinds or any(word[:1].isupper() for word in subject[1:]) or _SHORT.match(subject[0]) else "something"


def _is_joined(before: str, after: str, body: Body, *, own: bool) -> bool:
    """Tell whether a sentence or the next says that the body took part in what others held."""
    if own:
        return _TOOK_PART.search(before) is not None
    found = _JOINED.match(after)
    return found is not None and body.is_named(found[1].split())


def _is_by_others(words: str, body: Body) -> bool:
    """Tell whether a passive says by whom, and it was others."""
    verb = _DONE.search(words)
    found = _BY.search(words, verb.end()) if verb else None
    return found is not None and not body.is_named(found[0].split())
