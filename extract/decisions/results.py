"""Sentences that tell a result where no label does.

Evidence is a verb that settles something in a form that does so (passive, participle, the body as its subject), at a place
where results stand. Against it speaks that the clause is only a ground or a condition, that someone says it, that it asks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from radsminne.extract.decisions.case_labels import VOTE
from radsminne.extract.decisions.votes import IS_FALLEN
from radsminne.extract.people.names import NAME
from radsminne.extract.text.dates import MONTH
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.cases import (
    ACTED,
    ACTIVES,
    ACTS,
    AGREED,
    BACKS,
    BODIES,
    DECIDING_WORDS,
    DONE,
    FINITE,
    HEDGES,
    MEETINGS,
    NOTED,
    PASSIVES,
    PROPOSAL_NOUNS,
    SUBORDINATORS,
    TALKING,
    WILL,
)

_BECOMES = r"(?:ble|blei|blir|vart|vert|was|were)"
_NOT_YET = "".join(f"(?<!{word} )" for word in ("kan", "skal", "må", "bør", "å", "vil", "kunne", "skulle", "ikke"))
_SMALL = rf"(?:(?:{DECIDING_WORDS}|ikke|ikkje)\s+)*"
_SMALL_SURE = rf"(?:(?:{DECIDING_WORDS})\s+)*"


_TAIL = r"(?:\s+(?:uten|med|mot|ved|som|til|på)\s[^.;]{2,60}|:\s+\d[^.;]*)?\W*$"

_PAST = (
    rf"(?<!ikke )\b(?:ble|blei|vart)\s+{_SMALL}(?:\w+\s+og\s+)?(?:{DONE}|(?:tatt|teken)\s+{NOTED})\b",
    r"\bfalt\s+(?:mot|med)\b|\bfikk\s+(?:ikke\s+)?flertall\b",
    rf"^(?:[^\s.;:]+\s+)?(?:{'|'.join(PROPOSAL_NOUNS)})\w*\s+(?:{PASSIVES})\b",
    r"\b(?:\w*komit\w+|\w*utvalg\w+|flertall\w*|\w*styret|\w*rådet|\w*nemnda)\b.*\b(?:tilrår|rår|råder|tilrådde)\b.*\bå\s+(?:vedta|gjøre)\b",
)
"""Results that cannot be a proposal's own words."""
_SURE = (
    *_PAST,
    rf"(?<!ikke )\b{_BECOMES}\s+{_SMALL}(?:{DONE}|(?:tatt|teken)\s+{NOTED})\b",
    rf"{_NOT_YET}\b(?:{PASSIVES})\b",
    rf"\b(?:blir|vert)\s+{_SMALL_SURE}(?:{ACTED})\b",
    rf"\b(?:tar|tok|tek|tas|takast)\b[^.]{{0,60}}\b{NOTED}\b",
    rf"\bdet\s+(?:(?:{_BECOMES}|er)\s+)?{_SMALL}(?:{AGREED})\b",
    r"\bdet\s+(?:fattes|ble\s+fattet|blir\s+fattet|vart\s+fatta)\s+(?:\w+\s+)?vedtak\b",
    r"\b(?:blir|ble|vart)\b[^.]{0,60}\bbedt\s+om\s+å\b",
    rf"(?:(?-i:{NAME})|\b(?i:alle|begge))\s[^.]{{0,80}}\b(?:velges|veljast)\b|{_NOT_YET}\b(?:velges|veljast)\s[^.]{{0,80}}(?-i:{NAME})",
    rf"{_NOT_YET}\b(?:velges|veljast)\s+(?:{VOTE.pattern})",
    # "Styret ga leder fullmakt til å skrive under", "Kari får fullmakt"
    rf"{_NOT_YET}\b(?:gir|ga|gav|gjev|får|fikk|fekk|gis)\b[^.]{{0,60}}\b(?:fullmakt|mandat)\b",
    rf"^(?:{AGREED})\s+om\s+(?:at|å)\b",
    # "Tas på neste møte": the case is put off
    r"^(?:tas|tek\w*|vurderes|behandles|drøftes)\b[^.]{0,40}\b(?:på|til|i)\s+(?:\w+\s+){0,2}\w*(?:møte|forsamling)",
    r"\bvinner\s+(?:valget\s+)?(?:ved|med)\b",
    r"\b(?:er|var|ble)\s+(?:\w+\s+)?enige?\s+om\s+(?:å|at)\b",
    # "Den godkjente summen blir 8 000 kr"
    rf"^den\s+(?:{DONE})e?\b.*\b(?:blir|er|ble)\b",
    # "Søknaden vil derfor ikke bli behandlet nå"
    rf"\bvil\s+[^.,]{{0,40}}\bbli\s+(?:{DONE}|behandlet|behandla)\b",
    # "Neste møte legges til 4. mai"
    r"^(?:(?:neste|nytt|ny|nye)\s+[^.]{0,60}|\w*(?:møtet?|forsamling(?:en|a)?|samling(?:en|a)?|dugnad(?:en)?)\s+)\b(?:legges|settes|holdes|avholdes|blir)\b[^.]{0,40}\d",
)
_WHOLE = (
    # "Godkjent.", "Delvis innvilget med 750 kroner", "Godkjente referatene fra våren"
    rf"^(?:begge\s+|alle\s+|ikke\s+|ikkje\s+)?{_SMALL}(?:{DONE}|(?:tatt|teken)\s+{NOTED})\b",
    # "Referat og innkalling godkjent", "Vedtektsforslag vedtatt."
    rf"^(?:(?!(?:{'|'.join((*FINITE, *SUBORDINATORS))}|{HEDGES})\b)[^.;:?\s]+\s+){{1,10}}?(?:{DONE}){_TAIL}",
    # "Innkallingen er godkjent"; in the middle of a paragraph it tells what was so before
    rf"(?<!ikke )\ber\s+{_SMALL}(?:{DONE}|(?:tatt|teken)\s+{NOTED})\b",
    # "Den nye lederen er Kari Dal"
    rf"^(?:den\s+)?(?:nye?|nytt)\s+[^.]{{2,80}}\s(?:er|blir|ble)\s+(?-i:{NAME})",
)
"""Results that are whole sentences, and first or last in their paragraph."""
_ALONE = (rf"^(?:{ACTIVES})\s+(?!du\b|dere\b)",)
"""Results that are a paragraph: "Godkjente referatene fra våren"."""
_LAST = (
    rf"{_NOT_YET}\b(?:{ACTS})\b",
    # "Holdes 12. mars"
    r"\b(?:holdes|avholdes|haldast)\b[^.]{0,40}\d",
)
"""Results where they end a case."""
_AGENDA = (
    r"\b(?:utgår|går ut|strykes|trekkes)\b",
    r"\b(?:legges|lagt|føres|ført)\s+(?:til|inn|opp)\b",
)
"""Results where the case is the agenda itself."""
_BODY = "|".join((*MEETINGS, *(rf"\w*{called}" for called in BODIES), "(?-i:[A-ZÆØÅ]{2,5})"))
"""Who decides: the common word for a body, or letters that stand for it."""
_WILLS = rf"(?:er\b[^.]{{0,80}}\bog\s+)?vil\s+(?:(?:også|derfor|ikke|ikkje|at|å)\s+)*(?:{WILL}|fra\s+nå|frå\s+no|heretter)"
_DOES = rf"(?:{ACTIVES}|{BACKS})"
_BODY_DECIDES = (
    rf"(?:^\W*|[,;]\s+(?:men\s+)?|\bog\s+)(?:{_BODY})\s+(?:(?:(?:\w+\s+){{1,2}}og\s+)?{_DOES}|{_WILLS})\b",
    rf"\b{_DOES}\s+(?:{_BODY})\b",
)
_IS_AGENDA = re.compile(r"\b(?:saksliste|dagsorden|agenda|sakliste|innkalling)", re.IGNORECASE)
_CONDITION = re.compile(
    r"^\W*(?:dersom|hvis|når|om|viss)\b|\?\W*$|\bkan vedta\b|^\W*(?:dette\s+)?(?:referat|protokoll)\w*\s+sende?[sr]\b", re.IGNORECASE
)
# "Planen ble vedtatt av tinget i 2029", "ble oppnevnt våren 2030": what was so before
_EARLIER = re.compile(
    rf"\b(?:ble|blei|vart)\s+(?:\w+\s+){{1,4}}?(?:i|våren|vinteren|sommeren|høsten|hausten|{MONTH})\s+(?:19|20)\d\d\b", re.IGNORECASE
)
_TALK = re.compile(rf"\b(?:{TALKING})\b", re.IGNORECASE)
_HEDGES = re.compile(rf"\b(?:{HEDGES})\b", re.IGNORECASE)
_SPOKEN = r"(?i:svar|spørsmål|kommentar|replikk|innlegg)\s*(?:\(\d+\))?\s*:\s"
_SPEAKER = re.compile(rf"(?:\d{{1,3}}|[A-ZÆØÅ]{{1,2}}|{NAME})\s*:\s|{_SPOKEN}")


@cache
def _compile(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Make one pattern of many."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands whose sentences are judged.

    It is in a case of this title, before this council, among these words.
    """

    title: str = ""
    council: str | None = None
    last: bool = False
    proposed: bool = False
    """Below the label of a proposal, where only what cannot be one counts."""
    rules: bool = False
    """Among statutes or instructions, which say in the same words how it is done."""
    own: bool = True
    """In the case's own words, where the body is told to decide."""


def find_results(sentences: Sequence[str], place: Place) -> list[int]:
    """Find which sentences of a paragraph tell a result."""
    if sentences and _SPEAKER.match(sentences[0]):
        return []
    told = [_name_body(sentence.strip(), place.council) for sentence in sentences]
    found = [number for number, sentence in enumerate(told) if _tells(sentence, _patterns(place, number, len(told)))]
    # a motion that fell, beside what was adopted, is no result
    return [number for number in found if not IS_FALLEN.search(sentences[number])] or ([] if place.proposed else found)


def _name_body(text: str, council: str | None) -> str:
    """Return a sentence with the common word for this council's name: one pattern is right for all."""
    return re.sub(rf"\b{re.escape(council)}\b", "styret", text, flags=re.IGNORECASE) if council else text


def _patterns(place: Place, number: int, count: int) -> tuple[str, ...]:
    """Return the patterns of results for a sentence, by where it stands."""
    if place.proposed or place.rules:
        return _PAST
    border = number in {0, count - 1}
    patterns = (*_SURE, *(_WHOLE if border else ()), *(_ALONE if count == 1 else ()), *(_LAST if place.last and border else ()))
    if _IS_AGENDA.search(place.title):
        patterns = (*patterns, *_AGENDA)
    return (*patterns, *_BODY_DECIDES) if place.own else patterns


_DEBATE = re.compile(
    rf"\[\d{{1,2}}[:.]\d\d\]|{_SPOKEN}|"  # the hour at which something was said, a remark
    r"(?i:det\s+(?:ble|blei|vart)\s+\w*(?:diskutert|drøft|spurt|stilt|kommentert|påpek|nevnt|nemnt|foreslått|orientert|opplyst|informert|debattert))|"
    rf"(?:{NAME}|(?i:leder|leiar|(?:sty|rå|utvalg|møt|nemnd|komit)\w*|det\s+(?:ble|vart)|flere|fleire|medlemmene))\s+(?:\w+\s+)?(?i:{TALKING})\b"
)


def tells_debate(text: str) -> bool:
    """Return True for a paragraph that tells what was said: "Styret drøftet saken"."""
    return _DEBATE.match(text.strip()) is not None


def tells_past(text: str) -> bool:
    """Return True for a text that tells a result and cannot be a proposal: "Søknaden ble avslått"."""
    return _tells(text.strip(), _PAST)


# "Godkjenning av saksliste – godkjent"
_TOLD_BESIDE = re.compile(rf"\s[–-]\s+(?=(?:ikke\s+|ikkje\s+)?{_SMALL}(?:{DONE})\W*$)", re.IGNORECASE)


def find_told(title: str) -> tuple[int, int] | None:
    """Find a result that a title tells: where the title ends, and where the result begins.

    Sentences are both, of which the first is the title: "Innkallingen ble godkjent.".
    """
    beside = _TOLD_BESIDE.search(title)
    if beside:
        return beside.span()
    return (split_sentences(title)[0][1], 0) if tells_past(title) else None


def tells_act(text: str) -> bool:
    """Return True for a short text that says what is done: "Saken oversendes rådet"."""
    return _compile((rf"{_NOT_YET}\b(?:{PASSIVES}|{ACTS})\b",)).search(text) is not None


def tells_result(text: str) -> bool:
    """Return True for a text that tells a result by its words alone."""
    return _tells(text.strip(), (*_SURE, *_WHOLE))


def _tells(text: str, patterns: tuple[str, ...]) -> bool:
    """Return True where a pattern is found outside grounds, conditions, questions and what someone says."""
    if _CONDITION.search(text) or _EARLIER.search(text):
        return False
    return any(not _is_subordinate(text, match.start()) for match in _compile(patterns).finditer(text))


def _is_subordinate(text: str, start: int) -> bool:
    """Return True where a verb stands in a clause that only tells the ground, the time or the condition."""
    *before, last = re.split(r"[.;:,–(]", text[:start])
    words = last.casefold().split()
    if words[:1] and words[0] in SUBORDINATORS and any(word in FINITE for word in words[1:]):
        return False  # the clause has its verb already: "Siden det er to kandidater velges begge"
    clause = " ".join(words)
    if (
        text.count("(", 0, start) > text.count(")", 0, start)
        or "som" in (words if before else words[1:])[-2:]
        or _TALK.search(clause)
        or _HEDGES.search(clause)
    ):
        return True
    return any(word in SUBORDINATORS for word in words) and not _compile((AGREED, r"\bvedtak\b")).search(clause)
