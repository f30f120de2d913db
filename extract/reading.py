"""From a file to its records: the order of the stages, in one place."""

from pathlib import Path

from radsminne.corpus.records import Document, DocumentKind, Reading, TextSource
from radsminne.extract.kind import Identity, identify
from radsminne.extract.minutes.minutes import read_minutes
from radsminne.extract.outline.outline import Outline, find_outline
from radsminne.extract.pdf.reader import read_pdf
from radsminne.extract.readers.mail import read_mail
from radsminne.extract.readers.plain import read_plain
from radsminne.extract.readers.web import read_web
from radsminne.extract.readers.word import read_word
from radsminne.extract.report.report import identify_report, read_report
from radsminne.extract.source import FileFormat, Limits, Source, open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.encoding import make_storable
from radsminne.extract.text.lines import LineRole, RawText, Text
from radsminne.extract.text.stretches import split_stretches

_READERS = {FileFormat.TEXT: read_plain, FileFormat.WORD: read_word, FileFormat.WEB: read_web, FileFormat.MAIL: read_mail}


def read_file(path: Path, limits: Limits | None = None) -> Reading:
    """Read a file into its records; InputError when it cannot be read."""
    limits = limits or Limits()
    source = open_source(path, limits)
    raw = read_lines(source, limits)
    text = join_lines(raw)
    outline = find_outline(split_stretches(text))
    identity = identify_report(text, identify(text, path.name, outline))
    document = _make_document(source, raw, identity)
    if identity.kind in (DocumentKind.MINUTES, DocumentKind.NOTICE):
        return _read_meeting(document, raw, text, outline, identity)
    return _read_report(document, raw, text, identity)


def read_lines(source: Source, limits: Limits) -> RawText:
    """Read a file's lines with the reader for its format."""
    raw = read_pdf(source, limits) if source.format is FileFormat.PDF else _READERS[source.format](source)
    return make_storable(raw)


def _make_document(source: Source, raw: RawText, identity: Identity) -> Document:
    """Return what is known of the file as a whole."""
    origins = {line.source for line in raw.lines if line.role is not LineRole.FURNITURE}
    return Document(
        id=source.sha256[:12],
        path=str(source.path),
        sha256=source.sha256,
        kind=identity.kind,
        title=identity.title,
        council=identity.council,
        language=identity.language,
        year=identity.year,
        pages=raw.pages,
        source=origins.pop() if len(origins) == 1 else TextSource.MIXED,
    )


def _read_meeting(document: Document, raw: RawText, text: Text, outline: Outline, identity: Identity) -> Reading:
    """Return the records of minutes or a notice."""
    minutes = read_minutes(outline, identity)
    return Reading(
        document,
        text.pages,
        meeting=minutes.meeting,
        attendances=minutes.attendances,
        cases=minutes.cases,
        sections=minutes.sections,
        mentions=minutes.mentions,
        problems=(*raw.problems, *minutes.problems),
    )


def _read_report(document: Document, raw: RawText, text: Text, identity: Identity) -> Reading:
    """Return the records of an annual report, or of a paper of another kind."""
    report = read_report(text, identity)
    return Reading(
        document,
        text.pages,
        sections=report.sections,
        memberships=report.memberships,
        activities=report.activities,
        mentions=report.mentions,
        counts=report.counts,
        figures=report.figures,
        problems=(*raw.problems, *report.problems),
    )
