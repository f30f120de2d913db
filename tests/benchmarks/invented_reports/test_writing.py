"""How invented reports write days, heads and people."""

import datetime
from random import Random

import pytest

from benchmarks.invented_reports.bodies import Body
from benchmarks.invented_reports.chapters import LOOKS, write_blocks
from benchmarks.invented_reports.days import FORMS, Period, write_days
from benchmarks.invented_reports.parts import Block, Days, Head, Item, Line, Member, Para, Part, Tongue
from benchmarks.invented_reports.people.layouts import LAYOUTS
from benchmarks.invented_reports.people.seats import Seat
from benchmarks.invented_reports.plan import Plan
from benchmarks.invented_reports.traits import draw_traits

DAY, LATER = datetime.date(2031, 5, 3), datetime.date(2031, 5, 5)
SEATS = [
    Seat(Member("Kari Dal", "leader", "Nes lag"), "Leder"),
    Seat(Member("Per Li", "member"), "", plain=True),
    Seat(Member("Eva Vik", "deputy"), "Vara", "deputies", remark="til mai 2031"),
]


def make_random() -> Random:
    """Return the same chances always."""
    return Random(1)  # noqa: S311 - text, no secret


def make_plan(**traits: str) -> Plan:
    """Return a plan of a bokmål report of 2031."""
    period = Period(datetime.date(2031, 1, 1), datetime.date(2031, 12, 31), 2031, "2031")
    drawn = draw_traits(make_random(), {key.replace("_", " "): layout for key, layout in traits.items()}, plain=True)
    return Plan(make_random(), Tongue.BOKMAAL, Body("association", "Nes lag", "Laget", "Nes"), period, drawn, DAY)


@pytest.mark.parametrize(
    ("form", "days", "year", "written"),
    [
        ("day month", Days(DAY), False, "3. mai"),
        ("day month", Days(DAY), True, "3. mai 2031"),
        ("day month year", Days(DAY), False, "3. mai 2031"),
        ("digits and year", Days(DAY), False, "03.05.2031"),
        ("digits and short year", Days(DAY), False, "3.5.31"),
        ("digits", Days(DAY), False, "03.05."),
        ("digits", Days(DAY), True, "03.05.2031"),
        ("slash", Days(DAY), False, "3/5"),
        ("weekday", Days(DAY), False, "lørdag 3. mai"),
        ("short weekday", Days(DAY), False, "Lø 03.05."),
        ("glued month", Days(DAY), False, "3.mai"),
        ("slash", Days(datetime.date(2031, 5, 1), datetime.date(2031, 5, 31), "month"), False, "mai"),
        ("day month year", Days(datetime.date(2031, 5, 1), datetime.date(2031, 5, 31), "month"), False, "mai 2031"),
    ],
)
def test_days_are_written_in_their_form(form: str, days: Days, year: bool, written: str) -> None:
    assert write_days(make_random(), Tongue.BOKMAAL, form, days, year=year) == written


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("tongue", Tongue)
def test_both_ends_of_a_range_are_written(form: str, tongue: Tongue) -> None:
    written = write_days(make_random(), tongue, form, Days(DAY, LATER), year=False)
    assert "3" in written
    assert "5" in written.replace("05.", "", 1)


@pytest.mark.parametrize(
    ("look", "lines", "sections"),
    [
        ("markdown", ["## Styret", "### Utvalg"], ["Styret", "Utvalg"]),
        ("markdown, no space", ["##Styret", "###Utvalg"], ["Styret", "Utvalg"]),
        ("capitals", ["STYRET", "Utvalg"], ["Styret", "Utvalg"]),
        ("numbers", ["1. Styret", "1.1 Utvalg"], ["1. Styret", "1.1 Utvalg"]),
        ("letters, bracket", ["A) Styret", "Utvalg"], ["A) Styret", "Utvalg"]),
        ("roman", ["I. Styret", "Utvalg"], ["I. Styret", "Utvalg"]),
        ("underlined", ["Styret", "======", "Utvalg", "------"], ["Styret", "Utvalg"]),
        ("bold, loose", ["** Styret **", "** Utvalg **"], ["Styret", "Utvalg"]),
        ("run in, bold", ["**Styret**", "**Utvalg.** Vi er fem."], ["Styret", "Utvalg"]),
        ("none", [], []),
    ],
)
def test_heads_are_set_as_their_look_says(look: str, lines: list[str], sections: list[str]) -> None:
    blocks: list[Block] = [Head("Styret"), Line("Leder: Kari Dal"), Head("Utvalg", 2), Para("Vi er fem.")]
    written = write_blocks(make_plan(chapters=look), blocks, listed=0)
    rest = [line for group in written.groups for line in group if line not in ("Leder: Kari Dal", "Vi er fem.")]
    assert (rest, written.sections) == (lines, sections)


def test_a_label_that_runs_into_its_sentence_is_no_section_unless_it_is_listed() -> None:
    plan = make_plan(chapters="run in")
    blocks: list[Block] = [Head("Økonomi"), Para("Den er god.")]
    assert [write_blocks(plan, blocks, listed=listed).sections for listed in (0, 1)] == [[], ["Økonomi"]]


def test_only_what_is_listed_is_a_section() -> None:
    written = write_blocks(make_plan(), [Head("Styret"), Head("Utvalg", 2), Para("Vi er fem.")], listed=1)
    assert written.sections == ["Styret"]
    assert written.categories == ["Styret", "Styret", "Styret"]


def test_items_are_numbered_on() -> None:
    written = write_blocks(make_plan(marker="numbers"), [Item("Kurs"), Item("Tur"), Para("Slutt."), Item("Fest")], listed=0)
    assert [line for group in written.groups for line in group] == ["1. Kurs", "2. Tur", "Slutt.", "1. Fest"]


def test_all_looks_tell_a_title() -> None:
    for name, look in LOOKS.items():
        head = look("Styret", (1,))
        assert name == "none" or "styret" in (*head.lines, head.into)[0].casefold()


@pytest.mark.parametrize(
    ("layout", "texts"),
    [
        ("office tab name", ["Leder\tKari Dal, Nes lag", "Medlem\tPer Li", "Vara\tEva Vik (til mai 2031)"]),
        ("numbered", ["1. Kari Dal, Nes lag, leder", "2. Per Li", "3. Eva Vik, vara (til mai 2031)"]),
        ("one line", ["Kari Dal (leder, Nes lag), Per Li, Eva Vik (vara, til mai 2031)"]),
        ("member, deputy behind", ["Kari Dal (Nes lag, leder), vara: Eva Vik (til mai 2031)", "Per Li"]),
        ("organisation: name", ["Nes lag: Kari Dal (leder)", "Medlem: Per Li", "Vara: Eva Vik (til mai 2031)"]),
    ],
)
def test_a_roster_is_laid_out(layout: str, texts: list[str]) -> None:
    part, plan = Part(), make_plan(body="council")
    plan = Plan(plan.random, plan.tongue, Body("council", "Nes råd", "Rådet", "Nes"), plan.period, plan.traits, DAY)
    LAYOUTS[layout](plan, part, SEATS)
    assert [block.text for block in part.blocks if isinstance(block, Item | Line | Para)] == texts


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_tells_all_people(layout: str) -> None:
    part = Part()
    LAYOUTS[layout](make_plan(), part, SEATS)
    whole = "\n".join(line for group in write_blocks(make_plan(), part.blocks, listed=0).groups for line in group)
    assert all(seat.name in whole for seat in SEATS)
