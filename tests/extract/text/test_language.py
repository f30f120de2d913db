"""What language a text is in."""

import pytest

from radsminne.extract.text.language import find_language
from radsminne.extract.words.languages import BOKMAAL, ENGLISH, NORWEGIAN, NYNORSK

TEXTS = [
    ("Utvalget har ikke mottatt noen merknader fra kommunen, og saken blir derfor ikke tatt opp.", "nb"),
    ("Utvalet har ikkje fått merknader frå kommunen, og saka vart difor ikkje teken opp.", "nn"),
    ("The council has not received any comments from the municipality and the case was closed.", "en"),
    # two papers in one: the one with more words wins
    ("Utvalget har ikke møtt. Det ble ikke noe av, og hva som skjer, vet ingen. Saka vart utsett.", "nb"),
    # names and figures say nothing
    ("Kari Moe, Ola Li og Siri Dal. 12 000 kr.", None),
    ("", None),
    # other languages share a word or two
    ("Le comité de la ville a pris la décision de fermer le port en raison de la tempête et de la mer.", None),
    ("Der Rat hat die Frage der Fischerei in der Sitzung besprochen und einen Beschluss gefasst.", None),
]


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_the_language_is_told_by_function_words(text: str, language: str | None) -> None:
    assert find_language([text]) == language


@pytest.mark.parametrize(
    ("function_words", "others", "language"),
    [
        ("og er på ble", 96, "nb"),
        ("og er på ble", 97, None),
        ("og er ble", 10, None),
        ("og er ble blir de en", 10, "nb"),
        ("og er ble blir de en et", 10, None),
        ("the of and has", 96, "en"),
        ("the of and has", 97, None),
        ("the of and", 10, None),
    ],
)
def test_how_many_function_words_are_enough(function_words: str, others: int, language: str | None) -> None:
    """Four, and one of twenty-five words; of those that are no foreign words too half as many as of the others."""
    assert find_language([f"{function_words} {'kai ' * others}"]) == language


def test_no_word_speaks_for_two_languages() -> None:
    lists = [BOKMAAL, NYNORSK, NORWEGIAN, ENGLISH]
    assert sum(map(len, lists)) == len(frozenset().union(*lists))
