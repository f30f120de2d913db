"""What may vary between reports, each by itself, and the drawing of it."""

from collections.abc import Mapping, Sequence
from random import Random

from benchmarks.invented_reports import activities, bodies, chapters, days, files, front, narrative
from benchmarks.invented_reports.parts import Tongue
from benchmarks.invented_reports.people import committees, layouts, rosters, staff

Traits = Mapping[str, str]
"""What was drawn for a report: trait and layout."""

OPTIONS: Mapping[str, Sequence[str]] = {
    "file": tuple(files.FILES),
    "language": [tongue.value for tongue in Tongue],
    "body": bodies.KINDS,
    "period": tuple(days.PERIODS),
    "title": tuple(front.TITLES),
    "contents": tuple(front.CONTENTS),
    "furniture": tuple(front.FURNITURE),
    "closing": tuple(front.CLOSINGS),
    "chapters": tuple(chapters.LOOKS),
    "second level": chapters.SECOND_LEVELS,
    "marker": tuple(chapters.MARKERS),
    "paragraphs": chapters.PARAGRAPHS,
    "order": ("people first", "activities first", "people last", "people in an appendix"),
    "roster": tuple(layouts.LAYOUTS),
    "roster lead": tuple(rosters.LEADS),
    "term": rosters.TERMS,
    "names": ("usual", "rare"),
    "committees": tuple(committees.LAYOUTS),
    "staff": tuple(staff.STAFF),
    "activities": tuple(activities.LAYOUTS),
    "date": tuple(days.FORMS),
    "prose": tuple(narrative.LAYOUTS),
    "highlights": tuple(front.BOXES),
    "figures": tuple(front.FIGURES),
    "meetings": tuple(narrative.MEETINGS),
    "told again": tuple(narrative.AGAIN),
}
"""The first layout of each is the plainest."""

_OFTEN = {
    ("file", "text"): 6.0,
    ("language", "nb"): 4.0,
    ("language", "nn"): 2.0,
    ("names", "usual"): 3.0,
    ("contents", "none"): 3.0,
    ("highlights", "none"): 2.0,
}
"""What is drawn more often than the others of its trait."""


def draw_traits(random: Random, fixed: Traits, *, plain: bool = False) -> dict[str, str]:
    """Draw each trait by itself, but for those that are given; `plain` takes the plainest of all others."""
    drawn = {}
    for trait, options in OPTIONS.items():
        weights = [_OFTEN.get((trait, option), 1.0) for option in options]
        chosen = random.choices(options, weights)[0]
        drawn[trait] = fixed.get(trait, options[0] if plain else chosen)
    return _settle(drawn, fixed)


_WITHOUT_HEADS = {
    "period": {"terms": "season"},
    "order": {"people in an appendix": "people last"},
    "activities": {
        "year heads": "item, date last",
        "month heads": "item, date last",
        "event heads": "item, date last",
        "topic heads": "item, date last",
    },
    "committees": dict.fromkeys(
        ("heads of their own", "chapters of their own", "chapters with a leader alone"), "line each, leader in brackets"
    ),
    "contents": dict.fromkeys(front.CONTENTS, "none"),
}
"""What needs heads, and what stands for it in a report that has none."""


_ON_PAPER = {
    "paragraphs": {"wrapped": "one line"},
    "title": {"settings of a web page": "title, body, year"},
    "furniture": {"page head": "none", "page foot": "none"},
    "contents": {"links": "no pages"},
}
"""What only text has, and what stands for it in a file for Word or for paper."""


def _settle(drawn: dict[str, str], fixed: Traits) -> dict[str, str]:
    """Take out what does not go together; what is fixed stays."""
    if drawn["chapters"] == "none":
        for trait, instead in _WITHOUT_HEADS.items():
            drawn[trait] = instead.get(drawn[trait], drawn[trait])
    if drawn["chapters"] == "second level glued" and drawn["contents"] == "none":
        drawn["contents"] = "dots and pages"
    if drawn["file"] != "text":
        for trait, instead in _ON_PAPER.items():
            drawn[trait] = instead.get(drawn[trait], drawn[trait])
    return drawn | dict(fixed)
