"""What reading bodies that were left out comes to, as a part of docs/quality.md.

That is figures, bodies, how well is read what is not marked as unsure, and how far confidence can be trusted.
Of real papers nothing is told but the letter of their body.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.learning.papers import Paper
from benchmarks.measures.extraction_score import Json, Tally, add_up, judge_found
from benchmarks.measures.quality_page import make_table
from benchmarks.measures.trust import Judged, cover, find_bound, make_rows, measure_error
from radsminne.corpus.problems import ProblemCode

FIGURES = ("header", "names", "person", "case", "decision", "complete", "adopts", "kind")
BOUNDS = (0.3, 0.5, 0.7, 0.9)
RIGHT = 0.92
"""The share of complete cases that an archivist may take on trust: what papers that are not marked as unsure must reach."""
_COVERED = 0.6
"""The share of the papers that must not be marked."""


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """A paper with its reading as JSON, and how much of that is right."""

    paper: Paper
    reading: Json
    tallies: Mapping[str, Tally]

    @property
    def is_sure(self) -> bool:
        """Whether it was read, and is not marked as one to check."""
        codes = {problem["code"] for problem in self.reading.get("problems") or ()}
        return "document" in self.reading and ProblemCode.STRUCTURE_UNSURE not in codes


def average(read: Sequence[ReadPaper], figure: str) -> float | None:
    """Return a figure as the mean over the papers that it judges.

    A long paper counts as much as a short one.
    """
    values = [one.tallies[figure].value for one in read if figure in one.tallies]
    return sum(values) / len(values) if values else None


def write_left_out(left_out: Sequence[ReadPaper], fitted: Sequence[ReadPaper]) -> Iterator[str]:
    """Yield the part of the page."""
    bodies = len({one.paper.body for one in left_out})
    yield f"## Real papers of {bodies} bodies\n"
    yield f"{len(left_out)} papers. *Left out*: read with nothing that was learnt from another paper of the same body. *Fitted*: as the"
    yield "program reads them. A mean counts each paper once, a total each name or case once.\n"
    yield from make_table(("", "left out, mean", "left out, total", "fitted, mean", "fitted, total"), list(_list_figures(left_out, fitted)))
    yield "\n### By body, left out, mean\n"
    yield from make_table(("", *FIGURES), list(_list_bodies(left_out)))
    yield "\n### What is known to be unsure, left out\n"
    yield from _write_sure(left_out)
    for title, pick in _JUDGED.items():
        judged = [one for read in left_out for one in pick(read)]
        if judged:
            yield f"\n{title}: {len(judged)} with a confidence, which lies {measure_error(judged):.3f} from what is right on the mean.\n"
            yield from _write_trust(judged)


def _list_figures(left_out: Sequence[ReadPaper], fitted: Sequence[ReadPaper]) -> Iterator[list[str]]:
    for figure in FIGURES:
        row = [figure]
        for read in (left_out, fitted):
            total = add_up(one.tallies for one in read).get(figure)
            row += [_show(average(read, figure)), _show(None if total is None else total.value)]
        yield row


def _list_bodies(read: Sequence[ReadPaper]) -> Iterator[list[str]]:
    groups: defaultdict[str, list[ReadPaper]] = defaultdict(list)
    for one in read:
        groups[one.paper.body].append(one)
    for body, group in sorted(groups.items()):
        yield [f"body {body} ({len(group)})", *(_show(average(group, figure)) for figure in FIGURES)]


def _show(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _write_sure(read: Sequence[ReadPaper]) -> Iterator[str]:
    """Yield how well the papers are read that are not marked as unsure, and how many they are."""
    rows = []
    for title, is_sure in (("not marked", True), ("marked as unsure", False)):
        group = [one for one in read if one.is_sure is is_sure]
        total = add_up(one.tallies for one in group).get("complete")
        share = f"{len(group) / len(read):.3f}"
        rows.append((title, str(len(group)), share, _show(average(group, "complete")), _show(None if total is None else total.value)))
    yield from make_table(("", "papers", "share", "complete, mean", "complete, total"), rows)
    yield f"\nWhat is not marked must reach {RIGHT} complete with a share of {_COVERED}."


def _judge_papers(read: ReadPaper) -> Iterator[Judged]:
    """Yield a paper with the mean confidence of its cases, and the share of them that is complete."""
    told = [confidence for case in read.reading.get("cases") or () if (confidence := case.get("confidence")) is not None]
    if told and "complete" in read.tallies:
        yield Judged(sum(told) / len(told), read.tallies["complete"].value)


def _judge_cases(read: ReadPaper) -> Iterator[Judged]:
    return _judge(read, "case", lambda case: case.get("confidence"))


def _judge_decisions(read: ReadPaper) -> Iterator[Judged]:
    """Yield each case that decides something, as sure as the least sure of its decisions."""
    return _judge(
        read, "decision", lambda case: min((one["confidence"] for one in case["decisions"] if one["confidence"] is not None), default=None)
    )


def _judge_people(read: ReadPaper) -> Iterator[Judged]:
    return _judge(read, "person", lambda person: person.get("confidence"))


def _judge(read: ReadPaper, figure: str, find: Callable[[Json], float | None]) -> Iterator[Judged]:
    for one, is_right in judge_found(read.paper.label, read.reading).get(figure, ()):
        confidence = find(one)
        if confidence is not None:
            yield Judged(confidence, is_right)


_JUDGED: Mapping[str, Callable[[ReadPaper], Iterator[Judged]]] = {
    "Papers": _judge_papers,
    "Cases": _judge_cases,
    "Decisions": _judge_decisions,
    "People": _judge_people,
}


def _write_trust(judged: Sequence[Judged]) -> Iterator[str]:
    rows = [
        (f"{row.first:.1f} to {row.last:.1f}", str(row.count), f"{row.confidence:.3f}", f"{row.right:.3f}") for row in make_rows(judged)
    ]
    yield from make_table(("confidence", "how many", "mean confidence", "right"), rows)
    yield ""
    bounds = [cover(judged, bound) for bound in BOUNDS]
    best = find_bound(judged, RIGHT)
    rows = [(f"{one.bound:.3f}", f"{one.share:.3f}", _show(one.right), "") for one in bounds]
    rows += [(f"{best.bound:.3f}", f"{best.share:.3f}", _show(best.right), f"the lowest that reaches {RIGHT}")] if best else []
    yield from make_table(("at least", "covered", "right", ""), rows)
