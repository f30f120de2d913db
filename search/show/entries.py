"""One record of an answer as lines.

They tell what it is, the words that earned it a place, what was decided, and where that stands.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from radsminne.corpus.coverage import name_key
from radsminne.corpus.records import RecordKind, TextSource
from radsminne.search.hits.hits import Hit, Quote, cut_quote, shorten_quote
from radsminne.search.hits.quoting import LONGEST_QUOTE
from radsminne.search.question.question import Intent
from radsminne.search.show.dates_in_words import write_date
from radsminne.search.show.sheet import Sheet
from radsminne.search.show.typesetting import clean, mark_words, shorten
from radsminne.search.show.why_text import write_why

_LONGEST_DECISION = 360
_TITLES, _LABEL = 2, 20
"""What is quoted says no more than the title within it: at most so many times as long, and a number or a label of so many characters.
Of 304 answers two to five read otherwise with more room, seven with less."""
NEAR = "≈"
_LINE_BREAK = " / "
"""Between the lines of a list, which no full stop parts."""


def write_entry(sheet: Sheet, hit: Hit, hanging: str, first: str | None = None, *, is_dated: bool = False) -> Iterator[str]:
    """Yield one record: what it is, the words, its decision, and where they stand.

    In a list it says its date too.
    """
    title, shows_words = _write_title(sheet, hit)
    joint = " ›" if _is_under_chapter(hit) else ":"  # a section lies under its chapter
    possible = "" if hit.is_sure else f" {sheet.paint.aside(f'({sheet.words.possible})')}"
    heading = f"{sheet.paint.number(name_hit(sheet, hit) + joint)} {title}{possible}"
    yield from sheet.write(heading, hanging if first is None else first, hanging)
    rest = _cut_decisions(hit)
    quote = [] if shows_words or rest is None else list(sheet.write(_write_quote(sheet, rest), hanging))
    decisions = list(_write_decisions(sheet, hit, hanging, is_near=rest is None and _is_near(sheet, hit)))
    yield from decisions + quote if sheet.answer.scope.intent is Intent.WHAT_DECIDED else quote + decisions
    if sheet.answer.scope.intent is Intent.WHO and hit.record.people:
        people = shorten(clean(", ".join(hit.record.people)), _LONGEST_DECISION)
        yield from sheet.write(f"{sheet.paint.label(sheet.words.people)} {people}", hanging)
    yield from sheet.write(sheet.paint.aside(name_source(sheet, hit, is_dated=is_dated)), hanging)
    if hit.why:
        yield from write_why(sheet, hit, hanging)


def name_hit(sheet: Sheet, hit: Hit) -> str:
    """Return what a record is called before its title.

    That is "Sak 4/22", a chapter's titles, or an activity's category.
    """
    record = hit.record
    label = sheet.words.labels[record.kind]
    if record.kind is RecordKind.ACTIVITY and record.path:
        label = record.path[-1]
    if _is_under_chapter(hit):
        label = " › ".join(record.path[:-1])
    if record.kind is RecordKind.CASE and record.number:
        label = f"{label} {record.number}" if record.number[:1].isdigit() else record.number
    return clean(label)


def _is_under_chapter(hit: Hit) -> bool:
    return hit.record.kind is RecordKind.SECTION and len(hit.record.path) > 1


def _is_near(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether it was found by meaning; where only a time or a name is asked for, it never is."""
    return hit.quote.is_near and bool(sheet.answer.scope.topic)


def shows_near(sheet: Sheet, hit: Hit) -> bool:
    """Tell whether the sign for what was found by meaning stands before its words."""
    return _is_near(sheet, hit) and not _write_title(sheet, hit)[1]


def _write_title(sheet: Sheet, hit: Hit) -> tuple[str, bool]:
    """Return the title, and whether the words that were found stand in it.

    Then they need not be quoted again.
    """
    title, quote = hit.record.title, hit.quote
    at = quote.text.find(title) if title else -1
    if at < 0 or len(quote.text) > _TITLES * len(title) + _LABEL:
        return sheet.paint.title(clean(title)), False
    inside = [(begin - at, end - at) for begin, end in quote.highlights if at <= begin and end <= at + len(title)]
    if quote.is_near:
        return sheet.paint.title(clean(title)), True
    if len(inside) < len(quote.highlights):
        return sheet.paint.title(clean(title)), False
    return mark_words(title, inside, sheet.paint), True


def _write_quote(sheet: Sheet, quote: Quote) -> str:
    """Return the words, with an ellipsis where they are cut; ≈ before what was found by meaning."""
    quote = shorten_quote(quote, LONGEST_QUOTE)
    before, after = "" if quote.begins else "… ", "" if quote.ends else " …"
    near = f"{NEAR} " if quote.is_near and sheet.answer.scope.topic else ""
    borders = [0, *quote.breaks, len(quote.text)]
    lines = [cut_quote(quote, begin, end) for begin, end in pairwise(borders)]
    marked = (clean(line.text) if quote.is_near else mark_words(line.text, line.highlights, sheet.paint) for line in lines)
    return f"{near}«{before}{_LINE_BREAK.join(marked)}{after}»"


def _find_quoted_decisions(hit: Hit) -> list[tuple[int, int]]:
    """Return where in a quote the decisions stand that are told on lines of their own.

    One may be several paragraphs long.
    """
    quote, stretches = hit.quote, list[tuple[int, int]]()
    for decision in hit.record.decisions:
        at = quote.text.find(decision.text)
        stretches += [(at, at + len(decision.text))] if at >= 0 else []
        spans = [decision.at, *(span for one in hit.record.paragraphs if one.text in decision.text for span in one.spans)]
        stretches += [
            (span.start - quote.start, span.end - quote.start) for span in spans if quote.start is not None and span.page == quote.page
        ]
    return [(max(begin, 0), min(end, len(quote.text))) for begin, end in stretches if begin < len(quote.text) and end > 0]


def _cut_decisions(hit: Hit) -> Quote | None:
    """Leave out of a quote the decisions that are told on lines of their own.

    It is None where nothing that matches is left.
    """
    quote = hit.quote
    stretches = _find_quoted_decisions(hit)
    parts = [quote]
    if stretches:
        begin, end = min(at[0] for at in stretches), max(at[1] for at in stretches)
        parts = [_cut_label(quote, begin), cut_quote(quote, end, len(quote.text))]
        parts = [part for part in parts if part.highlights and len(part.text) > 1]
    return next((part for part in parts if not _is_adopted(hit, part)), None)


def _is_adopted(hit: Hit, part: Quote) -> bool:
    """Tell whether the words are what a vedtak adopts: they are told below it."""
    words = " ".join(part.text.split())
    return any(words in " ".join(decision.adopts.split()) for decision in hit.record.decisions if decision.adopts)


def _cut_label(quote: Quote, begin: int) -> Quote:
    """Return the words before a decision, without the "Vedtak:" that leads to it."""
    head = quote.text[:begin].rstrip()
    if head.endswith(":"):
        head = head[: max(head.rfind(sign) for sign in " .\n") + 1].rstrip()
    return replace(cut_quote(quote, 0, len(head)), ends=True)


def _write_decisions(sheet: Sheet, hit: Hit, hanging: str, *, is_near: bool) -> Iterator[str]:
    """Yield each decision behind its label, the points of one on lines of their own.

    Words are marked that are marked in the quote.
    """
    for decision in hit.record.decisions:
        said = decision.whole_text
        marked = Quote(said, decision.at.page, _find_marks(hit.quote, said))
        if sheet.answer.scope.intent is not Intent.WHAT_DECIDED:
            marked = shorten_quote(marked, _LONGEST_DECISION)
        after = "" if len(marked.text) == len(said) else " …"
        label = f"{NEAR if is_near else ''} {sheet.paint.label(sheet.words.decision)} ".lstrip()
        borders = [0, *(n + 1 for n, sign in enumerate(marked.text) if sign == "\n"), len(marked.text)]
        lines = [cut_quote(marked, begin, end) for begin, end in pairwise(borders)]
        for n, line in enumerate(lines):
            text = mark_words(line.text, line.highlights, sheet.paint)
            yield from sheet.write((label if n == 0 else "") + text + (after if n == len(lines) - 1 else ""), hanging)


def _find_marks(quote: Quote, text: str) -> tuple[tuple[int, int], ...]:
    """Return the words of a decision that are marked in the quote.

    There are none where its sense was found, not its words.
    """
    forms = {quote.text[begin:end] for begin, end in quote.highlights if begin < end}
    if quote.is_near or not forms:
        return ()
    either = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return tuple(match.span() for match in re.finditer(rf"(?<!\w)(?:{either})(?!\w)", text, re.IGNORECASE))


def name_source(sheet: Sheet, hit: Hit, *, is_dated: bool) -> str:
    """Return where a record stands.

    That is its date where no heading says it, its meeting, its paper and page; whether that is a scan, and whether to check the paper.
    """
    record, words = hit.record, sheet.words
    page = f", {words.page.format(page=hit.quote.page)}" if hit.quote.page else ""
    councils = {name_key(other.record.council) for other in sheet.answer.hits}
    date = write_date(record.date, record.date_end, record.date_precision, words) if record.date and is_dated else ""
    meeting = words.meeting.format(number=record.meeting) if record.meeting and record.kind is not RecordKind.MEETING else ""
    doubts = (words.scanned if record.source is TextSource.OCR else "", words.unsure if record.is_unsure else "")
    parts = (date, record.council if len(councils) > 1 else "", meeting, record.document + page, *doubts)
    return clean(" · ".join(part for part in parts if part))
