"""What the sequence model marked wrongly or passed over, as the list itself tells it; invented people only."""

import pytest

from radsminne.extract.attendance.entry import Entry
from radsminne.extract.attendance.heads import INITIAL
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.attendance.persons import make_attendance
from radsminne.extract.attendance.repair import part_office, repair_lists
from radsminne.extract.text.stretches import Stretch, split_stretches
from tests.extract.texts import make_text

HEAD, NAME, FROM, ROLE = Mark.HEAD, Mark.NAME, Mark.AFFILIATION, Mark.ROLE
Told = tuple[Mark, str]


def mark(line: Stretch, place: int, told: Told) -> Marked:
    kind, words = told
    begin = line.text.index(words)
    return Marked(kind, line, place, begin, begin + len(words), 1.0)


def repair(*rows: tuple[str, list[Told]]) -> list[list[Told]]:
    """The marks of each row when they were repaired."""
    lines = split_stretches(make_text(*(text for text, _ in rows)))
    marks = [mark(line, place, told) for place, (line, (_, made)) in enumerate(zip(lines, rows, strict=True)) for told in made]
    repaired = repair_lists(lines, marks, ())
    return [[(each.mark, each.text) for each in repaired if each.place == place] for place in range(len(lines))]


TOP = ("Til stede:", [(HEAD, "Til stede")])
KARI = ("- Kari Dal", [(NAME, "Kari Dal")])


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("- p. Per Li", [(NAME, "Per Li")]),
        ("- Per Li, som kom sent", [(NAME, "Per Li")]),
        ("Per Li, som kom sent", []),  # no item
        ("- Veien ved Sætra", []),
    ],
)
def test_an_item_of_a_list_has_a_name(row: str, told: list[Told]) -> None:
    assert repair(TOP, KARI, (row, []))[2] == told
    assert repair(TOP, (row, []))[1] == told
    assert repair(("Saker:", []), (row, []))[1] == []


@pytest.mark.parametrize(
    ("row", "made", "told"),
    [
        ("Anne- Mo Dal", [(NAME, "Anne"), (NAME, "Mo Dal")], [(NAME, "Anne- Mo Dal")]),
        ("Anne - Marie Dal", [(Mark.PART, "Anne"), (NAME, "Marie Dal")], [(NAME, "Anne - Marie Dal")]),
        ("Anne - Marie", [(NAME, "Anne"), (NAME, "Marie")], [(NAME, "Anne"), (NAME, "Marie")]),  # two by their first names
        ("Kari Dal - Per Li", [(NAME, "Kari Dal"), (NAME, "Per Li")], [(NAME, "Kari Dal"), (NAME, "Per Li")]),
    ],
)
def test_a_hyphen_that_stands_apart_is_of_the_name(row: str, made: list[Told], told: list[Told]) -> None:
    assert repair((row, made))[0] == told


@pytest.mark.parametrize(
    ("row", "made", "told"),
    [
        (
            "Til stede: Per (Kari hadde meldt forfall)",
            [(HEAD, "Til stede"), (NAME, "Per"), (HEAD, "Kari hadde meldt forfall")],
            [(HEAD, "Til stede"), (NAME, "Per"), (NAME, "Kari"), (Mark.PRESENCE, "hadde meldt forfall")],
        ),
        ("Forfall hadde meldt:", [(HEAD, "Forfall hadde meldt")], [(HEAD, "Forfall hadde meldt")]),
        (
            "Fra sekretariatet: Kari Dal, rådgiver",
            [(FROM, "Fra sekretariatet"), (NAME, "Kari Dal"), (ROLE, "rådgiver")],
            [(HEAD, "Fra sekretariatet"), (NAME, "Kari Dal"), (ROLE, "rådgiver")],
        ),
        (
            "Kari Dal, Fjellaget Snøvik (deler av møtet)",
            [(NAME, "Kari Dal"), (FROM, "Fjellaget"), (NAME, "Snøvik")],
            [(NAME, "Kari Dal"), (FROM, "Fjellaget"), (FROM, "Snøvik")],
        ),
        (
            "Kari Dal, Fjellaget Per Li",
            [(NAME, "Kari Dal"), (FROM, "Fjellaget"), (NAME, "Per Li")],
            [(NAME, "Kari Dal"), (FROM, "Fjellaget"), (NAME, "Per Li")],
        ),
        (
            "Fjellaget: Kari Dal, rådgiver",
            [(FROM, "Fjellaget"), (NAME, "Kari Dal"), (ROLE, "rådgiver")],
            [(FROM, "Fjellaget"), (NAME, "Kari Dal"), (ROLE, "rådgiver")],
        ),
    ],
)
def test_marks_that_their_words_belie_are_others(row: str, made: list[Told], told: list[Told]) -> None:
    assert repair((row, made))[0] == told


@pytest.mark.parametrize(("others", "is_taken"), [(4, False), (5, True)])
def test_a_bracket_is_read_as_in_other_lines(others: int, is_taken: bool) -> None:
    rows = [(f"Kari Dal (X{place}laget)", [(NAME, "Kari Dal"), (FROM, f"X{place}laget")]) for place in range(others)]
    last = repair(*rows, ("Saker som ble tatt opp:", []), ("Per Li sm (prestene), ingen vara", [(NAME, "Per Li sm")]))[-1]
    assert last == [(NAME, "Per Li sm"), *([(FROM, "prestene")] if is_taken else [])]


@pytest.mark.parametrize(
    ("row", "office", "marked", "parted"),
    [
        ("Kari Dal, direktør i Fjellaget i Snøvik", "direktør", "Snøvik", ("direktør", "Fjellaget i Snøvik")),
        ("Kari Dal, direktør i Fjellaget", "direktør", "i Fjellaget", ("direktør", "Fjellaget")),
        ("Kari Dal, kommunalsjef oppvekst", "kommunalsjef", "oppvekst", ("kommunalsjef oppvekst", None)),
        ("Kari Dal (driftsområde Sætra)", "driftsområde", "Sætra", (None, "driftsområde Sætra")),
        ("Kari Dal (leder Fjellaget)", "leder", "Fjellaget", ("leder", "Fjellaget")),
        ("Kari Dal, leder, Fjellaget", "leder", "Fjellaget", ("leder", "Fjellaget")),
    ],
)
def test_an_office_is_parted_from_where_it_is_held(row: str, office: str, marked: str, parted: tuple[str | None, str | None]) -> None:
    (line,) = split_stretches(make_text(row))
    held, place = part_office(mark(line, 0, (ROLE, office)), mark(line, 0, (FROM, marked)))
    assert (held and held.text, place and place.text) == parted


@pytest.mark.parametrize(
    ("words", "name"), [("sr. Kari Dal", "Kari Dal"), ("Per Li ofm", "Per Li"), ("Per Li jr", "Per Li jr"), ("Dal, Kari", "Kari Dal")]
)
def test_small_letters_around_a_name_are_left_out(words: str, name: str) -> None:
    (line,) = split_stretches(make_text(words))
    assert make_attendance(Entry(mark(line, 0, (NAME, words)), INITIAL, None, listed=True)).name == name
