"""What a case decided: by its labels, and where there is none, by sentences that tell a result."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Decision, Problem
from radsminne.extract.decisions.adopts import POINTS_AS, adopt, is_bare, tells_voting
from radsminne.extract.decisions.case_labels import LABEL_LENGTH, Part, Segment
from radsminne.extract.decisions.labelled import is_beside, read_labelled
from radsminne.extract.decisions.template import Template, split_segments
from radsminne.extract.decisions.trust import list_signs, measure_trust
from radsminne.extract.decisions.unlabelled import read_election, read_results
from radsminne.extract.decisions.votes import IS_ADOPTED, IS_FALLEN, find_voting
from radsminne.extract.decisions.wording import make_decision
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.cases import BODIES

_ELECTION = re.compile(rf"(?:(?:valg|val|election)\b|konstituering\s+av\s+\w*(?:{'|'.join(BODIES)})\b)", re.IGNORECASE)


def find_decisions(
    body: Sequence[Stretch], title: str, council: str | None, template: Template | None = None
) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Find what was decided in a case, and labels with nothing under them.

    `template` is what the document repeats.
    """
    template = template or Template()
    segments = list(split_segments(body, template))
    labelled = _prefer_own([segment for segment in segments if segment.part is Part.DECISION], council)
    decisions = [decision for segment in labelled for decision in read_labelled(segment)]
    if len(decisions) > 1 and POINTS_AS.match(decisions[-1].text):
        decisions = decisions[-1:]
    problems = tuple(
        Problem(ProblemCode.EMPTY_DECISION, f"nothing stands under {segment.label.text!r}", segment.label.span())
        for segment in labelled
        if segment.label is not None and not segment.pieces
    )
    decisions = [replace(decision, vote=decision.vote or find_voting(segments)) for decision in decisions]
    decisions = decisions or _read_unlabelled(segments, title, council)
    adopted = list(adopt(_drop_votes(_drop_repeated(decisions, title)), segments, title))
    trusts = [measure_trust(list_signs(decision, adopted, segments, template)) for decision in adopted]
    return tuple(replace(decision, confidence=trust) for decision, trust in zip(adopted, trusts, strict=True)), problems


def _drop_votes(decisions: list[Decision]) -> list[Decision]:
    """Leave out motions that fell beside what was adopted.

    All voting goes where the decided text stands behind it.
    """
    told = [decision for decision in decisions if not tells_voting(decision.text)]
    kept = [decision for decision in decisions if decision in told or not IS_FALLEN.search(decision.text)]
    return told if told and decisions[-len(told) :] == told else kept or decisions


def _drop_repeated(decisions: Sequence[Decision], title: str) -> list[Decision]:
    """Leave out what stands twice: as it was proposed and as it was decided.

    One may be elected to several offices.
    """
    if _ELECTION.match(title):
        return list(decisions)
    first = {decision.text.casefold().strip(" ."): decision for decision in reversed(decisions)}
    return [decision for decision in decisions if first[decision.text.casefold().strip(" .")] is decision]


def _read_unlabelled(segments: Sequence[Segment], title: str, council: str | None) -> list[Decision]:
    """Read what was decided where no label says so, by the first way that finds anything."""
    election = _ELECTION.match(title) is not None
    return (
        list(_read_adopted(segments))
        or list(read_results(segments, title, council, election=election))
        or list(_read_own_proposal(segments, council))
        or list(read_election(segments, election=election))
    )


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


def _read_adopted(segments: Sequence[Segment]) -> Iterator[Decision]:
    """Read "Enstemmig vedtatt." below a proposal: it adopts what stands above."""
    for segment in segments:
        pieces = segment.pieces
        if segment.part is Part.PROPOSAL and len(pieces) > 1 and is_bare(pieces[-1].text) and IS_ADOPTED.search(pieces[-1].text):
            yield make_decision(pieces[-1:])


_OWN_PROPOSAL = re.compile(r"\binnstilling\b|\btilråd(?:n)?ing\b", re.IGNORECASE)


def _read_own_proposal(segments: Sequence[Segment], council: str | None) -> Iterator[Decision]:
    """Read what a committee recommends, where that is all it does.

    It goes from "Valgkomiteens innstilling" to the end of the case.
    """
    name = _shorten_name(council)
    for place, segment in enumerate(segments):
        label = segment.label.text[:LABEL_LENGTH].casefold() if segment.label else ""
        if segment.part is Part.PROPOSAL and name and name in label and _OWN_PROPOSAL.search(label):
            pieces = [piece for after in segments[place:] for piece in after.pieces if not is_beside(piece)]
            if pieces:
                yield make_decision(pieces)
            return
