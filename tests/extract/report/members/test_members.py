"""Who sat on the council, as reports list them."""

import pytest

from radsminne.corpus.records import Membership, Period, Role
from radsminne.extract.headings.chapters import find_chapters
from radsminne.extract.people.names import is_full_name
from radsminne.extract.report.members.member_lines import read_member_line
from radsminne.extract.report.members.members import find_members
from radsminne.extract.report.members.terms import find_appointment, read_term
from radsminne.extract.text.lines import Cell
from tests.extract.texts import Row, make_text, row

YEAR = 2021
OTHER = (row("Forord", heading=1), "Rådet takker for året.")


def read(*rows: str | Row, title: str = "Medlemmer") -> tuple[Membership, ...]:
    text = make_text(*OTHER, row(title, heading=1), *rows)
    return find_members(find_chapters(text, None), YEAR)


def item(text: str) -> Row:
    return row(text, marker="-")


def describe(member: Membership) -> tuple[str, str | None, str]:
    return member.name, member.affiliation, member.role.value


ITEMS = [
    ("Kari Moe", ("Kari Moe", None, "member")),
    ("Kari Moe, Havforskerne", ("Kari Moe", "Havforskerne", "member")),
    ("Kari Moe (leder), Havforskerne", ("Kari Moe", "Havforskerne", "leader")),
    ("Kari Moe, nestleder, Havforskerne", ("Kari Moe", "Havforskerne", "deputy_leader")),
    ("Leder: Kari Moe, Havforskerne", ("Kari Moe", "Havforskerne", "leader")),
    ("Nestleder Kari Moe", ("Kari Moe", None, "deputy_leader")),
    ("Kari Moe – Havforskerne", ("Kari Moe", "Havforskerne", "member")),
    ("Havforskerne: Kari Moe", ("Kari Moe", "Havforskerne", "member")),
    ("Kari Moe (Ap)", ("Kari Moe", "Ap", "member")),
    ("Professor Kari Moe, Kystskolen", ("Kari Moe", "Kystskolen", "member")),
    ("Sekretær: Kari Moe", ("Kari Moe", None, "secretariat")),
    ("Kari Moe, observatør", ("Kari Moe", None, "observer")),
    # a town after the affiliation is no part of it, but a body's name may hold one
    ("Kari Moe, Havforskerne, Bergen", ("Kari Moe", "Havforskerne", "member")),
    ("Kari Moe, Fiskerlaget, Nordlag, Tromsø", ("Kari Moe", "Fiskerlaget, Nordlag", "member")),
    ("Kari Moe, Tromsø kommune", ("Kari Moe", "Tromsø kommune", "member")),
    ("Kari Moe, Bodø", ("Kari Moe", "Bodø", "member")),
    # brackets that belong to the affiliation stay
    ("Kari Moe, Norsk havforening (NH), Bodø", ("Kari Moe", "Norsk havforening (NH)", "member")),
    # an office is no place, but it may stand in one
    ("Kari Moe, fysioterapeut", ("Kari Moe", None, "member")),
    ("Kari Moe, professor, Kystskolen", ("Kari Moe", "Kystskolen", "member")),
    ("Kari Moe, direktør i Havvernet", ("Kari Moe", "Havvernet", "member")),
    ("Kari Moe – avdelingssjef, Havvernet – leder", ("Kari Moe", "Havvernet", "leader")),
    ("Lagdommer Kari Moe (leder, KFO)", ("Kari Moe", "KFO", "leader")),
    ("Daglig leder Kari Moe, Kaiverket AS", ("Kari Moe", "Kaiverket AS", "member")),
    ("Daglig leder: Kari Moe", ("Kari Moe", None, "secretariat")),
    ("Kari Moe (Ap), leder", ("Kari Moe", "Ap", "leader")),
    ("Kari Moe, leder i Fiskerlaget", ("Kari Moe", "leder i Fiskerlaget", "member")),
    ("Kari Moe, oppnevnt fra Havtinget", ("Kari Moe", "Havtinget", "member")),
    ("Kari Moe, oppnevnt av departementet", ("Kari Moe", None, "member")),
    ("Kari Moe, Kyst, tlf. 22 33 44 55", ("Kari Moe", "Kyst", "member")),
    ("Rådets sekretær: Kari Moe", ("Kari Moe", None, "secretariat")),
    ("Fungerende leder: Kari Moe", ("Kari Moe", None, "leader")),
    ("Daglig nestleder: Kari Moe", ("Kari Moe", None, "deputy_leader")),
    ("Kari Moe, Vik, kasserer", ("Kari Moe", "Vik", "member")),
    # names of all shapes
    ("Anne-Lise van der Berg, Kyst", ("Anne-Lise van der Berg", "Kyst", "member")),
    ("Áilu J. N. Utsi, Kyst", ("Áilu J. N. Utsi", "Kyst", "member")),
]


@pytest.mark.parametrize(("text", "expected"), ITEMS)
def test_an_item_gives_name_affiliation_and_role(text: str, expected: tuple[str, str | None, str]) -> None:
    assert [describe(member) for member in read(item(text))] == [expected]


NOBODY = [
    "Andre representanter fra departementene på fast basis",
    "Fiskeridepartementet, Oslo",
    "Ingen vara",
    "Vakant",
    "PA-anlegg, dette ble kjøpt",
    "SUM INNTEKTER – 107 568 572",
    "Kjøpte Ny Båt, den ble brukt hele sommeren",
]


@pytest.mark.parametrize("text", NOBODY)
def test_an_item_that_names_no_person_is_no_member(text: str) -> None:
    assert read(item(text)) == ()


def test_a_deputy_is_a_member_of_its_own_with_the_same_period() -> None:
    members = read("Medlemmer til april 2021:", item("Kari Moe, Kyst, Oslo. Vara: Ola Li, Havn, Oslo"), item("Siri Dal (vara: Per Vik)"))
    assert [(*describe(member), member.deputy_for) for member in members] == [
        ("Kari Moe", "Kyst", "member", None),
        ("Ola Li", "Havn", "deputy", "Kari Moe"),
        ("Siri Dal", None, "member", None),
        ("Per Vik", None, "deputy", "Siri Dal"),
    ]
    assert {member.period for member in members} == {Period(None, "2021-04")}
    assert members[1].at.quote == "Ola Li, Havn, Oslo"


def test_a_deputy_may_be_named_for_someone() -> None:
    (member,) = read(item("Ola Li (vara for Kari Moe)"))
    assert (member.name, member.role, member.deputy_for) == ("Ola Li", Role.DEPUTY, "Kari Moe")


def test_the_head_of_a_group_gives_role_and_period() -> None:
    members = read(
        "Medlemmer 2019–2023:",
        item("Kari Moe"),
        "Varamedlemmer",
        item("Ola Li"),
        "Observatører",
        item("Siri Dal"),
        "Sekretariat",
        item("Per Vik"),
    )
    assert [(member.role.value, member.period) for member in members] == [
        ("member", Period("2019", "2023")),
        ("deputy", Period(None, None)),
        ("observer", Period(None, None)),
        ("secretariat", Period(None, None)),
    ]


def test_what_is_said_of_a_person_goes_before_what_is_said_of_the_list() -> None:
    members = read(
        "Medlemmer til april 2021:", item("Kari Moe, Kyst (til 15.7.2021)"), item("Ola Li (fra feb./mars 2021)"), item("Siri Dal (ny)")
    )
    assert [(member.period, member.new) for member in members] == [
        (Period(None, "2021-07-15"), False),
        (Period("2021-02", "2021-04"), False),
        (Period(None, "2021-04"), True),
    ]


def test_a_new_council_sits_from_when_the_text_says_it_was_appointed() -> None:
    text = make_text(
        row("Rådet", heading=1), "Det ble i mai 2021 oppnevnt et nytt råd.", row("Medlemmer", heading=1), "Nytt råd:", item("Kari Moe")
    )
    assert find_members(find_chapters(text, None), YEAR)[0].period == Period("2021-05", None)


def test_the_secretariats_leader_is_of_the_secretariat() -> None:
    assert [describe(member) for member in read(item("Kari Moe (leder)"), title="Sekretariat")] == [("Kari Moe", None, "secretariat")]


def test_names_behind_a_label_are_each_a_member() -> None:
    members = read("Medlemmer: Kari Moe, Ola Li (vara: Siri Dal) og Per Vik")
    assert [member.name for member in members] == ["Kari Moe", "Ola Li", "Siri Dal", "Per Vik"]
    assert [member.at.quote for member in members] == ["Kari Moe", "Ola Li", "Siri Dal", "Per Vik"]


def test_a_list_in_another_chapter_is_read_under_its_own_head() -> None:
    rows = ["Rådet har bestått av:", "Leder: Kari Moe", "Ola Li, Kyst", "Vi takker Siri Dal for alt arbeid hun har gjort.", "Per Vik"]
    assert [member.name for member in read(*rows, title="Om året")] == ["Kari Moe", "Ola Li"]
    assert read("Gjester på seminaret", item("Kari Moe, Kyst"), title="Om året") == ()


def test_a_table_is_read_by_its_head() -> None:
    table = [
        ("Navn", "Funksjon", "Representerer", "Vara"),
        ("Kari Moe", "Leder", "Kyst", "Ola Li"),
        ("Siri Dal", "Medlem", "Havn", "Ingen"),
    ]
    cells = [row(text, cell=Cell(0, number, column)) for number, words in enumerate(table) for column, text in enumerate(words)]
    assert [describe(member) for member in read("Perioden 2019–2023", *cells, "Sekretær: Per Vik")] == [
        ("Kari Moe", "Kyst", "leader"),
        ("Ola Li", None, "deputy"),
        ("Siri Dal", "Havn", "member"),
        ("Per Vik", None, "secretariat"),
    ]


def test_a_table_without_a_head_for_names_is_passed_by() -> None:
    table = [("Post", "Sum"), ("Kari Moe", "400")]
    cells = [row(text, cell=Cell(0, number, column)) for number, words in enumerate(table) for column, text in enumerate(words)]
    assert read(*cells) == ()


def test_several_people_in_one_cell_are_all_read() -> None:
    """What stands beside them is told of the first where it stands once, of each where there are as many."""
    cells = [("Navn", ["Kari Moe", "Ola Li"]), ("Virksomhet", ["Havn", "Kyst"])], [("", ["Siri Dal", "Per Vik"]), ("", ["Sund"])]
    table = [row(head, cell=Cell(0, 0, x)) for x, (head, _) in enumerate(cells[0])]
    table += [row(text, cell=Cell(0, y, x)) for y, line in enumerate(cells, 1) for x, (_, texts) in enumerate(line) for text in texts]
    assert [(member.name, member.affiliation) for member in read(*table)] == [
        ("Kari Moe", "Havn"),
        ("Ola Li", "Kyst"),
        ("Siri Dal", "Sund"),
        ("Per Vik", None),
    ]


PERIODS = [
    ("til 15.7.2021", Period(None, "2021-07-15")),
    ("fra 1. mai 2021", Period("2021-05-01", None)),
    ("fra og med august 2021", Period("2021-08", None)),
    ("t.o.m. mars 2021", Period(None, "2021-03")),
    ("til feb./mars 2021", Period(None, "2021-03")),
    ("fra 2020", Period("2020", None)),
    ("fra mai 2020 til juni 2021", Period("2020-05", "2021-06")),
    ("2019–2023", Period("2019", "2023")),
    ("2019-23", Period("2019", "2023")),
    ("1998-02", Period("1998", "2002")),
    # a case, and a year before the first
    ("oppnevnt i sak 2020/1234", None),
    ("2021-0412", None),
    ("2022-19", None),
    ("2022–2019", None),
    ("1.1.2020–31.12.2021", Period("2020-01-01", "2021-12-31")),
    ("fra 2019-2021", Period("2019", "2021")),
    ("fra 2019/20", Period("2019", None)),  # from which season
    ("fra 1. mai 2020, valgt for 2019-2021", Period("2020-05-01", None)),
    ("til april", Period(None, "2021-04")),
    # no time at all
    ("fra Havforskerne", None),
    ("i 2021", None),
    ("leder", None),
]


@pytest.mark.parametrize(("words", "period"), PERIODS)
def test_a_period_is_as_exact_as_it_is_said(words: str, period: Period | None) -> None:
    assert read_term(words, YEAR) == period


APPOINTMENTS = [
    ("Det ble i mai 2021 oppnevnt et nytt råd med ti medlemmer.", "2021-05"),
    ("Nytt styre ble valgt 3. mars 2021. Det ble møtt i juni 2021.", "2021-03-03"),
    ("I april ble et nytt utvalg oppnevnt.", None),
    ("Nytt råd ble oppnevnt i april.", "2021-04"),
    ("Nytt råd ble oppnevnt med Kari Mai som leder.", None),
    ("Nytt råd ble oppnevnt i Mai.", None),
    ("Mandatet ble endret i mai 2021 for det nye rådet.", None),
    ("Rådet ble oppnevnt i mai 2021.", None),
]


@pytest.mark.parametrize(("text", "start"), APPOINTMENTS)
def test_when_a_new_council_was_appointed(text: str, start: str | None) -> None:
    assert find_appointment([text], YEAR) == start


@pytest.mark.parametrize("name", ["Kari Moe", "KARI MOE", "Kari By", "Kari A. Moe", "Aoife O'Hara", "Åse-Lill Øy"])
def test_names_are_known_by_their_form(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize(
    "words", ["Kari", "Kari moe", "IKT Norge", "Meld. St.", "Rådet Selv", "12 Moe", "Kari har Moe", "Kjøpte Ny", "SNØ PÅ TAK", ""]
)
def test_other_words_are_no_names(words: str) -> None:
    assert not is_full_name(words)


def test_a_seat_stands_where_its_words_stand() -> None:
    text = "Leder: Kari Moe (ny), Kyst. Vara: Ola Li"
    assert [text[member.start : member.end] for member in read_member_line(text, YEAR)] == ["Leder: Kari Moe (ny), Kyst", "Ola Li"]


PROSE = [
    (
        "Styret har i 2021 bestått av: Kari Moe (leder), Ola Li og Siri Dal. Revisor har vært Per Vik.",
        ["leader", "member", "member", "other"],
    ),
    (
        "Rådet har hatt desse medlemene: Kari Moe, Vik, leiar; Ola Li, Nes, nestleiar og Siri Dal, Vik.",
        ["leader", "deputy_leader", "member"],
    ),
    ("Utvalgets leder er professor Kari Moe, Kystskolen. Nestleder er Ola Li.", ["leader", "deputy_leader"]),
    ("Kari Moe er leder og Ola Li nestleder.", ["leader", "deputy_leader"]),
    ("Varamedlemmer har vært Kari Moe og Ola Li.", ["deputy", "deputy"]),
    ("Sekretær for rådet har vært rådgiver Kari Moe.", ["secretariat"]),
    ("Sekretariatet ledes av Kari Moe. Direktør Ola Li leder sekretariatet.", ["secretariat", "secretariat"]),
    ("Leder for havneprosjektet er Kari Moe.", []),
    ("Tema var Kari Moe sine bilder.", []),
]


@pytest.mark.parametrize(("text", "roles"), PROSE)
def test_a_sentence_may_say_who_sits(text: str, roles: list[str]) -> None:
    members = read(text, title="Om rådet")
    assert [member.role.value for member in members] == roles
    assert [member.name for member in members] == ["Kari Moe", "Ola Li", "Siri Dal", "Per Vik"][: len(roles)]


ROWS = [
    (
        "Rådet besto av Kari Moe (leder; fra 2020), Ola Li (medlem; 2021–2023) og Siri Dal.",
        [("Kari Moe", None, Period("2020", None)), ("Ola Li", None, Period("2021", "2023")), ("Siri Dal", None, Period(None, None))],
    ),
    (
        "Rådet besto av Kari Moe, Kystlaget, Ola Li, Vang og Siri Dal, By.",
        [("Kari Moe", "Kystlaget", Period(None, None)), ("Ola Li", "Vang", Period(None, None)), ("Siri Dal", "By", Period(None, None))],
    ),
    ("Rådet besto av Kari Moe, mens Ola Li var vara.", [("Kari Moe", None, Period(None, None))]),
    ("Leder: Kari Moe, som er fra Vik, Ola Li", [("Kari Moe", None, Period(None, None)), ("Ola Li", None, Period(None, None))]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_said_in_a_row_is_of_the_one_before(text: str, expected: list[tuple[str, str | None, Period]]) -> None:
    """Brackets are whole, a word alone is no name, a sentence within is passed by."""
    assert [(member.name, member.affiliation, member.period) for member in read(text, title="Om rådet")] == expected


def test_the_offices_of_a_board_are_roles() -> None:
    lines = (
        "Styreformann: Kari Moe",
        "Nestleder: Ola Li",
        "Styresekretær: Siri Dal",
        "Utvalsleder: Per Vik",
        "Medlemar: Eva Dal, Tor Moe",
    )
    assert [describe(member) for member in read(*lines)] == [
        ("Kari Moe", None, "leader"),
        ("Ola Li", None, "deputy_leader"),
        ("Siri Dal", None, "secretariat"),
        ("Per Vik", None, "leader"),
        ("Eva Dal", None, "member"),
        ("Tor Moe", None, "member"),
    ]


def test_columns_that_ran_together_are_parted() -> None:
    members = read("Kari Moe (Ap), leder Ola Li (H), nestleder")
    assert [describe(member) for member in members] == [("Kari Moe", "Ap", "leader"), ("Ola Li", "H", "deputy_leader")]


def test_a_head_may_say_where_those_under_it_come_from() -> None:
    assert [describe(member) for member in read("Fra Kystskolen:", item("Kari Moe"), item("Ola Li, Havn"))] == [
        ("Kari Moe", "Kystskolen", "member"),
        ("Ola Li", "Havn", "member"),
    ]


def test_a_list_with_a_leader_is_one_of_members_under_any_head() -> None:
    rows = [item("Kari Moe, leder"), item("Ola Li, Havn"), item("Siri Dal")]
    assert [member.name for member in read(*rows, title="Menneskene bak")] == ["Kari Moe", "Ola Li", "Siri Dal"]
    assert read(*rows[1:], item("Per Vik"), title="Menneskene bak") == ()


def test_a_table_without_a_head_is_read_by_what_stands_in_it() -> None:
    cells = [("Leder", "Kari Moe", "Havn"), ("Medlem", "Ola Li", "Kyst")]
    table = [row(text, cell=Cell(0, y, x)) for y, line in enumerate(cells) for x, text in enumerate(line)]
    assert [describe(member) for member in read(*table)] == [("Kari Moe", "Havn", "leader"), ("Ola Li", "Kyst", "member")]


PERIODS = [
    ("januar–juni", Period("2021-01", "2021-06")),
    ("gikk ut i mai", Period(None, "2021-05")),
    ("kom inn 1. august", Period("2021-08-01", None)),
]


@pytest.mark.parametrize(("words", "period"), PERIODS)
def test_a_seat_may_be_held_for_a_part_of_the_year(words: str, period: Period) -> None:
    assert read_term(words, YEAR) == period


def test_a_chapter_on_a_new_council_tells_since_when() -> None:
    text = make_text(
        "# Om året", "Det ble i april 2021 oppnevnt et nytt råd.", "# Nytt råd:", "Kari Moe, Kystlaget, leder", "Ola Li, Fiskerlaget"
    )
    found = find_members(find_chapters(text, None), YEAR)
    assert [(member.name, member.period.start) for member in found] == [("Kari Moe", "2021-04"), ("Ola Li", "2021-04")]
