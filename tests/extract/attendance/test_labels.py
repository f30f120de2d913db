"""Labels of attendance: what is listed cannot be put together from the words that are listed too."""

import pytest

from radsminne.corpus.records import Presence, Role
from radsminne.extract.attendance.groups import find_composed_label
from radsminne.extract.words.attendance import ATTENDANCE_LABELS


def test_no_listed_phrase_can_be_composed() -> None:
    """Labels of one or two words stand before names without a colon too, where none are put together; longer ones do not."""
    phrases = {label: told for label, told in ATTENDANCE_LABELS.items() if len(label.split()) > 2}
    assert [label for label, told in phrases.items() if (find_composed_label(label) or ())[:2] == told] == []


@pytest.mark.parametrize(
    ("label", "role", "presence"),
    [
        ("Følgende faste medlemmer møtte", Role.MEMBER, Presence.PRESENT),
        ("Følgende medlemmer hadde forfall:", Role.MEMBER, Presence.ABSENT),
        ("Ikkje til stades:", Role.MEMBER, Presence.ABSENT),
        ("Varamedlemmer som møtte:", Role.DEPUTY, Presence.PRESENT),
        ("Frå adm. møtte:", Role.SECRETARIAT, Presence.PRESENT),
        ("I tillegg var:", Role.OTHER, Presence.PRESENT),
    ],
)
def test_phrases_are_composed(label: str, role: Role, presence: Presence) -> None:
    """A phrase of label words tells who stands under it, and ends with its line."""
    assert find_composed_label(label) == (role, presence, len(label))
