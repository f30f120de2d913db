"""An answer as text for a person: what was asked for, the records with their words, and what was searched and is missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from corpus.coverage import name_key
from corpus.missing import Evidence, MissingMeeting
from corpus.records import RecordKind
from search.answer_words import WORDINGS, Wording
from search.dates_in_words import write_date, write_date_in_year, write_day, write_period
from search.hits import Hit, Quote, order_by_date, shorten_quote
from search.question import Intent, Query
from search.summary import Answer
from search.typesetting import Paint, clean, join_paint, mark_words, measure, shorten, wrap

WIDEST = 110
"""Longer lines are tiring to read, however wide the terminal."""
NARROWEST = 40
LONGEST_QUOTE = 320
"""Characters: three to four lines on a terminal of a hundred."""
LONGEST_DECISION = 360
LONGEST_EVIDENCE = 120
LONGEST_PLACE = 40
MOST_MISSING = 8
NEAR = "≈"


def answer_text(answer: Answer, *, width: int = 80, colour: bool = False) -> str:
    """Return the answer in the language of the question; "when" questions get a timeline, others a list, best first."""
    sheet = _Sheet(answer, max(NARROWEST, min(width, WIDEST)), Paint(colour))
    return "".join(f"{join_paint(line)}\n" for line in sheet.lines())


def describe_query(query: Query) -> str:
    """Return what was understood in one line: "helsedata, 2022–2024, saker"."""
    words = WORDINGS[query.language]
    parts = [
        query.topic,
        *(person.name for person in query.people),
        *(name for name in query.unknown_people if name not in query.topic),
        *query.references,
        *(f"{words.labels[RecordKind.CASE].lower()} {number}" for number in query.numbers if number not in query.topic),
        write_period(query.start, query.end, words),
        *(words.kinds[kind] for kind in query.kinds),
        query.council or "",
    ]
    return clean(", ".join(part for part in parts if part) or words.everything)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """An answer on its way to lines of a width."""

    answer: Answer
    width: int
    paint: Paint

    @property
    def words(self) -> Wording:
        return WORDINGS[self.answer.query.language]

    def lines(self) -> Iterator[str]:
        if not self.answer.hits:
            yield from self._not_found()
        else:
            what = f"{self.paint.aside(self.words.searched_for)} {describe_query(self.answer.query)}"
            yield from wrap(what, self.width, hanging="  ")
            yield from self._timeline() if self.answer.query.intent is Intent.WHEN else self._list()
            yield ""
            yield from self._summary()
        yield from self._coverage()

    # records

    def _timeline(self) -> Iterator[str]:
        """From first to last under the years; the day stands in a column of its own where there is room."""
        hits = order_by_date(self.answer.hits)
        column = max(len(self._day(hit)) for hit in hits) + 2
        for year, group in groupby(hits, key=lambda hit: hit.year):
            yield ""
            yield self.paint.heading(str(year) if year else self.words.undated)
            for hit in group:
                day = self._day(hit)
                if self.width < column + NARROWEST:
                    if day:
                        yield "  " + day
                    yield from self._entry(hit, "    ")
                else:
                    yield from self._entry(hit, " " * (column + 2), f"  {day:<{column}}")

    def _day(self, hit: Hit) -> str:
        record = hit.record
        if record.date is None:
            return ""
        return write_date_in_year(record.date, record.date_end, record.date_precision, self.words) or self.words.whole_year

    def _list(self) -> Iterator[str]:
        """Best first, each with its whole date."""
        figures = len(str(len(self.answer.hits)))
        for n, hit in enumerate(self.answer.hits, 1):
            yield ""
            yield from self._entry(hit, " " * (figures + 2), f"{n:>{figures}}. ", is_dated=True)

    def _entry(self, hit: Hit, hanging: str, first: str | None = None, *, is_dated: bool = False) -> Iterator[str]:
        """One record: what it is, its decision, the words, and where they stand. In a list it says its date too."""
        title, shows_words = self._title(hit)
        heading = f"{self.paint.number(self._label(hit) + self._joint(hit))} {title}"
        yield from wrap(heading, self.width, hanging if first is None else first, hanging)
        quote = [] if shows_words else list(wrap(self._quote(hit), self.width, hanging))
        decisions = list(self._decisions(hit, hanging))
        is_decision_first = self.answer.query.intent is Intent.WHAT_DECIDED
        yield from decisions + quote if is_decision_first else quote + decisions
        if self.answer.query.intent is Intent.WHO and hit.record.people:
            people = shorten(clean(", ".join(hit.record.people)), LONGEST_DECISION)
            yield from wrap(f"{self.paint.label(self.words.people)} {people}", self.width, hanging)
        yield from wrap(self.paint.aside(self._source(hit, is_dated=is_dated)), self.width, hanging)

    def _label(self, hit: Hit) -> str:
        record = hit.record
        label = self.words.labels[record.kind]
        if record.kind is RecordKind.ACTIVITY and record.path:
            label = record.path[-1]
        if record.kind is RecordKind.SECTION and len(record.path) > 1:
            label = " › ".join(record.path[:-1])
        if record.kind is RecordKind.CASE and record.number:
            label = f"{label} {record.number}" if record.number[:1].isdigit() else record.number
        return clean(label)

    def _joint(self, hit: Hit) -> str:
        """What stands between the label and the title: a section lies under its chapter."""
        return " ›" if hit.record.kind is RecordKind.SECTION and len(hit.record.path) > 1 else ":"

    def _title(self, hit: Hit) -> tuple[str, bool]:
        """The title, and whether the words that were found stand in it, so that they need not be quoted again."""
        title, quote = hit.record.title, hit.quote
        at = quote.text.find(title) if title else -1
        if at < 0 or len(quote.text) > 2 * len(title) + 20:
            return self.paint.title(clean(title)), False
        inside = [(begin - at, end - at) for begin, end in quote.highlights if at <= begin and end <= at + len(title)]
        if quote.is_near:
            return self.paint.title(clean(title)), True
        if len(inside) < len(quote.highlights):
            return self.paint.title(clean(title)), False
        return mark_words(title, inside, self.paint), True

    def _quote(self, hit: Hit) -> str:
        """The words, with an ellipsis where they are part of a sentence; ≈ before what was found by meaning."""
        quote = shorten_quote(self._cut_decision(hit), LONGEST_QUOTE)
        before = "… " if quote.text[:1].islower() else ""
        after = "" if quote.text[-1:] in '.!?:»”"' else " …"
        if self._is_near(hit):
            return f"{NEAR} «{before}{clean(quote.text)}{after}»"
        if hit.quote.is_near:
            return f"«{before}{clean(quote.text)}{after}»"
        return f"«{before}{mark_words(quote.text, quote.highlights, self.paint)}{after}»"

    def _is_near(self, hit: Hit) -> bool:
        """Whether it was found by meaning; where only a time or a name is asked for, no words are looked for."""
        return hit.quote.is_near and bool(self.answer.query.topic)

    def _cut_decision(self, hit: Hit) -> Quote:
        """End the quote where a decision begins that is told on a line of its own, unless the match is in the decision."""
        quote = hit.quote
        starts = [at for decision in hit.record.decisions if (at := quote.text.find(decision.text)) > 0]
        end = min(starts, default=len(quote.text))
        head = quote.text[:end].rstrip()
        if starts and head.endswith(":"):  # "Vedtak:"
            head = head[: max(head.rfind(sign) for sign in " .\n")].rstrip()
        inside = tuple(stretch for stretch in quote.highlights if stretch[1] <= len(head))
        return Quote(head, quote.page, inside) if starts and inside else quote

    def _decisions(self, hit: Hit, hanging: str) -> Iterator[str]:
        for decision in hit.record.decisions:
            text = clean(decision.text)
            if self.answer.query.intent is not Intent.WHAT_DECIDED:
                text = shorten(text, LONGEST_DECISION)
            yield from wrap(f"{self.paint.label(self.words.decision)} {text}", self.width, hanging)

    def _source(self, hit: Hit, *, is_dated: bool) -> str:
        record, words = hit.record, self.words
        page = f", {words.page.format(page=hit.quote.page)}" if hit.quote.page else ""
        councils = {name_key(other.record.council) for other in self.answer.hits}
        date = write_date(record.date, record.date_end, record.date_precision, words) if record.date and is_dated else ""
        meeting = words.meeting.format(number=record.meeting) if record.meeting and record.kind is not RecordKind.MEETING else ""
        parts = (date, record.council if len(councils) > 1 else "", meeting, record.document + page)
        return clean(" · ".join(part for part in parts if part))

    # below the records

    def _summary(self) -> Iterator[str]:
        answer, words = self.answer, self.words
        count = _choose(words.hits, answer.total)
        if answer.total > len(answer.hits):
            count += f" ({words.shown.format(shown=len(answer.hits), n=answer.total)})"
        years = ", ".join(f"{year}: {n}" for year, n in answer.years) if len(answer.years) > 1 else ""
        yield from wrap(self.paint.heading(count) + (f" · {years}" if years else ""), self.width, hanging="  ")
        parts = [*self._ends(), _choose(words.decided, len(answer.decided)) if answer.decided else ""]
        said = "; ".join(part for part in parts if part)
        yield from wrap(f"{said[:1].upper()}{said[1:]}." if said else "", self.width, hanging="  ")
        if any(self._is_near(hit) and not self._title(hit)[1] for hit in answer.hits):
            yield from wrap(self.paint.aside(f"{NEAR} {words.near}."), self.width, hanging="  ")

    def _ends(self) -> Iterator[str]:
        """When it was first and last."""
        first, last = self.answer.first, self.answer.last
        if not first or not last:
            return
        if self._when(first) == self._when(last):
            yield self.words.only.format(day=self._when(first))
        else:
            yield f"{self._place(self.words.first, first)}, {self._place(self.words.last, last)}"

    def _when(self, hit: Hit) -> str:
        record = hit.record
        return write_date(record.date, record.date_end, record.date_precision, self.words) if record.date else ""

    def _place(self, template: str, hit: Hit) -> str:
        label = shorten(self._label(hit), LONGEST_PLACE)
        where = label[:1].lower() + label[1:] if hit.record.kind in {RecordKind.CASE, RecordKind.MEETING} else label
        return template.format(day=self._when(hit), where=where)

    def _not_found(self) -> Iterator[str]:
        query, words = self.answer.query, self.words
        not_found = self.paint.heading(words.not_found.format(what=describe_query(query)))
        yield from wrap(not_found, self.width, hanging="  ")
        yield from (line for name in query.unknown_people for line in wrap(clean(words.not_known.format(name=name)), self.width))

    def _coverage(self) -> Iterator[str]:
        coverage, words = self.answer.coverage, self.words
        if not coverage.documents_searched and not coverage.unreadable:
            yield words.nothing_here
            return
        period = f", {write_day(coverage.first, words)} – {write_day(coverage.last, words)}" if coverage.first and coverage.last else ""
        meetings, documents = _choose(words.meetings, coverage.meetings_searched), _choose(words.documents, coverage.documents_searched)
        yield from wrap(words.searched.format(meetings=meetings, documents=documents, period=period), self.width, hanging="  ")
        yield from self._entries(words.missing, [self._missing(meeting) for meeting in coverage.missing])
        yield from self._entries(words.unreadable, [clean(path) for path in coverage.unreadable])
        for problem in self.answer.problems:
            yield from wrap(self.paint.warning(clean(problem.message)), self.width, hanging="  ")

    def _entries(self, heading: str, entries: list[str]) -> Iterator[str]:
        """What is missing, one a line behind the heading; many are counted."""
        more = len(entries) - MOST_MISSING
        shown = entries[:MOST_MISSING] + ([self.words.more.format(n=more)] if more > 0 else [])
        for n, entry in enumerate(shown):
            begin = self.paint.warning(heading) if n == 0 else " " * measure(heading)
            indent = " " * (measure(heading) + 1)
            yield from wrap(entry, self.width, f"{begin} ", indent)

    def _missing(self, meeting: MissingMeeting) -> str:
        words = self.words
        if meeting.evidence is Evidence.COUNT:
            label = words.missing_of.format(lacking=meeting.lacking, told=meeting.told, year=meeting.year)
        elif meeting.evidence is Evidence.CASES:
            label = words.missing_cases.format(numbers=meeting.label.partition(" ")[2])
        else:
            label = words.missing_meeting.format(number=meeting.label)
        if meeting.date:
            day = write_day(meeting.date, words)
            label = f"{label} ({day})" if meeting.number else words.missing_meeting.format(number=day)
        if not meeting.at:
            return clean(label)
        name = next((document.path for document in self.answer.cited if document.id == meeting.document_id), "")
        page = f", {words.page.format(page=meeting.at.page)}" if meeting.at.page else ""
        source = f"{name.replace(chr(92), '/').rpartition('/')[2]}{page}"
        return clean(f"{label}, {words.mentioned.format(where=source)}: «{shorten(meeting.at.quote, LONGEST_EVIDENCE)}»")


def _choose(forms: tuple[str, str], count: int) -> str:
    return forms[count != 1].format(n=count)
