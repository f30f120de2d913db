"""Whom a body employs."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks.invented_reports.bodies import make_people
from benchmarks.invented_reports.days import FORMS, month_name
from benchmarks.invented_reports.parts import Head, Item, Line, Member, Para, Part, Table
from benchmarks.invented_reports.plan import Plan
from benchmarks.invented_reports.words import several


@dataclass(frozen=True, slots=True)
class _Hired:
    """Someone employed, with the words of the post, its share and its term."""

    name: str
    post: str
    share: int
    term: str = ""
    since: str | None = None
    until: str | None = None

    @property
    def member(self) -> Member:
        """The seat to be found."""
        return Member(self.name, "secretariat", None, self.since, self.until)

    @property
    def share_said(self) -> str:
        """The share as it is written."""
        return f"{self.share} %"


def _hire(plan: Plan) -> list[_Hired]:
    posts = several(plan.random, plan.tongue, "post", plan.random.randint(1, 4))
    names = make_people(plan.random, len(posts), plan.traits["names"])
    return [_Hired(name, post, plan.random.choice((20, 40, 50, 60, 80, 100))) for name, post in zip(names, posts, strict=True)]


def _with_term(plan: Plan, hired: _Hired) -> _Hired:
    day = plan.period.first + datetime.timedelta(plan.random.randint(30, (plan.period.last - plan.period.first).days - 20))
    month = plan.flip(0.4)
    said = f"{month_name(plan.tongue, day.month)} {day.year}" if month else FORMS["digits and year"](plan.random, plan.tongue, day)
    given = day.isoformat()[: 7 if month else 10]
    if plan.flip(0.2):
        earlier = day.replace(year=day.year - plan.random.randint(2, 9), day=1)
        said = f"{plan.pick('siden', 'sidan', 'since')} {month_name(plan.tongue, earlier.month)} {earlier.year}"
        return _Hired(hired.name, hired.post, hired.share, said, since=earlier.isoformat()[:7])
    if plan.flip():
        return _Hired(hired.name, hired.post, hired.share, f"{plan.pick('fra', 'frå', 'from')} {said}", since=given)
    return _Hired(hired.name, hired.post, hired.share, f"{plan.pick('til', 'til', 'until')} {said}", until=given)


def _staff_items(_plan: Plan, part: Part, staff: list[_Hired]) -> list[_Hired]:
    part.add(*(Item(f"{one.name}, {one.post}, {one.share_said}") for one in staff))
    return staff


def _staff_posts_first(_plan: Plan, part: Part, staff: list[_Hired]) -> list[_Hired]:
    part.add(*(Line(f"{one.post.capitalize()}: {one.name} ({one.share_said})") for one in staff))
    return staff


def _staff_names_only(_plan: Plan, part: Part, staff: list[_Hired]) -> list[_Hired]:
    part.add(*(Item(f"{one.name}, {one.post}") for one in staff))
    return staff


def _staff_table(plan: Plan, part: Part, staff: list[_Hired]) -> list[_Hired]:
    head = (plan.say("column_name"), plan.say("column_post"), plan.say("column_share"))
    part.add(Table((head, *((one.name, one.post.capitalize(), one.share_said) for one in staff))))
    return staff


def _staff_sentence(plan: Plan, part: Part, staff: list[_Hired]) -> list[_Hired]:
    listed = plan.join([f"{one.post} {one.name} ({one.share_said})" for one in staff])
    part.add(Para(f"{plan.pick('Ansatte i perioden har vært', 'Tilsette i perioden har vore', 'The staff consisted of')} {listed}."))
    return staff


def _staff_terms(plan: Plan, part: Part, staff: list[_Hired]) -> list[_Hired]:
    told = [_with_term(plan, one) for one in staff]
    part.add(
        *(Item(f"{one.name}, {one.post}, {one.share_said} {plan.pick('stilling', 'stilling', 'position')} {one.term}") for one in told)
    )
    return told


def _staff_leave(plan: Plan, part: Part, staff: list[_Hired]) -> list[_Hired]:
    """Tell of a leave, which is no term."""
    _staff_posts_first(plan, part, staff)
    first, last = f"1.2.{plan.period.year}", f"30.4.{plan.period.year}"
    verb = plan.pick("har hatt permisjon fra", "har hatt permisjon frå", "was on leave from")
    part.add(Para(f"{staff[0].name} {verb} {first} {plan.pick('til', 'til', 'to')} {last}."))
    return staff


STAFF: Mapping[str, Callable[[Plan, Part, list[_Hired]], list[_Hired]] | None] = {
    "none": None,
    "items with share": _staff_items,
    "items": _staff_names_only,
    "post: name": _staff_posts_first,
    "table": _staff_table,
    "sentence": _staff_sentence,
    "items with terms": _staff_terms,
    "leave in a sentence": _staff_leave,
}


def write_staff(plan: Plan) -> Part:
    """Write the chapter of staff, its head too."""
    write = STAFF[plan.traits["staff"]]
    if write is None:
        return Part()
    part = Part([Head(plan.say("staff_head"))])
    part.members += (one.member for one in write(plan, part, _hire(plan)))
    return part
