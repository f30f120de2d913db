"""Answers held against judged questions.

The figures tell how good an archive's answers are, and where they are weakest.

The figures, all 0 to 1. Over the questions that the archive can answer: ndcg@10 (are the right records first), recall@10 (are they
among the first ten), list-F1 (is what is claimed right and whole), answered (is anything claimed). Over the others: no-answer (is
nothing claimed). A record that answers in part neither helps nor harms.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace

from radsminne.corpus.archive import Archive
from radsminne.corpus.found import FoundRecord
from radsminne.search.answer import AS_ASKED, Searcher, SearchOptions
from radsminne.search.evaluation.judged_questions import KINDS, JudgedQuestion, Wanted, make_wanted

_SCHEMA = 1
"""Raised when a field changes its meaning or goes; a new field does not raise it."""

_FIRST = 10
_MOST_HITS = 100
"""Hits of an answer that are looked at."""

_WEAKEST = 5
_MOST_TOLD = 3
"""Questions, and records of each, that the text shows."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one question, or the means of several; None where no question has one."""

    ndcg: float | None = None
    recall: float | None = None
    list_f1: float | None = None
    answered: float | None = None
    no_answer: float | None = None

    def named(self) -> Iterator[tuple[str, float]]:
        """Return each figure that there is under the name that readers know it by."""
        return ((name, value) for name, value in zip(FIGURES, astuple(self), strict=True) if value is not None)


FIGURES = ("ndcg@10", "recall@10", "list-F1", "answered", "no-answer")


@dataclass(frozen=True, slots=True)
class ScoredQuestion:
    """A question with its figures.

    With it stand the wanted records that did not come, and the wrong ones that did (best first).
    """

    question: JudgedQuestion
    figures: Figures
    missed: tuple[Wanted, ...]
    wrong: tuple[Wanted, ...]

    @property
    def quality(self) -> float:
        """One number to order questions by."""
        figures = self.figures
        return figures.no_answer if figures.no_answer is not None else ((figures.ndcg or 0.0) + (figures.list_f1 or 0.0)) / 2


@dataclass(frozen=True, slots=True)
class _KindFigures:
    """The means over the questions of one kind."""

    kind: str
    questions: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How an archive answered.

    `unknown` are wanted records that the archive does not hold, each with its question's id.
    """

    scored: tuple[ScoredQuestion, ...]
    kinds: tuple[_KindFigures, ...]
    figures: Figures
    unknown: tuple[tuple[str, Wanted], ...] = ()

    def weakest(self, most: int) -> list[ScoredQuestion]:
        """Return the questions that were answered worst, worst first.

        What is answered without a fault is left out.
        """
        return sorted((one for one in self.scored if one.quality < 1), key=lambda one: one.quality)[:most]


def evaluate(archive: Archive, searcher: Searcher, questions: Sequence[JudgedQuestion], options: SearchOptions = AS_ASKED) -> Evaluation:
    """Put the questions to an archive, and hold its answers against the judgements."""
    options = replace(options, limit=_MOST_HITS)
    answers = (searcher.answer(question.text, options) for question in questions)
    scored = [score_answer(question, [hit.record for hit in answer.hits]) for question, answer in zip(questions, answers, strict=True)]
    return summarise_scores(scored, _find_unknown(archive, questions))


def score_answer(question: JudgedQuestion, records: Sequence[FoundRecord]) -> ScoredQuestion:
    """Hold the records of one answer, best first, against what was wanted."""
    ranked: list[bool] = []
    wrong: list[Wanted] = []
    missed = list(question.relevant)
    for record in records:
        met = next((wanted for wanted in question.relevant if wanted.is_met_by(record)), None)
        if met in missed:
            missed.remove(met)
            ranked.append(True)
        # A second record that meets the same judgement is neither right nor wrong.
        elif met is None and not any(wanted.is_met_by(record) for wanted in question.partly):
            ranked.append(False)
            wrong.append(make_wanted(record))
    is_claimed = float(bool(records))
    figures = _rank(ranked, len(question.relevant), is_claimed) if question.relevant else Figures(no_answer=1 - is_claimed)
    return ScoredQuestion(question, figures, tuple(missed), tuple(wrong))


def _rank(ranked: Sequence[bool], relevant: int, answered: float) -> Figures:
    found, first = sum(ranked), ranked[:_FIRST]
    gain = sum(_discount(place) for place, is_right in enumerate(first) if is_right)
    most = min(_FIRST, relevant)
    return Figures(
        ndcg=gain / sum(_discount(place) for place in range(most)),
        recall=sum(first) / most,
        list_f1=2 * found / (len(ranked) + relevant),
        answered=answered,
    )


def _discount(place: int) -> float:
    return 1 / math.log2(place + 2)


def summarise_scores(scored: Sequence[ScoredQuestion], unknown: Sequence[tuple[str, Wanted]] = ()) -> Evaluation:
    """Take the means over all questions and over each kind, the kinds in the order they first come."""
    kinds = dict.fromkeys(one.question.kind for one in scored)
    by_kind = {kind: [one.figures for one in scored if one.question.kind == kind] for kind in kinds}
    return Evaluation(
        tuple(scored),
        tuple(_KindFigures(kind, len(figures), average(figures)) for kind, figures in by_kind.items()),
        average([one.figures for one in scored]),
        tuple(unknown),
    )


def average(figures: Sequence[Figures]) -> Figures:
    """Take the mean of each figure over those that have it."""
    columns = zip(*(astuple(one) for one in figures), strict=True)
    known = ([value for value in column if value is not None] for column in columns)
    return Figures(*(sum(values) / len(values) if values else None for values in known))


def _find_unknown(archive: Archive, questions: Iterable[JudgedQuestion]) -> list[tuple[str, Wanted]]:
    """Find what is wanted but not in the archive.

    It is a slip in the judgement, or a record that was not read from its paper.
    """
    store = archive.store
    records = [record for kind in KINDS for record in store.records(store.all_ids(kind))]
    wanted = [(question.id, one) for question in questions for one in (*question.relevant, *question.partly)]
    return [(name, one) for name, one in wanted if not any(one.is_met_by(record) for record in records)]


def evaluation_json(evaluation: Evaluation) -> dict[str, object]:
    """Return the figures as the JSON that `evaluate --json` prints."""
    return {
        "schema": _SCHEMA,
        "questions": len(evaluation.scored),
        "figures": dict(evaluation.figures.named()),
        "kinds": {kind.kind: {"questions": kind.questions, "figures": dict(kind.figures.named())} for kind in evaluation.kinds},
        "results": [
            {
                "id": one.question.id,
                "q": one.question.text,
                "kind": one.question.kind,
                "figures": dict(one.figures.named()),
                "missed": [_wanted_json(wanted) for wanted in one.missed],
                "wrong": [_wanted_json(wanted) for wanted in one.wrong],
            }
            for one in evaluation.scored
        ],
        "unknown": [{"question": name, **_wanted_json(wanted)} for name, wanted in evaluation.unknown],
    }


def _wanted_json(wanted: Wanted) -> dict[str, str | None]:
    return {wanted.kind.value: wanted.name, "document": wanted.document}


def evaluation_text(evaluation: Evaluation) -> str:
    """Return a table of the figures, the weakest questions, and the judgements that point to nothing."""
    return "\n".join([*_write_table(evaluation), *_write_weakest(evaluation), *_write_unknown(evaluation)])


def _write_table(evaluation: Evaluation) -> Iterator[str]:
    yield f"{'kind':14}{'questions':>10}" + "".join(f"{name:>11}" for name in FIGURES)
    for row in (*evaluation.kinds, _KindFigures("all", len(evaluation.scored), evaluation.figures)):
        cells = ("–" if value is None else f"{value:.3f}" for value in astuple(row.figures))
        yield f"{row.kind:14}{row.questions:>10}" + "".join(f"{cell:>11}" for cell in cells)


def _write_weakest(evaluation: Evaluation) -> Iterator[str]:
    weakest = evaluation.weakest(_WEAKEST)
    if weakest:
        yield "\nWeakest:"
    for one in weakest:
        figures = ", ".join(f"{name} {value:.2f}" for name, value in one.figures.named())
        yield f"  {one.question.id}  {one.question.text}\n      {figures}"
        for label, records in (("missed", one.missed), ("wrong", one.wrong)):
            more = f" and {len(records) - _MOST_TOLD} more" if len(records) > _MOST_TOLD else ""
            if records:
                yield f"      {label}: " + "; ".join(map(str, records[:_MOST_TOLD])) + more


def _write_unknown(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.unknown:
        yield "\nNot in the archive (a slip in the judgement, or a paper that is not imported):"
    for name, wanted in evaluation.unknown:
        yield f"  {name}  {wanted}"
