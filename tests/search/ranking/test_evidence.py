"""What in a record's passages answers to a question, and where it stands."""

import datetime

import pytest

from radsminne.corpus.records import RecordKind
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.ranking.evidence import Evidence, PreparedQuery, weigh_evidence
from radsminne.search.ranking.retrieval import Candidate, FoundPassage
from radsminne.search.ranking.wording import read_words
from tests.index.points import make_passage


def weigh(topic: str, *texts: str) -> Evidence:
    """Hold a topic against a record of these passages; those that are empty were not found."""
    passages = [make_passage(n, text=text, record_id="a-c1", context="") for n, text in enumerate(texts, 1) if text]
    vocabulary = Vocabulary.build(passages)
    candidate = Candidate(
        "a-c1", RecordKind.CASE, datetime.date(2031, 3, 1), tuple(FoundPassage(passage, 0.0) for passage in passages), 0.0
    )
    return weigh_evidence(PreparedQuery(read_words(topic, "nb", vocabulary), vocabulary), candidate)


@pytest.mark.parametrize(
    ("texts", "around"),
    [
        (("Fergene går.", "Tareskogen vokser."), 1.0),
        (("Fergene går.", "", "Tareskogen vokser."), 1.0),
        (("Fergene går.", "", "", "Tareskogen vokser."), 0.5),
    ],
)
def test_what_is_told_runs_on(texts: tuple[str, ...], around: float) -> None:
    """Two passages on either side are read together with one, those further off are not."""
    evidence = weigh("ferger tareskog", *texts)
    assert [evidence.cover, evidence.around] == pytest.approx([0.5, around])
