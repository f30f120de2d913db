"""What stands under a label of decisions, without what only stands beside it."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from radsminne.corpus.records import Decision
from radsminne.extract.decisions.adopts import POINTS_AS
from radsminne.extract.decisions.case_labels import Segment
from radsminne.extract.decisions.results import tells_debate, tells_past
from radsminne.extract.decisions.votes import find_vote, is_vote
from radsminne.extract.decisions.wording import drop_names, is_broken, is_point, make_decision
from radsminne.extract.people.names import NAME, is_name
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Piece


def read_labelled(segment: Segment) -> Iterator[Decision]:
    """Read the decision under a label: its paragraph, with the points that follow.

    Where the label stands alone, it is all that is under it.
    """
    pieces = list(segment.pieces)
    if segment.inline:
        pieces = [pieces[0], *_take_continuation(pieces)]
    voted = next((place for place, piece in enumerate(pieces) if place and is_vote(piece.text)), len(pieces))
    pieces = list(drop_names([piece for place, piece in enumerate(pieces[:voted]) if place == 0 or not is_beside(piece)]))
    pieces = list(_cut_closing(pieces))
    pieces = [*pieces[:1], *takewhile(lambda piece: not tells_debate(piece.text), pieces[1:])]
    if pieces:
        kept = [*pieces[:-1], _cut_vote(pieces[-1])]
        kept = _cut_pointing(kept)
        beside = " ".join(piece.text for piece in segment.pieces if is_vote(piece.text) or len(kept[0].text) < len(pieces[0].text))
        yield make_decision(kept, segment.vote or find_vote(" ".join([beside, pieces[-1].text])))


# "Behandlingen av saken ble avsluttet 4. mai kl. 10"
_CLOSES = re.compile(r"\W*(?:behandling\w*\s+av\s+)?(?:sak|møte)\w*\s+(?:(?:ble|blei|vart)\s+)?(?:avslutt|hev)\w*\b[^.]*\d", re.IGNORECASE)


def _cut_closing(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces up to a sentence that says when the case was closed, which the first never is."""
    for number, piece in enumerate(pieces):
        for start, _ in split_sentences(piece.text):
            if (number or start) and _CLOSES.match(piece.text[start:]):
                if piece.text[:start].strip():
                    yield Piece(piece.stretch, piece.begin, piece.begin + len(piece.text[:start].rstrip()))
                return
        yield piece


def _cut_vote(piece: Piece) -> Piece:
    """Leave out the sentences at the end that only tell the vote."""
    kept = list(split_sentences(piece.text))
    while len(kept) > 1 and is_vote(piece.text[slice(*kept[-1])]):
        kept.pop()
    return Piece(piece.stretch, piece.begin, piece.begin + kept[-1][1]) if kept else piece


def _cut_pointing(pieces: list[Piece]) -> list[Piece]:
    """Leave only the words that point: what follows "Som innstillingen" is the vote."""
    match = POINTS_AS.match(pieces[0].text)
    return [Piece(pieces[0].stretch, pieces[0].begin, pieces[0].begin + match.end())] if match else pieces


_DID = "(?:er|var|ble|vart) (?:erklært )?inhabil|forl[oé]t|gikk fra|gjekk frå|tok (?:sete|plass|til orde)|fratrådte|fråtredde|tiltrådte"
# "Kari Dal og Per Li deltar i arbeidsgruppen", "Kari Dal forlot møtet": one sentence that tells what someone did
_WHO = re.compile(rf"(?P<names>{NAME}(?:(?:,\s+(?:og\s+)?|\s+og\s+){NAME})*)\s+(?:deltar|deltek|{_DID})\b[^.]*\.?")


def is_beside(piece: Piece) -> bool:
    """Return True for a paragraph after a decision that is no part of it.

    It tells how it was voted, who takes part in a group, who left.
    """
    text = piece.text.strip()
    match = _WHO.fullmatch(text)
    named = match is not None and all(map(is_name, re.split(r",\s+(?:og\s+)?|\s+og\s+", match["names"])))
    return is_vote(text) or named


def _take_continuation(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces after the first that belong to the decision.

    They are points of a list, the end of a broken sentence, another result.
    """
    before = pieces[0]
    for piece in pieces[1:]:
        if not (is_point(piece) or is_broken(before, piece) or before.text.rstrip().endswith(":") or tells_past(piece.text)):
            return
        yield piece
        before = piece
