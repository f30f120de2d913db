"""What a reader should find in an invented paper.

JSON in the shape of `radsminne extract --json`, without where it stands.
"""

import re
from typing import Any

from papers import COUNCIL, MONTHS, Chapter, Deed, Group, Paper, Person, Sak

SOURCES = {"pdf": "layout", "docx": "docx", "scan": "ocr"}


def describe_attendee(group: Group, person: Person) -> dict[str, Any]:
    """One line of the attendance list."""
    titled = group.role == "secretariat" and person.mark and not person.partly
    return {
        "name": person.name,
        "affiliation": person.affiliation or None,
        "title": person.mark if titled else None,
        "role": person.role or group.role,
        "presence": "partial" if person.partly else group.presence,
        "digital": person.mark == "digitalt",
        "deputy_for": person.deputy_for,
        "note": person.mark if person.partly else None,
    }


def describe_case(case: Sak) -> dict[str, Any]:
    """One case."""
    return {
        "number": case.number,
        "title": case.title,
        "decisions": [{"text": text, "vote": case.vote or None} for text in case.decisions],
        "presenters": [{"name": name, "affiliation": affiliation or None} for name, affiliation in case.presenters],
        "assignments": [{"who": list(who), "what": what} for who, what in case.assignments],
        "references": list(case.references),
    }


def find_period(group: Group, person: Person) -> dict[str, str | None]:
    """From when to when, from the words after the name or else from the list's label."""
    start, end = group.start, group.end
    if match := re.fullmatch(r"fra (\w+) (\d{4})", person.mark):
        start = f"{match[2]}-{MONTHS[match[1]]}"
    if match := re.fullmatch(r"til (\d+)\.(\d+)\.(\d{4})", person.mark):
        end = f"{match[3]}-{int(match[2]):02d}-{int(match[1]):02d}"
    return {"from": start, "to": end}


def describe_member(group: Group, person: Person) -> list[dict[str, Any]]:
    """One line of a member list: the member, and the deputy where the line names one."""
    member = {
        "name": person.name,
        "affiliation": person.affiliation or None,
        "role": person.role or group.role,
        "new": person.mark == "ny",
        "deputy_for": person.deputy_for,
        "period": find_period(group, person),
    }
    if not person.mark.startswith("Vara: "):
        return [member]
    name, affiliation = person.mark.removeprefix("Vara: ").split(", ")
    deputy = {**member, "name": name, "affiliation": affiliation, "role": "deputy", "deputy_for": person.name}
    return [member, deputy]


def describe_deed(deed: Deed) -> dict[str, Any]:
    """One activity."""
    return {
        "category": deed.category,
        "title": deed.title,
        "date": deed.date,
        "date_end": deed.date_end,
        "date_precision": deed.precision,
        "place": deed.place,
        "partners": list(deed.partners),
        "outlet": deed.outlet,
        "participants": list(deed.participants),
        "references": list(deed.references),
    }


def describe_meeting(paper: Paper) -> dict[str, Any] | None:
    """Return the heading of minutes or of a notice."""
    meeting = paper.meeting
    if meeting is None:
        return None
    return {
        "number": meeting.number,
        "date": meeting.date,
        "date_end": meeting.date_end,
        "start": meeting.start,
        "end": meeting.end,
        "place": meeting.place,
        "digital": meeting.digital,
    }


def list_highlights(chapters: tuple[Chapter, ...]) -> list[str]:
    """Return the texts in the highlight boxes."""
    return [chapter.highlight[1] for chapter in chapters if chapter.highlight]


def describe_paper(paper: Paper, pages: int | None) -> dict[str, Any]:
    """All that a right reading of the paper gives."""
    return {
        "document": {
            "kind": paper.kind,
            "title": paper.title,
            "council": COUNCIL,
            "language": paper.language,
            "year": paper.year,
            "pages": pages,
            "source": SOURCES[paper.look.format],
        },
        "meeting": describe_meeting(paper),
        "attendees": [describe_attendee(group, person) for group in paper.groups for person in group.people],
        "cases": [describe_case(case) for case in paper.cases],
        "sections": [chapter.title for chapter in paper.chapters],
        "highlights": list_highlights(paper.chapters),
        "members": [
            member
            for chapter in paper.chapters
            for group in chapter.members
            for person in group.people
            for member in describe_member(group, person)
        ],
        "activities": [describe_deed(deed) for chapter in paper.chapters for deed in chapter.deeds],
        "warnings": list(paper.warnings),
    }
