"""Questions for the last meeting, for all of one meeting, and for the cases that came to something."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.database.meetings import KeptMeeting
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import DocumentKind
from radsminne.index.generations.generations import build_generation
from radsminne.search.answer import Searcher
from radsminne.search.options import SearchOptions
from radsminne.search.outcomes import Outcome
from radsminne.search.question.asked_meeting import find_asked_meeting, find_days
from radsminne.search.question.question import Known, understand
from tests.search.archives import WordEmbedder, build_archive, load_words, make_minutes

DAY = datetime.date
TODAY = DAY(2023, 5, 1)
LAST = DAY(2023, 3, 8)


def keep(day: datetime.date, kind: DocumentKind = DocumentKind.MINUTES, number: str | None = None) -> KeptMeeting:
    """A meeting of that day."""
    return KeptMeeting("aaa", kind, number, day, None, None, ())


MEETINGS = (
    keep(DAY(2022, 1, 4), number="1/2022"),
    keep(LAST, number="2/23"),
    keep(DAY(2023, 4, 12), DocumentKind.NOTICE),
    keep(DAY(2024, 1, 9)),
)
THE_LAST, NONE = (None,), ()


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("hva ble vedtatt på siste møte", THE_LAST),
        ("hva sa rådet om tare på det siste rådsmøtet?", THE_LAST),
        ("siste møte", THE_LAST),
        ("what was decided at our last meeting?", THE_LAST),
        ("what did the council decide at its last meeting", THE_LAST),
        ("Kva vart vedteke på førre møte", THE_LAST),
        ("når var siste møte", THE_LAST),
        ("hva handlet siste møte om", THE_LAST),
        ("hva ble sagt på siste møte om tare", THE_LAST),
        ("hva skjedde på siste møte i rådet", THE_LAST),
        ("vedtakene fra siste møte", THE_LAST),
        ("hva ble vedtatt på møte 5/2022", ("5/2022",)),
        ("saker i møte nr. 5/22", ("5/22",)),
        ("what was decided at meeting 5/2022", ("5/2022",)),
        ("ble referatet fra forrige møte godkjent", NONE),
        ("ble referatet fra møte 5/2022 godkjent", NONE),
        ("merknader til referat fra forrige møte", NONE),
        ("siste møte om tare", NONE),
        ("møte om siste tall", NONE),
        ("sak 5/2022", NONE),
    ],
)
def test_a_meeting_is_asked_of(question: str, numbers: tuple[str | None, ...]) -> None:
    """A paper's name is no meeting."""
    asked = find_asked_meeting(question)
    assert ((asked.number,) if asked else ()) == numbers


@pytest.mark.parametrize(
    ("number", "day"),
    [(None, LAST), ("2/2023", LAST), ("1/22", DAY(2022, 1, 4)), ("3/2023", None)],
)
def test_a_meetings_day_is_that_of_its_minutes(number: str | None, day: datetime.date | None) -> None:
    """Notices tell of meetings to come; what is dated after today has not been."""
    found = find_days(number, MEETINGS, TODAY, lambda _: True)
    assert found == (day and (day, day))


def test_a_number_of_two_meetings_names_neither() -> None:
    """Two councils count alike; a last meeting there always is, unless there are no minutes."""
    both = (*MEETINGS, keep(DAY(2022, 2, 9), number="1/2022"))
    assert find_days("1/2022", both, TODAY, lambda _: True) is None
    assert find_days("1/2022", both, TODAY, lambda meeting: meeting.date == DAY(2022, 2, 9)) == (DAY(2022, 2, 9), DAY(2022, 2, 9))
    assert find_days(None, (), TODAY, lambda _: True) is None


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("hva ble vedtatt på siste møte", ""),
        ("siste møte", ""),
        ("når var siste møte i rådet", ""),
        ("hva sa rådet om tareskog på siste møte", "tareskog"),
        ("hva ble sagt på siste møte om tareskog", "tareskog"),
        ("hva ble vedtatt på møte 5/2022", ""),
        ("hva handlet møtet 8. mars 2023 om", ""),
        ("hva ble vedtatt om møter i 2023", "møter"),
        ("hvilke saker handlet om arrangementer i 2023", "arrangementer"),
    ],
)
def test_a_question_for_a_meeting_asks_for_all_of_it(question: str, topic: str) -> None:
    """Unless meetings or events are what it is about."""
    assert understand(question, Known(), TODAY).topic == topic


@pytest.mark.parametrize(
    ("question", "outcome", "topic"),
    [
        ("hvilke saker ble utsatt i 2022", Outcome.POSTPONED, ""),
        ("which cases were postponed", Outcome.POSTPONED, ""),
        ("kva saker vart utsette", Outcome.POSTPONED, ""),
        ("hvilke saker utsatte rådet i 2022", Outcome.POSTPONED, ""),
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
        archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder()) as searcher:
            answer = searcher.answer("hvilke saker ble utsatt")
    assert [hit.record.title for hit in answer.hits] == ["Tareskog"]
    assert answer.outcomes == ((Outcome.POSTPONED, 1),)


def test_who_was_at_the_last_meeting_is_left_to_each_councils_lists() -> None:
    query = understand("hvem var til stede på siste møte", Known(), TODAY)
    assert query.register is not None
    assert (query.start, query.end) == (None, None)


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
