"""Whose report it is, by its title, the line beside it or its first sentence."""

import pytest

from radsminne.corpus.records import DocumentKind
from radsminne.extract.kind import Identity
from radsminne.extract.report.naming import find_year, name_council
from radsminne.extract.report.report import identify_report
from tests.extract.texts import make_text

NAME = "Storvik Historielag"
TITLES = [
    ("Årsmelding 2031 for Storvik Historielag", NAME),
    ("Årsmelding for Storvik Historielag 2031", NAME),
    ("Årsmelding frå Storvik Historielag", NAME),
    ("Storvik Historielag – årsmelding 2031", NAME),
    ("Storvik Historielag. Årsmelding 2030-31", NAME),
    ("«Storvik Historielag» årsmelding for året 2031", NAME),
    ("ÅRSMELDING STORVIK HISTORIELAG 2031", NAME.upper()),
    ("Årsmelding 2031 Storvik Historielag Org.nr. 123 456 789", NAME),
    ("Årsmelding 2031 for Storvik Historielag, avdeling nord", f"{NAME}, avdeling nord"),
    ("Annual report of the Coast Council 2031", "Coast Council"),
    ("Årsmelding 2031 (utkast)", None),
    ("Årsmelding for perioden 2030–31", None),
    ("Årsmelding frå styret", None),
    ("Eldrerådets årsmelding 2031", None),  # an owner is read elsewhere
    (f"Årsmelding for {'Vik' * 26}Li", "Vik" * 26 + "Li"),
    (f"Årsmelding for {'Vik' * 27}", None),
    ("Referat fra Storvik Historielag", None),
]


@pytest.mark.parametrize(("title", "name"), TITLES)
def test_a_title_names_the_body_beside_its_own_word(title: str, name: str | None) -> None:
    assert name_council(title, (), None) == name


HEADS: list[tuple[list[str], str | None]] = [
    # a line that is a name and nothing else
    (["Årsmelding 2031", NAME, "Vi var ute."], NAME),
    (["**Storvik Historielag**", "Årsmelding 2031"], NAME),
    ([f"{NAME}."], None),
    ([f"{NAME} 2031"], None),
    ([f"{NAME}: Vik"], None),
    (["Kari Moe"], None),
    (["Vi var ute", *["Ti turer"] * 4, NAME], NAME),
    (["Vi var ute", *["Ti turer"] * 5, NAME], None),  # too far down
    # the subject of a sentence near the top; a line alone goes before it
    (["Årsmelding 2031", f"{NAME} har i 2031 hatt ti møter."], NAME),
    ([f"{NAME} hadde ti møter.", "Nesvik Turlag"], "Nesvik Turlag"),
    (["Laget har i 2031 hatt ti møter."], None),
    (["Kari Moe har i 2031 hatt ti møter."], None),
]


@pytest.mark.parametrize(("lines", "name"), HEADS)
def test_the_head_names_the_body_where_the_title_does_not(lines: list[str], name: str | None) -> None:
    assert name_council("Årsmelding 2031", make_text(*lines).blocks, None) == name


@pytest.mark.parametrize(
    ("title", "line", "known", "name"),
    [
        (f"Årsmelding 2031 for {NAME}", "Nesvik Turlag", "Eldrerådet", NAME),  # the title before all
        ("Årsmelding 2031", NAME, "Eldrerådet", "Eldrerådet"),
        # a word that any body uses of itself goes last
        *[("Årsmelding 2031", NAME, known, NAME) for known in ("Styret", "Styringsgruppe", "Utvalget", "Komiteen", None)],
        ("Årsmelding 2031", NAME, "Styret i Vik", "Styret i Vik"),
        ("Årsmelding 2031", "Vi var ute.", "Styret", "Styret"),
    ],
)
def test_which_name_goes_first(title: str, line: str, known: str | None, name: str) -> None:
    text = make_text(line)
    assert name_council(title, text.blocks, known) == name
    assert identify_report(text, Identity(DocumentKind.ANNUAL_REPORT, title, known, "nb", 2031)).council == name


@pytest.mark.parametrize(
    ("rows", "year"),
    [
        (["Tur i 2031", "Kurs i 2031", "Vi ser mot 2032."], 2031),
        (["Tur i 2030", "Kurs i 2031"], 2031),
        (["Kurs i 2028–2031"], None),
        (["Tur"], None),
    ],
)
def test_the_year_is_the_one_that_is_spoken_of_most(rows: list[str], year: int | None) -> None:
    assert find_year(make_text(*rows).blocks) == year


@pytest.mark.parametrize(("days", "kind"), [(5, DocumentKind.ANNUAL_REPORT), (4, DocumentKind.OTHER)])
def test_a_paper_that_tells_of_many_days_is_a_report(days: int, kind: DocumentKind) -> None:
    """It says itself neither what it is nor of which year, but for the headings of its chapters."""
    items = [f"- {day}. mai: Tur til Vik" for day in range(1, days + 1)]
    found = identify_report(
        make_text("# Turer i 2031", *items, "# Kurs", "Vi lærte mye."), Identity(DocumentKind.OTHER, None, None, "nb", None)
    )
    assert (found.kind, found.year) == (kind, 2031 if kind is DocumentKind.ANNUAL_REPORT else None)


def test_a_notice_that_tells_of_many_days_is_none() -> None:
    identity = Identity(DocumentKind.NOTICE, None, None, "nb", 2031)
    assert identify_report(make_text("# Turer", *[f"- {day}. mai: Tur til Vik" for day in range(1, 9)]), identity) == identity
