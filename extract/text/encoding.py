"""Bytes as text: which writing a file is in, and what in it cannot be read."""

import re
from dataclasses import replace

from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem
from radsminne.extract.text.lines import Line, RawText

_FEW_BAD = 0.2
"""Of text in UTF-8 that was damaged hardly a byte of its non-ASCII ones is wrong; of Norwegian text in cp1252 nearly all are."""
# Halves of a pair alone and NUL: no letters, and a database refuses them.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
INSTEAD = "\ufffd"


def decode(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Return bytes as text.

    They are read by the byte order mark, as UTF-8 (a few wrong bytes are told), else as Western Windows text, which takes anything.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), ()
    text = data.decode("utf-8-sig", errors="replace")
    bad = text.count(INSTEAD) - data.count(INSTEAD.encode())
    if bad > _FEW_BAD * sum(byte >= 0x80 for byte in data):
        text, bad = data.decode("cp1252", errors="replace"), 0
    # A NUL is no letter, but it stands where one was.
    return text.replace("\0", INSTEAD), report_unreadable(bad + text.count("\0"))


def report_unreadable(count: int) -> tuple[Problem, ...]:
    """Say how many characters could not be read, if any."""
    return (Problem(ProblemCode.BROKEN_CHARACTERS, f"{count} characters cannot be read; {INSTEAD} stands for each"),) if count else ()


def make_storable(raw: RawText) -> RawText:
    """Put a sign in place of what no database takes, and tell it."""
    count = sum(len(_UNSTORABLE.findall(line.text)) for line in raw.lines)
    if not any(_UNSTORABLE.search(f"{line.text}{line.lead}{line.marker or ''}") for line in raw.lines):
        return raw
    return replace(raw, lines=tuple(map(_clean_line, raw.lines)), problems=(*raw.problems, *report_unreadable(count)))


def _clean_line(line: Line) -> Line:
    """Return a line that can be stored."""
    marker = _UNSTORABLE.sub(INSTEAD, line.marker) if line.marker else line.marker
    return replace(line, text=_UNSTORABLE.sub(INSTEAD, line.text), lead=_UNSTORABLE.sub(INSTEAD, line.lead), marker=marker)
