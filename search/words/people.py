"""The words for people in an answer: their roles, whether they were there, and what a list of them is; in the question's language."""

from dataclasses import dataclass

from radsminne.corpus.records import Presence, Role


@dataclass(frozen=True, slots=True)
class PeopleWording:
    """The words of one language; in braces stands what is filled in."""

    roles: dict[Role, str]
    presences: dict[Presence, str]
    listed: str
    """A council as a report lists it, and when."""
    at_meeting: str
    absent: str
    """Above those who stayed away, and when."""
    digital: str
    asked: str
    """What a question to the lists of people was understood as, where no topic says it."""
    stayed_away: str
    represents: str
    seats: str
    known: str
    until: str
    since: str
    deputy_for: str
    also: str


_BOKMAAL = PeopleWording(
    roles={
        Role.LEADER: "leder",
        Role.DEPUTY_LEADER: "nestleder",
        Role.MEMBER: "medlem",
        Role.DEPUTY: "vara",
        Role.OBSERVER: "observatør",
        Role.SECRETARIAT: "sekretariat",
        Role.GUEST: "gjest",
        Role.OTHER: "annen",
    },
    presences={Presence.PRESENT: "til stede", Presence.ABSENT: "forfall", Presence.PARTIAL: "deler av møtet"},
    listed="Liste for {when}",
    at_meeting="Til stede {when}",
    absent="Forfall {when}",
    digital="digitalt",
    asked="til stede på møtet",
    stayed_away="forfall",
    represents="representerer {organisation}",
    seats="medlemmer",
    known="kjent for {when}",
    until="til {when}",
    since="fra {when}",
    deputy_for="vara for {name}",
    also="Ellers nevnt",
)

_NYNORSK = PeopleWording(
    roles={
        Role.LEADER: "leiar",
        Role.DEPUTY_LEADER: "nestleiar",
        Role.MEMBER: "medlem",
        Role.DEPUTY: "vara",
        Role.OBSERVER: "observatør",
        Role.SECRETARIAT: "sekretariat",
        Role.GUEST: "gjest",
        Role.OTHER: "annan",
    },
    presences={Presence.PRESENT: "til stades", Presence.ABSENT: "forfall", Presence.PARTIAL: "delar av møtet"},
    listed="Liste for {when}",
    at_meeting="Til stades {when}",
    absent="Forfall {when}",
    digital="digitalt",
    asked="til stades på møtet",
    stayed_away="forfall",
    represents="representerer {organisation}",
    seats="medlemer",
    known="kjend for {when}",
    until="til {when}",
    since="frå {when}",
    deputy_for="vara for {name}",
    also="Elles nemnt",
)

_ENGLISH = PeopleWording(
    roles={
        Role.LEADER: "leader",
        Role.DEPUTY_LEADER: "deputy leader",
        Role.MEMBER: "member",
        Role.DEPUTY: "deputy",
        Role.OBSERVER: "observer",
        Role.SECRETARIAT: "secretariat",
        Role.GUEST: "guest",
        Role.OTHER: "other",
    },
    presences={Presence.PRESENT: "present", Presence.ABSENT: "absent", Presence.PARTIAL: "part of the meeting"},
    listed="List for {when}",
    at_meeting="Present {when}",
    absent="Absent {when}",
    digital="online",
    asked="present at the meeting",
    stayed_away="absent",
    represents="represents {organisation}",
    seats="members",
    known="known for {when}",
    until="until {when}",
    since="since {when}",
    deputy_for="deputy for {name}",
    also="Also named",
)

PEOPLE_WORDINGS = {"nb": _BOKMAAL, "nn": _NYNORSK, "en": _ENGLISH}
