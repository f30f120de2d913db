"""Makes hits and answers of invented records; a test says only what matters to it."""

import datetime
from typing import Any

from radsminne.corpus.coverage import Coverage
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.missing import Evidence, MissingMeeting
from radsminne.corpus.records import DatePrecision, Decision, Document, DocumentKind, Paragraph, Problem, RecordKind, Span, TextSource
from radsminne.search.hits.finding import Findings
from radsminne.search.hits.hits import Hit, Quote
from radsminne.search.options import SearchOptions
from radsminne.search.question.question import Intent, Question
from radsminne.search.summary import Answer, Searched, make_answer
from tests.search.papers import find_scope

TEXT = "Rådet drøftet landstrøm i tre havner. Flere ønsket seg en plan for kaiene."
COVERAGE = Coverage(3, 4, datetime.date(2021, 1, 5), datetime.date(2023, 12, 31), (), ())


def make_span(quote: str, page: int | None = 2) -> Span:
    """A span at the start of its page."""
    return Span(page, 0, len(quote), quote)


def make_record(**said: Any) -> FoundRecord:  # noqa: ANN401
    """A case of minutes, unless something else is said; "decision" is the text of one."""
    text = said.pop("text", TEXT)
    decision = said.pop("decision", None)
    values: dict[str, Any] = {
        "id": "aaa-c1",
        "kind": RecordKind.CASE,
        "number": "4/21",
        "title": "Landstrøm i havnene",
        "date": datetime.date(2021, 3, 4),
        "date_end": None,
        "date_precision": DatePrecision.DAY,
        "council": "Kystrådet",
        "meeting": "2/2021",
        "document_id": "aaa",
        "document": "referat-2021-03-04.pdf",
        "path": (),
        "page": 2,
        "at": make_span("Sak 4/21 Landstrøm i havnene"),
        "paragraphs": (Paragraph(text, (make_span(text),)),),
        "decisions": (Decision(decision, None, make_span(decision)),) if decision else (),
        "people": (),
        "highlight": False,
    }
    return FoundRecord(**(values | said))


def make_hit(record: FoundRecord | None = None, word: str | None = "landstrøm", score: float = 0.8, **said: Any) -> Hit:  # noqa: ANN401
    """A hit whose quote is the record's text with a word marked; without one it was found by meaning."""
    record = record or make_record(**said)
    text = record.text
    at = text.find(word) if word else -1
    if word and at >= 0:
        return Hit(record, Quote(text, record.page, ((at, at + len(word)),)), score)
    return Hit(record, Quote(text, record.page, ((0, len(text)),), is_marked_whole=True), score)


def make_question(text: str = "når diskuterte rådet landstrøm", topic: str = "landstrøm", **said: Any) -> Question:  # noqa: ANN401
    """A "when" question in bokmål, unless something else is said."""
    return Question(text=text, topic=topic, **({"intent": Intent.WHEN} | said))


def make_missing(**said: Any) -> MissingMeeting:  # noqa: ANN401
    """A meeting that a document speaks of."""
    quote = "Godkjenning av referat fra møte 1/2021, 5. januar 2021"
    values: dict[str, Any] = {
        "label": "1/2021",
        "council": "Kystrådet",
        "number": "1/2021",
        "date": datetime.date(2021, 1, 5),
        "year": 2021,
        "evidence": Evidence.MENTION,
        "reason": "spoken of in referat-2021-03-04.pdf",
        "at": make_span(quote, 1),
        "document_id": "aaa",
    }
    return MissingMeeting(**(values | said))


def make_document(document_id: str = "aaa", path: str = "/papers/referat-2021-03-04.pdf", **said: Any) -> Document:  # noqa: ANN401
    """Minutes read from a PDF."""
    values: dict[str, Any] = {"kind": DocumentKind.MINUTES, "source": TextSource.LAYOUT} | said
    return Document(
        id=document_id,
        path=path,
        sha256=document_id,
        title=None,
        council="Kystrådet",
        language="nb",
        year=2021,
        pages=3,
        **values,
    )


def make_full_answer(
    *hits: Hit,
    question: Question | None = None,
    coverage: Coverage = COVERAGE,
    options: SearchOptions | None = None,
    problems: tuple[Problem, ...] = (),
) -> Answer:
    """An answer with these hits, best first."""
    searched = Searched(coverage, (make_document(),), problems)
    asked = question or make_question()
    return make_answer(asked, Findings(find_scope(asked), hits), searched, options or SearchOptions())
