"""What a report states of its own body: its meetings and cases, how many and which, its members."""

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DatePrecision, MeetingCount, MeetingMention, Span
from radsminne.extract.headings.chapters import Chapter
from radsminne.extract.report.activities.own_acts import Body
from radsminne.extract.report.reporting_period import ReportingPeriod, narrow_to_chapter
from radsminne.extract.text.dates import find_years, read_number
from radsminne.extract.text.lines import Block
from radsminne.extract.text.sentences import find_sentence, split_sentences
from radsminne.extract.words.acts import NOT_OWN_MEMBERS, SEATED_BODIES, TREATED
from radsminne.extract.words.reports import HELD

_SEATED = "|".join(SEATED_BODIES)
_NUMBER = r"(?P<number>\d{1,3}|[a-zæøå]{2,12})"
# The council's own meetings: "dialogmøter" and "møter med …" are talks with others.
_MEETING = r"(?:råds|styre|utvalgs|utvals|komité|komite|nemnds|plenums)?møter?"
_KINDS = r"(?:(?:ordinære|faste|fysiske|digitale|egne) )?"
_MEETINGS = rf"{_NUMBER} (?:\(\d+\) )?{_KINDS}{_MEETING}\b(?! (?:med|mellom|om)\b)"
_HELD = re.compile(rf"\b{HELD}\b", re.IGNORECASE)
_HELD_FIRST = re.compile(rf"\b{HELD} (?:(?:til sammen|totalt|i alt|i {YEAR}) )?{_MEETINGS}", re.IGNORECASE)
_HELD_LAST = re.compile(rf"\b{_MEETINGS}(?: \w+){{0,3}}? (?:ble|blei|vart) {HELD}", re.IGNORECASE)
# Who held them: the council by a general word, or nobody named.
_WHO = re.compile(r"\b(?:det|vi|me|der)\b|(?:råd|styre|utval|komit|nemnd|ting|forsamling|gruppe)", re.IGNORECASE)
# "Eldreråd" in "Eldrerådet": a body by its own name, where "rådet" and "styret" are any.
_NAMED_BODY = re.compile(r"\w{3,40}?-?(?:råd|styre|utvalg|utval|komité|komite|nemnd)(?!sleder|sleiar)", re.IGNORECASE)
_CASES_FIRST = re.compile(rf"\b{TREATED} (?:(?:til sammen|totalt|i alt) )?{_NUMBER} saker\b", re.IGNORECASE)
_CASES_LAST = re.compile(rf"\b{_NUMBER} saker\b(?: \w+){{0,3}}? {TREATED}", re.IGNORECASE)
_MEMBERS = re.compile(
    rf"(?P<who>[\w-]*(?:{_SEATED})\w{{0,3}})(?: \w+){{0,4}}? (?:har|hadde|består av|bestod av|bestått av|på|teller|med) (?:\w+ )?{_NUMBER}"
    rf" (?:faste )?(?:medlemm?er|medlemmar|personer|personar|representanter)\b(?! (?:{NOT_OWN_MEMBERS}))",
    re.IGNORECASE,
)
_SPEAKS_OF_MEMBERS = re.compile(r"medlem|person|representant", re.IGNORECASE)
_MEMBERS_LAST = re.compile(rf"{_NUMBER} (?:medlemm?er|personer|medlemmar) (?:totalt|i alt|til sammen|i (?:{_SEATED})\w*)", re.IGNORECASE)
_OWN_MEETING = re.compile(rf"\b{_MEETING}(?:ne|ene|a|t|et)?\b(?! (?:med|mellom|om|i|hos)\b)", re.IGNORECASE)
_MEETING_CHAPTER = re.compile(rf"^[\d.\s]*(?:\w*møter?|møteverksemd|møtevirksomhet|møteaktivitet)(?: i \w+)?(?: {YEAR})?$", re.IGNORECASE)
# "skulle hatt 4 møter", "har ikke hatt 3 møter", "Møtet 3. mai ble avlyst"
_NOT_HELD = re.compile(r"\b(?:ikke|ikkje|skulle|skal|vil|planla|planlagt)\b", re.IGNORECASE)
_CALLED_OFF = re.compile(r"\b(?:avlyst|utgikk|utgjekk)\b", re.IGNORECASE)
_MEETING_NUMBER = re.compile(rf"\b(?:møte|nr\.?)\s*(?P<number>\d{{1,2}}\s?[/-]\s?(?:{YEAR}|\d\d))\b", re.IGNORECASE)
_CASE = re.compile(rf"\b(?:sak|saker|sakene|PS)\s+(?:nr\.?\s+)?(?P<number>(?:[A-ZÆØÅ]{{1,2}}\s)?\d{{1,4}}/(?:{YEAR}|\d\d))\b")


@dataclass(frozen=True, slots=True)
class _Stated:
    """A number that a report states of its body, with its sentence."""

    count: int
    at: Span


@dataclass(frozen=True, slots=True)
class _CaseMention:
    """A report speaks of a case by its number."""

    number: str
    at: Span


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What a report states of its body, each in the order of the report.

    `meetings` is how many were held in a year, `days` when each was; `cases` how many were treated, `told` those it names;
    `members` how many sit on it, not how many an association has.
    """

    meetings: tuple[MeetingCount, ...]
    days: tuple[MeetingMention, ...]
    cases: tuple[_Stated, ...]
    told: tuple[_CaseMention, ...]
    members: tuple[_Stated, ...]


def read_facts(chapters: Sequence[Chapter], year: int | None, council: str | None = None) -> ReportFacts:
    """Read what a report states of its own body."""
    blocks = [block for chapter in chapters for block in chapter.blocks]
    return ReportFacts(
        tuple(_find_counts(blocks, year, council)),
        tuple(_find_days(chapters, ReportingPeriod(year))),
        tuple(_find_stated(blocks, (_CASES_FIRST, _CASES_LAST), council)),
        tuple(_find_told(blocks)),
        tuple(_find_members(blocks, council)),
    )


def _find_counts(blocks: Iterable[Block], year: int | None, council: str | None) -> Iterator[MeetingCount]:
    """Find how many meetings were held; the year is the sentence's own, else the report's."""
    seen: set[tuple[int, int]] = set()
    for block in blocks:
        for found in (*_HELD_FIRST.finditer(block.text), *_HELD_LAST.finditer(block.text)):
            count = read_number(found["number"])
            start, end = find_sentence(block.text, found.start())
            held_in = next((of.start.year for of in find_years(block.text[start:end])), year)
            clause = re.split(r",\s|\bmen\b", block.text[start : found.end()])[-1]
            is_new = (held_in, count) not in seen and _NOT_HELD.search(clause) is None
            if count and held_in and is_new and _is_own(block.text[start : found.start()], council):
                seen.add((held_in, count))
                yield MeetingCount(held_in, count, block.span(start, end))


def _is_own(before: str, council: str | None) -> bool:
    """Tell whether those who are spoken of before a number are the report's own body.

    A general word names them, or a body's name that is in the council's. Text that lost its capitals has sentences that begin small.
    """
    subject = re.split(r"[.;:]\s", before)[-1].strip()
    named = [found[0].casefold() for found in _NAMED_BODY.finditer(subject)]
    if council and named:
        return any(name in council.casefold() for name in named)
    return not subject or _WHO.search(subject) is not None


def _find_stated(blocks: Iterable[Block], patterns: Iterable[re.Pattern[str]], council: str | None) -> Iterator[_Stated]:
    patterns = tuple(patterns)
    for block in blocks:
        for found in (found for pattern in patterns for found in pattern.finditer(block.text)):
            start, end = find_sentence(block.text, found.start())
            count = read_number(found["number"])
            if count and _is_own(block.text[start : found.start()], council):
                yield _Stated(count, block.span(start, end))


def _find_members(blocks: Iterable[Block], council: str | None) -> Iterator[_Stated]:
    """Find how many sit on the body: a board says it of itself, or the total is said of it."""
    body = Body.of(council)
    is_seated = re.search(rf"(?:{_SEATED})", council or "", re.IGNORECASE) is not None
    for block in (block for block in blocks if _SPEAKS_OF_MEMBERS.search(block.text)):
        for found in (*_MEMBERS.finditer(block.text), *(_MEMBERS_LAST.finditer(block.text) if is_seated else ())):
            count = read_number(found["number"])
            who = found.groupdict().get("who")
            if count and (who is None or body.is_named([who]) or who.casefold() in SEATED_BODIES or body.noun is None):
                yield _Stated(count, block.span(*find_sentence(block.text, found.start())))


def _find_days(chapters: Iterable[Chapter], reporting_period: ReportingPeriod) -> Iterator[MeetingMention]:
    """Find the days of the body's own meetings, in a list or a sentence on them; each once."""
    seen: set[datetime.date] = set()
    for chapter in chapters:
        period = narrow_to_chapter(reporting_period, None, chapter.path)
        for block, start, end in _find_meeting_words(chapter):
            words = block.text[start:end]
            if _CALLED_OFF.search(words):
                continue
            number = _MEETING_NUMBER.search(words)
            for date in (day for found in period.find_dates(words) for day in period.split_days(words, found)):
                if date.precision is DatePrecision.DAY and period.holds(date) and date.start not in seen:
                    seen.add(date.start)
                    yield MeetingMention(number["number"] if number else None, date.start, block.span(start, end))


def _find_meeting_words(chapter: Chapter) -> Iterator[tuple[Block, int, int]]:
    """Yield the items and sentences of a chapter that are on the body's own meetings."""
    is_list = _MEETING_CHAPTER.match(chapter.title) is not None
    for block in chapter.blocks:
        for start, end in split_sentences(block.text):
            words = block.text[start:end]
            told = _OWN_MEETING.search(words)
            if (is_list and block.marker is not None) or (told and (told.start() == 0 or _HELD.search(words))):
                yield block, start, end


def _find_told(blocks: Iterable[Block]) -> Iterator[_CaseMention]:
    """Find the cases that are named by their number; each once."""
    seen: set[str] = set()
    for block in blocks:
        for found in _CASE.finditer(block.text):
            if found["number"] not in seen:
                seen.add(found["number"])
                yield _CaseMention(found["number"], block.span(*find_sentence(block.text, found.start())))
