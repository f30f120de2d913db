"""Stretches: cut wherever a case may begin in a block, joined again where none does, and no word lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from radsminne.extract.text.lines import LineRole
from radsminne.extract.text.stretches import Stretch, join_stretches, split_stretches
from tests.extract.texts import Row, make_text, row


def split(*parts: str | Row) -> list[str]:
    """The words of the stretches."""
    return [stretch.text for stretch in split_stretches(make_text(*parts))]


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("1/31 Godkjenning av innkalling 2/31 Ny bru", ["1/31 Godkjenning av innkalling", "2/31 Ny bru"]),
        ("Godkjent. Sak 2/31 Ny bru", ["Godkjent.", "Sak 2/31 Ny bru"]),
        ("Godkjent. PS 2/31: Ny bru", ["Godkjent.", "PS 2/31: Ny bru"]),
        ("Godkjent. Sak 32b/31 Ny bru", ["Godkjent.", "Sak 32b/31 Ny bru"]),
        ("Godkjent. Sak 2 Ny bru", ["Godkjent.", "Sak 2 Ny bru"]),
        ("Godkjent. 2. Ny bru", ["Godkjent.", "2. Ny bru"]),
        # glued, as taken out of PDF files
        ("Listen ble godkjent.002/31: Ny bru", ["Listen ble godkjent.", "002/31: Ny bru"]),
        ("Sakstittel002/31", ["Sakstittel", "002/31"]),
        ("2031048/31", ["2031", "048/31"]),
        # only spoken of
        ("Saken følger opp sak 2/31 om ny bru", ["Saken følger opp sak 2/31 om ny bru"]),
        ("Det kom 2 søknader. 3 ble innvilget.", ["Det kom 2 søknader. 3 ble innvilget."]),
        ("Møtet var 12/03/31 Snøy", ["Møtet var 12/03/31 Snøy"]),
        # the words before a number are its own, or the meeting's
        ("Sak nr. 2/31 Ny bru", ["Sak nr. 2/31 Ny bru"]),
        ("Kontrollutvalget 2/31 Ny bru", ["Kontrollutvalget 2/31 Ny bru"]),
        ("Møtebok 4/31 Snøy", ["Møtebok 4/31 Snøy"]),
        ("Den 4. mai 2031 møtte utvalget 2/31 Ny bru", ["Den 4. mai 2031 møtte utvalget", "2/31 Ny bru"]),
    ],
)
def test_where_a_case_may_begin(words: str, parts: list[str]) -> None:
    assert split(words) == parts


@pytest.mark.parametrize(
    "noise",
    [
        "Side 2 av 7",
        "Snøy bygdelag – side 2 av 7",
        "____________________",
        "Sign. ____________",
        "Telefon: 70 00 00 00",
        "post@snoy.no",
        "https://snoy.no/moter",
        "[TOC]",
        "Protokoll 2/31 side 4",
        row("Snøy bygdelag", role=LineRole.FURNITURE),
        row("Ny bru ..... 4", role=LineRole.CONTENTS),
    ],
)
def test_what_belongs_to_the_paper_alone_is_left_out(noise: str | Row) -> None:
    assert split("Ord.", noise, "Flere ord.") == ["Ord.", "Flere ord."]


@pytest.mark.parametrize(
    "kept", ["Se side 2 av 7 i planen for mer", "Telefonen ringte", "Skriv til post@snoy.no i dag", "Veien 4, 9999 Snøy"]
)
def test_words_that_only_look_so_are_kept(kept: str) -> None:
    assert split("Ord.", kept, "Flere ord.") == ["Ord.", kept, "Flere ord."]


def test_an_address_is_told_by_the_telephone_under_it() -> None:
    assert split("Veien 4, 9999 Snøy", "Tlf. 70 00 00 00", "Ord.") == ["Ord."]


def test_a_stretch_begins_and_leads_as_its_block_only_at_its_beginning() -> None:
    first, second = split_stretches(make_text(row("Ny bru: ja. Sak 2/31 Ny vei", marker="1.", lead="Ny bru:")))
    assert (first.marker, first.lead, first.start) == ("1.", "Ny bru:", 0)
    assert (second.marker, second.lead, second.text) == (None, "", "Sak 2/31 Ny vei")
    assert second.span(9, 15).quote == "Ny vei"
    assert second.cut().text == "Sak 2/31 Ny vei"
    assert second.paragraph().text == "Sak 2/31 Ny vei"


def test_a_piece_is_trimmed_and_knows_its_place() -> None:
    (stretch,) = split_stretches(make_text("Vedtak: – Ja –"))
    piece = stretch.piece().trim("–: Vedtak")
    assert (piece.text, piece.begin, piece.stop) == ("J", 10, 11)
    assert piece.span().quote == "J"
    assert stretch.piece().span(8).quote == "– Ja –"


BLOCK = "Godkjent. Sak 2/31 Ny bru Brua bygges. Sak 3/31 Ny vei"


@pytest.mark.parametrize(
    ("begins", "ends", "joined", "places"),
    [
        (set(), {}, [BLOCK], [0, 0, 0]),
        ({1}, {}, ["Godkjent.", BLOCK[10:]], [0, 1, 1]),
        ({1, 2}, {}, ["Godkjent.", BLOCK[10:38], BLOCK[39:]], [0, 1, 2]),
        # what goes on behind a title is parted from it, and joined to what follows
        ({1}, {1: 15}, ["Godkjent.", "Sak 2/31 Ny bru", BLOCK[26:]], [0, 1, 2]),
        ({1, 2}, {1: 15, 2: 15}, ["Godkjent.", "Sak 2/31 Ny bru", "Brua bygges.", "Sak 3/31 Ny vei"], [0, 1, 3]),
    ],
)
def test_what_no_heading_parts_is_joined_again(begins: set[int], ends: dict[int, int], joined: list[str], places: list[int]) -> None:
    found, where = join_stretches(split_stretches(make_text(BLOCK)), begins, ends)
    assert [stretch.text for stretch in found] == joined
    assert where == places


def test_blocks_are_never_joined_to_each_other() -> None:
    found, places = join_stretches(split_stretches(make_text("Godkjent.", "Ord.")), set(), {})
    assert ([stretch.text for stretch in found], places) == (["Godkjent.", "Ord."], [0, 1])


WORDS = [
    "Sak 1/31",
    "Sak 2/31",
    "003/31",
    "Ny",
    "bru.",
    "PS 4/31:",
    "2.",
    "3)",
    "Godkjent.",
    "Vedtak:",
    "utvalget",
    "2031",
    "NY BRU",
    "og",
    "5/31",
]
blocks = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join), min_size=1, max_size=6)


def letters(stretches: tuple[Stretch, ...] | list[Stretch]) -> dict[int, str]:
    """The signs of each block's stretches in their order, white space left out."""
    said: dict[int, str] = {}
    for stretch in stretches:
        said[id(stretch.block)] = said.get(id(stretch.block), "") + "".join(stretch.text.split())
    return said


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(written=blocks, chance=st.randoms(use_true_random=False))
def test_no_word_is_lost_or_said_twice(written: list[str], chance: object) -> None:
    """Whatever is parted and joined again, each block says what it said."""
    text = make_text(*(row(words) for words in written))
    stretches = split_stretches(text)
    whole = {id(block): "".join(block.text.split()) for block in text.blocks}
    assert letters(stretches) == whole
    begins = {index for index in range(len(stretches)) if chance.random() < 0.5}  # type: ignore[attr-defined]
    ends = {index: chance.randrange(1, len(stretches[index].text) + 1) for index in begins}  # type: ignore[attr-defined]
    joined, places = join_stretches(stretches, begins, ends)
    assert letters(joined) == whole
    assert all(joined[place].start <= stretch.start < joined[place].end for stretch, place in zip(stretches, places, strict=True))
    assert all(joined[places[index]].start == stretches[index].start for index in begins)
