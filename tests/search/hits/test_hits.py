"""Hits: each matter once, in the order of their days, with quotes that fit."""

import datetime

import pytest

from radsminne.corpus.records import DatePrecision, DocumentKind, RecordKind, Span, TextSource
from radsminne.search.hits.hits import Hit, Quote, drop_copies, order_by_date, shorten_quote
from radsminne.search.options import SearchOptions
from tests.search.answers import COVERAGE, make_document, make_full_answer, make_hit, make_record

DAY = datetime.date


def kept(*hits: Hit, **documents: dict[str, object]) -> list[str]:
    """The records that are left of these hits, where the documents are as said."""
    known = {name: make_document(name, f"/{name}", **said) for name, said in documents.items()}
    return [hit.record.id for hit in drop_copies(hits, known)]


def hit_in(document: str, **said: object) -> Hit:
    """The same case in another document."""
    return make_hit(make_record(id=f"{document}-c1", document_id=document, **said))


def test_the_better_copy_of_a_paper_is_kept() -> None:
    """A Word file before a scan, minutes before the notice that called the meeting."""
    scan, word, notice = hit_in("scan"), hit_in("word"), hit_in("notice")
    sources: dict[str, dict[str, object]] = {
        "scan": {"source": TextSource.OCR},
        "word": {"source": TextSource.DOCX},
        "notice": {"source": TextSource.DOCX, "kind": DocumentKind.NOTICE},
    }
    assert kept(notice, scan, word, **sources) == ["word-c1"]
    assert kept(notice, scan, **sources) == ["scan-c1"]


def test_the_order_of_the_hits_is_kept() -> None:
    """Only copies go."""
    other = make_hit(make_record(id="aaa-c2", number="5/21", title="Mudring"))
    assert kept(other, hit_in("aaa"), aaa={}) == ["aaa-c2", "aaa-c1"]


@pytest.mark.parametrize(
    "said",
    [
        {"number": "5/21"},
        {"council": "Havnerådet"},
        {"date": DAY(2021, 3, 5)},
        {"number": None, "title": "Landstrøm i båthavnene"},
        {"kind": RecordKind.SECTION},
    ],
)
def test_other_matters_are_no_copies(said: dict[str, object]) -> None:
    """Another number, council, day or title is another matter."""
    assert len(kept(hit_in("one"), hit_in("two", **said), one={}, two={})) == 2


def test_undated_records_and_records_of_one_paper_are_no_copies() -> None:
    """Two activities of a report may be called the same; a paper without a date may be any."""
    assert len(kept(hit_in("one", date=None), hit_in("two", date=None), one={}, two={})) == 2
    twice = [make_hit(make_record(id=f"one-a{n}", kind=RecordKind.ACTIVITY, document_id="one")) for n in (1, 2)]
    assert len(kept(*twice, one={})) == 2


def test_sections_are_copies_only_with_the_same_text() -> None:
    """Every report has an introduction."""
    section = {"kind": RecordKind.SECTION, "number": None, "title": "Innledning"}
    assert len(kept(hit_in("one", **section), hit_in("two", **section, text="Noe helt annet."), one={}, two={})) == 2
    assert len(kept(hit_in("one", **section), hit_in("two", **section), one={}, two={})) == 1


def test_orders_by_day_then_month_then_year() -> None:
    """What is only dated by its year comes last in it, what has no date at the end."""
    dates = {
        "none": (None, None, DatePrecision.NONE),
        "year": (DAY(2021, 1, 1), DAY(2021, 12, 31), DatePrecision.YEAR),
        "day": (DAY(2021, 3, 4), None, DatePrecision.DAY),
        "next": (DAY(2022, 1, 1), None, DatePrecision.DAY),
        "month": (DAY(2021, 3, 1), None, DatePrecision.MONTH),
    }
    hits = [make_hit(make_record(id=name, date=start, date_end=end, date_precision=how)) for name, (start, end, how) in dates.items()]
    assert [hit.record.id for hit in order_by_date(hits)] == ["month", "day", "year", "next", "none"]
    answer = make_full_answer(*hits, options=SearchOptions(limit=1), coverage=COVERAGE)
    assert answer.first
    assert answer.last
    assert (answer.first.record.id, answer.last.record.id, answer.years) == ("month", "next", ((2021, 3), (2022, 1)))


@pytest.mark.parametrize(
    ("text", "marked", "longest", "expected"),
    [
        ("Kort om havner.", "havner", 40, "Kort om *havner*."),
        ("havner er det første av svært mange ord her", "havner", 18, "*havner* er det"),
        ("ett to tre fire fem seks sju åtte ni ti havner og mer", "havner", 24, "åtte ni ti *havner* og mer"),
        ("x" * 50, "", 20, "x" * 20),
        # a word that begins the last third, and one that stands in it
        ("ett to tre fire havner og mer om dem", "havner", 24, "ett to tre fire *havner*"),
        ("ett to tre femti havner og mer om dem", "havner", 24, "tre femti *havner* og mer"),
    ],
)
def test_long_quotes_keep_the_matching_word_in_sight(text: str, marked: str, longest: int, expected: str) -> None:
    """Cut between words where there are any."""
    at = text.find(marked)
    quote = shorten_quote(Quote(text, 1, ((at, at + len(marked)),) if marked else ()), longest)
    shown = quote.text
    for first, last in reversed(quote.highlights):
        shown = f"{shown[:first]}*{shown[first:last]}*{shown[last:]}"
    assert shown == expected


@pytest.mark.parametrize(
    ("highlights", "is_marked_whole", "near"),
    [(((0, 23),), True, True), (((0, 23),), False, False), (((9, 14),), False, False), ((), False, True)],
)
def test_tells_what_was_found_by_meaning(highlights: tuple[tuple[int, int], ...], is_marked_whole: bool, near: bool) -> None:
    """A sentence that is marked for its sense, or no word at all."""
    assert Quote("Skip får strøm ved kai. Mer kommer.", 1, highlights, is_marked_whole=is_marked_whole).is_near is near


def test_a_day_is_told_in_the_order_of_its_paper() -> None:
    """By page, then by the place in it, then by case number: a place alone begins anew on each page."""
    places = [("9/21", 1, 40), ("10/21", 1, 90), ("11/21", 2, 5), ("2/21", 3, 0), ("12/21", 3, 0)]
    hits = [make_hit(id=number, number=number, at=Span(page, start, start + 3, "Sak")) for number, page, start in places]
    assert [hit.record.number for hit in order_by_date(reversed(hits))] == [number for number, _, _ in places]
