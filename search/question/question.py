"""What was said in a question: what is asked, about what, when, about whom, of which records."""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum

from radsminne.corpus.found import KnownPerson
from radsminne.corpus.records import RecordKind
from radsminne.extract.text.references import FORMS, write_name
from radsminne.extract.words.languages import ENGLISH, NYNORSK
from radsminne.index.language.glossary import is_english
from radsminne.index.language.stop_words import STOP_WORDS
from radsminne.search.outcomes.outcome import Outcome
from radsminne.search.question.asked_list import AskedList, find_asked_list
from radsminne.search.question.asked_meeting import AskedMeeting, find_asked_meeting
from radsminne.search.question.council import find_council
from radsminne.search.question.moments import Days, find_moments
from radsminne.search.question.named_people import AskedPerson, NamedPeople, find_people
from radsminne.search.question.periods import FoundPeriod, find_period
from radsminne.search.question.topic import SplitQuestion, fold_word, split_question
from radsminne.search.question.words import asking as words

_LONGEST = 2000
"""Characters of a question that are read: more is no question."""

_QUOTED = re.compile(r"[«“„\"]([^«»“”„\"]*\w[^«»“”„\"]*)[»”“\"]")
# "sak 4.2", "case 12/2021", "PS 12/21": behind such a label any number is one.
_LABEL = r"(?:sak|saksnr|saksnummer|case|item|ps|rs|fs|pkt|punkt)"
_LABELLED_NUMBER = re.compile(rf"(?<!\w){_LABEL}\.?\s*(?:nr\.?|no\.?)?\s*(\d{{1,4}}(?:[./]\d{{1,4}}){{0,2}})(?![\w/])", re.IGNORECASE)
# Without one only "9/1/23" and "6/2022" are: "4.2" may be anything, and "2022/23" is a time.
_NUMBER = re.compile(r"(?<![\w/.])(\d{1,3}/(?:\d{1,3}/)?\d{2,4})(?![\w/])")
# Words that alone ask for nothing.
_EMPTY = STOP_WORDS.union(words.ASKING, words.AUXILIARIES, words.PRONOUNS, words.SMALL)


class Intent(StrEnum):
    """What sort of answer is asked for."""

    WHEN = "when"
    WHAT_DECIDED = "what_decided"
    WHO = "who"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What the archive knows that a question may name."""

    people: tuple[KnownPerson, ...] = ()
    councils: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What was said, read once; what an answer keeps to is a `Scope`, decided from it (search.scope).

    `topic` is what is asked about, without the question's own words, periods, known people and references; it is empty
    where nothing else is asked for ("hva skjedde 14. august 2024"). `unknown_people` are names of several words that no known
    person bears: someone who is not here, or an organisation; they stay in the topic. `references` are in the form of
    extract.text.references ("NOU 2023: 4"), `numbers` are case and meeting numbers ("9/1/23"), of which `case_numbers` are surely a
    case's, `phrases` were set in quotes. `asked_list` is asked of the lists of people.
    """

    text: str
    topic: str
    intent: Intent = Intent.TOPIC
    language: str = "nb"
    start: datetime.date | None = None
    end: datetime.date | None = None
    times: tuple[str, ...] = ()
    """What `start` and `end` were read from: "våren 2024", "fra 2011"."""
    dated_topic: str = ""
    """The topic with its times, for papers that have them in their own words; empty where none were read."""
    meeting: AskedMeeting | None = None
    people: tuple[AskedPerson, ...] = ()
    unknown_people: tuple[str, ...] = ()
    kinds: tuple[RecordKind, ...] = ()
    council: str | None = None
    phrases: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    case_numbers: tuple[str, ...] = ()
    asked_list: AskedList | None = None
    outcome: Outcome | None = None
    """What must have become of a case ("hvilke saker ble utsatt")."""

    @property
    def says_nothing(self) -> bool:
        """Whether no word of it can be looked for ("x", "når")."""
        return all(len(word) < 2 or word in _EMPTY for word in map(fold_word, self.text.split()))


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a question says beside its topic, each cut out of what is left by those before it.

    `rest` is what is left by all.
    """

    references: tuple[str, ...]
    case_numbers: tuple[str, ...]
    numbers: tuple[str, ...]
    dated: str
    """What was left before the period was cut out."""
    period: FoundPeriod | None
    meeting: AskedMeeting | None
    council: str | None
    people: NamedPeople
    rest: str
    listed: str
    """What is read for a question to the lists of people: they are asked for a meeting in its own words."""


def understand(text: str, known: KnownNames, today: datetime.date) -> Question:
    """Read a question in bokmål, nynorsk or English; `today` is what "last year" is counted from."""
    question = _join_spaces(text)
    parts = _take_out(question, known, today)
    period, people, meeting = parts.period, parts.people, parts.meeting
    split = split_question(parts.rest)
    topic, kinds, outcome = _read_topic(question, parts, split)
    language = _find_question_language(question)
    asked_list, day = _find_asked_list(parts, today)
    limit = period or day
    return Question(
        text=text[:_LONGEST],
        topic="" if asked_list and asked_list.at_meeting else topic,
        intent=Intent.WHO if asked_list or _asks_deeds(split, people) else _find_intent(question, split, people),
        language=language,
        start=limit.start if limit else None,
        end=limit.end if limit else None,
        times=tuple(question[begin:stop] for begin, stop in period.at) if period else (),
        dated_topic=split_question(parts.dated).topic if period and topic else "",
        # Each council's lists know which meeting was its last, and their meetings' numbers.
        meeting=None if asked_list and meeting and meeting.number else meeting,
        people=people.known,
        unknown_people=() if asked_list and asked_list.at_meeting else _choose_unknown(people, topic, language),
        kinds=() if asked_list else kinds,
        council=parts.council,
        phrases=tuple(match.group(1).strip() for match in _QUOTED.finditer(question)),
        references=parts.references,
        numbers=parts.numbers,
        case_numbers=parts.case_numbers or (parts.numbers if parts.numbers == (topic,) else ()),
        asked_list=asked_list,
        outcome=outcome,
    )


def _take_out(question: str, known: KnownNames, today: datetime.date) -> _Parts:
    """Find what a question says beside its topic; all words keep their places."""
    references, rest = _cut_references(question)
    labelled, numbers, dated = _cut_numbers(rest)
    period = find_period(dated, today)
    undated = _cut(dated, period.at if period else ())
    meeting = find_asked_meeting(_cut_council(undated, known.councils)[1])
    council, rest = _cut_council(_cut(undated, (meeting.at,) if meeting else ()), known.councils)
    asks_who = any(fold_word(word) in words.ASKING_WHO for word in rest.split()[:2])
    people = find_people(rest, known.people, asks_who=asks_who)
    listed = _cut(_cut_council(undated, known.councils)[1], people.at)
    return _Parts(references, labelled, numbers, dated, period, meeting, council, people, _cut(rest, people.at), listed)


def _read_topic(question: str, parts: _Parts, split: SplitQuestion) -> tuple[str, tuple[RecordKind, ...], Outcome | None]:
    """Tell what is asked about, of which kinds of record, and what must have become of them."""
    people, period = parts.people, parts.period
    is_limited = bool(period or parts.meeting or parts.references or parts.numbers or people.known or parts.council)
    topic = split.topic if split.topic or is_limited else _find_rest_topic(question, split)
    kinds, outcome = _find_kinds(split, parts.numbers), _find_outcome(split)
    said = {fold_word(word) for word in topic.split()}
    asks_about = bool({*split.opening} & {*words.ABOUT})
    if is_limited and topic and not asks_about and not kinds and said <= {*words.ACTIVITIES}:
        topic, kinds = "", (RecordKind.ACTIVITY,)  # "activities in September 2024" asks for all of them
    elif outcome or (period and not asks_about and said <= {*words.MEETINGS}):
        topic = ""  # "møtet 8. februar 2023" asks for all that was there, "hvilke saker ble utsatt" for all that came to that
    return ("" if _asks_deeds(split, people) else topic), kinds, outcome


def _choose_unknown(people: NamedPeople, topic: str, language: str) -> tuple[str, ...]:
    """Return the unknown names that count; English sets a capital also to names that it translates."""
    return people.unknown if language != "en" or people.unknown == (topic,) else ()


def _join_spaces(text: str) -> str:
    """Return what is read of a question: its words with one space between them."""
    return " ".join(text[:_LONGEST].split())


def _asks_deeds(split: SplitQuestion, people: NamedPeople) -> bool:
    """Tell of "hva har Kari Nordmann lagt fram": whatever names the person answers it, in whatever words."""
    asked = {*split.opening} & {*words.ASKING} - {*words.ASKING_WHEN, *words.ASKING_WHO}
    return bool(people.known and asked) and {fold_word(word) for word in split.topic.split()} <= {*words.DEEDS}


def _find_asked_list(parts: _Parts, today: datetime.date) -> tuple[AskedList | None, Days | None]:
    """Find what is asked of the lists of people, and of which day.

    The day may then stand anywhere in the question.
    """
    moments = [(moment.days, moment.at) for moment in find_moments(parts.listed, today) if moment.days]
    rest = _NUMBER.sub(" ", _cut(parts.listed, tuple(at for _, at in moments)))
    asked_list = find_asked_list(rest, names_people=bool(parts.people.known))
    return asked_list, moments[0][0] if asked_list and moments else None


def _find_question_language(question: str) -> str:
    """Tell nb, nn or en by a question's small words, or English by all its words.

    It is bokmål where nothing tells.
    """
    folded = [fold_word(word) for word in question.split()]
    english = sum(word in ENGLISH or word in words.MORE_ENGLISH for word in folded)
    nynorsk = sum(word in NYNORSK or word in words.MORE_NYNORSK for word in folded)
    if english > nynorsk and english >= sum(word in words.NORWEGIAN_ONLY for word in folded):
        return "en"
    if nynorsk:
        return "nn"
    tells_nothing = not english and not any(word in words.NORWEGIAN_ONLY for word in folded)
    return "en" if tells_nothing and is_english(folded) else "nb"


def _cut(text: str, at: tuple[tuple[int, int], ...]) -> str:
    """Blank stretches of the question; all other words keep their places."""
    for begin, end in at:
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _cut_references(question: str) -> tuple[tuple[str, ...], str]:
    found = [(match.span(), write_name(begin, match)) for pattern, begin in FORMS for match in pattern.finditer(question)]
    found.sort()
    return tuple(dict.fromkeys(name for _, name in found)), _cut(question, tuple(at for at, _ in found))


def _cut_numbers(question: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Find the case numbers behind a label, and all case and meeting numbers.

    Only one behind a label ("sak 4.2") is taken out, others may belong to a title.
    """
    labelled = list(_LABELLED_NUMBER.finditer(question))
    rest = _cut(question, tuple(match.span() for match in labelled))
    free = _NUMBER.findall(rest)
    cases = tuple(dict.fromkeys(match.group(1) for match in labelled))
    return cases, tuple(dict.fromkeys((*cases, *free))), rest


def _cut_council(question: str, councils: tuple[str, ...]) -> tuple[str | None, str]:
    """Take out the council that is asked."""
    council, at = find_council(question, councils)
    return council, _cut(question, at)


def _find_rest_topic(question: str, split: SplitQuestion) -> str:
    """Return the words that do not only ask, as the topic; none where a kind of record is asked for."""
    if set(split.opening) & {*words.CASES, *words.DECISIONS}:
        return ""
    content = [word for word in question.split() if fold_word(word) not in {*words.ASKING, *words.AUXILIARIES}]
    return " ".join(content).strip(" ?.!")


def _find_kinds(split: SplitQuestion, numbers: tuple[str, ...]) -> tuple[RecordKind, ...]:
    opening = set(split.opening)
    if opening & {*words.CASES} and not numbers:
        return (RecordKind.CASE,)
    return (RecordKind.ACTIVITY,) if opening & {*words.ACTIVITIES} else ()


def _find_outcome(split: SplitQuestion) -> Outcome | None:
    """Tell what must have become of the cases that are asked for.

    It tells so of "hvilke saker ble utsatt" and "which cases were postponed".
    """
    if not set(split.opening) & {*words.CASES, *words.DECISIONS}:
        return None
    topic = [folded for word in split.topic.split() if (folded := fold_word(word)) not in words.BODIES]  # "hvilke saker utsatte rådet"
    # Some of "tatt til orientering" is taken for words that only ask.
    said = {" ".join([*split.opening[at:], *topic]) for at in range(len(split.opening) + 1)} if topic else set()
    return next((outcome for outcome, phrases in words.OUTCOME_OF_CASES.items() if said & phrases), None)


def _find_intent(question: str, split: SplitQuestion, people: NamedPeople) -> Intent:
    folded = [fold_word(word) for word in question.split()]
    asking = {word for word in split.opening[:3] if word in words.ASKING}
    frame = {*split.opening, *split.closing}
    is_yes_no = bool(folded) and folded[0] in words.YES_NO
    if asking & {*words.ASKING_WHO}:
        return Intent.WHO
    if asking & {*words.ASKING_WHEN} and not is_yes_no:
        return Intent.WHEN
    if frame & {*words.DECIDING, *words.DECISIONS} or _asks_outcome(folded):
        return Intent.WHAT_DECIDED
    if any(f" {form} " in f" {' '.join(folded[:8])} " for form in words.ASKING_OF_TIME):
        return Intent.WHEN
    if people.unknown == (split.topic,) or (people.known and not asking):
        return Intent.WHO
    return Intent.TOPIC


def _asks_outcome(folded: list[str]) -> bool:
    """Tell of "ble ... godkjent", "hva kom ut av": what became of something is what was decided on it."""
    said = " ".join(folded)
    yes_no = bool(folded) and folded[0] in words.YES_NO and any(word in words.OUTCOMES for word in folded)
    return yes_no or said.startswith(words.ASKING_OUTCOME)
