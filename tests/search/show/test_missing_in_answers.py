"""What an answer says of missing meetings: only those it may lack, and whose they are where there are several councils."""

import datetime
from dataclasses import replace

import pytest

from radsminne.corpus.coverage import Coverage
from radsminne.corpus.missing import Evidence
from radsminne.search.hits.finding import Findings
from radsminne.search.options import SearchOptions
from radsminne.search.question.question import KnownNames, understand
from radsminne.search.show.answer_json import answer_json
from radsminne.search.show.answer_text import answer_text
from radsminne.search.show.plot import lay_out
from radsminne.search.summary import Answer, Searched, make_answer
from tests.search.answers import make_document, make_full_answer, make_hit, make_missing, make_question, make_span
from tests.search.papers import find_scope

DAY = datetime.date
OTHER = make_missing(council="Fjellrådet", number=None, date=None, year=2021, evidence=Evidence.COUNT, lacking=2, told=4)
COVERAGE = Coverage(3, 4, DAY(2021, 1, 5), DAY(2023, 12, 31), (make_missing(), OTHER), ())


def read_text(answer: Answer) -> str:
    """The answer without its line breaks."""
    return " ".join(answer_text(answer, width=110).split())


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_with_several_councils_each_gap_names_its_own(language: str) -> None:
    """The timeline shows the gaps of the councils that it tells of, the foot those of all."""
    answer = make_full_answer(make_hit(), question=make_question(language=language), coverage=COVERAGE)
    alone, several = read_text(answer), read_text(replace(answer, has_several=True))
    assert ("arkivet: møte 1/2021 –" in alone, "arkivet: 2 av 4 møte" in alone) == (True, True)
    assert "Kystrådet" not in alone
    assert "arkivet: møte 1/2021 i Kystrådet –" in several
    assert "arkivet: 2 av 4 møte" not in several
    assert "i 2021 i Fjellrådet, s" in several
    shown = answer_json(replace(answer, has_several=True))["coverage"]
    assert shown["missing_councils"] == ["Kystrådet", "Fjellrådet"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("start", "end", "labels"),
    [
        (None, None, ["1/2021", "2 av 4"]),
        (DAY(2021, 1, 1), DAY(2021, 1, 31), ["1/2021", "2 av 4"]),
        (DAY(2021, 6, 1), None, ["2 av 4"]),
        (None, DAY(2020, 12, 31), []),
        (DAY(2022, 1, 1), DAY(2022, 12, 31), []),
    ],
)
def test_only_gaps_within_the_period_are_told(start: datetime.date | None, end: datetime.date | None, labels: list[str]) -> None:
    """Of a meeting whose day is not known, the year counts."""
    answer = make_full_answer(make_hit(), question=make_question(start=start, end=end), coverage=COVERAGE)
    assert [meeting.label if meeting.number else "2 av 4" for meeting in answer.coverage.missing] == labels
    assert len(answer_json(answer)["coverage"]["missing_meetings"]) == len(labels)  # type: ignore[index]
    assert ("2 av 4" in answer_text(answer)) is ("2 av 4" in labels)
    assert lay_out(answer).first_year == 2021


@pytest.mark.parametrize(
    ("question", "described", "said"),
    [
        ("who attended meeting 1/2021", "present at the meeting, meeting 1/2021.", True),
        ("who attended meeting 2/2021", "present at the meeting, meeting 2/2021.", False),
        ("who was present on 5 January 2021", "present at the meeting, 5 January 2021.", True),
    ],
)
def test_a_meeting_that_is_asked_for_may_be_one_that_is_missing(question: str, described: str, said: bool) -> None:
    """Then the line that it was not found says so; and it is a meeting, not a case."""
    answer = make_full_answer(question=understand(question, KnownNames(), DAY(2025, 1, 1)), coverage=COVERAGE)
    text = read_text(answer)
    assert text.startswith(f"Not found: {described}")
    assert ("Not in the archive: meeting 1/2021 (5 January 2021)." in text) is said


@pytest.mark.parametrize(("councils", "several"), [(("Kyst-rådet", "Kystrådet", None), False), (("Kystrådet", "Fjellrådet"), True)])
def test_a_council_in_two_spellings_is_one(councils: tuple[str | None, ...], several: bool) -> None:
    """And a paper that names none adds none."""
    question = make_question()
    documents = tuple(replace(make_document(), council=council) for council in councils)
    assert make_answer(question, Findings(find_scope(question)), Searched(COVERAGE, documents), SearchOptions()).has_several is several


@pytest.mark.parametrize(("length", "is_whole"), [(120, True), (121, False)])
def test_the_words_that_show_a_gap_are_told_in_120_signs(length: int, *, is_whole: bool) -> None:
    quote = "x" * length
    answer = make_full_answer(make_hit(), coverage=replace(COVERAGE, missing=(make_missing(at=make_span(quote, 1)),)))
    assert (f"«{quote}»" in "".join(answer_text(answer, width=110).split())) is is_whole
