"""E-mails (.eml) become lines: what the letter says of itself, then its text.

Papers that came with it are told, not read.
"""

import email
import email.policy
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem
from radsminne.extract.readers.plain import read_lines
from radsminne.extract.readers.web import read_markup
from radsminne.extract.source import Source
from radsminne.extract.text.encoding import INSTEAD, report_unreadable
from radsminne.extract.text.lines import Line, RawText

# What a letter is about comes first, as a paper's title does.
_HEADS = (("subject", "{}"), ("date", "Sendt: {}"), ("from", "Fra: {}"), ("to", "Til: {}"))


def read_mail(source: Source) -> RawText:
    """Read an e-mail: its subject, date and people, and its text."""
    message = email.message_from_bytes(source.read(), policy=email.policy.default)
    text = _read_text(message, str(source.path))
    lines = (*_read_heads(message), *text.lines)
    if not lines:
        raise InputError(ProblemCode.EMPTY, f"{source.path}: is an e-mail without words; get the file again from where it came")
    return RawText(lines, problems=(*text.problems, *_find_papers(message)))


def _read_heads(message: EmailMessage) -> Iterator[Line]:
    """Yield a line each for the subject, the day and the people of a letter."""
    for name, form in _HEADS:
        words = " ".join(str(message.get(name, "")).split())
        if words:
            yield Line(form.format(words), gap=1.0, breaks=True)


def _read_text(message: EmailMessage, name: str) -> RawText:
    """Return the text of a letter: the plain one where it has one, else its page."""
    body = message.get_body(preferencelist=("plain", "html"))
    if not isinstance(body, EmailMessage):
        return RawText(())
    if body.get_content_type() == "text/html":
        return read_markup(body.get_payload(decode=True) or b"", name)  # type: ignore[arg-type]
    try:
        words = str(body.get_content())
    except (LookupError, ValueError):
        words = str(body.get_payload())
    lines = list(read_lines(words))
    lines[:1] = [replace(line, gap=1.0) for line in lines[:1]]
    return RawText(tuple(lines), problems=report_unreadable(words.count(INSTEAD)))


def _find_papers(message: EmailMessage) -> Iterator[Problem]:
    """Yield a problem for each file that came with a letter.

    It holds the papers, and is not read with it.
    """
    for part in message.iter_attachments():
        name = part.get_filename() if isinstance(part, EmailMessage) else None
        yield Problem(
            ProblemCode.ATTACHMENT, f"{name or part.get_content_type()} came with the letter and is not read; save it and import it"
        )
