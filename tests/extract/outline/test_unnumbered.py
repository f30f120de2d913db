"""Cases without numbers: lines that stand out by style, size, type, white space, or as words run in."""

from collections.abc import Mapping
from typing import Any

import pytest

from radsminne.extract.outline.outline import find_outline
from radsminne.extract.outline.unnumbered import find_lines, shape_title
from radsminne.extract.readers.plain import read_lines
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import RawText
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_outline import outlined
from tests.extract.texts import Row, make_text, row

Look = Mapping[str, Any]

TITLES = ["Snøen på torget", "Isen på vannet", "Vinden på fjellet"]
TEXT = "Kari Dal orienterte om saken, og styret drøftet den lenge før det tok stilling til den."


def over_text(look: Look) -> list[Row]:
    """Three titles of this look, each over text of no look."""
    return [part for title in TITLES for part in (row(title, **look), row(TEXT, size=10.0), row(TEXT, size=10.0))]


def titles(*parts: str | Row) -> list[str]:
    """The titles of the cases found."""
    return [title for _, title in outlined(*parts)]


@pytest.mark.parametrize(
    "look",
    [
        {"heading": 2},
        {"size": 14.0},
        {"size": 10.0, "bold": 1.0},
        {"size": 10.0, "bold": 1.0, "marker": "-"},
        {"size": 10.0, "gap": 3.0},
    ],
)
def test_lines_that_stand_out(look: Look) -> None:
    assert titles(*over_text(look)) == TITLES


def test_capitals_stand_out() -> None:
    parts = [part for title in TITLES for part in (title.upper(), TEXT, TEXT)]
    assert titles(*parts) == [title.upper() for title in TITLES]


@pytest.mark.parametrize(
    ("title", "text", "form"),
    [
        ({"size": 14.0}, {"size": 10.0}, "marked"),
        ({"size": 11.0}, {"size": 10.0}, "plain"),  # hardly larger
        ({"size": 14.0}, {"size": 14.0}, "plain"),  # as all of the text
        ({"bold": 1.0}, {}, "marked"),
        ({"bold": 1.0}, {"bold": 1.0}, "plain"),
        ({"gap": 3.0}, {"gap": 1.0}, "plain"),
    ],
)
def test_what_stands_out(title: Look, text: Look, form: str) -> None:
    parts = [part for words in TITLES for part in (row(words, **title), row(TEXT, **text), row(TEXT, **text))]
    assert [line.candidate.form for line in find_lines(split_stretches(make_text(*parts)))] == [form] * 3


def test_bold_words_before_a_colon_head_the_text_behind_them() -> None:
    parts = [row(f"{title}: {TEXT}", lead=title) for title in TITLES]
    assert titles(*parts) == TITLES
    outline = find_outline(split_stretches(make_text(*parts)))
    assert [each.text.lstrip(" :") for each in outline.stretches] == [words for title in TITLES for words in (title, TEXT)]
    assert titles(*(row(f"{title} {TEXT}", lead=title) for title in TITLES)) == []  # without a colon they are only bold


def test_lines_that_hang_out_over_their_text() -> None:
    written = "\n\n".join(f"{title}\n    {TEXT}" for title in TITLES)
    text = join_lines(RawText(tuple(read_lines(written))))
    assert [each.title for each in find_outline(split_stretches(text)).headings] == TITLES


def test_levels_down_to_that_of_the_cases() -> None:
    """Parts of the meeting over cases; the one line above all of them is the paper's title."""
    parts = ["# Vårmøte i bygdelaget", "## Snøen", "### Måking", TEXT, "### Strøing", TEXT, "## Isen", "### Brøyting", TEXT]
    assert titles(*parts) == ["Snøen", "Måking", "Strøing", "Isen", "Brøyting"]


def test_a_heading_under_one_with_its_own_text_is_a_point() -> None:
    parts = ["# Snøen", TEXT, "## Måking", TEXT, "## Strøing", TEXT, "# Isen", TEXT, "## Brøyting", TEXT, "# Vinden", TEXT]
    assert titles(*parts) == ["Snøen", "Isen", "Vinden"]


def test_numbers_under_one_heading_of_several_count_points() -> None:
    parts = ["# Snøen", TEXT, "# Isen", "1. Strø veien", TEXT, "2. Salt torget", TEXT, "# Vinden", TEXT, "# Regnet", TEXT]
    assert titles(*parts) == ["Snøen", "Isen", "Vinden", "Regnet"]


@pytest.mark.parametrize(
    "line",
    [
        "Vi må måke snøen nå.",
        "Snøen,",
        "og så isen",
        "Hva med snøen?",
        "Kari Marie Dal",
        "Vedtak:",
        "Sted: Rådhuset",
        "Til stede:",
        "Neste møte",
        "post@snoy.no",
        "12.3.2031",
        "Snøen: mye",
        "Snø " * 30,
    ],
)
def test_what_heads_no_case(line: str) -> None:
    """Such a line stands out as much as the titles, and is none."""
    look: Look = {"size": 10.0, "bold": 1.0}
    assert titles(*over_text(look), row(line.strip(), **look), row(TEXT, size=10.0)) == TITLES


def test_one_line_alone_heads_nothing() -> None:
    assert titles(row(TEXT, size=10.0), row("Snøen på torget", size=14.0), row(TEXT, size=10.0)) == []


def test_the_meetings_own_title_and_day_head_no_case() -> None:
    assert titles(row("Styremøte i bygdelaget", heading=1), row("Torsdag 4. mars 2031", heading=1), *over_text({"heading": 1})) == TITLES


def test_words_on_every_page_head_no_case() -> None:
    head = row("Bygdelaget i Snøy", size=14.0)
    parts = [part for title in TITLES for part in (head, row(title, size=14.0), row(TEXT, size=10.0), row(TEXT, size=10.0))]
    assert titles(*parts) == TITLES


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Snøen på torget", "Snøen på torget?"),
        ("Snøen på torget", "Snøen på torget:"),
        ("Snøen på torget", "snøen på torget"),
        ("Snøen på torget", "Kari Marie Dal (leder)"),
        ("Snøen på torget", "Snøen på torget som vi skulle ha måket i høst men som ble liggende til nå"),
        ("Snøen på torget (16.15)", "Snøen på torget."),
    ],
)
def test_the_shape_of_a_title(better: str, worse: str) -> None:
    assert shape_title(better) > shape_title(worse)
