"""Which papers and which scopes of a question are searched, and in what order."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import DocumentKind
from radsminne.index.arrays import Matrix
from radsminne.index.generations.generations import build_generation
from radsminne.search.answer import Searcher
from tests.search.archives import WordEmbedder, load_words, make_minutes

DAY = datetime.date
OTHERS = [
    (title, f"Rådet drøftet {title.lower()}.", "Ja.") for title in ("Mudring", "Torsk", "Havvind", "Oppdrett", "Sjøfugl", "Ballastvann")
]
PAPERS = (
    ("Kystrådet", 1, DocumentKind.MINUTES, [("Tareskog", "Rådet fulgte opp sak 1/2/22 og ba om mer.", "Saken utsettes."), *OTHERS]),
    ("Kystrådet", 2, DocumentKind.MINUTES, [("Landstrøm", "Lederen la fram planen for landstrøm.", "Planen vedtas.")]),
    ("Kystrådet", 3, DocumentKind.OTHER, [("Landstrøm", "Andre havner har landstrøm.", "Les mer.")]),
    ("Fjellrådet", 4, DocumentKind.MINUTES, [("Skredvarsling på fjellet", "Skredvarsling ble drøftet på fjellet.", "Ja.")]),
)


class Counting(WordEmbedder):
    """Counts what it embeds."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked, and keep it."""
        self.asked += texts
        return super().embed_queries(texts)


EMBEDDER = Counting()


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """Papers of two councils, one a month of 2022; the third is no paper of a meeting."""
    with Archive.create(tmp_path_factory.mktemp("archive") / "a") as archive:
        for council, number, kind, cases in PAPERS:
            reading = make_minutes(number, DAY(2022, number, 3), cases, f"{number}.txt")
            reading = replace(reading, document=replace(reading.document, council=council, kind=kind))
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=EMBEDDER, today=DAY(2023, 1, 1)) as searcher:
            yield searcher


@pytest.mark.parametrize(
    ("question", "documents", "searched"),
    [
        ("landstrøm", ["2.txt"], 3),
        ("hva mente Kystrådet om landstrøm", ["2.txt", "3.txt"], 3),
        ("hva mente Fjellrådet om skredvarsling", ["4.txt"], 1),
        ("andre havner", ["3.txt"], 4),
        ("bompenger", [], 4),
        ("når drøftet rådet bompenger", [], 3),
        # with hits and without
        ("hvilke saker ble utsatt i januar 2022", ["1.txt"], 3),
        ("hvilke saker ble utsatt i februar 2022", [], 3),
        ("hvem var til stede 3. februar 2022", ["2.txt"], 4),
        ("hvem meldte forfall 3. februar 2022", [], 4),
    ],
)
def test_the_councils_own_papers_come_first_where_no_council_is_named(
    searcher: Searcher, question: str, documents: list[str], searched: int
) -> None:
    """Who names one asks all of its papers; only what was looked through is counted."""
    answer = searcher.answer(question)
    assert sorted(hit.record.document for hit in answer.hits) == documents
    assert answer.coverage.documents_searched == searched


def test_a_case_comes_before_what_speaks_of_it(searcher: Searcher) -> None:
    """Though that was earlier, and has the number as surely."""
    assert [hit.record.number for hit in searcher.answer("sak 1/2/22").hits] == ["1/2/22", "1/1/22"]


def test_who_was_at_a_meeting_is_not_searched_for_in_its_cases(searcher: Searcher) -> None:
    """Nobody stayed away: that the meeting had cases is no answer."""
    assert searcher.answer("hva skjedde 3. februar 2022").hits
    assert searcher.answer("hvem meldte forfall 3. februar 2022").hits == ()


@pytest.mark.parametrize(
    ("question", "elsewhere"),
    [
        ("landstrøm i 2019", ((2022, 1),)),
        ("skredvarsling i 2019", ((2022, 1),)),
        ("bompenger i 2019", ()),
        ("hvem er leder i 2019", ()),
    ],
)
def test_what_lies_outside_the_period_is_told(searcher: Searcher, question: str, elsewhere: tuple[tuple[int, int], ...]) -> None:
    """Of a topic; who had a role at another time is no answer."""
    answer = searcher.answer(question)
    assert (answer.hits, answer.elsewhere) == ((), elsewhere)


def test_a_question_is_embedded_once(searcher: Searcher) -> None:
    """However many papers and scopes it is put to."""
    EMBEDDER.asked.clear()
    searcher.answer("sak 1/2/22 om havner fra 2019")
    assert len(EMBEDDER.asked) == len(set(EMBEDDER.asked))
