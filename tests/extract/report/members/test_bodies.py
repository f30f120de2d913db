"""Boards, committees, staff and those who are chosen beside them, each in its place."""

import pytest

from radsminne.corpus.records import Period
from radsminne.extract.headings.chapters import find_chapters
from radsminne.extract.report.members.members import find_members
from tests.extract.report.members.test_members import OTHER, YEAR, describe, item, read
from tests.extract.texts import Row, make_text


def test_those_who_are_chosen_beside_the_council_have_no_seat_on_it() -> None:
    """Auditors are others; a nomination committee is a body of its own."""
    assert [describe(member) for member in read("Kari Moe, leder", "Revisor: Ola Li", "Valgkomité: Siri Dal (leder), Per Vik")] == [
        ("Kari Moe", None, "leader"),
        ("Ola Li", None, "other"),
        ("Siri Dal", "Valgkomité", "leader"),
        ("Per Vik", "Valgkomité", "member"),
    ]


@pytest.mark.parametrize("post", ["Kasserer", "Kasserar", "Økonomiansvarlig", "Styremedlem"])
def test_the_secretary_of_a_board_with_a_treasurer_sits_on_it(post: str) -> None:
    assert [member.role.value for member in read("Leder: Kari Moe", f"{post}: Ola Li", "Sekretær: Siri Dal")] == [
        "leader",
        "member",
        "member",
    ]
    assert [member.role.value for member in read("Leder: Kari Moe", "Medlem: Ola Li", "Sekretær: Siri Dal")] == [
        "leader",
        "member",
        "secretariat",
    ]


@pytest.mark.parametrize(
    ("title", "affiliation"),
    [("Turkomiteen", "Turkomiteen"), ("TurKom:", "TurKom"), ("Komiteen", None), ("Styret", None), ("Rådets medlemmer", None)],
)
def test_those_under_a_committees_own_heading_sit_on_it(title: str, affiliation: str | None) -> None:
    assert [describe(member) for member in read("Leder: Kari Moe", "Nestleder: Ola Li", title=title)] == [
        ("Kari Moe", affiliation, "leader"),
        ("Ola Li", affiliation, "deputy_leader"),
    ]


SERVED = [
    ("Om rådet", "Kari Moe og Ola Li har vært rådets sekretærer.", ["secretariat", "secretariat"]),
    ("Om rådet", "Kari Moe, Ola Li og Siri Dal har vært sekretærer i år.", ["secretariat"] * 3),
    ("Sekretariatet", "Kari Moe og Ola Li har vore tilsette i rådet.", ["secretariat", "secretariat"]),
    ("Sekretariatet", "Ansatte har vært Kari Moe og Ola Li.", ["secretariat", "secretariat"]),
    ("Om rådet", "Kari Moe har vært ansatt i Havn.", []),  # nobody says of what
    ("Om rådet", "Kari Moe og Ola Li har vært gode.", []),
]


@pytest.mark.parametrize(("title", "text", "roles"), SERVED)
def test_a_sentence_tells_of_several_who_served(title: str, text: str, roles: list[str]) -> None:
    assert [member.role.value for member in read(text, title=title)] == roles


ROSTERS = [
    # office and name on lines of their own
    (
        ["Leder", "Kari Moe", "Nestleder", "Ola Li", "Revisorer", "Siri Dal", "Per Vik"],
        [("Kari Moe", None, "leader"), ("Ola Li", None, "deputy_leader"), ("Siri Dal", None, "other"), ("Per Vik", None, "other")],
    ),
    # all on one line, a committee on the next
    (
        ["Leder Kari Moe Nestleder Ola Li", "Turkomité Siri Dal og Per Vik"],
        [
            ("Kari Moe", None, "leader"),
            ("Ola Li", None, "deputy_leader"),
            ("Siri Dal", "Turkomité", "member"),
            ("Per Vik", "Turkomité", "member"),
        ],
    ),
]


@pytest.mark.parametrize(("rows", "expected"), ROSTERS)
@pytest.mark.parametrize("title", ["Styret", "Tillitsvalgte", "Om laget"])
def test_a_roster_is_read_in_sequence(rows: list[str], expected: list[tuple[str, str | None, str]], title: str) -> None:
    assert [describe(member) for member in read(*rows, title=title)] == expected


def test_those_of_a_roster_sit_from_the_election() -> None:
    members = read("Etter årsmøtet 4. mars har styret bestått av:", "Leder Kari Moe Nestleder Ola Li", "Revisor Siri Dal")
    assert {member.period for member in members} == {Period("2021-03-04", None)}
    assert [member.at.quote for member in members] == ["Kari Moe", "Ola Li", "Siri Dal"]


@pytest.mark.parametrize("rows", [["Leder: Kari Moe", "Nestleder: Ola Li"], [item("Kari Moe, leder"), item("Ola Li")]])
def test_those_of_a_list_sit_from_the_election_above_it(rows: list[str | Row]) -> None:
    assert {member.period for member in read("Etter årsmøtet 4. mars har styret bestått av:", *rows)} == {Period("2021-03-04", None)}


@pytest.mark.parametrize(
    ("council", "affiliation"),
    [("Havutvalget", None), ("Turlaget", "Havutvalget"), (None, "Havutvalget")],
    ids=["its own", "another's", "unknown"],
)
def test_a_committee_that_is_the_council_is_no_affiliation(council: str | None, affiliation: str | None) -> None:
    chapters = find_chapters(make_text(*OTHER, "# Om oss", "Havutvalget har bestått av Kari Moe og Ola Li."), None)
    assert [member.affiliation for member in find_members(chapters, YEAR, council)] == [affiliation] * 2


def test_who_is_named_twice_sits_once_and_who_came_back_twice() -> None:
    assert [describe(member) for member in read("Leder: Kari Moe", "Ola Li", "Leder: Kari Moe")] == [
        ("Kari Moe", None, "leader"),
        ("Ola Li", None, "member"),
    ]
    left, again = Period(None, "2021-05-01"), Period("2021-08-01", None)
    members = read(item("Kari Moe, leder (til 1. mai)"), item("Ola Li, Vik"), item("Kari Moe, leder (fra 1. august)"))
    assert [member.period for member in members if member.name == "Kari Moe"] == [left, again]
    told = read(item("Kari Moe, leder"), item("Ola Li, Vik"), item("Kari Moe, leder (fra 1. august)"))
    assert [(member.name, member.period) for member in told] == [("Kari Moe", again), ("Ola Li", Period(None, None))]


def test_a_list_with_affiliations_is_of_the_election_above_it() -> None:
    members = read("Etter årsmøtet 4. mars har styret bestått av:", item("Kari Moe, Havforskerne, leder"), item("Ola Li, Fiskerlaget"))
    assert {member.period for member in members} == {Period("2021-03-04", None)}


@pytest.mark.parametrize("title", ["TurKom", "Turgruppa", "Turkomiteen"])
def test_all_under_a_committees_own_heading_sit_on_it(title: str) -> None:
    assert [describe(member) for member in read("Leder: Kari Moe", item("Ola Li"), item("Siri Dal"), title=title)] == [
        ("Kari Moe", title, "leader"),
        ("Ola Li", title, "member"),
        ("Siri Dal", title, "member"),
    ]


@pytest.mark.parametrize("head", ["Æresmedlemmer:", "Lokale hjelpere:", "Foredragsholdere:"])
def test_helpers_speakers_and_honorary_members_have_no_seat(head: str) -> None:
    assert [member.name for member in read("Leder: Kari Moe", "Nestleder: Ola Li", head, item("Siri Dal"), item("Per Vik"))] == [
        "Kari Moe",
        "Ola Li",
    ]
    assert [member.name for member in read("Leder: Kari Moe", "Nestleder: Ola Li", f"{head} Siri Dal og Per Vik")] == ["Kari Moe", "Ola Li"]
    assert read(head, "Siri Dal", "Per Vik", title="Om laget") == ()


def test_an_auditor_after_deputies_is_none_of_them() -> None:
    rows: list[str | Row] = [
        item("Kari Moe, Kystlaget, leder"),
        item("Ola Li, Fiskerlaget"),
        item("Vara: Siri Dal, Kyst"),
        "Revisor: Per Vik",
    ]
    assert [member.role.value for member in read(*rows, title="Styret")] == ["leader", "member", "deputy", "other"]


def test_people_are_given_in_the_order_of_the_paper() -> None:
    text = make_text(*OTHER, "# Styret", "Leder: Kari Moe", "# Arrangementskomiteen", "Leder: Ola Li", "# Sekretariat", "- Siri Dal")
    assert [member.name for member in find_members(find_chapters(text, None), YEAR)] == ["Kari Moe", "Ola Li", "Siri Dal"]


@pytest.mark.parametrize(
    "rows",
    [["Lærer: Kari Moe", "Rådgiver: Ola Li"], ["Vaktmester: Kari Moe", "Renholder: Ola Li"], [item("Kari Moe"), item("Ola Li, lærer")]],
)
def test_staff_are_of_the_secretariat_whatever_their_post(rows: list[str | Row]) -> None:
    assert [describe(member) for member in read(*rows, title="Ansatte")] == [
        ("Kari Moe", None, "secretariat"),
        ("Ola Li", None, "secretariat"),
    ]
