"""How surely a record answers, and when the answer is not here."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from radsminne.corpus.records import RecordKind
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.hits.quoting import quote_passage
from radsminne.search.question.named_people import AskedPerson
from radsminne.search.question.question import Question
from radsminne.search.ranking.calibration import CALIBRATION, CLAIMED
from radsminne.search.ranking.evidence import Evidence
from radsminne.search.ranking.relevance import ScoredRecord, choose_answers, score_topic, weigh_candidates
from radsminne.search.ranking.retrieval import Candidate, FoundPassage, Query, make_query
from tests.search.papers import find_scope
from tests.search.searching import Records, SmallSearch, ask

DAY = datetime.date(2031, 9, 8)
FERRY = "Planen for utslippsfrie ferger ble lagt fram. Rådet ba om et anslag for kostnadene i Lillesund, jf. NOU 2031: 4."


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> SmallSearch:
    """A small council's records."""
    records = Records()
    records.add("a-c1", "Sak 1/3/31 Utslippsfrie ferger", FERRY, people=("Liv Strandvik",))
    records.add("a-c2", "Sak 2/3/31 Eventuelt", "Sekretariatet nevnte at fergene er forsinket. Ingen vedtak.")
    records.add("a-c3", "Sak 3/3/31 Tareskog", "Kråkeboller beiter ned skogen ved Nordvik. Strandvik la fram tall.", date=DAY)
    records.add("b-a1", "Foredrag ved rådsleder om tareskogens tilstand", kind=RecordKind.ACTIVITY, date=datetime.date(2032, 4, 9))
    records.add("b-p1", "Liv Strandvik", kind=RecordKind.MEMBERSHIP, people=("Liv Strandvik",))
    records.add("b-s1", "Året", "Rådet møttes fire ganger.", kind=RecordKind.SECTION, date=DAY.replace(month=1, day=1), date_end=DAY)
    for n in range(8):
        records.add(f"c-c{n}", "Godkjenning av referat", "Referatet ble godkjent.", date=DAY)
    return SmallSearch(Path(tmp_path_factory.mktemp("index")) / "points", records.passages)


LEADER = AskedPerson("Liv Strandvik", ("Liv Strandvik",), ("leader",))


@pytest.mark.parametrize(
    ("question", "claimed"),
    [
        (ask("utslippsfrie ferger"), ["a-c1", "a-c2"]),
        (ask("tareskog"), ["a-c3", "b-a1"]),
        (ask("tareskog", kinds=(RecordKind.CASE,)), ["a-c3"]),
        (ask("", references=("NOU 2031: 4",)), ["a-c1"]),
        (ask("", numbers=("3/3/31",)), ["a-c3"]),
        (ask("ferger", phrases=("anslag for kostnadene",)), ["a-c1"]),
        (ask("ferger", phrases=("Lille sund",)), ["a-c1"]),
        (ask("", people=(LEADER,), kinds=(RecordKind.MEMBERSHIP,)), ["b-p1"]),
        (ask("tareskog", people=(LEADER,)), ["a-c3", "b-a1"]),
        (ask("ferger for 2031"), ["a-c1", "a-c2"]),
        (ask("ferger for 2030"), []),
        (ask("fergeplanen for 2030 egentlig"), []),
        (ask("fergebudsjett 2030 innspill"), []),
        (ask("2000 utslippsfrie ferger"), ["a-c1", "a-c2"]),
        (ask("kjøp av 2000 utslippsfrie ferger"), ["a-c1", "a-c2"]),
        (ask("anslag om 2000 ferger"), ["a-c1", "a-c2"]),
    ],
)
def test_claimed(search: SmallSearch, question: Question, claimed: list[str]) -> None:
    """What has all that is asked for is offered first, then what has some of it, and nothing else."""
    assert search.claim(question) == claimed


@pytest.mark.parametrize(
    "question",
    [
        ask("bompenger"),
        ask("asdf qwerty"),
        ask("ferger", start=datetime.date(2019, 1, 1), end=datetime.date(2019, 12, 31)),
        ask("", references=("NOU 2031: 14",)),
        ask("", numbers=("13/3/31",)),
        ask("ferger", phrases=("kostnadene for anslag",)),
        ask("Kari Nordvik", unknown_people=("Kari Nordvik",)),
        ask("romfart og satellitter"),
    ],
)
def test_not_here(search: SmallSearch, question: Question) -> None:
    """A topic, document, number, phrase or person that the archive lacks has no answer, however near others come."""
    assert search.claim(question) == []


def test_person_by_name_then_by_surname(search: SmallSearch) -> None:
    """A full name is surer than a surname; the membership yields to what tells more."""
    scores = {one.record_id: one.score for one in search.score_records(ask("", people=(LEADER,)))}
    assert scores["a-c1"] > scores["a-c3"] > CLAIMED > scores["b-a1"] - 0.1
    assert search.claim(ask("", people=(LEADER,))) == ["a-c1", "a-c3", "b-a1"]


def test_only_a_date(search: SmallSearch) -> None:
    """Where nothing but a day is asked, everything of that day answers, in the order of the ids."""
    day = ask("", start=datetime.date(2032, 4, 9), end=datetime.date(2032, 4, 9))
    assert search.claim(day) == ["b-a1"]


def test_how_sure_it_is_without_a_topic(tmp_path: Path) -> None:
    """What has all that is asked for is sure, a chapter that is only dated by its report's year just so."""
    records = Records()
    records.add("a-c1", "Ferger")
    records.add("b-s1", "Året", kind=RecordKind.SECTION, date=datetime.date(2031, 1, 1), date_end=datetime.date(2031, 12, 31))
    search = SmallSearch(tmp_path / "points", records.passages)
    year = ask("", start=datetime.date(2031, 1, 1), end=datetime.date(2031, 12, 31))
    assert {one.record_id: one.score for one in search.score_records(year)} == {"a-c1": 0.9, "b-s1": 0.55}


def test_quote_and_highlights(search: SmallSearch) -> None:
    """A hit is quoted where the words stand, and the words are marked."""
    asked = search.word(ask("kostnader i Lillesund"))
    best = search.score_records(asked.question)[0]
    at, highlights, is_marked_whole = quote_passage(asked, best.evidence)
    assert best.record_id == "a-c1"
    assert {at.quote[start:end] for start, end in highlights} == {"kostnadene", "Lillesund"}
    assert FERRY[at.start - 100 : at.end - 100] == at.quote
    assert not is_marked_whole


def test_no_word_marks_the_sentence(search: SmallSearch) -> None:
    """Where no word answers, the whole sentence is marked."""
    asked = search.word(ask("", start=datetime.date(2032, 4, 9), end=datetime.date(2032, 4, 9)))
    quotes = [quote_passage(asked, one.evidence) for one in search.score_records(asked.question)]
    assert quotes == [(quotes[0][0], ((0, 46),), True)]
    assert quotes[0][0].quote == "Foredrag ved rådsleder om tareskogens tilstand"


def test_scores_and_order(search: SmallSearch) -> None:
    """Scores lie in 0..1 and fall; records that answer alike come by date, then by id."""
    found = search.score_records(ask("godkjenning av referat"))
    assert all(0 <= one.score <= 1 for one in found)
    assert [one.record_id for one in found if one.record_id.startswith("c-")] == sorted(f"c-c{n}" for n in range(8))
    assert found == search.score_records(ask("godkjenning av referat"))


KELP = Vocabulary(9, {"tareskog": 1}, {"tareskog": "tareskog"}, {})


def word(question: Question) -> Query:
    """A question in the words of an archive that knows one."""
    return make_query(question, find_scope(question), KELP)


def judged(*scores: float) -> list[ScoredRecord]:
    """Cases with these scores."""
    cases = (Candidate(f"a-c{n}", RecordKind.CASE, DAY, (), 0.0) for n in range(len(scores)))
    return [ScoredRecord(Evidence(case, (), 0.0, 0.0, 0.0, 0.0), score) for case, score in zip(cases, scores, strict=True)]


@pytest.mark.parametrize(
    ("scores", "claimed"),
    [
        ((0.9, 0.6, 0.4), 2),
        ((0.45, 0.4, 0.1), 2),
        ((0.3,), 1),
        ((0.16, 0.15), 0),
        ((), 0),
    ],
)
def test_best_few_where_none_is_sure(scores: tuple[float, ...], claimed: int) -> None:
    """What is sure is offered; where nothing is, the best and what is near it, if the best stands out at all."""
    asked = word(ask("tareskog"))
    assert len(choose_answers(asked, judged(*scores))) == claimed


@pytest.mark.parametrize(
    ("topic", "language", "claimed"),
    [("romfart", "nb", 0), ("tareskog", "nb", 1), ("spacewalks", "en", 1), ("tareskog-romfart", "nb", 1)],
)
def test_what_no_paper_has_is_found_only_for_sure(topic: str, language: str, claimed: int) -> None:
    """An unsure hit on a word that was never heard of is none; in English it may be here by another word."""
    asked = word(ask(topic, language=language))
    assert len(choose_answers(asked, judged(0.4))) == claimed
    assert len(choose_answers(asked, judged(0.6))) == 1


def test_a_copied_title_means_that_record(tmp_path: Path) -> None:
    """Small words too: of two records on the same words the one that is called so comes first, however near the other is."""
    records = Records()
    records.add("a-c1", "Ferger", "Ferger etter en vinter. Ferger og vinter. Fergene om vinteren.")
    records.add("a-c2", "Ferger etter to vintrer", "Rådet drøftet saken.")
    search = SmallSearch(tmp_path / "points", records.passages)
    assert search.claim(ask("ferger etter to vintre"))[0] == "a-c2"


def test_the_best_need_not_come_first() -> None:
    """What is called so goes before what is surer; what is near counts from the surest."""
    asked = word(ask("tareskog"))
    assert len(choose_answers(asked, judged(0.55, 0.95, 0.3, 0.25))) == len(choose_answers(asked, judged(0.95, 0.55, 0.3, 0.25))) == 2


def test_long_record_needs_more(search: SmallSearch) -> None:
    """Of two records with the same evidence the one with more passages is less sure."""
    asked = search.word(ask("tareskog"))
    short, long = (
        replace(evidence, candidate=replace(evidence.candidate, found=tuple(give_length(one, of) for one in evidence.candidate.found)))
        for evidence in weigh_candidates(asked, search.find(ask("tareskog")), search.vocabulary)[:1]
        for of in (2, 200)
    )
    assert score_topic(short, CALIBRATION) > score_topic(long, CALIBRATION)


def give_length(found: FoundPassage, of: int) -> FoundPassage:
    """The same passage of a record that has so many."""
    return replace(found, passage=replace(found.passage, of=of))
