"""What naming the council is worth where its papers are few among many others.

And what not naming it costs.

    python -m benchmarks.beside_others [--write]

The documents of *one council*, alone and beside some hundred pages of a government, as papers of another body.
Whatever comes from such a page counts as wrong, though it may well be about what is asked.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks.measures.caches import FOLDER, open_filled, refresh_index
from benchmarks.measures.labelled import ROOT, SHARED
from benchmarks.measures.quality_page import make_table, write_part
from benchmarks.measures.scored import SETS, TODAY
from radsminne.corpus.archive import Archive
from radsminne.corpus.records import DocumentKind
from radsminne.index.importing import ImportOptions, run_import
from radsminne.index.models.embedder import Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.index.paths import collect_files
from radsminne.search.answer import Searcher
from radsminne.search.evaluation.evaluation import FIGURES, Figures, evaluate
from radsminne.search.evaluation.judged_questions import JudgedQuestion, read_judged_questions
from radsminne.search.options import SearchOptions

PAGES = SHARED / "ir/government-pages-dev.jsonl"
BODY = "Regjeringen"
ASKED = SETS[1]


def main() -> None:
    """Print a table, a row an archive and a way to ask."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write docs/quality.md")
    options = parser.parse_args()
    if not (ASKED.is_here and PAGES.is_file()):
        raise SystemExit(f"{PAGES} and {ASKED.questions} are not here")
    text = "\n".join(make_table(("", *FIGURES), [(name, *map(_write, figures)) for name, figures in measure()]))
    print(text)
    if options.write:
        write_part("beside others", f"{HEAD}\n\n{text}")


HEAD = """## One council beside others

`python -m benchmarks.beside_others`: the questions of *one council* put to an archive of its papers alone, and to one that also holds some
hundred pages of a government. What is found in those counts as wrong, though some of it is about what is asked. A question that names no
council is first put to the papers in which councils tell what they do (minutes, reports, notices), by the words of those papers."""


def measure() -> Iterator[tuple[str, tuple[float | None, ...]]]:
    """Yield each way to ask with its figures."""
    questions, embedder = read_judged_questions(ASKED.questions), load_embedder()
    with ExitStack() as opened:
        alone = opened.enter_context(open_filled(ASKED.name.replace(" ", "-"), collect_files(ASKED.folders, leave_out=ROOT / "build")))
        yield "alone", ask(alone, questions, embedder)
        among = opened.enter_context(open_beside(FOLDER / "archives/beside-others"))
        yield "beside others, no council named", ask(among, questions, embedder)
        yield "beside others, --council", ask(among, questions, embedder, name_council(among))


def ask(archive: Archive, questions: Sequence[JudgedQuestion], embedder: Embedder, council: str | None = None) -> tuple[float | None, ...]:
    """Put the questions to an archive, and return the means."""
    with Searcher(archive, today=TODAY, embedder=embedder) as searcher:
        figures: Figures = evaluate(archive, searcher, questions, SearchOptions(council=council)).figures
    known = dict(figures.named())
    return tuple(known.get(name) for name in FIGURES)


def open_beside(folder: Path) -> Archive:
    """Open an archive of the council's papers and the pages, read and indexed by today's program."""
    archive = Archive.create(folder)
    run_import(archive, collect_files(ASKED.folders, leave_out=ROOT / "build"))
    run_import(archive, list(write_pages(FOLDER / "government")), ImportOptions(council=BODY))
    refresh_index(archive)
    return archive


def write_pages(folder: Path) -> Iterator[Path]:
    """Write each page into a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for line in PAGES.read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        path = folder / f"{page['id']}.txt"
        path.write_text(page["text"], encoding="utf-8")
        yield path


def name_council(archive: Archive) -> str | None:
    """Return the council whose minutes are asked about."""
    return next(one.council for one in archive.store.documents() if one.kind is DocumentKind.MINUTES and one.council not in (None, BODY))


def _write(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.3f}"


if __name__ == "__main__":
    main()
