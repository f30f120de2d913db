"""A case divided at its labels: runs of text, each under what it is."""

from collections.abc import Iterator, Sequence

from radsminne.extract.decisions.case_labels import CaseLabel, Part, Segment, announces, is_by_whom, is_numbered
from radsminne.extract.decisions.template import Template
from radsminne.extract.text.stretches import Piece, Stretch


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
