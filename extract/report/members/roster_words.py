"""The words of a roster: names, offices, committees, signs, and all others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from radsminne.corpus.records import Role
from radsminne.extract.people.names import is_full_name, is_known_name, is_name_word, is_organisation
from radsminne.extract.people.offices import find_role, find_seat, is_title
from radsminne.extract.text.lines import Block
from radsminne.extract.words.names import NOT_NAMES, PARTICLES
from radsminne.extract.words.reports import MAIN_BODIES, NO_SEATS, OTHER_OFFICES, STANDING
from radsminne.extract.words.roles import MAYORS

_LONG_WORD = 9
"""Letters of a first word that is an office without a colon rather than a first name: "Blomsterhilsen Kari Moe"."""

# the stop of an initial is of it: "Per A. Li", "Th. Moe"
_WORD = re.compile(
    r"(?<!\w)[A-ZÆØÅ][a-zæøå]{1,4}\.(?=\s[A-ZÆØÅ]\.)|(?:[^\W\d_]|(?<!\w)[^\W\d_]{2})\.(?=\s?[^\W\d_])"
    r"|[^\W\d_](?:[\w.'’´`-]*[^\W_])?|\d+|[^\w\s]"
)
_BODY_END = re.compile(
    r"(?:komit[eé](?:en)?|nemnda?|nemd|styret?|utval(?:et)?|utvalg(?:et)?|råd(?:et)?|grupp(?:e|a|en)|(?-i:[a-zæøå]Kom))$", re.IGNORECASE
)
# a committee that stands between others' names: "… og Per Vik Valgkomité Kari Dal"
_COMMITTEE = re.compile(r"[A-ZÆØÅ]\w*(?:komit[eé](?:en)?|nemnda?)")
# "Redaksjonsgruppa:", "Kaivaktene:": who follow are that, whatever it is
_LABEL = re.compile(r"\s*(?P<words>[A-ZÆØÅ][\w-]{3,30}):\s*")
NOBODYS_SEAT = re.compile(NO_SEATS, re.IGNORECASE)
MAIN_BODY = re.compile(MAIN_BODIES, re.IGNORECASE)
_BESIDE_OFFICE = re.compile(OTHER_OFFICES, re.IGNORECASE)
_STANDING = re.compile(STANDING, re.IGNORECASE)
# "(deler plassen med Kari Moe)": told of someone, and no seat
_BRACKET = re.compile(r"\([^()]*\)")
_SMALL = frozenset(("av", "i", "til", "for", "fra", "frå", "på", "med", "og", "ved", "det", "den"))


class Kind(Enum):
    """What a word of a roster is."""

    NAME = "name"
    OFFICE = "office"
    BODY = "body"
    SIGN = "sign"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Token:
    """A name, an office, a body, a sign or any other word: `block.text[begin:stop]`."""

    kind: Kind
    text: str
    block: Block
    begin: int
    stop: int


def read_tokens(block: Block, begin: int, stop: int) -> list[Token]:
    """Split a line, or a sentence of it, into names, offices, bodies, signs and other words."""
    words = list(_WORD.finditer(block.text, begin, stop))
    aside = [span for span in _find_aside(block.text) if span[0] < stop and begin < span[1]]
    if (label := _LABEL.fullmatch(block.text, begin, stop)) and not _is_office(label["words"]):
        return [Token(Kind.BODY, label["words"], block, *label.span("words"))]
    tokens: list[Token] = []
    at = 0
    while at < len(words):
        count, kind = _measure(block.text, words, at)
        if any(first <= words[at].start() < last for first, last in aside) and kind is not Kind.OFFICE:
            count, kind = 1, Kind.SIGN
        span = words[at].start(), words[at + count - 1].end()
        tokens.append(Token(kind, block.text[slice(*span)], block, *span))
        at += count
    return tokens


@lru_cache(maxsize=1)
def _find_aside(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a paragraph says what is no seat; its sentences are read one after the other."""
    return tuple(match.span() for pattern in (_STANDING, _BRACKET) for match in pattern.finditer(text))


def _measure(text: str, words: Sequence[re.Match[str]], at: int) -> tuple[int, Kind]:
    """Return how many words from `at` on are one thing, and what."""
    word = words[at][0]
    if not word[:1].isalpha():
        return 1, Kind.WORD if word.isdigit() else Kind.SIGN
    if NOBODYS_SEAT.fullmatch(word):
        return 1, Kind.BODY
    if _is_office(word):
        # "Styreleder/Instruktøransvarlig"
        is_double = at + 2 < len(words) and text[words[at].end() : words[at + 2].start()] == "/"
        return 3 if is_double else 1, Kind.OFFICE
    if at + 1 < len(words) and _is_office(f"{word} {words[at + 1][0]}") and text[words[at].end() : words[at + 1].start()] == " ":
        return 2, Kind.OFFICE
    begins = at == 0 or words[at - 1][0] in (".", ";", ":") or _COMMITTEE.fullmatch(word) is not None
    count = next((n for n in (1, 2, 3) if begins and _is_body(text, words[at : at + n], n)), 0)
    if count:
        return count, Kind.BODY
    count = _count_name(text, words, at)
    return (count, Kind.NAME) if count else (1, Kind.WORD)


def _is_office(words: str) -> bool:
    folded = words.casefold().strip(".")
    return (
        find_seat(folded) is not None
        or find_role(folded) is not None
        or (is_title(folded) and len(folded) > 3)
        or _BESIDE_OFFICE.fullmatch(folded) is not None
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
    if (
        count > 2
        and len(folded) >= _LONG_WORD
        and not is_known_name(name)
        and is_known_name(text[words[at + 1].start() : words[at + count - 1].end()])
    ):
        return 0  # "Blomsterhilsen Kari Moe"
    return count if name and folded not in NOT_NAMES and is_full_name(name.rstrip(".")) and not is_organisation(name) else 0


def is_beside(line: Sequence[Token]) -> bool:
    """Return True where an office of the line is one that is chosen beside those who sit."""
    return any(token.kind is Kind.OFFICE and _BESIDE_OFFICE.fullmatch(token.text.casefold()) for token in line)


def find_office_role(office: str) -> Role:
    """Return the role that an office gives on a board: one that leads nothing is a member's."""
    folded = office.casefold().partition("/")[0].strip(".")
    if _BESIDE_OFFICE.fullmatch(folded):
        return Role.OTHER
    if folded in MAYORS:
        return Role.MEMBER
    if folded == "varafolk":
        return Role.DEPUTY
    return find_seat(folded) or find_role(folded) or Role.MEMBER
