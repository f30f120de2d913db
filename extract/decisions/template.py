"""What a document repeats from case to case: its labels, whatever their words.

Minutes are written by a template: each case has the same labels at the same place in the same look. What recurs so is no
part of what is said, and tells what is: where the outcomes of the other cases stand, this one's is looked for too.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from radsminne.extract.decisions.case_labels import (
    LABEL_LENGTH,
    CaseLabel,
    Part,
    Segment,
    announces,
    find_heads,
    find_motion,
    is_by_whom,
    is_numbered,
    read_head,
    read_label,
    sort_label,
)
from radsminne.extract.decisions.results import tells_act, tells_result
from radsminne.extract.decisions.votes import is_vote
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Piece, Stretch
from radsminne.extract.words.cases import DECISION_NOUNS, PROPOSAL_NOUNS

_SHARE = 0.35
"""In this share of the cases a line stands that is the document's own template."""
_FEWEST = 3
"""In so few cases nothing recurs: two lines alike are chance."""
_NUMBER = re.compile(r"[^\d]{3,60}\s0 0")
"""A body and a case's number, folded: said again within a case it begins what the body itself did."""


@dataclass(frozen=True, slots=True)
class Template:
    """A document's own labels, folded, with what stands below them.

    `inner` also stand in the middle of a paragraph, behind a sentence.
    """

    labels: Mapping[str, Part] = field(default_factory=dict)
    inner: frozenset[str] = frozenset()

    def read_label(self, stretch: Stretch) -> CaseLabel | None:
        """Read the label that a stretch begins with: a known one, or one of this document."""
        return read_label(stretch) or self._read_own(stretch)

    def _read_own(self, stretch: Stretch) -> CaseLabel | None:
        """Read a label that this document repeats."""
        for head, rest in find_heads(stretch):
            words, vote = read_head(head)
            part = self.labels.get(fold(words))
            if part is not None:
                return CaseLabel(part, rest, vote)
        return None

    def cut(self, body: Sequence[Stretch]) -> Iterator[Stretch]:
        """Cut stretches where one of the document's labels stands inside them, behind a sentence."""
        for stretch in body:
            begin = 0
            for start, _ in split_sentences(stretch.text)[1:]:
                inner = Stretch(stretch.block, stretch.start + start, stretch.end)
                if self._begins_part(inner.text):
                    yield _trim(stretch, begin, start)
                    begin = start
            yield _trim(stretch, begin, len(stretch.text))

    def _begins_part(self, text: str) -> bool:
        """Return True for words that begin with one of the document's labels, or tell who moves something."""
        colon = text[:LABEL_LENGTH].find(":")
        return (colon > 0 and fold(read_head(text[:colon])[0]) in self.inner) or find_motion(text) is not None


def fold(text: str) -> str:
    """Return words as the template compares them: small letters, figures and signs alike."""
    return re.sub(r"[\W_]+", " ", re.sub(r"\d+", "#", text.casefold()).replace("#", " 0 ")).strip()


def _trim(stretch: Stretch, begin: int, stop: int) -> Stretch:
    """Return a part of a stretch without outer white space."""
    text = stretch.text[begin:stop]
    first = stretch.start + begin + len(text) - len(text.lstrip())
    return Stretch(stretch.block, first, first + len(text.strip()))


def find_template(bodies: Sequence[Sequence[Stretch]]) -> Template:
    """Find what recurs over the cases of a document."""
    bodies = [body for body in bodies if body]
    need = max(_FEWEST, math.ceil(_SHARE * len(bodies)))
    if len(bodies) < _FEWEST:
        return Template(inner=_find_starts(bodies))
    return Template(_find_labels(bodies, need), _find_starts(bodies))


def _find_starts(bodies: Sequence[Sequence[Stretch]]) -> frozenset[str]:
    """Return the known labels that begin a line somewhere in the document."""
    starts = set()
    for body in bodies:
        for stretch in body:
            for head, _ in find_heads(stretch):
                words = read_head(head)[0]
                if sort_label(words) is not None:
                    starts.add(fold(words))
    return frozenset(starts)


def _find_labels(bodies: Sequence[Sequence[Stretch]], need: int) -> dict[str, Part]:
    """Find the labels that recur, and tell what stands below each."""
    cases: defaultdict[str, set[int]] = defaultdict(set)
    below: defaultdict[str, list[str]] = defaultdict(list)
    known: dict[str, Part] = {}
    for place, body in enumerate(bodies):
        for key, part, text in _list_heads(body):
            cases[key].add(place)
            below[key].append(text)
            if part is not None:
                known[key] = part
    recurring = {key for key, places in cases.items() if len(places) >= need}
    labels = {key: known[key] for key in recurring if key in known}
    decided = Part.DECISION in labels.values()
    for key in recurring - set(labels):
        part = _judge(key, below[key], decided=decided)
        if part is not None:
            labels[key] = part
    return labels


def _list_heads(body: Sequence[Stretch]) -> Iterator[tuple[str, Part | None, str]]:
    """Yield what may be labels in a case: the words, what is known of them, and the text below."""
    under = Part.TEXT
    for stretch, after in zip(body, [*body[1:], None], strict=True):
        for head, rest in find_heads(stretch):
            words = read_head(head)[0]
            part = Part.TEXT if _NUMBER.fullmatch(fold(words)) else sort_label(words)
            # what recurs inside a decision is a point of it: "Begrunnelse:"
            if fold(words) and not (part is None and under in {Part.DECISION, Part.PROPOSAL}):
                yield fold(words), part, stretch.text[rest:] or (after.text if after is not None else "")
        found = read_label(stretch)
        under = found.part if found else under


def _judge(key: str, below: Sequence[str], *, decided: bool) -> Part | None:
    """Tell what stands below a label that no table has.

    `decided` tells that the document has a known label of decisions.
    """
    if set(key.split()) & DECISION_NOUNS and not any(noun in key for noun in PROPOSAL_NOUNS):
        return Part.DECISION
    if sum(tells_result(text) or tells_act(text) for text in below) >= len(below) / 2:
        return None if decided else Part.DECISION
    return None if any(is_vote(text) or not text for text in (key, *below)) else Part.OTHER


def split_segments(body: Sequence[Stretch], template: Template) -> Iterator[Segment]:
    """Split a case at its labels."""
    part, label, vote, inline = Part.TEXT, None, None, False
    pieces: list[Piece] = []
    for stretch, found in _read_labels(body, template):
        swallowed = part is Part.DECISION and not inline and (is_numbered(stretch) or (not pieces and is_by_whom(stretch)))
        if found is not None and not (found.part is Part.PROPOSAL and swallowed):
            yield Segment(part, label, vote, tuple(pieces), inline)
            part, label, vote, inline = found.part, stretch, found.vote, found.rest < len(stretch.text)
            pieces = [Piece(stretch, found.rest, len(stretch.text))] if inline else []
        elif found is not None and is_numbered(stretch):
            pieces.append(stretch.piece())
        elif found is None and part is Part.DECISION and pieces and stretch.block.heading:
            # a heading in the text ends the decision: "Aksjonspunkter"
            yield Segment(part, label, vote, tuple(pieces), inline)
            part, label, vote, inline, pieces = Part.TEXT, None, None, False, [stretch.piece()]
        elif found is None:
            pieces.append(stretch.piece())
    yield Segment(part, label, vote, tuple(pieces), inline)


def _read_labels(body: Sequence[Stretch], template: Template) -> Iterator[tuple[Stretch, CaseLabel | None]]:
    """Yield each stretch with the label it begins with.

    A letter that is proposed may itself say "og fattet følgende vedtak:"; with the decision's own label below, that is none.
    """
    read = [(stretch, template.read_label(stretch)) for stretch in template.cut(body)]
    last = max((number for number, (_, found) in enumerate(read) if found and found.part is Part.DECISION), default=0)
    part = Part.TEXT
    for number, (stretch, found) in enumerate(read):
        quoted = found and part is Part.PROPOSAL and found.part is Part.DECISION and number < last and announces(stretch.text)
        yield stretch, None if quoted else found
        part = found.part if found and not quoted else part
