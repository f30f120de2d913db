"""What speaks for a line as a case's heading and what against it, and the chain that is made of such lines."""

import pytest

from radsminne.extract.minutes.agenda import find_entries, part_agenda
from radsminne.extract.minutes.case_headings import _choose_chain, _weigh_plain, _weigh_slashed, find_outline
from radsminne.extract.minutes.case_numbers import Heading, find_plain, find_slashed, merge_repeats
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import Row, make_text, row

VEDTAK = "Vedtak: Godkjent."
AGENDA = ("Saksliste", "1/31", "Snøen", "2/31", "Isen", "Til stede: Kari Dal")
PLAIN_AGENDA = ("Agenda:", "1. Snøen", "2. Isen", "3. Regnet", "Til stede: Kari Dal")


def weigh_slashed(*parts: str | Row) -> list[float]:
    """What the lines with case numbers weigh."""
    stretches = split_stretches(make_text(*parts))
    agenda, rest = part_agenda(merge_repeats(list(find_slashed(stretches))), stretches)
    return [round(heading.weight, 2) for heading in _weigh_slashed(rest, agenda)]


def weigh_plain(*parts: str | Row) -> list[float]:
    """What the lines with plain numbers weigh."""
    stretches = split_stretches(make_text(*parts))
    agenda, rest = part_agenda(list(find_plain(stretches)), stretches)
    titles = [entry.title for entry in agenda] or [title for title, _ in find_entries(stretches)]
    return [round(heading.weight, 2) for heading in _weigh_plain(rest, titles, stretches)]


def list_numbers(*parts: str | Row) -> list[str | None]:
    """The numbers of the cases that are found."""
    return [heading.number for heading in find_outline(split_stretches(make_text(*parts))).headings]


@pytest.mark.parametrize(
    ("parts", "weights"),
    [
        (("Sak 1/31 Snøen", "Sak 2/31 Isen", "3/31 Regnet"), [1.0, 1.0, -0.5]),  # another form than most
        (("Sak 1/31 Snøen", "Sak 2/31 Isen", "Sak 3/30 Regnet"), [1.0, 1.0, 0.3]),  # another year
        (("Sak 1/31 Snøen", VEDTAK, "Sak 2/31", VEDTAK, "Sak 3/31 Is,"), [1.0, 0.4, 0.4]),  # no title, half of one
        (("Sak 1/31 Snøen", row("Sak 2/31 Isen", bold=0.95), row("Sak 3/31 Regn", bold=0.85)), [1.0, 1.7, 1.0]),
        ((*AGENDA, "1/31: Snøen", VEDTAK, "2/31: Vinden", VEDTAK), [1.7, 1.0]),  # called as in the agenda
    ],
)
def test_what_a_line_with_a_case_number_weighs(parts: tuple[str | Row, ...], weights: list[float]) -> None:
    assert weigh_slashed(*parts) == weights


@pytest.mark.parametrize(
    ("parts", "weights"),
    [
        (("# 1. Snøen", "Ord.", "2. Isen", "Ord."), [1.3, 0.3]),
        ((row("1. Snøen", bold=0.95), "Ord.", row("2. Isen", bold=0.85)), [0.9, 0.3]),
        ((row("Snøen", marker="1.", bold=1.0), "Ord.", row("Isen", marker="2.")), [0.3, 0.3]),
        (("Sak 1 Snøen", "Ord.", "Sak 2 Isen"), [1.2, 1.2]),
        (("4.1 Snøen", "Ord.", "4.2 Isen"), [0.7, 0.7]),
        (("1. Snøen.", "Ord.", "2. Isen;"), [-0.3, -0.3]),
        ((*PLAIN_AGENDA, "1. Snøen", "Godkjent.", "2. Vinden", "Ord."), [1.3, 0.3]),
    ],
)
def test_what_a_line_with_a_plain_number_weighs(parts: tuple[str | Row, ...], weights: list[float]) -> None:
    """Style, the word "sak" and the agenda speak for it; a stop against it."""
    assert weigh_plain(*parts) == weights


@pytest.mark.parametrize(
    ("parts", "numbers"),
    [
        (("Sak 5/31 Snøen",), ["5/31"]),
        (("Sak 1/31 A", "Sak 2/31 B", row("5/31 C", bold=1.0)), ["1/31", "2/31"]),
        (("4.1 Snøen", "Ord.", "4.2 Isen;", "Ord.", "4.3 Ras", "Ord."), ["4.1", "4.2", "4.3"]),
        (("1. Snøen", "Ord.", "2. Isen", "Ord.", "3. Regnet", "Ord.", "7. Vinden", "Ord."), ["1", "2", "3"]),
    ],
)
def test_what_a_gap_in_the_numbers_costs(parts: tuple[str | Row, ...], numbers: list[str]) -> None:
    """So much that one line that is not sure by itself is left out behind it; a chain may begin behind one."""
    assert list_numbers(*parts) == numbers


@pytest.mark.parametrize(
    ("weights", "kept"),
    [([0.85], [1]), ([0.75], []), ([1.0, 0.9, 1.5], [1, 3]), ([1.0, 1.1, 1.5], [1, 5, 3])],
)
def test_a_chain_must_weigh_something_and_rise(weights: list[float], kept: list[int]) -> None:
    """Going back from 5 to 3 costs as much as a heading weighs that has the form of most and nothing else."""
    stretch = split_stretches(make_text("Sak 1 Snøen"))[0]
    headings = [
        Heading(place, place, str(number), (number,), "Snøen", "sak", stretch, weight)
        for place, (number, weight) in enumerate(zip([1, 5, 3], weights, strict=False))
    ]
    assert [heading.key[0] for heading in _choose_chain(headings, rising=0.1)] == kept
