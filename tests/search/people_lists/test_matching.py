"""Questions to the lists of people: what is asked of them, and what they say."""

import datetime
from dataclasses import replace
from typing import Any

import pytest

from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.corpus.database.queries.listed_people import ListedPerson
from radsminne.corpus.found import KnownPerson
from radsminne.corpus.records import Period, Presence, RecordKind, Role
from radsminne.search.people_lists.matching import find_matching_lines, summarise_people
from radsminne.search.question.question import Intent, KnownNames, understand
from radsminne.search.ranking.relevance import GIVEN
from radsminne.search.show.answer_text import answer_text
from radsminne.search.show.typesetting import measure
from tests.search.answers import make_full_answer, make_hit, make_question
from tests.search.listed_people import DAY, make_listed
from tests.search.papers import Papers, find_scope, read_scope

TODAY = DAY(2023, 5, 1)


def ask(question: str, *lines: ListedPerson, **said: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    """The people who answer, each with their role."""
    scope = read_scope(question, Papers(KnownNames(**said), today=TODAY))
    return [(one.listed.name, one.listed.role.value) for one in summarise_people(scope, find_matching_lines(scope, lines))]


OLD = make_listed("Ola Sundet", role=Role.LEADER, date=DAY(2019, 2, 1), document_id="old", meeting="1/2019")
NEW = make_listed("Kari Nordvik", role=Role.LEADER)
REPORT = (
    make_listed("Kari Nordvik", year=2021, role=Role.LEADER),
    make_listed("Liv Strand", year=2021, affiliation="Havlaget"),
    make_listed("Per Vik", year=2021, role=Role.DEPUTY, deputy_for="Liv Strand"),
    make_listed("Ola Sundet", year=2021, period=Period(None, "2021-04")),
    make_listed("Siri Haug", year=2021, role=Role.SECRETARIAT),
)


def test_a_role_is_told_newest_first_and_each_person_once() -> None:
    """The leader of two lists is one person; a former leader comes after."""
    assert ask("hvem er leder", OLD, NEW, REPORT[0]) == [("Kari Nordvik", "leader"), ("Ola Sundet", "leader")]
    assert ask("hvem var leder i 2019", OLD, NEW, REPORT[0]) == [("Ola Sundet", "leader")]
    assert ask("hvem er nestleder", OLD, NEW) == []


def test_a_council_is_told_by_its_newest_list() -> None:
    """Those who have left come last; the secretariat does not sit on it."""
    earlier = make_listed("Gro Berg", year=2020)
    names = [name for name, _ in ask("hvem sitter i rådet", earlier, *REPORT)]
    assert names == ["Kari Nordvik", "Liv Strand", "Per Vik", "Ola Sundet"]
    assert ask("hvem er sekretariatet", *REPORT) == [("Siri Haug", "secretariat")]
    assert ask("hvem satt i rådet i 2020", earlier, *REPORT) == [("Gro Berg", "member")]


def test_a_committees_people_are_its_own() -> None:
    """Who leads a committee leads not the council; its name may be written with or without an article."""
    committee = (
        make_listed("Eva Lund", year=2021, role=Role.LEADER, affiliation="Valgkomité"),
        make_listed("Jon Dal", year=2021, affiliation="Valgkomité"),
        make_listed("Mia Ness", year=2021, role=Role.LEADER, council="TurKom"),
    )
    assert ask("hvem er leder", *REPORT, *committee[:2]) == [("Kari Nordvik", "leader")]
    assert ask("hvem er leder i valgkomiteen", *REPORT, *committee) == [("Eva Lund", "leader")]
    assert ask("hvem sitter i valgkomiteen", *REPORT, *committee) == [("Eva Lund", "leader"), ("Jon Dal", "member")]
    assert ask("hvem leder TurKom", *REPORT, *committee) == [("Mia Ness", "leader")]
    assert ask("hvem er leder i festnemnda", *REPORT, *committee) == []


def test_an_organisation_is_known_by_its_words() -> None:
    """Whole words, or the beginning of a long one."""
    assert ask("hvem representerer Havlaget", *REPORT) == [("Liv Strand", "member")]
    assert ask("hvem representerer Hav", *REPORT) == []
    assert ask("hvem representerer Havl", *REPORT) == [("Liv Strand", "member")]
    assert ask("hvem representerer Fjellaget", *REPORT) == []


def test_a_deputy_is_asked_for_by_who_is_stood_in_for() -> None:
    """By the name as the list writes it."""
    known = find_known("Liv Strand")
    assert ask("hvem er vara for Liv Strand", *REPORT, people=known) == [("Per Vik", "deputy")]


def find_known(name: str) -> Any:  # noqa: ANN401
    """What the archive knows of one person."""
    return (KnownPerson(name, (), (), ()),)


MEETING = (
    make_listed("Kari Nordvik", role=Role.LEADER),
    make_listed("Liv Strand", presence=Presence.ABSENT),
    make_listed("Per Vik", presence=Presence.PARTIAL),
)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("hvem var til stede 4. mars 2021", ["Kari Nordvik", "Per Vik", "Liv Strand"]),
        ("who was present at meeting 2/2021", ["Kari Nordvik", "Per Vik", "Liv Strand"]),
        ("hvem hadde forfall i mars 2021", ["Liv Strand"]),
        ("hvem var på siste møte", ["Kari Nordvik", "Per Vik", "Liv Strand"]),
        ("hvem var til stede 5. mars 2021", []),
    ],
)
def test_a_meeting_is_told_with_those_who_stayed_away_last(question: str, names: list[str]) -> None:
    """The meeting of the day, of the number, or the last one."""
    earlier = make_listed("Gro Berg", date=DAY(2020, 1, 7), document_id="bbb", meeting="1/2020")
    copy = make_listed("Gro Kopi", document_id="ccc", document="z-kopi.pdf")
    assert [name for name, _ in ask(question, earlier, *MEETING, copy)] == names


LEADER = """\
Hvem: leder

Kari Nordvik, leder, Tare kommune, fra april 2021
  «Kari Nordvik»
  kjent for april–desember 2021 · arsrapport-2021.pdf, side 1

"""
TABLE = """\
Who: members

List for 2021 (arsrapport-2021.pdf, page 1)
  Kari Nordvik  leader, Tare kommune
  Liv Strand    Havlaget
  Per Vik       deputy for Liv Strand, Tare kommune
  Ola Sundet    Tare kommune, until April 2021

"""


@pytest.mark.parametrize(
    ("question", "language", "lines", "text"),
    [
        ("hvem er leder", "nb", [make_listed(year=2021, role=Role.LEADER, period=Period("2021-04", None))], LEADER),
        ("who are the members", "en", list(REPORT), TABLE),
    ],
)
def test_people_are_told_before_all_else(question: str, language: str, lines: list[ListedPerson], text: str) -> None:
    """A few with the words of the list, many as a table; both with paper and page."""
    asked = understand(question, KnownNames(), TODAY)
    scope = find_scope(asked)
    cited = make_hit(score=GIVEN, document_id=lines[0].document_id, kind=RecordKind.SECTION)
    answer = replace(make_full_answer(cited, question=asked), people=summarise_people(scope, find_matching_lines(scope, lines)))
    assert (asked.language, scope.intent) == (language, Intent.WHO)
    assert answer_text(answer).startswith(text)


@pytest.mark.parametrize("width", [40, 57, 80, 300])
@pytest.mark.parametrize("colour", [False, True])
def test_people_keep_to_the_width(width: int, colour: bool) -> None:
    """In a narrow window what is told of each stands below the name."""
    asked = understand("hvem sitter i rådet", KnownNames(), TODAY)
    scope = find_scope(asked)
    long = make_listed(
        "Anne-Margrethe Kristoffersen-Strandvik Nordhavn", year=2021, affiliation="Foreningen for " + "havner og " * 12 + "kaier"
    )
    for lines in ([*REPORT, long], [long]):
        cited = make_hit(score=GIVEN, document_id=long.document_id, kind=RecordKind.SECTION)
        answer = replace(make_full_answer(cited, question=asked), people=summarise_people(scope, find_matching_lines(scope, lines)))
        text = answer_text(answer, width=width, colour=colour)
        assert max(measure(line) for line in text.splitlines()) <= min(width, 110)
        assert "Nordhavn" in text


def test_a_day_may_stand_anywhere_in_a_question_for_a_meeting() -> None:
    """Elsewhere such a day could belong to a name."""
    asked = understand("hvem var til stede 8. februar 2023", KnownNames(), TODAY)
    assert (asked.start, asked.end, asked.topic) == (datetime.date(2023, 2, 8), datetime.date(2023, 2, 8), "")
    assert make_question().asked_list is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "hvem var til stede 4. mars 2021",
            """\
Til stede 4. mars 2021: 3 (møte 2/2021 · referat-2021-03-04.pdf, side 1)
  Kari Nordvik  Tare kommune, digitalt
  Per Vik       vara, Tare kommune
  Ola Sundet    Tare kommune, deler av møtet

Forfall 4. mars 2021: 2 (møte 2/2021 · referat-2021-03-04.pdf, side 1)
  Liv Strand  Tare kommune
  Gro Berg    Tare kommune

""",
        ),
        ("hvem var borte 4. mars 2021", "Liv Strand, medlem, Tare kommune, forfall\n"),
    ],
)
def test_who_stayed_away_stands_under_a_heading_of_its_own(question: str, text: str) -> None:
    """Who was there by screen or for a part stands among those present."""
    there = [make_listed(digital=True), make_listed("Per Vik", role=Role.DEPUTY), make_listed("Ola Sundet", presence=Presence.PARTIAL)]
    away = [make_listed(name, presence=Presence.ABSENT) for name in ("Liv Strand", "Gro Berg")]
    asked = understand(question, KnownNames(), TODAY)
    scope = find_scope(asked)
    cited = make_hit(score=GIVEN, kind=RecordKind.MEETING)
    answer = replace(make_full_answer(cited, question=asked), people=summarise_people(scope, find_matching_lines(scope, [*there, *away])))
    assert text in answer_text(answer)


def test_when_someone_was_there() -> None:
    """Every meeting of the lists, whatever the spelling of the name; those who are not asked for are left out."""
    lines = [
        make_listed("Liv Strandvik", presence=Presence.PRESENT, date=DAY(2022, 2, 3)),
        make_listed("Liv Strandvik", presence=Presence.ABSENT, date=DAY(2022, 6, 3)),
        make_listed("Liv Strandvig", presence=Presence.PRESENT, date=DAY(2023, 2, 3)),
        make_listed("Per Tang", presence=Presence.PRESENT, date=DAY(2023, 2, 3)),
    ]
    papers = Papers(
        KnownNames(tuple(KnownPerson(name, (), (), ()) for name in ("Liv Strandvik", "Liv Strandvig", "Per Tang"))), today=TODAY
    )
    scope = read_scope("når var Liv Strandvik til stede", papers)
    assert [line.date for line in find_matching_lines(scope, lines)] == [DAY(2023, 2, 3), DAY(2022, 2, 3)]
    scope = read_scope("når var Liv Strandvik fraværende", papers)
    assert [line.date for line in find_matching_lines(scope, lines)] == [DAY(2022, 6, 3)]
    scope = read_scope("var Liv Strandvik til stede på siste møte", papers)
    assert [(line.date, line.presence) for line in find_matching_lines(scope, lines)] == [(DAY(2023, 2, 3), Presence.PRESENT)]
    asked_by_name = {"var Liv Strandvik til stede 3. juni 2022": Presence.ABSENT, "deltok Liv Strandvik i februar 2022": Presence.PRESENT}
    for question, presence in asked_by_name.items():
        assert [line.presence for line in find_matching_lines(read_scope(question, papers), lines)] == [presence]


def test_a_meetings_number_is_read_in_any_hand() -> None:
    lines = [make_listed("Liv Strandvik", presence=Presence.PRESENT, date=DAY(2022, 2, 3), meeting="2/2022")]
    for written in ("2/2022", "2/22", "02/2022"):
        assert find_matching_lines(read_scope(f"hvem var til stede på møte {written}"), lines) == lines
    assert find_matching_lines(read_scope("hvem var til stede på møte 3/2022"), lines) == []


CASES = [StoredCase(f"{paper}-c1", f"8/{n}/22", DAY(2022, n, 3), 2022, None, paper) for n, paper in ((1, "january"), (2, "february"))]


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("hvem var til stede i sak 8/22", [DAY(2022, 2, 3), DAY(2022, 1, 3)]),
        ("hvem var til stede i sak 8/1/22", [DAY(2022, 1, 3)]),
        ("hvem var til stede", [DAY(2022, 3, 3)]),
        ("hva sa Liv Strandvik i sak 8/1/22", [DAY(2022, 1, 3), DAY(2022, 2, 3), DAY(2022, 3, 3)]),
    ],
)
def test_who_was_there_for_a_case_stands_in_the_lists_of_its_papers(question: str, days: list[datetime.date]) -> None:
    """Of every case that the number may mean; who somebody is, all papers tell."""
    lines = [
        make_listed("Liv Strandvik", document_id=paper, date=DAY(2022, n, 3), meeting=f"{n}/2022")
        for n, paper in enumerate(("january", "february", "march"), 1)
    ]
    papers = Papers(KnownNames((KnownPerson("Liv Strandvik", (), (), ()),)), cases=CASES, today=TODAY)
    assert [line.date for line in find_matching_lines(read_scope(question, papers), lines, CASES)] == days
