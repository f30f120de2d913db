"""Lists of people as a person reads them: a few with the words of the list, many as a table."""

import datetime
from dataclasses import replace
from typing import Any

import pytest

from radsminne.corpus.database.queries.listed_people import ListedPerson
from radsminne.corpus.records import DocumentKind, Period, Role
from radsminne.search.people_lists.matching import PersonSummary
from radsminne.search.question.asked_list import AskedList
from radsminne.search.show.answer_text import answer_text
from tests.search.answers import make_full_answer, make_hit, make_question, make_span

DAY = datetime.date


def make_person(name: str, paper: str = "bbb", **said: Any) -> PersonSummary:  # noqa: ANN401
    """A member whom a report of 2022 lists."""
    values: dict[str, Any] = {
        "record_id": f"{paper}-{name}",
        "section_id": None,
        "name": name,
        "affiliation": "Tare kommune",
        "title": None,
        "role": Role.MEMBER,
        "presence": None,
        "digital": False,
        "deputy_for": None,
        "note": None,
        "period": Period(None, None),
        "date": DAY(2022, 1, 1),
        "date_end": DAY(2022, 12, 31),
        "council": "Kystrådet",
        "meeting": None,
        "document_id": paper,
        "document": f"{paper}.pdf",
        "kind": DocumentKind.ANNUAL_REPORT,
        "at": make_span(f"{name}, Tare kommune"),
    }
    return PersonSummary(ListedPerson(**(values | said)), DAY(2022, 1, 1), DAY(2022, 12, 31))


def show(*people: PersonSummary, asked: AskedList | None = AskedList(), width: int = 80) -> list[str]:  # noqa: B008 - frozen
    """The lines of an answer that lists people."""
    answer = make_full_answer(make_hit(), question=make_question("hvem er medlemmer", "medlemmer"))
    return answer_text(replace(answer, scope=replace(answer.scope, asked_list=asked), people=people), width=width).splitlines()


NAMES = ("Liv Strand", "Per Vik", "Gro Berg", "Odd Holm", "Eva Nes")


@pytest.mark.parametrize(("listed", "told_alone"), [(1, True), (3, True), (4, False)])
def test_three_people_are_told_with_their_words_more_are_a_table(listed: int, *, told_alone: bool) -> None:
    lines = show(*(make_person(name) for name in NAMES[:listed]))
    assert ("  «Liv Strand, Tare kommune»" in lines) is told_alone
    assert ("  Liv Strand  Tare kommune" in lines) is not told_alone


@pytest.mark.parametrize(("papers", "told_alone"), [(2, False), (3, True)])
def test_people_of_more_than_two_lists_are_told_one_by_one(papers: int, *, told_alone: bool) -> None:
    """One table a list would be mostly heads."""
    lines = show(*(make_person(name, f"report{n % papers}") for n, name in enumerate(NAMES)))
    assert ("  «Liv Strand, Tare kommune»" in lines) is told_alone


def test_three_people_whom_a_question_names_are_told_beside_its_answer() -> None:
    lines = show(*(make_person(name) for name in NAMES[:4]), asked=None)
    assert [name for name in NAMES if any(line.startswith(f"{name}: ") for line in lines)] == list(NAMES[:3])


@pytest.mark.parametrize(
    ("longest", "width", "is_beside"),
    [(34, 58, True), (34, 57, False), (44, 58, True), (44, 57, False)],
)
def test_names_and_what_is_told_of_them_stand_beside_each_other_where_there_is_room(longest: int, width: int, *, is_beside: bool) -> None:
    """Beside names of at most 34 signs 24 must be left."""
    people = [
        make_person(f"Liv {'S' * (longest - 4)}", affiliation="Havlaget"),
        *(make_person(name, affiliation="Havlaget") for name in NAMES),
    ]
    lines = show(*people, width=width)
    assert ("    Havlaget" not in lines) is is_beside, lines


def test_a_long_name_moves_only_its_own_line() -> None:
    people = [make_person(name, affiliation="Havlaget") for name in ("Liv " + "S" * 36, *NAMES)]
    assert f"  {'Per Vik':<34}  Havlaget" in show(*people)
