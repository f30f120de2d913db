"""What was decided where no label says so: sentences that tell a result, and lists of those elected."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from radsminne.corpus.records import Decision, Role
from radsminne.extract.decisions.case_labels import Part, Segment, is_remark
from radsminne.extract.decisions.results import Place, find_results
from radsminne.extract.decisions.wording import LONGEST_POINT, cut_sentences, drop_names, is_point, join_flows, make_decision
from radsminne.extract.people.names import NAME, is_name
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Piece, Stretch
from radsminne.extract.words.cases import FOLLOWS, TALKING
from radsminne.extract.words.presenters import ASSIGNING_VERBS
from radsminne.extract.words.roles import LISTED_WORDS, ROLE_WORDS


def read_results(segments: Sequence[Segment], title: str, council: str | None, *, election: bool) -> Iterator[Decision]:
    """Find the sentences that tell a result; under a proposal only those that cannot be one.

    What only tells a result where it ends the case counts where nothing else does.
    """
    place = Place(title, council, rules=_are_rules(segments))
    found = list(_read_runs(segments, place, election=election)) or list(_read_runs(segments, replace(place, last=True), election=election))
    named = [run for run in found if re.search(NAME, " ".join(piece.text for piece in run))]
    # "Det blir valgt ny leder." only announces what follows
    for run in named if election and named else found:
        yield make_decision(run)


_NORM = re.compile(r"\b(?:skal|kan|plikter|pliktar|har rett)\b|^\W*§", re.IGNORECASE)
_TALK = re.compile(rf"\b(?:{TALKING}|jeg|eg|vi|du|ble|blei|vart|var)\b", re.IGNORECASE)
_FEWEST_NORMS, _NORMS = 5, 0.25
"""So many sentences of a case, and this share, tell what may and shall be done, where it quotes statutes."""
_TALKS = 0.15
"""Where more of them tell what was said or done, it is a debate about statutes."""


def _are_rules(segments: Sequence[Segment]) -> bool:
    """Return True for a case that quotes statutes: what they say of elections is no result."""
    sentences = [piece.text[start:stop] for segment in segments for piece in segment.pieces for start, stop in split_sentences(piece.text)]
    norms, talks = (sum(pattern.search(sentence) is not None for sentence in sentences) for pattern in (_NORM, _TALK))
    return norms >= _FEWEST_NORMS and norms >= _NORMS * len(sentences) and talks <= _TALKS * len(sentences)


def _read_runs(segments: Sequence[Segment], place: Place, *, election: bool) -> Iterator[list[Piece]]:
    """Yield the pieces of each result, with the list that belongs to it."""
    # what the body itself did stands below its number said again; a proposal above that is only one
    own = next((order for order, segment in enumerate(segments) if segment.part is Part.TEXT and _is_number(segment.label)), 0)
    ending = next((segment for segment in reversed(segments) if segment.pieces), None)
    for order, segment in enumerate(segments):
        if segment.part is Part.PROPOSAL and order < own:
            continue
        flows = list(join_flows(list(drop_names(segment.pieces))))
        taken = 0
        for number, flow in enumerate(flows):
            if _PROPOSES.search(flow[-1].text):
                taken = number + 1 + sum(1 for _ in takewhile(lambda after: is_point(after[0]), flows[number + 1 :]))
            last = place.last and segment is ending and number == len(flows) - 1
            here = replace(place, last=last, proposed=segment.part is Part.PROPOSAL, own=segment.part is Part.TEXT)
            silent = number < taken or (is_remark(segment) and not (segment is ending and number == len(flows) - 1))
            results = [] if silent else _take_results(list(cut_sentences(flow)), here)
            if results:
                listed = list(_take_list(results, flows[number + 1 :])) or (list(_take_offices(flows[number + 1 :])) if election else [])
                taken = number + 1 + len(listed)
                yield [*results, *(piece for other in listed for piece in other)]


# "Budsjettet foreslås slik": the points under it are proposed too
_PROPOSES = re.compile(r"\b(?:fore|føre|før)slå\w*st?\b[^.]*(?:slik|:)\W*$", re.IGNORECASE)


def _is_number(label: Stretch | None) -> bool:
    """Return True for a label that ends in a case's number: "Snørådet 12/31"."""
    return label is not None and re.search(r"\d\s?/\s?\d{2}\W*$", label.text) is not None


def _take_results(sentences: Sequence[Sequence[Piece]], place: Place) -> list[Piece]:
    """Return the sentences from the first that tells a result to the last.

    What follows from the last goes with it: "Foreningene bes …".
    """
    texts = [" ".join(piece.text for piece in sentence) for sentence in sentences]
    results = find_results(texts, place)
    if not results:
        return []
    last = results[-1]
    while last + 1 < len(texts) and _FOLLOWS.search(texts[last + 1]):
        last += 1
    return [piece for sentence in sentences[results[0] : last + 1] for piece in sentence]


_FOLLOWS = re.compile(FOLLOWS, re.IGNORECASE)


# "Nestleder: Kari Dal": an office and who was elected to it
_OFFICE = re.compile(r"[^\W\d][\w /.-]{2,40}:\s+(?P<name>[^,;()]+)")


def _take_offices(after: Sequence[list[Piece]]) -> Iterator[list[Piece]]:
    """Yield the lines under an election's result that tell who was elected."""
    for flow in after:
        office = _OFFICE.match(flow[0].text)
        if office is None or not is_name(office["name"].strip(" .")):
            return
        yield flow


# "Kari skal kontakte …", "Kari og Per følger opp …": someone's task, as the case's assignments tell it
_TASK = re.compile(rf"(?:[A-ZÆØÅÁ][\w.-]+,?\s+(?:og\s+)?){{1,8}}(?:{'|'.join(ASSIGNING_VERBS)})\b")


def _take_list(results: Sequence[Piece], after: Sequence[list[Piece]]) -> Iterator[list[Piece]]:
    """Yield the points under a result.

    They are all that a colon at its end announces, else those that say what follows from it.
    """
    announced = results[-1].text.rstrip().endswith(":")
    depth = _find_depth(results[-1])
    for flow in after:
        small_label = announced and flow[0].text.rstrip().endswith(":") and flow[0].stretch.marker is None
        deeper = _find_depth(flow[0]) > depth or (announced and depth == 0 and _follows_closely(flow[0]))
        if not (small_label or (deeper and (announced or (_FOLLOWS.search(flow[0].text) and not _TASK.match(flow[0].text))))):
            return
        yield flow


def _follows_closely(piece: Piece) -> bool:
    """Return True for a line right under another, without white space or a list marker.

    What a colon announced goes on there.
    """
    return piece.stretch.marker is None and piece.stretch.block.gap == 0 and len(piece.text) <= LONGEST_POINT


def _find_depth(piece: Piece) -> int:
    """Return how deep in a list a piece stands; 0 is outside."""
    return 0 if piece.stretch.marker is None else piece.stretch.block.level + 1


# "(Kari Dal skriver referat.)", "Valg av leder"
_ASIDE = re.compile(r"\(.*\)\W*$|valg av\b", re.IGNORECASE)
# "Leiar: Kari Dal, nestleiar Per Li"
_LEADS = re.compile(rf"\W*(?:{'|'.join(word for word, role in ROLE_WORDS.items() if role is Role.LEADER)}):?\s+(?-i:{NAME})", re.IGNORECASE)
_OFFICES = "|".join(map(re.escape, (*ROLE_WORDS, *LISTED_WORDS)))
# "Møteleder og referent: Kari", "Kari fortsetter som kasserer", "Per ny nestleder": an office needs no whole name
_HOLDS = re.compile(
    rf"\W*(?:[\w .]{{1,60}}\b)?(?:{_OFFICES})\b[^:.]{{0,60}}:\s+(?-i:[A-ZÆØÅ])|(?-i:[A-ZÆØÅ])\w+\s+\w[^.:]{{0,60}}\s(?:{_OFFICES})\W*$",
    re.IGNORECASE,
)
# who stands for election is not who was elected, and a question tells nothing
_STANDS = re.compile(r"\bkandidat|\bstiller\b|\?\s*$", re.IGNORECASE)


_NAMED = 0.5
"""In this share of a list's lines stands a name, where it tells who was elected."""


def read_election(segments: Sequence[Segment], *, election: bool) -> Iterator[Decision]:
    """Read an election, whose result is the list of those elected.

    Elsewhere such a list begins with an office.
    """
    lines = [piece for segment in segments if segment.part in {Part.TEXT, Part.OTHER} for piece in _whole_lines(segment)]
    sentences = [sentence for piece in lines for sentence in cut_sentences([piece]) if not _ASIDE.match(sentence[0].text)]
    pieces = [piece for sentence in sentences for piece in sentence]
    if not election and not (pieces and _LEADS.match(pieces[0].text)):
        return
    first = next((place for place, piece in enumerate(pieces) if _HOLDS.match(piece.text)), 0)
    # what is told before the list is how it came about
    listed = next((run for run in (pieces, pieces[first:]) if _are_elected(run)), None)
    if listed:
        yield make_decision(listed)


def _are_elected(pieces: Sequence[Piece]) -> bool:
    """Return True for lines that tell who was elected to what."""
    named = sum((_HOLDS.match(piece.text) or re.search(NAME, piece.text)) is not None for piece in pieces)
    stray = any(len(piece.text) > LONGEST_POINT or _STANDS.search(piece.text) for piece in pieces)
    return bool(named) and named >= _NAMED * len(pieces) and not stray


def _whole_lines(segment: Segment) -> Iterator[Piece]:
    """Yield the pieces of a segment with its label: "Saksordfører: Kari Dal" is one line of a result."""
    if segment.label is not None:
        yield segment.label.piece()
        yield from segment.pieces[1:] if segment.inline else segment.pieces
    else:
        yield from segment.pieces
