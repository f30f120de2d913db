"""How well invented annual reports are read, and which layouts are read worst.

    python -m benchmarks.invented_reports_score                         traits drawn: means, and the mean of each layout
    python -m benchmarks.invented_reports_score --alone                 each layout by itself, all else as plain as can be
    python -m benchmarks.invented_reports_score --fix roster=table      only reports of a layout (may stand several times)
    python -m benchmarks.invented_reports_score --fix roster=table --plain --show 2     and what they look like, with the faults

Nothing is learnt from these reports and no floor holds them: they tell what a reader has to bear.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.invented_reports.files import FILES
from benchmarks.invented_reports.papers import Report, make_reports
from benchmarks.invented_reports.traits import OPTIONS
from benchmarks.measures.extraction_score import TITLE_ALIKE, Json, are_alike, fold, score_reading
from radsminne.corpus.errors import InputError
from radsminne.corpus.show.as_json import reading_json
from radsminne.extract.guard import try_read
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits

LISTS = ("members", "activities", "sections", "highlights")
"""Bare sections are those whose number or letter is taken off before they are judged: found, but told with it."""

FIELDS = ("kind", "council", "year", "language")
_WHOLE = ("members", "activities", "sections", "kind", "year", "council")
MOST_KINDS = 16
CONCERNS: Mapping[str, Sequence[str]] = {
    "file": _WHOLE,
    "language": _WHOLE,
    "body": _WHOLE,
    "period": ("kind", "year", "activities", "council"),
    "title": ("kind", "year", "council", "sections"),
    "contents": ("sections", "activities", "kind"),
    "furniture": ("sections", "members", "activities"),
    "closing": ("members", "activities", "sections"),
    "chapters": ("sections", "members", "activities", "kind"),
    "second level": ("sections", "members", "activities"),
    "marker": ("members", "activities", "sections"),
    "paragraphs": ("members", "activities", "sections"),
    "order": ("members", "activities", "sections"),
    "committees": ("members", "sections"),
    "activities": ("activities", "sections"),
    "date": ("activities",),
    "prose": ("activities",),
    "highlights": ("highlights", "sections"),
    "figures": ("activities", "members", "sections"),
    "meetings": ("activities", "sections"),
    "told again": ("activities",),
    "roster": ("members", "sections"),
    "roster lead": ("members", "sections"),
    "term": ("members",),
    "names": ("members",),
    "staff": ("members",),
}
"""The figures that each trait may bear on."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A report with the figures of its reading and what was wrong in it."""

    report: Report
    figures: Mapping[str, float]
    faults: Mapping[str, Sequence[str]]
    kinds: Counter[str]
    """How many of the wrong ones were wrong in what."""


@dataclass(frozen=True, slots=True)
class Effect:
    """How a figure is in the reports of a layout."""

    trait: str
    layout: str
    figure: str
    mean: float
    count: int
    below: float
    """By how much it lies below the mean of all reports."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make reports, read them and tell how it went."""
    options = _parse(arguments)
    fixed = dict(one.split("=", 1) for one in options.fix)
    if wrong := [one for one in fixed.items() if one[1] not in OPTIONS.get(one[0], ())]:
        print(f"no such layouts: {wrong}; there are {dict(OPTIONS)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        if options.alone:
            tell_effects(list(try_alone(options.count, options.seed, Path(folder))), options.worst)
            return 0
        scored = [score(report, Path(folder)) for report in make_reports(options.count, options.seed, fixed, plain=options.plain)]
    tell_means(scored)
    for one in scored[: options.show]:
        tell_report(one)
    if not fixed and not options.plain:
        tell_effects(find_effects(scored), options.worst)
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=200, help="how many reports; with --alone, of each layout")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fix", action="append", default=[], metavar="TRAIT=LAYOUT")
    parser.add_argument("--plain", action="store_true", help="all other traits as plain as can be")
    parser.add_argument("--alone", action="store_true", help="each layout by itself")
    parser.add_argument("--show", type=int, default=0, help="print so many of the reports, with their faults")
    parser.add_argument("--worst", type=int, default=40, help="how many layouts to tell of")
    return parser.parse_args(arguments)


def score(report: Report, folder: Path) -> Scored:
    """Read a report and hold it against its label."""
    path = FILES[report.traits["file"]](report.text, folder)
    found = try_read(read_file, path, Limits())
    reading: Json = {} if isinstance(found, InputError) else reading_json(found)
    tallies = score_reading(report.label, reading)
    told = reading.get("document") or {}
    wanted = report.label["document"]
    figures = {figure: tallies[figure].value for figure in LISTS if figure in tallies}
    figures |= {field: float(fold(wanted[field]) == fold(told.get(field))) for field in FIELDS}
    faults = {figure: tallies[figure].faults for figure in LISTS if figure in tallies}
    faults |= {field: (f"{told.get(field)!r}, not {wanted[field]!r}",) for field in FIELDS if not figures[field]}
    kinds = Counter([*_sort_members(report.label, reading), *_sort_activities(report.label, reading)])
    return Scored(report, figures, faults, kinds)


def _sort_members(label: Json, reading: Json) -> Iterator[str]:
    """Yield what is wrong in members, by name."""
    left = list(reading.get("members") or ())
    for one in label["members"]:
        same = [other for other in left if fold(other["name"]) == fold(one["name"])]
        if not same:
            yield "members: not found"
            continue
        found = max(same, key=lambda other: (fold(other["affiliation"]) == fold(one["affiliation"]), other["role"] == one["role"]))
        left.remove(found)
        if fold(found["affiliation"]) != fold(one["affiliation"]):
            yield "members: affiliation"
        if found["role"] != one["role"]:
            yield f"members: {one['role']} told as {found['role']}"
        if any(found["period"][end] != one["period"][end] for end in ("from", "to")):
            yield "members: period"
    yield from ("members: no member" for _ in left)


def _sort_activities(label: Json, reading: Json) -> Iterator[str]:
    """Yield what is wrong in activities: title, days, or that they are none."""
    left = list(reading.get("activities") or ())
    for one in label["activities"]:
        same_days = [other for other in left if (other["date"], other["date_end"]) == (one["date"], one["date_end"])]
        same_title = [other for other in left if are_alike(one["title"], other["title"], TITLE_ALIKE)]
        if both := [other for other in same_days if any(other is another for another in same_title)]:
            left.remove(both[0])
        elif same_days or same_title:
            left.remove((same_title or same_days)[0])
            yield "activities: days" if same_title else "activities: title"
        else:
            yield "activities: not found"
    yield from ("activities: no activity" for _ in left)


def average(scored: Iterable[Scored], figure: str) -> tuple[float, int]:
    """Return the mean of a figure, and of how many reports."""
    values = [one.figures[figure] for one in scored if figure in one.figures]
    return (sum(values) / len(values) if values else 0.0), len(values)


def find_effects(scored: Sequence[Scored]) -> list[Effect]:
    """Return how each figure is in the reports of each layout."""
    effects = []
    for trait, figures in CONCERNS.items():
        for layout in OPTIONS[trait]:
            held = [one for one in scored if one.report.traits[trait] == layout]
            for figure in figures:
                mean, count = average(held, figure)
                if count:
                    effects.append(Effect(trait, layout, figure, mean, count, average(scored, figure)[0] - mean))
    return effects


def try_alone(count: int, seed: int, folder: Path) -> Iterator[Effect]:
    """Yield how each layout is read by itself, held against reports that are plain in all."""
    plain = [score(report, folder) for report in make_reports(count, seed, {}, plain=True)]
    for trait, figures in CONCERNS.items():
        for layout in OPTIONS[trait]:
            held = [score(report, folder) for report in make_reports(count, seed, {trait: layout}, plain=True)]
            for figure in figures:
                mean, size = average(held, figure)
                if size:
                    usual, there = average(plain, figure)
                    yield Effect(trait, layout, figure, mean, size, (usual if there else 1.0) - mean)


def tell_means(scored: Sequence[Scored]) -> None:
    """Print the means over all reports."""
    print(f"{len(scored)} reports: " + "  ".join(f"{figure} {average(scored, figure)[0]:.3f}" for figure in (*LISTS, *FIELDS)))
    kinds = sum((one.kinds for one in scored), Counter())
    print("\n".join(f"{count:6d}  {kind}" for kind, count in kinds.most_common(MOST_KINDS)))


def tell_effects(effects: Sequence[Effect], worst: int) -> None:
    """Print the layouts that are read worst, by how far below the others they lie."""
    print("\nfigure      mean  below  reports  layout")
    for one in sorted(effects, key=lambda one: -one.below)[:worst]:
        print(f"{one.figure:10s}  {one.mean:.2f}  {one.below:5.2f}  {one.count:7d}  {one.trait}: {one.layout}")


def tell_report(scored: Scored) -> None:
    """Print a report with its layouts and faults."""
    print(f"\n{'=' * 100}\n{scored.report.traits}\n{'-' * 100}\n{scored.report.text}{'-' * 100}")
    for figure, faults in scored.faults.items():
        for fault in faults:
            print(f"{figure}: {fault}")


if __name__ == "__main__":
    sys.exit(main())
