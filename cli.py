"""The command line: each command parses its options, calls one function and prints what it gives."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import ExitCode, UsageError
from radsminne.corpus.records import RecordKind
from radsminne.corpus.settings import Settings, load_settings
from radsminne.search.show.console import (
    NamedPath,
    Program,
    as_json,
    common,
    first_day,
    last_day,
    ocr,
    print_answer,
    print_json,
    print_text,
    read_picture,
)

# What one command needs is imported there: a search starts at once. Help texts mark examples with \\b, spoilt in a raw string.
# ruff: noqa: PLC0415, D301

if TYPE_CHECKING:
    from radsminne.index.engines.server import Server
    from radsminne.search.summary import Answer


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="radsminne", prog_name="radsminne")
def main() -> None:
    """The council's memory: reads minutes and annual reports, and answers when something was discussed.

    \b
    radsminne import minutes/ reports/
    radsminne search "when did the council discuss helsedata"
    """


@main.command("import")
@click.argument("paths", nargs=-1, required=True, type=NamedPath())
@click.option("--council", help="Whose documents these are, in place of what they say themselves.")
@click.option("--dry-run", is_flag=True, help="Read the files and tell what would be done, but keep nothing.")
@click.option("--model", help="Another embedding model, by name or path.")
@click.option("--workers", type=click.IntRange(1), help="How many files are read at once.  [default: as many as there are cores]")
@ocr
@as_json
@common
@click.pass_context
def import_(
    ctx: click.Context,
    /,
    paths: tuple[Path, ...],
    council: str | None,
    *,
    dry_run: bool,
    as_json: bool,
    quiet: bool,
    **options: Any,  # noqa: ANN401 - the settings that have an option
) -> None:
    """Read files and folders into the archive.

    Files that are unchanged since they were read are passed over. A file that cannot be read is reported and never stops the
    others (exit code 1). An import that was stopped goes on where it was when it is started again.

    \b
    radsminne import minutes/ reports/ --archive council
    radsminne import report.pdf --archive council --council "Havrådet"
    """
    from radsminne.extract.source import Limits
    from radsminne.index.import_report import failures_text, result_json, summary_json, summary_text
    from radsminne.index.importing import FileOutcome, ImportOptions, run_import
    from radsminne.index.paths import collect_files
    from radsminne.index.progress_bar import show_progress

    settings = load_settings(options)
    collect_files(paths, settings.archive)  # a path that is not there makes no archive
    wanted = ImportOptions(settings.workers, council, dry_run, settings.model, Limits.of(settings), _server(settings))
    with _archive_to_fill(settings, dry_run=dry_run) as archive, show_progress(quiet=quiet or as_json) as progress:
        summary = run_import(archive, paths, wanted, progress)
    if as_json:
        for result in summary.files:
            print_json(result_json(result))
        print_json(summary_json(summary))
    elif not quiet:
        print_text(summary_text(summary, dry_run=dry_run))
    elif failures := failures_text(summary):
        print_text(failures, err=True)
    ctx.exit(ExitCode.SOME_FILES_FAILED if summary.having(FileOutcome.FAILED) else ExitCode.DONE)


@main.command("search")
@click.argument("question", required=False)
@click.option(
    "--questions",
    "questions",
    type=NamedPath(may_be_folder=False),
    help="Answer one question a line of a file ('-': standard input), as one JSON object a line.",
)
@click.option(
    "--from", "start", callback=first_day, metavar="DATE", help="Only what was on or after this day (2023-02-03, 2023-02 or 2023)."
)
@click.option("--to", "end", callback=last_day, metavar="DATE", help="Only what was on or before it.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in RecordKind]),
    help="Only records of this kind; may be given again.",
)
@click.option("--person", help="Only what this person had part in.")
@click.option("--council", help="Only this council's documents.")
@click.option("--limit", type=click.IntRange(1), help="At most so many records.")
@click.option("--sort", type=click.Choice(["score", "date"]), default="score", show_default=True, help="In what order JSON lists them.")
@click.option(
    "--as",
    "intent",
    type=click.Choice(["when", "what-decided", "who", "topic"]),
    help="What is asked for.  [default: as the question is understood]",
)
@click.option("--explain", is_flag=True, help="Tell of each hit its id, which words matched, how alike it is, and what each counts.")
@click.option(
    "--plot",
    callback=read_picture,
    metavar="FILE",
    help="Draw the answer over time too, into an .svg or a .png file.",
)
@as_json
@common
def search(
    question: str | None,
    questions: Path | None,
    plot: Path | None,
    *,
    as_json: bool,
    quiet: bool,
    archive: Path | None,
    **narrowing: Any,  # noqa: ANN401 - the options that narrow a search
) -> None:
    """Answer a question from the archive, in Norwegian or English.

    Every line of the answer carries date, case, document, page and the words themselves; under it stands what was searched
    and what is known to be missing. A question whose answer is not in the archive gets "not found".

    \b
    radsminne search "når diskuterte rådet helsedata"
    radsminne search "hva vedtok rådet om helsedata" --from 2023 --to 2024-06
    radsminne search "hvem er leder av rådet"
    radsminne search "NOU 2023: 4" --json
    radsminne search helsedata --explain
    radsminne search helsedata --plot helsedata.svg
    radsminne search --questions questions.txt --json
    """
    from radsminne.search.answer import Searcher, SearchOptions, Sort
    from radsminne.search.question.file import read_questions
    from radsminne.search.question.question import Intent
    from radsminne.search.show.answer_json import answer_json

    del quiet
    if (question is None) == (questions is None):
        raise click.UsageError("give one question, or a file of them with --questions")
    if plot and questions:
        raise click.UsageError("--plot draws the answer to one question; it does not go with --questions")
    settings = load_settings({"archive": archive})
    if question is not None and not any(map(str.isalnum, question)) and not any(map(narrowing.get, ("start", "end", "kinds", "person"))):
        raise UsageError("the question has no words; ask about something, or narrow with --from, --to, --kind or --person")
    options = SearchOptions(
        narrowing["start"],
        narrowing["end"],
        tuple(RecordKind(kind) for kind in narrowing["kinds"]),
        narrowing["person"],
        narrowing["council"],
        narrowing["limit"],
        Sort(narrowing["sort"]),
        Intent(narrowing["intent"].replace("-", "_")) if narrowing["intent"] else None,
        narrowing["explain"],
    )
    with _open(settings) as opened, Searcher(opened, today=settings.today, server=_server(settings)) as searcher:
        for line in read_questions(questions) if questions else [question or ""]:
            answer = searcher.answer(line, options)
            if as_json or questions:
                print_json(answer_json(answer))
            else:
                print_answer(answer, archive)
            if plot:
                _draw(searcher.answer(line, replace(options, limit=None)), plot)


def _draw(answer: "Answer", path: Path) -> None:
    from radsminne.search.show.plot import draw_plot

    draw_plot(answer, path)


@main.command("extract")
@click.argument("file", type=NamedPath())
@ocr
@as_json
@common
def extract(file: Path, *, ocr: str | None, as_json: bool, quiet: bool, archive: Path | None) -> None:
    """Show what is read from one document; no archive is touched.

    What could not be understood stands below the records.

    \b
    radsminne extract minutes.pdf
    radsminne extract minutes.pdf --json
    """
    from radsminne.corpus.show.as_json import reading_json
    from radsminne.corpus.show.as_text import reading_text
    from radsminne.extract.guard import read_guarded
    from radsminne.extract.source import Limits

    del quiet
    reading = read_guarded(file, Limits.of(load_settings({"archive": archive, "ocr": ocr})))
    if as_json:
        print_json(reading_json(reading))
    else:
        print_text(reading_text(reading))


@main.command("show")
@click.argument("id")
@as_json
@common
def show(id: str, *, as_json: bool, quiet: bool, archive: Path | None) -> None:  # noqa: A002 - the name in the help
    """Show one document, meeting, case, section, activity or membership as the archive knows it.

    ID is one of those that search and extract print with --explain and --json, or the number of a case or a meeting.

    \b
    radsminne show "sak 4/22"
    radsminne show "møte 5/2022"
    radsminne show 3f2a90b1c4d5
    radsminne show 3f2a90b1c4d5-c12 --json
    """
    from radsminne.corpus.show.as_json import reading_json, record_json
    from radsminne.corpus.show.as_text import reading_text, record_text
    from radsminne.search.scope.case_numbers import find_case
    from radsminne.search.scope.meetings import find_minutes

    del quiet
    with _open(load_settings({"archive": archive})) as opened:
        store = opened.store
        paper = find_minutes(store, id) or id
        if any(document.id == paper for document in store.documents()):
            reading = store.reading(paper)
            text, value = reading_text(reading), reading_json(reading)
        else:
            record = store.record(id) or find_case(store, id)
            if record is None:
                raise UsageError(f"the archive {opened.path} holds nothing with the id or number {id}; search --explain shows ids")
            text, value = record_text(record), record_json(record)
    if as_json:
        print_json(value)
    else:
        print_text(text)


@main.command("status")
@as_json
@common
def status(*, as_json: bool, quiet: bool, archive: Path | None) -> None:
    """Tell what the archive holds and what it lacks.

    Per council and year, meetings that the documents speak of but that are not here, files that could not be read, what is
    wrong in the documents, and the state of the index.
    """
    from radsminne.index.status import find_status, status_json, status_text

    del quiet
    settings = load_settings({"archive": archive})
    with _open(settings) as opened:
        found = find_status(opened, _server(settings))
    if as_json:
        print_json(status_json(found))
    else:
        print_text(status_text(found))


@main.command("reindex")
@click.option("--model", help="Another embedding model, by name or path.  [default: the one the index has]")
@common
def reindex(*, model: str | None, quiet: bool, archive: Path | None) -> None:
    """Build the index again from the stored records; no file is read.

    \b
    radsminne reindex
    radsminne reindex --model sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2
    """
    from radsminne.index.progress_bar import show_progress
    from radsminne.index.rebuild import reindex as rebuild

    settings = load_settings({"archive": archive, "model": model})
    with _open(settings) as opened, show_progress(quiet=quiet) as progress:
        generation = rebuild(opened, settings.model, progress, server=_server(settings))
    if not quiet:
        click.echo(f"indexed {generation.passages} passages with {generation.model}")


@main.command("evaluate")
@click.argument("questions", type=NamedPath())
@as_json
@common
def evaluate(questions: Path, *, as_json: bool, quiet: bool, archive: Path | None) -> None:
    """Score the archive's answers against judged questions of your own, and show the weakest.

    QUESTIONS is a JSON list of {"q": …, "relevant": [{"case": "7/23", "document": "minutes-2023-2"}, {"section": …},
    {"activity": …}], "partly": […], "kind": "when"}; a question without relevant records is one that must get no answer.

    \b
    radsminne evaluate questions.json --archive council
    """
    from radsminne.search.answer import Searcher
    from radsminne.search.evaluation.evaluation import evaluate as score
    from radsminne.search.evaluation.evaluation import evaluation_json, evaluation_text
    from radsminne.search.evaluation.judged_questions import read_judged_questions

    del quiet
    settings = load_settings({"archive": archive})
    judged = read_judged_questions(questions)
    with _open(settings) as opened, Searcher(opened, today=settings.today, server=_server(settings)) as searcher:
        evaluation = score(opened, searcher, judged)
    if as_json:
        print_json(evaluation_json(evaluation))
    else:
        print_text(evaluation_text(evaluation))


@main.command("demo")
@common
def demo(*, quiet: bool, archive: Path | None) -> None:
    """Import the archive of an invented council and ask it a question, in Norwegian and in English."""
    from radsminne.demo import run_demo

    run_demo(archive, quiet=quiet)


def _open(settings: Settings) -> Archive:
    return Archive.open(settings.archive, settings.database)


@contextmanager
def _archive_to_fill(settings: Settings, *, dry_run: bool) -> "Iterator[Archive]":
    """Open the archive for an import, made if need be.

    A dry run where there is none works on an empty one that is thrown away.
    """
    if not dry_run:
        opened = Archive.create(settings.archive, settings.database)
    elif settings.database or settings.archive.exists():
        opened = _open(settings)
    else:
        with tempfile.TemporaryDirectory() as folder, Archive.create(Path(folder)) as empty:
            yield empty
        return
    with opened:
        yield opened


def _server(settings: Settings) -> "Server | None":
    from radsminne.index.engines.connecting import connect_server

    return connect_server(settings)


if __name__ == "__main__":
    main()
