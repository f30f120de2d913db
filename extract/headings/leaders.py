"""Tables of contents: titles with their page numbers at the line's end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from radsminne.extract.text.lines import Line, LineRole
from radsminne.extract.text.marks import clean_words

# Only from the first of the signs: a line of ten thousand dots that is no entry is gone through once.
LEADERS = re.compile(r"(?<![.\s…_])\s*(?:(?:[.…]\s?){4,}|…{2,}|_{4,})\s*(?P<page>\d{1,4})$")
_TABBED = re.compile(r"(?<!\s)[^\S\t]*\t\s*(?P<page>\d{1,4})$")
_TABBED_RUN = 3
"""Lines in a row that end in a tab and a number before they are a table of contents: two are often a table's."""


def is_contents_entry(text: str) -> bool:
    """Tell whether a line is a title with its page number at the end, after dots or a tab."""
    return (LEADERS.search(text) or _TABBED.search(text)) is not None


def clean_entry(text: str) -> str:
    """Return a title and its page number, without the dots or the tab between them."""
    return clean_words(LEADERS.sub(r" \g<page>", _TABBED.sub(r" \g<page>", text)))


def mark_contents(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the entries of tables of contents their role, and clean them."""
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and is_contents_entry(lines[end].text):
            end += 1
        many = end - start >= _TABBED_RUN
        for line in lines[start:end]:
            entry = replace(line, text=clean_entry(line.text))
            yield replace(entry, role=LineRole.CONTENTS, breaks=True) if many or LEADERS.search(line.text) else entry
        if end < len(lines):
            yield lines[end]
        start = end + 1
