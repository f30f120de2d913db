"""The numbers that minutes are read by, at their borders; invented minutes only."""

import datetime
from dataclasses import replace

import pytest

from radsminne.corpus.records import DocumentKind, Meeting, Span
from radsminne.extract.decisions.decisions import find_decisions
from radsminne.extract.kind import Identity
from radsminne.extract.minutes.cases import find_mentions
from radsminne.extract.minutes.leftovers import read_leftovers
from radsminne.extract.outline.titles import are_alike
from radsminne.extract.text.stretches import Stretch, split_stretches
from tests.extract.texts import Row, make_text, read_made, row

IDENTITY = Identity(DocumentKind.MINUTES, None, "Snørådet", "nb", 2031)
CASES = ("Sak 1/31 Snøen", "Rådet drøftet.", "Vedtak: Snøen måkes.")


def cut(*parts: str | Row) -> tuple[Stretch, ...]:
    """The stretches of hand-made parts."""
    return split_stretches(make_text(*parts))


def meet(*parts: str) -> Meeting:
    """The meeting of minutes that begin so."""
    return read_made(make_text(*parts, *CASES, page=1), IDENTITY).meeting


def decide(*parts: str | Row, title: str = "Snøen") -> list[str]:
    """What was decided."""
    return [decision.text for decision in find_decisions(cut(*parts), title, None)[0]]


@pytest.mark.parametrize(("same", "alike"), [(17, True), (16, False)])
def test_two_writings_of_a_title_have_most_letters_in_common(same: int, alike: bool) -> None:
    """Seventeen of twenty letters are."""
    assert are_alike("a" * same + "b" * (20 - same), "a" * same + "c" * (20 - same)) == alike


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("Fjellstyrets " + "nye " * 10 + "vedtak", True),  # twelve words
        ("Fjellstyrets " + "nye " * 11 + "vedtak", False),
        ("Fjellstyrets " + "x" * 71 + " vedtak", True),  # the colon is the 92nd sign
        ("Fjellstyrets " + "x" * 72 + " vedtak", False),
    ],
)
def test_a_label_is_short(label: str, found: bool) -> None:
    assert decide(f"{label}:", "Snøen.") == (["Snøen."] if found else [])


@pytest.mark.parametrize(("label", "found"), [("Fjellstyrets vedtak.", True), ("Alle fjellstyrets vedtak.", False)])
def test_a_label_with_a_stop_has_two_words(label: str, found: bool) -> None:
    assert decide(label, "Snøen.") == (["Snøen."] if found else [])


@pytest.mark.parametrize(("length", "count"), [(200, 1), (201, 0)])
def test_those_elected_stand_in_short_lines(length: int, count: int) -> None:
    assert len(decide("Kari Dal " + "x" * (length - 9), title="Valg av leder")) == count


def test_a_small_label_in_what_was_announced() -> None:
    assert decide("Rådet vedtok å velge:", row("Kvinner:", gap=1.0)) == ["Rådet vedtok å velge:\nKvinner:"]


@pytest.mark.parametrize(("between", "dated"), [("som var i Dal den", True), ("i Dal. Vi møttes", False)])
def test_a_meeting_is_mentioned_with_its_day_in_the_same_sentence(between: str, dated: bool) -> None:
    (mention,) = find_mentions(cut(f"Referat fra møte 4/2031 {between} 2. oktober 2031"))
    assert (mention.date is not None) == dated


@pytest.mark.parametrize(("above", "number"), [(11, "2/2031"), (12, None)])
def test_the_title_stands_near_the_top(above: int, number: str | None) -> None:
    assert meet(*["Snødal"] * above, "Møtebok 2/2031").number == number


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Sted: Snøhuset " + "x" * 65, False),  # a field of 80 signs
        ("Sted: Snøhuset " + "x" * 66, True),
        ("Til stede: Kari Dal, Per Li", False),
        ("Møtet hevet kl. 13.40 " + "x" * 18, False),  # of 40 signs
        ("Møtet hevet kl. 13.40 " + "x" * 19, True),
    ],
)
def test_what_is_told_elsewhere_is_no_section(line: str, kept: bool) -> None:
    minutes = read_made(make_text("Dato: 03.02.2031", line, *CASES, page=1), IDENTITY)
    assert (line in "".join(section.text for section in minutes.sections)) == kept


@pytest.mark.parametrize(("share", "kept"), [(51, 0), (50, 1)])
def test_a_long_line_of_which_most_became_people_is_no_section(share: int, kept: int) -> None:
    line = "x" * 100
    (person,) = read_made(make_text("Til stede: Kari Dal", *CASES, page=1), IDENTITY).attendances
    listed = replace(person, at=Span(1, 0, share, line[:share]))
    stretches = split_stretches(make_text(line, page=1))
    assert len(read_leftovers(stretches, (), range(1, 1), (meet("Snødal"), [listed]), IDENTITY)) == kept


def test_of_two_days_alone_the_first_is_taken_without_a_word() -> None:
    """The second may be any day; only of two that are surely the meeting's the other is told."""
    minutes = read_made(make_text("Snødal", "3. februar 2031", "4. februar 2031", "Til stede: Kari Dal", *CASES, page=1), IDENTITY)
    assert (minutes.meeting.date, minutes.problems) == (datetime.date(2031, 2, 3), ())
