"""Builds a real archive of invented minutes and reports, with an embedder that only knows words."""

import datetime
import hashlib
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np

from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import (
    Activity,
    Attendance,
    Case,
    DatePrecision,
    Decision,
    Document,
    DocumentKind,
    Meeting,
    MeetingMention,
    Page,
    Paragraph,
    Presence,
    Reading,
    Role,
    Section,
    Span,
    TextSource,
)
from radsminne.index.arrays import Matrix
from radsminne.index.generations.generations import build_generation
from radsminne.index.language.analysis import terms
from radsminne.index.models.embedder import Embedder
from radsminne.search.question.topic import split_question


class WordEmbedder:
    """Stands in for a model: texts are alike as far as they share words."""

    name = "words"
    dimension = 1024

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked; like a model, it looks through the words that only ask."""
        return self.embed_passages([split_question(text).topic or text for text in texts])

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """Embed what is searched."""
        rows = np.full((len(texts), self.dimension), 0.01, dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for term in terms(text):
                row[crc32(term.encode()) % self.dimension] += 1
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


class Paper:
    """One page that is written line by line, so that every span holds the page's own words."""

    def __init__(self, name: str, kind: DocumentKind, year: int | None = None, source: TextSource = TextSource.TEXT) -> None:
        self.name, self.kind, self.year, self.source = name, kind, year, source
        self.lines: list[str] = []

    def write(self, line: str) -> Span:
        """Write a line, and tell where it stands."""
        start = sum(len(earlier) + 1 for earlier in self.lines)
        self.lines.append(line)
        return Span(1, start, start + len(line), line)

    def paragraph(self, line: str) -> Paragraph:
        """Write a line of running text."""
        span = self.write(line)
        return Paragraph(line, (span,))

    def case(self, number: str, title: str, body: str, decision: str) -> Case:
        """Write a case with its decision."""
        at = self.write(f"Sak {number} {title}")
        text, vedtak = self.paragraph(body), self.paragraph(f"Vedtak: {decision}")
        span = vedtak.spans[0]
        said = Span(1, span.start + len("Vedtak: "), span.end, decision)
        return Case(number, title, (text, vedtak), (Decision(decision, None, said),), (), (), (), at)

    def document(self) -> Document:
        """The paper as a document; its name stands for its content."""
        sha256 = hashlib.sha256(self.name.encode()).hexdigest()
        return Document(sha256[:12], f"/papirer/{self.name}", sha256, self.kind, None, "Kystrådet", "nb", self.year, 1, self.source)

    def page(self) -> Page:
        """All lines that were written."""
        return Page(1, "\n".join(self.lines))


def make_minutes(
    number: int, day: datetime.date, topics: Sequence[tuple[str, str, str]], name: str, source: TextSource = TextSource.TEXT
) -> Reading:
    """Minutes of a meeting with a case for each title, text and decision."""
    paper = Paper(name, DocumentKind.MINUTES, day.year, source)
    meeting = Meeting(f"{number}/{day.year}", day, None, None, None, None, digital=False, at=paper.write(f"Møte {number}/{day.year}"))
    there = Attendance("Liv Strandvik", None, None, Role.LEADER, Presence.PRESENT, False, None, None, paper.write("Liv Strandvik (leder)"))
    cases = tuple(
        paper.case(f"{n}/{number}/{day.year % 100}", title, body, decision) for n, (title, body, decision) in enumerate(topics, 1)
    )
    at = paper.write(f"Referat fra møte {number - 1}/{day.year} ble godkjent") if number == 3 else None
    mentions = (MeetingMention(f"{number - 1}/{day.year}", None, at),) if at else ()
    return Reading(paper.document(), (paper.page(),), meeting, (there,), cases, mentions=mentions)


def make_report(year: int) -> Reading:
    """An annual report with a chapter and two activities."""
    paper = Paper(f"arsrapport-{year}.txt", DocumentKind.ANNUAL_REPORT, year)
    head = paper.write("Grønne havner")
    chapter = Section(("Grønne havner",), "Grønne havner", (paper.paragraph("Landstrøm i havnene var årets store tema."),), False, head)
    activities = tuple(
        Activity("Brev", title, datetime.date(year, month, 9), None, DatePrecision.DAY, None, (), None, (), (), paper.write(title))
        for title, month in (("Brev til Kystdirektoratet om tareskog", 4), ("Brev til Havnevesenet om mudring", 10))
    )
    return Reading(paper.document(), (paper.page(),), sections=(chapter,), activities=activities)


MEETINGS = (
    (1, datetime.date(2022, 2, 3), [("Landstrøm i havnene", "Rådet drøftet landstrøm til ferger.", "Rådet ber om en plan.")]),
    (
        3,
        datetime.date(2022, 9, 8),
        [
            ("Plan for ferger", "Planen for landstrøm ble lagt fram av sekretariatet.", "Planen vedtas."),
            ("Evaluering av møtet", "Møtet ble evaluert.", "Intet."),
        ],
    ),
)


def build_archive(folder: Path) -> Archive:
    """An archive of two meetings (the first as text and as a scan) and a report; meeting 2/2022 is spoken of but not there."""
    archive = Archive.create(folder)
    readings = [make_minutes(number, day, cases, f"referat-{number}.txt") for number, day, cases in MEETINGS]
    number, day, cases = MEETINGS[0]
    for reading in [*readings, make_minutes(number, day, cases, "skannet.pdf", TextSource.OCR), make_report(2022)]:
        archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
    build_generation(archive, load=load_words)
    return archive


def load_words(name: str | None = None, *, bulk: bool = False) -> Embedder:
    """The only model of these tests."""
    del name, bulk
    return WordEmbedder()
