"""An annual report as records.

These are chapters, members, activities, meeting counts, and what contradicts itself.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import (
    Activity,
    DatePrecision,
    DocumentKind,
    Figure,
    MeetingCount,
    MeetingMention,
    Membership,
    Problem,
    Section,
)
from radsminne.extract.headings.chapters import Chapter, find_chapters, make_section
from radsminne.extract.kind import Identity
from radsminne.extract.people.names import NAME
from radsminne.extract.report.activities.activities import find_activities
from radsminne.extract.report.facts import ReportFacts, read_facts
from radsminne.extract.report.figures import find_figures
from radsminne.extract.report.members.members import find_members
from radsminne.extract.report.naming import find_year, name_council
from radsminne.extract.report.trust import find_doubt
from radsminne.extract.text.dates import find_years
from radsminne.extract.text.lines import Block, LineRole, Text
from radsminne.extract.words.committees import is_committee
from radsminne.extract.words.reports import APPENDIX, FIGURE, FROM_LEFT, OTHER_YEARS


@dataclass(frozen=True, slots=True)
class Report:
    """What an annual report holds, in the order of the document."""

    sections: tuple[Section, ...]
    memberships: tuple[Membership, ...]
    activities: tuple[Activity, ...]
    mentions: tuple[MeetingMention, ...]
    counts: tuple[MeetingCount, ...]
    figures: tuple[Figure, ...]
    problems: tuple[Problem, ...]


_FEWEST_DONE = 5
"""Activities with their day that make a report of a paper that does not say what it is."""

_APPENDIX = re.compile(rf"{APPENDIX}\b", re.IGNORECASE)
_FIGURE = re.compile(rf"\(?{FIGURE}\b", re.IGNORECASE)
# Who is in a picture: "Kari Moe (Ap), Ola Li (Kystrådet)" with nothing behind them, "fra venstre Kari Moe og Ola Li", "Kari Moe (f.v.)".
_PICTURED = rf"(?:.*\b(?i:{FROM_LEFT})|.*{NAME} \([^()]+\)(?:,| og) {NAME} \([^()]+\)\.?$)"
# "Havnedagene 2019. Kari Moe (Ap), …": an event with its year, then those.
_PICTURE = re.compile(rf"(?:[A-ZÆØÅ][\w-]*\s)+(?P<year>{YEAR})[.,:]\s{_PICTURED}", re.DOTALL)
_CAPTION_YEAR = re.compile(rf"^\D{{0,60}}?(?<![\d–/-])(?P<year>{YEAR})(?![\d–/-])")


def read_report(text: Text, identity: Identity) -> Report:
    """Split an annual report into its records; a document of another kind gives its sections only."""
    annual = identity.kind is DocumentKind.ANNUAL_REPORT
    chapters = find_chapters(text, identity.title, identity.council, cover=annual)
    sections = tuple(make_section(chapter) for chapter in chapters)
    if not annual:
        return Report(sections, (), (), (), (), (), ())
    members = find_members(chapters, identity.year, identity.council)
    activities = find_activities(chapters, identity.year, identity.title, identity.council)
    facts = read_facts(chapters, identity.year, identity.council)
    blocks = [block for block in text.blocks if block.role is not LineRole.FURNITURE]
    return Report(
        sections,
        members,
        activities,
        facts.days,
        facts.meetings,
        (*find_figures(chapters, identity.year), *_state(facts, identity.year)),
        (*find_doubt(blocks, members, activities), *_find_problems(chapters, identity.year)),
    )


def _state(facts: ReportFacts, year: int | None) -> Iterator[Figure]:
    """Yield how many cases were treated and how many sit on the body, as the report states it."""
    yield from (Figure("saker", float(stated.count), None, year, stated.at) for stated in facts.cases)
    yield from (Figure("medlemmer", float(stated.count), None, year, stated.at) for stated in facts.members)


def identify_report(text: Text, identity: Identity) -> Identity:
    """Return what a report is, whose, and of which year, by what it reads as.

    A paper that does not say what it is is taken for a report where it tells of many days on which something was done.
    """
    if identity.kind is DocumentKind.ANNUAL_REPORT:
        blocks = [block for block in text.blocks if block.role is not LineRole.FURNITURE]
        council = name_council(identity.title, blocks, identity.council)
        return replace(identity, council=council, year=identity.year or find_year(blocks))
    if identity.kind is not DocumentKind.OTHER:
        return identity
    chapters = find_chapters(text, identity.title, identity.council, cover=True)
    years = Counter(found.start.year for chapter in chapters for found in find_years(chapter.title) if found.start.year == found.years[1])
    year = identity.year or max(years, default=None)
    listed = find_activities(chapters, year, identity.title, told=False) if year else ()
    if sum(each.date_precision is DatePrecision.DAY for each in listed) < _FEWEST_DONE:
        return identity
    # "TurKom" over a list of what was done: the committee's own name is the title
    council = identity.council or (identity.title if identity.title and is_committee(identity.title) else None)
    return replace(identity, kind=DocumentKind.ANNUAL_REPORT, year=year, council=council)


def _find_problems(chapters: Sequence[Chapter], year: int | None) -> Iterator[Problem]:
    """Find appendices and captions that name another year than the report's."""
    if year is None:
        return
    for chapter in chapters:
        if _APPENDIX.match(chapter.title) and (other := _find_other_year(chapter.title, year)):
            message = f"the heading names {other}, the report is about {year}"
            yield Problem(ProblemCode.APPENDIX_YEAR_MISMATCH, message, chapter.heading.span())
        for block in chapter.blocks:
            if (named := _read_caption_year(block)) and named != year:
                yield Problem(ProblemCode.CAPTION_YEAR_MISMATCH, f"the caption names {named}, the report is about {year}", block.span())


def _find_other_year(title: str, year: int) -> int | None:
    """Return the year a heading names, if it is only another one.

    A plan or a stretch of years looks beyond the year by nature.
    """
    found = find_years(title)
    if any(word in title.casefold() for word in OTHER_YEARS) or any(years.end and years.end.year > years.start.year for years in found):
        return None
    named = [years.start.year for years in found]
    return named[-1] if named and year not in named else None


def _read_caption_year(block: Block) -> int | None:
    """Return the year a picture's caption begins with.

    Figures and tables speak of other years as a matter of course.
    """
    if _FIGURE.match(block.text) or block.marker is not None:
        return None
    found = _CAPTION_YEAR.match(block.text) if block.role is LineRole.CAPTION else _PICTURE.match(block.text)
    return int(found["year"]) if found else None
