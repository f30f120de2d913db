"""Questions for the last meeting, for all of one meeting, and for the cases that came to something."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.archive import Archive
from corpus.files import SeenFile
from corpus.records import DocumentKind
from corpus.store_meetings import KeptMeeting
from index.generations import build_generation
from search.answer import Searcher
from search.last_meeting import find_last_meeting
from search.outcomes import Outcome
from search.question import Known, understand
from tests.search.archives import WordEmbedder, build_archive, load_words, make_minutes

DAY = datetime.date
TODAY = DAY(2023, 5, 1)
LAST = DAY(2023, 3, 8)


def keep(day: datetime.date, kind: DocumentKind = DocumentKind.MINUTES) -> KeptMeeting:
    """A meeting of that day."""
    return KeptMeeting("aaa", kind, None, day, None, None, ())


MEETINGS = (keep(DAY(2022, 1, 4)), keep(LAST), keep(DAY(2023, 4, 12), DocumentKind.NOTICE), keep(DAY(2024, 1, 9)))


@pytest.mark.parametrize(
    ("question", "is_asked"),
    [
        ("hva ble vedtatt på siste møte", True),
        ("hva sa rådet om tare på det siste rådsmøtet?", True),
        ("siste møte", True),
        ("what was decided at our last meeting?", True),
        ("Kva vart vedteke på førre møte", True),
        ("ble referatet fra forrige møte godkjent", False),
        ("merknader til referat fra forrige møte", False),
        ("siste møte om tare", False),
        ("møte om siste tall", False),
    ],
)
def test_the_last_meeting_is_the_newest_with_minutes(question: str, is_asked: bool) -> None:
    """Notices tell of meetings to come; a paper's name is no period."""
    found = find_last_meeting(question, lambda: MEETINGS, TODAY)
    assert (found and (found.start, found.end)) == ((LAST, LAST) if is_asked else None)


def test_without_minutes_there_is_no_last_meeting() -> None:
    assert find_last_meeting("siste møte", tuple, TODAY) is None


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("hva ble vedtatt på siste møte", ""),
        ("siste møte", ""),
        ("hva sa rådet om tareskog på siste møte", "tareskog"),
        ("hva handlet møtet 8. mars 2023 om", ""),
    ],
)
def test_a_question_for_a_meeting_asks_for_all_of_it(question: str, topic: str) -> None:
    query = understand(question, Known(), TODAY, find_last_meeting(question, lambda: MEETINGS, TODAY))
    assert (query.topic, query.start, query.end) == (topic, LAST, LAST)


@pytest.mark.parametrize(
    ("question", "outcome", "topic"),
    [
        ("hvilke saker ble utsatt i 2022", Outcome.POSTPONED, ""),
        ("which cases were postponed", Outcome.POSTPONED, ""),
        ("kva saker vart utsette", Outcome.POSTPONED, ""),
        ("hvilke saker ble tatt til orientering", Outcome.NOTED, ""),
        ("ble saken om tare utsatt", None, "tare utsatt"),
        ("hvilke saker handlet om tare", None, "tare"),
    ],
)
def test_an_outcome_is_asked_for_where_nothing_else_is(question: str, outcome: Outcome | None, topic: str) -> None:
    query = understand(question, Known(), TODAY)
    assert (query.outcome, query.topic) == (outcome, topic)


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
        archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, "test"))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder()) as searcher:
            answer = searcher.answer("hvilke saker ble utsatt")
    assert [hit.record.title for hit in answer.hits] == ["Tareskog"]
    assert answer.outcomes == ((Outcome.POSTPONED, 1),)


def test_who_was_at_the_last_meeting_is_left_to_each_councils_lists() -> None:
    question = "hvem var til stede på siste møte"
    query = understand(question, Known(), TODAY, find_last_meeting(question, lambda: MEETINGS, TODAY))
    assert query.register is not None
    assert (query.start, query.end) == (None, None)
