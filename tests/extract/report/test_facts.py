"""What a report states of its own body."""

from datetime import date

import pytest

from radsminne.extract.headings.chapters import find_chapters
from radsminne.extract.report.facts import ReportFacts, read_facts
from tests.extract.texts import Row, make_text, row


def read(*rows: str | Row, council: str | None = "Vik eldreråd", title: str = "Året") -> ReportFacts:
    text = make_text(row("Forord", heading=1), "Takk for året.", row(title, heading=1), *rows)
    return read_facts(find_chapters(text, None), 2021, council)


COUNTS = [
    ("Rådet har hatt fire møter.", [(2021, 4)]),
    ("Det har vært avholdt 7 styremøter i perioden.", [(2021, 7)]),
    ("Eldrerådet holdt fem møter i 2020.", [(2020, 5)]),
    ("Rådet har hatt to møter med kommunen.", []),
    ("Rådet har hatt to møter om samarbeid.", []),
    ("Ungdomsrådet har hatt fire møter.", []),
    ("Rådet har ikke hatt tre møter.", []),
    ("Rådet skulle hatt 4 møter, men hadde 2 møter.", [(2021, 2)]),
]


@pytest.mark.parametrize(("text", "counts"), COUNTS)
def test_how_many_meetings_were_held(text: str, counts: list[tuple[int, int]]) -> None:
    assert [(said.year, said.count) for said in read(text).meetings] == counts


MEMBERS = [
    ("Rådet har ti medlemmer.", [10]),
    ("Eldrerådet består av 7 personer.", [7]),
    ("Ungdomsrådet har ti medlemmer.", []),
    ("Laget har 80 medlemmer.", []),
    ("Vi var 12 medlemmer totalt.", [12]),
]


@pytest.mark.parametrize(("text", "members"), MEMBERS)
def test_how_many_sit_on_the_body(text: str, members: list[int]) -> None:
    assert [said.count for said in read(text).members] == members


def test_an_associations_members_do_not_sit_on_it() -> None:
    assert read("Vi var 80 medlemmer totalt.", council="Vik kystlag").members == ()


@pytest.mark.parametrize(
    ("text", "cases"),
    [("Rådet har hatt to møter og behandlet 12 saker.", [12]), ("12 saker er handsama.", [12]), ("Vi har 12 saker igjen.", [])],
)
def test_how_many_cases_were_treated(text: str, cases: list[int]) -> None:
    assert [said.count for said in read(text).cases] == cases


def test_which_cases_are_told_of() -> None:
    told = read("Rådet vedtok sak 7/21 og ba om nytt i sak 7/21 og sak nr. 12/2021.").told
    assert [(case.number, case.at.quote[:10]) for case in told] == [("7/21", "Rådet vedt"), ("12/2021", "Rådet vedt")]


def test_when_the_meetings_were() -> None:
    listed = [row("Møte 1/2021, 3. februar", marker="-"), row("4. mai", marker="-")]
    assert [(day.number, day.date) for day in read(*listed, title="Møter i 2021").days] == [
        ("1/2021", date(2021, 2, 3)),
        (None, date(2021, 5, 4)),
    ]
    assert [day.date for day in read("Styremøter ble holdt 3., 10. og 17. mai.").days] == [date(2021, 5, day) for day in (3, 10, 17)]
    assert read("Rådet deltok 3. mai på havdagen.").days == ()
    assert read("Vi har hatt møter med kommunen 3. mai.").days == ()


def test_a_meeting_that_was_called_off_was_none() -> None:
    assert read("Møtet 3. mai ble avlyst.", "Møtet 4. juni ble holdt på kaia.").days[0].date == date(2021, 6, 4)
