"""The cases of a meeting, each with all that is read of it.

That is heading, body, what was decided, who presented, who was to do what, what was referred to.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Case, DocumentKind, MeetingMention, Problem, Reference
from radsminne.extract.decisions.decisions import find_decisions
from radsminne.extract.decisions.results import find_told
from radsminne.extract.decisions.template import Template, find_template
from radsminne.extract.kind import Identity
from radsminne.extract.minutes.presenters import find_assignments, find_presenters
from radsminne.extract.outline.outline import Heading, Outline
from radsminne.extract.outline.titles import strip_time
from radsminne.extract.outline.trust import trust_heading
from radsminne.extract.text.dates import MONTH, find_dates, read_year
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.references import find_references
from radsminne.extract.text.sentences import find_sentence
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.cases import END_MARKS


@dataclass(frozen=True, slots=True)
class _ReadCase:
    """A case with what was wrong in it."""

    case: Case
    problems: tuple[Problem, ...]


def read_cases(
    stretches: Sequence[Stretch], outline: Outline, identity: Identity, known: Sequence[str]
) -> tuple[tuple[Case, ...], tuple[Problem, ...]]:
    """Read the cases under their headings; a notice's agenda alone gives cases too.

    The last ends where signatures or the closing of the meeting begin.
    """
    headings = outline.headings
    stops = [*(heading.index for heading in headings[1:]), find_end(stretches, headings)][: len(headings)]
    bodies = [list(_take_body(stretches, heading, stop)) for heading, stop in zip(headings, stops, strict=True)]
    template = find_template(bodies)
    if identity.kind is DocumentKind.NOTICE:
        headings, bodies = (*headings, *outline.listed), [*bodies, *([] for _ in outline.listed)]
    read = [_read_case(heading, body, identity, known, template, outline.margin) for heading, body in zip(headings, bodies, strict=True)]
    problems = [problem for each in read for problem in each.problems]
    cases = tuple(each.case for each in read)
    return cases, (*problems, *_find_duplicates(cases))


def _take_body(stretches: Sequence[Stretch], heading: Heading, stop: int) -> Iterator[Stretch]:
    """Yield what stands under a heading.

    The lines of the heading itself and lines drawn between cases left out.
    """
    for index in range(heading.index, stop):
        if index not in heading.lines and not is_separator(stretches[index]):
            yield stretches[index]


def find_end(stretches: Sequence[Stretch], headings: Sequence[Heading]) -> int:
    """Find where the part after the last case begins."""
    if not headings:
        return len(stretches)
    first = headings[-1].lines[-1] + 1
    for index in range(first, len(stretches)):
        if _is_end(stretches[index]) and not (index == first and _NEXT.match(headings[-1].title)):
            return index
    return len(stretches)


# the next meeting as a case of its own: its first line is no end
_NEXT = re.compile(r"\W*(?:neste|dato\b|tid\b|møteplan)", re.IGNORECASE)
# "Nordvik, 27. februar 2031", "Vik den 04.06.31": where and when the minutes were signed
_SIGNED = re.compile(
    rf"[A-ZÆØÅÁ][\w-]+(?:\s[A-ZÆØÅÁ][\w-]+)?,?\s+(?:den\s+)?\d{{1,2}}\.\s?(?:\d{{1,2}}\.\s?|{MONTH}\s+)\d{{2,4}}\W*", re.IGNORECASE
)
_RULE = re.compile(r"\W*_{4,}[\s_]*")


def _is_end(stretch: Stretch) -> bool:
    """Return True for the line with which the part after the cases begins.

    It is an end mark, place and date, or a rule to sign on.
    """
    text = stretch.text.strip()
    signed = len(text) <= LONGEST_HEAD and (_SIGNED.fullmatch(text) or _RULE.fullmatch(text))
    return bool(signed) or text.casefold().lstrip(" *_-").startswith(END_MARKS)


# "************ TILLEGGSSAKER ************": a line drawn between cases
_SEPARATOR = re.compile(r"(?P<mark>[^\w\s.*_…])(?P=mark){2,}.*|[*=_~–—-]{3,}.*[*=_~–—-]{3,}|[\W_]+")


def is_separator(stretch: Stretch) -> bool:
    """Return True for a line drawn between cases."""
    return len(stretch.text) <= LONGEST_HEAD and _SEPARATOR.fullmatch(stretch.text) is not None


def _read_case(
    heading: Heading, body: Sequence[Stretch], identity: Identity, known: Sequence[str], template: Template, margin: float
) -> _ReadCase:
    """Read one case; a notice decides nothing."""
    notice = identity.kind is DocumentKind.NOTICE
    told = find_told(heading.title)
    title = heading.title[: told[0]] if told else heading.title
    said = list(_take_told(heading.stretch, heading.title[told[1] :])) if told else []
    decisions, problems = ((), ()) if notice else find_decisions([*said, *body], title, identity.council, template)
    title = _clean_title(title)
    case = Case(
        number=heading.number,
        title=title,
        body=tuple(stretch.paragraph() for stretch in body),
        decisions=decisions,
        presenters=find_presenters(body, known),
        assignments=find_assignments(body, known),
        references=_find_case_references([heading.stretch, *body]),
        at=heading.stretch.span(),
        confidence=trust_heading(heading.worth, margin),
    )
    return _ReadCase(case, problems)


def _take_told(stretch: Stretch, words: str) -> Iterator[Stretch]:
    """Yield the words of a heading that tell a result, where it has them in one line."""
    start = stretch.text.find(words)
    if start >= 0:
        yield Stretch(replace(stretch.block, marker=None), stretch.start + start, stretch.start + start + len(words))


def _clean_title(title: str) -> str:
    """Return a title without marks of markup, times, anchors of web pages, a stray colon or a stop."""
    return strip_time(re.sub(r"\s+", " ", title).strip(" *_:")).strip(" *_:")


def _find_case_references(stretches: Sequence[Stretch]) -> tuple[Reference, ...]:
    """Return the documents a case speaks of, each once."""
    found: dict[str, Reference] = {}
    for stretch in stretches:
        for reference in find_references(stretch.cut()):
            found.setdefault(reference.name, reference)
    return tuple(found.values())


def _find_duplicates(cases: Sequence[Case]) -> Iterator[Problem]:
    """Tell case numbers that are used twice."""
    counts = Counter(case.number for case in cases if case.number)
    seen: set[str] = set()
    for case in cases:
        if case.number and counts[case.number] > 1 and case.number in seen:
            yield Problem(ProblemCode.DUPLICATE_CASE_NUMBER, f"the case number {case.number} is used {counts[case.number]} times", case.at)
        seen.add(case.number or "")


# "Godkjenning av referat fra møte 4/2031, 2. oktober 2031"; "Godkjenning av protokoll fra møtet 3.5.2031"
_MENTION = re.compile(
    rf"\b(?:referat|protokoll|møtebok|møteprotokoll)\w*\b[^.;]{{0,40}}?\bmøtet?\b\s*(?:nr\.?\s*)?(?P<number>\d{{1,2}}\s?/\s?(?:{YEAR}|\d\d)(?![\d/.]))?",
    re.IGNORECASE,
)


def find_mentions(stretches: Sequence[Stretch]) -> Iterator[MeetingMention]:
    """Find where the paper speaks of another meeting by number or date."""
    seen: set[tuple[str | None, object]] = set()
    for stretch in stretches:
        for match in _MENTION.finditer(stretch.text):
            number = _write_number(match["number"]) if match["number"] else None
            dates = find_dates(stretch.text[match.end() : max(find_sentence(stretch.text, match.start())[1], match.end())])
            date = dates[0].start if dates else None
            stop = match.end() + (dates[0].stop if dates else 0)
            if (number or date) and (number, date) not in seen:
                seen.add((number, date))
                yield MeetingMention(number, date, stretch.span(match.start(), stop))


def _write_number(written: str) -> str:
    """Return a meeting number in its usual form: 6/22 is 6/2022."""
    number, _, year = written.partition("/")
    return f"{int(number)}/{read_year(year.strip())}"
