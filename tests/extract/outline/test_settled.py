"""What holds of every outline: no word lost, each stretch in one place, the same twice over, and in good time."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from radsminne.extract.outline.outline import Outline, find_outline
from radsminne.extract.text.lines import Text
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_agenda import CASES, TEXT
from tests.extract.texts import Row, make_text, row

LINES = [
    "Saksliste", "Referat fra møte i bygdelaget", "Til stede: Kari Dal", "Sak 1/31 Snøen", "1/31 Snøen", "Sak 2/31 Isen", "2/31", "Isen",
    "Sak 3/31 VINDEN PÅ FJELLET", "OG I DALEN", "003/31 Bygdeutvalget 2.3.2031", "1. Snøen", "2. Isen", "2.1 Isen på vannet", "3. Vinden",
    "Sak 4", "V-sak 1 Valg", "V-sak 2 Valg av leder", "Eventuelt", "Vedtak: Godkjent.", "Godkjent. Sak 4/31 Regnet", "Møtet hevet kl. 20",
    "- Snøen", "- Isen", "## Snøen", "## Isen", "### Vannet", "Kari Dal orienterte om saken. 2. Brua males.", "32b/31 Snøen igjen",
]  # fmt: skip
papers = st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(LINES).map(lambda words: row(words, bold=1.0))), max_size=24)
quick = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def squeeze(text: str) -> str:
    """The words without white space."""
    return "".join(text.split())


def find(parts: list[str | Row]) -> tuple[Text, Outline]:
    """A paper and its outline."""
    text = make_text(*parts)
    return text, find_outline(split_stretches(text))


@quick
@given(parts=papers)
def test_no_word_is_lost(parts: list[str | Row]) -> None:
    text, outline = find(parts)
    assert squeeze("".join(each.text for each in outline.stretches)) == squeeze("".join(block.text for block in text.blocks))


@quick
@given(parts=papers)
def test_each_stretch_stands_in_one_place(parts: list[str | Row]) -> None:
    """In the head, the agenda, one heading, or the text under one: headings rise, and none is inside another or in the agenda."""
    _, outline = find(parts)
    lines = [line for heading in outline.headings for line in heading.lines]
    assert lines == sorted(set(lines))
    assert not set(lines) & set(outline.agenda)
    assert all(heading.lines[0] == heading.index for heading in outline.headings)
    assert all(index < outline.headings[0].index for index in outline.agenda if outline.headings)
    assert set(outline.entries) <= set(outline.agenda)
    assert all(0 <= index < len(outline.stretches) for index in (*lines, *outline.agenda))


@quick
@given(parts=papers)
def test_a_title_says_what_its_lines_say(parts: list[str | Row]) -> None:
    _, outline = find(parts)
    entries = squeeze("".join(outline.stretches[index].text for index in outline.agenda))
    for heading in outline.headings:
        words = squeeze("".join(outline.stretches[line].text for line in heading.lines))
        assert squeeze(heading.title) in words or squeeze(heading.title) in entries
        assert heading.title


@quick
@given(parts=papers)
def test_the_same_paper_has_the_same_outline(parts: list[str | Row]) -> None:
    (_, one), (_, other) = find(parts), find(parts)
    assert (one.headings, one.agenda, one.worth, one.margin) == (other.headings, other.agenda, other.worth, other.margin)


def test_a_paper_without_cases_has_an_outline_of_none() -> None:
    _, outline = find([TEXT, TEXT])
    assert (outline.headings, outline.agenda, outline.listed) == ((), (), ())
    assert (outline.worth, outline.margin) == (0.0, 0.0)
    assert find([])[1].stretches == ()


def test_what_is_read_two_ways_has_the_smaller_margin() -> None:
    """Numbers of a list inside one case, and of cases that stand over text alike: less sure than cases alone."""
    sure = find(list(CASES))[1]
    unsure = find([part for n in (1, 2, 3) for part in (f"{n}. Snøen {'abc'[n - 1]}", TEXT, row(f"Isen {'abc'[n - 1]}", bold=1.0), TEXT)])[
        1
    ]
    assert 0 <= unsure.margin < sure.margin


def count_calls(work: Callable[[], object]) -> int:
    """How many functions are called: the same on any machine."""
    calls = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize(
    "line",
    ["{n}/31 Sak om brua", "{n}. Sak om brua", "Sak {n}", "1/31 Sak om brua nr. {n}", "1. Sak om brua", "2031{n:04}/31", "**Brua {n}**"],
)
def test_a_long_list_takes_no_more_than_its_share(line: str) -> None:
    """Four times the lines take about four times the work, and not sixteen."""
    short, long = (split_stretches(make_text(*(line.format(n=n) for n in range(1, size)))) for size in (500, 2000))
    few, many = (count_calls(lambda each=each: find_outline(each)) for each in (short, long))  # type: ignore[misc]
    assert many < 6 * few
