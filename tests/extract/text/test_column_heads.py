"""What the heads of columns say."""

from collections.abc import Set

import pytest

from radsminne.extract.text.column_heads import find_columns, is_head_row, read_head, read_heads, split_heads
from radsminne.extract.words.tables import AGENDA_COLUMNS, COLUMN_WORDS, EVENT_COLUMNS, PEOPLE_COLUMNS, Column


@pytest.mark.parametrize(
    ("text", "over_people", "over_events"),
    [
        ("Navn", Column.NAME, Column.WHAT),
        ("Tittel:", Column.TITLE, Column.WHAT),
        ("DELTAKERE", Column.NAME, Column.WHO),
        ("Periode", Column.PERIOD, Column.DATE),
        ("Navn/organisasjon", Column.NAME, Column.WHAT),
        ("Hva/hvem", None, Column.WHAT),
        ("Oppnevnt av", Column.AFFILIATION, None),
        ("Vara for", Column.DEPUTY_FOR, None),
        ("Vara", Column.DEPUTY, None),
        ("Nr.", Column.ANY, Column.ANY),
        ("Kari Dal", None, None),
    ],
)
def test_head(text: str, over_people: Column | None, over_events: Column | None) -> None:
    """Some heads say one thing over people and another over events."""
    assert (read_head(text, PEOPLE_COLUMNS), read_head(text, EVENT_COLUMNS)) == (over_people, over_events)


def test_a_word_is_the_head_of_one_column_in_a_table() -> None:
    """Else which of two is meant would hang on the order of the words."""
    for columns in (PEOPLE_COLUMNS, EVENT_COLUMNS, AGENDA_COLUMNS):
        words = [word for column in columns for word in COLUMN_WORDS[column].split(", ")]
        assert sorted(words) == sorted(set(words))


def test_columns_by_their_place_and_by_what_they_hold() -> None:
    """Of two columns of one kind the first counts; a head may say more behind the word that is known."""
    row = {0: "Nr", 1: "Navn på medlem", 2: "Fra", 3: "Parti", 4: "Periode(fra–til)", 5: "Fisk"}
    assert read_heads(row) == {0: Column.ANY, 2: Column.AFFILIATION, 3: Column.AFFILIATION}
    assert find_columns(row) == {Column.ANY: 0, Column.NAME: 1, Column.AFFILIATION: 2, Column.PERIOD: 4}


@pytest.mark.parametrize(
    ("cells", "is_head"),
    [
        (["Navn", "Rolle", "Vara"], True),
        (["Dato", "Tiltak", "Sted", "Merknad"], True),
        (["Navn"], False),
        (["Navn", "Fisk"], False),
        (["Rolle", "Parti"], False),
        (["Dato", "Sted"], False),
    ],
)
def test_row_of_heads(cells: list[str], is_head: bool) -> None:
    """People need a name and another column, events a day and what happened; a head that is unknown makes it no such row."""
    assert is_head_row(cells) == is_head


@pytest.mark.parametrize(
    ("line", "of", "columns"),
    [
        ("Navn", PEOPLE_COLUMNS, (Column.NAME,)),
        ("Navn Vara for | Parti", PEOPLE_COLUMNS, (Column.NAME, Column.DEPUTY_FOR, Column.AFFILIATION)),
        ("Navn Fisk", PEOPLE_COLUMNS, ()),
        ("Navn/organisasjon Vara for", PEOPLE_COLUMNS, (Column.NAME, Column.DEPUTY_FOR)),
        ("Navn / organisasjon Rolle", PEOPLE_COLUMNS, (Column.NAME, Column.ROLE)),
        ("Medlem/nestleder Kari Dal", PEOPLE_COLUMNS, ()),  # the words behind a bar are no part of the head
        ("Navn Ikke til stede", PEOPLE_COLUMNS, (Column.NAME, Column.ABSENT)),  # no head has more than three words
        ("Saksnr. Sakstittel", AGENDA_COLUMNS, (Column.CASE_NUMBER, Column.CASE_TITLE)),
        ("Sak nr. Tittel Side", AGENDA_COLUMNS, (Column.CASE_NUMBER, Column.CASE_TITLE, Column.PAGE)),
        ("Sak om fisk", AGENDA_COLUMNS, ()),
        ("", AGENDA_COLUMNS, ()),
    ],
)
def test_line_of_heads(line: str, of: Set[Column], columns: tuple[Column, ...]) -> None:
    """A line is one of heads where all its words are; of two that begin alike the longer is meant."""
    assert split_heads(line, of) == columns


def test_a_long_line_of_heads() -> None:
    """A line of five thousand words is gone through once."""
    assert split_heads("navn " * 5_000) == (Column.NAME,) * 5_000
