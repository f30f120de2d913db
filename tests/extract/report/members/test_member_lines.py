"""What one line of a member list tells: who came instead, who stands in which column, where someone comes from."""

import pytest

from radsminne.corpus.records import Period, Role
from tests.extract.report.members.test_members import describe, item, read

NO_END = Period(None, None)
REPLACED = [
    (
        "Kari Moe, Kyst, som 1. mai ble erstattet av Ola Li, Havn",
        [("Kyst", Period(None, "2021-05-01")), ("Havn", Period("2021-05-01", None))],
    ),
    ("Kari Moe, som i mai blei avløyst av Ola Li", [(None, Period(None, "2021-05")), (None, Period("2021-05", None))]),
    (
        "Kari Moe, som 1. mai ble etterfulgt av Ola Li (til 1. august)",
        [(None, Period(None, "2021-05-01")), (None, Period("2021-05-01", "2021-08-01"))],
    ),
    ("Kari Moe, Kyst, som ble erstattet med Ola Li", [("Kyst", NO_END), (None, NO_END)]),
]


@pytest.mark.parametrize(("text", "expected"), REPLACED)
def test_who_was_replaced_sat_until_the_other_came(text: str, expected: list[tuple[str | None, Period]]) -> None:
    members = read(item(text), item("Siri Dal, Havn"))
    assert [(member.name, member.affiliation, member.period) for member in members[:2]] == [
        (name, *said) for name, said in zip(("Kari Moe", "Ola Li"), expected, strict=True)
    ]
    assert [member.role for member in members] == [Role.MEMBER] * 3


PAIRED = [
    ("Medlemmer: Varamedlem (personlige):", ("Kari Moe", "Siri Dal")),
    ("Medlemmer: Personlig varamedlem", ("Kari Moe", "Siri Dal")),
    ("Medlemmer: Varamedlemmer:", (None, None)),
    ("Faste medlemmer Vararepresentanter", (None, None)),
]


@pytest.mark.parametrize(("head", "whose"), PAIRED)
def test_a_member_and_a_deputy_stand_in_two_columns(head: str, whose: tuple[str | None, ...]) -> None:
    members = read(head, "Kari Moe, leder Ola Li, Havn", "Siri Dal, Bodø Per Vik")
    assert [(member.name, member.role.value, member.deputy_for) for member in members] == [
        ("Kari Moe", "leader", None),
        ("Ola Li", "deputy", whose[0]),
        ("Siri Dal", "member", None),
        ("Per Vik", "deputy", whose[1]),
    ]
    assert [member.at.quote for member in members] == ["Kari Moe, leder", "Ola Li, Havn", "Siri Dal, Bodø", "Per Vik"]


def test_two_columns_without_a_sign_between_them() -> None:
    members = read("Medlemmer: Varamedlemmer:", "Kari Moe Ola Li", "Siri Dal Per Vik")
    assert [(member.name, member.role.value) for member in members] == [
        ("Kari Moe", "member"),
        ("Ola Li", "deputy"),
        ("Siri Dal", "member"),
        ("Per Vik", "deputy"),
    ]


def test_without_such_a_head_there_is_no_pair() -> None:
    assert [member.name for member in read("Kari Moe, leder Ola Li, Havn")] == ["Kari Moe"]


HOMES = [
    (["Bergen", "Oslo", "Havn"], [None, None, None]),  # most are towns: it is told where all live
    (["Bergen", "Havn", "Kyst"], ["Bergen", "Havn", "Kyst"]),
    (["Bergen", "Havn", "Kyst", "Oslo"], [None] * 4),
    (["Bergen", "Oslo"], ["Bergen", "Oslo"]),  # too few to tell
    (["Bergen", "Oslo", "Havn og kyst"], ["Bergen", "Oslo", "Havn og kyst"]),
    (["Havn, Bergen", "Kyst, Oslo", "Sund, Bodø"], ["Havn", "Kyst", "Sund"]),
]


@pytest.mark.parametrize(("places", "affiliations"), HOMES)
def test_home_towns_are_no_affiliations(places: list[str], affiliations: list[str | None]) -> None:
    members = read(*(item(f"{name}, {place}") for name, place in zip(("Kari Moe", "Ola Li", "Siri Dal", "Per Vik"), places, strict=False)))
    assert [member.affiliation for member in members] == affiliations


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kari Moe leiar / medlem av fellesrådet", "leader"),
        ("Kari Moe nestleder", "deputy_leader"),
        ("Kari Moe varamedl.", "deputy"),
        ("Kari Moe leder oss", None),
    ],
)
def test_an_office_may_follow_its_name_without_a_sign(text: str, role: str | None) -> None:
    assert [describe(member) for member in read(item(text))] == ([("Kari Moe", None, role)] if role else [])


HELD_AT = [
    ("Kari Moe, medlem av kulturpolitisk utvalg", "kulturpolitisk utvalg"),
    ("Kari Moe, rektor på kulturskolen, medlem", "kulturskolen"),
    ("Kari Moe, lærer ved Skaret skole", "Skaret skole"),
    ("Kari Moe, Havn, lærer ved Skaret skole", "Havn"),  # whom they sit for goes before
    ("Kari Moe, valgt av årsmøtet", None),
]


@pytest.mark.parametrize(("text", "affiliation"), HELD_AT)
def test_an_office_tells_where_someone_comes_from(text: str, affiliation: str | None) -> None:
    assert [describe(member) for member in read(item(text))] == [("Kari Moe", affiliation, "member")]
