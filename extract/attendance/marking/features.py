"""What is seen of each word of a paper's beginning.

Its shape, its place, what the project's tables know of it.

No word of a paper is a feature of its own; only words of the tables are, so that the model holds nobody's name.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from radsminne.extract.attendance.groups import STOP_LABELS, open_group
from radsminne.extract.attendance.marking.tokens import Token
from radsminne.extract.people.name_lists import split_people
from radsminne.extract.people.names import is_no_name
from radsminne.extract.people.offices import find_role, is_title
from radsminne.extract.people.person import Person, read_person
from radsminne.extract.people.spelling import Kind, is_first_name, weigh
from radsminne.extract.text.labels import LONGEST_HEAD, find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import PARTIES
from radsminne.extract.words.names import ORGANISATION_ENDINGS, ORGANISATION_WORDS, PARTICLES, SUFFIXES
from radsminne.extract.words.vocabulary import TABLE_WORDS

_SENTENCE = 4
"""Words in small letters from which a line looks like a sentence."""
_GRADE, _SURE = 2.0, 3
"""How a word's likeness to names is told: in steps of so many logits, up to so many of them either way."""
_LONGEST_READ = 600
"""Letters of a line that is read as one of people, to tell the model what that reading gives."""


def make_features(lines: Sequence[Stretch], tokens: Sequence[Token]) -> list[list[str]]:
    """Return what is seen of each word, as named values."""
    kinds = [_sort_word(token.text) for token in tokens]
    known = [_find_known(token.text.casefold()) for token in tokens]
    views = _look_at_lines(lines)
    first: dict[int, int] = {}
    for place, token in enumerate(tokens):
        first.setdefault(token.line, place)
    stops = {token.line: place + 1 for place, token in enumerate(tokens)}
    read = {line: _read_as_people(lines[line].text) for line in first}
    rows: list[list[str]] = []
    for line, start in first.items():
        view = views[line]
        state = _Line(view, lines[line].text)
        for place in range(start, stops[line]):
            rows.append(
                [
                    *state.before(place - start, stops[line] - place, tokens[place]),
                    *_describe(tokens[place].text),
                    *_window(kinds, known, place, start, stops[line]),
                    f"read={read[line].get(tokens[place].begin, '-')}",
                    *_outer(view, place - start),
                ]
            )
            state.add(tokens[place].text, kinds[place], known[place])
    return rows


# --- words -----------------------------------------------------------------------------------------------------------


def _find_known(folded: str) -> str:
    """Return a word of the tables, which is not to be taken for a name: "per", "mai"; nothing for others."""
    return folded if folded in TABLE_WORDS and is_no_name(folded) else ""


@cache
def _sort_word(text: str) -> str:
    """Tell a word's kind by its letters and what the lists of names know."""
    if not any(c.isalnum() for c in text):
        return text
    if text[0].isdigit():
        return (
            "date"
            if re.fullmatch(r"\d{1,2}\.\d{1,2}(?:\.\d{2,4})?|\d{4}", text)
            else "time"
            if ":" in text
            else "case"
            if "/" in text
            else "num"
        )
    folded = text.casefold()
    if text.endswith(".") or text[0].islower():
        return "initial" if text.endswith(".") else "particle" if folded in PARTICLES else "low"
    if is_first_name(folded):
        return "first"
    if len(text) == 1:
        return "letter"
    return "caps" if text.isupper() else "cap"


@cache
def _describe(text: str) -> tuple[str, ...]:
    """Return what the project's tables say of a word alone."""
    folded = text.casefold()
    flags = [
        ("organisation", folded in ORGANISATION_WORDS or folded.endswith(ORGANISATION_ENDINGS)),
        ("title", len(folded) > 3 and is_title(folded)),
        ("role", find_role(folded) is not None),
        ("not", is_no_name(folded)),
        ("suffix", folded in SUFFIXES),
        ("party", folded in PARTIES),
        ("inner", any(c.isupper() for c in text[1:]) and not text.isupper()),
        ("hyphen", "-" in text),
    ]
    likeness = (f"{kind.value}={max(-_SURE, min(round(weigh(kind, folded) / _GRADE), _SURE))}" for kind in (Kind.FIRST_NAME, Kind.SURNAME))
    return (f"len={min(len(text), 8)}", *likeness, *(name for name, holds in flags if holds))


def _window(kinds: Sequence[str], known: Sequence[str], place: int, start: int, stop: int) -> Iterator[str]:
    """Yield kinds and known words of a word and its neighbours on the line, alone and together."""

    def kind(at: int) -> str:
        return kinds[at] if start <= at < stop else "^" if at < start else "$"

    around = [kind(place + step) for step in range(-3, 5)]
    for step, value in zip(range(-3, 5), around, strict=True):
        yield f"k{step}={value}"
    yield f"k-1+0={around[2]}|{around[3]}"
    yield f"k0+1={around[3]}|{around[4]}"
    yield f"k-1+0+1={around[2]}|{around[3]}|{around[4]}"
    yield f"k0+1+2={around[3]}|{around[4]}|{around[5]}"
    yield f"k-2-1+0={around[1]}|{around[2]}|{around[3]}"
    yield f"k0+1+2+3={around[3]}|{around[4]}|{around[5]}|{around[6]}"
    for step in range(-3, 4):
        if start <= place + step < stop and known[place + step]:
            yield f"w{step}={known[place + step]}"
    if known[place] and place + 1 < stop:
        yield f"w0+1={known[place]}|{known[place + 1] or around[4]}"
    if known[place] and place > start:
        yield f"w-1+0={known[place - 1] or around[2]}|{known[place]}"


def _read_as_people(text: str) -> Mapping[int, str]:
    """Return what reading the line as one of people makes of it, by where its words begin."""
    if len(text) > _LONGEST_READ:
        return {}
    opened = open_group(text, within=True)
    rest = opened[1] if opened else 0
    read: dict[int, str] = {}
    for start, stop in split_people(text[rest:]) if text[rest:].strip() else []:
        piece = text[rest + start : rest + stop]
        person = read_person(piece)
        for match in re.finditer(r"\S+", piece):
            read[rest + start + match.start()] = _tell_place(match.start(), person)
    return read


def _tell_place(begin: int, person: Person | None) -> str:
    """Tell where a word stands that begins so far into the words about a person."""
    if person is None:
        return "none"
    if begin == person.begin:
        return "begin"
    return "lead" if begin < person.begin else "name" if begin < person.stop else "rest"


# --- lines -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _View:
    """What is seen of a line, and of the lines around it."""

    own: tuple[str, ...]
    outer: tuple[str, ...]


def _look_at_lines(lines: Sequence[Stretch]) -> list[_View]:
    shapes = [_sort_line(line.text) for line in lines]
    views = []
    state, since, stopped = "none", 0, False
    for place, line in enumerate(lines):
        opened = open_group(line.text, within=state != "none") if len(line.text) <= LONGEST_HEAD else None
        label = find_label(line.text, STOP_LABELS)
        if opened:
            state, since, stopped = f"{opened[0].role.value}-{opened[0].presence.value}", 0, False
        elif label and label.parted:
            stopped = True
        age = "0" if since == 0 else "1" if since == 1 else "2" if since < 6 else "6" if since < 30 else "30"
        under = "none" if state == "none" else "stopped" if stopped else "under"
        since += 1
        block = line.block
        own = [
            f"shape={shapes[place]}",
            f"under={under}|{age}",
            f"state={state if not stopped else 'stopped'}",
            f"opens={opened is not None}",
            f"stops={label is not None}",
            *(
                name
                for name, holds in (
                    ("bold", block.is_bold),
                    ("heading", block.heading is not None),
                    ("cell", block.cell is not None),
                    ("marked", line.marker is not None),
                    ("numbered", (line.marker or "").strip("(.) ").isdigit()),
                    ("gap", block.gap >= 1.0),
                )
                if holds
            ),
            f"column={min(block.cell.column, 3) if block.cell else '-'}",
        ]
        outer = [
            f"above={shapes[place - 1] if place else '^'}",
            f"below={shapes[place + 1] if place + 1 < len(lines) else '$'}",
            f"around={shapes[place - 1] if place else '^'}|{shapes[place]}|{shapes[place + 1] if place + 1 < len(lines) else '$'}",
        ]
        if place + 1 < len(lines):
            outer.append(f"next_marked={lines[place + 1].marker is not None}")
        views.append(_View(tuple(own), tuple(outer)))
    return views


@cache
def _sort_line(text: str) -> str:
    """Tell what a line looks like: a name, names, a sentence, a label."""
    words = re.findall(r"[^\W\d_][\w.'-]*", text)
    small = sum(word[0].islower() and word not in ("og", "and") and word.casefold() not in PARTICLES for word in words)
    signs = "".join(dict.fromkeys(c for c in text if c in ",:;(/"))
    if text.rstrip().endswith(":"):
        return "label" if len(words) < 8 else "lead"
    if small >= _SENTENCE and text.rstrip().endswith((".", "!", "?")):
        return "sentence"
    if small >= _SENTENCE:
        return "words"
    first = "low" if not words or words[0][0].islower() else "first" if is_first_name(words[0].casefold()) else "cap"
    size = "0" if not words else "1" if len(words) == 1 else "2" if len(words) < 5 else "5" if len(words) < 12 else "12"
    return f"{first}{size}{'s' if small else ''}{signs}{'#' if text[:1].isdigit() else ''}"


class _Line:
    """What has been seen on a line up to a word."""

    def __init__(self, view: _View, text: str) -> None:
        self._view = view
        self._colons = 0
        self._before_colon = "-"
        self._depth = 0
        self._sign = "^"
        self._since = 0
        self._last = "-"
        self._lead = "-"
        self._size = "long" if len(text) > 200 else "short"

    def add(self, text: str, kind: str, known: str) -> None:
        """Take a word as seen."""
        if text == ":":
            self._colons += 1
            self._before_colon = self._last
        if text in "([":
            self._depth = 1
        elif text in ")]":
            self._depth = 0
        if kind == text:
            self._sign, self._since = text, 0
        else:
            self._since += 1
            self._last = known or kind
            if self._lead == "-":
                self._lead = known or kind

    def before(self, place: int, left: int, token: Token) -> Iterator[str]:
        """Yield what a word's place on its line says."""
        yield f"at={min(place, 4)}"
        yield f"left={min(left, 4)}"
        yield f"sign={self._sign}|{min(self._since, 4)}"
        yield f"colon={min(self._colons, 2)}|{self._before_colon}"
        yield f"depth={self._depth}"
        yield f"lead={self._lead}"
        yield f"tight={token.tight}"
        yield f"size={self._size}"
        yield from self._view.own


def _outer(view: _View, place: int) -> Iterator[str]:
    yield from view.outer
    if place == 0:
        yield from (f"begin:{each}" for each in view.own)
