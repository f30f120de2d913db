"""Numbers that may head a case: what is one, its letters, years and series, and where its title stands."""

import pytest

from radsminne.extract.outline.candidates import Family, find_numbered
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_outline import VEDTAK, outlined
from tests.extract.texts import Row, make_text, row


def numbered(*parts: str | Row) -> list[tuple[str | None, tuple[int, ...], str, str]]:
    """Number, the part that rises, year and title of each line that may head a case."""
    return [(each.number, each.key, each.year, each.title) for each in find_numbered(split_stretches(make_text(*parts)))]


@pytest.mark.parametrize(
    ("line", "number", "key", "year"),
    [
        ("Sak 4/31 Ny bru", "4/31", (4,), "31"),
        ("Sak 32b/31 Ny bru", "32b/31", (32, 2), "31"),
        ("Sak 4.2/31 Ny bru", "4.2/31", (4, 2), "31"),
        ("Sak 2031/4 Ny bru", "2031/4", (4,), "31"),
        ("004/2031 Ny bru", "004/2031", (4,), "31"),
        ("4/2O31 Ny bru", "4/2031", (4,), "31"),  # a letter for a nought
        ("Sak 4-31 Ny bru", "4-31", (4,), "31"),
        ("4 – 2031 Ny bru", "4–2031", (4,), "31"),
        ("Sak nr. 4.2031 Ny bru", "4.2031", (4,), "31"),
        ("Sak 4/1/31 Ny bru", "4/1/31", (4,), "31"),
        ("PS 4/31 31/00629 Ny bru", "4/31", (4,), "31"),
        ("4. Ny bru", "4", (4,), ""),
        ("4a. Ny bru", "4a", (4, 1), ""),
        ("4.1.2 Ny bru", "4.1.2", (4, 1, 2), ""),
        ("Sak 4 Ny bru", "4", (4,), ""),
        ("Sak 4 – 23.01.31 - Ny bru", "4", (4,), ""),
        ("3. 17. mai-komité", "3", (3,), ""),
    ],
)
def test_a_number_is_read_with_what_rises_in_it(line: str, number: str, key: tuple[int, ...], year: str) -> None:
    title = "17. mai-komité" if "mai" in line else "Ny bru"
    assert numbered(line) == [(number, key, year, title)]


@pytest.mark.parametrize(
    "line",
    [
        "2030/2031 Regnskap",  # a span of years
        "11/02/2031 Møtet ble åpnet",  # a day
        "Sak 4/31 og sak 5/31 ble sett under ett",  # begins small
        "1-2031-4 Skjema",
        "17. Februar 2031",
        "17. februar 2031",
        "40 prosent stemte for",
        "300 Kroner i bøter",
        "1. 2 stemmer mot 3",
        "4. og 5. klasse",
        "4 personer møtte",
        "2031 Året som gikk",
        "4. " + "Snø " * 90,
    ],
)
def test_what_only_looks_like_a_number(line: str) -> None:
    assert numbered(line, "Ord.") == []


@pytest.mark.parametrize(
    ("parts", "titles"),
    [
        # the title on the next line, under the archive's own
        (["Sak 4/31", "Ny bru", VEDTAK], ["Ny bru"]),
        (["Sak 4/31", "Arkivsaksnr.: 31/151", "Ny bru", VEDTAK], ["Ny bru"]),
        (["Sak 4/31", "Sak 5/31", "Ny bru"], ["", "Ny bru"]),
        (["Sak 4/31", "Vedtak: Brua bygges."], [""]),
        (["Sak 4", "Ny bru", VEDTAK], ["Ny bru"]),
        (["Sak 4", "Vedtak: Brua bygges."], []),
        # a title in capitals goes on over lines, and stops at a label
        (["Sak 4/31 NY BRU OVER", "ELVA VED", "TVERRDALEN", "VEDTAK:", "Ja."], ["NY BRU OVER ELVA VED TVERRDALEN"]),
        (["Sak 4/31 NY BRU", "Sak 5/31 NY VEI"], ["NY BRU", "NY VEI"]),
        # a row that tells where the case was treated stands over its title
        (["0004/31 Bygdeutvalget 2.3.2031", "Arkivsak: 31/151", "NY BRU", "Ord."], ["NY BRU"]),
        (["0004/31 Bygdeutvalget 2.3.2031", "Saksbehandler Kari", "# Ny bru", "Ord."], ["Ny bru"]),
        (["0004/31 Bygdeutvalget 2.3.2031", "VEDLEGG:", "- KART", "NY BRU"], ["NY BRU"]),
        (["0004/31 Bygdeutvalget 2.3.2031", "Ord.", "Flere ord."], [""]),
    ],
)
def test_where_the_title_stands(parts: list[str], titles: list[str]) -> None:
    assert [title for *_, title in numbered(*parts)] == titles


def test_a_line_that_stands_over_and_over_is_no_title() -> None:
    """The body's name under each number is passed over for the title under it."""
    parts = [words for n in (1, 2, 3) for words in (f"Sak {n}/31", "Bygdeutvalget i Snøy", f"{'ABC'[n - 1]}-veien utbedres", VEDTAK)]
    assert [title for *_, title in numbered(*parts)] == ["A-veien utbedres", "B-veien utbedres", "C-veien utbedres"]
    assert [title for *_, title in numbered(*parts[:8])] == ["Bygdeutvalget i Snøy"] * 2  # twice may be chance


def test_a_marker_is_a_number_only_where_it_counts() -> None:
    marked = [row("Ny bru", marker="1."), row("Ny vei", marker="(2)"), row("Ny sti", marker="-"), row("Ny port", marker="a)")]
    assert [number for number, *_ in numbered(*marked)] == ["1", "2"]


def test_letters_before_numbers_count_rows_of_their_own() -> None:
    parts = ["V-sak 1 Valg", VEDTAK, "V-sak 2 Budsjett", VEDTAK, "D-sak 1 Ny bru", "Ord.", "D-sak 2 Ny vei", "Ord.", "O-sak 1 Brevet"]
    assert [number for number, _ in outlined(*parts)] == ["V-sak 1", "V-sak 2", "D-sak 1", "D-sak 2", "O-sak 1"]
    yearly = ["V-sak 1/31 Valg", VEDTAK, "V-sak 2/31 Budsjett", VEDTAK, "O-sak 1/31 Brevet", "Ord.", "O-sak 2/31 Brua", "Ord."]
    assert [title for _, title in outlined(*yearly)] == ["Valg", "Budsjett", "Brevet", "Brua"]
    assert [each.series for each in find_numbered(split_stretches(make_text(*yearly)))] == ["V", "V", "O", "O"]


@pytest.mark.parametrize("line", ["3. Brua skal males i vår.", "Møtet er åpent. 3. Brua skal males."])
def test_one_number_alone_that_counts_anything_is_no_outline(line: str) -> None:
    assert outlined("Kari Dal orienterte om vinteren.", line, "Ord.") == []


def test_one_case_with_its_own_number_is_an_outline() -> None:
    assert outlined("Kari Dal orienterte om vinteren.", "Sak 3/31 Ny bru", VEDTAK) == [("3/31", "Ny bru")]


def test_a_page_head_said_again_is_one_case() -> None:
    page = ["Sak 1/31 Ny bru", "Brua er gammel og bør byttes ut."]
    assert outlined(*page * 6, "Sak 2/31 Ny vei", "Veien er gammel.") == [("1/31", "Ny bru"), ("2/31", "Ny vei")]
    found = find_numbered(split_stretches(make_text(*page * 6)))
    assert len(found) == 3
    assert {each.family for each in found} == {Family.YEARLY}


def test_one_number_with_two_titles_is_two_cases() -> None:
    parts = ["Sak 4/31 Ny bru", VEDTAK, "Sak 4/31 Leie av kontor", VEDTAK, "Sak 5/31 Ny vei", VEDTAK]
    assert [title for _, title in outlined(*parts)] == ["Ny bru", "Leie av kontor", "Ny vei"]


def test_letters_behind_numbers_are_cases_of_their_own() -> None:
    parts = ["Sak 32/31 Ny bru", VEDTAK, "Sak 32b/31 Ny vei", VEDTAK, "Sak 33/31 Ny sti", VEDTAK]
    assert [number for number, _ in outlined(*parts)] == ["32/31", "32b/31", "33/31"]
