"""What a case decided: by its labels, and where there is none, by sentences that tell a result."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Decision, Problem
from radsminne.extract.minutes.case_labels import LABEL_LENGTH, Part, Segment, split_segments
from radsminne.extract.minutes.votes import IS_ADOPTED, find_vote, find_voting, is_vote
from radsminne.extract.people.names import NAME, is_name
from radsminne.extract.text.lines import LineRole
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.text.stretches import Piece, Stretch
from radsminne.extract.words.cases import BODIES, BODY_DECIDES, CARRIED_ON, FINDINGS, FOLLOWS, MEETINGS, RESULTS, SEAT_VERBS, TURNED
from radsminne.extract.words.presenters import ASSIGNED_TO, ASSIGNING_VERBS

# A rule or a question tells no result: "Dersom noen velges …", "Hva er vedtatt?"
_CONDITION = re.compile(r"^\W*(?:dersom|hvis|når|om|viss)\b|\?\W*$|\bkan vedta\b", re.IGNORECASE)
# "Godkjenning av innkallingen Innkallingen av 3.4. ble godkjent": a small heading run into its text
_RUN_IN = re.compile(r"^Godkjenning av (?P<what>[^\W\d_]+(?: og [^\W\d_]+)?)\s+(?=[A-ZÆØÅ])")


def find_decisions(body: Sequence[Stretch], title: str, council: str | None) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Find what was decided in a case, and labels with nothing under them."""
    segments = list(split_segments(body))
    labelled = _prefer_own([segment for segment in segments if segment.part is Part.DECISION], council)
    decisions = [decision for segment in labelled for decision in _read_segment(segment)]
    problems = tuple(
        Problem(ProblemCode.EMPTY_DECISION, f"nothing stands under {segment.label.text!r}", segment.label.span())
        for segment in labelled
        if segment.label is not None and not segment.pieces
    )
    decisions = [replace(decision, vote=decision.vote or find_voting(segments)) for decision in decisions]
    if not decisions:
        election = _ELECTION.match(title) is not None
        decisions = (
            list(_read_adopted(segments))
            or list(_find_result_sentences(segments, council, election=election))
            or list(_read_own_proposal(segments, council))
            or (list(_read_election(segments)) if election else [])
        )
    return tuple(decisions), problems


def _prefer_own(labelled: list[Segment], council: str | None) -> list[Segment]:
    """Return this council's own segments, where a case carries what several bodies decided.

    A vedtak goes before a committee's tilrådning.
    """
    name = _shorten_name(council)
    own = [s for s in labelled if s.label and name and name in s.label.text[:LABEL_LENGTH].casefold()]
    final = [s for s in labelled if s.label and "tilråd" not in s.label.text[:LABEL_LENGTH].casefold()]
    return (own or final or labelled) if len(labelled) > 1 else labelled


def _shorten_name(council: str | None) -> str:
    """Return the council's name as labels bend it.

    "Kommunestyret i Storvik" is "Kommunestyrets vedtak" and "Vedtak i kommunestyret".
    """
    return re.split(r"\s(?:i|for|ved|på)\s", council or "")[0].casefold()[:-1]


# --- under a label ---------------------------------------------------------------------------------------------------


def _read_segment(segment: Segment) -> Iterator[Decision]:
    """Read the decision under a label: its paragraph, with the points that follow.

    Where the label stands alone, it is all that is under it.
    """
    pieces = list(segment.pieces)
    if segment.inline:
        pieces = [pieces[0], *_take_continuation(pieces)]
    pieces = [_cut_run_in(piece) for place, piece in enumerate(pieces) if place == 0 or not _is_beside(piece)]
    if pieces:
        beside = " ".join(piece.text for piece in segment.pieces[1:] if is_vote(piece.text))
        yield _make_decision(pieces, segment.vote or find_vote(beside))


# "Kari Dal og Per Li deltar i arbeidsgruppen": a paragraph of its own after the decision, that tells who does it
_ASSIGNS = re.compile(rf"(?P<names>[^.:;]{{3,160}}?)\s+(?:{'|'.join(ASSIGNED_TO)})\b[^.]*\.?")


# "Kari Dal var inhabil og forlot møtet", "Per Li tok plass igjen"
_SEATS = re.compile(rf"(?P<names>[^.:;]{{3,160}}?)\s+(?:{'|'.join(SEAT_VERBS)})\b[^.]*\.?", re.IGNORECASE)


def _is_beside(piece: Piece) -> bool:
    """Return True for a paragraph after a decision that is no part of it.

    It is a footnote, or tells how it was voted, who takes part in a group, who left.
    """
    text = piece.text.strip()
    if piece.stretch.block.role is LineRole.NOTE:
        return True
    if piece.stretch.marker is not None:
        return False
    match = _ASSIGNS.fullmatch(text) or _SEATS.fullmatch(text)
    names = re.split(r",\s+(?:og\s+)?|\s+og\s+", match["names"]) if match else []
    return is_vote(text) or (bool(names) and all(is_name(name) and " " in name for name in names))


def _take_continuation(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces after the first that belong to the decision.

    They are points of a list, the end of a broken sentence, another result.
    """
    before = pieces[0]
    for piece in pieces[1:]:
        point = piece.stretch.marker is not None or re.match(r"\(?(?:\d{1,2}|[a-z])[.)]\s", piece.text) is not None
        carried = len(piece.text) <= _LONGEST_POINT and _matches((CARRIED_ON,), piece.text)
        if not (
            point or carried or _is_broken(before.text, piece.text) or before.text.rstrip().endswith(":") or _matches(RESULTS, piece.text)
        ):
            return
        yield piece
        before = piece


_LONGEST_POINT = 200
"""A longer paragraph after a decision, or among those elected, tells something else. Of 255 real minutes and fixtures two are read
otherwise at 150, one at 250, three without it."""


def _cut_run_in(piece: Piece) -> Piece:
    """Leave out a small heading that runs into the sentence it names."""
    match = _RUN_IN.match(piece.text)
    if match and piece.text[match.end() :].casefold().startswith(match["what"].casefold()[:6]):
        return Piece(piece.stretch, piece.begin + match.end(), piece.stop)
    return piece


def _make_decision(pieces: Sequence[Piece], vote: str | None = None) -> Decision:
    """Make a decision of its pieces, a paragraph a line; numbered points keep their numbers."""
    lines: list[str] = []
    for before, piece in zip([None, *pieces], pieces, strict=False):
        marker = piece.stretch.marker if piece.begin == 0 else None
        words = f"{marker} {piece.text.strip()}" if marker and any(c.isalnum() for c in marker) else piece.text.strip()
        if before and marker is None and (before.stretch == piece.stretch or _is_broken(before.text, words)):
            lines[-1] += f" {words}"
        else:
            lines.append(words)
    text = "\n".join(lines)
    return Decision(text, vote or find_vote(text), pieces[0].span())


def _is_broken(before: str, after: str) -> bool:
    """Return True where a reader parted a sentence: the words after go on with a small letter."""
    return after[:1].islower() and not before.rstrip().endswith((".", "!", "?", ":"))


def _read_adopted(segments: Sequence[Segment]) -> Iterator[Decision]:
    """Read a proposal under which only "Enstemmig vedtatt." stands: its words are the decision."""
    for segment in segments:
        pieces = segment.pieces
        if segment.part is Part.PROPOSAL and len(pieces) > 1 and is_vote(pieces[-1].text) and IS_ADOPTED.search(pieces[-1].text):
            yield _make_decision(pieces[:-1], find_vote(pieces[-1].text))


_OWN_PROPOSAL = re.compile(r"\binnstilling\b|\btilråd(?:n)?ing\b", re.IGNORECASE)


def _read_own_proposal(segments: Sequence[Segment], council: str | None) -> Iterator[Decision]:
    """Read what a committee recommends, where that is all it does.

    It goes from "Valgkomiteens innstilling" to the end of the case.
    """
    name = _shorten_name(council)
    for place, segment in enumerate(segments):
        label = segment.label.text[:LABEL_LENGTH].casefold() if segment.label else ""
        if segment.part is Part.PROPOSAL and name and name in label and _OWN_PROPOSAL.search(label):
            pieces = [piece for after in segments[place:] for piece in after.pieces if not _is_beside(piece)]
            if pieces:
                yield _make_decision(pieces)
            return


# --- without a label -------------------------------------------------------------------------------------------------


_FOUND = tuple(pattern.replace("NAME", NAME) for pattern in FINDINGS)


def _find_result_sentences(segments: Sequence[Segment], council: str | None, *, election: bool) -> Iterator[Decision]:
    """Find the sentences that tell a result; under a proposal only those that cannot be one."""
    deciding = (*RESULTS, *_FOUND, *_compile_bodies(council))
    for segment in segments:
        patterns = RESULTS if segment.part is Part.PROPOSAL else deciding if segment.part is Part.TEXT else (*RESULTS, *_FOUND)
        flows = list(_join_flows(segment.pieces))
        taken = 0
        for place, flow in enumerate(flows):
            if place < taken:
                continue
            results = _take_results(list(_cut_sentences(flow)), patterns)
            if results:
                listed = list(_take_list(results, flows[place + 1 :])) or (list(_take_offices(flows[place + 1 :])) if election else [])
                taken = place + 1 + len(listed)
                yield _make_decision([*results, *(piece for other in listed for piece in other)])


def _take_results(sentences: Sequence[Sequence[Piece]], patterns: tuple[str, ...]) -> list[Piece]:
    """Return the sentences from the first that tells a result to the last.

    What follows from the last goes with it: "Foreningene oppfordres …".
    """
    texts = [" ".join(piece.text for piece in sentence) for sentence in sentences]
    results = [place for place, text in enumerate(texts) if _matches(patterns, text) and not _CONDITION.search(text)]
    if not results:
        return []
    last = results[-1]
    while last + 1 < len(texts) and _matches((FOLLOWS,), texts[last + 1]):
        last += 1
    return [piece for sentence in sentences[results[0] : last + 1] for piece in sentence]


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
        if not (small_label or (deeper and (announced or (_matches((FOLLOWS,), flow[0].text) and not _TASK.match(flow[0].text))))):
            return
        yield flow


def _follows_closely(piece: Piece) -> bool:
    """Return True for a line right under another, without white space or a list marker.

    What a colon announced goes on there.
    """
    return piece.stretch.marker is None and piece.stretch.block.gap == 0 and len(piece.text) <= _LONGEST_POINT


def _find_depth(piece: Piece) -> int:
    """Return how deep in a list a piece stands; 0 is outside."""
    return 0 if piece.stretch.marker is None else piece.stretch.block.level + 1


@cache
def _compile_bodies(council: str | None) -> tuple[str, ...]:
    """Return how this council is told to decide: its name, its abbreviation, or the common word."""
    names = [*MEETINGS, *_name_kinds(council)]
    if council:
        words = re.findall(r"[^\W\d_]+", council)
        names.append(re.escape(council))
        names.append("".join(word[0] for word in words if word[0].isupper()) if len(words) > 1 else rf"(?-i:{council[0]}[A-ZÆØÅ]{{1,4}})")
    if not council:
        # "FAU vedtok", "AMU støtter": a body that is only known by its letters
        names.append("(?-i:[A-ZÆØÅ]{2,5})")
    body = "|".join(name for name in names if name)
    return (rf"^(?:{body})\s+{BODY_DECIDES}", rf"{TURNED}(?:{body})\b")


def _name_kinds(council: str | None) -> list[str]:
    """Return the common words for this council: "rådet", where its own name ends so.

    They are all of them where it does not tell its kind.
    """
    words = re.findall(r"[^\W\d_]+", (council or "").casefold())
    own = [common for ending, common in BODIES if any(word.endswith((ending, common)) for word in words)]
    return own or [common for _, common in BODIES]


def _join_flows(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Join pieces that a reader parted in the middle of a sentence."""
    flow: list[Piece] = []
    for piece in pieces:
        if flow and not (piece.stretch.marker is None and _is_broken(flow[-1].text, piece.text)):
            yield flow
            flow = []
        flow.append(piece)
    if flow:
        yield flow


def _cut_sentences(flow: Sequence[Piece]) -> Iterator[list[Piece]]:
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


@cache
def _compile_patterns(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Make one pattern of many."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE | re.DOTALL)


def _matches(patterns: tuple[str, ...], text: str) -> bool:
    """Return True where one of the patterns is found."""
    return _compile_patterns(patterns).search(text.strip()) is not None


_ELECTION = re.compile(r"(?:valg|val|election)\b", re.IGNORECASE)


def _read_election(segments: Sequence[Segment]) -> Iterator[Decision]:
    """Read an election, whose result is the list of those elected."""
    pieces = [piece for segment in segments if segment.part in {Part.TEXT, Part.OTHER} for piece in _whole_lines(segment)]
    pieces = [piece for piece in pieces if not re.match(r"valg av\b", piece.text, re.IGNORECASE)]
    if pieces and all(len(piece.text) <= _LONGEST_POINT for piece in pieces):
        yield _make_decision(pieces)


def _whole_lines(segment: Segment) -> Iterator[Piece]:
    """Yield the pieces of a segment with its label: "Saksordfører: Kari Dal" is one line of a result."""
    if segment.label is not None:
        yield segment.label.piece()
        yield from segment.pieces[1:] if segment.inline else segment.pieces
    else:
        yield from segment.pieces
