"""Public documents named in running text."""

import pytest

from radsminne.extract.text.references import find_references
from tests.extract.texts import make_block


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rapporten (NOU 2023: 4 Tid) er viktig", ["NOU 2023: 4"]),
        ("NOU 1995:6 Plan", ["NOU 1995: 6"]),
        ("NOU 2016 nr. 17", ["NOU 2016: 17"]),
        ("NOU2024:14", ["NOU 2024: 14"]),
        ("rapporten NOU2023: Tid for alt", []),  # no number, so nobody knows which
        ("St. Meld. 30 En ny sektor", ["Meld. St. 30"]),
        ("Meld. St. 30 (2019–2020)", ["Meld. St. 30 (2019–2020)"]),
        ("Meld.St.9", ["Meld. St. 9"]),
        ("St. meld. nr. 15 (2003 – 2004) Rovvilt", ["Meld. St. 15 (2003–2004)"]),
        ("Stortingsmelding nr. 47 (2008-09)", ["Meld. St. 47 (2008–2009)"]),
        ("en stortingsmelding om skole", []),
        ("Prop. 1 S (2023–2024)", ["Prop. 1 S (2023–2024)"]),
        ("prop. 1 S (2009-2010) for", ["Prop. 1 S (2009–2010)"]),
        ("Prop. 65 L og Prop. 1 S", ["Prop. 65 L", "Prop. 1 S"]),
        ("St.prp. nr. 1 (1999-00)", ["St.prp. nr. 1 (1999–2000)"]),
        ("Ot.prp. nr. 5 (2005–2006)", ["Ot.prp. nr. 5 (2005–2006)"]),
        ("Innst. O. nr. 80 (2004-2005)", ["Innst. O. nr. 80 (2004–2005)"]),
        ("Innst. 12 S (2023–2024)", ["Innst. 12 S (2023–2024)"]),
        ("Dok. 8:12 S (2019–2020)", ["Dok. 8:12 S (2019–2020)"]),
        ("Dokument 3:5", ["Dok. 3:5"]),
        ("dokument 3 av 4", []),
        ("NOU 2023: 4, og igjen NOU 2023:4", ["NOU 2023: 4"]),  # named twice
        ("Meld. St. 7 og NOU 2020: 2", ["Meld. St. 7", "NOU 2020: 2"]),  # in the order of the text
    ],
)
def test_references(text: str, names: list[str]) -> None:
    """Every form in its usual writing."""
    assert [reference.name for reference in find_references(make_block(text))] == names


def test_the_span_holds_the_words() -> None:
    """A reference quotes the document as written, not the usual form."""
    assert find_references(make_block("se St. Meld. 30 om", page=4))[0].at.quote == "St. Meld. 30"
