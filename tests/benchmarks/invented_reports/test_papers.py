"""Whole invented reports: what their labels say stands in them, in every layout."""

import calendar
import datetime
import re
from collections.abc import Iterator

import pytest

from benchmarks.invented_reports.papers import Report, make_reports
from benchmarks.invented_reports.parts import Json
from benchmarks.invented_reports.traits import OPTIONS

LAYOUTS = [(trait, layout) for trait, layouts in OPTIONS.items() for layout in layouts]


PAGE = re.compile(r"(?:Side|Page) \d+|.* {5}(?:Årsmelding|Annual report).* {5}\d+")
"""What is printed on each page: a paragraph may go on behind it."""


def find_lacking(report: Report) -> Iterator[str]:
    """Yield the words of a label that its text lacks."""
    text = " ".join(word for line in report.text.splitlines() if not PAGE.fullmatch(line) for word in line.split()).casefold()
    for told in list_words(report.label):
        if " ".join(told.split()).casefold() not in text:
            yield told


def list_words(label: Json) -> Iterator[str]:
    """Yield all words of a label that are a document's own."""
    yield label["document"]["council"]
    yield from label["sections"]
    yield from (line for box in label["highlights"] for line in box.splitlines())
    for member in label["members"]:
        yield from (told for told in (member["name"], member["affiliation"]) if told)
    yield from (activity["title"] for activity in label["activities"])


@pytest.mark.parametrize(("trait", "layout"), LAYOUTS)
def test_what_a_label_says_stands_in_its_text(trait: str, layout: str) -> None:
    for report in make_reports(3, 11, {trait: layout}):
        assert report.traits[trait] == layout
        assert list(find_lacking(report)) == []


def test_a_label_with_words_of_another_text_is_found_out() -> None:
    first, second = make_reports(2, 11)
    assert list(find_lacking(Report(first.text, second.label, first.traits)))


@pytest.fixture(scope="module")
def many() -> list[Report]:
    """Reports enough for each layout to be drawn."""
    return list(make_reports(400, 3))


@pytest.mark.parametrize("trait", OPTIONS)
def test_each_layout_is_drawn(trait: str, many: list[Report]) -> None:
    assert {report.traits[trait] for report in many} == set(OPTIONS[trait])


def test_the_same_seed_makes_the_same_reports() -> None:
    first, again, other = (list(make_reports(3, seed)) for seed in (7, 7, 8))
    assert first == again != other


def test_a_report_that_is_fixed_in_all_but_one_trait_differs_by_that() -> None:
    table, items = (next(make_reports(1, 5, {"roster": roster}, plain=True)) for roster in ("table", "name, office"))
    assert "| --- |" in table.text
    assert "| --- |" not in items.text
    assert {trait for trait in OPTIONS if table.traits[trait] != items.traits[trait]} == {"roster"}


def test_members_have_different_names() -> None:
    for report in make_reports(60, 13, {"term": "none"}):
        seats = [(member["name"], member["affiliation"], member["role"]) for member in report.label["members"]]
        assert len(seats) == len(set(seats))


@pytest.mark.parametrize("period", OPTIONS["period"])
def test_days_lie_in_the_time_that_a_report_is_over(period: str) -> None:
    for report in make_reports(8, 2, {"period": period}):
        year = report.label["document"]["year"]
        for activity in report.label["activities"]:
            first = datetime.date.fromisoformat(activity["date"])
            assert year - 1 <= first.year <= year
            if activity["date_precision"] == "month":
                last = datetime.date.fromisoformat(activity["date_end"])
                assert (first.day, last) == (1, first.replace(day=calendar.monthrange(first.year, first.month)[1]))


@pytest.mark.parametrize("layout", OPTIONS["activities"])
def test_a_term_in_which_nothing_was_done_is_written_too(layout: str) -> None:
    reports = list(make_reports(25, 5, {"period": "terms", "activities": layout}, plain=True))
    assert len(reports) == 25
    assert all(report.label["document"]["year"] for report in reports)


@pytest.mark.parametrize("prose", ["nothing dated", "acts of others only"])
def test_what_is_not_to_be_found_has_no_label(prose: str) -> None:
    told, lists = (list(make_reports(20, 9, fixed, plain=True)) for fixed in ({"prose": prose}, {"prose": "own acts"}))
    assert sum(len(one.label["activities"]) for one in told) < sum(len(one.label["activities"]) for one in lists)


def test_a_report_without_heads_has_no_sections() -> None:
    for report in make_reports(10, 4, {"chapters": "none"}):
        assert report.label["sections"] == []
        assert all(activity["category"] is None for activity in report.label["activities"])


def test_a_table_of_contents_tells_the_sections() -> None:
    for report in make_reports(20, 4, {"contents": "dots and pages", "paragraphs": "one line"}):
        entries = [line for line in report.text.splitlines() if line.split(" ")[-1].isdigit() and "...." in line]
        assert report.traits["roster"] == "dots between" or len(entries) == len(report.label["sections"])
