"""Whole minutes: the head, the people and the cases together; invented minutes only."""

import datetime
from pathlib import Path

import pytest

from radsminne.corpus.records import DocumentKind, Meeting
from radsminne.extract.kind import Identity, identify
from radsminne.extract.minutes.minutes import Minutes
from radsminne.extract.readers.plain import read_plain
from radsminne.extract.source import open_source
from radsminne.extract.text.blocks import join_lines
from tests.extract.texts import make_text, read_made

MINUTES = Identity(DocumentKind.MINUTES, None, "Snørådet", "nb", 2031)
NOTICE = Identity(DocumentKind.NOTICE, None, "Snørådet", "nb", 2031)
PEOPLE = "Til stede: Kari Dal"
CASES = ("Sak 1/31 Snøen", "Rådet drøftet.", "Vedtak: Snøen måkes.")


def read(*parts: str, identity: Identity = MINUTES) -> Minutes:
    """Minutes of hand-made parts."""
    return read_made(make_text(*parts, page=1), identity)


def head(*parts: str) -> Meeting:
    """The meeting of minutes that begin with the parts."""
    return read(*parts, *CASES).meeting


@pytest.mark.parametrize(
    ("parts", "fields"),
    [
        (
            ["Dato Mandag 3. februar 2031, 10.00 – 15.00", "Sted Snøhuset i Dalveien 2"],
            {"start": "10:00", "end": "15:00", "place": "Snøhuset i Dalveien 2"},
        ),
        (["Tid: 03.02.2031 Sted: Snødal"], {"place": "Snødal"}),  # two labels on one line
        (["Møtedato: 03.02.2031 Tid: 09:00", "Møtested: Snøhuset"], {"start": "09:00", "place": "Snøhuset"}),
        (["Tid: 03.02.31 klokken 10.00-11.30", "Sted: Telefonmøte"], {"start": "10:00", "end": "11:30", "place": "Telefonmøte"}),
        (["Dato", "3. februar 2031", "Sted", "Snødal"], {"place": "Snødal"}),  # the value on the next line
        (["Tid og sted: 3. februar 2031 kl. 12.00, Snøhuset"], {"start": "12:00", "place": "Snøhuset"}),
        (["Dato: 03.02.2031", "Tid: 12.00"], {"start": "12:00"}),
        (["Referat fra møte mandag 3. februar 2031"], {}),
        (["Møte i Snørådet", "3. februar 2031"], {}),
        (["Utskrift av møtebok 2/31", "Dato: 03.02.2031"], {"number": "2/2031"}),
        (["Møte nr. 5/2031", "Dato: 03.02.2031"], {"number": "5/2031"}),
        (["styremøte nr. 3-31", "Dato: 03.02.2031"], {"number": "3/2031"}),
        (["Dato: 03.02.2031", "Sted: Teams"], {"place": "Teams", "digital": True}),
        (["Tid: 3.-4. februar 2031"], {"date_end": datetime.date(2031, 2, 4)}),
    ],
)
def test_head(parts: list[str], fields: dict[str, object]) -> None:
    """When and where, with labels and without; what is not said is None."""
    empty = {"number": None, "date_end": None, "start": None, "end": None, "place": None, "digital": False}
    meeting = head(*parts)
    assert {name: getattr(meeting, name) for name in (*empty, "date")} == empty | {"date": datetime.date(2031, 2, 3)} | fields


def test_number_from_running_case_numbers() -> None:
    """Case numbers like 2/4/31 tell that this is the fourth meeting of the year."""
    assert read("Dato: 03.02.2031", "Sak 1/4/31 Snøen", "Vedtak: Ja.", "Sak 2/4/31 Isen", "Vedtak: Ja.").meeting.number == "4/2031"


@pytest.mark.parametrize("line", ["Innkallingen av 03.02.2031 ble godkjent", "Neste møte: 03.02.2031", "Snødal, 17 personer"])
def test_no_date(line: str) -> None:
    """Another paper's date is not the meeting's; a meeting without a date is a problem."""
    minutes = read("Snørådet", line, *CASES)
    assert minutes.meeting.date is None
    assert "no_date" in [problem.code for problem in minutes.problems]


@pytest.mark.parametrize(
    "parts",
    [
        ["Vår dato: 12.01.2031", "Møtedato: 03.02.2031"],
        ["Deres dato: 12.01.2031 Vår dato: 13.01.2031", "Referat fra møte 03.02.2031"],
        ["Dok. dato: 12.01.2031", "Tid: 03.02.2031 kl. 12"],
        ["Vår dato:", "12.01.2031", "Møtedato:", "03.02.2031"],
        ["Dato: 12.02.2031", "Referat fra møte i Snørådet 3. februar 2031"],
        ["Dato: 12.02.2031", "Møtedato: 03.02.2031"],
        ["Innkalling sendt: 2. januar 2031", "Snørådet 3. februar 2031"],
        ["Godkjent dato: 3.3.2031", "Tid: 3. februar 2031"],
        ["Journaldato: 3.3.2031", "Brevdato: 4.3.2031", "Dato: 03.02.2031"],
        ["Dato: 03.02.2031", "Referat fra forrige møte 7. januar 2031"],
        ["Møtedato: 03.02.2031", "Tid: 3. februar 2031 kl. 12", "Referat fra møte 3. februar 2031"],
        ["Tid: 3.-4. februar 2031", "Møtedato: 4. februar 2031"],
    ],
)
def test_the_day_of_the_meeting_and_no_other(parts: list[str]) -> None:
    """A letter's day is not the meeting's; what is surely the meeting's goes before a bare date."""
    minutes = read(*parts, PEOPLE, *CASES)
    assert minutes.meeting.date == datetime.date(2031, 2, 3)
    assert [problem.code for problem in minutes.problems] == []


@pytest.mark.parametrize("label", ["Møtedato", "Tid", "Dato"])
def test_two_dates(label: str) -> None:
    """Of two days that are as sure the first is taken, and the other is told."""
    minutes = read(f"{label}: 03.02.2031", f"{label}: 04.02.2031", PEOPLE, *CASES)
    assert minutes.meeting.date == datetime.date(2031, 2, 3)
    assert [(p.code, p.at and p.at.quote) for p in minutes.problems] == [("two_dates", "04.02.2031")]


def test_when_it_was_closed() -> None:
    """The hour after the last case ends the meeting, not the case."""
    minutes = read("Dato: 03.02.2031", *CASES, "Møtet hevet kl. 13.40")
    assert minutes.meeting.end == "13:40"
    assert minutes.cases[-1].text == "Rådet drøftet.\n\nVedtak: Snøen måkes."


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("Møtet ble hevet 3. februar kl. 13.40.", "13:40"),
        ("Lederen takket for innsatsen gjennom hele det lange og snørike året som gikk, og møtet ble hevet kl. 13.40.", "13:40"),
        ("Møtet er hevet! (13:40)", "13:40"),
        ("Møtet hevet: 13.40", "13:40"),
        ("Møtet ble hevet 3.02.2031 kl 13.40", "13:40"),
        ("Møtet ble hevet. Lederen takket. Neste ordinære møte er tirsdag 8. mai kl. 18.30.", None),
        ("Det forrige møtet ble hevet kl. 13.40.", None),
        ("Forrige møte ble hevet før alle saker var tatt. Møtet om isen holdes 2. april kl. 18.00.", None),
        ("Førre møte vart heva kl. 13.40.", None),
    ],
)
def test_the_hour_stands_in_the_sentence_that_closes_this_meeting(words: str, end: str | None) -> None:
    assert read("Dato: 03.02.2031", *CASES, words).meeting.end == end


def test_a_wrong_weekday_is_told_and_left() -> None:
    """The third of February 2031 is a Monday."""
    minutes = read("Dato Onsdag 3. februar 2031", PEOPLE, *CASES)
    assert minutes.meeting.date == datetime.date(2031, 2, 3)
    assert [(p.code, p.at and p.at.quote) for p in minutes.problems] == [("weekday_mismatch", "Onsdag 3. februar 2031")]


def test_a_case_with_all_of_it() -> None:
    """Title, body, decision, presenter, assignment and reference of one case."""
    minutes = read(
        "Dato: 03.02.2031",
        "Sak 1/31 Snøen",
        "Siv Moe, Fjelldirektoratet, orienterte om NOU 2031: 4.",
        "Vedtak: Snøen måkes.",
        "Kari Dal og Per Li deltar i arbeidsgruppe for snø.",
    )
    case = minutes.cases[0]
    assert (case.number, case.title, case.at.quote) == ("1/31", "Snøen", "Sak 1/31 Snøen")
    assert len(case.body) == 3
    assert [d.text for d in case.decisions] == ["Snøen måkes."]
    assert [(p.name, p.affiliation) for p in case.presenters] == [("Siv Moe", "Fjelldirektoratet")]
    assert [(a.who, a.what) for a in case.assignments] == [(("Kari Dal", "Per Li"), "arbeidsgruppe for snø")]
    assert [r.name for r in case.references] == ["NOU 2031: 4"]


def test_a_notice_decides_nothing() -> None:
    """A notice has cases, but no decisions."""
    minutes = read("Dato: 03.02.2031", *CASES, identity=NOTICE)
    assert [(case.number, case.decisions) for case in minutes.cases] == [("1/31", ())]


def test_duplicate_numbers_are_told() -> None:
    """The second of two cases with one number is where the problem stands, and the paper is not to be trusted."""
    minutes = read(
        "Dato: 03.02.2031", PEOPLE, "# Sak 1/31 Snøen", "Vedtak: Ja.", "# Sak 1/31 Isen", "Vedtak: Ja.", "# Sak 2/31 Vinden", "Vedtak: Ja."
    )
    told = [(p.code, p.at and p.at.quote) for p in minutes.problems]
    assert told == [("duplicate_case_number", "Sak 1/31 Isen"), ("structure_unsure", "Dato: 03.02.2031")]


def test_mentions() -> None:
    """Another meeting is spoken of by number and date."""
    minutes = read("Dato: 03.02.2031", "Sak 1/31 Godkjenning av referat fra møte 6/30, 28. november 2030", "Vedtak: Ja.")
    assert [(m.number, m.date) for m in minutes.mentions] == [("6/2030", datetime.date(2030, 11, 28))]


def test_minutes_without_cases() -> None:
    """Where no case is found, that is told, and the head is still read."""
    minutes = read("Dato: 03.02.2031", "Til stede: Kari Dal", "Vi måkte.")
    assert minutes.cases == ()
    assert [problem.code for problem in minutes.problems] == ["structure_unclear"]
    assert [a.name for a in minutes.attendances] == ["Kari Dal"]


def test_minutes_without_attendance() -> None:
    """Minutes in which nobody was there or away are told of; of a notice nobody can say it yet, and an unreadable list is told too."""
    silent = read("Dato: 03.02.2031", *CASES)
    unread = read("Dato: 03.02.2031", "Til stede: FKX, YHD", *CASES)
    assert [(p.code, p.at and p.at.quote) for p in silent.problems] == [("no_attendance", "Dato: 03.02.2031")]
    assert [p.code for p in unread.problems] == ["unclear_attendee", "no_attendance"]
    assert read("Dato: 03.02.2031", "Forfall: Kari Dal", *CASES).problems == ()
    assert read("Dato: 03.02.2031", *CASES, identity=NOTICE).problems == ()


@pytest.mark.parametrize(
    ("called", "people", "told"),
    [
        ("Til stede: Kari Dal, Per Li", ["Kari Dal", "Per Li"], [("unclear_attendee", "FKX, YHD")]),
        (
            "Til stede: LQX, MZD",
            [],
            [("unclear_attendee", "FKX, YHD"), ("unclear_attendee", "LQX, MZD"), ("no_attendance", "Dato: 03.02.2031")],
        ),
        ("Rådet drøftet.", [], [("unclear_attendee", "FKX, YHD"), ("no_attendance", "Dato: 03.02.2031")]),
    ],
)
def test_roll_call_under_the_first_case(called: str, people: list[str], told: list[tuple[str, str]]) -> None:
    """Where the head names nobody, the first case may; what is unreadable in either is told, once."""
    minutes = read("Dato: 03.02.2031", "Til stede: FKX, YHD", "Sak 1/31 Opprop", called, "Sak 2/31 Snøen", "Vedtak: Snøen måkes.")
    assert [a.name for a in minutes.attendances] == people
    assert [(p.code, p.at and p.at.quote) for p in minutes.problems] == told


def test_empty_document() -> None:
    """Nothing in, nothing out."""
    assert read().cases == ()


def test_spans_hold_their_words(shared: Path) -> None:
    """Every quote of real minutes stands on its page at its place."""
    text = join_lines(read_plain(open_source(next((shared / "seeds").glob("referat*.txt")))))
    minutes = read_made(text, identify(text, "minutes.txt"))
    pages = {page.number: page.text for page in text.pages}
    spans = [a.at for a in minutes.attendances] + [c.at for c in minutes.cases] + [d.at for c in minutes.cases for d in c.decisions]
    spans += [p.at for c in minutes.cases for p in c.presenters] + [s for c in minutes.cases for b in c.body for s in b.spans]
    assert len(spans) > 50
    assert all(pages[span.page][span.start : span.end].replace("\n", " ") == span.quote for span in spans)
