"""Questions to a real archive: store, index and search together."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import DocumentKind, RecordKind
from radsminne.index.generations.generations import build_generation
from radsminne.search.answer import Answer, Searcher, SearchOptions, Sort
from radsminne.search.show.answer_json import answer_json
from radsminne.search.show.answer_text import answer_text
from tests.search.archives import WordEmbedder, build_archive, load_words, make_minutes


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """One archive for all questions."""
    with build_archive(tmp_path_factory.mktemp("archive") / "a") as built:
        yield built


@pytest.fixture(scope="module")
def searcher(archive: Archive) -> Iterator[Searcher]:
    """One searcher for all questions, on a day in 2023."""
    with Searcher(archive, today=datetime.date(2023, 5, 1), embedder=WordEmbedder()) as searcher:
        yield searcher


def titles(answer: Answer) -> list[str]:
    """What was found, by date."""
    return [hit.record.title for hit in sorted(answer.hits, key=lambda hit: str(hit.record.date))]


def test_when_a_topic_was_discussed(searcher: Searcher) -> None:
    """Each matter once, though the first meeting was imported twice; the best copy is shown."""
    answer = searcher.answer("når diskuterte rådet landstrøm")
    found = {hit.record.title: hit.record.document for hit in answer.hits}
    assert found["Landstrøm i havnene"] == "referat-1.txt"
    assert "Plan for ferger" in found
    assert "Brev til Havnevesenet om mudring" not in found
    assert len({(hit.record.title, hit.record.date) for hit in answer.hits}) == len(answer.hits)
    assert answer.first
    assert answer.first.record.title == "Landstrøm i havnene"


def test_quotes_are_the_documents_own_words(archive: Archive, searcher: Searcher) -> None:
    """Every quote stands on its page, and what is marked lies within it."""
    for hit in searcher.answer("landstrøm").hits:
        pages = {page.number: page.text for page in archive.store.reading(hit.record.document_id).pages}
        assert hit.quote.text in pages[hit.quote.page].replace("\n", " ")
        assert all(0 <= begin < end <= len(hit.quote.text) for begin, end in hit.quote.highlights)
        assert 0 <= hit.score <= 1


def test_what_is_not_here_is_not_found(searcher: Searcher) -> None:
    """With what was searched and what is missing."""
    answer = searcher.answer("når diskuterte rådet bompenger")
    assert answer.hits == ()
    assert (answer.coverage.meetings_searched, answer.coverage.documents_searched) == (2, 4)
    assert [meeting.label for meeting in answer.coverage.missing] == ["2/2022"]
    text = answer_text(answer)
    assert text.startswith("Ikke funnet: bompenger.")
    assert "møte 2/2022, se referat-3.txt, side 1" in text


@pytest.mark.parametrize(
    ("question", "options", "expected"),
    [
        ("landstrøm i februar 2022", SearchOptions(), ["Landstrøm i havnene"]),
        ("landstrøm i 2019", SearchOptions(), []),
        ("landstrøm", SearchOptions(start=datetime.date(2022, 9, 1), kinds=(RecordKind.CASE,)), ["Plan for ferger"]),
        ("landstrøm i 2019", SearchOptions(end=datetime.date(2022, 3, 1), kinds=(RecordKind.CASE,)), ["Landstrøm i havnene"]),
        ("hvilke saker handlet om ferger", SearchOptions(), ["Landstrøm i havnene", "Plan for ferger"]),
        ("hva skjedde i oktober 2022", SearchOptions(), ["Brev til Havnevesenet om mudring"]),
        ("sak 1/1/22 og sak 1/3/22", SearchOptions(), ["Landstrøm i havnene", "Plan for ferger"]),
        ("Bent Fjellheim", SearchOptions(), []),
        ("landstrøm", SearchOptions(person="Bent Fjellheim"), []),
    ],
)
def test_limits_are_kept(searcher: Searcher, question: str, options: SearchOptions, expected: list[str]) -> None:
    """Those of the question, and those beside it, which count for more."""
    assert titles(searcher.answer(question, options)) == expected


def test_the_limit_cuts_after_summing_up(searcher: Searcher) -> None:
    """First, last and years are of the whole answer."""
    whole = searcher.answer("landstrøm")
    cut = searcher.answer("landstrøm", SearchOptions(limit=1, sort=Sort.DATE))
    assert len(cut.hits) == 1
    assert (cut.total, cut.first, cut.last, cut.years) == (whole.total, whole.first, whole.last, whole.years)
    assert (cut.hits[0].record.title, whole.total) == ("Landstrøm i havnene", 3)


def test_a_name_beside_the_question_is_matched_like_one_in_it(searcher: Searcher) -> None:
    """By a slip, and by the council as it is written or in part."""
    _, scope = searcher.understand("landstrøm", SearchOptions(person="liv strandvig", council="kyst"))
    assert [person.name for person in scope.people] == ["Liv Strandvik"]
    assert scope.council == "Kystrådet"


def test_a_council_is_searched_under_every_form_of_its_name(tmp_path: Path) -> None:
    """Its papers write it in two ways; those of another council are no answer."""
    with Archive.create(tmp_path / "a") as archive:
        for n, council in enumerate(("Kyst 21-rådet", "Kyst21-rådet", "Fjellrådet"), 1):
            reading = make_minutes(n, datetime.date(2022, n, 1), [("Landstrøm", "Landstrøm ble drøftet.", "Ja.")], f"{n}.txt")
            reading = replace(reading, document=replace(reading.document, council=council))
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder()) as searcher:
            found = searcher.answer("hva mente Kyst21-rådet om landstrøm")
            every = searcher.answer("landstrøm")
    assert {hit.record.council for hit in found.hits} == {"Kyst 21-rådet", "Kyst21-rådet"}
    assert len(every.hits) == 3


def test_the_councils_own_papers_are_asked_first(tmp_path: Path) -> None:
    """Other papers are looked through where those tell nothing, but not for what a council did."""
    matters = (("Landstrøm", DocumentKind.MINUTES), ("Landstrøm", DocumentKind.OTHER), ("Isbading", DocumentKind.OTHER))
    with Archive.create(tmp_path / "a") as archive:
        for n, (title, kind) in enumerate(matters, 1):
            reading = make_minutes(n, datetime.date(2022, n, 1), [(title, f"{title} ble drøftet.", "Ja.")], f"{n}.txt")
            reading = replace(reading, document=replace(reading.document, kind=kind))
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder()) as searcher:
            answers = [searcher.answer(question) for question in ("landstrøm", "isbading", "når drøftet rådet isbading")]
    assert [[hit.record.document for hit in answer.hits] for answer in answers] == [["1.txt"], ["3.txt"], []]
    # What was not looked through is not counted.
    assert [answer.coverage.documents_searched for answer in answers] == [1, 3, 1]


def test_a_decision_of_nothing_is_none(searcher: Searcher) -> None:
    """Under the label stands "Intet": that decides nothing."""
    answer = searcher.answer("evaluering av møtet")
    assert "Evaluering av møtet" in titles(answer)
    decided = {hit.record.title for hit in answer.hits if hit.record.id in answer.decided}
    assert "Evaluering av møtet" not in decided


def test_an_index_that_lags_behind_is_said_to(archive: Archive, searcher: Searcher) -> None:
    """A record that came after the index was built is not found, and the reader is told why."""
    assert searcher.answer("landstrøm").problems == ()
    late = make_minutes(4, datetime.date(2022, 12, 1), [("Isbading", "Isbading ble drøftet.", "Ja.")], "sent.txt")
    archive.store.put(late, SeenFile(late.document.path, late.document.sha256, 1, 1, 1))
    with Searcher(archive, embedder=WordEmbedder()) as fresh:
        found = answer_json(fresh.answer("isbading"))
    archive.store.forget(late.document.path)
    assert found["found"] is False
    assert [problem["code"] for problem in found["problems"]] == ["index_outdated"]  # type: ignore[attr-defined]
