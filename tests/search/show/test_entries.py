"""One record of an answer as a person reads it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from radsminne.corpus.found import FoundRecord
from radsminne.corpus.records import Decision, Paragraph, Span
from radsminne.search.hits.hits import Hit, make_quote
from radsminne.search.question.question import Intent
from radsminne.search.show.answer_text import answer_text
from tests.search.answers import make_full_answer, make_question, make_record


def make_page(*lines: str, decision: Sequence[int] = (), **said: Any) -> FoundRecord:  # noqa: ANN401
    """A case whose paragraphs are these lines of a page; those with the numbers in `decision` are its decision."""
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    paragraphs = tuple(Paragraph(line, (Span(2, start, start + len(line), line),)) for start, line in zip(starts, lines, strict=True))
    decided: dict[str, Any] = {}
    if decision:
        texts = [lines[n].removeprefix("Vedtak: ") for n in decision]
        begin = starts[decision[0]] + len(lines[decision[0]]) - len(texts[0])
        decided["decisions"] = (Decision("\n".join(texts), None, Span(2, begin, begin + len(texts[0]), texts[0])),)
    return make_record(at=None, paragraphs=paragraphs, **decided, **said)


def make_hit(record: FoundRecord, *words: str, first: int = 0, last: int | None = None) -> Hit:
    """A hit by the words of the lines from `first` to `last`."""
    spans = [paragraph.spans[0] for paragraph in record.paragraphs][first:last]
    quote = " ".join(span.quote for span in spans)
    marks = sorted((quote.find(word), quote.find(word) + len(word)) for word in words)
    return Hit(record, make_quote(record, Span(2, spans[0].start, spans[0].start + len(quote), quote), marks), 0.8)


def show(hit: Hit, **said: Any) -> list[str]:  # noqa: ANN401
    """The lines of the entry below its title, without where it stands."""
    lines = answer_text(make_full_answer(hit, question=make_question(intent=Intent.TOPIC, **said)), width=110).splitlines()
    return [line.strip() for line in lines[3 : lines.index("", 3) - 1]]


LINES = ("Rådet drøftet landstrøm.", "Vedtak: Rådet lager en plan for landstrøm i alle havner.")


def test_a_decision_is_told_once() -> None:
    """The quote ends where it begins; its own matching words are marked."""
    record = make_page(*LINES, decision=[1])
    assert show(make_hit(record, "landstrøm")) == [
        "«Rådet drøftet *landstrøm*.»",
        "Vedtak: Rådet lager en plan for *landstrøm* i alle havner.",
    ]
    assert show(make_hit(record, "havner", first=1)) == ["Vedtak: Rådet lager en plan for landstrøm i alle *havner*."]


def test_a_vedtak_that_points_back_is_told_with_what_it_adopts() -> None:
    """The adopted words are not quoted again beside it."""
    lines = ("Rådet lager en plan for landstrøm. Den er ferdig i juni.", "Debatt om kaiene.", "Vedtak: Som innstillingen.")
    record = make_page(*lines, decision=[2])
    record = replace(record, decisions=(replace(record.decisions[0], adopts=lines[0]),))
    told = ["Vedtak: Som innstillingen.", "Rådet lager en plan for *landstrøm*. Den er ferdig i juni."]
    assert show(make_hit(record, "landstrøm", last=1)) == told
    assert show(make_hit(record, "kaiene", first=1, last=2))[0] == "«Debatt om *kaiene*.»"


def test_the_points_of_a_decision_stand_on_lines_of_their_own() -> None:
    """And none of them is quoted again; what comes after them is."""
    lines = ("Vedtak: Kaiene bygges.", "Prisen på strøm settes ned.", "Liv Strand følger opp strømmen.")
    assert show(make_hit(make_page(*lines, decision=[0, 1]), "strømmen")) == [
        "«Liv Strand følger opp *strømmen*.»",
        "Vedtak: Kaiene bygges.",
        "Prisen på strøm settes ned.",
    ]


@pytest.mark.parametrize(
    ("lines", "words", "quote"),
    [
        (("Liv Strand, Havlaget", "Per Vik, Tare kommune", "Gro Berg, Fjellaget"), ["Vik"], "«Per *Vik*, Tare kommune»"),
        (("Medlemmer:", "Liv Strand, Havlaget", "Per Vik, Tare kommune"), ["Strand"], "«Medlemmer: Liv *Strand*, Havlaget»"),
        (("Liv Strand, Havlaget", "Per Vik, Tare kommune"), ["Strand", "Vik"], "«Liv *Strand*, Havlaget / Per *Vik*, Tare kommune»"),
        (("Kaiene er gamle.", "Strøm trengs.", "Det haster."), ["Strøm"], "«Kaiene er gamle. *Strøm* trengs. Det haster.»"),
        (("Brev om strøm til havnene",), ["strøm"], "«Brev om *strøm* til havnene»"),
    ],
)
def test_a_list_does_not_run_on(lines: Sequence[str], words: Sequence[str], quote: str) -> None:
    """Only its lines that match are shown, with a sign between them; nothing is cut, so there is no ellipsis."""
    assert show(make_hit(make_page(*lines), *words)) == [quote]


def test_what_is_cut_has_an_ellipsis() -> None:
    """Where a sentence is left in the middle."""
    record = make_page("Havnene " + "langs kysten " * 30 + "trenger strøm " + "og kaier " * 40 + "snart.")
    (quote, *_) = show(make_hit(record, "strøm"))
    assert quote.startswith("«… ")
    assert make_hit(record, "strøm").quote.text == record.text
    assert " …»" in " ".join(show(make_hit(record, "strøm")))


def test_a_hit_that_is_not_sure_says_so() -> None:
    """And how many are not."""
    record = make_page(*LINES)
    hit = Hit(record, make_hit(record, "landstrøm").quote, 0.3)
    text = answer_text(make_full_answer(hit))
    assert "(mulig treff)" in text
    assert "1 treff, 1 av dem usikkert" in text
    assert "(mulig treff)" not in answer_text(make_full_answer(make_hit(record, "landstrøm")))


@pytest.mark.parametrize(("length", "is_quoted"), [(58, False), (59, True)])
def test_words_that_stand_in_the_title_are_not_quoted_again(length: int, is_quoted: bool) -> None:
    """Unless what is quoted is longer than the title twice and a label."""
    line = f"Sak 4/21 Landstrøm i havnene {'x' * (length - 30)}."
    assert len(line) == length
    shown = show(make_hit(make_page(line, title="Landstrøm i havnene"), "Landstrøm"))
    assert bool(shown) is is_quoted


@pytest.mark.parametrize(("length", "is_whole"), [(360, True), (363, False)])
def test_a_decision_is_told_in_360_signs(length: int, *, is_whole: bool) -> None:
    """A longer one ends in an ellipsis: `radsminne show` has it whole."""
    decision = "Vedtak: " + "ja " * (length // 3 - 1) + "ja."
    lines = show(make_hit(make_page("Rådet drøftet landstrøm.", decision, decision=[1]), "landstrøm", last=1))
    assert (not lines[-1].endswith("…")) is is_whole, lines[-1]
