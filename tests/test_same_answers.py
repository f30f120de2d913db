"""The same papers and the same question give the same answer, to the byte: in whatever order they came, and after a reindex."""

import datetime
import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.records import Reading
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits
from radsminne.index.importing import ImportOptions, run_import
from radsminne.index.rebuild import reindex
from radsminne.search.answer import Searcher, SearchOptions
from radsminne.search.show.answer_json import answer_json

pytestmark = pytest.mark.slow
PAPERS = Path(__file__).parents[1] / "examples/archive"
NAMES = ("protokoll-2022-1.pdf", "protokoll-2023-1.docx", "protokoll-2023-3.pdf", "arsmelding-2023.docx")
QUESTIONS = (
    *("når diskuterte rådet helsedata", "when did the council discuss helsedata", "Kva vedtok rådet om analyserommet?"),
    *("hva vedtok rådet om helsedata i 2021", "hvem er leder av rådet", "hvem sitter i rådet", "who represents Sunnvik"),
    *("hvem var til stede 8. februar 2023", "hva har Kirsti Wollum lagt fram", "Jarle Aune", "Solbakk", "sak 5/23", "sak 4"),
    *("helsdata", "smittevern", "saker om kommuner", "hva skjedde i 2022", "bompenger", "innspill", "rådet"),
)


@cache
def read_once(path: Path) -> Reading:
    """Reading is not what is tried here."""
    return read_file(path, Limits())


def read(path: Path, limits: Limits) -> Reading:
    """The reader of all imports."""
    del limits
    return read_once(path)


def ask_all(archive: Archive) -> list[str]:
    """Every answer as JSON."""
    with Searcher(archive, today=datetime.date(2025, 3, 1)) as searcher:
        return [json.dumps(answer_json(searcher.answer(question, SearchOptions(explain=True)))) for question in QUESTIONS]


@pytest.fixture(scope="module")
def fill(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Sequence[str]], Archive]:
    """Makes an archive of these papers, in two imports: the first paper, then all of them."""

    def make(names: Sequence[str]) -> Archive:
        archive = Archive.create(tmp_path_factory.mktemp("archive") / "a")
        for some in (names[:1], names):
            run_import(archive, [PAPERS / name for name in some], ImportOptions(workers=1), read=read)
        return archive

    return make


def test_the_same_papers_give_the_same_answers(fill: Callable[[Sequence[str]], Archive]) -> None:
    with fill(NAMES) as archive:
        first = ask_all(archive)
        assert ask_all(archive) == first
        reindex(archive)
        again = ask_all(archive)
    with fill(NAMES[::-1]) as archive:
        other = ask_all(archive)
    assert len(QUESTIONS) == 20
    assert [question for question, one, two in zip(QUESTIONS, first, again, strict=True) if one != two] == []
    assert [question for question, one, two in zip(QUESTIONS, first, other, strict=True) if one != two] == []
    assert sum('"found": true' in answer for answer in first) >= 15
