"""What the invented papers hold: content/*.toml read into frozen values, before any layout."""

import datetime
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COUNCIL = "Eidvær helseråd"

MARK_ROLES = {
    "leder": "leader",
    "leiar": "leader",
    "nestleder": "deputy_leader",
    "nestleiar": "deputy_leader",
    "medlem": "member",
    "vara": "deputy",
    "observatør": "observer",
}
PARTLY_THERE = ("til kl.", "fra kl.", "frå kl.", "deler av")
MONTHS = {"mars": "03", "juni": "06"}


@dataclass(frozen=True, slots=True)
class Person:
    """A name as a paper writes it.

    `mark` is what stands in brackets after it, or a title where there is no affiliation.
    """

    name: str
    affiliation: str
    mark: str

    @property
    def role(self) -> str | None:
        """The role that the mark gives, if it gives one."""
        return MARK_ROLES.get(self.mark)

    @property
    def deputy_for(self) -> str | None:
        """Whom the person stands in for."""
        return self.mark.removeprefix("vara for ") if self.mark.startswith("vara for ") else None

    @property
    def partly(self) -> bool:
        """Whether the mark tells that the person was there for a part of the meeting."""
        return self.mark.startswith(PARTLY_THERE)


@dataclass(frozen=True, slots=True)
class Group:
    """A label with people under it: one group of an attendance list or of a member list."""

    label: str
    role: str
    presence: str
    layout: str
    columns: tuple[str, ...]
    people: tuple[Person, ...]
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Sak:
    """One case as it is written.

    Proposal, text, vote, decisions, what comes after, and what is to be found in it.
    """

    number: str
    title: str
    proposal: str
    text: str
    vote: str
    decisions: tuple[str, ...]
    after: str
    presenters: tuple[tuple[str, str], ...]
    assignments: tuple[tuple[tuple[str, ...], str], ...]
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deed:
    """One activity: `text` is how the list writes it, with {title} for its title."""

    category: str
    title: str
    text: str
    date: str | None
    date_end: str | None
    precision: str
    place: str | None
    partners: tuple[str, ...]
    outlet: str | None
    participants: tuple[str, ...]
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of an annual report, with its highlight box, member lists and activities."""

    title: str
    level: int
    text: str
    highlight: tuple[str, str] | None
    members: tuple[Group, ...]
    deeds: tuple[Deed, ...]
    new_page: bool


@dataclass(frozen=True, slots=True)
class Meeting:
    """What the heading of a paper says about its meeting, dates and times in ISO form."""

    number: str
    date: str
    date_end: str | None
    start: str | None
    end: str | None
    place: str
    digital: bool


@dataclass(frozen=True, slots=True)
class Look:
    """How a paper is laid out, and the words it uses for its labels."""

    format: str
    font: str
    heading: str
    agenda: str
    running_head: str
    proposal_label: str
    vote_label: str
    decision_block: bool
    agenda_only: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of the archive."""

    stem: str
    kind: str
    language: str
    title: str
    subtitle: str
    year: int
    look: Look
    header: tuple[tuple[str, str], ...]
    opening: tuple[str, ...]
    ending: tuple[str, ...]
    signatures: tuple[str, ...]
    meeting: Meeting | None
    groups: tuple[Group, ...]
    cases: tuple[Sak, ...]
    chapters: tuple[Chapter, ...]
    warnings: tuple[str, ...]

    @property
    def file_name(self) -> str:
        """The name of the file in the archive."""
        return f"{self.stem}.docx" if self.look.format == "docx" else f"{self.stem}.pdf"

    @property
    def written(self) -> datetime.datetime:
        """The fixed time that the file says it was made."""
        day = datetime.date.fromisoformat(self.meeting.date) if self.meeting else datetime.date(self.year + 1, 2, 20)
        return datetime.datetime(day.year, day.month, day.day, 16, 0, tzinfo=datetime.UTC)


def read_person(line: str) -> Person:
    """Read `name | affiliation | mark`."""
    name, affiliation, mark = (part.strip() for part in line.split("|"))
    return Person(name, affiliation, mark)


def read_group(table: dict[str, Any]) -> Group:
    """Read one list of people."""
    return Group(
        label=table.get("label", ""),
        role=table.get("role", "member"),
        presence=table.get("presence", "present"),
        layout=table.get("layout", "lines"),
        columns=tuple(table.get("columns", ())),
        people=tuple(read_person(line) for line in table["people"]),
        start=table.get("from"),
        end=table.get("to"),
    )


def read_case(table: dict[str, Any]) -> Sak:
    """Read one case."""
    return Sak(
        number=table["number"],
        title=table["title"],
        proposal=table.get("proposal", ""),
        text=table.get("text", "").strip(),
        vote=table.get("vote", ""),
        decisions=tuple(table.get("decisions", ())),
        after=table.get("after", ""),
        presenters=tuple((name, where) for name, where in table.get("presenters", ())),
        assignments=tuple((tuple(one["who"]), one["what"]) for one in table.get("assignments", ())),
        references=tuple(table.get("references", ())),
    )


def read_deed(category: str, table: dict[str, Any]) -> Deed:
    """Read one activity."""
    date = table.get("date")
    return Deed(
        category=category,
        title=table["title"],
        text=table["text"],
        date=date,
        date_end=table.get("date_end"),
        precision=table.get("precision", "day" if date else "none"),
        place=table.get("place"),
        partners=tuple(table.get("partners", ())),
        outlet=table.get("outlet"),
        participants=tuple(table.get("participants", ())),
        references=tuple(table.get("references", ())),
    )


def read_chapter(table: dict[str, Any]) -> Chapter:
    """Read one chapter of an annual report."""
    box = table.get("highlight")
    return Chapter(
        title=table["title"],
        level=table.get("level", 1),
        text=table.get("text", "").strip(),
        highlight=(box["title"], box["text"]) if box else None,
        members=tuple(read_group(group) for group in table.get("members", ())),
        deeds=tuple(read_deed(group["category"], item) for group in table.get("activities", ()) for item in group["items"]),
        new_page=table.get("new_page", False),
    )


def read_meeting(table: dict[str, Any]) -> Meeting:
    """Read what a paper's heading says."""
    return Meeting(
        number=table["number"],
        date=table["date"],
        date_end=table.get("date_end"),
        start=table.get("start"),
        end=table.get("end"),
        place=table["place"],
        digital=table.get("digital", False),
    )


def read_look(table: dict[str, Any]) -> Look:
    """Read how a paper is laid out."""
    return Look(
        format=table["format"],
        font=table.get("font", "Helvetica"),
        heading=table.get("heading", ""),
        agenda=table.get("agenda", ""),
        running_head=table.get("running_head", ""),
        proposal_label=table.get("proposal_label", "Forslag til vedtak"),
        vote_label=table.get("vote_label", "Votering"),
        decision_block=table.get("decision_block", False),
        agenda_only=table.get("agenda_only", False),
    )


def read_paper(path: Path) -> Paper:
    """Read one content file."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    meeting = read_meeting(table["meeting"]) if "meeting" in table else None
    return Paper(
        stem=path.stem,
        kind=table["kind"],
        language=table["language"],
        title=table["title"],
        subtitle=table.get("subtitle", ""),
        year=table.get("year") or int(meeting.date[:4] if meeting else 0),
        look=read_look(table),
        header=tuple((label, value) for label, value in table.get("header", ())),
        opening=tuple(table.get("opening", ())),
        ending=tuple(table.get("ending", ())),
        signatures=tuple(table.get("signatures", ())),
        meeting=meeting,
        groups=tuple(read_group(group) for group in table.get("attendance", ())),
        cases=tuple(read_case(case) for case in table.get("cases", ())),
        chapters=tuple(read_chapter(chapter) for chapter in table.get("chapters", ())),
        warnings=tuple(table.get("warnings", ())),
    )


def read_papers(folder: Path) -> list[Paper]:
    """Read all content files, by name."""
    return [read_paper(path) for path in sorted(folder.glob("*.toml"))]
