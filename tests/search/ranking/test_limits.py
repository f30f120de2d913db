"""What a record must have to answer a question at all."""

import datetime
from dataclasses import replace

import pytest

from radsminne.corpus.records import RecordKind
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.question.named_people import AskedPerson
from radsminne.search.ranking.evidence import Evidence, PassageEvidence, PreparedQuery, weigh_evidence
from radsminne.search.ranking.limits import is_within_limits, weigh_names
from radsminne.search.ranking.retrieval import Candidate, FoundPassage, Query, make_query
from radsminne.search.ranking.wording import AskedWord
from tests.index.points import make_passage
from tests.search.papers import find_scope
from tests.search.searching import ask

NO_WORDS = Vocabulary(1, {}, {}, {})
LEADER = AskedPerson("Liv Strandvik", ("Liv Strandvik",), ("leader",))


def word(vocabulary: Vocabulary, topic: str, **values: object) -> Query:
    """A question in the words of an archive."""
    question = ask(topic, **values)
    return make_query(question, find_scope(question), vocabulary)


def make_candidate(text: str) -> Candidate:
    """A record of one passage."""
    found = FoundPassage(make_passage(1, text=text, context=""), 0.0)
    return Candidate(found.passage.record_id, RecordKind.CASE, datetime.date(2031, 3, 1), (found,), 0.0)


@pytest.mark.parametrize(
    ("text", "names"),
    [("Liv Strandvik talte.", 1.0), ("Strandvik talte.", 0.8), ("Rådsleder talte.", 0.6), ("Liv talte.", 0.0)],
)
def test_how_surely_a_person_is_named(text: str, names: float) -> None:
    """Most by the full name; by the role alone just enough where nothing else is asked."""
    candidate = make_candidate(text)
    vocabulary = Vocabulary.build([candidate.found[0].passage])
    asked = word(vocabulary, "", people=(LEADER,))
    assert weigh_names(asked, weigh_evidence(PreparedQuery(asked.words, vocabulary), candidate)) == names


@pytest.mark.parametrize(
    ("form", "strength", "kept"),
    [("Strandvik", 0.76, True), ("Strandvik", 0.74, False), ("Strandvik-saken", 0.31, True), ("Strandvik-saken", 0.29, False)],
)
def test_how_surely_an_unknown_name_must_stand(form: str, strength: float, kept: bool) -> None:
    """As surely as a word with a slip means it, where it is joined to another as one of two parts means it."""
    name = AskedWord(form, form.casefold(), 1.0, (), known=True)
    asked = replace(word(NO_WORDS, form, unknown_people=(form,)), words=(name,))
    candidate = make_candidate(form)
    evidence = Evidence(candidate, (PassageEvidence(candidate.found[0], (strength,), ()),), strength, strength, 0.0, 0.0)
    assert is_within_limits(asked, PreparedQuery((name,), NO_WORDS), evidence) is kept


@pytest.mark.parametrize(("text", "kept"), [("Ola Bjerke", True), ("Ola Bjerka", True), ("Ola Bjerkesundet", False)])
def test_a_slip_in_a_name_is_let_pass_and_a_compound_is_not(text: str, kept: bool) -> None:
    """Bjerkesundet is no Bjerke."""
    candidate = make_candidate(text)
    vocabulary = Vocabulary.build([candidate.found[0].passage])
    asked = word(vocabulary, "Ola Bjerke", unknown_people=("Ola Bjerke",))
    searched = PreparedQuery(asked.words, vocabulary)
    assert is_within_limits(asked, searched, weigh_evidence(searched, candidate)) is kept
