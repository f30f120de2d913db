"""The agenda: told from the cases, its numbers and titles found again, and what no case is headed with."""

import pytest

from radsminne.extract.outline.outline import Outline, find_outline
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_outline import VEDTAK, outlined
from tests.extract.texts import Row, make_text, row

SNOW, ICE, WIND = "Snøen på torget", "Isen på vannet", "Vinden på fjellet"
TEXT = "Kari Dal orienterte om saken, og styret drøftet den lenge."


def find(*parts: str | Row) -> Outline:
    """The outline of a paper."""
    return find_outline(split_stretches(make_text(*parts)))


def agenda_lines(*parts: str | Row) -> list[str]:
    """The lines that list the agenda."""
    outline = find(*parts)
    return [outline.stretches[index].text for index in outline.agenda]


CASES = [f"Sak 1/31 {SNOW}", TEXT, f"Sak 2/31 {ICE}", TEXT, f"Sak 3/31 {WIND}", TEXT]


@pytest.mark.parametrize(
    ("above", "listed"),
    [
        (["Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", f"3/31 {WIND}"], 4),
        (["Sak 1/31", SNOW, "Sak 2/31", ICE, "Sak 3/31", WIND], 6),  # without a label, titles on lines of their own
        ([f"1/31 {SNOW}", f"2/31 {ICE}", f"3/31 {WIND}", "Til stede: Kari Dal"], 3),
        (["Referat", TEXT], 0),
        (["Sakslisten ble godkjent med en endring.", TEXT], 0),  # a sentence that speaks of it
    ],
)
def test_the_agenda_is_told_from_the_cases(above: list[str], listed: int) -> None:
    assert len(agenda_lines(*above, *CASES)) == listed
    assert outlined(*above, *CASES) == [("1/31", SNOW), ("2/31", ICE), ("3/31", WIND)]


def test_entries_with_text_between_them_are_cases() -> None:
    parts = ["Saksliste", f"Sak 1/31 {SNOW}", TEXT * 3, f"Sak 2/31 {ICE}", TEXT * 3, f"Sak 3/31 {WIND}", TEXT * 3]
    assert [number for number, _ in outlined(*parts)] == ["1/31", "2/31", "3/31"]
    assert agenda_lines(*parts) == []


def test_numbers_lost_in_the_body_are_taken_from_the_agenda() -> None:
    parts = ["Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", f"3/31 {WIND}", f"Sak 1/31 {SNOW}", TEXT, ICE, TEXT, f"Sak 3/31 {WIND}", TEXT]
    assert outlined(*parts) == [("1/31", SNOW), ("2/31", ICE), ("3/31", WIND)]


def test_a_number_that_the_agenda_has_otherwise_stays_as_it_is_written() -> None:
    parts = ["Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", f"3/31 {WIND}", f"Sak 1/31 {SNOW}", TEXT, f"Sak 2/31 {ICE}", TEXT]
    assert outlined(*parts, f"Sak 5/31 {WIND}", TEXT)[-1] == ("5/31", WIND)


def test_a_row_over_a_case_takes_the_agendas_title() -> None:
    rows = [words for n in (1, 2) for words in (f"000{n}/31 Bygdeutvalget 2.3.2031", "Ord om saken.", TEXT)]
    parts = ["Saksliste", f"0001/31 {SNOW}", f"0002/31 {ICE}", "Til stede: Kari Dal", *rows]
    assert outlined(*parts) == [("0001/31", SNOW), ("0002/31", ICE)]


def test_an_order_that_is_the_agendas_is_free() -> None:
    """Cases that were treated in another order than they are numbered in."""
    order = [f"3/31 {WIND}", f"1/31 {SNOW}", f"2/31 {ICE}"]
    body = [words for each in order for words in (f"Sak {each}", TEXT)]
    assert [number for number, _ in outlined("Saksliste", *order, *body)] == ["3/31", "1/31", "2/31"]


def test_plain_numbers_of_an_agenda_count_again_in_the_body() -> None:
    listed = [f"{n}. {title}" for n, title in enumerate((SNOW, ICE, WIND), 1)]
    body = [words for each in listed for words in (each, TEXT)]
    assert agenda_lines("Dagsorden", *listed, *body) == ["Dagsorden", *listed]
    assert outlined("Dagsorden", *listed, *body) == [("1", SNOW), ("2", ICE), ("3", WIND)]


def test_a_list_of_extra_cases_inside_the_first_case_is_none() -> None:
    extra = ["Tilleggssaker:", f"4/31 {'Rasten ved veien'}", "5/31 Lyset på broa"]
    listed = ["Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", f"3/31 {WIND}"]
    body = [f"Sak 1/31 {SNOW}", VEDTAK, *extra, *CASES[2:], "Sak 4/31 Rasten ved veien", TEXT, "Sak 5/31 Lyset på broa", TEXT]
    assert [number for number, _ in outlined(*listed, *body)] == ["1/31", "2/31", "3/31", "4/31", "5/31"]
    outline = find(*listed, *body)
    assert all(outline.stretches[heading.index].text.startswith("Sak ") for heading in outline.headings)


def test_an_entry_that_heads_nothing_is_still_listed() -> None:
    """In a notice the entries without papers of their own are cases all the same."""
    outline = find("Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", f"3/31 {WIND}", f"Sak 1/31 {SNOW}", TEXT, f"Sak 3/31 {WIND}", TEXT)
    assert [each.number for each in outline.headings] == ["1/31", "3/31"]
    assert [(each.number, each.title) for each in outline.listed] == [("2/31", ICE)]


def test_a_notices_agenda_alone_is_its_cases() -> None:
    outline = find("Møteinnkalling", "Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", f"3/31 {WIND}")
    assert [each.number for each in (*outline.headings, *outline.listed)] == ["1/31", "2/31", "3/31"]


def test_a_list_without_numbers_names_the_cases() -> None:
    listed = [row(title, marker="-") for title in (SNOW, ICE, WIND)]
    body = [words for title in (SNOW, ICE, WIND) for words in (title, TEXT, "Vi har god tid", TEXT)]
    assert outlined("Saksliste:", *listed, *body) == [(None, SNOW), (None, ICE), (None, WIND)]
    assert agenda_lines("Saksliste:", *listed, *body) == ["Saksliste:", SNOW, ICE, WIND]


def test_eventuelt_without_a_number_is_the_last_case() -> None:
    assert outlined(*CASES, "Eventuelt:", TEXT)[-1] == (None, "Eventuelt:")
    assert outlined(*CASES, "Eventuelt ble ikke behandlet.", TEXT)[-1] == ("3/31", WIND)
    assert outlined(*CASES, "Sak 4/31 Eventuelt", TEXT, "Eventuelt", TEXT)[-1] == ("4/31", "Eventuelt")
    assert outlined(*CASES, "Møtet hevet kl. 20", "Eventuelt", TEXT)[-1] == ("3/31", WIND)
    assert outlined(*CASES, row("Eventuelt", marker="-"), TEXT)[-1] == ("3/31", WIND)
