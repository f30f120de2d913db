"""Lines that say something, and titles with verbs and names inside; by the tagger that is shipped."""

import pytest

from radsminne.extract.headings.sentences import names_someone, says_something
from radsminne.extract.tagging.tagger import tag

SENTENCES = [
    ("Vi gikk tre turer til kaia i fjor", True),
    ("Styret hadde ti møter i år", True),
    ("Møtene var:", True),
    ("Rådet tok opp dette med kommunen:", True),
    ("Årets turer og møter", False),
    ("Møter med fiskerne", False),
    # these end as participles do
    ("Rådet holdt møte med fiskerne i mai", True),
    ("Styret vart nedlagt i fjor", True),
    # a verb first is a noun as often
    ("Sette garn i Vik", False),
    # a clause inside a title
    ("Turer vi har gått", False),
    ("Kurs som ble holdt i år", False),
    ("Lyst til å lære om havet", False),
    ("Hvordan vi bruker båten", False),
    # a participle
    ("Tilbud finansiert av fylket", False),
    # the last word is taken for a verb more often than it is one
    ("Garn og fiske", False),
    ("", False),
    ("– – –", False),
]


@pytest.mark.parametrize(("text", "says"), SENTENCES)
def test_a_line_says_something_by_its_verb(text: str, says: bool) -> None:
    (tagged,) = tag([text])
    assert says_something(tagged) is says


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Minnestund for Kari Moe i kirken", True),
        ("Minnestund for Kari i kirken", False),
        ("MINNESTUND FOR KARI MOE", False),
        ("Møter med Fiskeridepartementet", False),
    ],
)
def test_a_line_names_someone_in_full(text: str, named: bool) -> None:
    (tagged,) = tag([text])
    assert names_someone(tagged) is named
