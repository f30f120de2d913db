"""Which council a question is put to, by its whole name or by a part that only one has."""

import pytest

from radsminne.search.question.council import find_council

COUNCILS = ("Nordre Kystsenter i Storvik", "Eldrerådet i Storvik", "Eldrerådet i Nesby", "Storvik Historielag", "TurKom")


@pytest.mark.parametrize(
    ("question", "council"),
    [
        ("Hva gjorde Nordre Kystsenter i Storvik i mai?", "Nordre Kystsenter i Storvik"),
        ("Hva gjorde nordre kystsenter i mai?", "Nordre Kystsenter i Storvik"),
        ("Hva gjorde kystsenteret i mai?", "Nordre Kystsenter i Storvik"),
        ("Hvem arbeidet ved kystsenteret i Storvik?", "Nordre Kystsenter i Storvik"),
        ("Hva gjorde historielaget i 2031?", "Storvik Historielag"),
        ("Hvilke arrangementer hadde TurKom?", "TurKom"),
        ("Hva vedtok eldrerådet?", None),  # two are called so
        ("Hva vedtok Eldrerådet i Nesby?", "Eldrerådet i Nesby"),
        ("Når vedtok rådet å legge ned kystsenteret i Vik?", None),  # what is asked about
        ("Hvem var kystvakt?", None),
    ],
)
def test_a_council_is_named_in_whole_or_for_short(question: str, council: str | None) -> None:
    assert find_council(question, COUNCILS)[0] == council


def test_where_it_is_named_is_told() -> None:
    _, at = find_council("Hva gjorde kystsenteret i mai?", COUNCILS)
    assert ["Hva gjorde kystsenteret i mai?"[begin:stop].strip() for begin, stop in at] == ["kystsenteret"]


def test_of_one_council_alone_nothing_is_limited() -> None:
    found, at = find_council("Hva gjorde Storvik Historielag?", COUNCILS[3:4])
    assert (found, bool(at)) == (None, True)
