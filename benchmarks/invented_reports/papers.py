"""Whole reports: a text, and beside it what a reader is to find."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from benchmarks.invented_reports.activities import write_activities
from benchmarks.invented_reports.bodies import make_body
from benchmarks.invented_reports.chapters import join_groups, write_blocks
from benchmarks.invented_reports.days import PERIODS, draw_meeting
from benchmarks.invented_reports.events import plain_sentences
from benchmarks.invented_reports.front import CLOSINGS, CONTENTS, FURNITURE, TITLES, write_box, write_figures, write_foreword
from benchmarks.invented_reports.narrative import AGAIN, MEETINGS, write_narrative, write_plans
from benchmarks.invented_reports.parts import Head, Json, Para, Part, Tongue
from benchmarks.invented_reports.people.committees import write_committees, write_posts
from benchmarks.invented_reports.people.rosters import write_roster
from benchmarks.invented_reports.people.staff import write_staff
from benchmarks.invented_reports.plan import Plan
from benchmarks.invented_reports.traits import draw_traits


@dataclass(frozen=True, slots=True)
class Report:
    """A report, its right reading, and the layouts it is made in."""

    text: str
    label: Json
    traits: Mapping[str, str]


def make_reports(count: int, seed: int, fixed: Mapping[str, str] | None = None, *, plain: bool = False) -> Iterator[Report]:
    """Make reports; `fixed` traits are as given, and `plain` makes all others as plain as can be.

    The same seed makes the same reports.
    """
    for number in range(count):
        yield make_report(Random(f"{seed}-{number}"), fixed, plain=plain)  # noqa: S311 - invented papers, no secret


def make_report(random: Random, fixed: Mapping[str, str] | None = None, *, plain: bool = False) -> Report:
    """Make a report."""
    traits = draw_traits(random, fixed or {}, plain=plain)
    tongue = Tongue(traits["language"])
    period = PERIODS[traits["period"]](random, tongue)
    plan = Plan(random, tongue, make_body(random, traits["body"], tongue), period, traits, draw_meeting(random, period))
    whole = _join_chapters(plan)
    listed = 0 if traits["contents"] == "none" else 9 if traits["chapters"] == "second level glued" or plan.flip() else 1
    written = write_blocks(plan, whole.blocks, listed=listed)
    contents = CONTENTS[traits["contents"]](plan, [entry for entry in written.heads if len(entry[1]) <= listed])
    groups = [*_set_title(plan), *([[plan.say("contents_head")], contents] if contents else []), *written.groups]
    if closing := CLOSINGS[traits["closing"]](plan, whole.members):
        groups.append(closing)
    lines = FURNITURE[traits["furniture"]](plan, join_groups(plan, groups))
    return Report("\n".join(lines) + "\n", _make_label(plan, whole, written.sections, written.categories), traits)


def _set_title(plan: Plan) -> list[list[str]]:
    """Return the lines of the title, together or each by itself."""
    lines = TITLES[plan.traits["title"]](plan)
    return [[line] for line in lines if line] if plan.traits["title"] != "settings of a web page" and plan.flip() else [lines]


def _join_chapters(plan: Plan) -> Part:
    people = [write_roster(plan)]
    people += [write_committees(plan)]
    people += (
        [write_posts(plan)] if plan.body.kind in ("association", "students") and plan.traits["chapters"] != "none" and plan.flip() else []
    )
    people += [write_staff(plan)]
    meetings = _below(plan, "meetings_head", MEETINGS[plan.traits["meetings"]](plan))
    listed = write_activities(plan)
    done = [_below(plan, "activities_head", listed), _below(plan, "narrative_head", write_narrative(plan))]
    plan.random.shuffle(done)
    rest = [_below(plan, "prose_head", Part([Para(plain_sentences(plan.random, plan.tongue, 3))])), write_figures(plan)]
    rest += [AGAIN[plan.traits["told again"]](plan, [one for _, one in listed.activities])]
    rest += [write_plans(plan)] if plan.flip(0.3) else []
    first = [write_foreword(plan), write_box(plan)]
    orders = {"people first": [*people, meetings, *done, *rest], "activities first": [*done, *people, meetings, *rest]}
    whole = Part()
    for part in (*first, *orders.get(plan.traits["order"], [meetings, *done, *rest, *people])):
        whole.join(part)
    return whole


def _below(plan: Plan, key: str, part: Part) -> Part:
    """Return a part below a head of the first level."""
    chapter = Part([Head(plan.say(key))])
    chapter.join(part)
    return chapter


def _make_label(plan: Plan, whole: Part, sections: list[str], categories: list[str | None]) -> Json:
    return {
        "document": {"kind": "annual_report", "council": plan.body.name, "year": plan.period.year, "language": plan.tongue.value},
        "sections": sections,
        "highlights": whole.highlights,
        "facts": whole.facts,
        "members": [member.as_json() for member in whole.members],
        "activities": [activity.as_json(categories[place]) for place, activity in whole.activities],
    }
