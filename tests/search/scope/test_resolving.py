"""What an answer keeps to: what is said beside a question before its own words, a meeting's day before a period."""

import datetime
from dataclasses import asdict, replace
from typing import Any, NoReturn

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.errors import UsageError
from radsminne.corpus.found import KnownPerson
from radsminne.corpus.records import DocumentKind, RecordKind
from radsminne.search.answer import Searcher
from radsminne.search.options import AS_ASKED, SearchOptions
from radsminne.search.question.question import Intent, KnownNames, understand
from radsminne.search.scope.case_numbers import CaseNumber
from radsminne.search.scope.resolving import resolve
from tests.search.answers import make_document
from tests.search.archives import WordEmbedder, build_archive
from tests.search.papers import Papers, read_scope

DAY = datetime.date
TODAY = DAY(2023, 5, 1)


def keep(document_id: str, day: datetime.date, number: str | None = None, kind: DocumentKind = DocumentKind.MINUTES) -> StoredMeeting:
    """A meeting of that day."""
    return StoredMeeting(document_id, kind, number, day, None, None, ())


DOCUMENTS = (replace(make_document("kyst"), council="Kystrådet"), replace(make_document("fjell"), council="Fjellrådet"))
PAPERS = Papers(
    KnownNames((KnownPerson("Liv Strandvik", (), (), ()), KnownPerson("Per Tang", (), (), ())), ("Kystrådet", "Fjellrådet")),
    (
        keep("kyst", DAY(2021, 5, 5), "1/2021"),
        keep("kyst", DAY(2022, 3, 3), "1/2022"),
        keep("fjell", DAY(2022, 9, 8), "4/2022"),
        keep("fjell", DAY(2023, 4, 1), kind=DocumentKind.NOTICE),
    ),
    tuple(StoredCase(f"c{year}", f"12/{year % 100}", DAY(year, 3, 3), year, None, "kyst") for year in (2021, 2022)),
    {document.id: document for document in DOCUMENTS},
    TODAY,
)
YEAR_2022 = {"start": DAY(2022, 1, 1), "end": DAY(2022, 12, 31)}
SINCE_2020 = SearchOptions(start=DAY(2020, 1, 1))
KYST = {"start": DAY(2022, 3, 3), "end": DAY(2022, 3, 3)}
FJELL = {"start": DAY(2022, 9, 8), "end": DAY(2022, 9, 8)}


@pytest.mark.parametrize(
    ("question", "options", "decided"),
    [
        # the period
        ("tareskog", AS_ASKED, {"start": None, "end": None, "dated_topic": ""}),
        ("tareskog i 2022", AS_ASKED, {**YEAR_2022, "topic": "tareskog", "dated_topic": "tareskog i 2022"}),
        ("tareskog i 2022", SINCE_2020, {"start": DAY(2020, 1, 1), "end": None, "topic": "tareskog", "dated_topic": ""}),
        ("tareskog", SINCE_2020, {"start": DAY(2020, 1, 1), "end": None}),
        ("tareskog i 2022", SearchOptions(end=DAY(2021, 1, 1)), {"start": None, "end": DAY(2021, 1, 1)}),
        # the meeting
        ("hva sa rådet om tareskog på siste møte", AS_ASKED, {**FJELL, "topic": "tareskog"}),
        ("hva sa rådet om tareskog på siste møte i 2021", AS_ASKED, {"start": DAY(2021, 5, 5), "end": DAY(2021, 5, 5), "dated_topic": ""}),
        ("hva ble vedtatt på siste møte", SearchOptions(end=DAY(2022, 8, 1)), KYST),
        ("hva vedtok Kystrådet på siste møte", AS_ASKED, {**KYST, "council": "Kystrådet"}),
        ("hva vedtok Kystrådet på siste møte", SearchOptions(council="Fjellrådet"), {**FJELL, "council": "Fjellrådet"}),
        ("hva ble vedtatt på siste møte i 2019", AS_ASKED, {"start": DAY(2019, 1, 1), "end": DAY(2019, 12, 31), "is_empty": True}),
        ("hva ble vedtatt på møte 1/2022", AS_ASKED, {**KYST, "numbers": (), "is_empty": False}),
        ("hva ble vedtatt på møte 3/2022", AS_ASKED, {"start": None, "end": None, "numbers": ("3/2022",), "is_empty": False}),
        ("hvem var til stede på siste møte", AS_ASKED, {"start": None, "end": None, "is_empty": False}),
        ("hvem var til stede på siste møte", SearchOptions(intent=Intent.TOPIC), {**FJELL, "asked_list": None}),
        # the council and the kinds
        ("hva mente Kystrådet om tareskog", AS_ASKED, {"council": "Kystrådet", "topic": "tareskog"}),
        ("hva mente Kystrådet om tareskog", SearchOptions(council="fjell"), {"council": "Fjellrådet", "topic": "tareskog"}),
        ("hvilke saker gjaldt tareskog", AS_ASKED, {"kinds": (RecordKind.CASE,)}),
        ("hvilke saker gjaldt tareskog", SearchOptions(kinds=(RecordKind.SECTION,)), {"kinds": (RecordKind.SECTION,)}),
        # the people
        ("hva sa Liv Strandvik om tareskog", AS_ASKED, {"people": ["Liv Strandvik"], "phrases": ()}),
        ("hva sa Liv Strandvik om tareskog", SearchOptions(person="per tang"), {"people": ["Per Tang"], "unknown_people": ()}),
        (
            "hva sa Liv Strandvik om «tareskog»",
            SearchOptions(person="Bent Fjellheim"),
            {"people": [], "unknown_people": ("Bent Fjellheim",), "phrases": ("tareskog", "Bent Fjellheim")},
        ),
        # what is asked for
        ("når drøftet rådet tareskog", AS_ASKED, {"intent": Intent.WHEN}),
        ("når drøftet rådet tareskog", SearchOptions(intent=Intent.WHAT_DECIDED), {"intent": Intent.WHAT_DECIDED}),
        ("hvem er leder", SearchOptions(intent=Intent.TOPIC), {"asked_list": None, "intent": Intent.TOPIC}),
        # the cases
        ("sak 12", AS_ASKED, {"numbers": ("12",), "case_numbers": (CaseNumber("12", ("12/21", "12/22")),)}),
        ("sak 12 i 2022", AS_ASKED, {"case_numbers": (CaseNumber("12", ("12/22",)),)}),
        ("sak 12 i 2022", SearchOptions(end=DAY(2021, 12, 31)), {"case_numbers": (CaseNumber("12", ("12/21",)),)}),
        ("hva ble sagt om sak 12 på siste møte", SearchOptions(end=DAY(2021, 12, 31)), {"case_numbers": (CaseNumber("12", ("12/21",)),)}),
    ],
)
def test_each_part_is_decided_once(question: str, options: SearchOptions, decided: dict[str, Any]) -> None:
    """And the same again: nothing but the question, the papers and the options decides."""
    scope = read_scope(question, PAPERS, options)
    values = {name: getattr(scope, name) for name in decided} | (
        {"people": [one.name for one in scope.people]} if "people" in decided else {}
    )
    assert values == decided
    assert read_scope(question, PAPERS, options) == scope


def test_who_is_asked_for_by_role_stays_asked_of_the_lists() -> None:
    """Unless something else is asked for beside the question."""
    assert read_scope("hvem er leder", PAPERS, SearchOptions(intent=Intent.WHO)).asked_list is not None
    assert read_scope("hvem er leder", PAPERS).asked_list is not None


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (SearchOptions(start=DAY(2022, 1, 2), end=DAY(2022, 1, 1)), "ends before it begins"),
        (SearchOptions(council="havn"), "no council fits 'havn'; the archive names"),
        (SearchOptions(council="rådet"), "more than one council fits"),
    ],
)
def test_what_can_never_be_answered_is_a_usage_error(options: SearchOptions, said: str) -> None:
    with pytest.raises(UsageError) as raised:
        read_scope("tareskog", PAPERS, options)
    assert said in str(raised.value)


class Closed:
    """Papers of which only the names are to be read."""

    names, today = PAPERS.names, TODAY

    @property
    def meetings(self) -> NoReturn:
        """No question of the test needs them."""
        raise AssertionError("the meetings were read")

    cases = documents = meetings


def test_no_more_of_an_archive_is_read_than_a_question_needs() -> None:
    """Most ask for no meeting and no number."""
    for text in ("når drøftet rådet tareskog i 2022", "hvem var til stede på siste møte", "hvem er leder", "hva sa Liv Strandvik"):
        resolve(understand(text, PAPERS.names, TODAY), Closed(), AS_ASKED)


QUESTIONS = (
    "hva vedtok Kystrådet om landstrøm på siste møte i 2022",
    "sak 1/22",
    "hvem var til stede",
    "landstrøm i fjor",
    "Liv Strandvik",
)
OPTIONS = (
    AS_ASKED,
    SearchOptions(DAY(2020, 1, 1), DAY(2021, 1, 1), (RecordKind.SECTION,), "Bent Fjellheim", intent=Intent.WHEN),
    SearchOptions(person="Liv Strandvik", limit=1, explain=True),
)


def test_a_question_is_the_same_whatever_is_said_beside_it_and_whatever_the_archive_holds(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Only names, and the day that it is asked, are needed to read it; its scope differs."""
    read: dict[str, set[str]] = {question: set() for question in QUESTIONS}
    scopes: dict[str, set[str]] = {question: set() for question in QUESTIONS}
    folder = tmp_path_factory.mktemp("archives")
    with build_archive(folder / "a") as full, Archive.create(folder / "b") as empty:
        names = KnownNames(full.store.known_people(), full.store.known_councils())
        with Searcher(full, today=TODAY, embedder=WordEmbedder()) as searcher:
            for question in QUESTIONS:
                for options in OPTIONS:
                    asked, scope = searcher.understand(question, options)
                    read[question].add(repr(asdict(asked)))
                    scopes[question].add(repr(asdict(scope)))
        assert not empty.store.meetings()
        for question in QUESTIONS:
            asked = understand(question, names, TODAY)
            read[question].add(repr(asdict(asked)))
            scopes[question].add(repr(asdict(resolve(asked, Papers(names, today=TODAY), AS_ASKED))))
    assert {question: len(found) for question, found in read.items()} == dict.fromkeys(QUESTIONS, 1)
    assert all(len(found) > 1 for found in scopes.values())
