"""Why a record is a hit."""

from collections.abc import Iterator

import pytest

from radsminne.search.answer import Answer, Searcher, SearchOptions
from radsminne.search.hits.hits import Hit
from radsminne.search.question.question import Intent
from radsminne.search.ranking.calibration import CLAIMED, DOUBTED
from radsminne.search.show.answer_json import answer_json
from radsminne.search.show.answer_text import answer_text
from tests.search.archives import WordEmbedder, build_archive


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """One archive for all questions."""
    with build_archive(tmp_path_factory.mktemp("archive") / "a") as archive, Searcher(archive, embedder=WordEmbedder()) as searcher:
        yield searcher


def find(answer: Answer, title: str) -> Hit:
    """The hit of this title."""
    return next(hit for hit in answer.hits if hit.record.title == title)


def test_the_words_are_told_in_the_forms_of_the_text(searcher: Searcher) -> None:
    """What was asked, what answers to it, how, and what the whole score is made of."""
    answer = searcher.answer("når drøftet rådet ferje", SearchOptions(explain=True))
    why = find(answer, "Landstrøm i havnene").why
    assert why is not None
    assert [(word.asked, word.forms) for word in why.words] == [("ferje", ("ferger",))]
    assert 0 < why.words[0].strength <= 1
    assert why.words[0].weight == 1
    assert (why.sure, why.least) == (CLAIMED, DOUBTED)
    assert dict(why.counted)["cover"] > 0


def test_the_parts_add_up_to_the_score(searcher: Searcher) -> None:
    """They are log odds, rounded."""
    import math  # noqa: PLC0415

    for hit in searcher.answer("landstrøm", SearchOptions(explain=True)).hits:
        assert hit.why is not None
        odds = sum(value for _, value in hit.why.counted)
        assert hit.score == pytest.approx(1 / (1 + math.exp(-odds)), abs=0.01)
        assert hit.why.score == hit.score


def test_a_person_counts_by_how_surely_they_are_named(searcher: Searcher) -> None:
    """There are no words then, and nothing to add up."""
    hit = searcher.answer("Liv Strandvik", SearchOptions(explain=True)).hits[0]
    assert hit.why is not None
    assert (hit.why.words, hit.why.counted, hit.why.names) == ((), (), 1.0)


def test_text_and_json_tell_it_only_where_it_is_asked_for(searcher: Searcher) -> None:
    """With the record's id, by which it can be shown."""
    plain, told = (searcher.answer("landstrøm", SearchOptions(explain=explain)) for explain in (False, True))
    assert all("why" not in hit for hit in answer_json(plain)["hits"])  # type: ignore[attr-defined]
    assert "Hvorfor:" not in answer_text(plain)
    first = told.hits[0]
    assert f"id {first.record.id}" in answer_text(told)
    assert "«landstrøm» (samme ord 1.00)" in " ".join(answer_text(told, width=110).split())
    shown = answer_json(told)["hits"][0]["why"]  # type: ignore[index]
    assert shown["words"][0] | {"weight": 1.0} == {
        "asked": "landstrøm",
        "forms": shown["words"][0]["forms"],
        "how": "same",
        "strength": 1.0,
        "weight": 1.0,
    }
    assert set(shown) == {"words", "similarity", "standout", "names", "counted", "score", "sure", "least"}


def test_the_reading_of_a_question_can_be_overridden(searcher: Searcher) -> None:
    """What is asked for, beside the words."""
    answer = searcher.answer("landstrøm", SearchOptions(intent=Intent.WHEN))
    assert answer.scope.intent is Intent.WHEN
    assert answer_text(answer).startswith("Når: landstrøm\n\n2022\n")
    assert searcher.understand("hvem er leder", SearchOptions(intent=Intent.TOPIC))[1].asked_list is None


def test_where_a_topic_is_found_outside_the_period_is_said(searcher: Searcher) -> None:
    """The question is not answered by it."""
    answer = searcher.answer("landstrøm i 2019")
    assert (answer.hits, answer.elsewhere) == ((), ((2022, 3),))
    assert answer_json(answer)["found"] is False
    assert "Utenfor tidsrommet (2019): 3 treff (2022: 3)." in answer_text(answer)
    assert searcher.answer("bompenger i 2019").elsewhere == ()


def test_a_case_is_found_without_its_meeting(searcher: Searcher) -> None:
    """As the archive counts cases in each meeting, "1/22" is the first of any meeting of 2022; the case comes before what names it."""
    answer = searcher.answer("sak 1/22")
    assert [hit.record.number for hit in answer.hits][:2] == ["1/1/22", "1/3/22"]
    assert "sak 1/22 (tolket som 1/1/22, 1/3/22)" in answer_text(answer)


def test_who_was_there_is_told_from_the_list(searcher: Searcher) -> None:
    """Cited by the meeting itself; a meeting that is not here has no list."""
    answer = searcher.answer("hvem var til stede 3. februar 2022")
    assert [hit.record.kind.value for hit in answer.hits] == ["meeting"]
    assert [(one.listed.name, one.listed.at.quote) for one in answer.people] == [("Liv Strandvik", "Liv Strandvik (leder)")]
    assert searcher.answer("hvem var til stede 4. februar 2022").hits == ()
    shown = answer_json(answer)["answer"]["people"][0]  # type: ignore[index]
    assert (shown["name"], shown["role"], shown["presence"], shown["page"]) == ("Liv Strandvik", "leader", "present", 1)
