"""What a council did outside its meetings, as reports list it."""

from datetime import date

import pytest

from radsminne.corpus.records import Activity, DatePrecision
from radsminne.extract.headings.chapters import find_chapters
from radsminne.extract.report.activities.activities import find_activities
from radsminne.extract.report.activities.items import read_activity_item
from radsminne.extract.report.reporting_period import ReportingPeriod
from radsminne.extract.text.lines import Cell
from tests.extract.texts import Row, make_text, row

YEAR = 2021
OTHER = (row("Forord", heading=1), "Rådet takker for året.")
LIST = "Vedlegg 2. Oversikt over aktiviteter 2021"


def read(*rows: str | Row, title: str = LIST) -> tuple[Activity, ...]:
    text = make_text(*OTHER, row(title, heading=1), *rows)
    return find_activities(find_chapters(text, None), YEAR)


def item(text: str) -> Row:
    return row(text, marker="-")


# words, title, first day, last day, place
ITEMS = [
    ("Innspill til havplanen, 9.12.2021", "Innspill til havplanen", date(2021, 12, 9), None, None),
    (
        "Innspill til havplanen (Statsbudsjettet 2022), 9.12.21.",
        "Innspill til havplanen (Statsbudsjettet 2022)",
        date(2021, 12, 9),
        None,
        None,
    ),
    # a date at the head, with a word or a bracket before it
    ("Den 4. mai: Åpning etter vedtak fra 3. juni", "Åpning etter vedtak fra 3. juni", date(2021, 5, 4), None, None),
    ("(4. mai): Åpning etter vedtak fra 3. juni", "Åpning etter vedtak fra 3. juni", date(2021, 5, 4), None, None),
    ("(4. mai) Åpning av havna", "Åpning av havna", date(2021, 5, 4), None, None),
    ("Den 4. mai Åpning av havna", "Åpning av havna", date(2021, 5, 4), None, None),
    ("Den 4. mai deltok rådet på en fagdag", "deltok rådet på en fagdag", date(2021, 5, 4), None, None),
    # the last date counts
    ("Svar på brev av 3.2.2021 om kaier, 4.5.2021", "Svar på brev av 3.2.2021 om kaier", date(2021, 5, 4), None, None),
    # months and stretches
    ("Dialog om kaier, desember 2021", "Dialog om kaier", date(2021, 12, 1), date(2021, 12, 31), None),
    ("Dialog om kaier, august og september 2021.", "Dialog om kaier", date(2021, 8, 1), date(2021, 9, 30), None),
    ("Studietur, 9.–10. oktober 2021", "Studietur", date(2021, 10, 9), date(2021, 10, 10), None),
    ("Besøk fra Lia, juni", "Besøk fra Lia", date(2021, 6, 1), date(2021, 6, 30), None),
    # a short last sentence tells the place
    ("Hvem eier havet? Havnedagene, 15.08.2021. Samarbeid med Kyst.", "Hvem eier havet?", date(2021, 8, 15), None, "Havnedagene"),
    (
        "Fisk i ti år – et tilbakeblikk. Seminar, Sjøhuset 25.11.2021.",
        "Fisk i ti år – et tilbakeblikk",
        date(2021, 11, 25),
        None,
        "Sjøhuset",
    ),
    ("Fisk i ti år. Webinar, 25.11.2021", "Fisk i ti år", date(2021, 11, 25), None, None),
    ("Hvem eier havet? Nye Store Gamle Kai Nord, 15.08.2021.", "Hvem eier havet?", date(2021, 8, 15), None, "Nye Store Gamle Kai Nord"),
    (
        "Hvem eier havet? Se Nye Store Gamle Kai Nord, 15.08.2021.",  # six words
        "Hvem eier havet? Se Nye Store Gamle Kai Nord",
        date(2021, 8, 15),
        None,
        None,
    ),
    # a comma part does so only if it surely is one
    ("Seminar om laks, Storvik rådhus, 3.3.2021", "Seminar om laks", date(2021, 3, 3), None, "Storvik rådhus"),
    ("Seminar om laks, Litteraturhuset, Bergen, 3.3.2021", "Seminar om laks", date(2021, 3, 3), None, "Litteraturhuset, Bergen"),
    ("Møte i Kystforum, Innlegg ved rådsleder, 24.06.2021.", "Møte i Kystforum, Innlegg ved rådsleder", date(2021, 6, 24), None, None),
    # abbreviations end no sentence
    ("Dialog med Kyst m. fl. om St. Hansfisket, 1.6.2021", "Dialog med Kyst m. fl. om St. Hansfisket", date(2021, 6, 1), None, None),
    # the date first
    ("12. mars: Åpent møte om tang", "Åpent møte om tang", date(2021, 3, 12), None, None),
    ("12.3.2021 – Åpent møte om tang, Kulturhuset", "Åpent møte om tang", date(2021, 3, 12), None, "Kulturhuset"),
    # the date inside a sentence
    ("Rådet møtte 3. mai utvalget for fisk.", "Rådet møtte 3. mai utvalget for fisk", date(2021, 5, 3), None, None),
    ("Fast post i Kystforum", "Fast post i Kystforum", None, None, None),
]


@pytest.mark.parametrize(("text", "title", "start", "end", "place"), ITEMS)
def test_an_item_gives_title_date_and_place(text: str, title: str, start: date | None, end: date | None, place: str | None) -> None:
    (activity,) = read(item(text))
    assert (activity.title, activity.date, activity.date_end, activity.place) == (title, start, end, place)


def test_the_precision_is_that_of_the_words() -> None:
    activities = read(item("Tur, 3.5.2021"), item("Tur, mai 2021"), item("Tur til havet"))
    assert [activity.date_precision for activity in activities] == [DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.NONE]


PARTNERS = [
    ("Havdag, 1.6.2021. Samarbeid med Kyst, Fisk og Laks.", ("Kyst", "Fisk", "Laks")),
    ("Havdag, 1.6.2021. Samarbeid med Nærings- og fiskerilaget og Kyst.", ("Nærings- og fiskerilaget", "Kyst")),
    ("Havdag i samarbeid med Kyst, 1.6.2021", ("Kyst",)),
    ("Havdag, 1.6.2021", ()),
]


@pytest.mark.parametrize(("text", "partners"), PARTNERS)
def test_partners_are_those_it_was_done_with(text: str, partners: tuple[str, ...]) -> None:
    (activity,) = read(item(text))
    assert activity.partners == partners


OUTLETS = [
    (
        "Hvem eier havet? Kronikk i Kystavisen av Kystrådet ved rådsleder Kari Moe, 18.10.2021.",
        "Hvem eier havet?",
        "Kystavisen",
        ("Kari Moe",),
    ),
    ("Havet fyller 10 år. Artikkel i Havnytt 25.11.2021.", "Havet fyller 10 år", "Havnytt", ()),
    ("Lakseforum, rådsleder Kari Moe er medlem.", "Lakseforum", None, ("Kari Moe",)),
    ("Styret for laks, sekretariatet ved Ola Li er observatør.", "Styret for laks", None, ("Ola Li",)),
]


@pytest.mark.parametrize(("text", "title", "outlet", "participants"), OUTLETS)
def test_outlet_and_participants(text: str, title: str, outlet: str | None, participants: tuple[str, ...]) -> None:
    (activity,) = read(item(text))
    assert (activity.title, activity.outlet, activity.participants) == (title, outlet, participants)


def test_public_documents_are_named() -> None:
    (activity,) = read(item("Høringssvar til NOU 2021: 14 Hav, 9.12.2021"))
    assert [reference.name for reference in activity.references] == ["NOU 2021: 14"]
    assert activity.at.quote == "Høringssvar til NOU 2021: 14 Hav, 9.12.2021"


def test_items_stand_under_the_line_above_them() -> None:
    activities = read("Høringer", item("Havplan, 3.5.2021"), "Turer:", item("Tur, 4.5.2021"), item("Tur, 5.5.2021"))
    assert [activity.category for activity in activities] == ["Høringer", "Turer", "Turer"]


def test_a_list_in_another_chapter_counts_if_its_items_are_dated() -> None:
    dated = [item("Havplan, 3.5.2021"), item("Fiskeplan, 4.5.2021"), item("Mer å si")]
    assert [activity.title for activity in read(*dated, title="3. Høringer")] == ["Havplan", "Fiskeplan"]
    assert {activity.category for activity in read(*dated, title="3. Høringer")} == {"Høringer"}
    assert read(item("Høringer"), item("Turer"), title="Aktiviteter i 2021") == ()
    assert read(item("Havplan, 3.5.2021"), item("Mer"), item("Mest"), title="Havet") == ()


@pytest.mark.parametrize(
    ("dated", "undated", "counts"), [(1, 0, False), (2, 0, True), (2, 1, True), (3, 2, True), (2, 2, False), (7, 6, False), (4, 2, True)]
)
def test_a_list_in_any_chapter_counts_if_most_of_its_items_are_dated(dated: int, undated: int, counts: bool) -> None:
    """Two at least, and six of ten."""
    rows = [item(f"Kaidag {number}, {number}.5.2021") for number in range(1, dated + 1)] + [item("Mer")] * undated
    assert len(read(*rows, title="Havet")) == (dated if counts else 0)


@pytest.mark.parametrize(("letters", "count"), [(600, 2), (601, 1)])
def test_a_long_dated_paragraph_is_no_item(letters: int, count: int) -> None:
    words = ("3.5.2021: A" + "b" * 600)[:letters]
    assert len(read(words, item("Tur, 4.5.2021"), title="Arrangementer")) == count


@pytest.mark.parametrize(
    ("head", "category"), [("Turer og lange dager:", "Turer og lange dager"), ("Turer og lange fine dager:", "Arrangementer")]
)
def test_a_category_before_a_colon_is_of_few_words(head: str, category: str) -> None:
    assert [activity.category for activity in read(head, item("Tur, 3.5.2021"), title="Arrangementer")] == [category]


@pytest.mark.parametrize("title", ["Medlemmer", "Regnskap 2021", "Referanser"])
def test_chapters_on_other_things_hold_no_activities(title: str) -> None:
    assert read(item("Kari Moe, 3.5.2021"), item("Ola Li, 4.5.2021"), title=title) == ()


def test_the_councils_own_meetings_are_no_activities() -> None:
    rows = [item("Rådsmøte 1/2021, 3.5.2021"), item("Møte 2, 4.6.2021"), item("5.7.2021"), item("Møte med Kyst, 5.7.2021")]
    assert [activity.title for activity in read(*rows)] == ["Møte med Kyst"]


def test_lines_that_lost_their_bullets_are_items_where_they_are_dated() -> None:
    activities = read("Turer", "Tur til havet, 3.5.2021", "Tur til fjellet, 4.5.2021")
    assert [(activity.category, activity.title) for activity in activities] == [("Turer", "Tur til havet"), ("Turer", "Tur til fjellet")]


def test_a_row_of_a_table_is_an_item() -> None:
    table = [("3.5.2021", "Tur til havet", "Bodø"), ("4.5.2021", "Tur til fjellet", "Voss")]
    cells = [row(text, cell=Cell(0, number, column)) for number, words in enumerate(table) for column, text in enumerate(words)]
    activities = read(*cells, title="Turer")
    assert [(activity.title, activity.place) for activity in activities] == [("Tur til havet", "Bodø"), ("Tur til fjellet", "Voss")]
    assert activities[0].at.quote == "3.5.2021 Tur til havet Bodø"


def test_running_text_on_activities_gives_its_dated_sentences() -> None:
    words = "Vi har gjort mye. Den 4. mai 2021 deltok fire på havdagen. Der var det sol. Seminaret ble holdt i juni."
    first, second = read(words, title="Aktiviteter")
    assert (first.title, first.date) == ("deltok fire på havdagen", date(2021, 5, 4))
    assert first.at.quote == "Den 4. mai 2021 deltok fire på havdagen."
    assert (second.title, second.date_precision) == ("Seminaret ble holdt", DatePrecision.MONTH)


def test_a_date_alone_is_no_happening() -> None:
    assert read_activity_item("3.5.2021", ReportingPeriod(YEAR)) is None


def describe(found: tuple[Activity, ...]) -> list[tuple[str, date | None, date | None]]:
    return [(activity.title, activity.date, activity.date_end) for activity in found]


MAI, JUNI = date(2021, 5, 3), date(2021, 6, 9)

LAYOUTS = [
    # a table with heads, its head no item, a bare month a month
    (
        [row(text, cell=Cell(0, y, x)) for y, line in enumerate([("Dato", "Hva"), ("3. mai", "Befaring")]) for x, text in enumerate(line)],
        [("Befaring", MAI, None)],
    ),
    ([row(text, cell=Cell(0, y, x)) for y, line in enumerate([("Når", "Tema"), ("mai", "Kurs")]) for x, text in enumerate(line)],
     [("Kurs", date(2021, 5, 1), date(2021, 5, 31))]),
    # two paragraphs in each cell of a row are two rows
    (
        [row(text, cell=Cell(0, 0, x)) for x, text in enumerate(("Dato", "Hva"))]
        + [row(text, cell=Cell(0, 1, x)) for x, text in [(0, "3. mai"), (0, "9. juni"), (1, "Kurs"), (1, "Befaring")]],
        [("Kurs", MAI, None), ("Befaring", JUNI, None)],
    ),
    # several days in a paragraph, under a month at its head
    (["Mai 3. mai: Befaring. 9. juni: Kurs om kaier."], [("Befaring", MAI, None), ("Kurs om kaier", JUNI, None)]),
    (["Mai Befaring på kaia 3. mai."], [("Befaring på kaia", MAI, None)]),
    ([item("Mai: Befaring")], [("Befaring", date(2021, 5, 1), date(2021, 5, 31))]),
    # sentences that begin with their day
    (["3. mai åpnet rådet den nye kaia. Alle var der."], [("åpnet rådet den nye kaia", MAI, None)]),
    # what stands between a title and its day
    ([item("Høringssvar om havlova, sendt 3. mai")], [("Høringssvar om havlova", MAI, None)]),
    ([item("Kaidag, i samarbeid med Havlaget, 3. mai")], [("Kaidag", MAI, None)]),
    ([item("3. mai: Kaidag, 80 deltakere")], [("Kaidag", MAI, None)]),
    ([item("«Havet kaller», kronikk i Kystposten, 3. mai")], [("«Havet kaller»", MAI, None)]),
    ([item("Foredrag for lærere, Knausen, 3. mai")], [("Foredrag for lærere", MAI, None)]),
    ([item("Studietur til Vik (3.–5.5.)")], [("Studietur til Vik", MAI, date(2021, 5, 5))]),
    # where and when the report was signed
    (["Vik, 14. januar 2022"], []),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), LAYOUTS)
def test_layouts(rows: list[str | Row], expected: list[tuple[str, date | None, date | None]]) -> None:
    assert describe(read(*rows, title="Arrangementer")) == expected


def test_days_are_of_the_month_they_stand_under() -> None:
    assert describe(read(row("Mai", heading=2), item("Befaring på kaia"), title="Aktiviteter")) == [
        ("Befaring på kaia", date(2021, 5, 1), date(2021, 5, 31))
    ]


@pytest.mark.parametrize(
    ("title", "heading", "day"),
    [
        ("Årsmelding 2020/2021", "Arrangementer", date(2020, 9, 3)),
        ("Årsrapport 2020 og 2021", "Arrangementer i 2020", date(2020, 9, 3)),
        ("Årsrapport 2021", "Arrangementer i 2020", date(2021, 9, 3)),
    ],
)
def test_a_day_without_a_year_is_of_the_year_its_chapter_covers(title: str, heading: str, day: date) -> None:
    chapters = find_chapters(make_text(*OTHER, row(heading, heading=1), item("3. september: Kaidag")), None)
    assert [activity.date for activity in find_activities(chapters, YEAR, title)] == [day]


@pytest.mark.parametrize(("letters", "goes_on"), [(40, True), (41, False)])
def test_a_table_goes_on_behind_a_pages_foot(letters: int, goes_on: bool) -> None:
    """A line of forty letters at most; a longer one is text, and the next table one of its own."""
    first = [
        row(text, cell=Cell(0, y, x)) for y, line in enumerate([("Dato", "Hva"), ("3. mai", "Befaring")]) for x, text in enumerate(line)
    ]
    second = [row(text, cell=Cell(1, 0, x)) for x, text in enumerate(("mai", "Kurs"))]
    found = describe(read(*first, "x" * letters, *second, title="Havet"))
    assert [title for title, _, _ in found] == (["Befaring", "Kurs"] if goes_on else ["Befaring"])
