"""A reading held against its label: what counts as right, and what is told of the rest."""

from typing import Any

import pytest

from benchmarks.measures.extraction_score import Tally, add_up, are_alike, score_reading


def person(name: str, **said: object) -> dict[str, Any]:
    """Someone in an attendance list."""
    return {"name": name, "affiliation": "Fjordforbundet", "role": "member", "presence": "present"} | said


def case(number: str | None, title: str, *decisions: object, **said: object) -> dict[str, Any]:
    """A case of minutes."""
    return {"number": number, "title": title, "decisions": list(decisions), "presenters": []} | said


def seat(name: str, start: str | None = None, **said: object) -> dict[str, Any]:
    """A member of a report's list."""
    return {"name": name, "affiliation": "Kaiverket", "role": "member", "period": {"from": start, "to": None}} | said


def deed(title: str, date: str | None = "2022-04-09", **said: object) -> dict[str, Any]:
    """An activity."""
    return {"title": title, "date": date, "date_end": None} | said


def chapter(title: str, text: str = "", *, highlight: bool = False) -> dict[str, Any]:
    """A section of a report as it is read."""
    return {"title": title, "text": text, "highlight": highlight}


DECIDED = {"text": "Rådet ber om en plan for landstrøm i alle havner.", "vote": None}
MEETING = {"number": "1/2022", "date": "2022-02-03", "start": "10:00", "end": None, "place": "Kaia, møterom 2"}


@pytest.mark.parametrize(
    ("figure", "label", "reading", "expected"),
    [
        ("header", {"meeting": MEETING}, {"meeting": MEETING}, 1),
        ("header", {"meeting": MEETING}, {"meeting": MEETING | {"end": "12:00", "place": "kaia møterom 2"}}, 0.8),
        ("header", {"meeting": MEETING}, {"meeting": None}, 0.2),
        ("header", {"meeting": {"date": "2022-02-03"}}, {"meeting": MEETING}, 1),
        ("document", {"document": {"kind": "minutes", "year": 2022}}, {"document": {"kind": "notice", "year": 2022}}, 0.5),
        ("names", {"attendees": [person("Liv Strand")]}, {"attendees": [person("Liv Strand", role="leader")]}, 1),
        ("person", {"attendees": [person("Liv Strand")]}, {"attendees": [person("Liv Strand", role="leader")]}, 0),
        ("person", {"attendees": [person("Liv Strand")]}, {"attendees": [person("Liv Strand"), person("Bo Vik")]}, 2 / 3),
        ("person", {"attendees": [person("Liv Strand")]}, {}, 0),
        ("person", {"attendees": [{"name": "Liv Strand"}]}, {"attendees": [person("Liv Strand", role="leader")]}, 1),
        ("person", {"attendees": [person("Liv Strand", affiliation=None)]}, {"attendees": [person("Liv Strand")]}, 0),
        ("case", {"cases": [case("Sak 4/22", "Landstrøm")]}, {"cases": [case("4/22.", "Landstrøm:")]}, 1),
        ("case", {"cases": [case("4/22", "Landstrøm")]}, {"cases": [case("5/22", "Landstrøm")]}, 0),
        ("case", {"cases": [case(None, "Landstrøm")]}, {"cases": [case("5/22", "Landstrøm")]}, 0),
        ("case", {"cases": [case("4/22", "Landstrøm")]}, {"cases": [case("4/22", "Landstrøm"), case("4/22", "Landstrøm")]}, 2 / 3),
        ("decision", {"cases": [case("1", "A", DECIDED["text"]), case("2", "B")]}, {"cases": [case("1", "A", DECIDED), case("2", "B")]}, 1),
        ("decision", {"cases": [case("1", "A", "Ja.", "Nei.")]}, {"cases": [case("1", "A", {"text": "Ja. Nei."})]}, 1),
        ("decision", {"cases": [case("1", "A", DECIDED), case("2", "B")]}, {"cases": [case("1", "A"), case("2", "B", DECIDED)]}, 0),
        ("complete", {"cases": [case("1", "A", DECIDED), case("2", "B")]}, {"cases": [case("1", "A"), case("2", "B")]}, 0.5),
        ("presenter", {"cases": [case("1", "A", presenters=[{"name": "Bo Vik"}])]}, {"cases": [case("1", "A")]}, 0),
        ("members", {"members": [seat("Liv Strand", "2022-04")]}, {"members": [seat("Liv Strand", "2022-04")]}, 1),
        ("members", {"members": [seat("Liv Strand", "2022-04")]}, {"members": [seat("Liv Strand")]}, 0),
        ("activities", {"activities": [deed("Brev om tareskog")]}, {"activities": [deed("Brev om tareskog")]}, 1),
        ("activities", {"activities": [deed("Brev om tareskog", None)]}, {"activities": [deed("Brev om tareskog")]}, 0),
        ("sections", {"sections": ["Havner"]}, {"sections": [chapter("Havner"), chapter("Boks", highlight=True)]}, 1),
        ("sections", {"sections": [chapter("Havner")]}, {"sections": [chapter("Havner"), chapter("Ferger")]}, 2 / 3),
        (
            "highlights",
            {"highlights": ["Ti havner fikk strøm"]},
            {"sections": [chapter("Nytt", "Ti havner fikk strøm.", highlight=True)]},
            1,
        ),
        ("highlights", {"highlights": ["Ti havner fikk strøm"]}, {"sections": [chapter("Nytt", "Ti havner fikk strøm.")]}, 0),
        ("warnings", {"warnings": ["weekday_mismatch"]}, {"problems": [{"code": "no_date"}]}, 0),
    ],
)
def test_what_is_right(figure: str, label: dict[str, Any], reading: dict[str, Any], expected: float) -> None:
    assert score_reading(label, reading)[figure].value == pytest.approx(expected)


def test_only_what_the_label_judges_is_scored() -> None:
    reading = {"meeting": MEETING, "attendees": [person("Bo Vik")], "cases": [case("1", "A")], "activities": [deed("Brev")]}
    assert set(score_reading({"cases": [{"number": "1", "title": "A"}]}, reading)) == {"case"}
    assert score_reading({"attendees": [], "members": []}, {"attendees": []}) == {}


def test_what_was_wrong_is_told() -> None:
    score = score_reading(
        {"meeting": MEETING, "cases": [case("1", "A")]}, {"meeting": MEETING | {"start": None}, "cases": [case("2", "B")]}
    )
    assert score["header"].faults == ("start is None, not '10:00'",)
    assert score["case"].faults == ("missed: 1 | A", "wrong: 2 | B")


def test_documents_are_added_up_by_what_was_found() -> None:
    total = add_up([{"case": Tally(1, 1, 1)}, {"case": Tally(1, 3, 1, ("x",)), "names": Tally(2, 2, 2)}])
    assert total["case"].value == pytest.approx(2 / 3)
    assert (total["case"].faults, total["names"].value) == (("x",), 1)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("«Havn»  og kai.", "havn og kai", True),
        ("2022–2023", "2022-2023", True),
        ("", None, True),
        ("Havn", "", False),
        ("Havn og kai", "Land og hei", False),
    ],
)
def test_what_does_not_matter_is_left_out_of_a_comparison(first: str, second: str | None, expected: bool) -> None:
    assert are_alike(first, second, 0.9) is expected


@pytest.mark.parametrize(
    ("label", "judged"),
    [
        ({"document": {"kind": "minutes"}, "members": [], "sections": []}, False),
        ({"document": {"kind": "minutes"}, "sections": ["Utenfor sakslista"]}, True),
        ({"document": {"kind": "annual_report"}, "sections": []}, True),
    ],
)
def test_what_stands_in_no_case_is_judged_only_where_the_label_tells_of_it(label: dict[str, Any], judged: bool) -> None:
    assert ("sections" in score_reading(label, {"document": {}, "sections": [chapter("Utenfor sakslista")]})) == judged


def test_boxes_among_a_labels_sections_are_its_highlights() -> None:
    label = {"sections": [chapter("Kaiene"), chapter("Høydepunkt", "Ti nye kaier", highlight=True)]}
    scores = score_reading(label, {"sections": [chapter("Kaiene"), chapter("Høydepunkt", "Ti nye kaier", highlight=True)]})
    assert (scores["sections"].value, scores["highlights"].value) == (1, 1)
