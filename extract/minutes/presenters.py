"""Who presented a case, and who was given what to do: the names before verbs that tell it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from radsminne.corpus.records import Assignment, Presenter
from radsminne.extract.people.names import is_full_name, is_known_name, is_name, is_organisation
from radsminne.extract.people.offices import is_title, read_leading_titles
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.presenters import ASSIGNED_TO, ASSIGNING_VERBS, DEBATING, GROUP_WORDS, PRESENTING, SITTING_VERBS, TELLING


def find_presenters(body: Sequence[Stretch], known: Collection[str]) -> tuple[Presenter, ...]:
    """Find who presented, each once; `known` are the names of the attendance list."""
    found: dict[str, Presenter] = {}
    for presenter in _read_presenters(body, frozenset(known)):
        found.setdefault(presenter.name, presenter)
    return tuple(found.values())


def find_assignments(body: Sequence[Stretch], known: Collection[str]) -> tuple[Assignment, ...]:
    """Find who was given what to do, with the names as they are written."""
    return tuple(assignment for stretch in body for assignment in _read_assignments(stretch, frozenset(known)))


_VERBS = re.compile(
    rf"\b(?:(?P<presents>{PRESENTING})|(?P<tells>{TELLING})|(?P<debates>{DEBATING})|(?P<assigned>{'|'.join(ASSIGNING_VERBS)}))\b",
    re.IGNORECASE,
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
    """Find the first verb of each kind in each sentence.

    A case's paragraphs are asked twice: for who presented, and for who was given what to do.
    """
    found = {
        (first, match.lastgroup): _Verb(match.lastgroup or "", first, *match.span(), last)
        for first, last in split_sentences(text)
        for match in reversed(list(_VERBS.finditer(text, first, last)))
    }
    return tuple(sorted(found.values(), key=lambda verb: verb.begin))


def _read_presenters(body: Sequence[Stretch], known: frozenset[str]) -> Iterator[Presenter]:
    """Read the names before a presenting verb.

    Who only tells something is a presenter until the debate has begun.
    """
    debated = False
    for stretch in body:
        text = stretch.text
        for verb in _find_verbs(text):
            debated = debated or verb.kind == "debates"
            if verb.kind == "presents" or (verb.kind == "tells" and not debated):
                for name, affiliation, offset in _read_subject(_find_subject(text, verb), known):
                    at = stretch.span(verb.first + offset, verb.first + offset + len(name))
                    yield Presenter(name, affiliation, at)


# "Kari Dal, Etaten (E)", "Kari fra etaten"
_FROM = re.compile(r"(?P<head>[^,(]+?)\s*(?:,\s*|\s+(?:fra|frå|i|ved)\s+|\s+(?=\())(?P<rest>.+)$", re.DOTALL)
_JOINT = re.compile(r"\s*,\s*(?:og\s+)?|\s+(?:og|and|samt)\s+")


def _find_subject(text: str, verb: _Verb) -> str:
    """Return the words of a sentence before its verb."""
    return text[verb.first : verb.begin].rstrip(" ,")


def _read_subject(names: str, known: frozenset[str]) -> Iterator[tuple[str, str | None, int]]:
    """Yield the people before a verb, with affiliation and place: "Kari Dal, Etaten (E)"."""
    affiliation = None
    parted = _FROM.match(names)
    if parted and not _read_names(parted["rest"], known):
        names, affiliation = parted["head"], re.sub(r"^\((.*)\)$", r"\1", parted["rest"].strip(" ,"))
    for name, offset in _read_names(names, known):
        yield name, affiliation, offset


def _read_names(text: str, known: frozenset[str]) -> list[tuple[str, int]]:
    """Split "A, B og C" into names with their places; none where one of them is no person's."""
    names = list(_split_names(text))
    return names if all(_is_person(name, known) for name, _ in names) else []


def _is_person(name: str, known: frozenset[str]) -> bool:
    """Return True for a whole name, and for one word that is listed or looks like a first name."""
    if not is_name(name) or is_organisation(name):
        return False
    on_list = any(name in (other, other.partition(" ")[0]) for other in known)
    return on_list or is_full_name(name) or (is_known_name(name) and not is_title(name))


def _split_names(text: str) -> Iterator[tuple[str, int]]:
    """Yield the parts of "A, B og C" with their places, without titles before the names."""
    start = 0
    for match in [*_JOINT.finditer(text), None]:
        stop = match.start() if match else len(text)
        if text[start:stop].strip():
            _, offset = read_leading_titles(text[:stop], start + len(text[start:stop]) - len(text[start:stop].lstrip()))
            yield text[offset:stop].strip(), offset
        start = match.end() if match else stop


def _read_assignments(stretch: Stretch, known: frozenset[str]) -> Iterator[Assignment]:
    """Read the names before a verb of assignment, and what comes after it.

    That goes to the colon or the end of the sentence.
    """
    text = stretch.text
    for verb in _find_verbs(text):
        words = text[verb.begin : verb.stop]
        what = re.split(r":\s|[.;!]?\s*$", text[verb.stop : verb.last], maxsplit=1)[0]
        if verb.kind != "assigned" or not what.strip() or (words.casefold() in SITTING_VERBS and not _names_group(what)):
            continue
        if names := _read_names(_find_subject(text, verb), known):
            task = what if words.casefold() in ASSIGNED_TO else f"{words}{what}"
            yield Assignment(tuple(name for name, _ in names), task.strip(" ,"), stretch.span(verb.first, verb.stop + len(what)))


def _names_group(what: str) -> bool:
    """Return True where a group is named that a meeting sets up.

    Such are "arbeidsgruppe for snø" and "den nye komiteen".
    """
    return any(word.casefold().strip(",.").endswith(GROUP_WORDS) for word in what.split())
