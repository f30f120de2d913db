"""What recurs over the cases of a document; invented minutes only."""

import pytest

from radsminne.extract.decisions.case_labels import Part
from radsminne.extract.decisions.template import Template, find_template
from radsminne.extract.text.stretches import Stretch, split_stretches
from tests.extract.texts import Row, make_text


def body(*lines: str | Row) -> list[Stretch]:
    """The lines of one case."""
    return list(split_stretches(make_text(*lines)))


def learn(count: int, of: int, *lines: str) -> Template:
    """The template of a document in which so many of the cases have these lines."""
    return find_template([body("Det snør.", *lines) if number < count else body("Det snør.") for number in range(of)])


@pytest.mark.parametrize(("count", "of", "found"), [(3, 3, True), (2, 2, False), (2, 5, False), (3, 8, True), (3, 9, False), (4, 9, True)])
def test_a_label_recurs_in_a_third_of_the_cases(count: int, of: int, found: bool) -> None:
    assert ("slik ble det" in learn(count, of, "Slik ble det: Snøen måkes.").labels) == found


@pytest.mark.parametrize(
    ("line", "below", "part"),
    [
        ("Slik ble det:", "Søknaden avslås.", Part.DECISION),
        ("VI Tingets vedtak etter voteringen", "Elva er fin.", Part.DECISION),  # its words tell
        ("Søker:", "Nes idrettslag, som spiller fotball.", Part.OTHER),
        ("Votering:", "Forslaget ble vedtatt.", Part.OTHER),
        ("Enstemmig", "Snøen måkes.", None),  # only the vote
    ],
)
def test_what_stands_below_tells_what_a_label_is(line: str, below: str, part: Part | None) -> None:
    template = learn(3, 3, line, below)
    (label,) = body(line)
    found = template.read_label(label)
    assert (found.part if found else None) == part


def test_what_recurs_inside_a_decision_is_a_point_of_it() -> None:
    template = learn(3, 3, "Vedtak:", "Søknaden avslås.", "Begrunnelse:", "Det er for dyrt.")
    assert "begrunnelse" not in template.labels


def test_a_label_inside_a_paragraph_is_cut_out() -> None:
    template = learn(3, 3, "Styrets vedtak: Søknaden avslås.")
    cut = template.cut(body("Mange talte. Styrets vedtak, enst.: Gjerdet males. Merk: det haster."))
    assert [stretch.text for stretch in cut] == ["Mange talte.", "Styrets vedtak, enst.: Gjerdet males. Merk: det haster."]
