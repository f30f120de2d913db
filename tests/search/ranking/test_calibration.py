"""The numbers between evidence and score: what each kind of evidence makes of a record, and from where on it is offered."""

import datetime
from dataclasses import replace

import pytest

from radsminne.corpus.records import RecordKind
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.ranking.calibration import CALIBRATION
from radsminne.search.ranking.evidence import Evidence
from radsminne.search.ranking.relevance import ScoredRecord, choose_answers, score_topic
from radsminne.search.ranking.retrieval import Candidate, FoundPassage, make_query
from radsminne.search.ranking.wording import AskedWord, Meaning
from tests.index.points import make_passage
from tests.search.papers import find_scope
from tests.search.searching import ask

DAY = datetime.date(2031, 9, 8)
KELP = Vocabulary(9, {"tareskog": 1}, {"tareskog": "tareskog"}, {})


def make_evidence(
    *, cover: float, around: float, title: float = 0, nearer: float = 0, standout: float = 0, of: int = 1, foreign: float = 0
) -> Evidence:
    """What a record of so many passages answers."""
    found = (FoundPassage(make_passage(1, of=of), 0.0),)
    return Evidence(Candidate("a-c1", RecordKind.CASE, DAY, found, standout, nearer), (), cover, around, title, foreign)


@pytest.mark.parametrize(
    ("evidence", "score"),
    [
        (make_evidence(cover=0, around=0), 0.02),
        (make_evidence(cover=1, around=1), 0.91),
        (make_evidence(cover=0.5, around=0.5), 0.33),
        (make_evidence(cover=0.5, around=1), 0.69),
        (make_evidence(cover=0.5, around=0.5, title=1), 0.43),
        (make_evidence(cover=0.5, around=0.5, nearer=0.02), 0.47),
        (make_evidence(cover=0.5, around=0.5, standout=0.1), 0.48),
        (make_evidence(cover=0.5, around=0.5, foreign=0.5), 0.45),
        (make_evidence(cover=1, around=1, of=100), 0.60),
    ],
)
def test_what_evidence_is_worth(evidence: Evidence, score: float) -> None:
    """All words make a record sure and half of them do not; with half, each other kind of evidence brings it near to even."""
    assert score_topic(evidence, CALIBRATION) == pytest.approx(score, abs=0.006)


def judged(*scores: float) -> list[ScoredRecord]:
    """Cases with these scores."""
    cases = (Candidate(f"a-c{n}", RecordKind.CASE, DAY, (), 0.0) for n in range(len(scores)))
    return [ScoredRecord(Evidence(case, (), 0.0, 0.0, 0.0, 0.0), score) for case, score in zip(cases, scores, strict=True)]


@pytest.mark.parametrize(
    ("scores", "claimed"),
    [
        ((0.95, 0.51), 2),
        ((0.95, 0.49), 1),
        ((0.18,), 1),
        ((0.16,), 0),
        ((0.4, 0.14), 2),
        ((0.4, 0.12), 1),
        ((0.4,) * 9, 8),
    ],
)
def test_what_is_offered(scores: tuple[float, ...], claimed: int) -> None:
    """What is sure, from a half on; where nothing is, the best from 0.17 on, with eight at most that are at most 1.5 in log odds below."""
    question = ask("tareskog")
    assert len(choose_answers(make_query(question, find_scope(question), KELP), judged(*scores))) == claimed


@pytest.mark.parametrize(("share", "claimed"), [(0.45, 1), (0.55, 0)])
def test_half_a_question_that_was_never_heard_of(share: float, claimed: int) -> None:
    """From there on nothing unsure is offered."""
    here = AskedWord("tareskog", "tareskog", 1 - share, (Meaning(("tareskog",), 1.0, "same"),), known=True)
    absent = AskedWord("romfart", "romfart", share, (), known=False)
    question = ask("tareskog romfart")
    asked = replace(make_query(question, find_scope(question), KELP), words=(here, absent))
    assert len(choose_answers(asked, judged(0.4))) == claimed
