"""A question becomes a Query: what is asked, about what, when, about whom, in which records."""

import datetime
import re
from dataclasses import dataclass, replace
from enum import StrEnum

from radsminne.corpus.coverage import name_key
from radsminne.corpus.found import KnownPerson
from radsminne.corpus.records import RecordKind
from radsminne.extract.text.references import FORMS, write_name
from radsminne.extract.words.languages import ENGLISH, NYNORSK
from radsminne.index.language.glossary import is_english
from radsminne.index.language.stop_words import STOP_WORDS
from radsminne.search.outcomes import Outcome
from radsminne.search.question.asked_meeting import AskedMeeting, find_asked_meeting
from radsminne.search.question.moments import find_moments
from radsminne.search.question.people import AskedPerson, NamedPeople, find_people
from radsminne.search.question.periods import find_period
from radsminne.search.question.register import RegisterQuestion, read_register_question
from radsminne.search.question.topic import Framed, fold_word, take_apart
from radsminne.search.question.words import asking as words

LONGEST = 2000
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
class Known:
    """What the archive knows that a question may name."""

    people: tuple[KnownPerson, ...] = ()
    councils: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A question as it was understood.

    `topic` is what is asked about, without the question's own words, periods, known people and references; it is empty
    where nothing else is asked for ("hva skjedde 14. august 2024"). `start`, `end`, `kinds` and `council` are hard: a
    record outside them is no answer. `unknown_people` are names of several words that no known person bears: someone
    who is not here, or an organisation; they stay in the topic. `references` are in the form of extract.text.references
    ("NOU 2023: 4"), `numbers` are case and meeting numbers ("9/1/23"), of which `case_numbers` are surely a case's, `phrases` were
    set in quotes. `register` is asked of the lists of people.
    """

    text: str
    topic: str
    intent: Intent = Intent.TOPIC
    language: str = "nb"
    start: datetime.date | None = None
    end: datetime.date | None = None
    people: tuple[AskedPerson, ...] = ()
    unknown_people: tuple[str, ...] = ()
    kinds: tuple[RecordKind, ...] = ()
    council: str | None = None
    phrases: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    case_numbers: tuple[str, ...] = ()
    register: RegisterQuestion | None = None
    outcome: Outcome | None = None
    """What must have become of a case ("hvilke saker ble utsatt")."""
    times: tuple[str, ...] = ()
    """What `start` and `end` were read from: "våren 2024", "fra 2011"."""
    dated_topic: str = ""
    """The topic with its times, for papers that have them in their own words; empty where none were read."""
    meeting: AskedMeeting | None = None
    """The meeting whose day is to be the period, once the archive has told it (search.answer)."""


def understand(text: str, known: Known, today: datetime.date) -> Query:
    """Reads a question in bokmål, nynorsk or English; `today` is what "last year" is counted from."""
    question = _join_spaces(text)
    references, rest = _cut_references(question)
    labelled, numbers, rest = _cut_numbers(rest)
    period = find_period(rest, today)
    dated = rest
    rest = _cut(rest, period.at if period else ())
    # Who was at the last meeting is asked of the lists in those words.
    asked_of_lists = rest
    meeting = find_asked_meeting(_cut_council(rest, known.councils)[1])
    rest = _cut(rest, (meeting.at,) if meeting else ())
    council, rest = _cut_council(rest, known.councils)
    asks_who = any(fold_word(word) in words.ASKING_WHO for word in rest.split()[:2])
    people = find_people(rest, known.people, asks_who=asks_who)
    framed = take_apart(_cut(rest, people.at))
    language = _find_question_language(question)
    is_limited = bool(period or meeting or references or numbers or people.known or council)
    topic = framed.topic if framed.topic or is_limited else _find_rest_topic(question, framed)
    kinds, outcome = _find_kinds(framed, numbers), _find_outcome(framed)
    said = {fold_word(word) for word in topic.split()}
    asks_about = bool({*framed.opening} & {*words.ABOUT})
    if is_limited and topic and not asks_about and not kinds and said <= {*words.ACTIVITIES}:
        topic, kinds = "", (RecordKind.ACTIVITY,)  # "activities in September 2024" asks for all of them
    elif outcome or (period and not asks_about and said <= {*words.MEETINGS}):
        topic = ""  # "møtet 8. februar 2023" asks for all that was there, "hvilke saker ble utsatt" for all that came to that
    if asks_deeds := _asks_deeds(framed, people):
        topic = ""
    query = Query(
        text=text[:LONGEST],
        topic=topic,
        intent=Intent.WHO if asks_deeds else _find_intent(question, framed, people),
        language=language,
        start=period.start if period else None,
        end=period.end if period else None,
        times=tuple(question[begin:stop] for begin, stop in period.at) if period else (),
        dated_topic=take_apart(dated).topic if period and topic else "",
        people=people.known,
        # English writes all names with capitals, also those that it translates ("the Sami People's Fund").
        unknown_people=people.unknown if language != "en" or people.unknown == (topic,) else (),
        kinds=kinds,
        outcome=outcome,
        meeting=meeting,
        council=council,
        phrases=tuple(match.group(1).strip() for match in _QUOTED.finditer(question)),
        references=references,
        numbers=numbers,
        case_numbers=labelled or (numbers if numbers == (topic,) else ()),
    )
    query = _ask_register(query, _cut(_cut_council(asked_of_lists, known.councils)[1], people.at), today)
    # Each council's lists know which meeting was its last, and their meetings' numbers.
    return replace(query, meeting=None) if query.register and meeting and meeting.number else query


def _join_spaces(text: str) -> str:
    """Return what is read of a question: its words with one space between them."""
    return " ".join(text[:LONGEST].split())


def asks_nothing(query: Query) -> bool:
    """Tell whether a question has no word to look for ("x", "når") and is narrowed by nothing else."""
    narrowed = (query.start, query.end, query.people, query.unknown_people, query.kinds, query.council, query.phrases, query.references)
    if any(narrowed) or query.numbers or query.register or query.outcome or query.meeting:
        return False
    return all(len(word) < 2 or word in _EMPTY for word in map(fold_word, query.text.split()))


def _asks_deeds(framed: Framed, people: NamedPeople) -> bool:
    """Tell of "hva har Kari Nordmann lagt fram": whatever names the person answers it, in whatever words."""
    asked = {*framed.opening} & {*words.ASKING} - {*words.ASKING_WHEN, *words.ASKING_WHO}
    return bool(people.known and asked) and {fold_word(word) for word in framed.topic.split()} <= {*words.DEEDS}


def _ask_register(query: Query, rest: str, today: datetime.date) -> Query:
    """Put the question to the lists of people if it asks for them; then a day in it is when it is asked of, wherever it stands."""
    moments = [(moment.days, moment.at) for moment in find_moments(rest, today) if moment.days]
    register = read_register_question(_NUMBER.sub(" ", _cut(rest, tuple(at for _, at in moments))), names_people=bool(query.people))
    if register is None:
        return query
    query = replace(query, intent=Intent.WHO, kinds=(), register=register)
    if moments and not (query.start or query.end):
        query = replace(query, start=moments[0][0].start, end=moments[0][0].end)
    return replace(query, topic="", unknown_people=()) if register.at_meeting else query


def _find_question_language(question: str) -> str:
    """Tell nb, nn or en by a question's small words, or English by all its words; bokmål where nothing tells."""
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
    """Take out the full name of a council, however it is spaced; it limits the answer only where the archive has several."""
    for council in sorted(councils, key=len, reverse=True):
        letters = r"[\W_]*".join(re.escape(letter) for letter in name_key(council) or "")
        name = rf"(?<!\w)(?:(?P<link>{'|'.join(words.CLOSING_LINKS)})\s+)?{letters}s?(?![\w-])"
        match = re.search(name, question, re.IGNORECASE) if letters else None
        if match and _is_asked(question, match):
            has_several = len({name_key(known) for known in councils}) > 1
            return (council if has_several else None), _cut(question, (match.span(),))
    return None, question


def _is_asked(question: str, council: re.Match[str]) -> bool:
    """Tell whether a council is the one that is asked ("hva mente X om", "... i X") and not what is asked about ("legge ned X")."""
    is_last = not question[council.end() :].strip(" ?.!")
    return not take_apart(question[: council.start()]).topic or (is_last and council["link"] is not None)


def _find_rest_topic(question: str, framed: Framed) -> str:
    """Where only question words are left, they are the topic, unless a kind of record is asked for."""
    if set(framed.opening) & {*words.CASES, *words.DECISIONS}:
        return ""
    content = [word for word in question.split() if fold_word(word) not in {*words.ASKING, *words.AUXILIARIES}]
    return " ".join(content).strip(" ?.!")


def _find_kinds(framed: Framed, numbers: tuple[str, ...]) -> tuple[RecordKind, ...]:
    opening = set(framed.opening)
    if opening & {*words.CASES} and not numbers:
        return (RecordKind.CASE,)
    return (RecordKind.ACTIVITY,) if opening & {*words.ACTIVITIES} else ()


def _find_outcome(framed: Framed) -> Outcome | None:
    """Tell what must have become of the cases that are asked for: "hvilke saker ble utsatt", "which cases were postponed"."""
    if not set(framed.opening) & {*words.CASES, *words.DECISIONS}:
        return None
    topic = [folded for word in framed.topic.split() if (folded := fold_word(word)) not in words.BODIES]  # "hvilke saker utsatte rådet"
    # Some of "tatt til orientering" is taken for words that only ask.
    said = {" ".join([*framed.opening[at:], *topic]) for at in range(len(framed.opening) + 1)} if topic else set()
    return next((outcome for outcome, phrases in words.OUTCOME_OF_CASES.items() if said & phrases), None)


def _find_intent(question: str, framed: Framed, people: NamedPeople) -> Intent:
    folded = [fold_word(word) for word in question.split()]
    asking = {word for word in framed.opening[:3] if word in words.ASKING}
    frame = {*framed.opening, *framed.closing}
    is_yes_no = bool(folded) and folded[0] in words.YES_NO
    if asking & {*words.ASKING_WHO}:
        return Intent.WHO
    if asking & {*words.ASKING_WHEN} and not is_yes_no:
        return Intent.WHEN
    if frame & {*words.DECIDING, *words.DECISIONS} or _asks_outcome(folded):
        return Intent.WHAT_DECIDED
    if any(f" {form} " in f" {' '.join(folded[:8])} " for form in words.ASKING_OF_TIME):
        return Intent.WHEN
    if people.unknown == (framed.topic,) or (people.known and not asking):
        return Intent.WHO
    return Intent.TOPIC


def _asks_outcome(folded: list[str]) -> bool:
    """Tell of "ble ... godkjent", "hva kom ut av": what became of something is what was decided on it."""
    said = " ".join(folded)
    yes_no = bool(folded) and folded[0] in words.YES_NO and any(word in words.OUTCOMES for word in folded)
    return yes_no or said.startswith(words.ASKING_OUTCOME)
