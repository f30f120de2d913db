"""How lines are joined, and where a block's words stand on its pages."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radsminne.corpus.records import TextSource
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import Cell, Line, LineRole, RawText

FULL = Line("", right=90.0, edge=100.0, first_word=20.0, size=11.0)
"""A line that has no room for the next one's first word."""


def join(*lines: Line, pages: int | None = None) -> list[str]:
    """The blocks that lines become."""
    return [block.text for block in join_lines(RawText(lines, pages)).blocks]


def say(text: str, **changes: object) -> Line:
    """A full line with these words."""
    return replace(FULL, text=text, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "line",
    [
        say("videre", marker="•"),
        say("videre", heading=2),
        say("videre", gap=1.0),
        say("videre", size=14.0),
        say("videre", cell=Cell(0, 0, 0)),
        say("videre", role=LineRole.BOX),
        say("Videre", bold=1.0, lead="Videre"),
        say("Vedtak: Nei.", lead="Vedtak:"),
    ],
)
def test_what_keeps_lines_apart(line: Line) -> None:
    assert join(say("Et avsnitt går"), line) == ["Et avsnitt går", line.text]


def test_a_full_line_goes_on_and_one_with_room_does_not() -> None:
    assert join(say("Rådet vil"), say("Møtes igjen")) == ["Rådet vil Møtes igjen"]
    assert join(say("Rådet vil", right=40.0), say("Møtes igjen")) == ["Rådet vil", "Møtes igjen"]
    assert join(say("Rådet vil", breaks=True), say("Møtes igjen")) == ["Rådet vil", "Møtes igjen"]


_WRAPPED = "Til stede: Kari Anne Dal, Per Li Hansen, Siv Marie Lie Moe, Torbjørn"


@pytest.mark.parametrize(
    ("row", "below", "goes_on"),
    [
        (_WRAPPED, "Ås.", True),
        (_WRAPPED, "Moe Ås, Eva Lund", True),
        (_WRAPPED, "Ås og Eva Lund", True),
        (_WRAPPED, "Referent: Eva Lund", False),
        (_WRAPPED, "Dette er en sak.", False),
        (f"{_WRAPPED} Vik", "Saksliste", False),  # the last name is whole
        ("Til stede: Kari Dal, Per Li, Tor", "Åpning", False),  # a short row of which one has no family name
        (_WRAPPED.replace(" Li Hansen", ""), "Saksliste", False),  # first names alone are usual here
    ],
)
def test_a_row_of_names_goes_on_inside_a_name(row: str, below: str, goes_on: bool) -> None:
    lines = say(row, right=40.0), say(below, right=40.0)
    assert join(*lines) == ([f"{row} {below}"] if goes_on else [row, below])


def test_a_label_after_a_sentence_begins_anew_but_not_inside_an_item() -> None:
    assert join(say("Det er slutt."), say("Vedtak: Godkjent.")) == ["Det er slutt.", "Vedtak: Godkjent."]
    item = say("Kari Nes, KS, Oslo.", marker="•", left=10.0)
    assert join(item, say("Vara: Ola Li, KS", left=28.0)) == ["Kari Nes, KS, Oslo. Vara: Ola Li, KS"]


def test_a_number_inside_a_sentence_is_no_item() -> None:
    assert join(say("Det vises til vedlegg"), say("Under er mer.", marker="3.")) == ["Det vises til vedlegg 3. Under er mer."]
    assert join(say("Følgende:"), say("Budsjett", marker="1."), say("Plan", marker="2.")) == ["Følgende:", "Budsjett", "Plan"]


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("om gjennom-", "føring av", "om gjennomføring av"),
        ("om helse-", "og omsorg", "om helse- og omsorg"),
        ("i Kyst-", "Havner21 om", "i KystHavner21 om"),
        ("i Møre-", "Romsdal om", "i Møre-Romsdal om"),
        ("om e-", "helse nå", "om e-helse nå"),
        ("fra NTNU-", "miljøet her", "fra NTNU-miljøet her"),
        ("i 2023-", "rapporten om", "i 2023-rapporten om"),
        ("et teknisk-", "naturvitenskapelig fag", "et teknisk-naturvitenskapelig fag"),
        ("det er \u2010", "slik", "det er \u2010 slik"),
    ],
)
def test_hyphens_at_line_ends(left: str, right: str, joined: str) -> None:
    known = say("Ordene KystHavner21 og e-helse kjennes her.", breaks=True)
    assert join(known, say(left), say(right))[1] == joined


def test_lists_have_depths_of_their_own() -> None:
    lefts = [30.0, 48.0, 30.0]
    lines = [say(str(left), marker="•", left=left, gap=1.0) for left in lefts]
    after = [say("Tekst", left=0.0, gap=1.0), say("ny", marker="•", left=48.0, gap=1.0)]
    blocks = join_lines(RawText((*lines, *after))).blocks
    assert [block.level for block in blocks] == [0, 1, 0, 0, 0]


def test_a_paragraph_over_two_pages() -> None:
    text = join_lines(RawText((say("Første del av set-", page=1), say("ningen her.", page=2)), pages=3))
    (block,) = text.blocks
    assert block.text == "Første del av setningen her."
    assert [page.text for page in text.pages] == ["Første del av set", "ningen her.", ""]
    assert [span.quote for span in block.paragraph().spans] == ["Første del av set", "ningen her."]


def test_numbers_stand_in_the_page_and_furniture_does_not() -> None:
    lines = (say("Side 1", role=LineRole.FURNITURE), say("Budsjett", marker="2."), say("Punkt", marker="•"))
    text = join_lines(RawText(lines))
    assert text.pages[0].text == "2. Budsjett\nPunkt"
    assert text.blocks[0].span().start == 3


def test_pages_know_that_they_were_scanned() -> None:
    lines = (say("Trykt", page=1), say("Skannet", page=2, source=TextSource.OCR))
    assert [page.scanned for page in join_lines(RawText(lines, pages=3)).pages] == [False, True, False]


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        # white space
        ({}, {"gap": 0.4}, True),
        ({}, {"gap": 0.5}, False),
        # the size of type
        ({}, {"size": 11.59}, True),
        ({}, {"size": 11.61}, False),
        # bold over plain, and plain over bold
        ({"bold": 0.9}, {"bold": 0.5}, True),
        ({"bold": 0.9}, {"bold": 0.49}, False),
        ({"bold": 0.89}, {}, True),
        ({"bold": 0.5}, {"bold": 0.9}, True),
        ({"bold": 0.49}, {"bold": 0.9}, False),
        ({}, {"bold": 0.89}, True),
        # a line is full where the next word and a space of a quarter of the type do not fit
        ({"right": 77.3}, {}, True),
        ({"right": 77.2}, {}, False),
    ],
)
def test_borders_of_a_paragraph(above: dict[str, object], below: dict[str, object], joined: bool) -> None:
    lines = say("Rådet vil", **above), say("Møtes igjen", **below)
    assert join(*lines) == (["Rådet vil Møtes igjen"] if joined else ["Rådet vil", "Møtes igjen"])


@pytest.mark.parametrize(("right", "joined"), [(75.0, True), (74.0, False)])
def test_a_line_that_is_nearly_full_goes_on_with_a_small_letter(right: float, joined: bool) -> None:
    lines = say("Rådet vil", right=right, first_word=1.0), say("møtes igjen")
    assert len(join(*lines)) == (1 if joined else 2)


@pytest.mark.parametrize(("full", "items"), [(3, 11), (4, 7)])
def test_lines_of_which_few_are_full_are_a_list(full: int, items: int) -> None:
    """Of ten that have a line below three may be full, and are not joined."""
    assert len(join(*(say("Kari Moe, Vik", right=90.0 if number < full else 20.0) for number in range(11)))) == items


def test_the_items_of_a_list_have_a_comma_on_a_page() -> None:
    lines = [say("Kari Moe"), *(say("Per By", right=20.0, first_word=30.0) for _ in range(4))]
    assert join(*lines)[0] == "Kari Moe Per By"
    assert join(*(replace(line, size=None) for line in lines))[0] == "Kari Moe"


@pytest.mark.parametrize(("size", "left", "level"), [(10.0, 4.1, 1), (10.0, 4.0, 0), (None, 1.0, 1), (None, 0.0, 0)])
def test_a_nested_item_stands_further_in(size: float | None, left: float, level: int) -> None:
    lines = [say("Havn", marker="•", left=each, gap=1.0, size=size) for each in (0.0, left)]
    assert join_lines(RawText(tuple(lines))).blocks[1].level == level


LINES = st.builds(
    say,
    st.text("abcæøåABC -:.,1", min_size=1, max_size=30).map(lambda text: " ".join(text.split()) or "x"),
    right=st.floats(0, 120),
    gap=st.sampled_from([0.0, 1.0]),
    marker=st.sampled_from([None, None, "•", "1.", "a)"]),
    size=st.sampled_from([None, 11.0]),
    breaks=st.booleans(),
    left=st.sampled_from([0.0, 20.0]),
    page=st.integers(1, 3),
)


@given(st.lists(LINES, max_size=12))
def test_a_block_stands_where_its_pieces_say(lines: list[Line]) -> None:
    text = join_lines(RawText(tuple(sorted(lines, key=lambda line: line.page or 0)), pages=3))
    pages = {page.number: page.text for page in text.pages}
    for block in text.blocks:
        for piece in block.pieces:
            part = block.text[piece.start : piece.start + piece.length]
            assert part == pages[piece.page][piece.offset : piece.offset + piece.length]
        span = block.span()
        assert pages[span.page][span.start : span.end] == span.quote
    written = Counter("".join(line.text for line in lines).replace("-", "").replace(" ", ""))
    assert not written - Counter("".join(block.text for block in text.blocks)), "letters were lost"
