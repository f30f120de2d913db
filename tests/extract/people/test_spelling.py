"""What words are spelled like, and that their weights hold no list of them."""

import pytest

from radsminne.extract.people.spelling import WEIGHTS, Kind, is_first_name, is_surname, is_town


@pytest.mark.parametrize("word", ["kari", "per", "ingeleiv", "tollef", "kari-anne", "torbjørn", "mahmoud"])
def test_first_names(word: str) -> None:
    assert is_first_name(word)


@pytest.mark.parametrize("word", ["møte", "budsjett", "rådmann", "kommune", "enstemmig", "xp", "4"])
def test_other_words_are_no_first_names(word: str) -> None:
    assert not is_first_name(word)


@pytest.mark.parametrize(
    ("word", "holds"), [("hansen", True), ("fjellstad", True), ("dal-moen", True), ("vedtak", False), ("leder", False)]
)
def test_family_names(word: str, holds: bool) -> None:
    assert is_surname(word) == holds


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("Hammerfest", True),
        ("Tromsø", True),
        ("hammerfest", False),
        ("Fjellaget", False),
        ("Universitetet i Tromsø", False),
        ("Rådgiver", False),
    ],
)
def test_towns(words: str, holds: bool) -> None:
    assert is_town(words) == holds


@pytest.mark.parametrize("kind", list(Kind))
def test_weights_are_small_and_hold_no_word(kind: Kind) -> None:
    """They are a byte for each of some hashes: no run of letters stands in them."""
    weights = (WEIGHTS / f"{kind.value}.bin").read_bytes()
    assert len(weights) <= 1 << 16
    assert not any(name in weights.lower() for name in (b"kari", b"hansen", b"hammerfest"))
