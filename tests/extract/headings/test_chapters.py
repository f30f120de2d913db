"""The chapters of a report and its highlighted boxes."""

import pytest

from radsminne.extract.headings.chapters import Chapter, find_chapters, make_section
from radsminne.extract.text.lines import Cell, LineRole, Text
from tests.extract.texts import Row, make_text, row

LONG = "Rådet har brukt mye av året på å samle kunnskap om havnene langs kysten, og har hørt både fiskere og forskere."


def read(*rows: str | Row, title: str | None = "Årsrapport 2020", council: str | None = None) -> tuple[Chapter, ...]:
    return find_chapters(make_text(*rows), title, council)


def list_paths(chapters: tuple[Chapter, ...]) -> list[str]:
    """Each chapter's path as one line, boxes marked; what stands under no heading has none."""
    return [" / ".join(chapter.path) + (" *" if chapter.highlight else "") for chapter in chapters]


def entry(text: str) -> Row:
    return row(text, role=LineRole.CONTENTS)


CONTENTS = [entry("Havnene 3"), entry("Fisk og fangst 4"), entry("Vedlegg 6"), entry("Vedlegg 1. Medlemmer 7")]
BODY: list[str | Row] = [
    "Havnene",
    LONG,
    "Mer om havnene",
    LONG,
    "Fisk og fangst",
    LONG,
    "Vedlegg",
    row("Vedlegg 1. Medlemmer", marker="-"),
    "Vedlegg 1. Medlemmer",
    LONG,
]
TITLES = ["Havnene", "Fisk og fangst", "Vedlegg", "Vedlegg / Vedlegg 1. Medlemmer"]


def test_the_contents_tell_the_headings_where_style_is_lost() -> None:
    assert list_paths(read("Årsrapport 2020", "Innhold", *CONTENTS, *BODY)) == TITLES


def test_contents_without_a_role_are_known_by_their_page_numbers() -> None:
    lines = [each.text for each in CONTENTS]
    assert list_paths(read("Årsrapport 2020", "Innhold", *lines, *BODY)) == TITLES


def test_contents_without_page_numbers_are_known_because_their_lines_come_again() -> None:
    titles = ["Havnene", "Fisk og fangst", "Vedlegg", "Vedlegg 1. Medlemmer"]
    assert list_paths(read("Årsrapport 2020", "Innhold", *titles, *BODY)) == TITLES


def test_contents_that_ran_together_are_parted_at_their_dots() -> None:
    run = "Havnene ........ 3 Fisk og fangst ......... 4 Vedlegg ...... 6 Vedlegg 1. Medlemmer ...... 7"
    assert list_paths(read("Årsrapport 2020", "Innhold", run, *BODY)) == TITLES


def test_a_title_broken_in_two_is_one_heading() -> None:
    contents = [entry("Fisk, fangst og havnene langs kysten 3"), entry("Økonomi 4")]
    chapters = read("Innhold", *contents, "Fisk, fangst og", "havnene langs kysten", LONG, "Økonomi", LONG)
    assert list_paths(chapters) == ["Fisk, fangst og havnene langs kysten", "Økonomi"]


def test_a_title_that_comes_again_in_the_text_is_a_heading_once() -> None:
    chapters = read("Innhold", *CONTENTS, "Havnene", LONG, "Fisk og fangst", LONG, "Havnene", LONG, "Vedlegg", LONG)
    assert list_paths(chapters) == ["Havnene", "Fisk og fangst", "Vedlegg"]


def test_numbers_in_the_contents_need_not_stand_in_the_text() -> None:
    contents = [entry("1 Havnene 3"), entry("1.1 Kaier 3"), entry("2 Fisk 4")]
    assert list_paths(read("Innhold", *contents, "Havnene", LONG, "Kaier", LONG, "Fisk", LONG)) == ["Havnene", "Havnene / Kaier", "Fisk"]


def test_styles_tell_headings_and_their_levels() -> None:
    chapters = read(
        row("Årsrapport 2020", heading=1), row("Havnene", heading=2), LONG, row("Kaier", heading=3), LONG, row("Fisk", heading=2)
    )
    assert list_paths(chapters) == ["Havnene", "Havnene / Kaier", "Fisk"]


def test_size_and_bold_tell_headings_where_there_are_no_styles() -> None:
    under = row(LONG, size=10.0)
    rows = [row("Havnene", size=16.0), under, row("Kaier", size=10.0, bold=1.0), under, row("Fisk", size=16.0), under]
    assert list_paths(read(*rows)) == ["Havnene", "Havnene / Kaier", "Fisk"]


def test_a_document_wholly_in_bold_has_no_headings_by_it() -> None:
    rows = [row(text, size=10.0, bold=1.0) for text in (LONG, "Kari Moe", "Ola Li", "Siri Dal", "Per Vik")]
    (chapter,) = read(*rows)
    assert (chapter.path, chapter.title) == ((), "Årsrapport 2020")


def test_numbers_that_count_tell_headings() -> None:
    chapters = read("1 Havnene", LONG, "1.1 Kaier", LONG, "2 Fisk", LONG, "12 båter ble solgt", LONG)
    assert list_paths(chapters) == ["1 Havnene", "1 Havnene / 1.1 Kaier", "2 Fisk"]


def test_a_number_that_was_read_as_a_list_marker_belongs_to_the_heading() -> None:
    chapters = read(row("Havnene", marker="1."), LONG, row("Fisk", marker="2."), LONG)
    assert list_paths(chapters) == ["1. Havnene", "2. Fisk"]


def test_shape_tells_headings_where_nothing_else_does() -> None:
    chapters = read("Havnene", LONG, LONG, "Fisk og fangst", LONG, "Tabell 3: Fangst i 2020", LONG, "Sum 12 300 400 500 600", LONG)
    assert list_paths(chapters) == ["Havnene", "Fisk og fangst"]


def test_an_empty_line_above_and_none_below_sets_a_heading_apart() -> None:
    rows: list[str | Row] = [
        row("Styret", gap=1.0),
        "Leder: Kari Moe",
        "Nestleder: Ola Li",
        row("Økonomi", gap=1.0),
        "Vi har 40 kr.",
        row("Vår adresse: Kaia 1", gap=1.0),
    ]
    assert list_paths(read("Årsrapport 2020", *rows)) == ["Styret", "Økonomi"]


def test_an_appendix_is_a_heading_whatever_it_looks_like() -> None:
    chapters = read(
        row("Havnene", heading=1), LONG, row("Fisk", heading=1), LONG, "Vedlegg 1. Medlemmer", "Kari Moe", "Vedlegg 1 viser alle medlemmer."
    )
    assert list_paths(chapters) == ["Havnene", "Fisk", "Vedlegg 1. Medlemmer"]


def test_in_plain_text_the_lists_of_an_appendix_are_not_parted() -> None:
    rows: list[str | Row] = ["Havnene", LONG, "Fisk", LONG, "Vedlegg 1. Medlemmer", row("Styret", gap=1.0), row("Kari Moe", marker="-")]
    assert list_paths(read(*rows, "Vedlegg 2. Turer", LONG)) == ["Havnene", "Fisk", "Vedlegg 1. Medlemmer", "Vedlegg 2. Turer"]


def test_bold_lines_in_an_appendix_stand_under_it() -> None:
    rows = [row(text, bold=float(len(text) < 30)) for text in ("Fisk", LONG, "Vedlegg 1. Turer", LONG, "Til havet", LONG)]
    assert list_paths(read(*rows)) == ["Fisk", "Vedlegg 1. Turer", "Vedlegg 1. Turer / Til havet"]


def test_text_before_the_first_heading_is_kept_under_the_documents_title() -> None:
    chapters = read("Årsrapport 2020", "Utgitt av Kystrådet i mai.", row("Havnene", heading=1), LONG, row("Fisk", heading=1), LONG)
    assert list_paths(chapters) == ["", "Havnene", "Fisk"]
    assert (chapters[0].title, [block.text for block in chapters[0].blocks]) == ("Årsrapport 2020", ["Utgitt av Kystrådet i mai."])
    section = make_section(chapters[0])
    assert (section.path, section.title, section.text) == ((), "Årsrapport 2020", "Utgitt av Kystrådet i mai.")


def test_a_cover_with_title_and_council_is_no_chapter() -> None:
    rows: list[str | Row] = ["Kystrådet", "Årsrapport 2020", row("Havnene", heading=1), LONG, row("Fisk", heading=1), LONG]
    assert list_paths(read(*rows, council="Kystrådet")) == ["Havnene", "Fisk"]


def test_a_document_without_headings_is_a_chapter_a_page() -> None:
    chapters = find_chapters(make_text(row(LONG, page=1), LONG, row("Takk.", page=2)), None)
    assert [(chapter.heading.page, len(chapter.blocks)) for chapter in chapters] == [(1, 2), (2, 1)]


def test_an_empty_document_has_no_chapters() -> None:
    assert find_chapters(Text((), ()), "Årsrapport") == ()


HEADED: list[str | Row] = [row("Havnene", heading=1), LONG, row("Fisk", heading=1), LONG]


def test_a_box_is_a_chapter_of_its_own_with_its_first_line_as_title() -> None:
    box = [row("Høydepunkt 2020", role=LineRole.BOX, bold=1.0), row("Ti nye kaier.", role=LineRole.BOX)]
    chapters = read(*HEADED, *box, "Året etter kom fem til.")
    assert list_paths(chapters) == ["Havnene", "Fisk", "Fisk / Høydepunkt 2020 *"]
    assert [make_section(chapter).text for chapter in chapters[1:]] == [f"{LONG}\n\nÅret etter kom fem til.", "Ti nye kaier."]


def test_a_box_of_one_block_keeps_all_its_words() -> None:
    chapters = read(*HEADED, row("Ti nye kaier. De står i nord.", role=LineRole.BOX))
    assert (chapters[-1].title, make_section(chapters[-1]).text) == ("Ti nye kaier", "Ti nye kaier. De står i nord.")


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        # a paragraph after the line
        (
            ["Høydepunkt 2020 – kaier", "Ti nye kaier ble bygget i nord i løpet av året.", LONG],
            "Ti nye kaier ble bygget i nord i løpet av året.",
        ),
        # short lines that go on with each other
        (["Høydepunkt 2020", "Jubileum for", "kaiene i nord", LONG], "Jubileum for\n\nkaiene i nord"),
    ],
)
def test_in_plain_text_a_box_is_known_by_its_heading_line(rows: list[str], text: str) -> None:
    chapters = read(*HEADED, *rows, "Slutt på året.")
    assert chapters[-1].highlight
    assert make_section(chapters[-1]).text == text


def test_a_row_of_a_table_is_one_paragraph_with_a_span_that_holds() -> None:
    cells = [row(text, cell=Cell(0, 0, column)) for column, text in enumerate(("Kari Moe", "Leder"))]
    text = make_text(*HEADED, *cells, row("Ola Li", cell=Cell(0, 1, 0)))
    body = make_section(find_chapters(text, None)[-1]).body
    assert [paragraph.text for paragraph in body[1:]] == ["Kari Moe Leder", "Ola Li"]
    span = body[1].spans[0]
    assert text.pages[0].text[span.start : span.end].replace("\n", " ") == span.quote


def test_no_words_are_lost() -> None:
    text = make_text("Forsiden", *BODY, row("Høydepunkt", role=LineRole.BOX), row("Kaier", role=LineRole.BOX))
    sections = [make_section(chapter) for chapter in find_chapters(text, "Årsrapport 2020")]
    kept = " ".join(f"{section.title} {section.text}" for section in sections)
    assert [block.text for block in text.blocks if block.text not in kept] == []


def test_numbers_that_count_on_are_headings_and_numbered_items_are_not() -> None:
    rows = [
        "1. Innledning",
        LONG,
        "2. Rådet",
        "2.1. Medlemmer",
        "1. Kari Moe",
        "2. Ola Li",
        "3. Siri Dal",
        "2.2. Saker",
        LONG,
        "3. Året 2020",
        LONG,
    ]
    assert list_paths(read(*rows)) == ["1. Innledning", "2. Rådet", "2. Rådet / 2.1. Medlemmer", "2. Rådet / 2.2. Saker", "3. Året 2020"]


def test_lines_in_capitals_are_headings() -> None:
    rows: list[str | Row] = ["OM RÅDET", LONG, "MEDLEMMER", "Kari Moe (Ap), leder", "MØTER", LONG]
    assert list_paths(read(*rows)) == ["OM RÅDET", "MEDLEMMER", "MØTER"]


def test_a_heading_may_stand_alone_over_a_list_or_another_heading() -> None:
    rows = [
        "Havnene",
        LONG,
        "Rådets medlemmer",
        "Leder: Kari Moe",
        "Virksomheten",
        "Våre møter",
        LONG,
        "Vik, 3. mars 2021",
        "Kari Moe",
        "leder",
    ]
    paths = list_paths(read(*(row(text, gap=1.0) for text in rows), title=None))
    assert paths == ["Havnene", "Rådets medlemmer", "Virksomheten", "Våre møter"]


def test_the_covers_headings_are_no_chapters() -> None:
    heads = [row(text, heading=1) for text in ("Vik kommune", "Årsmelding 2020", "Kystrådet", "Havnene")]
    chapters = find_chapters(make_text(*heads, LONG, row("Fisk", heading=1), LONG), "Årsmelding 2020", "Kystrådet", cover=True)
    assert list_paths(chapters) == ["Havnene", "Fisk"]


@pytest.mark.parametrize(("head", "boxed"), [("Hovedpunkter", True), ("Anbefalinger", True), ("Kaier", False)])
def test_a_box_without_a_frame_is_known_by_its_head(head: str, boxed: bool) -> None:
    chapters = read("1 Havnene", LONG, head, "Ti nye kaier", "2 Fisk", LONG)
    assert [chapter.title for chapter in chapters if chapter.highlight] == ([head] if boxed else [])


def test_dated_lines_are_no_headings() -> None:
    rows = ["Havnene", LONG, "Befaringer", "10. mars – Møte i Vik", "15.–16. august – Befaring", "September – Kurs", "Fisk", LONG]
    assert list_paths(read(*(row(text, gap=1.0) for text in rows), title=None)) == ["Havnene", "Befaringer", "Fisk"]


@pytest.mark.parametrize(("lines", "chapters"), [(6, ["Havnene", "Fisk"]), (7, ["", "Havnene", "Fisk"])])
def test_a_cover_has_few_lines(lines: int, chapters: list[str]) -> None:
    rows: list[str | Row] = [f"Linje {'abcdefg'[number]}" for number in range(lines)]
    assert list_paths(find_chapters(make_text(*rows, *HEADED), "Årsrapport 2020", cover=True)) == chapters


@pytest.mark.parametrize(("length", "boxed"), [(80, 2), (81, 1)])
def test_a_box_goes_on_with_short_lines(length: int, boxed: int) -> None:
    chapters = read(*HEADED, "Høydepunkt 2020", "Jubileum for", "k" * length, LONG, "Slutt på året.")
    assert len(chapters[-1].blocks) == boxed
