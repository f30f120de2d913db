"""The quality gate: documents and answers against pinned floors.

Documents are held against their labels, answers against judged questions.

    python -m benchmarks.quality                       measure, and fail under a floor
    python -m benchmarks.quality --write               write docs/quality.md too
    python -m benchmarks.quality --pin                 raise the floors to what is reached now
    python -m benchmarks.quality --pin --allow-lower   set them there even where that is lower

What lies in a folder `shared` beside the project is measured where it is there; the project's own part is held everywhere.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.measures.caches import CachedReader, lacks_ocr, open_filled, read_without_ocr
from benchmarks.measures.extraction_score import Json, score_reading
from benchmarks.measures.floors import (
    FILE,
    NEAR_TIES,
    OTHER_OCR,
    ROUNDING,
    Breach,
    Measured,
    check_floors,
    raise_floors,
    read_floors,
    write_floors,
)
from benchmarks.measures.labelled import OWN, ROOT, Labelled, find_labelled, make_fingerprint, read_label
from benchmarks.measures.quality_page import write_quality
from benchmarks.measures.scored import SETS, TODAY, AnsweredSet, QuestionSet, ScoredDocument
from radsminne.index.paths import collect_files
from radsminne.search.answer import Searcher
from radsminne.search.evaluation.evaluation import ScoredQuestion, evaluate
from radsminne.search.evaluation.judged_questions import read_judged_questions

QUESTIONS = "questions: "


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, tell, and pin or hold; the exit code is 1 where something lies under its floor."""
    options = parse(arguments)
    labelled = [] if options.only == "questions" else find_labelled()
    sets = [] if options.only == "extraction" else [one for one in SETS if one.is_here]
    with CachedReader() as reader:
        documents = score_documents([one for one in labelled if one.group in OWN or not options.own], reader.read)
    answered = [answer_set(one) for one in sets if one.is_own or not options.own]
    measured = [measure_document(one) for one in documents if one.problem is None and not one.lacks_ocr]
    measured += [measure_answers(one) for one in answered]
    tell(documents, answered)
    if options.write:
        write_quality(documents, answered)
    breaches = find_unread(documents) + settle(measured, find_expected(options.only, documents, answered), options)
    for breach in breaches:
        print(breach, file=sys.stderr)
    return int(bool(breaches))


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pin", action="store_true", help="raise the floors to what is reached now")
    parser.add_argument("--allow-lower", action="store_true", help="with --pin: lower them too")
    parser.add_argument("--write", action="store_true", help="write docs/quality.md")
    parser.add_argument("--own", action="store_true", help="only the project's own documents and questions")
    parser.add_argument("--only", choices=("extraction", "questions"))
    parser.add_argument("--floors", type=Path, default=FILE, help="the file of floors")
    return parser.parse_args(arguments)


def settle(measured: Sequence[Measured], expected: Sequence[str], options: argparse.Namespace) -> list[Breach]:
    """Hold the figures against the floors, or pin them."""
    floors = read_floors(options.floors)
    if not options.pin:
        return check_floors(measured, floors, expected)
    pinned, refused = raise_floors(measured, floors, expected, allow_lower=options.allow_lower)
    if not refused:
        write_floors(pinned, options.floors)
    return refused


def find_unread(documents: Sequence[ScoredDocument]) -> list[Breach]:
    """Return the documents that cannot be read at all; one that waits for OCR is no fault of the reader."""
    return [Breach(one.document.name, one.problem) for one in documents if one.problem and not one.lacks_ocr]


def find_expected(only: str | None, documents: Sequence[ScoredDocument], answered: Sequence[AnsweredSet]) -> list[str]:
    """Return the names of the project's own part.

    What of it has a floor must be measured, unless OCR is missing here.
    """
    unread = {one.document.name for one in documents if one.lacks_ocr or one.problem}
    own = [] if only == "questions" else [name for name in read_floors() if name.startswith(tuple(f"{group}/" for group in OWN))]
    whole = only != "extraction" and not any(one.lacks_ocr for one in answered)
    return [name for name in own if name not in unread] + [QUESTIONS + SETS[0].name] * whole


def score_documents(labelled: Sequence[Labelled], read: Callable[[Path], Json]) -> list[ScoredDocument]:
    """Read every document, and hold it against its label."""
    scored = []
    for document in labelled:
        reading = read(document.path)
        problem = None if "document" in reading else str(reading["problems"][0]["message"])
        tallies = score_reading(read_label(document.label), reading)
        by_ocr = (reading.get("document") or {}).get("source") in {"ocr", "mixed"}
        scored.append(ScoredDocument(document, tallies, problem, lacks_ocr(reading), by_ocr))
    return scored


def answer_set(asked: QuestionSet) -> AnsweredSet:
    """Fill an archive with the papers of a set, and put its questions to it."""
    documents = collect_files(asked.folders, leave_out=ROOT / "build")
    with open_filled(asked.name.replace(" ", "-"), documents) as archive, Searcher(archive, today=TODAY) as searcher:
        evaluation = evaluate(archive, searcher, read_judged_questions(asked.questions))
        return AnsweredSet(asked, evaluation, bool(read_without_ocr(archive)))


def measure_document(scored: ScoredDocument) -> Measured:
    """Return the figures of a document."""
    figures = {figure: tally.value for figure, tally in scored.tallies.items()}
    unread = (scored.problem,) if scored.problem else ()
    faults = {figure: (*unread, *tally.faults) for figure, tally in scored.tallies.items()}
    document = scored.document
    return Measured(
        document.name, make_fingerprint(document.path, document.label), figures, faults, OTHER_OCR if scored.by_ocr else ROUNDING
    )


def measure_answers(answered: AnsweredSet) -> Measured:
    """Return the figures of a set of questions."""
    asked, evaluation = answered.asked, answered.evaluation
    fingerprint = make_fingerprint(asked.questions, *collect_files(asked.folders, leave_out=ROOT / "build"))
    faults = tuple(describe_weak(one) for one in evaluation.weakest(len(evaluation.scored)))
    figures = dict(evaluation.figures.named())
    # Without OCR some records cannot be found: those figures are held against floors of their own.
    name = f"{QUESTIONS}{asked.name}{' without OCR' if answered.lacks_ocr else ''}"
    return Measured(name, fingerprint, figures, dict.fromkeys(figures, faults), NEAR_TIES)


def describe_weak(one: ScoredQuestion) -> str:
    """Return a question that was not answered in full, in a line."""
    figures = ", ".join(f"{name} {value:.2f}" for name, value in one.figures.named())
    missed = f"; missed {', '.join(map(str, one.missed[:2]))}" if one.missed else ""
    wrong = f"; wrong {', '.join(map(str, one.wrong[:2]))}" if one.wrong else ""
    return f"{one.question.id} {one.question.text}: {figures}{missed}{wrong}"


def tell(documents: Sequence[ScoredDocument], answered: Sequence[AnsweredSet]) -> None:
    """Print a line for each document and each set of questions."""
    for one in documents:
        note = f"  {one.problem}" if one.problem else "  (parts wait for OCR)" if one.lacks_ocr else ""
        figures = "  ".join(f"{figure} {tally.value:.3f}" for figure, tally in one.tallies.items())
        print(f"{one.document.name}  {figures}{note}")
    for each in answered:
        figures = "  ".join(f"{figure} {value:.4f}" for figure, value in each.evaluation.figures.named())
        print(f"{QUESTIONS}{each.asked.name} ({len(each.evaluation.scored)})  {figures}")


if __name__ == "__main__":
    sys.exit(main())
