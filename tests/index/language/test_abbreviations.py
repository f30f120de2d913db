"""Abbreviations that follow from the names of public bodies; the bodies here are invented, but for how such names are made."""

import pytest

from radsminne.index.language.abbreviations import find_abbreviations, find_bodies, shorten_body
from radsminne.index.language.vocabulary import Vocabulary
from tests.index.points import make_passage


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Brev fra Tare- og fiskedepartementet om kvoter", ["Tare- og fiskedepartementet"]),
        ("Svar fra Tare-, fiske- og kystdirektoratet.", ["Tare-, fiske- og kystdirektoratet"]),
        ("Taredirektoratet og Statistisk tarebyrå møtte", ["Taredirektoratet", "Statistisk tarebyrå"]),
        ("Eidværs teknisk-marine universitet", ["Eidværs teknisk-marine universitet"]),
        ("ved Høgskolen i Eidvær", ["Høgskolen i Eidvær"]),
        ("Området er stort. Har Taretilsynet svart?", ["Taretilsynet"]),
        ("Deretter Taredirektoratet", ["Deretter Taredirektoratet", "Taredirektoratet"]),
    ],
)
def test_bodies_are_found(text: str, bodies: list[str]) -> None:
    assert list(find_bodies(text)) == bodies


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Tare- og fiskedepartementet", {"TFD"}),
        ("Tare-, fiske- og kystdirektoratet", {"TFKD", "TFKDIR"}),
        ("Taredepartementet", {"TD"}),
        ("Taredirektoratet", {"TDIR"}),
        ("Eidværs teknisk-marine universitet", {"ETMU"}),
        ("Høgskolen i Eidvær", {"HIE"}),
        ("Folketareinstituttet", {"FTI"}),
        ("Taretilsynet", set()),  # two letters are too few to tell
    ],
)
def test_a_name_is_shortened_by_its_parts(name: str, short: set[str]) -> None:
    assert shorten_body(name, lambda compound: ("folke", "tare") if compound == "folketare" else None) == short


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Havna (HN)", ["HN"]),
        ("Havn (HN)", []),
        ("Alge Bær og Cisterne Dyr Egg Fisk (ABCDEF)", ["ABCDEF"]),
        ("Alge og Bær og Cisterne Dyr Egg Fisk (ABCDEF)", []),
    ],
)
def test_how_much_is_shortened(text: str, found: list[str]) -> None:
    """By three letters at least, of seven words at most."""
    assert [short for short, _ in find_abbreviations(text)] == found


def test_an_abbreviation_means_one_body() -> None:
    """What two names shorten to means neither, and what a text explains goes before what follows from a name."""
    texts = (
        "Taredirektoratet svarte.",
        "Brev til Sild- og torskedepartementet, Skog- og tangdepartementet",
        "Hval- og selinstituttet (HSI) skrev til Havsalatinstituttet.",
    )
    vocabulary = Vocabulary.build(make_passage(number, text=text) for number, text in enumerate(texts))
    assert vocabulary.guess_long_form("Tdir") == ("taredirektorat",)
    assert vocabulary.guess_short_forms(frozenset(["taredirektorat", "brev"])) == [("tdir", ("taredirektorat",))]
    assert vocabulary.guess_long_form("STD") == ()
    assert vocabulary.guess_long_form("HSI") == ()
    assert vocabulary.find_long_forms("hsi") == (("hval", "selinstitut"),)
    # A guess is not written into a question.
    assert vocabulary.find_abbreviations(frozenset(["taredirektorat", "tdir"])) == []


def test_a_word_is_no_abbreviation() -> None:
    """Food is food, whatever body's name begins with the letters of "mat"; and what is asked in small letters is a word."""
    bodies = "Miljø- og aretilsynet skrev til Kyst- og havnedirektoratet."
    with_food = Vocabulary.build([make_passage(1, text=bodies), make_passage(2, text="God mat.")])
    without = Vocabulary.build([make_passage(1, text=bodies)])
    assert with_food.guess_long_form("MAT") == ()
    assert without.guess_long_form("MAT") == ("miljø", "aretilsyn")
    assert without.guess_long_form("mat") == ()
    assert with_food.guess_long_form("KHD") != ()
