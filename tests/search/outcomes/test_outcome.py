"""What became of a case."""

import pytest

from radsminne.corpus.records import Decision, RecordKind, Span
from radsminne.search.outcomes.outcome import Outcome, find_outcome
from radsminne.search.show.answer_text import answer_text
from tests.search.answers import make_full_answer, make_hit, make_record


@pytest.mark.parametrize(
    ("decision", "outcome"),
    [
        ("Rådet lager en plan.", Outcome.DECIDED),
        ("Saken utsettes til neste møte.", Outcome.POSTPONED),
        ("Saka vert utsett.", Outcome.POSTPONED),
        ("Saken tas opp igjen på neste møte.", Outcome.POSTPONED),
        ("The matter was postponed.", Outcome.POSTPONED),
        (
            "Rådet utsetter ikke mer: planen for landstrøm vedtas med de endringene som kom fram, og kaiene ved Tare bygges først.",
            Outcome.DECIDED,
        ),
        ("Saken tas til orientering.", Outcome.NOTED),
        ("Orienteringane vert tekne til vitande.", Outcome.NOTED),
        ("Rådet går ikke inn for å utsette saken.", Outcome.DECIDED),
        ("Søknadsfristen utsettes til 1. mai.", Outcome.DECIDED),
        ("Rådet tar saken til orientering og bevilger 5000 kroner.", Outcome.DECIDED),
        # fourteen words, and fifteen
        ("Rådet tar saken til orientering og takker sekretariatet for en god og grundig presentasjon.", Outcome.NOTED),
        ("Rådet tar saken til orientering og ber sekretariatet lage en felles løsning for alle kommunene.", Outcome.DECIDED),
        ("Intet.", Outcome.NOTHING),
        ("Ingen vedtak.", Outcome.NOTHING),
        (None, None),
    ],
)
def test_tells_what_became_of_a_case(decision: str | None, outcome: Outcome | None) -> None:
    """A long decision that also puts something off decides something."""
    assert find_outcome(make_record(decision=decision), "landstrøm") is outcome


@pytest.mark.parametrize(
    ("adopts", "outcome"),
    [("Saken utsettes.", Outcome.POSTPONED), ("Rådet lager en plan.", Outcome.DECIDED), (None, Outcome.DECIDED)],
)
def test_a_vedtak_that_points_back_counts_as_what_it_adopts(adopts: str | None, outcome: Outcome) -> None:
    text = "Som innstillingen."
    record = make_record(decisions=(Decision(text, None, Span(1, 0, len(text), text), adopts),))
    assert find_outcome(record, "landstrøm") is outcome


def test_a_formality_is_a_decision_where_it_is_asked_about() -> None:
    """The approval of minutes that mention a topic decides nothing on it."""
    approval = make_record(title="Godkjenning av referat fra møte 1/2021", decision="Referatet godkjennes.")
    assert find_outcome(approval, "landstrøm") is Outcome.FORMAL
    assert find_outcome(approval, "referatet fra møte 1/2021") is Outcome.DECIDED
    assert find_outcome(make_record(kind=RecordKind.SECTION, decision="Ja."), "landstrøm") is None


def test_what_is_counted_is_told() -> None:
    """How many decided, and what became of the others."""
    hits = [make_hit(id=f"aaa-c{n}", number=f"{n}/21", decision=text) for n, text in enumerate(("Ja.", "Saken utsettes.", "Intet."), 1)]
    assert "vedtak i 1 sak (dessuten 1 utsatt, 1 uten vedtak)" in " ".join(answer_text(make_full_answer(*hits)).split())
    assert "ingen vedtak (1 utsatt, 1 uten vedtak)" in answer_text(make_full_answer(*hits[1:]))
