"""Words of a paper's beginning, what is seen of them, and what the model makes of them."""

import pytest

from radsminne.extract.attendance.marking.features import make_features
from radsminne.extract.attendance.marking.model import WEIGHTS, mark_words
from radsminne.extract.attendance.marking.tokens import TOKEN, split_lines, split_tokens
from radsminne.extract.text.stretches import split_stretches
from radsminne.extract.words.vocabulary import TABLE_WORDS
from tests.extract.texts import make_text

_NAMES = {"kari", "ola", "ingrid", "torbjørn", "aud", "hansen", "nilsen", "bråthen"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kari Dal, Per A. Li", ["Kari", "Dal", ",", "Per", "A.", "Li"]),
        ("Kari DalPer Li2.", ["Kari", "Dal", "Per", "Li", "2", "."]),  # run together
        ("K.A.Dal (SX/FrP)", ["K.A.", "Dal", "(", "SX", "/", "FrP", ")"]),
        ("Inger-Lise O'Dal Bj?rn", ["Inger-Lise", "O'Dal", "Bj?rn"]),
        ("21.-22.02.31 kl. 13.30", ["21", ".", "-", "22.02.31", "kl", ".", "13.30"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [match[0] for match in TOKEN.finditer(text)] == words


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Alle hilste på hverandre. Til stede var Kari Dal.", ["Alle hilste på hverandre.", "Til stede var Kari Dal."]),
        ("Til stede: Th. Dal og Per A. Li.", ["Til stede: Th. Dal og Per A. Li."]),
        ("Rådmann Kari Dal. Per Li", ["Rådmann Kari Dal. Per Li"]),  # the stop ends no sentence
        # a page that was run into one line: a list begins inside it, and ends at the next label
        (
            "1 Møte i Fjellaget på Sætra Til stede: Kari Dal Per Li Saksliste: Bru og vei",
            ["1 Møte i Fjellaget på Sætra", "Til stede: Kari Dal Per Li", "Saksliste: Bru og vei"],
        ),
        ("Sted: Sætra Saksliste: Bru og vei", ["Sted: Sætra Saksliste: Bru og vei"]),
    ],
)
def test_running_text_is_cut_into_sentences(text: str, lines: list[str]) -> None:
    assert [line.text for line in split_lines(split_stretches(make_text(text)))] == lines


def test_no_name_is_seen_as_such() -> None:
    """Two people whose words have the same shape, and are spelled as names are, look the same to the model."""
    seen = []
    for name in ("Gunnar Hansen", "Tollef Bakken"):
        lines = split_stretches(make_text("Til stede:", f"{name}, leder"))
        seen.append(make_features(lines, split_tokens(lines)))
    assert seen[0] == seen[1]
    assert not TABLE_WORDS & _NAMES


def test_the_weights_are_small_and_hold_no_name() -> None:
    weights = WEIGHTS.read_bytes()
    assert len(weights) < 1_000_000
    assert not any(f"={name}\0".encode() in weights for name in _NAMES)


def test_marks_quote_their_words() -> None:
    marks = mark_words(split_stretches(make_text("Til stede: Kari Dal, Xlaget (leder)")))
    assert [(mark.mark.value, mark.text) for mark in marks] == [("H", "Til stede"), ("N", "Kari Dal"), ("A", "Xlaget"), ("R", "leder")]
    assert all(0 < mark.sure <= 1 for mark in marks)
