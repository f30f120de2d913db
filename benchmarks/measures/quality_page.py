"""docs/quality.md: what was measured, written by the measurements themselves.

Each part stands between two marks and is replaced whole, so that a part can be measured again by itself. Of real documents nothing is
told but what they are.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from pathlib import Path

from benchmarks.measures.labelled import EXAMPLES, FIXTURES, OTHERS, OWN, ROOT, Labelled
from benchmarks.measures.scored import AnsweredSet, ScoredDocument
from radsminne.search.evaluation.evaluation import FIGURES, Figures, ScoredQuestion, average
from radsminne.search.evaluation.judged_questions import Wanted

PAGE = ROOT / "docs/quality.md"
PARTS = ("left out", "extraction", "questions", "comparison", "beside others", "speed", "warm search")
_NAMES = {EXAMPLES: "the example archive", FIXTURES: "short ones of the tests"}
MOST_WEAK = 8
TEXT = " --- |"
PLURALS = {"case": "cases", "section": "sections", "activity": "activities", "meeting": "meetings", "membership": "memberships"}
MOST_TOLD = 2

HEAD = """# Quality

How well Radsminne reads documents and answers questions, measured by `make quality`, which also fails where a figure falls under its
floor (`benchmarks/measures/floors.json`). The parts below are written by the programs that measure; do not edit them by hand.

**What the figures are worth.** The figure that counts stands first: real papers, read with nothing that was learnt from another paper of
the same body. Even these papers could be seen while rules were written, so expect somewhat less on a body that nobody here has met. All
else below could be seen, and mistakes in it were mended: those figures show that nothing was broken since. The project's own documents
are invented, and the same people made their right readings. The real documents (minutes and a report of one council in many forms,
minutes of other bodies) are not part of the project; they are told of here only by what they are.

The figures of extraction are F1, all from 0 to 1: *header* (number, date, times, place), *names* and *person* (name, affiliation, role
and presence all right), *case* (number and title), *decision* (of the cases that decide something, decisions right too), *complete* (of
all cases), *adopts* (the words that a vedtak adopts which only points back), *kind* (what sort of paper it is), *members* (name,
affiliation, role, period), *activities* (title and days), *sections*, *highlights*. Those of questions: *ndcg@10* and *recall@10* of the
ranking, *list-F1* (is what is claimed right and whole), *answered* (claims anything, where something is there to be found), *no-answer*
(claims nothing, where nothing is). `radsminne evaluate QUESTIONS.json` measures the same for any archive with questions of its own;
`examples/questions.json` shows the form.
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
    """Yield how many documents of each set are read without a fault, and which are not."""
    seen = [one for one in documents if one.document.group != OTHERS]
    whole = [one for one in seen if not one.lacks_ocr]
    faulty = [one for one in whole if any(tally.value < 1 for tally in one.tallies.values())]
    yield "## Documents that the rules were made on\n"
    counts = [Counter(one.document.group for one in group) for group in (whole, faulty)]
    rows = [(_NAMES.get(group, group), str(count), str(count - counts[1][group])) for group, count in counts[0].items()]
    yield from make_table(("", "documents", "read without a fault"), rows)
    if faulty:
        yield ""
        yield from make_table(("document", "figures under 1"), [(_name(one.document), _list_low(one)) for one in faulty], TEXT)
    if len(seen) > len(whole):
        yield f"\n{len(seen) - len(whole)} scanned documents are not counted: no OCR on the machine that measured."


def _name(document: Labelled) -> str:
    return document.path.name if document.group in OWN else document.described


def _list_low(one: ScoredDocument) -> str:
    return ", ".join(f"{figure} {tally.value:.3f}" for figure, tally in one.tallies.items() if tally.value < 1)


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
