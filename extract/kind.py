"""What sort of paper a text is, and whose: found from its title, its labels and its own words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from radsminne.corpus.records import DatePrecision, DocumentKind
from radsminne.extract.council import find_council, take_head
from radsminne.extract.text.dates import find_dates, find_years
from radsminne.extract.text.language import find_language
from radsminne.extract.text.lines import Block, LineRole, Text
from radsminne.extract.words.kinds import LABELS, NOT_A_TITLE, TITLE_WORDS, WEAK_TITLE_WORDS

# A title stands near the top; letter heads, logos and front matter may come before it.
_HEAD_BLOCKS = 30
# A line longer than this is running text, not a title.
_TITLE_LENGTH = 110
# A title word decides against labels unless these outweigh it: a notice has a "Forfall" line too.
_TITLE_WEIGHT = 6
_WEAK_TITLE_WEIGHT = 2
# Labels come again with each case; more than so many say no more.
_LABEL_REPEATS = 2
# Less evidence than one clear label is none.
_ENOUGH = 2

_MARKUP = re.compile(r"^[\W_]*|[*_#`|]+")
# A web page's own heading in its front matter, and the other keys there.
_FRONT_TITLE = re.compile(r"^(?:title|headline)\s*:\s*(?=\S)", re.IGNORECASE)
_FRONT_KEY = re.compile(r"^\w+\s*:\s")
_WORDS = re.compile(r"[^\W\d_]+")
# Letter heads: telephone, mail and web addresses, post codes.
_CONTACT = re.compile(r"@|www\.|tele?(?:fon|faks)|tlf|\b\d{4} [A-ZÆØÅ]\w+", re.IGNORECASE)
_CASE_NUMBER = re.compile(r"(?:sak|pkt)?\W*\d{1,4}(?:[./]|\s+[A-ZÆØÅ])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a document is, as its own words tell; None is not said."""

    kind: DocumentKind
    title: str | None
    council: str | None
    language: str | None
    year: int | None


@dataclass(frozen=True, slots=True)
class _TitleLine:
    kind: DocumentKind
    text: str
    weight: int


def identify(text: Text, name: str) -> Identity:
    """Tell what sort of paper this is, its title, council, language and year.

    The file's name counts only where the text is silent.
    """
    blocks = [block for block in text.blocks if block.role is not LineRole.FURNITURE]
    head = [strip_markup(block.text) for block in blocks[:_HEAD_BLOCKS]]
    title = _find_title(head) or _find_title(text.heads)
    kind = _find_kind(title, blocks, name)
    if title is not None and title.kind is not kind:
        title = None
    return Identity(
        kind=kind,
        title=title.text if title else _first_line(head),
        council=find_council(blocks, kind, title.text if title else None),
        language=find_language(block.text for block in blocks),
        year=_find_year(title.text if title else None, head, kind, name),
    )


def strip_markup(text: str) -> str:
    """Return a line without the signs that mark headings and emphasis, and without front matter keys."""
    return _FRONT_TITLE.sub("", _MARKUP.sub("", text)).strip(" '\"")


def is_title(line: str) -> bool:
    """Tell whether a line names a paper: "Årsmelding 2021", "Møtebok 4/09"."""
    found = _read_title(strip_markup(line))
    return found is not None and found.weight == _TITLE_WEIGHT


def _find_title(head: Sequence[str]) -> _TitleLine | None:
    """Return the first line that names the paper.

    One that only may name it ("Saksliste") yields to a clear one further down.
    """
    weak = None
    for line in head:
        found = _read_title(line)
        if found and found.weight == _TITLE_WEIGHT:
            return found
        weak = weak or found
    return weak


def _read_title(line: str) -> _TitleLine | None:
    if not line or len(line) > _TITLE_LENGTH:
        return None
    words = [word.casefold() for word in _WORDS.findall(line)]
    if not words or words[0].startswith(NOT_A_TITLE) or line.rstrip().endswith((".", ",")):
        return None
    hits = [(words.index(word), kind, word) for kind, names in TITLE_WORDS.items() for word in names if word in words]
    hits += [(0, kind, word) for kind, names in TITLE_WORDS.items() for word in names if " " in word and word in line.casefold()]
    if not hits:
        return None
    position, kind, word = min(hits)
    # Numbers first is a case in a list; a title word far into the line is spoken of, unless it ends the line.
    if (position > 5 and position < len(words) - 1) or (_CASE_NUMBER.match(line) and not _begins_with_year(line)):
        return None
    return _TitleLine(kind, line, _WEAK_TITLE_WEIGHT if word in WEAK_TITLE_WORDS else _TITLE_WEIGHT)


def _find_kind(title: _TitleLine | None, blocks: Sequence[Block], name: str) -> DocumentKind:
    weights: Counter[DocumentKind] = Counter()
    if title:
        weights[title.kind] += title.weight
    for kind, labels in LABELS.items():
        weights[kind] += _weigh_labels((strip_markup(block.text).casefold() for block in blocks), labels)
    named = _read_title(_split_name(name))
    if named and (not weights or max(weights.values()) < _TITLE_WEIGHT):
        weights[named.kind] += 1
    # A clear title stands, whatever minutes or papers are printed behind it.
    if title and title.weight == _TITLE_WEIGHT:
        return title.kind
    kind, weight = max(weights.items(), key=lambda item: item[1])
    return kind if weight >= _ENOUGH else DocumentKind.OTHER


def _weigh_labels(lines: Iterable[str], labels: dict[str, int]) -> int:
    seen: Counter[str] = Counter()
    pattern = re.compile(rf"(?:{'|'.join(re.escape(label) for label in sorted(labels, key=len, reverse=True))})(?=\W|$)")
    for line in lines:
        if found := pattern.match(line):
            seen[found[0]] += 1
    return sum(labels[label] * min(count, _LABEL_REPEATS) for label, count in seen.items())


def _split_name(name: str) -> str:
    """Return the words and numbers of a file's name: "arsrapport2019-v2" is "arsrapport 2019 v 2"."""
    return " ".join(re.findall(r"[^\W\d_]+|\d+", name))


def _first_line(head: Sequence[str]) -> str | None:
    """Return the first line that can be a heading: words, and not an address or a sentence."""
    for line in head:
        if (
            len(line) <= _TITLE_LENGTH
            and len(_WORDS.findall(line)) >= 1
            and not line.endswith((".", ":", ","))
            and not _CONTACT.search(line)
            and not _FRONT_KEY.match(line)
        ):
            return line
    return None


def _find_year(title: str | None, head: Sequence[str], kind: DocumentKind, name: str) -> int | None:
    """Return the year of the title; of a report also of its first lines and its file's name.

    Minutes have the first date's.
    """
    if title and (year := _read_year(title)):
        return year
    if kind in {DocumentKind.MINUTES, DocumentKind.NOTICE}:
        return next(
            (found.start.year for line in take_head(head) for found in find_dates(line) if found.precision is DatePrecision.DAY), None
        )
    if kind is not DocumentKind.ANNUAL_REPORT:
        return None
    years = Counter(year for line in head if len(line) <= _TITLE_LENGTH and (year := _read_year(line)))
    if years:
        return years.most_common(1)[0][0]
    return _read_year(_split_name(name))


def _read_year(line: str) -> int | None:
    """Return the year that a line names, of a span the first one's last."""
    found = find_years(line)
    spans = [years for years in found if years.end and years.end.year > years.start.year]
    return next((years.end.year for years in (*spans, *found) if years.end), None)


def _begins_with_year(line: str) -> bool:
    return any(found.begin == 0 for found in find_years(line))
