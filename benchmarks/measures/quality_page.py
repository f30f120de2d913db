"""docs/quality.md: what was measured, written by the measurements themselves.

Each part stands between two marks and is replaced whole, so that a part can be measured again by itself. Of real documents nothing is
told but what they are.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import astuple
from pathlib import Path

from benchmarks.measures.extraction_score import Tally, add_up
from benchmarks.measures.labelled import EXAMPLES, FIXTURES, OWN, ROOT, letter_bodies
from benchmarks.measures.scored import AnsweredSet, ScoredDocument
from radsminne.search.evaluation.evaluation import FIGURES, Figures, ScoredQuestion, average
from radsminne.search.evaluation.judged_questions import Wanted

PAGE = ROOT / "docs/quality.md"
PARTS = ("extraction", "questions", "comparison", "beside others", "speed", "warm search")
MINUTES = ("header", "names", "person", "case", "decision", "complete", "presenter")
REPORTS = ("members", "activities", "sections", "highlights")
MOST_WEAK = 8
TEXT = " --- |"
PLURALS = {"case": "cases", "section": "sections", "activity": "activities", "meeting": "meetings", "membership": "memberships"}
MOST_TOLD = 2

HEAD = """# Quality

How well Radsminne reads documents and answers questions, measured by `make quality`, which also fails where a figure falls under its
floor (`benchmarks/measures/floors.json`). The parts below are written by the programs that measure; do not edit them by hand.

**What the figures are worth.** The documents and questions below could be seen while the rules were written, and mistakes in them were
mended. So the figures show how well the rules fit them, not how well they will do on papers that nobody here has seen: expect less
there. The project's own documents are invented, and the same people made their right readings. The real documents (minutes and a report
of one council in many forms, minutes of other bodies) are not part of the project; they are told of here only by what they are.

The figures of extraction are F1, all from 0 to 1: *header* (number, date, times, place), *names* and *person* (name, affiliation, role
and presence all right), *case* (number and title), *decision* (of the cases that decide something, decisions right too), *complete* (of
all cases), *members* (name, affiliation, role, period), *activities* (title and days), *sections*, *highlights*. Those of questions:
*ndcg@10* and *recall@10* of the ranking, *list-F1* (is what is claimed right and whole), *answered* (claims anything, where something is
there to be found), *no-answer* (claims nothing, where nothing is). `radsminne evaluate QUESTIONS.json` measures the same for any archive
with questions of its own; `examples/questions.json` shows the form.
"""


def write_quality(documents: Sequence[ScoredDocument], answered: Sequence[AnsweredSet], page: Path = PAGE) -> None:
    """Write the parts that were measured."""
    if documents:
        write_part("extraction", "\n".join(_write_extraction(documents)), page)
    if answered:
        write_part("questions", "\n".join(_write_questions(answered)), page)


def write_part(name: str, text: str, page: Path = PAGE) -> None:
    """Replace one part of the page, and leave the others as they are."""
    before = page.read_text(encoding="utf-8") if page.exists() else ""
    parts = {part: _cut(before, part) for part in PARTS} | {name: text.strip()}
    body = "\n".join(f"{_begin(part)}\n{text}\n{_end(part)}\n" for part, text in parts.items() if text)
    page.write_text(f"{HEAD}\n{body}", encoding="utf-8")


def _begin(part: str) -> str:
    return f"<!-- {part}: written by a program -->"


def _end(part: str) -> str:
    return f"<!-- end of {part} -->"


def _cut(page: str, part: str) -> str:
    _, begin, rest = page.partition(_begin(part))
    return rest.partition(_end(part))[0].strip() if begin else ""


def make_table(head: Sequence[str], rows: Sequence[Sequence[str]], side: str = " ---: |") -> Iterator[str]:
    """Yield the lines of a Markdown table.

    The first column is text, the others are figures unless `side` says otherwise.
    """
    yield f"| {' | '.join(head)} |"
    yield f"| --- |{side * (len(head) - 1)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _write_extraction(documents: Sequence[ScoredDocument]) -> Iterator[str]:
    letters = letter_bodies([one.document for one in documents])
    whole = [one for one in documents if not one.lacks_ocr]
    yield f"## Extraction\n\n{len(whole)} documents with a right reading: " + ", ".join(_count_groups(whole)) + "."
    invented = " (invented)"
    groupings: tuple[tuple[str, Callable[[ScoredDocument], str]], ...] = (
        ("By set", lambda one: one.document.group),
        ("By kind", lambda one: one.document.kind),
        ("By form", lambda one: one.document.form),
        ("By body", lambda one: letters[one.document.path] + invented * (one.document.group in OWN)),
    )
    for title, key in groupings:
        yield f"\n### {title}\n"
        yield from _group_figures(whole, key)
    yield from _write_imperfect(whole)
    waiting = len(documents) - len(whole)
    if waiting:
        yield f"\n{waiting} scanned documents are not counted: no OCR on the machine that measured."


def _count_groups(documents: Sequence[ScoredDocument]) -> list[str]:
    names = {EXAMPLES: "of the example archive", FIXTURES: "short ones of the tests"}
    return [f"{count} {names.get(group, group)}" for group, count in Counter(one.document.group for one in documents).items()]


def _group_figures(documents: Sequence[ScoredDocument], key: Callable[[ScoredDocument], str]) -> Iterator[str]:
    """Yield a table for minutes and one for reports; a row a group."""
    groups: defaultdict[str, list[Mapping[str, Tally]]] = defaultdict(list)
    for one in documents:
        groups[key(one)].append(one.tallies)
    for figures in (MINUTES, REPORTS):
        judged = {name: [tallies for tallies in group if tallies.keys() & set(figures)] for name, group in groups.items()}
        sums = {f"{name} ({len(group)})": add_up(group) for name, group in judged.items() if group}
        if sums:
            yield from make_table(
                ("", *figures), [(name, *(_show(total.get(figure)) for figure in figures)) for name, total in sums.items()]
            )
            yield ""


def _show(tally: Tally | None) -> str:
    return "–" if tally is None else f"{tally.value:.3f}"


def _write_imperfect(documents: Sequence[ScoredDocument]) -> Iterator[str]:
    yield "### Documents that are not read without a fault\n"
    rows = []
    for one in documents:
        low = ", ".join(f"{figure} {tally.value:.3f}" for figure, tally in one.tallies.items() if tally.value < 1)
        if low:
            rows.append((one.document.path.name if one.document.group in OWN else one.document.described, low))
    yield from make_table(("document", "figures under 1"), rows, TEXT) if rows else iter(("None.",))


def _write_questions(answered: Sequence[AnsweredSet]) -> Iterator[str]:
    yield "## Questions"
    for one in answered:
        evaluation = one.evaluation
        yield f"\n### {one.asked.name.capitalize()}: {len(evaluation.scored)} questions\n"
        rows = [(kind.kind, str(kind.questions), *_show_figures(kind.figures)) for kind in evaluation.kinds]
        rows += [
            _sum_language(language, evaluation.scored) for language in sorted({str(each.question.language) for each in evaluation.scored})
        ]
        rows.append(("**all**", str(len(evaluation.scored)), *_show_figures(evaluation.figures)))
        yield from make_table(("", "questions", *FIGURES), rows)
        yield "\nThe weakest, and what came instead:\n"
        weak = [_describe_own(each) if one.asked.is_own else _describe_kinds(each) for each in evaluation.weakest(MOST_WEAK)]
        yield from make_table(("question", "figures", "missed", "wrong"), weak, TEXT)
        if one.lacks_ocr:
            yield "\nWithout OCR: what stands only in scans could not be found."


def _show_figures(figures: Figures) -> list[str]:
    return ["–" if value is None else f"{value:.3f}" for value in astuple(figures)]


def _sum_language(language: str, scored: Sequence[ScoredQuestion]) -> tuple[str, ...]:
    figures = [one.figures for one in scored if str(one.question.language) == language]
    return f"in {language}", str(len(figures)), *_show_figures(average(figures))


def _describe_own(one: ScoredQuestion) -> tuple[str, ...]:
    """Return the question with its words where it is invented, else by its id alone."""
    return f"{one.question.id} {one.question.text}", _write_figures(one), _list_names(one.missed), _list_names(one.wrong)


def _describe_kinds(one: ScoredQuestion) -> tuple[str, ...]:
    """Return only what a real question asks for."""
    question = f"{one.question.id} ({one.question.kind}, {one.question.language})"
    return question, _write_figures(one), _count_kinds(one.missed), _count_kinds(one.wrong)


def _write_figures(one: ScoredQuestion) -> str:
    return ", ".join(f"{name} {value:.2f}" for name, value in one.figures.named() if name not in {"recall@10", "answered"})


def _list_names(records: Sequence[Wanted]) -> str:
    more = f" and {len(records) - MOST_TOLD} more" if len(records) > MOST_TOLD else ""
    return ("; ".join(str(one).replace("|", "/") for one in records[:MOST_TOLD]) + more) or "–"


def _count_kinds(records: Sequence[Wanted]) -> str:
    counts = Counter(one.kind.value for one in records)
    return ", ".join(f"{count} {kind if count == 1 else PLURALS[kind]}" for kind, count in counts.items()) or "–"
