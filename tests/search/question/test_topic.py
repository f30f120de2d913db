"""What a question is about, and whether it names the council."""

import pytest

from radsminne.index.language.analysis import terms
from radsminne.search.question.topic import names_body, split_question


@pytest.mark.parametrize(
    ("question", "topic"), [("hva mente rådet om WHO", "WHO"), ("who leads the council", "leads the council"), ("Hva er WHO?", "WHO")]
)
def test_an_abbreviation_is_no_question_word(question: str, topic: str) -> None:
    """In capitals it names an organisation, in small letters it asks who."""
    assert split_question(question).topic == topic


def test_an_abbreviation_is_a_term() -> None:
    """Only as it is written by its owners."""
    assert terms("WHO og WHOs") == ["who", "who"]
    assert terms("who") == terms("Who") == []


@pytest.mark.parametrize(
    ("question", "named"),
    [("når drøftet rådet havvind", True), ("Rådets syn på havvind?", True), ("did the council's letter help", True), ("havvind", False)],
)
def test_names_the_council(question: str, named: bool) -> None:
    """The body itself, also as an owner."""
    assert names_body(question) is named


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("what took place", ""),
        ("hva fant sted", ""),
        ("kva fann stad", ""),
        ("hva deltok rådet på", ""),
        ("a place for tare", "a place for tare"),
        ("hvilket sted er best for tare", "sted er best for tare"),
    ],
)
def test_what_took_place_is_no_topic(question: str, topic: str) -> None:
    """A place alone is one."""
    assert split_question(question).topic == topic
