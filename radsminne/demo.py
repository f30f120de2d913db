"""The demo: the example archive is imported and asked, as a user would do it."""

import tempfile
from pathlib import Path

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import InputError
from radsminne.corpus.files import show_relative
from radsminne.corpus.problems import ProblemCode
from radsminne.index.import_report import summary_text
from radsminne.index.importing import run_import
from radsminne.index.progress_bar import show_progress
from radsminne.search.answer import Searcher
from radsminne.search.show.console import print_answer, print_text

_HERE = Path(__file__).resolve().parent
_EXAMPLES = (_HERE.parent / "examples/archive", _HERE / "example_archive")
"""Where the example archive lies in a clone, and where in an installed program."""
_QUESTIONS = ("når diskuterte rådet helsedata", "when did the council discuss helsedata")


def run_demo(archive: Path | None = None, *, quiet: bool = False) -> None:
    """Import the examples and ask them; nothing is kept unless an archive is named."""
    examples = next((folder for folder in _EXAMPLES if folder.is_dir()), None)
    if examples is None:
        raise InputError(ProblemCode.MISSING, f"{_EXAMPLES[0]}: the examples are not here; run the demo from a clone of the project")
    # Whatever database and server are set are for real papers.
    with tempfile.TemporaryDirectory(prefix="radsminne-demo-") as folder, Archive.create(archive or Path(folder)) as opened:
        print_text(f"$ radsminne import {show_relative(str(examples))}")
        with show_progress(quiet=quiet) as progress:
            print_text(summary_text(run_import(opened, [examples], progress=progress)))
        with Searcher(opened) as searcher:
            for question in _QUESTIONS:
                print_text(f'\n$ radsminne search "{question}"')
                print_answer(searcher.answer(question), archive)
    kept = f'The examples are kept in {archive}: radsminne search "helsedata" --archive {archive}' if archive else "The demo kept nothing."
    print_text(f"\n{kept}\nImport your own papers next: radsminne import FOLDER --archive council")
