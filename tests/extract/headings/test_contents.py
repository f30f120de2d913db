"""Tables of contents: where they end, and which of many lines with an entry's words is its heading."""

import pytest

from radsminne.extract.headings.contents import Entry, match_entries, read_contents
from radsminne.extract.text.lines import LineRole
from tests.extract.texts import Row, make_text, row

LONG = "Rådet har brukt mye av året på å samle kunnskap om havnene langs kysten, og har hørt både fiskere og forskere."
HAVN, FISK = Entry("Havnene", 3, 1), Entry("Fisk", 4, 1)


def list_used(*rows: str | Row) -> list[int]:
    """The places of the lines that are of the contents."""
    return sorted(read_contents(make_text(*rows).blocks)[1])


def match(entries: list[Entry], *rows: str | Row) -> list[tuple[str, int]]:
    """Each entry that is found, with the place of its heading."""
    return [(entries[found.entry].title, found.first) for found in match_entries(entries, make_text(*rows).blocks, frozenset())]


@pytest.mark.parametrize(
    ("rows", "used"),
    [
        (["Innhold", "Havnene 3", "Fisk 4", LONG], [0, 1, 2]),
        (["Innhold", "Havnene . . . . . 3", LONG], [0, 1]),
        (["Innhold", "Vi gjengir her de møtene som ble holdt, i alt 5", LONG], []),  # one line without a leader may be a sentence
        (["Innhold", "Havnene langs hele", "den lange kysten 3", "Fisk 4", LONG], [0, 1, 2, 3]),  # broken in two
        (["Innhold", "Havnene langs", "hele den lange", "kysten vår 3", LONG], []),  # in three: it may be text
        (["Innhold", "Havnene", "Fisk", "Vi var ute.", "Havnene", LONG, "Fisk", LONG], [0, 1, 2]),  # without page numbers
        (["Innhold", "Havnene 3", "H" * 218 + " 3", LONG], [0, 1, 2]),
        (["Innhold", "Havnene 3", "H" * 219 + " 3", LONG], []),  # a paragraph
    ],
)
def test_contents_end_where_no_entry_follows(rows: list[str], used: list[int]) -> None:
    assert list_used(*rows) == used


@pytest.mark.parametrize(("length", "found"), [(220, 1), (221, 0)])
def test_a_long_paragraph_is_no_heading(length: int, found: int) -> None:
    assert len(match([Entry("H" * length, 3, 1)], "H" * length, LONG)) == found


@pytest.mark.parametrize(
    "better",
    [[row("Havnene", heading=2), LONG], ["Havnene", LONG]],
    ids=["styled", "no bullet, with text under it"],
)
def test_of_lines_with_the_same_words_the_one_that_looks_like_a_heading_is_taken(better: list[str | Row]) -> None:
    plain = row("Havnene", marker="-") if better[0] == "Havnene" else "Havnene"
    assert match([HAVN, FISK], plain, LONG, *better, "Fisk", LONG) == [("Havnene", 2), ("Fisk", 4)]


def test_of_lines_with_the_same_words_the_one_with_text_under_it_is_taken() -> None:
    assert match([HAVN, FISK], "Havnene", "Fisk", "Havnene", LONG, "Fisk", LONG) == [("Havnene", 2), ("Fisk", 4)]


def test_the_longest_row_goes_before_the_best_looking_line() -> None:
    rows: list[str | Row] = [row("Havnene", marker="-"), row("Fisk", marker="-"), row("Havnene", heading=1), LONG]
    assert [title for title, _ in match([HAVN, FISK], *rows)] == ["Havnene", "Fisk"]


@pytest.mark.parametrize(("before", "titles"), [(7, ["Havnene", "Fisk"]), (8, ["Havnene"])])
def test_a_running_head_is_looked_at_a_few_times_only(before: int, titles: list[str]) -> None:
    """Of lines with the words of an entry the first eight count."""
    rows = [text for _ in range(before) for text in ("Fisk", LONG)]
    assert len(match([HAVN, FISK], *rows, "Havnene", LONG, "Fisk", LONG)) == len(titles)


@pytest.mark.parametrize(("count", "found"), [(600, 600), (601, 0)])
def test_an_index_is_no_table_of_contents(count: int, found: int) -> None:
    titles = [f"Havn {number} i nord" for number in range(count)]
    assert len(match([Entry(title, None, 1) for title in titles], *titles)) == found


def test_entries_by_their_role_need_no_title() -> None:
    assert list_used(row("Havnene 3", role=LineRole.CONTENTS), LONG) == [0]
