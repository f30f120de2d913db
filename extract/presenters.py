"""Who presented a case, and who was given what to do: names before verbs that tell it, found with spaCy's matcher."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

import spacy
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc, Span

from corpus.records import Assignment, Presenter
from extract.name_words import FIRST_NAMES, NOT_NAMES
from extract.people import is_abbreviation, is_name, is_organisation, read_lead
from extract.presenter_words import ASSIGNED_TO, ASSIGNING_VERBS, PRESENTING_VERBS
from extract.stretches import Stretch

LONGEST_AFFILIATION = 12
"""Words between a name and its verb: "Snø- og isdepartementet (SID), avdeling for måking og strøing"."""


def find_presenters(body: Sequence[Stretch], known: Collection[str]) -> tuple[Presenter, ...]:
    """Find who presented, each once; `known` are the names of the attendance list."""
    found: dict[str, Presenter] = {}
    for stretch in body:
        for presenter in read_presenters(stretch, frozenset(known)):
            found.setdefault(presenter.name, presenter)
    return tuple(found.values())


def find_assignments(body: Sequence[Stretch], known: Collection[str]) -> tuple[Assignment, ...]:
    """Find who was given what to do, with the names as they are written."""
    return tuple(assignment for stretch in body for assignment in read_assignments(stretch, frozenset(known)))


@cache
def load_language() -> Language:
    """A blank Norwegian pipeline: words and sentences only; no trained model is needed."""
    language = spacy.blank("nb")
    language.add_pipe("sentencizer")
    return language


@cache
def load_matcher() -> Matcher:
    """Matches the verbs that tell of presenting and of being assigned."""
    matcher = Matcher(load_language().vocab)
    matcher.add("PRESENTS", [[{"LOWER": word} for word in verb.split()] for verb in PRESENTING_VERBS])
    matcher.add("ASSIGNED", [[{"LOWER": word} for word in verb.split()] for verb in ASSIGNING_VERBS])
    return matcher


def find_verbs(text: str, kind: str) -> Iterator[tuple[Doc, Span, int]]:
    """Find the first verb of a kind in each sentence, with where the sentence begins."""
    doc = load_language()(text)
    seen: set[int] = set()
    for span in load_matcher()(doc, as_spans=True):
        start = span.sent.start
        if span.label_ == kind and start not in seen:
            seen.add(start)
            yield doc, span, start


def read_presenters(stretch: Stretch, known: frozenset[str]) -> Iterator[Presenter]:
    """Read the names before a presenting verb."""
    text = stretch.text
    for doc, verb, start in find_verbs(text, "PRESENTS"):
        begin, stop = doc[start].idx, doc[verb.start].idx
        subject = text[begin:stop].rstrip(" ,")
        for name, affiliation, offset in read_subject(subject, known):
            at = stretch.span(begin + offset, begin + offset + len(name))
            yield Presenter(name, affiliation, at)


def read_subject(subject: str, known: frozenset[str]) -> Iterator[tuple[str, str | None, int]]:
    """Read "Kari Dal, Etaten (E)", "Kari fra etaten", "Kari og Per Li": names with affiliation and place."""
    head, affiliation = subject, None
    parted = re.match(r"(?P<head>[^,(]+?)\s*(?:,\s*|\s+(?:fra|frå|i|ved)\s+|\s+(?=\())(?P<rest>.+)$", subject, re.DOTALL)
    if parted and not is_name_list(parted["rest"], known):
        head, affiliation = parted["head"], parted["rest"].strip(" ,")
        affiliation = re.sub(r"^\((.*)\)$", r"\1", affiliation)
        if len(affiliation.split()) > LONGEST_AFFILIATION:
            return
    names = split_names(head if parted and affiliation else subject)
    if all(is_person(name, known) for name, _ in names):
        for name, offset in names:
            yield name, affiliation, offset


def split_names(text: str) -> list[tuple[str, int]]:
    """Split "A, B og C" into names with their places."""
    names = []
    start = 0
    for match in [*re.finditer(r"\s*,\s*(?:og\s+)?|\s+(?:og|and|samt)\s+", text), None]:
        stop = match.start() if match else len(text)
        word = text[start:stop]
        if word.strip():
            # "Rådgiver Kari Dal": the title is no part of the name
            lead, offset = read_lead(word, len(word) - len(word.lstrip()))
            names.append((word[offset:].strip(), start + offset) if lead else (word.strip(), start + len(word) - len(word.lstrip())))
        start = match.end() if match else stop
    return names


def is_name_list(text: str, known: frozenset[str]) -> bool:
    """True where every part of the words is a person's name."""
    return all(is_person(name, known) for name, _ in split_names(text))


def is_person(name: str, known: frozenset[str]) -> bool:
    """True for a person's name; a word alone must be on the attendance list or a common first name."""
    first, _, others = name.partition(" ")
    if not is_name(name) or first.casefold() in NOT_NAMES:
        return False
    if name in known or any(name == other.partition(" ")[0] for other in known) or first.casefold() in FIRST_NAMES:
        return True
    return bool(others) and not is_organisation(name) and not is_abbreviation(first)


def read_assignments(stretch: Stretch, known: frozenset[str]) -> Iterator[Assignment]:
    """Read the names before a verb of assignment, and what comes after it."""
    text = stretch.text
    for doc, verb, start in find_verbs(text, "ASSIGNED"):
        begin = doc[start].idx
        names = split_names(text[begin : doc[verb.start].idx].rstrip(" ,"))
        if not names or not all(is_person(name, known) for name, _ in names):
            continue
        after = doc[verb.end].idx if verb.end < len(doc) else len(text)
        what = cut_what(text[after : doc[verb.sent.end - 1].idx + len(doc[verb.sent.end - 1])])
        words = what if verb.text.casefold() in ASSIGNED_TO else f"{verb.text} {what}"
        if what:
            yield Assignment(tuple(name for name, _ in names), words, stretch.span(begin, after + len(what)))


def cut_what(text: str) -> str:
    """What is to be done: to the colon or the end of the sentence."""
    return re.split(r":\s|[.;]\s*$", text, maxsplit=1)[0].strip(" ,")
