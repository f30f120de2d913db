"""Records are cut into passages that can be quoted."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radsminne.corpus.records import (
    Activity,
    Case,
    DatePrecision,
    Decision,
    Document,
    DocumentKind,
    Meeting,
    Page,
    Paragraph,
    Reading,
    RecordKind,
    Section,
    Span,
    TextSource,
)
from radsminne.index.passages import make_passages

DOCUMENT = Document("abcdef012345", "a.txt", "0" * 64, DocumentKind.MINUTES, None, "Kystrådet", "nb", 2031, 2, TextSource.TEXT)
DAY = datetime.date(2031, 3, 4)


def write(*lines: str) -> tuple[Page, list[Span]]:
    """A page of these lines, and where each stands."""
    spans, at = [], 0
    for line in lines:
        spans.append(Span(1, at, at + len(line), line))
        at += len(line) + 1
    return Page(1, "\n".join(lines)), spans


def read_case(*body: str) -> Reading:
    """Minutes with one case."""
    page, (head, *spans) = write("Sak 7/2/31 Tareskog", *body)
    case = Case("7/2/31", "Tareskog", tuple(Paragraph(span.quote, (span,)) for span in spans), (), (), (), (), head)
    meeting = Meeting("2/2031", DAY, None, None, None, None, digital=False, at=None)
    return Reading(DOCUMENT, (page,), meeting, cases=(case,))


def test_heading_then_text() -> None:
    """The heading is a passage, and every passage of the text has the title as its context."""
    heading, text = make_passages(read_case("Rådet drøftet tareskogen."))
    assert (heading.id, heading.text, heading.context) == ("abcdef012345-c1.0", "Sak 7/2/31 Tareskog", "")
    assert (text.id, text.text, text.context) == ("abcdef012345-c1.1", "Rådet drøftet tareskogen.", "Tareskog")
    assert text.embedded == "Tareskog\nRådet drøftet tareskogen."
    assert (text.kind, text.date, text.date_end, text.council) == (RecordKind.CASE, DAY, DAY, "Kystrådet")


@pytest.mark.parametrize(
    ("adopts", "found"),
    [
        ("Kråkebollene fjernes. Skogen vernes.", ["Rådet drøftet skogen.", "Kråkebollene fjernes. Skogen vernes."]),
        ("Rådet drøftet skogen.", ["Rådet drøftet skogen."]),  # its own text is found anyway
        ("Står ikke i dokumentet.", ["Rådet drøftet skogen."]),
        (None, ["Rådet drøftet skogen."]),
    ],
)
def test_what_a_vedtak_adopts_is_found_with_its_case(adopts: str | None, found: list[str]) -> None:
    """Where it stands elsewhere in the paper, it is cut and quoted from there."""
    page, (proposal, head, body) = write("Kråkebollene fjernes. Skogen vernes.", "Sak 7/2/31 Tareskog", "Rådet drøftet skogen.")
    decided = Decision("Som innstillingen.", None, body, adopts)
    case = Case("7/2/31", "Tareskog", (Paragraph(body.quote, (body,)),), (decided,), (), (), (), head)
    _, *passages = make_passages(Reading(DOCUMENT, (page,), cases=(case,)))
    assert [passage.text for passage in passages] == found
    assert [passage.span.start for passage in passages] == [body.start, proposal.start][: len(found)]


def test_long_text_is_cut_at_sentences() -> None:
    """No passage is much longer than a full one, and together they hold the text."""
    sentence = "Rådet drøftet hvordan tareskogen langs kysten kan vernes mot kråkeboller."
    heading, *passages = make_passages(read_case(" ".join([sentence] * 30), "Kort slutt."))
    assert {passage.of for passage in (heading, *passages)} == {1 + len(passages)}
    assert all(len(passage.text) <= 600 for passage in passages)
    assert all(passage.text.startswith(("Rådet", "Kort")) and passage.text.endswith(".") for passage in passages)
    assert " ".join(passage.text for passage in passages) == " ".join([*[sentence] * 30, "Kort slutt."])


def test_a_list_without_stops_is_cut_between_words() -> None:
    """What has no end of a sentence is still cut, and loses nothing."""
    words = "Tareskog og havnevern " * 150
    passages = make_passages(read_case(words.strip()))[1:]
    assert len(passages) > 1
    assert all(len(passage.text) <= 600 for passage in passages)
    assert " ".join(passage.text for passage in passages) == words.strip()


def make_sentence(length: int) -> str:
    """One sentence of so many characters."""
    return f"Tare {'x' * (length - 6)}."


@pytest.mark.parametrize(
    ("body", "passages"),
    [
        # sentences of a paragraph up to 600 characters
        ((f"{make_sentence(300)} {make_sentence(299)}",), 1),
        ((f"{make_sentence(300)} {make_sentence(300)}",), 2),
        # a paragraph's end ends a passage of 350
        ((make_sentence(349), make_sentence(40)), 1),
        ((make_sentence(350), make_sentence(40)), 2),
        # a sentence of 900 characters is left whole
        ((f"Tare {'ord ' * 223}ut.",), 1),
        ((f"Tare {'ord ' * 223}ute.",), 2),
    ],
)
def test_how_long_a_passage_may_be(body: tuple[str, ...], passages: int) -> None:
    """Just as long, and one character longer."""
    assert len(make_passages(read_case(*body))) == 1 + passages


@given(st.lists(st.text(alphabet="Ab. ", min_size=1, max_size=900).map(str.strip).filter(bool), min_size=1, max_size=6))
def test_spans_hold_the_words(body: list[str]) -> None:
    """A passage's span is what stands there on the page."""
    reading = read_case(*body)
    text = reading.pages[0].text
    for passage in make_passages(reading):
        assert passage.span.quote == text[passage.span.start : passage.span.end].replace("\n", " ")
        assert passage.text.split() == passage.span.quote.split()


def test_sentence_over_two_pages() -> None:
    """The whole sentence is searched; the quote is what stands on the first page."""
    first, second = Span(1, 20, 33, "Rådet drøftet"), Span(2, 0, 10, "havnevern.")
    case = Case("1/31", "Havn", (Paragraph("Rådet drøftet havnevern.", (first, second)),), (), (), (), (), Span(1, 0, 4, "Havn"))
    pages = (Page(1, "Havn" + " " * 16 + "Rådet drøftet"), Page(2, "havnevern."))
    passage = make_passages(Reading(DOCUMENT, pages, cases=(case,)))[1]
    assert (passage.text, passage.span.quote, passage.page) == ("Rådet drøftet havnevern.", "Rådet drøftet", 1)


def test_text_that_does_not_follow_starts_a_passage() -> None:
    """A quote never takes in what stands between two paragraphs."""
    page, (head, one, _, two) = write("Sak 1 Havn", "Først dette.", "Tabell 1: tonn fisk", "Så dette.")
    case = Case("1", "Havn", (Paragraph(one.quote, (one,)), Paragraph(two.quote, (two,))), (), (), (), (), head)
    assert [passage.text for passage in make_passages(Reading(DOCUMENT, (page,), cases=(case,)))] == [
        "Sak 1 Havn",
        "Først dette.",
        "Så dette.",
    ]


@pytest.mark.parametrize(
    ("date", "precision", "first", "last"),
    [
        (DAY, DatePrecision.DAY, DAY, DAY),
        (datetime.date(2031, 2, 1), DatePrecision.MONTH, datetime.date(2031, 2, 1), datetime.date(2031, 2, 28)),
        (datetime.date(2030, 1, 1), DatePrecision.YEAR, datetime.date(2030, 1, 1), datetime.date(2030, 12, 31)),
        (None, DatePrecision.NONE, datetime.date(2031, 1, 1), datetime.date(2031, 12, 31)),
    ],
)
def test_activity_dates(date: datetime.date | None, precision: DatePrecision, first: datetime.date, last: datetime.date) -> None:
    """An activity may be from any day that its date leaves open; without a date, from any day of the report's year."""
    page, (at,) = write("Brev om mudring")
    activity = Activity("Brev", "Brev om mudring", date, None, precision, None, (), None, (), (), at)
    (passage,) = make_passages(Reading(DOCUMENT, (page,), activities=(activity,)))
    assert (passage.date, passage.date_end, passage.context) == (first, last, "Brev")


def test_section_knows_its_place() -> None:
    """The titles above a chapter are the context of its heading, and with its own that of its text."""
    page, (head, body) = write("Havner", "Landstrøm kom.")
    section = Section(("Året", "Havner"), "Havner", (Paragraph(body.quote, (body,)),), False, head)
    heading, text = make_passages(Reading(DOCUMENT, (page,), sections=(section,)))
    assert (heading.context, text.context, text.record_id) == ("Året", "Året: Havner", "abcdef012345-s1")


def test_a_chapter_does_not_say_again_what_its_activities_say() -> None:
    """Else the same letter would stand in a timeline twice."""
    page, (head, letter, rest) = write("Aktiviteter", "Brev om tareskog, 4.3.2031", "Rådet skrev også kronikker.")
    activity = Activity(None, "Brev om tareskog", DAY, None, DatePrecision.DAY, None, (), None, (), (), letter)
    section = Section(("Aktiviteter",), "Aktiviteter", tuple(Paragraph(span.quote, (span,)) for span in (letter, rest)), False, head)
    passages = make_passages(Reading(DOCUMENT, (page,), sections=(section,), activities=(activity,)))
    assert [(passage.kind, passage.text) for passage in passages] == [
        (RecordKind.SECTION, "Aktiviteter"),
        (RecordKind.SECTION, "Rådet skrev også kronikker."),
        (RecordKind.ACTIVITY, "Brev om tareskog, 4.3.2031"),
    ]
