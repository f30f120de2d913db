"""Committees below a body, and other posts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.invented_reports.bodies import make_people
from benchmarks.invented_reports.events import plain_sentences
from benchmarks.invented_reports.parts import Head, Item, Line, Member, Para, Part, Table
from benchmarks.invented_reports.plan import Plan
from benchmarks.invented_reports.words import several


@dataclass(frozen=True, slots=True)
class _Committee:
    """A committee with its people; the first leads it."""

    name: str
    people: tuple[str, ...]

    def members(self, roles: Sequence[str]) -> list[Member]:
        """Return its seats, the first in these roles and the others plain."""
        told = [*roles, *["member"] * len(self.people)]
        return [Member(name, role, self.name) for name, role in zip(self.people, told, strict=False)]


def _draw(plan: Plan) -> list[_Committee]:
    names = several(plan.random, plan.tongue, "committee", plan.random.randint(1, 3))
    return [_Committee(name, tuple(make_people(plan.random, plan.random.randint(2, 5), plan.traits["names"]))) for name in names]


def _say(plan: Plan, key: str) -> str:
    word = plan.say(key)
    return plan.pick("Leder", "Leiar", "Chair") if key == "leader" and word.startswith(("Styre", "Form")) else word


def _tell_offices(plan: Plan, part: Part, committee: _Committee) -> None:
    """Write "Leder: A" and, for the others, "Medlemmer: B og C"."""
    leader, *others = committee.people
    part.add(Line(f"{_say(plan, 'leader')}: {leader}"))
    roles = ["leader"]
    if len(others) > 1 and plan.flip():
        part.add(Line(f"{plan.pick('Nestleder', 'Nestleiar', 'Deputy leader')}: {others.pop(0)}"))
        roles.append("deputy_leader")
    part.add(Line(f"{plan.pick('Medlemmer', 'Medlemer', 'Members')}: {plan.join(others)}"))
    part.members += committee.members(roles)


def _own_heads(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    """Write a chapter with a head of the second level for each, and what each says of itself."""
    part.add(Head(plan.say("committees_head")))
    for committee in held:
        part.add(Head(committee.name, 2))
        _tell_offices(plan, part, committee)
        part.add(Para(plain_sentences(plan.random, plan.tongue, 2)))


def _chapters(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    """Write a chapter for each, as reports of students have it."""
    for committee in held:
        part.add(Head(committee.name))
        _tell_offices(plan, part, committee)
        part.add(Para(plain_sentences(plan.random, plan.tongue, 3)))


def _only_leaders(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    """Write a chapter for each that names its leader alone."""
    for committee in held:
        part.add(Head(committee.name))
        part.add(Line(f"{_say(plan, 'leader')}: {committee.people[0]}"), Para(plain_sentences(plan.random, plan.tongue, 3)))
        part.members += committee.members(["leader"])[:1]


def _line_each(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    part.add(Head(plan.say("committees_head")))
    office = _say(plan, "leader").lower()
    for committee in held:
        leader, *others = committee.people
        part.add(Line(f"{committee.name}: {plan.join([f'{leader} ({office})', *others])}"))
        part.members += committee.members(["leader"])


def _names_only(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    part.add(Head(plan.say("committees_head")))
    for committee in held:
        part.add(Line(f"{committee.name}: {', '.join(committee.people)}"))
        part.members += committee.members([])


def _heads_of_parts(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    """Write a line in capitals over a list for each."""
    part.add(Head(plan.say("committees_head")))
    office = _say(plan, "leader").lower()
    for committee in held:
        part.add(Line(f"{committee.name.upper()}:"))
        leader, *others = committee.people
        part.add(Item(f"{leader}, {office}"), *(Item(name) for name in others))
        part.members += committee.members(["leader"])


def _sentence(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    part.add(Head(plan.say("committees_head")))
    office = _say(plan, "leader").lower()
    for committee in held:
        leader, *others = committee.people
        verb = plan.pick("har bestått av", "har vore", "consisted of")
        part.add(
            Para(f"{committee.name} {verb} {plan.join([f'{leader} ({office})', *others])}. {plain_sentences(plan.random, plan.tongue, 1)}")
        )
        part.members += committee.members(["leader"])


def _table(plan: Plan, part: Part, held: Sequence[_Committee]) -> None:
    part.add(Head(plan.say("committees_head")))
    head = (plan.say("column_committee"), _say(plan, "leader"), plan.pick("Medlemmer", "Medlemer", "Members"))
    part.add(Table((head, *((one.name, one.people[0], ", ".join(one.people[1:])) for one in held))))
    part.members += (member for committee in held for member in committee.members(["leader"]))


LAYOUTS: Mapping[str, Callable[[Plan, Part, Sequence[_Committee]], None]] = {
    "none": lambda _plan, _part, _held: None,
    "heads of their own": _own_heads,
    "chapters of their own": _chapters,
    "chapters with a leader alone": _only_leaders,
    "line each, leader in brackets": _line_each,
    "line each, names only": _names_only,
    "lists below capitals": _heads_of_parts,
    "sentence each": _sentence,
    "table": _table,
}


def write_committees(plan: Plan) -> Part:
    """Write the chapters of committees, their heads too."""
    part = Part()
    LAYOUTS[plan.traits["committees"]](plan, part, _draw(plan))
    return part


def write_posts(plan: Plan) -> Part:
    """Write who audits, nominates and holds other posts outside the board; who is honoured has none."""
    part = Part([Head(plan.say("posts_head"))])
    auditor, other, *nominating = make_people(plan.random, 5, plan.traits["names"])
    for key, name in (("auditor", auditor), ("other_post", other)):
        part.add(Line(f"{plan.say(key)}: {name}"))
        part.members.append(Member(name, "other"))
    if plan.flip(0.4):
        honoured = plan.pick("Æresmedlemmer", "Æresmedlemer", "Honorary members")
        part.add(Line(f"{honoured}: {plan.join(make_people(plan.random, 3, plan.traits['names']))}"))
    committee = _Committee(plan.say("nominating"), tuple(nominating))
    office = plan.pick("leder", "leiar", "chair")
    part.add(Line(f"{committee.name}: {plan.join([f'{nominating[0]} ({office})', *nominating[1:]])}"))
    part.members += committee.members(["leader"])
    return part
