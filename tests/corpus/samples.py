"""Invented readings: a row of a test table states only what matters to it."""

import datetime
import hashlib

from radsminne.corpus.files import SeenFile
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import (
    Activity,
    Assignment,
    Attendance,
    Case,
    DatePrecision,
    Decision,
    Document,
    DocumentKind,
    Figure,
    Meeting,
    MeetingCount,
    MeetingMention,
    Membership,
    Page,
    Paragraph,
    Period,
    Presence,
    Presenter,
    Problem,
    Reading,
    Reference,
    Role,
    Section,
    Span,
    TextSource,
)


def at(quote: str, page: int | None = 1, start: int = 0) -> Span:
    return Span(page, start, start + len(quote), quote)


def paragraph(text: str, page: int | None = 1) -> Paragraph:
    return Paragraph(text, (at(text, page),))


def document(
    name: str = "referat.txt", kind: DocumentKind = DocumentKind.MINUTES, *, council: str | None = "Fjordrådet", year: int | None = None
) -> Document:
    sha256 = hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()
    return Document(sha256[:12], f"/arkiv/{name}", sha256, kind, None, council, "nb", year, 2, TextSource.TEXT)


def meeting(number: str | None, date: str | None, date_end: str | None = None) -> Meeting:
    first, last = (datetime.date.fromisoformat(day) if day else None for day in (date, date_end))
    return Meeting(number, first, last, None, None, None, digital=False, at=at("Møte"))


def case(number: str | None, title: str = "Havn", *body: str) -> Case:
    return Case(number, title, tuple(paragraph(text) for text in body), (), (), (), (), at(f"Sak {number} {title}"))


def minutes(
    number: str | None, date: str | None, *, council: str | None = "Fjordrådet", cases: tuple[Case, ...] = (), name: str | None = None
) -> Reading:
    return Reading(
        document(name or f"referat {number} {date} {council}.txt".replace("/", "_"), council=council),
        (),
        meeting(number, date),
        cases=cases,
    )


def seen(reading: Reading, path: str | None = None) -> SeenFile:
    return SeenFile(path or reading.document.path, reading.document.sha256, 1000, 1_700_000_000_123_456_789, 1)


def full_minutes() -> Reading:
    """Minutes with something in every field."""
    body = (
        paragraph("Sjøgata skal fornyes."),
        Paragraph("Arbeidet begynner til høsten og varer et år.", (at("Arbeidet begynner til", 1, 40), at("høsten og varer et år.", 2))),
        paragraph("Vedtak: Planen godkjennes."),
    )
    decided = Decision("Planen godkjennes.", "enstemmig", at("Planen godkjennes.", 2, 60))
    given = Assignment(("Ola Nes", "Kari Vik"), "lager utkast", at("Ola Nes og Kari Vik lager utkast", 2))
    harbour = Case(
        "2/23",
        "Sjøgata",
        body,
        (decided, Decision("Som innstillingen.", None, at("Som innstillingen.", 2), "Saken følges opp.", 0.9375)),
        (Presenter("Mona Li", "Havnevesenet", at("Mona Li, Havnevesenet")), Presenter("Per Å", None, at("Per Å"))),
        (Assignment((), "sender brev", at("sender brev")), given),
        (Reference("NOU 2023: 4", at("NOU 2023: 4", 1, 11)),),
        at("Sak 2/23 Sjøgata", 1, 30),
        0.87654,
    )
    present = Attendance("Ola Nes", "Nes kommune", "dr.", Role.LEADER, Presence.PRESENT, True, None, "til kl. 12", at("Ola Nes"), 0.5)
    absent = Attendance("Kari Vik", None, None, Role.MEMBER, Presence.ABSENT, False, "Ola Nes", None, at("Kari Vik", None))
    day = datetime.date(2023, 3, 14)
    return Reading(
        Document("a" * 12, "/arkiv/møte 1.pdf", "a" * 64, DocumentKind.MINUTES, "Referat", "Fjordrådet", "nb", 2023, 2, TextSource.LAYOUT),
        (Page(1, "Referat\nOla Nes"), Page(2, "")),
        Meeting("1/2023", day, day + datetime.timedelta(1), "10:00", "15:30", "Rådhuset", True, at("Møte 1/2023")),
        (present, absent),
        (case("1/23", "Godkjenning"), harbour),
        (Section(("Referat", "Vedlegg"), "Vedlegg", (paragraph("Kart."),), True, at("Vedlegg")),),
        mentions=(MeetingMention("6/2022", datetime.date(2022, 11, 28), at("møte 6/2022")), MeetingMention(None, None, at("forrige møte"))),
        problems=(
            Problem(ProblemCode.WEEKDAY_MISMATCH, "14. mars 2023 er en tirsdag", at("onsdag")),
            Problem(ProblemCode.NO_DATE, "ingen dato"),
        ),
    )


def full_report() -> Reading:
    """An annual report with something in every field."""
    shown = Activity(
        "Innlegg",
        "Havet og vi",
        datetime.date(2024, 8, 1),
        datetime.date(2024, 9, 30),
        DatePrecision.MONTH,
        "Bodø",
        ("Havnelaget", "Nes kommune"),
        "Fjordposten",
        ("Ola Nes", "Mona Li"),
        (Reference("Meld. St. 30", at("Meld. St. 30", 3)),),
        at("Havet og vi, august og september 2024", 3),
    )
    undated = Activity(None, "Brev", None, None, DatePrecision.NONE, None, (), None, (), (), at("Brev", 3))
    return Reading(
        Document("b" * 12, "årsrapport.docx", "b" * 64, DocumentKind.ANNUAL_REPORT, None, "Fjordrådet", None, 2024, None, TextSource.DOCX),
        (Page(None, "Alt på ett sted"),),
        sections=(
            Section(("Møter",), "Møter", (paragraph("Rådet har hatt fire møter.", None),), False, at("Møter", None)),
            Section(("Møter", "Tomt"), "Tomt", (), False, at("Tomt", None)),
        ),
        memberships=(
            Membership("Mona Li", "Havnelaget", Role.MEMBER, True, None, Period("2024-04", None), at("Mona Li")),
            Membership("Per Å", None, Role.DEPUTY, False, "Mona Li", Period(None, None), at("Per Å")),
        ),
        activities=(shown, undated),
        counts=(MeetingCount(2024, 4, at("fire møter")),),
        figures=(Figure("Medlemmer", 112.0, None, 2024, at("112")),),
    )
