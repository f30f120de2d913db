"""What is missing, and that nothing is missing without evidence."""

import dataclasses
import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from radsminne.corpus.coverage import Coverage, find_coverage
from radsminne.corpus.database.store import Store
from radsminne.corpus.missing import Evidence
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import DocumentKind, MeetingCount, MeetingMention, Page, Problem, Reading
from tests.corpus.samples import at, case, document, full_report, minutes, seen


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "radsminne.db")
    yield store
    store.close()


def cover(store: Store, readings: list[Reading], council: str | None = None) -> Coverage:
    for reading in readings:
        store.put(reading, seen(reading))
    return find_coverage(store, council)


def mentioning(number: str | None, date: str | None, *, own: tuple[str | None, str | None] = ("1/2023", "2023-02-03")) -> Reading:
    day = datetime.date.fromisoformat(date) if date else None
    return dataclasses.replace(minutes(*own), mentions=(MeetingMention(number, day, at(f"referat fra {number}, {date}")),))


def report(year: int, count: int, council: str = "Fjordrådet") -> Reading:
    paper = document(f"årsrapport {year} {council}.pdf", DocumentKind.ANNUAL_REPORT, council=council, year=year)
    return Reading(paper, (), counts=(MeetingCount(year, count, at(f"{count} møter")),))


def notice(number: str | None, date: str) -> Reading:
    called = minutes(number, date, name=f"innkalling {date}.pdf")
    return dataclasses.replace(called, document=dataclasses.replace(called.document, kind=DocumentKind.NOTICE))


HELD = [minutes("1/2023", "2023-02-03"), minutes("2/2023", "2023-04-03")]


def numbered(date: str, *places: int) -> Reading:
    return minutes(None, date, cases=tuple(case(f"PS {place}/23") for place in places))


def list_numbers(first: int, last: int, held: int = 0) -> list[str]:
    """The numbers of a year's meetings but one, in the order of their signs."""
    return sorted(f"{number}/09" for number in range(first, last + 1) if number != held)


PART = tuple(case(f"PS {place}/23") for place in range(12, 18))
LONG = [minutes("2/2023", "2023-02-01"), minutes("1/2023", "2023-01-01"), minutes("40/2023", "2023-12-01")]


@pytest.mark.parametrize(
    ("readings", "labels"),
    [
        pytest.param([minutes("1/2023", "2023-02-03"), minutes("3/2023", "2023-06-01")], ["2/2023"], id="left out between two"),
        pytest.param([minutes("01/10", "2010-02-03"), minutes("03/10", "2010-06-01")], ["02/10"], id="written as its neighbours"),
        pytest.param([minutes("1-07", "2007-02-03"), minutes("3-07", "2007-06-01")], ["2-07"], id="with a dash"),
        pytest.param([minutes("2017/1", "2017-02-03"), minutes("2017/3", "2017-06-01")], ["2017/2"], id="year first"),
        pytest.param([minutes("3/2023", "2023-06-01")], ["1/2023", "2/2023"], id="counting begins at 1"),
        pytest.param([minutes("45/09", "2009-06-01")], [], id="but not that far"),
        pytest.param([minutes("11/09", "2009-06-01")], list_numbers(1, 10), id="a year's ten first"),
        pytest.param([minutes("12/09", "2009-06-01")], [], id="not eleven"),
        pytest.param([minutes("11/09", "2009-02-01"), minutes("22/09", "2009-06-01")], list_numbers(1, 21, 11), id="ten between two"),
        pytest.param(
            [minutes("11/09", "2009-02-01"), minutes("23/09", "2009-06-01")],
            sorted([*list_numbers(1, 10), "12/09–22/09"]),
            id="eleven are one entry",
        ),
        pytest.param([minutes("24", "2023-02-01"), minutes("26", "2023-06-01")], ["25 (2023)"], id="running number"),
        pytest.param([minutes("24", "2023-02-01")], [], id="a running number alone"),
        pytest.param([minutes("5/2022", "2022-12-01"), minutes("1/2023", "2023-02-01")][1:], [], id="across a year"),
        pytest.param(LONG, ["3/2023–39/2023"], id="one entry for a long gap"),
        pytest.param([minutes("1/2023", "2023-02-03"), minutes("3/23", "2023-06-01")], ["2/23"], id="short and long years"),
        pytest.param([minutes("1/1/23", "2023-02-03"), minutes(None, None)], [], id="numbers that say nothing"),
        pytest.param([mentioning("6/2022", "2022-11-28")], ["6/2022"], id="mentioned"),
        pytest.param([mentioning("6/2022", None)], ["6/2022"], id="mentioned by number"),
        pytest.param([mentioning(None, "2022-11-28")], ["2022-11-28"], id="mentioned by day"),
        pytest.param([mentioning("6", "2022-11-28")], ["6 (2022)"], id="mentioned without its year"),
        pytest.param([mentioning("6", None), mentioning(None, None, own=("2/2023", "2023-04-01"))], [], id="mentioned, but which"),
        pytest.param([mentioning("6/2022", None), minutes(None, "2022-11-28")], ["6/2022"], id="no way to tell that it is held"),
        pytest.param([mentioning("6/2022", "2022-11-28"), minutes(None, "2022-11-28")], [], id="held, by its day"),
        pytest.param([mentioning(None, "2023-05-01")], [], id="a plan is no evidence"),
        pytest.param(
            [mentioning("6/2022", "2022-11-28"), mentioning("6/2022", None, own=("2/2023", "2023-04-01"))], ["6/2022"], id="mentioned twice"
        ),
        pytest.param(
            [mentioning("4/2023", None, own=("5/2023", "2023-09-01")), minutes("2/2023", "2023-03-01")],
            ["1/2023", "3/2023", "4/2023"],
            id="mentioned and left out",
        ),
        pytest.param([notice(None, "2023-03-01")], ["2023-03-01"], id="called, no minutes"),
        pytest.param([notice("1/2023", "2023-03-01"), minutes("1/2023", "2023-03-01")], [], id="called and held"),
        pytest.param([report(2024, 4)], ["4 av 4 møter i 2024"], id="counted"),
        pytest.param([report(2024, 4), minutes("1/2024", "2024-02-03")], ["3 av 4 møter i 2024"], id="counted, one held"),
        pytest.param(
            [report(2024, 4), minutes("1/2024", "2024-02-03"), minutes("3/2024", "2024-06-03")],
            ["1 av 4 møter i 2024", "2/2024"],
            id="counted, one left out",
        ),
        pytest.param([report(2024, 1), minutes("1/2024", "2024-02-03")], [], id="counted and held"),
        pytest.param([numbered("2023-02-01", 10, 11, 12), numbered("2023-06-01", 20, 21)], ["saker PS 13/23–PS 19/23"], id="case jump"),
        pytest.param([numbered("2023-02-01", 10, 11, 12), numbered("2023-06-01", 14, 15)], [], id="one case number"),
        pytest.param([numbered("2023-02-01", 10, 11, 12), numbered("2023-06-01", 15, 16)], ["saker PS 13/23–PS 14/23"], id="two"),
        pytest.param([numbered("2023-02-01", 10, 15), numbered("2023-06-01", 20, 21)], [], id="cases jump within meetings too"),
        pytest.param([numbered("2023-02-01", 10, 11), numbered("2023-06-01", 3, 12)], [], id="an old case again"),
        pytest.param(
            [numbered("2023-02-01", 10, 11), mentioning(None, "2023-04-01", own=(None, "2023-05-01")), numbered("2023-06-01", 20)],
            ["2023-04-01"],
            id="case jump over a meeting known to be missing",
        ),
        pytest.param(
            [numbered("2023-02-01", 10, 11), minutes(None, "2023-04-01"), numbered("2023-06-01", 20)],
            [],
            id="case jump over a meeting whose cases have no numbers",
        ),
        pytest.param(
            [numbered("2023-02-01", 10, 11), minutes(None, None), numbered("2023-06-01", 20)],
            [],
            id="case jump, and a meeting without a date",
        ),
        pytest.param(
            [numbered("2023-02-01", 10, 11), minutes(None, "2023-08-01"), numbered("2023-06-01", 20)],
            ["saker PS 12/23–PS 19/23"],
            id="case jump before a meeting without numbers",
        ),
        pytest.param(
            [*HELD, minutes("2/2023", "2023-04-05", name="tillegg.txt"), mentioning(None, "2023-04-05", own=("3/2023", "2023-06-01"))],
            [],
            id="held, by the day of its second paper",
        ),
        pytest.param(
            [numbered("2023-02-01", 10, 11), numbered("2023-06-01", 18), minutes(None, "2023-06-01", cases=PART, name="del 2.txt")],
            [],
            id="the cases of a meeting in two papers",
        ),
        pytest.param([*HELD, minutes("AU 1/2023", "2023-02-20")], [], id="a committee counts for itself"),
        pytest.param([*HELD, minutes("AU 2/2023", "2023-02-20")], ["AU 1/2023"], id="and lacks its own"),
        pytest.param([*HELD, minutes("AU 3/2023", "2023-05-20")], ["AU 1/2023", "AU 2/2023"], id="which fills no other's gap"),
        pytest.param([*HELD[:1], minutes("Møte nr. 2/2023", "2023-05-20")], [], id="a word is no committee"),
        pytest.param(
            [minutes("AU 1/2023", "2023-02-20"), mentioning("1/2023", None, own=("AU 2/2023", "2023-03-20"))],
            [],
            id="the only body, not named",
        ),
    ],
)
def test_missing_meetings(store: Store, readings: list[Reading], labels: list[str]) -> None:
    assert sorted(missing.label for missing in cover(store, readings).missing) == labels


def test_numbers_without_room_explain_a_case_jump(store: Store) -> None:
    first, second = numbered("2023-02-01", 10, 11), numbered("2023-06-01", 20, 21)
    renumbered = [
        dataclasses.replace(reading, meeting=dataclasses.replace(reading.meeting, number=number))
        for reading, number in ((first, "1/2023"), (second, "2/2023"))
        if reading.meeting
    ]
    assert cover(store, renumbered).missing == ()


def test_each_missing_meeting_shows_its_evidence(store: Store) -> None:
    readings = [mentioning("6/2022", "2022-11-28"), minutes("3/2023", "2023-06-01"), report(2024, 4)]
    mention, left_out, counted = cover(store, readings).missing
    assert (mention.evidence, mention.number, mention.date) == (Evidence.MENTION, "6/2022", datetime.date(2022, 11, 28))
    assert (mention.at, mention.document_id) == (readings[0].mentions[0].at, readings[0].document.id)
    assert mention.reason == "spoken of in referat 1_2023 2023-02-03 Fjordrådet.txt"
    assert (left_out.evidence, left_out.number, left_out.year) == (Evidence.NUMBER, "2/2023", 2023)
    assert left_out.reason == "1/2023 and 3/2023 are known"
    assert (counted.evidence, counted.number, counted.at) == (Evidence.COUNT, None, readings[2].counts[0].at)
    assert counted.reason == "årsrapport 2024 Fjordrådet.pdf tells of 4 meetings in 2024, 0 in the archive"


def page(reading: Reading, text: str) -> Reading:
    return dataclasses.replace(reading, pages=(Page(1, text),))


@pytest.mark.parametrize(
    ("readings", "quote"),
    [
        pytest.param([page(minutes("3/2023", "2023-06-01"), "Råd\n  Referat fra møte 3/2023 \nSak")], "Referat fra møte 3/2023", id="line"),
        pytest.param([page(minutes("3/2023", "2023-06-01", cases=(case("3-1/2023"),)), "13/2023")], "Sak 3-1/2023 Havn", id="from cases"),
        pytest.param([minutes("3/2023", "2023-06-01")], "Møte", id="nothing better"),
        pytest.param([numbered("2023-02-01", 10, 11), numbered("2023-06-01", 20, 21)], "Sak PS 20/23 Havn", id="case jump"),
    ],
)
def test_a_gap_between_numbers_quotes_the_number(store: Store, readings: list[Reading], quote: str) -> None:
    assert {missing.at and missing.at.quote for missing in cover(store, readings).missing} == {quote}


def test_the_same_meeting_twice_is_one_meeting(store: Store) -> None:
    readings = [
        minutes("1/2023", "2023-02-03", name=name, council=council) for name, council in (("a", "Fjord-rådet"), ("b", "fjord rådet"))
    ]
    assert cover(store, [*readings, minutes(None, "2023-02-03")]).meetings_searched == 1


def test_councils_do_not_fill_each_others_gaps(store: Store) -> None:
    readings = [minutes("1/2023", "2023-02-03"), minutes("2/2023", "2023-03-03", council="Fjellrådet"), minutes("3/2023", "2023-04-03")]
    coverage = cover(store, readings)
    assert [(missing.label, missing.council) for missing in coverage.missing] == [("2/2023", "Fjordrådet"), ("1/2023", "Fjellrådet")]
    assert coverage.meetings_searched == 3
    one = find_coverage(store, "fjell-rådet")
    assert (one.meetings_searched, one.documents_searched, one.first, len(one.missing)) == (1, 1, datetime.date(2023, 3, 3), 1)


def test_papers_of_unknown_councils_show_no_gaps(store: Store) -> None:
    readings = [minutes("1/2023", "2023-02-03", council=None), minutes("3/2023", "2023-04-03", council=None)]
    assert cover(store, readings).missing == ()
    assert [missing.label for missing in cover(store, [minutes("2/2023", "2023-03-03")]).missing] == []


def test_coverage_tells_what_was_searched(store: Store) -> None:
    broken = dataclasses.replace(seen(full_report()), path="/arkiv/skadet.pdf", sha256=None)
    store.failed(broken, Problem(ProblemCode.DAMAGED, "ødelagt"))
    coverage = cover(store, [minutes("1/2023", "2023-02-03", cases=(case("1/23"),)), full_report()])
    assert (coverage.meetings_searched, coverage.documents_searched) == (1, 2)
    assert (coverage.first, coverage.last) == (datetime.date(2023, 2, 3), datetime.date(2024, 12, 31))
    assert coverage.unreadable == ("/arkiv/skadet.pdf",)
