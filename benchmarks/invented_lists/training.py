"""Papers with marked words, as the sequence model takes them: features and labels of each word."""

from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.invented_lists.forms import Row
from benchmarks.invented_lists.papers import make_paper
from radsminne.extract.attendance.marking.features import make_features
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.tokens import split_lines, split_tokens
from radsminne.extract.text.lines import Block, Piece
from radsminne.extract.text.stretches import Stretch

Example = tuple[list[list[str]], list[str]]


def make_examples(count: int, seed: int) -> Iterator[Example]:
    """Yield so many invented papers."""
    random = Random(seed)  # noqa: S311 - invented papers, no secret
    for _ in range(count):
        yield mark_rows(make_paper(random))


def mark_rows(rows: Sequence[Row]) -> Example:
    """Return a paper's words as features and labels."""
    rows = [row for row in rows if row.text.strip()]
    stretches = [_make_stretch(row) for row in rows]
    lines = split_lines(stretches)
    places = {id(stretch.block): place for place, stretch in enumerate(stretches)}
    tokens = split_tokens(lines)
    labels = []
    for token in tokens:
        row, at = rows[places[id(lines[token.line].block)]], lines[token.line].start + token.begin
        begin, mark = _find_mark(row, at)
        labels.append(make_label(mark, begins=at <= begin or not row.text[begin:at].strip()))
    return make_features(lines, tokens), labels


def make_label(mark: Mark, *, begins: bool) -> str:
    """Return the model's label of a word: "O", or the mark with whether it begins."""
    return "O" if mark is Mark.OTHER else f"{'B' if begins else 'I'}-{mark.value}"


def _find_mark(row: Row, place: int) -> tuple[int, Mark]:
    end = 0
    for text, mark in row.words:
        if end <= place < end + len(text):
            return end, mark
        end += len(text)
    raise ValueError(f"no word at {place} of {row.text!r}")


def _make_stretch(row: Row) -> Stretch:
    text = row.text
    block = Block(text, (Piece(0, len(text), None, 0),), bold=1.0 if row.bold else 0.0, marker=row.marker, gap=row.gap, heading=row.heading)
    return Stretch(block, 0, len(text.rstrip()))
