"""Titles: where one ends, what is none, and whether two writings are of one."""

import pytest

from radsminne.extract.outline.titles import (
    agree_begin,
    are_alike,
    begins_alike,
    begins_as_title,
    find_stop,
    find_stop_like,
    fold_title,
    is_field,
    is_row,
    is_shouted,
    may_be_title,
    share_words,
    strip_time,
)
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import make_text

LONG = "Søknad om tilskudd til bygging av gapahuk, bålplass og rasteplass med benker ved vannet i Tverrdalen i Snøy"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Ny bru over elva", "Ny bru over elva"),
        # a label inside
        ("Ny bru Vedtak: Brua bygges.", "Ny bru"),
        ("Ny bru Styrets vedtak: Brua bygges.", "Ny bru Styrets vedtak: Brua bygges."),  # a label begins with a capital of its own
        ("Ny bru 1. Brua bygges.", "Ny bru"),
        ("Skjøtsel 2030–2034. Bygdestyrets behandling: Saken ble drøftet.", "Skjøtsel 2030–2034."),
        # a title in capitals ends where a sentence begins
        ("VALG AV LEDER Kari Dal foreslo Ola Li.", "VALG AV LEDER"),
        ("NY BRU Kari Dal foreslo Ola Li.", "NY BRU Kari Dal foreslo Ola Li."),  # too few letters to tell
        # a sentence run in behind a short one
        (f"Trefelling. Styret har hugget de store trærne ved porten, og veden {'er stablet og ' * 4}delt ut.", "Trefelling."),
        # a colon before a text that ends as a sentence
        (f"Trefelling: Styret har hugget de store trærne ved porten og {'stablet og ' * 6}delt ut veden.", "Trefelling"),
        # a long title of one sentence stays
        (f"{LONG} {LONG}", f"{LONG} {LONG}"),
        (f"{LONG}: del to", f"{LONG}: del to"),
        # longer than any title: to the end of the first sentence
        (f"{LONG}. {'Saken er gammel. ' * 15}", f"{LONG}."),
    ],
)
def test_where_a_title_ends(words: str, title: str) -> None:
    assert words[: find_stop(words)] == title


@pytest.mark.parametrize(
    ("words", "title", "said"),
    [
        ("Ny bru over elva Saken ble lagt fram av Kari.", "Ny bru over elva", "Ny bru over elva"),
        ("Ny bro over elva Saken ble lagt fram.", "Ny bru over elva", "Ny bro over elva"),
        ("Gammel vei over fjellet Saken ble lagt fram.", "Ny bru over elva", None),
        ("Ny", "Ny bru over elva", None),
    ],
)
def test_where_the_agendas_title_ends_in_words_that_go_on(words: str, title: str, said: str | None) -> None:
    stop = find_stop_like(words, title)
    assert (words[:stop] if stop else None) == said


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("[16.15] Valg av leder", "Valg av leder"),
        ("(kl. 16:15) Valg av leder", "Valg av leder"),
        ("16.15 – 16.30: Valg av leder", "Valg av leder"),
        ("Valg av leder (16.15 – 10 min)", "Valg av leder"),
        ("Valg av leder (10 minutter)", "Valg av leder"),
        ("Valg av leder {#leder}", "Valg av leder"),
        ("Valg av leder (to år)", "Valg av leder (to år)"),
        ("16.15 møtte Kari", "16.15 møtte Kari"),
    ],
)
def test_hours_minutes_and_anchors_are_no_part_of_a_title(written: str, title: str) -> None:
    assert strip_time(written) == title


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bygdeutvalget 2.3.2031", True),
        ("Bygdeutvalget 2.3.31", True),
        ("Referat fra Bygdeutvalget 2.3.2031", False),
        ("Bygdeutvalgets møte 2.3.2031", False),
        ("Bygdeutvalget: 2.3.2031", False),
        ("Bygdeutvalget 2.3.2031 sak 4", False),
    ],
)
def test_a_row_over_a_case_is_a_body_and_a_day(title: str, expected: bool) -> None:
    assert is_row(title) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ny bru", True),
        ("– «Ny bru»", True),
        ("eSport i hallen", True),
        ("17. mai-komité", True),
        ("3 nye bruer", True),
        ("og ny bru", False),
        ("", False),
        ("12", False),
    ],
)
def test_how_a_title_begins(text: str, expected: bool) -> None:
    assert begins_as_title(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("NY BRU", True), ("NY 8RU OVER ELVa", True), ("Ny Bru", False), ("A", False), ("12", False), ("BRU" * 40, False)],
)
def test_capitals_with_misread_letters_among_them(text: str, expected: bool) -> None:
    assert is_shouted(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Arkivsaksnr.: 31/151", True), ("Arkivsaksnr 31/151", True), ("Arkivet flyttes", False), ("Ny bru", False)]
)
def test_fields_of_the_archive(text: str, expected: bool) -> None:
    assert is_field(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ny bru", True),
        ("ny bru", False),
        ("Vedtak: Brua bygges.", False),
        ("Til stede: Kari Dal", False),
        ("Kari Dal orienterte om,", False),
        ("Følgende ble valgt:", False),
        (f"{LONG} " * 4, False),
    ],
)
def test_what_may_stand_as_a_title_under_its_number(text: str, expected: bool) -> None:
    (stretch,) = split_stretches(make_text(text))
    assert may_be_title(stretch) is expected


@pytest.mark.parametrize(
    ("one", "other", "alike", "begins"),
    [
        ("Ny bru over elva", "Ny bro over elva", True, True),
        ("1. Ny bru (3/31)", "NY BRU", True, True),
        ("Nett", "Nett v/Kari Dal", False, True),
        ("Nett", "Nettverk i bygda", False, False),
        ("Bru", "Bru over elva", False, False),  # too short to tell
        ("Valg av leder", "Valg av styre", False, False),
        ("", "", False, False),
    ],
)
def test_two_writings_of_one_title(one: str, other: str, alike: bool, begins: bool) -> None:
    assert (are_alike(one, other), begins_alike(one, other)) == (alike, begins)
    assert (are_alike(other, one), begins_alike(other, one)) == (alike, begins)


def test_a_shortened_title_shares_its_words() -> None:
    assert share_words("Bru over elva", "Ny bru over elva ved Tverrdalen")
    assert not share_words("Bru over elva", "Valg av leder")
    assert agree_begin("Ny bru over elva, sa lederen", "Ny bru over elva") == 1.0
    assert agree_begin("Lederen sa: Ny bru over elva", "Ny bru over elva") < 0.85
    assert fold_title("1. Ny bru – (3/31)") == "ny bru"
