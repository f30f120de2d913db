"""Questions for the last meeting, for all of one meeting, and for the cases that came to something."""

import datetime

import pytest

from radsminne.search.outcomes.outcome import Outcome
from radsminne.search.question.asked_meeting import find_asked_meeting
from radsminne.search.question.question import KnownNames, understand

DAY = datetime.date
TODAY = DAY(2023, 5, 1)


THE_LAST, NONE = (None,), ()


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("hva ble vedtatt på siste møte", THE_LAST),
        ("hva sa rådet om tare på det siste rådsmøtet?", THE_LAST),
        ("siste møte", THE_LAST),
        ("what was decided at our last meeting?", THE_LAST),
        ("what did the council decide at its last meeting", THE_LAST),
        ("Kva vart vedteke på førre møte", THE_LAST),
        ("når var siste møte", THE_LAST),
        ("hva handlet siste møte om", THE_LAST),
        ("hva ble sagt på siste møte om tare", THE_LAST),
        ("hva skjedde på siste møte i rådet", THE_LAST),
        ("vedtakene fra siste møte", THE_LAST),
        ("hva ble vedtatt på møte 5/2022", ("5/2022",)),
        ("saker i møte nr. 5/22", ("5/22",)),
        ("what was decided at meeting 5/2022", ("5/2022",)),
        ("ble referatet fra forrige møte godkjent", NONE),
        ("ble referatet fra møte 5/2022 godkjent", NONE),
        ("merknader til referat fra forrige møte", NONE),
        ("siste møte om tare", NONE),
        ("møte om siste tall", NONE),
        ("sak 5/2022", NONE),
    ],
)
def test_a_meeting_is_asked_of(question: str, numbers: tuple[str | None, ...]) -> None:
    """A paper's name is no meeting."""
    asked = find_asked_meeting(question)
    assert ((asked.number,) if asked else ()) == numbers


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("hva ble vedtatt på siste møte", ""),
        ("siste møte", ""),
        ("når var siste møte i rådet", ""),
        ("hva sa rådet om tareskog på siste møte", "tareskog"),
        ("hva ble sagt på siste møte om tareskog", "tareskog"),
        ("hva ble vedtatt på møte 5/2022", ""),
        ("hva handlet møtet 8. mars 2023 om", ""),
        ("hva ble vedtatt om møter i 2023", "møter"),
        ("hvilke saker handlet om arrangementer i 2023", "arrangementer"),
    ],
)
def test_a_question_for_a_meeting_asks_for_all_of_it(question: str, topic: str) -> None:
    """Unless meetings or events are what it is about."""
    assert understand(question, KnownNames(), TODAY).topic == topic


@pytest.mark.parametrize(
    ("question", "outcome", "topic"),
    [
        ("hvilke saker ble utsatt i 2022", Outcome.POSTPONED, ""),
        ("which cases were postponed", Outcome.POSTPONED, ""),
        ("kva saker vart utsette", Outcome.POSTPONED, ""),
        ("hvilke saker utsatte rådet i 2022", Outcome.POSTPONED, ""),
        ("hvilke saker ble tatt til orientering", Outcome.NOTED, ""),
        ("ble saken om tare utsatt", None, "tare utsatt"),
        ("hvilke saker handlet om tare", None, "tare"),
    ],
)
def test_an_outcome_is_asked_for_where_nothing_else_is(question: str, outcome: Outcome | None, topic: str) -> None:
    asked = understand(question, KnownNames(), TODAY)
    assert (asked.outcome, asked.topic) == (outcome, topic)


def test_who_was_at_the_last_meeting_is_left_to_each_councils_lists() -> None:
    asked = understand("hvem var til stede på siste møte", KnownNames(), TODAY)
    assert asked.asked_list is not None
    assert (asked.start, asked.end) == (None, None)
