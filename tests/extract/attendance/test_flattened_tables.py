"""Rows of tables that a reader flattened: their words are parted among the columns."""

import pytest

from radsminne.extract.attendance.flattened_tables import read_flattened_head, read_flattened_row


def cells(head: str, line: str) -> tuple[str, str | None, str | None, str | None] | None:
    """Name, affiliation, title and for whom a row's person sits."""
    person = read_flattened_row(line, read_flattened_head(head) or ())
    return (person.name, person.affiliation, person.title, person.deputy_for) if person else None


@pytest.mark.parametrize(
    ("head", "line", "expected"),
    [
        ("Navn Funksjon Representerer", "Rattfjær Ost Leder H", ("Rattfjær Ost", "H", None, None)),
        ("Navn Funksjon Representerer", "Kari Dal Leder Snøy kommune", ("Kari Dal", "Snøy kommune", None, None)),
        ("Navn Funksjon Representerer", "Kari Dal Snøy kommune", ("Kari Dal", "Snøy kommune", None, None)),
        # a party is two letters at most
        ("Navn Representerer", "Kari Dal Vik Xp", ("Kari Dal Vik", "Xp", None, None)),
        ("Navn Representerer", "Kari Dal Vik Xpq", ("Kari Dal", "Vik Xpq", None, None)),
        ("Navn Representerer", "Per Olav Li Helse Sør", ("Per Olav Li", "Helse Sør", None, None)),
        # a first name at the head, a family name at the end
        ("Navn Møtte for", "Kari Marie Dal Per Olav Li", ("Kari Marie Dal", None, None, "Per Olav Li")),
        ("Navn Møtte for Representerer", "Rattfjær Dal Per Li XP", ("Rattfjær Dal", "XP", None, "Per Li")),
        # what is of known words weighs more than how a family name ends
        ("Navn Rolle Organisasjon", "Ann Kristin Li Moe medlem Norsk Folkehjelp", ("Ann Kristin Li Moe", "Norsk Folkehjelp", None, None)),
        ("Navn Møtte Organisasjon", "Ann Kristin Li Moe Ja Norsk Folkehjelp", ("Ann Kristin Li Moe", "Norsk Folkehjelp", None, None)),
        ("Navn Stilling", "Kari Dal Kommunalsjef oppvekst", ("Kari Dal", None, "Kommunalsjef oppvekst", None)),
        ("Navn Funksjon", "Kari Dal Parti", None),
        ("Navn Forfall", "Kari Dal Vik", ("Kari Dal Vik", None, None, None)),
        # every way to part the words is tried, so they are not many
        ("Navn Stilling", f"Kari Dal Kommunalsjef {' '.join('a' * 11)}", ("Kari Dal", None, f"Kommunalsjef {' '.join('a' * 11)}", None)),
        ("Navn Stilling", f"Kari Dal Kommunalsjef {' '.join('a' * 12)}", None),
    ],
)
def test_rows(head: str, line: str, expected: tuple[str, str | None, str | None, str | None] | None) -> None:
    assert cells(head, line) == expected


@pytest.mark.parametrize(
    ("head", "count"),
    [
        ("Navn Funksjon Parti Møtte Merknad", 5),
        ("Navn Funksjon Parti Møtte Forfall Merknad", None),
        ("Navn", None),
        ("Funksjon Parti", None),
    ],
)
def test_heads(head: str, count: int | None) -> None:
    """A column of names and one more at least, and not so many that their cells could not be found."""
    columns = read_flattened_head(head)
    assert (columns and len(columns)) == count
