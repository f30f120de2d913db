"""How a decision was voted: told in its own words, under a label, or in a sentence of the case."""

import re
from collections.abc import Sequence
from itertools import takewhile

from radsminne.extract.decisions.case_labels import VOTE, Part, Segment
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.cases import ADOPTED, FALLEN, SUBJECTS, VOTING_LABELS

_VOTE_ALONE = re.compile(rf"\W*(?:{SUBJECTS}(?:\s+\w+){{0,2}}\s+)?(?:{VOTE.pattern})(?:\s+(?:{ADOPTED}))?\W*", re.IGNORECASE)
_VOTING_LABEL = re.compile(rf"\W*(?:\w+\s+)?(?:{'|'.join(VOTING_LABELS)})", re.IGNORECASE)
IS_ADOPTED = re.compile(rf"\b(?:{ADOPTED})\b", re.IGNORECASE)
IS_FALLEN = re.compile(rf"\b(?:{FALLEN})\b", re.IGNORECASE)
_FARED = re.compile(rf"\b(?:{ADOPTED}|{FALLEN})\b", re.IGNORECASE)


def find_vote(text: str) -> str | None:
    """Find how it was voted; where it is told twice, the longer words."""
    found = [match[0].strip(" ,.") for match in VOTE.finditer(text)]
    return max(found, key=len) if found else None


def is_vote(text: str) -> bool:
    """Return True for words that tell of nothing but the vote.

    "Enstemmig vedtatt.", "Forslaget ble vedtatt med 9 mot 4 stemmer.".
    """
    return _VOTE_ALONE.fullmatch(text.strip()) is not None


def find_voting(segments: Sequence[Segment]) -> str | None:
    """Find the vote told outside the decision; with several of them it is not clear which is meant."""
    voting = [segment for segment in segments if segment.label and _VOTING_LABEL.match(segment.label.text)]
    if len(voting) == 1:
        return _read_voting([piece.text.strip() for piece in voting[0].pieces])
    pieces = [piece for segment in voting or segments if segment.part is not Part.PROPOSAL for piece in segment.pieces]
    sentences = [piece.text[start:stop] for piece in pieces for start, stop in split_sentences(piece.text)]
    return _choose([sentence for sentence in sentences if VOTE.search(sentence) and _FARED.search(sentence)])


def _read_voting(texts: Sequence[str]) -> str | None:
    """Return the paragraphs under the label that tell of votes, else all of them; debate may follow."""
    return " ".join(takewhile(VOTE.search, texts)) or " ".join(texts) or None


def _choose(sentences: Sequence[str]) -> str | None:
    """Return the vote by which something was adopted.

    One that fell counts only where no other vote is told, and then in its whole sentence.
    """
    adopted = [sentence for sentence in sentences if IS_ADOPTED.search(sentence) and not IS_FALLEN.search(sentence)]
    if len(adopted) == 1:
        return find_vote(adopted[0])
    return sentences[0] if len(sentences) == 1 else None
