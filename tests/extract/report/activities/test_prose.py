"""What the body did, as the sentences of a report tell: its own acts, by their signs, each with its title."""

from datetime import date

import pytest

from radsminne.extract.headings.chapters import find_chapters
from radsminne.extract.report.activities.activities import find_activities
from tests.extract.texts import Row, make_text, row

YEAR = 2021
COUNCIL = "Vik Kystlag"


def read(*rows: str | Row, title: str = "Året som gikk", year: int = YEAR) -> list[tuple[str, date | None, date | None]]:
    text = make_text(row("Forord", heading=1), "Laget takker for året.", row(title, heading=1), *rows)
    found = find_activities(find_chapters(text, None), year, None, COUNCIL)
    return [(activity.title, activity.date, activity.date_end) for activity in found]


MARCH = (date(2021, 3, 1), date(2021, 3, 31))

OWN = [
    # who acts: "vi", the body's own name, an officer, a guest, nobody
    ("3. mai arrangerte vi kurs for nye medlemmer.", "arrangerte vi kurs for nye medlemmer", date(2021, 5, 3), None),
    ("Kystlaget deltok på havdagen i Nes 3. mai.", "Kystlaget deltok på havdagen i Nes", date(2021, 5, 3), None),
    ("Nestleder Kari Moe holdt innlegg på kysttinget i mars.", "Nestleder Kari Moe holdt innlegg på kysttinget", *MARCH),
    ("3. mai. Kari Moe fortalte om livet på fyret.", "Kari Moe fortalte om livet på fyret", date(2021, 5, 3), None),
    ("Årsmøtet ble holdt 4. mars.", "Årsmøtet ble holdt", date(2021, 3, 4), None),
    ("Det er avholdt et dugnadsmøte i mars.", "Det er avholdt et dugnadsmøte", *MARCH),
    ("3. mai sende vi brev til kommunen.", "sende vi brev til kommunen", date(2021, 5, 3), None),
    ("Kari Moe representerte laget på kysttinget i mars.", "Kari Moe representerte laget på kysttinget", *MARCH),
    # a line of its own is a heading
    ("Årsmøte 4. mars 2021.", "Årsmøte", date(2021, 3, 4), None),
    ("En mandag i mars ble det holdt dugnad.", "ble det holdt dugnad", *MARCH),
    # the day inside: all of the sentence
    ("Laget sendte i mars brev til kommunen om kaiene.", "Laget sendte i mars brev til kommunen om kaiene", *MARCH),
    ("På marsmøtet viste Kari Moe bilder fra fyret.", "På marsmøtet viste Kari Moe bilder fra fyret", *MARCH),
    # what goes with the day: weekday, clock, a place, an extent
    ("Vi åpnet kaia lørdag 8. mai kl. 18.30.", "Vi åpnet kaia", date(2021, 5, 8), None),
    ("Vi arrangerte båttur 8.-9. mai på Storholmen.", "Vi arrangerte båttur", date(2021, 5, 8), date(2021, 5, 9)),
    # a label that is the subject, and one that is none
    ("Havdagen: ble arrangert 8. mai og samlet alle.", "Havdagen", date(2021, 5, 8), None),
    ("Utadrettet: 8. mai arrangerte vi havdag.", "arrangerte vi havdag", date(2021, 5, 8), None),
    # from a day to another
    ("Kurset startet 3. mars og ble avsluttet 7. april.", "Kurset startet 3. mars og ble avsluttet", date(2021, 3, 3), date(2021, 4, 7)),
    # others held it, the body was there
    ("Nes Framlag arrangerer havdag i Nes 8. mai. Vi deltok med stand.", "Nes Framlag arrangerer havdag i Nes", date(2021, 5, 8), None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "title", "start", "end"), OWN)
def test_an_act_of_the_body_is_an_activity(words: str, title: str, start: date, end: date | None) -> None:
    assert read(words) == [(title, start, end)]


OTHERS = [
    "Fiskeridirektoratet vedtok 3. mai sin nye plan.",
    "Planen ble vedtatt av Fylkestinget 3. mai.",
    "Saken ble behandlet i kommunestyret 3. mai.",
    "Rapporten som ble lagt fram 3. mai, er god.",
    "Ny forskrift av 3. mai gjelder alle kaier.",
    "Det vises til rådets vedtak, sak 7/21, vedtatt 3. mai.",
    "Pr. 3. mai hadde laget 80 medlemmer.",
    "Laget skal arrangere havdag 3. mai.",
    "Havdagen 3. mai ble utsatt til høsten.",
    "Laget arrangerte også havdag 3. mai 2017.",
    "Laget holder havdag 3. mai 2023.",
    "Styret hadde styremøte 3. mai.",
    "Kari Moe døde 3. mai.",
    "Kontoret har åpningstid fra 3. mai.",
]


@pytest.mark.parametrize("words", OTHERS)
def test_what_others_did_or_what_lies_beside_is_none(words: str) -> None:
    assert read(words) == []


def test_a_sentence_on_two_days_gives_two_activities() -> None:
    words = "Laget møtte kommunen i mars, og dette ble fulgt opp med nytt møte i mai."
    assert [title for title, _, _ in read(words)] == ["Laget møtte kommunen", "dette ble fulgt opp med nytt møte"]


def test_separate_days_of_one_thing_are_an_activity_each() -> None:
    assert read("Vi holdt kurs 1., 8. og 15. mai.") == [("Vi holdt kurs", date(2021, 5, day), None) for day in (1, 8, 15)]
    assert read("Vi holdt kurs 1. og 2. mai.") == [("Vi holdt kurs", date(2021, 5, 1), date(2021, 5, 2))]


def test_a_heading_that_a_sentence_goes_on_from_is_its_title() -> None:
    assert read("Ble holdt 4. mars.", title="Årsmøtet") == [("Årsmøtet", date(2021, 3, 4), None)]


def test_what_is_listed_and_told_is_one_activity() -> None:
    told: list[str | Row] = [row("Havet", heading=1), "8. mai arrangerte vi dugnad på Storholmen."]
    listed = [row("8. mai: Dugnad på Storholmen", marker="-"), row("9. juni: Tur til Nes", marker="-")]
    assert [title for title, _, _ in read(*listed, *told, title="Turer")] == ["Dugnad på Storholmen", "Tur til Nes"]
    assert [title for title, _, _ in read(*listed, row("Havet", heading=1), "8. mai arrangerte vi kurs.", title="Turer")] == [
        "Dugnad på Storholmen",
        "Tur til Nes",
        "arrangerte vi kurs",
    ]


def test_a_report_with_a_list_of_all_only_speaks_more_of_it_elsewhere() -> None:
    listed = [row(f"Kaidag {day}, {day}.5.2021", marker="-") for day in (3, 4, 5)]
    words: list[str | Row] = [row("Havet", heading=1), "8. juni arrangerte vi dugnad på Storholmen."]
    assert len(read(*listed, *words, title="Oversikt over aktiviteter")) == 3
    assert len(read(*listed[:2], *words, title="Oversikt over aktiviteter")) == 3


def test_sentences_are_left_alone_where_only_lists_are_asked_for() -> None:
    text = make_text(row("Forord", heading=1), "3. mai arrangerte vi kurs.")
    assert find_activities(find_chapters(text, None), YEAR, told=False) == ()
