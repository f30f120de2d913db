"""The JSON that other programs rely on."""

import json
from dataclasses import replace

import pytest

from radsminne.corpus.records import DocumentKind, Figure, MeetingCount, Section, Span
from radsminne.corpus.show.as_json import reading_json
from tests.corpus.samples import full_minutes, full_report, minutes

MINUTES = {
    "schema": 1,
    "document": {
        "id": "a" * 12,
        "path": "/arkiv/møte 1.pdf",
        "sha256": "a" * 64,
        "kind": "minutes",
        "title": "Referat",
        "council": "Fjordrådet",
        "language": "nb",
        "year": 2023,
        "pages": 2,
        "source": "layout",
    },
    "meeting": {
        "number": "1/2023",
        "date": "2023-03-14",
        "date_end": "2023-03-15",
        "start": "10:00",
        "end": "15:30",
        "place": "Rådhuset",
        "digital": True,
        "source": "layout",
    },
    "attendees": [
        {
            "name": "Ola Nes",
            "affiliation": "Nes kommune",
            "title": "dr.",
            "role": "leader",
            "presence": "present",
            "digital": True,
            "deputy_for": None,
            "note": "til kl. 12",
            "confidence": 0.5,
            "at": {"page": 1, "quote": "Ola Nes"},
            "source": "layout",
        },
        {
            "name": "Kari Vik",
            "affiliation": None,
            "title": None,
            "role": "member",
            "presence": "absent",
            "digital": False,
            "deputy_for": "Ola Nes",
            "note": None,
            "confidence": None,
            "at": {"page": None, "quote": "Kari Vik"},
            "source": "layout",
        },
    ],
    "cases": [
        {
            "number": "1/23",
            "title": "Godkjenning",
            "text": "",
            "confidence": None,
            "decisions": [],
            "presenters": [],
            "assignments": [],
            "references": [],
            "at": {"page": 1, "quote": "Sak 1/23 Godkjenning"},
            "source": "layout",
        },
        {
            "number": "2/23",
            "title": "Sjøgata",
            "text": "Sjøgata skal fornyes.\n\nArbeidet begynner til høsten og varer et år.\n\nVedtak: Planen godkjennes.",
            "confidence": 0.877,
            "decisions": [
                {
                    "text": "Planen godkjennes.",
                    "adopts": None,
                    "vote": "enstemmig",
                    "confidence": None,
                    "at": {"page": 2, "quote": "Planen godkjennes."},
                    "source": "layout",
                },
                {
                    "text": "Som innstillingen.",
                    "adopts": "Saken følges opp.",
                    "vote": None,
                    "confidence": 0.938,
                    "at": {"page": 2, "quote": "Som innstillingen."},
                    "source": "layout",
                },
            ],
            "presenters": [{"name": "Mona Li", "affiliation": "Havnevesenet"}, {"name": "Per Å", "affiliation": None}],
            "assignments": [{"who": [], "what": "sender brev"}, {"who": ["Ola Nes", "Kari Vik"], "what": "lager utkast"}],
            "references": ["NOU 2023: 4"],
            "at": {"page": 1, "quote": "Sak 2/23 Sjøgata"},
            "source": "layout",
        },
    ],
    "front": [],
    "sections": [
        {
            "path": ["Referat", "Vedlegg"],
            "title": "Vedlegg",
            "text": "Kart.",
            "highlight": True,
            "at": {"page": 1, "quote": "Vedlegg"},
            "source": "layout",
        }
    ],
    "meeting_counts": [],
    "figures": [],
    "members": [],
    "activities": [],
    "problems": [
        {"code": "weekday_mismatch", "message": "14. mars 2023 er en tirsdag", "at": {"page": 1, "quote": "onsdag"}},
        {"code": "no_date", "message": "ingen dato", "at": None},
    ],
}


def test_minutes() -> None:
    assert reading_json(full_minutes()) == MINUTES


@pytest.mark.parametrize(
    ("kind", "front", "sections"),
    [
        (DocumentKind.ANNUAL_REPORT, [[]], [["Møter"], ["Møter", "Tomt"]]),
        (DocumentKind.MINUTES, [], [[], ["Møter"], ["Møter", "Tomt"]]),
        (DocumentKind.OTHER, [], [[], ["Møter"], ["Møter", "Tomt"]]),
    ],
)
def test_what_a_report_says_under_no_heading_is_its_front(kind: DocumentKind, front: list[list[str]], sections: list[list[str]]) -> None:
    report = full_report()
    under_none = Section((), "Årsrapport", (), False, Span(1, 0, 4, "Alt "))
    found = reading_json(replace(report, document=replace(report.document, kind=kind), sections=(under_none, *report.sections)))
    assert [[section["path"] for section in found[key]] for key in ("front", "sections")] == [front, sections]  # type: ignore[attr-defined]


def test_a_report() -> None:
    found = reading_json(full_report())
    assert found["meeting"] is None
    assert found["members"] == [
        {
            "name": "Mona Li",
            "affiliation": "Havnelaget",
            "role": "member",
            "new": True,
            "deputy_for": None,
            "period": {"from": "2024-04", "to": None},
            "at": {"page": 1, "quote": "Mona Li"},
            "source": "docx",
        },
        {
            "name": "Per Å",
            "affiliation": None,
            "role": "deputy",
            "new": False,
            "deputy_for": "Mona Li",
            "period": {"from": None, "to": None},
            "at": {"page": 1, "quote": "Per Å"},
            "source": "docx",
        },
    ]
    activities = found["activities"]
    assert isinstance(activities, list)
    assert activities[0] == {
        "category": "Innlegg",
        "title": "Havet og vi",
        "date": "2024-08-01",
        "date_end": "2024-09-30",
        "date_precision": "month",
        "place": "Bodø",
        "partners": ["Havnelaget", "Nes kommune"],
        "outlet": "Fjordposten",
        "participants": ["Ola Nes", "Mona Li"],
        "references": ["Meld. St. 30"],
        "at": {"page": 3, "quote": "Havet og vi, august og september 2024"},
        "source": "docx",
    }
    assert (activities[1]["date"], activities[1]["date_precision"]) == (None, "none")


def test_it_is_json() -> None:
    for reading in (full_minutes(), full_report(), minutes(None, None)):
        assert json.loads(json.dumps(reading_json(reading))) == reading_json(reading)


def test_a_reports_figures() -> None:
    figures = (
        Figure("Medlemmer", 112.0, None, 2024, Span(1, 0, 4, "Alt ")),
        Figure("Støtte", 4000.0, "kr", None, Span(None, 0, 4, "Alt ")),
    )
    assert reading_json(replace(full_report(), figures=figures))["figures"] == [
        {"what": "Medlemmer", "value": 112.0, "unit": None, "year": 2024, "at": {"page": 1, "quote": "Alt "}},
        {"what": "Støtte", "value": 4000.0, "unit": "kr", "year": None, "at": {"page": None, "quote": "Alt "}},
    ]


def test_how_many_meetings_a_report_tells_of() -> None:
    counts = (MeetingCount(2031, 7, Span(1, 0, 9, "sju møter")),)
    found = reading_json(replace(full_report(), counts=counts))["meeting_counts"]
    assert found == [{"year": 2031, "meetings": 7, "at": {"page": 1, "quote": "sju møter"}}]
