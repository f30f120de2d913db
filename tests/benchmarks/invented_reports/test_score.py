"""The measure over invented reports."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.invented_reports.papers import Report, make_reports
from benchmarks.invented_reports.traits import OPTIONS
from benchmarks.invented_reports_score import CONCERNS, Scored, find_effects, main, score


def make_scored(value: float, **traits: str) -> Scored:
    """Return a report that was read so well."""
    return Scored(
        Report("", {}, {trait: traits.get(trait, layouts[0]) for trait, layouts in OPTIONS.items()}), {"members": value}, {}, Counter()
    )


def test_a_layout_that_is_read_badly_lies_below_the_others() -> None:
    scored = [make_scored(1.0), make_scored(1.0), make_scored(0.2, roster="table"), make_scored(0.2, roster="table")]
    effects = {(one.trait, one.layout): one for one in find_effects(scored) if one.figure == "members"}
    table = effects["roster", "table"]
    assert (table.mean, table.count, round(table.below, 2)) == (0.2, 2, 0.4)
    assert ("roster", "columns") not in effects


def test_every_trait_is_told_of() -> None:
    assert CONCERNS.keys() == OPTIONS.keys()


def test_a_plain_report_is_read(tmp_path: Path) -> None:
    scored = score(next(make_reports(1, 3, plain=True)), tmp_path)
    assert scored.figures["kind"] == 1.0
    assert scored.figures["sections"] > 0.9


def test_a_report_that_is_none_is_told_of(tmp_path: Path) -> None:
    report = next(make_reports(1, 3, plain=True))
    scored = score(Report("Referat fra møte 3/31\n\nSak 1/31: Bru\n", report.label, report.traits), tmp_path)
    assert scored.figures["members"] == scored.figures["year"] == 0.0
    assert scored.faults["year"]
    assert scored.faults["members"]
    assert scored.kinds["members: not found"] == len(report.label["members"])


def test_a_layout_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--fix", "roster=scroll"]) == 2
    assert "no such layouts" in capsys.readouterr().err


def test_the_measure_tells_means_and_layouts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--count", "2", "--show", "1"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("2 reports: members ")
    assert "layout" in told


def test_what_is_wrong_is_told_by_its_kind(tmp_path: Path) -> None:
    report = next(make_reports(1, 3, {"committees": "none"}, plain=True))
    members = [{**member, "affiliation": "Nes lag"} for member in report.label["members"]]
    activities = [{**one, "title": f"{one['title']} og mye annet på samme dag"} for one in report.label["activities"]]
    kinds = score(Report(report.text, {**report.label, "members": members, "activities": activities}, report.traits), tmp_path).kinds
    assert kinds["members: affiliation"] == len(members)
    assert kinds["activities: title"] > len(activities) / 2
