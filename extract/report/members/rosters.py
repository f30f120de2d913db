"""A roster read in sequence: offices, names and committees as they follow each other.

"Leder Kari Moe Nestleder Ola Li", "Leder" with the name below, "Kari Moe (leder), Ola Li", "Valgkomité: Siri Bø og Per Vik": which of the
two comes first, the office or the name, is told by most lines of the roster.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import pairwise

from radsminne.corpus.records import DatePrecision, Period, Role
from radsminne.extract.people.names import is_full_name, is_known_name, is_name_word, is_organisation
from radsminne.extract.people.offices import find_role, find_seat, is_title
from radsminne.extract.report.members.terms import NO_PERIOD, heads_new_group, read_election, read_term
from radsminne.extract.text.dates import find_dates
from radsminne.extract.text.lines import Block
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.names import NOT_NAMES, PARTICLES
from radsminne.extract.words.reports import MAIN_BODIES, MEMBER_HEAD, NO_SEATS, OTHER_BODIES, OTHER_OFFICES, STANDING
from radsminne.extract.words.roles import MAYORS


class _Kind(Enum):
    NAME = "name"
    OFFICE = "office"
    BODY = "body"
    SIGN = "sign"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class _Token:
    """A name, an office, a body, a sign or any other word: `block.text[begin:stop]`."""

    kind: _Kind
    text: str
    block: Block
    begin: int
    stop: int


@dataclass(frozen=True, slots=True)
class Seat:
    """Who holds which seat; `block.text[begin:stop]` is the name.

    `body` is the committee's head, None for the council itself.
    """

    name: str
    role: Role
    body: str | None
    new: bool
    period: Period
    block: Block
    begin: int
    stop: int
    told: bool
    """An office or a committee tells of the seat."""
    carried: bool = False
    """The office, one that a single person holds, stands on a line before the name's."""


_LEADS = 6
"""Sentences before a roster that may tell of the annual meeting which chose a new board."""
_LINE = 400
"""Letters of a line that may be of a roster."""
_OTHER_WORDS = 0.35
"""A line of which more than this part are other words is none of a roster."""
_LONG_WORD = 9
"""Letters of a first word that is an office without a colon rather than a first name: "Blomsterhilsen Kari Moe"."""
_FEWEST = 2
"""People of a roster."""

# the stop of an initial is of it: "Per A. Li", "Th. Moe"
_WORD = re.compile(r"(?:[^\W\d_]|(?<!\w)[^\W\d_]{2})\.(?=\s?[^\W\d_])|[^\W\d_](?:[\w.'’´`-]*[^\W_])?|\d+|[^\w\s]")
_HEAD = re.compile(MEMBER_HEAD, re.IGNORECASE)
_BODY_END = re.compile(
    r"(?:komit[eé](?:en)?|nemnda?|nemd|styret?|utval(?:et)?|utvalg(?:et)?|råd(?:et)?|grupp(?:e|a|en)|(?-i:[a-zæøå]Kom))$", re.IGNORECASE
)
# a committee that stands between others' names: "… og Per Vik Valgkomité Kari Dal"
_COMMITTEE = re.compile(r"[A-ZÆØÅ]\w*(?:komit[eé](?:en)?|nemnda?)")
_BESIDE = re.compile(OTHER_BODIES, re.IGNORECASE)
# "Redaksjonsgruppa:", "Kaivaktene:": who follow are that, whatever it is
_LABEL = re.compile(r"\s*(?P<words>[A-ZÆØÅ][\w-]{3,30}):\s*")
_ABOUT = re.compile(r"^(?:om|det|nytt|nye|nåværende)\s+", re.IGNORECASE)
_NO_SEATS = re.compile(NO_SEATS, re.IGNORECASE)
# "To nye medlemmer i året: …"
_NO_SEATS_SAID = re.compile(rf"(?:\w+\s)(?:{NO_SEATS})\s?:", re.IGNORECASE)
_MAIN = re.compile(MAIN_BODIES, re.IGNORECASE)
_OTHERS = re.compile(OTHER_OFFICES, re.IGNORECASE)
_STANDING = re.compile(STANDING, re.IGNORECASE)
# "(deler plassen med Kari Moe)": told of someone, and no seat
_BRACKET = re.compile(r"\([^()]*\)")
_ANNUAL_MEETING = re.compile(r"årsmøte|generalforsamling", re.IGNORECASE)
_NEW = re.compile(r"\b(?:ny|nyvalgt|nyvald)\b", re.IGNORECASE)
_SMALL = frozenset(("av", "i", "til", "for", "fra", "frå", "på", "med", "og", "ved", "det", "den"))
_RANK = (Role.LEADER, Role.DEPUTY_LEADER, Role.DEPUTY, Role.MEMBER, Role.OBSERVER, Role.SECRETARIAT, Role.OTHER)


def read_rosters(blocks: Sequence[Block], year: int | None) -> Iterator[tuple[Seat, ...]]:
    """Yield those who sit by each roster, in the order of the page."""
    for lead, lines in _find_regions(blocks):
        if seats := tuple(_read_region(lead, lines, year)):
            yield seats


@dataclass(frozen=True, slots=True)
class _Lead:
    """The sentences before a roster, the last one apart."""

    before: tuple[str, ...]
    last: str

    def move(self, sentence: str) -> "_Lead":
        """Return what stands before a roster that begins behind one more sentence."""
        return _Lead((*self.before, self.last)[-_LEADS:], sentence)

    @property
    def heads_members(self) -> bool:
        """True where the last one says that people who sit follow."""
        return _HEAD.search(self.last) is not None and not (_BESIDE.search(self.last) or _NO_SEATS.search(self.last))


def _find_regions(blocks: Sequence[Block]) -> Iterator[tuple[_Lead, list[list[_Token]]]]:
    """Yield the runs of names, offices and committees, each with what stands before it."""
    lead, lines = _Lead((), ""), list[list[_Token]]()
    for block in blocks:
        for begin, stop in split_sentences(block.text):
            is_short = stop - begin <= _LINE and _NO_SEATS_SAID.match(block.text, begin, stop) is None
            tokens = _read_line(block, begin, stop) if is_short else []
            told = _count_lead(tokens)
            if told:  # "Styret har bestått av: Kari Moe, leder."
                if _is_roster(lead, lines):
                    yield lead, lines
                lead, lines = lead.move(block.text[begin : tokens[told].begin]), []
            if tokens and _is_of_roster(tokens[told:]):
                lines.append(tokens[told:])
                continue
            if _is_roster(lead, lines):
                yield lead, lines
            lead, lines = lead.move(block.text[begin:stop]), []
    if _is_roster(lead, lines):
        yield lead, lines


def _count_lead(tokens: Sequence[_Token]) -> int:
    """Return how many tokens lead to a roster on the same line: a sentence with a colon, and no label."""
    first = next((place for place, token in enumerate(tokens) if token.kind is _Kind.NAME), 0)
    colon = next((place for place in range(first - 1, -1, -1) if tokens[place].text == ":"), None)
    if colon is None or any(token.kind is _Kind.OFFICE for token in tokens[:first]):
        return 0
    return colon + 1 if sum(token.kind is _Kind.WORD for token in tokens[:colon]) > 1 else 0


def _is_of_roster(tokens: Sequence[_Token]) -> bool:
    others = sum(len(token.text) for token in tokens if token.kind is _Kind.WORD)
    rest = sum(len(token.text) for token in tokens if token.kind not in (_Kind.WORD, _Kind.SIGN))
    return rest > 0 and others <= _OTHER_WORDS * (others + rest)


def _is_roster(lead: _Lead, lines: Sequence[Sequence[_Token]]) -> bool:
    tokens = [token for line in lines for token in line]
    names = sum(token.kind is _Kind.NAME for token in tokens)
    told = any(token.kind in (_Kind.OFFICE, _Kind.BODY) for token in tokens) or lead.heads_members
    return names >= _FEWEST and told


def _read_line(block: Block, begin: int, stop: int) -> list[_Token]:
    """Split a line, or a sentence of it, into names, offices, bodies, signs and other words."""
    words = list(_WORD.finditer(block.text, begin, stop))
    aside = [match.span() for pattern in (_STANDING, _BRACKET) for match in pattern.finditer(block.text)]
    if (label := _LABEL.fullmatch(block.text, begin, stop)) and not _is_office(label["words"]):
        return [_Token(_Kind.BODY, label["words"], block, *label.span("words"))]
    tokens: list[_Token] = []
    at = 0
    while at < len(words):
        count, kind = _measure(block.text, words, at)
        if any(first <= words[at].start() < last for first, last in aside) and kind is not _Kind.OFFICE:
            count, kind = 1, _Kind.SIGN
        span = words[at].start(), words[at + count - 1].end()
        tokens.append(_Token(kind, block.text[slice(*span)], block, *span))
        at += count
    return tokens


def _measure(text: str, words: Sequence[re.Match[str]], at: int) -> tuple[int, _Kind]:
    """Return how many words from `at` on are one thing, and what."""
    word = words[at][0]
    if not word[:1].isalpha():
        return 1, _Kind.WORD if word.isdigit() else _Kind.SIGN
    if _NO_SEATS.fullmatch(word):
        return 1, _Kind.BODY
    if _is_office(word):
        # "Styreleder/Instruktøransvarlig"
        is_double = at + 2 < len(words) and text[words[at].end() : words[at + 2].start()] == "/"
        return 3 if is_double else 1, _Kind.OFFICE
    if at + 1 < len(words) and _is_office(f"{word} {words[at + 1][0]}") and text[words[at].end() : words[at + 1].start()] == " ":
        return 2, _Kind.OFFICE
    begins = at == 0 or words[at - 1][0] in (".", ";", ":") or _COMMITTEE.fullmatch(word) is not None
    count = next((n for n in (1, 2, 3) if begins and _is_body(text, words[at : at + n], n)), 0)
    if count:
        return count, _Kind.BODY
    count = _count_name(text, words, at)
    return (count, _Kind.NAME) if count else (1, _Kind.WORD)


def _is_office(words: str) -> bool:
    folded = words.casefold().strip(".")
    return (
        find_seat(folded) is not None
        or find_role(folded) is not None
        or (is_title(folded) and len(folded) > 3)
        or _OTHERS.fullmatch(folded) is not None
        or folded == "varafolk"
    )


def _is_body(text: str, words: Sequence[re.Match[str]], count: int) -> bool:
    if len(words) != count or not words[0][0][:1].isupper() or not _BODY_END.search(words[-1][0]):
        return False
    if count > 2 and is_known_name(f"{words[0][0]} {words[1][0]}"):
        return False  # "Kari Moe Valgkomité"
    return all(word[0].casefold() not in _SMALL for word in words) and "\t" not in text


def _count_name(text: str, words: Sequence[re.Match[str]], at: int) -> int:
    """Return of how many words the name is that begins here; 0 where none does."""
    count = 0
    while at + count < len(words):
        match = words[at + count]
        glued = count == 0 or not text[words[at + count - 1].end() : match.start()].strip(" ") or False
        spaced = count == 0 or text[words[at + count - 1].end() : match.start()] in (" ", "  ")
        particle = count > 0 and match[0].casefold() in PARTICLES
        if not (
            glued and spaced and (particle or (is_name_word(match[0]) and not _is_office(match[0]) and not _BODY_END.search(match[0])))
        ):
            break
        count += 1
    while count and words[at + count - 1][0].casefold() in PARTICLES:
        count -= 1
    name = text[words[at].start() : words[at + count - 1].end()] if count > 1 else ""
    folded = words[at][0].casefold()
    if count > 2 and len(folded) >= _LONG_WORD and not is_known_name(name) and is_known_name(text[words[at + 1].start() : words[at + count - 1].end()]):
        return 0  # "Blomsterhilsen Kari Moe"
    return count if name and folded not in NOT_NAMES and is_full_name(name.rstrip(".")) and not is_organisation(name) else 0


@dataclass(slots=True)
class _State:
    """What holds at a place of the roster."""

    body: str | None = None
    role: Role | None = None
    several: bool = False
    """The office is of all that follow, not of the next only."""
    seats: list[Seat] = field(default_factory=list)


def _read_region(lead: _Lead, lines: Sequence[Sequence[_Token]], year: int | None) -> Iterator[Seat]:
    """Read the lines of a roster in their order."""
    period = _read_election(lead, year)
    state = _State()
    for line in lines:
        for part in _split_groups(line):
            _read_seats(part, state, year)
    is_board = any(seat.role in (Role.LEADER, Role.DEPUTY_LEADER) for seat in state.seats)
    seen: set[tuple[str, Role, str | None]] = set()
    for seat in state.seats:
        if (seat.name, seat.role, seat.body) in seen or (seat.body and _NO_SEATS.fullmatch(seat.body)):
            continue
        seen.add((seat.name, seat.role, seat.body))
        role = Role.MEMBER if is_board and seat.role is Role.SECRETARIAT else seat.role
        own = Period(seat.period.start or period.start, seat.period.end or period.end)
        yield replace(seat, role=role, period=own, told=seat.told or lead.heads_members)


def _read_election(lead: _Lead, year: int | None) -> Period:
    """Return since when those sit whom an election at a day chose: "Etter årsmøtet 23. oktober 2030 …"."""
    near = f"{lead.before[-1] if lead.before else ''} {lead.last}"
    if period := read_election(near, year):
        return period
    told = next((sentence for sentence in reversed(lead.before) if _ANNUAL_MEETING.search(sentence)), "")
    days = [date for date in find_dates(told, year=year) if date.precision is DatePrecision.DAY] if heads_new_group(lead.last) else []
    return Period(days[0].start.isoformat(), None) if days else NO_PERIOD


def _split_groups(line: Sequence[_Token]) -> Iterator[Sequence[_Token]]:
    """Yield the parts of a line: one from each committee, and from each office beside the council."""
    begin = 0
    for place in range(1, len(line)):
        names_before = any(token.kind is _Kind.NAME for token in line[begin:place])
        follows = next((token for token in line[place + 1 :] if token.kind is not _Kind.SIGN), None)
        opens = line[place].kind is _Kind.BODY or (_is_beside(line[place : place + 1]) and line[place - 1].kind is not _Kind.SIGN)
        if opens and names_before and follows is not None and follows.kind is _Kind.NAME:
            yield line[begin:place]
            begin = place
    yield line[begin:]


def _read_seats(line: Sequence[_Token], state: _State, year: int | None) -> None:
    """Read one line: each name takes the office beside it, or the one that holds."""
    names = list(_find_names(line))
    _open_body(line[: names[0]] if names else line, state)
    if not names:
        if offices := _join_offices(line):
            state.role, state.several = offices, offices not in (Role.LEADER, Role.DEPUTY_LEADER)
            state.body = None if state.role is Role.OTHER else state.body
        return
    seats: list[Seat] = []
    for place, role, is_before, is_own in _pair_offices(line, names):
        if role is not None and not is_own:
            state.body = None if role is Role.OTHER and _is_beside(line) else state.body
            state.role = role if is_before else None
            state.several = is_before and role not in (Role.LEADER, Role.DEPUTY_LEADER)
        seats.append(_make_seat(line, place, role, is_before, state, year))
        if not state.several:
            state.role = None
    seated = {seat.name for seat in state.seats if seat.told}
    state.seats += [seat for seat in seats if seat.told or seat.name not in seated]


def _find_names(line: Sequence[_Token]) -> Iterator[int]:
    return (place for place, token in enumerate(line) if token.kind is _Kind.NAME)


def _open_body(tokens: Sequence[_Token], state: _State) -> None:
    """Take the committee before the names for the one that those who follow sit on."""
    if opened := next((token.text for token in tokens if token.kind is _Kind.BODY), None):
        state.body = None if _MAIN.fullmatch(_ABOUT.sub("", opened)) else opened
        state.role, state.several = None, False


def _pair_offices(line: Sequence[_Token], names: Sequence[int]) -> Iterator[tuple[int, Role | None, bool, bool]]:
    """Yield where each name stands, and the role of the office beside it.

    Then whether the offices stand before the names, and whether this one stands behind its own name all the same.
    """
    kinds = [token.kind for token in line if token.kind in (_Kind.NAME, _Kind.OFFICE)]
    is_before = kinds[0] is not _Kind.NAME or _Kind.OFFICE not in kinds
    between = line[names[-1] + 1 :]
    if not is_before and len(names) > 1 and any(token.kind is _Kind.WORD for token in between[:1]) and kinds[:-1].count(_Kind.OFFICE) == 0:
        yield from ((place, _join_offices(between), False, False) for place in names)  # "Kari Moe og Ola Li var revisorer"
        return
    before = 0
    for place, stop in zip(names, [*names[1:], len(line)], strict=True):
        after = line[place + 1 : stop]
        if is_before:
            bracketed = _find_bracketed(after)
            own = _join_offices(bracketed)
            yield place, own or _join_offices(line[before:place]), True, own is not None
            before = place + 1 + len(bracketed)
        else:
            yield place, _join_offices(after) or (_join_offices(line[:place]) if place == names[0] else None), False, False


def _make_seat(line: Sequence[_Token], place: int, role: Role | None, is_before: bool, state: _State, year: int | None) -> Seat:
    token = line[place]
    stop = next((other.begin for other in line[place + 1 :] if other.kind is _Kind.NAME), None)
    said = token.block.text[token.stop : stop]
    name = token.text.rstrip(".")
    # "Kari Moe Valgkomité": a committee that closes the line is of the name before it
    closing = line[-1].text if line[-1].kind is _Kind.BODY and line[-2].kind is _Kind.NAME and stop is None else None
    return Seat(
        name,
        role or (state.role if is_before and state.role else Role.MEMBER),
        closing or state.body,
        _NEW.search(said) is not None,
        read_term(said, year) or NO_PERIOD,
        token.block,
        token.begin,
        token.begin + len(name),
        told=role is not None or state.role is not None or (closing or state.body) is not None,
        carried=role is None and state.role is not None and not state.several and token.block.cell is None,
    )


def _is_beside(line: Sequence[_Token]) -> bool:
    """Return True where an office of the line is one that is chosen beside those who sit."""
    return any(token.kind is _Kind.OFFICE and _OTHERS.fullmatch(token.text.casefold()) for token in line)


def _find_bracketed(tokens: Sequence[_Token]) -> Sequence[_Token]:
    """Return what stands in brackets right behind a name, or behind a comma: "(leder)", ", leder,"."""
    if not tokens or tokens[0].text not in ("(", ","):
        return ()
    stop = next((place for place, token in enumerate(tokens[1:], 1) if token.text in (")", ",", ";", ".")), len(tokens))
    inside = tokens[: stop + 1]
    return inside if any(token.kind is _Kind.OFFICE for token in inside) and (tokens[0].text == "(" or stop < len(tokens)) else ()


def _join_offices(tokens: Sequence[_Token]) -> Role | None:
    """Return the role of offices that stand together; the first of the ranks."""
    # "Leder Kulturkomiteen, styremedlem": an office of another body says nothing of this one
    elsewhere = [first for first, second in pairwise(tokens) if second.kind is _Kind.BODY]
    roles = [_find_role(token.text) for token in tokens if token.kind is _Kind.OFFICE and token not in elsewhere]
    return min(roles, key=_RANK.index) if roles else None


def _find_role(office: str) -> Role:
    folded = office.casefold().partition("/")[0].strip(".")
    if _OTHERS.fullmatch(folded):
        return Role.OTHER
    if folded in MAYORS:
        return Role.MEMBER
    if folded == "varafolk":
        return Role.DEPUTY
    return find_seat(folded) or find_role(folded) or Role.MEMBER
