"""A paper becomes a row of elements, the same for every file format.

What stands above what, and in which words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from papers import COUNCIL, Chapter, Group, Paper, Person, Sak


class ElementKind(StrEnum):
    """What an element is to the page."""

    COUNCIL = "council"
    TITLE = "title"
    LABEL = "label"
    NAME = "name"
    CASE = "case"
    CHAPTER = "chapter"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"
    BOX = "box"
    SIGNATURE = "signature"
    CONTENTS = "contents"
    NEW_PAGE = "new_page"


@dataclass(frozen=True, slots=True)
class Element:
    """One thing on the page.

    `lead` is bold before `text`, `level` the depth of a heading or item, `rows` those of a table or contents.
    """

    kind: ElementKind
    text: str = ""
    lead: str = ""
    level: int = 0
    marker: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


ITEM = re.compile(r"(?P<indent> *)(?P<marker>-|\d\.|[a-z]\)) (?P<text>.+)")


def lay_text(text: str) -> Iterator[Element]:
    """Paragraphs are parted by an empty line; a line that begins with `- `, `1. ` or `a) ` is an item."""
    for block in re.split(r"\n\n+", text.strip("\n")) if text else []:
        for line in block.splitlines():
            if item := ITEM.fullmatch(line):
                yield Element(ElementKind.ITEM, item["text"], marker=item["marker"], level=len(item["indent"]) // 2)
            else:
                yield Element(ElementKind.PARAGRAPH, line)


def write_person(person: Person) -> str:
    """Write a person as a list does.

    `Name, Affiliation (mark)`, `Name, title`, or `Name (mark)` for those without affiliation.
    """
    if person.mark.startswith("Vara: "):
        return f"{person.name}, {person.affiliation}. {person.mark}"
    if person.affiliation and person.mark:
        return f"{person.name}, {person.affiliation} ({person.mark})"
    if person.affiliation:
        return f"{person.name}, {person.affiliation}"
    if person.mark and (person.role or person.mark.startswith("fra ")):
        return f"{person.name} ({person.mark})"
    return f"{person.name}, {person.mark}" if person.mark else person.name


def write_member(person: Person) -> str:
    """Return a member list puts the role after the name, and all else last."""
    if person.role:
        return f"{person.name} ({person.mark}), {person.affiliation}"
    return write_person(person)


def lay_group(group: Group) -> Iterator[Element]:
    """One group of the attendance list in its own layout: a table, a comma line, or one name a line."""
    if group.layout == "table":
        rows = tuple((person.name, person.affiliation, person.mark) for person in group.people)
        yield Element(ElementKind.LABEL, lead=f"{group.label}:")
        yield Element(ElementKind.TABLE, rows=(group.columns, *rows))
    elif group.layout == "comma":
        yield Element(ElementKind.LABEL, ", ".join(write_person(person) for person in group.people), lead=f"{group.label}:")
    else:
        for place, person in enumerate(group.people):
            yield Element(ElementKind.NAME, write_person(person), lead="" if place else f"{group.label}:")


def lay_decision(paper: Paper, case: Sak) -> Iterator[Element]:
    """Yield the decision in the label's line, in the paragraph under it, or as numbered points."""
    if len(case.decisions) > 1:
        yield Element(ElementKind.PARAGRAPH, lead="Vedtak:")
        for number, text in enumerate(case.decisions, 1):
            yield Element(ElementKind.ITEM, text, marker=f"{number}.")
    elif case.decisions and paper.look.decision_block:
        yield Element(ElementKind.PARAGRAPH, lead="Vedtak:")
        yield Element(ElementKind.PARAGRAPH, case.decisions[0])
    elif case.decisions:
        yield Element(ElementKind.PARAGRAPH, case.decisions[0], lead="Vedtak:")


def lay_case(paper: Paper, case: Sak) -> Iterator[Element]:
    """Heading, proposal, text, vote, decision, and what comes after."""
    yield Element(ElementKind.CASE, paper.look.heading.format(number=case.number, title=case.title))
    before, behind = (case.proposal, "") if paper.kind == "minutes" else ("", case.proposal)
    if before:
        yield Element(ElementKind.PARAGRAPH, before, lead=f"{paper.look.proposal_label}:")
    yield from lay_text(case.text)
    if behind:
        yield Element(ElementKind.PARAGRAPH, behind, lead=f"{paper.look.proposal_label}:")
    if case.vote:
        yield Element(ElementKind.PARAGRAPH, case.vote, lead=f"{paper.look.vote_label}:")
    yield from lay_decision(paper, case)
    yield from lay_text(case.after)


def lay_agenda(paper: Paper) -> Iterator[Element]:
    """Yield the list of cases before the cases themselves; in a notice only its heading."""
    if paper.look.agenda:
        yield Element(ElementKind.SUBHEAD, paper.look.agenda)
    if paper.look.agenda and not paper.look.agenda_only:
        for case in paper.cases:
            yield Element(ElementKind.LABEL, f"{case.number} {case.title}")


def lay_meeting(paper: Paper) -> Iterator[Element]:
    """Minutes or a notice, from the letterhead to the signatures."""
    yield Element(ElementKind.COUNCIL, COUNCIL)
    yield Element(ElementKind.TITLE, paper.title)
    for label, value in paper.header:
        yield Element(ElementKind.LABEL, value, lead=f"{label}:")
    for group in paper.groups:
        yield from lay_group(group)
    for text in paper.opening:
        yield Element(ElementKind.PARAGRAPH, text)
    yield from lay_agenda(paper)
    for case in paper.cases:
        yield from lay_case(paper, case)
    for text in paper.ending:
        yield Element(ElementKind.PARAGRAPH, text)
    for text in paper.signatures:
        yield Element(ElementKind.SIGNATURE, text)


def lay_chapter(chapter: Chapter) -> Iterator[Element]:
    """Yield a chapter with its box, member lists and activities."""
    if chapter.new_page:
        yield Element(ElementKind.NEW_PAGE)
    yield Element(ElementKind.CHAPTER, chapter.title, level=chapter.level)
    yield from lay_text(chapter.text)
    if chapter.highlight:
        title, text = chapter.highlight
        yield Element(ElementKind.BOX, text, lead=title)
    for group in chapter.members:
        if group.label:
            yield Element(ElementKind.SUBHEAD, group.label)
        for person in group.people:
            yield Element(ElementKind.ITEM, write_member(person), marker="-")
    category = ""
    for deed in chapter.deeds:
        if deed.category != category:
            category = deed.category
            yield Element(ElementKind.SUBHEAD, category)
        yield Element(ElementKind.ITEM, deed.text.format(title=deed.title), marker="-")


def lay_report(paper: Paper, pages: dict[str, int]) -> Iterator[Element]:
    """Yield an annual report: front page, contents with the given page numbers, chapters."""
    yield Element(ElementKind.TITLE, paper.title)
    yield Element(ElementKind.COUNCIL, paper.subtitle)
    yield Element(ElementKind.NEW_PAGE)
    yield Element(ElementKind.CONTENTS, "Innhold", rows=tuple((c.title, str(pages.get(c.title, 1)), str(c.level)) for c in paper.chapters))
    yield Element(ElementKind.NEW_PAGE)
    for chapter in paper.chapters:
        yield from lay_chapter(chapter)


def lay_paper(paper: Paper, pages: dict[str, int] | None = None) -> list[Element]:
    """Return the whole paper, top to bottom."""
    return list(lay_report(paper, pages or {}) if paper.chapters else lay_meeting(paper))
