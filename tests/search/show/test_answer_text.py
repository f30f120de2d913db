"""An answer as a person reads it."""

import datetime
from typing import Any

import pytest

from radsminne.corpus.coverage import Coverage
from radsminne.corpus.missing import Evidence
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import DatePrecision, Problem, RecordKind, TextSource
from radsminne.search.hits.hits import Hit
from radsminne.search.options import SearchOptions
from radsminne.search.question.named_people import AskedPerson
from radsminne.search.question.question import Intent
from radsminne.search.ranking.restating import Correction
from radsminne.search.show.answer_text import answer_text
from radsminne.search.show.typesetting import measure
from radsminne.search.show.understood import describe_question
from tests.search.answers import COVERAGE, make_full_answer, make_hit, make_missing, make_question, make_record, make_span
from tests.search.papers import find_scope

DAY = datetime.date
REPORT = {"number": None, "meeting": None, "document": "arsrapport-2022.pdf", "document_id": "bbb"}


def make_timeline() -> tuple[Hit, ...]:
    """Three matters in two years, best first: not the order of their days."""
    letter = make_record(
        id="bbb-a1",
        kind=RecordKind.ACTIVITY,
        title="Brev til Kystdirektoratet om landstrøm",
        date=DAY(2022, 10, 1),
        date_precision=DatePrecision.MONTH,
        path=("Brev",),
        text="Brev til Kystdirektoratet om landstrøm, oktober 2022",
        **REPORT,
    )
    chapter = make_record(
        id="bbb-s1",
        kind=RecordKind.SECTION,
        title="Grønne havner",
        date=DAY(2022, 1, 1),
        date_end=DAY(2022, 12, 31),
        date_precision=DatePrecision.YEAR,
        path=("Aktiviteter", "Grønne havner"),
        text="Strøm fra land til skip ved kai var hovedsaken.",
        **REPORT,
    )
    return make_hit(letter), make_hit(decision="Rådet lager en plan."), make_hit(chapter, word=None)


TIMELINE = """\
Når: landstrøm

2021
  4. mars    Sak 4/21: Landstrøm i havnene
             «Rådet drøftet *landstrøm* i tre havner. Flere ønsket seg en plan
             for kaiene.»
             Vedtak: Rådet lager en plan.
             møte 2/2021 · referat-2021-03-04.pdf, side 2

2022
  oktober    Brev: Brev til Kystdirektoratet om *landstrøm*
             arsrapport-2022.pdf, side 2
  hele året  Aktiviteter › Grønne havner
             ≈ «Strøm fra land til skip ved kai var hovedsaken.»
             arsrapport-2022.pdf, side 2

3 treff · 2021: 1, 2022: 2
Først 4. mars 2021 (sak 4/21), sist oktober 2022 (Brev); vedtak i 1 sak.
≈ nær i mening; ordene selv står ikke der.
Søkt i 3 møter og 4 dokumenter, 5. januar 2021 – 31. desember 2023.
Vis en hel sak: radsminne show "sak 4/21"
"""


def test_a_when_question_gets_a_timeline() -> None:
    """From first to last, with decision, words and place; then what was searched."""
    assert answer_text(make_full_answer(*make_timeline())) == TIMELINE


def test_what_was_decided_comes_first_and_by_date() -> None:
    """Where the decision is asked for it comes before the words, and before what decides nothing."""
    letter, case, _ = make_timeline()
    question = make_question(intent=Intent.WHAT_DECIDED, language="en")
    lines = answer_text(make_full_answer(letter, case, question=question), width=90).splitlines()
    assert lines[2:10] == [
        "1. Case 4/21: Landstrøm i havnene",
        "   Decision: Rådet lager en plan.",
        "   «Rådet drøftet *landstrøm* i tre havner. Flere ønsket seg en plan for kaiene.»",
        "   4 March 2021 · meeting 2/2021 · referat-2021-03-04.pdf, page 2",
        "",
        "Also mentioned",
        "",
        "2. Brev: Brev til Kystdirektoratet om *landstrøm*",
    ]
    assert "First 4 March 2021 (case 4/21), last October 2022 (Brev); decided in 1 case." in lines


NOT_FOUND = """\
Ikkje funne: bompengar, 2021–2022.
Søkt i 3 møte og 4 dokument, 5. januar 2021 – 31. desember 2023.
Manglar: møte 1/2021 (5. januar 2021), sjå referat-2021-03-04.pdf, side 1:
         «Godkjenning av referat fra møte 1/2021, 5. januar 2021»
         1 av 4 møte i 2022, sjå referat-2021-03-04.pdf: «Vi møttes fire
         ganger.»
Kunne ikkje lesast: /papers/skanna.pdf
"""


def test_nothing_found_is_said_with_what_was_searched_and_is_missing() -> None:
    """An honest no: the evidence for what is missing is shown."""
    counted = make_missing(
        number=None, date=None, year=2022, evidence=Evidence.COUNT, lacking=1, told=4, at=make_span("Vi møttes fire ganger.", None)
    )
    coverage = Coverage(3, 4, COVERAGE.first, COVERAGE.last, (make_missing(), counted), ("/papers/skanna.pdf",))
    question = make_question(topic="bompengar", language="nn", start=DAY(2021, 1, 1), end=DAY(2022, 12, 31))
    assert answer_text(make_full_answer(question=question, coverage=coverage), width=75) == NOT_FOUND


def test_a_name_that_is_not_here_is_said_to_be_so() -> None:
    """The reader learns that the name was read as one."""
    question = make_question(topic="Bent Fjellheim", unknown_people=("Bent Fjellheim",))
    assert "Bent Fjellheim er ikke nevnt i arkivet." in answer_text(make_full_answer(question=question))


def test_an_empty_archive_says_so() -> None:
    """Rather than "searched 0 meetings"."""
    assert answer_text(make_full_answer(coverage=Coverage(0, 0, None, None, (), ()))).endswith("Arkivet er tomt.\n")


def test_many_missing_meetings_are_counted() -> None:
    """The first ones are named."""
    missing = tuple(make_missing(label=f"{n}/2021", number=f"{n}/2021", date=None) for n in range(1, 12))
    text = answer_text(make_full_answer(coverage=Coverage(1, 1, None, None, missing, ())))
    assert "møte 8/2021" in text
    assert "møte 9/2021" not in text
    assert "og 3 til" in text


def test_hits_beyond_the_limit_are_counted() -> None:
    """What is summed up is the whole answer."""
    answer = make_full_answer(*make_timeline(), options=SearchOptions(limit=1))
    assert "3 treff (viser 1 av 3) · 2021: 1, 2022: 2" in answer_text(answer)


@pytest.mark.parametrize("width", [40, 57, 80, 300])
@pytest.mark.parametrize("colour", [False, True])
def test_lines_keep_to_the_width(width: int, colour: bool) -> None:
    """In a narrow window the day stands above the record; no line is wider than 110."""
    long = make_hit(make_record(text="landstrøm " + "ord og " * 90 + "x" * 130 + ".", decision="Vedtatt " + "og igjen " * 80))
    coverage = Coverage(1, 1, None, None, (make_missing(),), ("/et/" + "langt/" * 40 + "navn.pdf",))
    text = answer_text(make_full_answer(*make_timeline(), long, coverage=coverage), width=width, colour=colour)
    assert max(measure(line) for line in text.splitlines()) <= min(width, 110)


def test_colour_marks_words_without_signs() -> None:
    """And no colour means no escape at all."""
    answer = make_full_answer(*make_timeline())
    assert "\x1b[1;33mlandstrøm\x1b[0m i tre havner" in answer_text(answer, colour=True)
    assert "*landstrøm*" not in answer_text(answer, colour=True)
    assert "\x1b" not in answer_text(answer)


def test_a_document_cannot_steer_the_terminal() -> None:
    """Escapes in a document's words are taken out, with and without colour."""
    hit = make_hit(make_record(title="Strøm\x1b[2J\x07", text="landstrøm \x1b]0;x\x07 her", decision="\x1b[31mJa"))
    text = answer_text(make_full_answer(hit), colour=False)
    assert "\x1b" not in text
    assert "\x07" not in text


def test_problems_of_the_archive_come_last() -> None:
    """An index that lags behind is said to."""
    answer = make_full_answer(problems=(Problem(ProblemCode.INDEX_OUTDATED, "run radsminne reindex"),))
    assert answer_text(answer).endswith("run radsminne reindex\n")


def test_a_missing_meeting_stands_in_its_place_in_the_timeline() -> None:
    """By its day; one that is only counted comes last in its year, and other years are no part of the answer."""
    counted = make_missing(number=None, date=None, year=2022, evidence=Evidence.COUNT, lacking=1, told=4)
    other = make_missing(label="4/2020", number="4/2020", date=DAY(2020, 9, 9), year=2020)
    coverage = Coverage(3, 4, COVERAGE.first, COVERAGE.last, (make_missing(), counted, other), ())
    lines = answer_text(make_full_answer(*make_timeline(), coverage=coverage)).splitlines()
    assert lines[3] == "  5. januar  – mangler i arkivet: møte 1/2021 –"
    assert lines[4].startswith("  4. mars")
    assert lines[lines.index("3 treff · 2021: 1, 2022: 2") - 2].strip() == "– mangler i arkivet: 1 av 4 møter i 2022 –"
    assert sum("mangler i arkivet" in line for line in lines) == 2


def test_a_surname_that_several_have_is_said_to_be_so() -> None:
    """With their names; two spellings of one name are one person."""
    moe = AskedPerson("Moe", ("Kari Moe", "Ola Moe", "Kari Louise Moe"))
    text = answer_text(make_full_answer(make_hit(), question=make_question(people=(moe,))), width=110)
    assert "«Moe» kan være flere: Kari Moe, Ola Moe. Skriv hele navnet for å få bare én." in text
    one = AskedPerson("Tallakrud", ("Veronika Tallaksrud", "Veronica Tallaksrud"))
    assert "kan være flere" not in answer_text(make_full_answer(make_hit(), question=make_question(people=(one,))))


def test_several_councils_are_named() -> None:
    """With one council its name would only be noise."""
    other = make_hit(make_record(id="ccc-c1", council="Havnerådet", document="b.pdf"))
    assert "Kystrådet · møte 2/2021" in answer_text(make_full_answer(make_hit(), other))
    assert "Kystrådet" not in answer_text(make_full_answer(make_hit()))


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({}, "landstrøm"),
        ({"start": DAY(2022, 1, 1), "end": DAY(2024, 12, 31), "kinds": (RecordKind.CASE,)}, "landstrøm, 2022–2024, saker"),
        ({"start": DAY(2020, 1, 1), "language": "en"}, "landstrøm, since 2020"),
        ({"end": DAY(2020, 5, 31), "council": "Kystrådet"}, "landstrøm, til mai 2020, Kystrådet"),
        ({"topic": "", "start": DAY(2024, 8, 14), "end": DAY(2024, 8, 14)}, "14. august 2024"),
        ({"topic": "foredrag", "people": (AskedPerson("sandvoll", ("Per Sandvoll",)),)}, "foredrag, Per Sandvoll"),
        ({"topic": "", "references": ("NOU 2023: 4",), "numbers": ("9/1/23",)}, "NOU 2023: 4, sak 9/1/23"),
        ({"topic": "", "people": (AskedPerson("Sandvol", ("Per Sandvoll",)),)}, "Sandvol (tolket som Per Sandvoll)"),
        ({"topic": "", "people": (AskedPerson("Sandvolls", ("Per Sandvoll",)),)}, "Per Sandvoll"),
        ({"topic": ""}, "alt"),
    ],
)
def test_says_in_one_line_what_was_understood(said: dict[str, Any], line: str) -> None:
    """So that a misunderstood question shows."""
    question = make_question(**said)
    assert describe_question(question, find_scope(question)) == line


def test_a_word_that_was_taken_for_another_is_shown_with_both() -> None:
    """In the question's language."""
    question = make_question(topic="landstrømm i havner", language="en")
    assert (
        describe_question(question, find_scope(question), (Correction("landstrømm", "landstrøm"),))
        == "landstrømm (taken for landstrøm) i havner"
    )


@pytest.mark.parametrize(("source", "told"), [(TextSource.OCR, True), (TextSource.LAYOUT, False), (TextSource.TEXT, False)])
def test_what_was_read_from_a_scan_is_not_told_as_certain(source: TextSource, told: bool) -> None:
    answer = make_full_answer(make_hit(source=source))
    assert ("side 2 · lest fra skannet side, bokstaver kan være feil" in " ".join(answer_text(answer, width=110).split())) is told


@pytest.mark.parametrize("is_unsure", [True, False])
def test_a_paper_whose_structure_is_unsure_is_told_as_one_to_check(is_unsure: bool) -> None:
    answer = make_full_answer(make_hit(is_unsure=is_unsure))
    said = "side 2 · dokumentets oppbygning er usikkert forstått, sjekk hva som er lest av det"
    assert (said in " ".join(answer_text(answer, width=110).split())) is is_unsure


@pytest.mark.parametrize(
    ("kind", "archive", "said"),
    [
        (RecordKind.CASE, None, 'radsminne show "sak 4/21"\n'),
        (RecordKind.CASE, "papers", 'radsminne show "sak 4/21" --archive papers\n'),
        (RecordKind.CASE, "my papers", "radsminne show \"sak 4/21\" --archive 'my papers'\n"),
        (RecordKind.SECTION, None, "radsminne show ID (--explain"),
        (RecordKind.SECTION, "papers", "radsminne show ID --archive papers (--explain"),
    ],
)
def test_what_to_run_next_names_the_archive_that_was_searched(kind: RecordKind, archive: str | None, said: str) -> None:
    assert said in answer_text(make_full_answer(make_hit(kind=kind)), width=110, archive=archive)


@pytest.mark.parametrize(("terminal", "width"), [(10, 40), (40, 40), (90, 90), (110, 110), (300, 110)])
def test_lines_are_filled_to_the_width(terminal: int, width: int) -> None:
    """That of the terminal, but no less than 40 and no more than 110 signs: the last word that fits is on the line."""
    text = answer_text(make_full_answer(make_hit(text="ja " * 100, word=None)), width=terminal)
    assert width - len("ja ") < max(measure(line) for line in text.splitlines()) <= width


@pytest.mark.parametrize(("length", "is_whole"), [(40, True), (41, False)])
def test_the_summary_names_a_place_in_forty_signs(length: int, *, is_whole: bool) -> None:
    """It is a line about all hits; the hit itself has the whole title."""
    title = "K" * length
    hit = make_hit(make_record(kind=RecordKind.SECTION, title="Landstrøm", path=(title, "Landstrøm"), date=DAY(2022, 1, 1), **REPORT))
    text = " ".join(answer_text(make_full_answer(make_hit(), hit), width=110).split())
    assert (f"({title})" in text) is is_whole, text
