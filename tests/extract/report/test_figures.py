"""Figures that a report sets apart."""

import pytest

from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.report.figures import find_figures
from tests.extract.texts import Row, make_text


def read(title: str, *rows: str | Row) -> list[tuple[str, float, str | None, int | None]]:
    """The figures of one chapter of a report on 2031."""
    blocks = make_text(title, *rows).blocks
    chapter = Chapter((title,), blocks[0], tuple(blocks[1:]))
    return [(each.what, each.value, each.unit, each.year) for each in find_figures([chapter], 2031)]


@pytest.mark.parametrize(
    ("line", "figure"),
    [
        ("Medlemmer: 112", ("Medlemmer", 112.0, None)),
        ("Besøkende på utstillingen 2 400", ("Besøkende på utstillingen", 2400.0, None)),
        ("Andel kvinner: 47,5 %", ("Andel kvinner", 47.5, "%")),
        ("Støtte til sjøspeiderne – kr 10 000", ("Støtte til sjøspeiderne", 10000.0, "kr")),
        ("Drift av kaia: 1.250.000 kroner", ("Drift av kaia", 1250000.0, "kroner")),
        ("37 båter fikk plass", ("båter fikk plass", 37.0, None)),
        ("Utmeldte: 4", ("Utmeldte", 4.0, None)),
        ("Underskudd: -12", ("Underskudd", -12.0, None)),
    ],
)
def test_a_line_of_key_figures(line: str, figure: tuple[str, float, str | None]) -> None:
    assert read("Nøkkeltall", line) == [(*figure, 2031)]


@pytest.mark.parametrize(
    "line",
    [
        "Stiftet: 1987",
        "Vi vokser hvert år",
        "Båtplassene skal ikke koste mer enn 500 kr",
        "Garn12065,711 505 000",
        "Kaia ble bygget om, og det tok oss hele 14 måneder å få den ferdig " + "igjen " * 12 + "i 14 uker",
    ],
)
def test_a_year_and_a_sentence_are_no_figures(line: str) -> None:
    assert read("Nøkkeltall", line) == []


def test_a_chapter_that_sets_no_figures_apart_has_none() -> None:
    assert read("Arrangementer", "Dugnad: 14") == []


def test_a_chapters_own_year_goes_before_the_reports() -> None:
    assert read("Nøkkeltall 2029", "Medlemmer: 9") == [("Medlemmer", 9.0, None, 2029)]


def test_the_columns_of_a_table_may_be_years() -> None:
    assert read("Statistikk", " | 2030 | 2031", "Medlemmer | 98 | 112", "Gjester | – | 40") == [
        ("Medlemmer", 98.0, None, 2030),
        ("Medlemmer", 112.0, None, 2031),
        ("Gjester", 40.0, None, 2031),
    ]


def test_a_table_without_heads_is_of_the_reports_year() -> None:
    assert read("Tildelinger", "Korpset | kr 5 000", "Speiderne | kr 7 500") == [
        ("Korpset", 5000.0, "kr", 2031),
        ("Speiderne", 7500.0, "kr", 2031),
    ]


def test_a_number_that_no_column_holds_is_no_figure() -> None:
    assert read("Tildelinger", f"Korpset | {'9' * 400}") == []
