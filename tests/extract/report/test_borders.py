"""Where numbers of reports decide: what stands just on either side of each."""

import pytest

from radsminne.corpus.records import Membership, Period
from radsminne.extract.headings.chapters import find_chapters
from radsminne.extract.report.members.member_lines import read_role
from radsminne.extract.report.members.members import find_members
from radsminne.extract.report.members.terms import read_term
from radsminne.extract.text.lines import Cell
from tests.extract.texts import Row, make_text, row

YEAR = 2021


def read(*rows: str | Row, title: str = "Medlemmer") -> tuple[Membership, ...]:
    text = make_text(row("Forord", heading=1), "Rådet takker for året.", row(title, heading=1), *rows)
    return find_members(find_chapters(text, None), YEAR)


def item(text: str) -> Row:
    return row(text, marker="-")


def table(*lines: tuple[str, ...]) -> list[Row]:
    return [row(text, cell=Cell(0, y, x)) for y, line in enumerate(lines) for x, text in enumerate(line)]


@pytest.mark.parametrize(("letters", "is_role"), [(30, True), (31, False)])
def test_a_role_begins_short_words(letters: int, is_role: bool) -> None:
    assert (read_role("leder" + (" fra mai" + " x" * 30)[:letters]) is not None) is is_role


@pytest.mark.parametrize(("named", "cells", "is_read"), [(2, 4, False), (3, 5, True), (4, 5, True)])
def test_a_column_holds_names_where_most_of_its_cells_do(named: int, cells: int, is_read: bool) -> None:
    """Else every cell that is a person's line is one."""
    lines = [("Kari Moe" if place < named else f"12 {place}", "leder") for place in range(cells)]
    assert {member.role.value for member in read(*table(*lines))} == ({"leader"} if is_read else {"member"})


@pytest.mark.parametrize(("letters", "count"), [(160, 1), (161, 0)])
def test_a_long_line_without_a_bullet_is_no_member(letters: int, count: int) -> None:
    assert len(read(("Kari Moe, Havn, valgt av oss " + "ved kysten " * 20)[: letters - 1] + "x")) == count


@pytest.mark.parametrize(("count", "is_list"), [(2, False), (3, True)])
def test_a_list_with_a_leader_is_of_three_at_least(count: int, is_list: bool) -> None:
    rows = [item("Kari Moe, leder"), item("Ola Li, Havn"), item("Siri Dal")][:count]
    assert len(read(*rows, title="Menneskene bak")) == (count if is_list else 0)


@pytest.mark.parametrize(("letters", "heads"), [(100, True), (101, False)])
def test_a_head_is_short(letters: int, heads: bool) -> None:
    head = ("Varamedlemmer " + "fra kysten " * 40)[: letters - 1] + "x"
    assert [member.role.value for member in read(head, item("Kari Moe"))] == (["deputy"] if heads else ["member"])


@pytest.mark.parametrize(("letters", "heads"), [(200, True), (201, False)])
def test_a_longer_head_leads_over_to_its_list(letters: int, heads: bool) -> None:
    head = ("Følgende varamedlemmer " + "fra kysten " * 60)[: letters - 1] + "x"
    assert [member.role.value for member in read(head, item("Kari Moe"))] == (["deputy"] if heads else ["member"])


@pytest.mark.parametrize(("between", "end"), [("x" * 11, "2022"), ("x" * 12, None)])
def test_a_date_stands_right_behind_its_word(between: str, end: str | None) -> None:
    assert read_term("fra Kystlaget, oppnevnt 2019", YEAR) is None
    assert read_term(f"til {between} 2022", YEAR) == (Period(None, end) if end else None)


@pytest.mark.parametrize(("role", "count"), [("Leder nå", 1), ("Leder akkurat nå", 0)])
def test_a_role_is_said_in_few_words(role: str, count: int) -> None:
    assert len(read(f"{role} er Kari Moe.", title="Om rådet")) == count
