"""The last meeting, one by its number, and the cases that came to something: what an archive knows of them, and what it answers."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import DocumentKind
from radsminne.index.generations.generations import build_generation
from radsminne.search.answer import Searcher
from radsminne.search.options import SearchOptions
from radsminne.search.outcomes.outcome import Outcome
from radsminne.search.scope.meetings import find_days
from tests.search.archives import WordEmbedder, build_archive, load_words, make_minutes

DAY = datetime.date
TODAY = DAY(2023, 5, 1)
LAST = DAY(2023, 3, 8)


def keep(day: datetime.date, kind: DocumentKind = DocumentKind.MINUTES, number: str | None = None) -> StoredMeeting:
    """A meeting of that day."""
    return StoredMeeting("aaa", kind, number, day, None, None, ())


MEETINGS = (
    keep(DAY(2022, 1, 4), number="1/2022"),
    keep(LAST, number="2/23"),
    keep(DAY(2023, 4, 12), DocumentKind.NOTICE),
    keep(DAY(2024, 1, 9)),
)


@pytest.mark.parametrize(
    ("number", "day"),
    [(None, LAST), ("2/2023", LAST), ("1/22", DAY(2022, 1, 4)), ("3/2023", None)],
)
def test_a_meetings_day_is_that_of_its_minutes(number: str | None, day: datetime.date | None) -> None:
    """Notices tell of meetings to come; what is dated after today has not been."""
    found = find_days(number, MEETINGS, TODAY)
    assert found == (day and (day, day))


def test_a_number_of_two_meetings_names_neither() -> None:
    """Two councils count alike; a last meeting there always is, unless there are no minutes."""
    both = (*MEETINGS, keep(DAY(2022, 2, 9), number="1/2022"))
    assert find_days("1/2022", both, TODAY) is None
    assert find_days("1/2022", both[-1:], TODAY) == (DAY(2022, 2, 9), DAY(2022, 2, 9))
    assert find_days(None, (), TODAY) is None


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """An archive whose newest meeting is that of 8 September 2022, where one case came to nothing."""
    with build_archive(tmp_path_factory.mktemp("archive") / "a") as archive, Searcher(archive, embedder=WordEmbedder()) as searcher:
        yield searcher


def test_the_last_meeting_is_answered_with_its_cases(searcher: Searcher) -> None:
    hits = searcher.answer("hva ble vedtatt på siste møte").hits
    assert {hit.record.title for hit in hits if hit.record.number} == {"Plan for ferger", "Evaluering av møtet"}
    assert {hit.record.date for hit in hits} == {DAY(2022, 9, 8)}


def test_only_cases_with_the_outcome_are_told(tmp_path: Path) -> None:
    """One case was put off, another decided; what only speaks of putting off is neither."""
    topics = [
        ("Tareskog", "Rådet drøftet taren.", "Saken utsettes til neste møte."),
        ("Landstrøm", "Fristen ble utsatt.", "Rådet ber om en plan."),
    ]
    with Archive.create(tmp_path / "a") as archive:
        reading = make_minutes(1, LAST, topics, "referat.txt")
        archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder()) as searcher:
            answer = searcher.answer("hvilke saker ble utsatt")
    assert [hit.record.title for hit in answer.hits] == ["Tareskog"]
    assert answer.outcomes == ((Outcome.POSTPONED, 1),)


def test_the_last_meeting_is_the_asked_councils_and_in_the_asked_period(tmp_path: Path) -> None:
    """Of two councils one met later; who asks for the other's last meeting, or that of a year, is told of that."""
    papers = [("Kystrådet", 1, DAY(2022, 3, 3)), ("Kystrådet", 2, DAY(2021, 5, 5)), ("Fjellrådet", 1, DAY(2022, 9, 8))]
    with Archive.create(tmp_path / "a") as archive:
        for council, number, day in papers:
            reading = make_minutes(number, day, [("Tareskog", "Rådet drøftet taren.", f"Vedtatt {day}.")], f"{council} {day}.txt")
            reading = replace(reading, document=replace(reading.document, council=council))
            archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder(), today=TODAY) as searcher:
            for question, options, day in (
                ("hva vedtok Kystrådet på siste møte", SearchOptions(), DAY(2022, 3, 3)),
                ("hva ble vedtatt på siste møte i Kystrådet", SearchOptions(), DAY(2022, 3, 3)),
                ("hva sa Kystrådet om tareskog på siste møte", SearchOptions(), DAY(2022, 3, 3)),
                ("hva ble vedtatt på siste møte", SearchOptions(council="Kystrådet"), DAY(2022, 3, 3)),
                ("hva ble vedtatt på siste møte i 2021", SearchOptions(), DAY(2021, 5, 5)),
                ("hva ble vedtatt på siste møte", SearchOptions(), DAY(2022, 9, 8)),
            ):
                hits = searcher.answer(question, options).hits
                assert {hit.record.date for hit in hits} == {day}, question


def test_without_minutes_there_is_no_last_meeting(tmp_path: Path) -> None:
    """A limit that nothing keeps leaves nothing; without it the case is found."""
    with Archive.create(tmp_path / "a") as archive:
        reading = make_minutes(1, DAY(2022, 3, 3), [("Tareskog", "Rådet drøftet taren.", "Tareskogen vernes fra 1. mai 2020.")], "a.txt")
        reading = replace(reading, document=replace(reading.document, kind=DocumentKind.NOTICE))
        archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder(), today=TODAY) as searcher:
            assert not searcher.answer("hva ble vedtatt på siste møte").hits
            assert not searcher.answer("hva ble sagt om tareskog på siste møte").hits
            assert searcher.answer("tareskog fra 1. mai 2020").hits
