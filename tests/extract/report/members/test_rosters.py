"""Rosters read in sequence: which office, committee and term each name takes."""

import pytest

from radsminne.corpus.records import Period
from radsminne.extract.report.members.rosters import Seat, read_rosters
from tests.extract.texts import Row, make_text

YEAR = 2031
BOARD = [("Kari Moe", "leader", None), ("Ola Li", "deputy_leader", None), ("Siri Dal", "member", None)]


def read(*rows: str | Row) -> list[tuple[Seat, ...]]:
    """The rosters of a paper."""
    return list(read_rosters(make_text(*rows).blocks, YEAR))


def list_seats(*rows: str | Row) -> list[tuple[str, str, str | None]]:
    """Name, role and committee of each, of all rosters."""
    return [(seat.name, seat.role.value, seat.body) for seats in read(*rows) for seat in seats]


ORDERS: list[list[str]] = [
    # the office first
    ["Leder", "Kari Moe", "Nestleder", "Ola Li", "Styremedlem", "Siri Dal"],
    ["Leder: Kari Moe", "Nestleder: Ola Li", "Kasserer: Siri Dal"],
    ["Leder: Kari Moe, nestleder: Ola Li, medlem: Siri Dal"],
    ["Leder: Kari Moe. Nestleder: Ola Li. Medlem: Siri Dal."],
    ["Leder Kari Moe", "Nestleder Ola Li", "Siri Dal"],
    # the name first
    ["Kari Moe, leder", "Ola Li, nestleder", "Siri Dal, kasserer"],
    ["Kari Moe (leder), Ola Li (nestleder), Siri Dal"],
    ["Kari Moe, Vik, leder", "Ola Li, Nes, nestleder", "Siri Dal, Vik"],
    ["Kari Moe Leder", "Ola Li Nestleder", "Siri Dal"],
    # all on one line, without signs
    ["Leder Kari Moe Nestleder Ola Li Styremedlem Siri Dal"],
    ["Kari Moe leder Ola Li nestleder Siri Dal styremedlem"],
    ["Leder Kari Moe\tNestleder Ola Li\tMedlem Siri Dal"],
    # an office in brackets after the name goes before the one above it
    ["Styremedlemmer:", "Kari Moe (leder)", "Ola Li (nestleder)", "Siri Dal"],
    ["Styremedlemmer: Kari Moe (leder), Ola Li (nestleder)", "Siri Dal"],
    ["Styremedlemmer: Kari Moe (leder), Ola Li (nestleder), Siri Dal"],
    ["Leder: Kari Moe", "Nestleder: Ola Li, Siri Dal"],  # one is, the next only sits
    # under the board's own name
    ["Styret:", "Leder: Kari Moe", "Nestleder: Ola Li", "Siri Dal"],
    # behind a sentence that leads to them
    ["Styret har i år bestått av: Kari Moe, leder.", "Ola Li, nestleder", "Siri Dal"],
    # what is told of the election is no one's office
    ["Leder: Kari Moe – ikke på valg", "Nestleder: Ola Li – valgt for 2 år", "Siri Dal, 1 år igjen"],
    ["Leder: Kari Moe (deler plassen med Per Vik)", "Nestleder: Ola Li", "Siri Dal"],
    # an office of another body is none of this one's
    ["Kari Moe, leder", "Ola Li, nestleder", "Siri Dal, leder Kulturkomiteen, styremedlem"],
]


@pytest.mark.parametrize("rows", ORDERS)
def test_which_office_is_whose(rows: list[str]) -> None:
    assert list_seats(*rows) == BOARD


SEATS: list[tuple[list[str], list[tuple[str, str]]]] = [
    # an office of several is of all that follow, one of the board of the next only
    (
        ["Leder: Kari Moe", "Ola Li", "Varamedlemmer: Siri Dal, Per Vik", "Eva Bø"],
        [("Kari Moe", "leader"), ("Ola Li", "member"), ("Siri Dal", "deputy"), ("Per Vik", "deputy"), ("Eva Bø", "deputy")],
    ),
    # two offices: the higher counts
    (["Styreleder/Instruktør: Kari Moe", "Ola Li"], [("Kari Moe", "leader"), ("Ola Li", "member")]),
    (["Leder Kari Moe", "Nestleder/ Sekretær Ola Li"], [("Kari Moe", "leader"), ("Ola Li", "deputy_leader")]),
    (["Leder Kari Moe", "Sekretær og styremedlem Ola Li"], [("Kari Moe", "leader"), ("Ola Li", "member")]),
    (["Leder Kari Moe", "Vara og korpsleder Ola Li"], [("Kari Moe", "leader"), ("Ola Li", "deputy")]),
    # the secretary sits on a board that has a leader, and is staff elsewhere
    (["Leder: Kari Moe", "Sekretær: Ola Li"], [("Kari Moe", "leader"), ("Ola Li", "member")]),
    (["Medlem: Kari Moe", "Sekretær: Ola Li"], [("Kari Moe", "member"), ("Ola Li", "secretariat")]),
    # chosen beside those who sit
    (["Leder: Kari Moe", "Revisor: Ola Li", "Siri Dal"], [("Kari Moe", "leader"), ("Ola Li", "other"), ("Siri Dal", "other")]),
    (
        ["Leder: Kari Moe, revisorer: Ola Li og Siri Dal, nestleder: Per Vik"],
        [("Kari Moe", "leader"), ("Ola Li", "other"), ("Siri Dal", "other"), ("Per Vik", "deputy_leader")],
    ),
    (["Leder Kari Moe Dirigent Ola Li Bunadskontakt Siri Dal"], [("Kari Moe", "leader"), ("Ola Li", "other"), ("Siri Dal", "other")]),
    (["Kari Moe, leder", "Ola Li, bunadskontakt"], [("Kari Moe", "leader"), ("Ola Li", "other")]),
    # several who are one thing
    (["Kari Moe, Ola Li og Siri Dal var revisorer."], [("Kari Moe", "other"), ("Ola Li", "other"), ("Siri Dal", "other")]),
    # told twice
    (["Leder: Kari Moe", "Ola Li", "Ola Li"], [("Kari Moe", "leader"), ("Ola Li", "member")]),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "seats"), SEATS)
def test_what_an_office_makes_of_a_name(rows: list[str], seats: list[tuple[str, str]]) -> None:
    assert [(name, role) for name, role, _ in list_seats(*rows)] == seats


COMMITTEES: list[tuple[list[str], list[tuple[str, str, str | None]]]] = [
    # at the beginning of a line
    (
        ["Leder: Kari Moe", "Valgkomité: Ola Li (leder), Siri Dal"],
        [("Kari Moe", "leader", None), ("Ola Li", "leader", "Valgkomité"), ("Siri Dal", "member", "Valgkomité")],
    ),
    # over the names
    (
        ["Leder", "Kari Moe", "Valnemnd", "Ola Li", "Siri Dal"],
        [("Kari Moe", "leader", None), ("Ola Li", "member", "Valnemnd"), ("Siri Dal", "member", "Valnemnd")],
    ),
    # in the middle of one, and at its end
    (
        ["Leder Kari Moe Valgkomité Ola Li og Siri Dal"],
        [("Kari Moe", "leader", None), ("Ola Li", "member", "Valgkomité"), ("Siri Dal", "member", "Valgkomité")],
    ),
    (
        ["Leder Kari Moe", "Ola Li, Siri Dal Valgkomité"],
        [("Kari Moe", "leader", None), ("Ola Li", "member", None), ("Siri Dal", "member", "Valgkomité")],
    ),
    # a word with a colon alone on its line is one, whatever it is; a word before a name is none
    (
        ["Leder: Kari Moe", "Kaivaktene:", "Ola Li", "Siri Dal"],
        [("Kari Moe", "leader", None), ("Ola Li", "member", "Kaivaktene"), ("Siri Dal", "member", "Kaivaktene")],
    ),
    (["Kari Moe, leder", "Ola Li", "Blomsterhilsen Siri Dal"], [("Kari Moe", "leader", None), ("Ola Li", "member", None)]),
    (
        ["Leder Kari Moe", "Ola Li", "Siri Dal Valgkomité"],
        [("Kari Moe", "leader", None), ("Ola Li", "member", None), ("Siri Dal", "member", "Valgkomité")],
    ),
    (
        ["Leder: Kari Moe", "TurKom: Ola Li og Siri Dal"],
        [("Kari Moe", "leader", None), ("Ola Li", "member", "TurKom"), ("Siri Dal", "member", "TurKom")],
    ),
    (["Nytt styre:", "Leder: Kari Moe", "Ola Li"], [("Kari Moe", "leader", None), ("Ola Li", "member", None)]),
    # a chapter's title on the body itself
    (["Om rådet", "Leder: Kari Moe", "Ola Li"], [("Kari Moe", "leader", None), ("Ola Li", "member", None)]),
    # the board comes after it
    (
        ["Turkomité:", "Kari Moe", "Styret:", "Leder: Ola Li", "Siri Dal"],
        [("Kari Moe", "member", "Turkomité"), ("Ola Li", "leader", None), ("Siri Dal", "member", None)],
    ),
    # an auditor after a committee is not of it
    (["Valgkomité: Kari Moe", "Revisor: Ola Li"], [("Kari Moe", "member", "Valgkomité"), ("Ola Li", "other", None)]),
    (["Valgkomité", "Kari Moe", "Revisor", "Ola Li"], [("Kari Moe", "member", "Valgkomité"), ("Ola Li", "other", None)]),
]


@pytest.mark.parametrize(("rows", "seats"), COMMITTEES)
def test_a_committee_is_of_those_who_follow(rows: list[str], seats: list[tuple[str, str, str | None]]) -> None:
    assert list_seats(*rows) == seats


TERMS: list[tuple[list[str], Period]] = [
    (["Etter årsmøtet 4. mars har styret bestått av:"], Period("2031-03-04", None)),
    (["Valget under årsmøtet 4. mars 2030 ga dette resultatet.", "Styret ble slik:"], Period("2030-03-04", None)),
    (["Vi konstituerte oss 6. mai."], Period("2031-05-06", None)),
    (["Møtet 4. mars var godt."], Period(None, None)),
    # a new board sits from the annual meeting that was told of up to six sentences before
    (["Årsmøtet var 4. mars.", *["Mange kom hit."] * 5, "Det nye styret er slik."], Period("2031-03-04", None)),
    (["Årsmøtet var 4. mars.", *["Mange kom hit."] * 6, "Det nye styret er slik."], Period(None, None)),
    (["Årsmøtet var 4. mars.", "Mange kom hit.", "Styret er slik."], Period(None, None)),
    (["Årsmøtet var i mars.", "Det nye styret er slik."], Period(None, None)),
    (["Den 4. mars, rett etter årsmøtet, var vi på tur."], Period(None, None)),  # a day before it
    (["Valget under årsmøtet 4. mars ga dette.", "Vi takker alle.", "Styret ble slik:"], Period(None, None)),  # too far above
]


@pytest.mark.parametrize(("lead", "period"), TERMS)
def test_those_who_were_chosen_on_a_day_sit_from_it(lead: list[str], period: Period) -> None:
    (seats,) = read(*lead, "Leder: Kari Moe – ikke på valg", "Ola Li, 1 år igjen")
    assert {seat.period for seat in seats} == {period}


def test_what_is_told_of_one_goes_before_the_election() -> None:
    (seats,) = read("Etter årsmøtet 4. mars:", "Leder: Kari Moe (ny)", "Ola Li (til 1. mai), nestleder", "Siri Dal (fra 1. mai), nestleder")
    assert [(seat.new, seat.period.start, seat.period.end) for seat in seats] == [
        (True, "2031-03-04", None),
        (False, "2031-03-04", "2031-05-01"),
        (False, "2031-05-01", None),
    ]


NONE: list[list[str]] = [
    ["Lokale hjelpere:", "Kari Moe", "Ola Li"],
    ["Medlemmer av valgkomiteen:", "Kari Moe", "Ola Li"],  # beside the council, and no office tells of them
    ["Foredragsholdere:", "Kari Moe", "Ola Li"],
    ["Æresmedlemmer:", "Kari Moe", "Ola Li"],
    ["Æresmedlemmer: Kari Moe, Ola Li og Siri Dal"],
    ["Leder: Kari Moe", "Vi var på tur."],  # one alone
    ["Vi takker Kari Moe og Ola Li for at de var med oss på turen til Vik i sommer."],
    ["Leder Kari Moe åpnet møtet og nestleder Ola Li fortalte om turen som laget hadde hatt til Nes."],
    ["Leder: Kari Moe, Ola Li, " + "Siri Dal, " * 38],  # longer than a line
]


@pytest.mark.parametrize("rows", NONE)
def test_what_is_no_roster(rows: list[str]) -> None:
    assert read(*rows) == []


def test_a_line_that_is_none_parts_two_rosters() -> None:
    rows = ["Leder: Kari Moe", "Ola Li", "Vi har hatt et godt år med mange turer.", "Leder: Siri Dal", "Per Vik"]
    assert [[seat.name for seat in seats] for seats in read(*rows)] == [["Kari Moe", "Ola Li"], ["Siri Dal", "Per Vik"]]


@pytest.mark.parametrize(("lead", "told"), [("Styret har i år bestått av:", [True, True]), ("Disse er med:", [True, False])])
def test_a_head_may_tell_of_all(lead: str, told: list[bool]) -> None:
    (seats,) = read(lead, "Leder: Kari Moe", "Ola Li")
    assert [seat.told for seat in seats] == told


def test_a_seat_stands_where_its_name_stands() -> None:
    rows = ("Leder: Kari Moe (ny). Nestleder Per A. Li.", "Anne-Lise van der Berg, kasserer")
    names = [(seat.name, seat.block.text[seat.begin : seat.stop]) for seats in read(*rows) for seat in seats]
    assert names == [(name, name) for name in ("Kari Moe", "Per A. Li", "Anne-Lise van der Berg")]


def test_a_first_name_cut_short_before_an_initial_ends_no_sentence() -> None:
    rows = ["Følgende styre ble valgt: Johs. R. Moe (formann), Ola Li (kasserer), Siri Dal (varamedlem)."]
    seats = [(name, role) for name, role, _ in list_seats(*rows)]
    assert seats == [("Johs. R. Moe", "leader"), ("Ola Li", "member"), ("Siri Dal", "deputy")]
