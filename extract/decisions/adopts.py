"""What a vedtak adopts that only points back: the proposal's words, or the names that were moved."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from radsminne.corpus.records import Decision
from radsminne.extract.decisions.case_labels import Part, Segment
from radsminne.extract.decisions.results import tells_debate
from radsminne.extract.decisions.votes import is_vote
from radsminne.extract.decisions.wording import make_decision
from radsminne.extract.people.names import NAME, is_name
from radsminne.extract.text.stretches import Piece
from radsminne.extract.words.cases import ADOPTED, DECIDED_BARE, FALLEN, POINTING_WORDS, PROPOSAL_NOUNS

_NOUN = rf"(?:{'|'.join(PROPOSAL_NOUNS)})\w*"
_WORD = r"(?:[^\s.;:]+|\w{1,3}\.)\s+"
"""A word before it; an initial too: "Kari H. Dals forslag"."""
POINTS_AS = re.compile(rf"^\W*som\s+(?:{_WORD}){{0,6}}?{_NOUN}", re.IGNORECASE)
"""A vedtak that only points, and may be followed by the vote: "Som innstillingen"."""
_POINTS = re.compile(
    rf"^(?:{_WORD}){{0,7}}?{_NOUN}(?:\s+\d+)?\s+(?:t\s?i\s?l\s+vedtak\s+)?(?:ble|blei|vart|er|fikk|vedtas|vedtakast)\s", re.IGNORECASE
)
"""A sentence that tells whose proposal was adopted: "Nilsens forslag ble enstemmig vedtatt"."""
_VOTED = re.compile(rf"^\W*(?:\d+\W+)?(?:{_WORD}){{0,7}}?{_NOUN}\s.*\b(?:{ADOPTED}|{FALLEN})\b", re.IGNORECASE)
_RECOMMENDS = re.compile(rf"\bå\s+vedta\s+(?:{_WORD}){{0,6}}?{_NOUN}\W*$", re.IGNORECASE)
_BARE = re.compile(rf"\W*(?:(?:{DECIDED_BARE}|{ADOPTED})\W+)+", re.IGNORECASE)
"""A vedtak of nothing but the vote: "Valgt ved akklamasjon"."""
_ELECTION = re.compile(
    r"(?:valg|val|election)\b|(?:leder|leiar|kasserer|sekretær|koordinator|ansvarlig|medlem|medlemmer|revisor|styre)\W*$", re.IGNORECASE
)
_ELECTS_UNNAMED = re.compile(
    rf"(?!.*\b(?:ikke|ikkje|utset\w*|utsatt)\b)(?!.*(?-i:{NAME})).*\b(?:valgt|vald|velges|veljast|vedtas|vedtatt)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""An election that tells no name: "Begge kandidatene ble valgt"."""
_NAMES = re.compile(rf"{NAME}(?:(?:,\s+|\s+og\s+){NAME})*")


@dataclass(frozen=True, slots=True)
class _Proposal:
    """A proposal that stands in the case: who moves it, as its label says, and its words."""

    owner: str
    pieces: tuple[Piece, ...]


def points_back(text: str) -> bool:
    """Return True for a decision that does not say itself what was decided."""
    return any(pattern.search(text) for pattern in (POINTS_AS, _POINTS, _RECOMMENDS)) or is_bare(text)


def is_bare(text: str) -> bool:
    """Return True for a text of nothing but that something was adopted: "Enstemmig vedtatt."."""
    return _BARE.fullmatch(f"{text} ") is not None


def tells_voting(text: str) -> bool:
    """Return True for a text of nothing but how proposals fared: "Forslag 1 ble enstemmig vedtatt"."""
    return all(_VOTED.search(line) is not None for line in text.splitlines())


def adopt(decisions: Sequence[Decision], segments: Sequence[Segment], title: str) -> Iterator[Decision]:
    """Tell what each decision adopts that does not say it itself."""
    proposals = list(_find_proposals(segments))
    for decision in decisions:
        if any(pattern.search(decision.text) for pattern in (POINTS_AS, _POINTS, _RECOMMENDS)):
            chosen = _choose(decision, proposals)
            yield replace(decision, adopts=make_decision(chosen.pieces).text if chosen else None)
        elif is_bare(decision.text) or (_ELECTION.search(title) and _ELECTS_UNNAMED.fullmatch(decision.text)):
            yield replace(decision, adopts=_find_moved(decision, segments, proposals, title))
        else:
            yield decision


def _find_proposals(segments: Sequence[Segment]) -> Iterator[_Proposal]:
    """Find the proposals of a case, below their labels and the lines that tell who moves them."""
    owners: list[str] = []
    for segment in segments:
        if segment.part is not Part.PROPOSAL or segment.label is None:
            owners = []
            continue
        inline = segment.inline and segment.pieces
        owners.append(segment.label.text[: segment.pieces[0].begin] if inline else segment.label.text)
        pieces = tuple(takewhile(lambda piece: not tells_debate(piece.text) and not _tells_vote(piece.text), segment.pieces))
        if pieces:
            yield _Proposal(" ".join(owners), pieces)
            owners = []


def _tells_vote(text: str) -> bool:
    """Return True for a line that tells how the proposals fared: "Nilsens forslag falt mot 4 stemmer"."""
    return (
        is_vote(text) or is_bare(text) or _POINTS.match(text) is not None or re.search(r"\b(?:vedtatt|falt)\s+med\s+\d", text) is not None
    )


def _choose(decision: Decision, proposals: Sequence[_Proposal]) -> _Proposal | None:
    """Choose the proposal whose owner shares most words with the pointing sentence.

    Of several the last before it; where none shares any, the first of all.
    """
    words = _list_words(decision.text.split("\n")[0])
    before = [proposal for proposal in proposals if _stands_before(proposal.pieces[0], decision)] or list(proposals)
    shared = [len(words & _list_words(proposal.owner)) for proposal in before]
    if not shared or not max(shared):
        # whose it is stands there, but no such proposal does
        return None if not before or re.search(NAME, decision.text) else before[0]
    return before[max(range(len(before)), key=lambda number: (shared[number], number))]


def _stands_before(piece: Piece, decision: Decision) -> bool:
    """Return True where a piece stands before a decision."""
    span = piece.span()
    return (span.page or 0, span.start) < (decision.at.page or 0, decision.at.start)


def _list_words(text: str) -> set[str]:
    """Return how the words of a text begin by which a proposal is known: "Nilsens" as "Nilsen"."""
    return {word[:4] for word in re.findall(r"\w+", text.casefold()) if word not in POINTING_WORDS}


def _find_moved(decision: Decision, segments: Sequence[Segment], proposals: Sequence[_Proposal], title: str) -> str | None:
    """Find what was moved where only the vote is told: the names of an election, or a proposal's text."""
    if not _ELECTION.search(title):
        return make_decision(proposals[-1].pieces).text if proposals else None
    pieces = [piece for segment in segments for piece in segment.pieces if _stands_before(piece, decision)]
    listed = [piece.text.strip() for piece in pieces if is_name(piece.text.strip()) and " " in piece.text.strip()]
    named = [names for piece in pieces if (names := [match[0] for match in _NAMES.finditer(piece.text)])]
    return "\n".join(listed) if len(listed) > 1 else max(named[-1], key=len) if named else None
