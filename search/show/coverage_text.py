"""What was searched, what is missing and what could not be read, as lines below the records."""

from collections.abc import Iterator

from radsminne.corpus.files import show_relative
from radsminne.corpus.missing import Evidence, MissingMeeting
from radsminne.corpus.problems import TO_INSTALL_TESSERACT
from radsminne.search.show.dates_in_words import write_day
from radsminne.search.show.sheet import Sheet, choose
from radsminne.search.show.typesetting import clean, shorten
from radsminne.search.summary import Answer
from radsminne.search.words.languages import read_language
from radsminne.search.words.shapes import Wording

_LONGEST_EVIDENCE = 120
_MOST_MISSING = 8


def write_coverage(sheet: Sheet) -> Iterator[str]:
    """Yield what was searched, which meetings are missing, and which files could not be read.

    Each missing meeting comes with the paper whose words show it.
    """
    coverage, words = sheet.answer.coverage, sheet.words
    if not coverage.documents_searched and not coverage.unreadable:
        yield words.nothing_here
        return
    period = f", {write_day(coverage.first, words)} – {write_day(coverage.last, words)}" if coverage.first and coverage.last else ""
    meetings, documents = choose(words.meetings, coverage.meetings_searched), choose(words.documents, coverage.documents_searched)
    yield from sheet.write(words.searched.format(meetings=meetings, documents=documents, period=period), hanging="  ")
    yield from sheet.write_list(words.missing, _cut(sheet, [_describe_missing(sheet, meeting) for meeting in coverage.missing]))
    waiting = set(coverage.waiting)
    others = [path for path in coverage.unreadable if path not in waiting]
    yield from sheet.write_list(words.unreadable, _cut(sheet, [clean(show_relative(path)) for path in others]))
    if coverage.waiting:
        yield f"{choose(words.waiting, len(coverage.waiting))}: {TO_INSTALL_TESSERACT}"  # whole, to be copied
        yield from (f"  {clean(path)}" for path in _cut(sheet, [show_relative(path) for path in coverage.waiting]))
    for problem in sheet.answer.problems:
        yield from sheet.write(sheet.paint.warning(clean(problem.message)), hanging="  ")


def _cut(sheet: Sheet, entries: list[str]) -> list[str]:
    """Cut a long list: of many the rest are counted."""
    more = len(entries) - _MOST_MISSING
    return entries[:_MOST_MISSING] + ([sheet.words.more.format(n=more)] if more > 0 else [])


def name_missing(answer: Answer, meeting: MissingMeeting, *, with_date: bool = True) -> str:
    """Return what is missing: "møte 2/2023 (19. april 2023)".

    It says whose it is where there are several councils.
    """
    words = read_language(answer.question.language).answer
    label = label_missing(meeting, words, with_date=with_date)
    return words.missing_of_council.format(meeting=label, council=meeting.council) if answer.has_several and meeting.council else label


def label_missing(meeting: MissingMeeting, words: Wording, *, with_date: bool = True) -> str:
    """Return a missing meeting by its number and day, "2 av 4 møter i 2024", "saker 13/23–19/23"."""
    if meeting.evidence is Evidence.COUNT:
        return words.missing_of.format(lacking=meeting.lacking, told=meeting.told, year=meeting.year)
    if meeting.evidence is Evidence.CASES:
        return words.missing_cases.format(numbers=meeting.label.partition(" ")[2])
    if meeting.date and with_date:
        day = write_day(meeting.date, words)
        return words.missing_meeting.format(number=f"{meeting.label} ({day})" if meeting.number else day)
    return words.missing_meeting.format(number=meeting.label)


def _describe_missing(sheet: Sheet, meeting: MissingMeeting) -> str:
    words, label = sheet.words, name_missing(sheet.answer, meeting)
    if not meeting.at:
        return clean(label)
    name = next((document.path for document in sheet.answer.cited if document.id == meeting.document_id), "")
    page = f", {words.page.format(page=meeting.at.page)}" if meeting.at.page else ""
    source = f"{name.replace(chr(92), '/').rpartition('/')[2]}{page}"
    return clean(f"{label}, {words.mentioned.format(where=source)}: «{shorten(meeting.at.quote, _LONGEST_EVIDENCE)}»")
