"""How sure the reading of a person is."""

from radsminne.extract.attendance.attendance import read_attendance
from radsminne.extract.attendance.confidence import ELECTED
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import make_text


def sure(*parts: str) -> dict[str, float | None]:
    return {each.name: each.confidence for each in read_attendance(split_stretches(make_text(*parts)))[0]}


def test_what_the_words_alone_give_too_is_surer() -> None:
    """A whole name with its organisation is surer than a first name alone."""
    found = sure("Til stede:", "Kari Dal, Xlaget", "Per Li, Ylaget", "Åse, Zlaget")
    assert all(each is not None and 0 < each < 1 for each in found.values())
    assert (found["Åse"] or 1) < (found["Kari Dal"] or 0)


def test_who_was_chosen_is_as_sure_as_elections_are() -> None:
    assert sure("Valg av ordstyrer", "Kari Dal ble valgt.") == {"Kari Dal": ELECTED}
