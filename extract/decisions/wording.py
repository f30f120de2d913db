"""A decision's words: pieces of a case put together, a paragraph a line."""

import re
from collections.abc import Iterator, Sequence

from radsminne.corpus.records import Decision
from radsminne.extract.decisions.votes import find_vote
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Piece
from radsminne.extract.words.cases import ACTIVES, SMALL_WORDS

LONGEST_POINT = 200
"""A longer paragraph under a result, or among those elected, tells something else. Of 255 real minutes and fixtures two are read
otherwise at 150, one at 250, three without it."""

# "Godkjenning av innkallingen Innkallingen av 3.4. ble godkjent": a small heading that only names the sentence
_NAMES = re.compile(r"Godkjenning av (?P<what>[^\W\d_]+(?: og [^\W\d_]+)?)\W*(?=[A-ZÆØÅ]|$)")


def drop_names(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Leave out small headings that only name the sentence behind or below."""
    for piece, after in zip(pieces, [*pieces[1:], None], strict=False):
        match = _NAMES.match(piece.text)
        rest = (piece.text[match.end() :] or (after.text if after else "")).strip() if match else ""
        if match is None or not rest.casefold().startswith(match["what"].casefold()[:6]):
            yield piece
        elif match.end() < len(piece.text):
            yield Piece(piece.stretch, piece.begin + match.end(), piece.stop)


def make_decision(pieces: Sequence[Piece], vote: str | None = None) -> Decision:
    """Make a decision of its pieces, a paragraph a line; numbered points keep their numbers."""
    lines: list[str] = []
    for before, piece in zip([None, *pieces], pieces, strict=False):
        marker = piece.stretch.marker if piece.begin == 0 else None
        words = f"{marker} {piece.text.strip()}" if marker and any(c.isalnum() for c in marker) else piece.text.strip()
        if before and marker is None and (before.stretch == piece.stretch or is_broken(before, piece)):
            lines[-1] += f" {words}"
        else:
            lines.append(words)
    text = "\n".join(lines)
    return Decision(text, vote or find_vote(text), pieces[0].span())


def _go_on(before: Piece, after: Piece) -> bool:
    """Return True where a piece goes on in the next one, in the same look."""
    return is_broken(before, after) and before.stretch.block.is_bold == after.stretch.block.is_bold


# "ii. Kontingent", "(b) Turer"
_POINT = re.compile(r"\(?(?:[ivx]+|\d{1,2}|[a-z])[.)]\s")


def is_point(piece: Piece) -> bool:
    """Return True for a point of a list."""
    return piece.stretch.marker is not None or _POINT.match(piece.text) is not None


# no sentence ends in such a word: "Styret innvilger", "tilskudd til"
_OPEN = re.compile(rf"\b(?:{ACTIVES}|{SMALL_WORDS})\s*$")


def is_broken(before: Piece, after: Piece) -> bool:
    """Return True where a reader parted a sentence.

    The words after have a small letter, or those before cannot end it.
    """
    if after.text[:1].islower() and not is_point(after):
        return not before.text.rstrip().endswith((".", "!", "?", ":"))
    return after.stretch.marker is None and _OPEN.search(before.text) is not None


def join_flows(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Join pieces that a reader parted in the middle of a sentence."""
    flow: list[Piece] = []
    for piece in pieces:
        if flow and not (piece.stretch.marker is None and _go_on(flow[-1], piece)):
            yield flow
            flow = []
        flow.append(piece)
    if flow:
        yield flow


def cut_sentences(flow: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Split a flow into sentences, each a row of pieces."""
    text, offsets = "", []
    for piece in flow:
        offsets.append(len(text))
        text += piece.text + " "
    for first, last in split_sentences(text.rstrip()):
        sentence = []
        for offset, piece in zip(offsets, flow, strict=True):
            begin, stop = max(first, offset) - offset, min(last, offset + len(piece.text)) - offset
            if piece.text[max(begin, 0) : max(stop, 0)].strip():
                words = piece.text[begin:stop]
                begin += len(words) - len(words.lstrip())
                sentence.append(Piece(piece.stretch, piece.begin + begin, piece.begin + begin + len(words.strip())))
        if sentence:
            yield sentence
