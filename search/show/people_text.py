"""What the lists of people say, as lines.

They name a council's members, who was at a meeting, who has a role and since when.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from radsminne.corpus.coverage import name_key
from radsminne.corpus.database.queries.listed_people import ListedPerson
from radsminne.corpus.records import Presence, Role
from radsminne.search.people_lists.matching import PersonSummary
from radsminne.search.question.named_people import is_same_person
from radsminne.search.show.dates_in_words import write_day, write_span
from radsminne.search.show.sheet import Sheet, choose
from radsminne.search.show.typesetting import clean, measure

_FEW = 3
"""So many people are told one by one, each with the words of the list; more are a table."""
_WIDEST_NAME = 34
_NARROWEST = 24
"""Columns that must be left for what is told beside the names."""


def write_people(sheet: Sheet) -> Iterator[str]:
    """Yield the people of an answer: a few with their words, many as one table a list."""
    people = sheet.answer.people
    if _asks_meeting(sheet) and sheet.answer.scope.people:
        yield from _write_meetings(sheet)
        return
    if len(people) <= _FEW or len({one.listed.document_id for one in people}) > 2:
        for one in people:
            yield ""
            yield from _write_one(sheet, one)
        return
    for _, told in groupby(people, key=lambda one: (one.listed.document_id, one.listed.presence is None, _is_away(sheet, one.listed))):
        yield ""
        yield from _write_table(sheet, list(told))


def _asks_meeting(sheet: Sheet) -> bool:
    asked = sheet.answer.scope.asked_list
    return asked is not None and asked.at_meeting


def _asks_whether(sheet: Sheet) -> bool:
    return sheet.answer.scope.asked_list is not None and sheet.answer.scope.asked_list.whether


def _is_away(sheet: Sheet, listed: ListedPerson) -> bool:
    """Tell whether one stayed away from the meeting that is asked for."""
    return _asks_meeting(sheet) and listed.presence is Presence.ABSENT


def _write_meetings(sheet: Sheet) -> Iterator[str]:
    """Yield the meetings that people were at, or stayed away from: a line each, the newest first."""
    for person in sheet.answer.scope.people:
        own = [one for one in sheet.answer.people if any(is_same_person(one.listed.name, form) for form in person.forms)]
        yield ""
        counted = f": {choose(sheet.words.meetings, len(own))}" if own and not _asks_whether(sheet) else ""
        yield f"{sheet.paint.title(clean(person.name))}{counted}"
        for one in own:
            facts = [_describe_when(sheet, one.listed), sheet.people_words.presences[one.listed.presence or Presence.PRESENT]]
            facts += [f"«{one.listed.name}»"] if one.listed.name != person.name else []
            said = clean(", ".join(fact for fact in facts if fact))
            yield from sheet.write(f"{said} {sheet.paint.aside(f'({_name_paper(sheet, [one])})')}", "  ", "    ")


def write_short(sheet: Sheet) -> Iterator[str]:
    """Yield a line for each person that a question about something else names: who that is."""
    for one in sheet.answer.people[:_FEW]:
        facts = [sheet.people_words.roles[one.listed.role], one.listed.affiliation or "", write_span(one.first, one.last, sheet.words)]
        said = f"{sheet.paint.title(clean(one.listed.name))}: {clean(', '.join(fact for fact in facts if fact))}"
        yield from sheet.write(f"{said} {sheet.paint.aside(f'({_name_source(sheet, one.listed)})')}", hanging="  ")


def _write_one(sheet: Sheet, one: PersonSummary) -> Iterator[str]:
    words, listed = sheet.people_words, one.listed
    yield from sheet.write(f"{sheet.paint.title(clean(listed.name))}, {clean(', '.join(_describe_facts(sheet, listed)))}", hanging="  ")
    yield from sheet.write(f"«{clean(listed.at.quote)}»", "  ", "  ")
    known = words.known.format(when=write_span(one.first, one.last, sheet.words)) if one.first else ""
    source = _name_paper(sheet, [one])
    yield from sheet.write(sheet.paint.aside(" · ".join(part for part in (known, source) if part)), "  ", "  ")


def _describe_facts(sheet: Sheet, listed: ListedPerson, *, in_table: bool = False) -> Iterator[str]:
    """Yield role, organisation, title, whom one stands in for, and from when to when.

    In a table most are members, which need not be said.
    """
    words = sheet.people_words
    if listed.deputy_for:
        yield words.deputy_for.format(name=listed.deputy_for)
    elif not (in_table and listed.role is Role.MEMBER):
        yield words.roles[listed.role]
    yield from (fact for fact in (listed.affiliation, listed.title) if fact)
    if _asks_meeting(sheet):
        # In a table the heading says who stayed away.
        if listed.presence is Presence.PARTIAL or (listed.presence is Presence.ABSENT and not in_table):
            yield words.presences[listed.presence]
        if listed.digital:
            yield words.digital
    yield from _describe_period(sheet, listed)


def _describe_period(sheet: Sheet, listed: ListedPerson) -> Iterator[str]:
    """Yield from when and to when, by the list's own words: "2024-04" is April 2024."""
    for template, said in ((sheet.people_words.since, listed.period.start), (sheet.people_words.until, listed.period.end)):
        if said:
            year, month, day = (*said.split("-"), "", "")[:3]
            name = sheet.words.months[int(month) - 1] if month else ""
            days = sheet.words.day.format(day=int(day), month=name) if day else name
            yield template.format(when=f"{days} {year}".strip())


def _write_table(sheet: Sheet, people: Sequence[PersonSummary]) -> Iterator[str]:
    """Yield one list as it stands: who is there, in what role, of what organisation.

    The words are those of the list.
    """
    words, first = sheet.people_words, people[0].listed
    there = words.at_meeting if _asks_meeting(sheet) else words.listed
    heading = (words.absent if _is_away(sheet, first) else there).format(when=_describe_when(sheet, first))
    heading += f": {len(people)}" if _asks_meeting(sheet) else ""
    yield from sheet.write(f"{sheet.paint.heading(heading)} {sheet.paint.aside(f'({_name_paper(sheet, people)})')}", hanging="  ")
    widest = min(max(measure(one.listed.name) for one in people), _WIDEST_NAME)
    for one in people:
        facts = clean(", ".join(_describe_facts(sheet, one.listed, in_table=True)))
        name = clean(one.listed.name)
        if sheet.width < widest + _NARROWEST:
            yield from (*sheet.write(name, "  "), *sheet.write(facts, "    "))
        else:
            yield from sheet.write(facts, f"  {name:<{widest}}  ", " " * (widest + 4)) if facts else [f"  {name}"]


def _describe_when(sheet: Sheet, listed: ListedPerson) -> str:
    if listed.date is None:
        return ""
    if listed.presence is None:
        return str(listed.date.year)
    return write_day(listed.date, sheet.words)


def _name_paper(sheet: Sheet, people: Sequence[PersonSummary]) -> str:
    """Return the list's paper with all its pages, and the council where there are several."""
    first = people[0].listed
    pages = sorted({one.listed.at.page for one in people if one.listed.at.page})
    page = sheet.words.page.format(page="–".join(dict.fromkeys(map(str, (pages[0], pages[-1]))))) if pages else ""
    councils = {name_key(one.listed.council) for one in sheet.answer.people}
    meeting = sheet.words.meeting.format(number=first.meeting) if first.meeting else ""
    parts = (first.council if len(councils) > 1 else "", meeting, first.document)
    return clean(", ".join(part for part in (" · ".join(part for part in parts if part), page) if part))


def _name_source(sheet: Sheet, listed: ListedPerson) -> str:
    words = sheet.words
    page = f", {words.page.format(page=listed.at.page)}" if listed.at.page else ""
    when = _describe_when(sheet, listed)
    meeting = words.meeting.format(number=listed.meeting) if listed.meeting else ""
    return clean(" · ".join(part for part in (when, meeting, listed.document + page) if part))
