"""Committees by their names, apart from the body that a paper is of."""

import pytest

from radsminne.extract.words.committees import is_committee


@pytest.mark.parametrize(
    ("words", "committee"),
    [
        *[
            (words, True)
            for words in ("Valgkomité:", "TurKom", "Turgruppa", "Turkomiteen", "Kulturpolitisk utvalg", "Kulturutvalget", "Valnemnda")
        ],
        *[(words, False) for words in ("Styret", "Hovedstyret", "Komiteen", "Utvalget", "Havnene", "Turkomiteens turer i fjor")],
    ],
)
def test_a_committee_by_its_name(words: str, committee: bool) -> None:
    assert is_committee(words) is committee
