"""What an answer says around the records' own words, in the language of the question."""

from dataclasses import dataclass

from corpus.records import RecordKind


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language; in braces stands what is filled in, and pairs are for one and for several."""

    months: tuple[str, ...]
    day: str
    """A day within a year: "3. februar"."""
    searched_for: str
    everything: str
    since: str
    until: str
    kinds: dict[RecordKind, str]
    """Several of a kind, as in "only cases"."""
    labels: dict[RecordKind, str]
    """One of a kind, before its number."""
    meeting: str
    page: str
    decision: str
    people: str
    undated: str
    whole_year: str
    """In place of a day, for what only a year is known of."""
    near: str
    """What the sign ≈ means."""
    hits: tuple[str, str]
    shown: str
    first: str
    only: str
    last: str
    decided: tuple[str, str]
    not_found: str
    not_known: str
    searched: str
    meetings: tuple[str, str]
    documents: tuple[str, str]
    missing: str
    missing_meeting: str
    missing_of: str
    missing_cases: str
    mentioned: str
    more: str
    unreadable: str
    nothing_here: str


BOKMAAL = Wording(
    months=("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"),
    day="{day}. {month}",
    searched_for="Søkte etter:",
    everything="alt",
    since="fra {day}",
    until="til {day}",
    kinds={
        RecordKind.CASE: "saker",
        RecordKind.ACTIVITY: "aktiviteter",
        RecordKind.SECTION: "avsnitt",
        RecordKind.MEETING: "møter",
        RecordKind.MEMBERSHIP: "medlemskap",
    },
    labels={
        RecordKind.CASE: "Sak",
        RecordKind.ACTIVITY: "Aktivitet",
        RecordKind.SECTION: "Kapittel",
        RecordKind.MEETING: "Møte",
        RecordKind.MEMBERSHIP: "Medlem",
    },
    meeting="møte {number}",
    page="side {page}",
    decision="Vedtak:",
    people="Personer:",
    undated="Uten dato",
    whole_year="hele året",
    near="nær i mening; ordene selv står ikke der",
    hits=("{n} treff", "{n} treff"),
    shown="viser {shown} av {n}",
    first="Først {day} ({where})",
    only="Bare {day}",
    last="sist {day} ({where})",
    decided=("vedtak i {n} sak", "vedtak i {n} saker"),
    not_found="Ikke funnet: {what}.",
    not_known="{name} er ikke nevnt i arkivet.",
    searched="Søkt i {meetings} og {documents}{period}.",
    meetings=("{n} møte", "{n} møter"),
    documents=("{n} dokument", "{n} dokumenter"),
    missing="Mangler:",
    missing_meeting="møte {number}",
    missing_of="{lacking} av {told} møter i {year}",
    missing_cases="saker {numbers}",
    mentioned="se {where}",
    more="og {n} til",
    unreadable="Kunne ikke leses:",
    nothing_here="Arkivet er tomt.",
)

NYNORSK = Wording(
    months=BOKMAAL.months,
    day=BOKMAAL.day,
    searched_for="Søkte etter:",
    everything="alt",
    since="frå {day}",
    until="til {day}",
    kinds={
        RecordKind.CASE: "saker",
        RecordKind.ACTIVITY: "aktivitetar",
        RecordKind.SECTION: "avsnitt",
        RecordKind.MEETING: "møte",
        RecordKind.MEMBERSHIP: "medlemskap",
    },
    labels={
        RecordKind.CASE: "Sak",
        RecordKind.ACTIVITY: "Aktivitet",
        RecordKind.SECTION: "Kapittel",
        RecordKind.MEETING: "Møte",
        RecordKind.MEMBERSHIP: "Medlem",
    },
    meeting="møte {number}",
    page="side {page}",
    decision="Vedtak:",
    people="Personar:",
    undated="Utan dato",
    whole_year="heile året",
    near="nær i meining; orda sjølve står ikkje der",
    hits=("{n} treff", "{n} treff"),
    shown="viser {shown} av {n}",
    first="Først {day} ({where})",
    only="Berre {day}",
    last="sist {day} ({where})",
    decided=("vedtak i {n} sak", "vedtak i {n} saker"),
    not_found="Ikkje funne: {what}.",
    not_known="{name} er ikkje nemnd i arkivet.",
    searched="Søkt i {meetings} og {documents}{period}.",
    meetings=("{n} møte", "{n} møte"),
    documents=("{n} dokument", "{n} dokument"),
    missing="Manglar:",
    missing_meeting="møte {number}",
    missing_of="{lacking} av {told} møte i {year}",
    missing_cases="saker {numbers}",
    mentioned="sjå {where}",
    more="og {n} til",
    unreadable="Kunne ikkje lesast:",
    nothing_here="Arkivet er tomt.",
)

ENGLISH = Wording(
    months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    day="{day} {month}",
    searched_for="Searched for:",
    everything="everything",
    since="since {day}",
    until="until {day}",
    kinds={
        RecordKind.CASE: "cases",
        RecordKind.ACTIVITY: "activities",
        RecordKind.SECTION: "sections",
        RecordKind.MEETING: "meetings",
        RecordKind.MEMBERSHIP: "memberships",
    },
    labels={
        RecordKind.CASE: "Case",
        RecordKind.ACTIVITY: "Activity",
        RecordKind.SECTION: "Section",
        RecordKind.MEETING: "Meeting",
        RecordKind.MEMBERSHIP: "Member",
    },
    meeting="meeting {number}",
    page="page {page}",
    decision="Decision:",
    people="People:",
    undated="Undated",
    whole_year="all year",
    near="near in meaning; the words themselves are not there",
    hits=("{n} hit", "{n} hits"),
    shown="showing {shown} of {n}",
    first="First {day} ({where})",
    only="Only {day}",
    last="last {day} ({where})",
    decided=("decided in {n} case", "decided in {n} cases"),
    not_found="Not found: {what}.",
    not_known="{name} is not named in the archive.",
    searched="Searched {meetings} and {documents}{period}.",
    meetings=("{n} meeting", "{n} meetings"),
    documents=("{n} document", "{n} documents"),
    missing="Missing:",
    missing_meeting="meeting {number}",
    missing_of="{lacking} of {told} meetings in {year}",
    missing_cases="cases {numbers}",
    mentioned="see {where}",
    more="and {n} more",
    unreadable="Could not be read:",
    nothing_here="The archive is empty.",
)

WORDINGS = {"nb": BOKMAAL, "nn": NYNORSK, "en": ENGLISH}
