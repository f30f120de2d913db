"""Candidates: found on both sides of the index, within what the question limits."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from radsminne.corpus.records import RecordKind
from radsminne.index.engines.vectors import Match
from radsminne.search.question.question import Question
from radsminne.search.ranking import retrieval
from tests.index.points import make_passage
from tests.search.papers import find_scope
from tests.search.searching import Records, SmallSearch, ask

YEAR = {"date": datetime.date(2031, 1, 1), "date_end": datetime.date(2031, 12, 31), "kind": RecordKind.SECTION}


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> SmallSearch:
    """Three cases and a chapter."""
    records = Records()
    records.add("a-c1", "Landstrøm i havnene", "Rådet drøftet landstrøm til ferger.", "Strømmen er dyr.")
    records.add("a-c2", "Tareskog", "Kråkeboller beiter ned tareskogen.", date=datetime.date(2032, 5, 6))
    records.add("b-c1", "Mudring", "Havna mudres i år.", council="Fjordrådet")
    records.add("b-s1", "Grønne havner", "Landstrøm var årets tema.", **YEAR)
    return SmallSearch(Path(tmp_path_factory.mktemp("index")) / "points", records.passages)


def test_grouped_by_record(search: SmallSearch) -> None:
    """A record is one candidate with all its passages that were found, the likest first."""
    candidates = {one.record_id: one for one in search.find(ask("landstrøm"))}
    found = candidates["a-c1"].found
    assert len({one.passage.id for one in found}) == len(found) == 3
    assert [one.likeness for one in found] == sorted((one.likeness for one in found), reverse=True)


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        (ask("landstrøm", kinds=(RecordKind.SECTION,)), {"b-s1"}),
        (ask("landstrøm", council="Fjordrådet"), {"b-c1"}),
        (ask("landstrøm", start=datetime.date(2032, 1, 1), end=datetime.date(2032, 12, 31)), {"a-c2"}),
        (ask("landstrøm", start=datetime.date(2031, 1, 1), end=datetime.date(2031, 12, 31)), {"a-c1", "b-c1", "b-s1"}),
        (ask("landstrøm", start=datetime.date(2031, 3, 1), end=datetime.date(2031, 3, 31)), {"a-c1", "b-c1"}),
    ],
)
def test_limits_are_hard(search: SmallSearch, question: Question, kept: set[str]) -> None:
    """Nothing outside kinds, council and period is a candidate; a chapter of a year says nothing of a month."""
    assert {one.record_id for one in search.find(question)} == kept


def test_likest_is_about_the_topic(search: SmallSearch) -> None:
    """Seen from the means, the record with the asked words is nearest."""
    best = max(search.find(ask("kråkeboller i tareskogen")), key=lambda one: one.found[0].likeness)
    assert best.record_id == "a-c2"


def test_same_question_same_candidates(search: SmallSearch) -> None:
    """The order does not depend on the run."""
    assert search.find(ask("havner")) == search.find(ask("havner"))


def test_standout_is_measured_in_all_papers(search: SmallSearch) -> None:
    """By how much a record is more like the question than others does not depend on the period that is asked for."""
    whole = {one.record_id: one.standout for one in search.find(ask("tareskog"))}
    day = {"start": datetime.date(2032, 5, 6), "end": datetime.date(2032, 5, 6)}
    assert {one.record_id: one.standout for one in search.find(ask("tareskog", **day))} == {"a-c2": pytest.approx(whole["a-c2"])}
    assert whole["a-c2"] == max(whole.values()) > 0


@pytest.mark.parametrize(("days", "kept"), [(299, True), (301, False)])
def test_a_chapter_of_a_year_says_nothing_of_a_month(days: int, kept: bool) -> None:
    """One that is dated to a shorter time does."""
    start = datetime.date(2031, 1, 1)
    chapter = make_passage(1, kind=RecordKind.SECTION, date=start, date_end=start + datetime.timedelta(days))
    month = find_scope(ask("", start=datetime.date(2031, 3, 1), end=datetime.date(2031, 3, 31)))
    assert retrieval._is_in_period(chapter, month) is kept
    assert retrieval._is_in_period(chapter, replace(month, end=start + datetime.timedelta(400)))


@pytest.mark.parametrize(
    ("records", "alike", "level"),
    [(40, 10, 0), (40, 11, 1 / 20), (40, 29, 19 / 20), (40, 30, 1), (9, 3, 0), (9, 4, 1 / 6)],
)
def test_the_level_of_what_does_not_answer(records: int, alike: int, level: float) -> None:
    """The mean of places 11 to 30 in the order of likeness; of few records that of the last two thirds."""
    assert retrieval._find_level((f"r{place}", float(place < alike)) for place in range(records)) == pytest.approx(level)


def test_it_is_not_chance_what_is_cut() -> None:
    """Of more than a hundred beyond the limit the last that are equal are dropped; the sums of equals differ by the order of adding."""
    ordered = [Match(number, 1 - number / 1000) for number in range(110)]
    assert [one.number for one in retrieval._cut(ordered, 100)] == list(range(100))
    last, other = 0.5, (0.5 + 0.9 * 1e-4, 0.5 + 1.1 * 1e-4)
    equal = [Match(number, score) for number, score in enumerate([1.0, 1.0, other[1], *[other[0]] * 196, last])]
    assert [one.number for one in retrieval._cut(equal, 100)] == [0, 1, 2]
