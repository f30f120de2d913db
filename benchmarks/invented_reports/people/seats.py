"""Who sits in a board or a council, with the words that are written for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.invented_reports.bodies import make_organisation, make_people
from benchmarks.invented_reports.parts import Member, Tongue
from benchmarks.invented_reports.plan import Plan
from benchmarks.invented_reports.words import several


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat with the words that are written for it."""

    member: Member
    office: str
    """Empty where a list says nothing of a plain member."""
    group: str = "members"
    """"members", "deputies" or "observers"."""
    remark: str = ""
    plain: bool = False
    """Whether it is a seat without an office."""

    @property
    def name(self) -> str:
        """Who has it."""
        return self.member.name

    @property
    def origin(self) -> str:
        """Whom the member speaks for; empty for nobody."""
        return self.member.affiliation or ""


Seats = Sequence[Seat]


def draw_seats(plan: Plan) -> list[Seat]:
    """Draw who sits in a body's leading group."""
    council = plan.body.is_council
    drawn = [("leader", plan.say("leader"), "members")]
    drawn += [("deputy_leader", plan.say("deputy_leader"), "members")] if plan.flip(0.8) else []
    held = [] if council else several(plan.random, plan.tongue, "office", plan.random.randint(0, 3))
    drawn += [("member", office, "members") for office in held]
    drawn = [(role, _join_offices(plan, office) if not council and plan.flip(0.07) else office, group) for role, office, group in drawn]
    offices = len(drawn)
    plain = say_member(plan) if plan.flip(0.6) and not council else ""
    drawn += [("member", plain, "members") for _ in range(plan.random.randint(2, 8 if council else 5))]
    seats = len(drawn)
    deputy, observer = plan.say("deputy"), plan.say("observer")
    drawn += [("deputy", deputy, "deputies") for _ in range(plan.random.choice((0, 1, 2, 3)))]
    drawn += [("observer", observer, "observers") for _ in range(plan.random.choice((0, 0, 2)) if council else 0)]
    names = make_people(plan.random, len(drawn), plan.traits["names"])
    origins = [make_organisation(plan.random) if council else None for _ in drawn]
    return [
        Seat(Member(name, role, origin), office, group, plain=offices <= place < seats)
        for place, (name, origin, (role, office, group)) in enumerate(zip(names, origins, drawn, strict=True))
    ]


def _join_offices(plan: Plan, office: str) -> str:
    """Return an office with a lesser one: the higher of the two is the role."""
    lesser = plan.pick("styremedlem", "styremedlem", "board member")
    return (
        plan.random.choice((f"{office} og {lesser}", f"{office}/{lesser}")) if plan.tongue is not Tongue.ENGLISH else f"{office}/{lesser}"
    )


def say_member(plan: Plan) -> str:
    """Return the word for a seat without an office."""
    return plan.pick("Medlem", "Medlem", "Member") if plan.body.is_council else plan.say("member")
