"""Who presented a case, and who was given what to do.

They are the names before verbs that tell it, which spaCy's matcher finds.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from radsminne.corpus.records import Assignment, Presenter
from radsminne.extract.people.names import is_abbreviation, is_name, is_organisation
from radsminne.extract.people.offices import read_leading_titles
from radsminne.extract.text.pipeline import Matcher, load_language
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.names import FIRST_NAMES, NOT_NAMES
from radsminne.extract.words.presenters import (
    ASSIGNED_TO,
    ASSIGNING_VERBS,
    DEBATING_VERBS,
    GROUP_WORDS,
    PRESENTING_VERBS,
    SITTING_VERBS,
    TELLING_VERBS,
)


def find_presenters(body: Sequence[Stretch], known: Collection[str]) -> tuple[Presenter, ...]:
    """Find who presented, each once; `known` are the names of the attendance list."""
    found: dict[str, Presenter] = {}
    for presenter in _read_presenters(body, frozenset(known)):
        found.setdefault(presenter.name, presenter)
    return tuple(found.values())


def find_assignments(body: Sequence[Stretch], known: Collection[str]) -> tuple[Assignment, ...]:
    """Find who was given what to do, with the names as they are written."""
    return tuple(assignment for stretch in body for assignment in _read_assignments(stretch, frozenset(known)))


@cache
def _load_matcher() -> Matcher:
    """Match the verbs that tell of presenting, of debating and of being assigned."""
    matcher = Matcher(load_language().vocab)
    kinds = {"PRESENTS": PRESENTING_VERBS, "TELLS": TELLING_VERBS, "DEBATES": DEBATING_VERBS, "ASSIGNED": ASSIGNING_VERBS}
    for kind, verbs in kinds.items():
        matcher.add(kind, [[{"LOWER": word} for word in verb.split()] for verb in verbs])
    return matcher


# Most sentences hold none of the verbs: they are not parted into words.
_ANY_VERB = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, (*PRESENTING_VERBS, *TELLING_VERBS, *DEBATING_VERBS, *ASSIGNING_VERBS)))})\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb in its sentence: `text[begin:stop]`, the sentence `text[first:last]`."""

    kind: str
    first: int
    begin: int
    stop: int
    last: int


@lru_cache(maxsize=256)
def _find_verbs(text: str) -> tuple[_Verb, ...]:
    """Find the first verb of each kind in each sentence; of two that begin alike the longer.

    A case's paragraphs are asked twice: for who presented, and for who was given what to do.
    """
    return tuple(_read_verbs(text))


def _read_verbs(text: str) -> Iterator[_Verb]:
    """Read the verbs, sentence by sentence."""
    for first, last in split_sentences(text):
        if not _ANY_VERB.search(text, first, last):
            continue
        doc = load_language()(text[first:last])
        seen: set[str] = set()
        spans = sorted(_load_matcher()(doc, as_spans=True), key=lambda span: (span.start, -span.end))
        for span in spans:
            if span.label_ not in seen:
                seen.add(span.label_)
                yield _Verb(span.label_, first, first + span.start_char, first + span.end_char, last)


def _read_presenters(body: Sequence[Stretch], known: frozenset[str]) -> Iterator[Presenter]:
    """Read the names before a presenting verb.

    Who only tells something is a presenter until the debate has begun.
    """
    debated = False
    for stretch in body:
        text = stretch.text
        for verb in _find_verbs(text):
            debated = debated or verb.kind == "DEBATES"
            if verb.kind == "PRESENTS" or (verb.kind == "TELLS" and not debated):
                subject = text[verb.first : verb.begin].rstrip(" ,")
                for name, affiliation, offset in _read_subject(subject, known):
                    at = stretch.span(verb.first + offset, verb.first + offset + len(name))
                    yield Presenter(name, affiliation, at)


def _read_subject(subject: str, known: frozenset[str]) -> Iterator[tuple[str, str | None, int]]:
    """Read "Kari Dal, Etaten (E)", "Kari fra etaten", "Kari og Per Li": names with affiliation and place."""
    head, affiliation = subject, None
    parted = re.match(r"(?P<head>[^,(]+?)\s*(?:,\s*|\s+(?:fra|frå|i|ved)\s+|\s+(?=\())(?P<rest>.+)$", subject, re.DOTALL)
    if parted and not _is_name_list(parted["rest"], known):
        head, affiliation = parted["head"], parted["rest"].strip(" ,")
        affiliation = re.sub(r"^\((.*)\)$", r"\1", affiliation)
    names = _split_names(head if parted and affiliation else subject)
    if all(_is_person(name, known) for name, _ in names):
        for name, offset in names:
            yield name, affiliation, offset


def _split_names(text: str) -> list[tuple[str, int]]:
    """Split "A, B og C" into names with their places."""
    names = []
    start = 0
    for match in [*re.finditer(r"\s*,\s*(?:og\s+)?|\s+(?:og|and|samt)\s+", text), None]:
        stop = match.start() if match else len(text)
        word = text[start:stop]
        if word.strip():
            # "Rådgiver Kari Dal": the title is no part of the name
            lead, offset = read_leading_titles(word, len(word) - len(word.lstrip()))
            names.append((word[offset:].strip(), start + offset) if lead else (word.strip(), start + len(word) - len(word.lstrip())))
        start = match.end() if match else stop
    return names


def _is_name_list(text: str, known: frozenset[str]) -> bool:
    """Return True where every part of the words is a person's name."""
    return all(_is_person(name, known) for name, _ in _split_names(text))


def _is_person(name: str, known: frozenset[str]) -> bool:
    """Return True for a person's name.

    A word alone must be on the attendance list or a common first name.
    """
    first, _, others = name.partition(" ")
    if not is_name(name) or first.casefold() in NOT_NAMES:
        return False
    if name in known or any(name == other.partition(" ")[0] for other in known) or first.casefold() in FIRST_NAMES:
        return True
    return bool(others) and not is_organisation(name) and not is_abbreviation(first)


def _read_assignments(stretch: Stretch, known: frozenset[str]) -> Iterator[Assignment]:
    """Read the names before a verb of assignment, and what comes after it.

    That goes to the colon or the end of the sentence.
    """
    text = stretch.text
    for verb in _find_verbs(text):
        names = _split_names(text[verb.first : verb.begin].rstrip(" ,"))
        if verb.kind != "ASSIGNED" or not names or not all(_is_person(name, known) for name, _ in names):
            continue
        words = text[verb.begin : verb.stop]
        what = re.split(r":\s|[.;!]?\s*$", text[verb.stop : verb.last], maxsplit=1)[0]
        if not what.strip() or (words.casefold() in SITTING_VERBS and not _names_group(what)):
            continue
        task = what if words.casefold() in ASSIGNED_TO else f"{words}{what}"
        yield Assignment(tuple(name for name, _ in names), task.strip(" ,"), stretch.span(verb.first, verb.stop + len(what)))


def _names_group(what: str) -> bool:
    """Return True where a group is named that a meeting sets up.

    Such are "arbeidsgruppe for snø" and "den nye komiteen".
    """
    return any(word.casefold().strip(",.").endswith(GROUP_WORDS) for word in what.split())
