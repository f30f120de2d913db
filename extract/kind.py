"""What sort of paper a text is, and whose: found from its title, its labels and its own words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DatePrecision, DocumentKind
from radsminne.extract.council import find_council, take_head
from radsminne.extract.outline.outline import Outline
from radsminne.extract.text.dates import find_dates, find_years
from radsminne.extract.text.language import find_language
from radsminne.extract.text.lines import Block, LineRole, Text
from radsminne.extract.words.kinds import HINTS, MEETING_WORDS, NOT_A_TITLE, NOT_A_TITLE_ALONE, SURE_LABELS, TITLE_WORDS, WEAK_TITLE_WORDS

# How many of 368 real papers and fixtures are told to be something else, or of another year, stands behind each.

# A title stands near the top; letter heads, logos and front matter may come before it. None from 18 to 25, two at 15; at 30 minutes are
# taken for the annual report that they treat.
_HEAD_BLOCKS = 20
# Above the head of a web page's paper stands its menu: the head goes on as long as nothing is running text. Of 231 papers one is told
# otherwise at 20, none at 40 and 80.
_MENU_BLOCKS = 60
# A line longer than this is running text, not a title: 3 at three quarters, none at five, 1 without it.
_TITLE_LENGTH = 110
# A title word further into the line is only spoken of, unless it ends the line: 2 with two, 1 with four, none with six, 3 without it.
_WORDS_BEFORE = 5
# What speaks for a kind where no clear title names it (183 papers): a label that tells it, a weak title, and a label that many papers
# have. The labels had a weight each; with one for all of a table the same papers are told. Set by hand: a sure label goes before a weak
# title (5 without), a weak title alone is enough (5), and one hint is not.
_SURE, _WEAK_TITLE, _HINT = 3, 2, 1
# In a longer line labels are looked for inside too: text taken from a page may have lost its lines.
_LONG_WORD = 10
"""A word of a title that may have a letter wrong is as long."""
_RUN_ON = 300
# Labels come again with each case ("Forslag til vedtak"); more than so many say no more. One paper is told otherwise at one, none above.
_REPEATS = 2
# A single hint is no evidence: four are told to be minutes with one.
_ENOUGH = 2

# "Årsmøte torsdag 6.12.2031." ends with a stop and is a title
_SENTENCE_END = re.compile(r"(?:[^\d\W]\.|,)\s*$")
_MARKUP = re.compile(r"^[\W_]*|[*_#`|]+")
# A web page's own heading in its front matter, and the other keys there.
_FRONT_TITLE = re.compile(r"^(?:title|headline)\s*:\s*(?=\S)", re.IGNORECASE)
_FRONT_KEY = re.compile(r"^\w+\s*:\s")
_WORDS = re.compile(r"[^\W\d_]+")
# Letter heads: telephone, mail and web addresses, post codes.
_CONTACT = re.compile(r"@|www\.|tele?(?:fon|faks)|tlf|\b\d{4} [A-ZÆØÅ]\w+", re.IGNORECASE)
# A year that is glued to a word: "Årsrapport2019", "2019-årsmelding"; no part of a day or of a case's number.
_GLUED_YEAR = re.compile(rf"(?<![\d./-]){YEAR}(?![\d/]|\.\d)")


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
    is_sure: bool


def identify(text: Text, name: str, outline: Outline | None = None) -> Identity:
    """Tell what sort of paper this is, its title, council, language and year.

    The file's name counts only where the text is silent, and no title stands among the cases of `outline`.
    """
    blocks = [block for block in text.blocks if block.role not in {LineRole.FURNITURE, LineRole.CONTENTS}]
    head = [strip_markup(block.text) for block in blocks[:_HEAD_BLOCKS]]
    before = [strip_markup(block.text) for block in blocks[: min(_count_head(blocks), _count_before(blocks, outline))]]
    if outline and not outline.agenda and all(heading.number is None for heading in outline.headings):
        # lines that look as headings may be anything where no label of minutes stands
        whole = [strip_markup(block.text) for block in blocks]
        before = before if _weigh(whole, DocumentKind.MINUTES) else whole[: _count_head(blocks)]
    title = _find_title(before) or _find_title(text.heads)
    kind = _find_kind(title, before, blocks, outline, name)
    if title is not None and title.kind is not kind:
        title = None
    return Identity(
        kind=kind,
        title=title.text if title else _first_line(head),
        council=find_council(blocks, kind, title.text if title else None),
        language=find_language(block.text for block in blocks),
        year=_find_year(title.text if title else None, head, kind, name),
    )


def _count_head(blocks: Sequence[Block]) -> int:
    """Return how many blocks may be the head: those before the text, or a few where it begins at once."""
    text = next((place for place, block in enumerate(blocks[:_MENU_BLOCKS]) if len(block.text) > _TITLE_LENGTH), _MENU_BLOCKS)
    return max(_HEAD_BLOCKS, text)


def _count_before(blocks: Sequence[Block], outline: Outline | None) -> int:
    """Return how many blocks stand before the agenda and the first case."""
    if outline is None or not outline.headings:
        return len(blocks)
    heading = outline.headings[0]
    first = min([heading.index, *outline.agenda])
    place = next((place for place, block in enumerate(blocks) if block is outline.stretches[first].block), len(blocks))
    # headings without numbers that stand over each other at the top may be the paper's own title
    together = [each for step, each in enumerate(outline.headings) if each.index == heading.index + step and each.number is None]
    return place + (len(together) if first == heading.index else 0)


def strip_markup(text: str) -> str:
    """Return a line without the signs that mark headings and emphasis, and without front matter keys."""
    return _FRONT_TITLE.sub("", _MARKUP.sub("", text)).strip(" '\"")


def is_title(line: str) -> bool:
    """Tell whether a line names a paper: "Årsmelding 2021", "Møtebok 4/09"."""
    found = _read_title(strip_markup(line))
    return found is not None and found.is_sure


def _find_title(head: Sequence[str]) -> _TitleLine | None:
    """Return the first line that names the paper.

    One that only may name it ("Saksliste") yields to a clear one further down.
    """
    titles = [found for line in head if (found := _read_title(line))]
    sure = [found for found in titles if found.is_sure]
    # "Referater" alone may be a menu's: one that says of when goes before it
    dated = [found for found in sure if any(sign.isdigit() for sign in found.text)]
    return next(iter((*dated, *sure, *titles)), None)


def _read_title(line: str) -> _TitleLine | None:
    if not line or len(line) > _TITLE_LENGTH:
        return None
    words = [word.casefold() for word in _WORDS.findall(line)]
    if not words or words[0].startswith(NOT_A_TITLE) or words[0] in NOT_A_TITLE_ALONE or _SENTENCE_END.search(line):
        return None
    hits = [
        (place, kind, name)
        for kind, names in TITLE_WORDS.items()
        for name in names
        for place, word in enumerate(words)
        if _is_spelled(word, name)
    ]
    hits += [(0, kind, word) for kind, names in TITLE_WORDS.items() for word in names if " " in word and word in line.casefold()]
    if not hits:
        return None
    position, kind, word = min(hits)
    # A sentence has the word in its middle, and a stop.
    if position > 0 and len(words) > _WORDS_BEFORE and line.endswith("."):
        return None
    if _WORDS_BEFORE < position < len(words) - 1:
        return None
    return _TitleLine(kind, line, is_sure=word not in WEAK_TITLE_WORDS)


def _is_spelled(word: str, name: str) -> bool:
    """Return True for a title's word; a long one may have a letter wrong: "årsberettning"."""
    return word == name or (len(name) >= _LONG_WORD and Levenshtein.distance(word, name, score_cutoff=1) <= 1)


def _find_kind(title: _TitleLine | None, head: Sequence[str], blocks: Sequence[Block], outline: Outline | None, name: str) -> DocumentKind:
    """Tell the kind by a clear title, whatever is printed behind it, else by what speaks for each.

    Words of the cases' own headings speak for none.
    """
    meets = any(_names_meeting(line) for line in head)
    if title and (title.is_sure or (title.kind is DocumentKind.OTHER and len(title.text.split()) == 1 and not meets)):
        return title.kind  # "Vedtekter" alone names statutes, whatever labels stand in them
    headings = {id(each.stretch.block) for each in outline.headings if len(each.stretch.block.text) <= _RUN_ON} if outline else set()
    lines = [strip_markup(block.text) for block in blocks if id(block) not in headings]
    weights = {kind: _weigh(lines, kind) for kind in TITLE_WORDS if kind in HINTS}
    if title:
        weights[title.kind] = weights.get(title.kind, 0) + _WEAK_TITLE
    if named := _read_title(_split_name(name)):
        weights[named.kind] = weights.get(named.kind, 0) + _HINT
    if meets and (headings or any(find_dates(line) for line in head)):
        weights[DocumentKind.MINUTES] += _WEAK_TITLE
    kind, weight = max(weights.items(), key=lambda item: item[1])
    return kind if weight >= _ENOUGH else DocumentKind.OTHER


def _names_meeting(line: str) -> bool:
    """Return True for a short line that says there was a meeting: "Årsmøte 2031", "HS-møte 10/10"."""
    words = [word.casefold() for word in _WORDS.findall(line)]
    return len(words) <= _WORDS_BEFORE + 3 and not _SENTENCE_END.search(line) and any(word.endswith(MEETING_WORDS) for word in words)


def _weigh(lines: Sequence[str], kind: DocumentKind) -> int:
    """Weigh the lines that begin with a label of the kind, each label a few times at most.

    Of labels that begin alike the longest that fits counts; a single word is a label with a colon, a capital or nothing behind it.
    """
    weights = dict.fromkeys(HINTS[kind], _HINT) | dict.fromkeys(SURE_LABELS[kind], _SURE)
    labels = sorted(weights, key=len, reverse=True)
    words = "|".join(re.escape(label) + (r"(?=\W|$)" if " " in label else r"(?=\W*$|\s*[:(]|\s+[A-ZÆØÅ])") for label in labels)
    pattern = re.compile(f"(?i:{words})".replace("[A-ZÆØÅ]", "(?-i:[A-ZÆØÅ])"))
    run_on = re.compile(rf"\b(?:{'|'.join(re.escape(label) for label in labels)})(?=\s?:)", re.IGNORECASE)
    seen = Counter(found[0].casefold() for line in lines if (found := pattern.match(line)))
    seen.update(found.casefold() for line in lines if len(line) > _RUN_ON for found in run_on.findall(line))
    return sum(weights[label] * min(count, _REPEATS) for label, count in seen.items())


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
    days = find_dates(line)
    if len(days) > 1 or any(day.end for day in days) or (days and not found):  # "10. mars 2030 – 12. mars 2031"
        return max((day.end or day.start).year for day in days)
    if not found:
        glued = _GLUED_YEAR.search(line)
        return int(glued[0]) if glued else None
    spans = [each for each in found if each.years[0] < each.years[1]]
    return (*spans, *found)[0].years[1]
