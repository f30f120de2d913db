"""Candidates: found on both sides of the index, within what the question limits."""

import datetime
from pathlib import Path

import pytest

from radsminne.corpus.records import RecordKind
from radsminne.search.question.question import Question
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
