"""What an answer says around the records' own words, in the language of the question."""

from dataclasses import dataclass

from radsminne.corpus.records import RecordKind
from radsminne.search.outcomes import Outcome
from radsminne.search.question.question import Intent


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language; in braces stands what is filled in, and pairs are for one and for several."""

    months: tuple[str, ...]
    day: str
    """A day within a year: "3. februar"."""
    searched_for: dict[Intent, str]
    taken_for: str
    """A word or a number that was asked, and what it was taken for."""
    several: str
    """A surname that several people have."""
    everything: str
    since: str
    until: str
    kinds: dict[RecordKind, str]
    """Several of a kind, as in "only cases"."""
    labels: dict[RecordKind, str]
    """One of a kind, before its number."""
    meeting: str
    page: str
    scanned: str
    """Beside a page that was read from its picture."""
    decision: str
    people: str
    undated: str
    whole_year: str
    """In place of a day, for what only a year is known of."""
    near: str
    """What the sign ≈ means."""
    possible: str
    """Beside a hit that is not sure."""
    possibles: tuple[str, str]
    hits: tuple[str, str]
    shown: str
    first: str
    only: str
    last: str
    decided: tuple[str, str]
    undecided: str
    outcomes: dict[Outcome, tuple[str, str]]
    """What became of the other cases."""
    beside: str
    """The other cases, after those that were decided."""
    also: str
    """Above what speaks of a topic without deciding anything on it."""
    elsewhere: str
    not_found: str
    not_known: str
    nothing_asked: str
    """In place of a search for a question without a word to look for."""
    searched: str
    meetings: tuple[str, str]
    documents: tuple[str, str]
    missing: str
    missing_meeting: str
    missing_of: str
    missing_cases: str
    missing_of_council: str
    """What is missing, and whose it is, where the archive holds papers of several councils."""
    mentioned: str
    gap: str
    """In the timeline, where a meeting is missing."""
    more: str
    show: str
    """How to see more of one hit."""
    show_id: str
    unreadable: str
    nothing_here: str


BOKMAAL = Wording(
    months=("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"),
    day="{day}. {month}",
    searched_for={
        Intent.WHEN: "Når:",
        Intent.WHAT_DECIDED: "Vedtatt om:",
        Intent.WHO: "Hvem:",
        Intent.TOPIC: "Søkte etter:",
    },
    taken_for="{asked} (tolket som {read})",
    several="«{asked}» kan være flere: {names}. Skriv hele navnet for å få bare én.",
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
    scanned="lest fra skannet side, bokstaver kan være feil",
    decision="Vedtak:",
    people="Personer:",
    undated="Uten dato",
    whole_year="hele året",
    near="nær i mening; ordene selv står ikke der",
    possible="mulig treff",
    possibles=("1 av dem usikkert", "{n} av dem usikre"),
    hits=("{n} treff", "{n} treff"),
    shown="viser {shown} av {n}",
    first="Først {day} ({where})",
    only="Bare {day}",
    last="sist {day} ({where})",
    decided=("vedtak i {n} sak", "vedtak i {n} saker"),
    undecided="ingen vedtak",
    outcomes={
        Outcome.POSTPONED: ("{n} utsatt", "{n} utsatt"),
        Outcome.NOTED: ("{n} tatt til orientering", "{n} tatt til orientering"),
        Outcome.FORMAL: ("{n} godkjenning av sakliste eller referat", "{n} godkjenninger av sakliste eller referat"),
        Outcome.NOTHING: ("{n} uten vedtak", "{n} uten vedtak"),
    },
    beside="dessuten {others}",
    also="Ellers omtalt",
    elsewhere="Utenfor tidsrommet ({period}): {hits} ({years}).",
    not_found="Ikke funnet: {what}.",
    not_known="{name} er ikke nevnt i arkivet.",
    nothing_asked="Spør om noe: spørsmålet har ingen ord å lete etter.",
    searched="Søkt i {meetings} og {documents}{period}.",
    meetings=("{n} møte", "{n} møter"),
    documents=("{n} dokument", "{n} dokumenter"),
    missing="Mangler:",
    missing_meeting="møte {number}",
    missing_of="{lacking} av {told} møter i {year}",
    missing_cases="saker {numbers}",
    missing_of_council="{meeting} i {council}",
    mentioned="se {where}",
    gap="mangler i arkivet: {meeting}",
    more="og {n} til",
    show="Vis en hel sak:",
    show_id="Vis hele treffet: radsminne show ID{where} (--explain viser id).",
    unreadable="Kunne ikke leses:",
    nothing_here="Arkivet er tomt.",
)

_NYNORSK = Wording(
    months=BOKMAAL.months,
    day=BOKMAAL.day,
    searched_for={
        Intent.WHEN: "Når:",
        Intent.WHAT_DECIDED: "Vedteke om:",
        Intent.WHO: "Kven:",
        Intent.TOPIC: "Søkte etter:",
    },
    taken_for="{asked} (tolka som {read})",
    several="«{asked}» kan vere fleire: {names}. Skriv heile namnet for å få berre éin.",
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
    scanned="lesen frå skanna side, bokstavar kan vere feil",
    decision="Vedtak:",
    people="Personar:",
    undated="Utan dato",
    whole_year="heile året",
    near="nær i meining; orda sjølve står ikkje der",
    possible="mogleg treff",
    possibles=("1 av dei usikkert", "{n} av dei usikre"),
    hits=("{n} treff", "{n} treff"),
    shown="viser {shown} av {n}",
    first="Først {day} ({where})",
    only="Berre {day}",
    last="sist {day} ({where})",
    decided=("vedtak i {n} sak", "vedtak i {n} saker"),
    undecided="ingen vedtak",
    outcomes={
        Outcome.POSTPONED: ("{n} utsett", "{n} utsette"),
        Outcome.NOTED: ("{n} teken til orientering", "{n} tekne til orientering"),
        Outcome.FORMAL: ("{n} godkjenning av sakliste eller referat", "{n} godkjenningar av sakliste eller referat"),
        Outcome.NOTHING: ("{n} utan vedtak", "{n} utan vedtak"),
    },
    beside="dessutan {others}",
    also="Elles omtala",
    elsewhere="Utanfor tidsrommet ({period}): {hits} ({years}).",
    not_found="Ikkje funne: {what}.",
    not_known="{name} er ikkje nemnd i arkivet.",
    nothing_asked="Spør om noko: spørsmålet har ingen ord å leite etter.",
    searched="Søkt i {meetings} og {documents}{period}.",
    meetings=("{n} møte", "{n} møte"),
    documents=("{n} dokument", "{n} dokument"),
    missing="Manglar:",
    missing_meeting="møte {number}",
    missing_of="{lacking} av {told} møte i {year}",
    missing_cases="saker {numbers}",
    missing_of_council="{meeting} i {council}",
    mentioned="sjå {where}",
    gap="manglar i arkivet: {meeting}",
    more="og {n} til",
    show="Vis ei heil sak:",
    show_id="Vis heile treffet: radsminne show ID{where} (--explain viser id).",
    unreadable="Kunne ikkje lesast:",
    nothing_here="Arkivet er tomt.",
)

ENGLISH = Wording(
    months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    day="{day} {month}",
    searched_for={
        Intent.WHEN: "When:",
        Intent.WHAT_DECIDED: "Decided on:",
        Intent.WHO: "Who:",
        Intent.TOPIC: "Searched for:",
    },
    taken_for="{asked} (taken for {read})",
    several="“{asked}” may be several: {names}. Write the whole name to get only one.",
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
    scanned="read from a scan, letters may be wrong",
    decision="Decision:",
    people="People:",
    undated="Undated",
    whole_year="all year",
    near="near in meaning; the words themselves are not there",
    possible="possible hit",
    possibles=("1 of them uncertain", "{n} of them uncertain"),
    hits=("{n} hit", "{n} hits"),
    shown="showing {shown} of {n}",
    first="First {day} ({where})",
    only="Only {day}",
    last="last {day} ({where})",
    decided=("decided in {n} case", "decided in {n} cases"),
    undecided="nothing decided",
    outcomes={
        Outcome.POSTPONED: ("{n} postponed", "{n} postponed"),
        Outcome.NOTED: ("{n} only noted", "{n} only noted"),
        Outcome.FORMAL: ("{n} approval of agenda or minutes", "{n} approvals of agenda or minutes"),
        Outcome.NOTHING: ("{n} without a decision", "{n} without a decision"),
    },
    beside="also {others}",
    also="Also mentioned",
    elsewhere="Outside the period ({period}): {hits} ({years}).",
    not_found="Not found: {what}.",
    not_known="{name} is not named in the archive.",
    nothing_asked="Ask about something: the question has no word to look for.",
    searched="Searched {meetings} and {documents}{period}.",
    meetings=("{n} meeting", "{n} meetings"),
    documents=("{n} document", "{n} documents"),
    missing="Missing:",
    missing_meeting="meeting {number}",
    missing_of="{lacking} of {told} meetings in {year}",
    missing_cases="cases {numbers}",
    missing_of_council="{meeting} of {council}",
    mentioned="see {where}",
    gap="not in the archive: {meeting}",
    more="and {n} more",
    show="To see a whole case:",
    show_id="To see a whole hit: radsminne show ID{where} (--explain shows ids).",
    unreadable="Could not be read:",
    nothing_here="The archive is empty.",
)

WORDINGS = {"nb": BOKMAAL, "nn": _NYNORSK, "en": ENGLISH}
