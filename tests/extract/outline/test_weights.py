"""What each weight is for: a paper that is read right with it, and otherwise without."""

from dataclasses import fields, replace

import pytest

from radsminne.extract.outline.outline import find_outline
from radsminne.extract.outline.weights import WEIGHTS, Weights
from radsminne.extract.text.stretches import split_stretches
from tests.extract.outline.test_agenda import ICE, SNOW, TEXT, WIND
from tests.extract.texts import Row, make_text, row

POINTS = [f"# {n}. {title}" for n, title in enumerate(("Brøyting", "Måking", "Salting", "Sand"), 1)]
UNDER = [part for point in POINTS for part in (point, TEXT)]
BODY = [f"Sak 1/31 {SNOW}", TEXT * 2, f"Sak 2/31 {ICE}", TEXT * 2, f"Sak 3/31 {WIND}", TEXT * 2]

LONG = "Godkjenning av innkalling og av referatet fra det forrige møtet i laget."


def read(weights: Weights, *parts: str | Row) -> list[tuple[str, int]]:
    """The title of each case found, and how many lines stand before it."""
    outline = find_outline(split_stretches(make_text(*parts)), weights)
    return [(each.title, each.index) for each in outline.headings]


PAPERS: list[tuple[str, float, list[str | Row], list[tuple[str, int]]]] = [
    # a number written otherwise than its neighbours
    ("form", 0, ["1. Snøen", TEXT, "2. Isen", "Sak 3 Brua", TEXT, "3. Vinden", TEXT], [("Snøen", 0), ("Isen", 2), ("Vinden", 5)]),
    # one that does not rise is none, though it looks like the others
    ("back", 0, ["7. Arbeidsgruppa legger fram", TEXT, "1. Snøen", TEXT, "2. Isen", TEXT], [("Snøen", 2), ("Isen", 4)]),
    # what most of them look like
    (
        "look",
        0.25,
        [f"1. {LONG}", "2. Snøen", TEXT, "3. Isen", TEXT, "4. Vinden", TEXT],
        [(LONG, 0), ("Snøen", 1), ("Isen", 3), ("Vinden", 5)],
    ),
    # the number of a case said again over its text
    (
        "again",
        0,
        ["Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", BODY[0], TEXT, "Sak 1/31 Votering over alternativene", TEXT, BODY[2], TEXT],
        [(SNOW, 3), (ICE, 7)],
    ),
    # of the two the one that the agenda has
    (
        "agenda",
        0,
        ["Saksliste", f"1/31 {SNOW}", f"2/31 {ICE}", BODY[0], TEXT, "Sak 1/31 Votering over alternativene", TEXT, BODY[2], TEXT],
        [(SNOW, 3), (ICE, 7)],
    ),
    # points with styles inside a case with a number of the year
    ("yearly", 0, ["Sak 1/31 Snøen", *UNDER, "Sak 2/31 Isen", TEXT], [("Snøen", 0), ("Isen", 9)]),
    ("yearly", 0, ["Sak 7/31 Plan for vinteren", *UNDER], [("Plan for vinteren", 0)]),
    # a list at the end is no body, and what stands over text no agenda
    ("loose", 0.5, [*BODY, "Oppfølging", *BODY[::2]], [(SNOW, 0), (ICE, 2), (WIND, 4)]),
    ("coverage", 0.5, [*BODY, "Oppfølging", *BODY[::2]], [(SNOW, 0), (ICE, 2), (WIND, 4)]),
    ("over_text", 0, [*BODY, "Oppfølging", *BODY[::2]], [(SNOW, 0), (ICE, 2), (WIND, 4)]),
    # points under one heading by style of several
    (
        "nested",
        0,
        ["# Snøen", TEXT, "# Isen", *(part.removeprefix("# ") for part in UNDER), "# Vinden", TEXT],
        [("Snøen", 0), ("Isen", 2), ("Vinden", 11)],
    ),
    # a heading under one that has text of its own
    ("point", 0, ["# Snøen", TEXT, "## Måking", TEXT, "# Isen", TEXT, "## Salting", TEXT], [("Snøen", 0), ("Isen", 4)]),
    # words on every page
    (
        "repeated",
        0,
        [part for title in (SNOW, ICE, WIND) for part in (row("Bygdelaget", size=14.0), row(title, size=14.0), row(TEXT, size=10.0))],
        [(SNOW, 1), (ICE, 4), (WIND, 7)],
    ),
]


@pytest.mark.parametrize(("weight", "share", "parts", "cases"), PAPERS)
def test_what_a_weight_is_for(weight: str, share: float, parts: list[str | Row], cases: list[tuple[str, int]]) -> None:
    """Read right as it is; with only this share of it something else is read."""
    assert read(WEIGHTS, *parts) == cases
    assert read(replace(WEIGHTS, **{weight: getattr(WEIGHTS, weight) * share}), *parts) != cases


def test_weights_are_prices_and_none_is_a_reward_turned_round() -> None:
    assert all(getattr(WEIGHTS, each.name) > 0 for each in fields(WEIGHTS))
